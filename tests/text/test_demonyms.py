"""Demonyms: a state is named by the name that its adjective is made of."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.demonyms import closest

NAMES = LANGUAGES["en"].names


@pytest.mark.parametrize(
    ("name", "adjective", "told"),
    [
        ("United States", "American", "America"),
        ("United Kingdom", "British", "Britain"),
        ("France", "French", "France"),
    ],
)
def test_the_name_is_the_one_that_the_adjective_is_made_of(name, adjective, told):
    assert closest(name, adjective, NAMES) == told
