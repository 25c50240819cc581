"""Settings: places and bodies that only tell a seat, where, of what sort, or to whom."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def places(actors):
    """The names of the places of a text."""
    return lambda text: [a.name for a in actors(text) if a.kind == "place"]


@pytest.fixture
def bodies(actors):
    """The names of the organisations of a text."""
    return lambda text: [a.name for a in actors(text) if a.kind == "organization"]


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Anna Berg of Ohio met Sen. Paul Moss (R-Texas) on Monday.",
        "OSLO — Anna Berg won.",
        "Anna Berg won the Maine primary.",
        "Anna Berg, a former mayor of Panama City, won.",
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


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg won the race. She trained at a school in Toronto.",
        "Anna Berg won the race. She grew up in Texas and Ohio.",
        "Anna Berg won the race. She met the team near Glasgow, Scotland.",
        "Anna Berg won the race. Paul Moss, 23, from Glasgow, was glad.",
        "Anna Berg won the race. She grew up in the town of Elmville.",
        "Anna Berg won the race. A Toronto-based bank paid her.",
    ],
    ids=["school in", "second of two", "land behind", "from", "sort", "based"],
)
def test_a_place_named_once_in_passing_is_no_actor(places, text):
    assert places(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg won a race in Toronto. She left.", "Toronto"),
        ("Anna Berg won the race. In Toronto, many schools closed.", "Toronto"),
        ("Anna Berg won. She trained in Toronto. They met in Toronto.", "Toronto"),
        ("Anna Berg won the race. She got two boats from China.", "China"),
        ("Anna Berg won. She trained in Toronto, but Toronto fined her.", "Toronto"),
    ],
    ids=["in the first sentence", "what is told of it", "named twice", "gives", "acts"],
)
def test_a_place_of_the_news_stays(places, text, name):
    assert places(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        'Anna Berg left. "I am tired," she told CNN.',
        "Anna Berg left. She said on Fox News that she was tired.",
        "Anna Berg left. She told the Halden Times that she was tired.",
        "Anna Berg left. In an interview with CNN she said that she was tired.",
        "Anna Berg left. It was a breach of Treasury rules.",
        "Anna Berg left. She told the ITV News website that she was tired.",
        "Anna Berg left. She said on CNN's morning show that she was tired.",
        "Anna Berg left. She lost the Senate race.",
        "Anna Berg left. It was published in the journal Salt Science.",
    ],
    ids=[
        "told",
        "said on",
        "told the",
        "interview with",
        "rules of",
        "website",
        "reporter",
        "race for",
        "journal",
    ],
)
def test_a_body_that_is_only_told_or_tells_a_sort_is_no_actor(bodies, text):
    assert bodies(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg left. She told the Supreme Court that she was tired.", "Supreme Court"),
        ("Anna Berg left. She told Congress that she was tired.", "Congress"),
        ('Anna Berg left. "I am tired," she told CNN. CNN sued her.', "CNN"),
        ("Anna Berg left. The Supreme Court vacancy has to be filled.", "Supreme Court"),
        ("Anna Berg left. Microsoft shares fell.", "Microsoft"),
        ("Anna Berg left. A Gallup poll found that many are glad.", "Gallup"),
    ],
    ids=["a court", "a parliament", "that does more", "a court's", "shares", "poll"],
)
def test_a_body_that_acts_or_is_dealt_with_stays(bodies, text, name):
    assert bodies(text) == [name]


def test_the_home_behind_an_age_is_no_actor(reading):
    found = ACTORS.extract(
        reading("They met. Police held Ann Roe, 31, of Franklin, in May."), Facts()
    )
    assert [actor.name for actor in found] == ["Ann Roe"]
