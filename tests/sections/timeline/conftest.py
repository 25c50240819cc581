"""What several tests of the timeline share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.timeline import TIMELINE, Event
from explainer.text import entire


@pytest.fixture
def events(
    reading: Callable[..., Reading], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[Event]]:
    """The events of an invented text as they are cut from a sentence too long to be told whole."""
    monkeypatch.setattr(entire, "LONGEST", 0)
    return lambda text, **more: list(TIMELINE.extract(reading(text, **more), Facts()))
