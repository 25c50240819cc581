"""Numbering: numbers that belong to a name, an ordinal, a time of day, a score or an address."""

from __future__ import annotations

from collections.abc import Sequence

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.numerals import Numeral, phrase_at
from explainer.text.marks import HYPHENS, PLAIN_HYPHENS

NEAR = 4
"""Pieces before a number in which a verb of voting may stand."""


def is_numbering(pieces: Sequence[Piece], core: int, numeral: Numeral, words: AmountWords) -> bool:
    """Tell whether a number is part of a name, an ordinal, a time of day, an address or a score."""
    before = pieces[core - 1] if core else None
    first = pieces[numeral.first]
    if before is not None and first.kind == "number" and core == numeral.first:
        marked = core > 1 and pieces[core - 2].low == "="  # 'id="667777"'
        if first.glued and (before.kind == "word" or before.low in "_#/:.,@&=\\" or marked):
            return True
        if first.glued and before.low in PLAIN_HYPHENS and core > 1 and before.glued:
            far = pieces[core - 2]
            if far.kind == "word" and far.low not in words.scales:
                return True  # "B-52", "COVID-19", but "5 million-6 million"
    if core == numeral.first and numeral.spelled and _hangs_on_word(pieces, core, words):
        return True
    shared = phrase_at(pieces, numeral.after, words.percent) is not None  # "the top 2 percent"
    bare = before is not None and core == numeral.first and not shared
    if bare and _is_label(pieces, core, words) and not _is_tally(pieces, numeral, words):
        return True
    return _ends_as_name(pieces, numeral, words)


def _hangs_on_word(pieces: Sequence[Piece], at: int, words: AmountWords) -> bool:
    """Whether a hyphen joins a number word to a word that is none: "to high-five somebody"."""
    if at < 2 or pieces[at - 1].low not in PLAIN_HYPHENS:
        return False
    far, joined = pieces[at - 2], pieces[at].glued and pieces[at - 1].glued
    known = (words.numerals, words.scales, words.fractions, words.end, words.out_of, words.either)
    return joined and far.kind == "word" and not any(far.low in table for table in known)


def _is_tally(pieces: Sequence[Piece], numeral: Numeral, words: AmountWords) -> bool:
    """Whether a number opens the votes for what stands before it: "rejected amendment 47-52"."""
    two = pieces[numeral.after : numeral.after + 2]
    scored = len(two) > 1 and two[0].low in HYPHENS and two[1].kind == "number"
    before = (piece.low for piece in pieces[max(0, numeral.first - NEAR) : numeral.first])
    return scored and not words.voting.isdisjoint(before)


def _is_label(pieces: Sequence[Piece], core: int, words: AmountWords) -> bool:
    """Whether the word before a number says that it numbers: "page 5", "aged 18 to 29"."""
    step = core - 1
    if pieces[step].low == "." and step and not pieces[core].glued and pieces[step].glued:
        step -= 1
        return pieces[step].low in words.labels and len(pieces[step].low) < 4
    if pieces[step].low in words.part_of and step and pieces[step - 1].low in words.aged:
        return True  # "between the ages of 18 and 29"
    before = pieces[step]
    if before.low == words.counting and step and pieces[step - 1].low in words.helping:
        return False  # "the crew will | number | 40"
    if before.low in words.labels or before.low in words.aged or before.low in words.rank_words:
        return True
    return before.capital and before.low in words.capital_labels


def degrees_at(
    pieces: Sequence[Piece], at: int, numeral: Numeral, words: AmountWords
) -> str | None:
    """Give the unit of a capital behind a number that tells how hot it is: "41.3C"; else None.

    Without a decimal point a word of the sentence must say so: no "seat 14C".
    """
    if at >= len(pieces) or not pieces[at].upper or numeral.spelled or numeral.scaled:
        return None
    unit = words.scales_of_heat.get(pieces[at].low)
    exact = pieces[at].glued and numeral.value != numeral.value.to_integral_value()
    told = exact or any(piece.low in words.thermal for piece in pieces)
    return unit if told else None


def _ends_as_name(pieces: Sequence[Piece], numeral: Numeral, words: AmountWords) -> bool:
    """Whether what stands behind a number makes a name of both: "5 am", "1080p", "911 calls"."""
    if numeral.after >= len(pieces) or (numeral.spelled and numeral.scaled):
        return False
    behind = pieces[numeral.after]
    if behind.low in words.clocks:
        return True
    if numeral.value in words.hotlines and behind.low in words.calling:
        return True
    if behind.kind == "word" and behind.glued and not numeral.scaled:
        known = (
            words.percent, words.measures, words.currency_marks, words.durations,
            words.minor_marks, words.glued_units,
        )  # fmt: skip
        screen = behind.low in words.minor_marks and numeral.value in words.screens  # "1080p"
        heat = degrees_at(pieces, numeral.after, numeral, words) is not None
        return screen or not (heat or any(behind.low in table for table in known))
    if behind.low in ":/@_\\" and behind.glued and numeral.after + 1 < len(pieces):
        ahead = pieces[numeral.after + 1]
        return ahead.glued and (behind.low != "/" or ahead.kind == "number")
    return False
