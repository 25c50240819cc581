"""Outlook: what may come, as sure as the article says, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section, Sourcing, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect(Fact):
    """A hedged or conditional statement about what may come, in the article's words."""

    text: str
    status: Status
    said_by: str | None = None
    sourcing: Sourcing = "article"


def extract(reading: Reading, found: Facts) -> Iterable[Prospect]:
    """Find the prospects in the order of the article."""
    return ()


def join(prospects: Sequence[Prospect]) -> Prospect:
    """Keep the newest article's wording and status."""
    return prospects[-1]


OUTLOOK = Section(
    name="outlook",
    fact=Prospect,
    extract=extract,
    same=lambda prospect: prospect.text,
    join=join,
    order=lambda prospect: (),
    needs=("actors", "timeline", "quotes"),
    path="outlook",
)
