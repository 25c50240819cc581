"""What each rule of a language's phrases means, by the name that the phrases use."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.text.when.rules import (
    calendar,
    clocks,
    holidays,
    lengths,
    periods,
    references,
    relative,
    steps,
)
from explainer.text.when.rules.parts import Rule

RULES: Mapping[str, Rule] = {
    **calendar.RULES,
    **periods.RULES,
    **relative.RULES,
    **references.RULES,
    **lengths.RULES,
    **clocks.RULES,
    **holidays.RULES,
    **steps.RULES,
}
