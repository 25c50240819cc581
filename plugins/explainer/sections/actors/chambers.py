"""Chambers: the house of a parliament in which somebody sits, by the title alone."""

from __future__ import annotations

from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.shortened import plain_parts
from explainer.text.tokens import bare


def chamber_of(role: Role, scene: Scene) -> Entry | None:
    """Give the chamber that an article names and in which who has a title sits: "Senator Roe".

    Only for the title by itself, or behind a party: a state senator, a sales representative and
    a senator who is one no more sit in no chamber that is called by its common name.
    """
    doc, words = scene.doc, scene.words
    house = words.sittings.get(bare(doc[role.head].text))
    if house is None or role.end != role.head + 1:
        return None
    before = [t.lower_ for t in doc[role.start : role.head]]
    titled = doc[role.head].text[0].isupper()
    if not titled or not all(low in words.party_forms or low in words.ranks for low in before):
        return None
    if role.start and doc[role.start - 1].pos_ in ("NOUN", "ADJ"):
        return None  # "state | Senator Roe"
    named = scene.worded.get(house.split()[-1], ())
    return only(e for e in named if _is_house(e, house, words))


def _is_house(entry: Entry, house: str, words: NameWords) -> bool:
    """Whether a body is the chamber of a name, alone or of a state: "the Senate", "US Senate"."""
    parts = plain_parts(entry.name)
    if house in words.houses and len(parts) == 3 and parts[1] in words.place_links:
        return house in (parts[0], parts[2])  # "House of Commons"
    own = tuple(house.split())
    land = " ".join(parts[: -len(own)])
    return parts[-len(own) :] == own and (
        not land or land in words.state_words or land in words.nations
    )
