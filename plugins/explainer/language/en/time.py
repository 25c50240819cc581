"""English words of time expressions: months, weekdays, units of time, holidays."""

from __future__ import annotations

from explainer.language.en.time_phrases import PHRASES
from explainer.language.tables.time import TimeWords


def numbered(words: str, first: int = 0) -> dict[str, int]:
    """Number words from ``first`` on; forms of one word are joined by a bar."""
    groups = enumerate(words.split(), first)
    return {form: number for number, group in groups for form in group.split("|")}


def each(words: str, value: int | str = "") -> dict[str, int | str]:
    """Give all words one value; an underscore stands for a space."""
    return {word.replace("_", " "): value for word in words.split()}


def listed(words: str) -> frozenset[str]:
    """Give words as a set."""
    return frozenset(words.split())


MONTHS = numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sept|sep october|oct november|nov december|dec",
    1,
)
WEEKDAYS = numbered(
    "monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri "
    "saturday|sat sunday|sun"
)
NUMBERS = {
    **numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen"
    ),
    **{
        w: 10 * n
        for w, n in numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2).items()
    },
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "dozen": 12,
}
ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)

TIME = TimeWords(
    lexicon={
        "MONTH": MONTHS,
        "WEEKDAY": WEEKDAYS,
        "WEEKDAYS": numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
        "NUM": NUMBERS,
        "ORD": {**ORDINALS, "thirtieth": 30},
        "DAY": {**ORDINALS, "thirtieth": 30},
        "UNIT": {
            "day": "day",
            "week": "week",
            "fortnight": "fortnight",
            "month": "month",
            "quarter": "quarter",
            "year": "year",
            "decade": "decade",
            "century": "century",
            "weekend": "weekend",
            "semester": "half",
            "half-year": "half",
        },
        "UNITS": {
            "days": "day",
            "weeks": "week",
            "fortnights": "fortnight",
            "months": "month",
            "quarters": "quarter",
            "years": "year",
            "yrs": "year",
            "decades": "decade",
            "centuries": "century",
            "weekends": "weekend",
        },
        "CLOCKUNIT": {"hour": "H", "minute": "M", "second": "S"},
        "CLOCKUNITS": {"hours": "H", "hrs": "H", "minutes": "M", "mins": "M", "seconds": "S"},
        "PART": {
            "morning": "MO",
            "afternoon": "AF",
            "evening": "EV",
            "night": "NI",
            "dawn": "MO",
            "lunchtime": "MI",
            "midday": "MI",
            "dusk": "EV",
        },
        "SEASON": {
            "spring": 3,
            "springtime": 3,
            "summer": 6,
            "summertime": 6,
            "autumn": 9,
            "fall": 9,
            "winter": 12,
            "wintertime": 12,
        },
        "DEICTIC": {
            "today": 0,
            "yesterday": -1,
            "tomorrow": 1,
            "the day before yesterday": -2,
            "the day after tomorrow": 2,
            "today's": 0,
        },
        "TONIGHT": {"tonight": "NI"},
        "OVERNIGHT": {"overnight": "NI"},
        "REL": {
            "this": 0,
            "the current": 0,
            "current": 0,
            "this very": 0,
            "next": 1,
            "coming": 1,
            "this coming": 1,
            "upcoming": 1,
            "this next": 1,
            "last": -1,
            "past": -1,
            "this past": -1,
            "this last": -1,
        },
        "REF": {
            "that": 0,
            "that same": 0,
            "the same": 0,
            "same": 0,
            "the following": 1,
            "following": 1,
            "the previous": -1,
            "previous": -1,
            "the preceding": -1,
            "the prior": -1,
            "prior": -1,
            "the next": 1,
        },
        "MOD": {
            "early": "START",
            "late": "END",
            "mid": "MID",
            "later": "END",
            "earlier": "START",
            "sometime": "",
            "sometime in": "",
            "some time in": "",
            "late in": "END",
            "early in": "START",
            "later in": "END",
            "earlier in": "START",
            "midway through": "MID",
            "earlier on": "START",
            "later on": "END",
        },
        "EDGE": {
            "beginning": "START",
            "start": "START",
            "end": "END",
            "close": "END",
            "middle": "MID",
            "ending": "END",
            "rest": "END",
            "remainder": "END",
            "eve": "",
        },
        "AGO": each("ago"),
        "EARLIER": each("earlier before previously prior"),
        "LATER": each("later afterward afterwards thereafter on"),
        "HENCE": each("hence from_now from_today"),
        "THE": each("the"),
        "A": each("a an", 1),
        "OF": each("of"),
        "IN": each("in during throughout"),
        "WITHIN": each("within"),
        "ON": each("on"),
        "AT": each("at around about by"),
        "BY": each("by"),
        "FROM": each("from"),
        "TO": each("to until till through thru"),
        "UNTIL": each("until till through"),
        "SINCE": each("since ever_since"),
        "BEFORE": each("before prior_to ahead_of"),
        "AFTER": each("after following"),
        "BETWEEN": each("between"),
        "AND": each("and or"),
        "FOR": each("for"),
        "OLD": each("old aged age"),
        "PER": each("per a an"),
        "EVERY": each("every each"),
        "COMMA": each(","),
        "DASH": each("– — − ‒"),
        "HYPHEN": each("‐ ‑"),
        "OPEN": each("( ["),
        "POSS": each("'s ’s ' ’"),
        "AM": {"am": 0, "a.m.": 0, "pm": 12, "p.m.": 12, "a.m": 0, "p.m": 12},
        "OCLOCK": {"o'clock": "", "o’clock": ""},
        "NOON": {"noon": "12:00", "midnight": "24:00", "midday": "12:00"},
        "ZONE": each(
            "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst et pt local_time"
        ),
        "APPROX": each(
            "about around nearly almost roughly approximately some over under just "
            "more_than less_than at_least at_most up_to only almost"
        ),
        "VAGUE": each("several few a_few some many recent numerous countless various couple_of"),
        "TWO": each("a_couple_of a_couple couple a_pair_of", 2),
        "HALFA": each("half_a half_an half-a"),
        "QCODE": numbered("q1 q2 q3 q4", 1),
        "HCODE": numbered("h1 h2", 1),
        "FISCAL": each("fiscal financial"),
        "LATEST": each("latest"),
        "PERIOD": each("period"),
        "ERA": {
            "bc": -1,
            "b.c.": -1,
            "bce": -1,
            "b.c.e.": -1,
            "ad": 1,
            "a.d.": 1,
            "ce": 1,
            "c.e.": 1,
        },
        "YEARWORD": each("year"),
        "YEAREND": each("year-end year_end year's_end year’s_end"),
        "AGOWORD": each("year-ago"),
        "NINETIES": {
            "twenties": 20,
            "thirties": 30,
            "forties": 40,
            "fifties": 50,
            "sixties": 60,
            "seventies": 70,
            "eighties": 80,
            "nineties": 90,
        },
        "PRESENT": each(
            "now currently at_present at_the_moment right_now nowadays these_days presently "
            "at_this_point today's"
        ),
        "PASTREF": each(
            "recently lately previously formerly in_the_past the_past the_recent_past "
            "not_long_ago long_ago some_time_ago just_recently earlier_on"
        ),
        "FUTUREREF": each(
            "soon shortly the_near_future the_future the_foreseeable_future near_future"
        ),
        "FREQUENCY": {
            "daily": "P1D",
            "weekly": "P1W",
            "fortnightly": "P2W",
            "monthly": "P1M",
            "quarterly": "P1Q",
            "yearly": "P1Y",
            "annually": "P1Y",
            "annual": "P1Y",
            "hourly": "PT1H",
            "nightly": "P1D",
            "bimonthly": "P2M",
            "biannually": "P6M",
        },
    },
    phrases=PHRASES,
    proper=listed("march may mar sun sat mon wed fri dec sep jan jun"),
    names=frozenset(("MONTH", "WEEKDAY")),
    abbreviations=listed(
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur "
        "thurs fri sat sun hrs mins yrs"
    ),
    ordinal_endings=frozenset(("st", "nd", "rd", "th")),
    decade_endings=frozenset(("s", "'s", "’s")),
    past=listed(
        "was were had did said told won lost met came went took made began became got "
        "gave left fell rose saw found held kept led paid put ran sent set sold spent "
        "stood struck thought wrote broke brought built bought caught chose cut drew "
        "drove felt flew fought forgot grew heard hit hurt knew lay let meant rode sank "
        "sat shot shut sought spoke stole swore taught threw wore woke been"
    ),
    past_endings=("ed",),
    not_past=listed(
        "expected scheduled planned slated supposed need needs based united red hundred "
        "bed shed speed feed indeed embed exceed proceed succeed seed weed breed creed "
        "greed bleed projected forecast due hundred wed unwed sacred naked wicked"
    ),
    future=listed(
        "will 'll ’ll shall going gonna expected scheduled planned plans plan slated due "
        "supposed upcoming expects expect hopes hope intends intend would may might could "
        "should forthcoming until by projected forecast ahead"
    ),
    clause=listed("that which who but while although though because when if and ; :"),
    saying=listed("said told says announced reported added"),
    titles=listed(
        "mr mrs ms miss dr sir lady lord judge justice president minister secretary "
        "senator sen rep governor gov mayor captain capt colonel col general gen sergeant "
        "sgt officer professor prof king queen prince princess"
    ),
    year_before=listed(
        "in since by during until till through from before after of for late early mid "
        "between and to"
    ),
    counters=listed(
        "$ £ € ¥ # no no. number flight route highway page pages room section chapter article "
        "resolution boeing airbus model windows channel"
    ),
    counted=listed(
        "% percent per cent million billion trillion hundred thousand dollars euros "
        "pounds yen people points"
    ),
    range_links=listed("to until till through thru - – —"),
    range_from=frozenset(("from",)),
    between=frozenset(("between",)),
    between_links=frozenset(("and",)),
    bounds={
        "since": "since",
        "until": "until",
        "till": "until",
        "through": "until",
        "before": "before",
        "after": "after",
    },
    possessives=("'s", "’s", "' ", "’ "),
)
