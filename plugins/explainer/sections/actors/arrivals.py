"""Arrivals: the body that somebody has come to, or that is somebody's: "joined | Acme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, SUBJECTS
from explainer.text.syntax.parts import has_not, is_modal, is_passive
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

PAST = frozenset({"VBD"})
"""Tags of the helper of what had come about before something else: "had joined"."""


def own_body(name: Name, scene: Scene) -> Entry | None:
    """Give the firm or club that is somebody's: "Ann Roe's | Acme | lost": no arm of a state.

    Not what only tells of what sort something is, "Roe's Acme shares", nor where somebody writes:
    "on Roe's Acme".
    """
    doc, words, at = scene.doc, scene.words, name.end + 1
    body = scene.at.get(at)
    if body is None or doc[name.end].tag_ != "POS" or body.kind != "organization":
        return None
    end, root = scene.end(at), doc[scene.end(at) - 1]
    alone = end >= len(doc) or doc[end].pos_ not in ("NOUN", "PROPN", "PART")
    alone &= end >= len(doc) or doc[end].lower_ not in words.versus  # a case of theirs
    held = (words.bodies, words.houses, words.ministries, words.courts, words.forces, words.panels)
    parts = body.name.lower().split()
    own = either(*held, words.governing, words.boards).isdisjoint(parts)
    own &= not (len(parts) == 1 and body.name.isupper())  # "Roe's | FBI"
    small = either(words.name_links, words.articles)  # "Roe's | Empire Of The Sea", a film
    own &= not any(word.istitle() and word.lower() in small for word in body.name.split()[1:])
    written = root.dep_ == "pobj" and root.head.lower_ in words.subject_links
    roots = (doc[m.end - 1] for m in body.names if doc[m.start - 1].tag_ != "POS")
    acts = any(r.dep_ == "nsubj" and r.head.pos_ == "VERB" for r in roots)
    sure = len(parts) > 1 or acts  # not what of "Roe's Hyperrail" may be a thing
    return body if alone and own and sure and not written else None


def body_joined(name: Name, scene: Scene) -> Entry | None:
    """Give the body of "Ann Roe has joined | Acme |", "signed for | Elm |", "| Elm | signed her".

    Not where somebody joins it in doing something, or has left it.
    """
    root, words = scene.doc[name.end - 1], scene.words
    verbs = [child for child in root.children if child.dep_ == "relcl"]
    verbs = [v for v in verbs if any(c.tag_ == "WP" and c.dep_ == "nsubj" for c in v.children)]
    verbs += [root.head] if root.dep_ in ("nsubj", "dobj") else []
    told = root.dep_ == "appos" and root.head.dep_ == "nsubj" and root.head.i < root.i
    verbs += [root.head.head] if told else []  # "the clerk, Ann Roe, joined Acme"
    for verb in verbs:
        if not _is_fact(verb, scene):
            continue
        given = verb is root.head and root.dep_ == "dobj"
        for token in _givers(verb, scene) if given else _joined(verb, scene):
            body = scene.at.get(token.i)
            if body is None or body.kind != "organization" or body.party:
                continue
            served = words.forces.isdisjoint(body.name.lower().split())  # "joined the | Navy": once
            return body if served and not _has_left(scene.at[name.start], body, scene) else None
    return None


def _is_fact(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells what somebody did, and nothing that came before another thing."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    finite = verb.tag_ in FINITE or any(c.tag_ in FINITE - PAST for c in helpers)
    before = any(c.tag_ in PAST for c in helpers)
    if not finite or before or has_not(verb) or is_modal(verb):
        return False
    left = either(scene.words.leaving, scene.words.resigning)
    later = [t for t in verb.subtree if t.i > verb.i]
    gone = any(t.lemma_ in left or t.dep_ == "pcomp" for t in later)  # "before | moving | to"
    return not gone and not any(t.lemma_ in scene.words.dismissing and _goes_on(t) for t in later)


def _goes_on(verb: Token) -> bool:
    """Whether a passive tells more of the subject of the verb before: "but was fired"."""
    own = any(c.dep_ in SUBJECTS for c in verb.children)
    return verb.dep_ == "conj" and is_passive(verb) and not own


def _joined(verb: Token, scene: Scene) -> list[Token]:
    """What somebody joins, not in doing something: "joined | Acme | in May"."""
    words, pack = scene.words, scene.reading.pack
    if verb.lemma_ in words.transfers:
        links = [c for c in verb.children if c.lower_ in words.purposes]
        return [c for link in links for c in link.children if c.dep_ == "pobj"]
    if verb.lemma_ not in words.joining or any(c.tag_ in ("VB", "VBG") for c in verb.children):
        return []
    inside = [c for link in verb.children if link.lower_ in words.inside for c in link.children]
    moves = any(t.lower_ in words.transfers for c in inside for t in c.subtree)  # "in a | loan"
    if not moves and any(kind_of(c, pack) not in TIMES for c in inside):
        return []  # "joined Acme in the suit"
    aims = [c for link in verb.children if link.lower_ in words.purposes for c in link.children]
    if not all(kind_of(c, pack) in TIMES or any(t.like_num for t in c.subtree) for c in aims):
        return []  # "joined Elm Radio for an interview", but "for a fee of $3m"
    found = [c for c in verb.children if c.dep_ == "dobj"]
    if any(scene.is_person(t.i) for c in found for t in (c, *c.conjuncts)):
        return []  # "joined | Bo Fox and Acme | at the fair"
    parts = [b for b in found if b.lower_ in words.boards | words.lineups]  # "the | Acme | board"
    links = [c for b in parts for c in b.children if c.dep_ == "prep"]
    found += [c for b in parts for c in b.children if c.dep_ == "compound"]
    return [*found, *(c for link in links for c in link.children if c.dep_ == "pobj")]


def _givers(verb: Token, scene: Scene) -> list[Token]:
    """Who signs somebody, or hires them from another: "| Elm | signed Ann Roe"."""
    words = scene.words
    chosen = verb.lemma_ in either(words.appointing, words.choosing)
    chosen &= any(c.lower_ in words.from_words - words.place_links for c in verb.children)
    signs = verb.lemma_ in words.transfers - words.lending
    return [c for c in verb.children if c.dep_ == "nsubj"] if chosen or signs else []


def _has_left(person: Entry, body: Entry, scene: Scene) -> bool:
    """Whether the article tells that somebody left a body: "Ann Roe left | Acme | in May"."""
    left = either(scene.words.leaving, scene.words.resigning)
    for mention in person.names:
        verb = scene.doc[mention.end - 1].head
        if verb.lemma_ in left and any(scene.at.get(t.i) is body for t in verb.subtree):
            return True
    return False
