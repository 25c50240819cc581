"""Openers: words with a capital before a name that are no part of it."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.openers import without_openers
from explainer.text.tokens import Tokens


@pytest.fixture
def names(reading):
    """The names of a text."""
    return lambda text, **more: [n.words for n in names_of(reading(text, **more))]


COUNCIL = "They asked the Zenda Salt Council."


@pytest.mark.parametrize(
    "text",
    [
        f"Top Zenda Salt Council donor Paul Moss left. {COUNCIL}",
        f"Internal Zenda Salt Council papers were lost. {COUNCIL} They read the internal mail.",
        f"Mary Moss said the new Moss Zenda Salt Council letters were lost. {COUNCIL}",
    ],
    ids=["weight", "adjective", "whose"],
)
def test_a_body_is_named_without_the_word_before_it(names, text):
    found = [words for words in names(text) if "Salt Council" in words]
    assert set(found) == {"Zenda Salt Council"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"They met the Other Zenda Salt Council. {COUNCIL}", "Other Zenda Salt Council"),
        (f"They met the Elm Zenda Salt Council. {COUNCIL}", "Elm Zenda Salt Council"),
    ],
    ids=["inside", "no surname"],
)
def test_a_word_that_may_be_part_of_a_name_stays(names, text, name):
    assert name in names(text)


def test_a_word_for_a_generation_is_no_surname(names):
    assert names("ABR Jr weighs a bid. Alan B Roe Jr left.") == ["ABR Jr", "Alan B Roe Jr"]


def test_a_verb_in_a_headline_is_no_given_name(names):
    found = names(
        "Paul Moss won on Monday.", title="After This Big Senator Endorsed Moss, They Won."
    )
    assert "Endorsed Moss" not in found
    assert "Moss" in found


def test_what_calls_a_body_opens_a_headline_before_it(names):
    found = names("The band Zeta Blue split. Zeta Blue sang.", title="Band Zeta Blue splits up")
    assert {words for words in found if "Zeta" in words} == {"Zeta Blue"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gulfo fell while the Z&P 300 is up by a tenth.", False),
        ("The Z&P 300 fell on Monday.", False),
        ("They asked Z&P on Monday. The Z&P 300 fell.", True),
    ],
    ids=["up", "fell", "the firm"],
)
def test_a_number_behind_a_name_with_the_tells_an_index(names, text, found):
    assert ("Z&P" in names(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hindu Voices said it was late. Ada Poe left Hindu Voices.", "Hindu Voices"),
        ("They met the Jewish Republicans of Ohio.", "Republicans of Ohio"),
        ("On Tuesday Zenda Bank said it was late.", "Zenda Bank"),
        ("Hindu Zenda Bank clerks met. Zenda Bank said it was late.", "Zenda Bank"),
    ],
    ids=["each time", "a party", "a day", "once"],
)
def test_a_body_keeps_the_faith_that_it_is_never_named_without(reading, text, found):
    names = [name.words for name in names_of(reading(text)) if name.kind == "organization"]
    assert set(names) == {found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The flat was empty. Neighbours said they heard it.", []),
        ("The flat was empty. Commuters told the crew that the bus was late.", []),
        ("The flat was empty. Carmakers said on Monday that prices rose.", []),
        ("The flat was empty. Charities' losses rose to $3 million in May.", []),
        ("Rangers won on Monday. They met the Rangers.", ["Rangers", "Rangers"]),
    ],
    ids=["neighbours", "commuters", "firms", "what firms have", "a side"],
)
def test_people_of_a_sort_who_open_a_sentence_have_no_name(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pike Street fell. In May Acme said it would close.", ["Pike Street", "Acme"]),
        ("By April Acme had closed its mill.", []),
        ("He read a novel by April Poe on the train.", ["April Poe"]),
    ],
    ids=["in a month", "by a month", "a name"],
)
def test_a_month_before_a_name_is_none_of_it(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ann Roe, head of Trade, Law and Policy at Zenda Bank, left.", ["Zenda Bank"]),
        ("Ann Roe, head of Zenda Bank at the time, left.", ["Zenda Bank"]),
    ],
    ids=["fields", "a body"],
)
def test_what_somebody_works_in_is_no_body(names, text, bodies):
    assert [name for name in names(text) if name != "Ann Roe"] == bodies


def test_initials_before_a_surname_of_another_are_a_name(names):
    text = "Ohio Republican Senator JD Moss left. He met his wife, Anna Moss, on Monday."
    assert "JD Moss" in names(text)


def test_the_letters_of_an_office_before_a_surname_are_no_initials(names):
    text = "Ex AG Zorven is back\n\nEx Attorney General Tom Zorven told clerks that it was late."
    assert not [name for name in names(text) if name.startswith("AG")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Acme shares rose. The firm Acme won. Buying Acme, a lender, would cost a lot.", "Acme"),
        ("Letters of ACME were lost. Buying ACME, the lender, would cost a lot.", "ACME"),
        ("The firm Rolling Acme won. Rolling Acme, a lender, asked Acme, a bank.", None),
    ],
    ids=["once", "letters", "always"],
)
def test_a_verb_before_a_known_body_is_none_of_it(names, text, name):
    found = {n for n in names(text) if "acme" in n.lower()}
    assert (found == {name}) == (name is not None)


def test_an_adverb_that_opens_a_sentence_is_no_part_of_a_name(names):
    text = "The band met. Nevertheless Karl Ferdinand were the only band to win a prize."
    assert "Karl Ferdinand" in names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Senate met. Control of the Senate was unclear.", ["Senate", "Senate"]),
        ("House of Representatives members left.", ["House of Representatives"]),
    ],
)
def test_what_of_a_chamber_is_told_is_no_part_of_it(names, text, found):
    assert names(text) == found


def test_a_land_with_what_it_has_left_out_is_named_without_the_mark(names):
    text = "The race in North Carolina was close, and Alaska's was not expected to be decided."
    assert "Alaska's" not in names(text)


def test_what_sort_a_body_is_opens_a_sentence_before_its_name(names):
    found = names("Zelmo lost $3m. Shares in Zelmo fell.", title="Airline Zelmo to close 14 bases")
    assert {words for words in found if "Zelmo" in words} == {"Zelmo"}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Norwegian Paul Moss", "Paul Moss"),
        ("Norwegian Paul Moss Council", "Norwegian Paul Moss Council"),
        ("Norwegian Zenda Moss", "Norwegian Zenda Moss"),
    ],
    ids=["somebody", "a body", "no given name"],
)
def test_a_nation_before_a_full_name_is_none_of_it(reading, name, found):
    made = reading(f"They saw {name} on Monday.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    draft = Draft(start=2, end=2 + len(name.split()), label="organization")
    (kept,) = without_openers(tokens, [draft], [], made.pack.names)
    assert made.doc[kept.start : kept.end].text == found
