"""Opponents: the two who face each other in the main event, by its grammar.

They clash or play, one sues, beats or accuses the other, one wins "over" the other or sues
"against" it, or "v" or a score stands between them. States face each other where they meet as
well: people and firms that meet, or sign a deal, do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.marks import SINGLE_DASHES
from explainer.text.syntax.clauses import TENSED
from explainer.text.syntax.parts import has_not
from explainer.text.trimming import behind_dateline

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST = 4
"""Tokens of a dateline; heads between a noun and the verb that it is told with."""
EARLY = 4
"""Sentences of the article, the headline among them, that tell the main event."""
TOLD = TENSED | {"VBN"}
SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
"""How a match stands or ended."""


def opponents(scene: Scene) -> list[Entry]:
    """Give the two who meet, talk, sue or beat each other in the first sentences; else none."""
    for span in scene.reading.spans[:EARLY]:
        for token in span:
            found = list({id(entry): entry for entry in _pair(token, scene)}.values())
            suing = token.lemma_ in scene.words.suing or token.lower_ in scene.words.suits
            found = found if suing else _parties_of(found)
            mixed = len({entry.kind == "person" for entry in found}) == 2
            if len(found) == 2 and (suing or not mixed):
                return found
    return []


def is_early(entry: Entry, scene: Scene) -> bool:
    """Whether the first sentences name an actor, or tell it by an adjective alone."""
    spans = scene.reading.spans[:EARLY]
    return not entry.names or (bool(spans) and entry.names[0].start < spans[-1].end)


def _bodies_of(found: list[Entry]) -> list[Entry]:
    """The two states that two people act for, where two people meet; else the two themselves."""
    bodies = [entry.body for entry in found if entry.body is not None and entry.body.state]
    return bodies if _are_two(found, bodies) else found


def _parties_of(found: list[Entry]) -> list[Entry]:
    """The two political parties of two people, where one beats the other; else the two."""
    bodies = [entry.body for entry in found if entry.body is not None and entry.body.party]
    return bodies if _are_two(found, bodies) else found


def _are_two(found: list[Entry], bodies: list[Entry]) -> bool:
    return len(found) == len(bodies) == 2 and bodies[0] is not bodies[1]


def _pair(token: Token, scene: Scene) -> list[Entry]:
    """The two whom one word has face each other: an encounter, an attack, a victory, a lawsuit."""
    words, low = scene.words, token.lower_
    if low in words.versus:
        return [scene.at[at] for at in (token.i - 1, token.i + 1) if at in scene.at]
    if token.text[0].isdecimal():
        return beside_score(token, scene)
    if token.pos_ in ("NOUN", "PROPN") and low in words.encounters:
        for child in token.children:
            if child.lower_ in words.between:
                both = _bodies_of(_named(_objects(child), scene))
                fair = low in words.conflicts or all(entry.state for entry in both)
                return both if fair else []
    if token.pos_ == "NOUN" and low in either(words.victories, words.suits):
        return _against(token, scene)
    if token.pos_ != "VERB" or has_not(token):
        return []
    if token.lemma_ in words.facing:
        return _facing(token, scene)
    return _attacking(token, scene) if token.lemma_ in words.opposing else []


def beside_score(token: Token, scene: Scene) -> list[Entry]:
    """Give the two teams on each side of a score: "Elm | 3-1 | Dale"."""
    at = token.i
    end = _past_score(at, scene)
    teams = [scene.at[i] for i in (at - 1, end) if at and end > at and i in scene.at]
    return teams if all(team.kind in ("organization", "place") for team in teams) else []


def _facing(verb: Token, scene: Scene) -> list[Entry]:
    """Those who meet or clash: "Ostria and Norrland met", "Dale will play Harrow"."""
    words = scene.words
    both = _named(subjects(verb, scene), scene)
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    if len(both) == 2 and any(not _is_contest(c, scene) for c in objects):
        return []  # both face somebody else
    direct = bool(objects) and len(both) == 1
    if len(both) != 2:
        objects += [p for c in verb.children if c.lower_ in words.with_words for p in c.children]
        both = [*both, *_named(objects, scene)] if len(both) == 1 else []
    if _are_performers(verb, both, scene):
        return []
    both = _bodies_of(both)
    if verb.lemma_ not in words.meeting:
        return both
    lands = all(entry.state for entry in both)
    clubs = direct and all(entry.kind == "organization" for entry in both)
    return both if lands or clubs else []


def _are_performers(verb: Token, both: list[Entry], scene: Scene) -> bool:
    """Whether two people play together, or one the other on a stage: no match is told of."""
    words = scene.words
    told = any(t.lower_ in words.encounters for t in verb.subtree)
    if verb.lemma_ not in words.playing or told or any(e.kind != "person" for e in both):
        return False
    shown = either(words.shown, words.staged, words.performers, words.play_parts)
    staged = any(t.lower_ in shown for t in verb.sent if t.pos_ == "NOUN")
    return staged or not any(c.dep_ == "dobj" for c in verb.children)


def _is_contest(noun: Token, scene: Scene) -> bool:
    """Whether two meet each other, or hold what two do: "face each other", "play a final"."""
    mutual = any(child.lower_ in scene.words.mutual for child in (noun, *noun.children))
    return mutual or noun.lower_ in scene.words.encounters


def _attacking(verb: Token, scene: Scene) -> list[Entry]:
    """Who attacks whom, where it is told as a fact: "Acme sued Gulfo", "Roe won, beating Fox"."""
    going_on = verb.tag_ == "VBG" and any(c.dep_ == "aux" for c in verb.children)
    along = verb.tag_ == "VBG" or _has_score(verb, scene)  # "came back to beat Dale 3-2"
    along = along and verb.dep_ == "advcl" and verb.head.tag_ in TOLD
    if not (verb.tag_ in TOLD or going_on or along):
        return []
    done = [c for c in verb.children if c.dep_ == "nsubjpass"]
    agents = [p for c in verb.children if c.dep_ == "agent" for p in _objects(c)]
    first = _named(done or subjects(verb.head if along else verb, scene), scene)
    second = _named(agents if done else [c for c in verb.children if c.dep_ == "dobj"], scene)
    return [*first, *second] if len(first) == 1 else []


def _has_score(verb: Token, scene: Scene) -> bool:
    """Whether the result behind whom somebody was "to" beat tells it as a fact."""
    ends = (scene.end(c.i) for c in verb.children if c.dep_ == "dobj" and c.i in scene.at)
    return verb.tag_ == "VB" and any(_past_score(at, scene) > at for at in ends)


def _past_score(at: int, scene: Scene) -> int:
    """Where the score ends that stands here; the same token for none."""
    return next((e for e in (at + 1, at + 3) if SCORE.fullmatch(scene.doc[at:e].text)), at)


def _against(noun: Token, scene: Scene) -> list[Entry]:
    """Who wins or sues against whom: "a win over Dale", "Acme filed a suit against Gulfo"."""
    words = scene.words
    suit = noun.lower_ in words.suits
    verb, steps = noun.head, 0
    while verb.pos_ not in ("VERB", "AUX") and verb.head is not verb and steps < MOST:
        verb, steps = verb.head, steps + 1
    owners = [c for c in noun.children if c.dep_ == "poss"]
    owners += [p for c in noun.children if c.lower_ in words.by_words for p in _objects(c)]
    links = words.against if suit else words.against | words.beaten_by
    heads = (noun, verb, *owners) if suit else (noun,)  # parsers hang "against" on any of them
    tied = [c for head in heads for c in head.children if c.lower_ in links and c.i > noun.i]
    other = _named([p for c in tied for p in _objects(c)], scene)
    told = verb.pos_ == "VERB" and (not suit or verb.lemma_ in words.filing)
    if not owners and told and not has_not(verb):
        owners = subjects(verb, scene)
    one = _named(owners, scene)
    return [*one, *other] if len(one) == 1 == len(other) else []


def _objects(link: Token) -> list[Token]:
    return [child for child in link.children if child.dep_ == "pobj"]


def subjects(verb: Token, scene: Scene) -> list[Token]:
    """Give the subjects of a verb, or of the verb that it depends on: "they are to meet"."""
    while True:
        found = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
        if len(found) > 1:
            found = [c for c in found if not _in_dateline(c, scene)]
        if found or verb.dep_ != "xcomp":
            return found
        verb = verb.head


def _in_dateline(token: Token, scene: Scene) -> bool:
    """Whether a word is the town before "(AFP) —", which parsers take for a subject."""
    if token.i - scene.bounds(token.i)[0] > MOST:
        return False
    return behind_dateline(scene.reading, token.i) > token.i


def _named(tokens: Iterable[Token], scene: Scene) -> list[Entry]:
    """The actors that a noun and its conjuncts name, in commas too, or that "from" ties to it."""
    found: list[Entry] = []
    for token in tokens:
        for part in _parts(token, scene):
            entry = scene.at.get(part.i)
            if entry is not None:
                found.append(entry)
            else:
                found += [
                    scene.at[c.i] for c in part.children if c.dep_ == "appos" and c.i in scene.at
                ]
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
    if behind and any(doc[at].text in SINGLE_DASHES for at in range(token.i, behind[0].i)):
        return [part for name in behind for part in (name, *name.conjuncts)]
    first = [
        child
        for child in token.children
        if child.dep_ == "nmod"
        and child.i in scene.at
        and any(doc[at].lower_ in joiners for at in range(child.i, token.i))
    ]
    return [*first, token, *token.conjuncts]
