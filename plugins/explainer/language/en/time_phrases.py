"""English phrases of time: how the words of ``time.py`` go together, and which rule reads them."""

from __future__ import annotations

from explainer.language.tables.time import Phrase, Value


def phrases(rule: str, *patterns: str, **given: Value) -> tuple[Phrase, ...]:
    """Give several ways to say what one rule reads."""
    return tuple(Phrase(rule, pattern, given) for pattern in patterns)


EDGED = "(?: THE? MOD:mod (?: HYPHEN)? | THE? EDGE:edge OF )?"
YEAR = "(?: (?: COMMA | OF )? (?: YEAR:year | YY:yy ) (?: ERA:era )? )"
NUMBER = "(?: NUM:count | DECIMAL:decimal | A:one | VAGUE:vague | TWO:two | HALFA:half | ORD:nth )"

CALENDAR = (
    *phrases("iso-date", "ISO:iso"),
    *phrases("slashed-date", "SLASHED:slashed"),
    *phrases(
        "calendar-date",
        f"(?: WEEKDAY:weekday COMMA? )? MONTH:month THE? DAY:day {YEAR}?",
        f"(?: WEEKDAY:weekday COMMA? )? THE? DAY:day OF? MONTH:month {YEAR}?",
    ),
    *phrases("weekday-day", "WEEKDAY:weekday THE? DAY:day"),
    *phrases("month-year", f"{EDGED} MONTH:month {YEAR}"),
    *phrases("month", f"{EDGED} MONTH:month"),
    *phrases(
        "month-of-year",
        f"{EDGED} MONTH:month DAY:day? COMMA? OF? REL:rel UNIT:unit",
    ),
    *phrases("year", f"{EDGED} YEAR:year", f"{EDGED} THE YEARWORD YEAR:year"),
    *phrases("era", "(?: YEAR:year | NUM:number ) ERA:era", "ERA:era (?: YEAR:year | NUM:number )"),
    *phrases("decade", f"{EDGED} THE? DECADE:decade", f"{EDGED} THE NINETIES:decade"),
    *phrases(
        "century",
        f"{EDGED} THE? ORD:nth HYPHEN? UNIT:unit (?: ERA:era )?",
    ),
    *phrases(
        "season-year",
        f"{EDGED} THE? SEASON:season OF? YEAR:year",
    ),
)
PERIOD_OF = "(?: OF (?: THE? (?: YEAR:year | FISCAL YEAR:year | REL:rel UNIT:unit ) ) | YEAR:year )"
QUARTERS = (
    *phrases(
        "quarter",
        f"{EDGED} THE? FISCAL? ORD:nth HYPHEN? (?: UNIT:unit ) (?: OF? FISCAL? YEAR:year )?",
        f"{EDGED} THE? YEAR:year ORD:nth HYPHEN? UNIT:unit",
        "THE? ORD:nth HYPHEN? UNIT:unit OF? REL:rel YEARWORD",
        "REL:rel YEARWORD POSS ORD:nth HYPHEN? UNIT:unit",
        "QCODE:nth (?: OF? YEAR:year )?",
        "YEAR:year QCODE:nth",
    ),
)
RELATIVE = (
    *phrases("day", "(?: MOD:mod )? DEICTIC:shift (?: PART:part )?", "PART:part DEICTIC:shift"),
    *phrases("tonight", "(?: MOD:mod )? TONIGHT:part"),
    *phrases("overnight", "OVERNIGHT:part"),
    *phrases("part-of-day", "(?: MOD:mod )? REL:rel PART:part"),
    *phrases(
        "weekday",
        "(?: MOD:mod )? (?: THIS )? (?: REL:rel )? WEEKDAY:weekday (?: PART:part )?".replace(
            "(?: THIS )? ", ""
        ),
    ),
    *phrases(
        "weekday-of-week",
        "REL:rel UNIT:unit ON? WEEKDAY:weekday",
        "WEEKDAY:weekday COMMA? OF? REL:rel UNIT:unit",
    ),
    *phrases("relative-unit", f"{EDGED} THE? REL:rel FISCAL? UNIT:unit"),
    *phrases("relative-month", f"{EDGED} THE? REL:rel MONTH:month"),
    *phrases("relative-season", f"{EDGED} THE? REL:rel SEASON:season"),
    *phrases("referred-unit", f"{EDGED} THE? REF:ref UNIT:unit"),
    *phrases("unit-end", f"{EDGED} THE UNIT:unit"),
    *phrases("season", f"{EDGED} THE? SEASON:season"),
    *phrases("year-end", "YEAREND"),
)
DISTANCE = (
    *phrases("ago", f"APPROX? {NUMBER} HYPHEN? (?: UNIT:unit | UNITS:unit ) AGO"),
    *phrases("ago", "UNITS:unit AGO"),
    *phrases("earlier", f"APPROX? {NUMBER} (?: UNIT:unit | UNITS:unit ) EARLIER", direction=-1),
    *phrases("earlier", f"APPROX? {NUMBER} (?: UNIT:unit | UNITS:unit ) LATER", direction=1),
    *phrases("hence", f"APPROX? {NUMBER} (?: UNIT:unit | UNITS:unit ) HENCE"),
    *phrases("duration", f"APPROX? {NUMBER} HYPHEN? (?: UNIT:unit | UNITS:unit )"),
    *phrases("duration", f"APPROX? {NUMBER} HYPHEN? (?: CLOCKUNIT:clock | CLOCKUNITS:clock )"),
    *phrases("duration", f"THE? (?: REL | REF ) {NUMBER} (?: UNITS:unit | CLOCKUNITS:clock )"),
)
PHRASES = (*CALENDAR, *QUARTERS, *RELATIVE, *DISTANCE)
