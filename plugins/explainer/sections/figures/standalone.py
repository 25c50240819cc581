"""Standalone: what can be told of an amount where nobody knows for whom "it" or "they" stands.

"It would give $25 billion for the wall" is told without "it", "31 of those towns are poor" with
the words before it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.figures.constituents import left_of
from explainer.sections.figures.ends import WHOLE, cut_at_stop, end_within, noun_range
from explainer.sections.figures.meaning import dangles, meant_in
from explainer.sections.figures.nouns import of_noun
from explainer.sections.figures.phrases import Label, label_from, words_in
from explainer.text.coreference.lost import lost_in
from explainer.text.syntax.clauses import NOUNS, PERSONAL, PLURAL
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import noun_under

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.tables.amounts import AmountWords
    from explainer.model import Reading
    from explainer.sections.figures.spots import Spot
    from explainer.text.coreference.cast import Cast

OWN = frozenset({"PRP$", "WP$", "WDT", "WP"}) | PERSONAL
"""Tags of words that only others tell the meaning of."""


def of_sum(spot: Spot, reading: Reading) -> Label | None:
    """Give what money is for, or the noun that it is told of: "a bill of $27m in unpaid fines".

    None where these words point to others, or say no more than that it is a sum.
    """
    if spot.amount.kind != "money":
        return None
    words = reading.pack.amounts
    made = _of_thing(spot, words) or _of_purpose(spot, reading) or of_noun(spot, words)
    if made is None or made.pronoun is not None or made.rule not in ("noun-phrase", "goes-on"):
        return None
    said = [t for t in made.words(reading.doc) if not spot.holds(t)]
    if any(t.tag_ in OWN or is_pointing(t) for t in said):
        return None
    behind = any(t.i >= spot.after for t in said)
    named = sum(t.pos_ in (*NOUNS, "ADJ") for t in said) > 1  # not "for Elm"
    return made if behind and named else None


def _of_thing(spot: Spot, words: AmountWords) -> Label | None:
    """The noun that has an amount, with all behind it: "a bill of $27m in unpaid fines"."""
    link = spot.top.head
    noun = link.head
    if spot.top.dep_ != "pobj" or link.lower_ not in words.part_of or noun.pos_ not in NOUNS:
        return None
    if noun.i > spot.first or any(t.dep_ == "poss" for t in noun.lefts):
        return None
    most = cut_at_stop(spot.doc, spot.after, max(noun.right_edge.i + 1, spot.after))
    end = end_within(spot.doc, noun.i, spot.after, most, noun)
    return None if end is None else label_from(spot, "noun-phrase", [(left_of(noun), end)])


def _of_purpose(spot: Spot, reading: Reading) -> Label | None:
    """What stands behind "for": "$25 billion | for the border wall"."""
    link = spot.behind
    if link is None or link.dep_ != "prep" or link.lower_ not in reading.pack.certainty.destined:
        return None
    noun = noun_under(link)
    if noun is None or noun.pos_ not in NOUNS:
        return None
    return label_from(spot, "goes-on", [(spot.after, noun_range(noun)[1])])


def with_before(label: Label, spot: Spot, reading: Reading, cast: Cast) -> Label:
    """Give a label with its sentence up to there, where only that tells what its words mean.

    "Elm has 40 towns, and 31 of those towns are poor". The same label where it needs none, the
    sentence is long or does not tell it, either.
    """
    if not dangles(label, meant_in(label, reading, cast), reading, cast):
        return label
    start, end = spot.sent.start, max(b for _, b in label.parts)
    told = reading.doc[start:end]
    before = any(t.pos_ in NOUNS for t in reading.doc[start : min(a for a, _ in label.parts)])
    if not before or len(told) > WHOLE or any(t.is_quote for t in told):
        return label
    if told[0].tag_ in PERSONAL:
        return label
    whole = replace(
        label, rule="sentence", text=words_in(reading.doc, start, end), parts=((start, end),)
    )
    if (named := _named_before(label, told)) is not None:
        return replace(whole, before=named)
    lost = lost_in(told, set(), reading, cast) is not None or dangles(whole, (), reading, cast)
    return label if lost else whole


def _named_before(label: Label, told: Span) -> Token | None:
    """The noun before a label that names "those towns" in it; None where none does."""
    doc, first = told.doc, min(a for a, _ in label.parts)
    said = [*label.words(doc)]
    those = [t for t in said if t.tag_ in PLURAL and any(map(is_pointing, t.lefts))]
    before = {t.lemma_: t for t in doc[told.start : first] if t.pos_ in NOUNS}
    if not those or any(t.tag_ in PERSONAL for t in said):
        return None
    named = [before.get(t.lemma_) for t in those]
    return None if None in named else named[0]
