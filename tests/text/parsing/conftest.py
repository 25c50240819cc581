"""What the tests of parses share."""

from __future__ import annotations

import pytest


@pytest.fixture
def told_of(reading):
    """What the relative clause of a verb hangs on."""

    def read(text, verb):
        return next(t.head.text for t in reading(text).doc if t.text == verb and t.dep_ == "relcl")

    return read
