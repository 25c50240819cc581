"""The protagonist: whom an article goes on telling of, so that "he" far from a name is still his.

A profile or the story of a trial names its person once and goes on with "he". Readers follow whom
most is told of: the centre of attention, for which a pronoun stands rather than for anything else
(Grosz, Joshi and Weinstein, "Centering", Computational Linguistics 21, 1995).
``attribution/pronouns.py`` is apart: it follows who spoke last, this counts who is told of most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.language.tables.names import Gender
from explainer.model import Actor

LEAST = 4
"""Times that somebody was told of before it is clear that the article is about them."""
SHARE = 0.4
"""Part of all that was told of people. With these two numbers nearly twice as many of the "he" and
"she" in GUM's news, lives and essays get a name (0.24, now 0.43), and more of the names are right
(0.965, now 0.978); a share of 0.6 gives one in ten of the new names less, none righter."""
TWICE = 2
"""Times as often as anybody else of the gender: a story about two has no protagonist."""
REACH = 2
"""Sentences before a pronoun's own in which its protagonist was told of."""


@dataclass(slots=True)
class Told:
    """Who was told of so far in an article, how often, and in which sentence last.

    Attributes:
        total: Times that anybody was told of, by name or by a pronoun.
        times: The same by the id of each person.
        last: The number of the sentence that told of each last.
        often: Those of whom much was told at some time: few, however many are named.
        unnamed: Times that somebody was told of by a noun alone, by the noun: "the man".
        own: Sentences so far that the article tells itself; long words of others keep nobody apart.
    """

    total: int = 0
    times: Counter[str] = field(default_factory=Counter)
    last: dict[str, int] = field(default_factory=dict)
    often: dict[str, Actor] = field(default_factory=dict)
    unnamed: Counter[str] = field(default_factory=Counter)
    own: int = 0

    def add(self, person: Actor, sentence: int) -> None:
        """Count a name of somebody, or a pronoun that stands for them."""
        self.total += 1
        self.times[person.id] += 1
        self.last[person.id] = sentence
        if self.times[person.id] > SHARE / TWICE * self.total:
            self.often[person.id] = person

    def protagonist(
        self, gender: Gender, sentence: int, genders: Mapping[str, Gender | None]
    ) -> Actor | None:
        """Give the person of a gender whom an article is about, told of shortly before a sentence.

        Args:
            gender: What the pronoun tells.
            sentence: The number of its sentence.
            genders: The gender of each person by id; None where nothing tells it.

        Examples:
            >>> ada = Actor(id="ada-poe", name="Ada Poe", kind="person", evidence=(), rule="")
            >>> told = Told()
            >>> for number in (0, 0, 1, 2):
            ...     told.add(ada, number)
            >>> told.protagonist("f", 3, {"ada-poe": "f"}).name
            'Ada Poe'
            >>> told.protagonist("f", 5, {"ada-poe": "f"})
            >>> told.unnamed["patient"] = 3
            >>> told.protagonist("f", 3, {"ada-poe": "f"})
        """
        fits = [key for key in self.often if genders.get(key) in (gender, None)]
        first = max(fits, key=self.times.__getitem__, default=None)
        if first is None or genders.get(first) != gender or self.last[first] < sentence - REACH:
            return None
        times = self.times[first]
        rivals = any(self.times[key] * TWICE > times for key in fits if key != first)
        rivals = rivals or any(count * TWICE > times for count in self.unnamed.values())
        leads = times >= LEAST and times > SHARE * self.total
        return self.often[first] if leads and not rivals else None
