"""The errors of this plugin; each says where, what was found, and what to do.

ExplainerError
├── SettingError      a setting of ours has a wrong name, type or value
├── SourceError       a story file or a source article cannot be used
├── PipelineError     the language pipeline is missing or lacks a part
├── CorrectionError   a line of a corrections file cannot be applied
├── EvidenceError     a fact does not stand in its article: our bug
└── OutputError       two pages claim one path, or a path leaves the output
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import Any


class ExplainerError(Exception):
    """One problem, in three parts that are also attributes.

    Args:
        where: The file, with its line where known ("content/talks.md:3"), or the setting.
        what: What was found there.
        fix: What the editor can do about it.

    Examples:
        >>> print(SourceError("content/talks.md:3", "no file 'a.txt'", "check the name"))
        content/talks.md:3: no file 'a.txt'; check the name
    """

    def __init__(self, where: str, what: str, fix: str) -> None:
        self.where, self.what, self.fix = where, what, fix
        super().__init__(f"{where}: {what}; {fix}")

    def __reduce__(self) -> tuple[type[ExplainerError], tuple[Any, ...]]:
        """How a worker process hands an error to the build: in its parts."""
        return type(self), (self.where, self.what, self.fix)


class SettingError(ExplainerError):
    """A setting of ours has a wrong name, type or value."""


class SourceError(ExplainerError):
    """A story file or a source article cannot be used."""


class PipelineError(ExplainerError):
    """The language pipeline is missing or lacks a part that the sections read."""


class CorrectionError(ExplainerError):
    """A line of a corrections file cannot be applied."""


class EvidenceError(ExplainerError):
    """A fact does not stand in its article: a bug of this plugin, never of the editor."""


class OutputError(ExplainerError):
    """Two pages claim one path, or a path leaves the output folder."""


class ProblemsError(ExplainerError):
    """Every problem of one run, sorted by place, so that an editor mends them in one go.

    Args:
        problems: At least one.
        made: What could be made in spite of them, for whoever looks for more problems.
        remark: What was not looked at yet, as a line of its own; "" where all was.

    Examples:
        >>> print(ProblemsError([SourceError("b.md:1", "empty", "write"),
        ...                      SourceError("a.md:2", "empty", "write")]))
        2 problems, nothing was written
        a.md:2: empty; write
        b.md:1: empty; write
    """

    def __init__(
        self, problems: Iterable[ExplainerError], made: Any = None, remark: str = ""
    ) -> None:
        self.problems: Sequence[ExplainerError] = sorted(problems, key=_place)
        self.made = made
        self.where, self.what, self.fix = self.problems[0].where, "", ""
        count = len(self.problems)
        head = f"{count} problem{'s' if count > 1 else ''}, nothing was written"
        Exception.__init__(self, "\n".join(filter(None, [head, *map(str, self.problems), remark])))

    def __reduce__(self) -> tuple[type[ExplainerError], tuple[Any, ...]]:
        """How a worker process hands the problems to the build."""
        return type(self), (list(self.problems),)


def _place(problem: ExplainerError) -> tuple[str, int, str]:
    path, _, line = problem.where.rpartition(":")
    return (path, int(line), problem.what) if line.isdigit() else (problem.where, 0, problem.what)


def nearest(name: str, known: Iterable[str]) -> str:
    """Give a hint at the known name that is most like a mistyped one, or nothing.

    Examples:
        >>> nearest("Sorces", ["Sources", "Title"])
        "did you mean 'Sources'?"
        >>> nearest("zzz", ["Sources"])
        ''
    """
    found = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"did you mean '{found[0]}'?" if found else ""
