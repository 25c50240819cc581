"""The Find: an event before it has words, a date and a place in the order."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Confidence, Status, When
from explainer.sections.timeline.bounds import is_coming, is_over
from explainer.sections.timeline.naming import is_answered
from explainer.sections.timeline.relations import Relation
from explainer.sections.timeline.shapes import are_in_row, has_amount
from explainer.sections.timeline.times import RETURNING, Timed, Times, has_date, hint_of
from explainer.text.status import is_negated, status_of
from explainer.text.status.above import wish_above
from explainer.text.syntax.clauses import (
    NOMINAL,
    NOUN_SUBJECTS,
    PRESENT,
    RELATIVES,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import is_passive, tensed_of, verbs_above
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.when.awaited import is_of_awaited
from explainer.text.when.named import WEEKDAYS
from explainer.text.when.units import HALF_A_YEAR, shifted_days

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

PAST = 2 * hint_of("happened")
"""What is told of a time that it surely is over."""


@dataclass(frozen=True, slots=True)
class Find:
    """An event before it has words, a date and a place in the order.

    Attributes:
        verb: What carries the clause; for an event noun the noun.
        event: What says what happens: "meet" of "is scheduled to meet".
        times: The time expressions that date it.
        relation: Where it stands to publication or to another event; None where nothing says so.
        kept: Clauses below that tell the same event ("when the plane crashed").
        said: Whether its words include what a verb of saying reports.
        around: What dates it where ``times`` do not: the time of where it was done.
    """

    verb: Token
    event: Token
    status: Status
    times: tuple[Timed, ...]
    rule: str
    confidence: Confidence
    relation: Relation | None = None
    kept: frozenset[int] = frozenset()
    said: bool = False
    around: tuple[Timed, ...] = ()


def was_due(verb: Token, timed: Sequence[Timed], status: Status | None, times: Times) -> bool:
    """Tell whether something was to be at a time that is over: "was due to open in May".

    Whether it did, that does not say; what somebody says was due may lie ahead, unless it has a
    date. What others "planned to do on Monday" may be over: they say nothing of it themselves.
    """
    finite, words = tensed_of(verb), times.reading.pack.certainty
    if status not in {"scheduled", "expected"} or finite.tag_ != "VBD":
        return False
    who, copula = own_subject(verb), verb.lemma_.lower() in words.copulas
    if verb.dep_ == "ccomp" and (copula or who is None or who.pos_ == "PRON"):
        return False
    if verb.dep_ in {"ccomp", "advcl"} and any(t.mention.relation for t in timed):
        return True  # "left on Monday, the day before it | was due to open"
    weekday = any(t.mention.rule in WEEKDAYS for t in timed)
    plans = words.prospects.get(verb.lemma_.lower()) == "scheduled"
    if finite == verb and plans and weekday:
        return True
    published, dated = times.reading.article.published, [t for t in timed if t.mention.edtf]
    meant = copula or all(
        t.word.i != verb.i or verb.doc[t.start - 1].lower_ in words.destined for t in dated
    )  # "decided in May to leave" tells when somebody did
    return meant and bool(dated) and all(is_over(times.alone(t), published) for t in dated)


def was_tried(verb: Token, status: Status | None, pack: LanguagePack) -> bool:
    """Tell whether a clause is what somebody tried or wanted: "a bid to shut it in May shook Elm".

    Of the bid itself, which is over, the clause tells no day. Nor is it told on which day was what
    somebody "wanted closed on Monday", or "ordered" so.
    """
    wish = wish_above(verb, pack.certainty)
    if wish is not None and tensed_of(wish).tag_ == "VBD":
        return True
    noun, did = verb.head, verb.head.head
    tried = verb.dep_ == "acl" and noun.lemma_.lower() in pack.agenda.efforts
    if not tried or status != "possible" or noun.dep_ not in NOUN_SUBJECTS:
        return False
    return status_of(did, pack) == "happened"


def when_of(find: Find, times: Times) -> When | None:
    """Give the best of the time expressions of an event as calendar time."""
    best = best_of(find, times.reading.pack)
    if best is None:
        return None
    named = find.verb.pos_ not in VERBAL and find.status not in AHEAD
    if named:
        when = _when_named(find.verb, best, times)
    else:
        when = times.when(best, _hint(find, best, times.reading.pack))
    when = _of_row(find, best, when, times)
    coming = is_coming(when, times.reading.article.published)
    if coming and find.status == "ongoing" and _is_counted(find, times.reading.pack):
        return None  # "sales are down 5% in January through March", told in December
    if coming and is_of_awaited(best.start, find.event, times.reading.pack):
        return None
    denying, before = times.reading.pack.certainty.negations, find.event.doc[: best.start][-1:]
    if find.status in AHEAD and any(t.lower_ in denying for t in before):
        when = _at_first(when, best)  # "will open, but not before 2032"
    above = (find.event.head,) if find.event.dep_ == "xcomp" else ()  # "is not due to open"
    verbs = (find.event, *above)
    if any(is_negated(verb, times.reading.pack) for verb in verbs):
        if find.status == "happened":
            return _at_last(when, best)
        denied = any(t.dep_ == "neg" for verb in verbs for t in children(verb))
        none = own_subject(find.event)  # "no mill will close before 2032"
        denied |= none is not None and any(
            t.lower_ in times.reading.pack.unknowns.no for t in none.lefts
        )
        arranged = denied and find.status in {"scheduled", "expected"}
        when = _at_first(when, best) if arranged else when
    return when if when.edtf else None


def reached(find: Find, end: int) -> Find:
    """Give an event without the times of a row that its words do not reach."""
    row = row_of(find)
    near = tuple(t for t in find.times if t not in row[1:] or t.end <= end)
    return find if len(near) == len(find.times) else dataclasses.replace(find, times=near)


def row_of(find: Find) -> Sequence[Timed]:
    """Give its times where each is another's in a row: "in May and Oak on Monday"."""
    row = [t for t in find.times if t.mention.edtf and t.closeness != "loose"]
    row.sort(key=lambda timed: timed.start)
    return row if find.status == "happened" and are_in_row(row) else []


def _of_row(find: Find, best: Timed, when: When, times: Times) -> When:
    """The stretch from the first to the last of several times: none is that of the whole."""
    row = row_of(find)
    if not row:
        return when
    hint = _hint(find, best, times.reading.pack)
    ends = sorted((times.when(t, hint).edtf or "..").split("/") for t in row)
    whole = f"{ends[0][0]}/{ends[-1][-1]}"
    apart = all(a[-1] < b[0] and not b[0].startswith(a[-1]) for a, b in pairwise(ends))
    return dataclasses.replace(when, edtf=whole) if apart and ".." not in whole else when


def is_of_owned(timed: Timed, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a time is that of a thing which is somehow: "Sunday's pictures are clear"."""
    subject = own_subject(verb)
    if subject is None or verb.lemma_.lower() not in pack.certainty.copulas:
        return False
    owned = any(t.dep_ == "poss" and timed.start <= t.i < timed.end for t in children(subject))
    return owned and subject.lemma_.lower() not in pack.events.nouns


def _at_last(when: When, timed: Timed) -> When | None:
    """The time up to which something was not done, which is when it was: "not until 2014"."""
    start, _, end = (when.edtf or "").partition("/")
    whole = _stretch_to(end, timed) or end
    return dataclasses.replace(when, edtf=whole) if start == ".." and end else None


def _at_first(when: When, timed: Timed) -> When:
    """The time from which something may be that will not be before: "not open before 2028"."""
    start, _, end = (when.edtf or "").partition("/")
    first = _stretch_to(end, timed).partition("/")[0] or end
    return dataclasses.replace(when, edtf=f"{first}/..") if start == ".." and end else when


def _stretch_to(end: str, timed: Timed) -> str:
    """The stretch that a bound names by its end: "not until | the second half of 2027 |"."""
    spans = [m.edtf for m in timed.mention.parts if (m.edtf or "").endswith(f"/{end}")]
    return spans[0] or "" if spans else ""


def _when_named(noun: Token, timed: Timed, times: Times) -> When:
    """The time of an event that a noun names, in the light of what is told of it."""
    pack, published = times.reading.pack, times.reading.article.published
    side = PAST if is_answered(noun, pack) else _told_side(noun, pack)
    befell = noun.lower_ in pack.time.befalling  # "in answer to the | attack | on 7 May"
    if side or (not befell and is_still_to_come(noun, pack)):
        return times.when(timed, side or (2 if _is_fought(noun, pack) else 1))
    when, told = times.alone(timed), times.when(timed)
    above = next(verbs_above(noun), None) if noun.dep_ in {"pobj", "dobj"} else None
    status = status_of(above, pack) if above is not None else None
    doubtful = status == "ongoing" or status in AHEAD
    if not befell and doubtful and _may_lie_ahead(when, timed, times):
        return When(edtf=None, text=timed.mention.text)
    return told if (status == "happened" or befell) and is_over(told, published) else when


def _may_lie_ahead(when: When, timed: Timed, times: Times) -> bool:
    """Whether what comes every year is nearer ahead: "winners advance to | the May vote", in March.

    A present does not tell on which side of publication it lies, and what will be done "after the
    May vote" does not either.
    """
    published = times.reading.article.published
    if published is None or timed.mention.rule not in RETURNING or not is_over(when, published):
        return False
    ahead = times.when(timed, 2)
    near = not is_coming(ahead, shifted_days(published, HALF_A_YEAR))
    return near and is_coming(ahead, published)


def _told_side(noun: Token, pack: LanguagePack) -> int:
    """Where an event lies by what a clause tells that it did: "the vote that split the board".

    Minus one for the past, one for what is to come, else zero. What was done to it may lie before
    it: "the vote that was moved".
    """
    for part in children(noun):
        own = own_subject(part)
        if part.dep_ != "relcl" or own is None or own.tag_ not in RELATIVES:
            continue
        if own.dep_ != "nsubj" or part.lemma_.lower() in pack.certainty.copulas:
            continue
        status = status_of(part, pack)
        return -1 if status == "happened" else int(status in {"scheduled", "expected"})
    return 0


def _is_fought(noun: Token, pack: LanguagePack) -> bool:
    """Whether somebody has yet to win what a noun names, or something in it."""
    verb, link = next(verbs_above(noun), noun), noun.head
    fights = verb.lemma_.lower() in pack.events.contests and is_infinitive(verb)
    within = link.dep_ == "prep" and link.lower_ in pack.events.during
    return fights and (within or link == verb) and status_of(verb, pack) in AHEAD


def is_still_to_come(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether an event that a noun names lies ahead: "before Tuesday's vote he will speak".

    So with "hopes to win May's election", "to win seats in May's election", "will turn to it",
    "goes into Tuesday's vote" (but not "the inquiry into Tuesday's vote") and "a row leading up to
    Tuesday's vote".
    """
    link = noun.head
    if _is_fought(noun, pack):
        return True
    if noun.dep_ != "pobj":
        return False
    words, above = pack.events.before | pack.events.heading, link.head
    ahead = above.pos_ in VERBAL and status_of(above, pack) in AHEAD
    if ahead and link.lower_ in pack.events.settings | pack.events.moving_to:
        return True
    if above.pos_ in VERBAL and is_infinitive(above):
        return ahead
    if words.isdisjoint({link.lower_, above.lower_}):  # "before it", "prior to it"
        return False
    if link.lower_ in pack.events.heading and above.pos_ not in VERBAL and above.dep_ != "prt":
        return False
    verb = next((t for t in ancestors(link) if t.pos_ in VERBAL and is_finite(t)), None)
    if verb is None:
        return False
    first = tensed_of(verb)
    return first.tag_ in {"VBZ", "VBP", "MD"}


def _hint(find: Find, timed: Timed, pack: LanguagePack) -> int:
    """What the tense of an event says of its time; a noun has none.

    An amount that is so has been counted: "sales are down 4.6 percent in January".
    """
    verb = find.verb
    if verb.pos_ not in VERBAL:
        return max(0, hint_of(find.status))
    over = any(perfect_of(v, pack.certainty) for v in (verb, timed.word))  # "is said to have left"
    over |= is_passive(verb) and verb.lemma_.lower() in pack.speech.saying  # "is quoted on Monday"
    present = tensed_of(verb).tag_ in PRESENT and not over
    if present and is_judged(timed, verb, pack):
        return -1
    counted = _is_counted(find, pack) or is_seen(verb, pack)
    hint = hint_of(find.status, present=present and not counted)
    says = find.event.i == verb.i == timed.word.i and verb.lemma_.lower() in pack.speech.saying
    if may_be_over(find.event, pack) or is_seen(verb, pack) or (says and verb.tag_ == "VBD"):
        hint = -1
    if hint < 0 and _is_promised(timed, find.event, pack):
        return 1
    return 2 * hint if hint < 0 and find.event.i == verb.i and timed.is_of(verb) else hint


def _is_promised(timed: Timed, verb: Token, pack: LanguagePack) -> bool:
    """Whether a day may be that of what somebody promised: "help in the budget on 25 November".

    It stands behind the occasion on which that is to be done.
    """
    what = next((t for t in children(verb) if t.dep_ == "dobj"), None)
    before = verb.doc[max(timed.start - 2, 0) : timed.start]
    nouns = [t for t in before if t.dep_ == "pobj" and t.pos_ in NOMINAL]
    if what is None or verb.lemma_.lower() not in pack.outlook.promising:
        return False
    return any(what.i < t.i for t in nouns)


def is_judged(timed: Timed, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a present only tells what an event was: "Tuesday's vote | is a blow to Roe".

    So with what is told of somebody's act ("the verdict on Tuesday | ends the case"), of what
    befell ("Tuesday's crash | is the latest") and of what somebody won ("her win on Tuesday | is
    being looked into").
    """
    subject, events = own_subject(verb), pack.events
    if subject is None or not subject.left_edge.i <= timed.start <= timed.end <= verb.i:
        return False
    told = (t.lemma_.lower() in events.verdicts for t in children(verb) if t.dep_ == "attr")
    won = subject.lemma_.lower() in pack.names.victories and any(
        t.dep_ == "poss" and not timed.start <= t.i < timed.end for t in subject.lefts
    )
    over = won or subject.lower_ in pack.time.befalling
    return over or subject.lemma_.lower() in events.acts or any(told)


def is_seen(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb says what a picture shows: "officers stand by a truck on Thursday"."""
    simple = verb.tag_ in PRESENT and not auxiliaries(verb) and verb.dep_ == "ROOT"
    return simple and verb.lemma_.lower() in pack.events.pictured


def may_be_over(event: Token, pack: LanguagePack) -> bool:
    """Tell whether it may have happened already: "may have voted", "reportedly voted on Sunday"."""
    if event.tag_ == "VBD":
        return status_of(event, pack) == "possible"
    modal = any(t.lower_ in pack.certainty.open_negation for t in auxiliaries(event))
    return modal and event.tag_ == "VBN" and perfect_of(event, pack.certainty) is not None


def _is_counted(find: Find, pack: LanguagePack) -> bool:
    """Whether it is told how much something is: "sales are down 4.6 percent"."""
    copula = find.verb.lemma_.lower() in pack.certainty.copulas
    return copula and has_amount(find.verb, pack)


def best_of(find: Find, pack: LanguagePack) -> Timed | None:
    """Give the best of the time expressions of an event; None where it has none."""
    dated = has_date(find.times)
    times = find.times if dated else (*find.around, *find.times)
    return min(times, key=lambda timed: _rank(timed, find, pack), default=None)


def _rank(timed: Timed, find: Find, pack: LanguagePack) -> tuple[bool, bool, int, int]:
    """Calendar times first, then those of no other noun, the finer, the nearer to the event."""
    grain = timed.mention.unit.grain if timed.mention.unit else ""
    fine = {"day": 0, "weekend": 1, "week": 1, "month": 2}.get(grain, 3)
    other = timed.end <= find.event.i and _is_of_other(timed, find, pack)
    return (timed.mention.edtf is None, other, fine, abs(timed.start - find.event.i))


def _is_of_other(timed: Timed, find: Find, pack: LanguagePack) -> bool:
    """Whether a time before a verb is that of a noun: "besides its loss on Friday, Elm lost".

    What a clause tells happened "in its vote on Friday".
    """
    span = timed.word.doc[timed.start : timed.end]
    top = next((t for t in span if not timed.start <= t.head.i < timed.end), span[0])
    before = timed.word.doc[max(0, timed.start - (2 if top.head.dep_ == "prep" else 1))]
    if any(other.start <= before.i < other.end for other in find.times):
        return False  # "in the quarter a year ago"
    above = (t for t in (before, *ancestors(before)) if t.dep_ == "pobj")
    noun = next((t for t in above if t.head.lower_ not in pack.names.from_words), before)
    held = noun.head.lower_ in pack.events.settings | pack.events.during
    return noun.pos_ in NOMINAL and noun.dep_ == "pobj" and not held
