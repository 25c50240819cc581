"""Numbers that belong to a name count nothing."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


def test_a_name_that_is_money_too_is_no_unit(reading):
    assert not list(extract(reading("8 Rand Poe."), Facts()))
    assert [f.unit for f in extract(reading("The yard owes 500 rand to Ada Poe."), Facts())] == [
        "ZAR"
    ]


def test_a_number_of_a_title_that_is_told_again_counts_nothing(reading):
    text = "{} 12 Runs at Half Speed\nShe played it.\nThe maker of {} 12 says the game is slow."
    told = text.format("Elm Quest", "Elm Quest")
    assert list(extract(reading(told), Facts())) == []
    told = text.replace("Runs", "Boats Lost in Storm").format("Elm", "Norland")
    assert [f.value for f in extract(reading(told), Facts())] == [12]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The singer 70 Cent sang in the harbour of Elm.", []),
        ("The old film Nine Feet Over was shown in Elm.", []),
        ("The poster of the band 30 Degrees hung in the hall.", []),
        ("Elm has lost its opening Six Towns games this year.", []),
        ("Elm earned 3.3m Euros in the harbour last year.", ["3.3m Euros"]),
        ("The yard sold boats of 21 feet in the harbour.", ["21 feet"]),
        ("Elm Mill Sells Boats of 21 Feet", ["21 Feet"]),
    ],
)
def test_a_title_with_a_number_is_no_amount(reading, text, found):
    made = extract(reading(f"The town is old.\nThe sky is grey.\n{text}"), Facts())
    assert [figure.text for figure in made] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Former 5km world record-holder Ann Roe waves at Ben Crow.", []),
        ("Ann Roe won the 5km race in Elm.", ["5km"]),
    ],
)
def test_a_length_in_a_title_of_somebody_is_none(reading, text, found):
    assert [figure.text for figure in extract(reading(text), Facts())] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The firm is testing zOS 8.2 betas in the town.", []),
        ("It has one port, which is better than the old Plix 2.0 and 4.0 ports.", []),
        ("Each of the towns has 2.4 clerks for every family.", ["2.4"]),
    ],
)
def test_which_version_of_a_thing_it_is_counts_nothing(reading, text, found):
    assert [figure.text for figure in extract(reading(text), Facts())] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clerks said the boats appeared to be Plix 21 or Plix 23 models from Norland.", []),
        ("Ada Poe is also ranked second on Elm One's 100 Greatest Kid Stars.", []),
        ('Ada Poe is also ranked second on Elm One\'s "100 Greatest Kid Stars" after Bo Fox.', []),
        ("Elm's 100 old boats were sold to Norland.", ["100"]),
    ],
)
def test_models_and_the_titles_of_lists_count_nothing(reading, text, found):
    made = extract(reading(f"The town is old.\n{text}"), Facts())
    assert [figure.text for figure in made] == found


def test_votes_behind_a_name_are_no_part_of_it(reading):
    (figure,) = extract(reading("The bill passed the Senate 52-48."), Facts())
    assert (figure.value, figure.unit) == (52, "votes")
