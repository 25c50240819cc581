"""At a glance: what, who, when, where, why and how of the main event, in the article's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from explainer.model import Confidence, Fact, Facts, Reading, Section
from explainer.sections.glance import answers
from explainer.sections.glance.headline import Clause, headline_clause, lead_clause

if TYPE_CHECKING:
    from spacy.tokens import Span

Question = Literal["what", "who", "when", "where", "why", "how"]
QUESTIONS: tuple[Question, ...] = ("what", "who", "when", "where", "why", "how")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Fact):
    """The article's own words on one question about its main event."""

    question: Question
    text: str


def extract(reading: Reading, found: Facts) -> Iterable[Answer]:
    """Find the answers that the article gives; a question it does not answer is left out."""
    words = reading.pack.glance
    lead = lead_clause(reading, words.people)
    head = headline_clause(reading)
    return tuple(_answers(reading, head, lead))


def _answers(reading: Reading, head: Clause | None, lead: Clause | None) -> Iterator[Answer]:
    words, doc = reading.pack.glance, reading.doc
    main = head or lead
    if main is None:
        return
    opening = reading.spans[:6]
    reason = answers.why(doc[main.predicate : main.end], words) if main.verb else None
    end = reason.start if reason is not None else main.end
    yield _answer(reading, "what", doc[main.start : end], "main-clause")
    for clause in (head, lead):
        if clause and clause.verb and (span := answers.who(clause, doc, words)):
            yield _answer(reading, "who", span, "subject")
            break
    if span := answers.when(opening):
        yield _answer(reading, "when", span, "first-time")
    if span := answers.where(opening, words):
        yield _answer(reading, "where", span, "first-place")
    if reason is None and head and lead:
        sentence = reading.spans[reading.index(doc[lead.start])]
        reason = answers.why(doc[lead.predicate : sentence.end], words)
    if reason is not None:
        yield _answer(reading, "why", reason, "cause-words")
    for clause in (head, lead):
        if clause and (span := answers.how(clause, words)):
            yield _answer(reading, "how", span, "means")
            break


def _answer(
    reading: Reading, question: Question, span: Span, rule: str, sure: Confidence = "medium"
) -> Answer:
    start, end = span.start, span.end
    doc = span.doc
    while end - start > 1 and (doc[end - 1].text in {",", ".", "-"} or doc[end - 1].is_space):
        end -= 1
    evidence = reading.evidence(doc[start:end])
    return Answer(
        id=question,
        evidence=(evidence,),
        rule=rule,
        confidence=sure,
        question=question,
        text=evidence.text,
    )


def join(answers: Sequence[Answer]) -> Answer:
    """Keep the newest article's answer: the brief leads with what is new."""
    return answers[-1]


GLANCE = Section(
    name="glance",
    fact=Answer,
    extract=extract,
    same=lambda answer: answer.question,
    join=join,
    order=lambda answer: (QUESTIONS.index(answer.question),),
    needs=("actors", "timeline"),
)
