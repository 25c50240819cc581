"""What several tests of the answers at a glance share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.glance import GLANCE


@pytest.fixture
def answers() -> Callable[[Reading], dict[str, str]]:
    """The answer to each question that an article has one to, beside who is who in it."""

    def extracted(made: Reading) -> dict[str, str]:
        facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
        return {a.question: a.text for a in GLANCE.extract(made, facts)}

    return extracted
