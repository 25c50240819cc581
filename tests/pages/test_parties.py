"""Parties: sides in their order, roles, monograms."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.pages.parties import Cast, monogram
from explainer.sections.actors import ACTORS
from pages import factory, hard


def test_sides_are_numbered_in_the_order_of_the_story():
    cast = Cast.of(hard.crowd().of(ACTORS))
    assert [(s.name, s.number) for s in cast.sides] == [
        (name, at) for at, name in enumerate(hard.SIDES, 1)
    ]


def test_a_fourth_side_is_neutral():
    made = factory.Maker(factory.article())
    actors = tuple(made.actor(n, side=n) for n in ("Velle", "Norr", "Askholm", "Mayor"))
    assert [s.number for s in Cast.of(actors).sides] == [1, 2, 3, 0]


def test_a_single_side_faces_nobody():
    cast = Cast.of(hard.alone().of(ACTORS))
    assert cast.sides == ()
    assert cast.side_of(cast.actors[0]) is None


def test_sides_of_an_event_come_once_and_in_order():
    cast = Cast.of(factory.story().of(ACTORS))
    assert [s.name for s in cast.sides_of(("norr", "ida-brandt", "velle", "nobody"))] == [
        "Velle",
        "Norr",
    ]
    assert cast.link("nobody") is None


@given(st.text(max_size=40))
def test_a_monogram_is_short_and_never_empty(name):
    assert 1 <= len(monogram(name)) <= 6
