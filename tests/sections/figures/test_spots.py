"""Spots: the noun that an amount counts, and the subject that a verb is said of."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts

WORDS = LANGUAGES["en"].amounts


def spots(reading, text):
    made = reading(text)
    return spots_in(made, 0, amounts(made.article.sentences[0].text, WORDS))


def test_an_amount_finds_the_noun_behind_it(reading):
    (spot,) = spots(reading, "The firm sold 40 old ferries in May.")
    assert spot.noun is not None
    assert spot.noun.text == "ferries"


def test_a_possessor_is_not_what_is_counted(reading):
    (spot,) = spots(reading, "The group holds 3,000 Halden's shares.")
    assert spot.noun is None or spot.noun.text == "shares"


def test_each_spot_knows_the_places_of_the_other_amounts(reading):
    one, two = spots(reading, "It paid $5 million and $7 million.")
    assert one.others == frozenset(range(two.first, two.after))


@pytest.mark.parametrize(
    "text",
    [
        "The mill employs more than 5,000 people, with about 700 in Elm.",
        "Halden painted 28 barges in March, 19 in April and 34 in June.",
        "Last year 27 Norland films were made in Elm, compared with 45 in May.",
    ],
)
def test_a_later_number_counts_what_the_first_did(reading, text):
    found = spots(reading, text)
    assert found[-1].shared is not None
    assert found[-1].shared == found[0].noun


def test_the_years_between_two_numbers_count_nothing(reading):
    *_, last = spots(reading, "The board asked 400 people between 18 and 29.")
    assert last.shared is None


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The board shut more than 90,000 Elm, Roe and Halden ferries in May.", "ferries"),
        ("The clerks met 40 Elm and Halden mayors in May.", "mayors"),
    ],
)
def test_names_in_a_row_are_not_what_is_counted(reading, text, noun):
    (spot,) = spots(reading, text)
    assert spot.noun is not None
    assert spot.noun.text == noun


def test_the_noun_behind_a_bracket_is_measured(reading):
    (spot,) = spots(reading, "Beside the 15-metre (49-foot) tower of a church, guilds sold bread.")
    assert spot.noun is not None
    assert spot.noun.text == "tower"


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Poe won with 35 percent, followed by Roe at 25 percent and Crow at 14.", ["percent"] * 3),
        ("Poe won with 35 percent, and the mill at 14.", ["percent", ""]),
        ("Poe won with 35 votes, Roe with 14.", ["", ""]),
    ],
)
def test_a_bare_number_in_a_row_of_shares_is_one(reading, text, units):
    made = reading(text)
    found = spots_in(made, 0, amounts(text, made.pack.amounts))
    assert [spot.amount.unit for spot in found] == units


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The rival is a film about two ordinary men.", None),
        ("The guild paid about 40 men.", "about"),
        ("The guild has about 40 men.", "about"),
        ("The guild is about 40 men short.", "about"),
    ],
)
def test_what_a_noun_tells_of_is_no_bound(reading, text, bound):
    (spot,) = spots(reading, text)
    assert spot.amount.bound == bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("She won three titles over two spells in Elm.", None),
        ("The scheme earned them 38 million kroner over three seasons.", None),
        ("She rowed over two days.", None),
        ("She sold over two boats.", "over"),
        ("She ruled over 40 towns.", "over"),
        ("The siege lasted over two days.", "over"),
    ],
)
def test_how_long_something_takes_is_no_bound(reading, text, bound):
    made = reading(text)
    *_, spot = spots_in(made, 0, amounts(text, made.pack.amounts))
    assert spot.amount.bound == bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The board pushed rates up to 3.5% in May.", None),
        ("Rebels handed over 40 captives to the guards.", None),
        ("The guild took over four banks in the town.", None),
        ("The boat carried over 40 clerks to Elm.", "over"),
        ("The plan would provide up to $90 a clerk.", "up to"),
    ],
)
def test_a_word_of_the_verb_is_no_bound(reading, text, bound):
    assert [spot.amount.bound for spot in spots(reading, text)] == [bound]


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("The play was watched by 4.1 million people, down from 5.3 million last year.", "4100000",
         "The play was watched by 4.1 million people, down from 5.3 million last year"),
        ("Attendance rose to 61,000 from 48,000 last season.", "61000",
         "Attendance rose to 61,000 from 48,000 last season"),
        ("The play drew an audience of 4.1 million, down from 5.3 million a year earlier.",
         "4100000",
         "The play drew an audience of 4.1 million, down from 5.3 million a year earlier"),
    ],
)  # fmt: skip
def test_a_change_that_is_told_behind_a_comma_hangs_where_its_end_does(reading, text, value, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label
    assert (str(figure.value), figure.change is not None) == (value, True)


@pytest.mark.parametrize(
    "text",
    ["Clerks rejected plans to cut the fare by 302 votes to 280 on Tuesday.",
     "The board backed a motion to cut the fare by 52 votes to 48.",
     "The board agreed to sell the hall by 12 votes to seven.",
     "By 33 votes to 30, parliament rejected the motion."],
)  # fmt: skip
def test_votes_are_those_of_who_decides_and_not_of_what(reading, text):
    (figure,) = extract(reading(text), Facts())
    assert (figure.label.replace(" …", ","), figure.status) == (text[:-1], "happened")


@pytest.mark.parametrize(
    ("text", "amount", "label"),
    [
        (
            "Acme has 300 vans while Elm has 40.",
            "40",
            "Acme has 300 vans while Elm has 40",
        ),
        (
            "Acme has 2,300 boats that were built for it in the yards of Elm and the towns along"
            " the coast, while Roe Line has 1,105.",
            "1,105",
            "Acme has 2,300 boats … Roe Line has 1,105",
        ),
        (
            "The inn took in 20 guests, four of whom were hurt.",
            "four",
            "The inn took in 20 guests, four of whom were hurt",
        ),
    ],
)
def test_the_same_deed_counts_the_same(reading, text, amount, label):
    assert (amount, label) in [(f.text, f.label) for f in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        (
            "The clinic treated 300 patients in May and 200 more in June.",
            200,
            "The clinic treated 300 patients in May and 200 more in June",
        ),
        (
            "The crash killed four people and injured 80 more.",
            80,
            "The crash killed four people and injured 80 more",
        ),
        ("The storm killed 12 people, and another 30 are missing.", 30, "people … are missing"),
        ("About 300 houses burned and 1,400 more were at risk.", 1400, "houses … were at risk"),
        (
            "The coast guard saved 700 people, and the navy saved 200 more near Tarn.",
            200,
            "the navy saved 200 more near Tarn",
        ),
        (
            "The bank said 5,000 jobs would go. Another 1,700 will go at its mills.",
            1700,
            "jobs … will go at its mills",
        ),
    ],
)
def test_a_number_on_top_counts_what_the_one_before_does(reading, text, value, label):
    found = {f.value: f for f in extract(reading(text), Facts())}
    assert found[value].label == label
    assert found[value].unit in {"patients", "people", "houses", "jobs"}


def test_a_number_on_top_of_nothing_counts_nothing(reading):
    text = "Ana Fox spoke for an hour. Another 40 were turned away."
    assert list(extract(reading(text), Facts())) == []


def test_two_of_them_are_of_the_nearer_noun(reading):
    text = "More than 600 clerks and 14 aircraft, two of them sent by Norland, fought the fire."
    made = reading(text)
    (two,) = [f for f in extract(made, Facts()) if f.text == "two"]
    assert two.unit == "aircraft"


def test_two_numbers_with_a_verb_between_are_no_change(reading):
    (spot,) = spots(reading, "Crews from 22 states restored service to 140,000 homes.")
    assert (spot.amount.before, spot.first, spot.noun.text) == (None, 7, "homes")


def test_a_change_counts_the_noun_inside_it_or_that_of_another_name(reading):
    text = (
        "Elm grew from five mills to 12. The Greens won 88 seats, while Reds fell from 27 to 19."
        " Halden has 1,200 clerks, 300 fewer than in 2019."
    )
    told = [(f.value, f.unit) for f in extract(reading(text), Facts())]
    assert told == [(12, "mills"), (88, "seats"), (19, "seats"), (1200, "clerks"), (300, "clerks")]
