"""Mending: what the repairs of a parse share: forms read anew, places taken, verbs joined anew.

A repair that hangs words on each other in a circle is undone: no walk over such a parse would end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, cast

from explainer.text.kept import forget
from explainer.text.parsing.words import loosen, settle, weave
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.text.parsing.words import Token as Words


def mended(doc: Doc, repairs: Iterable[Callable[[Doc], object]]) -> Doc:
    """Let repairs hang the words of a parse anew; give the Doc as it was where one makes a circle.

    What they read anew, such as tags, stays.

    Args:
        doc: A text in plain objects, as ``copied`` makes it.
        repairs: What mends it, in this order.
    """
    words = cast("Sequence[Words]", tuple(doc))
    parsed = [(word.head, word.dep_) for word in words]
    heads = [head for head, _ in parsed]
    loosen(words)
    for repair in repairs:
        repair(doc)
        before, heads = heads, [word.head for word in words]
        if heads != before and not is_forest(doc):
            _undo(doc, words, parsed)
            break
    settle(words)
    return doc


def _undo(doc: Doc, words: Sequence[Words], parsed: Iterable[tuple[Words, str]]) -> None:
    """Hang words as they were parsed."""
    settle(words)
    for word, (head, dep) in zip(words, parsed, strict=True):
        word.head, word.dep_ = head, dep
    weave(words)
    forget(doc)


def is_forest(doc: Doc) -> bool:
    """Tell whether each word of a parse hangs, over others, on the root of a sentence."""
    heads = over = [token.head.i for token in doc]
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
    one = verb.tag_ in {"NNS", "NNPS", "VBZ"}
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
