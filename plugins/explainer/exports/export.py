"""The type of an export, a file beside a story's pages, and how moments are told in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from explainer.model import Story
from explainer.pages import Edition
from explainer.sections.timeline import Event
from explainer.text.marks import ELISION


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One file beside a story's pages.

    Attributes:
        name: The file's name in the story's folder.
        media_type: As links and servers call it.
        render: Gives the bytes of a story with what its site adds, or None where there is nothing
            for this file.
    """

    name: str
    media_type: str
    render: Callable[[Story, Edition], bytes | None]


def note_of(event: Event) -> str:
    """Give an event's own words in the source, with who says so in brackets."""
    words = ELISION.join(piece.text for piece in event.evidence if piece.text) or event.text
    return f"{words} ({event.said_by})" if event.said_by else words
