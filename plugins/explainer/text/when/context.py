"""What a rule may look at: the day of publication, the words around, the dates before."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explainer.language.tables.time import TimeWords
from explainer.text.when.tense import Clause, stops
from explainer.text.when.tokens import Token
from explainer.text.when.units import Unit

if TYPE_CHECKING:
    from explainer.text.when.following import Weekday

FARTHEST_DATE = 60
"""Words that a date may stand away from one that is counted from it."""
FARTHEST_PERIOD = 250
"""Words that an article reports on a quarter or year after it named it."""
FUTURE_WEIGHT = 2
"""News tells of the past: without a verb, a day to come must be twice as near."""
MONTH = 31
"""Days, at least, since an attack of which an article tells more than its hours."""
FEW = 6
"""Words behind an hour in which it may be told that it comes every day."""
REPEATS = frozenset({"EVERY", "FREQUENCY", "WEEKDAYS"})
"""Classes of the words that say so."""
CERTAIN = 2
"""How strong a hint is that leaves out what lies on the other side of publication."""
WORDS_OF_PLAY = 2
"""Different words of a game that make a text one of it."""
WORDS_OF_TRADE = 2
"""Different words of business that make a sentence one of it, in a text of a game."""
AGAINST_VERB = 7
"""How much nearer a month or a day must be for the verbs not to count: a dividend that a company
"declared, payable Nov. 20" has a past verb beside it."""


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


def tells_play(row: Sequence[Token], words: TimeWords) -> bool:
    """Tell whether a text tells of a game that has quarters."""
    return len({token.lower for token in row} & words.play) >= WORDS_OF_PLAY


@dataclass(slots=True)
class Context:
    """Where the reader of a text is.

    Attributes:
        at: Index of the first token of the expression, ``end`` the one after its last.
        last: The unit that was mentioned last, with the token that it stood at; ``last_day`` the
            last day but for one "since" which something lasts, ``last_period`` the quarter or
            year that the article reports on, ``last_named`` the last if its words named its year,
            ``last_told`` the last day that stood for itself.
        years: For a month and a day the year that a date before named with them.
        days: All days that were mentioned.
        weekdays: Those read so far without a word such as "last".
        settled: Once all have been read: days from publication of those in doubt, by their token.
        hint: Where the caller knows it: -1 for the past, 1 for the future; twice as much where
            nothing speaks against it.
        surnames: Months that somebody in the text is called.
        play: Whether the text tells of a game that has quarters.
    """

    row: list[Token]
    words: TimeWords
    published: datetime.date | None
    hint: int = 0
    surnames: frozenset[str] = frozenset()
    play: bool = False
    at: int = 0
    end: int = 0
    last: tuple[Unit, int] | None = None
    last_day: tuple[Unit, int] | None = None
    last_period: tuple[Unit, int] | None = None
    last_named: tuple[Unit, int] | None = None
    last_told: tuple[Unit, int] | None = None
    years: dict[tuple[int, int], int] = field(default_factory=dict)
    days: set[Unit] = field(default_factory=set)
    weekdays: list[Weekday] = field(default_factory=list)
    settled: Mapping[int, int | None] = field(default_factory=dict)

    @property
    def anchor(self) -> str | None:
        """The day of publication as text."""
        return self.published.isoformat() if self.published else None

    def note(self, unit: Unit, *, named: bool = False, alone: bool = False) -> None:
        """Remember a unit that was mentioned.

        Args:
            unit: The unit.
            named: Whether its words name its year.
            alone: Whether it stands for itself, and not before a noun ("the May 3 ruling").
        """
        self.last = (unit, self.at)
        self.last_named = (unit, self.at) if named else None
        if named and unit.grain == "day":
            self.years[unit.first.month, unit.first.day] = unit.first.year
        if unit.grain == "day":
            self.days.add(unit)
        if unit.grain == "day" and alone:
            self.last_told = (unit, self.at)
        if unit.grain == "day" and not self._is_long_past(unit):
            self.last_day = self.last_day if self.is_since() else (unit, self.at)
        elif unit.grain in ("month", "quarter", "half", "year"):
            old = self.last_period
            if not (old and old[0].grain == "quarter" and unit.grain != "quarter"):
                self.last_period = (unit, self.at)

    def _is_long_past(self, unit: Unit) -> bool:
        """Tell whether it is only the day of an attack or the like, a month ago or more."""
        past = self.published is not None and unit.distance(self.published) < -MONTH
        return past and self.befell()

    def befell(self) -> bool:
        """Tell whether it dates what nobody announces: "the 7 May attacks"."""
        return Clause(self.row, self.words, self.at, self.end).befell()

    def is_since(self) -> bool:
        """Whether the expression is where a stretch begins that lasts: "the lowest since May 3"."""
        before = self.before()
        return before is not None and self.words.bounds.get(before.lower) == "since"

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
        return self.near(self.last)

    def recent_day(self) -> Unit | None:
        """Give the day before, unless it stands far away or two paragraphs back."""
        return self.near(self.last_day)

    def only_day(self) -> Unit | None:
        """Give the day of publication where the text has told of no other day so far."""
        one = next(iter(self.days)) if len(self.days) == 1 else None
        return one if one is not None and one.first == self.published else None

    def recurs(self) -> bool:
        """Tell whether the words behind say that it comes again and again: "8 a.m. daily"."""
        for token in self.row[self.end : self.end + FEW]:
            if "BREAK" in token.values or token.lower in ("?", "!", ";"):
                return False
            if REPEATS & token.values.keys():
                return True
        return False

    def is_owner(self) -> bool:
        """Tell whether what follows belongs to the expression ("Tuesday's vote")."""
        follower = self.after()
        return follower is not None and follower.lower in self.words.possessives

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
        return not any(
            stops(self.row, at, self.words) for at in range(self.last_period[1], self.at)
        )

    def is_play(self) -> bool:
        """Tell whether a quarter is that of a game: "scored a touchdown in the third quarter"."""
        first, last, row, words = self.at, self.end, self.row, self.words
        while first > max(0, self.at - FARTHEST_DATE) and not stops(row, first - 1, words):
            first -= 1
        while last < min(len(row), self.end + FARTHEST_DATE) and not stops(row, last, words):
            last += 1
        said = {token.lower for token in row[first:last]}
        trade = len(said & words.trade)
        if self.play:
            return trade < WORDS_OF_TRADE  # "signed for $9m, left in the third quarter"
        return not trade and bool(said & words.play)

    def is_part(self) -> bool:
        """Tell whether an expression goes on with what it is of: "the third quarter of the win"."""
        follower = self.after()
        return follower is not None and "OF" in follower.values

    def before_event(self) -> bool:
        """Tell whether the expression ends with "before" or "after" and an event follows."""
        if self.row[self.end - 1].lower not in self.words.event_links:
            return False
        follower = self.after()
        return follower is not None and follower.lower[0].isalnum()

    def in_name(self) -> bool:
        """Tell whether capital letters make a name of the expression ("USA Today", "This Week").

        Where no word around has a small letter, as in a headline, they say nothing.
        """
        token, previous = self.row[self.at], self.before()
        if not all(self.row[at].capital for at in range(self.at, self.end)):
            return False
        if self.end - self.at == 1 and not (previous and previous.capital and token.spaced):
            return self._is_written_large(token, previous)
        around = self.row[max(0, self.at - 6) : self.end + 6]
        return any(
            len(word.lower) > 3 and word.lower.isalpha() and not word.capital for word in around
        )

    def _is_written_large(self, token: Token, previous: Token | None) -> bool:
        """Whether a word has a capital letter where it needs none: "told Today", "Elm's Today"."""
        if previous is None or token.lower in self.words.proper or not token.spaced:
            return False
        small = previous.lower.isalpha() and not previous.capital
        return small or previous.lower in self.words.possessives

    def direction(self) -> int:
        """Tell whether the clause speaks of the past (-1) or of what is to come (1); else 0."""
        return self.hint or Clause(self.row, self.words, self.at, self.end).direction()

    def nearest(self, units: Iterable[Unit | None], *, of_noun: bool = False) -> Unit | None:
        """Give the unit that the day of publication and the verbs speak for.

        What is part of a noun has no verb, unless the caller knows better: "will face questions
        about the May 3 call".
        """
        if self.published is None:
            return None
        direction = self.hint if of_noun else self.direction()
        published, sure = self.published, self.hint if abs(self.hint) == CERTAIN else 0
        if not sure and self.befell():
            sure = direction = -1
        found = [unit for unit in units if unit is not None]
        if sure:
            found = [u for u in found if u.distance(published) * sure >= 0] or found

        def far(unit: Unit) -> int:
            days = unit.distance(published)
            if not direction:
                return abs(days) * (FUTURE_WEIGHT if days > 0 else 1)
            return abs(days) * (AGAINST_VERB if days * direction < 0 else 1)

        return min(found, key=far, default=None)
