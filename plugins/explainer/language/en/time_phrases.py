"""English phrases of time: how the words of the lexicon go together, and which rule reads them."""

from __future__ import annotations

from explainer.language.tables.time import Phrase, Value


def phrases(rule: str, *patterns: str, **given: Value) -> tuple[Phrase, ...]:
    """Give several ways to say what one rule reads."""
    return tuple(Phrase(rule, pattern, given) for pattern in patterns)


EDGED = "(?: (?: THE? MOD:mod HYPHEN? | THE? EDGE:edge OF ) THE? )?"
YEAR = "(?: (?: COMMA | OF )? (?: YEAR:year | YY:yy ) )"
UNIT = "(?: UNIT:unit | UNITS:unit )"
WEEKDAYS = "WEEKDAY THE? DAY:first (?: HYPHEN | DASH | TO ) WEEKDAY THE? DAY:day OF? MONTH:month"
MONTHS = "THE? MONTH:first (?: HYPHEN | DASH | TO ) MONTH:month"
DAY_PART = "(?: THE? PART:part OF )?"
ABOUT_DAY = "CIRCA:circa? (?: WEEKDAY:weekday COMMA? )?"
OTHER_ZONE = "(?: OPEN (?: NUM | CLOCK ) ZONE CLOSE )?"
DIGITS = "NUM:count (?: (?: AND A )? FRACTION:fraction )?"
COUNT = f"(?: {DIGITS} | DECIMAL:decimal | VAGUE:vague | TWO:two )"
NUMBER = f"(?: {COUNT} | HALFA:half | NUM:count HYPHEN? (?: TO | OR | DASH ) HYPHEN? NUM )"
LENGTH = f"APPROX? (?: {NUMBER} MORE? HYPHEN? {UNIT} | A:one MORE? UNIT:unit )"
CLOCK_UNIT = "(?: CLOCKUNIT:clock | CLOCKUNITS:clock )"
RELATIVE_YEAR = "OF? REL:rel UNIT:unit"

CALENDAR = (
    *phrases("iso-date", "ISO:iso"),
    *phrases("slashed-date", "SLASHED:slashed"),
    *phrases(
        "calendar-date",
        f"{DAY_PART} {ABOUT_DAY} MONTH:month THE? DAY:day {YEAR}?",
        f"{DAY_PART} {ABOUT_DAY} DAY:day MONTH:month {YEAR}?",
        f"{DAY_PART} {ABOUT_DAY} THE? DAY:day OF MONTH:month {YEAR}?",
    ),
    *phrases(
        "day-range",
        f"MONTH:month DAY:first (?: HYPHEN | DASH | TO ) DAY:day {YEAR}?",
        f"FROM MONTH:month DAY:first (?: HYPHEN | DASH | TO ) DAY:day {YEAR}?",
        f"FROM? {WEEKDAYS} {YEAR}?",
        f"BETWEEN MONTH:month DAY:first AND DAY:day {YEAR}?",
        f"FROM? THE? DAY:first (?: HYPHEN | DASH | TO ) THE? DAY:day OF? MONTH:month {YEAR}?",
        f"BETWEEN THE? DAY:first AND THE? DAY:day OF? MONTH:month {YEAR}?",
    ),
    *phrases("day-pair", f"MONTH:month DAY:first (?: AND | OR ) DAY:day {YEAR}?"),
    *phrases("day-pair", f"DAY:first (?: AND | OR ) DAY:day OF? MONTH:month {YEAR}?"),
    *phrases(
        "day-of-period",
        f"THE? (?: ORD:nth | LASTONE:nth ) UNIT:unit (?: OF | IN ) MONTH:month {YEAR}?",
        "THE? (?: ORD:nth | LASTONE:nth ) UNIT:unit (?: OF | IN ) YEAR:year",
    ),
    *phrases(
        "nth-weekday",
        f"THE? (?: ORD:nth | LASTONE:nth ) WEEKDAY:weekday (?: OF | IN ) MONTH:month {YEAR}?",
        "THE? (?: ORD:nth | LASTONE:nth ) WEEKDAY:weekday (?: OF | IN ) REL:rel UNIT:unit",
    ),
    *phrases("week-of-day", f"THE UNIT:unit OF MONTH:month DAY:day {YEAR}?"),
    *phrases("weekday-day", "WEEKDAY:weekday THE DAY:day", "WEEKDAY:weekday ORD:day"),
    *phrases("month-year", f"CIRCA:circa? {EDGED} MONTH:month {YEAR}"),
    *phrases("month", f"{EDGED} MONTH:month"),
    *phrases("month-year", f"THE? HALF HALFWORD OF MONTH:month {YEAR}"),
    *phrases("month", "THE? HALF HALFWORD OF MONTH:month", edge=""),
    *phrases(
        "month-range",
        f"{MONTHS} (?: UNIT | PERIOD ) {YEAR}?",
        f"{MONTHS} (?: UNIT | PERIOD ) OF? REL:rel YEARWORD",
    ),
    *phrases(
        "month-of-year",
        f"{EDGED} MONTH:month DAY:day? COMMA? {RELATIVE_YEAR}",
        f"THE? DAY:day OF? MONTH:month {RELATIVE_YEAR}",
    ),
    *phrases("year", f"CIRCA:circa? {EDGED} FISCAL:fiscal? YEAR:year"),
    *phrases("year", f"{EDGED} THE? FISCAL:fiscal? YEARWORD:word YEAR:year"),
    *phrases("year-span", f"{EDGED} YEAR:year (?: HYPHEN | DASH | SLASH ) INT:short"),
    *phrases("year-span", "THE? FISCAL YEARWORD YEAR:year (?: HYPHEN | DASH | SLASH ) INT:short"),
    *phrases(
        "era",
        "CIRCA:circa? (?: YEAR:year | NUM:number ) ERA:era",
        "ERA:era (?: YEAR:year | NUM:number )",
        "(?: YEAR:early | NUM:early ) (?: AND | TO | HYPHEN | DASH ) (?: YEAR:year | NUM:number )"
        " ERA:era",
    ),
    *phrases("decade", f"{EDGED} THE? DECADE:decade", f"{EDGED} THE NINETIES:decade"),
    *phrases("decade", f"{EDGED} THE YEAR:decade POSS"),
    *phrases("century", f"{EDGED} THE? ORD:nth HYPHEN? UNIT:unit ERA:era?"),
    *phrases("season-year", f"{EDGED} THE? SEASON:season (?: OF | COMMA )? YEAR:year"),
    *phrases(
        "season-year",
        f"{EDGED} THE? SEASON:season OF? YEAR:year (?: HYPHEN | DASH | SLASH ) INT",
    ),
    *phrases("season-year", f"{EDGED} THE? SEASON:season OF? REL:rel YEARWORD"),
    *phrases("season", f"{EDGED} THE? SEASON:season"),
    *phrases(
        "quarter",
        f"{EDGED} THE? FISCAL:fiscal? HYPHEN? ORD:nth HYPHEN? UNIT:unit",
        f"{EDGED} THE? FISCAL:fiscal? ORD:nth HYPHEN? UNIT:unit OF? FISCAL:fiscal? YEAR:year",
        f"{EDGED} THE? YEAR:year ORD:nth HYPHEN? UNIT:unit",
        f"{EDGED} THE? ORD:nth HYPHEN? UNIT:unit OF? REL:rel FISCAL:fiscal? YEARWORD",
        "REL:rel FISCAL:fiscal? YEARWORD POSS ORD:nth HYPHEN? UNIT:unit",
        "QCODE:nth (?: OF? YEAR:year )?",
        "YEAR:year QCODE:nth",
    ),
    *phrases(
        "half",
        "THE? HALF:half HALFWORD OF YEAR:year",
        "THE? HALF:half HALFWORD OF REL:rel UNIT:unit",
        "HCODE:half OF? YEAR:year",
    ),
    *phrases("half", "THE? HALF:half HALFWORD OF THE UNIT:unit", rel=0),
    *phrases("quarter", "THE? ORD:nth HYPHEN? UNIT:unit OF THE YEARWORD", rel=0),
    *phrases("quarter", "THE? LASTONE UNIT:unit OF YEAR:year", nth=4),
    *phrases(
        "part-of-year",
        "THE? (?: ORD:nth | LASTONE:nth ) NUM:count UNITS:unit OF YEAR:year",
        "THE? (?: ORD:nth | LASTONE:nth ) NUM:count UNITS:unit OF REL:rel YEARWORD",
    ),
    *phrases(
        "part-of-year",
        "THE? (?: ORD:nth | LASTONE:nth ) NUM:count UNITS:unit OF THE YEARWORD",
        rel=0,
    ),
)
RELATIVE = (
    *phrases("day", "MOD:mod? DEICTIC:shift PART:part?", "PART:part DEICTIC:shift"),
    *phrases("tonight", "MOD:mod? TONIGHT:part"),
    *phrases("overnight", "OVERNIGHT:part"),
    *phrases("part-of-day", "MOD:mod? REL:rel PART:part"),
    *phrases(
        "weekday",
        "MOD:mod? REL:rel? WEEKDAY:weekday PART:part?",
        "THE? PART:part OF WEEKDAY:weekday",
        "OVERNIGHT:part (?: ON | INTO )? WEEKDAY:weekday",
        "MOD:mod ON WEEKDAY:weekday",
    ),
    *phrases(
        "weekday-of-week",
        "REL:rel UNIT:unit ON? WEEKDAY:weekday",
        "WEEKDAY:weekday COMMA? OF? REL:rel UNIT:unit",
    ),
    *phrases(
        "week-after-weekday",
        "WEEKDAY:weekday UNIT:unit",
        "A UNIT:unit (?: ON | FROM ) WEEKDAY:weekday",
    ),
    *phrases("unit-beyond", f"{EDGED} THE UNIT:unit EARLIER WAY:way"),
    *phrases("unit-beyond", f"{EDGED} THE UNIT:unit LATER WAY:way"),
    *phrases("new-year", f"{EDGED} THE NEWYEAR"),
    *phrases("day-of-month", "THE? DAY:day OF REL:rel UNIT:unit"),
    *phrases("stretch", "THE WAY:way UNIT:unit"),
    *phrases("relative-unit", f"{EDGED} THE? REL:rel FISCAL:fiscal? UNIT:unit"),
    *phrases("relative-month", f"{EDGED} REL:rel MONTH:month", "REL:rel MONTH:month DAY:day"),
    *phrases("relative-season", f"{EDGED} THE? REL:rel SEASON:season"),
    *phrases("unit-end", f"{EDGED} THE UNIT:unit"),
    *phrases("unit-end", "MOD:mod THE? UNIT:unit"),
    *phrases("year-end", "YEAREND"),
)
THAT = "(?: THE REF:ref | THAT:ref )"
REFERENCES = (
    *phrases("vague", "VAGUETIME:vague", "RECENT:vague UNITS"),
    *phrases("vague-noun", "THE NOUNTIME:vague"),
    *phrases("referred-unit", f"{EDGED} {THAT} UNIT:unit"),
    *phrases("referred-month", "THAT:ref MONTH:month"),
    *phrases(
        "day-of-that-year",
        f"MONTH:month THE? DAY:day OF? {THAT} UNIT:unit",
        f"THE? DAY:day OF? MONTH:month OF? {THAT} UNIT:unit",
    ),
    *phrases("month-of-that-year", f"MONTH:month OF? {THAT} UNIT:unit"),
    *phrases("referred-part", f"{THAT} PART:part"),
    *phrases("referred-weekday", "THE REF:ref WEEKDAY:weekday"),
    *phrases(
        "the-period",
        "THE LATEST:latest? UNIT:unit",
        "THE LATEST:latest PERIOD:period",
    ),
    *phrases("the-year", "THE (?: MORE | FISCAL )? YEARWORD"),
    *phrases("period-of-year", "THE YEAR:year (?: UNIT:unit | PERIOD )"),
    *phrases(
        "year-before",
        "THE? LATEST? PRIORYEAR (?: (?: ORD:nth )? UNIT:unit | PERIOD:period )?",
    ),
    *phrases(
        "same-period",
        "THE LATEST (?: PERIOD | UNIT:unit ) OF? REL:rel YEARWORD",
        "THE LATEST (?: PERIOD | UNIT:unit ) OF? A YEARWORD (?: AGO | EARLIER )",
        "REL:rel YEARWORD POSS (?: UNIT:unit | PERIOD )",
    ),
)
LENGTHS = (
    *phrases("ago", f"{LENGTH} ORSO? AGO", f"{LENGTH} AGO"),
    *phrases("ago-vague", "UNITS:unit AGO"),
    *phrases("weekday-before", "THE WEEKDAY:weekday EARLIER", way=-1),
    *phrases("weekday-before", "THE WEEKDAY:weekday LATER", way=1),
    *phrases("earlier", "APPROX? THE? UNITS:unit EARLIER", way=-1, vague=""),
    *phrases("earlier", "APPROX? THE? UNITS:unit LATER", way=1, vague=""),
    *phrases("earlier", f"APPROX? {NUMBER} CLOCKUNITS:clock EARLIER", way=-1),
    *phrases("earlier", f"APPROX? {NUMBER} CLOCKUNITS:clock LATER", way=1),
    *phrases("earlier", "APPROX? CLOCKUNITS:clock EARLIER", way=-1, vague=""),
    *phrases("earlier", "APPROX? CLOCKUNITS:clock LATER", way=1, vague=""),
    *phrases("earlier", f"{LENGTH} EARLIER", "THE UNIT:unit EARLIER", way=-1),
    *phrases("earlier", f"{LENGTH} LATER", "THE UNIT:unit LATER", way=1),
    *phrases("ago-this", f"{LENGTH} AGO (?: REL:rel UNIT:near | DEICTIC:near )"),
    *phrases("ago-month", f"{LENGTH} AGO IN MONTH:month"),
    *phrases("ago-weekday", f"{LENGTH} AGO ON? WEEKDAY:weekday"),
    *phrases("hence", f"{LENGTH} HENCE", f"IN {LENGTH} POSS TIMEWORD"),
    *phrases(
        "duration",
        f"{LENGTH} ORSO?",
        f"APPROX? (?: {NUMBER} MORE? HYPHEN? {CLOCK_UNIT} | A:one MORE? CLOCKUNIT:clock )",
    ),
    *phrases("duration", "THE? PRIORYEAR NUM:count UNITS:unit"),
    *phrases("vague-duration", "UNITS:unit", "CLOCKUNITS:clock"),
    *phrases("long", "UNITS:unit HYPHEN LONG"),
    *phrases(
        "stretch-of-units",
        f"(?: THE | THESE ) REL:rel {COUNT} MORE? {UNIT} ORSO?",
        f"(?: THE | THESE ) REL:rel {COUNT} {CLOCK_UNIT}",
    ),
)
CLOCKS = (
    *phrases(
        "clock",
        f"CIRCA? (?: CLOCK:clock | DECIMAL:clock | INT:hour ) AM:am ZONE? {OTHER_ZONE}",
        f"CIRCA? CLOCK:clock ZONE:zone? {OTHER_ZONE}",
        "CIRCA? NUM:digits ZONE:zone",
        "CIRCA? NUM:hour OCLOCK:oclock",
        f"NOON:noon ZONE? {OTHER_ZONE}",
    ),
    *phrases(
        "set",
        "EVERY (?: UNIT:unit | WEEKDAY:weekday PART:part? | MONTH:month | PART:part )",
        "EVERY NUM:count UNITS:unit",
        "FREQUENCY:frequency",
        "WEEKDAYS:weekday",
        "WEEKDAY:weekday PARTS:part",
    ),
)
HOLIDAYS = (
    *phrases(
        "holiday",
        f"HOLIDAY:holiday {YEAR}?",
        "REL:rel HOLIDAY:holiday",
        "HOLIDAY:holiday REL:rel UNIT:unit",
    ),
    *phrases("named-day", "NAMEDDAY:named"),
    *phrases("anniversary", "THE? ORD:nth ANNIVERSARY OF NAMEDDAY:named"),
)
PHRASES = (*CALENDAR, *RELATIVE, *REFERENCES, *LENGTHS, *CLOCKS, *HOLIDAYS)
