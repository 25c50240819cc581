"""The pages on extraction: what they name is there, what is there they name, the snippet runs."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from builds import ROOT
from explainer.language.pack import LanguagePack
from explainer.sections import SECTIONS

CODE = ROOT / "plugins" / "explainer"
PAGES = {
    name: (ROOT / "docs" / f"{name}.md").read_text("utf-8")
    for name in ("extraction", "sections", "whos-who", "timeline", "shared", "parsing")
}
READ = PAGES["sections"] + PAGES["whos-who"] + PAGES["timeline"]
"""What each section reads."""
SHARED = PAGES["shared"] + PAGES["parsing"]
"""What the pieces of `text/` do."""
SOURCE = "\n".join(
    path.read_text("utf-8")
    for folder in ("sections", "text", "language/tables")
    for path in sorted((CODE / folder).rglob("*.py"))
)
NAMED = re.findall(r"`([^`\n]+)`", "\n".join(PAGES.values()))
MODULES = {path.name for path in [*CODE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]}


def parts_of(folder: str) -> list[str]:
    """The modules and packages of a folder, as the page names them."""
    found = (CODE / folder).iterdir()
    names = (f"{p.name}/" if p.is_dir() else p.name for p in found)
    return sorted(n for n in names if not n.startswith("__"))


@pytest.mark.parametrize("name", parts_of("text"))
def test_every_shared_piece_is_named(name):
    assert f"`{name}`" in SHARED


@pytest.mark.parametrize("package", [n for n in parts_of("text") if n.endswith("/")])
def test_every_module_of_a_shared_piece_is_named(package):
    missing = [n for n in parts_of(f"text/{package}") if f"`{n}`" not in SHARED]
    assert missing == []


@pytest.mark.parametrize("package", [n for n in parts_of("sections") if n.endswith("/")])
def test_every_module_of_a_section_is_told(package):
    missing = [
        path.name
        for path in sorted((CODE / "sections" / package).glob("*.py"))
        if not path.name.startswith("__") and f"`{path.name}`" not in READ
    ]
    assert missing == []


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
def test_the_sections_that_a_section_reads_are_told(section):
    rows = re.findall(r"^\| (\w+) \| .* \| ([a-z, ]+) \|$", PAGES["extraction"], re.MULTILINE)
    needs = dict(rows)[section.name]
    assert set(needs.split(", ")) - {"none"} == set(section.needs)


@pytest.mark.parametrize("name", sorted({n for n in NAMED if re.fullmatch(r"[\w/]+\.py", n)}))
def test_every_module_that_it_names_is_there(name):
    assert name.rpartition("/")[2] in MODULES


@pytest.mark.parametrize("rule", sorted(set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", READ))))
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
    code = re.search(r"```python\n(.*?)```", PAGES["extraction"], re.DOTALL)[1]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert re.search(r"^agenda list high a1-s\d+ ", done.stdout, re.MULTILINE)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_short_enough_to_be_read(name):
    assert len(PAGES[name].splitlines()) <= 350
    assert len(PAGES[name].encode()) < 24_000


@pytest.mark.parametrize("name", PAGES)
def test_links_to_chapters_of_a_page_lead_there(name):
    headings = re.findall(r"^#+ (.*)$", PAGES[name], re.MULTILINE)
    known = {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", PAGES[name])) <= known
