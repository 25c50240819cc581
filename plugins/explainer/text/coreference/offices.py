"""Offices: what somebody is told to be, word by word, and what a noun with "the" says of somebody.

Whoever asks whom "the mayor" stands for asks this first: ``descriptions.py``, where a role of one
person alone tells, ``attribution/standins.py``, where the last sentence tells, and ``called.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.syntax.clauses import TELLING
from explainer.text.syntax.parts import word_before
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


@dataclass(frozen=True, slots=True)
class Office:
    """One role of somebody: "deputy mayor of Elm".

    Attributes:
        head: The noun that says what it is: "mayor".
        title: Its words without those for whom it is: "deputy", "mayor".
        words: All its words.
    """

    head: str
    title: frozenset[str]
    words: frozenset[str]


def offices_of(actor: Actor, pack: LanguagePack) -> Iterator[Office]:
    """Give what somebody's roles say, two for "writer and broadcaster", short titles in full.

    Who is "mayor and former clerk" is no former mayor.
    """
    for role in actor.roles:
        told = (word for word in map(bare, role.split()) if word not in pack.names.articles)
        words = [pack.names.full_titles.get(word, word) for word in told]
        title = list(takewhile(lambda word: word not in pack.speech.belonging, words))
        heads = [word for word in title if word in pack.names.role_heads]
        both = pack.names.joiners.intersection(title)
        for head in heads if both else heads[-1:]:
            own = title if head == heads[-1] else title[: title.index(head) + 1]
            yield Office(head, frozenset(own), frozenset(words))


def is_of_post(role: Token, pack: LanguagePack) -> bool:
    """Tell whether a role tells which post is meant, whoever has it: "the office of the mayor"."""
    link = role.head
    return role.dep_ == "pobj" and link.dep_ == "prep" and link.head.lemma_ in pack.names.posts


def telling_behind(noun: Token) -> list[Token]:
    """Give the parts behind a noun that tell which one is meant: "of health", "who left".

    What a comma parts from it ("the mayor, speaking on Monday") and "himself" do not.
    """
    told = (t for t in noun.rights if t.dep_ in TELLING)
    return [
        t
        for t in told
        if not t.left_edge.nbor(-1).is_punct and t.morph.get("Reflex", []) != ["Yes"]
    ]


def is_thing(noun: Token) -> bool:
    """Tell whether a clause behind a comma tells of a thing: "the guard, | which has a boat,"."""
    clauses = (t for t in noun.rights if t.dep_ == "relcl")
    words = (t for clause in clauses for t in clause.lefts if t.tag_ == "WDT")
    return any(word_before(t).text == "," for t in words)
