"""Belonging: whether "he" may be the person whose friend, kin or staff somebody is told to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.coreference.cast import Cast
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import PLURAL, children
from explainer.text.syntax.parts import nouns_under
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def may_be_whose(he: Token, sayer: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether "he" may be whose a sayer is: "Roe's lawyer said | he | had paid".

    Nobody knows whether it is Roe who paid, or the lawyer. "Her lawyer said he" is the lawyer,
    and so is "Acme's lawyer said he"; "the clerk's mother said she" more likely the mother, but not
    "the girl's mother said she".
    """
    names, lemma = reading.pack.names, sayer.lemma_.lower()
    if (gender := names.pronouns.get(he.lower_)) is None:
        return False
    alike = names.women if gender == "f" else names.men
    kin = lemma in names.kin & alike
    owners = [t for t in children(sayer) if t.dep_ == "poss"]
    belongs = reading.pack.speech.belonging
    links = (t for t in children(sayer) if t.dep_ == "prep" and t.lower_ in belongs)
    owners += [t for t in nouns_under(links) if not _is_sayer(t, sayer, reading)]
    owners = [t for t in owners if not kin or t.pos_ != "NOUN" or t.lemma_.lower() in alike]
    return any(_may_be(gender, owner, reading, cast) for owner in owners)


def _is_sayer(name: Token, role: Token, reading: Reading) -> bool:
    """Whether a parse gives the body of a role to who has it: "Head of the Elm Board Ann Roe"."""
    titled = all(t.dep_ not in {"det", "poss"} for t in children(role))
    bodies = (kind_of(t, reading.pack) == "organization" for t in children(name) if t.i < name.i)
    return titled and name.pos_ == "PROPN" and any(bodies)


def _may_be(gender: str, owner: Token, reading: Reading, cast: Cast) -> bool:
    """Whether an owner is one person who may be of a gender: "Roe's", "the girl's", "his"."""
    names, actor, lemma = reading.pack.names, cast.at(owner), owner.lemma_.lower()
    if (told := names.pronouns.get(owner.lower_)) is not None:
        return told == gender
    if owner.tag_ in PLURAL:
        return False
    if actor is not None:
        return actor.kind == "person" and cast.gender(actor) in {gender, None}
    other = names.women if gender == "m" else names.men
    return is_person(owner, reading.pack) and lemma not in other
