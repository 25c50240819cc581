"""Teams: whom somebody plays for, by what a match report says: "scored | Elm |'s second goal"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name

if TYPE_CHECKING:
    from spacy.tokens import Token

DONE = frozenset({"VBD", "VBZ", "VBP", "VBG"})
"""Tags of a verb that tells of this match; "has scored" may be of any."""


def team_of(name: Name, scene: Scene) -> Entry | None:
    """Give the one team for which somebody plays or scores; else None.

    "Ann Roe scored Elm's second goal", "Ann Roe ran in for Elm's third try", "Ann Roe touched down
    for Elm", "Elm led with a try from Ann Roe". Who only cancels a goal out plays for the others,
    and who gives a team the lead may be a referee.
    """
    root = scene.doc[name.end - 1]
    first = root
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    teams = list(_of_scorers(first, scene))
    for verb in _verbs(root, first):
        teams += [*_scored(verb, scene), *_played(verb, scene)]
    found = {id(team): team for team in teams}
    return next(iter(found.values())) if len(found) == 1 else None


def _verbs(root: Token, first: Token) -> Iterator[Token]:
    """The verbs of which a name is a subject, alone or in a list, in a clause with "who" too."""
    if first.dep_ == "nsubj" and first.head.pos_ == "VERB":
        yield from () if _is_denied(first.head) else (first.head,)
    for verb in (child for child in root.children if child.dep_ == "relcl"):
        if any(child.tag_ == "WP" for child in verb.children) and not _is_denied(verb):
            yield verb


def _is_denied(verb: Token) -> bool:
    return any(child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children)


def _scored(verb: Token, scene: Scene) -> Iterator[Entry]:
    """The owner of what is scored, or for whose goal or try a verb tells what was done."""
    words = scene.words
    things = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in words.scoring]
    links = [c for c in verb.subtree if c.lower_ in words.name_links - words.place_links]
    links = [c for c in links if c.head is verb or c.head.dep_ in ("pobj", "dobj")]
    things += [c for link in links for c in link.children if c.dep_ == "pobj"]
    for thing in (t for t in things if t.lemma_ in words.scores):
        owners = (c for c in thing.children if c.dep_ == "poss")
        yield from (team for owner in owners if (team := _team(owner, scene)) is not None)


def _played(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Whom "for" ties to a verb of playing or to what is scored: "made her debut for | Elm"."""
    words = scene.words
    scored = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in words.scoring]
    scored = [c for c in scored if c.lemma_ in words.scores | words.debuts]
    plays = verb.tag_ in DONE and verb.lemma_ in words.turning_out
    plays &= verb.tag_ != "VBD" or verb.lemma_ not in words.employed  # "played for": once, perhaps
    for holder in (*scored, *([verb] if plays or scored else ())):
        links = (c for c in holder.children if c.lower_ in words.name_links - words.place_links)
        ends = (c for link in links for c in link.children if c.dep_ == "pobj")
        yield from (team for end in ends if (team := _team(end, scene)) is not None)


def _of_scorers(root: Token, scene: Scene) -> Iterator[Entry]:
    """The subject of a verb with what somebody scored: "| Elm | led with a try from Ann Roe"."""
    words, link = scene.words, root.head
    if root.dep_ != "pobj" or link.lower_ not in words.scorer_links:
        return
    outer = _told_by(link.head, scene)
    while outer is not None and outer.pos_ == "VERB" and outer.dep_ in ("advcl", "xcomp", "conj"):
        if any(c.dep_ in ("nsubj", "nsubjpass") for c in outer.children):
            break
        outer = outer.head
    if outer is None or outer.pos_ != "VERB" or _is_denied(outer):
        return
    subjects = (c for c in outer.children if c.dep_ == "nsubj")
    yield from (team for one in subjects if (team := _team(one, scene)) is not None)


def _told_by(thing: Token, scene: Scene) -> Token | None:
    """The verb that tells of what somebody scored: "| led | with a try from Ann Roe"."""
    words = scene.words
    if thing.lemma_ not in words.scores or thing.pos_ != "NOUN":
        return None
    above = thing.head
    if thing.dep_ == "pobj" and above.lower_ in words.with_words | words.scorer_links:
        return above.head
    return above if thing.dep_ == "dobj" and above.lemma_ in words.scoring else None


def _team(token: Token, scene: Scene) -> Entry | None:
    entry = scene.at.get(token.i)
    return entry if entry is not None and entry.kind in ("organization", "place") else None
