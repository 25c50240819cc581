"""Surnames: what the full names of people tell of the other names that share their words."""

from __future__ import annotations

from collections.abc import Mapping, Set

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.bodies import is_corporate
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.names.verdicts import told

MANY = 5
"""Mentions; what is named as often is no surname without a label of the model."""
FEW = 2
"""Labels of the model for a body, and as many times those for a person: then it is a body."""


def of_people(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of each single name that is part of a person's full name.

    A state is nobody by what only opens one: "Jordan" beside Jordan Roe.
    """
    _of_hills(kinds, found, words)
    alone = {p[0] for p, kind in kinds.items() if kind == "person" and len(p) == 1}
    called = {word for word in alone if (word,) in found and found[word,].titled}
    for parts, signs in found.items():
        named = len(parts) > 1 and parts[-1] in (alone if len(parts) == 2 else called)
        named = named and not signs.article and words.name_links.isdisjoint(parts)
        if named and kinds.get(parts) == "organization" and told(signs, words) is None:
            kinds[parts] = "person"
    people = [p for p, kind in kinds.items() if kind == "person" and len(p) > 1]
    ends = {p[at:] for p in people for at in range(1, len(p) - 1)}
    for parts in found.keys() & ends:
        kinds[parts] = "person"  # "Fox-Roe" beside Ann Fox-Roe
    strong_names = {p for p in people if _is_certain(found[p], words)}
    strong = {word for p in strong_names for word in p}
    weak = {word for p in people if p not in strong_names for word in p}
    lasts, firsts = {p[-1] for p in people}, {p[0] for p in people}
    firms = {p[0] for p, kind in kinds.items() if kind == "organization" and len(p) > 1}
    firms -= lasts | firsts  # "Roe" of Roe Salt NV beside Ann Roe-Fox
    surnames = {p[-1] for p in strong_names if p[-1] not in words.given}
    for parts, signs in found.items():
        owned = len(parts) == 2 and parts[0] in surnames and parts[1] not in words.suffixes
        if owned and kinds.get(parts) == "person" and not (signs.titled or signs.role):
            del kinds[parts]  # "a Roe Polaroid"
        if _is_heading(parts, signs, surnames, words) and kinds.get(parts) == "organization":
            del kinds[parts]
        if (
            len(parts) == 1
            and parts[0] not in words.suffixes | firms
            and kinds.get(parts) != "person"
            and _is_surname(signs, strong, weak, words)
            and (parts[0] in lasts or not _is_land(parts[0], words))
        ):
            kinds[parts] = "person"


def _of_hills(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of who is named like a place, and does something under the last word alone.

    "Zorvex Woods … | Woods | said": the model must take the whole for somebody each time.
    """
    own = either(words.common_openers, words.compass)
    for parts, signs in found.items():
        place = len(parts) > 1 and kinds.get(parts) == "place" and parts[-1] in words.place_heads
        if not place or parts[0] in own or signs.labels["person"] < signs.mentions:
            continue
        last = found.get(parts[-1:])
        if last is not None and last.acts + last.says and not (last.article or last.located):
            kinds[parts] = kinds[parts[-1:]] = "person"


def _is_heading(parts: Parts, signs: Signs, surnames: Set[str], words: NameWords) -> bool:
    """Whether one label makes a body of a word and somebody's surname: "Roe: | Trust Poe |"."""
    once = signs.mentions == signs.labels.total() == 1
    ends = len(parts) == 2 and parts[1] in surnames and parts[0] not in words.given
    marked = signs.article or signs.unit or signs.acts or signs.says or signs.joint
    return once and ends and not marked and told(signs, words) is None


def of_founders(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a body of the single name of a firm that bears its founder's: "the brewer Roe".

    So with "shares in Roe". The article names it before anybody of that name, and tells of it as of
    a firm; ``found`` has the names in the order in which the article first has them.
    """
    borne: set[str] = set()
    for parts, signs in found.items():
        if kinds.get(parts) == "person" and len(parts) > 1:
            borne.update(parts)
        told_so = signs.traded > 0 and signs.traded * MANY > signs.says
        firm = len(parts) == 1 and parts[0] not in borne and parts[0] not in words.given
        if firm and told_so and kinds.get(parts) == "person" and not signs.titled:
            kinds[parts] = "organization"


def of_families(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make nobody of the plural of somebody's surname: "the Roes", beside Ann Roe.

    Not where it plays or has what a body has.
    """
    surnames = {p[-1] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    for parts, signs in found.items():
        several = len(parts) == 1 and parts[0].endswith("s") and parts[0] not in surnames
        marks = signs.club + signs.plays + signs.firm + signs.unit + signs.employs + signs.contests
        if several and parts[0][:-1] in surnames and signs.article == signs.mentions and not marks:
            kinds[parts] = "thing"


def of_tickets(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make nobody of two surnames that a hyphen joins: "the Roe-Fox ticket", beside both."""
    people = [p for p, kind in kinds.items() if kind == "person" and len(p) > 1]
    ends = {p[at:] for p in people for at in range(1, len(p) - 1)}
    for parts in people:
        others = {p[-1] for p in people if p != parts}
        joint = len(parts) == 2 and parts in found and found[parts].single
        if joint and parts not in ends and others.issuperset(parts):
            kinds[parts] = "thing"


def words_of_people(kinds: Kinds) -> set[str]:
    """Give the words of the names of people who are named in full."""
    return {word for p, kind in kinds.items() if kind == "person" and len(p) > 1 for word in p}


def _is_certain(signs: Signs, words: NameWords) -> bool:
    """Whether more than one label of the model says that a full name is a person's.

    Or one of who is told to say something.
    """
    shown = signs.titled or signs.role or signs.initial or signs.hyphened
    shown = shown or (signs.says and signs.labels["person"])
    return bool(shown) or signs.parts[0] in words.given or signs.labels["person"] > 1


def _is_land(word: str, words: NameWords) -> bool:
    """Whether a word, in lower case, is the name of a state, its capital or a region."""
    return word in words.state_words or word in words.regions or word in words.capitals


def _is_surname(signs: Signs, strong: set[str], weak: set[str], words: NameWords) -> bool:
    """Whether a single name, no person's by itself, is part of the full name of one."""
    word = signs.parts[0]
    if word not in strong:
        bare = not signs.located and not is_corporate(signs, words)
        people, bodies = signs.labels["person"], signs.labels["organization"]
        firm = bodies > max(FEW, people * FEW) and signs.says < signs.mentions  # "Roe said"
        bare = bare and (signs.mentions < MANY or people > 0) and not firm
        return word in weak and (bare or signs.labels["person"] * 2 > signs.mentions)
    if _is_land(word, words):
        return not signs.located and signs.acts > 0
    labels = signs.labels
    place = labels["place"] > labels["person"] + labels["organization"]
    return not (place and signs.located * 3 >= signs.mentions) or signs.titled > 0
