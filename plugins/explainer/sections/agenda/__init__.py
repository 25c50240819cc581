"""The agenda: what is on the table, and what else the article says on each topic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Evidence, Fact, Facts, Reading, Section, Sourcing


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Fact):
    """One point that will be dealt with.

    Attributes:
        title: The article's words for it.
        details: What else the article says on it; () where it says nothing.
        said_by: Who demands it, or says that it is on the agenda; None where the article does.
    """

    title: str
    details: tuple[Evidence, ...] = ()
    said_by: str | None = None
    sourcing: Sourcing = "article"


def extract(reading: Reading, found: Facts) -> Iterable[Topic]:
    """Find the topics in the order of the article; one told twice is one."""
    from explainer.sections.agenda import extracting

    return extracting.extract(reading, found)


def join(topics: Sequence[Topic]) -> Topic:
    """Keep the first wording."""
    return topics[0]


AGENDA = Section(
    name="agenda",
    fact=Topic,
    extract=extract,
    same=lambda topic: topic.title.casefold(),
    join=join,
    order=lambda topic: (),
    needs=("actors",),
    path="agenda",
)
