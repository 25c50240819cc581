"""The type of a language's words for what an article leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWords:
    """Words for what is not known, not decided or not told; lemmas in lower case.

    Attributes:
        heads: Words of a line above a list of what nobody knows ("what we don't know").
        states: Verbs between a subject and its state ("is unclear", "remains unknown").
        open: Adjectives and participles for what is not known ("unclear").
        settled: Adjectives for what is known; denied they are open ("not clear").
        told: Verbs of settling or telling; what is denied of them is open ("not announced").
        given: Verbs that settle or tell with the right subject only ("no date has been set").
        taken: Verbs of these that settle with few nouns, with these ("no | decision | was taken").
        asked: Verbs of telling that need a question behind them ("did not say when").
        withheld: Verbs of not telling, before a verb of telling ("declined to say").
        told_nouns: What is given or told; with "no" before it, it is open ("no date").
        open_nouns: What else can be open by itself ("the cause is unclear").
        sought: What those who look into a case find out last ("do not know the motive").
        hearings: Nouns for what is held to find out ("a hearing to decide whether").
        missing_nouns: What is open where there is none of it ("there was no word on").
        inquiries: Verbs whose question is open unless they stand in the past ("decide whether").
        questions: Nouns that are open where they are ("the question is whether").
        worries: Those of ``questions`` that may be no more than a worry ("remains a concern").
        lasting: Verbs that say that a question is still there ("remain").
        limbo: Nouns that are a state of doubt behind a preposition ("in doubt").
        challenged: Those of ``limbo`` that somebody may say as a reproach ("in question").
        seen: Verbs of "remains to be seen", "420 ballots remain to be counted".
        waiting, hearing: Verbs of wanting to know, and of coming to know ("are waiting to hear
            whether").
        wondering: Verbs of asking oneself ("experts ask whether").
        apart, disagreeing: Words for those who think differently ("are divided over what").
        asking, replying: Verbs of asking before, and of answering ("asked whether it would stay,
            she declined to comment").
        matters, another, guesses: Nouns and adjectives behind a question that is open ("is
            another matter", "is anyone's guess").
        knowing: Verbs of knowing ("nobody knows").
        nobody: Subjects that deny ("nobody").
        no: Determiners that deny.
        acting: Verbs of what those who decide do about it ("has yet to act", "to agree").
        wh: Words that open an indirect question, with those for yes or no.
        speakers: First persons: who says "I do not know" speaks of themselves.
        reader: Pronouns for who reads: "whether you want to live there".
        persons: Pronouns for somebody, whose doubts are no open question of the article.
        minds: States that somebody's mind can be in too ("sure").
        showing: Nouns for what would show the answer to a question ("no evidence whether").
        free: Adjectives before what somebody may do at any time ("free to decide").
        within: Prepositions before a state of doubt.
        hard: Adjectives of what is not easy to tell ("hard to say whether").
        early, too: Words of a time that has not come ("too early to say whether").
        predicting: Verbs of telling what will be.
        answering: Verbs of answering a question.
        to, about: Prepositions before a question that is answered, and before its matter.
        pending: Verbs of what has yet to be done with a thing ("has yet to be approved").
        elaborating: Verbs of saying more, before a preposition.
        commenting: Verbs of saying anything, before what is told ("on the reason").
        raising: Verbs of putting a question ("raises questions about whether").
        rulings: Nouns for what will decide a question ("a decision on whether").
        looking, looked_at: Verbs of looking and the words behind ("will look into whether").
        mind, unclosed: Nouns for a mind and what it is of who does not know ("an open mind").
        seeking: Verbs of trying, before one of ``finding``.
        finding: Verbs of finding out ("are trying to find out what").
        unable: States of who cannot tell ("unable to say who").
        little: Subjects that say that hardly anything is known ("little is known about").
        unsure: States of minds that do not know ("experts are unsure why").
        claiming, claimed: Verbs and nouns of "nobody has claimed responsibility".
        naming, confirming: Verbs of saying who it is, or that it is so ("did not identify the
            buyer", "could not confirm that").
        accords: Papers that say what is to be, beside letters, bills and plans ("the truce").
        nothing, silent, mentions: Words of a paper that passes something over ("says nothing
            about", "is silent on", "makes no mention of").
        covering: Verbs of what a paper deals with ("does not address who pays").
        hanging, balance, outstanding: Words of what is not settled ("hangs in the balance",
            "results are pending").
        possible: Modals under which not telling is no decision ("could not be confirmed").
    """

    heads: tuple[str, ...]
    states: frozenset[str]
    open: frozenset[str]
    settled: frozenset[str]
    told: frozenset[str]
    given: frozenset[str]
    taken: Mapping[str, frozenset[str]]
    asked: frozenset[str]
    withheld: frozenset[str]
    told_nouns: frozenset[str]
    open_nouns: frozenset[str]
    sought: frozenset[str]
    hearings: frozenset[str]
    missing_nouns: frozenset[str]
    inquiries: frozenset[str]
    questions: frozenset[str]
    worries: frozenset[str]
    lasting: frozenset[str]
    limbo: frozenset[str]
    challenged: frozenset[str]
    seen: frozenset[str]
    waiting: frozenset[str]
    hearing: frozenset[str]
    wondering: frozenset[str]
    apart: frozenset[str]
    disagreeing: frozenset[str]
    asking: frozenset[str]
    replying: frozenset[str]
    matters: frozenset[str]
    another: frozenset[str]
    guesses: frozenset[str]
    knowing: frozenset[str]
    nobody: frozenset[str]
    no: frozenset[str]
    acting: frozenset[str]
    wh: frozenset[str]
    speakers: frozenset[str]
    reader: frozenset[str]
    persons: frozenset[str]
    minds: frozenset[str]
    showing: frozenset[str]
    free: frozenset[str]
    within: frozenset[str]
    early: frozenset[str]
    hard: frozenset[str]
    too: frozenset[str]
    predicting: frozenset[str]
    answering: frozenset[str]
    to: frozenset[str]
    about: frozenset[str]
    pending: frozenset[str]
    elaborating: frozenset[str]
    commenting: frozenset[str]
    raising: frozenset[str]
    rulings: frozenset[str]
    possible: frozenset[str]
    looking: frozenset[str]
    looked_at: frozenset[str]
    mind: frozenset[str]
    unclosed: frozenset[str]
    seeking: frozenset[str]
    finding: frozenset[str]
    unable: frozenset[str]
    little: frozenset[str]
    unsure: frozenset[str]
    claiming: frozenset[str]
    claimed: frozenset[str]
    naming: frozenset[str]
    confirming: frozenset[str]
    accords: frozenset[str]
    nothing: frozenset[str]
    silent: frozenset[str]
    covering: frozenset[str]
    mentions: frozenset[str]
    hanging: frozenset[str]
    balance: frozenset[str]
    outstanding: frozenset[str]
