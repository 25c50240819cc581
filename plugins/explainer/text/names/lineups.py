"""Line-ups: lists of players: "Roe, Fox, Hill (Poe 67), Crow, …. Subs: Reed, Moss."."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from explainer.language.tables.names import NameWords
from explainer.text.marks import DASHES, HYPHENS
from explainer.text.tokens import Tokens, is_initial

LEAST = 9
"""Names of a list without those in brackets."""
FEWEST = 5
"""Names of a list of substitutes that nothing labels."""
WORDS = 4
"""Words of a name, and of a label inside a list."""
OPENING = 14
"""Tokens of what opens a list, up to its mark."""
BRACKET = 10
"""Tokens in brackets."""
LATEST = 130
"""The last minute of a match."""
COMMAS = frozenset(",;")
APOSTROPHES = str.maketrans("", "", "'’")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineUp:
    """The players of one team.

    Attributes:
        opens: Where the list starts: with its first name, or with the team before a mark.
        first: Where its first name starts.
        last: Where it ends, with the substitutes behind it.
        names: The players, each ``doc[start:end]``.
        lone: How many of them are no substitutes.
        minutes: How many substitutions are told with their minute.
        posts: Whether somebody's post stands in brackets.
        benched: Whether a label tells who the substitutes are.
    """

    opens: int
    first: int
    last: int
    names: tuple[tuple[int, int], ...]
    lone: int
    minutes: int
    posts: bool
    benched: bool = False


@dataclass(slots=True)
class _Row:
    """Names that are being read: those of the list, and what stood in brackets."""

    names: list[tuple[int, int]] = field(default_factory=list)
    lone: int = 0
    minutes: int = 0
    posts: bool = False


def line_up(tokens: Tokens, at: int, last: int, words: NameWords) -> LineUp | None:
    """Give the list of at least nine names that opens here and ends with a stop; else None.

    ``last`` is the end of the paragraph. Nothing but names, commas, semicolons and brackets stands
    in it, with a team before a colon perhaps.
    """
    first = _behind_team(tokens, at, last, words)
    row = _Row()
    end = _read(tokens, first, last, words, row)
    if end < 0 or row.lone < LEAST:
        return None
    return LineUp(
        opens=at,
        first=first,
        last=end,
        names=tuple(row.names),
        lone=row.lone,
        minutes=row.minutes,
        posts=row.posts,
    )


def with_bench(
    tokens: Tokens, team: LineUp, paragraphs: list[tuple[int, int]], words: NameWords
) -> LineUp:
    """Give a line-up with the substitutes told behind it, in its paragraph or those that follow.

    A label tells them ("Subs not used: Reed, Moss."), or they are all of the next paragraph.
    """
    at = team.last
    for first, last in paragraphs:
        at = max(at, first)
        while at < last:
            row = _Row()
            label, behind = label_at(tokens, at, last)
            if label & words.sheet_notes:
                at = _stop(tokens, behind, last)
                continue
            if label & words.sheet_labels:
                end = _read(tokens, behind, last, words, row)
            else:
                alone = not label and at == first and not team.benched
                end = _read(tokens, at, last, words, row) if alone else -1
                end = end if end == last and FEWEST <= row.lone < LEAST else -1
            if end < 0 or _again(tokens, row, team):
                return team
            names = (*team.names, *row.names)
            minutes = team.minutes + row.minutes
            known = team.benched or bool(label)
            team = replace(team, names=names, minutes=minutes, benched=known, last=end)
            at = end
    return team


def name_end(tokens: Tokens, at: int, last: int, words: NameWords) -> int:
    """Give where a name of a list ends: "Roe", "J van Roe", "Fox-Hill"; ``at`` for no name."""
    here, count = at, 0
    while here < last and count < WORDS:
        text = tokens.text[here]
        if text.islower() and tokens.low[here] in words.particles:
            here += 1
            continue
        letters = text.translate(APOSTROPHES)
        if not text[0].isupper() or not (letters.isalpha() or is_initial(text)):
            break
        here, count = here + 1, count + 1
        while here + 1 < last and tokens.text[here] in HYPHENS and tokens.glued[here - 1]:
            here += 2
    named = here > at and tokens.text[here - 1][-1].isalpha()
    return here if named and count and not tokens.text[here - 1].islower() else at


def label_at(tokens: Tokens, at: int, last: int) -> tuple[frozenset[str], int]:
    """Give the words of a label that stands here ("Subs not used:"), and where it ends."""
    for here in range(at, min(at + WORDS + 1, last)):
        text = tokens.text[here]
        if text == ":":
            return frozenset(tokens.low[at:here]), here + 1
        if not text[0].isalpha() and text not in HYPHENS:
            break
    return frozenset(), at


def _behind_team(tokens: Tokens, at: int, last: int, words: NameWords) -> int:
    """Where the names of a list start: behind the team and its mark, or here."""
    for here in range(at, min(at + OPENING, last)):
        text = tokens.text[here]
        spaced = here > at and not tokens.glued[here - 1] and not tokens.glued[here]
        if text[-1] == ":" or (spaced and text in DASHES):
            labels = words.sheet_labels | words.sheet_notes
            return here + 1 if labels.isdisjoint(tokens.low[at:here]) else at
        if text in COMMAS or text == ".":
            break
    return at


def _read(tokens: Tokens, at: int, last: int, words: NameWords, row: _Row) -> int:
    """Read the names of a list up to its stop, and give where it ends; -1 for no list."""
    text = tokens.text
    while at < last:
        at += text[at].isdecimal()
        end = name_end(tokens, at, last, words)
        if end == at:
            return -1
        row.names.append((at, end))
        row.lone += 1
        at = end
        while 0 < at < last and text[at] == "(":
            at = _in_brackets(tokens, at, last, words, row)
        if at < 0 or at == last:
            return at
        if text[at] == ".":
            return at + 1
        if text[at] in COMMAS:
            at += 1
            if label_at(tokens, at, last)[0]:
                return at
        elif text[at - 1][-1] != ")":
            return -1
    return -1


def _in_brackets(tokens: Tokens, at: int, last: int, words: NameWords, row: _Row) -> int:
    """Read what stands in brackets behind a name, and give where they end; -1 for no end."""
    ends = range(at + 1, min(at + BRACKET, last))
    close = next((here for here in ends if tokens.text[here][0] == ")"), -1)
    row.posts |= not words.sheet_posts.keys().isdisjoint(tokens.low[at + 1 : max(close, at + 1)])
    here = at + 1
    while here < close:
        end = name_end(tokens, here, close, words)
        told = end + (tokens.text[end] in COMMAS)
        if end == here or not _is_minute(tokens.text[told]):
            break
        row.names.append((here, end))
        row.minutes += 1
        here = told + 1
        here += tokens.text[here] in COMMAS
    return close + 1 if close > 0 else -1


def _is_minute(text: str) -> bool:
    digits = text.translate(APOSTROPHES)
    return digits.isdecimal() and len(digits) <= len(str(LATEST)) and int(digits) <= LATEST


def _stop(tokens: Tokens, at: int, last: int) -> int:
    """Where the notes behind a label end: behind a full stop, or with the paragraph."""
    for here in range(at, last):
        if tokens.text[here] == ".":
            return here + 1
    return last


def _again(tokens: Tokens, row: _Row, team: LineUp) -> bool:
    """Whether a list names somebody who is in the team already."""
    known = {tuple(tokens.text[start:end]) for start, end in team.names}
    return any(tuple(tokens.text[start:end]) in known for start, end in row.names)
