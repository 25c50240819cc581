"""At a glance: what, who, when, where, why and how of the main event, in the article's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from explainer.model import Fact, Facts, Reading, Section, lasting

Question = Literal["what", "who", "when", "where", "why", "how"]
QUESTIONS: tuple[Question, ...] = ("what", "who", "when", "where", "why", "how")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Fact):
    """The article's own words on one question about its main event."""

    question: Question = lasting()
    text: str


def extract(reading: Reading, found: Facts) -> Iterable[Answer]:
    """Find the answers that the article gives; a question it does not answer is left out."""
    from explainer.sections.glance import extracting

    return extracting.extract(reading, found)


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
    needs=("actors",),
)
