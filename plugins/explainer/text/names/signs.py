"""Signs: what all mentions of one name tell of what bears it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from explainer.model import ActorKind

Parts = tuple[str, ...]
Kinds = dict[Parts, ActorKind]
"""What bears each name of an article, by the words of the name."""
PLACED = 2
"""Mentions in which something is in a place whose name opens with a given one: "in Ann Elms"."""


@dataclass(slots=True)
class Signs:
    """What all mentions of one name together say about its kind; counts are of mentions.

    Attributes:
        parts: The words of the name.
        labels: How often the model says which kind.
        titled: A title or a role stands right before it.
        article: An article does.
        unit: A noun for a body does ("oil giant").
        acts: It is a subject or an owner, as people and bodies are.
        acronym: It is written in capitals, short, at least once.
        hyphened: A small letter follows a hyphen in it, as in given names of two syllables.
        single: It is one word.
        double: It ends in two surnames that a hyphen joins: "Ann Fox-Roe".
        initial: It opens with initials.
        camel: It is one word with a capital inside, and no surname: "ZenDesco".
        clan: Its last word opens as surnames alone do: "Zenda MacRoe".
        located: A preposition stands before it that only a place follows.
        role: Something around it is a role that no body and no place has.
        bound: It is part of a phrase, not only a word beside others.
        beside: "And" joins it to a person.
        sited: Something is held there, or is "near the" name: "near the Zenda Center".
        counted: A number stands before it: "the six Zendas".
        reports: It is the subject of a verb for what papers do: "Zenda reported".
        natives: Somebody of no other body is told to be from there: "a Zenda man".
        settled: "The city of" stands before it, or the like.
        grounded: A noun for a town or a part of a land calls it one: "Zenda is a village". Or it
            stands behind a street: "of Mill Lane, | Zenda".
        contests: It is one of two in a match.
        faces: It stands on one side of a "v": "Halden v Elm".
        opposes: It is whom a match is against: "a win over Halden".
        rivals: A land's own, whom somebody beat or who beat somebody.
        plays: A score or a standing is its own: "Halden (6-5)".
        employs: A role stands right behind it, or "at" and a role before it.
        governs: It has what only a state has.
        craft: A noun for a craft or a work stands before it.
        spelled: A word of it, and not all, is in capitals: "Xerox PARC".
        lettered: Its first word alone is in capitals, three or more of them: "ZHS Elm".
        loose: It stands as things do: "an Oscar".
        caseless: It is written in a script without capitals.
        device: A noun for what is made tells what it is: "Zenda is a chip".
        played: It is whom somebody plays: "star Ann Roe as Zenda".
        neuter: A pronoun that stands for no person tells more of it: "Acme, which".
        speaks: It is the subject of a verb of saying.
        says: It stands beside a verb of saying, as a speaker does.
        firm: It has what only a company has, or is called one.
        club: It has players.
        members: A person is of it: "Ann Roe of Acme".
        addressed: Something is done by it or at it, or it is told something.
        portfolio: It is what a minister is for: "Minister for Water".
        listed: A noun for several firms does: "carmakers Zenda and Velka".
        traded: A noun for a firm does, or others hold it: "the brewer Zenda", "shares in Zenda".
        called: A noun for a body stands right before it: "the company Zenda".
        sorted: One in small letters does, and no verb behind it: "the firm Ann Roe Golf, which".
        apposed: A noun for a body in commas behind it tells what it is: "Ann Hill, a firm".
        described: A noun beside it tells that it lives, or "by" does: "Ann Roe, a clerk".
        presented: An age or "a" and a role stand in commas behind it: "Roe, 45,", "Roe, a lawyer".
        idle: It stands before a common noun, or where no verb is: "the Zenda Alert system".
        presides: It stands before "administration" in small letters.
        runs: A campaign that speaks, or has who speaks for it, stands behind it.
        letters: It ends in letters that stand for a thing, in the plural: "SUVs".
        owning: A possessive ending stands behind it.
        ending: One does, and a finite verb behind that: "Roe's | reported".
        short: It is letters that stand for words without a capital: "obsessive grief, or OG".
        plural: It is tagged as a plural.
        several: It stands alone for several: "Ann Park, who are", "holders Zenda Park".
        honoured: Something of a prize stands behind it: "the Zenda | ceremony".
        fights: Those who fight for it stand behind it: "Zenda | rebels".
        placed: A preposition of places stands before it, or a land in commas behind it.
        adjective: It is an adjective before a noun: "Olympic".
        opening: It opens its sentence, as any word may.
        joint: It holds a "&", as firms' names do.
        housed: A noun for a building stands behind it: "the Zenda | mosque".
        manned: So does one for a body that has the building: "the Zenda | hospital".
        headed: "The" stands before it and who leads a body behind: "the | Zenda | chief".
        had: It is what a thing has: "it has Zenda Motion Boost".
        possessed: "Her" or the like stands right before it: "her | Zenda Velka", no "lawyer".
        used: It is what people use, or has users or versions: "the | Zenda browser".
        staffed: A role that only bodies give stands behind it: "Acme | spokeswoman".
        modifies: It only tells a sort, behind somebody's: "his | Zenda terrier".
        animal: A noun for an animal tells what it is.
        issued: A noun for a paper or a station stands before it.
        mapped: It tells where something is on a map: "10 miles from | Zenda".
        peers: The tokens that lists join to it.
        mentions: All of them.
    """

    parts: Parts
    labels: Counter[str] = field(default_factory=Counter)
    titled: int = 0
    article: int = 0
    unit: int = 0
    acts: int = 0
    acronym: bool = False
    hyphened: bool = False
    single: bool = False
    double: bool = False
    initial: bool = False
    camel: bool = False
    clan: bool = False
    located: int = 0
    role: int = 0
    bound: int = 0
    beside: int = 0
    natives: int = 0
    settled: int = 0
    grounded: int = 0
    employs: int = 0
    governs: int = 0
    craft: int = 0
    device: int = 0
    contests: int = 0
    faces: int = 0
    opposes: int = 0
    rivals: int = 0
    plays: int = 0
    spelled: bool = False
    lettered: bool = False
    loose: int = 0
    caseless: bool = False
    played: int = 0
    neuter: int = 0
    speaks: int = 0
    says: int = 0
    firm: int = 0
    club: int = 0
    members: int = 0
    addressed: int = 0
    portfolio: int = 0
    listed: int = 0
    traded: int = 0
    called: int = 0
    sorted: int = 0
    apposed: int = 0
    described: int = 0
    presented: int = 0
    idle: int = 0
    presides: int = 0
    runs: int = 0
    letters: bool = False
    owning: int = 0
    ending: int = 0
    short: int = 0
    plural: int = 0
    mapped: int = 0
    several: int = 0
    placed: int = 0
    sited: int = 0
    counted: int = 0
    reports: int = 0
    fights: int = 0
    honoured: int = 0
    adjective: int = 0
    opening: int = 0
    joint: bool = False
    housed: int = 0
    manned: int = 0
    headed: int = 0
    had: int = 0
    possessed: int = 0
    used: int = 0
    staffed: int = 0
    modifies: int = 0
    animal: int = 0
    issued: int = 0
    peers: list[int] = field(default_factory=list)
    mentions: int = 0
