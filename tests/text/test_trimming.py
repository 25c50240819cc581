"""Trimming: datelines, loose marks, brackets and quotation marks at the ends of a span."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.text.trimming import behind_dateline, evened, is_even, is_title, trimmed


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


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        (
            'Poe saw "a very odd plan" there.',
            'Poe saw "a very odd plan',
            'Poe saw "a very odd plan"',
        ),
        ("Poe saw “a very odd plan.” It sank.", "a very odd plan.”", "“a very odd plan.”"),
        (
            '"It is an odd plan," Poe said.',
            'It is an odd plan," Poe said',
            '"It is an odd plan," Poe said',
        ),
        ("The mill (in Elm) shut.", "in Elm) shut", "(in Elm) shut"),
        ("It shut) in May.", "It shut)", "It shut"),
        ('Poe saw “a plan" there.', 'Poe saw “a plan" there', 'Poe saw “a plan" there'),
        ("The board (of the mill at Elm) met.", "the mill at Elm) met", "the mill at Elm) met"),
    ],
    ids=["closed", "opened", "opened and gone on", "bracket", "left off", "mixed", "far"],
)
def test_a_mark_gets_the_other_of_its_pair(reading, text, words, wanted):
    made = reading(text)
    at = made.doc.text.index(words)
    span = made.doc.char_span(at, at + len(words))
    start, end = evened(made.doc, span.start, span.end, made.doc[:])
    assert made.doc[start:end].text == wanted


@pytest.mark.parametrize(
    ("words", "even", "goes_on"),
    [
        ('Poe said the plan "is odd."', True, True),
        ('Poe said the plan "is odd.', False, True),
        ("It is odd,” Poe said.", False, True),
        ("Poe said the plan (of May", False, False),
        ("Elm sold 78 boats) and Halden (86 boats", False, False),
    ],
    ids=["closed", "goes on", "began before", "bracket", "brackets"],
)
def test_words_are_even_where_every_mark_has_its_pair(reading, words, even, goes_on):
    tokens = [*reading(words).doc]
    assert (is_even(tokens), is_even(tokens, goes_on=True)) == (even, goes_on)


def test_what_only_opens_a_clause_that_is_said_goes(reading):
    made = reading("Poe said that sales of salt fell in May.")
    assert trimmed(made, made.doc[2:9]).text == "sales of salt fell in May"


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


def test_a_quotation_that_goes_on_must_say_something(reading):
    made = reading(
        "The headline was “Finally. They have gone.” She said “they have gone. It is so.”"
    )
    first, _, second, _ = (list(span) for span in made.spans[-4:])
    assert not is_even(first, goes_on=True)
    assert is_even(second, goes_on=True)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("New Delhi: Ann Roe has left the mill.", "Ann"),
        ("Elm Mill: Ann Roe has left it.", "Elm"),
        ("Roe left.\nFox stayed.\nNew Delhi: Rain will fall.", "Roe"),
    ],
)
def test_a_known_town_and_a_colon_are_a_dateline_where_a_text_opens(reading, text, first):
    made = reading(text)
    assert made.doc[behind_dateline(made, 0)].text == first
    last = made.spans[-1].start
    assert behind_dateline(made, last) == last or first == "Ann"
