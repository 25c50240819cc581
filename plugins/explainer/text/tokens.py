"""Tokens: what the rules of naming read of a Doc, fetched once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.names import NameWords

CACHE = "explainer.tokens"

DATELINE = 14
"""Tokens behind a town in capitals that a dateline has at most."""
TIMES = frozenset({"date", "time"})
"""Kinds of names that only tell a time."""
BODIES = frozenset({"organization", "place"})
"""Kinds of names that decide and act as bodies do."""
SMALL = frozenset({"DET", "ADP", "CCONJ", "PART"})
"""Parts of speech that stand small in a title whatever their length."""
HYPHEN = "-"
INITIAL = 2
"""Characters of an initial."""
SCALED = re.compile(r"[A-Z]\d[\d.,]*[a-z]{1,2}")
"""A capital, digits and a scale: "R2.6bn"."""
DATELINE_DASHES = frozenset("—–―_") | {"--"}
WORDS = 16_384
"""Words of which it is remembered how they read in lower case: most come again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What the rules read of each token of a Doc, fetched once.

    Attributes:
        text: As it stands.
        low: In lower case, without a full stop at the end: "Sen." is "sen"; of a word that a
            hyphen joins to an affix the noun: "co-owner" is "owner".
        pos: Universal part of speech.
        tag: The treebank's tag.
        glued: Whether no white space follows.
        first: Whether a sentence opens with it; that before, a headline, may end in no mark.
        ent: Number of the entity that holds the token, from 1; 0 for none.
        kind: Kind of that entity, "" for none, as the language pack names it.
        small: The words that it has in small letters.
        asked: The words of the pieces that were asked for, by their bounds.
    """

    text: Sequence[str]
    low: Sequence[str]
    pos: Sequence[str]
    tag: Sequence[str]
    glued: Sequence[bool]
    first: Sequence[bool]
    ent: Sequence[int]
    kind: Sequence[str]
    small: frozenset[str]
    asked: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, doc: Doc, labels: Mapping[str, str]) -> Tokens:
        """Read the tokens of a Doc, once: they are kept beside it."""
        kept = doc.user_data.get(CACHE)
        if not isinstance(kept, cls):
            kept = doc.user_data[CACHE] = cls._read(doc, labels)
        return kept

    @classmethod
    def _read(cls, doc: Doc, labels: Mapping[str, str]) -> Tokens:
        text = [t.text for t in doc]
        ent, kind = [0] * len(text), [""] * len(text)
        for number, span in enumerate(doc.ents, 1):
            label = labels.get(span.label_, "other")
            for at in range(span.start, span.end):
                ent[at], kind[at] = number, label
        return cls(
            text=text,
            low=[_lowered(word) for word in text],
            pos=[t.pos_ for t in doc],
            tag=[t.tag_ for t in doc],
            glued=[not t.whitespace_ for t in doc],
            first=[not t.i or bool(t.is_sent_start) for t in doc],
            ent=ent,
            kind=kind,
            small=frozenset(filter(str.islower, text)),
        )

    def words(self, start: int, end: int) -> tuple[str, ...]:
        """The lower-case words of a piece, hyphens and other marks left out."""
        found = self.asked.get((start, end))
        if found is None:
            low = self.low[start:end]
            found = tuple(w for w in low if w.isalnum() or any(c.isalnum() for c in w))
            self.asked[start, end] = found
        return found

    def whole(self, start: int, end: int) -> str:
        """The lower-case words of a piece as they are written: "people's republic"."""
        glued = self.glued[start : end - 1]
        spaces = ["" if one else " " for one in glued]
        text = "".join(a + b for a, b in zip(self.low[start:end], [*spaces, ""], strict=True))
        return text.replace("’", "'")


def kind_of(token: Token, pack: LanguagePack) -> str:
    """Give the kind of the name or time that a token is part of; "" where it is part of none."""
    return pack.labels.get(token.ent_type_, "")


def is_caseless(word: str) -> bool:
    """Whether a word is of a script without capitals, whose names nothing marks.

    Examples:
        >>> is_caseless("王毅"), is_caseless("דוד"), is_caseless("Ann"), is_caseless("12")
        (True, True, False, False)
    """
    return word[0].isalpha() and word[0].lower() == word[0].upper()


def is_camel(word: str, words: NameWords) -> bool:
    """Whether a firm's name opens with a small letter: "eZenda", "easyZenda"."""
    if word.islower() or word[0].isupper():
        return False
    small = next((at for at, letter in enumerate(word) if letter.isupper()), 0)
    return small > 0 and word[:small] in words.small_openers


def is_price(word: str) -> bool:
    """Whether a sign of money and a digit stand in one word, whatever stands before them.

    So with a capital before digits and a scale.

    Examples:
        >>> is_price("Â£2.1bn"), is_price("Z$"), is_price("2bn"), is_price("R2.1bn")
        (True, False, False, True)
    """
    if word.isalpha():
        return False
    if SCALED.fullmatch(word):
        return True
    return any(c.isdigit() for c in word) and any(category(c) == "Sc" for c in word)


@lru_cache(WORDS)
def _lowered(word: str) -> str:
    """A word in lower case, with one kind of apostrophe, bare: "o'roe", "owner" of "co-owner"."""
    low = bare(word) if word.endswith(".") else word.lower()
    affix, mark, noun = low.partition(HYPHEN)
    if mark and affix.isalpha() and noun.isalpha() and word.endswith(noun):
        return noun
    return low if low.startswith("’") else low.replace("’", "'")


@lru_cache(WORDS)
def bare(word: str) -> str:
    """Give a word in lower case without a full stop at its end.

    Examples:
        >>> bare("Sen."), bare("U.S.")
        ('sen', 'u.s.')
    """
    low = word.lower()
    return low[:-1] if low.endswith(".") and low.count(".") == 1 else low


def closes_dateline(tokens: Tokens, at: int) -> bool:
    """Whether a dash stands here as behind a dateline: with white space, or behind a bracket."""
    if at >= len(tokens.text) or tokens.glued[at]:
        return False
    if tokens.glued[at - 1] and tokens.text[at - 1] != ")":
        return False
    return tokens.text[at] in DATELINE_DASHES or tokens.text[at] == "-"


def heads_dateline(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the first word of a town in a dateline stands here: "PORT | ZENDA (Press) —"."""
    inside = not tokens.first[at] and tokens.text[at - 1][-1].isalnum()
    if inside or not tokens.text[at].isupper():
        return False
    soon = range(at + 1, min(at + DATELINE, end - 1))
    town = at + 1 < end and tokens.text[at + 1].isupper() and tokens.text[at + 1].isalpha()
    return town and any(closes_dateline(tokens, here) for here in soon)


def is_lettered_land(tokens: Tokens, at: int) -> bool:
    """Tell whether letters like a title of politeness open the name of a land: "DR Congo".

    So says the model of the word behind them, or it takes both for one body.
    """
    if not tokens.text[at].isupper() or at + 1 >= len(tokens.text):
        return False
    kind, whole = tokens.kind[at + 1], tokens.ent[at] == tokens.ent[at + 1]
    land = kind in ("place", "group") or (kind == "organization" and whole)
    return land and tokens.text[at + 1].istitle()


def is_hull(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether letters before a ship's name stand here: "the MS Roe", which is no Ms Roe.

    Letters that stand before nothing else need no article: "Norland's MV Roe".
    """
    capital = tokens.text[at].isupper() and tokens.low[at] in words.hulls
    alone = tokens.low[at] in words.thing_openers
    return capital and (alone or (at > 0 and tokens.low[at - 1] in words.definite))


def is_initial(text: str) -> bool:
    """Tell whether a token is one letter of a name: "S."."""
    return len(text) == INITIAL and text[0].isupper() and text[1] == "."


def is_torn(tokens: Tokens, at: int) -> bool:
    """Tell whether a token is only the first letters of what is written as one word: "Gon|na"."""
    if not tokens.glued[at] or at + 1 >= len(tokens.text):
        return False
    return tokens.text[at][-1].isalpha() and tokens.text[at + 1][0].islower()
