"""Charged: of what somebody is accused or found guilty, and who is told to have done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.syntax.clauses import children
from explainer.text.syntax.parts import is_passive, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

_NONE: frozenset[str] = frozenset()


def links_of(verb: Token, pack: LanguagePack) -> frozenset[str]:
    """Give the prepositions that open of what a verb accuses or frees: "of" with "convict"."""
    lemma = verb.lemma_.lower()
    return pack.speech.accusing.get(lemma, _NONE) | pack.events.charging.get(lemma, _NONE)


def accused(gerund: Token, pack: LanguagePack) -> Token | None:
    """Give who is told to have done it: Crow, in "a jury convicted Crow of killing Poe".

    None where a gerund does not say of what anybody is accused.
    """
    link, main = gerund.head, gerund.head.head
    if gerund.dep_ != "pcomp" or link.lower_ not in links_of(main, pack):
        return None
    whom = (t for t in children(main) if t.dep_ in {"dobj", "nsubjpass"} and t.i < gerund.i)
    return next(whom, None)


def is_of_ground(top: Token, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a time is that of what somebody is honoured or blamed for.

    What ends such a phrase tells when the deed was, wherever the parser hangs it: "was fined for
    closing the port in | May |"; not where nothing is done to anybody: "left for meeting Poe in
    May". Told with the verb above, the day would be that of the fine.
    """
    link = top.head if top.dep_ == "pobj" else top
    if link.head.i != verb.i:
        return False
    if verb.dep_ == "pcomp" and verb.head.lower_ in pack.certainty.destined:
        return verb.i < link.i and _is_done_to(verb.head.head)
    ways = (t for t in children(verb) if verb.i < t.i < link.i and t.dep_ == "prep")
    deeds = (d for t in ways if t.lower_ in pack.certainty.destined for d in children(t))
    return _is_done_to(verb) and any(
        d.dep_ == "pcomp"
        and d.tag_ == "VBG"
        and d.right_edge.i + 1 == link.left_edge.i
        and object_of(d) is not None
        for d in deeds
    )


def _is_done_to(verb: Token) -> bool:
    """Whether a verb tells what somebody does to another."""
    return is_passive(verb) or object_of(verb) is not None


def is_of_charge(link: Token, pack: LanguagePack) -> bool:
    """Tell whether a phrase names that of which somebody is accused: "arrested | in the raid".

    It tells when the deed was, and not when somebody was arrested for it. In what the police do, or
    where people take to the streets, they are arrested on the spot: "arrested in Monday's clashes".
    """
    words, above = pack.glance, link.head
    verbs = either(words.convicting, words.freeing, words.pleading, pack.events.charged)
    law = above.lemma_.lower() in verbs or above.lower_ in words.guilty
    seized = above.lemma_.lower() in pack.events.seizing and any(
        t.lemma_.lower() in pack.events.sweeps for t in children(link) if t.dep_ == "pobj"
    )
    return law and not seized and link.lower_ in pack.events.amid
