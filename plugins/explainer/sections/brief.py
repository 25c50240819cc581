"""The brief: three to five sentences of the article that carry its story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySentence(Fact):
    """One sentence of the article, whole."""

    text: str


def extract(reading: Reading, found: Facts) -> Iterable[KeySentence]:
    """Choose the sentences that together name the main actors and the main event."""
    return ()


def join(sentences: Sequence[KeySentence]) -> KeySentence:
    """Keep the first of several equal sentences."""
    return sentences[0]


BRIEF = Section(
    name="brief",
    fact=KeySentence,
    extract=extract,
    same=lambda sentence: sentence.text,
    join=join,
    order=lambda sentence: (),
    needs=("actors", "timeline", "agenda", "figures", "quotes", "outlook"),
)
