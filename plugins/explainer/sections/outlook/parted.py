"""Parted: what looks ahead without what was done before it: "Roe … may stand", who sold a mill."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.prospect import Prospect
from explainer.text.coreference.lost import lost_in
from explainer.text.marks import ELISION
from explainer.text.slugs import slug_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import FINITE, auxiliaries, first_conjunct
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

JOINING = frozenset({"cc", "punct", "conj"})


def parted(prospect: Prospect, verb: Token, reading: Reading, cast: Cast) -> Prospect | None:
    """Give a prospect without the deed that its subject is told with, where nothing needs that.

    "Roe left the party and may stand alone" becomes "Roe … may stand alone"; "Roe bought a mill
    and may sell it" stays. None for "Roe called the levy unfair and vowed to repeal it": both are
    told as done, and one cannot be read without the other.
    """
    own = prospect.evidence[0]
    first = reading.starts[reading.index(verb)]
    shown = reading.words_at(first + own.start, first + own.end)
    if shown is None or len(prospect.evidence) > 1 or prospect.quoted:
        return prospect
    kept = None if _is_of_two_deeds(verb, shown, reading.pack) else prospect
    who = _doer(verb, shown, reading.pack)
    start = _start(verb)
    if who is None or not who.start < who.end < start < shown.end:
        return kept
    rest = shown.doc[start : shown.end]
    tensed = any(t.tag_ in FINITE for t in (verb, *auxiliaries(verb)))  # not "and | expected to"
    if not tensed or _leans(rest, [*who, *rest], shown, reading, cast):
        return kept
    return _of_pieces(prospect, shown, (who, rest), reading)


def _is_of_two_deeds(verb: Token, shown: Span, pack: LanguagePack) -> bool:
    """Whether words tell of a deed and of a vow: "called it unfair and | vowed to", not "vowed"."""
    deed = first_conjunct(verb)
    shared = verb.dep_ == "conj" and verb.tag_ == "VBD" and own_subject(verb) is None
    ahead = deed.lemma_.lower() in either(pack.outlook.promising, pack.outlook.planning)
    return shared and shown.start <= deed.i and deed.tag_ == "VBD" and not ahead


def _doer(verb: Token, shown: Span, pack: LanguagePack) -> Span | None:
    """The subject that a verb shares with what was done; None where it does not, or says it."""
    deed = first_conjunct(verb)
    subject = own_subject(deed)
    if verb.dep_ != "conj" or own_subject(verb) is not None or subject is None:
        return None
    chain = [deed, *(t for t in deed.subtree if first_conjunct(t) == deed and t.dep_ == "conj")]
    done = [t for t in chain if t.i != verb.i and (t.i < verb.i or own_subject(t) is None)]
    if any(t.i > verb.i or status_of(t, pack) != "happened" for t in done):
        return None
    if any(t.dep_ == "ccomp" for t in deed.children) or not subject.right_edge.i < deed.i:
        return None  # "said it was late and may go"
    start, end = subject.left_edge.i, subject.right_edge.i + 1
    lead = shown.doc[shown.start : start]
    timed = all(t.is_punct or _is_timed(t, shown, pack) for t in lead)
    shared = timed and tensed_of(verb).tag_ == "VBD"  # "Last year Roe sold it and | vowed to"
    first = shown.start if shared else start
    return shown.doc[first:end] if shown.start <= start and timed else None


def _is_timed(word: Token, shown: Span, pack: LanguagePack) -> bool:
    """Whether a word belongs to a time before a subject: "On Monday", "Last year"."""
    tops = [word, *word.ancestors]
    part = next((t for t in tops if t.dep_ in {"prep", "npadvmod"}), None)
    return part is not None and any(
        kind_of(t, pack) in TIMES for t in part.subtree if shown.start <= t.i
    )


def _start(verb: Token) -> int:
    """Where what a joined verb has for itself starts: "| may also sell", "| is unlikely to"."""
    own = [t.left_edge.i for t in verb.lefts if t.dep_ not in JOINING and t.i > verb.head.i]
    return min([verb.i, *own])


def _leans(rest: Span, told: Iterable[Token], shown: Span, reading: Reading, cast: Cast) -> bool:
    """Whether words cannot stand without those left out: "may sell it", "may open one there"."""
    if any(is_pointing(t) and kind_of(t, reading.pack) not in TIMES for t in rest):
        return True
    return lost_in(told, (), reading, cast) != lost_in(shown, (), reading, cast)


def _of_pieces(
    prospect: Prospect, shown: Span, pieces: tuple[Span, Span], reading: Reading
) -> Prospect:
    """A prospect in two pieces of its words, with the places of the pronouns in these."""
    evidence = tuple(reading.evidence(piece) for piece in pieces)
    text = ELISION.join(piece.text for piece in evidence)
    kept = [
        (actor, at)
        for actor, place in zip(prospect.meant, prospect.places, strict=True)
        if (at := _moved(shown.start_char + place, pieces)) is not None
    ]
    return replace(
        prospect,
        id=slug_of(text),
        text=text,
        evidence=evidence,
        meant=tuple(actor for actor, _ in kept),
        places=tuple(at for _, at in kept),
    )


def _moved(place: int, pieces: Iterable[Span]) -> int | None:
    """Where a place of the article lies in pieces of it; None where it lies in none."""
    before = 0
    for piece in pieces:
        if piece.start_char < place <= piece.end_char:
            return before + place - piece.start_char
        before += len(piece.text) + len(ELISION)
    return None
