"""Assured: whether capitals before a post surely name a body, where they open a sentence."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.sections.actors.opponents import opponents
from explainer.sections.actors.role import Role, head_word, is_owner, plays
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import bare, kind_of


def is_assured(start: int, end: int, job: int, role: Role, scene: Scene) -> bool:
    """Tell whether the words from ``start`` up to ``end`` name the body of a post.

    One word with a capital that opens a sentence may be any: "Sales | boss", "Shell company |
    boss". The words for the post itself start at ``job``.
    """
    doc, words = scene.doc, scene.words
    opens = start == scene.bounds(start)[0] or doc[start - 1].is_quote
    low, post = bare(doc[start].text), doc[job]
    sure = not opens or end - start > 1 or not doc[start].text.istitle()
    sure |= job > end + is_owner(doc[end], words)
    sure |= doc[start].text in scene.capitals or not doc[start].text.isalpha()
    kind = post.lower_ in words.unit_nouns | words.generic  # "Shell company | boss"
    labelled = kind_of(doc[start], scene.reading.pack) == "organization"
    sure |= labelled and post.text[0].islower() and not kind
    sure |= _is_owner(start, end, scene) or _is_club(start, end, role, scene)
    sure |= opens_as_team(start, role, scene)
    common = low in either(words.role_heads, words.outsiders, words.sheet_labels)
    sure &= not (opens and end == start + 1 and common)
    return sure and not (opens and doc[start : end + 1].text.lower() in words.services)


def _is_owner(start: int, end: int, scene: Scene) -> bool:
    """Whether a name owns the post: "Acme|'s new boss"."""
    doc = scene.doc
    return is_owner(doc[end], scene.words) and doc[start].tag_ == "NNP"


def _is_club(start: int, end: int, role: Role, scene: Scene) -> bool:
    """Whether one word names the club of one who plays for it or trains it: "Dale | captain"."""
    token = scene.doc[start]
    person = kind_of(token, scene.reading.pack) == "person"
    named = end == start + 1 and token.tag_ == "NNP" and not person
    return named and plays(role.head, scene)


def opens_as_team(at: int, role: Role, scene: Scene) -> bool:
    """Tell whether a plural that opens a sentence names a team: "Rovers | captain Ann Roe".

    No "Forwards | coach", whom the players of a team have, and no "Sales | manager". Where two
    teams face each other, it may be what one of them is called beside its name.
    """
    token, words = scene.doc[at], scene.words
    player = plays(role.head, scene) and head_word(role.head, scene) not in words.staff
    opens = at == role.start == scene.bounds(at)[0] and at not in scene.at
    several = token.tag_ in PLURAL and token.text.istitle()
    parts = either(words.sheet_labels, words.team_words, words.portfolios, words.firm_nouns)
    team = token.lower_ not in parts and token.lower_ not in words.role_plurals
    team = opens and several and team and player
    return team and not opponents(scene)
