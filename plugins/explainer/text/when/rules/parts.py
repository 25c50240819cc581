"""What the rules share: the named parts of a phrase, and units made of them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

from explainer.language.tables.time import Value
from explainer.text.when.context import Context
from explainer.text.when.meaning import ANY_DAY, Meaning
from explainer.text.when.units import Grain, Unit

Parts = Mapping[str, Value]
Rule = Callable[[Parts, Context], Meaning | None]
PIVOT = 30
"""Two digits below it are a year of this century."""
HYPHENS = frozenset({"HYPHEN", "DASH"})
"""Classes of marks that tie two months."""


def century_of(short: int) -> int:
    """Give the year that two digits stand for.

    Examples:
        >>> century_of(96), century_of(10)
        (1996, 2010)
    """
    return short + (2000 if short < PIVOT else 1900)


def full_year(parts: Parts) -> int | None:
    """Give the year that a phrase names."""
    if "yy" in parts:
        return century_of(int(parts["yy"]))
    return int(parts["year"]) if "year" in parts else None


def modified(parts: Parts) -> str | None:
    """Give START, MID or END where the phrase means a part of the unit."""
    return str(parts.get("mod") or parts.get("edge") or "") or None


def has_edge(parts: Parts) -> bool:
    """Tell whether a word such as "early" or "the end of" shows that a time follows."""
    return "mod" in parts or "edge" in parts


def around(context: Context) -> range:
    """Give the years of publication, before and after."""
    year = context.published.year if context.published else 0
    return range(max(1, year - 1), min(9999, year + 1) + 1) if year else range(0)


def dated(unit: Unit | None, parts: Parts, context: Context, value: str | None = None) -> Meaning:
    """Give what was counted from the day of publication; ``value`` where it could not be."""
    return Meaning(
        unit=unit,
        value=None if unit else value,
        anchor=context.anchor if unit else None,
        mod=modified(parts),
        about="circa" in parts,
    )


def on_day(unit: Unit | None, parts: Parts, context: Context) -> Meaning:
    """Give a day, or a part of it, counted from the day of publication."""
    part = parts.get("part")
    return Meaning(
        kind="time" if part else "date",
        unit=unit,
        value=f"{unit.timex if unit else ANY_DAY}T{part}" if part else None,
        anchor=context.anchor if unit else None,
        mod=modified(parts),
    )


def moved(context: Context, grain: Grain, count: int) -> Unit | None:
    """Give the unit that holds the day of publication, moved by a number of units."""
    if context.published is None:
        return None
    return Unit.holding(context.published, grain).shift(count)


def month_unit(year: int, month: int) -> Unit | None:
    """Give a month; None beyond the calendar."""
    return Unit("month", datetime.date(year, month, 1)) if 1 <= year <= 9999 else None


def season_unit(year: int, first: int) -> Unit | None:
    """Give a season by its first month; None beyond the calendar."""
    return Unit("season", datetime.date(year, first, 1)) if 1 <= year < 9999 else None


def is_bare_name(context: Context) -> bool:
    """Tell whether a month or weekday that stands alone may well be another word.

    "May" and "March" need a word before them after which a time stands; so do abbreviations,
    which need their full stop as well ("the Sun", "Jan").
    """
    written, words = context.row[context.at].lower, context.words
    token, follower = context.before(), context.after()
    lower = token.lower if token else ""
    if written.rstrip(".") in words.abbreviations:
        return not written.endswith(".") or lower not in words.time_before
    if written not in words.proper or _is_beside_month(context):
        return False
    if follower and follower.capital and not follower.values and lower not in words.year_before:
        return True
    if lower in words.time_before:
        return False
    if written in context.surnames:
        return True
    if lower in words.time_near:
        return False
    begins = lower in words.articles or after_stop(context, 1)
    noun = follower is not None and follower.lower.isalpha() and not follower.values
    return not (begins and noun and follower and follower.lower not in words.function)


def _is_beside_month(context: Context) -> bool:
    """Tell whether a hyphen or "or" ties a month to another: "in January-March", "June or May"."""
    either = context.words.either_links
    sides = ((context.before(), context.before(2)), (context.after(), context.after(1)))
    return any(
        mark is not None
        and other is not None
        and (mark.lower in either or not HYPHENS.isdisjoint(mark.values))
        and "MONTH" in other.values
        for mark, other in sides
    )


def stands_alone(context: Context) -> bool:
    """Tell whether no noun follows that the expression would be a part of ("winter wheat")."""
    token = context.after()
    if token is None or not token.lower[0].isalpha() or token.values:
        return True
    words = context.words
    lower = token.lower
    known = (words.past, words.clause, words.function, words.saying)
    return (
        any(lower in group for group in known)
        or lower.endswith(words.past_endings)
        or token.capital
    )


def after_stop(context: Context, steps: int = 2) -> bool:
    """Tell whether the word before the expression begins its sentence, or the expression does."""
    token = context.before(steps)
    return token is None or token.lower in (".", "?", "!", ":") or "BREAK" in token.values
