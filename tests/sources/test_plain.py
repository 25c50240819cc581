"""Plain text becomes paragraphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.sources.plain import plain_paragraphs


def test_every_line_is_a_paragraph_with_its_number():
    found = plain_paragraphs("One came.\n\nTwo went.\nThree stayed.", first=5)
    assert [(p.text, p.line) for p in found] == [
        ("One came.", 5),
        ("Two went.", 7),
        ("Three stayed.", 8),
    ]


def test_bullets_and_numbers_make_list_items():
    found = plain_paragraphs("The points:\n- Rents\n* Buses\n1. Parks\n2) Roads\n• Schools")
    assert [(p.kind, p.text) for p in found] == [
        ("text", "The points:"),
        ("item", "Rents"),
        ("item", "Buses"),
        ("item", "Parks"),
        ("item", "Roads"),
        ("item", "Schools"),
    ]


def test_a_year_or_a_figure_in_front_is_no_list_number():
    assert [p.kind for p in plain_paragraphs("2025. It was over.\n3.5 percent were left.")] == [
        "text",
        "text",
    ]


def test_lines_wrapped_by_hand_are_joined():
    text = (
        "The council of the town of Elm met on Tuesday\n"
        "evening and voted for the new bridge over the\n"
        "river, which will be built from next spring on.\n"
        "\n"
        "The mayor, who had been against it, said that\n"
        "she would respect the vote of the majority."
    )
    assert [p.text[-30:] for p in plain_paragraphs(text)] == [
        "h will be built from next spring on."[-30:],
        "respect the vote of the majority."[-30:],
    ]


def test_wrapped_lines_may_mostly_open_with_names_and_sums():
    text = (
        "Ann Roe of Elm and her partner Bo Stead from\n"
        "Halden won the Norland Cup in Port Elm ahead of\n"
        "Cy Marsh and Di Lund, who had led by more than\n"
        "40 points, and of Ed Moss.\n"
        "\n"
        "The prize of the fair, given by the Elm Bank\n"
        "and Roe's own club, is a cup and a sum of about\n"
        "$2,000 a year for the next two years, which the\n"
        "winner may spend."
    )
    ends = [p.text[-10:] for p in plain_paragraphs(text)]
    assert ends == ["f Ed Moss.", "may spend."]


def test_a_paragraph_of_wrapped_lines_begins_farther_in_or_behind_a_short_line():
    text = (
        "  The council of the town of Elm met on Tuesday\n"
        "evening and voted for the new bridge over the\n"
        "river, which will be built soon.\n"
        "  The mayor, who had been against it, said that\n"
        "she would respect the vote of the majority.\n"
        "A clerk left the hall before the vote, and did\n"
        "not come back.\n\nSigned,\n- The clerk\n"
    )
    assert [p.text[:9] for p in plain_paragraphs(text)] == [
        *("The counc", "The mayor", "A clerk l", "Signed,", "The clerk"),
    ]


def test_short_paragraphs_are_no_wrapped_lines():
    text = (
        "The council of Elm met on Monday.\nIt voted for a bridge in Elm too.\n"
        "It rained.\nNo one left the hall at night.\n"
    )
    assert len(plain_paragraphs(text)) == 4


def test_short_lines_that_could_have_held_more_stay_apart():
    text = "On the table is a list of the following four points of the agenda:\nRents\nBuses\nParks"
    assert len(plain_paragraphs(text)) == 4


@given(st.text(max_size=300))
def test_no_character_but_white_space_and_bullets_is_lost(text):
    found = "".join("".join(p.text.split()) for p in plain_paragraphs(text))
    left = "".join(text.split())
    assert len(found) <= len(left)
    assert sorted(set(found) - set(left)) == []
