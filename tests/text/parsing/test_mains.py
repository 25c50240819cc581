"""Mains: a main clause behind what somebody said in the clause before it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "root", "told"),
    [
        (
            "While the search was halted in April 2021 after guards said the goal of finding 40 "
            "boats had been reached, Halden has been sending divers abroad.",
            "sending",
            "reached",
        ),
        (
            "Though the strike ended when the union said its demands were met, Acme is still "
            "hiring drivers.",
            "hiring",
            "met",
        ),
    ],
)
def test_what_stands_behind_the_clause_is_nobodys_words(reading, text, root, told):
    doc = reading(text).doc
    said = next(t for t in doc if t.text == told)
    assert next(t for t in doc if t.dep_ == "ROOT").text == root
    assert (said.dep_, said.head.text) == ("ccomp", "said")


def test_what_is_said_behind_a_condition_stays_said(reading):
    doc = reading("After the fire Roe said that, although it was safe, Elm would close it.").doc
    assert next(t for t in doc if t.text == "close").head.text == "said"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("While Roe's guild vowed in March it would try to grow, its books show no gain.", "vowed"),
        ("While it rained in May, it would try to win, Roe said.", "said"),
    ],
)
def test_what_the_opening_clause_says_is_not_shown(reading, text, says):
    assert next(t for t in reading(text).doc if t.text == "try").head.text == says


@pytest.mark.parametrize(
    ("text", "did", "root"),
    [
        (
            'But Marlowe Capital, which holds 9.3% of the shares, called the price "cheap", and '
            'Oak Asset Management, an investor with 6.8%, said that it "undervalues" a business '
            "whose book reached $1.9bn in March.",
            "called",
            "called",
        ),
        ("The mill, which Poe built in 1921, was sold in May, Roe said.", "sold", "said"),
    ],
)
def test_who_says_something_behind_and_tells_nothing_before_it(reading, text, did, root):
    doc = reading(text).doc
    assert next(t for t in doc if t.dep_ == "ROOT").text == root
    assert next(t for t in doc if t.text == did).dep_ == ("ROOT" if did == root else "ccomp")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The department said the money had been lost and that work would start in 2028.", "IN"),
        ("The clerk said planes had flown to Elm, but that fog had grounded others.", "IN"),
        ("The department said the money had been lost and that man left in May.", "DT"),
        ("The clerk said fog had come, but that fog had lifted.", "DT"),
    ],
)
def test_that_before_a_noun_opens_what_else_is_said(reading, text, tag):
    assert next(t for t in reading(text).doc if t.text == "that").tag_ == tag


@pytest.mark.parametrize(
    ("text", "root", "dep"),
    [
        ("Why the express was sent to the siding is not yet known.", "known", "csubjpass"),
        ("When the boat was sold to the port and sunk.", "sold", "ROOT"),
    ],
    ids=["a question", "joined"],
)
def test_a_question_that_opens_a_sentence_is_what_is_not_known(nlp, text, root, dep):
    doc = nlp(text)
    assert next(t for t in doc if t.dep_ == "ROOT").text == root
    assert next(t for t in doc if t.text in {"sent", "sold"}).dep_ == dep
