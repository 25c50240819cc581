"""Firms with a name like a person's: told by "which" and by what the next sentence calls them."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.fixture
def kinds(reading):
    """The kinds of the names of a text."""
    return lambda text: {name.words: name.kind for name in names_of(reading(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Ellis Harper cut 200 jobs. The drugmaker said so. Oslo likes Ellis Harper.",
        "Ellis Harper rose 3%. The bank's profit fell. Oslo likes Ellis Harper.",
        "Miner William Harper has stopped work. The firm said so. Oslo likes William Harper.",
        "Ellis Harper, which has 40 shops, said it cut jobs. Oslo likes Ellis Harper.",
    ],
    ids=["called", "owner", "trade", "which"],
)
def test_a_firm_may_be_named_like_a_person(kinds, text):
    assert {kind for name, kind in kinds(text).items() if name != "Oslo"} == {"organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Ellis Harper won on Monday. The party said so. Oslo likes Ellis Harper.",
        "Ellis Harper left on Monday. The bank said she was glad. Oslo likes Ellis Harper.",
        "Zenda Bank fell. Ellis Harper left. The bank said so. Oslo likes Ellis Harper.",
        "Ellis Harper left on Monday. The bank said so. Oslo likes Harper.",
        "Ellis Harper left on Monday. The bank said so.",
        "They like Ellis Harper, which is odd. Oslo likes Ellis Harper.",
    ],
    ids=["party", "she", "another", "surname", "once", "a clause"],
)
def test_a_person_beside_a_firm_stays_one(kinds, text):
    assert "organization" not in [
        kind for name, kind in kinds(text).items() if name.endswith("Harper")
    ]
