"""Results: scores and standings beside a name, which tell that it is a team's in a sport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST = 3
"""Digits of a score."""
FAR = 6
"""Tokens before "for" among which something is scored."""
NEAR = 5
"""Tokens behind the verb, or behind whom it is about, before a score."""
WORDS = 3
"""Words of a team's name."""
CLOSERS = frozenset(":.;,()")


def has_result(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a score or a standing is that of what is named.

    "Zenda (6-5)", "Zenda 4, Halden 1:", "Zenda lost 3-1", "Zenda's 3-1 win", "scored for Zenda".
    """
    at = draft.end
    if tokens.text[at : at + 1] == ["("] and is_score(tokens, at + 1):
        return True
    owner = tokens.tag[at : at + 1] == ["POS"] and is_score(tokens, at + 1)
    if owner and any(low in words.matches for low in tokens.low[at + 4 : at + 6]):
        return True
    if _is_in_pair(tokens, draft) or _is_scored_for(tokens, draft, words):
        return True
    root = reading.doc[draft.end - 1]
    return _is_of_verb(tokens, root, words) or _may_fall(root, words)


def is_side(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name stands on one side of a "v": "Zenda v Halden", "Elm/Zenda v Halden"."""
    first, last = draft.start, draft.end
    while first > 1 and tokens.text[first - 1] == "/":
        first -= 2
    while last + 1 < len(tokens.text) and tokens.text[last] == "/":
        last += 2
    before = first > 0 and tokens.low[first - 1] in words.versus
    return before or (last < len(tokens.text) and tokens.low[last] in words.versus)


def _may_fall(root: Token, words: NameWords) -> bool:
    """Whether a team may lose its place in a league: "Zenda, facing relegation", "avoid it"."""
    verbs = [root.head] if root.dep_ == "nsubj" else []
    verbs += [child for child in root.children if child.dep_ in ("acl", "advcl")]
    ties = either(words.against, words.from_words - words.place_links)
    links = (c for verb in verbs for c in verb.children if c.lower_ in ties)
    nouns = (c for word in (*verbs, *links) for c in word.children if c.i > word.i)
    return any(noun.lower_ in words.falling for noun in nouns)


def is_score(tokens: Tokens, at: int) -> bool:
    """Tell whether two numbers that a hyphen joins stand here: "3-1", no year."""
    if at + 2 >= len(tokens.text) or tokens.text[at + 1] not in HYPHENS:
        return False
    both = tokens.text[at], tokens.text[at + 2]
    return tokens.glued[at] and tokens.glued[at + 1] and all(map(_is_number, both))


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= MOST


def _is_in_pair(tokens: Tokens, draft: Draft) -> bool:
    """Whether two names stand with a number each: "Zenda 4, | Halden 1:"."""
    first, last = draft.start, draft.end
    if last >= len(tokens.text) or not _is_number(tokens.text[last]):
        return False
    after = tokens.text[last + 1 : last + 2]
    if after == [","]:
        here = last + 2
        while here < min(last + 2 + WORDS, len(tokens.text)) and tokens.text[here].istitle():
            here += 1
        return here > last + 2 and _ends_pair(tokens, here)
    here = first - 3
    before = here > -1 and tokens.text[first - 1] == "," and _is_number(tokens.text[first - 2])
    return before and tokens.text[here].istitle() and _ends_pair(tokens, last)


def _ends_pair(tokens: Tokens, at: int) -> bool:
    """Whether the second number of two stands here, and a mark behind it."""
    if at >= len(tokens.text) or not _is_number(tokens.text[at]):
        return False
    return at + 1 == len(tokens.text) or tokens.text[at + 1] in CLOSERS


def _is_scored_for(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether somebody scores for what is named: "30 points for | Zenda"."""
    at = draft.start - 1
    if at > 0 and tokens.low[at] in words.definite:
        at -= 1
    if at < 1 or tokens.low[at] not in words.purposes:
        return False
    said = tokens.low[max(at - FAR, 0) : at]
    return any(low in words.scored or low in words.tallies for low in said)


def _is_of_verb(tokens: Tokens, root: Token, words: NameWords) -> bool:
    """Whether what is named wins, loses or is beaten by a score: "Zenda beat Halden 3-1"."""
    verb = root.head
    fares = root.dep_ == "nsubj" and verb.lemma_ in either(words.contests, words.faring)
    if not fares and not (root.dep_ == "dobj" and verb.lemma_ in words.contests):
        return False
    first = max(verb.i, root.i) + 1
    far = range(first, min(first + NEAR, len(tokens.text)))
    return any(is_score(tokens, at) for at in far)
