"""Pairs: two quantities that are one range, one change or one proportion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.conversions import past_bracket, without_conversions
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.numerals import phrase_at
from explainer.text.amounts.pair import Pair, alone
from explainer.text.amounts.quantities import PERCENT, Quantity

DASHES = frozenset("-‐‑–")
STOPS = frozenset('.;:!?()“”"')
NEAR = 4
"""Pieces between the two ends of a change that is told as one ("5%, up from 4%")."""
GAP = 12
"""Pieces between the two ends of a change ("from 7.2 percent in the month before to 7.4")."""


def paired(
    pieces: Sequence[Piece], quantities: Sequence[Quantity], words: AmountWords
) -> tuple[Pair, ...]:
    """Give the quantities in order, with ranges, changes and proportions as one."""
    found: list[Pair] = []
    quantities = tuple(without_conversions(pieces, quantities, words))
    at = 0
    while at < len(quantities):
        if risen := _risen(pieces, quantities[at : at + 3], words):
            found.extend(risen)
            at += 3
            continue
        if over := _over(pieces, quantities[at : at + 3], words):
            found.extend(over)
            at += 3
            continue
        pair, used = _next(pieces, quantities, at, words)
        if not pair.dropped:
            found.append(pair)
        if pair.beaten is not None:
            found.append(replace(alone(pair.beaten), second=True))
        at += used
    return tuple(found)


def _risen(
    pieces: Sequence[Piece], three: Sequence[Quantity], words: AmountWords
) -> tuple[Pair, Pair] | None:
    """Read 'B, up 39% from A': a change and its distance."""
    if len(three) < 3:
        return None
    new, by, old = three
    if new.unit != old.unit or new.kind != "money" or by.kind != "share":
        return None
    if _lead(pieces, by) not in words.moves or _lead(pieces, old) not in words.start:
        return None
    if not _quiet(pieces, new, by) or old.first - by.after > 1:
        return None
    change = Pair(first=new.first, after=new.after, main=new, value=new.value, before=old.value)
    return change, Pair(first=by.first, after=by.after, main=by, value=by.value)


def _over(
    pieces: Sequence[Piece], three: Sequence[Quantity], words: AmountWords
) -> tuple[Pair, Pair] | None:
    """Read 'B of those with two cars, down from A': a change around a count in words."""
    if len(three) < 3 or three[1].kind != "count" or not three[1].numeral.spelled:
        return None
    new, count, old = three
    made = _to_from(pieces, new, old, words) if new.kind == old.kind != "count" else None
    return None if made is None else (made, alone(count))


def _next(
    pieces: Sequence[Piece], quantities: Sequence[Quantity], at: int, words: AmountWords
) -> tuple[Pair, int]:
    one = quantities[at]
    single = alone(one)
    chain = _chain(pieces, quantities, at)
    if chain > 2:
        return replace(single, dropped=True), chain
    if at + 1 == len(quantities) or quantities[at + 1].core < one.after:
        return single, 1
    two = quantities[at + 1]
    if chain == 2:
        made = _ballot(pieces, one, two, words) or _range(pieces, one, two, words, loose=False)
        return (made, 2) if made else (replace(single, dropped=True), 2)
    three = quantities[at + 2 : at + 3] if two.first - one.after > NEAR else ()
    if three and _from_to(pieces, two, three[0], words):
        return single, 1  # "to £7m, while hers rose from £3m to £4m"
    for rule in (_ballot, _between, _from_to, _to_from, _plain_to, _either, _proportion, _portion):
        made = rule(pieces, one, two, words)
        if made is not None:
            return made, 2
    return _borrowed(pieces, one, two, words) or single, 1


def _borrowed(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read the first of 'by 5 and 10 percentage points', whose unit only the second tells."""
    between = [piece.low for piece in pieces[one.after : two.first]]
    if len(between) != 1 or between[0] not in words.both or two.numeral.scaled:
        return None
    if one.kind != "count" or two.kind not in ("share", "points") or is_year(pieces, one):
        return None
    return alone(replace(one, unit=two.unit, kind=two.kind))


def _chain(pieces: Sequence[Piece], quantities: Sequence[Quantity], at: int) -> int:
    """How many quantities hang together by hyphens, as in a phone number, a score or a range."""
    count = 1
    while at + count < len(quantities):
        one, two = quantities[at + count - 1], quantities[at + count]
        between = pieces[one.after : two.core]
        if len(between) != 1 or between[0].low not in DASHES or not between[0].glued:
            break
        if not pieces[two.core].glued:
            break
        count += 1
    return count


def _lead(pieces: Sequence[Piece], quantity: Quantity) -> str:
    return pieces[quantity.first - 1].low if quantity.first else ""


def _agree(one: Quantity, two: Quantity) -> bool:
    """Whether both count the same: equal units, or the first borrows the second's."""
    if one.unit == two.unit:
        return True
    return one.kind == "count" or (one.prefixed and two.kind == "count")


def _scaled(one: Quantity, two: Quantity) -> Decimal:
    """The first value at the second's scale, where only the second tells it ("10-15 million")."""
    scale = two.numeral.value / two.numeral.plain if two.numeral.plain else Decimal(1)
    fits = two.numeral.scaled and not one.numeral.scaled and one.value < two.numeral.plain
    return one.value * scale if fits else one.value


def _main(one: Quantity, two: Quantity) -> Quantity:
    """The quantity whose unit both have; the later one where both tell it."""
    if two.kind == "count" and one.kind != "count":
        return replace(two, unit=one.unit, kind=one.kind)
    return two


def _range(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords, *, loose: bool
) -> Pair | None:
    """A range from low to high; where a hyphen alone joins them, only with something counted."""
    low = _scaled(one, two)
    if not _agree(one, two) or low >= two.value:
        return None
    main = _main(one, two)
    if not loose and main.kind == "count":
        behind = pieces[two.after] if two.after < len(pieces) else None
        if behind is None or behind.kind != "word" or not behind.low.endswith(words.plurals):
            return None
        if one.numeral.after - one.numeral.first == 1 and is_year(pieces, one):
            return None
    return Pair(
        first=one.first, after=two.after, main=main, value=two.value, low=low, core=one.core
    )


def is_year(pieces: Sequence[Piece], quantity: Quantity) -> bool:
    """Whether a bare number may as well be a year."""
    piece = pieces[quantity.numeral.first]
    if quantity.kind != "count" or quantity.numeral.scaled or piece.kind != "number":
        return False
    return len(piece.low) == 4 and piece.low.isdecimal() and 1500 <= quantity.value <= 2100


def _ballot(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'voted 312 to 290', 'a 52-48 vote': the votes of those who carried it."""
    between = [piece.low for piece in pieces[one.after : two.first]]
    if len(between) != 1 or between[0] not in words.end | DASHES:
        return None
    if one.kind != "count" or two.kind != "count" or one.value < two.value:
        return None
    before = pieces[max(0, one.first - NEAR) : one.first]
    behind = pieces[two.after : two.after + 1]
    told = any(p.low in words.voting for p in before) or any(p.low in words.polls for p in behind)
    if not told:
        return None
    main = replace(one, unit=words.votes, kind="measure")
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)


def _between(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    if _lead(pieces, one) not in words.between or _lead(pieces, two) not in words.both:
        return None
    if two.first - one.after > 3:
        return None
    made = _range(pieces, one, two, words, loose=True)
    return replace(made, first=one.first - 1) if made else None


def _quiet(pieces: Sequence[Piece], one: Quantity, two: Quantity) -> bool:
    """Whether the words between two quantities hold no stop."""
    between = pieces[past_bracket(pieces, one.after) : two.first]
    return len(between) <= GAP and not any(piece.low in STOPS for piece in between)


def _change(one: Quantity, two: Quantity, first: int, *, back: bool = False) -> Pair | None:
    """The change between two quantities; ``back`` where the later one is named first."""
    if not _agree(one, two) and not _agree(two, one):
        return None
    start, end = (two, one) if back else (one, two)
    return Pair(
        first=first,
        after=max(one.after, two.after),
        main=_main(start, end),
        value=end.value,
        before=_scaled(start, end),
    )


def _from_to(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'from A to B': a range after a word for spreading, a change after any other."""
    first = _start(pieces, one, words)
    if first is None or _lead(pieces, two) not in words.end:
        return None
    apart = any(piece.low == "," for piece in pieces[one.after : two.first])
    if not _quiet(pieces, one, two) or apart:
        return None  # "to 2% from 4% in May, while hers fell to 3%"
    if first and pieces[first - 1].low in words.spreads:
        return _range(pieces, one, two, words, loose=True)
    return _change(one, two, first)


def _to_from(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'to B from A', 'B, up from A', 'B of the voters, down from A'."""
    start = _start(pieces, two, words)
    if start is None or not _quiet(pieces, one, two):
        return None
    moved = start > 0 and pieces[start - 1].low in words.moves
    apart = two.first - one.after > NEAR
    if moved and apart:
        same = one.unit == two.unit and one.kind == two.kind
        moved = same and start > 1 and pieces[start - 2].low == ","
    exact = one.value % 1 != 0 and two.value % 1 != 0  # "to 94.2 in May from 95.5 in June"
    close = one.kind != "count" or exact or start - one.after < 3
    near = _lead(pieces, one) in words.end and close
    if moved and (one.kind == "count") != (two.kind == "count"):
        return None  # "58% have had two doses, down from 74%"
    if not moved and not near:
        return None
    made = _change(one, two, one.first, back=True)
    return replace(made, after=one.after, reach=two.after) if made and apart else made


def _start(pieces: Sequence[Piece], quantity: Quantity, words: AmountWords) -> int | None:
    """The piece "from" before a quantity, over "a previous", "a peak of"; None without."""
    between = words.articles | words.whose | words.recent | words.mere
    between |= words.carriers | words.part_of
    for at in range(quantity.first - 1, max(-1, quantity.first - NEAR - 1), -1):
        low = pieces[at].low
        if low in words.start:
            return at
        if low not in between:
            return None
    return None


def _plain_to(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'A to B' without 'from': a range, or the result of a poll.

    It is neither where a verb of motion stands before it.
    """
    if two.first - one.after != 1 or _lead(pieces, two) not in words.end:
        return None
    lead = _lead(pieces, one)
    if lead in words.motions or lead in words.moves or lead in words.by or two.bound:
        return None
    main = _main(one, two)
    near = pieces[max(0, one.first - NEAR) : one.first]
    result = one.value > two.value or any(piece.low in words.losing for piece in near)
    if main.kind == "share" and result and lead not in words.start:
        made = Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)
        return replace(made, beaten=two)
    return _range(pieces, one, two, words, loose=True)


def _either(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'two or three': a range of neighbours."""
    if two.first - one.after != 1 or _lead(pieces, two) not in words.either:
        return None
    if one.kind != "count" or one.first != one.core or two.value > one.value * 2:
        return None
    return _range(pieces, one, two, words, loose=True)


def _proportion(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'one in five', "six in 10": a share."""
    found = phrase_at(pieces, one.after, words.out_of)
    if found is None or found[1] != two.core or one.kind != "count" or two.kind != "count":
        return None
    alike = one.numeral.spelled == two.numeral.spelled or two.value in words.wholes
    alike = alike or " " in found[0]  # "six out of 20"
    if not (alike or one.value == 1) or not 0 < one.value < two.value <= 1000 or one.value > 99:
        return None
    main = replace(two, unit=PERCENT, kind="share", bound=one.bound)
    share = one.value * 100 / two.value
    return Pair(first=one.first, after=two.after, main=main, value=share, core=one.core)


def _portion(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read '10 of the 12', '10 out of the 12': the first counts; of 'one of 45' the second does."""
    out = phrase_at(pieces, one.after, words.out_of)
    start = out[1] - 1 if out is not None and out[1] - one.after > 1 else one.after
    between = [piece.low for piece in pieces[start : two.core]]
    if len(between) not in (1, 2, 3) or between[0] not in words.part_of:
        return None
    if len(between) > 1 and between[1] not in words.whose:
        return None
    if len(between) > 2 and between[2] not in words.recent:
        return None
    if one.kind != "count" or two.kind != "count" or one.value > two.value:
        return None
    if len(between) == 1 and two.value in words.wholes:
        main = replace(two, unit=PERCENT, kind="share", bound=one.bound)
        share = one.value * 100 / two.value
        return Pair(first=one.first, after=two.after, main=main, value=share, core=one.core)
    if one.value == 1:
        return Pair(first=two.first, after=two.after, main=two, value=two.value)
    main = replace(two, bound=one.bound)
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)
