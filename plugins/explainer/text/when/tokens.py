"""Words of a text with their classes: which could be months, numbers, units of time ..."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from explainer.language.tables.time import TimeWords, Value

PIECE = re.compile(
    r"[^\W\d_]{2,}"  # what most pieces are comes first
    r"|\d{4}-\d\d-\d\d(?![\d-])"
    r"|\d{4}[/.]\d{1,2}[/.]\d{1,2}(?![\d/])"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])"
    r"|\d{1,2}:\d\d(?::\d\d)?(?![\d:])"
    r"|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?"
    r"|['’‘`]\d\d(?!\d)"
    r"|(?:[^\W\d_]\.){2,}"
    r"|['’][^\W\d_]+"
    r"|[^\W\d_]"
    r"|\n[^\S\n]*\n"
    r"|\S"
)
NOTHING: Mapping[str, Value] = MappingProxyType({})
PARAGRAPH: Mapping[str, Value] = MappingProxyType({"BREAK": "paragraph"})
SENTENCE: Mapping[str, Value] = MappingProxyType({"BREAK": "sentence"})
YEAR_DIGITS = 4
THOUSAND = 1000
LONGEST_NUMBER = 9
"""Digits; longer numbers count nothing that a calendar knows."""
COMPUTED = frozenset(
    frozenset(names)
    for names in (
        *(("ISO",), ("SLASHED",), ("CLOCK",), ("DECIMAL",), ("YY",), ("DECADE",)),
        *(("NUM",), ("NUM", "INT"), ("NUM", "INT", "DAY"), ("NUM", "YEAR")),
        *(("ORD",), ("ORD", "DAY"), ("HYPHEN",), ("DASH",), ("BREAK",)),
    )
)
"""The classes that come from digits and signs, as they go together."""


class Token(NamedTuple):
    """A piece of a text.

    Attributes:
        lower: The piece in lower case.
        values: Its classes, and what it stands for in each.
        spaced: Whether there is white space before it.
        capital: Whether it begins with a capital letter.
    """

    start: int
    end: int
    lower: str
    values: Mapping[str, Value]
    spaced: bool
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lexicon of a language by word, and by the first piece of several words."""

    single: Mapping[str, Mapping[str, Value]]
    several: Mapping[str, tuple[tuple[tuple[str, ...], Mapping[str, Value]], ...]]


@functools.cache
def lexicon_of(words: TimeWords) -> Lexicon:
    """Give the lexicon by word."""
    flat: dict[str, dict[str, Value]] = {}
    for name, entries in words.lexicon.items():
        for word, value in entries.items():
            flat.setdefault(word, {})[name] = value
    single: dict[str, Mapping[str, Value]] = {}
    several: dict[str, list[tuple[tuple[str, ...], Mapping[str, Value]]]] = {}
    for word, values in flat.items():
        parts = tuple(PIECE.findall(word))
        if len(parts) == 1:
            single[word] = values
        else:
            several.setdefault(parts[0], []).append((parts, values))
    longest = {k: tuple(sorted(v, key=lambda e: -len(e[0]))) for k, v in several.items()}
    return Lexicon(single, longest)


def digits(written: str) -> Mapping[str, Value]:
    """Give the classes of a piece that begins with a digit.

    Examples:
        >>> dict(digits("17"))
        {'NUM': 17, 'INT': 17, 'DAY': 17}
    """
    dashed = written.replace("/", "-").replace(".", "-")
    if dashed[4:5] == "-" and dashed.count("-") == 2:
        return {"ISO": dashed}
    if ":" in written:
        return {"CLOCK": written}
    if "/" in written or written.count(".") > 1:
        return {"SLASHED": written}
    if len(written) > LONGEST_NUMBER:
        return NOTHING
    if "." in written:
        return {"DECIMAL": written}
    if "," in written:
        return {"NUM": int(written.replace(",", ""))}
    return whole(int(written), len(written))


def whole(number: int, length: int) -> Mapping[str, Value]:
    """Give the classes of a whole number of so many digits."""
    values: dict[str, Value] = {"NUM": number}
    if length <= 2:
        values["INT"] = number
        if 1 <= number <= 31:
            values["DAY"] = number
    if length == 4 and 1000 <= number < 3000:
        values["YEAR"] = number
    return values


def tokens(text: str, words: TimeWords, starts: Iterable[int] = ()) -> list[Token]:
    """Give the pieces of a text with their classes; numbers and fixed phrases are one piece.

    Before each sentence that begins at one of ``starts`` stands an empty piece of class BREAK.

    Examples:
        >>> from explainer.language.en.time import TIME
        >>> [token.lower for token in tokens("On the twenty-first of May", TIME)]
        ['on', 'the', 'twenty-first', 'of', 'may']
    """
    lexicon = lexicon_of(words)
    row: list[Token] = []
    bounds = frozenset(starts) - {0}
    for match in PIECE.finditer(text):
        if match.start() in bounds:
            row.append(Token(match.start(), match.start(), "\n", SENTENCE, spaced=True))
        row.append(piece(text, match, words, lexicon))
    return list(joined(row, text, words, lexicon))


def piece(text: str, match: re.Match[str], words: TimeWords, lexicon: Lexicon) -> Token:
    """Give one piece with its classes."""
    start, end = match.span()
    written = match.group()
    first, lower = written[0], written.lower()
    spaced = start == 0 or text[start - 1].isspace()
    capital = first.isupper()
    if written.isalpha():  # as most are
        values = _listed(lower, words, lexicon, capital=capital)
    elif first.isdecimal():
        values = NOTHING if is_rest(text, start, end) else digits(written)
    elif first in "'’‘`" and written[1:].isdecimal():
        values = {"YY": int(written[1:])}
    elif first == "\n":
        values = PARAGRAPH
    elif first == "-":
        tight = not spaced and not text[end : end + 1].isspace()
        values = {"HYPHEN": ""} if tight else {"DASH": ""}
    else:
        values = _listed(lower, words, lexicon, capital=capital)
    return Token(start, end, lower, values, spaced, capital)


def _listed(
    lower: str, words: TimeWords, lexicon: Lexicon, *, capital: bool
) -> Mapping[str, Value]:
    """The classes that the lexicon has for a word."""
    values = lexicon.single.get(lower)
    if values is None:
        return NOTHING
    return values if capital else without_names(lower, values, words)


def is_rest(text: str, start: int, end: int) -> bool:
    """Tell whether digits are the rest of a longer number that is written in no usual way."""
    glued = start > 1 and text[start - 1] in ",." and text[start - 2].isdecimal()
    return glued and end - start != YEAR_DIGITS


def without_names(lower: str, values: Mapping[str, Value], words: TimeWords) -> Mapping[str, Value]:
    """Drop the classes that words have only with a capital letter."""
    if lower not in words.proper:
        return values
    return {name: value for name, value in values.items() if name not in words.names}


def joined(row: Sequence[Token], text: str, words: TimeWords, lexicon: Lexicon) -> Iterator[Token]:
    """Join numbers in words, endings of numbers, full stops of abbreviations, fixed phrases."""
    at = 0
    while at < len(row):
        token = row[at]
        values, end = token.values, at + 1
        if token.lower in lexicon.several:
            values, end = phrase_at(row, at, lexicon.several[token.lower]) or (values, end)
            if end > at + 1 and not token.capital:
                values = without_names(text[token.start : row[end - 1].end].lower(), values, words)
        if end == at + 1 and ("NUM" in values or "YY" in values):
            values, end = number_at(row, at, words)
        if end == at + 1 and ("NUM" in values or "DECIMAL" in values):
            values, end = scaled(row, at)
        elif end == at + 1 and token.lower in words.abbreviations and tight_dot(row, end):
            end += 1
        last = row[end - 1].end
        if end == at + 1:
            yield token if values is token.values else token._replace(values=values)
        else:
            lower = text[token.start : last].lower()
            yield Token(token.start, last, lower, values, token.spaced, token.capital)
        at = end


def tight_dot(row: Sequence[Token], at: int) -> bool:
    """Tell whether a full stop follows without a space."""
    return at < len(row) and row[at].lower == "." and not row[at].spaced


def phrase_at(
    row: Sequence[Token],
    at: int,
    entries: Sequence[tuple[tuple[str, ...], Mapping[str, Value]]],
) -> tuple[Mapping[str, Value], int] | None:
    """Give the classes and the end of the longest phrase of the lexicon that begins here."""
    for parts, values in entries:
        end = at + len(parts)
        if (
            end <= len(row)
            and row[end - 1].lower == parts[-1]
            and parts == tuple(token.lower for token in row[at:end])
        ):
            return values, end
    return None


def number_at(row: Sequence[Token], at: int, words: TimeWords) -> tuple[Mapping[str, Value], int]:
    """Give the classes and the end of the number that begins here."""
    token = row[at]
    follower = row[at + 1] if at + 1 < len(row) and not row[at + 1].spaced else None
    if token.lower[0].isdecimal() or "YY" in token.values:
        if follower is None:
            return token.values, at + 1
        if follower.lower in words.ordinal_endings and "INT" in token.values:
            return ordinal(int(token.values["INT"])), at + 2
        decade = token.values.get("YEAR", token.values.get("YY"))
        if follower.lower in words.decade_endings and decade is not None and int(decade) % 10 == 0:
            return {"DECADE": decade}, at + 2
        return token.values, at + 1
    return spelled(row, at)


def scaled(row: Sequence[Token], at: int) -> tuple[Mapping[str, Value], int]:
    """Give the number that begins here, with a "million" after its digits."""
    token, following = row[at], row[at + 1] if at + 1 < len(row) else None
    scale = following.values.get("NUM", 0) if following else 0
    if not token.lower[0].isdecimal() or int(scale) < THOUSAND or following is None:
        return token.values, at + 1
    if following.lower[0].isdecimal():
        return token.values, at + 1
    number = float(token.values.get("NUM", token.values.get("DECIMAL", 0)))
    return {"NUM": int(number * int(scale))}, at + 2


def ordinal(number: int) -> Mapping[str, Value]:
    """Give the classes of an ordinal number."""
    return {"ORD": number, "DAY": number} if 1 <= number <= 31 else {"ORD": number}


def spelled(row: Sequence[Token], at: int) -> tuple[Mapping[str, Value], int]:
    """Give the classes and the end of a number in words ("twenty-one", "nineteen ninety-six")."""
    total, end = int(row[at].values["NUM"]), at + 1
    if total >= 100:
        return {"NUM": total}, end
    for _ in range(6):
        skip = end + 1 if end < len(row) and "HYPHEN" in row[end].values else end
        if skip >= len(row) or row[skip].lower[0].isdecimal():
            break
        values, tens = row[skip].values, total % 100
        number, rank = values.get("NUM"), values.get("ORD")
        fits = 20 <= tens < 100 and tens % 10 == 0
        if rank is not None and 1 <= int(rank) <= 9 and fits:
            return ordinal(total + int(rank)), skip + 1
        if number is None:
            break
        number = int(number)
        if number < 10 and fits:
            total, end = total + number, skip + 1
        elif number in (100, 1000) and total < number:
            total, end = total * number, skip + 1
        elif 10 <= number < 100 and 10 < total < 30:
            total, end = total * 100 + number, skip + 1
        elif total >= 100 and total % 100 == 0 and number < 100 and skip == end:
            total, end = total + number, skip + 1
        else:
            break
    values = {"NUM": total}
    if 1000 <= total < 3000 and end > at + 1:
        values["YEAR"] = total
    return values, end
