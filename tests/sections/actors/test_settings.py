"""Settings: places that only tell a seat, a dateline or a sort."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def places(reading):
    """The names of the places of a text."""

    def find(text):
        found = ACTORS.extract(reading(text), Facts())
        return [a.name for a in found if a.kind == "place"]

    return find


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Anna Berg of Ohio met Sen. Paul Moss (R-Texas) on Monday.",
        "OSLO — Anna Berg won.",
        "Anna Berg won the Maine primary.",
        "Anna Berg, a former mayor of New York City, won.",
        "US actor Paul Moss won.",
    ],
    ids=["seat", "dateline", "sort", "in a role", "before a role"],
)
def test_a_place_that_tells_of_something_else_is_no_actor(places, text):
    assert places(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rep. Anna Berg of Ohio left. Ohio has sued the firm.", "Ohio"),
        ("Anna Berg flew to Oslo.", "Oslo"),
        ("U.S. officials said no.", "U.S."),
        ("Norwegian President Anna Berg left. Norway is big.", "Norway"),
    ],
    ids=["acts elsewhere", "goes to", "who act for it", "whose president acts"],
)
def test_a_place_that_acts_or_is_somewhere_stays(places, text, name):
    assert places(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "They praised Ohio's Anna Berg and her team.",
        "Anna Berg won in states like Ohio and Maine.",
        "Anna Berg was born in Portland, Maine, and left.",
    ],
    ids=["whose home", "example", "behind a town"],
)
def test_a_place_that_only_tells_where_from_or_of_what_sort_is_no_actor(places, text):
    assert {"Ohio", "Maine"}.isdisjoint(places(text))


def test_a_list_of_places_is_no_town_and_its_land(places):
    assert "Norway" in places("Anna Berg flew to Paris, Norway and Sweden.")
