"""Works: names that stand in titles alone name nobody."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.fixture
def names(reading):
    """The names of a text."""
    return lambda text: {name.words for name in names_of(reading(text))}


@pytest.mark.parametrize(
    "text",
    [
        "They saw “The Bakers of Oslo” in May.",
        "She sang in “Anna Berg: A Life With Bread,” they said.",
        "They saw the film “Anna Berg” in May.",
    ],
    ids=["place inside", "before a colon", "whole"],
)
def test_what_a_title_alone_names_is_left_out(names, text):
    assert names(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She was on “Midday with Anna Berg” in May.", "Anna Berg"),
        ("They saw “The Bakers of Oslo” in Oslo.", "Oslo"),
        ("He said: “The mayor, Anna Berg, is glad.”", "Anna Berg"),
        ("They asked “Anna Berg and the mayor of the town” in May.", "Anna Berg"),
    ],
    ids=["part", "named elsewhere", "speech", "small letters"],
)
def test_what_is_also_named_outside_stays(names, text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They united six heroes in “Harbour League,” and won.", None),
        ("They wrote an essay in “Harbour League,” and won.", "Harbour League"),
        ("They asked the “Harbour League” and won.", "Harbour League"),
    ],
    ids=["a film", "a paper", "a body"],
)
def test_a_title_behind_in_is_no_body(names, text, name):
    assert names(text) == ({name} if name else set())


CAST = "Salter (Ann Roe), Iron Elm (Bob Fox) and Captain Zenda (Tom Poe)"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (f"It has the characters {CAST}. Iron Elm growls.", None),
        (f"It has the towns {CAST}. Iron Elm growls.", "Iron Elm"),
        ("It has the character Salter. Iron Elm (Bob Fox) growls. Salter left.", "Salter"),
    ],
    ids=["a cast", "no characters", "one part"],
)
def test_the_parts_of_a_cast_are_nobody(names, text, part):
    others = names(text) - {"Ann Roe", "Bob Fox", "Tom Poe"}
    assert part in others if part else not others


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vesk's Twelve, a sequel starring Anna Berg, won. It beat Vesk's Eleven.", ["Anna Berg"]),
        ("They saw the film Zorl's Garden in May.", []),
        ("Zorl's Garden was directed by Anna Berg.", ["Anna Berg"]),
        (
            "Zorl Gulfo Inc. made a play, Gulfo's Garden. Gulfo said so.",
            ["Zorl Gulfo Inc.", "Gulfo"],
        ),
        ("Vesk's Council, a body of ten, met Anna Berg.", ["Vesk's Council", "Anna Berg"]),
    ],
    ids=["two of a series", "kind before", "directed", "owner known by himself", "body"],
)
def test_a_title_with_a_possessive_names_nobody(reading, text, found):
    names = [n.words for n in names_of(reading(text)) if n.kind != "thing"]
    assert list(dict.fromkeys(names)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They sang songs from the musical Nora in May. Nora Flint left.", False),
        ("They saw the film Nora made in May. Nora Flint left.", True),
        ("They asked the director Nora in May. Nora Flint left.", True),
    ],
    ids=["musical", "clause", "role"],
)
def test_a_single_word_behind_a_noun_for_a_work_names_nobody(reading, text, found):
    assert ("Nora" in [n.words for n in names_of(reading(text))]) == found


def test_an_apostrophe_closes_no_title_in_double_marks(names):
    assert names("Anna Berg sang “Runnin’ Down To Vidda Bay,” and left.") == {"Anna Berg"}


def test_two_single_marks_hold_a_title(reading):
    found = [n.words for n in names_of(reading("Think ''Barton Flint'' meets a film of today."))]
    assert "Barton Flint" not in found
