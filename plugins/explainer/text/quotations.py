"""Quotations: where quotation marks open and close, whatever marks a text uses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, zip_longest
from typing import Literal

from explainer.text.marks import (
    AFTER_CLOSING,
    BEFORE_OPENING,
    CLOSING,
    ENDS,
    MARKS,
    OPENING,
    Family,
)
from explainer.text.singles import Singles

MARK = re.compile(f"[{re.escape(''.join(MARKS))}]")
"""Any quotation mark."""

DOUBLED = re.compile(r"(“[^“”\"\n]{0,2000}?)(?:’’|'')(?![\w’'])(?=[^”\n]{0,2000}(?:“|\n|\Z))")
"""What two single marks close in place of a double one: "“It shut,’’ he said. “It is open.”"."""
LED_IN = re.compile(r"[:,] ?['‘](?=[A-Z])")
"""What leads up to a quotation in single marks."""
TYPED = re.compile(r"(\"(?:(?!'')[^\"\n]){1,2000}?[,.?!])''(?![\w'])(?=\s|\Z)")
"""The same behind a straight mark: '"It shut,\'\' he said. "It is open."'."""
STRICT = frozenset({"corner", "white-corner"})
"""Families of scripts without blanks: only the mark itself tells whether it opens or closes."""
NESTED = 50
"""Characters of a quotation inside another of the same marks; more are one of its own."""
LONGEST = 2000
"""Characters of a quotation behind one inside it."""
BETWEEN = 4
"""Paragraphs without any quotation between one that leaves it open and one that closes it."""
SINGLES = frozenset("'‘")
"""Single marks that open a paragraph of a longer quotation."""
CLOSERS = frozenset("'’")
"""Single marks that close words which somebody quotes himself."""
SIGNATURE = 12
"""Words; a longer line is no name below a quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """One stretch between quotation marks, within one paragraph.

    Attributes:
        start: Offset of the opening mark, or the start of the paragraph where there is none.
        end: Offset behind the closing mark, or the end of the paragraph where there is none.
        family: The kind of marks.
        opened: False where it carries on the one before without a mark of its own.
        closed: False where the paragraph ends before a closing mark.
        continues: True where it carries on the one that the paragraph before left open.
        width: Characters of a mark: 2 where two single ones stand for a double one.
        turn: Whether it is no quotation between marks, but a turn in a transcript, and which.
        label: Offsets of the name that a turn has before it; None where nothing tells who speaks.
    """

    start: int
    end: int
    family: Family
    opened: bool = True
    closed: bool = True
    continues: bool = False
    width: int = 1
    turn: Literal["asks", "tells"] | None = None
    label: tuple[int, int] | None = None

    @property
    def inner(self) -> tuple[int, int]:
        """The stretch without its marks."""
        first = self.start + self.width if self.opened else self.start
        return first, self.end - self.width if self.closed else self.end


def quotations(
    text: str, paragraphs: Iterable[tuple[int, int]], owning: tuple[str, ...] = ()
) -> tuple[Quotation, ...]:
    r"""Give every outermost stretch between quotation marks, in the order of the text.

    Apostrophes, feet and inches are no marks. A mark that is never closed reaches to the end of
    its paragraph; the next paragraph carries it on where it opens with a mark of the same family,
    also behind a caption or a heading, or closes one without opening it.
    A single mark that nothing closes does so where the next paragraph opens with one, too.
    So does a mark that opens again behind the end of a sentence, where paragraphs have been run
    together; one that opens again elsewhere leaves the first without an end: no quotation.

    Args:
        text: The article.
        paragraphs: Start and end offsets of its paragraphs, in order.
        owning: Endings of words behind which an apostrophe alone makes an owner ("workers'").

    Examples:
        >>> text = "“It's 6'2\" tall,” she said, ‘they say’."
        >>> [text[q.start : q.end] for q in quotations(text, [(0, len(text))])]
        ['“It\'s 6\'2" tall,”', '‘they say’']
    """
    found: list[Quotation] = []
    bare: list[tuple[int, int]] = []  # without any quotation, behind one that is still open
    open_family: Family | None = None
    text = TYPED.sub("\\1'\"", DOUBLED.sub(r"\1’”", text))
    bounds = [*paragraphs]
    for (start, end), below in zip_longest(bounds, (low for low, _ in bounds[1:])):
        closing = _closing(text, start, end, open_family) if open_family else None
        if open_family and closing is not None:
            found += (_carried(*place, open_family) for place in bare if place[0] < place[1])
            found.append(_carried(start, closing + 1, open_family, closed=True))
        behind = start if closing is None else closing + 1
        here = list(_paragraph(text, behind, end, owning))
        again = open_family == "single" or (below is not None and _opens_single(text, below))
        if again and closing is None and _opens_single(text, start) and not _covers(here, start):
            here = [Quotation(start=start, end=end, family="single", closed=False)]
        elif closing is None and below is not None and _opens_single(text, below):
            here += _led_in(text, max(start, here[-1].end if here else start), end)
        if open_family and closing is None and not here:
            quiet = len(bare) < BETWEEN and not _has_mark(text, start, end, open_family)
            open_family = open_family if quiet else None
            bare.append((start, end))
            continue
        lines = all(text[a:b].rstrip()[-1:] not in ENDS for a, b in bare)
        if open_family and closing is None and lines and here[0].start == start:
            here[0] = replace(here[0], continues=here[0].family == open_family)
            nested = (place for place in bare if _ends_nested(text, place[1]))
            found += (_carried(*place, open_family) for place in nested if here[0].continues)
        found += here
        bare = []
        open_family = here[-1].family if here and not here[-1].closed else None
    return tuple(found)


def _carried(start: int, end: int, family: Family, *, closed: bool = False) -> Quotation:
    """A stretch of a quotation that an earlier paragraph opened."""
    return Quotation(
        start=start, end=end, family=family, opened=False, closed=closed, continues=True
    )


def _opens_single(text: str, at: int) -> bool:
    """Whether a single mark stands before a word, which is no "'s" or "'70s", nor "'N'"."""
    behind = text[at + 1 : at + 3]
    word = behind[-1:] != "'" or text[at + 3 : at + 4].isalpha()  # "'I've"
    return text[at : at + 1] in SINGLES and behind[:1].isupper() and word


def _led_in(text: str, start: int, end: int) -> Iterator[Quotation]:
    """The quotation that a single mark opens behind "said:", with no other mark like it behind.

    Nothing closes it where the next paragraph goes on with it.
    """
    found = [m.end() - 1 for m in LED_IN.finditer(text, start, end)]
    if found and _opens_single(text, found[-1]):
        yield Quotation(start=found[-1], end=end, family="single", closed=False)


def _covers(found: Sequence[Quotation], at: int) -> bool:
    return bool(found) and found[0].start == at


def _closing(text: str, start: int, end: int, family: Family) -> int | None:
    """Offset of the mark that closes what an earlier paragraph opened, the first of its family.

    None where that mark opens, and where it ends a name in a line of its own; a single one may be
    an apostrophe.
    """
    if family == "single":
        return None
    at = next((i for i in range(start, end) if MARKS.get(text[i]) == family), None)
    if at is None or at == start or text[at - 1].isspace() or text[at - 1] == "=":
        return None
    signed = _is_name_line(text[start:at])
    return None if signed or _side(text, at, start, end, family) != "closes" else at


def _is_name_line(line: str) -> bool:
    """Whether a short line is a name with what somebody is: "Ada Poe, mayor of Elm"."""
    words, name = line.split(), line.partition(",")[0].split()
    capitals = sum(word[0].isupper() for word in words)
    named = 1 < len(name) < len(words) and all(word[0].isupper() for word in name)
    return len(words) <= SIGNATURE and (named or 2 * capitals > len(words))


def _has_mark(text: str, start: int, end: int, family: Family) -> bool:
    return any(MARKS.get(text[i]) == family for i in range(start, end))


def unclosed(paragraphs: Sequence[str]) -> tuple[int, ...]:
    """Give the numbers of the paragraphs in which a quotation opens that is never closed.

    One that the next paragraph carries on is no such thing.

    Examples:
        >>> unclosed(["He said “Never.", "It voted.", "“We go.", "“Now,” he said."])
        (0,)
    """
    starts = [0, *accumulate(len(text) + 1 for text in paragraphs)]
    bounds = [(start, start + len(text)) for start, text in zip(starts, paragraphs, strict=False)]
    found = quotations("\n".join(paragraphs), bounds)
    carried = [*(quotation.continues for quotation in found[1:]), False]
    return tuple(
        bisect_right(starts, quotation.start) - 1
        for quotation, goes_on in zip(found, carried, strict=False)
        if not (quotation.closed or goes_on)
    )


def _paragraph(text: str, start: int, end: int, owning: tuple[str, ...]) -> Iterator[Quotation]:
    """The quotations of one paragraph; at most the last one is not closed."""
    if "''" in text[start:end] and '"' not in text[start:end]:
        yield from _typed(text, start, end)
        return
    marks = [mark.start() for mark in MARK.finditer(text, start, end)]
    goes_on = False
    singles = Singles(text, start, end, marks, owning)
    opened: int | None = None
    family: Family | None = None
    after = start
    for at in marks:
        if at < after:
            continue
        mine, side = MARKS[text[at]], _side(text, at, start, end, family)
        if opened is None:
            if mine == "single":
                closing = singles.closing(at)
                if closing is not None:
                    yield Quotation(start=at, end=closing + 1, family=mine)
                    after = closing + 1
            elif side == "opens":
                opened, family = at, mine
        elif mine == family:
            if side == "closes":
                yield Quotation(start=opened, end=at + 1, family=mine, continues=goes_on)
                opened, family, goes_on = None, None, False
            elif side == "opens" and (closing := _nested(text, at, end, opened, start)):
                after = closing + 1
            elif side == "opens":
                before = len(text[opened:at].rstrip()) + opened
                ends = text[before - 1] in ENDS or _ends_nested(text, before)
                if ends and before > opened + 1:
                    yield Quotation(
                        start=opened, end=before, family=mine, closed=False, continues=goes_on
                    )
                    goes_on = True
                opened = at
    if opened is not None and family is not None:
        yield Quotation(start=opened, end=end, family=family, closed=False, continues=goes_on)


def _ends_nested(text: str, end: int) -> bool:
    """Whether words end with the end of a sentence that a single mark closes: "…: 'I left.'"."""
    last = text[:end].rstrip()[-2:]
    return last[-1:] in CLOSERS and last[:1] in ENDS


def _nested(text: str, at: int, end: int, opened: int, start: int) -> int | None:
    """Where a short quotation inside an open one closes; None where the first mark is astray.

    "They were going to "fake" it" and go home. The open one starts as a sentence does, and
    another mark closes it or opens the next sentence of it. Behind the end of a sentence a mark
    opens the next paragraph of it.
    """
    lead = text[max(start, opened - 20) : opened].rstrip()[-1:]
    again = text[opened:at].rstrip()[-1:] in ENDS
    if again or (lead and lead not in ENDS and lead not in ",:"):
        return None
    family = MARKS[text[at]]
    found = [i for i in range(at + 1, min(end, at + NESTED)) if MARKS.get(text[i]) == family]
    if not found or _side(text, found[0], start, end, family) != "closes":
        return None
    ahead = range(found[0] + 1, min(end, found[0] + LONGEST))
    last = next((i for i in ahead if MARKS.get(text[i]) == family), None)
    if last is None:
        return None
    if _side(text, last, start, end, family) == "opens":
        return found[0] if text[at:last].rstrip()[-1:] in ENDS else None
    return found[0]


def _typed(text: str, start: int, end: int) -> Iterator[Quotation]:
    """The quotations of a paragraph typed as on an old wire: ''so'' or ``so''."""
    opened: int | None = None
    at = start
    while at + 1 < end:
        if text[at : at + 2] not in {"''", "``"}:
            at += 1
            continue
        run = at
        while run < end and text[run] in "'`":
            run += 1
        if opened is None:
            opened = at
        else:
            yield Quotation(start=opened, end=run, family="double", width=2)
            opened = None
        at = run
    if opened is not None:
        yield Quotation(start=opened, end=end, family="double", width=2, closed=False)


def _side(text: str, at: int, start: int, end: int, family: Family | None) -> str:
    """Whether a mark opens or closes here, or does neither ("inch").

    The mark tells, and where it can be both or stands the wrong way round, what is beside it.
    """
    mark = text[at]
    mine = MARKS[mark]
    before = text[at - 1] if at > start else " "
    behind = text[at + 1] if at + 1 < end else " "
    if mine in STRICT:
        return "opens" if mark in OPENING else "closes"
    after_gap = before.isspace() or before in BEFORE_OPENING or before in OPENING
    before_gap = behind.isspace() or behind in AFTER_CLOSING or behind in CLOSING
    if mark == '"' and before.isdigit() and (family != "double" or _feet(text, at, start)):
        return "inch"
    if mark == "“" and family == "double" and not after_gap and before_gap:
        return "closes"  # „so“, and a mark the wrong way round
    if mark in OPENING:
        return "closes" if mark in "«‹" and family == mine and before_gap else "opens"
    if mark in CLOSING:
        first = at == start and _is_closed(text, at, end)  # '” … it was late,” he said'
        turned = family is None and ((after_gap and not before_gap) or first)
        return "opens" if turned else "closes"
    if family == mine:
        return "opens" if after_gap and not before_gap and before not in "—–-―…" else "closes"
    stray = not after_gap and before_gap  # 'firms", A clerk left. "We'
    return "closes" if behind.isspace() or stray else "opens"


def _is_closed(text: str, at: int, end: int) -> bool:
    """Whether the next mark of the family of one closes."""
    behind = (text[i] for i in range(at + 1, end) if MARKS.get(text[i]) == MARKS[text[at]])
    return next(behind, "") in CLOSING


def _feet(text: str, at: int, start: int) -> bool:
    """Whether the digits before an inch mark stand behind feet: 6'2", 6 ft 2" is not seen."""
    low = at
    while low > start and text[low - 1].isdigit() and at - low < 4:
        low -= 1
    return text[max(start, low - 2) : low].rstrip()[-1:] in {"'", "’", "′"}
