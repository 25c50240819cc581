"""Errors say where, what and what to do, all of them in one go."""

from __future__ import annotations

import pytest

from explainer.errors import (
    CorrectionError,
    EvidenceError,
    ExplainerError,
    OutputError,
    PipelineError,
    ProblemsError,
    SettingError,
    SourceError,
    nearest,
)

KINDS = (SettingError, SourceError, PipelineError, CorrectionError, EvidenceError, OutputError)


@pytest.mark.parametrize("kind", KINDS)
def test_a_problem_has_three_parts(kind):
    problem = kind("a.md:3", "it is empty", "write something")
    assert isinstance(problem, ExplainerError)
    assert str(problem) == "a.md:3: it is empty; write something"
    assert (problem.where, problem.what, problem.fix) == (
        "a.md:3",
        "it is empty",
        "write something",
    )


def test_problems_come_in_the_order_of_path_and_line():
    problems = [SourceError(where, "x", "y") for where in ("b.md:2", "a.md:10", "a.md:9", "a.md")]
    told = str(ProblemsError(problems)).splitlines()
    assert [line.split(": ")[0] for line in told[1:]] == ["a.md", "a.md:9", "a.md:10", "b.md:2"]
    assert told[0].startswith("4 problems")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("Publised", "did you mean 'Published'?"), ("zzz", ""), ("", "")],
    ids=["near", "far", "empty"],
)
def test_the_nearest_name_is_offered_where_there_is_one(name, hint):
    assert nearest(name, ["Published", "Sources"]) == hint
