"""Bodies: which one "the company", "the US firm" or "the ministry" stands for, as a speaker.

It is the one body that the article calls so ("drug firm Elmacorp", "Elm Ministry"), or, for a word
that fits many, the only body of the article that it may be said of, or the one that the last
sentence about any is about. Where two may be meant, none is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.pronouns import main_of, sentence_from
from explainer.text.attribution.scene import Scene
from explainer.text.clauses import ACTED_ON, SINGULAR, TELLING
from explainer.text.inventory import hears

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

CACHE = "explainer.attribution.bodies"
PARAGRAPHS = 2
"""Paragraphs before its own in which the body that a noun stands for is named."""
EARLY = 2
"""Paragraphs, the headline among them, that tell whom an article is about."""


@dataclass(frozen=True, slots=True)
class _Bodies:
    """The bodies of an article.

    Attributes:
        actors: What was asked for; another cast makes others.
        mentions: Each body by the first token of every mention in which it does not only hear.
        places: The same tokens in order.
        called: The nouns that the article calls a body by, by its id.
        firsts: Where each body is named first, in order.
        fresh: Where a noun first brings in one without a name, by the noun: "a firm in the north".
    """

    actors: tuple[Actor, ...]
    mentions: Mapping[int, Actor]
    places: tuple[int, ...]
    called: Mapping[str, frozenset[str]]
    firsts: tuple[int, ...]
    fresh: Mapping[str, int]


def body_of(noun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Give the body that "the" with a noun for one stands for, or None."""
    low = noun.lemma_.lower()
    if noun.tag_ not in SINGULAR or noun.ent_type_ or not _is_the_one(noun, scene.pack):
        return None
    bodies = _bodies_of(scene, cast)
    named = [bodies.mentions[at] for at in bodies.firsts if at < noun.i]
    called = [actor for actor in named if low in bodies.called[actor.id]]
    wide = low in scene.pack.speech.firms
    if not (called or wide) or bodies.fresh.get(low, noun.i) < noun.i:
        return None
    last = _last_subject(noun, scene, bodies)
    if called:
        (first, *more) = called
        if last is not None and last in called:
            return None if _are_beside(last, called, noun, scene, bodies) else last
        other = last is not None and last not in called and not bodies.called[last.id]
        return None if more or (wide and other) else first
    beside = _called_beside(noun, bodies, scene)
    if beside:
        return next(iter(beside.values())) if len(beside) == 1 else None
    fitting = [a for a in named if _may_be(bodies.called[a.id], scene.pack)]
    if last is not None:
        clear = last in fitting and not _are_beside(last, fitting, noun, scene, bodies)
        return last if clear else None
    if len(fitting) != 1 or not _leads(fitting[0], noun, scene, bodies):
        return None
    return fitting[0]


def _called_beside(noun: Token, bodies: _Bodies, scene: Scene) -> Mapping[str, Actor]:
    """The firms that the words before a noun name as such in its sentence, by their ids."""
    kinds = scene.pack.names.unit_nouns
    here = (bodies.mentions[at] for at in _between(bodies.places, noun.sent.start, noun.i))
    return {actor.id: actor for actor in here if bodies.called[actor.id] & kinds}


def _leads(body: Actor, noun: Token, scene: Scene, bodies: _Bodies) -> bool:
    """Whether an article is about a body: it is named more than once, and early."""
    before = (at for at in bodies.places if at < noun.i and bodies.mentions[at] is body)
    first = next(before)
    return scene.paragraph(first) <= EARLY and next(before, None) is not None


def _is_the_one(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun has "the" before it and nothing behind it that tells which one is meant."""
    the = any(t.dep_ == "det" and t.lower_ in pack.names.definite for t in noun.lefts)
    told = (t for t in noun.rights if t.dep_ in TELLING)
    own = any(t.dep_ == "poss" for t in noun.lefts)
    return the and not own and all(t.left_edge.nbor(-1).is_punct for t in told)


def _fresh(scene: Scene, mentions: Mapping[int, Actor]) -> dict[str, int]:
    """Where the article first brings in one without a name: "a firm in the north"."""
    articles = scene.pack.outlook.articles
    found: dict[str, int] = {}
    for token in scene.doc:
        low = token.lemma_.lower()
        if token.tag_ != "NN" or low in found or token.dep_ in ("compound", "attr", "appos"):
            continue
        if any(t.dep_ == "det" and t.lower_ in articles for t in token.lefts):
            words = scene.doc[token.left_edge.i : token.right_edge.i + 1]
            if not any(t.i in mentions for t in words):
                found[low] = token.i
    return found


def _last_subject(noun: Token, scene: Scene, bodies: _Bodies) -> Actor | None:
    """The body that the last sentence about any is about, in the paragraphs before."""
    end = noun.left_edge.i
    low = scene.paragraphs[max(0, scene.paragraph(noun.i) - PARAGRAPHS)][0]
    while end > low:
        start = sentence_from(scene, end, low)
        main = main_of(scene, start, end, noun)
        found = [bodies.mentions[at] for at in _between(bodies.places, start, end)]
        if main is not None and found:
            held = range(main.left_edge.i, main.i + 1)
            return next((bodies.mentions[at] for at in held if at in bodies.mentions), None)
        end = start
    return None


def _are_beside(
    body: Actor, others: list[Actor], noun: Token, scene: Scene, bodies: _Bodies
) -> bool:
    """Whether the last sentence about a body did something to another one called the same."""
    end = bisect_left(bodies.places, noun.i)
    at = next(at for at in reversed(bodies.places[:end]) if bodies.mentions[at] is body)
    sent = scene.doc[at].sent
    here = _between(bodies.places, sent.start, sent.end)
    faced = (i for i in here if scene.doc[i].head.dep_ in ACTED_ON or scene.doc[i].dep_ in ACTED_ON)
    return any(bodies.mentions[i] is not body and bodies.mentions[i] in others for i in faced)


def _between(places: tuple[int, ...], start: int, end: int) -> tuple[int, ...]:
    return places[bisect_left(places, start) : bisect_left(places, end)]


def _may_be(called: frozenset[str], pack: LanguagePack) -> bool:
    """Whether a word that fits many bodies may be said of one that is called otherwise."""
    names = pack.names
    return not called or bool(called & (names.unit_nouns | names.generic))


def _bodies_of(scene: Scene, cast: Knows) -> _Bodies:
    """The bodies of an article, found once for the same actors."""
    kept = scene.doc.user_data.get(CACHE)
    if isinstance(kept, _Bodies) and kept.actors == cast.actors:
        return kept
    mentions: dict[int, Actor] = {}
    called: dict[str, set[str]] = {}
    for start, end, actor in _mentions(scene, cast):
        called.setdefault(actor.id, _own_words(actor, scene.pack)).update(
            _called(scene, start, end)
        )
        if not hears(scene.doc[start:end].root, scene.pack):
            mentions[start] = actor
    kept = _Bodies(
        actors=cast.actors,
        mentions=mentions,
        places=tuple(sorted(mentions)),
        called={name: frozenset(words) for name, words in called.items()},
        firsts=tuple(sorted({a.id: at for at, a in reversed(mentions.items())}.values())),
        fresh=_fresh(scene, mentions),
    )
    scene.doc.user_data[CACHE] = kept
    return kept


def _mentions(scene: Scene, cast: Knows) -> Iterator[tuple[int, int, Actor]]:
    """Each body's mentions by name, with the first token and the one behind the last."""
    at, size = 0, len(scene.doc)
    while at < size:
        actor = cast.at(scene.doc[at])
        end = at + 1
        if actor is not None and actor.kind == "organization" and scene.doc[at].pos_ != "PRON":
            while end < size and cast.at(scene.doc[end]) is actor:
                end += 1
            yield at, end, actor
        at = end


def _own_words(actor: Actor, pack: LanguagePack) -> set[str]:
    """The nouns in a name that tell what it names: "Elm Ministry", "Ministry of Ports"."""
    forms = [form.lower().split() for form in (actor.name, *actor.aliases)]
    ends = {word for form in forms for word in (form[0], form[-1])}
    return ends & (pack.names.small_heads | pack.names.unit_nouns | pack.speech.bodies)


def _called(scene: Scene, start: int, end: int) -> Iterator[str]:
    """The nouns beside a name that tell what it names: "drug firm Elmacorp", "Elmacorp, a firm"."""
    names, head = scene.pack.names, scene.doc[start:end].root
    kinds = names.unit_nouns | names.generic | names.small_heads
    many = head.tag_ == "NNPS"  # "committee Greens"
    around = [scene.doc[start - 1]] if start and not many else []
    around += [head.head] if head.dep_ == "appos" else []
    around += [t for t in head.rights if t.dep_ == "appos"]
    yield from (t.lemma_.lower() for t in around if t.tag_ == "NN" and t.lemma_.lower() in kinds)
