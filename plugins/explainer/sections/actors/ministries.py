"""Ministries: the department of a minister, where the article names both apart."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.home import is_own_office, told_lands
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.shortened import plain_parts, states_by_form
from explainer.sections.actors.towns import is_of_province, opens_in_province
from explainer.text.tokens import bare

SEVERAL = 2
"""States, of one of which a minister may be whom an article names without his."""


def ministry_of(role: Role, scene: Scene) -> Entry | None:
    """Give the one ministry of what a minister is for: "Water Secretary" of the Water Office.

    Else the one that is called by its house: "the Pentagon" of a "Defense Secretary".
    Only for a role whose every other word is a field of government: no shadow minister has a
    ministry, and no other state's.
    """
    words = scene.words
    if bare(scene.doc[role.head].text) not in words.ministers:
        return None
    small = words.body_links | words.articles | words.ranks
    told = [bare(token.text) for token in scene.doc[role.start : role.end]]
    fields = {word for at, word in enumerate(told) if role.start + at != role.head} - small
    if not fields or not fields <= words.portfolios:
        return None
    named = scene.worded.get(min(fields), ())
    sole = is_own_office(" ".join(told), words)
    ministry = only(e for e in named if _is_ministry(e, fields, scene, sole=sole))
    houses = [house for house, field in words.ministry_houses.items() if fields == {field}]
    return ministry or only(e for house in houses for e in scene.worded.get(house, ()))


def department_of(role: Role, scene: Scene) -> Entry | None:
    """Give the one department that the holder of an office heads: an attorney general's.

    Only for the office alone, with a rank perhaps: no "Ohio attorney general" heads that of a land.
    """
    words, low = scene.words, scene.doc[role.start : role.end].text.lower()
    field = words.department_offices.get(low)
    before = scene.doc[max(role.start - 1, scene.bounds(role.start)[0]) : role.start]
    if field is None or any(t.pos_ in ("PROPN", "PART", "ADJ") for t in before):
        return None
    if opens_in_province(scene) or is_of_province(scene):
        return None  # "Ohio sued the Justice Department. | Attorney General | Roe left"
    named = scene.worded.get(field, ())
    found = only(e for e in named if _is_ministry(e, {field}, scene, sole=False))
    owners = {land for land, offices in words.own_offices.items() if low in offices}
    return found or only(e for e in named if _is_of(e, field, owners, scene))


def _is_of(entry: Entry, field: str, lands: set[str], scene: Scene) -> bool:
    """Whether a ministry is that of a state which calls an office so: "U.S. Justice Department"."""
    parts, forms = plain_parts(entry.name), states_by_form(scene.words)
    owners = forms.get(parts[0]) or forms.get(" ".join(parts[:2]), frozenset())
    kind = field in parts and not scene.words.ministries.isdisjoint(parts)
    return kind and bool(owners & lands)


def _is_ministry(entry: Entry, fields: set[str], scene: Scene, *, sole: bool) -> bool:
    """Whether a body is the ministry of all these fields; ``sole``: one state alone has such."""
    parts = plain_parts(entry.name)
    kinds = scene.words.ministries.intersection(parts)
    if kinds and kinds <= scene.words.own_ministries and not sole:
        return False  # a foreign minister is none of "the Foreign | Office"
    return fields <= set(parts) and bool(kinds) and (sole or _is_at_home(parts, scene))


def _is_at_home(parts: tuple[str, ...], scene: Scene) -> bool:
    """Whether no state names a ministry, or only one in an article that tells of no other.

    Not where "the Norlandic Foreign Ministry" is named and then "Foreign Minister Ann Roe", who may
    be of Sudria.
    """
    words = scene.words
    lands = either(words.state_words, words.nations)
    return lands.isdisjoint(parts) or len(told_lands(scene)) < SEVERAL
