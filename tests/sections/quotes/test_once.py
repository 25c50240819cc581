"""Quotes: what is told once, and from where: no repeated line, no quotation inside a statement."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Acme aired the tape but warned that it could not verify the recording. It was "
            "long.\n\nAcme aired the tape but warned that it could not verify the recording.",
            ["it could not verify the recording"],
        ),
        (
            'If a Salt paper reported it was a theft, "they made claims that we never did," Ann '
            "Roe said.",
            ['If a Salt paper reported it was a theft, "they made claims that we never did,"'],
        ),
        (
            "The militants declared they would attack boats. Rebels said, “we will drown you all "
            "in salt” and flashed images of a wreck from the first raid on Norland.",
            ["they would attack boats", "“we will drown you all in salt”"],
        ),
        (
            "Acme News reported yesterday, citing two senior clerks, that the Norlandic council "
            "would be looking to close the mill.",
            ["the Norlandic council would be looking to close the mill"],
        ),
    ],
    ids=["repeated", "inside", "goes-on", "citing"],
)
def test_what_is_said_is_told_once(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text))] == told
