"""What several tests of sections share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event


@pytest.fixture
def events_with_actors(reading: Callable[..., Reading]) -> Callable[[str], list[Event]]:
    """The events of an invented text whose actors are known."""

    def found(text: str) -> list[Event]:
        read = reading(text)
        facts = Facts().having(ACTORS, ACTORS.extract(read, Facts()))
        return list(TIMELINE.extract(read, facts))

    return found
