"""Letters: the acronyms that a name in full may give, and what letters in brackets stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.draft import Draft
from explainer.text.tokens import Tokens

Parts = tuple[str, ...]
MOST = 8
"""Letters of an acronym."""
MANY = 3
"""Letters of an acronym with the ending of a plural, at least one more, and those of a state."""
LETTERLESS = frozenset({"ADP", "CCONJ", "DET", "PART", "PUNCT", "SYM"})
"""Words that need no letter of their own."""
SKIPPED = 2
"""Of those, side by side."""
FAR = 20
"""Tokens from letters to the end of the brackets behind them."""
SHORT = 2
"""Letters of a state behind the name of a body that works there."""


def initials(parts: Parts, words: NameWords) -> set[str]:
    """The acronyms that the words of a name may give, with and without little words and state.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> sorted(initials(("bureau", "of", "land", "use"), ENGLISH.names))
        ['blu', 'bolu']
    """
    found, little = set(), either(words.body_links, words.at_words)
    spelt = is_of_state(parts[0], words) and len(parts[0]) <= MANY
    first = [parts[0] if spelt else parts[0][0]]  # "US Navy" is no "UN"
    loose = is_of_state(parts[0], words) or parts[0][0].isdecimal()  # "5th | Salt Wing"
    for rest in (parts, parts[1:]) if loose else (parts,):
        for kept in (rest, [w for w in rest if w not in little]):
            if len(kept) > 1:
                letters = [w[:1] for w in kept]
                found.add("".join(first + letters[1:] if kept[0] == parts[0] else letters))
    return found


def is_of_state(word: str, words: NameWords) -> bool:
    """Whether a word names a state or a nation."""
    return word in words.state_words or word in words.nations


def is_code(text: str, words: NameWords) -> bool:
    """Whether capitals may be the letters of a body, in whatever language: no state's, no unit's.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> [is_code(text, ENGLISH.names) for text in ("XZQ", "UK", "TWH", "Elm", "X")]
        [True, False, False, False, False]
    """
    low = text.lower()
    known = is_of_state(low, words) or low in words.codes or low in words.never
    return text.isalpha() and text.isupper() and 1 < len(text) < MOST and not known


def is_clipped(word: str, parts: Parts, words: NameWords) -> bool:
    """Tell whether a word in brackets is made of the first letters of those of a body's name.

    Each of three words or more gives one or several of its own, little words none.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> body = ("association", "for", "plumbing", "supplies")
        >>> is_clipped("aplus", body, ENGLISH.names), is_clipped("ann", body, ENGLISH.names)
        (True, False)
    """
    kept = [part for part in parts if part not in words.body_links]
    left = word
    for here, part in enumerate(kept):
        alike = (a == b for a, b in zip(left, part, strict=False))
        taken = sum(takewhile(bool, alike))
        after = kept[here + 1][0] if here + 1 < len(kept) else ""
        while taken > 1 and after and left[taken : taken + 1] != after:
            taken -= 1
        left = left[taken:]
        if not taken:
            return False
    return not left and len(kept) >= MANY


def in_brackets(text: Sequence[str], start: int, end: int) -> bool:
    """Whether brackets hold what stands between two tokens and nothing else: "(| BLU |)"."""
    return start > 0 and end < len(text) and (text[start - 1], text[end]) == ("(", ")")


def spelt_out(tokens: Tokens, at: int, first: int) -> int | None:
    """Give where the words start that letters in brackets stand for: "| Bureau of Land Use (BLU)".

    None where no letters stand between brackets at ``at``, or no words from ``first`` on fit them.
    """
    text = tokens.text[at]
    closed = tokens.text[at - 1 : at] == ["("] and tokens.text[at + 1 : at + 2] == [")"]
    several = len(text) > MANY and text[-1] == "s"
    letters = [c for c in (text[:-1] if several else text).lower() if c.isalnum()]
    if not closed or not text[0].isupper() or not 1 < len(letters) <= MOST:
        return None
    here, left, skipped = at - 2, len(letters), 0
    while here >= first:
        if tokens.low[here][:1] == letters[left - 1] and not (
            tokens.pos[here] in LETTERLESS and tokens.text[here].islower()
        ):
            left, skipped = left - 1, 0
        elif tokens.pos[here] in LETTERLESS and skipped < SKIPPED:
            skipped += 1
        elif left == 1 and skipped and here > first and tokens.pos[here + 1] == "CCONJ":
            skipped = 0  # "Elm | Crafts | and Youth Support Team (EYST)"
        else:
            return None
        if not left:
            return here
        here -= 1
    return None


def with_letters(
    tokens: Tokens, drafts: Sequence[Draft], first: int, words: NameWords
) -> Iterator[Draft]:
    """Give the drafts of a sentence, those in one that letters behind them in brackets stand for.

    "Salt and Water Council (SWC)" is one body, and so is "Friends of Law in Dale (FLD)".
    """
    pieces = list(drafts)
    for letters in drafts:
        at = letters.start
        if letters.end - at == 1 and (stop := _spelling_end(tokens, at)) is not None:
            pieces = _spelt(tokens, pieces, letters, stop, words)
            continue
        start = spelt_out(tokens, at, first) if letters.end - at == 1 else None
        if start is None or not tokens.text[start][0].isupper():
            continue
        inside = [d for d in pieces if start <= d.start and d.end < at]
        bodies = (d.label == "organization" or _is_headed(tokens, d, words) for d in inside)
        if inside and inside[-1].end == at - 1 and any(bodies):
            whole = replace(inside[0], start=start, end=at - 1, label="organization", titled=False)
            pieces = [whole if d is inside[0] else d for d in pieces if d not in inside[1:]]
    yield from pieces


def _spelt(
    tokens: Tokens, drafts: Sequence[Draft], letters: Draft, stop: int, words: NameWords
) -> list[Draft]:
    """The drafts, with one of a body that brackets behind its letters spell out.

    What is spelt out in several pieces and ends or opens as no body does is a thing, and so are its
    letters: "RAD (Rapid and Deep)".
    """
    start = letters.end + 1
    inside = [d for d in drafts if start <= d.start and d.end <= stop]
    if not inside or (inside[0].start == start and inside[0].end == stop):
        return list(drafts)
    body = words.body_heads.intersection(tokens.low[start:stop])
    whole = [Draft(start=start, end=stop, label="organization")] if body else []
    gone = inside if body else [letters, *inside]
    return sorted([*(d for d in drafts if d not in gone), *whole], key=lambda d: d.start)


def _spelling_end(tokens: Tokens, at: int) -> int | None:
    """Where the words in brackets end that letters before them stand for: "BLU (Bureau of …)".

    None where no brackets follow the letters at ``at``, or their words do not fit the letters.
    """
    text = tokens.text[at]
    left = text.lower() if text.isupper() and text.isalpha() and len(text) >= MANY else ""
    if not left or tokens.text[at + 1 : at + 2] != ["("]:
        return None
    for here in range(at + 2, min(at + FAR, len(tokens.text))):
        if tokens.text[here] == ")":
            return None if left else here
        little = tokens.pos[here] in LETTERLESS and tokens.text[here].islower()
        if little or not tokens.text[here][0].isalnum():
            continue
        if not left or tokens.low[here][0] != left[0]:
            return None
        left = left[1:]
    return None


def _is_headed(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    return any(low in words.body_heads for low in tokens.low[draft.start : draft.end])


def closes_branch(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether the letters of a state close the name of a body: "Salt Aid | UK said".

    A noun behind them would be what it has there: "Acme | UK sales".
    """
    letters = tokens.text[at].isupper() and len(tokens.text[at]) <= SHORT
    closed = tokens.pos[at + 1 : at + 2] in (["VERB"], ["AUX"], ["ADV"], ["PUNCT"])
    return letters and closed and tokens.low[at] in words.state_words


def opens_in_two(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a name is two letters and one word that is no land: "with MM | Elm,".

    Letters of a land, of a post or of what somebody is are no part of a name.
    """
    letters, before = tokens.text[at - 1], tokens.text[max(at - 2, 0) : at - 1]
    after = tokens.text[at + 1 : at + 2]
    alone = not any(word[0].isupper() for word in (*before, *after))
    lands = either(words.state_words, words.regions, words.capitals, words.nations)
    own = either(lands, words.titles, words.positions, words.never, words.post_nominals)
    known = {tokens.low[at - 1], tokens.low[at]} & either(own, words.abbreviated_lands)
    two = len(letters) == SHORT and letters.isalpha() and letters.isupper()
    return two and alone and not known and tokens.text[at].istitle()


def is_landed(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether an entity of two words ends in a land and opens with no given name."""
    two = tokens.ent[at : at + 3].count(tokens.ent[at]) == SHORT
    lands = either(words.state_words, words.regions)
    land = not lands.isdisjoint(tokens.low[at + 1 : at + 2])
    return two and land and tokens.low[at] not in words.given
