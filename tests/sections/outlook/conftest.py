"""What several tests of the outlook share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from explainer.model import Facts, Reading, Section
from explainer.sections.outlook import OUTLOOK, Prospect


@pytest.fixture
def prospects() -> Callable[..., list[Prospect]]:
    """The prospects of a text, without the work of other sections or with that of some."""

    def extracted(made: Reading, *sections: Section[Any]) -> list[Prospect]:
        facts = Facts()
        for section in sections:
            facts = facts.having(section, tuple(section.extract(made, facts)))
        return list(OUTLOOK.extract(made, facts))

    return extracted


@pytest.fixture
def found(prospects: Callable[..., list[Prospect]]) -> Callable[..., list[tuple[str, str]]]:
    """How sure each prospect of a text is, and its words."""
    return lambda made, *sections: [(p.status, p.text) for p in prospects(made, *sections)]
