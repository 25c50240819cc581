"""The types of a language pack's tables, one module per subject."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=256)
def either(*tables: frozenset[str]) -> frozenset[str]:
    """Give the words of several tables together; they are put together once.

    Examples:
        >>> sorted(either(frozenset({"mayor"}), frozenset({"elm"})))
        ['elm', 'mayor']
    """
    return frozenset().union(*tables)
