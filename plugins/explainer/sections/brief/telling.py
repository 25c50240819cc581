"""What each sentence tells, and what that is worth to a reader.

What has a day carries a story more often than what has none, and either more than a number. How
things are ("the site hosts no files") and what is mostly somebody's words tell nothing that
happened: whom and what they name counts only where nothing else is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explainer.model import Actor, Fact, Facts, Reading, Status
from explainer.sections.brief.charging import charges_in
from explainer.sections.figures.figure import CONVERSION
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.timeline import Event
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.edtf import ended_before
from explainer.text.syntax.clauses import FINITE, PRESENT, auxiliaries
from explainer.text.syntax.perfects import perfect_of
from explainer.text.when.units import shifted_days

WEIGHTS: Mapping[str, float] = {
    "timeline": 0.3,
    "agenda": 0.4,
    "figures": 0.15,
    "outlook": 0.5,
    "quotes": 0.1,
}
"""What the first fact of a kind adds; each further one adds half of the last, but for events."""
DATED = 0.6
"""What an event adds whose time the article gives, if that is no more than a year ago."""
YEAR = 366
HAPPENING = frozenset({"timeline", "agenda", "outlook", "charge"})
"""Kinds of facts that tell what happens."""
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
    places = reading.places
    told: list[dict[str, float]] = [{} for _ in places]
    for name, facts in found.lists:
        if name == "actors":
            _add_actors(told, places, facts)
        elif name in WEIGHTS:
            _add_facts(told, reading, name, facts)
    first = [actor.id for actor in cast.actors[:MAIN]]
    for at, who in charges_in(reading, cast).items():
        told[at].update({f"{CHARGE} {name}": CHARGED for name in first if name in who})
    return [{} if _is_beside(reading, at, facts) else facts for at, facts in enumerate(told)]


def _is_beside(reading: Reading, at: int, told: Told) -> bool:
    """Tell whether a sentence is mostly a quotation, or tells how things are and nothing else."""
    span, inside = reading.spans[at], scene_of(reading).inside
    if sum(at >= 0 for at in inside[span.start : span.end]) > len(span) / 2:
        return True
    root = span.root
    tensed = next((t for t in (*auxiliaries(root), root) if t.tag_ in {*FINITE, "MD"}), None)
    if tensed is None or tensed.tag_ not in PRESENT or root.tag_ == "VBG":
        return False
    if perfect_of(root, reading.pack.certainty) is not None:
        return False
    says = root.lemma_.lower() in reading.pack.speech.saying
    return not says and all(key.partition(" ")[0] not in HAPPENING for key in told)


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
    reading: Reading,
    name: str,
    facts: Sequence[Fact],
) -> None:
    for fact in facts:
        if isinstance(fact, Prospect) and len(fact.evidence) > 1:
            continue  # no sentence tells it alone
        if fact.rule == CONVERSION:
            continue  # told with its sum
        for evidence in fact.evidence[:1]:
            at = reading.places[evidence.sentence]
            told[at][f"{name} {fact.id}"] = _worth(fact, name, reading)
            if isinstance(fact, Prospect) and fact.status in OPEN:
                told[at][NEXT] = WHAT_NEXT


def _worth(fact: Fact, name: str, reading: Reading) -> float:
    """What a fact adds: an event with a day more than others, unless that is long ago."""
    if not isinstance(fact, Event) or fact.when is None or not fact.when.edtf:
        return WEIGHTS[name]
    published = reading.article.published
    limit = shifted_days(published, -YEAR) if published is not None else None
    old = limit is not None and ended_before(fact.when.edtf, limit)
    return WEIGHTS[name] if old else DATED
