"""The Meaning type: what the words of an expression say, apart from where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from explainer.text.when.units import Grain, Unit

ANY_DAY = "XXXX-XX-XX"
"""The TIMEX3 value of a day of which nothing is told, as TimeML writes it."""
Kind = Literal["date", "time", "duration", "set"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the words of an expression say, apart from where they stand.

    Attributes:
        unit: The unit of the calendar; None for what is no such unit.
        value: The TIMEX3 value; None where it is that of the unit.
        edtf: Where it is not that of the unit.
        about: Whether the unit is approximate.
        anchor: The ISO day that it was counted from.
        mod: START, MID or END where a part of the unit is meant.
        relation: For a distance from an event that follows.
        offset: That distance as a whole number of units.
        inner: The length of that distance in TIMEX3.
        compared: Whether it is only what the period reported on is held against.
        rule: Where it is not that of the phrase: the name of the rule.
    """

    kind: Kind = "date"
    unit: Unit | None = None
    value: str | None = None
    edtf: str | None = None
    about: bool = False
    anchor: str | None = None
    mod: str | None = None
    relation: Literal["before", "after"] | None = None
    offset: tuple[int, Grain] | None = None
    inner: str | None = None
    compared: bool = False
    rule: str | None = None

    def written(self) -> str | None:
        """Give the EDTF."""
        if self.edtf or self.unit is None or self.kind == "set":
            return self.edtf
        return approximate(self.unit.edtf) if self.about else self.unit.edtf


def approximate(edtf: str) -> str:
    """Mark a date as approximate, an interval at both ends; 199X is vague enough.

    Examples:
        >>> approximate("2025-05-26/2025-06-01")
        '2025-05-26~/2025-06-01~'
    """
    return "/".join(part if part.endswith("X") else part + "~" for part in edtf.split("/"))
