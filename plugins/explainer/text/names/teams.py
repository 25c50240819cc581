"""Teams: which names of an article are those of teams, as their matches tell."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.tokens import BODIES

PAIR = 2
"""Those who play in a match."""
TEAMS = (*BODIES, None)
"""Kinds of what plays as a team."""


def of_teams(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make bodies of the places that play each other: "Halden beat Elm", with a Halden striker.

    Not of one in which something is or happens, nor where no second one plays; a whole land stays
    one where none of them has a player or a coach behind it. So it is with who is taken for a
    person in a list of matches, "Halden v Elm". Other names in the plural with "the" are those of
    teams, too: "the Zendas".
    """
    marks = {p: s.club + s.contests + s.faces + s.opposes + s.plays for p, s in found.items()}
    listed = _is_list_of_matches(kinds, found)
    sides = {p for p, signs in found.items() if listed and _is_side(signs)}
    playing = [p for p, n in marks.items() if n and (p in sides or kinds.get(p) in TEAMS)]
    sport = listed or any(found[p].club + found[p].plays for p in playing)
    if len(playing) < PAIR or not sport:
        return
    lands = words.state_words | words.regions - words.provinces - words.great_cities
    national = any(found[p].club for p in playing if " ".join(p) in lands)
    for parts in playing:
        if kinds.get(parts) == "organization" or marks[parts] <= found[parts].located:
            continue
        told = parts in sides and (parts in kinds or found[parts].mentions > 1)
        known = kinds.get(parts) == "place" or told
        if known and (national or " ".join(parts) not in lands):
            kinds[parts] = "organization"
    for parts in [p for p, kind in kinds.items() if kind in ("place", "person")]:
        if _is_club(found.get(parts), words):
            kinds[parts] = "organization"
    teams = {parts[-1] for parts in playing if len(parts) > 1 and found[parts].plural}
    for parts, signs in found.items():
        several = signs.plural * 2 >= signs.mentions <= signs.article and not signs.located
        peoples = either(words.nations, words.never)
        town = len(parts) > 1 and kinds.get(parts[:1]) in BODIES and parts[-1] not in words.never
        people = not peoples.isdisjoint((parts[0], parts[0][:-1]))
        people |= bool(signs.labels["group"]) and not town
        if several and not people and kinds.get(parts) in (None, "thing", "group"):
            kinds[parts] = "organization"
            teams.update(parts[-1:] if len(parts) > 1 else ())
    for parts, signs in found.items():
        if len(parts) == 1 and parts[0] in teams and signs.plural and signs.article:
            kinds[parts] = "organization"  # "the Zendas" beside the Elm Zendas


def _is_list_of_matches(kinds: Kinds, found: Mapping[Parts, Signs]) -> bool:
    """Whether bodies play each other in several matches: no lawsuits, and no race of two people."""
    sides = [parts for parts, signs in found.items() if signs.faces]
    bodies = sum(kinds.get(parts) == "organization" for parts in sides)
    meets = any(signs.contests + signs.opposes for signs in found.values())
    return meets and bodies > PAIR and sum(kinds.get(p) == "person" for p in sides) < bodies


def _is_side(signs: Signs) -> bool:
    """Whether a name in a list of matches is nobody's of whom more is told: "Halden v Elm"."""
    return bool(signs.faces) and not (signs.titled or signs.role or signs.beside)


def _is_club(signs: Signs | None, words: NameWords) -> bool:
    """Whether a name beside those of teams ends as a club's, and nothing is in it: "Elm City"."""
    if signs is None or len(signs.parts) < PAIR or signs.parts[-1] not in words.club_heads:
        return False
    towns = either(words.capitals, words.great_cities, words.regions)
    lives = signs.titled or signs.role or signs.located or signs.settled
    return " ".join(signs.parts) not in towns and signs.parts[0] not in words.given and not lives
