"""The Mention type: one time expression of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from explainer.text.when.meaning import Kind
from explainer.text.when.units import Grain, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A time expression.

    Attributes:
        start: In code points; ``text == whole[start:end]``.
        edtf: EDTF level 1, as coarse as the words; None where they give no calendar time.
        rule: The name of the rule that read the words.
        anchor: The ISO day that the words were counted from; None for an absolute date.
        value: As TIMEX3 would write it ("1989-Q3", "P2D", "PAST_REF"); None where it could not.
        mod: The part of the unit that is meant, which EDTF cannot say ("early June": START).
        relation: For a distance from an event that follows ("three days after the vote").
        offset: How far from that event: a whole number of units; None for "several weeks".
        unit: The one unit of the calendar that is named; None for intervals and what is none.
        parts: What a range or "since 2001" is made of.
    """

    start: int
    end: int
    text: str
    kind: Kind
    edtf: str | None
    rule: str
    anchor: str | None = None
    value: str | None = None
    mod: str | None = None
    relation: Literal["before", "after"] | None = None
    offset: tuple[int, Grain] | None = None
    unit: Unit | None = None
    parts: tuple[Mention, ...] = ()
