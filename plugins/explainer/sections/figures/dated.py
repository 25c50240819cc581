"""Dated: the times that a figure is told of, and not those of what stands beside it.

"The novel, published in 1979, has sold 900 copies", "Two men arrested on Saturday were freed", "by
2.4% this year and by 1.8% in 2026": each figure has its own time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import Reading
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.verbs import verb_of
from explainer.text.edtf import extent, has_no_end
from explainer.text.syntax.clauses import VERBAL, ancestors, auxiliaries
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import tensed_of, verbs_above
from explainer.text.syntax.perfects import perfect_of
from explainer.text.when import Mention, mentions_in, times_in, was_long_ago
from explainer.text.when.named import DAY_AFTER

if TYPE_CHECKING:
    from spacy.tokens import Token


def times_of(reading: Reading, spot: Spot, label: Label, first: int, last: int) -> tuple[str, ...]:
    """Give the calendar times of a figure within a stretch of the text, in EDTF, each once.

    Not those that tell when something else was: what a clause before its verb tells of a noun
    ("Roe, who won the cup last year, has 40 boats"), the time of another figure, and since when
    another thing is so.
    """
    told = [(_place(spot, t), t.edtf or "") for t in _within(reading, first, last)]
    asides = tuple(_asides(spot, label, reading.pack.amounts)) if told else ()
    told = [(at, time) for at, time in told if not any(a <= at < b for a, b in asides)]
    told = [(at, t) for at, t in told if not has_no_end(t) or _lasts_for(spot, spot.doc[at])]
    places = [at for at, _ in told]
    told = [(at, time) for at, time in told if not _is_of_deed_before(spot, at, places, reading)]
    places = [at for at, _ in told]
    event = _of_event(reading, spot) or _is_of_that_time(reading, spot) if not told else None
    if event is not None:
        return (event,)
    return tuple(dict.fromkeys(t for at, t in told if not _is_of_other(spot, at, places)))


def is_ahead(times: tuple[str, ...], spot: Spot, reading: Reading) -> bool:
    """Tell whether what somebody told is to come: "said it faced a $5m gap next year"."""
    day, verb = reading.article.published, verb_of(spot, reading.pack.amounts)
    told = verb is not None and verb.dep_ == "ccomp" and verb.tag_ == "VBD"
    if not told or day is None or not times:
        return False
    first = extent(min(times)).first  # of "in April-July" on 8 April it is not to come
    over = {m.edtf for m in times_in(spot.sent, reading) if m.rule == DAY_AFTER}
    return min(times) not in over and first is not None and first > (day.year, day.month, day.day)


def _within(reading: Reading, first: int, last: int) -> Iterator[Mention]:
    """The calendar times within a stretch of the text."""
    times = mentions_in(reading)
    after = times[bisect_left(times, first, key=attrgetter("start")) :]
    return (t for t in takewhile(lambda t: t.end <= last, after) if t.edtf)


def _place(spot: Spot, time: Mention) -> int:
    """The position of the first token of a time; its sentence may end before it."""
    inside = (t.i for t in spot.sent if t.idx + len(t) > time.start)
    return next(inside, spot.sent.end - 1)


def _asides(spot: Spot, label: Label, words: AmountWords) -> Iterator[tuple[int, int]]:
    """The clauses that tell more of a noun before the amount, or before the verb of its label."""
    verb = verb_of(spot, words)
    while verb is not None and _tells_noun(verb):
        above = verb.head  # "men | arrested on Saturday | were freed"
        verb = next((t for t in ancestors(above) if label.holds(t) and t.i > verb.i), None)
    told = verb.rights if verb is not None and label.holds(verb) else ()
    for clause in told:  # "five judges will consider | whether a 1962 treaty holds"
        if clause.dep_ == "ccomp" and spot.after <= clause.left_edge.i:
            yield clause.left_edge.i, clause.right_edge.i + 1
    end = spot.first if verb is None or not label.holds(verb) else max(spot.first, verb.i)
    for clause in spot.doc[spot.sent.start : end]:
        left, right = clause.left_edge.i, clause.right_edge.i
        if _tells_noun(clause) and right < end and not left <= spot.first <= right:
            yield left, right + 1


def _tells_noun(clause: Token) -> bool:
    """Whether a clause tells more of a noun: "who left in May", "founded in 1902"."""
    return clause.dep_ == "relcl" or (clause.dep_ == "acl" and clause.tag_ == "VBN")


def _is_of_deed_before(spot: Spot, at: int, places: Sequence[int], reading: Reading) -> bool:
    """Whether a time tells of a deed that a comma parts: "won a cup in 1979, | sold 40 boats".

    So of one in another tense, or where the second has its own: "opened in 1935 and | once sold",
    "opened in 1935 and | in 1950 sold".
    """
    verb = verb_of(spot, reading.pack.amounts)
    if verb is None or verb.dep_ != "conj" or not verb.head.i < at < verb.i < spot.first:
        return False
    once = any(t.lower_ in reading.pack.outlook.formerly for t in verb.lefts)
    other = tensed_of(verb).tag_ != tensed_of(verb.head).tag_ or bool(auxiliaries(verb))
    own = (spot.doc[at:place] for place in places if at < place < verb.i)
    own_time = any(t.dep_ == "cc" and t.head == verb.head for words in own for t in words)
    return once or other or own_time or any(t.text == "," for t in spot.doc[at : verb.i])


def _lasts_for(spot: Spot, since: Token) -> bool:
    """Whether it is the clause or the noun of an amount that is so since a time."""
    return since.head in (spot.top, spot.noun, *ancestors(spot.top))


def _of_event(reading: Reading, spot: Spot) -> str | None:
    """When something happened in which a relative clause counts: "hit in 2011 by a storm in which".

    None where that clause may tell of another time, or no one time stands beside its verb.
    """
    verb = verb_of(spot, reading.pack.amounts)
    while verb is not None and verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        verb = verb.head
    event = None if verb is None else _event_of(verb)
    if verb is None or event is None or tensed_of(verb).tag_ != "VBD":
        return None
    when = any(t.lower_ in reading.pack.events.meanwhile for t in verb.lefts)  # not "where"
    within = when or any(c.tag_ == "WDT" for t in verb.lefts for c in t.rights)
    above = next(verbs_above(event), None)
    if not within or above is None or perfect_of(verb, reading.pack.certainty) is not None:
        return None
    clause = verb.left_edge.i
    beside = [t for t in above.children if t.dep_ in ("prep", "npadvmod") and t.i < clause]
    beside += [t for t in (event.head, *event.rights) if t.dep_ == "prep" and t.i < clause]
    spans = [(t.left_edge.idx, t.right_edge.idx + len(t.right_edge)) for t in beside]
    times = [*dict.fromkeys(t for a, b in spans for t in _within(reading, a, b))]
    if len(times) != 1:
        return None
    since = times[0].start < event.idx < times[0].end  # "since | 2016, when"
    return times[0].parts[0].edtf if since and times[0].parts else times[0].edtf


def _event_of(verb: Token) -> Token | None:
    """What a clause tells more of: the noun of a relative clause, the day of "in 1997, | when"."""
    if verb.dep_ == "relcl":
        return verb.head
    at = verb.left_edge.i
    apart = verb.dep_ == "advcl" and at > verb.sent.start + 1 and verb.doc[at - 1].text == ","
    return verb.doc[at - 2] if apart and verb.doc[at].tag_ == "WRB" else None


def _is_of_that_time(reading: Reading, spot: Spot) -> str | None:
    """The year of "that summer", where the last time told before it was long ago; else None.

    None where that time is of several years, or of one before our era.
    """
    verb, words = verb_of(spot, reading.pack.amounts), reading.pack
    fronted = () if verb is None else (t for t in verb.lefts if t.i < spot.first)
    nouns = (n for t in fronted for n in (t, *t.rights) if n.lemma_.lower() in words.agenda.times)
    if not any(is_pointing(t) for noun in nouns for t in noun.lefts):
        return None
    times = mentions_in(reading)
    before = times[: bisect_left(times, spot.sent.start_char, key=attrgetter("start"))]
    last = next((t for t in reversed(before) if t.edtf), None)
    if last is None or last.edtf is None or not was_long_ago(last, reading):
        return None
    told = extent(last.edtf)
    first, end = told.first or (0, 0, 0), told.last or (0, 0, 0)
    return f"{first[0]:04}" if 0 < first[0] == end[0] else None


def _is_of_other(spot: Spot, at: int, places: Sequence[int]) -> bool:
    """Whether a time belongs to another figure of the sentence, where this one has its own."""
    changed = spot.amount.before is not None and any(spot.first < p < spot.after for p in places)
    if changed and at >= spot.after:
        return True  # "to 4% in May from 5% | in April"
    earlier = [o for o in spot.others if o < spot.first]
    after = min((o for o in spot.others if o >= spot.after), default=None)
    behind = [p for p in places if spot.after <= p and (after is None or p < after)]
    joined = [p for p in behind if _is_apart(spot, p)]
    if earlier and at < spot.first and len(joined) < len(behind):
        return True
    if after is not None and at > after and len(joined) < len(behind):
        return True
    ahead = any(max(earlier, default=0) < p < spot.first for p in places)
    return at in joined and ahead and after is not None


def _is_apart(spot: Spot, at: int) -> bool:
    """Whether a conjunction or a comma parts a time from the amount before it."""
    return any(t.dep_ == "cc" or t.text in ",;" for t in spot.doc[spot.after : at])
