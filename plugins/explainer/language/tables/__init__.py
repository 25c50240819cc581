"""The types of a language pack's tables, one module per subject."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1024)
def either(*tables: frozenset[str]) -> frozenset[str]:
    """Give the words of several tables together; they are put together once.

    Examples:
        >>> sorted(either(frozenset({"mayor"}), frozenset({"elm"})))
        ['elm', 'mayor']
    """
    return frozenset().union(*tables)


@lru_cache(maxsize=1024)
def both(*tables: frozenset[str]) -> frozenset[str]:
    """Give the words that stand in each of several tables; they are looked for once.

    Examples:
        >>> sorted(both(frozenset({"mayor", "elm"}), frozenset({"elm"})))
        ['elm']
    """
    return frozenset.intersection(*tables)


@lru_cache(maxsize=1024)
def without(table: frozenset[str], *others: frozenset[str]) -> frozenset[str]:
    """Give the words of a table that stand in none of the others; they are looked for once.

    Examples:
        >>> sorted(without(frozenset({"mayor", "elm"}), frozenset({"elm"})))
        ['mayor']
    """
    return table.difference(*others)


@lru_cache(maxsize=256)
def openings(table: frozenset[str]) -> frozenset[str]:
    """Give the first words of a table's groups of words; they are looked up once.

    Examples:
        >>> sorted(openings(frozenset({"rule out", "deny"})))
        ['deny', 'rule']
    """
    return frozenset(group.partition(" ")[0] for group in table)


def listed(*lines: str) -> frozenset[str]:
    """Give the words of some lines as a set.

    Examples:
        >>> sorted(listed("salt elm", "dam"))
        ['dam', 'elm', 'salt']
    """
    return frozenset(word for line in lines for word in line.split())


def phrases(text: str) -> frozenset[str]:
    """Give the phrases of a text that semicolons part as a set.

    Examples:
        >>> sorted(phrases("vice president; first lady;"))
        ['first lady', 'vice president']
    """
    return frozenset(name.strip() for name in text.replace("\n", " ").split(";") if name.strip())
