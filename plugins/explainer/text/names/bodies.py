"""Bodies: whether the signs of a name say that it is a company's, a club's or an office's."""

from __future__ import annotations

from explainer.language.tables import either, without
from explainer.language.tables.names import NameWords
from explainer.text.names.signs import Parts, Signs

TRIPLE = 3
"""Words of a name with two surnames that a hyphen joins."""


def is_told_as_body(signs: Signs, words: NameWords) -> bool:
    """Tell whether its ending, what it has or what is done with it makes a name a body's."""
    parts, last = signs.parts, signs.parts[-1]
    plain = parts[0] not in words.given or last in words.club_openers  # "Roe FC"
    human = signs.titled or signs.says or signs.described
    if _is_club_or_station(signs, words, plain=plain) or (signs.several and not human):
        return True
    if last in words.body_openers and len(parts) == 2 and plain and not signs.article:
        return not (signs.spelled or signs.titled)  # "Zenda Air", but "the new eBook Air"
    return _has_what_bodies_have(signs, words) or _is_of_known_bodies(signs, words)


def _is_club_or_station(signs: Signs, words: NameWords, *, plain: bool) -> bool:
    """Whether a name opens or ends as those of clubs, stations and airlines do: "Elm FC"."""
    parts, last = signs.parts, signs.parts[-1]
    counted = signs.counted == signs.mentions  # "900 Elm Rangers"
    nicked = last in words.team_nicks and signs.labels["person"] + signs.labels["organization"]
    nicked = bool(nicked) and len(parts) == 2 and signs.plural > 0 and not signs.located
    if (last in words.club_endings or nicked) and len(parts) > 1 and plain and not counted:
        return True
    lands = either(words.state_words, words.regions)
    local = opens_in_letters(signs, words) and len(parts) > 2 and parts[1] in words.points
    if local and (last in lands or " ".join(parts[1:]) in lands):
        return True  # "ZBC North Ohio", "ZBC West Virginia"
    town = signs.labels or last in words.capitals or last in words.regions
    if parts[0] in words.club_openers and 1 < len(parts) < 4 and town:
        return True
    flown = parts[0] in words.body_openers and len(parts) == 2
    return flown and (last in lands or signs.labels["place"] > 0)  # "Air Zenda"


def _has_what_bodies_have(signs: Signs, words: NameWords) -> bool:
    """Whether a name has staff, shares or players, or is told of as only bodies are."""
    parts, whole, last = signs.parts, " ".join(signs.parts), signs.parts[-1]
    if signs.employs and _is_employer(signs, words):
        return True
    human = signs.titled or (signs.role > 1 and parts[0] in words.given)  # "operator | Ann |, 44,"
    if signs.sorted and signs.labels["person"] and not (human or signs.labels["place"]):
        return True  # "the law firm Ann Roe"
    several = signs.sorted == signs.mentions and len(parts) > 1
    if several and not (human or signs.located or signs.settled):
        return True  # "the platform True Zenda"
    if signs.single and len(parts) > 1 and signs.unit == signs.mentions and not signs.titled:
        return True  # "his lawyers, Ann-Roe,"
    if signs.issued and not (signs.titled or signs.role or signs.placed):
        return True
    if signs.headed and _is_headed(signs, words):
        return True
    lone = len(parts) == 1 and (is_common(signs, words) or signs.located)
    sure = signs.labels["organization"] == signs.mentions and parts[0] not in words.given
    lives = signs.titled or (signs.role and not sure)  # "its parent, Elm Mobility,"
    if signs.apposed and not (lives or lone):
        return True  # "Ann Hill, a firm focused on roads"
    if signs.contests and last in words.club_heads:
        return True
    if is_team(signs, words):
        return True
    given = parts[0] in words.given and signs.members < signs.mentions
    mixed = signs.members and signs.labels["person"] and not given  # "Ann Roe from Zenda"
    if mixed and not (signs.role or signs.located):
        return True
    if (signs.firm or signs.club) and _is_body(signs, words):
        return True
    own = either(words.nations, words.never)
    people = (signs.labels["group"] and (len(parts) == 1 or last in own)) or signs.adjective
    people = people or whole in own
    return signs.fights > 0 and not (signs.titled or signs.role or signs.labels["place"] or people)


def _is_of_known_bodies(signs: Signs, words: NameWords) -> bool:
    """Whether a name is one that everybody knows for a body's: "the Army", a land's party."""
    parts, whole, last = signs.parts, " ".join(signs.parts), signs.parts[-1]
    if whole in words.bodies or whole in words.party_forms:
        return True
    paper = whole in without(words.outlets, words.unit_nouns) and signs.article == signs.mentions
    if paper and (signs.says or signs.addressed) and not signs.titled:
        return True  # "according to the Post"
    if signs.article and whole in words.services:
        return True  # "the Army", but "a former Army sergeant"
    if whole in words.houses and (signs.article or signs.employs):
        return True
    land = " ".join(parts[:-1])
    return last in words.party_forms and (land in words.state_words or land in words.nations)


def is_team(signs: Signs, words: NameWords) -> bool:
    """Tell whether "the" stands before what plays, as before a team's name: "beat the | Zendas".

    A plural with a score needs none: "Zendas 4, Halden 1".
    """
    people = signs.labels["group"] or " ".join(signs.parts) in either(words.nations, words.never)
    named = len(signs.parts) > 1 and opens_in_given(signs, words)
    named = named and not (signs.labels["organization"] or signs.parts[-1] in words.team_nicks)
    if people or signs.titled or named:
        return False  # "Norland's Ann Roe (7-11)"
    if signs.plays and (signs.plural or signs.parts[-1] in words.place_heads):
        return True  # "Elm Bay beat Halden 2-1"
    playing = signs.plays + signs.club + (signs.opposes if signs.plural else 0)
    return playing > 0 and signs.article * 2 >= signs.mentions


def opens_in_given(signs: Signs, words: NameWords) -> bool:
    """Tell whether a name opens with a given name, no article that a hyphen ties: "Al-Zenda".

    A known town is nobody's name unless the model says so: "Ann Elms".
    """
    tied = signs.single and len(signs.parts) > 1 and signs.parts[0] in words.particles
    town = " ".join(signs.parts) in words.towns and not signs.labels["person"]
    return signs.parts[0] in words.given and not (tied or town)


def opens_in_letters(signs: Signs, words: NameWords) -> bool:
    """Tell whether a longer name opens with three letters that are no given name: "ZHS Elm"."""
    return signs.lettered and len(signs.parts) > 1 and signs.parts[0] not in words.given


def _is_body(signs: Signs, words: NameWords) -> bool:
    """Whether what has shares or players is no person's name, and no place's before all."""
    parts, labels = signs.parts, signs.labels
    if signs.titled or signs.role or signs.located > 2 * marks_of(signs):
        return False
    if parts[-1] in words.roads and not labels["organization"]:
        return False  # "Elm Street investors"
    if signs.initial and not labels["organization"]:
        return False  # "A. Bo Waters, whose firm"
    if len(parts) == 1:
        ground = labels["place"] and parts[0] in words.waters  # "the Gulf investors"
        return not (is_common(signs, words) or ground) and parts[0] not in words.given
    alone = labels["person"] > 1 and not labels["organization"]  # "in Zenda Roe's firm"
    plain = parts[0] not in words.given and not alone
    return plain or labels["organization"] > labels["person"]


def marks_of(signs: Signs) -> int:
    """Count what is said of a name that is said of bodies alone."""
    return signs.firm + signs.club + signs.unit + signs.employs


def _is_employer(signs: Signs, words: NameWords) -> bool:
    """Whether a name before a role is a body's, and no person's or place's: "Roe aide"."""
    first, labels = signs.parts[0], signs.labels
    somewhere = labels["place"] > 1 and not (signs.staffed and not signs.located)
    if signs.titled or somewhere or signs.parts[-1] in words.place_heads:
        return False
    own = either(words.portfolios, words.venues, words.place_heads)  # "| Salt minister"
    if len(signs.parts) == 1 and (
        labels["person"] * 2 > signs.mentions
        or labels["group"]
        or is_common(signs, words)
        or first in own
    ):
        return False
    return first not in words.given and first not in words.surname_first


def _is_headed(signs: Signs, words: NameWords) -> bool:
    """Whether a name between "the" and a chief is a body's: "the | Zenda chief"."""
    lives = signs.titled or signs.role or signs.says or signs.parts[0] in words.given
    own = signs.labels["place"] or signs.labels["group"] or is_common(signs, words)
    return signs.single and not (lives or own or signs.located)


def is_common(signs: Signs, words: NameWords) -> bool:
    """Tell whether a name of one word says by itself whose or what: "Spanish", "Cabinet"."""
    word = signs.parts[0]
    return word in words.nations or word in words.body_heads or word in words.titles


def is_corporate(signs: Signs, words: NameWords) -> bool:
    """Tell whether anything but the model's label says that a name of one word is a body's."""
    quiet = not signs.acts and not signs.labels["organization"]
    return quiet or is_marked(signs, words)


def is_marked(signs: Signs, words: NameWords) -> bool:
    """Tell whether the words of a name, or those around it, say that it is a body's."""
    marks = signs.firm + signs.club + signs.unit + signs.employs + signs.contests
    ends = either(words.club_heads, words.club_endings, words.place_heads, words.body_heads)
    return bool(marks or signs.article or signs.acronym) or signs.parts[0] in ends


def is_paired(signs: Signs, words: NameWords) -> bool:
    """Tell whether who speaks or is described has two surnames: "its leader, | Zu Roe-Fox"."""
    own = either(words.common_openers, words.compass, words.regions, words.state_words)
    own = either(own, words.body_heads, words.company_endings, words.place_heads, words.nations)
    lives = signs.described or signs.speaks
    body = signs.article or signs.neuter or signs.placed or signs.located or marks_of(signs)
    paired = signs.double and len(signs.parts) == TRIPLE and own.isdisjoint(signs.parts)
    return bool(paired and lives and not body)


def is_branch(parts: tuple[str, ...], words: NameWords) -> bool:
    """Whether a name ends in a part of the world, as no person's: "President | Acme Europe"."""
    parts_of_world = without(words.regions, words.provinces, words.great_cities)
    ends = parts[-1] in parts_of_world or " ".join(parts[-2:]) in parts_of_world
    return ends and len(parts) > 1 and parts[0] not in words.given


def is_elided(signs: Signs, words: NameWords) -> bool:
    """Tell whether a name may be a place's or a work's for its elided particle: "Porte d'Orey".

    Not where it is told as somebody's: "Ann d'Orey", "the baker Lou d'Orey", "said Lou d'Orey".
    """
    somebody = signs.titled or signs.role or signs.says or signs.parts[0] in words.given
    return not (somebody or words.elided.isdisjoint(signs.parts[1:-1]))


def in_syllables(parts: Parts, words: NameWords) -> bool:
    """Tell whether two words end in a given name of two Chinese syllables: "Sun Meilan"."""
    last = parts[-1]
    halves = ((last[:at], last[at:]) for at in range(1, len(last)))
    two = any(words.given_syllables.issuperset(pair) for pair in halves)
    return two and len(parts) == 2 and last not in either(words.nations, words.state_words)
