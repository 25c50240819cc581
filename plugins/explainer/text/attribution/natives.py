"""Natives: nouns that tell of somebody only a land or an age: "the Irishman", "the 22-year-old"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.somebody import is_person

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Actor


def is_native(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a word is one for somebody of a land: "the Irishman", "the Kenyan"."""
    low = noun.lower_
    if not noun.text[0].isupper():
        return False
    of_state = low in pack.names.nations
    formed = low.endswith(pack.speech.native_endings)
    return low in pack.speech.natives or (
        formed and (of_state or low.endswith(pack.names.role_endings))
    )


def is_foreign(noun: Token, actor: Actor, pack: LanguagePack) -> bool:
    """Tell whether somebody is told to be of another land: no Kenyan is "the Irishman"."""
    told = {word.lower() for role in actor.roles for word in role.split()} & pack.names.nations
    own = (s for s in pack.names.states if actor.affiliation in {s.name, *s.others})
    told |= {adjective.lower() for state in own for adjective in state.adjectives}
    return bool(told) and noun.lower_ not in told


def is_age(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun tells an age, or has one before it: "the 22-year-old", "… midfielder"."""
    people = is_person(noun, pack) or noun.lemma_.lower() in pack.speech.people
    told = (noun, *(t for t in noun.lefts if t.dep_ == "amod" and people))
    old = (t for t in told if any(t.lower_.endswith(age) for age in pack.names.ages))
    return any(t.like_num or t.text[:1].isdigit() for word in old for t in (word, *word.subtree))
