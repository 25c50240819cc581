"""Eras: sentences about times long gone, when another may have held an office."""

from __future__ import annotations

import pytest

from explainer.text.coreference.eras import eras_of


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Ann Roe quit on Monday. A row in 1987 hurt the mayor. She left.", [False, True, True]),
        ("Ann Roe quit on Monday. In 2024 the mayor was ill.", [False, False]),
        ("In 1987 the mayor left. Ann Roe quit on Monday.", [True, False]),
    ],
    ids=["old", "of late", "back again"],
)
def test_a_sentence_of_an_old_year_is_old_and_so_are_those_behind_it(reading, text, old):
    read = reading(text)
    eras = eras_of(read)
    assert [eras[span.start] for span in read.spans if len(span)] == old
