"""docs/extraction.md: what it names is there, what is there it names, and its snippet runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from builds import ROOT
from explainer.language.pack import LanguagePack
from explainer.sections import SECTIONS

CODE = ROOT / "plugins" / "explainer"
PAGE = (ROOT / "docs" / "extraction.md").read_text("utf-8")
SOURCE = "\n".join(
    path.read_text("utf-8")
    for folder in ("sections", "text", "language/tables")
    for path in sorted((CODE / folder).rglob("*.py"))
)
NAMED = re.findall(r"`([^`\n]+)`", PAGE)
MODULES = {path.name for path in [*CODE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]}


def chapter(number: int) -> str:
    """The text of one numbered chapter."""
    return re.split(r"^## \d\. ", PAGE, flags=re.MULTILINE)[number]


def parts_of(folder: str) -> list[str]:
    """The modules and packages of a folder, as the page names them."""
    found = (CODE / folder).iterdir()
    names = (f"{p.name}/" if p.is_dir() else p.name for p in found)
    return sorted(n for n in names if not n.startswith("__"))


@pytest.mark.parametrize("name", parts_of("text"))
def test_every_shared_piece_is_named(name):
    assert f"`{name}`" in chapter(4)


@pytest.mark.parametrize("package", [n for n in parts_of("sections") if n.endswith("/")])
def test_every_module_of_a_section_is_told(package):
    missing = [
        path.name
        for path in sorted((CODE / "sections" / package).glob("*.py"))
        if not path.name.startswith("__") and f"`{path.name}`" not in chapter(3)
    ]
    assert missing == []


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
def test_the_sections_that_a_section_reads_are_told(section):
    rows = dict(re.findall(r"^\| ([a-z, ]+) \| ([a-z, ]+) \|$", chapter(1), re.MULTILINE))
    needs = next(v for k, v in rows.items() if section.name in k.split(", "))
    assert set(needs.split(", ")) - {"none"} == set(section.needs)


@pytest.mark.parametrize("name", sorted({n for n in NAMED if re.fullmatch(r"[\w/]+\.py", n)}))
def test_every_module_that_it_names_is_there(name):
    assert name.rpartition("/")[2] in MODULES


@pytest.mark.parametrize("rule", sorted(set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", chapter(3)))))
def test_every_rule_that_it_names_is_in_the_code(rule):
    assert f'"{rule}"' in SOURCE


@pytest.mark.parametrize(
    "name", sorted({n for n in NAMED if re.fullmatch(r"[A-Z]\w+Words\.\w+", n)})
)
def test_every_table_that_it_names_is_one(name):
    kind, _, field = name.partition(".")
    types = {t.rpartition(".")[2] for t in LanguagePack.__annotations__.values()}
    assert kind in types
    assert re.search(rf"^    {field}: ", SOURCE, re.MULTILINE)


def test_the_snippet_that_shows_rules_runs():
    code = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)[1]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert re.search(r"^agenda list high a1-s\d+ ", done.stdout, re.MULTILINE)


def test_it_is_short_enough_to_be_read():
    assert len(PAGE.splitlines()) <= 350
    assert Path(ROOT, "docs", "extraction.md").stat().st_size < 30_000
