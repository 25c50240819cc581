"""The party of a challenger and of who is one in it; bodies that a role or an owner tells."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Republican rival Ada Poe left.", "Republicans"),
        ("Their Republican opponent, Ada Poe, wept.", "Republicans"),
        ("Ada Poe, a rival of the Republican Party, left.", None),
        ("Ada Poe, a young star in the Republican Party, left.", "Republican Party"),
        ("Ada Poe, an expert in Republican affairs, left.", None),
    ],
    ids=["rival", "opponent", "rival of", "star in", "expert in"],
)
def test_the_party_of_a_challenger_is_told_before_and_of_a_star_in_it_behind(body, text, tied):
    assert body(text) == tied


def test_what_somebody_does_with_a_body_ties_nobody_to_it(body):
    assert body("Ada Poe, an advocate of leaving the Salt Union, said no.") is None
    assert body("Ada Poe, an advocate of the Salt Union, said no.") == "Salt Union"


def test_who_serves_meanwhile_is_not_of_the_party_that_acts(body):
    text = (
        "With Ada Poe serving as mayor at the time, Republicans saw their chance. Republicans won."
    )
    assert body(text) is None


def test_and_stands_inside_the_name_of_a_body_before_a_post(body):
    text = "Ada Poe, a Health and Human Services spokeswoman, said no."
    assert body(text) == "Health and Human Services"


def test_who_is_told_something_is_of_the_body_that_owns_the_name(body):
    who = "A clerk told {}’s Ada Poe that he left."
    assert body(who.format("Zorvexis")) == "Zorvexis"
    assert body(who.format("Bo Fox")) is None


def test_respectively_gives_each_the_body_of_the_same_place(actors):
    text = "Bo Fox and Ada Poe, professors at the University of Elm and the Dale Institute"
    found = {a.name: a.affiliation for a in actors(f"{text}, respectively, wrote.")}
    assert (found["Bo Fox"], found["Ada Poe"]) == ("University of Elm", "Dale Institute")
    found = {a.name: a.affiliation for a in actors(f"{text}, wrote.")}
    assert "University of Elm" not in (found["Bo Fox"], found["Ada Poe"])


@pytest.mark.parametrize(
    ("role", "tied"),
    [
        ("Norway Economy Minister", "Norway"),
        ("Norway Ambassador", None),
        ("Norwegian Ambassador", "Norway"),
        ("U.S. Ambassador", "U.S."),
    ],
)
def test_a_land_before_a_minister_has_the_office_and_in_full_before_an_ambassador_not(
    body, role, tied
):
    assert body(f"Norway met the U.S. on Monday. {role} Ada Poe left.") == tied


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Norway's UN ambassador, Ada Poe, left.", "Norway"),
        ("Norwegian UN Ambassador Ada Poe left.", "Norway"),
        ("UN envoy Ada Poe left.", "UN"),
        ("Norwegian UN envoy Ada Poe left.", "UN"),
        ("Ada Poe, the Republican chair of the Treasury committee, left.", "Republicans"),
        ("Ada Poe, an adviser to the Treasury, left.", "Treasury"),
    ],
    ids=["owner", "adjective", "of the body", "from a land", "on a committee", "of a ministry"],
)
def test_an_envoy_is_of_the_state_and_who_sits_on_a_committee_of_no_ministry(body, text, tied):
    assert body(text) == tied


def test_a_paper_has_a_critic_of_what_it_reviews(people):
    text = "The Lantern's film critic Ada Poe met Ben Crow, a fierce critic of the Elm News."
    told = people(text + " Dan Moss, music critic of the Elm News, sang.")
    assert [told[n][1] for n in ("Ada Poe", "Ben Crow", "Dan Moss")] == [
        "Lantern",
        None,
        "Elm News",
    ]
