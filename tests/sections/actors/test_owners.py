"""Owners: whose a role is that is told without its body."""

from __future__ import annotations

import pytest

BAND = "The rock band Red Zenda won the prize."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{BAND} Drummer Ada Poe wept.", "Red Zenda"),
        (f"{BAND} Lead singer Ada Poe wept.", "Red Zenda"),
        (f"{BAND} Singer Ada Poe wept.", None),
        (f"{BAND} Session drummer Ada Poe wept.", None),
        (
            "The bands met. The rock band Red Zenda and the band Acme won. Drummer Ada Poe wept.",
            None,
        ),
        (f"{BAND} Red Zenda played. Red Zenda paid. Singer Ada Poe wept.", None),
    ],
    ids=["drummer", "lead", "a singer", "session", "one of two", "a singer of the main band"],
)
def test_who_plays_in_a_band_is_of_the_one_that_is_told_of(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Salt Commission met. Agency commissioner Ada Poe wept.", "Salt Commission"),
        ("The Salt Commission met. One agency director, Ada Poe, wept.", "Salt Commission"),
        ("The Salt Commission met the Elm Bureau. Agency chief Ada Poe wept.", None),
        ("The Roe administration met. Agency commissioner Ada Poe wept.", None),
    ],
    ids=["title", "in commas", "two", "somebody's"],
)
def test_the_agency_is_the_only_body_that_may_be_called_so(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Elm Salt Department met. “No,” said Ada Poe, a department spokeswoman.", True),
        ("The Elm Salt Department met. “No,” said Ada Poe, a department clerk.", False),
    ],
    ids=["speaks", "one of many"],
)
def test_who_speaks_for_a_department_speaks_for_the_one_that_is_told_of(body, text, name):
    assert body(text) == ("Elm Salt Department" if name else None)


def test_a_part_of_the_insurers_is_of_the_one_that_is_told_of(body):
    text = "Elm Life Inc. cut bonuses. Ada Poe, managing director of {} life division, said no."
    assert body(text.format("the insurer's")) == "Elm Life Inc."
    assert body(text.format("a rival's")) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rats were seen in offices at Elm Trade Center. Editor-in-chief Ada Poe wept.", None),
        ("Rats were seen in offices at Elm Trade Center, editor-in-chief Ada Poe said.", None),
        ("Elm Trade Center said rats were seen. Chief executive Ada Poe wept.", "Elm Trade Center"),
    ],
    ids=["before", "same", "subject"],
)
def test_a_building_where_something_is_has_no_editor(body, text, name):
    assert body(text) == name


def test_a_paper_that_reported_something_has_no_spokesman(body):
    paper = "The Norland newspaper Al-Zenda reported on Monday that the chief was hurt."
    assert body(f"{paper} The council said nothing, spokesman Ada Poe told clerks.") != "Al-Zenda"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("The Oslo fire department came.", "Oslo fire department"),
        ("The Oslo fire department came. A fire department from Dale helped.", None),
    ],
)
def test_a_body_named_in_small_letters_is_no_other_of_its_kind(body, text, tied):
    assert body(f"{text} Fire department spokeswoman Ada Poe spoke.") == tied


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Acme Group said it would apply for leave in the European Union.", "Acme Group"),
        (
            "Lindhede, whose shares rose 11% in Elm on Monday, said it would apply for approval in "
            "the European Union and the United States.",
            None,
        ),
        ("It will close a mill that Acme Group ran.", "Acme Group"),
    ],
    ids=["subject", "unknown subject", "no name"],
)
def test_its_head_is_of_the_body_that_the_sentence_before_is_about(body, text, tied):
    assert body(f"{text} Its chief executive, Ada Poe, told clerks that sales could peak.") == tied


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("The Salt party said it would sue Acme Group. Its spokeswoman, Ada Poe, spoke.", "Salt"),
        ("Acme Group sued Dale Council. Its spokeswoman, Ada Poe, spoke.", None),
        (
            "Acme Group said it would pay. Medicope has not said whether it will; its head, Ada "
            "Poe, spoke.",
            None,
        ),
    ],
    ids=["said", "sued", "unknown"],
)
def test_its_is_of_who_spoke_and_of_no_body_before_an_unknown_name(body, text, tied):
    assert body(text) == tied
