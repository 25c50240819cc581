"""Phrases: how token ranges become words."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.phrases import label_from
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.fixture
def spot(reading):
    made = reading("The old firm could invest $5 million in the wind farms, it said.")
    (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    return found


def test_ranges_apart_have_an_ellipsis_between_them(spot):
    label = label_from(spot, "test", [(0, 3), (3, 8), (9, 12)])
    assert label is not None
    assert label.text == "The old firm could invest $5 million … the wind farms"
    assert label.named


def test_a_range_of_loose_words_is_no_label(spot):
    assert label_from(spot, "test", [(0, 1)]) is None


def test_a_label_holds_emoji_whole(reading):
    made = reading("The 👨\u200d👩\u200d👧 campaign raised $5 million for the wind farms.")
    (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    for end in range(1, len(found.doc)):
        label = label_from(found, "test", [(0, end)])
        assert label is None or label.text.count("\u200d") in (0, 2)


def test_half_a_quotation_leaves_its_space(reading):
    made = reading('The board will "hasten" work on 40 ships for the old port of Elm.')
    (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    label = label_from(found, "test", [(4, 9)])
    assert label is not None
    assert label.text == "hasten work on 40"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The bank lost 40 ferries at sea (or 12 mills).", "The bank lost 40 ferries at sea"),
        (
            "Ada Poe has a private fortune of $90 million (or $40 million).",
            "Ada Poe has a private fortune of $90 million (or $40 million)",
        ),
        ("The bank faced a [5%] storm loss in May.", "The bank faced a [5%] storm loss in May"),
    ],
)
def test_a_bracket_that_a_label_opens_is_closed(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The bank will close 40 shops in Elm, Halden and Roe.",
         "The bank will close 40 shops in Elm, Halden and Roe"),
        ("The bank closed 40 shops, cut jobs and left.", "The bank closed 40 shops"),
        ("Elm gave $5 million to towns, ports and 12 schools.", "Elm gave $5 million to towns"),
        ("Flight 175 carried 226 clerks.", "Flight 175 carried 226 clerks"),
        ("The car has a top speed of 180 km/h.", "The car has a top speed of 180 km/h"),
        ("Some 70 mills are on the Elm Harbour Board (EHB) lists.",
         "mills are on the Elm Harbour Board (EHB) lists"),
    ],
)  # fmt: skip
def test_a_label_holds_the_row_and_the_number_of_its_nouns(reading, text, label):
    assert label in [f.label for f in extract(reading(text), Facts())]


def test_a_label_has_both_halves_of_a_bracket_or_is_none(reading):
    text = (
        "It would fill a barn (which holds some 600 tons, or 540 metric tons, of the best salt)."
        " Then 90bn rupees ($2bn) will be paid for new roads."
    )
    labels = [f.label for f in extract(reading(text), Facts())]
    assert all(label.count("(") == label.count(")") for label in labels)
    assert "will be paid for new roads" in labels


def test_a_label_of_another_number_alone_is_none(reading):
    text = "The fair at Elm took $2.5m (£1.2m), which brings its sum to 94.3m (£49m)."
    assert all(
        any(c.isalpha() and c != "m" for c in f.label) for f in extract(reading(text), Facts())
    )


def test_a_label_behind_and_is_of_another(reading):
    text = (
        "After the sale, Elm's share price fell 13 percent, while salt giant Harrow's stock"
        " climbed 40 percent and salt maker Fox's soared 80 percent."
    )
    assert "40 percent" not in [f.text for f in extract(reading(text), Facts())]


def test_tags_of_a_page_are_no_label(reading):
    text = (
        '<note by="@AdaRoe" date="May 3, 2019">PIC: Well, Roe\'s big fair barely fills the 30-yard'
        " half of the meadow it is on.</note>"
    )
    assert not list(extract(reading(text), Facts()))


def test_a_label_does_not_run_out_of_two_dashes(reading):
    text = "Ben Crow's play Twelve Mill Birds - winner of 3 prizes, one for music - closed in Elm."
    assert not extract(reading(text), Facts())
    text = "Some 200 people – including at least 10 clerks – were brought to Elm, Ada Poe said."
    assert "at least 10" in [f.text for f in extract(reading(text), Facts())]


def test_a_label_ends_before_the_dash_that_closes_what_it_stands_in(reading):
    text = "Ann Roe said the news -- that about 40 clerks with a grudge -- came from a friend."
    found = [f.label for f in extract(reading(text), Facts())]
    assert found == ["clerks with a grudge"]
