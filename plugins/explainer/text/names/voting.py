"""Voting: the kind of a name by the labels of the model, where nothing else tells it.

A single label needs grammar on its side.
"""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.names.bodies import is_paired, marks_of, opens_in_given
from explainer.text.names.signs import PLACED, Signs

FEW = 2
"""Labels of the model that may be slips."""
PAIR = 2
"""Digits that a body's name of one word may end in: "the A24 studio"."""
LETTERS = 3
"""Letters of a state in short, at most."""
OFTEN = 5
"""Mentions of a name that is named often."""


def voted(signs: Signs, words: NameWords) -> ActorKind | None:
    """Give the kind that most of the model's labels name, None where something is against it.

    Examples:
        >>> from collections import Counter
        >>> from explainer.language.en import ENGLISH
        >>> signs = Signs(parts=("zenda", "widgets"), labels=Counter(organization=2), mentions=2)
        >>> voted(signs, ENGLISH.names)
        'organization'
    """
    labels = signs.labels
    if _is_paper(signs, words) or _is_of_figure(signs):
        return "organization"
    if _names_nothing(signs, words):
        return None
    if is_paired(signs, words):
        return "person"  # "its leader, | Zu Roe-Fox", whom the model takes for a body
    somewhere = labels["place"] > labels["organization"] and (signs.located or signs.placed)
    spelt = signs.acronym and ("." in signs.parts[0] or not labels["place"])
    if signs.used == signs.mentions and signs.acronym and not labels["organization"]:
        return None  # "using ZSL2"
    if (signs.unit and not signs.located) or (spelt and not somewhere):
        speaks = signs.says and (signs.article or signs.reports)  # "the ZNA said", "ZNN5 reports"
        lives = labels["organization"] or signs.acts or signs.speaks or not _numbered(signs)
        seen = bool(labels and lives)  # not "the BC2 class"
        return "organization" if seen or signs.unit or signs.members or speaks else None
    if signs.camel and (labels["person"] or (signs.acts and not labels)):
        return "organization"  # "ZenDesco | leads"
    if not labels or all(word in words.portfolios for word in signs.parts):
        return None
    opens_post = len(signs.parts) == 1 and signs.parts[0] in words.common_openers & words.titles
    if opens_post and not (signs.says or signs.speaks or signs.acts or signs.article):
        return None  # "Norland's | National | Coordinator"
    kind = _told_against(labels.most_common(1)[0][0], signs, words)
    if kind == "person" and signs.neuter and signs.parts[0] not in words.given:
        body = signs.speaks or signs.addressed or labels["organization"]
        return "organization" if body else None
    if kind == "person" and _is_outlet(signs, words):
        return "organization"
    if kind == "person" and not _is_person(signs, words):
        body = labels["organization"] or (signs.used and signs.says)  # "Zenda users", "Zenda said"
        body = body or _is_arm(signs, words)
        somewhere = labels["place"] > 0 and not signs.used
        kind = "organization" if body else "place" if somewhere else ""
    if kind == "place" and signs.used * 2 >= signs.mentions:
        return None  # "versions of Zenda XP", "Zenda users"
    kind = _of_two_minds(kind, signs, words)
    if kind in ("organization", "place") and signs.rivals and not marks_of(signs):
        return "person"  # "she beat Norland's Velka Zenda"
    if kind in ("organization", "person") and _is_known_town(signs, words, kind):
        return "place"
    if kind in ("organization", "person") and _is_on_map(signs, words):
        return "place"
    if kind == "organization" and _is_street(signs, words):
        return "place"  # "fired on Zenda | Terrace"
    if kind == "organization" and _goes_by_given(signs, words):
        return "person"  # "| Ann | said"
    if kind == "place" and not _is_somewhere(signs, words):
        often = signs.mentions >= OFTEN and not signs.placed and signs.parts[0] not in words.given
        return "organization" if often and not _numbered(signs) else None
    if kind in ("organization", "person") and signs.letters:
        return None
    if kind == "organization" and _is_stray(signs, words):
        return None
    return kind or None  # type: ignore[return-value]


def _is_known_town(signs: Signs, words: NameWords, kind: str) -> bool:
    """Whether a town is named that says and plays nothing, whatever the model takes it for.

    It may have something: "Elm's long history". What it does alone may be a club's ("Elm bought
    her"), but no person's: "Elm has a port".
    """
    known = " ".join(signs.parts) in words.towns
    if not known or (len(signs.parts) == 1 and signs.article * 2 > signs.mentions):
        return False
    lives = signs.titled or signs.role or signs.says or signs.speaks
    lives = lives or (signs.addressed > signs.located + signs.housed)
    plays = signs.contests + signs.faces + signs.opposes + signs.rivals + signs.plays
    there = signs.located + signs.placed + signs.settled + signs.owning
    spare = kind == "person" or signs.labels["place"] > 0 or len(signs.peers) > 0
    return not (lives or plays or marks_of(signs)) and signs.acts <= there + spare


def _is_on_map(signs: Signs, words: NameWords) -> bool:
    """Whether a name tells where something is, and says nothing: "near | Zenda |, which has"."""
    lives = signs.titled or signs.role or signs.says or signs.speaks or signs.members
    lives = lives or signs.addressed or signs.parts[0] in words.given or marks_of(signs)
    often = signs.mapped * 3 >= signs.mentions and signs.acts <= signs.mapped
    return often and signs.mapped > 0 and not lives


def _goes_by_given(signs: Signs, words: NameWords) -> bool:
    """Whether who speaks has a given name alone, and only a label or two make a body of it."""
    alone = len(signs.parts) == 1 and signs.parts[0] in words.given and signs.speaks > 0
    few = signs.labels.total() <= FEW and signs.mentions < OFTEN
    body = signs.article or signs.acronym or signs.members or signs.addressed or marks_of(signs)
    return alone and few and not body


def _is_street(signs: Signs, words: NameWords) -> bool:
    """Whether a street is named, by its last word and what it is not said to do."""
    acts = signs.says or signs.speaks or signs.acts or signs.unit
    return len(signs.parts) > 1 and signs.parts[-1] in words.road_ends and not acts


def _names_nothing(signs: Signs, words: NameWords) -> bool:
    """Whether a name is a sort's, an adjective, a land in short or a model: "the six Zendas"."""
    if _is_sort(signs, words) or signs.counted == signs.mentions == signs.plural:
        return True
    told_apart = signs.parts[-1] in words.nations or signs.labels["group"]
    if signs.single and signs.adjective == signs.mentions and not told_apart:
        return True
    if signs.parts[0] in words.abbreviated_lands and len(signs.parts) == 1:
        return True
    plane = sum(map(str.isdigit, signs.parts[-1])) > PAIR  # "the A320 | crashed"
    return (
        signs.single and _is_model(signs.parts) and (plane or not (signs.acts or marks_of(signs)))
    )


def _told_against(kind: str, signs: Signs, words: NameWords) -> str:
    """The kind that most labels name, or the one that what is said of the name makes it."""
    if kind == "thing" and signs.labels["organization"] and _is_squad(signs):
        kind = "organization"
    if kind == "group" and _is_one(signs, words):
        kind = "organization"
    if kind == "person" and _is_in_place(signs, words):
        kind = "place"
    if kind == "person" and _is_shop(signs, words):
        kind = "organization"
    if kind == "place" and signs.says > max(signs.located, 1):
        kind = "organization"  # "according to Zenda", "Zenda reported"
    if kind in ("person", "place") and _is_reporter(signs, words):
        kind = "organization"
    if kind == "place" and (_is_active(signs) or _is_branch(signs, words) or _is_sued(signs)):
        kind = "organization"
    return kind


def _is_shop(signs: Signs, words: NameWords) -> bool:
    """Whether a name ends in what is sold, opens with no given name and tells of nobody's life.

    "Red Elm Books", which does something; no role, title or word of saying stands beside it.
    """
    parts = signs.parts
    lives = signs.titled or signs.role or signs.says or signs.speaks or signs.initial
    human = lives or signs.beside or parts[0] in words.given or parts[0] in words.surname_first
    sold = len(parts) > 2 and parts[-1] in words.wares
    return sold and bool(signs.acts) and not human


def _of_two_minds(kind: str, signs: Signs, words: NameWords) -> str:
    """The kind of a name that the model takes for a body's and for a place's."""
    labels = signs.labels
    if kind == "place" and 0 < labels["organization"] == labels[kind] and not signs.located:
        kind = "organization"
    minds = labels["place"] * 2 >= labels["organization"]
    if kind == "organization" and minds and signs.located and not marks_of(signs):
        kind = "place"  # "in Zenda", though the model is of two minds
    if kind == "organization" and (_is_inside(signs, words) or _is_grounds(signs)):
        kind = "place"
    return kind


def _is_stray(signs: Signs, words: NameWords) -> bool:
    """Whether a body is named once, does nothing and is bound to nothing in its sentence.

    Or opens with a word that is never an actor's: "a | Muslim | Zenda".
    """
    once = signs.mentions == 1 and not signs.acts
    weak = signs.single or not signs.bound or signs.parts[0] in words.never
    shown = signs.members or signs.addressed or signs.contests or _is_source(signs)
    shown = shown or (signs.neuter and signs.single)  # "with Zenda, which"
    return once and weak and not shown


def is_slight(signs: Signs, words: NameWords) -> bool:
    """Tell whether one label of the model alone makes a person of a sort or a stray piece.

    It opens with no given name, does, says, undergoes and is called nothing, and ends in a common
    noun or a plural, stands before one or in no sentence, each time, or is what a thing has: "Zenda
    Guy", "the Zenda Alert system", "Den Zenda.", "it has Zenda Motion Boost".
    """
    parts, last = signs.parts, signs.parts[-1]
    named = opens_in_given(signs, words) or parts[0] in words.surname_first or signs.hyphened
    called = signs.titled or signs.role or signs.described or signs.beside or signs.peers
    lives = signs.acts or signs.says or signs.addressed or signs.initial
    nouns = either(words.vague_roles, words.shown, words.staged, words.craft_nouns, words.points)
    loose = last in nouns or last in words.role_plurals or signs.plural > 0
    loose = loose or signs.idle > 0 or signs.had > 0
    few = signs.mentions == max(signs.idle, 1)
    return len(parts) > 1 and few and loose and not (named or called or lives)


def _is_sort(signs: Signs, words: NameWords) -> bool:
    """Whether one word tells a sort of body, thing or place: "the Second | Amendment"."""
    word = signs.parts[0]
    ends = either(words.body_heads, words.company_endings)
    letters = word in words.club_endings and word in words.club_openers  # "FC"
    if len(signs.parts) > 1 or letters or word in ends:
        return len(signs.parts) == 1
    person = (word in words.given or signs.labels["person"]) and not signs.article
    loose = word in words.thing_heads or (word in words.place_heads and signs.article > 0)
    return loose and not person  # but "won by | Forest"


def _is_paper(signs: Signs, words: NameWords) -> bool:
    """Whether one word behind "the" is called as papers are, and speaks or has people: "the Post".

    What is a role as well needs the model's label: "the Guardian".
    """
    papers = words.outlets - words.unit_nouns - words.body_kinds
    known = len(signs.parts) == 1 and signs.parts[0] in papers
    lives = signs.says or signs.speaks or signs.reports or signs.members or signs.employs
    sure = signs.labels["organization"] == signs.mentions or signs.parts[0] not in words.role_heads
    return known and bool(lives) and sure and signs.article == signs.mentions


def _is_of_figure(signs: Signs) -> bool:
    """Whether what holds a number speaks, or a noun for a body tells what it is: "Dock 9 Foods"."""
    inside = any(part.isdecimal() for part in signs.parts[1:-1])
    return inside and bool(signs.says or signs.speaks or signs.unit or signs.firm)


def _is_squad(signs: Signs) -> bool:
    """Whether "the" stands before a plural more than once, as before a team's: "the | Zendas"."""
    return 1 < signs.mentions == signs.plural == signs.article and signs.single


def _is_one(signs: Signs, words: NameWords) -> bool:
    """Whether a name that the model takes for a people's is that of one body: "Zenda has met"."""
    several = signs.plural or signs.article or signs.adjective
    people = " ".join(signs.parts) in either(words.nations, words.never)
    source = bool(signs.says and signs.bound)  # "according to Zenda"
    return signs.acts + signs.says + source > 1 and not several and not people


def _is_active(signs: Signs) -> bool:
    """Whether what the model takes for a place does much, and nothing is in it: "Zenda has"."""
    often = signs.acts > 2 and signs.placed * 4 <= signs.mentions
    return often and not signs.located and signs.labels["organization"] > 0


def _is_inside(signs: Signs, words: NameWords) -> bool:
    """Whether something is in what is named, each time, and nothing says that it is a body's."""
    lives = signs.acts or signs.says or signs.speaks or signs.members
    lives = lives or signs.addressed > signs.sited  # "captured at | Zenda" tells where
    own = signs.acronym or signs.used or signs.parts[-1] in words.body_heads
    own = own or signs.article > signs.natives
    return signs.located == signs.mentions and not (lives or own or marks_of(signs))


def _is_grounds(signs: Signs) -> bool:
    """Whether a noun for a place bears the name: "the | Zenda ground", but no "Zenda hospital".

    Else only something is there; it does and says nothing.
    """
    lives = signs.acts or signs.says or signs.speaks or signs.members or marks_of(signs)
    lives = lives or signs.manned
    return bool(signs.housed) and signs.housed + signs.placed >= signs.mentions and not lives


def _is_sued(signs: Signs) -> bool:
    """Whether what does something is told something or sued, and nothing is in or near it."""
    return signs.acts > 1 and signs.addressed > 0 and not (signs.located or signs.placed)


def _is_branch(signs: Signs, words: NameWords) -> bool:
    """Whether the letters of a state close a name in which nothing is: "Zenda UK"."""
    last = signs.parts[-1]
    lettered = len(signs.parts) > 1 and len(last) <= LETTERS and last in words.state_words
    return lettered and not (signs.located or signs.placed)


def _is_arm(signs: Signs, words: NameWords) -> bool:
    """Whether a land closes what does something more than once: "a poll by | Zenda Norway"."""
    lands = either(words.state_words, words.regions)
    landed = signs.parts[-1] in lands or _is_half(signs.parts[-1], words)
    acts = signs.acts > 0 and signs.mentions > 1 and not (signs.located or signs.placed)
    return len(signs.parts) == 2 and landed and acts


def _is_half(word: str, words: NameWords) -> bool:
    """Whether a word is what is left of a state's name without its point of the compass."""
    return any(f"{point} {word}" in words.state_words for point in words.points)


def _is_source(signs: Signs) -> bool:
    """Whether a name says something itself: "according to Zenda"; not "a jury in Zenda ruled"."""
    whole = signs.speaks or (signs.bound and not signs.peers)
    return bool(signs.says and whole) and not (signs.located or signs.plural)


def _is_reporter(signs: Signs, words: NameWords) -> bool:
    """Whether one word that is told something also reports it: "told Zenda", "Zenda reported"."""
    bare = not (signs.titled or signs.role or signs.located or signs.placed)
    told = signs.addressed and signs.reports and signs.single
    return bool(told) and bare and signs.parts[0] not in words.given


def _is_outlet(signs: Signs, words: NameWords) -> bool:
    """Whether who is told something is called as a land's paper or station: "Norway Info"."""
    first, last = signs.parts[0], signs.parts[-1]
    landed = len(signs.parts) > 1 and first in words.state_words and first not in words.given
    return bool(signs.addressed) and landed and last in words.outlets


def _is_model(parts: tuple[str, ...]) -> bool:
    """Whether a name ends in a number of two figures, as roads and weapons do: "A42", "KN-17"."""
    last = parts[-1]
    return last[-1:].isdigit() and (last.isdigit() or sum(map(str.isdigit, last)) > 1)


def _is_in_place(signs: Signs, words: NameWords) -> bool:
    """Whether a name that the model takes for a person's tells where: "in Kent", more than acts.

    One of several words stands so each time, or behind another preposition of places: "in Den
    Zenda", "guerrillas from Den Zenda", "jobs at Den Zenda" more than once.
    """
    single = len(signs.parts) == 1
    alone = signs.located * (1 + single) >= signs.mentions
    often = signs.located > 0 or signs.mentions > 1
    alone = alone or (often and not single and signs.placed == signs.mentions)
    acts = signs.acts >= (signs.located or signs.placed) or signs.says
    acts = acts or (signs.parts[0] in words.given and not single and signs.located < PLACED)
    return alone and not (signs.titled or signs.role or acts or signs.beside)


def _is_somewhere(signs: Signs, words: NameWords) -> bool:
    """Whether grammar says as well that a place is one.

    Something is from, at or near it, a land stands behind it or inside its name, or it does
    something more than once, as a club does.
    """
    lands = either(words.state_words, words.regions, words.capitals)
    within = any(word in lands for word in signs.parts)
    acts = signs.acts > 1 and not _numbered(signs)
    return bool(signs.located or signs.placed or signs.housed or acts or within)


def _numbered(signs: Signs) -> bool:
    return any(c.isdigit() for word in signs.parts for c in word)


def _is_person(signs: Signs, words: NameWords) -> bool:
    """Whether a name that the model calls a person's is one."""
    parts = signs.parts
    if len(parts) == 1 and signs.loose * 2 >= signs.mentions and not (signs.titled or signs.role):
        return False
    if signs.single and len(parts) > 1 and parts[-1] in words.nations:
        return False  # "Franco-German"
    if signs.titled or opens_in_given(signs, words):
        return True
    if signs.used and not signs.role:
        return False
    if len(parts) > 1 and parts[0] in words.common_openers | words.compass and not signs.role:
        return False  # "Western Salt"
    if len(parts) == 1 and signs.plural * 2 >= signs.mentions:
        return False  # "the Zendas"
    lands = either(words.state_words, words.nations, words.capitals, words.regions)
    lands |= words.province_nouns  # "a rookie out of Zenda State"
    land = len(parts) > 1 and (parts[-1] in lands or _is_half(parts[-1], words))
    if signs.spelled or (land and not signs.role):
        return False
    if signs.article or _numbered(signs):
        return False
    if len(parts) == 1:
        people, bodies = signs.labels["person"], signs.labels["organization"]
        alone = len(signs.labels) == 1 or (people >= bodies and not marks_of(signs))
        lives = signs.role or signs.described or signs.beside or signs.runs
        if bodies and signs.staffed and not lives:
            return False  # "the Zenda spokesman"
        quiet = not signs.addressed  # "told Zenda": a newspaper
        return people > 1 and signs.acts > 0 and alone and (quiet or not bodies)
    return len(parts) < 6
