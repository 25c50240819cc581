"""Sums: what was done to a thing and not to its price, and money that is no verb."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Norland will sell jets under a deal worth $3bn signed on Monday.", "signed", "deal"),
        ("Acme won a contract worth $3bn signed in May.", "signed", "contract"),
        ("Acme sold a mill built in May.", "built", "mill"),
    ],
    ids=["named", "marked", "no price"],
)
def test_a_deal_is_signed_and_not_its_price(reading, text, verb, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == above


def test_a_sum_behind_that_moves(reading):
    doc = reading("Papers show that £340,000 passed through an account in Elm.").doc
    moved = next(t for t in doc if t.text == "passed")
    assert (moved.dep_, moved.head.text) == ("ccomp", "show")
    assert [t.text for t in moved.lefts] == ["that", "340,000"]


def test_money_wins_nothing(reading):
    text = "Poe had steered deals worth 1.3 trillion won to Hall Dynamics between 2020 and 2022."
    doc = reading(text).doc
    money = next(t for t in doc if t.text == "won")
    assert (money.pos_, money.head.text) == ("NOUN", "worth")
    assert next(t for t in doc if t.text == "between").head.text == "steered"


def test_somebody_wins_something(reading):
    won = next(t for t in reading("The clerk who won the prize left.").doc if t.text == "won")
    assert won.pos_ == "VERB"


def test_a_clause_without_a_pronoun_tells_of_the_amount_before_it(told_of):
    text = "Elm Oil has offered to pay its crew $5m of the $9m it lost on bad salt."
    assert told_of(text, "lost") == "9"


def test_what_is_told_to_somebody_stays_content(reading):
    doc = reading("Elm Oil told 40 clerks it lost the mill.").doc
    assert [t.dep_ for t in doc if t.text == "lost"] == ["ccomp"]


@pytest.mark.parametrize("sum_", ["$10m", "A$10m (£7.6m)"])
def test_a_sum_of_about_so_much_is_one(reading, sum_):
    text = f"Officials say around {sum_} was spent on extra police."
    doc = reading(text).doc
    spent = next(t for t in doc if t.text == "spent")
    (thing,) = [t for t in spent.lefts if t.dep_ == "nsubjpass"]
    assert doc[thing.left_edge.i].text == "around"
    assert next(t for t in doc if t.text == "around").head.head.text != "say"


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Clerks say around $10m was spent on the bridge.", "spent", "around $10m"),
        ("Clerks think around $4bn will be lost.", "lost", "around $4bn"),
        ("Clerks say over £3m was spent.", "spent", "over £3m"),
    ],
)
def test_a_sum_is_one_subject(reading, text, verb, subject):
    token = next(t for t in reading(text).doc if t.text == verb)
    found = next(t for t in token.lefts if t.dep_ == "nsubjpass")
    assert token.doc[found.left_edge.i : found.right_edge.i + 1].text == subject


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Roe wrote to Acme, who had a bid of £60m turned down in May.", "turned", "bid"),
        ("Profits of €40m made it the best year.", "made", "made"),
    ],
    ids=["bid", "profits"],
)
def test_a_scale_is_no_form_of_be(reading, text, verb, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == above
    mark = next(t for t in found.doc if t.text == "m")
    assert (mark.dep_, mark.head.text) == ("pobj", "of")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The port offered 8 percent when the strike began on May 25 and 12 percent last week.", 8),
        ("The poll gave her 40 percent when it was taken in March and 45 percent in June.", 40),
        ("The bank cut 300 jobs when it merged in 2019 and 400 jobs last year.", 300),
    ],
)
def test_a_second_amount_is_no_part_of_the_clause_between(reading, text, first):
    doc = reading(text).doc
    amounts = [t for t in doc if any(c.dep_ == "nummod" and c.like_num for c in t.lefts)]
    one, two = (t for t in amounts if t.lemma_ in {"percent", "job"})
    assert (two.head, two.dep_, one.nbor(-1).text) == (one, "conj", str(first))


def test_what_began_with_two_amounts_has_both(reading):
    doc = reading("The port struck when the fee rose by 8 percent and the tax by 12 percent.").doc
    assert all(t.head.text != "struck" for t in doc if t.text == "percent")
