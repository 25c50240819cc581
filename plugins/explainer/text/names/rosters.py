"""Rosters: paragraphs of nothing but full names, and scores in which a letter opens each name.

"Goalkeepers - Ann Roe (Halden), Bo Fox." and "Halden 210 (A. Roe 69, B. Fox 12)".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import DASHES
from explainer.text.names.lineups import name_end
from explainer.text.tokens import BODIES, Tokens, is_initial

PAIR = 2
"""Words of a full name."""
FEWEST = 3
"""Full names of a list that nothing labels and no numbers tell."""
NUMBERED = 5
"""Names behind a number that tell a list of players, whatever the model takes them for."""
BRACKET = 10
"""Tokens in brackets."""
LABEL = 5
"""Tokens of a label, up to its mark."""
COMMAS = frozenset(",;")
CLOSERS = frozenset(".") | COMMAS


@dataclass(slots=True)
class _Roster:
    """What is read of a paragraph: its names, and what tells that they are people's.

    Attributes:
        numbered: Names behind a number.
        labelled: Whether a label tells that people stand behind it.
        marked: Whether one stands there that names no team: "Shares:".
    """

    names: list[tuple[int, int]] = field(default_factory=list)
    numbered: int = 0
    labelled: bool = False
    marked: bool = False


def roster_names(
    tokens: Tokens, first: int, last: int, words: NameWords
) -> Sequence[tuple[int, int]]:
    """Give the full names, ``doc[start:end]``, of a paragraph of nothing but people; else none.

    A label that only people have stands before them, a number before each, or there are three; at
    least half are known for people's, two thirds where nothing else tells it, of these most by
    their words, and none is a body's or a place's. Numbered ones need not be known. No other label
    stands there, but a team's: not "Shares: Ann Roe, …".
    """
    found = _Roster()
    if not _read(tokens, first, last, words, found):
        return ()
    full = [name for name in found.names if name[1] - name[0] >= PAIR]
    names = [name for name in full if not _is_other(tokens, *name, words)]
    if found.numbered >= NUMBERED:
        return names
    if len(names) < len(full) or (found.marked and not found.labelled):
        return ()
    known = sum(_is_known(tokens, *name, words) for name in names)
    if found.labelled:
        return names if known * 2 >= len(names) else ()
    given = sum(_opens_in_given(tokens, start, words) for start, _ in names)
    firms = any("organization" in tokens.kind[start:end] for start, end in names)
    told = known * 3 >= len(names) * 2 and given * 2 >= len(names)
    return names if told and len(names) >= FEWEST and not firms else ()


def scored_names(tokens: Tokens, words: NameWords) -> Iterator[tuple[int, int]]:
    """Give each name that opens with a letter before a score: "(A. Roe 69; B. van Fox 4-37)"."""
    for at, text in enumerate(tokens.text):
        if not is_initial(text) or (at and is_initial(tokens.text[at - 1])):
            continue
        end = name_end(tokens, at, len(tokens.text), words)
        scored = tokens.text[end : end + 1]
        if end > at + 1 and scored and scored[0][0].isdecimal() and _is_listed(tokens, at):
            yield at, end


def _is_listed(tokens: Tokens, at: int) -> bool:
    """Whether a name stands behind a bracket or a comma."""
    return at > 0 and (tokens.text[at - 1] == "(" or tokens.text[at - 1] in COMMAS)


def _read(tokens: Tokens, at: int, last: int, words: NameWords, found: _Roster) -> bool:
    """Read a paragraph to its end; False where something else than a name stands in it."""
    text = tokens.text
    while at < last:
        at = _behind_labels(tokens, at, last, words, found)
        start = at
        while at < last and (text[at][0].isdecimal() or (at > start and text[at] in DASHES)):
            at += 1
        found.numbered += at > start
        end = name_end(tokens, at, last, words)
        if end == at:
            return False
        found.names.append((at, end))
        at = _behind_name(tokens, end, last, words, found)
        if at < 0:
            return False
        stops = at
        while at < last and (text[at] in CLOSERS or tokens.low[at] in words.joiners):
            at += 1
        if at == stops < last and not (text[at][0].isdecimal() or text[at - 1][0] == ")"):
            return False
    return bool(found.names)


def _behind_labels(tokens: Tokens, at: int, last: int, words: NameWords, found: _Roster) -> int:
    """Where the names behind labels start: "Goalkeepers -", "Norland: Tries:", or here."""
    while (mark := _mark_of(tokens, at, last)) is not None:
        found.labelled |= any(_is_peoples(word, words) for word in tokens.low[at:mark])
        found.marked |= tokens.kind[at] not in BODIES
        at = mark + 1
    return at


def _mark_of(tokens: Tokens, at: int, last: int) -> int | None:
    """Where the colon or the dash behind a label of few words stands; None for no label."""
    for here in range(at, min(at + LABEL, last)):
        text = tokens.text[here]
        spaced = here > at and not tokens.glued[here - 1]
        if text == ":" or (spaced and text in DASHES):
            return here
        if text in CLOSERS or text == "(" or text[0].isdecimal():
            break
    return None


def _is_peoples(word: str, words: NameWords) -> bool:
    """Whether a word of a label tells that people stand behind it: "goalkeepers", "tries"."""
    noted = word in words.sheet_labels or word in words.sheet_notes
    return noted or word in words.sheet_posts or word in words.role_plurals


def _behind_name(tokens: Tokens, at: int, last: int, words: NameWords, found: _Roster) -> int:
    """Where a name's brackets and scores end; -1 where a bracket has no end."""
    text = tokens.text
    while at < last and (text[at][0] == "(" or text[at][0].isdecimal()):
        if text[at][0].isdecimal():
            if text[at + 1 : at + 2] and text[at + 1] in DASHES and not tokens.glued[at]:
                break  # the number of the next: "Roe 12 - Fox"
            at += 1
            continue
        ends = range(at + 1, min(at + BRACKET, last))
        close = next((here for here in ends if text[here][0] == ")"), -1)
        if close < 0:
            return -1
        start = at + 1
        while start < close and (text[start][0].isdecimal() or text[start] in DASHES):
            start += 1
        end = name_end(tokens, start, close, words)
        timed = end + (text[end] in COMMAS)
        if end > start and text[timed][0].isdecimal():
            found.names.append((start, end))  # "(Joe Poe, 48 mins)"
        at = close + 1
    return at


def _opens_in_given(tokens: Tokens, start: int, words: NameWords) -> bool:
    return tokens.low[start] in words.given or is_initial(tokens.text[start])


def _is_known(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a full name opens with a given name or a letter, or the model says it is somebody."""
    return _opens_in_given(tokens, start, words) or "person" in tokens.kind[start:end]


def _is_other(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a name is a land's or a town's, or ends as those of bodies and places do."""
    whole, last = " ".join(tokens.words(start, end)), tokens.low[end - 1]
    lands = either(words.state_words, words.regions, words.capitals, words.towns, words.nations)
    heads = either(words.body_heads, words.company_endings, words.club_endings, words.club_heads)
    sites = last in words.place_heads and not _opens_in_given(tokens, start, words)
    return whole in lands or last in heads or sites
