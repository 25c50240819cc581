"""Links: one name out of two that a little word joins."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.links import carried_on
from explainer.text.tokens import Tokens


@pytest.fixture
def joined(reading):
    """Whether two names of a text become one."""

    def find(text, left, right):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        drafts = []
        for name in (left, right):
            at = made.doc.text.rindex(name)
            span = made.doc.char_span(at, at + len(name))
            drafts.append(Draft(start=span.start, end=span.end, label="organization"))
        return carried_on(tokens, *drafts, made.pack.names) is not None

    return find


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        (
            "He left the Society of Boat Makers and Traders in May.",
            "Society of Boat Makers",
            "Traders",
        ),
        ("They asked the Ministry of Public Works.", "Ministry", "Public Works"),
        ("They asked the Select Committee on Salt Prices.", "Select Committee", "Salt Prices"),
        ("They asked Norland Customs and Salt Protection.", "Norland Customs", "Salt Protection"),
        ("They asked the Salt Society of England and Wales.", "Salt Society of England", "Wales"),
        ("They asked the Boats in Schools Trust.", "Boats", "Schools Trust"),
        ("She left the Elm School of Speech and Drama.", "Elm School of Speech", "Drama"),
        ("They bought the Elm Golf Club and Spa.", "Elm Golf Club", "Spa"),
        ("They saw the Elm Museum and Art Gallery.", "Elm Museum", "Art Gallery"),
    ],
    ids=[
        "two plurals",
        "of",
        "topic of a committee",
        "what it protects",
        "lands that are one",
        "in",
        *("what a school teaches", "a house of two sorts", "a house of two sorts, told"),
    ],
)
def test_a_little_word_joins_two_pieces_of_a_name(joined, text, left, right):
    assert joined(text, left, right)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("They asked the Society of Bakers and Gulfo.", "Society of Bakers", "Gulfo"),
        ("They asked Zenda Motors and Salt Protection.", "Zenda Motors", "Salt Protection"),
        ("They asked the Society of Bakers and Democrats.", "Society of Bakers", "Democrats"),
        ("They asked the Bakers and Millers.", "Bakers", "Millers"),
        ("They met Liberals in Salt Council.", "Liberals", "Salt Council"),
        ("They met Zenda Motors in the Salt Council.", "Zenda Motors", "Salt Council"),
        ("They told the Select Committee on Norway.", "Select Committee", "Norway"),
        ("They told the Security Council on Salt Prices.", "Security Council", "Salt Prices"),
        ("They asked the Salt Society of Norway and Wales.", "Salt Society of Norway", "Wales"),
        ("They left the shores of England and Wales.", "England", "Wales"),
        ("They left the Elm School of Speech and Gulfo.", "Elm School of Speech", "Gulfo"),
        ("They saw the Elm Museum and Zenda Gallery.", "Elm Museum", "Zenda Gallery"),
        ("They left Museum and Gallery.", "Museum", "Gallery"),
    ],
    ids=[
        *("a firm", "a firm and a duty", "a party", "no body before"),
        *(
            "a party in a body",
            "behind an article",
            "a state",
            "a council",
            "two lands",
            "no body of two lands",
        ),
        *("a school and a firm", "two houses", "no name of a house"),
    ],
)
def test_two_names_stay_two(joined, text, left, right):
    assert not joined(text, left, right)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left the Southern District of Ohio.", "Southern District of Ohio"),
        ("They left the Salt District of Ohio.", "Salt District"),
    ],
    ids=["compass", "other"],
)
def test_a_district_of_a_land_is_one_name(reading, text, name):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    left, right = Draft(start=3, end=5, label="place"), Draft(start=6, end=7, label="place")
    whole = carried_on(tokens, left, right, made.pack.names) or left
    assert made.doc[whole.start : whole.end].text == name


def test_a_court_is_named_with_its_district(reading):
    made = reading("The Salt Court for the District of Oregon sat. The court for Oregon did not.")
    assert [name.words for name in names_of(made)] == [
        "Salt Court for the District of Oregon",
        "Oregon",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "She heads the Bureau of Ports and Coastal Affairs there.",
            ["Bureau of Ports and Coastal Affairs"],
        ),
        (
            "She left the Bureau of Ports and Dale Motors on Monday.",
            ["Bureau of Ports", "Dale Motors"],
        ),
        ("It is a way back to the White House for Zendover.", ["White House"]),
    ],
    ids=["two fields", "a firm", "a whole name"],
)
def test_what_a_body_is_for_is_part_of_its_name_and_whom_it_helps_is_not(names, text, found):
    assert [name for name, kind in names(text) if kind == "organization"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was made by Zenda Foods of Elm, Ohio, in May.", "Zenda Foods"),
        ("It was made by Zenda Foods of Elm, Mass., in May.", "Zenda Foods"),
        ("She left the Salt Bank of Elm, Ohio, in May.", "Salt Bank of Elm"),
    ],
)
def test_where_a_firm_is_is_no_part_of_its_name(names, text, found):
    assert found in [name for name, _ in names(text)]
