"""Referring: whom an event's words refer to without a name, and whether they can stand alone.

A reader sees them without the sentences before: "his [Ben Crow] party chose her [Ada Poe]".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.wording import Words
from explainer.text.brackets import brackets, owner_of
from explainer.text.cast import Cast
from explainer.text.clauses import VERBAL, agent_of, children, own_subject, subject_of
from explainer.text.meant import (
    described_by,
    is_named_before,
    is_open,
    is_speaker,
    meant_by,
    points_back,
)
from explainer.text.rejecting import rejects

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Referred:
    """Whom the words of an event refer to.

    Attributes:
        told: The words that need a name behind them, with whom they stand for.
        who: Ids of those for whom the subject stands.
    """

    told: tuple[tuple[Token, Actor], ...]
    who: tuple[str, ...]


class Referring:
    """Reads the pronouns and the nouns that point back of one article's events."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        """Keep the article and its actors."""
        self.reading = reading
        self.cast = cast

    def read(self, find: Find, words: Words, *, apart: bool, voiced: bool) -> Referred | None:
        """Give whom an event refers to; None where its words say nothing alone.

        Args:
            find: The event.
            words: Its words.
            apart: Whether it has no time and stands behind the lead, so that it must say all.
            voiced: Whether somebody tells it, who is named beside it.
        """
        if apart and not voiced and self._points_back(find, words):
            return None
        subject, meant = self._whom(find, words)
        tokens = self._tokens(words)
        told = tuple(brackets(tokens, (subject, meant), self.reading, self.cast))
        vague = owner_of(self._subject(find, words)) if subject is None else subject
        clear = vague is None or any(token.i == vague.i for token, _ in told)
        if self._only_is(find.event, told) or self._stands_in(find.event):
            return None
        below = find.verb.dep_ == "advcl" and not find.times and not voiced
        nobody = below and vague is not None and vague.tag_ == "PRP"  # "since he took office"
        if (apart or nobody) and vague is not None and not clear:
            speaks = voiced and is_speaker(vague)
            whose = vague.dep_ == "poss" and self._names_doer(find)
            if not (speaks or whose):
                return None
        return Referred(told, tuple(actor.id for actor in meant))

    def _tokens(self, words: Words) -> list[Token]:
        return [t for start, end in words.pieces for t in self.reading.doc[start:end]]

    def _subject(self, find: Find, words: Words) -> Token | None:
        """The subject of an event, or its noun, where its words show it."""
        subject = subject_of(find.verb) if find.verb.pos_ in VERBAL else find.verb
        shown = subject is not None and any(a <= subject.i < b for a, b in words.pieces)
        return subject if shown else None

    def _whom(self, find: Find, words: Words) -> tuple[Token | None, tuple[Actor, ...]]:
        """The subject of the words, where it is vague, with the actors for whom it stands.

        It is a pronoun that says nothing alone, or "the bank" where that is known to be Halden.
        """
        subject = self._subject(find, words)
        if subject is None or find.verb.pos_ not in VERBAL:
            return None, ()
        if is_open(subject):
            return subject, meant_by(subject, self.reading, self.cast)
        actor = described_by(subject, self.reading, self.cast)
        return (None, ()) if actor is None else (subject, (actor,))

    def _only_is(self, event: Token, told: tuple[tuple[Token, Actor], ...]) -> bool:
        """Whether it is only told what a thing without a name is: "it is the second fire"."""
        verb = event.head if event.dep_ == "attr" else event
        own = own_subject(verb)
        if own is None or verb.lemma_.lower() not in self.reading.pack.certainty.copulas:
            return False
        thing = own.tag_ == "PRP" and "Neut" in own.morph.get("Gender", [])
        return thing and is_open(own) and all(token.i != own.i for token, _ in told)

    def _stands_in(self, event: Token) -> bool:
        """Whether a verb stands for another that was told before: "she would do so by Friday"."""
        stand_ins = self.reading.pack.events.stand_ins
        behind = event.nbor().lower_ if event.i + 1 < len(event.doc) else ""
        return behind in stand_ins.get(event.lemma_.lower(), ())

    def _names_doer(self, find: Find) -> bool:
        """Whether it is done by somebody named: "her call was backed by Ben Crow"."""
        doer = agent_of(find.event) if find.verb.pos_ in VERBAL else None
        person = self.cast.at(doer) if doer is not None else None
        return person is not None and person.kind == "person"

    def _points_back(self, find: Find, words: Words) -> bool:
        """Whether what does it, or what it is done to, is only known from what was told before.

        "These orders were lifted", "the port has changed that plan", "the court rejected it".
        """
        if find.verb.pos_ not in VERBAL:
            return False
        things = [t for t in children(find.event) if t.dep_ == "dobj" and t.i > find.event.i]
        speech = self.reading.pack.speech
        told = [t for t in things if t.lemma_.lower() not in speech.nouns]
        told = told if rejects(find.event, speech) else things
        if points_back(self._subject(find, words)) or any(points_back(t) for t in told):
            return True
        before = [t for t in self._tokens(words) if t.i < find.event.i]
        return any(
            is_open(t)
            and t.lower_ not in speech.personal
            and not is_named_before(t, before, self.reading, self.cast)
            for t in things
        )
