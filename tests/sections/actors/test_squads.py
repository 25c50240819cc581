"""Squads: lists of who plays for a team, and the posts in brackets in them."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS

FIVE = "Dan Hill, Erik Moss, Paul Stone, Maria Lake"


@pytest.mark.parametrize(
    "text",
    [
        f"Norway: Ada Poe, {FIVE}.",
        f"Norway (4-4-2): Ada Poe, {FIVE}. Subs not used: Hal Reed.",
        f"Norway squad for the cup in Elm: {FIVE}, Ada Poe.",
        "Norway 1 Ada Poe, 2 Dan Hill, 3 Erik Moss, 4 Paul Stone, 5 Maria Lake.",
        f"Norway: {FIVE}, Ivan Reed. Coach: Ada Poe.",
        f"Norway - {FIVE}; Ada Poe.",
    ],
    ids=["colon", "formation", "squad", "numbers", "coach", "dash"],
)
def test_who_stands_in_the_list_of_a_team_is_of_it(people, text):
    assert people(f"Norway met Sweden in a match.\n{text}")["Ada Poe"][1] == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        f"Norway: {FIVE}.\nReferee: Ada Poe.",
        f"Norway: {FIVE}. Referee: Ada Poe.",
        "Norway: Ada Poe, Dan Hill.",
        f"Norway: {FIVE}, Ada Poe and all others will travel to Elm.",
        f"Norway: Ada Poe, {FIVE}.\nSweden: Ada Poe, {FIVE}.",
        f"Goals: Ada Poe, {FIVE}.",
    ],
    ids=["own line", "referee", "two names", "sentence", "both teams", "no team"],
)
def test_who_stands_in_no_such_list_is_of_no_team(people, text):
    assert people(f"Norway met Sweden in a match.\n{text}")["Ada Poe"][1] is None


def test_the_list_of_the_other_team_ends_the_first(people):
    found = people(
        f"Norway met Sweden.\nNorway: {FIVE}, Karl Reed. "
        "Sweden: Ada Poe, Bo Fox, Cy Reed, Ian Dale, Jo Pike."
    )
    assert found["Ada Poe"][1] == "Sweden"
    assert found["Erik Moss"][1] == "Norway"


@pytest.mark.parametrize(
    ("mark", "roles"),
    [("capt", ("captain",)), ("wk", ("wicketkeeper",)), ("c", ("captain",)), ("67", ())],
)
def test_a_post_in_brackets_is_a_role(people, mark, roles):
    found = people(
        f"Norway met Sweden.\nNorway: Dan Hill, Ada Poe ({mark}), Erik Moss, Paul Stone."
    )
    assert found["Ada Poe"][0] == roles


def test_one_letter_elsewhere_is_no_post(people):
    assert people("Dan Hill, Ada Poe (c) and Erik Moss met in Norway.")["Ada Poe"][0] == ()


def test_an_initial_tells_that_somebody_else_is_meant(people):
    text = "Norway met Sweden. Coach Ada Poe spoke. Poe left.\nNorway: J Poe (capt), "
    found = people(f"{text}{FIVE}, Karl Reed.")
    assert found["Ada Poe"] == (("Coach",), None)


LETTERS = "A Brundel (Norway), E Guinard (Fiji), T Moss (Norway, capt), S Tittani (Wales)"


def test_whom_a_sheet_tells_by_letters_is_of_the_land_in_brackets(people):
    found = people(f"Norway met Sweden.\n{LETTERS}, P Dorn (Elm).")
    expected = {"A Brundel": "Norway", "E Guinard": "Fiji", "T Moss": "Norway"}
    assert {name: team for name, (_, team) in found.items() if name in expected} == expected


def test_a_letter_and_a_surname_are_those_of_whom_the_text_names(people):
    found = people(f"Up front, Jorel Davies plays at hooker.\n{LETTERS}, J Davies (Wales).")
    assert [name for name in found if "Davies" in name] == ["Jorel Davies"]


ONE = "Poe, Moss, Hill (Lake 67), Crow, Stone, Finn, Reed, Gale, Pike, Bram, Kell"
TWO = "Roe, Marl, Birch (Dorn 80), Ross, Wyatt, Vale, Hobbs, Ince, Jarvis, Kerr, Lund"
LEAD = "Norway beat Sweden in a match on Monday, and it was the first of the year for both of them."
OF_ONE, OF_TWO = "Norway captain Ada Poe left.", "Sweden keeper Bo Roe fell."


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        (f"{LEAD} {OF_ONE} {OF_TWO}", "Norway", "Sweden"),
        (f"{LEAD} {OF_ONE}", "Norway", "Sweden"),
        (f"{LEAD} {OF_TWO}", "Norway", "Sweden"),
        (LEAD, None, None),
        (f"{LEAD} {OF_ONE} Sweden keeper Dan Stone fell.", None, None),
        (f"{LEAD} {OF_ONE} Norway keeper Bo Roe fell.", None, None),
        (f"The match ended. {OF_ONE} {OF_TWO}", None, None),
        (f"The match ended. Norway led. Norway fell. {OF_ONE} Sweden won.", None, None),
        (
            f"It ended. Norway led. Norway fell. Sweden won. Sweden ran. {OF_ONE} {OF_TWO}",
            "Norway",
            "Sweden",
        ),
    ],
    ids=["both", "first", "second", "nobody", "against", "same", "no match", "once", "named most"],
)
def test_a_known_player_tells_the_team_of_a_line_up(people, text, one, two):
    found = people(f"{text}\n{ONE}.\n{TWO}.")
    teams = {name: found.get(name, (None, None))[1] for name in ("Kell", "Lund")}
    assert teams == {"Kell": one, "Lund": two}
    assert ("Kell" in found, "Lund" in found) == (one is not None, two is not None)


def test_a_line_up_with_its_team_needs_no_known_player(people):
    found = people(f"{LEAD}\nNorway: {ONE}. Subs: Ash. Booked: Kell. Sweden: {TWO}. Subs: Elms.")
    assert [found[name][1] for name in ("Lake", "Ash", "Kell")] == ["Norway"] * 3
    assert [found[name][1] for name in ("Dorn", "Elms", "Lund")] == ["Sweden"] * 3


def test_line_ups_without_labels_stand_in_the_order_of_the_score(reading):
    made = reading(f"{LEAD}\n{ONE}.\n{TWO}.", title="Sweden 2-1 Norway")
    found = {actor.name: actor.affiliation for actor in ACTORS.extract(made, Facts())}
    assert (found["Kell"], found["Lund"]) == ("Sweden", "Norway")


def test_a_label_may_clip_the_words_of_a_team(people):
    text = "Halden City beat Halden United in a match. Halden City led. Halden United fell."
    found = people(f"{text}\nHal City: {ONE}.\nHal Utd: {TWO}. Man of the match: Kerr.")
    assert (found["Kell"][1], found["Lund"][1]) == ("Halden City", "Halden United")


def test_the_clubs_of_a_list_are_told_in_brackets(people):
    found = people(
        "Norway met Sweden.\nA Brundel (Elm), E Guinard (Dale Rovers), T Moss (Elm, capt), "
        "S Tittani (Harrow), P Dorn (Elm)."
    )
    names = ("A Brundel", "E Guinard", "T Moss", "S Tittani")
    assert [found[name][1] for name in names] == ["Elm", "Dale Rovers", "Elm", "Harrow"]


def test_brackets_behind_few_names_tell_no_club(people):
    found = people("Norway met Sweden.\nA Brundel (Elm) beat E Guinard (Dale) in a match.")
    assert {body for _, body in found.values()} <= {None}


def test_who_lost_a_player_in_a_match_report_has_the_player(people):
    text = f"{LEAD} Sweden, who lost flanker Bo Roe early, fell behind."
    found = people(f"{text}\n{ONE}.\n{TWO}.")
    assert (found["Kell"][1], found["Lund"][1]) == ("Norway", "Sweden")


def test_a_surname_of_a_line_up_is_that_of_whom_the_text_names_in_full(people):
    found = people(f"{LEAD} {OF_ONE} Dan Kell ran.\n{ONE}.")
    assert found["Dan Kell"][1] == "Norway"
    assert "Kell" not in found


@pytest.mark.parametrize("label", ["Referee", "Ref"])
def test_who_leads_the_match_is_named_behind_a_label(people, label):
    found = people(f"{LEAD} {OF_ONE}\n{ONE}.\n{label}: J Shaw (Halden).")
    assert found["J Shaw"] == (("referee",), None)


@pytest.mark.parametrize(("role", "plays"), [("captain", True), ("mayor", False)])
def test_who_is_known_for_something_else_does_not_play(people, role, plays):
    found = people(f"{LEAD} {OF_ONE} Elm {role} Dan Kell ran.\n{ONE}.")
    assert (found["Dan Kell"][1] == "Norway") is plays


@pytest.mark.parametrize(
    ("bracket", "land"),
    [
        ("(NZL)", "New Zealand"),
        ("(Fra)", "France"),
        ("(RSA, capt)", "South Africa"),
        ("(Ind)", None),
        ("(fra)", None),
    ],
    ids=["letters", "short", "captain", "independent", "no-code"],
)
def test_letters_in_brackets_tell_the_land(people, bracket, land):
    assert people(f"Ada Poe {bracket} beat Maria Lake (Norway) in Elm.")["Ada Poe"][1] == land


def test_a_short_given_name_in_brackets_is_no_land(people):
    found = people("Kenneth (Ken) Stone beat Maria Lake (Norway) in Elm.")
    assert all("Ken" not in name or body != "Kenya" for name, (_, body) in found.items())


@pytest.mark.parametrize(
    ("name", "land"),
    [
        ("Samantha Stone (Sam)", None),
        ("Denise Stone (Den)", None),
        ("Ann Stone (SAM)", "Samoa"),
        ("Ann Stone (Den)", "Denmark"),
    ],
    ids=["given", "part", "letters", "land"],
)
def test_what_somebody_is_called_for_short_is_no_land(people, name, land):
    found = people(f"{name} beat Maria Lake (Norway) in Elm.")
    assert found[name.partition(" (")[0]][1] == land


def test_an_abbreviated_state_is_the_state(reading):
    made = reading("N. Korea fired a rocket on Monday. North Korea said so.")
    found = {actor.name: actor for actor in ACTORS.extract(made, Facts())}
    assert found["North Korea"].aliases == ("N. Korea",)
