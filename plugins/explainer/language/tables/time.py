"""The type of a language's words of time expressions: a lexicon of classes, and phrases over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = int | str


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to put time into words.

    Attributes:
        rule: Name of the rule in ``text.when`` that knows what it means.
        pattern: Classes of the lexicon in order, as a regular expression whose letters are
            classes; ``MONTH:month`` hands the value of that word on under the name "month".
        given: Values that the phrase itself adds, whatever its words are.
    """

    rule: str
    pattern: str
    given: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TimeWords:
    """Words of time expressions. Two packs are equal only where they are one object.

    Attributes:
        lexicon: Class name -> lower-case word or words -> what it stands for. A word may be of
            several classes. Numbers written in digits get their classes from the code: NUM, INT,
            DAY (1 to 31), YEAR (four digits), YY ('96), ORD, DECADE, ISO, CLOCK, SLASHED.
        phrases: The patterns; of several that fit, the longest is taken, then the first.
        proper: Words that are of the classes in ``names`` only where they have a capital letter.
        names: Classes whose words are names.
        abbreviations: Words whose full stop belongs to them.
        ordinal_endings: What makes an ordinal of digits ("th").
        decade_endings: What makes a decade of a year ("s").
        past: Verb forms that tell what has been.
        past_endings: Endings of such verb forms.
        bound: Words behind a weekend that is that of another event ("leading").
        befalling: Nouns for what nobody announces a day for ("attack", "floods").
        guarding: Words behind one of ``befalling`` that make it something else: "fire | crews".
        not_past: Words that only look like past forms by their ending.
        had: Forms that put what follows before the past.
        conditional: Words after which such a form is no past ("if he won").
        unreal: Modals that tell the past before ``perfect`` words ("would have been").
        backward: Prepositions that speak for the past where no verb says anything, and
            ``forward`` those that speak for what is to come.
        bare: Words after which such a form tells no time of its own ("must be filed", "to cut").
        clause: Words and signs at which a clause begins.
        saying: Verb forms of saying, which stand for the past only where nothing is nearer.
        titles: Words after which a full stop ends no sentence ("Mr.").
        plural_endings: How nouns end that a number may count.
        function: Words that begin what is no noun: a time before them stands alone.
        articles: Words that a noun phrase begins with.
        of_days: Words for what some day was like ("a wet Monday").
        persons: Words for whose a time is that has no place in the calendar ("her last year").
        time_before: Words before a time: a month that is also another word is a month there.
        time_near: More such words, behind which somebody of that name may be told of too.
        month_before: Words before a month: a number after it is no day ("in March 20 people").
        year_before: Words after which a four-digit number is a year, whatever it is.
        year_beside: Signs that a year may touch.
        season_before: Words after which a season is a time.
        season_verbs: Seasons that are verbs as well ("sales fall this year").
        length_before: Words after which "weeks" or "one day" is a length.
        clock_before: Words after which "12:30" is a time of the day.
        quotes: Signs that make a title of a number between two of them.
        counters: Words and signs before a number that make it something else than a year.
        counted: Words and signs after a number that make it something else than a date.
        deadline: Words before a time that lies ahead; ``lasting`` verbs that say it does not.
        earliest: Those of ``deadline`` that a past tense puts behind ("as early as").
        starting: Words before the day from which something is to last ("starting on Friday").
        throughout: Words before one that lies ahead behind ``halting``, past forms of verbs whose
            doing lasts ("canceled trains through Friday").
        arranging: Past forms of verbs that arrange something for a day ("set a hearing for"), and
            ``arranged_for`` the word before that day.
        slated: Participles right before that word, of what is to come ("was listed | for October").
        ending: Words between a length and the date that it ends on ("three months to"), and
            ``lasting_before`` those before such a length.
        stretching: Words before "the next year" where it begins now.
        named_weekdays: Words that make a weekday a name of its own ("Super Tuesday"), and
            ``weekday_papers`` those that do so after it ("Sunday Times").
        year_prefixes: Words that a hyphen joins to a year ("post-1990").
        ended: Words after "the year" that say when it closed; ``reported`` those before it.
        event_links: Words that join a length to an event ("three days after the vote").
        range_links: Words and signs between the ends of a range ("to", "–").
        points: Words before a time at which something is done, not from which on ("on").
        through_verbs: Verb forms before a "through" that is theirs: "the deal fell through in May".
        range_from: Words that may open such a range ("from").
        play: Words of a game that has quarters ("touchdown"), and ``trade`` those of what firms and
            states reckon by quarters.
        between: Words that open a range of the other kind ("between"), ``between_links`` the
            words between its ends ("and").
        either_links: Words between two dates of which one is meant ("or").
        list_links: Words and signs between dates that share the year of the last one.
        year_links: Words and signs between a year and a date in it ("2001, when the").
        bounds: Words that leave a time open at one end: since, from, until, through, before or
            after; "by" for those that only say that it is the last.
        onward: Words after a time that leave its end open.
        day_links: Words and signs between a time of the day and its day ("on").
        possessives: Endings that make a time belong to what follows ("Tuesday's vote").
    """

    lexicon: Mapping[str, Mapping[str, Value]]
    phrases: tuple[Phrase, ...]
    proper: frozenset[str]
    names: frozenset[str]
    abbreviations: frozenset[str]
    ordinal_endings: frozenset[str]
    decade_endings: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    bound: frozenset[str]
    befalling: frozenset[str]
    guarding: frozenset[str]
    not_past: frozenset[str]
    had: frozenset[str]
    conditional: frozenset[str]
    unreal: frozenset[str]
    perfect: frozenset[str]
    backward: frozenset[str]
    forward: frozenset[str]
    bare: frozenset[str]
    clause: frozenset[str]
    saying: frozenset[str]
    titles: frozenset[str]
    plural_endings: tuple[str, ...]
    function: frozenset[str]
    articles: frozenset[str]
    of_days: frozenset[str]
    persons: frozenset[str]
    time_before: frozenset[str]
    time_near: frozenset[str]
    month_before: frozenset[str]
    year_before: frozenset[str]
    year_beside: frozenset[str]
    season_before: frozenset[str]
    season_verbs: frozenset[str]
    length_before: frozenset[str]
    clock_before: frozenset[str]
    quotes: frozenset[str]
    counters: frozenset[str]
    counted: frozenset[str]
    deadline: frozenset[str]
    earliest: frozenset[str]
    starting: frozenset[str]
    throughout: frozenset[str]
    halting: frozenset[str]
    lasting: frozenset[str]
    arranging: frozenset[str]
    arranged_for: frozenset[str]
    slated: frozenset[str]
    ending: frozenset[str]
    lasting_before: frozenset[str]
    stretching: frozenset[str]
    named_weekdays: frozenset[str]
    weekday_papers: frozenset[str]
    year_prefixes: frozenset[str]
    ended: frozenset[str]
    reported: frozenset[str]
    event_links: frozenset[str]
    range_links: frozenset[str]
    range_from: frozenset[str]
    points: frozenset[str]
    through_verbs: frozenset[str]
    play: frozenset[str]
    trade: frozenset[str]
    between: frozenset[str]
    between_links: frozenset[str]
    either_links: frozenset[str]
    list_links: frozenset[str]
    year_links: frozenset[str]
    bounds: Mapping[str, str]
    onward: tuple[str, ...]
    day_links: frozenset[str]
    possessives: tuple[str, ...]
