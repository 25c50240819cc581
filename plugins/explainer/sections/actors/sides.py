"""Sides: two parties that face each other, and who stands with which.

The parties come from the grammar of the main event: delegations that are named, those who meet,
those who sue, beat or accuse. An article without such a sentence has no sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.trimming import behind_dateline

if TYPE_CHECKING:
    from spacy.tokens import Token

DASHES = frozenset("-–—―")
FAR = 30
"""Tokens behind "includes" that are read for the members of a delegation."""
MOST = 4
"""Pieces behind a noun among which a name in commas is looked for."""
EARLY = 4
"""Sentences of the article, the headline among them, that tell the main event."""


def parties_of(scene: Scene) -> tuple[Entry, ...]:
    """Give the two parties to the story, in the order of the article; () where there are none."""
    for found in (_delegations(scene), _opponents(scene)):
        if len(found) == 2 and _alike(*found):
            return tuple(found)
    return ()


def delegates(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person who leads or belongs to a delegation, with the party it acts for."""
    for token in scene.doc:
        if token.lower_ not in scene.words.parties:
            continue
        owner = _owner(token, scene) or _led_for(token, scene)
        if owner is not None:
            for person in _members(token, scene):
                yield person, owner
    yield from _sent(scene)


def _led_for(token: Token, scene: Scene) -> Entry | None:
    """The body of the one who leads a delegation: "Ostria's minister will lead a delegation"."""
    verb = token.head
    if token.dep_ != "dobj" or verb.lemma_ not in scene.words.leading:
        return None
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    named = [c for s in subjects for c in (s, *s.children) if c is s or c.dep_ == "appos"]
    bodies = {id(p.body): p.body for p in _people(named, scene) if p.body is not None}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def _sent(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person whom a state sends, with the state: "Ostria is sending Minister Roe"."""
    for token in scene.doc:
        if token.lemma_ not in scene.words.sending or token.pos_ != "VERB":
            continue
        senders = [scene.at.get(c.i) for c in token.children if c.dep_ == "nsubj"]
        objects = [c for c in token.children if c.dep_ == "dobj"]
        named = [c for o in objects for n in (o, *o.conjuncts) for c in (n, *_apposed(n))]
        for sender in senders:
            if sender is not None and sender.state:
                yield from ((person, sender) for person in _people(named, scene))


def _apposed(noun: Token) -> list[Token]:
    """The names that stand beside a noun in commas, or beside what hangs on it."""
    return [t for t in noun.subtree if t.dep_ == "appos"] if noun.n_rights < MOST else []


def belongs_to(body: Entry, scene: Scene) -> Entry | None:
    """Give the state whose name opens that of a ministry or an embassy: "Ostrian | Embassy"."""
    parts = body.name.split()
    if body.kind != "organization" or len(parts) < 2:
        return None
    if not any(word.lower() in scene.words.governing for word in parts[1:]):
        return None
    lands = {n: s.name for s in scene.words.states for n in (s.name, *s.others, *s.adjectives)}
    name = lands.get(" ".join(parts[:2])) or lands.get(parts[0])
    return scene.states.get(name) if name else None


def led_bodies(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person by whom a body or a state is led, with it: "the union, led by Ann Roe"."""
    for token in scene.doc:
        if token.tag_ != "VBN" or token.lemma_ not in scene.words.leading:
            continue
        led = [token.head] if token.dep_ == "acl" else _subjects(token, scene)
        for owner in (scene.at.get(word.i) for word in led):
            if owner is not None and owner.kind != "person":
                agents = [p for c in token.children if c.dep_ == "agent" for p in c.children]
                yield from ((person, owner) for person in _people(agents, scene))


def absolute_subjects(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person whom a "with" clause names as acting for the subject of its sentence.

    "The U.S. has hinted at new tariffs, with President Roe suggesting a lower rate": the
    second clause tells how the subject of the first acts.
    """
    for token in scene.doc:
        if token.lower_ not in scene.words.with_words or token.dep_ != "prep":
            continue
        actors = [
            c for p in token.children if p.tag_ == "VBG" for c in p.children if c.dep_ == "nsubj"
        ]
        actors += [p for p in token.children if any(c.tag_ == "VBG" for c in p.children)]
        subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
        land = scene.at.get(subject.i) if subject is not None else None
        for actor in actors:
            person = scene.at.get(actor.i)
            if land is not None and person is not None and person.kind == "person":
                yield person, land


def _delegations(scene: Scene) -> list[Entry]:
    """Those whose delegations or teams the article names."""
    owners: dict[int, Entry] = {}
    for token in scene.doc:
        if token.lower_ in scene.words.parties and (owner := _owner(token, scene)):
            owners.setdefault(id(owner), owner)
    return list(owners.values())


def _owner(token: Token, scene: Scene) -> Entry | None:
    """Whose delegation it is: "the American delegation", "China's team"."""
    for child in token.children:
        if child.dep_ in ("poss", "amod", "compound", "nmod"):
            entry = scene.at.get(child.i)
            if entry is not None and entry.kind in ("place", "organization"):
                return entry
    return None


def _members(token: Token, scene: Scene) -> Iterator[Entry]:
    """The people who lead a delegation, or whom it includes."""
    for clause in token.children:
        if clause.dep_ in ("relcl", "acl", "prep") and clause.lemma_ in scene.words.including:
            yield from _people([t for t in clause.subtree if t.i - clause.i < FAR], scene)
    verb = token.head
    if verb.pos_ not in ("VERB", "AUX"):
        return
    near = [verb, *(c for c in verb.children if c.dep_ == "xcomp")]
    if verb.lemma_ in scene.words.leading and verb.dep_ in ("csubj", "advcl", "acl"):
        near.append(verb.head)
    led = any(v.lemma_ in scene.words.leading for v in near)
    for word in near:
        for child in word.children:
            if child.dep_ in ("agent", "attr") or (child.dep_ == "nsubj" and child.i > word.i):
                heads = child.children if child.dep_ == "agent" else [child]
                yield from _people(heads, scene) if led else ()


def _people(tokens: Iterable[Token], scene: Scene) -> Iterator[Entry]:
    """The people named by tokens and by those that "and" ties to them."""
    for token in tokens:
        for part in (token, *token.conjuncts):
            entry = scene.at.get(part.i)
            if entry is not None and entry.kind == "person":
                yield entry


def _opponents(scene: Scene) -> list[Entry]:
    """The two who meet, talk, sue or beat each other in the first sentences."""
    for span in scene.reading.spans[:EARLY]:
        for token in span:
            found = _pair(token, scene)
            found = _bodies_of(found)
            mixed = len({entry.kind == "person" for entry in found}) == 2
            if mixed and token.lemma_ not in scene.words.suing:
                continue
            if len(found) == 2 and found[0] is not found[1]:
                return found
    return []


def _bodies_of(found: list[Entry]) -> list[Entry]:
    """The two states that two people act for, where two people meet; else the two themselves."""
    bodies = [entry.body for entry in found if entry.body is not None and entry.body.state]
    if len(found) == 2 == len(bodies) and bodies[0] is not bodies[1]:
        return bodies
    return found


def _pair(token: Token, scene: Scene) -> list[Entry]:
    words = scene.words
    if token.pos_ in ("NOUN", "PROPN") and token.lower_ in words.encounters:
        for child in token.children:
            if child.lower_ in words.between:
                return _named([c for c in child.children if c.dep_ == "pobj"], scene)
    if token.pos_ == "VERB" and _meets(token, words):
        subjects = _subjects(token, scene)
        both = _named(subjects, scene)
        if len(both) == 2 and token.lemma_ in words.facing:
            return both
        objects = [c for c in token.children if c.dep_ == "dobj"]
        if token.lemma_ in words.facing:
            objects += [
                p for c in token.children if c.lower_ in words.with_words for p in c.children
            ]
        return [*both, *_named(objects, scene)] if subjects and len(both) == 1 else []
    return []


def _meets(verb: Token, words: NameWords) -> bool:
    """Whether a verb tells of an encounter that is not denied; an attack must be told as a fact."""
    if any(child.dep_ == "neg" for child in verb.children):
        return False
    attacks = verb.lemma_ in words.opposing and verb.tag_ in ("VBD", "VBZ", "VBP", "VBN")
    return attacks or verb.lemma_ in words.facing


def _in_dateline(token: Token, scene: Scene) -> bool:
    """Whether a word is the town before "(AFP) —", which parsers take for a subject."""
    if token.i - scene.bounds(token.i)[0] > MOST:
        return False
    return behind_dateline(scene.reading, token.i) > token.i


def _subjects(verb: Token, scene: Scene) -> list[Token]:
    """The subjects of a verb, or of the verb that it depends on: "they are to meet"."""
    while True:
        found = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
        if len(found) > 1:
            found = [c for c in found if not _in_dateline(c, scene)]
        if found or verb.dep_ != "xcomp":
            return found
        verb = verb.head


def _named(tokens: Iterable[Token], scene: Scene) -> list[Entry]:
    """The actors that a noun and its conjuncts name, or that "from" ties to it."""
    found: list[Entry] = []
    for token in tokens:
        for part in _parts(token, scene):
            entry = scene.at.get(part.i)
            if entry is not None:
                found.append(entry)
            else:
                for tie in part.children:
                    if tie.lower_ in scene.words.from_words:
                        found += _named([c for c in tie.children if c.dep_ == "pobj"], scene)
    return list({id(e): e for e in found}.values())


def _parts(token: Token, scene: Scene) -> list[Token]:
    """The tokens of a list of names, also where parsers hang them oddly.

    The first of two names with titles hangs below the second, and both below a dateline.
    """
    doc, joiners = scene.doc, scene.words.joiners
    behind = [c for c in token.children if c.dep_ == "appos" and c.i in scene.at]
    if behind and any(doc[at].text in DASHES for at in range(token.i, behind[0].i)):
        return [part for name in behind for part in (name, *name.conjuncts)]
    first = [
        child
        for child in token.children
        if child.dep_ == "nmod"
        and child.i in scene.at
        and any(doc[at].lower_ in joiners for at in range(child.i, token.i))
    ]
    return [*first, token, *token.conjuncts]


def _alike(one: Entry, other: Entry) -> bool:
    """Whether two actors can be the parties of one story."""
    return not (
        {one.kind, other.kind} & {"place"}
        and ((one.kind == "place" and not one.state) or (other.kind == "place" and not other.state))
    )
