"""The type of a language's words of certainty: how sure a clause is about what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.model import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class CertaintyWords:
    """Words of certainty: modals, hedges, verbs that schedule, expect, refuse or fail.

    All words are lemmas in lower case; participles used as adjectives stand in their own form.

    Attributes:
        modals: What a modal verb makes of its clause ("may": possible). One that is missing
            tells no event ("can").
        future: Modals that tell the future; a dated arrangement in it is scheduled.
        reproaching: Modals that tell what was not done ("should have told").
        preparing: What gets somebody ready "for" what is to come: "a squad for", "is fit for".
        backshifted: Modals that tell the future after a past verb of saying ("would").
        ability: Modals whose negation says that it did not happen ("could not be reached").
        open_negation: Modals that stay open when negated ("may not").
        arrangements: Verbs of what is arranged beforehand ("meet", "vote").
        prospects: Verbs, adjectives and nouns about an event to come that are none themselves,
            with what they make of it ("expect", "likely", "plan").
        passive_prospects: Verbs that are so as participles only ("is set to").
        destined: Prepositions between such a participle and its day ("set for Monday").
        intended: Verbs of intending that are so as participles, and tell nothing once past
            ("was supposed to").
        purposive: Those of what a thing is for ("is designed to").
        infinitive_prospects: Verbs that are so only before an infinitive ("try to").
        acts: Verbs and nouns that are events themselves, with what they make of the event in
            their complement ("agree": scheduled, "propose": possible).
        letting: Those of ``acts`` whose infinitive was done where a thing did so ("allow").
        followed: Verbs and nouns whose complement is as sure as they are ("manage", "decision").
        moved: Adjectives for how somebody felt about what had come ("was honoured to receive it").
        resolving: Verbs whose infinitive is what somebody settles on, with the prepositions of
            what else that may be ("vote" to close it, "for" it).
        small_clauses: Verbs whose complement has a subject and no tense ("help them win").
        foreseeing: Those that tell in the present what will grow or fall ("sees prices rising").
        wishing: Verbs whose complement is a participle with a subject ("want him removed").
        averted: Verbs, adjectives and nouns whose complement did not happen ("refuse", "fail").
        weighing: Verbs of a plan with a deed and of a fact with a weight ("weigh").
        striking: Verbs of a goal in the present with a number, and of a deed otherwise ("target").
        weights: Forms of units of weight ("pounds").
        escaped: Verbs whose gerund did not happen to whom they tell of ("escaped being shot").
        blocked: Verbs whose complement after a preposition did not happen ("prevent from").
        unclaimed: Verbs and nouns whose complement is a claim only ("accuse of").
        cancelled: Verbs, with their particle, for what does not take place when it was to.
        doubts: Verbs whose clause their subject holds for untrue, or imagines ("doubt", "wish");
            those of denying stand in ``SpeechWords.denying``.
        untrue: What is said of words that do not hold ("false"), and of papers and films too.
        mock: Those of them that mark a source as false in one with its noun ("a parody account").
        artificial: Participles for who made something ("generated").
        machines: Who makes what shows nothing that has happened ("AI").
        true: What is said of words that hold ("true"), and denied of others.
        unreal: What is said of "it" before a clause that is not so ("impossible").
        opposing: Prepositions between a claim and what is done about it ("an appeal against a
            ruling that").
        fading: Verbs of which claims and hopes are the subject that come to nothing ("fade").
        retracted: Verbs whose object or passive subject is a claim that is taken back ("withdraw").
        lying: Verbs for what somebody does who says what is not so ("lie").
        erring: What is said of somebody who is in the wrong ("mistaken").
        unsound: What else it is called to say or think what is not so ("unrealistic").
        repenting: Words for being sorry for what was said ("apologise for saying").
        deceivers: Nouns for people who say what is not so ("hoaxer").
        convinced: Adjectives for somebody who believes what a clause says ("adamant").
        turning: Conjunctions before what came instead ("was due to speak but fell ill").
        standing_in: Lemmas of the auxiliary that stands for a verb told before ("but did not").
        within: Prepositions before what is made up or dreamt ("in").
        fictions: Nouns for what is made up ("in a novel").
        fancies: Nouns for what somebody only has in mind ("in a dream").
        at_first: Adverbs for a saying that did not last ("initially", "at first").
        wrongly: Adverbs that say of an accusation that it did not hold.
        weak_saying: Verbs whose finite clause is a possibility ("suggest that", "fear that").
        measures: Nouns for what measures, whose suggestions are no guess ("a survey suggests").
        excepting: Words before what a statement does not hold for ("except", "barring").
        exceptions: Nouns behind "with the" that do the same ("exception").
        means: Words before a gerund on which a prospect depends ("by selling it, would gain").
        graded: Adverbs for how far somebody holds something ("strongly", "partly").
        agreeing: Verbs for holding what others say ("agree").
        scant: Subjects of whom next to nobody is meant ("few believe that").
        believing: Verbs whose finite clause is a belief: what "is believed to have happened" may
            have.
        held: Nouns for what somebody holds to be so ("impression", "notion").
        showing: Verbs whose content is open before it is shown ("must prove that").
        speech: Verbs of saying and thinking, after whose past "would" is the future.
        adverbs: What an adverb makes of its clause ("probably": expected).
        adjectives: What an adjective makes of the noun it stands with ("possible", "planned").
        doubting: What an adjective for who doubts makes of the clause behind it ("sceptical that").
        polar: Adverbs of clauses that nobody asserts ("the best that I have ever seen").
        negations: Words that deny ("not", "never", "no", "nobody").
        alternatives: Conjunctions behind which a denial goes on ("did not sign or read").
        over: Adverbs that deny with a word of denial before them ("no longer").
        not_negations: Words after "not" that take the denial back ("only").
        distant: Adverbs before what is not so ("far from certain").
        partly: Words before a reason that say how far it is one ("in part because").
        lacking: Prepositions before what did not happen, or is only likened ("without", "like").
        indefinite: Determiners of an event that is not sure to come ("any").
        conditions: Conjunctions that open a condition ("if", "unless").
        conceding: Words that make no condition of the one behind them: "even if".
        questions: Conjunctions that open an indirect question ("whether").
        asking: Conjunctions that open one or a condition ("if").
        settling: Lemmas of verbs behind which they open a question ("decide").
        temporal: Conjunctions whose clause tells the future in the present tense ("until").
        until: Words with which a negation says when it will happen ("not until").
        ahead: Prepositions before something that is still to come ("ahead").
        behind: Prepositions before something that has happened ("after", "following").
        going: Verbs whose progressive before an infinitive tells the future ("is going to").
        obligation: Verbs that oblige before an infinitive ("has to").
        enabling: Adjectives that are no hedge behind a future ("will soon be able to row").
        unfulfilled: Adverbs that make a coming event one that has not happened ("yet").
        pending: Adverbs with which a copula's infinitive is no arrangement ("is still to be").
        awaited: Conjunctions whose past lies ahead below a verb that tells what is to come ("would
            pay once it had sold").
        copulas: Lemmas of the copula, whose infinitive is arranged ("is to meet").
        looking: Verbs of what only looks so ("looks set to win").
        purposes: Subjects that make the copula's infinitive an aim ("the goal is to win").
        comparing: Words that make an adjective a comparison, not a forecast ("more likely").
        lessening: Those of them that make an expected thing an unlikely one ("less likely").
        lessened: Adjectives that they make so.
        settled: Verbs whose infinitive behind a copula arranges nothing ("is to blame").
        perfect: Lemmas of the auxiliary of the perfect.
        accompanying: Prepositions whose participle goes along with the clause ("with").
        day_words: Words that name a day without a date ("tomorrow").
    """

    modals: Mapping[str, Status]
    future: frozenset[str]
    reproaching: frozenset[str]
    preparing: frozenset[str]
    backshifted: frozenset[str]
    ability: frozenset[str]
    open_negation: frozenset[str]
    arrangements: frozenset[str]
    prospects: Mapping[str, Status]
    passive_prospects: Mapping[str, Status]
    destined: frozenset[str]
    intended: frozenset[str]
    purposive: frozenset[str]
    infinitive_prospects: Mapping[str, Status]
    acts: Mapping[str, Status]
    letting: frozenset[str]
    followed: frozenset[str]
    moved: frozenset[str]
    resolving: Mapping[str, frozenset[str]]
    small_clauses: frozenset[str]
    foreseeing: frozenset[str]
    wishing: frozenset[str]
    averted: frozenset[str]
    weighing: frozenset[str]
    striking: frozenset[str]
    weights: frozenset[str]
    escaped: frozenset[str]
    blocked: frozenset[str]
    unclaimed: frozenset[str]
    cancelled: frozenset[str]
    doubts: frozenset[str]
    untrue: frozenset[str]
    mock: frozenset[str]
    artificial: frozenset[str]
    machines: frozenset[str]
    true: frozenset[str]
    unreal: frozenset[str]
    opposing: frozenset[str]
    fading: frozenset[str]
    retracted: frozenset[str]
    lying: frozenset[str]
    erring: frozenset[str]
    unsound: frozenset[str]
    repenting: frozenset[str]
    deceivers: frozenset[str]
    convinced: frozenset[str]
    turning: frozenset[str]
    standing_in: frozenset[str]
    within: frozenset[str]
    fictions: frozenset[str]
    fancies: frozenset[str]
    at_first: frozenset[str]
    wrongly: frozenset[str]
    weak_saying: frozenset[str]
    measures: frozenset[str]
    excepting: frozenset[str]
    exceptions: frozenset[str]
    means: frozenset[str]
    graded: frozenset[str]
    agreeing: frozenset[str]
    scant: frozenset[str]
    believing: frozenset[str]
    held: frozenset[str]
    showing: frozenset[str]
    speech: frozenset[str]
    adverbs: Mapping[str, Status]
    adjectives: Mapping[str, Status]
    doubting: Mapping[str, Status]
    polar: frozenset[str]
    negations: frozenset[str]
    alternatives: frozenset[str]
    over: frozenset[str]
    not_negations: frozenset[str]
    distant: frozenset[str]
    partly: frozenset[str]
    lacking: frozenset[str]
    indefinite: frozenset[str]
    conditions: frozenset[str]
    conceding: frozenset[str]
    questions: frozenset[str]
    asking: frozenset[str]
    settling: frozenset[str]
    temporal: frozenset[str]
    until: frozenset[str]
    ahead: frozenset[str]
    behind: frozenset[str]
    going: frozenset[str]
    obligation: frozenset[str]
    enabling: frozenset[str]
    unfulfilled: frozenset[str]
    pending: frozenset[str]
    awaited: frozenset[str]
    copulas: frozenset[str]
    looking: frozenset[str]
    purposes: frozenset[str]
    comparing: frozenset[str]
    lessening: frozenset[str]
    lessened: frozenset[str]
    settled: frozenset[str]
    perfect: frozenset[str]
    accompanying: frozenset[str]
    day_words: frozenset[str]
