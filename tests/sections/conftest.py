"""What a section makes of an invented text, alone or beside others."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from explainer.model import Facts, Reading, Section
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.glance import GLANCE
from explainer.sections.outlook import OUTLOOK, Prospect
from explainer.sections.quotes import QUOTES, Quote
from explainer.sections.timeline import TIMELINE, Event

for rules in SECTIONS:  # before a test changes a length of a module that another one imports
    import_module(f"explainer.sections.{rules.name}.extracting")


def _beside(made: Reading, *sections: Section[Any]) -> Facts:
    """The facts of some sections, each beside those before it."""
    facts = Facts()
    for section in sections:
        facts = facts.having(section, tuple(section.extract(made, facts)))
    return facts


@pytest.fixture
def roles(reading: Callable[..., Reading]) -> Callable[[str], dict[str, tuple[str, ...]]]:
    """The roles of the people of a text, by name."""

    def found(text: str) -> dict[str, tuple[str, ...]]:
        actors = ACTORS.extract(reading(text), Facts())
        return {a.name: a.roles for a in actors if a.kind == "person"}

    return found


@pytest.fixture
def events(reading: Callable[..., Reading]) -> Callable[..., list[Event]]:
    """The events of a text, without the work of other sections."""
    return lambda text, **more: list(TIMELINE.extract(reading(text, **more), Facts()))


@pytest.fixture
def quotes() -> Callable[..., list[Quote]]:
    """What is said in a text, beside who is who in it: all, only ``direct`` speech or no such."""

    def extracted(made: Reading, *, direct: bool | None = None) -> list[Quote]:
        told = QUOTES.extract(made, _beside(made, ACTORS))
        return [q for q in told if direct is None or q.direct is direct]

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


@pytest.fixture
def prospects() -> Callable[..., list[Prospect]]:
    """The prospects of a text, without the work of other sections or beside that of some."""
    return lambda made, *sections: list(OUTLOOK.extract(made, _beside(made, *sections)))


@pytest.fixture
def found(prospects: Callable[..., list[Prospect]]) -> Callable[..., list[tuple[str, str]]]:
    """How sure each prospect of a text is, and its words."""
    return lambda made, *sections: [(p.status, p.text) for p in prospects(made, *sections)]


@pytest.fixture
def answers() -> Callable[[Reading], dict[str, str]]:
    """The answer to each question that a text has one to, beside who is who in it."""
    return lambda made: {a.question: a.text for a in GLANCE.extract(made, _beside(made, ACTORS))}
