"""An end that falls inside a phrase, a name, a quotation or a bracket, mended."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.tidying import tidied

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The Elms scored nine points on Monday to cut the Oaks’ lead to two.",
            "The Elms scored nine points on Monday to cut the Oaks’ lead to two",
        ),
        (
            "Clerks met on Monday to mock the Elm ``worms'' who support the sale.",
            "Clerks met on Monday to mock the Elm ``worms'' who support the sale",
        ),
        (
            "Of those asked in May, 77 percent were paid 30 or above, and few were poor.",
            "Of those asked in May, 77 percent were paid 30 or above",
        ),
        (
            "Ann Roe and Tom Poe have dragged the Chief of the Guard, Ned Crow, to court.",
            "Ann Roe and Tom Poe have dragged the Chief of the Guard, Ned Crow, to court",
        ),
        (
            "In May a 61-year-old clerk was charged with theft and reckless driving after he "
            "left a depot.",
            "a 61-year-old clerk was charged with theft and reckless driving after he left a depot",
        ),
        (
            "Roe went after Crow hours after the governor threw his support behind Reed on Monday.",
            "Roe went after Crow hours after the governor threw his support behind Reed on Monday",
        ),
        (
            "“While the spring was dull, we see that [the mill] met a [2.1% to 2.4%] shortfall "
            "in May of 2018,” wrote Poe in a Tuesday report.",
            "[the mill] met a [2.1% to 2.4%] shortfall in May of 2018",
        ),
        (
            "Roe was fined in May for spitting on Elm defenseman Erik Poe in a brawl.",
            "Roe was fined in May for spitting on Elm defenseman Erik Poe in a brawl",
        ),
        (
            "The island faces severe salt frost that’s lasted since April.",
            "severe salt frost that’s lasted since April",
        ),
        (
            "In May, the Commission issued a statement warning that “voters are entitled to "
            "openness and honesty from parties in the weeks that lead up to an election.’’",
            "the Commission issued a statement",
        ),
    ],
    ids=[
        "owner",
        "ticks",
        "bound",
        "to-court",
        "row",
        "hours",
        "brackets",
        "name",
        "clitic",
        "open-quote",
    ],
)
def test_words_end_where_a_phrase_does(events, text, words):
    assert words in [e.text for e in events(f"The harbour is old. {text}")]


@pytest.mark.parametrize(
    "words",
    [
        "Allegedly, the mayor's clerk pleaded with the crew on Monday to leave the mill",
        "Dale defeated Elm 3 – 0 on Monday",
        "Dale defeated Elm 3 – 0",
    ],
    ids=["hearsay", "score inside", "score at the end"],
)
def test_hearsay_and_a_score_are_told_whole(events, words):
    said = f"{words}, but the clerk said on Tuesday that it was all over."
    assert words in [event.text for event in events(said)]


@pytest.mark.parametrize(
    ("text", "end", "whole"),
    [
        ("Ann Roe sold it to", 3, "Ann Roe sold"),
        ("Elm beat Dale 3 – 0 there.", 4, "Elm beat Dale 3 – 0"),
        ("Ann Roe called it “a good start” then.", 7, "Ann Roe called it “a good start”"),
        ("Ann Roe came to win and to lose.", 7, "Ann Roe came to win"),
    ],
    ids=["preposition", "score", "quotation", "a second aim"],
)
def test_an_end_is_moved_to_where_a_phrase_ends(reading, text, end, whole):
    doc = reading(text).doc
    verb = next(t.i for t in doc if t.pos_ == "VERB")
    assert doc[: tidied(doc, verb, end)].text == whole


def test_a_name_ends_before_the_comma_of_what_opens_a_sentence(reading):
    text = "After the talks with Palmer, Herald reporter Ben Marlow left."
    doc = reading(text).doc
    assert doc[: tidied(doc, 2, 5)].text == "After the talks with Palmer"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bo Roe called on the council on Monday to cut the tax on tickets from 20% to 5%, a "
            "change that he said would keep about $4m a year in the trade.",
            "Bo Roe called on the council on Monday to cut the tax on tickets from 20% to 5%",
        ),
        (
            "The Elm school board voted late Monday to close two small schools at the end of the "
            "year, a move that officials said would save $3m but that parents called a betrayal.",
            "The Elm school board voted late Monday to close two small schools at the end of the "
            "year",
        ),
    ],
)
def test_a_noun_that_stands_for_the_whole_goes_with_what_tells_of_it(events, text, told):
    assert told in [e.text for e in events(text)]
