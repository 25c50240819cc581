"""Placing: an amount's verb, and what of its clause is kept."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.placing import verb_of
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The firm has agreed to pay $5 million.", "pay"),
        ("The budget of $5 million was cut.", "cut"),
        ("A budget of $5 million for the harbour", None),
    ],
)
def test_the_verb_of_an_amount_is_the_nearest(reading, text, verb):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = verb_of(spot, made.pack.amounts)
    assert (found.text if found is not None else None) == verb


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "It raised its growth forecast by 0.2 percentage points.",
            "raised its growth forecast by 0.2 percentage points",
        ),
        (
            "Support for Crow, while still 6 points behind, has risen by 9 points since October.",
            "Support for Crow … has risen by 9 points since October",
        ),
        (
            "Leading by an average of 7 percent in the harbour, Ada Poe went home at night.",
            "Ada Poe … Leading by an average of 7 percent in the harbour",
        ),
        (
            "The fair, with stalls from 12 towns in the valley, earned $5 million.",
            "The fair … earned $5 million",
        ),
        (
            "His three main promises, to be paid for with a 1% tax rise for those who earn over"
            " £100,000 a year, were new.",
            "His three main promises, to be paid for with a 1% tax rise for those who earn over"
            " £100,000 a year",
        ),
        ("Shares in Halden were 29% lower in May.", "Shares in Halden were 29% lower in May"),
    ],
)
def test_the_clause_is_kept_with_its_number(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "In 21 docks and eight yards, about 3 million crates are shipped every year.",
            "In 21 docks and eight yards … crates are shipped every year",
        ),
        (
            "The plan is set to close 20% of the mills and shed 10% of the jobs.",
            "The plan … shed 10% of the jobs",
        ),
        (
            "Anyone convicted of selling salt to a child can be jailed for six months.",
            "Anyone convicted of selling salt to a child can be jailed for six months",
        ),
    ],
)
def test_a_clause_that_the_parser_broke_is_mended(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_nobody_is_told_of_an_amount_behind_another_clause(reading):
    text = (
        "Ada Poe leads by 19 points among clerks under 30, while those in Elm and Halden with no"
        " degree at all and few friends lean to Crow, by 7 points."
    )
    assert [f.value for f in extract(reading(text), Facts())] == [19]


def test_a_preposition_of_several_words_stays_whole(reading):
    text = (
        "The court is ready to block a very large suit by unions against Halden Bank on behalf of"
        " up to 40,000 women."
    )
    (figure,) = extract(reading(text), Facts())
    assert figure.label.endswith("on behalf of up to 40,000 women")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The board said that a down payment on the mill, at most $5.7 million, could end the"
            " talks.",
            "a down payment on the mill … at most $5.7 million, could end the talks",
        ),
        (
            "The Halden Alliance for Reform spent far more to help Poe — more than $1.5 million in"
            " the May and June elections.",
            "The Halden Alliance for Reform spent far more to help Poe — more than $1.5 million in"
            " the May and June elections",
        ),
        (
            "On top of that, 89,000 tonnes of blended food and salt oil for old men in towns with"
            " no port, and for clerks and their sons in other towns, will be needed.",
            "of blended food … will be needed",
        ),
    ],
)
def test_a_long_clause_keeps_what_it_cannot_be_read_without(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_what_several_amounts_are_of_is_told_with_each(reading):
    text = (
        "The plans are based on bank predictions of salt growth of 1.5% in Norland next year and"
        " 2.2% in Sudria."
    )
    *_, figure = extract(reading(text), Facts())
    assert "growth of 1.5% in Norland next year and 2.2% in Sudria" in figure.label


def test_no_clause_in_between_is_left_out(reading):
    text = (
        "Poe holds a lead among young voters — leading 66 percent to 27 percent among voters under"
        " age 45 — while Crow leads, 59 percent to 28 percent, among voters 45 and older."
    )
    labels = {f.value: f.label for f in extract(reading(text), Facts())}
    assert "Crow leads" in labels[59]


def test_a_copula_without_what_it_says_is_no_clause(reading):
    text = (
        "Norland mining firm Halden Oil has said it is worth up to 30% more than a hostile"
        " 7.4bn Australian dollar ($5.8bn; £3bn) bid by rival Elm."
    )
    assert all("is … 7.4bn" not in f.label for f in extract(reading(text), Facts()))
