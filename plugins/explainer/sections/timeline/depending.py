"""Depending: the condition before a clause, without which its words would promise too much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.words import Words
from explainer.text.marks import DASHES
from explainer.text.syntax.halves import means_before
from explainer.text.syntax.limits import condition_before, condition_behind, condition_of_saying

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

LONGEST = 15
"""Words of a condition; with a longer one the reader would lose sight of the event."""


def conditional(words: Words, verb: Token, pack: LanguagePack) -> Words:
    """Give the words of a clause with the condition before it; the same words where it has none.

    "If the rain stops, the guild plans to sail", "If elected … she would sell the mill", of which
    Ada Poe said so.
    """
    behind = condition_behind(verb, pack.certainty)
    if behind is not None and words.end == behind.left_edge.i:
        return Words((*words.pieces[:-1], (words.pieces[-1][0], behind.right_edge.i + 1)))
    first, aside = words.pieces[0][0], verb.dep_ in {"parataxis", "ccomp"} and verb.i < verb.head.i
    before = None if aside else condition_before(verb, pack)
    condition = before or condition_of_saying(verb, pack) or means_before(verb, pack)
    if condition is None:
        return words
    start, end = condition.left_edge.i, condition.right_edge.i + 1
    dashed = sum(t.text in DASHES for t in condition.doc[start:first]) == 1
    if end > first or end - start > LONGEST or dashed:
        return words
    near = all(t.is_punct for t in condition.doc[end:first])
    rest = words.pieces[1:] if near else words.pieces
    return Words(((start, words.pieces[0][1] if near else end), *rest))
