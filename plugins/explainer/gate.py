"""The gate: no fact is written whose evidence does not stand in its article."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping

from explainer.errors import EvidenceError, ExplainerError
from explainer.model import Evidence, Fact, Story
from explainer.sections import SECTIONS

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def check(story: Story) -> tuple[ExplainerError, ...]:
    """Give every fault of a story's grounding; () is a grounded story.

    A fact needs evidence, or an editor who signs for it with a note or a URL. Each piece of
    evidence is exactly the characters of its sentence. A number in the text of a fact stands in
    the sentences that it rests on.
    """
    sentences = {s.id: s.text for article in story.articles for s in article.sentences}
    return tuple(
        fault
        for section in SECTIONS
        for fact in story.of(section)
        for fault in _faults(f"{story.slug}, {section.name}, {fact.id}", fact, sentences)
    )


def _faults(where: str, fact: Fact, sentences: Mapping[str, str]) -> Iterator[ExplainerError]:
    if fact.added_by == "editor":
        if not fact.note and not fact.url:
            yield EvidenceError(where, "added without a note or a url", "add one")
        return
    if not fact.evidence:
        yield EvidenceError(where, "a fact without evidence", "report this bug")
    for piece in _pieces(fact):
        text = sentences.get(piece.sentence)
        if text is None or not piece.text or text[piece.start : piece.end] != piece.text:
            yield EvidenceError(where, f"{piece.text!r} is not in its sentence", "report this bug")
    said = " ".join(sentences.get(e.sentence, "") for e in fact.evidence)
    known = set(NUMBER.findall(said))
    for number in NUMBER.findall(str(getattr(fact, "text", ""))):
        if number not in known:
            yield EvidenceError(
                where, f"the number {number} is not in its source", "report this bug"
            )


def _pieces(fact: Fact) -> Iterable[Evidence]:
    """All evidence of a fact, in whichever field."""
    for field in dataclasses.fields(fact):
        value = getattr(fact, field.name)
        if isinstance(value, tuple):
            yield from (v for v in value if isinstance(v, Evidence))
