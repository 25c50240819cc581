"""What several tests of quotations share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES, Quote


@pytest.fixture
def quotes() -> Callable[..., list[Quote]]:
    """What is said in a text, beside who is who in it: all, only ``direct`` speech or no such."""

    def extracted(made: Reading, *, direct: bool | None = None) -> list[Quote]:
        facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
        return [q for q in QUOTES.extract(made, facts) if direct is None or q.direct is direct]

    return extracted


@pytest.fixture
def only(quotes: Callable[..., list[Quote]]) -> Callable[..., Quote]:
    """The one quotation, or the one statement, of a text."""

    def alone(made: Reading, *, direct: bool = True) -> Quote:
        (quote,) = quotes(made, direct=direct)
        return quote

    return alone


@pytest.fixture
def said(quotes: Callable[..., list[Quote]]) -> Callable[..., list[tuple[str | None, str]]]:
    """Who says what in a text."""
    return lambda made, **which: [(q.speaker, q.text) for q in quotes(made, **which)]
