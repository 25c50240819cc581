"""Goals: whose player somebody is, by what a goal or a dismissal did to a team."""

from __future__ import annotations

import pytest

MATCH = "Elm United beat Halden City 2-1 on Saturday."


@pytest.fixture
def team(body):
    """Whom Ada Poe plays for, by a text that follows the result of a match."""
    return lambda text: body(f"{MATCH} {text}")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Halden City took the lead when Ada Poe scored from close range.", "Halden City"),
        ("Elm United went ahead after ten minutes when Ada Poe headed in.", "Elm United"),
        ("Halden City had taken an early lead as Ada Poe fired in a free-kick.", "Halden City"),
        ("Halden City finished with 10 men after Ada Poe was sent off.", "Halden City"),
        ("Halden City were reduced to 10 men when Ada Poe was sent off.", "Halden City"),
        ("Halden City levelled through captain Ada Poe just before half-time.", "Halden City"),
        ("Halden City took the lead through winger Ada Poe.", "Halden City"),
        ("Halden City were ahead when Ada Poe scored for Elm United.", "Elm United"),
        ("Elm United manager Bo Lund brought striker Ada Poe on.", "Elm United"),
    ],
)
def test_a_player_is_of_the_team_to_which_it_happened(team, text, name):
    assert team(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Halden City were ahead before Ada Poe scored twice.",
        "Halden City took the lead when Ada Poe scored an own goal.",
        "Halden City would have gone ahead when Ada Poe scored.",
        "Halden City finished with a draw in mind after Ada Poe was sent off.",
        "Halden City went ahead after Ada Poe conceded a penalty.",
        "Halden City went ahead when Ada Poe conceded a penalty.",
        "Halden City took the lead when Ada Poe fouled Ben Crow.",
        "Halden City took the lead as Ada Poe missed for Elm United.",
        "Halden City took the lead as Ada Poe fired wide.",
        "Halden City were reduced to ten men when Ada Poe was sent off for Elm United.",
        "Halden City finished with 11 men after Ada Poe was sent off.",
        "Halden City struggled against ten men after Ada Poe was sent off.",
        "Halden City went ahead again after Ada Poe scored.",
        "Halden City broke through Ada Poe with ease.",
    ],
    ids=[
        "before",
        "own goal",
        "not so",
        "no men",
        "conceded",
        "penalty",
        "foul",
        "missed",
        "wide",
        "off for",
        "full side",
        "against",
        "again",
        "broke",
    ],
)
def test_what_may_be_the_others_goal_tells_no_team(team, text):
    assert team(text) is None


def test_who_scores_as_a_team_comes_back_to_win_plays_for_it(body):
    text = "Ada Poe scored twice as Elm Athletic came from behind to beat Dale United 3-2."
    assert body(text) == "Elm Athletic"
