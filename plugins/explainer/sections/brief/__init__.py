"""The brief: three to five sentences of the article that carry its story.

A sentence is worth what it tells: the main actors, the moments, the figures and what comes next.
What an earlier choice already told counts no second time, so that the sentences chosen together
cover the story rather than repeat its loudest part. Each can be read without those around it, or
with those chosen before it ("the strike" behind a sentence that tells of a strike, "She denied it"
behind the one that it follows). Who is told of and denies it in the article is heard in the brief.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section, SortKey

COVERAGE, ANSWER = "coverage", "answer"
"""Names of rules: what tells most, and what answers it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySentence(Fact):
    """One sentence of the article, whole but for a dateline before it."""

    text: str


def extract(reading: Reading, found: Facts) -> Iterable[KeySentence]:
    """Choose the sentences that together name the main actors and the main event."""
    from explainer.sections.brief import extracting

    return extracting.extract(reading, found)


def join(sentences: Sequence[KeySentence]) -> KeySentence:
    """Keep the first of several equal sentences."""
    return sentences[0]


def order(sentence: KeySentence) -> SortKey:
    """Put the newest article first, whose sentences keep their order; an editor's stand before."""
    return (-max((_number(e.article) for e in sentence.evidence), default=float("inf")),)


def _number(article: str) -> int:
    """The number in the id of an article: 2 of "a2"."""
    number = article[1:]
    return int(number) if number.isdecimal() else 0


BRIEF = Section(
    name="brief",
    fact=KeySentence,
    extract=extract,
    same=lambda sentence: sentence.text,
    join=join,
    order=order,
    needs=("actors", "timeline", "agenda", "figures", "quotes", "outlook"),
)
