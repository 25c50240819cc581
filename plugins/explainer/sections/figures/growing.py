"""Growing: how a number moves on from article to article, and when two articles differ on it.

A figure is known by what its label says around the number, at the same times. Labels of few words
("interest rate") may mean two things, so they mean none here.
"""

from __future__ import annotations

import datetime
from collections.abc import Hashable

from explainer.model import AHEAD, Growth, Told
from explainer.sections.figures.figure import CONVERSION, Figure
from explainer.text.edtf import ended_before
from explainer.text.marks import HYPHENS

WORDS = 4
"""Words of a label, without its number and its unit, that tell what is counted."""

PLACE = "#"
"""Stands in a label for its number."""

LONG_OVER = 31
"""Days after which numbers of a moment do not move on any more."""

COUNTED = 100
"""Whole numbers below it are counted; of others the last digits may be rounded away."""

EXACT = 1e-9
"""What is lost of a number by how machines keep it."""


def thread(figure: Figure) -> Hashable:
    """Give what a figure counts, of whom and when; None where its label says too little.

    None, too, for a sum in another currency: that moves with the rate.
    """
    number, label = figure.text.casefold(), figure.label.casefold()
    told = label.replace(number, PLACE, 1)
    unit = figure.unit.casefold()
    words = [word for word in told.split() if word not in (PLACE, unit)]
    if figure.value is None or figure.confidence == "low" or len(words) < WORDS:
        return None
    if figure.rule == CONVERSION:
        return None
    if _is_result(figure):
        return None  # Elm may beat Roe again
    return unit, told, figure.times, figure.meant, figure.part


def _is_result(figure: Figure) -> bool:
    """Whether a number is the result of a match or a vote: "3-1" where that is no range."""
    sides = "".join(" " if c in HYPHENS else c for c in figure.text).split()
    single = figure.range is None and figure.change is None
    return single and len(sides) == 2 and all(side.isdecimal() for side in sides)


def says(figure: Figure) -> Hashable:
    """Give the number of a figure, and how sure it is where it is not settled."""
    return figure.value, figure.status if figure.status in AHEAD else None


def moves(old: Told[Figure], new: Told[Figure]) -> bool:
    """Tell whether a number is the news of an older one: later, as settled, by the same voice.

    What has come about is news of what anybody expected. Of a moment long over nothing is news,
    unless the outlet corrects itself.
    """
    days = (old.article.published, new.article.published)
    if days[0] is None or days[1] is None or not days[0] < days[1] or _rounds(old.fact, new.fact):
        return False
    ahead = (old.fact.status in AHEAD, new.fact.status in AHEAD)
    if ahead == (False, True):
        return False
    voices = {t.fact.said_by.casefold() for t in (old, new) if t.fact.said_by}
    if ahead != (True, False) and len(voices) > 1:
        return False
    alike = old.article.outlet is not None and old.article.outlet == new.article.outlet
    return alike or not _is_long_over(old)


def differs(one: Told[Figure], other: Told[Figure]) -> bool:
    """Tell whether two outlets tell two numbers on one day, or of a moment long over for both."""
    facts = (one.fact, other.fact)
    exact = all(f.bound is None and f.change is None and f.range is None for f in facts)
    settled = all(f.status == "happened" for f in facts)
    outlets = {one.article.outlet, other.article.outlet}
    days = {one.article.published, other.article.published}
    if not (exact and settled) or len(outlets) < 2 or None in (*outlets, *days):
        return False
    if one.fact.value == other.fact.value or _rounds(one.fact, other.fact):
        return False
    return len(days) == 1 or (_is_long_over(one) and _is_long_over(other))


def _is_long_over(told: Told[Figure]) -> bool:
    """Whether all that a number is told of was over long before its article."""
    if told.article.published is None or not told.fact.times:
        return False
    limit = told.article.published - datetime.timedelta(days=LONG_OVER)
    return all(ended_before(time, limit) for time in told.fact.times)


def _rounds(one: Figure, other: Figure) -> bool:
    """Whether one of two numbers may be the other, rounded: "1.2 million" of 1,234,567."""
    if one.value is None or other.value is None or one.value == other.value:
        return False
    grain = max(_grain(one.value), _grain(other.value))
    return abs(one.value - other.value) < grain * (1 - EXACT)


def _grain(value: float) -> float:
    """The worth of the last digit of a number that is no zero."""
    if abs(value) < COUNTED and float(value).is_integer():
        return 1.0
    digits, _, power = f"{abs(value):.12e}".partition("e")
    places = len(digits.replace(".", "").rstrip("0")) - 1
    return float(10.0 ** (int(power) - places))


GROWTH = Growth(thread=thread, says=says, moves=moves, differs=differs)
