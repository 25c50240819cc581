"""What the tests of parses share."""

from __future__ import annotations

import pytest

from explainer.text.syntax.clauses import root_of


@pytest.fixture
def reading(reading):
    """Read a text as an article, and look whether its parse is still made of trees."""

    def read(text, **kwargs):
        found = reading(text, **kwargs)
        loose = [t.text for t in found.doc if root_of(t).head != root_of(t)]
        assert not loose, "words that hang on each other"
        return found

    return read


@pytest.fixture
def told_of(reading):
    """What the relative clause of a verb hangs on."""

    def read(text, verb):
        return next(t.head.text for t in reading(text).doc if t.text == verb and t.dep_ == "relcl")

    return read
