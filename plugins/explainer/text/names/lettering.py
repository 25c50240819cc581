"""Lettering: what the way in which a mention is written tells: capitals, initials, one word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.names.signs import Signs
from explainer.text.names.whereabouts import is_dateline
from explainer.text.tokens import Tokens, is_caseless

if TYPE_CHECKING:
    from spacy.tokens import Token

LINE_UP = 3
"""Others of a list in which a letter before a surname is a given name."""
LEAST = 2
"""Letters that may stand for words."""


def weigh_letters(
    signs: Signs, tokens: Tokens, draft: Draft, root: Token, words: NameWords
) -> None:
    """Add how a mention is written: in capitals, with initials, as one word."""
    text = tokens.text[draft.start : draft.end]
    signs.joint |= any("&" in word for word in text)
    signs.letters |= len(root.text) > 2 and root.text[:-1].isupper() and root.text[-1].islower()
    signs.caseless |= is_caseless(text[0])
    signs.short += len(text) == 1 and _is_short_for(tokens, draft.start, words)
    signs.spelled |= _is_spelled(text, words)
    signs.lettered |= _is_lettered(text)
    signs.single |= len(text) == 1 or all(tokens.glued[draft.start : draft.end - 1])
    signs.double |= len(text) > LINE_UP and text[-2] in HYPHENS and text[-1].istitle()
    signs.hyphened |= any(mark in HYPHENS and after.islower() for mark, after in pairwise(text))
    signs.camel |= len(text) == 1 and _is_joined(text[0], words)
    signs.clan |= 1 < len(text) < 4 and _is_of_clan(text[-1], words)
    signs.initial |= 1 < len(text) < 4 and _is_initial(text[0], words)
    bracketed = draft.label == "person" and tokens.text[draft.end : draft.end + 1] == ["("]
    listed = len(root.conjuncts) >= LINE_UP or bracketed  # "A Roe, | B Fox,", "A Roe (Elm)"
    signs.initial |= len(text) == 2 and listed and _is_letter(text, words)
    letters = len(text) == 1 and text[0].isupper() and 2 <= len(text[0].replace(".", "")) <= 6
    signs.acronym |= letters and not (draft.opens and is_dateline(tokens, draft))


def _is_joined(word: str, words: NameWords) -> bool:
    """Whether two words stand in one, each with its capital and small letters: "ZenDesco".

    None opens as a surname or is a given name: "LaRoe", "DeShawn".
    """
    inner = [at for at in range(1, len(word)) if word[at].isupper()]
    if len(inner) != 1 or not word.isalpha() or word.lower() in words.given:
        return False
    first, second = word[: inner[0]], word[inner[0] :]
    opens = first.lower() in words.particles or first.lower() in words.clans
    return first.istitle() and second.istitle() and len(first) > LEAST and not opens


def _is_of_clan(word: str, words: NameWords) -> bool:
    """Whether a word opens as only surnames do, with a capital behind: "MacRoe", "O'Roe"."""
    low = word.lower()
    opens = (clan for clan in words.clans if low.startswith(clan))
    return any(word[len(clan) : len(clan) + 1].isupper() for clan in opens)


def _is_short_for(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether letters stand for the words before them, none of which has a capital or is a body.

    "A salt intolerance syndrome (SIS)", "salt intolerance, or SI,".
    """
    if _is_glossed(tokens, at, words):
        return True
    letters, before = tokens.low[at], tokens.low[max(at - 2, 0) : at]
    aside = before[-1:] == ["("] or (before[:1] == [","] and before[1:] == ["or"])
    stop = at - 1 if before[-1:] == ["("] else at - 2
    if not aside or not tokens.text[at].isupper() or len(letters) < LEAST or stop < len(letters):
        return False
    spelt = range(stop - len(letters), stop)
    small = all(tokens.text[here].islower() for here in spelt)
    fits = all(
        tokens.low[here].startswith(letter) for here, letter in zip(spelt, letters, strict=True)
    )
    return small and fits and words.body_heads.isdisjoint(tokens.low[stop - len(letters) : stop])


def _is_glossed(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether words in small letters in brackets tell what letters mean: "a SR [salt rig]"."""
    letters = tokens.low[at]
    spelt = tokens.text[at + 2 : at + 2 + len(letters)]
    after = at + 2 + len(letters)
    marks = [*tokens.text[at + 1 : at + 2], *tokens.text[after : after + 1]]
    if marks not in (["[", "]"], ["(", ")"]) or not tokens.text[at].isupper():
        return False
    fits = all(w.islower() and w.startswith(c) for w, c in zip(spelt, letters, strict=True))
    return fits and words.body_heads.isdisjoint(spelt)


def _is_spelled(text: Sequence[str], words: NameWords) -> bool:
    """Whether a word of a name, and not all, is in capitals: "Xerox PARC", "Team GB"."""
    if all(map(str.isupper, text)):
        return False
    last = text[-1].isupper() and len(text[-1]) == 2 and text[-1].lower() not in words.suffixes
    return any(len(word) > 2 and word.isupper() for word in text) or last


def _is_lettered(text: Sequence[str]) -> bool:
    """Whether letters open a name whose other words are written small: "ZHS Elm"."""
    first, rest = text[0], text[1:]
    return len(first) > 2 and first.isalpha() and first.isupper() and all(w.istitle() for w in rest)


def _is_initial(text: str, words: NameWords) -> bool:
    """Whether a word is the initials of given names: "J.", "K.C."."""
    letters = text.replace(".", "")
    dotted = len(letters) * 2 == len(text) and letters.isalpha() and letters.isupper()
    return dotted and len(letters) < 3 and text.lower() not in words.state_words


def _is_letter(text: Sequence[str], words: NameWords) -> bool:
    """Whether a name is a letter and a surname, as in the list of a team: "S Roe"."""
    letter, last = text[0], text[1].lower()
    shaped = len(letter) == 1 and letter.isupper() and text[1][0].isupper()
    return shaped and last not in either(words.place_heads, words.body_heads, words.thing_heads)
