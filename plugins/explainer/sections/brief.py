"""The brief: three to five sentences of the article that carry its story.

A sentence is worth what it tells: the main actors, the moments, the figures and what comes next.
What an earlier choice already told counts no second time, so that the sentences chosen together
cover the story rather than repeat its loudest part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Actor, Fact, Facts, Reading, Section, SortKey, Status
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import Prospect
from explainer.text.attribution.scene import Scene, scene_of
from explainer.text.cast import Cast
from explainer.text.clauses import is_finite, own_subject
from explainer.text.slugs import slug_of
from explainer.text.trimming import is_title

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

FEWEST, MOST = 3, 5
SHORT_ARTICLE = 8
"""Sentences; an article up to here gets the fewest, one of twice the length one more."""
ENOUGH = 0.4
"""What a sentence beyond the fewest has to add: about one event, or two actors not named yet."""
LONGEST = 60
"""Words; a longer sentence carries less than a reader can take in at once."""
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
SHORTEST = 6
"""Words; a shorter sentence tells too little to stand in the brief."""

Told = Mapping[str, float]
"""What a sentence tells and what each is worth; keys are names of things, shared by sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySentence(Fact):
    """One sentence of the article, whole."""

    text: str


def extract(reading: Reading, found: Facts) -> Iterable[KeySentence]:
    """Choose the sentences that together name the main actors and the main event."""
    cast = Cast.of(reading, found.of(ACTORS))
    fit = [at for at in range(len(reading.spans)) if _stands_alone(reading, at, cast)]
    told = _told(reading, found)
    chosen = _chosen(reading, fit, told)
    return tuple(_key_sentence(reading, at) for at in sorted(chosen))


def _key_sentence(reading: Reading, at: int) -> KeySentence:
    evidence = reading.evidence(reading.spans[at])
    return KeySentence(
        id=slug_of(evidence.text),
        evidence=(evidence,),
        rule="coverage",
        confidence="high" if at < 4 else "medium",
        text=evidence.text,
    )


def _stands_alone(reading: Reading, at: int, cast: Cast) -> bool:
    """Tell whether a sentence can be read without those around it."""
    sentence, span = reading.article.sentences[at], reading.spans[at]
    if sentence.paragraph == 0 or sentence.kind != "text":
        return False
    if not SHORTEST <= len(span) <= 2 * LONGEST or is_title(span):
        return False
    if sentence.text[-1] in ":?;" or sentence.text[0].islower():
        return False
    verb = next((t for t in span if t.dep_ == "ROOT"), None)
    if verb is None or not _is_clause(verb) or _leans_back(reading, at):
        return False
    return not _speaks_itself(reading, span) and not _quotes_nobody(reading, span, cast)


def _is_clause(verb: Token) -> bool:
    """Tell whether the root of a sentence is a finite verb with a subject."""
    return is_finite(verb) and own_subject(verb) is not None


def _leans_back(reading: Reading, at: int) -> bool:
    """Tell whether a sentence opens with a word that points to an earlier sentence."""
    span, leaning = reading.spans[at], reading.pack.glance.leaning
    opening = [t for t in span[:3] if not t.is_punct]
    first_of_all = at <= (reading.article.title is not None)
    if opening and (_asks(opening[0]) or (opening[0].lower_ in leaning and not first_of_all)):
        return True
    subject = next(
        (t for t in span if t.dep_ in {"nsubj", "nsubjpass"} and t.head.dep_ == "ROOT"), None
    )
    first = next((t for t in opening if t.pos_ == "PRON"), None)
    points = (subject, first)
    return any(t is not None and _is_personal(t) for t in points)


def _asks(first: Token) -> bool:
    """Tell "Why the bridge fell" from "When the bridge fell, two men died"."""
    return first.tag_ in {"WRB", "WP"} and first.head.dep_ == "ROOT"


def _is_personal(token: Token) -> bool:
    return token.pos_ == "PRON" and any(f in str(token.morph) for f in ("Prs", "Dem"))


def _quotes_nobody(reading: Reading, span: Span, cast: Cast) -> bool:
    """Tell whether a sentence quotes, in part or whole, without naming the speaker beside it."""
    scene = scene_of(reading)
    numbers = {scene.inside[t.i] for t in span} - {-1}
    longer = {n for n in numbers if scene.is_long(n)}
    if scene.inside[span.start] < 0 and span[0].is_quote:
        return True
    if not longer:
        return False
    outside = [t for t in span if scene.inside[t.i] not in longer and t.is_alpha]
    if len(outside) < 2 or any(not _is_within(scene, n, span) for n in longer):
        return True
    return not any(cast.at(t) is not None or t.pos_ in {"NOUN", "PROPN"} for t in outside)


def _is_within(scene: Scene, number: int, span: Span) -> bool:
    """Tell whether a quotation opens and closes in one sentence."""
    first, behind = scene.tokens[number]
    return scene.quotations[number].closed and span.start <= first and behind <= span.end


def _speaks_itself(reading: Reading, span: Span) -> bool:
    """Tell whether somebody says "I" or "we" outside a quotation: an opinion, not a report."""
    inside, selves = scene_of(reading).inside, reading.pack.glance.selves
    return any(t.lower_ in selves and inside[t.i] < 0 and not _is_acronym(t) for t in span)


def _is_acronym(token: Token) -> bool:
    """Tell "US" from "us"."""
    return token.is_upper and len(token) > 1


def _told(reading: Reading, found: Facts) -> list[dict[str, float]]:
    """Give for each sentence what it tells."""
    places = {s.id: at for at, s in enumerate(reading.article.sentences)}
    told: list[dict[str, float]] = [{} for _ in places]
    for name, facts in found.lists:
        if name == "actors":
            _add_actors(told, places, facts)
        elif name in WEIGHTS:
            _add_facts(told, places, name, facts)
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
        for evidence in fact.evidence[:1]:
            told[places[evidence.sentence]][f"{name} {fact.id}"] = WEIGHTS[name]
            if isinstance(fact, Prospect) and fact.status in OPEN:
                told[places[evidence.sentence]][NEXT] = WHAT_NEXT


def _chosen(
    reading: Reading, fit: Sequence[int], told: Sequence[Mapping[str, float]]
) -> frozenset[int]:
    """Choose the sentence that adds most, again and again; the opening sentence comes first."""
    most = FEWEST + min(MOST - FEWEST, max(0, len(reading.spans) - 1) // SHORT_ARTICLE)
    chosen: list[int] = list(fit[:1])
    known = {key for at in chosen for key in told[at]}
    kinds: dict[str, int] = defaultdict(int)
    for key in known:
        kinds[key.partition(" ")[0]] += 1
    words = {lemma for at in chosen for lemma in _content(reading.spans[at])}
    while len(chosen) < min(most, len(fit)):
        rest = [at for at in fit if at not in chosen]
        gain, _, best = max(
            (_gain(reading, at, told[at], known, kinds, words), -at, at) for at in rest
        )
        if len(chosen) >= FEWEST and gain < ENOUGH:
            break
        chosen.append(best)
        for key in told[best].keys() - known:
            kinds[key.partition(" ")[0]] += 1
        known |= told[best].keys()
        words |= _content(reading.spans[best])
    return frozenset(chosen)


def _gain(
    reading: Reading,
    at: int,
    told: Told,
    known: set[str],
    kinds: Mapping[str, int],
    words: set[str],
) -> float:
    """What a sentence adds to those chosen: new facts, early in the text, in few words."""
    span = reading.spans[at]
    gain, seen = 0.0, dict(kinds)
    for key, worth in told.items():
        if key in known:
            continue
        kind = key.partition(" ")[0]
        gain += worth if kind == "actor" else worth / 2 ** min(seen.get(kind, 0), 8)
        seen[kind] = seen.get(kind, 0) + 1
    content = _content(span)
    repeated = len(content & words) / len(content) if content else 1.0
    early, late = 0.6 / (1 + at / 4), 0.6 + 0.4 / (1 + at / 10)
    return gain * late * (1 - repeated / 2) + early - max(0, len(span) - LONGEST / 2) / LONGEST


def _content(span: Span) -> frozenset[str]:
    return frozenset(
        t.lemma_.lower() for t in span if t.pos_ in {"NOUN", "PROPN", "VERB", "NUM", "ADJ"}
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
