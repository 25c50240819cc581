"""Pairs: two names that the model takes for one body, "Acme and Gulfo"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explainer.language.tables.names import NameWords
from explainer.text.draft import Draft
from explainer.text.tokens import Tokens


def parted(tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> Iterator[Draft]:
    """Give the drafts, in two where the article names one half of a pair by itself."""
    known = {tokens.words(draft.start, draft.end) for draft in drafts}
    for draft in drafts:
        at = _joint(tokens, draft, words)
        if at is None or not known & _halves(tokens, draft, at):
            yield draft
            continue
        yield replace(draft, end=at)
        yield replace(draft, start=at + 1, titled=False, opens=False)


def _joint(tokens: Tokens, draft: Draft, words: NameWords) -> int | None:
    """Where the one "and" of a name stands that no kind of body closes."""
    joints = [at for at in range(draft.start + 1, draft.end - 1) if tokens.low[at] in words.joiners]
    inside = tokens.low[draft.start : draft.end]
    linked = any(word in words.name_links or word in words.body_heads for word in inside)
    single = len(joints) == 1 and tokens.text[joints[0]].isalpha()
    return joints[0] if single and not linked and draft.label == "organization" else None


def _halves(tokens: Tokens, draft: Draft, at: int) -> set[tuple[str, ...]]:
    return {tokens.words(draft.start, at), tokens.words(at + 1, draft.end)}
