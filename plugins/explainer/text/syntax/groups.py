"""Groups: where one of a table's groups of words stands ("for instance", "as a result")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span


Group = tuple[str, ...]


@lru_cache(maxsize=64)
def _by_first(phrases: tuple[Group, ...]) -> dict[str, list[Group]]:
    """The groups of words by their first one, the longest first."""
    found: dict[str, list[Group]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found


def groups_in(span: Span, phrases: Iterable[Group]) -> Iterator[tuple[int, int]]:
    """Find where one of the groups of words stands: its first token and the one behind it."""
    by_first = _by_first(tuple(phrases))
    lower = [t.lower_ for t in span]
    if by_first.keys().isdisjoint(lower):
        return
    for i, word in enumerate(lower):
        for phrase in by_first.get(word, ()):
            if tuple(lower[i : i + len(phrase)]) == phrase:
                yield span.start + i, span.start + i + len(phrase)
                break
