"""Imagined: titles before a name that tell of no office that its bearer has."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.sections.actors.role import Role, checked, is_front_role
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name

AIDE = 3
"""Tokens from the office that somebody serves back to his own: "| Adviser to the | Mayor"."""


def is_imagined(name: Name, scene: Scene) -> bool:
    """Tell whether a title is only thought of: "Enter President | Roe.".

    So it is where one of two is to have it: "under President | Roe or President Fox".
    """
    first, last = scene.bounds(name.start)
    ends = last <= name.end + 1 and first + 1 < name.start
    thought = ends and scene.doc[first].lower_ in scene.words.imagining
    return thought or _is_choice(name, scene)


def of_aide(name: Name, scene: Scene) -> Role | None:
    """Give the role of "Adviser to the Mayor | Ann Roe", who is no mayor, where it opens a phrase.

    None elsewhere: "an aide to the mayor, Ann Roe" and "an aide to Mayor Roe" tell of two.
    """
    doc, words = scene.doc, scene.words
    first, at = scene.bounds(name.start)[0], name.start - 1
    if at - AIDE < first or not is_front_role(doc[at], words):
        return None
    if doc[at - 1].lower_ not in words.articles or doc[at - 2].lower_ not in words.aide_links:
        return None
    head = at - AIDE
    opens = head == first or doc[head - 1].is_punct
    aide = opens and doc[head].text[0].isupper() and is_front_role(doc[head], words)
    return checked(head, name.start, head, scene) if aide else None


def _is_choice(name: Name, scene: Scene) -> bool:
    """Whether "or" joins two who have the same title, of an office that one alone may have."""
    doc, words = scene.doc, scene.words
    title = doc[max(name.start - 1, 0)].lower_
    if title not in either(words.presidencies, words.premierships):
        return False
    others = (t.i for t in doc[name.end - 1].conjuncts if scene.is_person(t.i))
    starts = [at for at in map(scene.start, others) if at and doc[at - 1].lower_ == title]
    between = (doc[min(at, name.end) : max(at, name.start)] for at in starts)
    return any(t.lower_ in words.alternatives for some in between for t in some)
