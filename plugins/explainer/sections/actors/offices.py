"""Offices: the state of who has an office of one that is told without it: "Foreign Secretary"."""

from __future__ import annotations

from collections.abc import Iterable

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import opens_with, told_most
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.towns import opens_in_province
from explainer.text.tokens import bare

LEAST = 2
"""Words of an office that a rank may stand before: "acting | defence secretary"."""


def office_state(role: Role, home: Entry | None, scene: Scene) -> Entry | None:
    """Give the state of an office: the one that the article is about, where it has such an office.

    Else the only state of the article, where it calls an office so; of several, the one that
    alone in the world has it.
    """
    words, told = scene.words, _told(role, scene)
    if told in words.shared_offices and opens_in_province(scene):
        return None
    owners = {state for state, offices in words.own_offices.items() if told in offices}
    if home is not None and home.state not in words.own_offices:
        if told in words.national_offices or _is_ministry(role, scene):
            return home
    elif home is not None and home.state in owners:
        return home if told not in words.heads_of_state or _is_titled(role, scene) else None
    elif home is not None and not owners and _is_ministry(role, scene):
        return home
    tied = words.own_offices if len(scene.states) == 1 else words.sole_offices
    named = [scene.states[s] for s in sorted(tied) if told in tied[s] and s in scene.states]
    if len(named) != 1:
        return None
    chief = _is_titled(role, scene) and (opens_with(named[0], scene) or told_most(named[0], scene))
    return named[0] if chief or told not in words.heads_of_state else None


def government_of(roles: Iterable[Role], scene: Scene) -> str | None:
    """Give "government", where an article that names no state for an office speaks of one.

    "The government will …, the home secretary said": its readers know whose it is.
    """
    words, doc = scene.words, scene.doc
    if scene.states:
        return None
    known = words.national_offices.union(*words.own_offices.values()) - words.heads_of_state
    if not any(_told(role, scene) in known or _is_ministry(role, scene) for role in roles):
        return None
    said = [t for t in doc[:-1] if t.lower_ in words.governments and t.i and t.text.islower()]
    if any(t.nbor().lower_ in words.name_links for t in said):
        return None  # "the government of Halden"
    return next((t.text for t in said if t.nbor(-1).lower_ in words.definite), None)


def _told(role: Role, scene: Scene) -> str:
    """The words of an office, without a rank before them."""
    told = [bare(t.text) for t in scene.doc[role.start : role.end] if not t.is_punct]
    if len(told) > LEAST and told[0] in scene.words.ranks and not _is_known(told, scene):
        told = told[1:]
    return " ".join(told)


def _is_known(told: list[str], scene: Scene) -> bool:
    words = " ".join(told)
    return any(words in offices for offices in scene.words.own_offices.values())


def _is_titled(role: Role, scene: Scene) -> bool:
    """Whether each word of a role has a capital, as a state's president does before the name."""
    return all(token.text[0].isupper() for token in scene.doc[role.start : role.end])


def _is_ministry(role: Role, scene: Scene) -> bool:
    """Whether a role is that of a minister whose every other word is a field of government."""
    words = scene.words
    told = [bare(token.text) for token in scene.doc[role.start : role.end]]
    tied = told[1:2] and told[1] in words.name_links  # "minister of | trade"
    head, rest = (told[0], told[2:]) if tied else (told[-1], told[:-1])
    fields = set(rest) - words.joiners - words.ranks - words.articles
    minister = head in words.ministers & words.state_offices
    at = role.start if tied else role.end - 1
    return minister and role.head == at and fields <= words.portfolios
