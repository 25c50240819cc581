"""Whereabouts: what stands beside the name of a place."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.whereabouts import (
    has_offices,
    holds_office,
    in_land,
    is_behind_street,
    is_dateline,
    is_site,
    rules_itself,
)
from explainer.text.tokens import Tokens


@pytest.fixture
def stands(reading):
    """What is found of the name "Zenda" in a text."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        at = tokens.low.index("zenda")
        words, draft = made.pack.names, Draft(start=at, end=at + 1, label="")
        return {
            name
            for name, told in (
                ("in a land", in_land(tokens, at + 1, words)),
                ("with an office", has_offices(tokens, at + 1, words)),
                ("of an office", holds_office(tokens, at - 1, words)),
                ("a state", rules_itself(tokens, at, at + 1, words)),
                ("behind a street", is_behind_street(tokens, at, words)),
                ("in a dateline", is_dateline(tokens, draft)),
                ("a site", is_site(made, draft, words)),
            )
            if told
        }

    return find


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They left Zenda, Ohio, in May.", {"in a land"}),
        ("They left Zenda, Mass., in May.", {"in a land"}),
        ("They left Zenda, Ohio State and Oslo.", set()),
        ("They met former Zenda Governor Anna Berg.", {"with an office"}),
        ("Mayor Anna Berg of Zenda left.", {"of an office"}),
        ("Zenda's army left.", {"a state"}),
        ("They saw Zenda’s new trade minister.", {"a state"}),
        ("They saw Zenda’s museum.", set()),
        ("They met envoys from Norway and Zenda.", {"a state"}),
        ("They met tourists from Zenda.", set()),
        ("ZENDA, May 3 — The council met.", {"in a dateline"}),
        ("They left Zenda early.", set()),
        ("ZENDA is – once more – the best of all.", set()),
        ("They met near the Zenda in May.", {"a site"}),
        ("They left the Zenda, where the match was held.", {"a site"}),
        ("They left the Zenda, where she works.", set()),
    ],
    ids=[
        *("land", "short land", "opening of a name", "office", "of", "army", "minister", "museum"),
        *("envoys", "tourists", "dateline", "nothing", "a verb before a dash"),
        *("near", "where something is held", "where somebody is"),
    ],
)
def test_places_are_told_by_what_stands_beside(stands, text, found):
    assert stands(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They searched 1909 Zenda Drive in May.", []),
        ("They searched Zenda Drive in May.", ["Zenda Drive"]),
        ("They asked 10 Downing Street.", ["Downing Street"]),
        ("They asked 30 Zenda Bank clerks.", ["Zenda Bank"]),
    ],
    ids=["number", "no number", "seat of a government", "no street"],
)
def test_an_address_names_nobody(reading, text, found):
    assert [name.words for name in names_of(reading(text)) if name.words in text] == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Mill Road, Zenda, a fire broke out.", True),
        ("Ann Roe, 51, of Mill Road, Zenda, left in May.", True),
        ("Mill Road, Zenda and others shut.", False),
        ("They met on the road, Zenda said.", False),
    ],
    ids=["first", "of somebody", "no preposition", "no name"],
)
def test_what_stands_behind_a_street(stands, text, told):
    assert ("behind a street" in stands(text)) is told


def test_a_number_in_letters_is_nobody(reading):
    text = "The drug blocks factor XI, a protein that helps clots to form."
    assert "XI" not in {n.words for n in names_of(reading(text))}


def test_where_somebody_lives_is_a_place(reading):
    found = names_of(reading("Jordan Pritchard, of Ashdown Close, appeared in court."))
    assert ("Ashdown Close", "person") not in {(n.words, n.kind) for n in found}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was held at St Ann's Church, Llanwen Fawr, on 12 May.", None),
        ("He died in Norsham Hospital, Zenda Vale, on Monday.", None),
        ("At Salt Park, Tarn Quill, who scored twice, was cheered.", "person"),
    ],
    ids=["church", "hospital", "who does more"],
)
def test_a_name_in_commas_behind_a_building_is_where_that_is(reading, text, kind):
    names = [n for n in names_of(reading(text)) if n.kind == "person"]
    assert [n.kind for n in names] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "mapped"),
    [
        ("They died near Zenda.", True),
        ("It sank north of Zenda.", True),
        ("It sank 10 miles from Zenda.", True),
        ("The road between Halden and Zenda was shut.", True),
        ("The M6 between Zenda and Halden was shut.", True),
        ("They were taken by bus to Zenda.", True),
        ("The ferry was bound for Zenda.", True),
        ("The row between Halden and Zenda went on.", False),
        ("The boss of Zenda left.", False),
        ("They were taken to Zenda.", False),
    ],
)
def test_where_something_is_on_a_map(signs, text, mapped):
    assert bool(signs(text).mapped) is mapped


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ten clerks were captured at Dravik two years ago.", "Dravik", "place"),
        ("“I was ill,” said Geelong grandfather Des Poole, 72.", "Geelong", "place"),
        ("He fell at Navan, Co Meath, in May.", "Co Meath", "place"),
        ("She won this on São Vicente, said Ann Roe.", "São Vicente", "place"),
        ("Talks with Gulf investors ended in May.", "Gulf", None),
    ],
    ids=["captured at", "grandfather", "county", "saint", "waters"],
)
def test_what_befalls_or_lives_somewhere_makes_no_body_of_it(names, text, name, kind):
    assert dict(names(text)).get(name) == kind


def test_land_at_a_name_of_two_words_is_a_place(names):
    text = "All of them are to be moved to a terrace of former army land at Dorvan Tas, far away."
    assert ("Dorvan Tas", "place") in names(text)
