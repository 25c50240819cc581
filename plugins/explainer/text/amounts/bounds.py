"""Bounds: the words around a quantity that bound it, and the rate behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.numerals import numeral_at, phrase_at, phrase_before
from explainer.text.amounts.quantities import PERCENT, Quantity
from explainer.text.marks import PLAIN_HYPHENS


def bounded(pieces: Sequence[Piece], made: Quantity, words: AmountWords) -> Quantity:
    """Give the quantity with the words around it that bound it."""
    first, bound, after = made.first, made.bound, made.after
    if found := phrase_before(pieces, made.core, words.bounds):
        motion = found[1] and pieces[found[1] - 1].low in words.motions
        turned = found[1] and pieces[found[1] - 1].low in words.turning.get(found[0], ())
        if not (turned or (motion and pieces[made.core - 1].low in words.end)):
            first, bound = found[1], words.bounds[found[0]]
    at = after + (
        after + 1 < len(pieces) and pieces[after].low in PLAIN_HYPHENS and pieces[after].glued
    )
    tail = phrase_at(pieces, at, words.tails) if at < len(pieces) else None
    if tail and tail[1] < len(pieces) and pieces[tail[1]].kind == "number":
        tail = None  # "up 2 percent and up 4 percent"
    value = made.value
    if tail and (pieces[at].kind == "word" or pieces[at].glued):
        after, bound = tail[1], words.tails[tail[0]]
        if after < len(pieces) and (scale := words.scales.get(pieces[after].low)) is not None:
            value, after = value * scale, after + 1  # "a $20-plus trillion budget"
        if made.kind == "count" and (part := phrase_at(pieces, after, words.percent)):
            made, after = replace(made, unit=PERCENT, kind="share"), part[1]  # "90-plus percent"
    return replace(made, first=first, value=value, bound=bound, after=after)


def rated(pieces: Sequence[Piece], made: Quantity, words: AmountWords) -> Quantity:
    """Give the quantity with the rate behind it ("a year", "per 100,000 people")."""
    at = made.after
    if (
        at + 3 < len(pieces)
        and pieces[at].low in PLAIN_HYPHENS
        and pieces[at + 2].low in PLAIN_HYPHENS
    ):
        unit = pieces[at + 3].low  # "$18-a-share"
        known = unit in words.rate_units or unit in words.durations or unit in words.measures
        rate = known and pieces[at + 1].low in words.rates
        return _at_rate(made, unit, at + 4, words) if rate else made
    if at + 1 >= len(pieces) or pieces[at].low not in words.rates:
        return made
    step = at + 1
    if pieces[step].kind == "number" and pieces[at].low not in words.articles:
        number = numeral_at(pieces, step, words)
        if number is None or number.after >= len(pieces):
            return made
        return replace(made, after=number.after + (pieces[number.after].kind == "word"))
    if made.kind in ("count", "duration"):
        return made
    for table in (words.durations, words.measures, words.rate_units):
        if found := phrase_at(pieces, step, table):
            past = found[1] < len(pieces) and pieces[found[1]].low in words.past
            return made if past else _at_rate(made, found[0], found[1], words)
    return made


def _at_rate(made: Quantity, per: str, after: int, words: AmountWords) -> Quantity:
    """The quantity up to behind its rate; a length in a time is a speed: "60 miles an hour"."""
    speed = words.speeds.get((made.unit, words.durations.get(per, per)))
    return replace(made, after=after, unit=speed or made.unit)
