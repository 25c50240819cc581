"""Definite: what a noun with "the" says of somebody by itself: "The former Elm judge left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.home import is_own_office
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import (
    SUPERLATIVES,
    Role,
    head_word,
    is_chosen,
    is_plural,
    is_role,
)
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.standins import is_beside_kin
from explainer.text.names import Name
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token


def definite_role(noun: Token, scene: Scene) -> Role | None:
    """The role that a noun with "the" is by itself, outside quotations: not "the next mayor"."""
    doc, words, start = scene.doc, scene.words, noun.left_edge.i
    named = noun.i in scene.at and noun.lower_ not in words.party_forms
    if not is_role(noun, words) or named or is_plural(noun, words):
        return None
    if doc[start].lower_ not in words.definite or scene_of(scene.reading).inside[noun.i] >= 0:
        return None
    told = any(child.dep_ in ("appos", "relcl") for child in noun.children)
    if told or doc[min(noun.i + 1, len(doc) - 1)].pos_ in ("NOUN", "PROPN"):
        return None  # "the head | winds"
    role = phrase(start, scene.bounds(noun.i)[1], scene, subject=True)
    if role is None or role.head != noun.i or is_beside_kin(noun, scene.reading.pack):
        return None
    if any(scene.is_person(at) for at in range(role.start, role.head)):
        return None  # "the | Roe campaign director"
    before = doc[role.start : role.head]
    unlike = any(
        t.tag_ in SUPERLATIVES | {"POS"} or t.text in words.unlike for t in before
    )  # not of "New York"; "the best-known lawyer" may be anybody
    return role if not unlike else None


def is_telling(role: Role, scene: Scene) -> bool:
    """Tell whether words before a role tell which one is meant: "the | former | judge"."""
    words, noun = scene.words, scene.doc[role.head]
    low = head_word(role.head, scene)
    mods = {token.lower_ for token in scene.doc[role.start : role.head]}
    if low in words.devices or low in words.vague_roles - words.plain_roles - words.hopefuls:
        return False  # "the flight | recorder"
    if mods & words.bygone or is_chosen(noun, words):
        return True  # "the | president-elect"
    named = any(token.pos_ == "PROPN" for token in scene.doc[role.start : role.head])
    telling = named or (low not in words.offices and bool(mods - words.ranks))
    partisan = noun.text.istitle() and low in words.party_forms  # "the registered | Democrat"
    return telling and (noun.text.islower() or partisan)  # not "the Zenda | Star"


def is_others(role: Role, name: Name, scene: Scene) -> bool:
    """Tell whether somebody else of the article is called so, or it tells another gender."""
    words, low = scene.words, bare(scene.doc[role.head].text)
    me = scene.at[name.start]
    gender = words.given.get(me.name.split()[0].lower())
    if (gender == "m" and low in words.women) or (gender == "f" and low in words.men):
        return True
    people = {id(e): e for e in scene.at.values() if e.kind == "person" and e is not me}
    told = [[bare(word) for word in r.split()] for e in people.values() for r in e.roles]
    seat = {t.lower_ for t in scene.doc[role.start : role.head]} if is_seat(role, scene) else set()
    told = [some for some in told if not seat or len(some) == 1 or not seat.isdisjoint(some)]
    if seat:  # "the home secretary" beside "the shadow home secretary"
        unlike = either(words.ranks, words.former, words.shadowing) - words.filling - seat
        told = [some for some in told if unlike.isdisjoint(some)]
    links = words.name_links | words.at_words  # "governor | of Norland"
    ends = (
        next((at for at, w in enumerate(some) if at and w in links), len(some)) for some in told
    )
    heads = [some[end - 1] for some, end in zip(told, ends, strict=True)]
    return low in {words.full_titles.get(head, head) for head in heads}


def is_seat(role: Role, scene: Scene) -> bool:
    """Tell whether a role is an office of two words that one alone has: "the | home secretary"."""
    known = scene.doc[role.head].lower_ in scene.words.known_seats
    known |= is_own_office(scene.doc[role.start : role.end].text.lower(), scene.words)
    return known and role.start < role.head == role.end - 1
