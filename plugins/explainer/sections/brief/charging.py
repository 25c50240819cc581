"""Charges: the sentences that tell of what somebody stands accused, or was found guilty.

Who reads that somebody was arrested wants to know for what.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.timeline.charged import links_of
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.status.around import denies
from explainer.text.syntax.clauses import children, is_finite
from explainer.text.syntax.subjects import subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def charges_in(reading: Reading, cast: Cast) -> Mapping[int, frozenset[str]]:
    """Give by the place of a sentence the ids of the actors whose charge it tells."""
    inside = scene_of(reading).inside
    found: dict[int, frozenset[str]] = {}
    for at, span in enumerate(reading.spans):
        verbs = (t for t in span if t.pos_ == "VERB" and inside[t.i] < 0)
        who = (cast.at(t) for verb in verbs for t in _accused(verb, reading))
        ids = frozenset(actor.id for actor in who if actor is not None)
        if ids:
            found[at] = ids
    return found


def arrests_in(reading: Reading) -> frozenset[int]:
    """Give the places of the sentences that tell of anybody, named or not, held or charged."""
    inside, words = scene_of(reading).inside, reading.pack.glance
    found = set()
    for at, span in enumerate(reading.spans):
        for verb in (t for t in span if t.pos_ == "VERB" and inside[t.i] < 0):
            held = verb.lemma_.lower() in words.convicting and verb.tag_ == "VBN"
            if any(_accused(verb, reading)) or (held and not denies(verb, reading.pack.certainty)):
                found.add(at)
    return frozenset(found)


def _is_charge(link: Token, verb: Token, reading: Reading) -> bool:
    """Whether a preposition opens of what somebody is accused: "with fraud", not "on Friday"."""
    if link.dep_ != "prep" or link.lower_ not in links_of(verb, reading.pack):
        return False
    labels = {kind_of(t, reading.pack) for t in children(link)}
    return not labels & TIMES


def _accused(verb: Token, reading: Reading) -> Iterator[Token]:
    """Who is told to be accused, tried or found guilty of something by a verb."""
    events, lemma = reading.pack.events, verb.lemma_.lower()
    if denies(verb, reading.pack.certainty):
        return
    parts, subject = children(verb), subject_of(verb)
    things = [t for t in parts if t.dep_ == "dobj"]
    if lemma in events.facing and any(t.lemma_.lower() in events.ordeals for t in things):
        yield from () if subject is None else (subject,)
    if lemma in reading.pack.glance.pleading and is_finite(verb):
        guilty = any(t.lower_ in reading.pack.glance.guilty for t in verb.subtree)
        yield from (subject,) if guilty and subject is not None else ()
    convicting = lemma in reading.pack.glance.convicting
    charges = convicting or lemma in events.charged
    told = lemma in reading.pack.glance.suing
    if not charges or not (told or any(_is_charge(t, verb, reading) for t in verb.subtree)):
        return
    passive = any(t.dep_ == "auxpass" for t in parts) or verb.dep_ in {"acl", "relcl"}
    if passive and verb.tag_ == "VBN" and subject is not None:
        yield subject
    yield from things if convicting else ()
