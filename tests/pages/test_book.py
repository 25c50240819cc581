"""The book: times with their working, voices, short words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model import When
from explainer.pages.book import Book, cut_to, sentence_case
from pages import factory, hard


@pytest.fixture(scope="module")
def book() -> Book:
    return Book.of(factory.story(), factory.edition())


def test_a_time_that_was_worked_out_shows_its_working(book):
    made = book.time(When(edtf="2025-06-09", text="next week Monday", anchor="2025-06-06"))
    assert (made.heading, made.machine) == ("Monday 9 June 2025", "2025-06-09")
    assert made.words == "next week Monday"
    assert made.working == (
        "“next week Monday”, counted from the article’s own date, 6 June 2025: Monday 9 June 2025."
    )


def test_another_anchor_is_named(book):
    made = book.time(When(edtf="2025-05-02", text="a day later", anchor="2025-05-01"))
    assert made.working == "“a day later”, counted from 1 May 2025: Friday 2 May 2025."


def test_vague_time_stays_in_the_words_of_the_source(book):
    made = book.time(When(edtf=None, text="just weeks before the talks"))
    assert (made.heading, made.machine, made.working) == (
        "“just weeks before the talks”",
        None,
        None,
    )


@pytest.mark.parametrize("when", [None, When(edtf=None, text="")])
def test_no_time_is_said(book, when):
    assert book.time(when).known is False


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2025", "2025"),
        ("2025-06", "2025-06"),
        ("2025-06~", None),
        ("2025-21", None),
        ("199X", None),
        ("2001/..", None),
        ("0000", None),
        ("Y170000", None),
    ],
)
def test_only_what_html_knows_is_a_machine_time(book, edtf, machine):
    assert book.time(When(edtf=edtf, text="then")).machine == machine


def test_the_article_itself_is_no_voice(book):
    assert book.voice(None, "article") is None
    voice = book.voice("insiders", "anonymous")
    assert (voice.text, voice.kind, voice.anonymous) == ("insiders", "unnamed", True)


def test_a_moment_knows_its_sides(book):
    from explainer.sections.timeline import TIMELINE

    event = factory.story().of(TIMELINE)[1]
    made = book.moment(event)
    assert [s.name for s in made.sides] == ["Velle", "Norr"]
    assert (made.state, made.href) == ("happened", "timeline/#accused")


@pytest.mark.parametrize(
    ("edtf", "over"),
    [
        ("2025-06-05", True),
        ("2025-06-06", False),
        ("2025-06", False),
        ("2025-05", True),
        ("2025-06-02/2025-06-05", True),
        ("2025-06-05/..", False),
        (None, False),
    ],
)
def test_a_time_is_over_when_its_last_day_is(book, edtf, over):
    assert book.over(edtf) is over


def test_the_newest_article_gives_the_day(book):
    assert book.published == hard.dated(factory.story())
    assert Book.of(hard.bare(), factory.edition()).published is None


@given(st.text(max_size=200), st.integers(10, 60))
def test_cut_words_are_short(text, length):
    assert len(cut_to(text, length)) <= max(length + 1, 1)
    assert sentence_case(text).casefold() == text.casefold() or text
