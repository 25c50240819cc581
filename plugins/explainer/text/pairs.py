"""Pairs: two names that the model takes for one body, "Acme and Gulfo"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explainer.language.tables.names import NameWords
from explainer.text.draft import Draft
from explainer.text.tokens import Tokens


def parted(tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> Iterator[Draft]:
    """Give the drafts, in two where the article names one half of a pair by itself.

    It must name both, as bodies, where one name may well hold the joint: "Acme & Gulfo", "the Acme
    and Gulfo Council".
    """
    known = {tokens.words(draft.start, draft.end) for draft in drafts}
    alone = (draft for draft in drafts if draft.label in ("organization", ""))
    bodies = {tokens.words(draft.start, draft.end) for draft in alone}
    for draft in drafts:
        at = _joint(tokens, draft, words)
        halves = _halves(tokens, draft, at) if at is not None else set()
        firm = at is not None and _is_firm(tokens, draft, at, words)
        if at is None or not (len(halves & bodies) > 1 if firm else known & halves):
            yield draft
            continue
        yield replace(draft, end=at)
        yield replace(draft, start=at + 1, titled=False, opens=False)


def _joint(tokens: Tokens, draft: Draft, words: NameWords) -> int | None:
    """Where the one "and" of the name of a body stands."""
    joints = [at for at in range(draft.start + 1, draft.end - 1) if tokens.low[at] in words.joiners]
    return joints[0] if len(joints) == 1 and draft.label == "organization" else None


def _is_firm(tokens: Tokens, draft: Draft, at: int, words: NameWords) -> bool:
    """Whether a joint or a kind of body says that a pair may be one body."""
    inside = tokens.low[draft.start : draft.end]
    linked = any(word in words.name_links or word in words.body_heads for word in inside)
    return linked or not tokens.text[at].isalpha()


def _halves(tokens: Tokens, draft: Draft, at: int) -> set[tuple[str, ...]]:
    return {tokens.words(draft.start, at), tokens.words(at + 1, draft.end)}
