"""The type of a language's words that make a clause a statement about what may come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookWords:
    """Words that open a prospect, and words that show that a clause is none.

    How sure each makes its clause is for the words of certainty to say; these only tell which
    clauses look ahead. All words are lemmas in lower case.

    Attributes:
        will: Modals that look ahead by themselves.
        may: Modals of what is possible, now or later.
        could: Modals of what is possible later, or was possible earlier.
        can: Modals of what is possible now, and later where somebody hopes for it.
        should: Modals of what is right, and of what a thing is expected to bring about.
        effects: Verbs of what a thing brings about ("help").
        expecting: Verbs and adjectives about what is to come ("expected", "likely", "poised").
        looking: Verbs of trying that tell of such a plan while it lasts ("is looking to").
        planning: Verbs of what somebody means to do, with an infinitive ("plan").
        promising: Those whose past still looks ahead ("vowed to").
        risking: Verbs before a participle for what may come ("risks losing", "is considering
            selling").
        holding: Verbs of who has a chance ("has", "faces"), or what gives one.
        chances: Nouns for how likely something is ("chance").
        commonly: Adverbs for what many held before something came: "was widely expected to win".
        thereafter: Adverbs by which a tale of the past goes on: "would later fall".
        formerly: Adverbs of what was so before ("previously").
        trying: Verbs of trying things out: "experiment".
        permitting: Verbs of those who decide what others may do: "ruled that it could".
        ruling: Those of them by which "may" is a permission: "ruled that it may".
        divulging: Verbs of telling one's own story, for which somebody "is ready".
        excluding: Verbs with a particle by which something is denied any chance ("rule": "out").
        needing: Verbs of what still has to be had ("needs approval").
        consents: Nouns for a yes that decides ("approval").
        depending: Adjectives of what such a yes decides ("subject to approval").
        fewest: Subjects with which "could" tells what was not to be done ("little could").
        intentions: Nouns for what somebody means to do, told where there is none ("no plans to").
        drafting: Verbs of making such plans ("is drawing up plans to").
        signs: Nouns for what shows that something will come, told where there is none ("no sign
            that").
        goals: Other nouns for what somebody wants to come about ("the goal is to").
        planned: Participles of what is meant to come ("a school is planned").
        committed: Participles that with one of these prepositions before a gerund bind somebody
            to do it ("commit": "to").
        purposive: Prepositions before what is planned or hoped for ("plans for a port").
        favoured: Nouns for who is expected to win ("the favourite to"), and verbs ("favoured to").
        hoping: Verbs of hoping before such a preposition.
        proposing: What plans do to a gerund, or with one of these prepositions ("call": "for").
        under: Prepositions before a plan that would bring something ("under plans by").
        slight: Adjectives of a chance that hardly is one ("slim").
        endangering: Those whose present tense with a noun does so, too ("risks a fine").
        hypothetical: Nouns for what is not decided yet, as subject of "would" ("the bill would").
        articles: Determiners of an instance that is not there yet ("a ruling would").
        whoever: Pronouns of somebody or something that need not be ("anyone who did would").
        lacking: Prepositions of what would have to be missing ("without a grant it would close").
        perceiving: Verbs with which "could" tells an ability ("could see").
        talking: Verbs and adjectives with which "will" or "would" is a turn of speech
            ("I would say", "he would be surprised").
        states: Verbs with which "may" is about what is so now ("may know").
        implying: Verbs that, behind a comma, tell what a deed leads to (", meaning it will").
        doing: Those of ``talking`` that "may" makes no turn of speech ("may add jobs").
        becoming: Those of ``states`` with which first persons tell what will be ("we will need").
        showing: Those of ``states`` with which a place tells a deed ("may appear in court").
        awaiting: Verbs, some with one of these adverbs, with which even "can" looks ahead ("can
            expect delays", "look": "forward").
        explaining: Nouns for why something is so, which "could be" only guesses at ("the cause").
        prompting: Such nouns that what is to come may be as well ("could be the answer").
        guessing: Those of ``felt`` for a guess at how something is ("speculation that").
        backward: Verbs from something to what it came of ("stem", "explain").
        breaches: Nouns for not keeping a rule: what "could be in breach" is only judged.
        complying: Verbs of doing what one must: who "expects clerks to comply" demands it.
        ordinary: Adjectives of a time that is like others ("in an ordinary year").
        relating: Verbs with which "could be" guesses at what is so ("could be linked to").
        stemming: Those of ``states`` that are some only with one of these ("come": "from").
        confronting: Verbs of who has something bad before him ("faces a possible fine").
        penalties: Nouns for what is still to come where somebody faces it ("faces trial").
        moving: Verbs with which "could be" and a participle looks ahead ("could be heading for").
        anybody: Subjects that stand for people in general ("you").
        self: First persons.
        persons: Third persons whose "could" is an ability unless a condition stands by it.
        serving: Verbs of what a thing is good for ("that could be used to carry salt").
        hopeful: Adjectives of who hopes for something ("hopeful of finding a buyer").
        never: Adverbs by which something was at no time ("there was never any plan to").
        imminent: Adjectives of what comes within the hour or the day ("about to").
        by_now: Adverbs of what is there before one tells of it ("already").
        dropping: Verbs, as lemmas, by which what somebody planned or threatened is given up.
        backing: Those that say so with one of ``down`` behind them: "backed | down".
        down: Such words.
        lately: Adverbs of what has been done since somebody said something ("has since").
        otherwise: Adverbs that stand for a condition ("otherwise").
        wishing: Verbs of what somebody hopes or fears and does not foretell ("I hope that").
        doubting: Verbs of what somebody holds to be unlikely ("doubts that").
        clarifying: Verbs by which something is made plain ("made clear that").
        foretelling: Nouns before a clause of what may come ("fears that the dam would").
        hopefully: Adverbs by which a clause is hoped for ("hopefully it can stay").
        felt: Those of ``foretelling`` that somebody feels or says, so that nobody foretells it.
        threatening: Verbs whose past tells a deed and no prospect, where others tell it.
        ready: Adjectives of what a thing should be some day ("ready").
        facing: Words that with one of these say what is still to come ("in": "for").
        facts: Nouns before a clause of what is so ("the fact that").
        contentions: Nouns before a clause that somebody holds and others weigh ("the claim that").
        knowing: Verbs that tell in the past what somebody found out ("realised that").
        evident: Adjectives of what was plain by then ("became clear that").
        emerging: Verbs of "it" by which something comes to be known ("it emerged that").
        occasions: Nouns of how often something is done ("time").
        next: Adjectives of the one to come ("next time").
        comparing: Adverbs that say that something is as it is with another ("similarly").
        likening: Conjunctions of what something looks to be ("like", "as if").
        such: What tells of a noun that its like was told before ("such a ban").
        far: Determiners of what was told before ("that plan").
        places: Adverbs for a place told before ("there").
        describing: What a description of somebody by an age ends with ("the 46-year-old").
        meant: Verbs of what something is to be, and was to be once ("was supposed to be").
        finding: Verbs of how something seems to somebody ("find it odd").
        assured: Nouns for what somebody is told for certain ("a guarantee that").
        seeking: Verbs of what somebody has not got ("need a guarantee that").
        ensuring: Verbs of seeing to it that something is so ("ensure").
        willing: Adjectives of what somebody would do now ("ready to").
        worrying: Adjectives of somebody who hopes or fears ("worried that").
        assured_of: Those of somebody who has no doubt ("confident that").
        purposes: Words before a conjunction of purpose ("so" of "so that").
        reasons: Conjunctions of a reason ("because").
        causes: Adjectives that with one of these prepositions tell a cause ("due": "to").
        heading: Verbs that with one of these prepositions tell where things go ("head": "for").
        tracks: Those nouns of ``near`` with which it is expected, not only possible.
        near: Nouns that with one of these prepositions tell what may soon be there ("reach":
            "within").
    """

    will: frozenset[str]
    may: frozenset[str]
    could: frozenset[str]
    can: frozenset[str]
    should: frozenset[str]
    effects: frozenset[str]
    expecting: frozenset[str]
    looking: frozenset[str]
    planning: frozenset[str]
    promising: frozenset[str]
    risking: frozenset[str]
    holding: frozenset[str]
    chances: frozenset[str]
    commonly: frozenset[str]
    thereafter: frozenset[str]
    formerly: frozenset[str]
    trying: frozenset[str]
    permitting: frozenset[str]
    ruling: frozenset[str]
    divulging: frozenset[str]
    excluding: Mapping[str, frozenset[str]]
    needing: frozenset[str]
    consents: frozenset[str]
    depending: frozenset[str]
    fewest: frozenset[str]
    intentions: frozenset[str]
    drafting: frozenset[str]
    signs: frozenset[str]
    goals: frozenset[str]
    planned: frozenset[str]
    committed: Mapping[str, frozenset[str]]
    purposive: frozenset[str]
    favoured: frozenset[str]
    hoping: frozenset[str]
    proposing: Mapping[str, frozenset[str]]
    under: frozenset[str]
    slight: frozenset[str]
    endangering: frozenset[str]
    hypothetical: frozenset[str]
    articles: frozenset[str]
    whoever: frozenset[str]
    lacking: frozenset[str]
    perceiving: frozenset[str]
    talking: frozenset[str]
    states: frozenset[str]
    implying: frozenset[str]
    doing: frozenset[str]
    showing: frozenset[str]
    awaiting: Mapping[str, frozenset[str]]
    explaining: frozenset[str]
    prompting: frozenset[str]
    guessing: frozenset[str]
    backward: frozenset[str]
    breaches: frozenset[str]
    complying: frozenset[str]
    ordinary: frozenset[str]
    relating: frozenset[str]
    stemming: Mapping[str, frozenset[str]]
    confronting: frozenset[str]
    penalties: frozenset[str]
    moving: frozenset[str]
    becoming: frozenset[str]
    anybody: frozenset[str]
    self: frozenset[str]
    persons: frozenset[str]
    serving: frozenset[str]
    hopeful: frozenset[str]
    never: frozenset[str]
    imminent: frozenset[str]
    by_now: frozenset[str]
    dropping: frozenset[str]
    backing: frozenset[str]
    down: frozenset[str]
    lately: frozenset[str]
    otherwise: frozenset[str]
    wishing: frozenset[str]
    doubting: frozenset[str]
    clarifying: frozenset[str]
    foretelling: frozenset[str]
    hopefully: frozenset[str]
    felt: frozenset[str]
    threatening: frozenset[str]
    ready: frozenset[str]
    facing: Mapping[str, frozenset[str]]
    facts: frozenset[str]
    contentions: frozenset[str]
    knowing: frozenset[str]
    evident: frozenset[str]
    emerging: frozenset[str]
    occasions: frozenset[str]
    next: frozenset[str]
    comparing: frozenset[str]
    likening: frozenset[str]
    such: frozenset[str]
    far: frozenset[str]
    places: frozenset[str]
    describing: frozenset[str]
    meant: frozenset[str]
    finding: frozenset[str]
    assured: frozenset[str]
    seeking: frozenset[str]
    ensuring: frozenset[str]
    willing: frozenset[str]
    worrying: frozenset[str]
    assured_of: frozenset[str]
    purposes: frozenset[str]
    reasons: frozenset[str]
    causes: Mapping[str, frozenset[str]]
    heading: Mapping[str, frozenset[str]]
    tracks: frozenset[str]
    near: Mapping[str, frozenset[str]]
