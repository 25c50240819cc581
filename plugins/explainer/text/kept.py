"""Kept answers: what was found of a word stays beside its text, since many rules ask the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Found = TypeVar("Found")
Tables = ParamSpec("Tables")
KEPT = "kept: "
"""What the keys of kept answers start with."""


def kept(
    function: Callable[Concatenate[Token, Tables], Found],
) -> Callable[Concatenate[Token, Tables], Found]:
    """Make a function of one word look for its answer once for each word of a text.

    What it is given besides the word are tables of the text's language, or the reading that holds
    the text: the same at each call.
    """
    key = f"{KEPT}{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def ask(token: Token, *tables: Any) -> Found:
        try:
            return token.doc.user_data[key][token.i]  # type: ignore[no-any-return]
        except KeyError:  # as seldom: it is asked some thirty times for each word
            pass
        found = function(token, *tables)  # type: ignore[call-arg]
        token.doc.user_data.setdefault(key, {})[token.i] = found
        return found

    return ask  # type: ignore[return-value]


def forget(doc: Doc) -> None:
    """Drop the answers kept beside a text, when its words were changed."""
    for key in [key for key in doc.user_data if str(key).startswith(KEPT)]:
        del doc.user_data[key]
