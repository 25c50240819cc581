"""Mending: what the repairs of a parse share: forms read anew, places taken, verbs joined anew.

A repair that hangs words on each other in a circle is undone: no walk over such a parse would end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def mended(doc: Doc, repairs: Iterable[Callable[[Doc], object]]) -> Doc:
    """Let repairs hang the words of a parse anew; give the Doc as it was where one makes a circle.

    What they read anew, such as tags, stays.
    """
    from spacy.attrs import DEP, HEAD  # type: ignore[import-not-found]

    parsed = doc.to_array([HEAD, DEP])
    heads = parsed[:, 0].tobytes()
    for repair in repairs:
        repair(doc)
        before, heads = heads, doc.to_array(HEAD).tobytes()
        if heads != before and not is_forest(doc):
            doc.from_array([HEAD, DEP], parsed)  # type: ignore[arg-type]
            forget(doc)
            break
    return doc


def is_forest(doc: Doc) -> bool:
    """Tell whether each word of a parse hangs, over others, on the root of a sentence."""
    from spacy.attrs import HEAD

    heads = [at + step for at, step in enumerate(doc.to_array(HEAD).astype("int64").tolist())]
    over = heads
    for _ in range(len(heads).bit_length()):  # each time twice as far up
        over = [over[head] for head in over]
    return all(heads[head] == head for head in over)


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
    """Read a word as a verb in the present: of one where it looks as a plural, else of several."""
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
