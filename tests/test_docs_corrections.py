"""The documents on corrections hold what the code takes, and their examples work."""

from __future__ import annotations

import json
import re

import pytest

from builds import ROOT, Project
from explainer.corrections import LARGEST
from explainer.corrections.entries import ADDING, ON_A_FACT, entries_of
from explainer.corrections.fields import fields_of
from explainer.corrections.nodes import DEEPEST, parsed
from explainer.sections import SECTIONS

README = (ROOT / "README.md").read_text("utf-8")
GUIDE = (ROOT / "docs/corrections.md").read_text("utf-8")


def blocks(text: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)


def rows(heading: str) -> dict[str, str]:
    part = GUIDE.partition(f"\n### {heading}\n")[2].partition("\n##")[0]
    return dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", part, re.MULTILINE))


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: s.name)
def test_the_guide_has_every_field_of_every_section_with_what_it_takes(section):
    assert rows(section.name) == {
        name: f.wanted + "; needed" * f.needed + "; only with `add`" * f.lasting
        for name, f in fields_of(section).items()
    }


def test_the_guide_has_no_section_that_is_not_there():
    part = GUIDE.partition("## The fields of each section")[2]
    assert re.findall(r"^### (\w+)$", part, re.MULTILINE) == [s.name for s in SECTIONS]


@pytest.mark.parametrize("key", sorted({*ON_A_FACT, *ADDING}))
def test_the_guide_has_every_key(key):
    assert f"`{key}:" in GUIDE


def test_the_guide_names_the_limits():
    assert f"{LARGEST:,} bytes" in GUIDE
    assert f"more than {DEEPEST} lists" in GUIDE


@pytest.mark.parametrize("text", blocks(GUIDE) + blocks(README))
def test_every_example_can_be_read(text):
    node, problems = parsed(text, "c.yaml")
    assert entries_of(node, "c.yaml", problems)


def test_the_readmes_example_corrects_the_seeds_story(tmp_path, shared_cache):
    (example,) = blocks(README)
    project = Project(tmp_path / "project", shared_cache)
    for name in ("content/us-china-london-talks.md", "seeds/us-china-london-talks.txt"):
        project.write(name, (ROOT / name).read_bytes())
    project.write("content/us-china-london-talks.corrections.yaml", example)
    done = project.build()
    assert done.code == 0, done.told
    assert ", 4 corrections" in done.said
    made = json.loads(project.page("us-china-london-talks/story.json"))
    assert [c["deed"] for c in made["corrections"]] == ["changed", "changed", "hidden", "added"]
    assert "Corrected by the editor" in project.page("us-china-london-talks/timeline/index.html")
