"""Rows: who has which of several amounts that one clause tells, each with no verb of its own.

"Poe is followed by Roe with 18 percent, Crow with 14 percent and Holm with 7 percent": the label of
the 14 percent holds the clause of the 18, too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.ends import STOPS, WHOLE, cut_at_stop
from explainer.sections.figures.phrases import Label, Parts, label_from
from explainer.sections.figures.placing import of_clause
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

ROW = 10
"""Amounts of a row."""
KINDS = frozenset({"share", "points", "money", "count"})
"""Kinds of amounts that such a row has."""


def of_holder(spot: Spot, words: AmountWords) -> Label | None:
    """Give who has an amount of a row, behind the clause of the row's first one.

    Where that has no clause the holder alone is the label: "Ann Roe with 14%".
    """
    held = _holder(spot, words)
    if held is None:
        return None
    first = _first(spot, words)
    told = None if first is None else of_clause(first, words)
    if first is None or told is None:
        return label_from(spot, "noun-phrase", [held])
    made = label_from(spot, "shared", _behind(told, first, held), told.pronoun)
    return None if made is None else replace(made, instead=told.instead, first=first)


def _behind(told: Label, first: Spot, held: tuple[int, int]) -> Parts:
    """The ranges of the first amount's clause, that amount included, and of the holder."""
    (start, end), *rest = told.parts
    start = min(start, first.first) if told.rule == "goes-on" else start
    parts = [(start, end), *rest]
    start, _ = parts[-1]
    if held[1] - start <= WHOLE:
        return [*parts[:-1], (start, held[1])]
    linked = first.doc[held[0]].dep_ == "cc"  # "… | and Holm at 7 percent"
    return [*parts, (held[0] + linked, held[1])]


def _first(spot: Spot, words: AmountWords) -> Spot | None:
    """The first amount of a row: the nearest before one that no holder has alone; else None."""
    at = spot.last
    for _ in range(ROW):
        if at is None or _holder(at, words) is None:
            return at
        at = at.last
    return None


def _holder(spot: Spot, words: AmountWords) -> tuple[int, int] | None:
    """The words of who has an amount of a row, up to behind it; None where nobody named does.

    The first of a row has none: the clause tells whose it is.
    """
    link = spot.before
    if spot.amount.kind not in KINDS or link is None or not _ties(link, spot, words):
        return None
    first = link.i
    for at in range(link.i - 1, spot.sent.start - 1, -1):
        agent = spot.doc[at].dep_ == "agent"  # "followed by Poe at 25 percent"
        if at in spot.others or agent or cut_at_stop(spot.doc, at, at + 1) == at:
            break
        first = at
    for token in spot.doc[first + 1 : link.i]:
        if token.pos_ == "CCONJ" and token.nbor(-1).tag_ == "NNS":
            first = token.i + 1  # "10,000 credits and Poe at 5,000"
    said = spot.doc[first : link.i]
    row = spot.last is not None and any(at < first for at in spot.others)
    if not row or any(t.pos_ in (*VERBAL, "ADP", "PRON") and t.dep_ != "case" for t in said):
        return None
    if not any(t.pos_ == "PROPN" for t in said):
        return None
    return first, spot.after if spot.noun is None else spot.noun.i + 1


def _ties(link: Token, spot: Spot, words: AmountWords) -> bool:
    """Whether a word or a comma ties an amount to who has it: "Roe with 14%", "Crow, 9%"."""
    alone = spot.after == spot.sent.end or spot.doc[spot.after].text in STOPS | {"."}
    beside = link.text == "," and spot.amount.kind == "share" and spot.noun is None and alone
    return beside or link.lower_ in words.holders
