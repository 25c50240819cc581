"""Bills: whether an article tells that one failed or is law."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.status.bills import has_settled_bill


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("The governor vetoed the bill.", True),
        ("The board voted it down.", True),
        ("The measure failed.", True),
        ("The bill became law.", True),
        ("It became law on Tuesday.", True),
        ("The bill was long. It died in committee.", True),
        ("The pump was old. It failed in May.", False),
        ("A similar bill died last year.", False),
        ("Ada Poe became mayor.", False),
        ("The bill may become law.", False),
        ("The House passed the bill.", False),
        ("The engine was sold.", False),
        ("", False),
    ],
)
def test_a_bill_is_settled(nlp, text, settled):
    assert has_settled_bill(nlp(text), LANGUAGES["en"]) is settled
