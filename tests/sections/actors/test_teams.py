"""Teams: whom somebody plays for, by what a match report says."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Poe scored Elm United's second goal. Elm United won.", "Elm United"),
        ("Ada Poe ran through the line for Elm United's third try.", "Elm United"),
        ("Norway won. Ada Poe kicked Norway's penalties.", "Norway"),
    ],
    ids=["scored", "for", "points of a land"],
)
def test_who_scores_for_a_team_plays_for_it(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe cancelled out Elm United's second goal.",
        "Referee Ada Poe gave Elm United the lead with a penalty.",
        "Ada Poe watched Elm United go.",
        "Ada Poe put Elm United on a list.",
        "Ada Poe scored the second goal after Elm United's mistake.",
        "Elm United led Ada Poe's side.",
    ],
    ids=["against", "referee", "watched", "elsewhere", "of another thing", "side"],
)
def test_who_only_meets_a_team_does_not_play_for_it(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian captain, Ada Poe, left.",
        "Ada Poe, captain of Norway, left.",
        "Norway fast bowler Ada Poe left.",
        "They beat Norway left-arm spinner Ada Poe on Monday.",
        "Norway international Ada Poe left.",
    ],
    ids=["adjective", "of", "bowler", "object", "international"],
)
def test_who_leads_or_plays_for_the_team_of_a_land_is_of_it(body, text):
    assert body(text) == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian striker Ada Poe left.",
        "In Norway fast bowler Ada Poe left.",
        "Norwegian army captain Ada Poe left.",
        "The captain of the ship, Ada Poe, left Norway.",
    ],
    ids=["striker", "in", "army", "ship"],
)
def test_who_only_comes_from_a_land_is_of_no_team(body, text):
    assert body(text) is None


def test_a_coach_may_be_that_of_a_land_that_is_named_more_often(body):
    text = "Elm United left for Oslo. Elm United won in Oslo. Elm United slept in Oslo."
    assert body(f"{text} Coach Ada Poe wept.") is None
    assert body(f"{text.replace(' in Oslo', '')} Coach Ada Poe wept.") == "Elm United"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway won. Ada Poe and Bo Fox touched down for Norway.", "Norway"),
        ("Norway won. Bo Fox and Ada Poe replied for Norway.", "Norway"),
        ("Norway won. Ada Poe made her debut for Norway on Monday.", "Norway"),
        ("Norway won. Ada Poe, who plays for Norway, left.", "Norway"),
        ("Elm United led with tries from Bo Fox and Ada Poe.", "Elm United"),
        ("Norway won. Ada Poe headed for Norway.", None),
        ("Norway won. Ada Poe played for Norway.", None),
        ("Elm United trailed after tries from Bo Fox and Ada Poe.", None),
        ("Norway won. Ada Poe did not score for Norway.", None),
    ],
    ids=[
        *("both", "second", "debut", "who", "with tries"),
        *("travelled", "once", "against", "not"),
    ],
)
def test_a_report_tells_for_whom_somebody_scores(body, text, name):
    assert body(text) == name


MATCH = "Norway beat Sweden on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe produced a fine strike to put Norway ahead.",
        "Ada Poe hit a late goal to put Norway 2-1 ahead.",
        "Ada Poe's fine finish put Norway ahead.",
        "Ada Poe's free-kick put Norway back in front.",
        "Ada Poe fired Norway into the lead.",
        "Ada Poe's try gave Norway a lead they never lost.",
        f"{MATCH}Norway brought striker Ada Poe on after the break.",
        f"{MATCH}Norway brought on Ada Poe for Moss.",
        f"{MATCH}Norway substituted Ada Poe after an hour.",
        f"{MATCH}Norway then had Ada Poe sent off for two offences.",
    ],
    ids=[
        "strike",
        "score",
        "finish",
        "front",
        "lead",
        "try",
        "on",
        "on first",
        "substituted",
        "sent off",
    ],
)
def test_who_puts_a_team_ahead_or_is_brought_on_plays_for_it(body, text):
    assert body(text) == "Norway"


def test_who_puts_their_own_team_ahead_plays_for_it(body):
    text = "Ada Poe made a field goal to put her Elm Eagles 13-10 ahead. The Elm Eagles won."
    assert body(text) == "Elm Eagles"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe's own goal put Norway ahead.",
        "Ada Poe's mistake put Norway ahead.",
        "Ada Poe put Norway in front of Sweden on her list.",
        "Ada Poe needed a goal to put Norway ahead.",
        "Ada Poe did not score a goal to put Norway ahead.",
        "Ada Poe's error gave Norway the lead.",
        "Ada Poe had a Norway player sent off.",
        "Norway took Ada Poe off on Monday after she drank.",
        "Norway brought Ada Poe to court.",
        "Norway did not bring on Ada Poe.",
        "Norway saw Ada Poe on Monday.",
    ],
    ids=[
        "own goal",
        "mistake",
        "list",
        "needed",
        "not",
        "error",
        "who sends",
        "no match",
        "court",
        "not on",
        "saw",
    ],
)
def test_what_puts_a_team_ahead_may_be_no_players_deed(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe's Elm United side lost.",
        "Ada Poe equalised for Elm United.",
        "Ada Poe had 22 points for Elm United.",
        "Ada Poe led Elm United with 30 points.",
        "Ada Poe's late goal gave Elm United a 1-0 win.",
        "Ada Poe has 12 rebounds for Elm United.",
    ],
    ids=["side", "equalised", "points", "led with", "win", "rebounds"],
)
def test_a_report_tells_whose_player_somebody_is(body, text):
    assert body(text) == "Elm United"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe had time for Elm United.",
        "Ada Poe led Elm United with her sister.",
        "Ada Poe's goal gave Elm United a fright.",
    ],
    ids=["time", "sister", "fright"],
)
def test_what_is_not_scored_tells_no_team(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe scored twice as Elm United beat Dale City 3-1.",
        "Ada Poe had 20 points as Elm United beat Dale City.",
    ],
)
def test_who_scored_as_a_team_won_plays_for_it(body, text):
    assert body(text) == "Elm United"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe scored as Elm United lost to Dale City.",
        "Ada Poe scored for Moss as Elm United beat Dale City.",
        "Ada Poe scored before Elm United beat Dale City.",
    ],
)
def test_who_scored_as_another_won_does_not_play_for_it(body, text):
    assert body(text) is None


def test_for_whom_somebody_scored_is_told_beside_who_won(body):
    assert body("Ada Poe scored a goal for Elm United, as Dale City beat Oak Town.") == "Elm United"


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("By stumps India had reached 96 for two, with Captain Ada Poe unbeaten on 41.", "India"),
        ("Kenya closed on 210 for four, with Ada Poe not out on 88.", "Kenya"),
        ("India bowled Kenya out for 90, with Ada Poe not out on 12.", None),
    ],
)
def test_who_still_bats_is_of_the_team_whose_innings_is_told(body, text, team):
    assert body(text) == team
