"""Stepping: the moves of a pipeline's parsers, chosen for all texts of a batch at each step.

spaCy chooses them text by text in a loop that runs without Python's lock, and takes the lock and
gives it back for each move that it considers, seventy for each word. Asked step by step it holds
the lock, and chooses the same in half the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PARSERS = ("parser", "ner")
"""Components of a spaCy pipeline that find their way by moves."""
BATCH = 128
"""Texts that move together; more of them crowd the processor's memory."""


def step_together(nlp: Language) -> None:
    """Let a pipeline's parsers make their moves for many texts at a time.

    Parsers of another sort than spaCy's own, and those that weigh several ways at once (a beam),
    stay as they are.
    """
    from spacy.language import Language
    from spacy.pipeline.transition_parser import Parser  # type: ignore[import-not-found]

    Language.factory("stepping", func=_stepping)
    for name in PARSERS:
        parser: Any = nlp.get_pipe(name)
        if isinstance(parser, Parser) and parser.cfg["beam_width"] == 1:
            nlp.add_pipe("stepping", name=f"{name}_stepping", after=name, config={"parser": name})
            nlp.disable_pipe(name)


def _stepping(nlp: Language, name: str, parser: str) -> Stepping:
    return Stepping(nlp.get_pipe(parser))


class Stepping:
    """A component that marks what a parser of spaCy would, from the parser's own model."""

    def __init__(self, parser: Any) -> None:
        """Take the parser whose model says what each move is worth."""
        self.parser = parser

    def __call__(self, doc: Doc) -> Doc:
        """Mark one text."""
        self._mark([doc])
        return doc

    def pipe(self, docs: Iterable[Doc], *, batch_size: int) -> Iterator[Doc]:
        """Give each text when it is marked, in their order; those of like length move together."""
        stream = iter(docs)
        while batch := list(islice(stream, batch_size)):
            alike = sorted(batch, key=len)
            for first in range(0, len(alike), BATCH):
                self._mark(alike[first : first + BATCH])
            yield from batch

    def _mark(self, docs: Sequence[Doc]) -> None:
        states = self.parser.moves.init_batch(docs)
        moving = [state for state in states if not state.is_final()]
        if moving:
            model = self.parser.model.predict(docs)
            while moving:
                moving = self.parser.transition_states(moving, model.predict(moving))
            model.clear_memory()
        self.parser.set_annotations(docs, states)
