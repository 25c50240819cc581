"""What a rule may look at: the day of publication, the words around, the dates before."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from explainer.language.tables.time import TimeWords
from explainer.text.when.tokens import Token
from explainer.text.when.units import Grain, Unit

Kind = Literal["date", "time", "duration", "set"]
FARTHEST = 14
"""Words that a verb may stand away from the time that it decides about."""
FARTHEST_DATE = 60
"""Words that a date may stand away from one that is counted from it."""
FARTHEST_PERIOD = 250
"""Words that an article reports on a quarter or year after it named it."""
CLOSE = 2
"""Words within which a verb takes the time that follows: "said on Monday", "is on Monday"."""
NEAR = 6
"""Words within which a verb decides about "Wednesday's vote", or about "until Wednesday"."""
CLOCK_CLASSES = frozenset(("INT", "DECIMAL", "CLOCK", "AM", "ZONE", "NOON", "ON"))
FUTURE_WEIGHT = 2
"""News tells of the past: without a verb, a day to come must be twice as near."""
AGAINST_VERB = 5
"""How much nearer a month or a day must be for the verbs not to count: a dividend that a company
"declared, payable Nov. 20" has a past verb beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the words of an expression say, apart from where they stand.

    Attributes:
        unit: The unit of the calendar; None for what is no such unit.
        value: The TIMEX3 value; None where it is that of the unit.
        edtf: Where it is not that of the unit.
        about: Whether the unit is approximate.
        anchor: The ISO day that it was counted from.
        mod: START, MID or END where a part of the unit is meant.
        relation: For a distance from an event that follows.
        offset: That distance as a whole number of units.
        inner: The length of that distance in TIMEX3.
        compared: Whether it is only what the period reported on is held against.
    """

    kind: Kind = "date"
    unit: Unit | None = None
    value: str | None = None
    edtf: str | None = None
    about: bool = False
    anchor: str | None = None
    mod: str | None = None
    relation: Literal["before", "after"] | None = None
    offset: tuple[int, Grain] | None = None
    inner: str | None = None
    compared: bool = False

    def written(self) -> str | None:
        """Give the EDTF."""
        if self.edtf or self.unit is None or self.kind == "set":
            return self.edtf
        return approximate(self.unit.edtf) if self.about else self.unit.edtf


def approximate(edtf: str) -> str:
    """Mark a date as approximate, an interval at both ends; 199X is vague enough.

    Examples:
        >>> approximate("2025-05-26/2025-06-01")
        '2025-05-26~/2025-06-01~'
    """
    return "/".join(part if part.endswith("X") else part + "~" for part in edtf.split("/"))


def surnames_in(row: Sequence[Token], words: TimeWords) -> frozenset[str]:
    """Give the months that are somebody's name somewhere in a text ("Mrs May")."""
    found = set()
    for first, second, third in zip(row, row[1:], row[2:], strict=False):
        if second.lower in words.proper and second.capital and first.capital:
            named = first.lower in words.titles or not first.values
            dated = "NUM" in third.values or "YY" in third.values
            if named and not dated and first.lower.isalpha():
                found.add(second.lower)
    return frozenset(found)


@dataclass(slots=True)
class Context:
    """Where the reader of a text is.

    Attributes:
        at: Index of the first token of the expression, ``end`` the one after its last.
        seen: The units that were mentioned, with the token that each stood at.
        hint: Where the caller knows it: -1 for the past, 1 for the future.
        surnames: Months that somebody in the text is called.
    """

    row: list[Token]
    words: TimeWords
    published: datetime.date | None
    hint: int = 0
    surnames: frozenset[str] = frozenset()
    at: int = 0
    end: int = 0
    seen: list[tuple[Unit, int]] = field(default_factory=list)
    last_day: tuple[Unit, int] | None = None
    last_period: tuple[Unit, int] | None = None

    @property
    def anchor(self) -> str | None:
        """The day of publication as text."""
        return self.published.isoformat() if self.published else None

    def note(self, unit: Unit) -> None:
        """Remember a unit that was mentioned."""
        self.seen.append((unit, self.at))
        if unit.grain == "day":
            self.last_day = (unit, self.at)
        elif unit.grain in ("month", "quarter", "half", "year"):
            old = self.last_period
            if not (old and old[0].grain == "quarter" and unit.grain != "quarter"):
                self.last_period = (unit, self.at)

    def before(self, steps: int = 1) -> Token | None:
        """Give a token before the expression."""
        at = self.at - steps
        return self.row[at] if at >= 0 else None

    def after(self, steps: int = 0) -> Token | None:
        """Give a token after the expression."""
        at = self.end + steps
        return self.row[at] if at < len(self.row) else None

    def recent(self) -> Unit | None:
        """Give the date before, unless it stands far away or two paragraphs back."""
        return self.near(self.seen[-1] if self.seen else None)

    def recent_day(self) -> Unit | None:
        """Give the day before, unless it stands far away or two paragraphs back."""
        return self.near(self.last_day)

    def near(self, seen: tuple[Unit, int] | None) -> Unit | None:
        """Give a unit if it was mentioned in this paragraph or the one before, and not far away."""
        if seen is None or self.at - seen[1] > FARTHEST_DATE:
            return None
        row = self.row[seen[1] : self.at]
        breaks = sum(token.values.get("BREAK") == "paragraph" for token in row)
        return seen[0] if breaks < 2 else None

    def period(self) -> Unit | None:
        """Give the quarter or year that the article reports on."""
        if self.last_period is None or self.at - self.last_period[1] > FARTHEST_PERIOD:
            return None
        return self.last_period[0]

    def same_sentence(self) -> bool:
        """Tell whether the period was named in this sentence."""
        if self.last_period is None or self.at - self.last_period[1] > FARTHEST_DATE:
            return False
        return not any(self.stops(at) for at in range(self.last_period[1], self.at))

    def before_event(self) -> bool:
        """Tell whether the expression ends with "before" or "after" and an event follows."""
        if self.row[self.end - 1].lower not in self.words.event_links:
            return False
        follower = self.after()
        return follower is not None and follower.lower[0].isalnum()

    def stops(self, at: int) -> bool:
        """Tell whether a sentence ends at a token; a full stop after a title does not end one."""
        token = self.row[at]
        if "BREAK" in token.values or token.lower in ("?", "!"):
            return True
        return token.lower == "." and (at == 0 or self.row[at - 1].lower not in self.words.titles)

    def in_name(self) -> bool:
        """Tell whether capital letters make a name of the expression ("USA Today", "This Week").

        Where no word around has a small letter, as in a headline, they say nothing.
        """
        token, previous = self.row[self.at], self.before()
        if not all(self.row[at].capital for at in range(self.at, self.end)):
            return False
        if self.end - self.at == 1 and not (previous and previous.capital and token.spaced):
            return False
        around = self.row[max(0, self.at - 6) : self.end + 6]
        return any(
            len(word.lower) > 3 and word.lower.isalpha() and not word.capital for word in around
        )

    def direction(self) -> int:
        """Tell whether the verbs around speak of the past (-1) or the future (1); else 0.

        The nearest verb before the expression in its clause decides, else the nearest after.
        A verb of saying before it decides only if it is close, or there is no other.
        """
        if self.hint:
            return self.hint
        follower = self.after()
        owner = follower is not None and follower.lower in self.words.possessives
        reach = NEAR if owner else FARTHEST
        back, saying = self.tense(range(self.at - 1, max(-1, self.at - reach), -1))
        if self.has_deadline():
            return 1
        if back and not saying:
            return back
        if saying and saying <= CLOSE and not owner:
            return back
        on, _ = self.tense(range(self.end, min(len(self.row), self.end + FARTHEST)))
        return on or back or self.order()

    def order(self) -> int:
        """Give the direction of the nearest preposition of before and after, where no verb does."""
        for at in range(self.at - 1, max(-1, self.at - FARTHEST), -1):
            if self.stops(at):
                break
            if self.row[at].lower in self.words.backward:
                return -1
            if self.row[at].lower in self.words.forward:
                return 1
        return 0

    def has_deadline(self) -> bool:
        """Tell whether the time is a bound that lies ahead ("postponed until Tuesday")."""
        words = self.words
        first = self.at
        while first and (self.row[first - 1].values.keys() & CLOCK_CLASSES):
            first -= 1
        if not first or self.row[first - 1].lower not in words.deadline:
            return False
        near = self.row[max(0, first - NEAR) : first] + self.row[self.end : self.end + NEAR]
        if any(token.lower in words.lasting for token in near):
            return False
        for at in range(self.end, min(len(self.row), self.end + FARTHEST)):
            if self.stops(at) or self.row[at].lower in words.had:
                return self.stops(at)
        return True

    def tense(self, places: Iterable[int]) -> tuple[int, int]:
        """Give the tense of the nearest verb in a clause; of a verb of saying, its distance too."""
        words = self.words
        for steps, at in enumerate(places, 1):
            token = self.row[at]
            lower = token.lower
            if self.stops(at) or lower in words.clause:
                break
            if "AHEAD" in token.values or (
                at < self.at and steps <= CLOSE and "IS" in token.values
            ):
                return (-1 if self.was_ahead(at) else 1), 0
            if lower in words.saying:
                return -1, steps
            if (lower in words.past or self.regular_past(token)) and not self.passive(at):
                return (1 if self.conditional(at) else -1), 0
        return 0, 0

    def conditional(self, at: int) -> bool:
        """Tell whether a past form is a condition ("if he won on Tuesday")."""
        return any(token.lower in self.words.conditional for token in self.row[max(0, at - 3) : at])

    def passive(self, at: int) -> bool:
        """Tell whether a past form is a participle of another tense ("must be filed")."""
        return at > 0 and self.row[at - 1].lower in self.words.passive

    def was_ahead(self, at: int) -> bool:
        """Tell whether what was to come is over ("had been due to expire", "would have been")."""
        words = self.words
        if self.row[at].lower in words.unreal and at + 1 < len(self.row):
            return self.row[at + 1].lower in words.perfect
        return any(token.lower in words.had for token in self.row[max(0, at - 3) : at])

    def regular_past(self, token: Token) -> bool:
        """Tell whether a word ends as past forms do."""
        words = self.words
        return (
            token.lower.endswith(words.past_endings)
            and token.lower not in words.not_past
            and not token.capital
        )

    def nearest(self, units: Iterable[Unit | None]) -> Unit | None:
        """Give the unit that the day of publication and the verbs speak for."""
        if self.published is None:
            return None
        published, direction = self.published, self.direction()

        def far(unit: Unit) -> int:
            days = unit.distance(published)
            if not direction:
                return abs(days) * (FUTURE_WEIGHT if days > 0 else 1)
            return abs(days) * (AGAINST_VERB if days * direction < 0 else 1)

        return min((unit for unit in units if unit is not None), key=far, default=None)
