"""Ranking: the second of two shares is that of the rival right before it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Polls put the Greens on 31 percent, just ahead of the Whigs with 29 percent.", "Whigs"),
        ("Acme had 31 percent of the market, ahead of Norfab with 29 percent.", "Norfab"),
        ("Ahead of the vote Ann Roe leads with 29 percent.", "leads"),
    ],
    ids=["polls", "market", "one"],
)
def test_a_share_hangs_on_the_rival_before_it(reading, text, above):
    link = next(t for t in reading(text).doc if t.text == "with")
    assert link.head.text == above


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Ada Poe stunned the world No 2 to reach the final in Halden.", "stunned"),
        ("Ada Poe beat the world No 4 on Tuesday.", "beat"),
        ("Ada Poe faces No 3 seed Mara Quill on Monday.", "seed"),
        ("World No 2 to reach the final in Halden", "No"),
    ],
    ids=["aim", "day", "seed", "alone"],
)
def test_a_rank_denies_nothing(reading, text, above):
    rank = next(t for t in reading(text).doc if t.text == "No")
    assert (rank.pos_, rank.head.text) == ("NOUN", above)
    assert [t.text for t in rank.children if t.pos_ == "NUM"]
