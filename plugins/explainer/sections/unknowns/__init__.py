"""What we don't know yet: questions that the article itself leaves open, found by rule.

A rule looks at one verb and gives its own name where the clause leaves something open: a state
("it is unclear whether"), something that was not told ("no date has been set"), somebody who does
not tell ("declined to say"), a question to be decided ("will determine whether").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section, internal, refers_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown(Fact):
    """Something that the article says is open, in its words.

    Attributes:
        meant: Ids of who's-who entries for whom the pronouns of the text stand.
        places: For each of them the characters of the text up to the end of its pronoun, never
            shown.
    """

    text: str
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())


def extract(reading: Reading, found: Facts) -> Iterable[Unknown]:
    """Find what the article leaves open, in its order."""
    from explainer.sections.unknowns import extracting

    return extracting.extract(reading, found)


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
    needs=("actors",),
)
