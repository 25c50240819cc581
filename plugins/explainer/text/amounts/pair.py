"""Pair: one or two quantities that are one amount."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from explainer.text.amounts.quantities import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One or two quantities as one amount.

    ``low`` and ``before`` are None for a single one, ``core`` where it is that of ``main``.
    ``reach`` is the piece behind all that tells it, where other words stand between: "61% of
    voters, down from 74%".
    """

    first: int
    after: int
    main: Quantity
    value: Decimal
    core: int | None = None
    low: Decimal | None = None
    before: Decimal | None = None
    reach: int | None = None
    dropped: bool = False
    beaten: Quantity | None = None
    second: bool = False


def alone(one: Quantity) -> Pair:
    """Give a quantity that belongs to no other."""
    return Pair(first=one.first, after=one.after, main=one, value=one.value)
