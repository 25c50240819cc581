"""Leading: what stands right before a name, behind the mark that ends an announced role.

"The port's chief, | Lord Roe", "its chairman, | the poet Ann Roe".
"""

from __future__ import annotations

from explainer.sections.actors.role import is_courtesy, is_glued, is_role
from explainer.sections.actors.scene import Scene
from explainer.text.tokens import bare

FEW = 4
"""Tokens of a role with an owner, before a second one."""
OWN = ("NOUN", "ADJ", "PROPN")
"""What a second role is made of."""


def before_titles(at: int, first: int, scene: Scene) -> int:
    """Give where the titles with a capital start that stand right before a name: "Lord", "Senator".

    So does another role behind somebody's: "its chairman, | the poet Ann Roe".
    """
    doc, words = scene.doc, scene.words
    if (second := _before_second(at, first, scene)) < at:
        return second
    owner = scene.at.get(at - 2) if at - 3 > first and doc[at - 1].tag_ == "POS" else None
    if owner is not None and owner.kind != "person":
        return scene.start(at - 2)  # "the local judge, | Labour's Ann Roe"
    while (
        at - 1 > first
        and doc[at - 1].text[0].isupper()
        and (bare(doc[at - 1].text) in words.courtesy or bare(doc[at - 1].text) in words.titles)
    ):
        at -= 1
    born = at - 4 > first and is_glued(doc[at - 2]) and doc[at - 4].text == ","
    if born and doc[at - 1].tag_ == "VBN" and doc[at - 1].text.islower():
        return at - 3  # "the winner, | Norland-born Ann Roe"
    marks = [at - back for back in (2, 3, 4) if at - back > first and doc[at - back].text == ","]
    opens = [mark + 1 + (doc[mark + 1].lower_ in words.definite) for mark in marks[:1]]
    native = any(doc[here:at].text.lower() in words.nations for here in opens)
    return marks[0] + 1 if native else at  # "the winner, | New Zealander Ann Roe"; "her coach, the"


def _before_second(at: int, first: int, scene: Scene) -> int:
    """Where another role or an age opens before a name, behind a role; the same for no such.

    "The | suspect, | 40-year-old Ann Roe". Not in a list: "her husband, | the poet Ann Roe and Bo
    Fox", "the mayor, | the judge Ann Roe".
    """
    doc, words, end = scene.doc, scene.words, scene.end(at)
    while at - 1 > first and is_courtesy(doc[at - 1], words):
        at -= 1  # "the chair, retired judge | Dr Ann Roe"
    here = at
    while here - 1 > first and _is_own(here - 1, scene):
        here -= 1  # "retired GP |", "Nobel laureate |"
    if here == at or not (is_role(doc[at - 1], words) or doc[at - 1].lower_ in words.ages):
        return at
    known = here - 1 > first and doc[here - 1].lower_ in words.definite
    mark = here - 1 - known
    if mark - 1 <= first or doc[mark].text != "," or not is_role(doc[mark - 1], words):
        return at
    behind = doc[end + 1 : end + 2].text.lower()
    lone = end >= len(doc) or (doc[end].is_punct and behind not in words.joiners)
    before = doc[max(mark - FEW, first) : mark - 1]
    owned = any(t.tag_ in ("PRP$", "POS") for t in before)
    owned |= not known and any(t.lower_ in words.definite for t in before)
    return here - known if lone and owned else at


def _is_own(at: int, scene: Scene) -> bool:
    """Whether part of a second role stands here: a noun or an adjective, an age, no person."""
    token = scene.doc[at]
    plain = token.pos_ in OWN and not scene.is_person(at)
    return plain or token.like_num or is_glued(token)
