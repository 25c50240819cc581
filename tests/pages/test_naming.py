"""Naming: roles, bodies and other names, each told once."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.pages.naming import body_of, other_names, role_of, voice_of, within
from explainer.pages.parties import Cast
from pages import factory


def actor(name, kind="person", **fields):
    """Somebody with a mention that stands in the factory's article."""
    made = factory.Maker(factory.article()).actor("Velle", kind)
    return dataclasses.replace(made, name=name, **fields)


def cast(*actors):
    return Cast.of(actors, "en")


@pytest.mark.parametrize(
    ("roles", "body", "line"),
    [
        (("historian",), "Coast Institute", "historian, Coast Institute"),
        (("head of the Coast Institute",), "Coast Institute", "head of the Coast Institute"),
        ((), "Coast Institute", "Coast Institute"),
        ((), None, ""),
        (("Norwegian envoy",), "Norway", "Norwegian envoy"),
        (("US envoy",), "United States", "US envoy"),
        (("Tory peer",), "Conservatives", "Tory peer"),
        (("chairman",), "Democrats", "chairman; Democrats"),
        (("us-born envoy",), "United States", "us-born envoy, United States"),
    ],
)
def test_a_role_and_its_body_are_told_once(roles, body, line):
    one = actor("Ada Poe", roles=roles, affiliation=body)
    assert role_of(one, cast(one)) == line


def test_a_role_tells_a_body_by_any_of_its_names():
    body = actor("Salt Trade Board", "organization", aliases=("STB", "the Board"))
    one = actor("Ada Poe", roles=("mayor", "STB chair"), affiliation=body.name)
    assert body_of(one, one.roles, cast(one, body)) == ""
    assert body_of(one, ("mayor",), cast(one, body)) == body.name
    assert body_of(one, ("STBX chair",), cast(one, body)) == body.name


@pytest.mark.parametrize(
    ("name", "aliases", "shown"),
    [
        ("Velle", ("Vel", "the town"), ("the town",)),
        ("Norway", ("Norwegian", "Kingdom of Norway"), ("Kingdom of Norway",)),
        ("Democrats", ("Democratic", "Elm Democrats", "Democratic Party"), ("Democratic Party",)),
        ("Tories", ("Tory", "Conservatives"), ("Conservatives",)),
        ("Salt Board", ("SB", "Elm Salt Board"), ("SB", "Elm Salt Board")),
    ],
)
def test_only_another_name_is_an_other_name(name, aliases, shown):
    assert other_names(actor(name, "organization", aliases=aliases), cast().words) == shown


def test_a_language_without_words_keeps_all_names():
    assert other_names(actor("Norway", aliases=("Norwegian",)), Cast.of((), "xx").words) == (
        "Norwegian",
    )


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Ann Roe", True),
        ("Mayor Ann Roe", True),
        ("the mayor Roe", True),
        ("the wife of Ann Roe", False),
        ("Baker Ann Roe", False),
        ("Bo Roe", False),
    ],
)
def test_a_voice_is_known_by_a_name_and_a_role(said, named):
    one = actor("Ann Roe", roles=("Mayor",), aliases=("Roe",))
    assert (voice_of(said, cast(one)) is one) == named


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("The Salt Board", "the Salt Board"),
        ("A clerk of Elm", "a clerk of Elm"),
        ("The Globe", "The Globe"),
        ("Theresa Roe", "Theresa Roe"),
    ],
)
def test_within_a_sentence_an_article_is_small_but_in_a_name(said, words):
    assert within(said, cast(actor("The Globe", "organization"))) == words
