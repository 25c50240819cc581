"""Verdicts: the kind of a name from its own signs: the words it is made of, and those around it.

A title before a name, the ending of a company or the name of a state decide alone. Where words
say nothing, the labels of the model are counted (``voting.py``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.marks import POSSESSIVES
from explainer.text.names.bodies import (
    in_syllables,
    is_branch,
    is_common,
    is_elided,
    is_told_as_body,
    marks_of,
    opens_in_given,
    opens_in_letters,
)
from explainer.text.names.signs import PLACED, Parts, Signs

SHORT = 6
"""Letters of a word whose ending tells a teaching: "Prism" is none; and of no company's ending."""
FEW = 4
"""Mentions as a body's name against which one "city of" counts, where it does nothing as one."""
AGED = 2
"""Roles for which an age counts: who has one is in no place, "at Roe's house"."""
NAMED = 3
"""Parts of a name whose given name is of two syllables with a hyphen."""
MANY = 5
"""Words; a name in another script that is longer is a sentence."""


def is_nobody(signs: Signs, words: NameWords) -> bool:
    """Whether no person bears a name: a letter, two names, or a faith ("Roman Catholic")."""
    parts = signs.parts
    if sum(map(len, parts)) == 1 or (words.joiners | words.opposed).intersection(parts):
        return True  # "Zenda vs. Velka"
    if words.suffixes.issuperset(parts):
        return True  # "RFX | Jr"
    if len(parts) > 2 and len(parts[-1]) == 1 and parts[0] not in words.given and not signs.titled:
        return True  # "Zenda Ballroom D"
    if signs.mentions > 0 and signs.mentions in (signs.housed, signs.modifies):
        return True  # "the Zenda mosque", "his Zenda terrier"
    owned = 0 < signs.possessed == signs.mentions and not signs.titled
    hired = 0 < signs.staffed == signs.mentions == signs.article
    if owned or (hired and not (signs.titled or signs.single)):
        return True  # "her Zenda Velka"; "an | Ann Roe | spokesman", a firm's
    several = signs.plural == signs.mentions and len(parts) > 1 and parts[0] not in words.given
    human = signs.role or signs.beside or signs.says or signs.described
    if several and not (signs.labels["person"] or human or signs.initial):
        return True  # "immigrant Salt Zendas"
    sides = (part in words.nations or part in words.party_forms for part in (parts[0], parts[-1]))
    if signs.single and len(parts) > 1 and all(sides):
        return True  # "the Tory-Labour debate"
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
    if signs.titled and " ".join(signs.parts) in words.services and not signs.article:
        return "thing"  # "the mayor's aide, | Navy | Capt. Ann Roe"
    if signs.short or (signs.animal and not (signs.titled or signs.role or signs.says)):
        return "thing"
    if signs.ending and signs.owning == signs.mentions and signs.parts[0] not in words.given:
        return "organization"  # "Roe's reported a loss"
    kind = _of_land_or_title(signs, words) or ("thing" if _is_thing(signs, words) else None)
    if kind is not None:
        return kind
    if _has_term(signs):
        return "person"
    if is_told_as_body(signs, words):
        return "organization"
    short = len(signs.parts) < MANY
    if signs.caseless and signs.says and not (signs.unit or signs.article) and short:
        return "person"
    return _of_single(signs) if len(signs.parts) == 1 else _of_words(signs, words)


def _of_land_or_title(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that a title before a name tells, or the name of a land, an office or a teaching."""
    parts, last = signs.parts, signs.parts[-1]
    whole = " ".join(parts).replace(" 's", "'s").replace(" ’s", "'s")  # "People's Republic"
    whole = whole.replace(" d' ", " d'").replace(" d’ ", " d'")  # "Côte d'Ivoire"
    fields = parts[parts[0] in words.field_openers :]
    own = last in either(words.body_heads, words.bodies) and len(fields) < len(parts)
    if len(parts) > 1 and not own and all(is_field(word, words) for word in fields):
        return "organization" if signs.speaks else "thing"  # "Trade and Industry"
    taught = last in words.taught and not words.joiners.isdisjoint(parts) and not signs.speaks
    if taught and words.body_heads.isdisjoint(parts):
        return "thing"  # "Music and Dance Education (MDE)", which is taught
    reigns = parts[0] in words.reigns and last in words.generations  # "Pope Bo XII"
    if (parts[0] in words.dignities or reigns) and len(parts) > 1 and last not in words.body_heads:
        return "person"  # "Baroness Roe", who is called so
    held = len(parts) > 2 and parts[0] in words.offices and parts[1] in words.place_links
    if held and not (signs.labels["person"] or signs.speaks):
        return "thing"  # "the | Minister of Salt | , Ann Roe,"
    if is_label(parts, words) or (signs.acronym and whole in words.codes and not signs.members):
        return "thing"
    city = whole in words.capitals and (signs.located or signs.members or not signs.role)
    if whole in words.state_words or whole in words.regions or city:
        kin = signs.described == signs.mentions and whole in words.given  # "her aunt, | Georgia"
        aged = (kin or (signs.acts and whole in words.great_cities)) and not signs.located
        return "person" if aged and signs.role >= AGED * signs.mentions else "place"
    given = len(parts) == 1 and parts[0] in words.given and not signs.titled
    if signs.played and (given or signs.played * (1 + (len(parts) == 1)) >= signs.mentions):
        return "thing"
    people, bodies = signs.labels["person"], signs.labels["organization"]
    if signs.joint and not (signs.craft or {parts[0], last} <= words.given.keys()):
        return "organization"
    invests = signs.titled and not signs.role and signs.neuter  # "investor Acme Capital, which"
    if invests and signs.neuter == signs.mentions and parts[0] not in words.given:
        return "organization"
    if signs.titled and people and people * 2 >= bodies:
        body = opens_in_letters(signs, words) or is_branch(parts, words)
        return "organization" if body else "person"
    told = signs.titled and signs.says and not (signs.unit or signs.neuter or signs.firm)
    if told and bodies < 2 <= len(parts) and not (marks_of(signs) or last in words.body_heads):
        return "person"  # "leader | María Roe Fox | wrote", which the model takes for a body
    teaching = last.endswith(words.thing_endings) and len(last) > SHORT
    if teaching and len(parts) == 1 and not signs.titled:
        return "thing"
    lives = marks_of(signs) + signs.says + signs.speaks + signs.members + signs.addressed
    plays = signs.plays + signs.contests + signs.opposes + signs.faces + signs.acronym
    idle = len(parts) == 1 and not (lives or plays or signs.traded or signs.listed)
    settled = signs.settled * (FEW if idle else 2) >= max(1, min(signs.mentions, bodies))
    human = signs.titled or signs.role or signs.says or signs.speaks
    named = people and parts[0] in words.given  # "Ann Roe's government"
    bearer = signs.titled or (named and (human or signs.grounded < signs.mentions))
    governs = signs.governs and not (signs.labels["group"] or (signs.firm and bodies))
    headed = whole in words.bodies or (len(parts) > 1 and last in words.body_heads)  # "the Fed"
    return "place" if (settled or governs) and not (bearer or headed) else None


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
    craft = craft and signs.craft > signs.traded  # "browsers such as Zenda", "browser maker Zenda"
    craft = craft and signs.craft > signs.sorted  # "the oil giant Zenda", "the Zenda affair"
    made = signs.device > 0 and not (signs.speaks or signs.employs or named)
    lives = signs.titled or (signs.role > signs.craft + signs.device and not signs.plural)
    lives = lives or (named and signs.speaks and signs.labels["person"])  # "head of drama Ann Roe"
    fought = len(parts) > 1 and parts[-1] in words.conflicts
    fought = fought and not (named or signs.labels["person"])
    if fought and signs.labels["organization"] <= signs.labels["thing"]:
        return not lives  # "| Salt War | veteran Ann Roe"
    made = made or is_elided(signs, words)
    return bool(craft or made or purpose or prize or whole in words.things) and not lives


def _is_like_body(signs: Signs, words: NameWords) -> bool:
    """Whether a role beside a name may be somebody else's: "told Western Salt, | the minister"."""
    own = signs.parts[0] in words.common_openers | words.compass and not signs.titled
    return own or opens_in_letters(signs, words)


def _has_term(signs: Signs) -> bool:
    """Whether one word stands before "administration" each time, or once and a label agrees."""
    spelt = signs.acronym or len(signs.parts) > 1 or "." in signs.parts[0]
    always = signs.presides == signs.mentions and signs.labels["organization"] > 0
    own = signs.labels["person"] > 0 and not (signs.firm or signs.club or signs.unit)
    return signs.presides > 0 and (always or own) and not spelt


def _of_single(signs: Signs) -> ActorKind | None:
    """The kind of a name of one word: a person where a role stands beside it, else unknown."""
    spelt = signs.acronym or "." in signs.parts[0]
    shown = signs.labels["person"] or signs.acts or (signs.role > 1 and signs.labels)
    alone = signs.says or signs.beside or signs.runs > 1
    if signs.runs and alone and signs.mentions > signs.runs and not (spelt or marks_of(signs)):
        return "person"  # "the Roe campaign said", "Roe said"
    bare = not ((signs.located and signs.role < AGED) or signs.unit or spelt)
    bare = bare and (signs.labels["person"] > 0 or marks_of(signs) <= signs.role)
    body = 0 if signs.labels["person"] else signs.labels["organization"]
    bare = bare and (body <= signs.role * AGED or signs.presented > 0)  # no "Zenda leader", once
    bare = bare and not (signs.addressed and signs.reports)  # "told Zenda", "Zenda reported"
    return "person" if signs.role and shown and bare else None


def _of_words(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that the words of a longer name tell: the given name, the last word, initials."""
    parts, last = signs.parts, signs.parts[-1]
    links = [at for at, word in enumerate(parts) if word in words.name_links and at]
    if last in words.elders.values():
        return "person"  # "ABR Jr"
    headed = parts[0] in either(words.foreign_heads, words.foreign_articles, words.campaigning)
    force = len(parts) == 2 and parts[0] in words.police  # "Police Norland"
    if (headed or force or _is_dedicated(parts, words)) and not signs.titled:
        return "organization"
    law = next((p for p, after in pairwise(parts) if after in words.subject_links), "")
    if law in words.thing_heads:
        return "thing"  # "Convention on Salt"
    plain = signs.article * 2 < signs.mentions
    plain = plain and not (parts[0] in words.particles and signs.labels["organization"])
    given = not links and _opens_as_person(signs, words, plain=plain)
    lives = signs.titled or signs.role or signs.acts or signs.says
    if last in words.built and len(parts) == 2 and not lives:
        return "place"  # "Victoria Tower"
    short = len(parts) == 2 + signs.double
    if given and short and signs.labels["person"] > signs.labels["organization"]:
        return "person"
    kind = _of_head(signs, words, links, plain=plain)
    syllables = signs.hyphened and len(parts) == NAMED
    human = signs.role or signs.labels["person"] > signs.labels["place"]
    if kind == "place" and syllables and human and not signs.located:
        return "person"  # "named Ann-mi Park as chief"
    if kind is not None:
        return kind
    if len(parts) == 2 and parts[0] in words.pronouns and parts[0] in words.surname_first:
        return "person"
    shaped = parts[0] in words.surname_first and (syllables or in_syllables(parts, words))
    initial = (signs.initial and not signs.labels["group"]) or signs.clan  # no "N. Korean"
    noble = not (signs.article or parts[0] in words.body_heads)  # no "Museum van Roe"
    initial |= noble and not words.surname_particles.isdisjoint(parts[1:-1])
    if given or shaped or initial or (signs.role and not _is_like_body(signs, words)):
        return "person"
    body = signs.labels["organization"] > signs.labels["person"] + 1
    town = signs.labels["place"] > signs.labels["person"] and parts[0] in words.common_openers
    town |= signs.labels["place"] > 0 and not signs.labels["person"]
    near = signs.beside and not (signs.article or signs.unit or body or town)
    return "person" if near and len(parts) < 4 else None


def _opens_as_person(signs: Signs, words: NameWords, *, plain: bool) -> bool:
    """Whether a name opens with a given name, and nothing says that it is no person's.

    Where articles stand before it (not ``plain``), the model must say that it is.
    """
    parts, last = signs.parts, signs.parts[-1]
    given = opens_in_given(signs, words) and len(parts) < 5
    given = given and last not in either(words.competitions, words.prizes)  # "the Ann Cup"
    given = given and not (signs.single and last in words.nations)  # "Franco-German"
    given = given and last not in words.counties & words.place_heads  # "Ann County"
    part = last in words.points and signs.located > 0 and not signs.labels["person"]
    given = given and not part  # "in Ann South"
    given = given and not (signs.spelled and last in words.body_heads)  # "Ann PAC"
    headed = last in words.body_heads or last in words.company_endings  # "hedge fund Ann Partners"
    given = given and not (last in words.company_endings and len(last) > SHORT)  # "Ann Holdings"
    people = signs.labels["person"] and not headed
    called = signs.called >= signs.mentions and not (people or signs.titled)
    given = given and not called  # "the company Ann Wireless"
    given = given and not (signs.neuter and signs.acts and not people)  # "Ann Cruises, which runs"
    hired = signs.employs == signs.mentions and not (people or signs.titled or signs.acts)
    given = given and not hired  # "a researcher at Ann Tech"
    quiet = not (signs.titled or signs.role or signs.acts or signs.says or signs.speaks)
    town = signs.located >= PLACED and signs.placed == signs.mentions
    given = given and not (town and quiet)  # "in Ann Elms", each time
    inside = signs.placed and last in words.body_heads & either(words.schools, words.places_of)
    given = given and not ((signs.housed or inside) and quiet)  # "the Ann Reed hospital"
    several = signs.plural == signs.mentions and len(parts) > 2 and signs.labels["organization"]
    given = given and not (several and quiet and not people)  # "Ann Cup Finals"
    return given and (plain or signs.labels["person"] > signs.labels["organization"])


def _of_head(
    signs: Signs, words: NameWords, links: Sequence[int], *, plain: bool
) -> ActorKind | None:
    """The kind that the word tells which a name ends in, or ends in before its first link."""
    parts, last = signs.parts, signs.parts[-1]
    head = parts[links[0] - 1] if links else last
    linked = any(word in words.inner_links for word in parts[1:-1])
    linked |= last in words.overseers and not words.joiners.isdisjoint(parts)
    closed = last in words.thing_heads
    if _is_bearer(signs, words):
        return "person"  # "actress | Ann Press"
    if _is_venue(signs, words) or (links and links[0] == 1 and parts[0] in words.waters):
        return "place"
    if links and last in words.built:
        return "place"  # "Bank of Zenda Stadium"
    nobody = not (signs.titled or signs.says or signs.acts or parts[0] in words.given)
    if last in words.venues - words.body_heads and nobody and signs.labels["person"]:
        return "place"  # "at the Zenda Cinema", which the model takes for somebody
    if last in words.gatherings and signs.sited == signs.mentions:
        return "thing"  # "shown at the Zenda Conference"
    if head in words.body_heads or last in words.company_endings or (linked and not closed):
        return "organization"
    if closed and signs.labels["person"] == signs.mentions and signs.acts and plain:
        return "person"  # "Ann Law said"
    if (pair := " ".join(parts[-2:])) in words.joint_heads:
        return "organization"  # "Elm Valley School District"
    speaks = signs.speaks or signs.says or opens_in_letters(signs, words)
    quarter = words.points.issuperset(parts[-2:]) and not speaks  # no "Elm Bus North West said"
    if len(parts) > 2 and (pair in words.place_pairs or quarter):
        return "place"  # "Elm Town Hall", "Elm North West"
    seen = signs.labels["organization"] == signs.mentions or signs.members or signs.speaks
    if last in words.acting_things and seen and (signs.speaks or signs.employs or signs.acts):
        return "organization"  # "the World Salt Programme said"
    several = words.singular_of(last) in words.competitions  # "both World Cups"
    if several or {last, head} & words.thing_heads or opens_as_thing(parts, words):
        return "thing"
    aged = signs.role or signs.speaks
    if aged and len(parts) == 3 and parts[0] in words.place_openers and parts[1] in words.given:
        return "person"  # "Mount Ann Roe, 21, told"
    if signs.unit >= signs.mentions and not signs.titled and last in words.place_heads:
        return "organization"  # "the site | Zenda Bay"
    if last in words.stations & words.place_heads and signs.labels["organization"]:
        return "organization"  # "the Zenda News Channel"
    opened = parts[0] in words.place_openers or (signs.article > 0 and parts[0] in words.rivers)
    if last in words.place_heads and plain and not opened and _is_told_to_live(signs, words):
        return "person"
    return "place" if last in words.place_heads or (opened and not signs.titled) else None


def _is_told_to_live(signs: Signs, words: NameWords) -> bool:
    """Whether whoever has a place's last name acts or speaks: "played by | Ann Roe Hill".

    Or acts each time, or has a little word inside: "Ann de la Forest". The model must say so.
    """
    alive = (signs.described and signs.addressed) or signs.speaks
    alive = alive or signs.acts == signs.mentions > 1
    alive = alive or not words.particles.isdisjoint(signs.parts[1:-1])
    named = signs.parts[0] not in either(words.common_openers, words.compass)
    sited = signs.located or signs.placed
    return bool(named and alive and signs.labels["person"] == signs.mentions and not sited)


def opens_as_thing(parts: Parts, words: NameWords) -> bool:
    """Tell whether a longer name opens as a storm's or a ship's does: "Tropical Storm Ana"."""
    opening = (parts[0], " ".join(parts[:2]))
    if len(parts) > 2 and parts[-2] in words.thing_openers and any(map(str.isdigit, parts[-1])):
        return True  # "Acme Flight AX62"
    return len(parts) > 1 and not words.thing_openers.isdisjoint(opening)


def _is_dedicated(parts: Parts, words: NameWords) -> bool:
    """Whether a school, a church or a hospital is named for somebody: "St Ann's College Elm"."""
    houses = words.body_heads & either(words.schools, words.places_of) | words.school_bodies
    return any(one in POSSESSIVES and two in houses for one, two in pairwise(parts))


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
    lands = either(words.state_words, words.nations, words.capitals, words.regions, words.compass)
    own = either(lands, words.common_openers, words.portfolios, words.body_heads)
    closed = last in either(words.company_endings, words.counties)  # "Republican | Elm County"
    plain = len(signs.parts) == 2 and first not in own and not closed
    headed = last in words.body_heads or opens_in_letters(signs, words)
    if headed and first not in words.given and not signs.labels["person"]:
        return False  # "the chip designer | Elm Robotics"
    return plain and signs.titled == signs.role == signs.mentions and not signs.article
