"""Acronyms: what letters name."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


def test_letters_of_a_state_are_its_own(reading):
    text = "The University of Sudria met. The US voted, and the US won. It is late in the US."
    kinds = {n.words: n.kind for n in names_of(reading(text))}
    assert kinds["US"] == "place"


def test_letters_in_brackets_behind_a_thing_are_one(names):
    found = dict(names("The Zenda Composite (ZDCMP) fell. The ZDCMP fell again."))
    assert found.get("ZDCMP") in (None, "thing")


@pytest.mark.parametrize(("sort", "kind"), [("Airport", "place"), ("University", "organization")])
def test_letters_before_the_sort_of_a_place_are_its_own(names, sort, kind):
    found = names(f"They left ELX. The ELX {sort} Police said so. They asked ELX again.")
    assert {k for words, k in found if words == "ELX"} == {kind}


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("They took Persons Without Papers (PWP's) to Elm. The PWP’s left.", "PWP", False),
        ("They met the Salt Bank Society (SBS) in Elm. The SBS left.", "SBS", True),
    ],
    ids=["people", "body"],
)
def test_letters_for_people_in_the_plural_are_no_body(names, text, name, found):
    told = [words for words, kind in names(text) if kind == "organization"]
    assert any(words.startswith(name) for words in told) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Zenda Salt Front (XLZ) left the town.", True),
        ("The Zenda Salt Front (UK) left the town.", False),
    ],
    ids=["of another language", "a state"],
)
def test_letters_in_brackets_behind_a_body_are_its_own(names, text, found):
    assert (("XLZ", "organization") in names(text)) == found


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Salt and Sea Education (SSE) will be taught. Schools said SSE was new.", "SSE"),
        ("It began at 4 p.m. (11 a.m. ET). At 5 p.m. [12 p.m. ET] it ended.", "ET"),
        ("The LGBT+ group met. It serves LGBT+ pupils.", "LGBT+"),
    ],
    ids=["subject", "time zone", "adjective"],
)
def test_letters_of_a_subject_a_time_zone_and_a_group_name_no_body(names, text, letters):
    assert (letters, "organization") not in names(text)


def test_letters_of_a_board_of_education_are_its_own(names):
    found = names("The Elm Board of Education (EBE) met. They asked the EBE again.")
    assert ("EBE", "organization") in found


def test_a_word_in_brackets_from_the_first_letters_of_a_body_is_the_bodys(names):
    text = "The Association for Payment Supply Services (Apass) chose Ann Roe. Apass said so."
    assert {kind for words, kind in names(text) if words == "Apass"} == {"organization"}
    text = "The Association for Payment Supply Services (Ada) chose Ann Roe. Ada said so."
    assert {kind for words, kind in names(text) if words == "Ada"} == {"person"}
