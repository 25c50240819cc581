"""Singles: which single mark closes one that opens, and which is an apostrophe."""

from __future__ import annotations

import pytest

from explainer.text.marks import MARKS
from explainer.text.singles import Singles


def closing(text):
    """Where the first single mark of a text is closed, or None."""
    marks = [at for at, mark in enumerate(text) if mark in MARKS]
    return Singles(text, 0, len(text), marks, ("s",)).closing(marks[0])


@pytest.mark.parametrize(
    ("text", "end"),
    [
        pytest.param("'We go,' he said.", 7, id="straight"),
        pytest.param("‘It’s ours,’ he said.", 11, id="an-apostrophe-inside"),
        pytest.param("'The crews' pay is low,' he said.", 23, id="an-owner-inside"),
        pytest.param("'90s ships sank.", None, id="a-year"),
        pytest.param("It's the crews' day.", None, id="apostrophes"),
    ],
)
def test_a_single_mark_closes_at_the_next_that_is_no_apostrophe(text, end):
    assert closing(text) == end
