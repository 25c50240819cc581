"""Roles: what the article calls a person, before the name, behind it, or with "is".

Each rule gives the token bounds of the role's words. A description that no role word heads
("under pressure") gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.actors.announced import announced
from explainer.sections.actors.front import in_front
from explainer.sections.actors.held import held
from explainer.sections.actors.phrase import phrase, second
from explainer.sections.actors.role import FINITE, LONGEST, STOPS, Role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import DASHES, of_several
from explainer.sections.actors.tenures import tenures
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.tokens import bare

EQUALS = frozenset({"DET", "NOUN", "PROPN", "ADJ"})
"""What opens what somebody is."""
BRACKETS = ("(", ")")

if TYPE_CHECKING:
    from spacy.tokens import Token


def roles_of(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the roles that stand with one mention of a person."""
    yield from in_front(name, scene)
    if role := _letters(name, scene) or _bracketed(name, scene):
        yield role
    if role := of_several(name, scene):
        yield role
    if role := _behind(name, scene):
        yield from second(role, scene.bounds(name.start)[1], scene)
    if role := announced(name, scene):
        yield role
    if role := _equated(name, scene):
        yield from second(role, scene.bounds(name.start)[1], scene)
    if role := _turned(name, scene):
        yield role
    yield from held(name, scene)
    yield from tenures(name, scene)


def _letters(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe | MP"."""
    at = name.end
    if at >= len(scene.doc) or not scene.doc[at].text.isupper():
        return None
    known = scene.doc[at].lower_ in scene.words.post_nominals
    return Role(start=at, end=at + 1, head=at) if known else None


def _bracketed(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe (| the Land Bank's chief |)": nothing else stands in the brackets."""
    doc, last = scene.doc, scene.bounds(name.start)[1]
    if name.end + 2 >= last or doc[name.end].text != BRACKETS[0]:
        return None
    role = phrase(name.end + 1, last, scene)
    closed = role is not None and role.end < last and doc[role.end].text == BRACKETS[1]
    return role if closed else None


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
    if doc[at].lower_ in words.both:
        return phrase(at + 1, last, scene, several=True)
    return phrase(at, last, scene) or _of_both(name, at, last, scene)


def _of_both(name: Name, at: int, last: int, scene: Scene) -> Role | None:
    """Read "Ann Roe and Bo Fox, | owners of the port,": a mark closes what both are."""
    before = scene.at.get(name.start - 2) if name.start > 1 else None
    if before is None or before.kind != "person":
        return None
    role = None
    if scene.doc[name.start - 1].lower_ in scene.words.joiners:
        role = phrase(at, last, scene, several=True)
    closed = role is not None and (role.end >= last or scene.doc[role.end].text in STOPS | DASHES)
    return role if closed else None


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
    if lemma in words.resigning and doc[at + 1].lower_ in words.as_words:
        role = phrase(at + 2, last, scene)
        return replace(role, over=True) if role is not None else None
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
        beaten = scene.at.get(at + 1)
        if beaten is not None and beaten.kind == "person":
            return None  # "who leads | Bo Fox by a mile"
        return Role(start=at, end=stop, head=at) if stop > at + 1 else None
    return None


def _equated(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe is | the chief of the council", "Ann Roe works there and is | its chief"."""
    root = scene.doc[name.end - 1]
    outer = root.head if root.dep_ == "nsubj" else None
    verbs = [outer] if outer is not None else []
    clauses = [c for c in root.children if c.dep_ == "relcl"]  # "who left the port and | is"
    clauses = [c for c in clauses if any(w.tag_ == "WP" and w.dep_ == "nsubj" for w in c.children)]
    verbs += [c for v in (*verbs, *clauses) for c in v.children if c.dep_ == "conj" and _shares(c)]
    verb = next((v for v in verbs if v.lemma_ in scene.words.being and v.tag_ in FINITE), None)
    if verb is None or not _is_told(verb, scene):
        return None
    _, last = scene.bounds(name.start)
    here = scene.doc[verb.i + 1] if verb.i + 1 < last else verb
    one = here.lower_ in scene.words.one
    if not one and (here.pos_ not in EQUALS or (here.tag_ != "DT" and here.pos_ == "DET")):
        return None
    role = phrase(verb.i + 1, last, scene)
    if role is None or (_is_loose(role, scene) and not _is_given(name, scene)):
        return None
    then = verb.dep_ == "advcl" and verb.tag_ == "VBD"  # "when Ann Roe was mayor"
    return replace(role, over=True) if then else role


def _is_loose(role: Role, scene: Scene) -> bool:
    """Whether a role is one that a body or a place may have too: "owner"."""
    return bare(scene.doc[role.head].text) in scene.words.shared_roles


def _is_given(name: Name, scene: Scene) -> bool:
    """Whether a person's full name opens with a given name."""
    parts = scene.at[name.start].name.lower().split()
    return len(parts) > 1 and parts[0] in scene.words.given


def _shares(verb: Token) -> bool:
    """Whether a verb has its subject from the one that it is joined to."""
    return not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)


def _is_told(verb: Token, scene: Scene) -> bool:
    """Whether the article itself tells a thing as a fact: no denial, no saying, no condition."""
    if any(c.dep_ == "neg" for c in verb.children) or scene_of(scene.reading).inside[verb.i] >= 0:
        return False
    timed = [c for c in verb.children if c.dep_ == "advmod" and c.tag_ == "WRB"]
    return verb.dep_ in ("ROOT", "conj") or (verb.dep_ == "advcl" and bool(timed))


def _turned(name: Name, scene: Scene) -> Role | None:
    """Read "| The chief of the council | is Ann Roe", "| Leading critic | was Ann Roe"."""
    doc, root = scene.doc, scene.doc[name.end - 1]
    verb, first = root.head, scene.bounds(name.start)[0]
    if root.dep_ != "attr" or verb.lemma_ not in scene.words.being or verb.tag_ not in FINITE:
        return None
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None or verb.i != name.start - 1 or not _is_told(verb, scene):
        return None
    start = subject.left_edge.i
    bare_noun = start == first and subject.pos_ == "NOUN"
    opens = doc[start].tag_ == "DT" or bare_noun
    if not opens or start < first or subject.right_edge.i >= verb.i:
        return None
    start += doc[start].lower_ in scene.words.one
    role = phrase(start, verb.i, scene)
    plain = role is not None and bare(doc[role.head].text) not in scene.words.vague_roles
    return role if plain else None
