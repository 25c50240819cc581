"""English words of time by class."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.language.tables.time import Value


def numbered(words: str, first: int = 0) -> dict[str, int]:
    """Number words from ``first`` on; forms of one word are joined by a bar."""
    groups = enumerate(words.split(), first)
    return {form: number for number, group in groups for form in group.split("|")}


def each(words: str, value: Value = "") -> dict[str, Value]:
    """Give all words one value; an underscore stands for a space."""
    return {word.replace("_", " "): value for word in words.split()}


def both_marks(words: Mapping[str, Value]) -> dict[str, Value]:
    """Give words with an apostrophe in both of its shapes."""
    return {form: value for word, value in words.items() for form in (word, word.replace("'", "’"))}


_MONTHS = (
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sept|sep october|oct november|nov december|dec"
)
_WEEKDAYS = (
    "monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri "
    "saturday|sat sunday|sun"
)
MONTHS = numbered(_MONTHS, 1)
WEEKDAYS = numbered(_WEEKDAYS)
FULL_MONTHS = frozenset(forms.partition("|")[0] for forms in _MONTHS.split())
FULL_DAYS = frozenset(forms.partition("|")[0] for forms in _WEEKDAYS.split())
"""Days of the week; short forms such as "sat" and "sun" are words of their own."""
TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2)
NUMBERS: dict[str, Value] = {
    **numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen"
    ),
    **{word: 10 * number for word, number in TENS.items()},
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "dozen": 12,
}
ORDINALS = {
    **numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
        1,
    ),
    "thirtieth": 30,
}
UNITS = {
    word: word
    for word in ("day", "week", "fortnight", "month", "quarter", "year", "decade", "weekend")
}
HOLIDAYS = both_marks(
    {
        "christmas": "12-25",
        "christmas day": "12-25",
        "christmas eve": "12-24",
        "boxing day": "12-26",
        "new year's day": "01-01",
        "new year's eve": "12-31",
        "new year's": "01-01",
        "valentine's day": "02-14",
        "st. patrick's day": "03-17",
        "st patrick's day": "03-17",
        "april fools' day": "04-01",
        "anzac day": "04-25",
        "earth day": "04-22",
        "may day": "05-01",
        "cinco de mayo": "05-05",
        "ve day": "05-08",
        "v-e day": "05-08",
        "juneteenth": "06-19",
        "canada day": "07-01",
        "bastille day": "07-14",
        "halloween": "10-31",
        "all saints' day": "11-01",
        "bonfire night": "11-05",
        "guy fawkes night": "11-05",
        "armistice day": "11-11",
        "veterans day": "11-11",
        "veterans' day": "11-11",
        "australia day": "01-26",
        "burns night": "01-25",
        "groundhog day": "02-02",
        "international women's day": "03-08",
        "world aids day": "12-01",
        "world health day": "04-07",
        "world press freedom day": "05-03",
        "world environment day": "06-05",
        "world refugee day": "06-20",
        "holocaust memorial day": "01-27",
        "candlemas": "02-02",
        "waitangi day": "02-06",
        "st. david's day": "03-01",
        "st david's day": "03-01",
        "pi day": "03-14",
        "st. george's day": "04-23",
        "st george's day": "04-23",
        "nelson mandela day": "07-18",
        "gandhi jayanti": "10-02",
        "all souls' day": "11-02",
        "day of the dead": "11-02",
        "remembrance day": "11-11",
        "singles' day": "11-11",
        "st. andrew's day": "11-30",
        "st andrew's day": "11-30",
        "pearl harbor day": "12-07",
        "orthodox christmas": "01-07",
        "martin luther king jr. day": "1/3/0",
        "martin luther king day": "1/3/0",
        "mlk day": "1/3/0",
        "presidents' day": "2/3/0",
        "presidents day": "2/3/0",
        "president's day": "2/3/0",
        "memorial day": "5/-1/0",
        "father's day": "6/3/6",
        "labor day": "9/1/0",
        "columbus day": "10/2/0",
        "indigenous peoples' day": "10/2/0",
        "thanksgiving": "11/4/3",
        "thanksgiving day": "11/4/3",
        "black friday": "11/4/3+1",
        "cyber monday": "11/4/3+4",
        "giving tuesday": "11/4/3+5",
        "remembrance sunday": "11/2/6",
        "shrove tuesday": "easter-47",
        "mardi gras": "easter-47",
        "ash wednesday": "easter-46",
        "palm sunday": "easter-7",
        "maundy thursday": "easter-3",
        "good friday": "easter-2",
        "holy saturday": "easter-1",
        "easter": "easter",
        "easter sunday": "easter",
        "easter monday": "easter+1",
        "ascension day": "easter+39",
        "pentecost": "easter+49",
        "whit sunday": "easter+49",
        "whit monday": "easter+50",
        "ramadan": "",
        "eid al-fitr": "",
        "eid al-adha": "",
        "diwali": "",
        "hanukkah": "",
        "passover": "",
        "yom kippur": "",
        "rosh hashanah": "",
        "ashura": "",
        "purim": "",
        "shavuot": "",
        "sukkot": "",
        "dragon boat festival": "",
        "mid-autumn festival": "",
        "nowruz": "",
        "lunar new year": "",
        "chinese new year": "",
    }
)
"""Name -> how ``text.when`` finds its day; "" where no rule of this calendar gives it. A day that
two countries keep on different dates is not here ("Independence Day")."""
DAYS_OF_HISTORY: dict[str, Value] = {
    "9/11": "2001-09-11",
    **{
        f"{day} {event}": date
        for days, events, date in (
            (
                "september 11|sept. 11|11 september",
                "attacks|terrorist attacks|terror attacks",
                "2001-09-11",
            ),
            ("january 6|jan. 6|6 january", "attack|riot|insurrection", "2021-01-06"),
            ("october 7|oct. 7|7 october", "attack|attacks|massacre", "2023-10-07"),
        )
        for day in days.split("|")
        for event in events.split("|")
    },
}
"""Events whose date has become their name; without a year it would be taken for the nearest."""

LEXICON: Mapping[str, Mapping[str, Value]] = {
    "MONTH": MONTHS,
    "WEEKDAY": WEEKDAYS,
    "WEEKDAYS": numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    "NUM": NUMBERS,
    "FRACTION": {"½": ".5", "1/2": ".5", "¼": ".25", "1/4": ".25", "¾": ".75", "3/4": ".75"},
    "ORD": ORDINALS,
    "DAY": ORDINALS,
    "UNIT": {**UNITS, "century": "century"},
    "UNITS": {
        **{f"{unit}s": unit for unit in UNITS},
        "centuries": "century",
        "yrs": "year",
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
        "dusk": "EV",
    },
    "PARTS": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
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
    },
    "TONIGHT": {"tonight": "NI"},
    "OVERNIGHT": {"overnight": "NI"},
    "REL": {
        **each("this current this_very this_same this_present", 0),
        **each("next coming this_coming upcoming this_next", 1),
        **each("last past this_past this_last", -1),
    },
    "RECENT": {**each("recent past", "PAST_REF"), **each("coming future", "FUTURE_REF")},
    "NOUNTIME": {"past": "PAST_REF", "future": "FUTURE_REF"},
    "AS": each(
        "as as_soon_as as_early_as as_late_as as_recently_as as_far_back_as no_later_than "
        "no_earlier_than"
    ),
    "WAY": {**each("past last", -1), **each("coming next", 1)},
    "REF": {
        **each("same very", 0),
        **each("following next ensuing", 1),
        **each("previous preceding prior", -1),
    },
    "THAT": each("that that_same that_very", 0),
    "MOD": {
        **each("early early_in earlier earlier_in the_early", "START"),
        **each("late late_in later later_in the_late", "END"),
        **each("mid midway_through the_mid", "MID"),
        **each("sometime sometime_in some_time_in", ""),
    },
    "EDGE": {
        **each("beginning start opening first_days early_days first_weeks first_months", "START"),
        **each("end close ending rest remainder last_days final_days final_weeks tail_end", "END"),
        **each("final_months last_months last_weeks latter_part latter_half back_end", "END"),
        **each("middle midpoint height", "MID"),
    },
    "HALF": numbered("first|opening second|latter|last|back", 1),
    "HALFWORD": each("half"),
    "CIRCA": each("around about circa approximately roughly"),
    "AGO": each("ago"),
    "ORSO": each("or_so or_more"),
    "EARLIER": each("earlier before previously"),
    "LATER": each("later after afterward afterwards thereafter"),
    "HENCE": each("hence from_now from_today"),
    "THE": each("the"),
    "THESE": each("these"),
    "A": each("a an", 1),
    "OF": each("of"),
    "IN": each("in"),
    "INTO": each("into"),
    "NEWYEAR": each("new_year"),
    "TIMEWORD": each("time"),
    "ON": each("on"),
    "FROM": each("from"),
    "TO": each("to until till through thru"),
    "BETWEEN": each("between"),
    "AND": each("and"),
    "OR": each("or"),
    "OLD": each("old older aged age"),
    "LONG": each("long"),
    "EVERY": each("every each"),
    "COMMA": each(","),
    "OPEN": each("("),
    "CLOSE": each(")"),
    "SLASH": each("/"),
    "DASH": each("– — − ‒"),
    "HYPHEN": each("‐ ‑"),
    "POSS": each("'s ’s ' ’"),
    "AM": {**each("am a.m. a.m", 0), **each("pm p.m. p.m", 12)},
    "OCLOCK": each("o'clock o’clock"),
    "NOON": {"noon": "12:00", "midnight": "24:00", "midday": "12:00"},
    "ZONE": each(
        "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet ist jst et pt local_time"
    ),
    "APPROX": each(
        "about around nearly almost some roughly approximately over under just more_than "
        "less_than at_least at_most up_to only exactly barely as_little_as as_much_as no_more_than "
        "well_over just_over slightly_over slightly_more_than little_more_than "
        "a_little_more_than a_little_over"
    ),
    "BEYOND": each("more_than over at_least well_over"),
    "MORE": each("more additional straight consecutive full whole working trading business"),
    "VAGUE": each(
        "several few a_few some many numerous countless various the_few dozens_of "
        "hundreds_of tens_of"
    ),
    "TWO": each("a_couple_of a_couple couple couple_of a_pair_of", 2),
    "HALFA": each("half_a half_an half-a"),
    "LASTONE": each("last final", -1),
    "QCODE": numbered("q1 q2 q3 q4", 1),
    "FISCAL": each("fiscal financial fy"),
    "HCODE": numbered("h1 h2", 1),
    "LATEST": each("latest comparable corresponding same equivalent"),
    "PERIOD": each("period"),
    "PRIORYEAR": each("year-ago year-earlier prior-year"),
    "ERA": {**each("bc b.c. bce b.c.e.", -1), **each("ad a.d. ce c.e.", 1)},
    "YEARWORD": each("year"),
    "YEAREND": each("year-end year_end year's_end year’s_end"),
    "NINETIES": {f"{word[:-1]}ies": 10 * number for word, number in TENS.items()},
    "VAGUETIME": {
        **each(
            "now currently at_present right_now nowadays these_days presently "
            "at_this_point at_the_moment current",
            "PRESENT_REF",
        ),
        **each(
            "recently lately formerly the_recent_past some_time_ago just_recently in_recent_times",
            "PAST_REF",
        ),
        **each(
            "the_near_future near_future as_soon_as_possible in_due_course",
            "FUTURE_REF",
        ),
    },
    "FREQUENCY": {
        **each("daily nightly", "P1D"),
        **each("weekly", "P1W"),
        **each("fortnightly", "P2W"),
        **each("monthly", "P1M"),
        **each("quarterly", "P1Q"),
        **each("yearly annually", "P1Y"),
        **each("hourly", "PT1H"),
    },
    "HOLIDAY": HOLIDAYS,
    "NAMEDDAY": DAYS_OF_HISTORY,
    "ANNIVERSARY": each("anniversary"),
    "IS": each("is are"),
    "AHEAD": each(
        "will 'll ’ll won't won’t shall would could might may can if going_to gonna expected "
        "scheduled planned slated supposed upcoming forthcoming projected is_to are_to set_to "
        "is_due are_due was_due were_due been_due be_due due_to_be due_for due_on is_set are_set "
        "plans_to plan_to expects_to expect_to hopes_to hope_to intends_to intend_to agreed_to "
        "agree_to decided_to vowed_to promised_to planning_to preparing_to hoping_to ready_to "
        "prepares_to prepare_to prepares_for prepare_for preparing_for gearing_up aims_to aim_to "
        "likely_to forecast_to predicted_to poised_to tipped_to "
        "ahead_of payable of_record effective meets begins resumes convenes opens "
        "closes expires faces falls_on takes_place close_at open_at"
    ),
}
