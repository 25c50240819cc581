"""Bracketed: brackets inside a person's name: "William (Bill) Roe", "(then Speaker Ann) Roe"."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.tokens import Tokens, is_initial

OPENERS, CLOSERS = frozenset("(["), frozenset(")]")
BRACKETS = OPENERS | CLOSERS
LETTERS = 3
"""Letters of a short form of a state, "(Ala.)", which is no nickname."""
FAR = 12
"""Tokens in brackets that hold a title and a given name."""


def bracket(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """Give how many tokens of brackets stand here before a name goes on; 0 where none do.

    "[Ann|] Roe", "William |(Bill)| Roe", "coach (Ann|) Roe", "(then Speaker Ann|) Roe".
    """
    if tokens.text[at] in OPENERS:
        return _around(tokens, at, end, words)
    if tokens.text[at] not in CLOSERS or at < 2 or tokens.low[at - 1] not in words.given:
        return 0
    if not _is_surname(tokens, at + 1):
        return 0
    if tokens.text[at] == "]":
        return 1
    inside = range(at - 1, max(at - FAR, 0), -1)
    opens = next((here for here in inside if tokens.text[here - 1] in OPENERS), 0)
    titles = either(words.titles, words.role_heads)
    told = tokens.low[at - 2] if opens < at - 1 else tokens.low[max(opens - 2, 0)]
    return int(opens > 0 and told in titles)


def _around(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """The brackets around a short given name, or a nickname, between another and the surname."""
    if at + 3 >= end or tokens.text[at + 2] not in CLOSERS:
        return 0
    before = at - 1 - is_initial(tokens.text[at - 1])  # "William A. (Bill) Roe"
    law = tokens.text[at + 1].istitle() and tokens.text[at + 3].istitle()
    if law and tokens.glued[at] and tokens.low[at + 3] in words.thing_heads:
        return 3  # "the Salt |(Reform)| Act"
    given, inside = tokens.low[max(before, 0)] in words.given, tokens.text[at + 1]
    lands = either(words.provinces, words.state_words)
    told = inside.istitle() and len(inside) > LETTERS and inside.lower() not in lands
    lettered = is_initial(tokens.text[at - 1]) and before >= 0 and is_initial(tokens.text[before])
    short = given and (tokens.low[at + 1] in words.given or told)
    return 3 if (short or (lettered and told)) and _is_surname(tokens, at + 3) else 0


def _is_surname(tokens: Tokens, at: int) -> bool:
    return tokens.text[at][0].isupper() and tokens.pos[at] == "PROPN"
