"""Charged: of what somebody is accused or found guilty, and who is told to have done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.syntax.clauses import children

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
