"""The Figure type: a number that a reader would quote, with what it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from explainer.model import Fact, Sourcing, Status, Telling, grown, internal, optional, refers_to

Bound = Literal["over", "up to", "about"]

CONVERSION = "conversion"
"""The rule of what tells the sum of the figure before it again, as sure and in the same words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A value that moved. ``by`` is the distance; None where the article does not say."""

    start: float | None = field(metadata={"name": "from"})
    to: float | None
    by: float | None = optional(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Two bounds that a value lies between."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Fact):
    """A number with what it counts.

    Attributes:
        text: As it stands in the article ("from 145% to 80%").
        value: At full scale: £35bn is 35000000000; of a range the high end, of a change the end.
        unit: ISO 4217 code, "percent", "percentage points", or the noun that is counted.
        label: What it counts, as a phrase that a reader understands out of context.
        bound: How the article bounds the value; None where it is exact.
        part: True for a share of a whole ("46% of voters"), which can be drawn as one.
        meant: Ids of who's-who entries for whom the words of the label stand.
        places: For each of them the characters of the label up to the end of its word, never
            in the public data.
        times: The calendar times within its words, in EDTF; one number at two times is two.
        earlier: What older articles told instead, the oldest first.
        differs: Ids of the figures of other articles that tell another number of the same.
    """

    text: str
    value: float | None
    unit: str
    label: str
    change: Change | None = None
    range: Range | None = None
    bound: Bound | None = None
    status: Status = "happened"
    said_by: str | None = None
    sourcing: Sourcing = "article"
    part: bool = internal(False)
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())
    times: tuple[str, ...] = internal(())
    earlier: tuple[Telling, ...] = grown()
    differs: tuple[str, ...] = grown(refers_to="figures")
