"""Perfects: whether a verb stands in one, "has left", "had left", "may have left".

What has happened up to now is news, what had happened came before it. The tag of its auxiliary
tells which; no other present is meant: "is sold", "is leaving".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import kept
from explainer.text.syntax.clauses import PRESENT, auxiliaries

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.certainty import CertaintyWords


@kept
def perfect_of(verb: Token, words: CertaintyWords) -> Token | None:
    """Give the auxiliary that puts a verb in a perfect: "have" of "may have left"; else None."""
    return next((a for a in auxiliaries(verb) if a.lemma_.lower() in words.perfect), None)


def is_present_perfect(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a verb stands in the present perfect: "has left", "have been sold"."""
    has = perfect_of(verb, words)
    return has is not None and has.tag_ in PRESENT


def is_past_perfect(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a verb stands in the past perfect: "had left", "had been leaving"."""
    had = perfect_of(verb, words)
    return had is not None and had.tag_ == "VBD"
