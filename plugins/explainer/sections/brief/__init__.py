"""The brief: three to five sentences of the article that carry its story.

A sentence is worth what it tells: the main actors, the moments, the figures and what comes next.
What an earlier choice already told counts no second time, so that the sentences chosen together
cover the story rather than repeat its loudest part. Each can be read without those around it, or
with those chosen before it ("the strike" behind a sentence that tells of a strike).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section, SortKey
from explainer.sections.actors import ACTORS
from explainer.sections.brief.assuming import Scope, assumptions
from explainer.sections.brief.choosing import chosen_of
from explainer.sections.brief.standing import stands_alone
from explainer.sections.brief.telling import told_by
from explainer.text.cast import Cast
from explainer.text.slugs import slug_of
from explainer.text.trimming import behind_dateline


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySentence(Fact):
    """One sentence of the article, whole but for a dateline before it."""

    text: str


def extract(reading: Reading, found: Facts) -> Iterable[KeySentence]:
    """Choose the sentences that together name the main actors and the main event."""
    cast = Cast.of(reading, found.of(ACTORS))
    scope = Scope.of(reading, cast)
    fit = {
        at: assumptions(scope, at)
        for at in range(len(reading.spans))
        if stands_alone(reading, at, cast)
    }
    chosen = chosen_of(reading, fit, told_by(reading, found))
    return tuple(_key_sentence(reading, at) for at in sorted(chosen))


def _key_sentence(reading: Reading, at: int) -> KeySentence:
    span = reading.spans[at]
    evidence = reading.evidence(reading.doc[behind_dateline(reading, span.start) : span.end])
    return KeySentence(
        id=slug_of(evidence.text),
        evidence=(evidence,),
        rule="coverage",
        confidence="high" if at < 4 else "medium",
        text=evidence.text,
    )


def join(sentences: Sequence[KeySentence]) -> KeySentence:
    """Keep the first of several equal sentences."""
    return sentences[0]


def order(sentence: KeySentence) -> SortKey:
    """Put the newest article first, whose sentences keep their order; an editor's stand before."""
    newest = max((e.sentence for e in sentence.evidence), default="", key=_article)
    return (-_article(newest) if newest else float("-inf"),)


def _article(sentence: str) -> int:
    """The number of the article that a sentence's id names: 2 of "a2-s3"."""
    number = sentence.partition("-")[0][1:]
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
