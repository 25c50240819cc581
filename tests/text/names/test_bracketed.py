"""Bracketed: brackets inside a person's name."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("William (Bill) Roe said no. Bill Roe left.", ["William (Bill) Roe", "Bill Roe"]),
        ("Edwin B. (Ted) Roe said no. Roe left.", ["Edwin B. (Ted) Roe"]),
        ("Paul Moss and (then Speaker Ann) Roe met.", ["Paul Moss", "Ann Roe"]),
        ("They thanked coach (Ann) Roe for that.", ["Ann Roe"]),
        ("They said that [Ann] Roe left.", ["Ann Roe"]),
        ("They met Ann Poe (Bo) and Cy Roe there.", ["Ann Poe", "Cy Roe"]),
        ("Ann Roe (of Bo) Fox left.", ["Ann Roe"]),
        ("James (Lefty) Roe, a gangster, left.", ["James (Lefty) Roe"]),
        ("Mayor C. A. (Dutch) Roe left.", ["C. A. (Dutch) Roe"]),
        ("James (Ohio) Roe left.", ["James"]),
    ],
    ids=[
        "short name",
        "initial",
        "title",
        "behind a title",
        "square",
        "closed name",
        "words before",
        "nickname",
        "initials",
        "state",
    ],
)
def test_a_name_is_whole_where_brackets_stand_inside(reading, text, people):
    found = [n.words for n in names_of(reading(text)) if n.kind == "person"]
    assert [name for name in found if name in people or " " in name] == people


def test_a_law_with_what_it_does_in_brackets_is_one_name(reading):
    found = names_of(reading("The Private Rents (Limitation) Bill passed its third reading."))
    assert [(n.words, n.kind) for n in found] == [("Private Rents (Limitation) Bill", "thing")]
