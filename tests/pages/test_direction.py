"""Direction: which way a text runs, and a text that runs both ways."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.pages.direction import direction_of, turns_of
from explainer.sections.quotes import QUOTES
from explainer.text.marks import ELISION
from pages import factory
from theme_render import site_of


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The mayor left.", "ltr"),
        ("محمد said on Monday that the mayor left.", "ltr"),
        ("قال محمد إن Elm جميلة.", "rtl"),
        ("会谈", "ltr"),
        ("12%", "ltr"),
        ("", "ltr"),
    ],
    ids=["latin", "foreign-start", "foreign-inside", "chinese", "neutral", "empty"],
)
def test_a_text_runs_where_most_of_its_letters_do(text, direction):
    assert direction_of(text) == direction


def test_a_text_of_one_direction_is_one_piece():
    text = f"“We came,”{ELISION}“and we stay.”"
    assert turns_of(text, ELISION) == (text,)


def test_pieces_of_a_quotation_in_two_directions_stand_each_for_itself():
    story = factory.story()
    first = story.of(QUOTES)[0]
    mixed = dataclasses.replace(first, text=f"“أهلا بكم،”{ELISION}“Welcome.”")
    story = dataclasses.replace(story, facts=story.facts.having(QUOTES, (mixed,)))
    for page in ("", "quotes/", "print/"):
        words = site_of(story)[f"{story.slug}/{page}index.html"].select_one("blockquote > p")
        assert [tag.get_text() for tag in words.select("bdi")] == ["“أهلا بكم،”", "“Welcome.”"]
        assert not words.has_attr("dir")
