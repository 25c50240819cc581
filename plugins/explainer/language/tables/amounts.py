"""The type of a language's words of amounts: numerals, currencies, measures, changes, bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Limit = Literal["over", "up to", "about"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AmountWords:
    """Words of amounts, in lower case. A key of several words has one space between them.

    Two are equal only where they are one object.

    Attributes:
        numerals: Number words below a hundred.
        scales: Number words that multiply what stands before them.
        heaps: Plurals that multiply the one behind "of" ("tens of thousands"), as lower bounds.
        heaped: Plurals of scales that stand there.
        scale_marks: Abbreviated scales behind digits ("bn").
        unclear_marks: Those scale marks that also abbreviate a measure ("m"); they count
            as a scale only beside a currency or before a plural.
        articles: Words that stand for one before a scale or a fraction.
        joins: Words inside a numeral ("two hundred and ten").
        minus: Words for a negative sign.
        either_sign: What stands before that word in "plus or minus".
        fractions: Fraction words with numerator and denominator.
        whole: Fraction words that need no numeral and no article before them.
        part_of: Words between a part and its whole.
        none: Nouns for no part of a whole ("none of the 40 boats").
        excepting: Two words before a number that tell of all others ("all but").
        whose: Words between "half" and its whole, where the former is not used.
        recent: Adjectives between "the" and the whole of a count ("two of the last ten").
        mere: Words between "from" and the start of a change ("from just 4%").
        halved_before: Words before a fraction that make it a period or a piece of a game.
        asides: Groups of words that in commas lead on from another sentence: "however".
        by: Words before a fraction or an amount that make it the distance of a change.
        plurals: Endings of nouns for more than one.
        generic: Nouns that say too little on their own ("people"), as lemmas.
        collectives: Nouns for many that have no plural ending, as in the text.
        uncounted: Nouns behind a number that make no figure of it ("three times").
        definite: Determiners of what has been told before ("the two men").
        reaching: Lemmas of verbs of reaching a level ("reach").
        quantities: Lemmas of nouns whose value is a bare number ("toll").
        figures: Lemmas of nouns for a number itself, which says nothing ("the figure").
        limits: Prepositions before what a clause is limited to ("in May", "excluding cars").
        scopes: Adverbs that say of how much of the world a clause holds: "nationally".
        sets: Those of ``limits`` before several of which one is told, or but for which, or without
            which ("of").
        places: Words that open what is told of a place ("where").
        turns: Lemmas of nouns that such a preposition makes a turn of speech of ("in fact").
        means: Words that such a preposition makes a mean of ("on average").
        others: Words that set a noun apart from the one told of ("in a separate case").
        episodes: Lemmas of nouns that they set apart so.
        pivots: Lemmas of nouns that are part of a preposition ("on behalf of").
        marks: Lemmas of nouns for a level that is passed ("topped the 100,000 mark").
        sizes: Lemmas of nouns that tell of how many they are ("a crowd of 2,600").
        impersonal: Lemmas of verbs whose "it" may be what follows ("it costs $5m to build").
        races: Lemmas of nouns that are told by a length ("the 60m hurdles").
        people: What a bare number of dead or injured counts.
        peopled: Nouns that a bare number of people lives in or makes up: "a city of 40,000".
        idle_wholes: What a part of is no share ("half the battle").
        answering: Forms of verbs of those of whom a part is told: "nearly a third | agreed".
        often: Those of ``uncounted`` that many of are a figure ("64 occasions").
        remaining: Words behind a length of time that is still to come ("two weeks left").
        stretches: Lemmas of nouns for a length of time and nothing else ("period").
        readings: Lemmas of nouns that have a number for their value ("the index is 218").
        measuring, quakes, magnitude: "The | quake | measured | 6.3", and its unit.
        doing: Lemmas of verbs that stand for another one ("did it").
        vague: Nouns that with "the" only point back ("the stuff").
        leaning: Words behind a distance in time that is counted from what was told ("later").
        terms: Lemmas of nouns that are set to a length of time ("target").
        sentencing: Lemmas of verbs that give somebody a length of time ("jail").
        handing: Those that do so in the passive ("was handed 15 years").
        getting: Verbs before a length of time for which somebody did something ("got 18 months").
        doers: Lemmas for who does what the noun before tells ("goer" of "club goers").
        reckoning: Lemmas for how a number was reckoned ("adjusted for inflation").
        requiring: Lemmas of verbs that make somebody do something ("order").
        paying: Lemmas of verbs whose bare number may be money ("raised 12,000").
        peaks: Nouns for the most or least in a time ("a seven-month high").
        needing: Lemmas of verbs for what a thing takes ("needed to pass it").
        lasting: Lemmas of verbs that a length of time completes ("last").
        short_durations: Units of time shorter than a day.
        clocked: How many of the smallest of them each has, and so of some measures.
        glued_units: Units that are one only right behind digits ("6in").
        scales_of_heat: Capitals that are degrees behind a number ("41C").
        thermal: Words beside which they are so without a decimal point.
        harming: Lemmas of verbs that people come to harm by.
        uprooting: Lemmas of verbs for making people leave where they live ("drive from").
        fleeing: Lemmas of verbs for leaving so ("forced to flee").
        spans: Prepositions before how long something lasted ("for").
        inside: Prepositions before how quickly something was done ("in just 40 minutes").
        during: Prepositions before the time that something took ("over the past 13 days").
        lacking: Words behind how long something has not been ("without", "since").
        holding: Lemmas of verbs that only say what somebody has ("have").
        leaving: Lemmas of verbs that tell whom somebody leaves when dying ("survive").
        harmed: Words behind a number of people who came to harm ("dead").
        linking: Adverbs that tie a clause to the one before it ("hence").
        victims: What those are whom a deed tells of ("killing" -> "killed").
        brief_durations: Units of time of which a few are told in passing ("a two-day visit").
        fleeting: Units of time in which things are told in passing ("a 20-minute walk").
        ways: Lemmas of nouns for the way somewhere that such a time tells how far it is.
        paces: Units in which that length is told.
        strokes: Lemmas of nouns for a shot or throw, whose length is told in passing.
        further: What before a bare number says that it comes on top ("an additional 40").
        besides: What behind one says so ("40 more").
        carriers: Lemmas of nouns that carry an amount and say nothing else ("a total of").
        idle_factors: Words behind a word for multiplying that make it something else
            ("doubled as").
        worth: Words between a thing and its price.
        every: Words before a number of which a rate tells ("one of every eight").
        apiece: Words behind what each of several has ("two goals apiece").
        kinds: Prepositions between money and what it is in ("$5m in damages").
        capacities: Verbs for how much a thing takes ("can hold 6GB").
        seating: Those whose bare number is of people ("seats 17,000").
        holders: Prepositions between a name and the share it got ("Roe with 14 percent").
        comparing: Words behind "three times" that make it a factor.
        than: Words before what something is compared with.
        wholes: Numbers that make "six of ten" a share.
        copulas: Lemmas of verbs that only say what something is.
        levels: Words between a change and the level that it reached ("at 3 percent").
        preceded: Prepositions before what came first ("will rise after a cut").
        change_nouns: Lemmas of nouns for a change ("a cut").
        change_verbs: Lemmas of verbs whose object changes ("cut the rate").
        out_of: Words between the two numbers of a proportion ("one in five").
        percent: Words and marks for a hundredth.
        points: Words for the distance between two percentages.
        glued_marks: Letters before the digits of money, with no space between ("R50,000").
        currency_marks: Marks and codes before or behind digits, with their ISO 4217 code.
        currency_codes: ISO 4217 codes that stand in capitals beside a sum ("RON 5 million").
        mark_prefixes: What stands glued before a currency mark ("us" of "US$"), by mark.
        mark_letters: The words among those prefixes, without their mark.
        currencies: Nouns of money with their ISO 4217 code; only those that name one currency.
        dollar_lands: Words for lands that write "$5" of their own money, with its code.
        dollars: The unit of dollars of which an article does not tell whose they are.
        coins: Nouns for parts of a currency, and for money of more than one currency.
        minor: Nouns for parts of one currency, with its code and how many make one.
        minor_marks: Those of them that stand glued to their digits ("80p").
        screens: Numbers before such a mark that tell the lines of a screen ("1080p").
        weights: Nouns that name a currency or a weight: behind a scale they are money, else what
            ``coins`` says of them.
        measures: Forms of measures with the name of their unit.
        idle_units: Forms of them that do not measure behind "one" ("at one point").
        durations: Forms of lengths of time with the name of their unit.
        plain_durations: Units of time too common to be a figure wherever they stand.
        in_words, confinements: Words behind a length of time that make it a sentence or a
            tenure ("in prison", "in power").
        foremost: Words for what had not been for so long: "the | first | strike in 40 years".
        rates: Words that make a rate together with a unit behind them.
        rate_units: What a rate may count by, besides measures and durations.
        speeds: The unit of a measure at a rate, by both ("kilometres", "hours").
        past: Words behind a unit of time that make it a point in time ("a year ago").
        unit_nouns: Nouns before a number that are its unit ("magnitude 6.4").
        bounds: Words before an amount that bound it.
        tails: Words behind an amount that bound it.
        motions: Words before "up to" that make it a direction and no bound.
        drops: Pasts of verbs of moving, behind which a small sum is by how much.
        turning: Bounds that are none behind one of these verbs ("around": "turn").
        between, both, start, end, either: Words that join two amounts: between A both B;
            start A end B; A either B.
        against: What stands before a value that one is compared with ("compared with").
        earlier: Words behind such a value by which it was so before ("a year earlier").
        then: Words by which it may have been ("last year").
        dated: What a time behind a bare number may open with ("in", "last").
        guidance: Those of ``guesses`` that firms give of themselves and cut by saying so.
        occasions: Plurals for how often something is done, which says nothing alone.
        broken: What "a thousand" of tells only that a thing is broken ("pieces").
        fates: What may befall people, each with the words by which it is told ("killed").
        respective: Words by which the first of one row has the first of another ("respectively").
        along: Prepositions before whom something else is so of ("with Poe 4 seconds behind").
        amid: Prepositions before many of whom some are ("is among 14 men").
        lives: Nouns for what the dead have lost ("claimed 38 lives").
        prizes: Nouns for what somebody wins ("to claim the $5m prize").
        guesses: Nouns for a value that is only expected or aimed at ("an earlier range of").
        former: Words before the value that something had ("from an earlier $5m").
        moves: Words before "from A" after the amount it moved to ("5%, up from 4%").
        spreads: Words before "from A to B" that make it a range and no change.
        factors: Words for multiplying, with the factor ("doubled").
        doubles: Those of them that are figures only as verbs ("would double the debt").
        voting: Words before two numbers that make them votes ("passed 52-48").
        deciding: Those that do so from farther off ("voted to cut the fare, 52-48").
        refusing: Those of which the second of the two has won ("rejected it 48-52").
        electorate: Words that tell that an article is of voters or of a poll ("pollster").
        carrying: Words for winning the voters of a place ("carried Elm 57-40").
        decided: What is voted on, and won or lost so ("lost the motion 40-60").
        score_nouns: Words beside the result of a match ("quarter").
        winning: Words before "by" and two shares of which the first is the winner's.
        losing: Words before two shares of which the second is the winner's ("lost 36 to 51%").
        polls: Words behind two numbers that do ("a 52-48 vote").
        held_by: Those of ``polls`` that a side has, of seats: "a 5-4 majority".
        sides: Words behind a bare number of votes ("with 40 in favour").
        votes: The unit of such numbers.
        outcomes: Nouns behind two numbers that are the result of a match ("a 3-1 win").
        beating: Verbs before such numbers ("beat Elm 3-1").
        midway: Words behind numbers that are no result yet ("3-1 down", "6-3 in the first set").
        tallies: Nouns behind the matches that a side won and lost ("a 5-11 season").
        score: The unit of a result.
        score_points: That of one in which a side got more than it could in goals.
        score_wins: That of what a side won and lost.
        repeats: Those of the factors that also tell how often something happens ("twice").
        fold: Endings of words that multiply ("fold").
        folds: Such words whole, with the factor ("twelvefold").
        factor_of: Words before a number by which something is multiplied ("a factor of").
        strengths: Words that a hyphen ties to how many somebody is ("a 40-strong crew"), with
            the unit.
        bouts: Units of them that in words count only in a term ("a seven-match ban").
        times: Words behind a numeral that make it a factor.
        labels: Words before a number that make it a name ("flight", "no").
        counting, helping: The verb among them ("number"), and words before it ("will").
        capital_labels: The same, where they are written with a capital ("Day 100").
        rank_words: Words before a number that make it a rank or an ordinal.
        clocks: Words behind a number that make it a time of day or a year.
        hotlines, calling: Numbers that people call for help, and words behind them ("911 calls").
        ages: Words behind a number of years that make it an age.
        aged: Words before a number that make it an age.
    """

    numerals: Mapping[str, int]
    scales: Mapping[str, int]
    heaps: Mapping[str, int]
    heaped: Mapping[str, int]
    scale_marks: Mapping[str, int]
    unclear_marks: frozenset[str]
    articles: frozenset[str]
    joins: frozenset[str]
    minus: frozenset[str]
    either_sign: frozenset[str]
    fractions: Mapping[str, tuple[int, int]]
    whole: frozenset[str]
    part_of: frozenset[str]
    none: frozenset[str]
    excepting: frozenset[str]
    whose: frozenset[str]
    recent: frozenset[str]
    mere: frozenset[str]
    halved_before: frozenset[str]
    asides: tuple[tuple[str, ...], ...]
    by: frozenset[str]
    plurals: tuple[str, ...]
    generic: frozenset[str]
    collectives: frozenset[str]
    uncounted: frozenset[str]
    definite: frozenset[str]
    reaching: frozenset[str]
    quantities: frozenset[str]
    figures: frozenset[str]
    limits: frozenset[str]
    scopes: frozenset[str]
    sets: frozenset[str]
    places: frozenset[str]
    turns: frozenset[str]
    means: frozenset[str]
    others: frozenset[str]
    episodes: frozenset[str]
    pivots: frozenset[str]
    marks: frozenset[str]
    sizes: frozenset[str]
    impersonal: frozenset[str]
    races: frozenset[str]
    remaining: frozenset[str]
    stretches: frozenset[str]
    readings: frozenset[str]
    measuring: frozenset[str]
    quakes: frozenset[str]
    magnitude: str
    doing: frozenset[str]
    vague: frozenset[str]
    leaning: frozenset[str]
    terms: frozenset[str]
    people: str
    peopled: frozenset[str]
    idle_wholes: frozenset[str]
    answering: frozenset[str]
    often: frozenset[str]
    sentencing: frozenset[str]
    handing: frozenset[str]
    getting: frozenset[str]
    doers: frozenset[str]
    reckoning: frozenset[str]
    requiring: frozenset[str]
    paying: frozenset[str]
    peaks: frozenset[str]
    needing: frozenset[str]
    lasting: frozenset[str]
    short_durations: frozenset[str]
    clocked: Mapping[str, int]
    glued_units: Mapping[str, str]
    scales_of_heat: Mapping[str, str]
    thermal: frozenset[str]
    harming: frozenset[str]
    uprooting: frozenset[str]
    fleeing: frozenset[str]
    spans: frozenset[str]
    inside: frozenset[str]
    during: frozenset[str]
    lacking: frozenset[str]
    holding: frozenset[str]
    leaving: frozenset[str]
    harmed: frozenset[str]
    linking: frozenset[str]
    victims: Mapping[str, str]
    brief_durations: frozenset[str]
    fleeting: frozenset[str]
    ways: frozenset[str]
    paces: frozenset[str]
    strokes: frozenset[str]
    further: frozenset[str]
    besides: frozenset[str]
    carriers: frozenset[str]
    idle_factors: frozenset[str]
    worth: frozenset[str]
    every: frozenset[str]
    apiece: frozenset[str]
    kinds: frozenset[str]
    capacities: frozenset[str]
    seating: frozenset[str]
    holders: frozenset[str]
    comparing: frozenset[str]
    than: frozenset[str]
    wholes: frozenset[int]
    copulas: frozenset[str]
    levels: frozenset[str]
    preceded: frozenset[str]
    change_nouns: frozenset[str]
    change_verbs: frozenset[str]
    out_of: frozenset[str]
    percent: frozenset[str]
    points: Mapping[str, str]
    glued_marks: Mapping[str, str]
    currency_marks: Mapping[str, str]
    currency_codes: frozenset[str]
    mark_prefixes: Mapping[str, str]
    mark_letters: frozenset[str]
    currencies: Mapping[str, str]
    dollar_lands: Mapping[str, str]
    dollars: str
    coins: Mapping[str, str]
    minor: Mapping[str, tuple[str, int]]
    minor_marks: frozenset[str]
    screens: frozenset[int]
    weights: Mapping[str, str]
    measures: Mapping[str, str]
    idle_units: frozenset[str]
    durations: Mapping[str, str]
    plain_durations: frozenset[str]
    in_words: frozenset[str]
    confinements: frozenset[str]
    foremost: frozenset[str]
    rates: frozenset[str]
    rate_units: frozenset[str]
    speeds: Mapping[tuple[str, str], str]
    past: frozenset[str]
    unit_nouns: Mapping[str, str]
    bounds: Mapping[str, Limit]
    tails: Mapping[str, Limit]
    motions: frozenset[str]
    drops: frozenset[str]
    turning: Mapping[str, frozenset[str]]
    between: frozenset[str]
    both: frozenset[str]
    start: frozenset[str]
    end: frozenset[str]
    either: frozenset[str]
    against: frozenset[str]
    earlier: frozenset[str]
    then: frozenset[str]
    dated: frozenset[str]
    guidance: frozenset[str]
    occasions: frozenset[str]
    broken: frozenset[str]
    fates: Mapping[str, frozenset[str]]
    respective: frozenset[str]
    along: frozenset[str]
    amid: frozenset[str]
    lives: frozenset[str]
    prizes: frozenset[str]
    guesses: frozenset[str]
    former: frozenset[str]
    moves: frozenset[str]
    spreads: frozenset[str]
    factors: Mapping[str, tuple[int, int]]
    doubles: frozenset[str]
    voting: frozenset[str]
    deciding: frozenset[str]
    refusing: frozenset[str]
    electorate: frozenset[str]
    carrying: frozenset[str]
    decided: frozenset[str]
    score_nouns: frozenset[str]
    winning: frozenset[str]
    losing: frozenset[str]
    polls: frozenset[str]
    held_by: frozenset[str]
    sides: frozenset[str]
    votes: str
    outcomes: frozenset[str]
    tallies: frozenset[str]
    beating: frozenset[str]
    midway: frozenset[str]
    score: str
    score_points: str
    score_wins: str
    repeats: frozenset[str]
    fold: frozenset[str]
    folds: Mapping[str, int]
    factor_of: frozenset[str]
    strengths: Mapping[str, str]
    bouts: frozenset[str]
    times: frozenset[str]
    labels: frozenset[str]
    counting: str
    helping: frozenset[str]
    capital_labels: frozenset[str]
    rank_words: frozenset[str]
    clocks: frozenset[str]
    hotlines: frozenset[int]
    calling: frozenset[str]
    ages: frozenset[str]
    aged: frozenset[str]
