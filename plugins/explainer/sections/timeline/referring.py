"""Referring: whom an event's words refer to without a name, and whether they can stand alone.

A reader sees them without the sentences before: "his [Ben Crow] party chose her [Ada Poe]".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.sections.timeline.asides import is_beside
from explainer.sections.timeline.ends import WIDEST
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.shapes import is_main
from explainer.sections.timeline.times import Times
from explainer.sections.timeline.words import Words
from explainer.text.coreference.antecedents import antecedent_of, is_empty
from explainer.text.coreference.assumed import assumed_in, is_told_by, takes_as_told, told_in
from explainer.text.coreference.brackets import brackets, owner_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.context import told_before, widened
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
from explainer.text.somebody import may_speak
from explainer.text.status import status_of
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL, children, clause_of, first_conjunct
from explainer.text.syntax.features import has_an, is_neuter
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


FAR = 45
"""Tokens of an event with the words of its sentence that name whom it is about."""
FARTHEST = 65
"""Tokens of an event with the sentence before it."""
CLAUSES = 4
"""Clauses in a row."""


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

    def __init__(self, reading: Reading, cast: Cast, times: Times, lead: int) -> None:
        """Keep the article, its actors, its times and the index of the token behind its lead."""
        self.reading = reading
        self.cast = cast
        self.times = times
        self.lead = lead

    def read(self, find: Find, words: Words, *, apart: bool, voiced: bool) -> Referred | None:
        """Give whom an event refers to; None where its words say nothing alone.

        Args:
            find: The event.
            words: Its words.
            apart: Whether it has no time and stands behind the lead, so that it must say all.
            voiced: Whether somebody tells it, who is named beside it.
        """
        if apart and not voiced and self._pointing(find, words) is not None:
            return None
        subject, meant = self._whom(find, words)
        tokens = words.tokens(self.reading.doc)
        told = tuple(brackets(tokens, (subject, meant), self.reading, self.cast))
        vague = owner_of(self._subject(find, words)) if subject is None else subject
        clear = vague is None or any(token.i == vague.i for token, _ in told)
        if apart and not voiced and self._is_of_nobody(find, words, told):
            return None
        if self._only_is(find.event, told) or self._stands_in(find.event):
            return None
        shown = {token.i for token, _ in told}
        if find.times and vague is not None and vague.dep_ == "poss":
            shown.add(vague.i)  # "its sales fell last year" tells at least when
        dated = any(t.mention.edtf for t in find.times)
        hanging = (
            None if voiced else lost_in(tokens, shown, self.reading, self.cast, acted_on=dated)
        )
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
        lost_alone = is_third(vague) or is_open(vague)  # "this was rejected in May"
        known = not lost_alone or self._is_told_of(vague)
        known = known or is_empty(vague, self.reading) or announces(vague, self.reading)
        known = known or self._may_name(tokens, vague)
        lost = None if voiced or known else vague
        return Referred(told, who, lost, apart or nobody or lost is not None, hanging)

    def named(self, find: Find, words: Words, *, apart: bool) -> tuple[Words, Span | None] | None:
        """Give the words that name whom an event is about, and the sentence before if that does.

        From where its sentence starts: "He left the race in May" becomes "The fund backed Roe until
        he left the race in May". Else with the sentence before: "Sales rose in Elm. They fell in
        Oak last month". None where its own words name them, or nothing near does, or all that is
        long or less sure.
        """
        lost = self._leaning(find, words, apart=apart)
        if lost is None:
            return None
        if lost.pos_ == "NOUN":
            return self._with_context(lost, find, words)
        sentence, shown = find.verb.sent, self.reading.doc[words.start : words.end]
        above = status_of(sentence.root, self.reading.pack)
        alike = above in {find.status, None} or (above, find.status) == ("ongoing", "happened")
        if alike and len(words.pieces) == 1:
            whole = widened(lost, shown, self.reading, self.cast)
            if whole is not None and len(whole) <= FAR:
                return Words(((whole.start, whole.end),)), None
        return self._with_context(lost, find, words)

    def _leaning(self, find: Find, words: Words, *, apart: bool) -> Token | None:
        """The word of an event that only earlier words explain; None where all do."""
        referred = self.read(find, words, apart=False, voiced=False)
        if find.verb.pos_ not in VERBAL or referred is None:
            return None
        if referred.lost is not None and self._may_lose(find, words):
            return referred.lost
        dated = any(time.mention.edtf for time in find.times)
        told = dated or is_main(find.verb) or is_beside(find.verb, self.reading.pack)
        if referred.hanging is not None and told:
            return referred.hanging
        return self._pointing(find, words) if apart else None

    def _may_lose(self, find: Find, words: Words) -> bool:
        """Whether the subject of an event is, or has, a pronoun or a noun with "the" alone."""
        subject = self._subject(find, words)
        if subject is None:
            return False
        owners = (t for t in subject.lefts if t.dep_ == "poss")
        bare = any(takes_as_told(t, self.reading.pack) for t in (subject, *owners))
        return bare or is_open(subject) or owner_of(subject) is not None

    def _with_context(self, lost: Token, find: Find, words: Words) -> tuple[Words, Span] | None:
        """The words from where their sentence starts, with the sentence before."""
        sentence, shown = find.verb.sent, self.reading.doc[words.start : words.end]
        clauses = (first_conjunct(verb).i for verb in (find.verb, clause_of(lost)))
        if sentence.root.i not in clauses:
            return None
        told = told_before(lost, shown, self.reading, self.cast)
        if told is None or sum(map(len, told)) > FARTHEST or told[1].end <= find.event.i:
            return None
        opens = (t for t in told[1] if t.i < lost.i and t.dep_ in NOUN_SUBJECTS and is_open(t))
        if not all(is_named_before(t, told[0], self.reading, self.cast) for t in opens):
            return None
        if any(t.lower_ in self.reading.pack.events.present for t in told[0]):
            return None  # "We asked the mill. They would not say"
        dated, timed = any(t.mention.edtf for t in find.times), self._has_time(told[0])
        if lost.pos_ == "NOUN":
            others = lost.lower_ in self.reading.pack.names.rest  # "some left. Others stayed"
            known = others or is_told_by(lost, told[0], self.reading, self.cast)
            clear = known and not dated and not timed
        else:
            acts = lost.dep_ in NOUN_SUBJECTS or lost.dep_ == "poss"
            clear = (acts or dated or not timed) and self._may_do(told[0], find.event)
            clear = clear and not (dated and self._tells_when(told[0]))
        return (Words(((told[1].start, told[1].end),)), told[0]) if clear else None

    def _tells_when(self, before: Span) -> bool:
        """Whether the sentence before tells another event with a day: no two stand under one."""
        times = (self.times.around(token) for token in before)
        told = any(t is not None and t.mention.edtf for t in times)
        return told and status_of(before.root, self.reading.pack) != "ongoing"

    def _has_time(self, before: Span) -> bool:
        """Whether the sentence before has a time: that of the one is not that of the other."""
        return any(kind_of(token, self.reading.pack) in TIMES for token in before)

    def spelled_out(self, words: Words, find: Find) -> Words:
        """Give the words of an event with the noun for which the pronoun that opens them stands.

        "The tug weighed nine tons and it sank in May": "The tug … sank in May". The noun is one
        of the sentence that grammar leaves alone; whoever is in who's who has a bracket instead.
        """
        first, last = words.pieces[0]
        noun = self._noun_of(find, words)
        if noun is None or self.reading.index(noun) != self.reading.index(find.verb):
            return words
        start, end = _phrase_of(noun)
        if not _is_beside(noun, find.verb) or not start < end < first or end - start > WIDEST:
            return words
        return Words(((start, end), (first + 1, last), *words.pieces[1:]))

    def _noun_of(self, find: Find, words: Words) -> Token | None:
        """The noun, no actor, for which grammar says that the pronoun opening an event stands."""
        first, last = words.pieces[0]
        subject = self.reading.doc[first]
        opens = find.verb.pos_ in VERBAL and last - first > 1 and bool(subject.whitespace_)
        if not opens or subject.dep_ not in NOUN_SUBJECTS or not is_third(subject):
            return None
        noun = (
            None
            if announces(subject, self.reading)
            else antecedent_of(subject, self.reading, self.cast)
        )
        if noun is None or self.cast.at(noun) or named_beside(noun, self.cast):
            return None
        vague = points_back(noun, self.reading.pack) or owner_of(noun) is not None
        return None if vague else noun

    def _may_do(self, before: Span, event: Token) -> bool:
        """Whether a sentence tells of who may do something: things say nothing ("they think")."""
        pack = self.reading.pack
        says = event.lemma_.lower() in pack.speech.saying | pack.speech.thinking
        return not says or any(self.cast.at(t) or may_speak(t, pack) for t in before)

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
        """Whether a pronoun may stand for a word before it."""
        before = (t for t in tokens if t.i < pronoun.i)
        return any(may_name(t, pronoun, self.reading, self.cast) for t in before)

    def _pointing(self, find: Find, words: Words) -> Token | None:
        """What does it, or what it is done to, where only what was told before says which it is.

        "These orders were lifted", "the port has changed that plan", "the court rejected it".
        """
        if find.verb.pos_ not in VERBAL:
            return None
        things = [t for t in children(find.event) if t.dep_ == "dobj" and t.i > find.event.i]
        speech = self.reading.pack.speech
        told = [t for t in things if t.lemma_.lower() not in speech.nouns]
        told = told if rejects(find.event, speech) else things
        links = (t for t in children(find.event) if t.dep_ == "prep")
        behind = (t for link in links for t in children(link) if t.dep_ == "pobj")
        told = [*told, *(t for t in behind if t.i > find.event.i and t.text.islower())]
        pack, subject = self.reading.pack, self._subject(find, words)
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


def _phrase_of(noun: Token) -> tuple[int, int]:
    """Bounds of a noun with all that belongs to it, or up to it where that is much."""
    start, end = noun.left_edge.i, noun.right_edge.i + 1
    return start, end if end - start <= WIDEST else noun.i + 1


def _is_beside(noun: Token, verb: Token) -> bool:
    """Whether a clause is joined to one with that noun, not below it: "the tug aged and it sank".

    What the crew of a tug hoped or did "when it sank" may be told of another.
    """
    clause = verb
    for _ in range(CLAUSES):
        if clause.i == noun.head.i:
            return True
        if clause.dep_ not in {"conj", "parataxis"}:
            break
        clause = clause.head
    return clause.i == noun.head.i or noun.head.head.i == verb.i
