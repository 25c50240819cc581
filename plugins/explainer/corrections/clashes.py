"""Clashes: corrections of one story that contradict each other, told with both their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from explainer.corrections.correction import Correction, Corrections
from explainer.errors import CorrectionError, ExplainerError
from explainer.model import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """A correction with the facts that it means.

    Attributes:
        id: Of the fact that it is about, or that it adds.
        values: New values by the names of their fields; ids where a field refers to facts.
        joined: Ids of the facts that become one with it.
        added: The fact that it adds; None where it changes one.
    """

    correction: Correction
    id: str
    values: tuple[tuple[str, Any], ...]
    joined: tuple[str, ...] = ()
    added: Fact | None = None

    @property
    def key(self) -> tuple[str, str]:
        """The fact that it is about, in any section."""
        return self.correction.section, self.id

    def joins(self) -> Iterator[tuple[tuple[str, str], int]]:
        """Give the other facts that it joins, each with its line."""
        for name, found in zip(self.correction.join, self.joined, strict=True):
            yield (self.correction.section, found), name.line


def clashes(all_: Sequence[Meant], corrections: Corrections) -> Iterator[ExplainerError]:
    """Give a problem for each two corrections that cannot both be right."""
    hidden = {m.key: m.correction.line for m in all_ if m.correction.hide}
    into = _joins(all_)

    def clash(line: int, what: str, other: int, fix: str = "keep one of the two") -> ExplainerError:
        return CorrectionError(corrections.at(line), f"{what} (line {other})", fix)

    yield from _different(all_, clash)
    for meant in all_:
        line = meant.correction.line
        if meant.added is not None:
            continue
        if meant.key in hidden and not meant.correction.hide:
            yield clash(line, f"{meant.id!r} is changed here and hidden", hidden[meant.key])
        if meant.key in into and meant.key not in hidden and not meant.joined:
            keeper, other = into[meant.key][0]
            what = f"{meant.id!r} is corrected here and joined into {keeper[1]!r}"
            yield clash(line, what, other, f"correct {keeper[1]!r}")
    for key, found in into.items():
        keeper, first = found[0]
        if keeper == key:
            what = f"{key[1]!r} is joined into itself"
            yield CorrectionError(corrections.at(first), what, "name another fact")
            continue
        for third, second in found[1:]:
            if third != keeper:
                what = f"{key[1]!r} is joined into {third[1]!r} here, and into {keeper[1]!r}"
                yield clash(second, what, first)
        if key in hidden and not any(m.key == key and m.joined for m in all_):
            yield clash(first, f"{key[1]!r} is joined here and hidden", hidden[key])
    yield from _circles(into, clash)


Joins = dict[tuple[str, str], list[tuple[tuple[str, str], int]]]
"""For each fact that is joined into another: into which, and on which line."""


def _joins(all_: Sequence[Meant]) -> Joins:
    into: Joins = {}
    for meant in all_:
        for key, line in meant.joins():
            into.setdefault(key, []).append((meant.key, line))
    return into


def _different(all_: Sequence[Meant], clash: Any) -> Iterator[ExplainerError]:
    """Two values for one field of one fact."""
    seen: dict[tuple[tuple[str, str], str], tuple[Any, int]] = {}
    for meant in all_:
        if meant.added is not None:
            continue
        for given, (attribute, value) in zip(meant.correction.given, meant.values, strict=True):
            before, line = seen.setdefault((meant.key, attribute), (value, given.line))
            if before != value:
                yield clash(given.line, f"another {given.key} for {meant.id!r}", line)


def _circles(into: Joins, clash: Any) -> Iterator[ExplainerError]:
    """Facts that are joined into each other, each circle told once."""
    told: set[tuple[str, str]] = set()
    for start in into:
        path = [start]
        while (step := into.get(path[-1])) is not None and step[0][0] not in path:
            path.append(step[0][0])
        if step is None or len(path) < 2 or step[0][0] != start or told & set(path):
            continue
        told |= set(path)
        (_, first), (_, last) = into[start][0], into[path[-1]][0]
        what = f"{path[-1][1]!r} is joined into {start[1]!r} here, and the other way round"
        yield clash(last, what, first)
