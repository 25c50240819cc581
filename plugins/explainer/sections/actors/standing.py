"""Standing: the office of whom an article is about, told alone: "Roe fell. | The premier | said".

News prose calls the one it is about by the office as well as by the name. That is read only where
nobody else can be meant: the subject goes on, nobody unknown is named on the way, and no sentence
names both.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import opens_with
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.syntax.clauses import is_main_subject

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BACK = 3
"""Sentences back to the one that names the subject."""
OFTEN = 3
"""Mentions of somebody whom an article is about."""


def stood_for(name: Name, plain: Container[int], scene: Scene) -> Role | None:
    """Give the office behind a mention of the only person it can mean; None where it may be others.

    ``plain`` holds the id() of all people without a role.
    """
    me = scene.at[name.start]
    if len(me.names) < OFTEN or not opens_with(me, scene):
        return None
    here, spans = scene.reading.index(scene.doc[name.start]), scene.reading.spans
    if here == 0 and scene.reading.article.title is not None:
        return None
    if not is_main_subject(scene.doc[name.end - 1]):
        return None
    quoted = scene_of(scene.reading).inside
    for after in range(here + 1, min(here + BACK + 1, len(spans))):
        subject = main_subject(spans[after])
        others = _others(spans[after - 1], me, plain, scene)
        if subject is None or others - _named(spans[after], scene):
            return None
        if quoted[subject.i] >= 0:
            continue
        if office := _office(subject, scene):
            apart = not _is_named_beside(office, me, scene)
            return office if apart else None
        if subject.lower_ not in scene.words.pronouns:
            return None
    return None


def _office(noun: Token, scene: Scene) -> Role | None:
    """The office that one alone has, with "the" before it, outside quotations."""
    doc, words, role = scene.doc, scene.words, definite_role(noun, scene)
    if role is None:
        return None
    told, low = doc[role.start : role.end], doc[role.head].lower_
    if any(t.tag_ == "POS" or t.lower_ in words.unlike | words.former for t in told):
        return None
    one = low in words.known_seats and role.start < role.head < role.end < role.head + 2
    return role if one else None


def definite_role(noun: Token, scene: Scene) -> Role | None:
    """Give the role that a noun with "the" is by itself, outside quotations; None for no role."""
    start = noun.left_edge.i
    if scene.doc[start].lower_ not in scene.words.definite:
        return None
    if scene_of(scene.reading).inside[noun.i] >= 0:
        return None
    if any(child.dep_ in ("appos", "relcl") for child in noun.children):
        return None
    role = phrase(start, scene.bounds(noun.i)[1], scene, subject=True)
    if role is None or role.head != noun.i:
        return None
    served = any(scene.is_person(at) for at in range(role.start, role.head))
    return role if not served else None  # "the | Roe campaign director"


def _is_named_beside(office: Role, me: Entry, scene: Scene) -> bool:
    """Whether a sentence names somebody beside the office: "Roe met | the premier"."""
    low = scene.doc[office.head].lower_
    title = scene.reading.article.title is not None
    spans = {scene.reading.index(scene.doc[n.start]) for n in me.names}
    return any(
        token.lower_ == low and scene.doc[token.left_edge.i].lower_ in scene.words.definite
        for at in spans - ({0} if title else set())
        for token in scene.reading.spans[at]
    )


def _others(span: Span, me: Entry, plain: Container[int], scene: Scene) -> set[int]:
    """The people without a role whom a sentence names beside one, by id()."""
    return {key for key in _named(span, scene) if key != id(me) and key in plain}


def _named(span: Span, scene: Scene) -> set[int]:
    return {id(scene.at[at]) for at in range(span.start, span.end) if scene.is_person(at)}


def main_subject(span: Span) -> Token | None:
    """Give the subject of the main clause of a sentence; None without one."""
    return next((t for t in span if is_main_subject(t)), None)
