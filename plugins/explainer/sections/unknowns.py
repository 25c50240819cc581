"""What we don't know yet: questions that the article itself leaves open, found by rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown(Fact):
    """Something that the article says is open, in its words."""

    text: str


def extract(reading: Reading, found: Facts) -> Iterable[Unknown]:
    """Find what the article leaves open, in its order."""
    return ()


def join(unknowns: Sequence[Unknown]) -> Unknown:
    """Keep the first of several equal ones."""
    return unknowns[0]


UNKNOWNS = Section(
    name="unknowns",
    fact=Unknown,
    extract=extract,
    same=lambda unknown: unknown.text,
    join=join,
    order=lambda unknown: (),
    needs=("actors", "timeline", "outlook"),
)
