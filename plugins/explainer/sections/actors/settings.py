"""Settings: what an article names only to say whose seat, where, of what sort, or to whom told.

"Rep. Roe of Ohio", "OSLO —" and "the Ohio primary" tell of Roe, of the article and of a primary;
Ohio and Oslo neither do nor undergo anything. So it is with a place named once in passing ("a fair
in Elm") and with the paper that somebody told something ("told Elm News"). They are no actors
unless another mention says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.marks import HYPHENS
from explainer.text.names import Name
from explainer.text.names.whereabouts import is_behind_age
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import MODIFIERS, first_of_row
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token


def acting(
    entries: Iterable[Entry], roles: Mapping[int, Sequence[Role]], scene: Scene
) -> list[Entry]:
    """Give the entries without the places and bodies that are named only as a setting.

    A state for which somebody of the article acts stays, as does a party to the story, and a body
    of which somebody is.
    """
    inside = {at for found in roles.values() for r in found for at in range(r.start, r.end)}
    kept = list(entries)
    bodies = {id(entry.body) for entry in kept if entry.body is not None}
    return [
        entry
        for entry in kept
        if entry.side is not None
        or (id(entry) in bodies and (entry.state or entry.kind == "organization"))
        or not _is_idle(entry, inside, id(entry) in bodies, scene)
    ]


def _is_idle(entry: Entry, inside: set[int], tied: bool, scene: Scene) -> bool:
    """Whether no mention of a place or a body says more than where, of what sort, or to whom."""
    if entry.kind == "organization":
        once = len(entry.names) == 1 and not entry.party and not _opens(entry.names[0], scene)
        return all(
            _is_told(name, scene) or (once and _is_named_by(name, scene)) for name in entry.names
        )
    once = len(entry.names) == 1 and not tied and not _opens(entry.names[0], scene)
    return entry.kind == "place" and all(
        _is_setting(name, inside, scene) or (once and _is_where(name, scene))
        for name in entry.names
    )


def _opens(name: Name, scene: Scene) -> bool:
    """Whether the headline or the first sentence names something."""
    return scene.reading.index(scene.doc[name.start]) <= scene.reading.article.opening


def _is_where(name: Name, scene: Scene) -> bool:
    """Whether a place tells where something is: "a fair in | Elm", "in Dale and | Elm".

    Not where it opens the sentence, and all of that is told of it: "In | Norland, prices rose".
    """
    root, words = scene.doc[name.end - 1], scene.words
    while root.dep_ in ("conj", "appos") or _is_of_sort(root, words):
        root = root.head.head if root.dep_ == "pobj" else root.head
    link = root.head
    inside = link.lower_ in words.inside | words.at_words or _is_from(link, scene)
    return root.dep_ == "pobj" and inside and link.i > scene.bounds(name.start)[0]


def _is_of_sort(root: Token, words: NameWords) -> bool:
    """Whether a place is told by its sort: "in the town of | Elm"."""
    sorts = words.localities | words.place_nouns
    return (
        root.dep_ == "pobj"
        and root.head.lower_ in words.place_links
        and (root.head.head.lemma_.lower() in sorts)
    )


def _is_from(link: Token, scene: Scene) -> bool:
    """Whether a preposition tells from where somebody is or speaks: "Ann Roe, 23, from | Elm"."""
    words, head = scene.words, link.head
    if link.lower_ not in words.from_words - words.place_links:
        return False
    saying = head.lemma_ in scene.reading.pack.speech.saying | words.telling
    return saying or scene.is_person(head.i) or is_person(head, scene.reading.pack)


def _is_told(name: Name, scene: Scene) -> bool:
    """Whether a body is an outlet that somebody told something: "told | Elm News", "on | BBC One".

    So is one in which something is written: "an article in | the Elm Times".
    """
    root, words = scene.doc[name.end - 1], scene.words
    if not _is_outlet(name, scene):
        return False
    while root.dep_ in ("conj", "poss") or _is_site(root, words) or _is_called(root, words):
        root = root.head  # "told | Elm Radio's Ann Roe", "told the | Elm News website"
    if root.dep_ in ("dative", "dobj"):
        return root.head.lemma_ in words.telling
    link = root.head
    if root.dep_ != "pobj" or link.lower_ not in words.outlet_links:
        return False
    saying = scene.reading.pack.speech.saying | words.telling | words.publishing
    return link.head.lemma_ in saying or link.head.lemma_ in words.writings


def _is_site(root: Token, words: NameWords) -> bool:
    """Whether a body tells whose paper or page is told something: "the | Elm News website"."""
    return root.dep_ in MODIFIERS and root.head.lower_ in words.unit_nouns


def _is_called(root: Token, words: NameWords) -> bool:
    """Whether a noun for a paper calls a body one: "in the journal | Salt Science"."""
    return root.dep_ == "appos" and root.head.i < root.i and root.head.lower_ in words.outlets


def _is_outlet(name: Name, scene: Scene) -> bool:
    """Whether a body may be a paper or a station: by its name, or without "the"."""
    words, low = scene.words, [bare(word) for word in name.words.split()]
    if low[-1] in words.outlets or words.stations.intersection(low):
        return True
    own = words.body_heads.union(words.bodies, words.houses, words.company_endings)
    article = name.start > 0 and scene.doc[name.start - 1].lower_ in words.articles
    return not article and not own.intersection(low) and " ".join(low) not in words.party_forms


def _is_named_by(name: Name, scene: Scene) -> bool:
    """Whether a body only tells of what sort a thing is: "the | Senate race".

    Not where the thing is the body, its people or what it does, nor a court or board by its name.
    """
    root = scene.doc[name.end - 1]
    head, words, parts = root.head, scene.words, [bare(word) for word in name.words.split()]
    if root.dep_ not in MODIFIERS or head.i < name.end or head.pos_ != "NOUN":
        return False
    if len(parts) > 1 and parts[-1] in words.body_heads - words.outlets:
        return False
    people = words.role_heads.union(words.role_plurals, words.shared_roles, words.kin)
    acts = words.parties.union(words.governing, words.firm_nouns, people, words.findings)
    acts = acts.union(
        words.unit_nouns, words.small_heads, words.body_kinds, words.panels, words.encounters
    )
    return head.lower_ not in acts and head.lemma_.lower() not in acts


def _is_setting(name: Name, inside: set[int], scene: Scene) -> bool:
    """Whether one mention of a place tells only of something else."""
    if name.start in inside or _is_in_dateline(name, scene):
        return True
    if _is_base(name, scene):
        return True
    told = _is_home(name, scene) or _is_land_behind(name, scene) or _is_example(name, scene)
    return told or _is_seat(name, scene) or _is_sort(name, scene)


def _is_in_dateline(name: Name, scene: Scene) -> bool:
    """Whether a paragraph opens with a place and a dash: "OSLO —"."""
    article = scene_of(scene.reading)
    return name.start < article.dateline(article.paragraph(name.start))


def _is_seat(name: Name, scene: Scene) -> bool:
    """Whether a place tells whose somebody is: "Ann Roe of | Ohio", "Ann Roe (R-| Ohio)".

    So it does behind an age: "Ann Roe, 31, of | Elm".
    """
    doc, words, at = scene.doc, scene.words, name.start
    if at < 2:
        return False
    before = scene.at.get(at - 2)
    tied = doc[at - 1].lower_ in words.place_links
    lettered = doc[at - 1].text in HYPHENS and len(doc[at - 2].text) == 1
    person = before is not None and before.kind == "person"
    aged = is_behind_age([token.text for token in doc[max(at - 4, 0) : at]], min(at, 4) - 1)
    return lettered or (tied and (person or aged))


def _is_base(name: Name, scene: Scene) -> bool:
    """Whether a place tells where a body sits: "| Elm-based Acme"."""
    behind = scene.doc[name.end : name.end + 2]
    return (
        len(behind) == 2 and behind[0].text in HYPHENS and (behind[1].lower_ in scene.words.seated)
    )


def _is_home(name: Name, scene: Scene) -> bool:
    """Whether a place tells from where somebody is: "| Ohio's Ann Roe", "| Norway's Acme"."""
    owner = name.end + 1 < len(scene.doc) and scene.doc[name.end].tag_ == "POS"
    owned = scene.at.get(name.end + 1) if owner else None
    return owned is not None and owned.kind in ("person", "organization") and not owned.party


def _is_land_behind(name: Name, scene: Scene) -> bool:
    """Whether a land in commas tells where a town is: "Dale, | Ohio, votes"."""
    doc, words, at = scene.doc, scene.words, name.start
    town = scene.at.get(at - 2) if at > 1 and doc[at - 1].text == "," else None
    lands = either(words.state_words, words.regions, words.provinces)
    if town is None or town.kind != "place" or name.words.lower() not in lands:
        return False
    closed = name.end >= len(doc) or not doc[name.end].text[0].isalnum()
    return closed and town.name.lower() not in lands


def _is_example(name: Name, scene: Scene) -> bool:
    """Whether a place is one of its sort: "states like | Ohio and Maine"."""
    root = first_of_row(scene.doc[name.end - 1])
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
