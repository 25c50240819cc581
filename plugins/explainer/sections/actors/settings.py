"""Settings: places that an article names only to say whose seat, from where, or of what sort.

"Rep. Roe of Ohio", "OSLO —" and "the Ohio primary" tell of Roe, of the article and of a primary;
Ohio and Oslo neither do nor undergo anything. They are no actors unless another mention says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.runs import HYPHENS

MODIFIERS = frozenset({"compound", "amod", "nmod"})


def acting(
    entries: Iterable[Entry], roles: Mapping[int, Sequence[Role]], scene: Scene
) -> list[Entry]:
    """Give the entries without the places that are named only as a setting.

    A state for which somebody of the article acts stays, as does a party to the story.
    """
    inside = {at for found in roles.values() for r in found for at in range(r.start, r.end)}
    kept = list(entries)
    bodies = {id(entry.body) for entry in kept if entry.body is not None and entry.body.state}
    return [
        entry
        for entry in kept
        if entry.kind != "place"
        or entry.side is not None
        or id(entry) in bodies
        or not all(_is_setting(name, inside, scene) for name in entry.names)
    ]


def _is_setting(name: Name, inside: set[int], scene: Scene) -> bool:
    """Whether one mention of a place tells only of something else."""
    if name.start in inside or _is_in_dateline(name, scene):
        return True
    told = _is_home(name, scene) or _is_land_behind(name, scene) or _is_example(name, scene)
    return told or _is_seat(name, scene) or _is_sort(name, scene)


def _is_in_dateline(name: Name, scene: Scene) -> bool:
    """Whether a paragraph opens with a place and a dash: "OSLO —"."""
    article = scene_of(scene.reading)
    return name.start < article.dateline(article.paragraph(name.start))


def _is_seat(name: Name, scene: Scene) -> bool:
    """Whether a place tells whose somebody is: "Ann Roe of | Ohio", "Ann Roe (R-| Ohio)"."""
    doc, words, at = scene.doc, scene.words, name.start
    if at < 2:
        return False
    before = scene.at.get(at - 2)
    tied = doc[at - 1].lower_ in words.place_links
    lettered = doc[at - 1].text in HYPHENS and len(doc[at - 2].text) == 1
    return lettered or (tied and before is not None and before.kind == "person")


def _is_home(name: Name, scene: Scene) -> bool:
    """Whether a place tells from where somebody is: "| Ohio's Ann Roe", "| Norway's Acme"."""
    owner = name.end + 1 < len(scene.doc) and scene.doc[name.end].tag_ == "POS"
    owned = scene.at.get(name.end + 1) if owner else None
    return owned is not None and owned.kind in ("person", "organization") and not owned.party


def _is_land_behind(name: Name, scene: Scene) -> bool:
    """Whether a land in commas tells where a town is: "Dale, | Ohio, votes"."""
    doc, words, at = scene.doc, scene.words, name.start
    town = scene.at.get(at - 2) if at > 1 and doc[at - 1].text == "," else None
    lands = words.state_words | words.regions | words.provinces
    if town is None or town.kind != "place" or name.words.lower() not in lands:
        return False
    closed = name.end >= len(doc) or not doc[name.end].text[0].isalnum()
    return closed and town.name.lower() not in lands


def _is_example(name: Name, scene: Scene) -> bool:
    """Whether a place is one of its sort: "states like | Ohio and Maine"."""
    root = scene.doc[name.end - 1]
    while root.dep_ == "conj":
        root = root.head
    link, words = root.head, scene.words
    sorts = words.localities | words.countries
    like = root.dep_ == "pobj" and link.lower_ in words.example_words
    return like and link.head.lemma_.lower() in sorts


def _is_sort(name: Name, scene: Scene) -> bool:
    """Whether a place stands before a noun that does not act for it: "the | Ohio primary"."""
    root = scene.doc[name.end - 1]
    head, words = root.head, scene.words
    if name.start and scene.doc[name.start - 1].lower_ in words.inside:
        return False  # "Speaking in Elm Mr Roe said"
    if root.dep_ not in MODIFIERS or head.i < name.end or head.pos_ not in ("NOUN", "PROPN"):
        return False
    acts = words.parties | words.governing | words.cabinets | words.state_offices
    return head.lower_ not in acts and head.lemma_.lower() not in acts
