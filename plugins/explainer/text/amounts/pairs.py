"""Pairs: two quantities that are one range, one change or one proportion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.changes import (
    as_former,
    compared,
    from_proportion,
    from_to,
    is_apart,
    is_step,
    listed,
    over,
    range_from,
    risen,
    start_of,
    to_from,
    to_range,
    told_twice,
)
from explainer.text.amounts.conversions import past_bracket, without_conversions
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.numerals import phrase_at
from explainer.text.amounts.pair import (
    STOPS,
    Pair,
    agree,
    alone,
    is_model,
    is_quiet,
    is_sprint,
    is_year,
    lead_of,
    main_of,
    scaled,
)
from explainer.text.amounts.quantities import PERCENT, Quantity
from explainer.text.amounts.scores import WHOLE, is_spaced, poll, score
from explainer.text.marks import HYPHENS

DOZEN, FIVE = 12, 5
"""Up to a dozen, and of fives, "three in" so many is a share: "4 in 25"."""
NEAR = 4
"""Pieces before a number that may tell what it is: "lost 36 to 51%"."""
FAR = 12
"""Pieces before it in which a verb of voting is looked for: "voted to cut the fare by 36 to 30"."""
FEW = 3
"""Times; a sum so much larger than one before it is no end of the same range."""
MANY = 20
"""Times; so it is with anything else: "rose 30 points to 2,400"."""

VOTES = 50
"""So many on both sides are no goals and no games."""


def paired(
    pieces: Sequence[Piece], quantities: Sequence[Quantity], words: AmountWords, *, polled: bool
) -> tuple[Pair, ...]:
    """Give the quantities in order, with ranges, changes, proportions and polls as one."""
    found: list[Pair] = []
    quantities = tuple(without_conversions(pieces, quantities, words))
    at = 0
    while at < len(quantities):
        if twice := told_twice(pieces, quantities[at : at + 5], words):
            found.extend(twice[0])
            at += twice[1]
            continue
        if polled and (shares := poll(pieces, quantities[at : at + 2], words)):
            found.append(shares)
            at += 2
            continue
        three = quantities[at : at + 3]
        if made := risen(pieces, three, words) or over(pieces, three, words):
            found.extend(made)
            at += 3
            continue
        pair, used = _next(pieces, quantities, at, words)
        at += used
        if pair.dropped or is_sprint(pieces, pair, quantities[at : at + 1], words):
            continue
        moved = from_proportion(pieces, found[-1:], pair, words)
        moved = moved or range_from(pieces, found[-1:], pair, words)
        moved = moved or _clocked(pieces, found[-1:], pair, words)
        if moved := moved or listed(pieces, found[-1:], pair, words):
            found[-1] = moved
            continue
        found.append(as_former(pieces, found[-1:], pair, words))
    return tuple(found)


def _clocked(
    pieces: Sequence[Piece], last: Sequence[Pair], pair: Pair, words: AmountWords
) -> Pair | None:
    """Read '2 hours, 11 minutes and 4 seconds': one time, in its smallest unit.

    So with '5ft 6in', one length.
    """
    if not last or any(p.low is not None or p.before is not None for p in (*last, pair)):
        return None
    one, unit = last[0], pair.main.unit
    long, short = words.clocked.get(one.main.unit, 0), words.clocked.get(unit, 0)
    if one.main.kind != pair.main.kind:
        return None
    between = {piece.low for piece in pieces[one.after : pair.first]}
    if not 0 < short < long or pair.main.bound or not between <= words.both | {","}:
        return None
    value = one.value * long / short + pair.value
    return replace(one, after=pair.after, main=replace(one.main, unit=unit), value=value)


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
    if is_model(pieces, one, two):
        return single, 2
    if chain == 2:
        made = (
            _ballot(pieces, one, two, words)
            or _range(pieces, one, two, words, loose=False)
            or _result(pieces, one, two, words)
            or score(pieces, one, two, words)
        )
        return (made, 2) if made else (replace(single, dropped=True), 2)
    if is_spaced(pieces, one, two) and (made := score(pieces, one, two, words)):
        return made, 2
    if _chain(pieces, quantities, at + 1) == 2:
        ends = _range(pieces, two, quantities[at + 2], words, loose=True)
        if ends and (moved := to_range(pieces, one, two, ends, words)):
            return moved, 3
    three = quantities[at + 2 : at + 3]
    if three and is_apart(pieces, one, two) and from_to(pieces, two, three[0], words):
        return single, 1  # "to £7m, while hers rose from £3m to £4m"
    if three and lead_of(pieces, two) in words.either and to_from(pieces, two, three[0], words):
        return single, 1  # "$40 or $50, up from $30"
    for rule in RULES:
        made = rule(pieces, one, two, words)
        if made is not None:
            return made, 2
    if made := compared(pieces, one, two, words):
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
        if len(between) != 1 or between[0].low not in HYPHENS or not between[0].glued:
            break
        if not pieces[two.core].glued:
            break
        count += 1
    return count


def _range(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords, *, loose: bool
) -> Pair | None:
    """A range from low to high; where a hyphen alone joins them, only with something counted."""
    low = scaled(one, two)
    if not agree(one, two) or low >= two.value:
        return None
    main = main_of(one, two)
    if not loose and main.kind == "count":
        behind = pieces[two.after] if two.after < len(pieces) else None
        if behind is None or behind.kind != "word" or not behind.low.endswith(words.plurals):
            return None
        if one.numeral.after - one.numeral.first == 1 and is_year(pieces, one):
            return None
    return Pair(
        first=one.first, after=two.after, main=main, value=two.value, low=low, core=one.core
    )


def _ballot(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'voted 312 to 290', 'a 52-48 vote', '312 votes to 290': the votes named first."""
    between = [piece.low for piece in pieces[one.after : two.first]]
    named = between[:1] != [] and between[0] in words.polls
    between = between[named:]
    if len(between) != 1 or between[0] not in words.end | HYPHENS:
        return None
    if one.kind != "count" or two.kind != "count":
        return None
    behind = pieces[two.after : two.after + 1]
    counts = bool(behind) and behind[0].kind == "word" and behind[0].low.endswith(words.plurals)
    if named and not counts:  # "sent 214 votes to 12 towns"
        return _votes(one, two, words)
    far, lead, joined = _told_before(pieces, one), lead_of(pieces, one), between[0] in HYPHENS
    beside = lead not in words.articles | words.inside | words.start and not counts  # "a 3-1 win"
    beside = beside and (words.winning | words.losing).isdisjoint(far)
    known = words.deciding if joined else frozenset[str]()
    closing = lead == "," and (not behind or behind[0].low in STOPS)  # "passed it in May, 9-2"
    known = words.deciding | words.voting if lead in words.by or closing else known
    told = not words.voting.isdisjoint(far[-NEAR:]) or (beside and not known.isdisjoint(far))
    told = told or any(p.low in words.polls for p in behind)
    told = told or (
        joined and lead in words.articles | words.definite and _is_vote(pieces, two, words)
    )
    many = joined and one.value + two.value >= VOTES and not counts
    told = told or (many and beside and not words.voting.isdisjoint(far))
    lost = one.value < two.value and not (beside and not words.refusing.isdisjoint(far))
    if lost or not told or is_year(pieces, one):
        return None
    held = any(p.low in words.held_by for p in behind) and lead in words.articles
    held = held and not {*far[-2:]} & (words.by | words.inside)  # "by a | 5-4 majority"
    made = _votes(one, two, words)
    return replace(made, main=replace(made.main, unit="")) if held else made


def _is_vote(pieces: Sequence[Piece], two: Quantity, words: AmountWords) -> bool:
    """Whether a noun for a vote stands a few words behind: "a 54-46 | party-line Senate vote"."""
    behind = [piece.low for piece in pieces[two.after : two.after + NEAR + 1]]
    end = next((at for at, low in enumerate(behind) if low in STOPS or low == ","), len(behind))
    return not words.polls.isdisjoint(behind[:end])


def _told_before(pieces: Sequence[Piece], one: Quantity) -> list[str]:
    """The words of the clause before a number that may tell of a vote."""
    far = [piece.low for piece in pieces[max(0, one.first - FAR) : one.first]]
    return far[1 + max((at for at, low in enumerate(far) if low in STOPS), default=-1) :]


def _votes(one: Quantity, two: Quantity, words: AmountWords) -> Pair:
    main = replace(one, unit=words.votes, kind="measure")
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)


def _between(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    if lead_of(pieces, one) not in words.between or lead_of(pieces, two) not in words.both:
        return None
    if two.first - past_bracket(pieces, one.after) > 3:
        return None  # "between $60 (£45) and $90"
    made = _range(pieces, one, two, words, loose=True)
    return replace(made, first=one.first - 1) if made else None


def _spread(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'ranging from A to B': a range, where a word for spreading stands before it."""
    first = start_of(pieces, one, words)
    if not first or lead_of(pieces, two) not in words.end or not is_quiet(pieces, one, two):
        return None
    spreads = pieces[first - 1].low in words.spreads
    return _range(pieces, one, two, words, loose=True) if spreads else None


def _result(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read '48 percent to 45 percent', '50% versus 42%', '55%-40%': both sides of one result.

    The words tell both, the value is that of the side named first.
    """
    between = [piece.low for piece in pieces[one.after : two.first]]
    main = main_of(one, two)
    if len(between) != 1 or main.kind != "share" or not agree(one, two) or two.bound:
        return None
    if between[0] in words.against:
        made = compared(pieces, one, two, words) is None
    else:
        far = _told_before(pieces, one)
        lost = not words.losing.isdisjoint(far if far[-1:] == [","] else far[-NEAR:])
        made = between[0] in words.end | HYPHENS and (one.value > two.value or lost)
    lead, whole = lead_of(pieces, one), one.value + two.value == WHOLE
    moved = lead in words.motions | words.moves | words.start
    won = any(piece.low in words.winning for piece in pieces[max(0, one.first - NEAR) : one.first])
    sides = between[0] in HYPHENS  # "say by 43%-41%": no step goes down
    step = not (whole or won or sides) and (lead in words.by or is_step(pieces, one, two, words))
    if not made or moved or step:
        return None
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)


def _plain_to(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'A to B' without 'from' as a range, where no verb of motion stands before it."""
    if two.first - one.after != 1 or lead_of(pieces, two) not in words.end:
        return None
    lead = lead_of(pieces, one)
    borrows = one.kind == "count" and two.kind == "share"  # "rose 10 to 19 percent"
    if (lead in words.motions and not borrows) or lead in words.moves or two.bound:
        return None
    if lead in words.by and not borrows:
        return None
    if is_step(pieces, one, two, words) or (lead in words.drops and _is_far(one, two)):
        return None
    return _range(pieces, one, two, words, loose=True)


def _is_far(one: Quantity, two: Quantity) -> bool:
    """Whether one sum is no bound of another, but a part: "fell $7bn to $94bn"."""
    least = FEW if main_of(one, two).kind == "money" else MANY
    return two.value > least * scaled(one, two)


def _either(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'two or three', '$2bn or $3bn': a range of neighbours."""
    if two.first - one.after != 1 or lead_of(pieces, two) not in words.either:
        return None
    alike = one.kind == "count" or (one.kind == "money" and one.unit == two.unit)
    if not alike or one.first != one.core or two.value > one.value * 2:
        return None
    return _range(pieces, one, two, words, loose=True)


def _proportion(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read 'one in five', "six in 10", "one out of every six": a share."""
    found = phrase_at(pieces, one.after, words.out_of)
    each = pieces[two.core - 1].low in words.every
    if found is None or found[1] + each != two.core or not one.kind == two.kind == "count":
        return None
    alike = one.numeral.spelled == two.numeral.spelled or two.value in words.wholes
    alike = alike or " " in found[0]  # "six out of 20"
    if not (alike or one.value == 1) or not 0 < one.value < two.value <= 1000 or one.value > 99:
        return None
    whole = two.value <= DOZEN or not two.value % FIVE
    if " " not in found[0] and one.value > 1 and not whole:
        return None  # "girls of up to 14 | in 212 villages"
    if " " in found[0] and two.value > WHOLE and two.value not in words.wholes and one.value > 1:
        main = replace(two, bound=one.bound)  # "95 out of 670 homes" are counted
        return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)
    before = [piece.low for piece in pieces[max(one.first - 3, 0) : one.first]]
    row = one.value > 1 and len(before) > 1 and before[-1] in words.both
    if row and before[0] not in words.out_of and _is_number(before[-2], words):
        return None  # "of nine and 14 | in 20 villages", but "one in five and two in five"
    return _as_share(one, two)


def _is_number(low: str, words: AmountWords) -> bool:
    return low.isdigit() or low in words.numerals


def _as_share(one: Quantity, two: Quantity) -> Pair:
    main = replace(two, unit=PERCENT, kind="share", bound=one.bound)
    at = one.value * 100 / two.value
    return Pair(first=one.first, after=two.after, main=main, value=at, core=one.core)


def _portion(
    pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords
) -> Pair | None:
    """Read '10 of the 12', '10 out of the 12': the first counts; of 'one of 45' the second does."""
    out = phrase_at(pieces, one.after, words.out_of)
    start = out[1] - 1 if out is not None and out[1] - one.after > 1 else one.after
    between = [piece.low for piece in pieces[start : two.core]]
    known = (words.part_of, words.whose | words.every, words.recent)
    if len(between) not in (1, 2, 3):
        return None
    if any(low not in table for low, table in zip(between, known, strict=False)):
        return None
    if one.kind != "count" or two.kind != "count" or one.value > two.value:
        return None
    if between[-1] in words.every or (len(between) == 1 and two.value in words.wholes):
        return _as_share(one, two)
    if one.value == 1:
        return Pair(first=two.first, after=two.after, main=two, value=two.value)
    main = replace(two, bound=one.bound)
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)


RULES = (
    _ballot, _between, _spread, from_to, to_from, _result, _plain_to, _either, _proportion, _portion
)  # fmt: skip
"""Rules for two quantities that are one amount, in the order in which they are asked."""
