"""Referring: whom an event's words refer to without a name, and whether they can stand alone.

A reader sees them without the sentences before: "his [Ben Crow] party chose her [Ada Poe]".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.times import has_date
from explainer.sections.timeline.words import Words
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import is_empty
from explainer.text.coreference.assumed import assumed_in, told_in
from explainer.text.coreference.brackets import brackets, owner_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import announces, lost_in
from explainer.text.coreference.meant import (
    described_by,
    is_open,
    is_speaker,
    meant_by,
    named_beside,
    points_back,
)
from explainer.text.coreference.naming import is_named_before, is_third, may_name
from explainer.text.coreference.pairs import pair_of
from explainer.text.coreference.results import has_several_owners, is_ownerless
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import VERBAL, children
from explainer.text.syntax.features import has_an, is_neuter
from explainer.text.syntax.parts import nouns_under
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Referred:
    """Whom the words of an event refer to.

    Attributes:
        told: The words that need a name behind them, with whom they stand for.
        who: Ids of those for whom the subject stands.
        lost: What stands for somebody or something that only earlier words name; None where
            nothing does.
        bare: Whether the event is none without those words.
        hanging: A pronoun of the words that stands for nobody in them; None without one.
    """

    told: tuple[tuple[Token, Actor], ...]
    who: tuple[str, ...]
    lost: Token | None = None
    bare: bool = False
    hanging: Token | None = None


class Referring:
    """Reads the pronouns and the nouns that point back of one article's events."""

    def __init__(self, reading: Reading, cast: Cast, lead: int) -> None:
        """Keep the article, its actors and the index of the token behind its lead."""
        self.reading = reading
        self.cast = cast
        self.lead = lead
        self.known: dict[tuple[Find, Words, bool, bool], Referred | None] = {}

    def read(self, find: Find, words: Words, *, apart: bool, voiced: bool) -> Referred | None:
        """Give whom an event refers to; None where its words say nothing alone.

        Args:
            find: The event.
            words: Its words.
            apart: Whether it has no time and stands behind the lead, so that it must say all.
            voiced: Whether somebody tells it, who is named beside it.
        """
        asked = (find, words, apart, voiced)
        if asked not in self.known:
            self.known[asked] = self._read(find, words, apart=apart, voiced=voiced)
        return self.known[asked]

    def _read(self, find: Find, words: Words, *, apart: bool, voiced: bool) -> Referred | None:
        if apart and not voiced and self.pointing(find, words) is not None:
            return None
        subject, meant = self._whom(find, words)
        tokens = words.tokens(self.reading.doc)
        told = tuple(brackets(tokens, (subject, meant), self.reading, self.cast))
        several = has_several_owners(self.reading, self.cast)
        if several and not told and is_ownerless(tokens, self.reading, self.cast):
            return None
        vague = owner_of(self.subject(find, words)) if subject is None else subject
        clear = vague is None or any(token.i == vague.i for token, _ in told)
        if apart and not voiced and self._is_of_nobody(find, words, told):
            return None
        if self._only_is(find.event, told) or self._stands_in(find.event):
            return None
        shown = {token.i for token, _ in told}
        if find.times and vague is not None and vague.dep_ == "poss":
            shown.add(vague.i)  # "its sales fell last year" tells at least when
        dated = has_date(find.times)
        if voiced:  # "Roe said the board dismissed | her"
            pronouns = (t for t in tokens if is_third(t))
            shown |= {t.i for t in pronouns if is_speaker(t, self.reading, self.cast)}
        acted_on = dated or voiced
        hanging = lost_in(tokens, shown, self.reading, self.cast, acted_on=acted_on)
        below = find.verb.dep_ == "advcl" and not find.times and not voiced
        nobody = below and vague is not None and vague.tag_ == "PRP"  # "since he took office"
        who = tuple(actor.id for actor in meant)
        if vague is None or clear:
            assumed = None if voiced else assumed_in(tokens, shown, self.reading, self.cast)
            unknown = apart and assumed is not None and not self._is_of_story(assumed)
            return Referred(told, who, assumed, unknown, hanging)
        speaks = voiced and is_speaker(vague, self.reading, self.cast)
        whose = vague.dep_ == "poss" and self._names_doer(find)
        if speaks or whose:
            return Referred(told, who, hanging=hanging)
        known = self._stands_alone(vague, tokens)
        lost = None if known or (voiced and not is_third(vague)) else vague
        return Referred(told, who, lost, apart or nobody or lost is not None, hanging)

    def _stands_alone(self, vague: Token, tokens: Sequence[Token]) -> bool:
        """Whether a subject that no name stands for leaves nothing open: "it rained in May"."""
        lost_alone = is_third(vague) or is_open(vague)  # "this was rejected in May"
        if not lost_alone or self._is_told_of(vague) or self._may_name(tokens, vague):
            return True
        return is_empty(vague, self.reading) or announces(vague, self.reading)

    def subject(self, find: Find, words: Words) -> Token | None:
        """Give the subject of an event, or its noun; None where its words do not show it."""
        subject = subject_of(find.verb) if find.verb.pos_ in VERBAL else find.verb
        shown = subject is not None and any(a <= subject.i < b for a, b in words.pieces)
        return subject if shown else None

    def _whom(self, find: Find, words: Words) -> tuple[Token | None, tuple[Actor, ...]]:
        """The subject of the words, where it is vague, with the actors for whom it stands.

        It is a pronoun that says nothing alone, or "the bank" where that is known to be Halden.
        """
        subject = self.subject(find, words)
        if subject is None or find.verb.pos_ not in VERBAL:
            return None, ()
        if is_open(subject):
            return subject, meant_by(subject, self.reading, self.cast)
        if pair := pair_of(subject, self.reading, self.cast):
            return subject, pair
        actor = described_by(subject, self.reading, self.cast)
        return (None, ()) if actor is None else (subject, (actor,))

    def _only_is(self, event: Token, told: tuple[tuple[Token, Actor], ...]) -> bool:
        """Whether it is only told what a thing without a name is: "it is the second fire"."""
        verb = event.head if event.dep_ == "attr" else event
        own = own_subject(verb)
        if own is None or verb.lemma_.lower() not in self.reading.pack.certainty.copulas:
            return False
        thing = own.tag_ == "PRP" and is_neuter(own)
        return thing and is_open(own) and all(token.i != own.i for token, _ in told)

    def _stands_in(self, event: Token) -> bool:
        """Whether a verb stands for another that was told before: "she would do so by Friday"."""
        stand_ins = self.reading.pack.events.stand_ins
        behind = event.nbor().lower_ if event.i + 1 < len(event.doc) else ""
        return behind in stand_ins.get(event.lemma_.lower(), ())

    def _is_of_story(self, noun: Token) -> bool:
        """Whether the lead brings in what a noun means, or a "the mill" is that of "a mill".

        So is an event that was told of before.
        """
        lemma, places = noun.lemma_.lower(), sorted(told_in(noun, self.reading))
        spans = [self.reading.spans[at] for at in places]
        brought = any(has_an(t) for span in spans for t in span if t.lemma_.lower() == lemma)
        event = bool(spans) and lemma in self.reading.pack.events.nouns
        return event or brought or any(span.start < self.lead for span in spans)

    def _is_told_of(self, owner: Token) -> bool:
        """Whether what somebody has is told by its own name: "her son Ben Crow"."""
        return owner.dep_ == "poss" and named_beside(owner.head, self.cast) is not None

    def _names_doer(self, find: Find) -> bool:
        """Whether it is done by somebody named: "her call was backed by Ben Crow"."""
        doer = agent_of(find.event) if find.verb.pos_ in VERBAL else None
        person = self.cast.at(doer) if doer is not None else None
        return person is not None and person.kind == "person"

    def _is_of_nobody(
        self, find: Find, words: Words, told: tuple[tuple[Token, Actor], ...]
    ) -> bool:
        """Whether nothing tells to whom it is done: "the mill doubled his wages"."""
        if find.verb.pos_ not in VERBAL:
            return False
        things = [t for t in children(find.event) if t.dep_ == "dobj" and t.i > find.event.i]
        owners = [owner for t in things if (owner := owner_of(t)) is not None]
        shown = {token.i for token, _ in told}
        tokens = words.tokens(self.reading.doc)
        return any(owner.i not in shown and not self._may_name(tokens, owner) for owner in owners)

    def _may_name(self, tokens: Sequence[Token], pronoun: Token) -> bool:
        """Whether a pronoun may stand for a word before it, be it none that "she" herself says."""
        inside = scene_of(self.reading).inside
        own = inside[pronoun.i]
        before = (t for t in tokens if t.i < pronoun.i and inside[t.i] in {-1, own})
        return any(may_name(t, pronoun, self.reading, self.cast) for t in before)

    def pointing(self, find: Find, words: Words) -> Token | None:
        """Give what does it, or what it is done to, if only what was told before says which it is.

        "These orders were lifted", "the port has changed that plan", "the court rejected it".
        """
        if find.verb.pos_ not in VERBAL:
            return None
        things = [t for t in children(find.event) if t.dep_ == "dobj" and t.i > find.event.i]
        speech = self.reading.pack.speech
        told = [t for t in things if t.lemma_.lower() not in speech.nouns]
        told = told if rejects(find.event, speech) else things
        links = (t for t in children(find.event) if t.dep_ == "prep")
        behind = nouns_under(links)
        told = [*told, *(t for t in behind if t.i > find.event.i and t.text.islower())]
        pack, subject = self.reading.pack, self.subject(find, words)
        points = (t for t in (subject, *told) if points_back(t, pack))
        if (noun := next(points, None)) is not None:
            return noun
        own = subject.subtree if subject is not None else ()  # not "Elm sold it"
        acts = {t.i for t in own}
        before = [
            t for t in words.tokens(self.reading.doc) if t.i < find.event.i and t.i not in acts
        ]
        opens = (
            t
            for t in things
            if is_open(t)
            and not t.morph.get("Reflex", [])
            and t.lower_ not in speech.personal
            and not is_named_before(t, before, self.reading, self.cast)
        )
        return next(opens, None)
