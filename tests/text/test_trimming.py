"""Trimming: datelines, loose marks, brackets and quotation marks at the ends of a span."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.text.trimming import behind_dateline, is_title, trimmed


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The mine shut, and", "The mine shut, and", "The mine shut"),
        (
            "OSLO (AFP) — The mine shut.",
            "OSLO (AFP) — The mine shut",
            "The mine shut",
        ),
        ("The mine (in Ohio) shut.", "The mine (in Ohio", "The mine (in Ohio)"),
        ("The mine (once in Ohio it was) shut.", "The mine (once in", "The mine"),
        (
            "She called it “a great day.”",
            "She called it “a great day",
            "She called it “a great day.”",
        ),
    ],
    ids=["conjunction", "dateline", "bracket-closed", "bracket-cut", "quotation-closed"],
)
def test_what_hangs_over_is_cut_or_closed(reading, text, words, wanted):
    made = reading(text)
    at = made.doc.text.index(words)
    span = made.doc.char_span(at, at + len(words))
    assert trimmed(made, span).text == wanted


def test_the_end_mark_of_a_quotation_that_opened_before_goes(reading):
    made = reading("“It is late. We will go home now.”")
    at = made.doc.text.index("We")
    span = made.doc.char_span(at, len(made.doc.text))
    assert trimmed(made, span).text == "We will go home now"


def test_half_a_word_gets_its_other_half(reading):
    made = reading("Right-wing parties may gain.")
    at = made.doc.text.index("wing")
    span = made.doc.char_span(at, len("Right-wing parties may gain"))
    assert trimmed(made, span).text == "Right-wing parties may gain"


@pytest.mark.parametrize("dash", ["—", "–", "―", "--"])
def test_a_dateline_ends_behind_any_dash(reading, dash):
    made = reading(f"OSLO {dash} President Ann Roe’s shutdown closed in on the two-week mark.")
    assert made.doc[behind_dateline(made, 0)].text == "President"


def test_a_headline_with_a_dash_has_no_dateline(reading):
    made = reading("Holt Made One Prediction – The Town Hated It.")
    assert behind_dateline(made, 0) == 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mayor Wins Second Term in Close Ohio Race", True),
        ("The mayor of Columbus, Lorna Pike, won a second term.", False),
        ("It rained.", False),
        (
            "President of the Senate, Ann Roe, Senator Tom Poe and Senator Ada Fox-Crow have met "
            "the Chief of Police, Ned Crow.",
            False,
        ),
    ],
)
def test_headlines_are_told_by_their_capitals(reading, text, wanted):
    assert is_title(reading(text).spans[0]) is wanted


def test_one_word_is_left_at_least(reading):
    made = reading("— . —")
    assert len(trimmed(made, made.spans[0])) == 1


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=120))
def test_any_span_stays_within_its_sentence(reading, text):
    made = reading(f"Rain fell. {text}")
    for span in made.spans:
        cut = trimmed(made, span)
        assert span.start <= cut.start < cut.end <= span.end
