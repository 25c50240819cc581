"""The words before a clause that limit it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.fronted import fronted, is_misplaced
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In Norland, 43% of pupils walk to school.", ["In Norland"]),
        ("Last year 27 mills were shut.", ["Last year"]),
        ("In the third quarter, the bank sold 49 mills.", ["In the third quarter"]),
        ("At that time, the bank sold 49 mills.", []),
        ("Adjusted for inflation, wages fell 2 percent.", ["Adjusted for inflation"]),
        ("Compared with other towns, Elm lost 40 mills.", ["Compared with other towns"]),
        ("Counting on her help, the bank sold 49 mills.", []),
        ("She lives in Norland, where 43% of pupils walk to school.", ["Norland"]),
        ("The bank sold 49 mills.", []),
    ],
)
def test_what_limits_a_clause_stands_before_it(reading, text, words):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = fronted(spot, spot.first, made.pack, None)
    assert [made.doc[start:end].text for start, end in found] == words


@pytest.mark.parametrize(
    ("text", "misplaced"),
    [
        ("The talks are on Friday, where Ada Poe will sell 40 boats.", True),
        ("The talks are in Norland, where Ada Poe will sell 40 boats.", False),
    ],
)
def test_a_day_is_no_place(reading, text, misplaced):
    made = reading(text)
    assert is_misplaced(next(t for t in made.doc if t.text == "sell"), made.pack) is misplaced


def test_the_second_of_two_shares_is_limited_as_the_first(reading):
    text = "Among women, 56% said it did no harm, while another 21% said it would hurt Ann Poe."
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert labels[1:] == ["Among women … said it would hurt Ann Poe"]


@pytest.mark.parametrize(
    "text",
    ["On average every clerk sells 4.5 boats a year.", "On average, clerks sell 4.5 boats a year."],
)
def test_a_mean_is_told_as_one(reading, text):
    (figure,) = extract(reading(text), Facts())
    assert figure.label.startswith("On average")


def test_a_time_is_told_with_the_clause_that_says_which(reading):
    text = "In the month before he shut his mill, Poe won the praise of 30 old guild clerks."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == text.removesuffix(".")
