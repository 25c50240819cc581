"""Drafts: names of which only the place, the words and the model's label are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords
from explainer.text.names.signs import Parts
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

INITIALS = 2
"""Words of a name and letters of its first: "DB Roe"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A name before its kind is decided.

    Attributes:
        label: The kind that the model gives it, "" for none.
        titled: Whether a title or a role with a capital stands right before it.
        opens: Whether its sentence opens with it.
    """

    start: int
    end: int
    label: str
    titled: bool = False
    opens: bool = False


def last_of(doc: Doc, start: int, end: int) -> Token:
    """Give the last word of a name that is no adverb: "News" of "Elm News Now"."""
    inside: list[Token] = [*doc[start:end]]
    if inside[-1].pos_ != "ADV" or any(token.pos_ == "ADP" for token in inside):
        return inside[-1]
    return next((token for token in reversed(inside) if token.pos_ == "PROPN"), inside[-1])


def opens_in_initials(tokens: Tokens, draft: Draft) -> bool:
    """Tell whether two capitals stand before one word: "DB | Roe", no "UN Salt Fund"."""
    first, last = tokens.text[draft.start], tokens.text[draft.end - 1]
    pair = draft.end - draft.start == INITIALS and len(first) == INITIALS
    return pair and first.isupper() and first.isalpha() and not last.isupper()


def before_article(tokens: Tokens, start: int, words: NameWords) -> int:
    """Give the index of the word before a name and its article: "in" of "in the | Elm Post"."""
    at = start - 1
    return at - 1 if at > 0 and tokens.low[at] in words.articles else at


def key_of(tokens: Tokens, draft: Draft) -> Parts:
    """Give the words under which all mentions of a name are counted together."""
    return tokens.words(draft.start, draft.end)
