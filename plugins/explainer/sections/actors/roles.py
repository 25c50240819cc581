"""Roles: what the article calls a person, before the name, behind it, or with "is".

Each rule gives the token bounds of the role's words. A description that no role word heads
("under pressure") gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explainer.sections.actors.announced import announced
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.held import held
from explainer.sections.actors.phrase import phrase, second
from explainer.sections.actors.role import (
    FINITE,
    LONGEST,
    STOPS,
    Role,
    checked,
    is_front_role,
    is_plural,
    is_role,
    leftmost,
)
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.tokens import bare

DASHES = frozenset("-–—―")


def roles_of(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the roles that stand with one mention of a person."""
    if role := _before(name, scene):
        yield from _parted(role, scene)
    if role := _letters(name, scene):
        yield role
    if role := _among(name, scene) or _listed(name, scene):
        yield role
    if role := _behind(name, scene):
        yield from second(role, scene.bounds(name.start)[1], scene)
    if role := announced(name, scene):
        yield role
    if role := _equated(name, scene):
        yield from second(role, scene.bounds(name.start)[1], scene)
    yield from held(name, scene)


def _before(name: Name, scene: Scene) -> Role | None:
    """Read "Treasury Secretary | Ann Roe", "chief of the Land Council | Ann Roe"."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(name.start)
    head = name.start - 1
    while head >= first and bare(doc[head].text) in words.courtesy:
        head -= 1
    if head < first:
        return None
    end = head + 1
    if not is_front_role(doc[head], words):
        found = _of_phrase(head, first, scene)
        if found is None:
            return None
        head = found
    start = leftmost(head, first, name.end, scene)
    root = doc[name.end - 1]
    if root.head.dep_ == "relcl" and root.head.head.i == head:  # "the judge Roe spoke of"
        return None
    tied = root.head.i == head or head < doc[head].head.i < name.end or end - 1 > head
    opened = start > first and doc[start - 1].lower_ in words.articles
    one = opened and doc[start - 1].lower_ not in words.definite
    if one and name.end - name.start == 1:
        return None  # "a Republican Roe"
    if opened and not tied and doc[head].text[0].islower():
        return None
    return checked(start, end, head, scene)


def _parted(role: Role, scene: Scene) -> Iterator[Role]:
    """The role, or both where a short title follows another role: "Committee Chairman | Sen."."""
    doc, words, head = scene.doc, scene.words, role.head
    short = bare(doc[head].text) in words.short_titles
    rank = doc[head].text[0].isupper() and doc[head - 1].text[0].islower()  # "singer Baroness"
    last = role.end == head + 1 and head > role.start
    if last and (short or rank) and is_role(doc[head - 1], words):
        yield Role(start=role.start, end=head, head=head - 1)
        role = Role(start=head, end=head + 1, head=head)
    yield role


def _letters(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe | MP"."""
    at = name.end
    if at >= len(scene.doc) or not scene.doc[at].text.isupper():
        return None
    known = scene.doc[at].lower_ in scene.words.post_nominals
    return Role(start=at, end=at + 1, head=at) if known else None


def _among(name: Name, scene: Scene) -> Role | None:
    """Read "trade ministers | such as Ann Roe": the role of all stands in the plural."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(name.start)
    at = name.start - 1
    while at > first and bare(doc[at].text) in words.courtesy:
        at -= 1
    links = next((n for n in (1, 2) if doc[at - n + 1 : at + 1].text.lower() in words.such), 0)
    head = at - links
    if not links or head < first:
        return None
    if doc[head].text == "," and head > first:
        head -= 1
    if doc[head].tag_ != "NNS" or not is_role(doc[head], words):
        return None
    if doc[head].lemma_ in words.vague_roles or doc[head].lower_ in words.party_forms:
        return None
    start = leftmost(head, first, head + 1, scene)
    return checked(start, head + 1, head, scene)


def _listed(name: Name, scene: Scene) -> Role | None:
    """Read "Dale's two senators, | Ann Roe and Bo Fox," and "three judges — | Ann Roe, …".

    The phrase opens with an article, a number or an owner; a mark stands behind the last name.
    """
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(name.start)
    head = name.start - 2
    if head < first or not (doc[head + 1].text == "," or doc[head + 1].text in DASHES):
        return None
    role = doc[head].tag_ in ("NNS", "NNPS") and is_role(doc[head], words)
    if not role or doc[head].lemma_ in words.vague_roles or doc[head].lower_ in words.party_forms:
        return None
    start = leftmost(head, first, head + 1, scene)
    before = doc[start - 1] if start > first else doc[start]
    opened = before.tag_ in ("DT", "PRP$", "CD") or any(t.tag_ == "POS" for t in doc[start:head])
    others = list(listed_behind(name.end, scene))
    end = max((n.end for o in others for n in o.names if name.end < n.start < last), default=last)
    closed = end >= last or doc[end].text in STOPS or doc[end].text in DASHES
    return checked(start, head + 1, head, scene) if opened and others and closed else None


def listed_behind(at: int, scene: Scene) -> Iterator[Entry]:
    """The people who follow in a list: "Ann Roe of the Lions, | Bo Fox | and | Cy Hill |"."""
    doc, words = scene.doc, scene.words
    joined = False
    while at + 1 < len(doc) and not joined:
        at = _behind_body(at, scene)
        mark = at
        while at + 1 < len(doc) and (doc[at].text == "," or doc[at].lower_ in words.joiners):
            joined |= doc[at].lower_ in words.joiners
            at += 1
        entry = scene.at.get(at)
        if at == mark or entry is None or entry.kind != "person" or doc[at].text == ",":
            return
        yield entry
        while scene.at.get(at) is entry:
            at += 1


def _behind_body(at: int, scene: Scene) -> int:
    """The token behind the body that "of" or "from" ties to a name, or the same where none is."""
    if scene.doc[at].lower_ not in scene.words.body_ties:
        return at
    here = at + 1
    while here < len(scene.doc) and scene.doc[here].lower_ in scene.words.articles:
        here += 1
    body = scene.at.get(here)
    if body is None or body.kind == "person":
        return at
    while scene.at.get(here) is body:
        here += 1
    return here


def _of_phrase(last: int, first: int, scene: Scene) -> int | None:
    """Where the role stands in "chief of the Land Council" or "head of a unit of the police"."""
    doc, words, at = scene.doc, scene.words, last
    for _ in range(3):
        stop = at
        while (
            at > first
            and stop - at < 9
            and (doc[at].pos_ in ("PROPN", "NOUN", "ADJ") or at in scene.at)
        ):
            at -= 1
        if at == stop:
            return None
        if at > first and doc[at].lower_ in words.articles:
            at -= 1
        if at <= first or doc[at].lower_ not in words.name_links:
            return None
        at -= 1
        if is_role(doc[at], words):
            several = is_plural(doc[at], words) or doc[at].lower_ in words.outsiders
            return None if several else at  # "fans of the president Ann Roe"
    return None


def _behind(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe, | the chief of the council," and "Ann Roe, who | heads the council"."""
    doc, words = scene.doc, scene.words
    _, last = scene.bounds(name.start)
    at = name.end
    if at < last and doc[at].text == "(":
        while at < last and doc[at].text != ")":
            at += 1
        at += 1
    if at + 2 > last or not _parts(at, scene):
        return None
    at += 1
    if doc[at].pos_ == "NUM" and at + 1 < last and doc[at + 1].text == ",":
        at += 2
    while (
        at + 1 < last and doc[at].tag_ == "RB" and doc[at + 1].tag_ in ("DT", "PRP$", "NN", "NNP")
    ):
        at += 1  # "now a teacher"
    if at >= last:
        return None
    if doc[at].tag_ == "WP":
        return _clause(at + 1, last, scene)
    if doc[at].is_punct:
        return None
    return phrase(at, last, scene, both=doc[at].lower_ in words.both)


def _parts(at: int, scene: Scene) -> bool:
    """Whether a comma or a dash with white space around it stands here."""
    mark = scene.doc[at]
    spaced = bool(mark.whitespace_) and bool(mark.nbor(-1).whitespace_)
    return mark.text == "," or (mark.text in DASHES and spaced)


def _clause(at: int, last: int, scene: Scene) -> Role | None:
    """What a clause with "who" says a person is: heads, leads, is the, served as."""
    doc, words = scene.doc, scene.words
    while at < last and doc[at].pos_ in ("ADV", "AUX") and doc[at].lemma_ not in words.being:
        at += 1
    if at + 1 >= last:
        return None
    lemma = doc[at].lemma_
    if lemma in words.being:
        return phrase(at + 1, last, scene)
    if lemma in words.serving and doc[at + 1].lower_ in words.as_words:
        role = phrase(at + 2, last, scene)
        past = doc[at].tag_ == "VBD"  # "who served as mayor"
        return replace(role, over=past) if role is not None else None
    if lemma in words.leading and doc[at].tag_ in FINITE and doc[at + 1].pos_ != "ADP":
        stop = at + 1
        while stop < last and stop - at < LONGEST and doc[stop].text not in STOPS:
            if doc[stop].tag_ in FINITE or doc[stop].tag_ in ("WP", "WDT"):
                return None
            stop += 1
        return Role(start=at, end=stop, head=at) if stop > at + 1 else None
    return None


def _equated(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe is | the chief of the council"."""
    doc = scene.doc
    root = doc[name.end - 1]
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ not in scene.words.being or verb.tag_ not in FINITE:
        return None
    _, last = scene.bounds(name.start)
    if verb.i + 1 >= last or any(c.dep_ == "neg" for c in verb.children):
        return None
    if verb.dep_ not in ("ROOT", "conj") or scene_of(scene.reading).inside[verb.i] >= 0:
        return None  # what others say that somebody is
    here = doc[verb.i + 1]
    if here.pos_ not in ("DET", "NOUN", "PROPN") or (here.tag_ != "DT" and here.pos_ == "DET"):
        return None
    role = phrase(verb.i + 1, last, scene)
    shared = role is not None and bare(doc[role.head].text) in scene.words.shared_roles
    return None if shared else role
