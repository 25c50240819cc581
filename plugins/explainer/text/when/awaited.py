"""Awaited: whether a time is that of what somebody gets ready for: "before the vote on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import NOUNS
from explainer.text.syntax.parts import is_under_way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def is_of_awaited(start: int, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a time is of what somebody gets ready for, and not of the getting ready.

    "Fox is calling for a delay before | the vote on Thursday": what goes on already waits for no
    day.

    Args:
        start: Index of the first word of the time.
        verb: What the time hangs on.
        pack: The words of the language.
    """
    if verb.tag_ != "VBG" or not is_under_way(verb) or verb.i > start:
        return False
    between, ready = verb.doc[verb.i + 1 : start], pack.events.readying
    opener = next((t.i for t in between if t.lower_ in ready), start)
    return any(t.pos_ in NOUNS for t in verb.doc[opener + 1 : start])
