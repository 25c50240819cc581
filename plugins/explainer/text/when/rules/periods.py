"""Rules for years, their halves, quarters and seasons, decades and centuries that are named."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from explainer.language.tables.time import TimeWords
from explainer.text.when.context import Context
from explainer.text.when.meaning import Meaning
from explainer.text.when.rules.parts import (
    Parts,
    Rule,
    after_stop,
    around,
    century_of,
    dated,
    has_edge,
    modified,
    season_unit,
    stands_alone,
)
from explainer.text.when.tokens import Token
from explainer.text.when.units import Unit

MONTHS_A_YEAR = 12
CENTURIES_UNTIL = 2000
"""Before it "the 1900s" may be a century, which is what can be said; after it it is a decade."""
OLDEST, WITHIN = 1500, 150
"""The first year of a span of years further back, and how long that may be."""

COLON = ":"

YEARS_BACK, YEARS_ON = 150, 60
"""Years before and after publication in which a number that stands alone may be a year."""


def year(parts: Parts, context: Context) -> Meaning | None:
    """A year, where nothing says that it is another number."""
    number = int(parts["year"])
    sure = has_edge(parts) or "word" in parts or "fiscal" in parts
    sure = sure or ("circa" in parts and stands_alone(context))
    if not sure and not looks_like_year(number, context):
        return None
    unit = Unit("year", datetime.date(number, 1, 1))
    return Meaning(unit=unit, mod=modified(parts), about="circa" in parts or "fiscal" in parts)


def looks_like_year(number: int, context: Context) -> bool:
    """Tell whether a four-digit number that stands alone is a year."""
    words, token, follower = context.words, context.before(), context.after()
    lower = token.lower if token else ""
    if lower in words.counters or (follower and counts(follower, context)):
        return False
    if follower and {lower, follower.lower} <= words.quotes:
        return False
    if opens_title(context):
        return False
    if lower in words.year_before:
        return True
    if token and not context.row[context.at].spaced and not may_touch(token, context):
        return False
    if not in_window(number, context):
        return is_of_two(number, context)
    if token and token.capital and lower.isalpha() and not token.values and not after_stop(context):
        return False
    last = follower.lower if follower and not follower.capital else ""
    plural = last.endswith(words.plural_endings) and last not in words.function
    return not plural or (lower in words.articles and number % 100 != 0)


def opens_title(context: Context) -> bool:
    """Tell whether a number opens a title inside a sentence: "a prize for 2001: A Sea Story"."""
    behind = context.row[context.end : context.end + 3]
    if len(behind) < 3 or after_stop(context, 1) or behind[0].lower != COLON:
        return False
    return behind[1].lower in context.words.articles and all(t.capital for t in behind[1:])


def is_of_two(number: int, context: Context) -> bool:
    """Tell whether a number of four digits is an end of a span of years: "between 1831 and 1865".

    What counts something is none: "between 1831 and 1865 boats".
    """
    row, at = context.row, context.at
    for start in (at - 1, at - 3):
        if start < 0 or start + 3 >= len(row):
            continue
        opens, one, link, other = row[start : start + 4]
        first, last = one.values.get("YEAR"), other.values.get("YEAR")
        if not isinstance(first, int) or not isinstance(last, int):
            continue
        behind = row[start + 4] if start + 4 < len(row) else None
        if 0 < last - first < WITHIN and first >= OLDEST and _spans(opens, link, context.words):
            words = context.words
            return behind is None or not behind.lower.isalpha() or behind.lower in words.function
    return False


def _spans(opens: Token, link: Token, words: TimeWords) -> bool:
    between = opens.lower in words.between and link.lower in words.between_links
    return between or (opens.lower in words.range_from and link.lower in words.range_links)


def may_touch(token: Token, context: Context) -> bool:
    """Tell whether a sign may stand before a year without a space ("1998-2004", "post-1990")."""
    if "HYPHEN" in token.values:
        first = context.before(2)
        joined = first is not None and first.lower in context.words.year_prefixes
        return joined or (first is not None and "YEAR" in first.values)
    return token.lower in context.words.year_beside


def in_window(number: int, context: Context) -> bool:
    """Tell whether a number is a year that news may well speak of."""
    middle = context.published.year if context.published else 2000
    return middle - YEARS_BACK <= number <= middle + YEARS_ON


def counts(follower: Token, context: Context) -> bool:
    """Tell whether a word makes a number before it an amount or a clock time."""
    second = context.after(1)
    if "HYPHEN" in follower.values and second and "INT" in second.values:
        return True
    kinds = {"UNIT", "UNITS", "CLOCKUNIT", "CLOCKUNITS", "ZONE", "AM"}
    return follower.lower in context.words.counted or not kinds.isdisjoint(follower.values)


def year_span(parts: Parts, context: Context) -> Meaning | None:
    """2010-12, 1999/2000: two years next to each other or not, the second in two digits."""
    first, short = int(parts["year"]), int(parts["short"])
    last = first // 100 * 100 + short
    follower = context.after()
    amount = follower is not None and follower.lower in context.words.counted
    if last <= first or amount or not in_window(first, context):
        return None
    return Meaning(edtf=f"{first:04}/{last:04}", value=f"{first:04}")


def era(parts: Parts, context: Context) -> Meaning | None:
    """44 BC is the year -0043 of astronomers; 300 to 200 BC is a stretch, the later year last."""
    number = int(parts["year"] if "year" in parts else parts["number"])
    if not 1 <= number <= 9999:
        return Meaning()
    about = "~" if "circa" in parts else ""
    if int(parts["era"]) > 0:
        return Meaning(unit=Unit("year", datetime.date(number, 1, 1)), about=bool(about))
    value = f"BC{number:04}"
    if "early" not in parts:
        return Meaning(edtf=f"{_before_christ(number)}{about}", value=value)
    first = int(parts["early"])
    if not number < first <= 9999:
        return None
    return Meaning(edtf=f"{_before_christ(first)}/{_before_christ(number)}", value=value)


def _before_christ(number: int) -> str:
    """A year before our era, as EDTF counts: 1 BC is the year 0."""
    return f"-{number - 1:04}" if number > 1 else "0000"


def decade(parts: Parts, context: Context) -> Meaning | None:
    """The 1990s, the '90s, the nineties; the 1800s are a century."""
    number = int(parts["decade"])
    if number % 10:
        return None
    number = number if number >= 100 else century_of(number)
    if number % 100 == 0 and number < CENTURIES_UNTIL:
        return Meaning(unit=Unit("century", datetime.date(number, 1, 1)), mod=modified(parts))
    return Meaning(unit=Unit("decade", datetime.date(number, 1, 1)), mod=modified(parts))


def century(parts: Parts, context: Context) -> Meaning | None:
    """The 19th century."""
    number = int(parts["nth"])
    if parts["unit"] != "century" or not 1 <= number <= 30:
        return None
    if int(parts.get("era", 1)) < 0 or number == 1:
        return Meaning()
    unit = Unit("century", datetime.date((number - 1) * 100, 1, 1))
    return Meaning(unit=unit, mod=modified(parts))


def season_year(parts: Parts, context: Context) -> Meaning | None:
    """The summer of 2010, of last year; in "sales will fall this year" there is none."""
    first = int(parts["season"])
    if "rel" in parts:
        if _may_be_done(parts, context):
            return None
        if context.published is None:
            return Meaning()
        unit = season_unit(context.published.year + int(parts["rel"]), first)
        return dated(unit, parts, context)
    return Meaning(unit=season_unit(int(parts["year"]), first), mod=modified(parts))


def _may_be_done(parts: Parts, context: Context) -> bool:
    """Whether a season with nothing before it that makes it a time may be a verb."""
    token, words = context.before(), context.words
    first, follower = context.row[context.at : context.at + 2]
    verb = first.lower in words.season_verbs and "OF" not in follower.values
    prepared = token is None or token.lower in words.season_before
    return verb and not prepared and not has_edge(parts)


def season(parts: Parts, context: Context) -> Meaning | None:
    """A season alone, where a preposition shows that it is a time."""
    token = context.before()
    prepared = token is not None and token.lower in context.words.season_before
    if not (has_edge(parts) or prepared) or not stands_alone(context) or begins_name(context):
        return None
    if not has_edge(parts) and _may_have_befallen(context):
        return None
    units = (season_unit(year, int(parts["season"])) for year in around(context))
    return dated(context.nearest(units), parts, context)


def begins_name(context: Context) -> bool:
    """Tell whether a season is part of a name or a fall ("Winter Olympics", "the fall of")."""
    follower = context.after()
    if follower is None:
        return False
    both = follower.capital and context.row[context.end - 1].capital
    return both or "OF" in follower.values


def _may_have_befallen(context: Context) -> bool:
    """Whether a season may be what somebody did: "limped home after | the fall"."""
    token, words = context.before(), context.words
    after = token is not None and words.bounds.get(token.lower) == "after"
    return after and context.row[context.end - 1].lower in words.season_verbs


def quarter(parts: Parts, context: Context) -> Meaning | None:
    """The third quarter of 2010; without a year the nearest one, but not that of a match."""
    number = int(parts["nth"])
    if parts.get("unit", "quarter") != "quarter" or not 1 <= number <= 4:
        return None
    dated_by = parts.keys() & {"year", "rel", "fiscal"}
    if not dated_by and (context.is_play() or context.is_part()):
        return None
    if "year" in parts:
        unit = quarter_unit(int(parts["year"]), number)
        return Meaning(unit=unit, mod=modified(parts), about="fiscal" in parts)
    if "rel" in parts and context.published:
        unit = quarter_unit(context.published.year + int(parts["rel"]), number)
    else:
        unit = context.nearest(quarter_unit(year, number) for year in around(context))
    meaning = dated(unit, parts, context, f"XXXX-Q{number}")
    if "fiscal" in parts and unit:
        return Meaning(value=unit.timex, anchor=meaning.anchor)
    return meaning


def quarter_unit(year: int, number: int) -> Unit | None:
    """Give a quarter; None beyond the calendar."""
    return Unit("quarter", datetime.date(year, number * 3 - 2, 1)) if 1 <= year <= 9999 else None


def part_of_year(parts: Parts, context: Context) -> Meaning | None:
    """The first six months of 2024, the last three months of this year."""
    number, count, name = int(parts["nth"]), int(parts["count"]), str(parts["unit"])
    months = count * {"month": 1, "quarter": 3}.get(name, 0)
    if number not in (1, -1) or not 1 <= months < MONTHS_A_YEAR:
        return None
    value = f"P{count}{name[0].upper()}"
    if "rel" in parts and context.published is None:
        return Meaning(kind="duration", value=value)
    base = context.published.year if "rel" in parts and context.published else 0
    year = base + int(parts["rel"]) if base else int(parts["year"])
    first = 1 if number > 0 else MONTHS_A_YEAR + 1 - months
    edtf = f"{year:04}-{first:02}/{year:04}-{first + months - 1:02}"
    anchor = context.anchor if "rel" in parts else None
    return Meaning(kind="duration", value=value, edtf=edtf, anchor=anchor)


def half(parts: Parts, context: Context) -> Meaning | None:
    """The first half of 2010."""
    number = int(parts["half"])
    if number not in (1, 2):
        return None
    if "rel" in parts:
        if parts["unit"] != "year" or context.published is None:
            return None
        year = context.published.year + int(parts["rel"])
    else:
        year = int(parts["year"])
    if not 1 <= year <= 9999:
        return Meaning()
    unit = Unit("half", datetime.date(year, 6 * number - 5, 1))
    return Meaning(unit=unit, anchor=context.anchor if "rel" in parts else None)


RULES: Mapping[str, Rule] = {
    "year": year,
    "year-span": year_span,
    "era": era,
    "decade": decade,
    "century": century,
    "season-year": season_year,
    "season": season,
    "quarter": quarter,
    "half": half,
    "part-of-year": part_of_year,
}
