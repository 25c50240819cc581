"""Introduced: who is told first, and named later: "a former port clerk … The clerk, | Ann Roe,".

So is for whom they speak: "A spokesman for Acme said no. … | spokesman | Bo Fox said".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

BACK = 3
"""Sentences back to where somebody is told first."""
TITLES = 4
"""Tokens of titles before the name of whom somebody speaks for, at most."""


def introduced(role: Role, scene: Scene) -> Role:
    """Give the fuller role that one of one word points back to, or the same.

    "Police held a former port clerk. The | clerk, | Ann Roe, …": the article opens the noun with
    "a" in just one place before, where nobody is named with it.
    """
    doc, words = scene.doc, scene.words
    if role.end > role.start + 1 or not role.start or not doc[role.head].text.islower():
        return role
    if doc[role.start - 1].lower_ not in words.definite:
        return role
    here = scene.reading.index(doc[role.head])
    first = scene.reading.spans[max(0, here - BACK)].start
    told = [t for t in doc[first : role.start - 1] if t.lower_ == doc[role.head].lower_]
    opened = [t for t in told if _is_new(t, scene)]
    if len(opened) != 1 or any(t.i < opened[0].i for t in told):
        return role
    noun = opened[0]
    fuller = phrase(noun.left_edge.i, scene.bounds(noun.i)[1], scene, subject=True)
    if fuller is None or fuller.head != noun.i:
        return role
    own = (at for at in range(noun.i + 1, fuller.end) if not noun.is_ancestor(doc[at]))
    fuller = replace(fuller, end=next(own, fuller.end))  # "sent a clerk | to Elm"
    if fuller.end == fuller.start + 1:
        return role
    if any(scene.is_person(at) for at in range(fuller.start, min(fuller.end + 2, len(doc)))):
        return role  # "a clerk, | Bo Fox"
    return fuller


def _is_new(noun: Token, scene: Scene) -> bool:
    """Whether a noun tells of one somebody for the first time: "a former | clerk"."""
    article = scene.doc[noun.left_edge.i].lower_
    new = article in scene.words.articles - scene.words.definite
    return new and noun.tag_ not in PLURAL


def speaks_for(role: Role, scene: Scene) -> Entry | None:
    """Give whom one speaks for who was told of just before, without a name.

    "A spokeswoman for Gov. Roe said no. … | spokeswoman | Ada Fox said": no other spokeswoman is
    told of in between, nor a body in the sentence.
    """
    doc, words, read = scene.doc, scene.words, scene.reading
    first, here = scene.bounds(role.start)[0], read.index(doc[role.head])
    low = read.spans[max(read.article.opening, here - BACK)].start
    told = [t for t in doc[low:first] if t.lower_ == doc[role.head].lower_]
    named = any(e.kind != "person" for at in range(first, role.start) if (e := scene.at.get(at)))
    if named or len(told) != 1 or not _is_new(told[0], scene):
        return None
    link, stop = told[0].i + 1, min(told[0].i + 2 + TITLES, first)
    if doc[link].lower_ not in words.purposes:
        return None
    at = next((at for at in range(link + 1, stop) if at in scene.at), stop)
    plain = all(
        t.lower_ in words.articles or bare(t.text) in words.titles for t in doc[link + 1 : at]
    )
    end = scene.end(at)
    owned = doc[end].tag_ == "POS" or (doc[end].text == "," and scene.is_person(end + 1))
    return scene.at.get(at) if plain and not owned else None
