"""Singles: single quotation marks of a paragraph, told from apostrophes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from explainer.text.marks import BEFORE_OPENING, MARKS, OPENING

LONGEST_ENDING = 10
"""Characters before an apostrophe that tell whether it makes an owner."""


class Singles:
    """Single quotation marks of one paragraph, told from apostrophes."""

    def __init__(
        self, text: str, start: int, end: int, marks: Sequence[int], owning: tuple[str, ...]
    ) -> None:
        self.text = text
        self.owning = owning
        self.opens: list[int] = []
        self.sure: list[int] = []
        self.unsure: list[int] = []
        for at in marks:
            if MARKS[text[at]] == "single":
                self._sort(text, at, start, end)

    def _sort(self, text: str, at: int, start: int, end: int) -> None:
        before = text[at - 1] if at > start else " "
        behind = text[at + 1] if at + 1 < end else " "
        mark = text[at]
        gap = before.isspace() or before in BEFORE_OPENING or before in OPENING or before == '"'
        may_open = not behind.isspace() and (mark in "‘‚" or not behind.isdigit())
        if gap and mark != "’" and may_open:
            self.opens.append(at)
        elif not before.isspace() and not behind.isalnum() and mark not in "‚‛":
            follows = text[at + 2 : at + 3]
            owner = text[max(start, at - LONGEST_ENDING) : at].lower().endswith(self.owning)
            owns = owner and behind == " " and follows.isalpha()
            (self.unsure if owns or before.isdigit() else self.sure).append(at)

    def closing(self, at: int) -> int | None:
        """Offset of the mark that closes the one at an offset; None where that is an apostrophe."""
        if _after(self.opens, at - 1) != at:
            return None
        sure, unsure = _after(self.sure, at + 1), _after(self.unsure, at + 1)
        again = _after(self.opens, at)
        if self.text[at + 1].isdigit() and not (sure and (again is None or sure < again)):
            return None  # ‘08, and no number that somebody says
        if sure is not None and (again is None or sure < again or unsure is None):
            return sure
        return unsure if unsure is not None else sure


def _after(places: Sequence[int], at: int) -> int | None:
    """The first place behind an offset."""
    found = bisect_right(places, at)
    return places[found] if found < len(places) else None
