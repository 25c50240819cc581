"""Rows: the names of several who speak together."""

from __future__ import annotations

import pytest

from explainer.text.attribution.rows import row_of


@pytest.mark.parametrize(
    ("text", "word", "row"),
    [
        pytest.param(
            "Ann Roe, Ben Fox and Tom Lang said no.",
            "Roe",
            "Ann Roe, Ben Fox and Tom Lang",
            id="all",
        ),
        pytest.param(
            "Ann Roe, Ben Fox and Tom Lang said no.",
            "Fox",
            "Ann Roe, Ben Fox and Tom Lang",
            id="mid",
        ),
        pytest.param(
            "Less pleased were fellow clerks Ryan Crow and Gordon Lund, who observed it.",
            "Lund",
            "Ryan Crow and Gordon Lund",
            id="two-that-a-parse-takes-for-one",
        ),
        pytest.param("Ann Roe said no.", "Roe", None, id="one"),
        pytest.param("Ann Roe saw Tom Lang and Ben Fox left.", "Roe", None, id="another-clause"),
        pytest.param("The clerk, Ann Roe, said no.", "clerk", None, id="no-name"),
    ],
)
def test_a_row_holds_all_its_names(reading, text, word, row):
    made = reading(text)
    token = next(t for t in made.doc if t.text == word)
    found = row_of(token, made.pack)
    assert (found.text if found is not None else None) == row
