"""Changes: two quantities that are the start and the end of one change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explainer.language.tables import either
from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.numerals import phrase_before
from explainer.text.amounts.pair import (
    GAP,
    STOPS,
    Pair,
    agree,
    alone,
    is_quiet,
    lead_of,
    main_of,
    scaled,
)
from explainer.text.amounts.quantities import Quantity

THEN = 8
"""Pieces behind a value in which an earlier time is told: "compared with 45 a week earlier"."""
MOVED = 20
"""Pieces between two ends that "up from" joins: "40 in the first half of 2020, up from 30"."""
FAR = 4
"""Pieces between the two ends of a change that is told as one ("5%, up from 4%")."""


def risen(
    pieces: Sequence[Piece], three: Sequence[Quantity], words: AmountWords
) -> tuple[Pair, Pair] | None:
    """Read 'B, up 39% from A': a change and its distance; None for anything else."""
    if len(three) < 3:
        return None
    new, by, old = three
    if new.unit != old.unit or new.kind != "money" or by.kind != "share":
        return None
    if lead_of(pieces, by) not in words.moves or lead_of(pieces, old) not in words.start:
        return None
    if not is_quiet(pieces, new, by) or old.first - by.after > 1:
        return None
    change = Pair(first=new.first, after=new.after, main=new, value=new.value, before=old.value)
    return change, Pair(first=by.first, after=by.after, main=by, value=by.value)


def told_twice(
    pieces: Sequence[Piece], five: Sequence[Quantity], words: AmountWords
) -> tuple[tuple[Pair, ...], int] | None:
    """Read 'A, or a a share, from B, or b a share': two changes side by side, and how many numbers.

    So is what they are compared with ("compared with B, or b"); by how much the first has changed
    stands between them ("up 5% from B, or b").
    """
    if len(five) < 3 or not _is_or(pieces, five[0], five[1], words):
        return None
    one, own = five[:2]
    by, rest = (five[2:3], five[3:]) if five[2].kind == "share" else ((), five[2:4])
    if not rest:
        return None
    old = rest[0]
    both = rest[: 1 + (len(rest) > 1 and _is_or(pieces, old, rest[1], words))]
    alike = one.unit == old.unit and one.kind == "money" and own.kind in ("money", "measure")
    if not alike or one.numeral.scaled != old.numeral.scaled or not is_quiet(pieces, own, old):
        return None
    if not (_is_moved(pieces, own, by, old, words) or _is_against(pieces, one, both, words)):
        return None
    same = len(both) > 1 and both[-1].unit == own.unit
    first = replace(alone(one), before=old.value, reach=old.after)
    second = (
        replace(alone(own), before=both[-1].value, reach=both[-1].after) if same else alone(own)
    )
    return (first, second, *(alone(each) for each in by)), 2 + len(by) + len(both)


def _is_moved(
    pieces: Sequence[Piece],
    own: Quantity,
    by: Sequence[Quantity],
    old: Quantity,
    words: AmountWords,
) -> bool:
    """Whether "from", "up from" or "up 5% from" stands between two values."""
    start, end = start_of(pieces, old, words), by[0].first if by else None
    if start is None or (by and start != by[0].after):
        return False
    return {p.low for p in pieces[own.after : end or start]} <= words.moves | {","}


def _is_against(
    pieces: Sequence[Piece], one: Quantity, olds: Sequence[Quantity], words: AmountWords
) -> bool:
    """Whether one value is compared with that of an earlier time, which stands behind them."""
    link, last = phrase_before(pieces, olds[0].first, words.against), olds[-1]
    comma = last.after < len(pieces) and pieces[last.after].low == ","
    then = replace(last, after=last.after + comma)
    return link is not None and _is_earlier(pieces, one, then, words)


def _is_or(pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords) -> bool:
    """Whether a second number tells the first in other terms: "$4bn, or $1.31 a share"."""
    between = [piece.low for piece in pieces[one.after : two.first]]
    return len(between) == 2 and between[0] == "," and between[1] in words.either


def over(
    pieces: Sequence[Piece], three: Sequence[Quantity], words: AmountWords
) -> tuple[Pair, Pair] | None:
    """Read 'B of those with two cars, down from A', 'B in the first 3 months, up from A'.

    A change around a count in words, or around a length of time.
    """
    if len(three) < 3:
        return None
    new, between, old = three
    length = between.kind == "duration"
    if not (length or (between.kind == "count" and between.numeral.spelled)):
        return None
    made = to_from(pieces, new, old, words) if new.kind == old.kind != between.kind else None
    return None if made is None else (made, alone(between))


def _change(one: Quantity, two: Quantity, first: int, *, back: bool = False) -> Pair | None:
    """The change between two quantities; ``back`` where the later one is named first."""
    if not agree(one, two) and not agree(two, one):
        return None
    start, end = (two, one) if back else (one, two)
    return Pair(
        first=first,
        after=max(one.after, two.after),
        main=main_of(start, end),
        value=end.value,
        before=scaled(start, end),
    )


def from_to(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'from A to B'."""
    first = start_of(pieces, one, words)
    at = two.first - (lead_of(pieces, two) in words.mere)  # "from 5,000 to | just 300"
    if first is None or pieces[at - 1].low not in words.end:
        return None
    apart = any(piece.low == "," for piece in pieces[one.after : two.first])
    if not is_quiet(pieces, one, two) or apart:
        return None  # "to 2% from 4% in May, while hers fell to 3%"
    return _change(one, two, first)


def to_range(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, ends: Pair, words: AmountWords
) -> Pair | None:
    """Read 'from A to B-C': a change that ends in a range."""
    made = from_to(pieces, one, replace(ends.main, first=two.first), words)
    return None if made is None else replace(made, low=ends.low)


def as_former(
    pieces: Sequence[Piece], last: Sequence[Pair], pair: Pair, words: AmountWords
) -> Pair:
    """The pair itself; of 'A to B, up from C to D' the second is a range as the first is."""
    if not last or last[0].low is None or last[0].main.unit != pair.main.unit:
        return pair
    if pair.before is None or pair.before >= pair.value:
        return pair
    between = {piece.low for piece in pieces[last[0].after : pair.first]}
    beside = between <= words.moves | {","}
    return replace(pair, low=pair.before, before=None) if beside else pair


def from_proportion(
    pieces: Sequence[Piece], last: Sequence[Pair], pair: Pair, words: AmountWords
) -> Pair | None:
    """Read 'one in four voters, up from one in ten': a change between two proportions."""
    whole = pair.main.numeral
    if not last or whole.first == pair.first or pair.low is not None or pair.first < 2:
        return None
    led = pieces[pair.first - 1].low in words.start and pieces[pair.first - 2].low in words.moves
    one = replace(last[0].main, after=last[0].after)
    if not led or one.kind != "share" or pair.main.kind != "share" or last[0].low is not None:
        return None
    between = (piece.low for piece in pieces[one.after : pair.first])
    if last[0].before is not None or not STOPS.isdisjoint(between):
        return None
    return replace(last[0], before=pair.value, reach=pair.after)


def range_from(
    pieces: Sequence[Piece], last: Sequence[Pair], pair: Pair, words: AmountWords
) -> Pair | None:
    """Read 'between A and B, down from C': a range with the value that it was before."""
    if not last or last[0].low is None or last[0].before is not None:
        return None
    one, two = replace(last[0].main, after=last[0].after), pair.main
    single = pair.low is None and pair.before is None
    start = start_of(pieces, two, words)
    if not single or start is None or (one.unit, one.kind) != (two.unit, two.kind):
        return None
    moved = start > one.after and pieces[start - 1].low in words.moves
    return (
        replace(last[0], before=two.value, reach=pair.after)
        if moved and is_quiet(pieces, one, two)
        else None
    )


def listed(
    pieces: Sequence[Piece], last: Sequence[Pair], pair: Pair, words: AmountWords
) -> Pair | None:
    """Read 'two, three or four': one range, where each is more than the one before it."""
    if not last or pair.low is None or last[0].low is not None or last[0].before is not None:
        return None
    one, between = last[0], [piece.low for piece in pieces[last[0].after : pair.first]]
    inside = (piece.low for piece in pieces[pair.first : pair.after])
    alike = one.main.kind == pair.main.kind == "count" and one.main.unit == pair.main.unit
    alike = alike and one.main.numeral.spelled == pair.main.numeral.spelled
    if between != [","] or not alike or words.either.isdisjoint(inside):
        return None
    up = one.value < pair.low
    return replace(pair, first=one.first, low=one.value, core=one.main.core) if up else None


def is_apart(pieces: Sequence[Piece], one: Quantity, two: Quantity) -> bool:
    """Tell whether more than a word or two stands between two quantities, or a comma."""
    between = pieces[one.after : two.first]
    return len(between) > FAR or any(piece.low == "," for piece in between)


def to_from(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'to B from A', 'B, up from A', 'B, from A', 'B of the voters, down from A'."""
    start = start_of(pieces, two, words)
    moved = start is not None and start > 0 and pieces[start - 1].low in words.moves
    if start is None or not is_quiet(pieces, one, two, MOVED if moved else GAP):
        return None
    apart = two.first - one.after > FAR
    if moved and apart:
        same = (one.unit == two.unit and one.kind == two.kind) or _borrows(pieces, one, two, words)
        opens = start - 2 - (pieces[start - 2].low in words.articles)  # ", an increase from A"
        moved = same and opens > 0 and pieces[opens].low in {",", *words.both}
    exact = one.value % 1 != 0 and two.value % 1 != 0  # "to 94.2 in May from 95.5 in June"
    exact = exact or (one.numeral.scaled and two.numeral.scaled)  # "to 65m in 2025, from 49m"
    close = one.kind != "count" or exact or start - one.after < 3
    near = (lead_of(pieces, one) in words.end and close) or _is_beside(
        pieces, one, two, start, words
    )
    apart_in_kind = (one.kind == "count") != (two.kind == "count")
    if moved and apart_in_kind and not _borrows(pieces, one, two, words):
        return None  # "58% have had two doses, down from 74%"
    if not moved and not near:
        return None
    made = _change(one, two, one.first, back=True)
    return replace(made, after=one.after, reach=two.after) if made and apart else made


def _borrows(pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords) -> bool:
    """Whether a bare number has the unit of one before: "90 tonnes, up from 80 in May".

    Only a time or a mark stands behind it.
    """
    if one.kind == "count" or two.kind != "count" or not agree(two, one):
        return False
    behind = pieces[two.after].low if two.after < len(pieces) else "."
    times = either(words.dated, words.articles, words.earlier, words.then)
    return behind in STOPS | {",", "."} or behind in times


def _is_beside(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, start: int, words: AmountWords
) -> bool:
    """Whether only a comma stands before "from": "a yield of 2.2%, from 2.3% in May"."""
    if lead_of(pieces, one) in words.by:
        return False
    between = [piece.low for piece in pieces[one.after : start]]
    same = one.unit == two.unit and one.kind == two.kind
    same = same and one.numeral.scaled == two.numeral.scaled
    same = same and (one.kind != "count" or one.numeral.scaled)
    dated = between[-1:] == [","] and between[0] in words.dated | words.then
    behind = pieces[two.after].low if two.after < len(pieces) else "."
    dated = dated and behind in either(words.dated, words.articles, words.earlier, words.then)
    return same and (between == [","] or dated)


def start_of(pieces: Sequence[Piece], quantity: Quantity, words: AmountWords) -> int | None:
    """Give the piece "from" before a quantity, over "a previous", "a peak of"; None without."""
    between = words.articles | words.whose | words.recent | words.mere | words.former
    between |= either(words.carriers, words.part_of)
    for at in range(quantity.first - 1, max(-1, quantity.first - FAR - 1), -1):
        low = pieces[at].low
        if low in words.start:
            return at
        if low not in between:
            return None
    return None


def compared(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'B, compared with A a year earlier': a change, where A is told of an earlier time."""
    at = two.first
    while at > one.after and pieces[at - 1].low in words.articles | words.mere | words.whose:
        at -= 1
    link = phrase_before(pieces, at, words.against)
    if link is None or link[1] < one.after or not is_quiet(pieces, one, two):
        return None
    same = one.unit == two.unit and one.kind == two.kind
    same = same or (one.numeral.scaled and two.numeral.scaled and _borrows(pieces, one, two, words))
    if not same or not _is_earlier(pieces, one, two, words):
        return None  # but "4.3bn rupees, against 2.7bn a year earlier"
    return replace(alone(one), before=two.value, reach=two.after)


def _is_earlier(pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords) -> bool:
    """Whether the words behind a quantity say that it was so before: "a year earlier".

    They stand right behind it, or it is that of something else: "30% for Crow a year earlier". "In
    2019" and "last year" may as well be later than what the sentence tells first.
    """
    behind = [p.low for p in pieces[two.after : two.after + THEN]]
    stop = next((at for at, low in enumerate(behind) if low in STOPS | {","}), len(behind))
    behind = behind[:stop]
    opens = words.articles | words.dated | words.earlier | words.numerals.keys()
    if not behind or not (behind[0] in opens or behind[0].isdecimal()):
        return False  # "compared with 45 ferries", "compared with 40% of women a year earlier"
    if any(low in words.earlier for low in behind[len(behind) > 1 :]):
        return True  # "$4m a year before", but not "$4m before tax"
    told = [p.low for p in pieces[: one.first]] + [p.low for p in pieces[one.after : two.first]]
    years = [[int(p) for p in part if _may_be_year(p)] for part in (told, behind)]
    if all(len(part) == 1 for part in years):
        return years[1] < years[0]  # "40 in 2013, against 30 in 2012"
    known = any(low in words.then or _may_be_year(low) for low in told)
    return not known and any(low in words.then or _may_be_year(low) for low in behind)


def _may_be_year(low: str) -> bool:
    return len(low) == 4 and low.isdecimal() and 1500 <= int(low) <= 2100


def is_step(pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords) -> bool:
    """Tell whether the first says how far a value moved to the second: "by $5 to $25".

    Both have one unit, or are points and a share: "rose 0.3 points to 2.4 percent".
    """
    between = [p.low for p in pieces[one.after : two.first] if p.low != ","]
    if len(between) != 1 or between[0] not in words.end:
        return False
    lead, before = lead_of(pieces, one), pieces[max(0, one.first - 2)].low
    led = lead in words.by or (lead in words.part_of and before in words.change_nouns)
    if one.kind == "points" and two.kind == "share":
        return True
    score = before in words.losing | words.voting or one.value >= two.value
    if not led or one.kind != two.kind or (one.kind == "count" and score):
        return False  # "won by 5 to 3"
    return agree(two, one)
