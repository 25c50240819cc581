"""The brief: three to five sentences of the article that carry its story.

A sentence is worth what it tells: the main actors, the moments, the figures and what comes next.
What an earlier choice already told counts no second time, so that the sentences chosen together
cover the story rather than repeat its loudest part. Each can be read without those around it, or
with those chosen before it ("the strike" behind a sentence that tells of a strike, "She denied it"
behind the one that it follows). Who is told of and denies it in the article is heard in the brief.
"""

from __future__ import annotations

from collections.abc import Iterable

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.brief import ANSWER, COVERAGE, KeySentence
from explainer.sections.brief.answering import Answers
from explainer.sections.brief.assuming import Scope, assumptions, meant_by
from explainer.sections.brief.choosing import Assumptions, chosen_of
from explainer.sections.brief.standing import (
    SHORTEST,
    SHORTEST_ANSWER,
    has_before,
    is_plain,
    says_something,
    stands_alone,
)
from explainer.sections.brief.telling import told_by
from explainer.text.coreference.cast import Cast
from explainer.text.slugs import slug_of
from explainer.text.trimming import behind_dateline


def extract(reading: Reading, found: Facts) -> Iterable[KeySentence]:
    """Choose the sentences that together name the main actors and the main event."""
    cast = Cast.of(reading, found.of(ACTORS))
    scope, answers = Scope.of(reading, cast), Answers.of(reading, cast)
    fit: dict[int, Assumptions] = {}
    leaning = set[int]()
    for at in (at for at in answers.given if at and is_plain(reading, at)):
        opens = reading.spans[at][0]
        named = opens.pos_ == "PROPN" and cast.at(opens) is not None
        fit[at] = assumptions(scope, at) if named else (frozenset({at - 1}),)
    for at in range(len(reading.spans)):
        shortest = SHORTEST_ANSWER if at in answers.given else SHORTEST
        if not says_something(reading, at, cast, shortest):
            continue
        if stands_alone(reading, at, cast):
            needs = answers.needs(reading, at)
            fit[at] = (*assumptions(scope, at), *needs)
            leaning |= {at} if needs else set()
        elif at not in fit and has_before(reading, at):
            fit[at] = (frozenset({at - 1}),)
            leaning.add(at)
    meant = {at: meant_by(scope, at) for at in fit}
    chosen = chosen_of(reading, fit, leaning, told_by(reading, found, cast), answers, meant)
    rules = {at: ANSWER if at in answers.due([*chosen - {at}]) else COVERAGE for at in chosen}
    return tuple(_key_sentence(reading, at, rules[at]) for at in sorted(chosen))


def _key_sentence(reading: Reading, at: int, rule: str) -> KeySentence:
    span = reading.spans[at]
    evidence = reading.evidence(reading.doc[behind_dateline(reading, span.start) : span.end])
    return KeySentence(
        id=slug_of(evidence.text),
        evidence=(evidence,),
        rule=rule,
        confidence="high" if at < 4 else "medium",
        text=evidence.text,
    )
