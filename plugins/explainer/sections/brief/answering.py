"""Answers: the sentences in which somebody denies what others say of them.

Who is told of in the brief and answers in the article answers in the brief, too: those of whom news
tells are to be allowed "to respond to criticism or allegations of wrongdoing" (Code of Ethics of
the Society of Professional Journalists, 2014).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading
from explainer.sections.brief.charging import arrests_in
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.standins import stand_in
from explainer.text.coreference.assumed import takes_as_told
from explainer.text.coreference.cast import Cast
from explainer.text.status.around import denies
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import ASKING, VERBAL, auxiliaries, children, is_finite
from explainer.text.syntax.features import has_the, is_third_person
from explainer.text.syntax.limits import tells_another
from explainer.text.syntax.parts import nouns_under
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTENT = frozenset({"acl", "ccomp", "relcl"})
"""Dependencies of the clause that a noun tells: "no suggestion that Poe knew"."""
UNNAMED = ""
"""Instead of the id of an actor: somebody accused whom the article does not name, or only "he"."""
NEAR = 2
"""Tokens behind "pleaded" in which "not" denies the guilt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Who is told of, and who answers, sentence by sentence.

    Attributes:
        told: For each sentence the ids of the actors of whom it tells.
        given: By the place of a sentence the ids of the actors whose answer it tells.
    """

    told: Sequence[frozenset[str]]
    given: Mapping[int, frozenset[str]]

    @classmethod
    def of(cls, reading: Reading, cast: Cast) -> Answers:
        """Look once who answers what; without an answer nobody needs to be looked for."""
        given = _given(reading, cast)
        places = range(len(reading.spans))
        told = [_told_of(reading, cast, at) if given else frozenset() for at in places]
        if any(UNNAMED in who for who in given.values()):
            held = arrests_in(reading)
            told = [who | {UNNAMED} if at in held else who for at, who in enumerate(told)]
        return cls(told=told, given=given)

    def needs(self, reading: Reading, at: int) -> tuple[frozenset[int], ...]:
        """Give what has to be told before who denies "the claims": of them, or right before.

        () where no sentence before tells of them, or the headline does.
        """
        things = (t for t in reading.spans[at] if t.dep_ == "dobj")
        who = self.given.get(at, frozenset())
        told = {n for n, of in enumerate(self.told[:at]) if of & who}
        if not told or min(told) < reading.article.opening:
            return ()
        taken = any(takes_as_told(t, reading.pack) for t in things)
        return (frozenset({*told, at - 1}),) if taken else ()

    def due(self, chosen: Sequence[int]) -> frozenset[int]:
        """Give the sentences that answer what the chosen ones tell of somebody not yet heard."""
        heard = {who for at in chosen for who in self.given.get(at, ())}
        missing = {who for at in chosen for who in self.told[at]} - heard
        return frozenset(at for at, who in self.given.items() if who & missing)


def _given(reading: Reading, cast: Cast) -> dict[int, frozenset[str]]:
    """Where an article tells that somebody denies what is said of them, or clears them.

    "Poe denied wrongdoing", "a lawyer for Poe rejected the claims", "Poe, who pleaded not guilty",
    "there is no suggestion that Poe knew". What somebody turns down is no answer: "rejected the
    bill", "denied bail".
    """
    inside, shown = scene_of(reading).inside, reading.pack.glance.shown
    found: dict[int, frozenset[str]] = {}
    for at, span in enumerate(reading.spans):
        tokens = [t for t in span if t.pos_ in VERBAL or t.lemma_.lower() in shown]
        tokens = [t for t in tokens if inside[t.i] < 0]
        who = frozenset(a for token in tokens for a in _who_answers(token, reading, cast))
        if who:
            found[at] = who
    return found


def _told_of(reading: Reading, cast: Cast, at: int) -> frozenset[str]:
    """Ids of the actors of whom a sentence tells, but for who merely speaks in it."""
    says = reading.pack.speech.saying
    found = set()
    for token in reading.spans[at]:
        actor = cast.at(token)
        speaks = token.dep_ == "nsubj" and token.head.lemma_.lower() in says
        if actor is not None and not speaks:
            found.add(actor.id)
    return frozenset(found)


def _who_answers(token: Token, reading: Reading, cast: Cast) -> Iterator[str]:
    """Ids of the actors who deny something by this verb, or whom this noun clears."""
    if token.pos_ in VERBAL and _is_denial(token, reading):
        subject = subject_of(token)
        parts = () if subject is None else (subject, *subject.subtree)
        found = [*_ids(parts[: _before_clause(parts)], cast)]
        if not found and subject is not None and subject.pos_ != "PRON":
            who = stand_in(subject, scene_of(reading), cast)  # "the 64-year-old"
            found = [] if who is None else [who.id]
        yield from found or ([UNNAMED] if _is_unnamed(subject) else ())
    if whom := _defended(token, reading) or _freed(token, reading):
        yield from _ids(whom, cast)
    if token.lemma_.lower() in reading.pack.glance.shown and _is_none(token, reading):
        for clause in children(token):
            subject = own_subject(clause) if clause.dep_ in CONTENT else None
            if subject is not None and subject.tag_ not in ASKING:
                yield from _ids((subject,), cast)


def _is_unnamed(subject: Token | None) -> bool:
    """Whether it is "he", "she" or "they", or one told of before: "the teenager"."""
    if subject is None:
        return False
    known = subject.pos_ == "NOUN" and has_the(subject)
    return known or (subject.tag_ == "PRP" and is_third_person(subject))


def _defended(verb: Token, reading: Reading) -> Sequence[Token]:
    """Of whom somebody denies what others say: "disputed the group's claims about Poe"."""
    words, speech = reading.pack.glance, reading.pack.speech
    if not rejects(verb, speech) or not is_finite(verb) or denies(verb, reading.pack.certainty):
        return ()
    if any(t.lower_ in reading.pack.certainty.modals for t in auxiliaries(verb)):
        return ()
    nouns = speech.claims | words.accusations
    things = (t for t in children(verb) if t.dep_ == "dobj" and t.lemma_.lower() in nouns)
    parts = (c for t in things for c in (*children(t), *children(verb)))
    links = (c for c in parts if c.dep_ == "prep" and c.lower_ in words.concerning)
    return [*nouns_under(links)]


def _freed(verb: Token, reading: Reading) -> Sequence[Token]:
    """Whom a verb clears: "Poe was acquitted", "charges against him were dropped"; () for none."""
    words, lemma = reading.pack.glance, verb.lemma_.lower()
    if lemma in words.finding:
        return _found_innocent(verb, reading)
    if lemma not in either(words.freeing, words.dropping) or denies(verb, reading.pack.certainty):
        return ()
    helpers, parts = auxiliaries(verb), children(verb)
    if verb.pos_ != "VERB" or any(t.tag_ in {"MD", "TO"} for t in helpers):
        return ()
    if any(t.dep_ == "prep" and tells_another(t, reading.pack.amounts) for t in verb.subtree):
        return ()
    objects = [t for t in parts if t.dep_ in {"dobj", "nsubjpass"}]
    if lemma in words.freeing:
        told = any(t.dep_ == "prep" and t.lower_ == words.freed_of for t in verb.subtree)
        if not told and lemma not in words.bare_freeing:
            return ()
        passive = verb.tag_ == "VBN" and (verb.dep_ in {"relcl", "acl", "conj"} or bool(helpers))
        subject = subject_of(verb) if passive and not objects else None
        return objects if subject is None else (subject,)
    things = [t for t in objects if t.lemma_.lower() in words.dropped]
    links = [c for t in things for c in children(t) if c.lower_ == words.against]
    owners = [c for t in things for c in children(t) if c.dep_ == "poss"]
    return [*owners, *nouns_under(links)]


def _found_innocent(verb: Token, reading: Reading) -> Sequence[Token]:
    """Whom a court finds not guilty, or who has an alibi; () for none."""
    words = reading.pack.glance
    helpers, parts = auxiliaries(verb), children(verb)
    if any(t.tag_ in {"MD", "TO"} for t in helpers):
        return ()
    if any(t.dep_ == "dobj" and t.lemma_.lower() in words.innocence for t in parts):
        subject = subject_of(verb)
        return () if subject is None else (subject,)
    if not any(pair in words.clearing for pair in pairwise(t.lower_ for t in verb.subtree)):
        return ()
    below = (c for t in parts if t.dep_ in {"ccomp", "xcomp"} for c in children(t))
    passive = any(t.dep_ == "auxpass" for t in parts)
    whom = [t for t in (*parts, *below) if t.dep_ in {"dobj", "nsubjpass", "nsubj"}]
    return [t for t in whom if passive or t.i > verb.i]


def _is_none(noun: Token, reading: Reading) -> bool:
    negations = reading.pack.certainty.negations
    return any(t.lower_ in negations for t in children(noun) if t.dep_ in {"det", "neg"})


def _ids(tokens: Sequence[Token], cast: Cast) -> Iterator[str]:
    return (actor.id for t in tokens if (actor := cast.at(t)) is not None)


def _before_clause(parts: Sequence[Token]) -> int:
    """How many words of a subject come before a clause in it: "Poe, | who met Crow"."""
    clauses = (n for n, t in enumerate(parts) if t.dep_ in {"relcl", "acl"})
    return next(clauses, len(parts))


def _is_denial(verb: Token, reading: Reading) -> bool:
    """Whether somebody says that what is laid to their charge is not so."""
    words, speech, certainty = reading.pack.glance, reading.pack.speech, reading.pack.certainty
    if verb.lemma_.lower() in words.pleading:
        behind = verb.doc[verb.i + 1 : verb.i + 1 + NEAR]
        return any(t.lower_ in certainty.negations for t in behind)
    if not is_finite(verb) or denies(verb, certainty):
        return False
    parts = [t for t in children(verb) if t.i > verb.i]
    calls = verb.lemma_.lower() in either(speech.calling, speech.saying)
    if calls and _is_clearing(parts, reading):
        return True
    if not rejects(verb, speech):
        return False
    if any(t.lower_ in certainty.modals for t in auxiliaries(verb)):
        return False  # "could refute the claims"
    if any(t.dep_ in {"ccomp", "xcomp", "pcomp"} for t in parts):
        return True
    nouns = words.wrongs | speech.claims | speech.nouns
    things = (t for t in parts if t.dep_ == "dobj" and t.lemma_.lower() in nouns)
    return any(all(c.dep_ != "poss" for c in children(t)) for t in things)  # not "Poe's remarks"


def _is_clearing(parts: Sequence[Token], reading: Reading) -> bool:
    """Whether somebody says that they are innocent, or that what they are accused of is not so.

    "Maintains her innocence", "said he had done nothing wrong", "called the allegations baseless".
    """
    words = reading.pack.glance
    for part in parts:
        if part.dep_ not in {"dobj", "ccomp"}:
            continue
        below = [t.lower_ for t in part.subtree]
        if part.lemma_.lower() in words.innocence or words.innocence.intersection(below):
            return True
        if any(pair in words.clearing for pair in pairwise(below)):
            return True
    told = {t.lemma_.lower() for part in parts for t in part.subtree}
    false = either(words.baseless, reading.pack.certainty.untrue)
    return not (told.isdisjoint(words.accusations) or told.isdisjoint(false))
