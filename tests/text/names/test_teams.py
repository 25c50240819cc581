"""Teams: which names are those of teams."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.signs import Signs
from explainer.text.names.teams import of_teams


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway captain Bo Fox left. Norway beat Spain 3-1.", "organization"),
        ("Bo Fox of Norway left. Norway beat Spain to the contract.", "place"),
        ("Norway captain Bo Fox left in Norway, when talks in Norway with Spain failed.", "place"),
    ],
    ids=["match", "no match", "a place first of all"],
)
def test_a_land_that_plays_another_is_a_team(reading, text, kind):
    assert {n.kind for n in names_of(reading(text)) if n.words == "Norway"} == {kind}


@pytest.mark.parametrize(
    ("who", "kind"),
    [("Norway coach", "organization"), ("Halden coach", "place"), ("Clerk", "place")],
    ids=["coach of a land", "coach of a club", "no coach"],
)
@pytest.mark.parametrize(
    "match",
    [
        "He spoke of the defeat to Spain and the win over Denmark.",
        "They will be playing against Spain and Denmark in May.",
        "They lost 3-1 to Spain and beat Denmark.",
    ],
    ids=["defeat", "playing", "lost"],
)
def test_lands_that_play_the_one_of_a_coach_are_teams(names, who, kind, match):
    found = dict(names(f"{who} Bo Fox left. {match}"))
    assert {found["Spain"], found["Denmark"]} == {kind}


def test_who_plays_is_one_team_with_its_town_and_without():
    played = {p: Signs(parts=p, club=1, mentions=1) for p in (("vinge",), ("velk",))}
    whole, short = ("oslo", "zendans"), ("zendans",)
    signs = Signs(parts=whole, plural=1, article=1, mentions=1)
    found = {**played, whole: signs, short: replace(signs, labels=Counter(group=1))}
    kinds = {**dict.fromkeys(played, "organization"), short: "group"}
    of_teams(kinds, found, ENGLISH.names)
    assert set(kinds.values()) == {"organization"}
    alone = {**dict.fromkeys(played, "organization"), short: "group"}
    of_teams(alone, {p: s for p, s in found.items() if p != whole}, ENGLISH.names)
    assert alone[short] == "group"


@pytest.mark.parametrize(
    ("more", "kind"),
    [({}, "organization"), ({"located": 1}, "place")],
    ids=["beside teams", "something in it"],
)
def test_a_name_beside_those_of_teams_ends_as_a_club(more, kind):
    teams = [Signs(parts=(team,), mentions=1, club=1) for team in ("halden", "zenda")]
    club = Signs(parts=("elm", "city"), mentions=1, labels=Counter(place=1), **more)
    found = {signs.parts: signs for signs in (*teams, club)}
    kinds = {("halden",): "organization", ("zenda",): "organization", club.parts: "place"}
    of_teams(kinds, found, ENGLISH.names)
    assert kinds[club.parts] == kind


@pytest.mark.parametrize(
    ("bodies", "kind"), [(3, "organization"), (1, "person")], ids=["a list of matches", "lawsuits"]
)
def test_who_stands_in_a_list_of_matches_is_a_team(bodies, kind):
    teams = [Signs(parts=(f"halden{n}",), mentions=1, faces=1, contests=1) for n in range(3)]
    other = Signs(parts=("zenda",), mentions=1, labels=Counter(person=1), faces=1)
    found = {signs.parts: signs for signs in (*teams, other)}
    kinds = {
        signs.parts: "organization" if n < bodies else "person" for n, signs in enumerate(teams)
    }
    kinds[other.parts] = "person"
    of_teams(kinds, found, ENGLISH.names)
    assert kinds[other.parts] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Newland boss Ann Roe left. The London boss is late.", "organization"),
        ("Newland boss Ann Roe left. The former Vale and London boss has won.", "organization"),
        ("The London boss is late.", "place"),
        ("Newland boss Ann Roe left. The London station is late.", "place"),
    ],
    ids=["boss", "one of two", "no other club", "no post of a club"],
)
def test_a_town_with_a_coach_is_a_club_beside_another(reading, text, kind):
    assert {n.kind for n in names_of(reading(text)) if n.words == "London"} <= {kind}


def test_a_team_of_a_town_is_no_people(names):
    text = (
        "The Dale Grizzlers beat the Halden Bears 3-1. The Bears (6-5) lost to the Boston Danes. "
        "Boston has a striker."
    )
    assert ("Boston Danes", "organization") in names(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They fear a bid from champions Kelvin Park, who are also looking for a coach.", True),
        ("They drew with Martin Hale, who have won nine in a row.", True),
        ("The prize went to hosts Ada Poe and Ben Roe.", False),
        ("Friends of Ada Poe, who are planning a vigil, wept.", False),
        ("They wrote to Ada Poe and Ben Roe, who are sisters.", False),
    ],
    ids=["champions", "who have", "a row", "friends", "two"],
)
def test_who_are_several_is_a_team(reading, text, kind):
    found = {n.kind for n in names_of(reading(text))}
    assert found == ({"organization"} if kind else {"person"})
