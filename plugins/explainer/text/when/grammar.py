"""The phrases of a language as regular expressions over the classes of words."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explainer.language.tables.time import Phrase, TimeWords, Value
from explainer.text.when.tokens import COMPUTED, Token, lexicon_of

NAME = re.compile(r"([A-Z]+)(?::([a-z]+))?")
UNKNOWN = "\uffff"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase, compiled for a row of letters.

    Attributes:
        parts: Name and class of each named part, as often as the phrase names it.
        needs: For each class that the phrase cannot do without, the letters that stand for it.
    """

    phrase: Phrase
    regex: re.Pattern[str]
    parts: tuple[tuple[str, str], ...]
    needs: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """All phrases of a language, and the letter for each set of classes that a word can have."""

    letters: Mapping[frozenset[str], str]
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in a row of tokens.

    Attributes:
        parts: The values of its named parts; a part that is not there is missing.
    """

    start: int
    end: int
    rule: str
    order: int
    parts: Mapping[str, Value]


@functools.cache
def grammar_of(words: TimeWords) -> Grammar:
    """Compile the phrases of a language, once."""
    lexicon = lexicon_of(words)
    kinds = {frozenset(values) for values in lexicon.single.values()}
    kinds |= {kind - words.names for kind in kinds}
    kinds |= {frozenset(values) for rows in lexicon.several.values() for _, values in rows}
    kinds |= COMPUTED
    ordered = sorted(kinds - {frozenset()}, key=sorted)
    letters = {kind: chr(0xE000 + number) for number, kind in enumerate(ordered)}
    patterns = tuple(compiled(phrase, letters) for phrase in words.phrases)
    return Grammar(letters, patterns)


def compiled(phrase: Phrase, letters: Mapping[frozenset[str], str]) -> Pattern:
    """Turn class names into the letters of the sets that hold the class."""
    parts: list[tuple[str, str]] = []

    def lettered(name: str) -> str:
        return "".join(letter for kind, letter in letters.items() if name in kind)

    def written(match: re.Match[str]) -> str:
        name, part = match.groups()
        found = lettered(name)
        if not found:
            message = f"no word is of class {name}, which {phrase.pattern!r} names"
            raise ValueError(message)
        if part:
            parts.append((part, name))
            return f"([{found}])"
        return f"[{found}]"

    regex = NAME.sub(written, phrase.pattern).replace(" ", "")
    needs = tuple(frozenset(lettered(name)) for name in needed(phrase.pattern))
    return Pattern(phrase, re.compile(regex), tuple(parts), needs)


def needed(pattern: str) -> tuple[str, ...]:
    """Give the classes that a phrase cannot do without: those outside all brackets, without "?".

    Examples:
        >>> needed("FROM? (?: A | NUM:count ) UNIT:unit AGO")
        ('UNIT', 'AGO')
        >>> needed("AGO | NOW")
        ()
    """
    found, depth = [], 0
    for piece in pattern.split():
        depth += piece.count("(") - piece.count(")")
        if depth == 0 and piece == "|":
            return ()
        name = NAME.fullmatch(piece)
        if depth == 0 and name:
            found.append(name[1])
    return tuple(found)


def matches(row: Sequence[Token], words: TimeWords) -> dict[int, list[Match]]:
    """Give the phrases that begin at each token, the longest first."""
    grammar = grammar_of(words)
    line, places = packed(row, grammar)
    found: dict[int, list[Match]] = {}
    here = frozenset(line)
    for order, pattern in enumerate(grammar.patterns):
        for need in pattern.needs:
            if need.isdisjoint(here):
                match = None
                break
        else:
            match = pattern.regex.search(line)
        while match is not None:
            made = matched(match, pattern, row, places, order)
            found.setdefault(made.start, []).append(made)
            match = pattern.regex.search(line, match.start() + 1)
    for at in found:
        found[at].sort(key=lambda match: (-match.end, match.order))
    return found


def packed(row: Sequence[Token], grammar: Grammar) -> tuple[str, list[int]]:
    """Give a row as letters, a stretch of unknown words as one, and the place of each letter.

    Three words of four are in no phrase, and every phrase would look at each of them.
    """
    line: list[str] = []
    places: list[int] = []
    for at, token in enumerate(row):
        letter = grammar.letters.get(frozenset(token.values), UNKNOWN) if token.values else UNKNOWN
        if letter != UNKNOWN or not line or line[-1] != UNKNOWN:
            line.append(letter)
            places.append(at)
    return "".join(line), places


def matched(
    match: re.Match[str],
    pattern: Pattern,
    row: Sequence[Token],
    places: Sequence[int],
    order: int,
) -> Match:
    """Give a match with the values of its parts."""
    parts = dict(pattern.phrase.given)
    for group, (name, kind) in enumerate(pattern.parts, 1):
        at = match.start(group)
        if at >= 0:
            parts[name] = row[places[at]].values[kind]
    start, end = places[match.start()], places[match.end() - 1] + 1
    return Match(start, end, pattern.phrase.rule, order, parts)
