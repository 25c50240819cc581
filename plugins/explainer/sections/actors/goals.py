"""Goals: the team that went ahead when somebody scored, was a player short, or is batting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.opponents import TOLD
from explainer.sections.actors.playing import is_denied, team_at, teams_at
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.syntax.clauses import NOUN_SUBJECTS, ancestors

if TYPE_CHECKING:
    from spacy.tokens import Token

TITLES = 4
"""Tokens from "with" to a name behind its titles, at most."""


def ahead_when(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Give the team of "| Elm | went ahead when Ann Roe scored": what somebody did put it there."""
    words = scene.words
    if verb.tag_ not in TOLD or not _tells_when(verb, scene):
        return
    if not _scores(verb, scene) or _names_team(verb, scene):
        return
    upper = _above(verb)
    if upper is None or upper.tag_ not in TOLD:
        return
    lead = any(c.dep_ == "dobj" and c.lemma_ in words.margins for c in upper.children)
    if lead or any(c.lower_ in words.ahead for c in upper.children if c.dep_ in ("advmod", "prep")):
        yield from _subject(upper, scene)


def short_after(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Give the team of "| Elm | finished with ten men after Ann Roe was sent off".

    So does "was reduced to ten men when".
    """
    words = scene.words
    off = {f"{verb.lemma_} {c.lower_}" for c in verb.children if c.dep_ in ("prt", "advmod")}
    upper = _above(verb) if not words.sent_off.isdisjoint(off) else None
    if upper is None or upper.tag_ not in TOLD or not _tells_when(verb, scene, late=True):
        return
    links = (c for c in upper.children if c.dep_ == "prep")
    links = (link for link in links if link.lower_ in words.with_words | words.down_to)
    left = (c for link in links for c in link.children if c.lower_ in words.fielded)
    if _names_team(verb, scene):
        return
    if any(c.lower_ in words.short_sides for noun in left for c in noun.children):
        yield from _subject(upper, scene)


def _scores(verb: Token, scene: Scene) -> bool:
    """Whether somebody scores, for his own team: "scored", "scored a goal", "fired in a shot"."""
    words = scene.words
    things = [c for c in verb.children if c.dep_ == "dobj"]
    if any(c.dep_ == "nsubjpass" for c in verb.children):
        return False
    if any(t.lower_ in words.own for t in verb.subtree):
        return False
    made = [t for t in things if t.lemma_ in either(words.scores, words.shots, words.balls)]
    inside = any(c.lower_ in words.into_goal and c.i > verb.i for c in verb.children)
    if verb.lemma_ in words.shooting:
        return inside and made == things
    scored = verb.lemma_ in words.scoring & words.turning_out and not things
    return scored or (verb.lemma_ in words.scoring and bool(things) and made == things)


def _names_team(verb: Token, scene: Scene) -> bool:
    """Whether a clause names a team of its own: "scored for Elm", "was sent off for Elm"."""
    return next(teams_at(verb.subtree, scene), None) is not None


def _tells_when(verb: Token, scene: Scene, *, late: bool = False) -> bool:
    """Whether "when" or "as", or "after" where ``late``, ties a clause to another."""
    words = scene.words
    links = words.scored_when | words.past_when if late else words.scored_when
    return any(c.lower_ in links and c.i < verb.i for c in verb.children)


def _above(verb: Token) -> Token | None:
    """The verb that a clause tells when; None where no verb stands above."""
    return next((token for token in ancestors(verb) if token.pos_ == "VERB"), None)


def _subject(verb: Token, scene: Scene) -> Iterator[Entry]:
    """The teams of which a verb tells as done."""
    subjects = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    yield from () if is_denied(verb) else teams_at(subjects, scene)


def at_the_crease(name: Name, scene: Scene) -> Iterator[Entry]:
    """Give the team whose innings goes on with a batter: "| Elm | made 90, with Roe not out".

    It is the only one that the sentence names before, as its subject.
    """
    doc, words, first = scene.doc, scene.words, scene.bounds(name.start)[0]
    told = {doc[name.end : name.end + n].text.lower() for n in (1, 2)}
    if told.isdisjoint(words.unbeaten):
        return
    back = range(name.start - 1, max(name.start - TITLES, first), -1)
    link = next((at for at in back if doc[at].lower_ in words.with_words), first)
    teams = {id(e): e for t in doc[first:link] if (e := team_at(t, scene)) is not None}
    subjects = (t for t in doc[first:link] if t.dep_ in NOUN_SUBJECTS and not is_denied(t.head))
    if len(teams) == 1:
        yield from teams_at(subjects, scene)
