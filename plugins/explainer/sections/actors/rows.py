"""Rows: the club of people in a row with their posts: "| Elm | captain Roe and coach Fox"."""

from __future__ import annotations

from collections.abc import Sequence

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import is_company_office
from explainer.sections.actors.playing import team_at
from explainer.sections.actors.role import Role, head_word, plays
from explainer.sections.actors.scene import Scene

MOST = 6
"""Players of a row that are looked back at."""
FEW = 4
"""Words between a body and the noun for a post there: "Acme | deputy finance | director"."""


def shared_club(roles: Sequence[Role], scene: Scene) -> Entry | None:
    """Give the club of "| Elm | captain Ann Roe and goalkeeper Bo Fox", of all but the first.

    Each plays for a club, trains it or has an office that it gives ("| Elm | boss Ann Roe and chief
    executive Bo Fox"), and no role but the first names one.
    """
    bare_posts = (r for r in roles if r.end - r.start == 1 or _is_of_body(r, scene))
    found = (_of_row(role, scene) for role in bare_posts)
    return next((club for club in found if club is not None), None)


def _of_row(role: Role, scene: Scene) -> Entry | None:
    """The club of the first of a row of players with their posts, of whom this is a later one."""
    doc, words, head, at = scene.doc, scene.words, role.head, role.start - 1
    first = scene.bounds(head)[0]
    house = given = _is_of_body(role, scene)
    for _ in range(MOST):
        joined = at - 2 > first and (doc[at].lower_ in words.joiners or doc[at].text == ",")
        if not (joined and scene.is_person(at - 1) and (given or plays(head, scene))):
            return None
        given = False
        other = scene.at[at - 1]
        while at > first and scene.at.get(at - 1) is other:
            at -= 1
        head, at = at - 1, at - 2
        opens = head
        while opens > first and head - opens < FEW and _tells_post(opens - 1, scene):
            opens -= 1
        club = team_at(doc[opens - 1], scene) if opens > first else None
        if club is not None and not (plays(head, scene) and opens == head):
            post = head_word(head, scene) in words.tied_roles and club.kind == "organization"
            club = club if post and house else None
        if club is not None:
            opens -= 1
            while opens > first and scene.at.get(opens - 1) is club:
                opens -= 1
            gone = opens > first and doc[opens - 1].lower_ in words.former
            return None if gone else club
    return None


def _tells_post(at: int, scene: Scene) -> bool:
    """Whether a word tells of a post behind its body: "Acme | deputy finance | director"."""
    token = scene.doc[at]
    return at not in scene.at and token.text.islower() and token.pos_ in ("NOUN", "ADJ", "PROPN")


def _is_of_body(role: Role, scene: Scene) -> bool:
    """Whether a role is one that nobody has without a body: "chief executive", "| anchor |"."""
    own = role.end == role.head + 1 and scene.doc[role.start : role.end].text.islower()
    held = own and head_word(role.head, scene) in scene.words.house_roles
    return held or is_company_office(role, scene)
