"""Naming: whether other words of a text name what a pronoun stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.coreference.antecedents import fits
from explainer.text.marks import PLAIN_HYPHENS
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    NOUNS,
    OBJECTS,
    PERSONAL,
    SINGULAR,
    ancestors,
    is_infinitive,
)
from explainer.text.syntax.features import is_neuter, is_several, is_third_person
from explainer.text.syntax.parts import has_joined
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import bare, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from explainer.language.tables.names import NameWords
    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

BESIDE = frozenset({"compound", "pobj", "appos", "conj"})
"""What hangs by its noun as a part of it: "the fight at the | port"."""


def is_third(token: Token) -> bool:
    """Tell whether a word is "he", "him", "its": for who is told of, and not "himself".

    Nor is it one within a word: "a do-it-yourself shop".
    """
    if token.tag_ not in PERSONAL or token.morph.get("Reflex", []):
        return False
    before = token.doc[max(0, token.i - 2) : token.i]
    if before and before[-1].text in PLAIN_HYPHENS and not any(t.whitespace_ for t in before):
        return False
    return is_third_person(token)


def is_named_before(subject: Token, words: Iterable[Token], reading: Reading, cast: Cast) -> bool:
    """Tell whether words before a pronoun name what it may stand for: "if the bank sells, it …".

    A name does, or what acts: of "they" only several, for a body is seldom gone on with so.
    "This" may be any of them.
    """
    for token in words:
        named = token.pos_ == "PROPN" and cast.at(token) is not None
        acts = token.pos_ in NOUNS and token.dep_ in NOUN_SUBJECTS
        told = token.i < subject.i and (named or acts)
        if told and subject.tag_ == "PRP":
            told = fits(subject, token, reading, cast)
        elif told and subject.tag_ == "PRP$":
            told = may_name(token, subject, reading, cast)
        if told:
            return True
    return False


def may_name(word: Token, pronoun: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a pronoun may stand for another word, or with it for the same.

    "They" may be a body, and nobody alone: "Acme will sell their mill".
    """
    marks = ("Number", "Gender")
    if is_third(word):
        alike = all(word.morph.get(m, []) == pronoun.morph.get(m, []) for m in marks)
        return alike and word.i < pronoun.i
    if _is_beside(word, pronoun):
        return False
    if word.pos_ == "NUM" and word.dep_ in OBJECTS | NOUN_SUBJECTS and pronoun.tag_ == "PRP":
        parted = any(t.dep_ == "prep" and t.i == word.i + 1 for t in word.rights)
        one = is_neuter(pronoun) and not is_several(pronoun)
        parted = parted and word.i < pronoun.i and not word.is_ancestor(pronoun)
        return parted and one == (word.lower_ in reading.pack.names.one)
    if is_neuter(pronoun) and word.tag_ == "NN" and word.is_ancestor(pronoun) and has_joined(word):
        return True  # "the blast and | its | echo"
    actor, names = cast.at(word), reading.pack.names
    gender = names.pronouns.get(pronoun.lower_)
    if actor is not None and actor.kind == "person" and gender is not None:
        return cast.gender(actor) in {gender, None}  # "Ms Fox … her", "Doe … his"
    if actor is None and gender is not None and _is_being(word, names):
        return True
    kind = kind_of(word, reading.pack) if actor is None else actor.kind
    alone = word.tag_ in SINGULAR and not has_joined(word)
    many = is_several(pronoun)
    titled = word.dep_ != "compound" or bare(word.text) in names.courtesy  # "Mr | Elm"
    if actor is None and word.pos_ == "PROPN" and titled and kind in {"", "person"}:
        return many != alone  # a name of nobody known
    several = many and not (alone and kind == "person")
    return word.pos_ in NOUNS and (several or fits(pronoun, word, reading, cast))


def _is_being(word: Token, names: NameWords) -> bool:
    """Whether a word is one for somebody by its ending, or for an animal that may be "she"."""
    told = word.lemma_.lower()
    ends = told.endswith(names.role_endings) and told not in names.unhuman
    return word.tag_ == "NN" and (ends or told in names.animals)


def _is_beside(word: Token, pronoun: Token) -> bool:
    """Whether a word stands where the pronoun cannot mean it: with whom it acts on, or has.

    "A fight at the port could prolong it", "a deal to buy it", "their boat": neither.
    """
    subject = own_subject(pronoun.head) if pronoun.dep_ in OBJECTS else None
    near = word.dep_ in BESIDE and subject in (word.head, word.head.head)
    if subject is not None and (near or word == subject):
        return True  # but "Ann Roe's win gave her", "the court that jailed Ann Roe freed her"
    aims = (t for t in ancestors(pronoun) if t.dep_ in {"acl", "relcl"} and is_infinitive(t))
    return word in {pronoun.head, *(t.head for t in aims)}
