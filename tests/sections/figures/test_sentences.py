"""Sentences: an amount whose own words do not tell what it counts, told with its sentence."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.text import entire
from explainer.text.amounts import amounts

LONGEST = entire.LONGEST


@pytest.fixture(autouse=True)
def whole(cut, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", LONGEST)


def told(reading, text):
    return {f.text: f.label for f in extract(reading(text), Facts())}


@pytest.mark.parametrize(
    ("text", "share", "label"),
    [
        (
            "Asked whether Halden should keep the pier, 59% said it was too long.",
            "59%",
            "Asked whether Halden should keep the pier, 59% said it was too long",
        ),
        (
            "Fewer than half backed the pier, while 13 percent were unsure.",
            "13 percent",
            "Fewer than half backed the pier, while 13 percent were unsure",
        ),
        (
            "The board rejected the plan, and a new plan failed to get the 60 votes needed.",
            "60",
            "The board rejected the plan, and a new plan failed to get the 60 votes needed",
        ),
    ],
)
def test_a_bare_share_of_people_who_answer_has_its_sentence(reading, text, share, label):
    assert told(reading, text)[share] == label


def test_of_a_long_sentence_it_has_what_stands_before_another_clause(reading):
    text = (
        "Asked whether Halden should keep the pier, 59% said it was too long, and the harbour"
        " master of Elm told the clerks of the port in a letter on Monday that he had known this"
        " for many a year and had said so at each fair."
    )
    label = "Asked whether Halden should keep the pier, 59% said it was too long"
    assert told(reading, text)["59%"] == label


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Pride is even higher in Elm (34%) and Halden (32%).", "32%"),
        ("With almost 90% of the huts reporting, the vote of Elm was close.", "almost 90%"),
    ],
)
def test_an_amount_in_no_clause_of_its_own_has_its_sentence(reading, text, amount):
    assert told(reading, text)[amount] == text.removesuffix(".")


@pytest.mark.parametrize(
    "text",
    [
        "Half of them fear that the pier of Elm will close.",
        "This pier is three times as long as the one in Elm.",
        "It is fit for 3km/h, which is four times as fast as the ferry of Elm.",
        '"Elm and Halden lost ground, and with us the rate is up 5% of late," she said.',
    ],
)
def test_a_sentence_that_needs_those_before_it_completes_none(reading, text):
    assert text.removesuffix(".") not in told(reading, text).values()


@pytest.mark.parametrize(
    "text",
    [
        "13 percent were late.",
        "We said that 13 percent of us were unsure, and 12 percent were unsure of me.",
        "In May, 26 percent said the same.",
    ],
)
def test_what_no_sentence_completes_is_no_figure(reading, text):
    assert not [label for label in told(reading, text).values() if label in text and "%" in label]
    assert "26 percent" not in told(reading, text)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Nearly a third said they had rowed.", "Nearly a third"),
        ("Half backed the pier of the town.", "Half"),
        ("A third party said it would stand.", None),
        ("A third said no.", None),
    ],
)
def test_a_fraction_before_an_answer_is_a_share(text, share):
    found = [text[a.start : a.end] for a in amounts(text, ENGLISH.amounts) if a.kind == "share"]
    assert found == ([] if share is None else [share])
