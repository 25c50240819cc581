"""Undergone: what is told of things: a deed that nobody is named for, or what an event did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.shapes import is_main
from explainer.text.clauses import NOMINAL, agent_of, auxiliaries, children

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def is_undergone(event: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell whether a thing had something done to it, or is an event that did something."""
    return (
        _is_treated(event, subject, pack)
        or _struck(event, subject, pack)
        or _is_done(event, subject, pack)
        or _has_effect(event, subject, pack)
    )


def _is_done(event: Token, thing: Token, pack: LanguagePack) -> bool:
    """Whether a passive tells what somebody unnamed did with a known thing, or an event.

    "The parcel was intercepted in Lorne", "a motion for a recount has been denied".
    """
    helpers = auxiliaries(event)
    passive = event.tag_ == "VBN" and any(a.dep_ == "auxpass" for a in helpers)
    if not passive or thing.pos_ != "NOUN" or not is_main(event) or agent_of(event):
        return False
    words, lemma = pack.events, event.lemma_.lower()
    speech = pack.speech
    told = speech.thinking | speech.saying | speech.attitudes | words.blaming
    if any(t.dep_ == "prep" and t.lower_ in words.giving for t in children(event)):
        return False  # "was riddled with errors"
    if lemma in words.standing | words.light | told | pack.certainty.followed:
        return False
    known = any("Definite=Def" in str(t.morph) for t in children(thing) if t.dep_ == "det")
    return known or (thing.lemma_.lower() in words.nouns and thing.tag_ == "NN")


def _struck(event: Token, cause: Token, pack: LanguagePack) -> bool:
    """Whether a known event did something at once: "the blast left a crater"."""
    known = any("Definite=Def" in str(t.morph) for t in children(cause) if t.dep_ == "det")
    known = known and not any(t.dep_ == "relcl" and t.i < event.i for t in children(cause))
    named = known and cause.pos_ == "NOUN" and cause.lemma_.lower() in pack.events.nouns
    plain = event.tag_ == "VBD" and not auxiliaries(event)
    return named and plain and any(t.dep_ in {"dobj", "prt"} for t in children(event))


def _is_treated(event: Token, thing: Token, pack: LanguagePack) -> bool:
    """Whether something known was carried somewhere: "the letters were pasted to the wall"."""
    helpers = auxiliaries(event)
    passive = any(a.dep_ == "auxpass" for a in helpers)
    known = any(
        t.dep_ in {"det", "poss", "compound"} and "Definite=Ind" not in str(t.morph)
        for t in children(thing)
    )
    ways = pack.events.carrying
    carried = any(
        t.dep_ == "prt" or (t.dep_ == "prep" and t.lower_ in ways) for t in children(event)
    )
    return passive and known and carried and thing.pos_ == "NOUN" and event.tag_ == "VBN"


def _has_effect(event: Token, thing: Token, pack: LanguagePack) -> bool:
    """Whether a known thing did something to another: "the strike in Elm closed the mills"."""
    known = any(
        t.pos_ == "PROPN" or (t.dep_ == "det" and "Definite=Def" in str(t.morph))
        for t in children(thing)
    )
    things = [t for t in children(event) if t.dep_ == "dobj" and t.pos_ in NOMINAL]
    things = [t for t in things if pack.labels.get(t.ent_type_) not in {"date", "time"}]
    narrated = event.tag_ in {"VBD", "VBN"} and event.lemma_.lower() not in pack.events.standing
    return known and narrated and bool(things)
