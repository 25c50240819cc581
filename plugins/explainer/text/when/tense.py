"""Past or to come: what the verbs and prepositions of a clause say about a time in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from explainer.language.tables.time import TimeWords
from explainer.text.when.tokens import Token

FARTHEST = 14
"""Words that a verb may stand away from the time that it decides about."""
CLOSE = 2
"""Words within which a verb takes the time that follows: "said on Monday", "is on Monday"."""
NEAR = 6
"""Words within which a verb decides about "Wednesday's vote", or about "until Wednesday"."""
ARRANGED = 8
"""Words from the verb that arranges something to the "for" before its day."""
DAYS = frozenset(("DAY", "WEEKDAY"))
"""Classes of the words that tell a day."""
CLOCK_CLASSES = frozenset(("INT", "DECIMAL", "CLOCK", "AM", "ZONE", "NOON", "ON"))


def stops(row: Sequence[Token], at: int, words: TimeWords) -> bool:
    """Tell whether a sentence ends at a token; a full stop after a title does not end one."""
    token = row[at]
    if "BREAK" in token.values or token.lower in ("?", "!"):
        return True
    return token.lower == "." and (at == 0 or row[at - 1].lower not in words.titles)


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around an expression: it begins at token ``at`` and ends before ``end``."""

    row: list[Token]
    words: TimeWords
    at: int
    end: int

    def direction(self) -> int:
        """Tell whether the verbs around speak of the past (-1) or the future (1); else 0.

        The nearest verb before the expression in its clause decides, else the nearest after.
        A verb of saying before it decides only if it is close, or there is no other.
        """
        follower = self.row[self.end] if self.end < len(self.row) else None
        owner = follower is not None and follower.lower in self.words.possessives
        reach = NEAR if owner else FARTHEST
        back, saying = self.tense(range(self.at - 1, max(-1, self.at - reach), -1))
        if self.has_deadline() or self.is_arranged() or self.is_start():
            return 1
        if back and not saying:
            return back
        if saying and saying <= CLOSE and not owner:
            return back
        return self.tense_behind() or back or self.order()

    def is_spoken(self) -> bool:
        """Tell whether it is the day on which somebody speaks: "Roe said in a note on Monday".

        What somebody had said by then, or was told, may lie further back.
        """
        steps = self.tense(range(self.at - 1, max(-1, self.at - FARTHEST), -1))[1]
        if not steps:
            return False
        before = self.row[max(0, self.at - steps - 1)]
        return before.lower not in self.words.past and not self.is_bare(self.at - steps)

    def befell(self) -> bool:
        """Tell whether it dates what nobody announces: "the 7 May attacks", "the fire on 7 May".

        What is planned for a day is announced ("the 7 May outage | will"), and what guards against
        such a thing does not befall ("on 7 May fire | crews"). A time with "of" behind it is the
        noun's, whatever the verb before tells: "will be slowed by the death in May | of Roe".
        """
        words = self.words
        near = [token.lower.rpartition(" ")[2] for token in self.row[self.at : self.end + CLOSE]]
        found = [self.at + i for i, word in enumerate(near) if word in words.befalling]
        if found:
            behind = self.row[found[-1] + 1 : found[-1] + 2]
            beside = (*behind, *self.row[max(0, self.at - 1) : self.at])
            ahead = any("AHEAD" in token.values for token in beside)
            return not ahead and all(token.lower not in words.guarding for token in behind)
        for at in range(self.at - 1, max(-1, self.at - NEAR - 1), -1):
            token = self.row[at]
            if stops(self.row, at, words) or token.lower in words.clause or token.lower == ",":
                return False
            if token.lower in words.befalling:
                joined = at + 1 == self.at or self.row[at + 1].lower in words.function
                follower = self.row[self.end] if self.end < len(self.row) else token
                return joined and (self.tense_before() <= 0 or "OF" in follower.values)
        return False

    def tense_before(self) -> int:
        """Give the tense of the nearest verb before the expression in its clause."""
        return self.tense(range(self.at - 1, max(-1, self.at - FARTHEST), -1))[0]

    def tense_behind(self) -> int:
        """Give the tense of the nearest verb behind the expression in its clause."""
        return self.tense(range(self.end, min(len(self.row), self.end + FARTHEST)))[0]

    def order(self) -> int:
        """Give the direction of the nearest preposition of before and after, where no verb does."""
        for at in range(self.at - 1, max(-1, self.at - FARTHEST), -1):
            if stops(self.row, at, self.words):
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
        if not first or not (
            self.row[first - 1].lower in words.deadline
            or self.is_halted(first - 1)
            or self.is_so(first - 1)
        ):
            return False
        if self.came_then():
            return False
        if self.row[first - 1].lower in words.earliest and self.tense_before() < 0:
            return False  # "was told of it as early as | March"
        near = self.row[max(0, first - NEAR) : first] + self.row[self.end : self.end + NEAR]
        if any(token.lower in words.lasting for token in near):
            return False
        for at in range(self.end, min(len(self.row), self.end + FARTHEST)):
            if stops(self.row, at, self.words) or self.row[at].lower in words.had:
                return stops(self.row, at, self.words)
        return True

    def is_halted(self, at: int) -> bool:
        """Tell whether something was stopped up to a day: "canceled all trains | through |"."""
        words = self.words
        if self.row[at].lower not in words.throughout:
            return False
        return self.back_to(words.halting, at, words.clause) is not None

    def is_so(self, at: int) -> bool:
        """Tell whether something is so up to a time: "is sold out | through |", "is open through".

        What is counted or brought to such a time may be over: "sales are up 5% through".
        """
        if self.row[at].lower not in self.words.throughout:
            return False
        for step in range(at - 1, max(-1, at - CLOSE - 2), -1):
            token = self.row[step]
            if "IS" in token.values:
                return step < at - 1
            if token.values or not token.lower.isalpha() or token.lower in self.words.function:
                return False
        return False

    def came_then(self) -> bool:
        """Tell whether a clause behind says what came at the time: "until May when Roe left"."""
        at = self.end + (self.end < len(self.row) and self.row[self.end].lower == ",")
        when = at < len(self.row) and self.row[at].lower in self.words.year_links
        return when and self.tense(range(at + 1, min(len(self.row), at + FARTHEST)))[0] < 0

    def is_arranged(self) -> bool:
        """Tell whether it is the day for which something was arranged: "set a vote for Monday"."""
        words, first = self.words, self.at - 1
        if first < 0 or self.row[first].lower not in words.arranged_for:
            return False
        if first and self.row[first - 1].lower in words.slated:
            return True  # "was listed for October"
        if not any(token.values.keys() & DAYS for token in self.row[self.at : self.end]):
            return False
        at = self.back_to(words.arranging, first, words.had)
        if at is None:
            return False
        return first - at > 1 and not (at and self.row[at - 1].lower in words.had)

    def back_to(self, wanted: Set[str], behind: int, fence: Set[str]) -> int | None:
        """Give the place of the nearest of some words before a token; None behind a fence."""
        for at in range(behind - 1, max(-1, behind - ARRANGED), -1):
            lower = self.row[at].lower
            if stops(self.row, at, self.words) or lower in fence:
                return None
            if lower in wanted:
                return at
        return None

    def is_start(self) -> bool:
        """Tell whether something is to last from a day on: "declared mourning starting on Friday".

        Not where a past verb behind tells what came of it: "strikes starting on Friday | shut it".
        """
        words, first = self.words, self.at - 1
        if first > 0 and self.row[first].lower in words.function:
            first -= 1  # "on"
        if first < 0 or self.row[first].lower not in words.starting:
            return False
        behind = self.tense(range(self.end, min(len(self.row), self.end + FARTHEST)))
        named = any(token.values.keys() & DAYS for token in self.row[self.at : self.end])
        return named and behind != (-1, 0)

    def tense(self, places: Iterable[int]) -> tuple[int, int]:
        """Give the tense of the nearest verb in a clause; of a verb of saying, its distance too."""
        words = self.words
        for steps, at in enumerate(places, 1):
            token = self.row[at]
            lower = token.lower
            if stops(self.row, at, self.words) or lower in words.clause:
                break
            if "AHEAD" in token.values or (
                at < self.at and steps <= CLOSE and "IS" in token.values
            ):
                return (-1 if self.was_ahead(at) else 1), 0
            if lower in words.saying:
                return -1, steps
            if (lower in words.past or self.regular_past(token)) and not self.is_bare(at):
                return (1 if self.conditional(at) else -1), 0
        return 0, 0

    def conditional(self, at: int) -> bool:
        """Tell whether a past form is a condition ("if he won on Tuesday")."""
        return any(token.lower in self.words.conditional for token in self.row[max(0, at - 3) : at])

    def is_bare(self, at: int) -> bool:
        """Tell whether a past form is a participle of another tense ("must be filed")."""
        before = self.row[at - 1] if at else None
        return before is not None and (before.lower in self.words.bare or "AHEAD" in before.values)

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
