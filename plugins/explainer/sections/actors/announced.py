"""Roles in front: "the chief of the council, | Ann Roe,": the role stands before, in commas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.actors.role import (
    FINITE,
    LONGEST,
    STOPS,
    Role,
    checked,
    head_noun,
    is_role,
    leftmost,
)
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PRON", "PART", "CCONJ"})
"""What the words of a role before a comma are; a verb before them belongs to the clause."""


def announced(name: Name, scene: Scene) -> Role | None:
    """Read "the chief of the council, | Ann Roe,": the role stands before, in commas.

    Not in a list of those who are named by their roles: "the mayor, the judge, Ann Roe and others".
    """
    role = _in_front(name, scene)
    if role is None:
        return None
    doc, mark = scene.doc, role.start - 1
    mark -= doc[mark].tag_ == "DT"
    listed = mark > 0 and doc[mark].text == "," and is_role(doc[mark - 1], scene.words)
    return None if listed else role


def _in_front(name: Name, scene: Scene) -> Role | None:
    doc, words = scene.doc, scene.words
    root = doc[name.end - 1]
    first, last = scene.bounds(name.start)
    mark = _before_titles(name.start, first, scene) - 1
    if mark - 1 < first or doc[mark].text != ",":
        return None
    if root.dep_ != "appos" or not is_role(root.head, words):
        return _opening(name, first, last, scene) or _nearest(name, mark, first, last, scene)
    head = root.head.i
    if not first <= head < mark or _is_shared(name, root.head, scene):
        return None
    if head in scene.at and scene.at[head].kind == "person":
        return None
    if doc[head].tag_ in ("NNS", "NNPS") or (name.end < last and doc[name.end].text not in STOPS):
        return None
    start = max(first, doc[head].left_edge.i)
    while start < head and doc[start].pos_ in ("DET", "PRON", "ADP", "ADV", "PUNCT", "CCONJ"):
        start += 1
    end = mark
    if end - start > LONGEST or any(t.tag_ in FINITE or t.text in STOPS for t in doc[start:end]):
        return None
    return checked(start, end, head, scene)


def _before_titles(at: int, first: int, scene: Scene) -> int:
    """Where the titles with a capital start that stand right before a name: "Lord", "Senator"."""
    doc, words = scene.doc, scene.words
    while (
        at - 1 > first
        and doc[at - 1].text[0].isupper()
        and (bare(doc[at - 1].text) in words.courtesy or bare(doc[at - 1].text) in words.titles)
    ):
        at -= 1
    return at


def _opening(name: Name, first: int, last: int, scene: Scene) -> Role | None:
    """Read "A spokeswoman for the port, | Ann Roe," where a clause opens with it."""
    doc = scene.doc
    start = end = _before_titles(name.start, first, scene) - 1
    while start > first and doc[start - 1].text not in STOPS:
        start -= 1
    known = doc[start].tag_ in ("DT", "PRP$") or (doc[start].tag_ == "NNP" and start + 1 < end)
    after = name.end
    while after < last and doc[after].lower_ in scene.words.suffixes | scene.words.post_nominals:
        after += 1
    if not known or after >= last or not (doc[after].text in STOPS or _speaks(after, scene)):
        return None
    while start < end and doc[start].tag_ in ("DT", "PRP$"):
        start += 1
    head = head_noun(start, end, scene)
    if head is None or doc[head].tag_ in ("NNS", "NNPS"):
        return None
    if end - start > LONGEST or any(t.tag_ in FINITE for t in doc[start:end]):
        return None
    return checked(start, end, head, scene)


def _speaks(at: int, scene: Scene) -> bool:
    """Whether a verb of saying stands where the second comma is missing."""
    verb = scene.doc[at]
    return verb.tag_ in FINITE and verb.lemma_ in scene.reading.pack.speech.saying


def _is_shared(name: Name, head: Token, scene: Scene) -> bool:
    """Whether a name may as well stand with another role: "a friend of the mayor, Ann Roe,"."""
    inside = head.dep_ == "pobj" and head.head.lower_ not in scene.words.as_words
    outer = head.head.head if inside else head
    return _in_list(name, scene) or (outer is not head and is_role(outer, scene.words))


def _in_list(name: Name, scene: Scene) -> bool:
    """Whether another person's name follows: "the mayor, Ann Roe, Bo Fox and others"."""
    after = scene.at.get(name.end + 1)
    return after is not None and after.kind == "person" and scene.doc[name.end].text == ","


def _nearest(name: Name, mark: int, first: int, last: int, scene: Scene) -> Role | None:
    """Read "sent | the head of the council, | Ann Roe," wherever it stands in a sentence.

    The phrase before the comma opens with an article or an owner, and holds one role alone: of
    "a friend of the mayor, Ann Roe," nobody can tell whose name it is.
    """
    doc = scene.doc
    if name.end < last and doc[name.end].text not in STOPS:
        return None
    if _in_list(name, scene):
        return None
    at = mark
    while at > first and mark - at < LONGEST and doc[at - 1].pos_ in NOMINAL:
        at -= 1
    heads = [i for i in range(at, mark) if _is_head(i, scene)]
    if len(heads) != 1 or doc[heads[0]].tag_ in ("NNS", "NNPS"):
        return None
    start = leftmost(heads[0], at, heads[0] + 1, scene)
    opened = start > first and doc[start - 1].tag_ in ("DT", "PRP$")
    owned = any(token.tag_ == "POS" for token in doc[start : heads[0]])
    return checked(start, mark, heads[0], scene) if opened or owned else None


def _is_head(at: int, scene: Scene) -> bool:
    """Whether a role stands here that no other noun follows at once, and that is no name's part."""
    doc = scene.doc
    nouns = doc[at + 1].pos_ in ("NOUN", "PROPN") or doc[at + 1].tag_ == "POS"
    return is_role(doc[at], scene.words) and not nouns and at not in scene.at
