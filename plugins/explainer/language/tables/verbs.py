"""The type of a language's verb forms that tell the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbWords:
    """Finite forms of verbs that tell the past, in lower case.

    Attributes:
        past: Forms that are nothing but a past ("swam", "wrote").
        shared: Past forms that a present has too, of the same verb ("cut") or of another ("found").
        bare: Those of ``shared`` that are the infinitive of the same verb as well ("cut").
        never_past: Bare forms that are a participle too, and no past: "run".
        meeting: Bare forms of what a side does with another, taken for nouns: "host".
        opening: Bare forms that are like an adjective, too, behind who does it: "open".
        having: Forms of a verb whose object something is done to ("had its roof mended").
        having_done: Infinitives behind which stands what somebody is to have done: "have".
        completed: Participles that an infinitive right behind them completes ("set to open").
        endings: How the past of regular verbs ends.
        lasting: How participles of the present end.
        repeating: Affixes that a hyphen joins to what is done again: "re-elected", "re-election".
        joining: Affixes that a hyphen joins to what somebody is: "co-founder", "ex-minister".
        electronic: Affixes that stand without a hyphen, too: "e-mail", of the lemma "email".
        affixes: Affixes that a hyphen joins to verbs, and to other nouns too: "co-wrote".
        positions: Where a player plays, in a word that is an adverb, too: "forward".
        only_said: Present forms that are of a verb of saying and of no noun: "allege".
        also_said: Present forms that are of a verb of saying, and of a noun as well: "estimates".
        telling_of: Forms of verbs of saying before what "who" did: "who police say stole".
        both_ways: Words that open a clause or stand before a noun alone ("before").
        timing: Those of ``both_ways`` that rather open a clause ("as the judge read it").
        openings: Phrases that open a sentence, and no subject with them ("as a result").
        judging: Forms of verbs that say of somebody what they are: "found him guilty".
        urging: Pasts of verbs that only somebody who speaks does: "urged".
        gauging: Pasts of verbs with which one says how much something comes to: "put it at 30".
        blaming: Those of ``urging`` that nobody does to their own people: "accused".
        holding: Participles that tell who holds a place, and stand before its name: "occupied".
        giving_up: Forms of verbs of what somebody has, or brings, and gives to nobody: "lost".
        listing: Words before a row of examples: "such as", "including".
        adding: Conjunctions that add one noun, or one clause, to another: "and", "but".
        saying_more: Participles of verbs with which who said something says more: "adding".
        citing: Participles of verbs with which one tells where something stands: "citing".
        ruling: Pasts of verbs with which a court or a jury decides: "ruled".
        siding: Participles of verbs of what it does by deciding: "siding with".
        turning: Conjunctions that set what somebody does against what he said: "but".
        mute: Nouns for what speaks to nobody: "plan".
        mute_endings: Endings of such nouns: "ment".
        telling: Pasts of verbs of saying, behind which a day is that of saying so: "said".
        voicing: Pasts of verbs of saying and of showing what one feels: "told", "expressed".
        pricing: Presents before a number that look like plurals ("costs").
        meeting_up: Pasts of verbs of what people do to speak to each other: "met".
        whenever: Words that open a clause of a time: "when".
        beginning: Pasts of verbs that tell when something came about: "began".
        going: Pasts of verbs of who goes somewhere, or from there: "reached".
        addressing: Those of ``telling`` behind which stands who is told: "told".
        days: Names of the days of the week.
        months: Names of the months.
        dating: Words before a day or a month that open a sentence: "on".
        past_lengths: Words with which a time ends that is over: "two years ago", "last month".
        whole_days: Nouns for days.
        hours: Nouns for parts of a day: "morning".
        formerly: Words before a role that somebody no longer has: "then".
        silent: Forms of verbs whose last letter is silent, with the verb, where another verb lacks
            that letter: "fined", of "fine" and not of "fin".
        not_past: Words with such an ending that are no past ("need").
    """

    past: frozenset[str]
    shared: frozenset[str]
    bare: frozenset[str]
    never_past: frozenset[str]
    meeting: frozenset[str]
    opening: frozenset[str]
    having: frozenset[str]
    having_done: frozenset[str]
    completed: frozenset[str]
    endings: tuple[str, ...]
    lasting: tuple[str, ...]
    repeating: frozenset[str]
    joining: frozenset[str]
    electronic: frozenset[str]
    affixes: frozenset[str]
    positions: frozenset[str]
    only_said: frozenset[str]
    also_said: frozenset[str]
    telling_of: frozenset[str]
    both_ways: frozenset[str]
    timing: frozenset[str]
    openings: tuple[tuple[str, ...], ...]
    judging: frozenset[str]
    urging: frozenset[str]
    gauging: frozenset[str]
    blaming: frozenset[str]
    holding: frozenset[str]
    giving_up: frozenset[str]
    listing: frozenset[str]
    adding: frozenset[str]
    saying_more: frozenset[str]
    citing: frozenset[str]
    ruling: frozenset[str]
    siding: frozenset[str]
    turning: frozenset[str]
    mute: frozenset[str]
    mute_endings: tuple[str, ...]
    telling: frozenset[str]
    voicing: frozenset[str]
    pricing: frozenset[str]
    meeting_up: frozenset[str]
    whenever: frozenset[str]
    beginning: frozenset[str]
    going: frozenset[str]
    addressing: frozenset[str]
    days: frozenset[str]
    months: frozenset[str]
    dating: frozenset[str]
    past_lengths: frozenset[str]
    whole_days: frozenset[str]
    hours: frozenset[str]
    formerly: frozenset[str]
    silent: Mapping[str, str]
    not_past: frozenset[str]
