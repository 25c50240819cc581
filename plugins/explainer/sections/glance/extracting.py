"""At a glance: what, who, when, where, why and how of the main event, in the article's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.glance import Answer, Question
from explainer.sections.glance.clause import Clause
from explainer.sections.glance.event import MainEvent, main_event
from explainer.sections.glance.motive import reproach
from explainer.sections.glance.occasion import LONGEST
from explainer.sections.glance.reason import how, why
from explainer.sections.glance.source import with_source
from explainer.sections.glance.when import when
from explainer.sections.glance.where import where
from explainer.sections.glance.who import who
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.marks import ELISION
from explainer.text.syntax.limits import condition_before
from explainer.text.trimming import trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span


def extract(reading: Reading, found: Facts) -> Iterable[Answer]:
    """Find the answers that the article gives; a question it does not answer is left out."""
    cast = Cast.of(reading, found.of(ACTORS))
    for question, spans, rule in _answers(reading, main_event(reading), cast):
        words = tuple(w for w in (trimmed(reading, span) for span in spans) if w.text.strip())
        if words:
            yield _answer(reading, question, words, rule)


def _answers(
    reading: Reading, event: MainEvent, cast: Cast
) -> Iterator[tuple[Question, tuple[Span, ...], str]]:
    if not event.clauses:
        return
    main = event.clauses[0]
    reason = why(reading, event)
    end = max(main.end, main.told)
    whole = main.told or reproach(main, reading) is not None
    last = not whole and reason is not None and main.predicate < reason.start < end <= reason.end
    end = _closed(main, reason.start if reason is not None and last else end, reading)
    yield "what", with_source(reading, _conditioned(main, reading), end), "main-clause"
    if span := who(event, reading, cast):
        yield "who", (span,), "subject"
    if span := when(reading, event):
        yield "when", (span,), "nearest-day"
    if span := where(reading, event, cast):
        yield "where", (span,), "nearest-place"
    if reason is not None:
        yield "why", (reason,), "cause-words"
    means = (how(clause, reading.pack.glance) for clause in event.clauses)
    if span := next((m for m in means if m is not None), None):
        yield "how", (span,), "means"


def _conditioned(main: Clause, reading: Reading) -> Clause:
    """A clause with the condition before it: "If Poe is right, | the mill could be sold"."""
    condition = condition_before(main.verb, reading.pack) if main.verb is not None else None
    first = condition.left_edge.i if condition is not None else main.start
    near = first < main.start and main.start - first <= LONGEST and main.source is None
    return replace(main, start=first) if near else main


def _closed(main: Clause, end: int, reading: Reading) -> int:
    """Where words end that would stop within what they quote: 'made a promise: “I will go, …”'.

    Before what is quoted, where that goes on in another sentence and the verb says nothing.
    """
    scene = scene_of(reading)
    number = scene.inside[end - 1]
    first, last = scene.tokens[number] if number >= 0 else (main.start, end)
    if first <= main.start or last <= end:
        return end
    if last <= reading.doc[end - 1].sent.end:
        return last
    says = main.verb is None or main.verb.lemma_.lower() in reading.pack.speech.saying
    return end if says or main.predicate >= first else first


def _answer(reading: Reading, question: Question, words: tuple[Span, ...], rule: str) -> Answer:
    evidence = tuple(reading.evidence(span) for span in words)
    return Answer(
        id=question,
        evidence=evidence,
        rule=rule,
        confidence="medium",
        question=question,
        text=ELISION.join(piece.text for piece in evidence),
    )
