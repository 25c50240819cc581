"""What each sentence tells, and what that is worth to a reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explainer.model import Actor, Fact, Facts, Reading, Status
from explainer.sections.brief.charging import charges_in
from explainer.sections.outlook import Prospect
from explainer.text.coreference.cast import Cast

WEIGHTS: Mapping[str, float] = {
    "timeline": 0.5,
    "agenda": 0.4,
    "figures": 0.35,
    "outlook": 0.5,
    "quotes": 0.1,
}
"""What the first fact of a kind adds; each further one of that kind adds half of the last."""
OPEN: frozenset[Status] = frozenset({"possible", "unlikely"})
NEXT, WHAT_NEXT = "next", 0.4
"""The first sentence that tells what may or may hardly come adds this much more."""

CHARGE, CHARGED = "charge", 1.0
"""The first sentence that tells of what one of the first actors is accused adds this much more."""
MAIN = 5
"""Actors whose charge a reader looks for."""

Told = Mapping[str, float]
"""What a sentence tells and what each is worth; keys are names of things, shared by sentences."""


def told_by(reading: Reading, found: Facts, cast: Cast) -> list[dict[str, float]]:
    """Give for each sentence what it tells."""
    places = {s.id: at for at, s in enumerate(reading.article.sentences)}
    told: list[dict[str, float]] = [{} for _ in places]
    for name, facts in found.lists:
        if name == "actors":
            _add_actors(told, places, facts)
        elif name in WEIGHTS:
            _add_facts(told, places, name, facts)
    first = [actor.id for actor in cast.actors[:MAIN]]
    for at, who in charges_in(reading, cast).items():
        told[at].update({f"{CHARGE} {name}": CHARGED for name in first if name in who})
    return told


def _add_actors(
    told: Sequence[dict[str, float]], places: Mapping[str, int], actors: Sequence[Fact]
) -> None:
    """The first actors of the who's who weigh most; the tenth hardly anything."""
    for rank, actor in enumerate(actors[:10]):
        person = isinstance(actor, Actor) and actor.kind == "person"
        for evidence in actor.evidence:
            told[places[evidence.sentence]][f"actor {actor.id}"] = (0.6 if person else 0.5) / (
                1 + rank / 3
            )


def _add_facts(
    told: Sequence[dict[str, float]],
    places: Mapping[str, int],
    name: str,
    facts: Sequence[Fact],
) -> None:
    for fact in facts:
        if isinstance(fact, Prospect) and len(fact.evidence) > 1:
            continue  # no sentence tells it alone
        for evidence in fact.evidence[:1]:
            told[places[evidence.sentence]][f"{name} {fact.id}"] = WEIGHTS[name]
            if isinstance(fact, Prospect) and fact.status in OPEN:
                told[places[evidence.sentence]][NEXT] = WHAT_NEXT
