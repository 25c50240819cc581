"""What several tests of the timeline share."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event
from explainer.text import entire

LEAD = "The harbour is old. The pier is long. "
"""Two sentences that tell no event, so that what comes behind them is not the lead."""


@pytest.fixture
def events_behind_lead(reading: Callable[..., Reading]) -> Callable[[str], list[Event]]:
    """The events of an invented text of 6 June 2025 that goes on behind its lead."""
    day = datetime.date(2025, 6, 6)
    return lambda text: list(TIMELINE.extract(reading(LEAD + text, published=day), Facts()))


@pytest.fixture
def events_with_actors(reading: Callable[..., Reading]) -> Callable[[str], list[Event]]:
    """The events of an invented text whose actors are known."""

    def found(text: str) -> list[Event]:
        read = reading(text)
        facts = Facts().having(ACTORS, ACTORS.extract(read, Facts()))
        return list(TIMELINE.extract(read, facts))

    return found


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words as they are cut from sentences too long to be told whole."""
    monkeypatch.setattr(entire, "LONGEST", 0)
