"""Who is who in an invented text: all of its actors, or the one of whom a module's texts tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from explainer.model import Actor, Facts, Reading
from explainer.sections.actors import ACTORS


@pytest.fixture
def actors(reading: Callable[..., Reading]) -> Callable[..., tuple[Actor, ...]]:
    """The actors of a text."""
    return lambda text, **more: tuple(ACTORS.extract(reading(text, **more), Facts()))


@pytest.fixture
def who() -> str:
    """Of whom the texts of a module tell: one that tells of another has its own."""
    return "Ada Poe"


@pytest.fixture
def person(actors: Callable[..., tuple[Actor, ...]], who: str) -> Callable[..., Actor]:
    """The one of whom a text tells."""
    return lambda text, **more: {a.name: a for a in actors(text, **more)}[who]


@pytest.fixture
def body(person: Callable[..., Actor]) -> Callable[..., str | None]:
    """Whom the one acts for of whom a text tells."""
    return lambda text, **more: person(text, **more).affiliation


@pytest.fixture
def bodies(actors: Callable[..., tuple[Actor, ...]]) -> Callable[..., dict[str, set[str]]]:
    """The organisations of a text, with their other names."""

    def found(text: str, **more: Any) -> dict[str, set[str]]:
        told = actors(text, **more)
        return {a.name: set(a.aliases) for a in told if a.kind == "organization"}

    return found


@pytest.fixture
def people(
    actors: Callable[..., tuple[Actor, ...]],
) -> Callable[[str], dict[str, tuple[tuple[str, ...], str | None]]]:
    """The roles and the body of the people of a text, by name."""

    def found(text: str) -> dict[str, tuple[tuple[str, ...], str | None]]:
        told = actors(text)
        return {a.name: (a.roles, a.affiliation) for a in told if a.kind == "person"}

    return found
