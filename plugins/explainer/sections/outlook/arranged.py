"""Arranged: which prospects the timeline tells already, as what will be done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.timeline import Event
from explainer.text.edtf import extent
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import verbs_above

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

COULD, PLANNING = "could", "planning"


def is_in_timeline(prospect: Prospect, events: Sequence[Event]) -> bool:
    """Tell whether the timeline has what will simply be done, was arranged or is planned.

    What has no day yet, or only a month or a year, is no appointment and is told here, too.
    """
    ahead = [e for e in events if e.status in AHEAD and _has_day(e)]
    return _is_an_event(prospect, ahead) or _is_arranged(prospect, ahead)


def _is_arranged(prospect: Prospect, ahead: Sequence[Event]) -> bool:
    """Whether the timeline has what was arranged, or what somebody plans."""
    own = prospect.evidence[0]
    if prospect.rule == PLANNING:
        sure = prospect.status in {"scheduled", "expected"}
        return sure and any(_overlap(prospect, event) for event in ahead)
    if prospect.status == "scheduled":
        pieces = (p for event in ahead for p in event.evidence if p.sentence == own.sentence)
        return any(piece.start < own.end and own.start < piece.end for piece in pieces)
    return prospect.rule == COULD and any(
        event.status == "scheduled"
        and _overlap(prospect, event)
        and any(piece.start <= own.start for piece in event.evidence)
        for event in ahead
    )


def is_done(prospect: Prospect, events: Iterable[Event]) -> bool:
    """Tell whether the timeline has all words of a prospect as done: "Roe signed a law that may …".

    Where only what such a clause tells of its noun lies ahead, they stand there alone.
    """
    return any(e.status == "happened" and e.text == prospect.text for e in events)


def is_of_plan(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause says what a bill or plan would do: "brought in a bill that | would".

    What was done is the bill's way; what it would do is still to come, unless the bill was signed
    or thrown out.
    """
    noun, words = verb.head, pack.agenda
    planned = noun.lemma_.lower() in either(words.bills, words.laws, words.plans)
    if not planned or noun.dep_ not in {"dobj", "pobj"} or has_the(noun):
        return False
    above = next(verbs_above(noun), noun)
    settled = above.lemma_.lower() in either(words.settling_bills, words.failing)
    return not settled


def _has_day(event: Event) -> bool:
    """Whether an event is told with its day, or with the week or weekend that it is for."""
    told = extent(event.when.edtf) if event.when is not None and event.when.edtf else None
    if told is None or told.first is None or told.last is None:
        return False
    week = told.grain == "interval" and told.first[:2] == told.last[:2]
    return week or told.grain == "day"


def _is_an_event(prospect: Prospect, ahead: Iterable[Event]) -> bool:
    """What will simply be done ("will open on Monday"), and no forecast."""
    if prospect.rule != "will" or prospect.status in {"possible", "unlikely"}:
        return False
    sure = (event for event in ahead if event.status in {"scheduled", "expected"})
    return any(_overlap(prospect, event) for event in sure)


def _overlap(prospect: Prospect, event: Event) -> bool:
    """Whether an event tells more than half of the words of a prospect."""
    own = prospect.evidence[0]
    return any(
        piece.sentence == own.sentence
        and 2 * (min(piece.end, own.end) - max(piece.start, own.start)) > len(own.text)
        for piece in event.evidence
    )
