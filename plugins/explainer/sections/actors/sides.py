"""Sides: two parties that face each other, and who stands with which.

The parties come from the grammar of the main event: delegations that are named, and those who
face each other (`opponents.py`). An article without such a sentence has no sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.hiring import is_bygone
from explainer.sections.actors.opponents import is_early, opponents, subjects
from explainer.sections.actors.parties import is_party
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL
from explainer.text.syntax.parts import has_not

if TYPE_CHECKING:
    from spacy.tokens import Token

FAR = 30
"""Tokens behind "includes" that are read for the members of a delegation."""
MOST = 4
"""Pieces behind a noun among which a name in commas is looked for."""


def parties_of(scene: Scene) -> tuple[Entry, ...]:
    """Give the two parties to the story, in the order of the article; () where there are none.

    Two who face each other come before a state and a body whose teams are named: the body's may
    only watch over a truce.
    """
    sent, facing = _delegations(scene), opponents(scene)
    mixed = len({bool(entry.state) for entry in sent}) > 1
    for found in (facing, sent) if mixed else (sent, facing):
        if len(found) == 2 and _alike(*found) and all(is_early(e, scene) for e in found):
            return tuple(found)
    return ()


def delegates(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person who leads or belongs to a delegation, with the party it acts for."""
    parties = scene.words.parties
    for token in scene.doc:
        if token.lower_ not in parties:
            continue
        owner = _owner(token, scene) or _led_for(token, scene)
        if owner is not None:
            for person in _members(token, scene):
                yield person, owner
    yield from _sent(scene)
    yield from _lined_up(scene)


def _lined_up(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person who plays for a team, with it: "the Ostrian line-up, with winger Roe".

    Nobody behind the name of the other party, who may be its player.
    """
    lineups = scene.words.lineups
    for token in scene.doc:
        if token.lower_ not in lineups:
            continue
        owner = _owner(token, scene) or _land_of(token, scene)
        for word in scene.doc[token.i + 1 : scene.bounds(token.i)[1]] if owner else ():
            other = scene.at.get(word.i)
            if owner and other is not None and other.side and other is not owner:
                break
            members: list[Token] = []
            tied = word.head.dep_ != "pobj"  # not "for talks | with Ann Roe"
            if word.lower_ in scene.words.with_words and word.dep_ == "prep" and tied:
                members = [c for c in word.children if c.dep_ == "pobj"]
                going = [c for c in word.children if c.dep_ == "pcomp"]
                members += [s for c in going for s in c.children if s.dep_ == "nsubj"]
                members += [n for m in members for n in _named_before(m, word, scene)]
            elif word.lemma_ in scene.words.including and word.i == token.head.i:
                members = [c for c in word.children if c.dep_ == "dobj"]
            if owner:
                yield from ((person, owner) for person in _people(members, scene))


def _land_of(token: Token, scene: Scene) -> Entry | None:
    """The state of the article that an adjective before a noun tells: "the Ostrian line-up"."""
    names = (scene.adjectives.get(c.text, "") for c in token.children if c.dep_ == "amod")
    return next((scene.states[name] for name in names if name in scene.states), None)


def _named_before(noun: Token, link: Token, scene: Scene) -> list[Token]:
    """The names of a list that stand between "with" and the last of them."""
    return [t for t in scene.doc[link.i + 1 : noun.i] if t.i in scene.at]


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
    sending = scene.words.sending
    for token in scene.doc:
        if token.pos_ != "VERB" or token.lemma_ not in sending:
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
        if is_bygone(token, scene) or has_not(token):
            continue
        led = [token.head] if token.dep_ == "acl" else subjects(token, scene)
        if token.i == scene.bounds(token.i)[0] and token.dep_ == "advcl":
            led = subjects(token.head, scene)  # "| Led | by Ann Roe, the union grew"
        for owner in (scene.at.get(word.i) for word in led if not _is_where(word, scene)):
            if owner is not None and owner.kind != "person":
                agents = [p for c in token.children if c.dep_ == "agent" for p in c.children]
                yield from ((person, owner) for person in _people(agents, scene))


def _is_where(word: Token, scene: Scene) -> bool:
    """Whether a place only tells where somebody's thing is: "two flats in | Elm | owned by Roe"."""
    place = scene.at.get(word.i)
    inside = word.dep_ == "pobj" and word.head.lower_ in scene.words.inside
    return inside and place is not None and place.kind == "place"


def absolute_subjects(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person whom a "with" clause names as acting for the subject of its sentence.

    "The U.S. has hinted at new tariffs, with President Roe suggesting a lower rate": the
    second clause tells how the subject of the first acts.
    """
    with_words = scene.words.with_words
    for token in scene.doc:
        if token.dep_ != "prep" or token.lower_ not in with_words:
            continue
        clauses = (p for p in token.children if p.tag_ == "VBG" or p.dep_ == "pcomp")
        actors = [c for p in clauses for c in p.children if c.dep_ in NOUN_SUBJECTS]
        actors += [p for p in token.children if any(c.tag_ == "VBG" for c in p.children)]
        verb = next((t for t in (token.head, *token.head.ancestors) if t.pos_ in VERBAL), token)
        subject = next((c for c in verb.children if c.dep_ in NOUN_SUBJECTS), None)
        land = scene.at.get(subject.i) if subject is not None else None
        for actor in actors:
            person = scene.at.get(actor.i)
            if land is None or land.kind == "person":
                continue  # "Roe and Fox vowed to go, with Roe promising more"
            if subject is not None and token.i < subject.i and is_party(land, scene):
                continue  # "With Ann Roe serving as mayor, Labour saw its chance"
            if person is not None and person.kind == "person":
                yield person, land


def _delegations(scene: Scene) -> list[Entry]:
    """Those whose delegations or teams the article names; of officials, states alone."""
    owners: dict[int, Entry] = {}
    parties = scene.words.parties
    for token in scene.doc:
        owner = _owner(token, scene) if token.lower_ in parties else None
        if owner and (owner.state or token.lower_ not in scene.words.governing):
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


def _alike(one: Entry, other: Entry) -> bool:
    """Whether two actors can be the parties of one story."""
    return not (
        {one.kind, other.kind} & {"place"}
        and ((one.kind == "place" and not one.state) or (other.kind == "place" and not other.state))
    )
