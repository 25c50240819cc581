"""Following: a weekday told as past that may be the day after publication, which is a week's last.

An article that gives Sunday as its day may tell on Monday of what was done "on Monday": it came out
where it was Sunday still, or went on being written. Six days back is just as near to no reader.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explainer.text.when.context import FARTHEST_DATE, Context
from explainer.text.when.tense import Clause, stops

WEEK = 7
AFTER = 1 - WEEK
"""Days back from publication to the weekday of the day after it."""
REVIEWED = 2
"""Other past weekdays, the nearest left out, that make a text one of the whole week."""


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday without a word such as "last".

    Attributes:
        at: Index of its first token, ``end`` the one after its last.
        gap: Days from publication, if nothing but the tense decides.
        past: Whether it is told as past, or no verb says.
        owns: Whether what follows belongs to it ("Monday's vote").
    """

    at: int
    end: int
    gap: int
    past: bool
    owns: bool

    @property
    def in_doubt(self) -> bool:
        """Whether the day after publication may be meant, or that of the week before."""
        return self.past and self.gap == AFTER


def settled(context: Context) -> Mapping[int, int | None]:
    """Give the days from publication of each weekday in doubt, by its first token.

    It is the day after where somebody speaks on it ("Roe | said Monday"), where the first sentence
    tells of it, before any other past weekday, and where it owns what was told to lie on that day
    ("will vote on Monday. | Monday's vote"); then all are. It is that of the week before in a text
    that goes through the week. Else nobody knows: None.
    """
    doubts = [day for day in context.weekdays if day.in_doubt]
    if not doubts:
        return {}
    if _goes_through(context.weekdays):
        return {day.at: AFTER for day in doubts}
    first = min((d.at for d in context.weekdays if d.past and AFTER < d.gap < 0), default=None)
    ahead = min((d.at for d in context.weekdays if d.gap == AFTER + WEEK), default=None)
    after = any(
        (_is_first(day, context) and (first is None or day.at < first))
        or Clause(context.row, context.words, day.at, day.end).is_spoken()
        or (day.owns and ahead is not None and ahead < day.at)
        for day in doubts
    )
    return {day.at: AFTER + WEEK if after else None for day in doubts}


def _is_first(day: Weekday, context: Context) -> bool:
    """Whether the first sentence tells of it, be there a headline or a caption before that.

    Not in an aside: "Roe, | who won on Saturday, is to play".
    """
    row, words = context.row, context.words
    ends = (at for at in range(day.at) if "BREAK" not in row[at].values)
    if day.at >= FARTHEST_DATE or any(stops(row, at, words) for at in ends):
        return False
    breaks = (at for at in range(day.at) if "BREAK" in row[at].values)
    return all(token.lower not in words.clause for token in row[max(breaks, default=0) : day.at])


def _goes_through(days: Sequence[Weekday]) -> bool:
    """Whether a text tells of the other days of the week before publication as well."""
    past = {day.gap for day in days if day.past and AFTER < day.gap < 0}
    doubt = min(day.at for day in days if day.in_doubt)
    then = any(day.past and day.gap == AFTER + 1 and day.at > doubt for day in days)
    return then or len(past - {-1}) >= REVIEWED or (AFTER + 1 in past and len(past) >= REVIEWED)
