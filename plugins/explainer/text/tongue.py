"""Tongue: whether a text is in the language that it is read in."""

from __future__ import annotations

import re
from collections.abc import Collection

from babel import Locale

WORD = re.compile(r"[^\W\d_]+")

FEWEST_LETTERS = 150
"""A shorter text may do without any of a language's commonest words."""

LEAST = 0.03
"""Share of them among all words; prose has four times as many, lists of results twice."""

FEWEST = 2
"""Different ones in any text: a word of a neighbour may look like one ("to", "will")."""


def reads_as(text: str, common: Collection[str]) -> bool:
    """Tell whether a text may be in the language that has these common words.

    Examples:
        >>> reads_as("The council of Elm said that it would vote. " * 5, {"the", "that", "said"})
        True
        >>> reads_as("Der Rat von Elm sagte, dass er abstimmen wird. " * 5, {"the", "that", "said"})
        False
    """
    words = WORD.findall(text.casefold())
    if sum(map(len, words)) < FEWEST_LETTERS:
        return True
    found = [word for word in words if word in common]
    return len(set(found)) >= FEWEST and len(found) >= LEAST * len(words)


def name_of(language: str) -> str:
    """Give what English calls a language.

    Examples:
        >>> name_of("en")
        'English'
    """
    return Locale.parse(language).get_language_name("en") or language
