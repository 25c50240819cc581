"""Each kind of bad input: refused with its message, before the output is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builds import ROOT

CASES = sorted(path for path in (ROOT / "tests/invalid").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad_input_is_refused_with_every_problem_and_the_old_site_stays(case: Path, project):
    project.copy(case)
    project.write("output/index.html", "the last good site")
    chosen = case / "settings.json"
    settings = json.loads(chosen.read_text()) if chosen.is_file() else {}
    done = project.build(**settings)
    expected = (case / "expected.txt").read_text().splitlines()
    count = f"{len(expected)} problem{'s' if len(expected) > 1 else ''}, nothing was written"
    remark = case / "remark.txt"
    last = remark.read_text().splitlines() if remark.is_file() else []
    told = done.told.splitlines()
    assert told[: len(expected) + 1] == [count, *expected]
    assert [line for line in told if line.startswith("not held")] == last
    assert "Traceback" not in done.told + done.said
    assert done.code == 1
    assert list(project.hashes()) == ["index.html"]
    assert project.page("index.html") == "the last good site"
    assert not list(project.root.glob(".output.[!l]*"))
