"""Kept answers: what was found of a word stays beside its text, since many rules ask the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Found = TypeVar("Found")
KEPT = "kept: "
"""What the keys of kept answers start with."""


def kept(function: Callable[[Token], Found]) -> Callable[[Token], Found]:
    """Make a function of one word look for its answer once for each word of a text."""
    key = f"{KEPT}{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def ask(token: Token) -> Found:
        data = token.doc.user_data
        known: dict[int, Found] = data[key] if key in data else data.setdefault(key, {})
        at = token.i
        if at not in known:
            known[at] = function(token)
        return known[at]

    return ask


def forget(doc: Doc) -> None:
    """Drop the answers kept beside a text, when its words were changed."""
    for key in [key for key in doc.user_data if str(key).startswith(KEPT)]:
        del doc.user_data[key]
