"""Denials: a word of denial that opens a quotation, which parsers hang on the mark before it.

'"| No | mill was sold," Roe said': without it the clause would tell that one was.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import NOUNS, VERBAL, auxiliaries
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

AUXILIARY = frozenset({"aux", "auxpass"})


def with_denials(doc: Doc) -> None:
    """Let what denies hang on the noun behind it, act in its clause, or deny its verb.

    "| No | mill was sold", "| Nobody | has left", "| Never | has it been sold".
    """
    for token in doc[1:]:
        opens = token.head.is_quote and token.head.i == token.i - 1
        if token.dep_ != "neg" or not opens or token.i + 1 >= token.sent.end:
            continue
        noun = next((t for t in (token.nbor(), *_above(token.nbor())) if _opens_at(t, token)), None)
        verb = _verb_behind(token)
        if noun is not None:
            token.head, token.dep_ = noun, "det"
            token.tag_, token.pos_ = "DT", "DET"
        elif verb is not None and token.nbor() in (verb, *auxiliaries(verb)) and _acts(verb):
            token.head, token.dep_ = verb, "nsubjpass" if is_passive(verb) else "nsubj"
            token.tag_, token.pos_ = "NN", "NOUN"
        elif verb is not None:
            token.head = verb
        forget(doc)


def _above(word: Token) -> tuple[Token, ...]:
    return tuple(t for t in word.ancestors if t.i > word.i)


def _opens_at(noun: Token, token: Token) -> bool:
    """Whether the phrase of a noun starts right behind a word."""
    one = noun.pos_ in NOUNS and noun.tag_ != "PRP"
    return one and noun.dep_ != "compound" and noun.left_edge.i == token.i + 1


def _verb_behind(token: Token) -> Token | None:
    """The verb of the clause that starts right behind a word, before any mark."""
    behind = takewhile(lambda t: not t.is_punct, token.doc[token.i + 1 : token.sent.end])
    return next((t for t in behind if t.pos_ in VERBAL and t.dep_ not in AUXILIARY), None)


def _acts(verb: Token) -> bool:
    """Whether nobody is told to act in a clause."""
    return own_subject(verb) is None
