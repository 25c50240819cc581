"""The type of a language's words of agendas: what announces that something will be dealt with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """Words of agendas. Verbs and nouns are lemmas in lower case.

    Attributes:
        announcers: Nouns for a point that will be dealt with, or for all of them ("topic").
        tables: Nouns that topics are on ("agenda", "table").
        among: Prepositions before "topics", of which some follow.
        tops: Nouns for the first place on an agenda.
        inside: Prepositions before talks that are being held ("in talks").
        meeting: Verbs of coming together.
        gathering: Those of ``meeting`` that say what people meet to do.
        on: Prepositions before those nouns.
        agendas: Nouns for all topics together ("agenda").
        listing: Verbs between an announcer and its topics ("include").
        placing: Verbs between a topic and its place on the agenda ("rank high on the agenda").
        below: Prepositions before what is going on ("under discussion").
        lists: Nouns for several points together ("the list of issues to be tackled").
        business: Nouns that tell of which order a point is the first ("order of business").
        devoting: Verbs between a meeting and what it is for ("devoted to").
        topping: Verbs between a topic and the agenda or the talks that it heads.
        dealing: Verbs of dealing with something, with the prepositions that may lead to it;
            "" where it is the object.
        covering: Verbs by which a meeting takes up a topic.
        meeting_verbs: Those verbs of dealing that only a meeting's subject makes an agenda.
        body_verbs: The same, for a body that decides.
        assenting: Those verbs of dealing that with "will" tell how it ends ("will approve it").
        bodies: Nouns for bodies that decide, and for their members.
        encounters: Those of ``meetings`` that are sought with somebody.
        meetings: Nouns for an occasion to deal with something ("talks").
        holding: Verbs that make such an occasion happen ("hold").
        staging: Verbs that do so with their object ("take" place).
        probes, into: Nouns for those that look into something, and prepositions before that.
        commissioning: Verbs that set one of them to work ("ordered an inquiry into").
        looks_into: Nouns for such work that is ordered so, or begun by the ``chambers``; it is
            no agenda of the ``police`` and others at their work.
        examining: Verbs of what somebody is appointed to do ("a firm to review how").
        handing, committees: Verbs of giving it to those who look into it, and nouns for them.
        police: Nouns for those who look into crimes, which is no agenda.
        decisions, taking: Nouns for what is decided, and verbs that make it come.
        looks: Nouns for what those who decide take or have ("take another look at").
        lingering: Those of ``meetings`` and ``looks`` that may just be there ("there is debate
            about"): they count where they are arranged or being held.
        beginnings: Nouns for when talks begin ("the start of talks on").
        due: Words behind an occasion that is to come ("votes due on").
        running: Adjectives for one that goes on or is to come ("talks on A are ongoing").
        using: Verbs of making use of one, by which others speak ("used a rally to call for").
        deferring: Verbs that put one off.
        weekdays: Days of which an article tells in the week of it: "monday".
        starting: Those of ``holding`` that make what has come to be: "have begun talks".
        about: Prepositions between an occasion and its topic.
        settlements, settling: Nouns for an agreement, and verbs of trying to come to one.
        parties: Prepositions before those who talk with each other.
        arriving: Verbs of coming to one, which is still to begin: "arrived for talks".
        renewing: Adjectives that make a settlement a topic ("a new deal").
        phrasal: Verbs of dealing with something that need a particle ("take": "up").
        speaking: Verbs of dealing that one person alone only speaks with ("discuss").
        bargaining: Verbs of dealing that are under way while they are tried ("negotiate").
        looking: Those of ``meeting_verbs`` that bodies do, too ("look at").
        balanced: Lemmas of nouns for what anybody weighs before he acts ("risk").
        offered: Lemmas of nouns for what one takes up who accepts or buys it ("share").
        voting: Verbs of dealing with what a body is to do ("vote to").
        inquiries: Those of ``bodies`` that look into things as a meeting does.
        marking: Verbs of what people come together for and no body decides ("celebrate").
        efforts: Nouns for trying to do something ("in a bid to").
        deciding: Those verbs of dealing that are an agenda even where they only may come.
        electing: Verbs of dealing with who is to hold an office.
        quitting: Verbs of giving one up, which say enough alone: "call for Ann Roe to resign".
        hearings: Nouns for an occasion at which somebody is asked ("interview").
        questioning: Verbs of asking somebody about something.
        testifying: Verbs of answering at a hearing.
        attending: Verbs of coming to such an occasion ("appear").
        preparing: Verbs of making ready for an occasion.
        inviting: Verbs of bringing people together.
        pressing: Verbs of demanding something, with one of ``up_for`` ("call for").
        asking: Verbs of asking so, by which only a meeting is demanded: not "asked for leave".
        courts: Nouns for a court and for who sits there.
        having, until: Verbs and prepositions between somebody and the time to do something.
        deadlines: Prepositions before when what is demanded is to be done.
        answering: Verbs of what is done within that time ("has ten days to decide").
        leading_to: Pairs of words before an occasion that is to come ("ahead", "of").
        hearing: Verbs of what a court does with a case.
        pleas: Nouns for what it hears about something ("arguments").
        hinging, cases: Verbs, with one of ``on``, that say what a case turns on.
        lawsuits: Nouns for a case against something ("appeal").
        raising: Verbs of bringing something to a meeting, with their particle or "".
        talks: Those of ``meetings`` that are for a deed ("talks to buy the mill").
        themes: Nouns that with such talks say what they are on ("ceasefire talks").
        aiming, aiming_at: Verbs, and prepositions behind them, that say what talks are for.
        rounds: Nouns for several occasions together ("a round of talks").
        rows: Nouns for a dispute, of which talks in it are.
        putting: Verbs of putting something on a table.
        submitting: Verbs of laying something before those who decide ("put" to a vote).
        tabling: Verbs of laying a bill before them.
        coming: Verbs of what comes before them ("goes before the council").
        granting: Verbs that let people have such a vote.
        polls: Those of ``meetings`` at which they vote ("goes to a vote").
        approvals: Nouns for what they give.
        seeking, needing: Verbs of trying to get it, and of what cannot be without it.
        subjected: Adjectives that say the same ("is subject to approval").
        bids, moving: Nouns for what needs it besides bills and plans ("the sale"), and verbs that
            bring such a thing before those who give it ("now goes to the senate").
        resolving, differences: Verbs of ending what stands between two sides, and nouns for it.
        ranging: Words between topics and their first and last ("range").
        calling: Verbs of asking somebody to come.
        demands: Nouns for demands.
        topics: Nouns that announce topics where they stand with a verb of what is to come.
        foci: Nouns for what a meeting is mostly on ("the focus of the talks").
        concerns: Nouns for what somebody raises, before ``of`` ("the case of").
        contested: Nouns for what two sides have not agreed on, with one of ``contesting``
            before them ("sticking points") or of ``contention`` behind ("points of contention").
        remaining, outstanding: Verbs and adjectives that say that points are still open ("two
            issues remain: A and B"); what else says so is in ``UnknownWords.open``.
        pending: Nouns behind "at" for what a body has to decide ("at issue is whether").
        pending_before: Prepositions before the body that has to ("the issue before the court").
        sources: Prepositions before those whom a body hears.
        up, up_for: Words that lead to an occasion ("up", "for": "up for discussion").
        demanding: Verbs that put something on the table.
        counselling: Verbs that do so with a clause of what is to be ("recommend that").
        urging: Verbs of asking a body to do something ("urge the bank to").
        calls: Nouns for what somebody calls for ("calls for a vote").
        repeating: Verbs of making such a call.
        joining_in: Verbs of doing so with others ("join them in calling for").
        calling_on: Prepositions between such a verb and that body ("call on the bank to").
        wanting: Those of ``urging`` that in the past only tell what did not come.
        done: Further nouns for what such a party wants done ("wants an end to").
        enacting: Verbs of what somebody who wants it would bring about ("wants to ban").
        proxies: Those besides spokespeople who make demands for others ("lawyer").
        speaking_for: Prepositions before those others ("for").
        deciders: Nouns for bodies of whom something is asked, besides ``bodies``.
        unnamed: Nouns for a body that with "the" leave open which, besides ``NameWords.generic``.
        appeals: Nouns for what makes a demand by itself ("petition").
        authors: Prepositions before those who wrote a paper ("a letter from").
        plans: Nouns for what parties have put down and ``bills`` are not ("treaty").
        habits: Verbs of dealing that in the present tense tell a habit and no agenda.
        settling_bills: Verbs of what decides on a bill ("veto").
        downwards: Particles with which verbs of dealing with a bill do so ("vote" down).
        failing: Verbs of what becomes of a bill that is none any more ("lapse").
        becoming: Verbs of what such a bill turns into ("became law").
        laws: Nouns for what it is then.
        bills: Nouns for a proposed rule, whose content is a topic.
        drafts: Words for what is not yet so, before ``laws`` ("a draft law").
        proposals: Nouns for what is put forward and would change something, besides ``bills``.
        effects: Verbs of what comes of a bill, and is none of its points ("cost").
        validity: Verbs with their object for what a bill does when it is law: "take effect".
        offers: Nouns in the plural for what is on a table by itself ("proposals").
        offering: Those of ``demanding`` that also lead to what one would do ("propose to").
        aims: Nouns for what those in office set out to do ("targets").
        unveiling: Verbs of telling it to the public ("outline").
        priorities: Nouns for what comes first among that.
        applying: Verbs, with one of ``up_for``, of trying to get one of ``approvals``.
        reports: Nouns for papers of those who look into something, which recommend things.
        crowds: Nouns for many people ("hundreds").
        marching: Verbs of what they do when they demand something.
        joining_talks: Verbs of going to an occasion, which those who will hold it do.
        proposing: Modals that tell what a proposed rule does.
        if_words: Words that open one, too, but mostly a condition.
        whether: Words that open a question to be decided.
        cues: Phrases that make a line before a list announce an agenda.
        conditions: Conjunctions of clauses on which something else waits.
        settings: Prepositions that tell where or when, behind a topic.
        joining: Prepositions that join a topic to what it changes ("reforms to the law").
        manners: Nouns for how something is done, never what ("basis").
        perches: Those for where or how, behind "on" alone ("on television", "on the brink").
        mutual: Nouns for what two sides have with each other ("relations").
        advising: Modals that only say what would be right ("should").
        following: Prepositions that put an occasion into the past.
        contrasting: Words before what matters more than what is done ("instead").
        of: Prepositions between an amount of something and the thing ("a range of").
        empty: Nouns that are no topic unless something says which ("issue").
        times: Nouns for units and points of time.
        governing: Nouns for those who govern together ("ministry", "party").
        prompting: Verbs of what makes people call for something ("prompted calls for").
        knowing: Verbs of what is asked for by a question ("demand to know why").
        lasting: Verbs of going on with what one does ("continues to call for").
        heads: Those of ``deciders`` whom "the" alone names ("the president").
        advocates: Roles of those who demand things in public, besides offices ("peer").
        protesters: Those of ``demanders`` who put things on the table by what they did, too.
        demanders: Nouns for parties that make demands, besides names.
        vague: Nouns too common to tell that two sentences speak of one topic.
        kin: Groups of words that speak of one matter.
    """

    announcers: frozenset[str]
    tables: frozenset[str]
    among: frozenset[str]
    tops: frozenset[str]
    inside: frozenset[str]
    meeting: frozenset[str]
    gathering: frozenset[str]
    on: frozenset[str]
    agendas: frozenset[str]
    listing: frozenset[str]
    placing: frozenset[str]
    below: frozenset[str]
    lists: frozenset[str]
    business: frozenset[str]
    devoting: frozenset[str]
    topping: frozenset[str]
    dealing: Mapping[str, frozenset[str]]
    covering: frozenset[str]
    meeting_verbs: frozenset[str]
    body_verbs: frozenset[str]
    assenting: frozenset[str]
    bodies: frozenset[str]
    encounters: frozenset[str]
    meetings: frozenset[str]
    holding: frozenset[str]
    staging: Mapping[str, str]
    probes: frozenset[str]
    into: frozenset[str]
    commissioning: frozenset[str]
    looks_into: frozenset[str]
    chambers: frozenset[str]
    examining: frozenset[str]
    handing: frozenset[str]
    committees: frozenset[str]
    police: frozenset[str]
    decisions: frozenset[str]
    taking: frozenset[str]
    looks: frozenset[str]
    lingering: frozenset[str]
    beginnings: frozenset[str]
    due: frozenset[str]
    running: frozenset[str]
    using: frozenset[str]
    deferring: frozenset[str]
    weekdays: frozenset[str]
    starting: frozenset[str]
    about: frozenset[str]
    settlements: frozenset[str]
    settling: frozenset[str]
    parties: frozenset[str]
    arriving: frozenset[str]
    renewing: frozenset[str]
    phrasal: Mapping[str, str]
    speaking: frozenset[str]
    bargaining: frozenset[str]
    looking: frozenset[str]
    voting: frozenset[str]
    balanced: frozenset[str]
    offered: frozenset[str]
    inquiries: frozenset[str]
    marking: frozenset[str]
    efforts: frozenset[str]
    deciding: frozenset[str]
    electing: frozenset[str]
    quitting: frozenset[str]
    hearings: frozenset[str]
    questioning: frozenset[str]
    testifying: frozenset[str]
    attending: frozenset[str]
    preparing: frozenset[str]
    inviting: frozenset[str]
    pressing: frozenset[str]
    asking: frozenset[str]
    courts: frozenset[str]
    having: frozenset[str]
    until: frozenset[str]
    deadlines: frozenset[str]
    answering: frozenset[str]
    leading_to: frozenset[tuple[str, str]]
    hearing: frozenset[str]
    pleas: frozenset[str]
    hinging: frozenset[str]
    cases: frozenset[str]
    lawsuits: frozenset[str]
    raising: Mapping[str, str]
    talks: frozenset[str]
    themes: frozenset[str]
    aiming: frozenset[str]
    aiming_at: frozenset[str]
    rounds: frozenset[str]
    rows: frozenset[str]
    putting: frozenset[str]
    submitting: frozenset[str]
    tabling: frozenset[str]
    coming: frozenset[str]
    granting: frozenset[str]
    polls: frozenset[str]
    approvals: frozenset[str]
    seeking: frozenset[str]
    needing: frozenset[str]
    subjected: frozenset[str]
    bids: frozenset[str]
    moving: frozenset[str]
    resolving: frozenset[str]
    differences: frozenset[str]
    ranging: frozenset[str]
    calling: frozenset[str]
    demands: frozenset[str]
    topics: frozenset[str]
    foci: frozenset[str]
    concerns: frozenset[str]
    contested: frozenset[str]
    remaining: frozenset[str]
    outstanding: frozenset[str]
    contesting: frozenset[str]
    contention: frozenset[str]
    pending: frozenset[str]
    pending_before: frozenset[str]
    sources: frozenset[str]
    up: frozenset[str]
    up_for: frozenset[str]
    demanding: frozenset[str]
    counselling: frozenset[str]
    urging: frozenset[str]
    calls: frozenset[str]
    repeating: frozenset[str]
    joining_in: frozenset[str]
    calling_on: frozenset[str]
    wanting: frozenset[str]
    done: frozenset[str]
    enacting: frozenset[str]
    proxies: frozenset[str]
    speaking_for: frozenset[str]
    deciders: frozenset[str]
    unnamed: frozenset[str]
    appeals: frozenset[str]
    authors: frozenset[str]
    plans: frozenset[str]
    habits: frozenset[str]
    settling_bills: frozenset[str]
    downwards: frozenset[str]
    failing: frozenset[str]
    becoming: frozenset[str]
    laws: frozenset[str]
    bills: frozenset[str]
    drafts: frozenset[str]
    proposals: frozenset[str]
    effects: frozenset[str]
    validity: frozenset[str]
    offers: frozenset[str]
    offering: frozenset[str]
    aims: frozenset[str]
    unveiling: frozenset[str]
    priorities: frozenset[str]
    applying: frozenset[str]
    reports: frozenset[str]
    crowds: frozenset[str]
    marching: frozenset[str]
    joining_talks: frozenset[str]
    proposing: frozenset[str]
    if_words: frozenset[str]
    whether: frozenset[str]
    cues: tuple[str, ...]
    conditions: frozenset[str]
    settings: frozenset[str]
    joining: frozenset[str]
    manners: frozenset[str]
    perches: frozenset[str]
    mutual: frozenset[str]
    advising: frozenset[str]
    following: frozenset[str]
    contrasting: frozenset[str]
    of: frozenset[str]
    empty: frozenset[str]
    times: frozenset[str]
    governing: frozenset[str]
    prompting: frozenset[str]
    knowing: frozenset[str]
    lasting: frozenset[str]
    heads: frozenset[str]
    advocates: frozenset[str]
    protesters: frozenset[str]
    demanders: frozenset[str]
    vague: frozenset[str]
    kin: tuple[frozenset[str], ...]
