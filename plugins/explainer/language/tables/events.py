"""The type of a language's words of events: nouns, verbs of states, words of order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Words of events: nouns that name one, verbs that are none, words of before and after.

    All words are lemmas in lower case; adverbs, prepositions and conjunctions in their own form.

    Attributes:
        moving: Verbs that move a story on, so that a clause of theirs is an event undated too.
        states: Verbs of states, opinions and habits, which are no events.
        standing: Verbs of how things stand or what people are at, events only with a time.
        official: Those of ``standing`` that are a deed of bodies ("Elm recalled its envoy").
        attempts: Verbs whose infinitive may not have come true, and are an event themselves.
        undertaking: Verbs whose infinitive was done or set about ("managed to", "went on to").
        winning: Beside ``contests`` verbs and nouns of how one ended, whose infinitive behind what
            decided it came true ("a shot to clinch it on Monday").
        encountering: Verbs of talking, which need to say with whom or of what ("spoke with Roe").
        wordless: Verbs of saying that tell a deed where no words stand with them ("responded by").
        telling: Verbs of telling what was done, rather than claiming or feeling it ("found").
        binding: Modals of what has yet to be done ("the deal must be approved").
        obliging: Modals that make a demand of what is said ("said it should resign").
        avowing: Verbs of saying that are an act of somebody with a name ("confirm").
        owning: Prepositions behind some of them, before the deed ("confess to").
        underway: Words that say of an event that it goes on ("is underway").
        quoting: Verbs of saying whose object is only spoken of ("cite").
        charging: Verbs to the prepositions that open of what somebody is told to be guilty or
            free ("convict" of, "fine" for), as lemmas.
        outdoing: Verbs, as lemmas, of what is more than a mark was ("beat the record").
        marks: Nouns for the most or least that there was before.
        marking: Forms that say when such a mark was made ("set in 2019", "from 2019").
        records: What has a beginning only to tell how far back it goes ("since records began").
        ranks: Words for who comes before or behind another ("ahead of", "followed by").
        hours_of_day: Nouns that are an hour behind some words, with these: "first | thing".
        traded: What markets trade, and so answer to news with ("share").
        undergone: Verbs, as lemmas, of what is done to somebody, and by nobody without an object
            ("extradite"); so are those of ``charging``.
        bestowed: Verbs, as lemmas, of what somebody is given ("hand").
        receiving: Prepositions behind them, before who is given it ("hand it | to").
        stand_ins: Verbs, as lemmas, to the words with which they stand for another ("do" so).
        blaming: Verbs of judging, which with a mere "he" and no somebody tell an opinion.
        turning: Verbs of becoming, which tell an event with a noun or one of these words behind.
        moving_things: Nouns for what people steer, which does what they do ("the ferry").
        persons: Pronouns for people.
        preferring: Adverbs that make a promise a mere wish ("would rather").
        lasting_to: Prepositions before an event to whose end something lasts ("through the vote").
        foreseeing: Adverbs of what nobody arranges ("will inevitably meet").
        befalling: Verbs of what things do to somebody ("will be confronted with a strike").
        outcomes: Verbs of how things come out for somebody ("will win", "will end up with debts").
        attaining: Verbs of what becomes of a goal ("will miss its target").
        enforced: What a rule comes into when it begins to hold ("force").
        own: Pronouns for those whose own words a clause reports ("said it would sell").
        seeing: Those of ``states`` whose object may name the event ("the town saw a strike").
        ready: Adjectives for what can be used from a time on ("will be open by May").
        vague_things: Pronouns for what is not told ("something happened").
        remarking: Verbs that, as participles, tell what a whole clause comes to ("marking a turn").
        describing: Verbs whose participle tells what a thing is like ("a tin filled with tea").
        elapsing: Verbs of time that goes by ("a year had passed").
        stretching: Verbs whose participle says how far back something goes ("dating to 2007").
        relating: Verbs whose participle tells how a thing stands to others ("involved in it").
        backwards: Adverbs before the time to which something goes back ("back to 2016").
        giving: Prepositions before what somebody answers with ("countered with an offer").
        changing: Verbs of growing and shrinking; with an amount they tell an event.
        gatherings: Last words of names of what is held or took place in a year ("the 2016 Games").
        contests: Verbs of playing and winning, whose infinitive came true ("won to go second").
        staged: Verbs of what is done with an event when it takes place ("the raid was staged").
        hearers: Nouns for those who inquire or try, to whom words are testimony ("court").
        happening: Verbs that only say that their subject takes place ("happen", "come").
        occurring: Those of them whose subject can only be an event ("occur").
        opening: Verbs for what a thing in a place does or has done to it, and no place ("close").
        landly: Verbs for what is done to a place rather than to a thing in it ("annex").
        spanning: Verbs of going on and of harm that tell of an event, no place ("begin", "kill").
        aiming: Prepositions before what an event is done to ("an attack on").
        light: Verbs whose object names the event ("hold talks", "make a decision").
        announcing: Verbs of saying that make news of what they say ("announce", "accuse").
        nouns: Nouns that name an event, each with the verb of the same event ("death": die).
        reached: Verbs of papers that ask somebody ("reached for comment").
        nameless: What a source asks for who is not to be named ("anonymity").
        goals: Prepositions of where to something goes: "into".
        interviewed: Those that mean nothing else: "interviewed on Monday".
        worded: Those of ``nouns`` for words, which are an event only with a date ("remark").
        issuing: Verbs of making words public ("a report released on Friday").
        surveying: Verbs of how figures and pictures come about ("a poll taken last week").
        shown: Nouns for what is made public and not worded ("figure", "photo").
        once_more: Adverbs behind "and" before another time of the same: "and again in 2007".
        at_last: Adverbs of when something was so for the last time ("a rate last seen in May").
        deciding: Nouns for the act of somebody, before an infinitive ("decision to").
        aims: Nouns for what somebody reckons with or aims at in a later time ("forecast").
        processing: Verbs of what is done about a thing that is over ("charge", "appear in court").
        acts: Nouns for what somebody has done once it has a day ("ruling").
        verdicts: Nouns for what an event was for somebody: "blow", "victory".
        inquiring: Verbs of looking into what was done ("investigate"), and ``seeking`` those of
            what is done after a blow ("are looking for").
        following: Verbs whose object came before their subject ("follow").
        after: Prepositions and conjunctions before what came earlier.
        reasons: Those of ``after`` that rather give a reason before a clause ("since").
        before: Prepositions and conjunctions before what comes later.
        pictured: Verbs for what the picture above a caption shows ("officers stand by a truck").
        stamping: Words before the colon of a page's own day ("Updated: 3 May").
        heading: Prepositions that lead to what lies ahead ("heading into Tuesday's vote").
        meanwhile: Conjunctions and adverbs of a clause that tells the same event ("when").
        circumstances: Conjunctions of a clause that only goes along with another ("as").
        starts: Nouns for the first part of an event ("start", "eve").
        ends: Nouns for the last part of an event ("close", "end").
        later: Adverbs of what came after what was told before ("later", "then").
        enduring: Verbs of what goes on since a time at which it began ("has led it since 2003").
        setting_terms: Verbs that set how long something will last ("jailed for two years").
        keeping: Verbs by whose passive something goes on so ("has been closed since May").
        answers: Nouns that, alone behind a preposition, put an event after another: "in response".
        responding: Verbs and nouns of what answers what is over: "retaliate", "revenge", "mourn".
        earlier: Adverbs of what came before it ("previously").
        greeting: Verbs of what people make of news ("welcome", "mourn").
        vague: Adverbs of time without a date, with the days from publication that they mean.
        spans: Units of time in the plural, with their days, as in "just weeks after".
        habits: Adverbs of habits ("usually") and of next to nothing ("little changed").
        former: Verbs that tell what was usual by their past and an infinitive ("used to").
        present: Pronouns for those who speak and listen, and what is theirs ("we", "our").
        facing: Verbs of what somebody has to go through: "face".
        ordeals: Nouns of what a court or the police hold against somebody: "charge", "trial".
        forcing: Verbs of what must be done at once ("forced to land after a fault").
        seizing: Verbs by which the police take people.
        sweeps: Nouns of what they take them in on the spot ("arrested in Monday's clashes").
        charged: Verbs of accusing by whose passive somebody stands accused: "is charged with".
        wanting: Verbs by which a body demands something of others: "want".
        undergoing: Nouns for whom an inquiry is about: "is the subject of an investigation".
        certain: Pronouns of certain people where it is told which: "those on board".
        generic: Pronouns and nouns that stand for anybody ("one", "people").
        uncounted: Words that leave open who is meant ("some", "many clerks").
        apart: Determiners of several who each did it at a time of their own ("all cases").
        trailing: Prepositions of what a short clause leaves off at its end ("including").
        promised: Nouns for what else a page is to tell ("more details will be released").
        having: Verbs of what a thing has, each with the prepositions before that ("come in red").
        partnered: Verbs that move a story only with one of these words behind them ("call for").
        toll: Verbs of what an event did to people and things ("die", "injure").
        sharers: Prepositions before who takes part in what a noun tells ("a win for Elm").
        passing: Adverbs of what held for a time and may hold no more: "initially".
        thens: Adverbs of a point in time, and the prepositions before them that bound a while by
            it: "until then".
        period_links: See ``thens``.
        periods: Nouns for stretches of the calendar, which are no events ("quarter").
        occasions: Nouns that count how often, not when ("for the first time since").
        against: Words before the value that another one is compared with ("from", "than").
        topping: Words between a share and what it tops ("rose 3% over a year ago").
        parts_of_day: Codes for a part of a day, with the hour at which it sorts.
        recalling: Verbs before what had its own time ("recalled the flood in 1988").
        rescheduling: Verbs that give another time to what they are about ("postpone").
        moving_to: Prepositions before the old and the new time ("from 9 June to 2 June").
        carrying: Prepositions of where a thing was taken to or from ("pasted to the wall").
        sides: Adverbs by which a value stands higher or lower than before ("up").
        ranking: Words for a place in a row of people who did the same ("the latest to").
        sole: Words for the one in such a row that nobody else is of ("the only one to").
        strict_perfect: Whether a perfect in the present cannot have a time that is over, as in
            English: "has sent a team last year" is none.
        deadlines: Prepositions before the end of a time that is left ("within").
        partners: Prepositions before those with or against whom something is done ("with").
        anniversaries: Nouns for the day on which something is remembered each year.
        readying: Words before what somebody gets ready for ("ahead of the vote").
        during: Prepositions between an event and one that holds it ("during").
        topical: Prepositions behind a verb before a time that is what it is about ("dream of").
        facing_today: Those that make no adverbial of "today" ("focused on today").
        settings: Prepositions before what was going on at a time ("at Friday's show").
        amid: Prepositions before what somebody takes part in ("in talks", "on trial").
        lasting: Nouns behind them, without an article, that tell news of somebody.
    """

    moving: frozenset[str]
    states: frozenset[str]
    standing: frozenset[str]
    official: frozenset[str]
    attempts: frozenset[str]
    undertaking: frozenset[str]
    winning: frozenset[str]
    encountering: frozenset[str]
    wordless: frozenset[str]
    telling: frozenset[str]
    binding: frozenset[str]
    obliging: frozenset[str]
    avowing: frozenset[str]
    owning: frozenset[str]
    underway: frozenset[str]
    quoting: frozenset[str]
    charging: Mapping[str, frozenset[str]]
    undergone: frozenset[str]
    bestowed: frozenset[str]
    hours_of_day: Mapping[str, frozenset[str]]
    receiving: frozenset[str]
    outdoing: frozenset[str]
    marks: frozenset[str]
    marking: frozenset[str]
    records: frozenset[str]
    ranks: frozenset[str]
    traded: frozenset[str]
    stand_ins: Mapping[str, frozenset[str]]
    blaming: frozenset[str]
    turning: Mapping[str, frozenset[str]]
    moving_things: frozenset[str]
    persons: frozenset[str]
    preferring: frozenset[str]
    lasting_to: frozenset[str]
    foreseeing: frozenset[str]
    befalling: frozenset[str]
    outcomes: frozenset[str]
    attaining: frozenset[str]
    enforced: frozenset[str]
    own: frozenset[str]
    seeing: frozenset[str]
    ready: frozenset[str]
    vague_things: frozenset[str]
    remarking: frozenset[str]
    describing: frozenset[str]
    elapsing: frozenset[str]
    stretching: frozenset[str]
    relating: frozenset[str]
    backwards: frozenset[str]
    giving: frozenset[str]
    changing: frozenset[str]
    gatherings: frozenset[str]
    contests: frozenset[str]
    staged: frozenset[str]
    hearers: frozenset[str]
    happening: frozenset[str]
    occurring: frozenset[str]
    opening: frozenset[str]
    landly: frozenset[str]
    spanning: frozenset[str]
    aiming: frozenset[str]
    light: frozenset[str]
    announcing: frozenset[str]
    nouns: Mapping[str, str]
    reached: frozenset[str]
    interviewed: frozenset[str]
    nameless: frozenset[str]
    goals: frozenset[str]
    worded: frozenset[str]
    issuing: frozenset[str]
    surveying: frozenset[str]
    shown: frozenset[str]
    once_more: frozenset[str]
    at_last: frozenset[str]
    deciding: frozenset[str]
    aims: frozenset[str]
    processing: frozenset[str]
    acts: frozenset[str]
    verdicts: frozenset[str]
    following: frozenset[str]
    inquiring: frozenset[str]
    seeking: frozenset[str]
    after: frozenset[str]
    reasons: frozenset[str]
    before: frozenset[str]
    pictured: frozenset[str]
    stamping: frozenset[str]
    heading: frozenset[str]
    meanwhile: frozenset[str]
    circumstances: frozenset[str]
    starts: frozenset[str]
    ends: frozenset[str]
    later: frozenset[str]
    enduring: frozenset[str]
    setting_terms: frozenset[str]
    keeping: frozenset[str]
    answers: frozenset[str]
    responding: frozenset[str]
    earlier: frozenset[str]
    greeting: frozenset[str]
    vague: Mapping[str, int]
    spans: Mapping[str, int]
    habits: frozenset[str]
    former: frozenset[str]
    present: frozenset[str]
    facing: frozenset[str]
    ordeals: frozenset[str]
    forcing: frozenset[str]
    seizing: frozenset[str]
    sweeps: frozenset[str]
    charged: frozenset[str]
    wanting: frozenset[str]
    undergoing: frozenset[str]
    certain: frozenset[str]
    generic: frozenset[str]
    uncounted: frozenset[str]
    apart: frozenset[str]
    trailing: frozenset[str]
    promised: frozenset[str]
    having: Mapping[str, frozenset[str]]
    partnered: Mapping[str, frozenset[str]]
    toll: frozenset[str]
    sharers: frozenset[str]
    passing: frozenset[str]
    thens: frozenset[str]
    period_links: frozenset[str]
    periods: frozenset[str]
    occasions: frozenset[str]
    against: frozenset[str]
    topping: frozenset[str]
    parts_of_day: Mapping[str, str]
    recalling: frozenset[str]
    rescheduling: frozenset[str]
    moving_to: frozenset[str]
    carrying: frozenset[str]
    sides: frozenset[str]
    ranking: frozenset[str]
    sole: frozenset[str]
    strict_perfect: bool
    deadlines: frozenset[str]
    partners: frozenset[str]
    anniversaries: frozenset[str]
    readying: frozenset[str]
    during: frozenset[str]
    topical: frozenset[str]
    facing_today: frozenset[str]
    settings: frozenset[str]
    amid: frozenset[str]
    lasting: frozenset[str]
