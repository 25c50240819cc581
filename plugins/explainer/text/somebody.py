"""Somebody: which nouns stand for people or for a body, where no name tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.names import NameWords


def is_person(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun says what a person is, for whom "he" or "she" may stand: "mayor".

    So does one that ends like "signalman".
    """
    names, lemma = pack.names, noun.lemma_.lower()
    if lemma in _people(names):
        return True
    ends = noun.tag_ == "NN" and noun.text.islower() and lemma.endswith(names.human_endings)
    return ends and lemma not in names.unhuman


def is_service(noun: Token, words: NameWords) -> bool:
    """Tell whether a word for one person ends what many serve in: "the coast | guard"."""
    return noun.i > 0 and f"{noun.nbor(-1).lower_} {noun.lower_}" in words.services


def reviews(noun: Token, words: NameWords) -> bool:
    """Tell whether a noun says who reviews something for a paper: "film | critic"."""
    told = noun.lower_ in words.lone_roles and noun.i > 0
    return told and noun.nbor(-1).lower_ in words.reviewed


def is_crowd(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun stands for many of one sort, for no party and no MPs: "neighbours".

    Models take one for a name that opens a sentence and says something.
    """
    names, one = pack.names, noun.lemma_.lower()
    if noun.pos_ == "PROPN":
        if not noun.is_sent_start or noun.head.lemma_.lower() not in pack.speech.saying:
            return False
        ending = next((end for end in names.plural if noun.lower_.endswith(end)), None)
        one = "" if ending is None else noun.lower_.removesuffix(ending)
    elif noun.tag_ != "NNS":
        return False
    party = one in names.partisan or one in names.party_forms
    told = noun.text[1:].islower() and not party
    return told and one in _people(names)


def may_act(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun is one for people or for a body that acts: "crew", "bank", "typist"."""
    names, lemma = pack.names, noun.lemma_.lower()
    told = is_person(noun, pack) or lemma in either(names.kin, names.somebodies)
    ends = noun.pos_ == "NOUN" and lemma.endswith(names.role_endings)
    return told or (ends and lemma not in names.unhuman)


def may_speak(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun is one for who speaks, or for a paper that does: "most", "the report"."""
    speech = pack.speech
    return may_act(noun, pack) or noun.lemma_.lower() in either(speech.people, speech.bodies)


def _people(names: NameWords) -> frozenset[str]:
    """What a person may be: "mayor", "girl"."""
    return either(names.role_heads, names.women, names.men)
