"""Political parties: one entry under all the words that a language has for one."""

from __future__ import annotations

import pytest


@pytest.fixture
def who():
    return "Ann Roe"


def test_a_party_is_one_actor_under_all_its_names(bodies):
    text = "The Tories lost. The Conservative Party met. Conservatives wept. Tory voters left."
    assert bodies(text) == {"Conservative Party": {"Tories", "Conservatives", "Tory"}}


def test_a_party_with_a_word_before_its_name_is_the_same(bodies):
    found = bodies("The Tories said Labour had lost. New Labour said no.")
    assert found["Labour"] == {"New Labour"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They gave the floor to a Palestinian\nDemocrats in Halden wept. Ann Roe left.", None),
        ("Elm gave a seat to a Scottish. Democrats said it was late.", None),
        ("Democrats said no.", "Clerks ask to hear a Norwegian"),
    ],
    ids=["paragraph", "sentence", "headline"],
)
def test_a_party_keeps_no_word_of_the_sentence_before(bodies, text, title):
    assert bodies(text, title=title) == {"Democrats": set()}


def test_a_land_that_is_part_of_a_word_is_no_partys(bodies):
    found = bodies("A group of pro-Scottish Democrats left.")
    assert all("Scottish Democrats" not in {name, *others} for name, others in found.items())


def test_members_of_a_land_or_a_chamber_are_of_the_party(bodies):
    assert bodies("Ohio Republicans met. The Republicans wept.") == {
        "Republicans": {"Ohio Republicans"}
    }


def test_the_new_party_is_not_the_old(bodies):
    found = bodies("The New Democrats lost in Ottawa. Democrats wept.")
    assert found == {"New Democrats": set(), "Democrats": set()}


def test_letters_of_a_party_are_its_name_too(bodies):
    text = "The Liberal Democratic Party won. The LDP wept. The QDP left."
    assert bodies(text) == {"Liberal Democratic Party": {"LDP"}, "QDP": set()}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Liberal Democratic Party (XSD) won. The XSD wept.", {"Liberal Democratic Party"}),
        ("The Scottish Greens won. The Scottish Greens wept.", {"Scottish Greens"}),
        ("The Scottish Greens won. The Greens wept.", {"Greens"}),
        (
            "The Austrian Greens won. The Scottish Greens wept.",
            {"Austrian Greens", "Scottish Greens"},
        ),
        ("The Young Conservatives won.", {"Young Conservatives"}),
    ],
    ids=["foreign letters", "of a nation", "of a nation and plain", "of two nations", "the young"],
)
def test_a_party_keeps_its_letters_and_its_nation(bodies, text, found):
    assert bodies(text).keys() == found


def test_a_party_of_another_name_is_another(bodies):
    assert "Neo Democrats" in bodies("The Neo Democrats met. The Democrats wept.")


@pytest.mark.parametrize(
    "text",
    ["The Republican lawyer Ann Roe spoke.", "They were appointed by Democratic presidents."],
    ids=["of a person", "of a group"],
)
def test_a_word_for_its_people_alone_makes_no_party(bodies, text):
    assert bodies(text) == {}


def test_an_office_of_a_party_names_the_party(bodies):
    assert set(bodies("The Liberal Democrat leader, Ann Roe, spoke.")) == {"Liberal Democrats"}


def test_a_portfolio_is_no_party(bodies):
    assert "Labour" not in bodies("The Labour Minister Ann Roe spoke.")


def test_who_runs_for_a_party_has_no_office_of_it(bodies):
    assert bodies("The Republican candidates met in Elm.") == {}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ann Roe (Lab) spoke.", "Labour"),
        ("Ann Roe (Lab, Elm North) spoke.", "Labour"),
        ("Ann Roe MP (Labour, Elm) spoke.", "Labour"),
        ("Cllr Ann Roe (Con) spoke.", "Conservatives"),
        ("Ann Roe (Lib Dem) spoke.", "Lib Dems"),
        ("Ann Roe (LD) spoke.", "Liberal Democrats"),
    ],
)
def test_a_party_in_brackets_is_that_of_the_name_before(body, text, party):
    assert body(text) == party


def test_a_party_behind_titles_glued_to_a_name_is_that_of_the_name(body):
    text = "Sen. Ann Roe Ann Mary RoeClerk denies theft in Elm Mill burns MORE (D-Ohio) left."
    assert body(text) == "Democrats"


def test_a_party_behind_whose_is_that_of_the_name_before(body):
    assert body("Ann Roe, whose Salt Party came second, said no.") == "Salt Party"


@pytest.mark.parametrize("text", ["Sen. Ann Roe, (D-Ohio) left.", "Sen. Ann Roe, (D-Ohio), left."])
def test_a_comma_may_stand_before_the_brackets_of_a_party(body, text):
    assert body(text) == "Democrats"


def test_a_green_with_an_office_is_of_the_greens_and_nobody_of_the_name_is(people):
    assert people("Green MP Ada Poe met a judge.")["Ada Poe"][1] == "Greens"
    told = people("Bo Green met Dan Hill, the green energy spokesman. Green left.")
    assert {body for _, body in told.values()} == {None}
