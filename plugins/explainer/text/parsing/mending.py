"""Mending: what the repairs of a parse share: forms read anew, places taken, verbs joined anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token


def make_past(verb: Token) -> None:
    """Read a word as a verb in the past tense."""
    verb.tag_, verb.pos_ = "VBD", "VERB"
    verb.set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]
    forget(verb.doc)


def make_participle(verb: Token) -> None:
    """Read a past as a participle."""
    verb.tag_ = "VBN"
    verb.set_morph("Aspect=Perf|Tense=Past|VerbForm=Part")  # type: ignore[attr-defined]
    forget(verb.doc)


def make_present(verb: Token) -> None:
    """Read a noun as a verb in the present: of one where it looks as a plural, else of several."""
    one = verb.tag_ in {"NNS", "VBZ"}
    verb.tag_, verb.pos_ = "VBZ" if one else "VBP", "VERB"
    number = "Number=Sing|Person=3|" if one else ""
    verb.set_morph(f"{number}Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
    forget(verb.doc)


def make_subject(noun: Token, verb: Token) -> None:
    """Let a noun do what a verb tells, or have it done to it."""
    noun.head, noun.dep_ = verb, "nsubjpass" if is_passive(verb) else "nsubj"
    forget(verb.doc)


def take_place(word: Token, other: Token) -> None:
    """Let a word hang where another does: the root of a sentence where that is one."""
    word.head, word.dep_ = (word, "ROOT") if other.dep_ == "ROOT" else (other.head, other.dep_)
    forget(word.doc)


def joints_before(verb: Token) -> list[Token]:
    """Give the conjunctions before a verb that hang on the word to which it is joined, in order."""
    return [t for t in verb.head.rights if t.dep_ == "cc" and t.i < verb.i]


def rejoin(verb: Token, above: Token) -> None:
    """Join a verb, with the conjunctions before it, to another word than it was joined to."""
    for joint in joints_before(verb):
        joint.head = above
    verb.head = above
    forget(verb.doc)
