"""Groups: where one of a table's groups of words stands ("for instance", "as a result")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span


def groups_in(span: Span, phrases: Iterable[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Find where one of the groups of words stands: its first token and the one behind it."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append(phrase)
    lower = [t.lower_ for t in span]
    for i, word in enumerate(lower):
        for phrase in by_first.get(word, ()):
            if tuple(lower[i : i + len(phrase)]) == phrase:
                yield span.start + i, span.start + i + len(phrase)
                break
