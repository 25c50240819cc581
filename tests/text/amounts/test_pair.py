"""Pair: a quantity that stands alone."""

from __future__ import annotations

from explainer.language import LANGUAGES
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.pair import alone
from explainer.text.amounts.quantities import quantity_at


def test_a_quantity_that_stands_alone_is_all_of_its_amount():
    found = quantity_at(pieces("5% off"), 0, LANGUAGES["en"].amounts)
    assert found is not None
    pair = alone(found)
    assert (pair.value, pair.first, pair.after) == (5, found.first, found.after)
    assert (pair.low, pair.before, pair.reach) == (None, None, None)
