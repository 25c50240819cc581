"""The Clause type: the main clause of an article, as places in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause as positions of tokens in the document.

    Attributes:
        start: Where its subject starts; equals ``predicate`` where it has none.
        predicate: Where its verb group starts; equals ``end`` for a headline without a verb.
        end: Behind its last token.
        told: Behind the last token of it with its occasion ("when a bus overturned"); 0 where it
            has none.
        verb: Its main verb; None for a headline without one.
        source: Where a headline says who asserts it ("…, says inspector"); None where it does not.
    """

    start: int
    predicate: int
    end: int
    verb: Token | None
    source: tuple[int, int] | None = None
    told: int = 0

    @property
    def is_announced(self) -> bool:
        """Tell whether who asserts it stands before it: "Poe: Crow must go"."""
        return self.source is not None and self.source[0] < self.start
