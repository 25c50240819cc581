"""What a rule sees of the words around and of the dates before."""

from __future__ import annotations

import datetime

import pytest

from explainer.language.en.time import TIME
from explainer.text.when.context import Context, surnames_in
from explainer.text.when.tokens import tokens
from explainer.text.when.units import Unit

DAY = Unit("day", datetime.date(2010, 5, 3))


def test_months_that_are_surnames_are_known_for_the_whole_text() -> None:
    row = tokens("Clara May met Mr March in Orley in May and on Tuesday May 3.", TIME)
    assert surnames_in(row, TIME) == {"may", "march"}


def context(text: str, **places: int) -> Context:
    """The reader of a text at a place of it."""
    return Context(row=tokens(text, TIME), words=TIME, published=None, **places)


def test_the_date_before_is_forgotten_when_it_is_far_away() -> None:
    reader = context("word " * 100)
    reader.note(DAY)
    near, reader.at = reader.recent(), 90
    assert (near, reader.recent()) == (DAY, None)


def test_the_date_before_is_forgotten_after_two_paragraphs() -> None:
    reader = context("one\n\ntwo\n\nthree")
    reader.note(DAY)
    reader.at = 4
    assert reader.recent() is None


def test_a_quarter_is_what_is_reported_on_though_a_year_follows() -> None:
    reader = context("one two three")
    quarter = Unit("quarter", datetime.date(2010, 7, 1))
    reader.note(quarter)
    reader.note(Unit("year", datetime.date(2010, 1, 1)))
    assert reader.period() == quarter


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("He reads Orley Today daily", True),
        ("TALKS OPEN TODAY", False),
        ("he told Orley Radio's Today programme", True),
        ("she told Today about the plan", True),
        ("Nothing was heard. Today she left", False),
        ("she was heard today on air", False),
    ],
)
def test_capitals_make_a_name_unless_all_words_have_them(text: str, named: bool) -> None:
    row = [token.lower for token in tokens(text, TIME)]
    at = row.index("today")
    assert context(text, at=at, end=at + 1).in_name() is named
