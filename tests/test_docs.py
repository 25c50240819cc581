"""The documents name what there is, and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builds import ROOT
from explainer.exports import EXPORTS
from explainer.sections import SECTIONS
from explainer.settings import OPTIONS
from explainer.stories.fields import OURS

README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def targets() -> list[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ")
    return re.search(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)[1].split()


@pytest.mark.parametrize("name", sorted(OPTIONS))
def test_the_readme_names_every_setting(name):
    assert f"`{name}`" in README


def test_the_readme_names_no_setting_that_is_not_there():
    assert set(re.findall(r"EXPLAINER_[A-Z_]+", README)) <= set(OPTIONS)


@pytest.mark.parametrize("name", sorted(OURS))
def test_the_readme_names_every_field_of_a_story(name):
    assert f"`{name.capitalize()}`" in README


@pytest.mark.parametrize("section", [s for s in SECTIONS if s.path], ids=lambda s: s.name)
def test_the_readme_names_every_page(section):
    assert f"/<story>/{section.path}/" in README


@pytest.mark.parametrize("export", EXPORTS, ids=lambda e: e.name)
def test_the_readme_names_every_data_file(export):
    assert f"`{export.name}`" in README


@pytest.mark.parametrize("target", [t for t in targets() if t != "help"])
def test_the_readme_names_every_target_of_make(target):
    assert re.search(rf"\bmake {target}\b|`{target}`", README)


def test_every_target_that_the_readme_names_is_there():
    named = set(re.findall(r"(?:^ {4}|`)(?:SITEURL=\S+ )?make ([a-z-]+)", README, re.MULTILINE))
    assert len(named) > 3
    assert named <= set(targets())


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_of_a_document_leads_to_a_file(path):
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not Path(path.parent, link).exists()]
    assert missing == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_row_of_a_table_has_the_cells_of_its_head(path):
    for table in re.findall(r"(?:^\|.*\n)+", path.read_text("utf-8"), re.MULTILINE):
        cells = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
        assert len(cells) == 1, table.splitlines()[0]
