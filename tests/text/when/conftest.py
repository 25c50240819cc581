"""What the tests of time expressions share: texts published on Friday, 6 June 2025."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from explainer.text.when import mentions

FRIDAY = datetime.date(2025, 6, 6)
Dates = Callable[..., dict[str, str | None]]


@pytest.fixture
def dates() -> Dates:
    """Give the expressions of a text with their EDTF, in order."""

    def find(text: str, published: datetime.date | None = FRIDAY) -> dict[str, str | None]:
        return {mention.text: mention.edtf for mention in mentions(text, published)}

    return find
