"""Whether the part right behind a text belongs to it, or tells something of its own."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.belonging import belongs

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "behind", "part", "goes_on"),
    [
        ("The board passed a bill that cut fares.", "bill", "cut", True),
        ("The fire destroyed everything but the church.", "everything", "but", True),
        ("Ann Roe left in part because Ben Crow was ill.", "part", "was", True),
        ("Ann Roe left not long after Ben Crow won.", "long", "won", True),
        ("Ann Roe failed to act until the dam burst.", "act", "burst", True),
        ("Ann Roe left Elm as Ben Crow won.", "Elm", "won", False),
        ("Ann Roe sold the mill and left Elm.", "mill", "and", False),
    ],
    ids=["relative", "but", "in part", "not long", "until", "as", "joined deed"],
)
def test_what_a_text_needs_belongs_to_it(reading, text, behind, part, goes_on):
    read = reading(text)
    words = {t.text: t for t in read.doc}
    assert belongs(read.doc, words[behind].i + 1, words[part], read.pack) is goes_on


@pytest.mark.parametrize(
    "words",
    [
        "The assembly of Norland rejected on Monday a bill that would have let firms patent a song",
        "The mayor has called on the council to free men indefinitely held without a charge",
        "Norland fired two rockets on Monday not toward the coast but into the sea",
        "The port told the court on Monday that it had no papers beyond the public register",
        "Ada Poe announced on Monday that she would not take a side until the deal is signed",
        "Ben Crow called on the board on Monday to cut fares and stop selling its boats",
        "Ada Poe arrived in Sudria on Monday, a visit that comes as the talks begin",
    ],
    ids=["relative", "participle", "not but", "phrase", "until", "joined", "bare relative"],
)
def test_no_text_ends_in_the_middle_of_a_clause(events, words):
    assert words in [event.text for event in events(f"{words}.")]


def test_a_joined_deed_with_its_own_time_is_told_by_itself(events):
    text = "Harrow plans to open a mill in Elm in early 2026 and to hire 650 people in 2027."
    assert events(text)[0].text == "Harrow plans to open a mill in Elm in early 2026"


def test_the_background_of_a_clause_stays_off(events):
    (*_, event) = events("Ada Poe sold the mill on Monday because the line had lost its boats.")
    assert event.text == "Ada Poe sold the mill on Monday"


def test_a_joined_clause_with_its_own_auxiliary_is_told_by_itself(events):
    told = events("Ann Roe has fired the clerk and is looking whether to close the quay.")
    assert "Ann Roe has fired the clerk" in [event.text for event in told]


def test_when_somebody_is_said_to_have_done_it_stays(events):
    text = "Ada Poe told the court on Monday that Ben Crow drank when he sailed."
    assert events(text)[0].text == text.removesuffix(".")
