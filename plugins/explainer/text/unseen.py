"""Unseen names: those known from elsewhere that the model took for common words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.draft import Draft
from explainer.text.runs import HYPHENS
from explainer.text.tokens import Tokens

NOUNS = frozenset({"NOUN", "PROPN", "X"})
TOLD = frozenset({"VBD", "VBZ", "VBN", "MD"})
"""Tags of the verbs that a person is the subject of; no modal stands before one of them."""


def unseen(
    tokens: Tokens,
    known: Sequence[Draft],
    kinds: Mapping[tuple[str, ...], ActorKind],
    words: NameWords,
) -> Iterator[tuple[Draft, ActorKind]]:
    """Find the names of one word where the model took them for a noun: "Gulfo | shares".

    They are names of bodies and surnames of people whom the article names elsewhere.
    """
    taken = {at for draft in known for at in range(draft.start, draft.end)}
    bodies = {p[0] for p, kind in kinds.items() if kind == "organization" and len(p) == 1}
    bodies -= words.body_heads | words.titles | words.given.keys()
    plain = bodies - words.common_openers - words.nations - words.party_forms.keys()
    people = {p[-1] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    people -= words.titles | words.state_words | words.capitals | words.regions | bodies
    for at, low in enumerate(tokens.low):
        if at in taken or not tokens.text[at][0].isupper() or not _is_apart(tokens, at):
            continue
        pos = tokens.pos[at]
        if low in bodies and (pos in NOUNS or (pos == "ADJ" and low in plain)):
            yield Draft(start=at, end=at + 1, label="organization"), kinds[low,]
        elif low in people and _acts(tokens, at):
            yield Draft(start=at, end=at + 1, label="person"), "person"


def _is_apart(tokens: Tokens, at: int) -> bool:
    """Whether no other capital and no hyphen stands beside a word."""
    beside = (*tokens.text[at + 1 : at + 2], *tokens.text[max(at - 1, 0) : at])
    return not any(word[0].isupper() or word in HYPHENS for word in beside)


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a word taken for a noun or a modal does or has something, as people do."""
    if at + 1 == len(tokens.text):
        return False
    after = tokens.tag[at + 1]
    if tokens.tag[at] == "MD":
        return after in TOLD - {"MD"}  # "Will | wrote"
    return tokens.pos[at] in NOUNS and (after in TOLD or after == "POS")
