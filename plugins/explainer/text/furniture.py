"""Furniture: lines of a news page that are not the article's text."""

from __future__ import annotations

from explainer.language.tables.page import PageWords

LONGEST = 25
"""Words; a pointer or a credit is one line, and a longer one is read as the article's text."""


def is_furniture(line: str, words: PageWords) -> bool:
    """Tell whether a paragraph is a byline, a credit, a pointer to another page or a notice.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> is_furniture("By Ada Poe and Ben Roe", LANGUAGES["en"].page)
        True
        >>> is_furniture("By Monday the river had fallen.", LANGUAGES["en"].page)
        False
    """
    tokens = line.split()
    if len(tokens) > LONGEST:
        return False
    small = line.casefold()
    if small.startswith(words.openings) or small.endswith(words.endings):
        return True
    return tokens[0].casefold() in words.byline and _is_byline(tokens[1:], words)


def _is_byline(names: list[str], words: PageWords) -> bool:
    """Whether all that follows is names and their joints, without an end mark."""
    named = [n for n in names if n.casefold().strip(",") not in words.joining]
    return (
        2 <= len(named) <= 12
        and names[-1][-1] not in ".!?"
        and all(n[0].isupper() for n in named)
        and not any(c.isdigit() for n in named for c in n)
    )
