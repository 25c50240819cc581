"""Following: what stands right behind a name."""

from __future__ import annotations

import pytest

from explainer.text.names import following, names_of
from explainer.text.names.draft import Draft
from explainer.text.tokens import Tokens


@pytest.fixture
def behind(reading):
    """The words of a text, and the place behind "Zenda" in it."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        return tokens, tokens.low.index("zenda") + 1, made.pack.names

    return find


@pytest.mark.parametrize(
    ("text", "aged"),
    [
        ("They saw Zenda, 24, there.", True),
        ("They saw Zenda (24).", True),
        ("Zenda, 4, Elm", False),
    ],
)
def test_an_age_stands_in_marks(behind, text, aged):
    tokens, at, _ = behind(text)
    assert following.is_aged(tokens, at) is aged


@pytest.mark.parametrize(
    ("text", "presented"),
    [
        ("They saw Zenda, 24, there.", True),
        ("They saw Zenda (24).", False),
        ("They saw Zenda, a lawyer and former mayor.", True),
        ("They saw Zenda, former mayor of Elm.", False),
        ("They saw Zenda, a mill in Elm.", False),
    ],
)
def test_an_age_or_a_role_with_its_article_presents_somebody(behind, text, presented):
    tokens, at, words = behind(text)
    assert following.is_presented(tokens, at, words) is presented


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met Zenda, a former teacher, in May.", True),
        ("They met Zenda, a dry town, in May.", False),
        ("They met Zenda in May.", False),
    ],
)
def test_a_role_stands_behind_a_comma(behind, text, told):
    assert following.is_described(*behind(text)) is told


@pytest.mark.parametrize(
    ("text", "thing"),
    [("They bought Zenda, which grew.", True), ("They met Zenda, who grew.", False)],
)
def test_which_is_said_of_things(behind, text, thing):
    tokens, at, _ = behind(text)
    assert following.is_thing(tokens, at) is thing


@pytest.mark.parametrize(
    ("text", "building"),
    [("They saw the Zenda mosque there.", True), ("They saw the Zenda mosque guard.", False)],
)
def test_a_building_bears_a_name(behind, text, building):
    assert following.is_building(*behind(text)) is building


def test_a_prize_is_won(behind):
    assert following.is_won(*behind("The Zenda-winning film opened."))
    assert not following.is_won(*behind("The Zenda film opened."))


@pytest.mark.parametrize(
    ("text", "kin"),
    [("They met Zenda and her husband.", True), ("They met Zenda and her boat.", False)],
)
def test_who_has_kin_is_a_person(behind, text, kin):
    assert following.has_kin(*behind(text)) is kin


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She has Ada Poe’s disease.", "thing"),
        ("They found cures for Ada Poe’s and other deadly diseases.", "thing"),
        ("They study Ada Poe syndrome.", "thing"),
        ("They read Ada Poe’s and other letters on diseases.", "person"),
        ("They asked Ada Poe’s disease control team.", "person"),
    ],
    ids=["possessive", "row", "bare", "letters", "noun behind"],
)
def test_who_a_disease_is_named_after_is_nobody(reading, text, kind):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert found["Ada Poe"] == kind


def test_a_plural_tells_what_bears_two_names(names):
    text = "They fought the Dale Valley and Salt Ridge pipelines for years."
    assert ("Salt Ridge", "thing") in names(text)


def test_a_word_may_tell_more_of_a_relative(behind):
    tokens, at, words = behind("Zenda and her late husband were there.")
    assert following.has_kin(tokens, at, words)


def test_a_noun_of_two_words_tells_a_place(behind):
    tokens, at, words = behind("They met at the Zenda race track in May.")
    assert following.is_building(tokens, at, words)
    tokens, at, words = behind("They met the Zenda race track owner in May.")
    assert not following.is_building(tokens, at, words)


@pytest.mark.parametrize(
    ("text", "borne"),
    [
        ("They praised the Zenda browser in May.", True),
        ("They praised the Zenda aircraft in May.", False),
        ("They praised the Zenda maker in May.", False),
    ],
    ids=["browser", "aircraft of a maker", "maker"],
)
def test_a_noun_behind_a_name_tells_a_thing_that_bears_it(behind, text, borne):
    tokens, at, words = behind(text)
    draft = Draft(start=at - 1, end=at, label="organization")
    assert following.is_borne(tokens, draft, "the", words) is borne


def test_a_model_s_number_inside_a_name_makes_a_thing_of_what_is_made(behind):
    tokens, at, words = behind("They flew the P7 Zenda aircraft in May.")
    draft = Draft(start=at - 2, end=at, label="organization")
    assert following.is_borne(tokens, draft, "the", words)
