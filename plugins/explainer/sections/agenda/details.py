"""Details: what else the article says on each topic, by the words that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Evidence, Reading
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import MODIFIERS, NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MODIFYING = frozenset({"NOUN", "PROPN", "ADJ"})
MOST = 5
"""Sentences under one topic."""
COMMON = 0.2
FEW = 4
"""A word in more sentences than both is the whole story's; alone it tells in few of them only."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What a span speaks of.

    Attributes:
        terms: Its naming words, by lemma, without vague ones, names of actors and examples.
        pairs: A modifier and its noun ("supply", "chain"), by lemma.
        heads: Those of the terms that do not only tell more of another noun ("scheme", not "home"
            of "the home scheme").
        kin: For each group of words that speak of one matter, its number.
    """

    terms: frozenset[str]
    heads: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    kin: frozenset[int]

    @classmethod
    def of(cls, span: Span, reading: Reading, cast: Cast) -> Matter:
        """Give what a span speaks of."""
        nouns = [t for t in span if t.pos_ in NOUNS and not _is_idle(t, reading, cast)]
        terms = frozenset(t.lemma_.lower() for t in nouns)
        heads = frozenset(t.lemma_.lower() for t in nouns if t.dep_ not in MODIFIERS | {"poss"})
        groups = enumerate(reading.pack.agenda.kin)
        return cls(terms, heads, _pairs(span), frozenset(at for at, kin in groups if kin & terms))


def details_of(
    topics: Sequence[Span], own: Set[int], reading: Reading, cast: Cast
) -> tuple[tuple[Evidence, ...], ...]:
    """Give, for each topic, the sentences that speak of it; () where the article says no more.

    A sentence that shares a rare word with a topic, or a modifier with its noun, speaks of it.
    One that speaks of no topic in that way goes where it speaks of the same matter in other words.

    Args:
        topics: The topics' words.
        own: Positions of sentences that do not count: those that announce or list topics.
        reading: The article.
        cast: The actors of the article.
    """
    wanted = [Matter.of(topic, reading, cast) for topic in topics]
    matters = [Matter.of(span, reading, cast) for span in reading.spans]
    spread = Counter(term for matter in matters for term in matter.terms)
    kin = Counter(at for matter in matters for at in matter.kin)
    rare = {at for at, number in kin.items() if number <= FEW}
    exact = [_scores(topic, matters, own, spread) for topic in wanted]
    claimed = {at for scores in exact for at in scores}
    for topic, scores in zip(wanted, exact, strict=True):
        for at, matter in enumerate(matters):
            if at not in own and at not in claimed and topic.kin & matter.kin & rare:
                scores[at] = 1
    return tuple(_best(scores, reading) for scores in exact)


def _scores(
    topic: Matter, matters: Sequence[Matter], own: Set[int], spread: Counter[str]
) -> dict[int, int]:
    """How many words and pairs of words each sentence shares with a topic, where it does."""
    found = {}
    limit = max(FEW, int(COMMON * len(matters)))
    common = {term for term in topic.terms if spread[term] > limit}
    for at, matter in enumerate(matters):
        if at in own:
            continue
        terms = topic.terms & matter.terms
        pairs = len(topic.pairs & matter.pairs)
        shared = len(terms) + 2 * pairs if pairs or terms - common else 0
        if shared > 1 or any(spread[term] <= FEW for term in terms & topic.heads):
            found[at] = shared
    return found


def _best(scores: dict[int, int], reading: Reading) -> tuple[Evidence, ...]:
    best = sorted(sorted(scores, key=lambda at: (-scores[at], at))[:MOST])
    return tuple(reading.evidence(reading.spans[at]) for at in best)


def _is_idle(token: Token, reading: Reading, cast: Cast) -> bool:
    """Whether a word tells no topic: vague, an actor's name, a time, an example in passing."""
    words = reading.pack.agenda
    if token.is_stop or not token.is_alpha or len(token) < 3:
        return True
    if token.lemma_.lower() in words.vague or token.ent_type_ or cast.at(token) is not None:
        return True
    return token.dep_ == "pobj" and token.head.lower_ in reading.pack.names.example_words


def _pairs(span: Span) -> frozenset[tuple[str, str]]:
    """Modifier and noun, by lemma."""
    return frozenset(
        (token.lemma_.lower(), token.head.lemma_.lower())
        for token in span
        if token.dep_ in ("compound", "amod")
        and token.head.pos_ == "NOUN"
        and token.pos_ in MODIFYING
        and not token.is_stop
        and not token.ent_type_
    )


def positions(evidence: Iterable[Evidence], reading: Reading) -> frozenset[int]:
    """Give the positions of the sentences that hold some evidence."""
    wanted = {piece.sentence for piece in evidence}
    ids = enumerate(sentence.id for sentence in reading.article.sentences)
    return frozenset(at for at, name in ids if name in wanted)
