"""What a rule may look at: the day of publication, the words around, the dates before."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from explainer.language.tables.time import TimeWords
from explainer.text.when.tokens import Token
from explainer.text.when.units import Unit

Kind = Literal["date", "time", "duration", "set"]
FARTHEST = 14
"""Words that a verb may stand away from the time that it decides about."""
FARTHEST_DATE = 60
"""Words that a date may stand away from one that is counted from it."""
CLOSE = 2
"""Words within which a verb of saying takes the time that follows: "said on Monday"."""
FUTURE_WEIGHT = 2
"""News tells of the past: without a verb, a day to come must be twice as near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the words of an expression say, apart from where they stand.

    Attributes:
        unit: The unit of the calendar; None for what is no such unit.
        value: The TIMEX3 value; None where it is that of the unit.
        about: Whether the unit is approximate.
        anchor: The ISO day that it was counted from.
        mod: START, MID or END where a part of the unit is meant.
        edtf: Where it is not that of the unit.
    """

    kind: Kind = "date"
    unit: Unit | None = None
    value: str | None = None
    edtf: str | None = None
    about: bool = False
    anchor: str | None = None
    mod: str | None = None
    relation: Literal["before", "after"] | None = None

    def written(self) -> str | None:
        """Give the EDTF."""
        if self.edtf or self.unit is None or self.kind in ("duration", "set"):
            return self.edtf
        return approximate(self.unit.edtf) if self.about else self.unit.edtf


def approximate(edtf: str) -> str:
    """Mark a date as approximate, an interval at both ends.

    Examples:
        >>> approximate("2025-05-26/2025-06-01")
        '2025-05-26~/2025-06-01~'
    """
    return "/".join(part + "~" for part in edtf.split("/"))


@dataclass(slots=True)
class Context:
    """Where the reader of a text is.

    Attributes:
        at: Index of the first token of the expression, ``end`` the one after its last.
        last: The unit that was last mentioned, and ``last_at`` the token it stood at.
        hint: Where the caller knows it: -1 for the past, 1 for the future.
    """

    row: Sequence[Token]
    words: TimeWords
    published: datetime.date | None
    at: int = 0
    end: int = 0
    last: Unit | None = None
    last_at: int = -1
    hint: int = 0

    @property
    def anchor(self) -> str | None:
        """The day of publication as text."""
        return self.published.isoformat() if self.published else None

    def before(self, steps: int = 1) -> Token | None:
        """Give a token before the expression."""
        at = self.at - steps
        return self.row[at] if at >= 0 else None

    def after(self, steps: int = 0) -> Token | None:
        """Give a token after the expression."""
        at = self.end + steps
        return self.row[at] if at < len(self.row) else None

    def recent(self) -> Unit | None:
        """Give the date before, unless a paragraph has ended since or it stands far away."""
        if self.last is None or self.at - self.last_at > FARTHEST_DATE:
            return None
        row = self.row[self.last_at : self.at]
        return None if any("BREAK" in token.values for token in row) else self.last

    def direction(self) -> int:
        """Tell whether the verbs around speak of the past (-1) or the future (1); else 0.

        The nearest verb before the expression in its clause decides, else the nearest after.
        A verb of saying before it decides only if it is close, or there is no other.
        """
        if self.hint:
            return self.hint
        back, saying = self.tense(range(self.at - 1, max(-1, self.at - FARTHEST), -1))
        follower = self.after()
        owner = follower is not None and follower.lower in self.words.possessives
        if back and not saying:
            return back
        if saying and saying <= CLOSE and not owner:
            return back
        on, _ = self.tense(range(self.end, min(len(self.row), self.end + FARTHEST)))
        return on or back

    def tense(self, places: Iterable[int]) -> tuple[int, int]:
        """Give the tense of the nearest verb in a clause; of a verb of saying, its distance too."""
        words = self.words
        for steps, at in enumerate(places, 1):
            token = self.row[at]
            lower = token.lower
            if lower == "." or lower in words.clause or "BREAK" in token.values:
                break
            if lower in words.future:
                return 1, 0
            if lower in words.saying:
                return -1, steps
            if lower in words.past or self.regular_past(token):
                return -1, 0
        return 0, 0

    def regular_past(self, token: Token) -> bool:
        """Tell whether a word ends as past forms do."""
        words = self.words
        return (
            token.lower.endswith(words.past_endings)
            and token.lower not in words.not_past
            and not token.capital
        )

    def nearest(self, units: Iterable[Unit | None]) -> Unit | None:
        """Give the unit that the article's day and the verbs speak for."""
        if self.published is None:
            return None
        published, direction = self.published, self.direction()
        known = [unit for unit in units if unit is not None]

        def far(unit: Unit) -> int:
            days = unit.distance(published)
            weight = 1 if days <= 0 else FUTURE_WEIGHT
            if direction and days * direction < 0:
                weight *= 1000
            elif direction:
                weight = 1
            return abs(days) * weight

        return min(known, key=far, default=None)
