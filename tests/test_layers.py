"""The architecture: imports run one way, and every module has its tests."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "plugins" / "explainer"

LAYERS = (
    {"errors", "model"},
    {"language"},
    {"text", "sources", "reading"},
    {"sections"},
    {"extract", "growing", "merge", "corrections", "gate", "withholding"},
    {"pages", "exports", "wording", "assets"},
    {"settings", "stories", "cache", "pool", "extraction", "closing", "sitemap", "search"}
    | {"site_files", "themes", "cards", "typeface", "typesetting", "ledger", "remarks"}
    | {"feeds", "fingerprint", "swap", "build", "generator", "intake", "issues", "run", ""},
)
"""From below to above; "" is the package's own __init__."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def place(path: Path) -> tuple[str, ...]:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def layer(parts: tuple[str, ...]) -> int:
    name = parts[0] if parts else ""
    return next(number for number, names in enumerate(LAYERS) if name in names)


@cache
def imports(path: Path) -> list[str]:
    """What a module imports when it runs; types only count for the type checker."""
    tree = ast.parse(path.read_text("utf-8"))
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for node in ast.walk(block)
    }
    found = []
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.append(node.module or "")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: ".".join(place(p)) or "explainer")
def test_imports_run_one_way(path):
    mine = layer(place(path))
    for name in imports(path):
        if name.split(".")[0] == "explainer":
            assert layer(tuple(name.split(".")[1:])) <= mine, f"{path.name} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: ".".join(place(p)) or "explainer")
def test_only_the_build_knows_pelican_and_only_reading_knows_spacy(path):
    top = place(path)[0] if place(path) else ""
    names = {name.split(".")[0] for name in imports(path)}
    if layer(place(path)) < len(LAYERS) - 1:
        assert "pelican" not in names
    if top not in {"reading", "text"}:
        assert "spacy" not in names


def test_rules_are_imported_only_when_an_article_is_read():
    code = "import sys, explainer.build; print(*sys.modules)"
    environ = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environ, check=True
    )
    names = done.stdout.split()
    assert "explainer.sections.timeline" in names
    rules = [n for n in names if n.endswith(".extracting") or n.startswith("spacy")]
    assert rules + [n for n in names if n.startswith("explainer.text.parsing")] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: ".".join(place(p)) or "explainer")
def test_every_module_is_of_a_size_that_one_reads(path):
    lines = path.read_text("utf-8").count("\n")
    data = "language" in place(path)
    assert lines <= (2000 if data else 400)


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if "language" not in place(p) and p.name != "__init__.py"],
    ids=lambda p: ".".join(place(p)),
)
def test_every_module_has_its_tests(path):
    parts = place(path)
    folder = ROOT / "tests" / Path(*parts[:-1])
    near = [folder / f"test_{parts[-1]}.py", folder.parent / f"test_{folder.name}.py"]
    assert any(test.is_file() for test in near), f"no {near[0].relative_to(ROOT)}"
