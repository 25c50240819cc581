"""Repeats: figures that an article tells more than once are one figure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from explainer.sections.figures.figure import Figure
from explainer.text.marks import ELISION

WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 5
"""Letters; what "invest" and "investment" share."""
FEW = 4
"""A count up to this may be told of two different things."""


def nobody(label: str) -> frozenset[str]:
    """Give nobody as those whose figure a label tells."""
    return frozenset()


def without_repeats(
    figures: Iterable[Figure],
    title: str | None = None,
    owners: Callable[[str], frozenset[str]] = nobody,
    fates: Callable[[str], frozenset[str]] = nobody,
    people: str = "",
) -> tuple[Figure, ...]:
    """Give each figure once, where it is told first, with the evidence of every telling.

    The telling in one piece gives the words, the first of several. The text goes before the
    headline, the sentence ``title``, whose words are few; so it does in how sure it is and who
    says so. What two people each have, by the ``owners`` that a label names, is no repeat:
    "Ann Roe scored 25 points". Nor is what befell others, by its ``fates``: six killed, six hurt.
    The toll of a headline, whose unit is ``people``, is that of the text, whatever these are there.
    """
    kept: list[Figure] = []
    places: dict[tuple[object, str], list[int]] = {}
    for figure in figures:
        known = places.setdefault((figure.value, figure.unit.casefold()), [])
        alike = (at for at in known if all(_fit(of, kept[at], figure) for of in (owners, fates)))
        at = next((at for at in alike if is_repeat(kept[at], figure)), None)
        at = _headed(figure, kept, title, fates, people) if at is None else at
        if at is None:
            known.append(len(kept))
            kept.append(figure)
        else:
            kept[at] = _joined(kept[at], figure, title)
    return tuple(kept)


def _headed(
    figure: Figure,
    kept: Sequence[Figure],
    title: str | None,
    fates: Callable[[str], frozenset[str]],
    people: str,
) -> int | None:
    """Where the headline's toll stands that a figure tells more of: "fire kills | two |".

    Not what was hit: "strikes on | two | mills kill 17".
    """
    befell = fates(figure.label)
    for at, known in enumerate(kept):
        headed = known.value == figure.value and _is_in(known, title)
        headed = headed and known.unit == people
        if headed and not befell.isdisjoint(fates(known.label)):
            return at
    return None


def _is_in(figure: Figure, title: str | None) -> bool:
    """Whether the headline alone tells a figure."""
    return all(piece.sentence == title for piece in figure.evidence)


def _fit(of: Callable[[str], frozenset[str]], one: Figure, other: Figure) -> bool:
    """Whether two labels tell of the same, as far as both tell it."""
    mine, theirs = of(one.label), of(other.label)
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def is_repeat(one: Figure, other: Figure) -> bool:
    """Tell whether two figures of one value and unit are the same, by their labels.

    A count of more than a few of the same thing is; what measures something ("a seven-match ban",
    "in 30 years") needs a word of the other label, and a share, and a number of nothing named, all
    words of the shorter one again, in another sentence.
    """
    mine, theirs = _stems(one.label), _stems(other.label)
    own = _stems(f"{one.unit} {one.text} {other.text}")  # "$5 million" is in both labels
    shared = len((mine & theirs) - own) > 0
    listed = one.rule == other.rule == "segment"  # "Elm: 13 dead", "Halden: 13 dead"
    if one.unit in ("percent", "percentage points", "") or listed:
        told = {piece.sentence for piece in one.evidence}
        row = told.issuperset(piece.sentence for piece in other.evidence)
        return not row and (mine <= theirs or theirs <= mine)  # "Roe at 20% and Poe at 20%"
    if one.unit.islower() and one.value is not None:
        counted = abs(one.value) > FEW and not (_measures(one) or _measures(other))
        return shared or mine == theirs or (counted and not _differ(one, other))
    return shared or mine == theirs


def _differ(one: Figure, other: Figure) -> bool:
    """Whether a count is bounded in two ways: "nearly 60 million", "at least 60 million"."""
    return len({one.bound, other.bound} - {None}) > 1


def _measures(figure: Figure) -> bool:
    """Whether the unit stands in the number's own words, which measure something else with it."""
    return figure.unit[:STEM].casefold() in figure.text.casefold()


def _stems(label: str) -> frozenset[str]:
    return frozenset(word[:STEM].casefold() for word in WORD.findall(label))


def _unlike_a_sentence(figure: Figure) -> tuple[bool, bool]:
    """Whether a label does without its subject, or in several pieces; the lower the better."""
    return figure.confidence == "low", ELISION in figure.label


def _joined(known: Figure, other: Figure, title: str | None) -> Figure:
    evidence = tuple(dict.fromkeys((*known.evidence, *other.evidence)))
    headed = _is_in(known, title)
    kept = min((other, known) if headed else (known, other), key=_unlike_a_sentence)
    alike = (known.bound, known.status) == (other.bound, other.status)
    if headed and not alike and other.confidence != "low":
        kept = other  # "fined $3m", but "… is to pay more than $3m"
    teller = other if headed else kept
    return replace(
        kept,
        evidence=evidence,
        status=teller.status,
        said_by=teller.said_by,
        sourcing=teller.sourcing,
    )
