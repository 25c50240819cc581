"""Tales: old stories that an article tells, and what goes on with them as if it were news."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.bounds import is_over
from explainer.sections.timeline.ordering import Placed, day_of
from explainer.sections.timeline.position import UNKNOWN
from explainer.sections.timeline.thread import TOLD
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import described_by, named_beside
from explainer.text.syntax.clauses import first_conjunct
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from explainer.model import Reading

CARRIED = 4
"""Sentences for which a story goes on with the old day that it told last."""

STORY = frozenset({TOLD, "moving-clause"})
"""Rules of clauses without a time that may go on with an old story."""


@dataclass(frozen=True, slots=True)
class Tales:
    """The old stories of one article.

    Attributes:
        reading: The article.
        cast: Its actors.
        years: The year that a sentence shortly before it told of last, by each event's verb.
    """

    reading: Reading
    cast: Cast
    years: Mapping[int, int]

    @classmethod
    def of(cls, placed: Sequence[Placed], reading: Reading, cast: Cast) -> Tales:
        """Read the old stories that the events of an article tell, in the order of the text."""
        return cls(reading, cast, dict(_years(placed, reading)))

    def goes_on(self, item: Placed) -> bool:
        """Tell whether a clause about nobody named goes on with a tale of years ago, as if news.

        "In 1996 a boy fell into a den. The keepers freed him."
        """
        published, who = self.reading.article.published, subject_of(item.find.verb)
        year = self.years.get(item.find.verb.i)
        named = who is None or who.pos_ == "PROPN" or self._names(who)
        if named or item.find.verb.dep_ != "ROOT":
            return False
        if published is None or item.when is not None or year is None:
            return False
        told = item.find.rule in STORY and item.status == "happened" and not item.find.times
        return told and year < published.year - 1

    def _names(self, noun: Token) -> bool:
        """Whether a noun is, or stands for, a name: "the clerk, Ann Roe", "the firm"."""
        known = self.cast.at(noun) or named_beside(noun, self.cast)
        return (known or described_by(noun, self.reading, self.cast)) is not None


def _years(placed: Sequence[Placed], reading: Reading) -> Iterator[tuple[int, int]]:
    """The year that a sentence shortly before it told of last, by each event's verb."""
    told: list[tuple[int, int]] = []
    published = reading.article.published
    for item in placed:
        verb, here = item.find.verb, reading.index(item.find.verb)
        at, year = next((t for t in reversed(told) if t[0] < here), (-CARRIED, 0))
        near = here - at <= CARRIED and at >= 0
        if near and not is_present_perfect(verb, reading.pack.certainty):
            yield verb.i, year
        day = day_of(item, UNKNOWN) if first_conjunct(verb).dep_ == "ROOT" else None
        if day is not None and item.status == "happened" and is_over(item.when, published):
            told.append((here, day.year))
