"""Playing: the teams that a report of a match names, and what it tells that did not happen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.parts import has_not, is_modal

if TYPE_CHECKING:
    from spacy.tokens import Token


def team_at(token: Token, scene: Scene) -> Entry | None:
    """Give the body or the place that is named here."""
    entry = scene.at.get(token.i)
    return entry if entry is not None and entry.kind in ("organization", "place") else None


def teams_at(tokens: Iterable[Token], scene: Scene) -> Iterator[Entry]:
    """Give the bodies and places that some tokens name."""
    return (team for token in tokens if (team := team_at(token, scene)) is not None)


def is_denied(verb: Token) -> bool:
    """Tell whether something did not happen, or only may: "did not score", "could score"."""
    return has_not(verb) or is_modal(verb)
