"""Apposed: the label of a share that tells again, and closer, what stands before it.

"A majority of voters, 56 percent, back the bridge", "half of her support (52%) comes from Elm":
the label is what is said of them, never the words before alone. Who has a name beside is told by
that: "Her rival, Ben Crow, won 38 votes".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.ends import clause_end, cut_at_stop, end_within, noun_range
from explainer.sections.figures.openings import group_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.text.marks import ELISION
from explainer.text.syntax.clauses import VERB_GROUP, VERBAL, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Token

CLOSING = {",": ",", "(": ")", "—": "—", "–": "–"}
"""Marks before such a share, with the one behind it."""
LONGEST = 10
"""Tokens before it that it may tell again."""


def of_apposed(spot: Spot, words: AmountWords) -> Label | None:
    """Give what is said of those whose share stands in commas or brackets behind them."""
    doc, opens = spot.doc, spot.first - 1
    if spot.amount.kind != "share" or spot.noun is not None:
        return None
    if spot.inside(opens) and doc[opens].lower_ in words.either:
        opens -= 1  # "two in three voters, or 66%, back it"
    if not spot.inside(opens - 1) or not spot.inside(spot.after + 1):
        return None
    closing = CLOSING.get(doc[opens].text)
    verb = _verb_at(doc[spot.after + 1])
    if closing is None or doc[spot.after].text != closing or verb is None:
        return None
    end = end_within(doc, spot.after + 1, verb.i + 1, clause_end(verb, verb.i + 1), verb)
    start = _start(spot, opens)
    if end is None or opens - start > LONGEST:
        return None
    told = [at for at in range(start, opens) if at in spot.others]
    behind = (spot.after + 1, end)
    if told:  # the other share leads: "half of her support … comes from Elm"
        group = max(told) + 1
        bare = group == opens and doc[start - 1].text == "," and start > spot.sent.start
        limits = bare and doc[spot.sent.start].lower_ in words.limits
        before = (spot.sent.start, start - 1) if limits else (group, opens)
        made = label_from(spot, "goes-on", [before, behind])
    elif any(_is_of_many(t, words) for t in doc[start:opens]):
        made = label_from(spot, "clause", [(start, opens), behind])
    else:
        return None  # "Ada Poe, 42 percent, won"
    return None if made is None else replace(made, verb=verb)


def _is_of_many(token: Token, words: AmountWords) -> bool:
    """Whether a word names many or a part of them: "most voters", "a majority", "a quarter"."""
    part = token.lemma_.lower() in words.sizes or token.lower_ in words.fractions
    return token.tag_ == "NNS" or (token.pos_ == "NOUN" and part)


def _verb_at(token: Token) -> Token | None:
    """The verb in a tense whose words start at a token; None where another word stands there."""
    verb = token.head if token.dep_ in VERB_GROUP else token
    opens = verb.pos_ in VERBAL and group_of(verb) == token.i
    return verb if opens and is_finite(verb) else None


def _start(spot: Spot, opens: int) -> int:
    """Where the words start that a share behind a mark tells again: a noun phrase or an amount."""
    doc = spot.doc
    start = opens
    while start > spot.sent.start and opens - start <= LONGEST:
        if cut_at_stop(doc, start - 1, start) == start - 1:
            break
        told = doc[start - 1].tag_ == "VBN" and doc[start - 2].pos_ in {"NOUN", "PRON"}
        if doc[start - 1].pos_ in (*VERBAL, "SCONJ", "CCONJ") and not told:
            break  # but "a third of the clerks asked, 34%, said"
        start -= 1
    return start


def by_name(label: Label, owner: Token) -> Label | None:
    """Give a label with the name behind its noun: "Her rival, | Ben Crow, | won 38 votes".

    None where there is none.
    """
    noun, doc, (_, end) = owner.head, owner.doc, label.parts[0]
    name = next((t for t in noun.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
    if name is None or len(label.parts) == 1 or noun.i + 1 != end:
        return None
    first, last = noun_range(name)
    start = label.parts[1][0]
    if not end <= first < last <= start or ELISION not in label.text:
        return None
    near = all(t.text == "," for t in doc[last:start])
    rest = label.text.partition(ELISION)[2]
    text = f"{doc[first:last].text}{' ' if near else ELISION}{rest}"
    return replace(label, text=text, parts=((first, last), *label.parts[1:]))
