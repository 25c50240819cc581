"""Verdicts: the kind of a name from its own signs: the words it is made of, and those around it.

A title before a name, the ending of a company or the name of a state decide alone. Where words
say nothing, the labels of the model are counted (``voting.py``).
"""

from __future__ import annotations

from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.names.signs import Signs

SHORT = 6
"""Letters of a word whose ending tells a teaching: "Prism" is none."""
MANY = 5
"""Words; a name in another script that is longer is a sentence."""


def is_nobody(signs: Signs, words: NameWords) -> bool:
    """Whether no person bears a name: a letter, two names, or a faith ("Roman Catholic")."""
    parts = signs.parts
    if sum(map(len, parts)) == 1 or words.joiners.intersection(parts):
        return True
    if len(parts) > 2 and len(parts[-1]) == 1 and parts[0] not in words.given and not signs.titled:
        return True  # "Zenda Ballroom D"
    if signs.housed and signs.housed == signs.mentions:
        return True  # "the Zenda mosque"
    if signs.modifies and signs.modifies == signs.mentions:
        return True  # "his Zenda terrier"
    once = len(parts) == 2 and signs.mentions == 1
    return once and parts[-1] in words.never and not (signs.titled or signs.role)


def told(signs: Signs, words: NameWords) -> ActorKind | None:
    """Give the kind that the words of a name and those around it tell for sure, None for none.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> told(Signs(parts=("zenda", "widgets", "inc"), mentions=1), ENGLISH.names)
        'organization'
        >>> told(Signs(parts=("zenda",), mentions=1), ENGLISH.names) is None
        True
    """
    if not signs.parts:
        return None
    if signs.short or (signs.animal and not (signs.titled or signs.role or signs.says)):
        return "thing"
    if signs.ending and signs.owning == signs.mentions and signs.parts[0] not in words.given:
        return "organization"  # "Roe's reported a loss"
    kind = _of_land_or_title(signs, words) or ("thing" if _is_thing(signs, words) else None)
    if kind is not None:
        return kind
    if _is_told_as_body(signs, words):
        return "organization"
    short = len(signs.parts) < MANY
    if signs.caseless and signs.says and not (signs.unit or signs.article) and short:
        return "person"
    return _of_single(signs) if len(signs.parts) == 1 else _of_words(signs, words)


def _of_land_or_title(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that a title before a name tells, or the name of a land, an office or a teaching."""
    parts, last = signs.parts, signs.parts[-1]
    whole = " ".join(parts).replace(" 's", "'s").replace(" ’s", "'s")  # "People's Republic"
    fields = parts[parts[0] in words.field_openers :]
    own = last in either(words.body_heads, words.bodies) and len(fields) < len(parts)
    if len(parts) > 1 and not own and all(is_field(word, words) for word in fields):
        return "thing"  # "Trade and Industry"
    if is_label(parts, words) or (signs.acronym and whole in words.codes):
        return "thing"
    city = whole in words.capitals and (signs.located or not signs.role)
    if whole in words.state_words or whole in words.regions or city:
        return "place"
    given = len(parts) == 1 and parts[0] in words.given and not signs.titled
    if signs.played and (given or signs.played * (1 + (len(parts) == 1)) >= signs.mentions):
        return "thing"
    people, bodies = signs.labels["person"], signs.labels["organization"]
    couple = parts[0] in words.given and last in words.given
    if signs.joint and not (couple or signs.craft):
        return "organization"
    if signs.titled and people and people * 2 >= bodies:
        body = _opens_in_letters(signs, words) or _is_branch(parts, words)
        return "organization" if body else "person"
    teaching = last.endswith(words.thing_endings) and len(last) > SHORT
    if teaching and len(parts) == 1 and not signs.titled:
        return "thing"
    settled = signs.settled and signs.settled * 2 >= min(signs.mentions, bodies)
    bearer = signs.titled or (people and parts[0] in words.given)  # "Ann Roe's government"
    return "place" if (settled or signs.governs) and not bearer else None


def _is_branch(parts: tuple[str, ...], words: NameWords) -> bool:
    """Whether a name ends in a part of the world, as no person's: "President | Acme Europe"."""
    parts_of_world = words.regions - words.provinces - words.great_cities
    ends = parts[-1] in parts_of_world or " ".join(parts[-2:]) in parts_of_world
    return ends and len(parts) > 1 and parts[0] not in words.given


def is_field(word: str, words: NameWords) -> bool:
    """Whether a word tells what an office is for, or joins two of them: "Trade", "and"."""
    return word in words.portfolios or word in words.joiners


def is_label(parts: tuple[str, ...], words: NameWords) -> bool:
    """Whether a name tells one of a row from the others: "Group D", "Game 7", "Central Division".

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> is_label(("group", "d"), ENGLISH.names), is_label(("group", "four"), ENGLISH.names)
        (True, False)
        >>> is_label(("area", "d", "of", "elm"), ENGLISH.names)
        True
    """
    if " ".join(parts[-2:]) in words.groupings:
        return True
    tied = parts[2:3] and parts[2] in words.name_links and len(parts[1]) == 1  # "Area C of Elm"
    if not (len(parts) == 2 or tied) or parts[0] not in words.numbered_things:
        return False
    return len(parts[1]) == 1 or parts[1].isdecimal() or parts[1] in words.generations


def _is_thing(signs: Signs, words: NameWords) -> bool:
    """Whether a name is a work's, a craft's, a prize's, or tells what a minister is for."""
    parts, whole = signs.parts, " ".join(signs.parts)
    named = len(parts) > 1 and parts[0] in words.given  # "the secretary for | Ann Roe"
    purpose = signs.portfolio == signs.mentions and not named
    loose = signs.acts <= signs.article and signs.says <= signs.article
    prize = signs.honoured > 0 and loose and not (named or len(parts) > 1)
    prize = prize and not is_common(signs, words) and whole not in words.bodies
    prize = prize and whole not in words.party_forms
    often = signs.craft > 1 and not marks_of(signs)
    craft = signs.craft and (often or signs.craft * 2 >= signs.labels["organization"])
    craft = craft and signs.craft >= signs.says and signs.located <= signs.craft  # "in Zenda"
    made = signs.device > 0 and not (signs.speaks or signs.employs or named)
    return bool(craft or made or purpose or prize or whole in words.things) and not signs.titled


def _is_told_as_body(signs: Signs, words: NameWords) -> bool:
    """Whether its ending, what it has or what is done with it makes a name a body's."""
    parts, whole, last = signs.parts, " ".join(signs.parts), signs.parts[-1]
    plain = parts[0] not in words.given or last in words.club_openers  # "Roe FC"
    if last in words.club_endings and len(parts) > 1 and plain:
        return True
    lands = either(words.state_words, words.regions)
    local = _opens_in_letters(signs, words) and len(parts) > 2 and parts[1] in words.points
    if local and (last in lands or " ".join(parts[1:]) in lands):
        return True  # "ZBC North Ohio", "ZBC West Virginia"
    town = signs.labels or last in words.capitals or last in words.regions
    if parts[0] in words.club_openers and 1 < len(parts) < 4 and town:
        return True
    flown = parts[0] in words.body_openers and len(parts) == 2
    if flown and (last in lands or signs.labels["place"]):
        return True  # "Air Zenda"
    if last in words.body_openers and len(parts) == 2 and plain and not signs.article:
        return not (signs.spelled or signs.titled)  # "Zenda Air", but "the new eBook Air"
    if signs.employs and _is_employer(signs, words):
        return True
    if signs.sorted and signs.labels["person"] and not (signs.titled or signs.labels["place"]):
        return True  # "the law firm Ann Roe"
    if signs.issued and not (signs.titled or signs.role or signs.placed):
        return True
    if signs.headed and _is_headed(signs, words):
        return True
    lone = len(parts) == 1 and (is_common(signs, words) or signs.located)
    if signs.apposed and not (signs.titled or signs.role or lone):
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
    people = signs.labels["group"] or signs.adjective or whole in either(words.nations, words.never)
    if signs.fights and not (signs.titled or signs.role or signs.labels["place"] or people):
        return True
    if whole in words.bodies or whole in words.party_forms:
        return True
    if signs.article and whole in words.services:
        return True  # "the Army", but "a former Army sergeant"
    if whole in words.houses and (signs.article or signs.employs):
        return True
    land = " ".join(parts[:-1])
    return last in words.party_forms and (land in words.state_words or land in words.nations)


def is_team(signs: Signs, words: NameWords) -> bool:
    """Whether "the" stands before what plays, as before the name of a team: "beat the | Zendas".

    A plural with a score needs none: "Zendas 4, Halden 1".
    """
    people = signs.labels["group"] or " ".join(signs.parts) in either(words.nations, words.never)
    if people or signs.titled:
        return False
    if signs.plays and (signs.plural or signs.parts[-1] in words.place_heads):
        return True  # "Elm Bay beat Halden 2-1"
    playing = signs.plays + signs.club + (signs.opposes if signs.plural else 0)
    return playing > 0 and signs.article * 2 >= signs.mentions


def _is_like_body(signs: Signs, words: NameWords) -> bool:
    """Whether a role beside a name may be somebody else's: "told Western Salt, | the minister"."""
    own = signs.parts[0] in words.common_openers | words.compass and not signs.titled
    return own or _opens_in_letters(signs, words)


def _opens_in_letters(signs: Signs, words: NameWords) -> bool:
    """Whether a longer name opens with three letters that are no given name: "ZHS Elm"."""
    return signs.lettered and len(signs.parts) > 1 and signs.parts[0] not in words.given


def _of_single(signs: Signs) -> ActorKind | None:
    """The kind of a name of one word: a person where a role stands beside it, else unknown."""
    spelt = signs.acronym or "." in signs.parts[0]
    shown = signs.labels["person"] or signs.acts or (signs.role > 1 and signs.labels)
    seen = signs.labels["organization"] or signs.labels["person"]
    if signs.presides == signs.mentions and seen and not spelt:
        return "person"
    bare = not (signs.located or signs.unit or spelt)
    bare = bare and (signs.labels["person"] > 0 or marks_of(signs) <= signs.role)
    return "person" if signs.role and shown and bare else None


def _of_words(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that the words of a longer name tell: the given name, the last word, initials."""
    parts, last = signs.parts, signs.parts[-1]
    links = [at for at, word in enumerate(parts) if word in words.name_links and at]
    head = parts[links[0] - 1] if links else last
    foreign = parts[0] in words.foreign_heads or parts[0] in words.foreign_articles
    if foreign and not signs.titled:
        return "organization"
    law = next((p for p, after in pairwise(parts) if after in words.subject_links), "")
    if law in words.thing_heads:
        return "thing"  # "Convention on Salt"
    given = parts[0] in words.given and len(parts) < 5 and not links
    given = given and last not in either(words.competitions, words.prizes)  # "the Ann Cup"
    plain = signs.article * 2 < signs.mentions
    given = given and not (signs.single and last in words.nations)  # "Franco-German"
    plain = plain and not (parts[0] in words.particles and signs.labels["organization"])
    given = given and not (signs.spelled and last in words.body_heads)  # "Ann PAC"
    headed = last in words.body_heads or last in words.company_endings  # "hedge fund Ann Partners"
    people = signs.labels["person"] and not headed
    called = signs.called >= signs.mentions and not (people or signs.titled)
    given = given and not called  # "the company Ann Wireless"
    given = given and not (signs.neuter and signs.acts and not people)  # "Ann Cruises, which runs"
    quiet = not (signs.titled or signs.role or signs.acts or signs.says or signs.speaks)
    given = given and not (signs.housed and quiet)  # "the Ann Reed hospital"
    given = given and (plain or signs.labels["person"] > signs.labels["organization"])
    lives = signs.titled or signs.role or signs.acts or signs.says
    if last in words.built and len(parts) == 2 and not lives:
        return "place"  # "Victoria Tower"
    short = len(parts) == 2 + signs.double
    if given and short and signs.labels["person"] > signs.labels["organization"]:
        return "person"
    linked = any(word in words.inner_links for word in parts[1:-1])
    closed = last in words.thing_heads
    if _is_bearer(signs, words):
        return "person"  # "actress | Ann Press"
    if _is_venue(signs, words):
        return "place"
    if links and last in words.built:
        return "place"  # "Bank of Zenda Stadium"
    if head in words.body_heads or last in words.company_endings or (linked and not closed):
        return "organization"
    if closed and signs.labels["person"] == signs.mentions and signs.acts and plain:
        return "person"  # "Ann Law said"
    if " ".join(parts[-2:]) in words.joint_heads:
        return "organization"  # "Elm Valley School District"
    if last in words.thing_heads or parts[0] in words.thing_openers or head in words.thing_heads:
        return "thing"
    aged = signs.role or signs.speaks
    if aged and len(parts) == 3 and parts[0] in words.place_openers and parts[1] in words.given:
        return "person"  # "Mount Ann Roe, 21, told"
    if signs.unit >= signs.mentions and not signs.titled and last in words.place_heads:
        return "organization"  # "the site | Zenda Bay"
    if last in words.stations & words.place_heads and signs.labels["organization"]:
        return "organization"  # "the Zenda News Channel"
    if last in words.place_heads or (parts[0] in words.place_openers and not signs.titled):
        return "place"
    if len(parts) == 2 and parts[0] in words.pronouns and parts[0] in words.surname_first:
        return "person"
    shaped = signs.hyphened and len(parts) == 3 and parts[0] in words.surname_first
    initial = signs.initial and not signs.labels["group"]  # "N. Korean"
    if given or shaped or initial or (signs.role and not _is_like_body(signs, words)):
        return "person"
    body = signs.labels["organization"] > signs.labels["person"] + 1
    near = signs.beside and not (signs.article or signs.unit or body)
    return "person" if near and len(parts) < 4 else None


def _is_venue(signs: Signs, words: NameWords) -> bool:
    """Whether a centre is one in which something happens: "at Zenda Center", "near the Zenda"."""
    if signs.parts[-1] not in words.venues or signs.employs:
        return False
    if signs.sited and not (signs.acts or signs.says or signs.members):
        return True  # "near the Ann Roe Center"
    inside = signs.placed == signs.mentions and not signs.article
    return inside and len(signs.parts) == 2


def _is_bearer(signs: Signs, words: NameWords) -> bool:
    """Whether a role stands before a name of two words, each time: "actress | Ann Press"."""
    first, last = signs.parts[0], signs.parts[-1]
    own = either(words.common_openers, words.portfolios, words.state_words, words.nations)
    own = either(own, words.capitals, words.regions, words.compass, words.body_heads)
    plain = len(signs.parts) == 2 and first not in own and last not in words.company_endings
    headed = last in words.body_heads or _opens_in_letters(signs, words)
    if headed and first not in words.given and not signs.labels["person"]:
        return False  # "the chip designer | Elm Robotics"
    return plain and signs.titled == signs.role == signs.mentions and not signs.article


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
        return not is_common(signs, words) and parts[0] not in words.given
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
    """Whether a name of one word says by itself whose or what: "Spanish", "Cabinet"."""
    word = signs.parts[0]
    return word in words.nations or word in words.body_heads or word in words.titles
