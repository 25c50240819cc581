"""What several tests of the timeline share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.timeline import TIMELINE, Event
from explainer.text import entire


@pytest.fixture
def events(reading: Callable[..., Reading]) -> Callable[..., list[Event]]:
    """The events of an invented text, without the work of other sections."""
    return lambda text, **more: list(TIMELINE.extract(reading(text, **more), Facts()))


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words as they are cut from sentences too long to be told whole."""
    monkeypatch.setattr(entire, "LONGEST", 0)
