"""The Prospect type: what may come, as sure as the article says, and who says so."""

from __future__ import annotations

from dataclasses import dataclass

from explainer.model import Fact, Sourcing, Status, internal, refers_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect(Fact):
    """A hedged or conditional statement about what may come, in the article's words.

    Attributes:
        meant: Ids of who's-who entries for whom the pronouns of the text stand.
        places: For each of them the characters of the text up to the end of its pronoun, never
            shown.
        quoted: Whether its words all stand between the marks of a quotation, never shown: pages
            set them in marks.
    """

    text: str
    status: Status
    said_by: str | None = None
    sourcing: Sourcing = "article"
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())
    quoted: bool = internal(False)
