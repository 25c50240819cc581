"""Verbs: the verb of the clause that an amount stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.lengths import event_of
from explainer.sections.figures.spots import Spot, moved_by
from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import FINITE, NOUNS, VERBAL, ancestors, is_finite
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def verb_of(spot: Spot, words: AmountWords, *, listed: bool = False) -> Token | None:
    """Give the verb of the clause that an amount stands in; None where an apposition has it.

    What the parser takes for one may be the next of a row: "against the bank, 20 towns". Of "two
    days after she left" it is the verb that "after" ties to.
    """
    before = spot.before
    lasts = spot.amount.kind == "duration" and spot.top.head.i >= spot.after
    if before is not None and before.pos_ == "VERB" and lasts and is_finite(before):
        return before  # "the rule requires 70 days before a vote can be held"
    if (mover := moved_by(spot, words)) is not None:
        return mover
    below = spot.top
    event = event_of(spot, words)
    if event is not None and event.dep_ == "advcl":
        return event.head if event.head.pos_ in VERBAL else None
    for token in ancestors(spot.top):
        if not spot.inside(token.i) or (below.dep_ == "appos" and not listed):
            return None
        if _lost_its_verb(below, words):
            return None
        between = spot.doc[token.head.i + 1 : token.i]
        includes = token.dep_ == "prep" and token.tag_ == "VBG" and token.i > token.head.i
        includes = includes and all(t.tag_ not in FINITE for t in between)
        if includes and spot.amount.kind != "share":
            below = token  # "shut a ring, | including 40 clerks"
            continue
        if token.pos_ in VERBAL and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            if _is_put_in(token, spot.first):
                return None
            return _verb_before(spot, token) or token
        below = token
    return None


def thing_done(verb: Token, words: AmountWords) -> Token | None:
    """Give the thing that something was done "to by" many: "a text | agreed to by 40 towns".

    Parsers take it for a verb in a tense. None for any other verb.
    """
    if verb.i == 0 or verb.i + 2 >= len(verb.doc):
        return None
    link, thing = verb.nbor(), verb.nbor(-1)
    to = link.dep_ == "prep" and link.lower_ in words.end and link.n_rights == 0
    by = to and link.nbor().lower_ in words.by
    return thing if by and thing.pos_ in NOUNS else None


def _verb_before(spot: Spot, verb: Token) -> Token | None:
    """The verb of a later clause right before an amount: "Poe won, while Roe lost, 48% to 52%".

    Parsers hang the amount on the verb of the first clause. None where no such clause stands there.
    """
    near = spot.doc[spot.first - 2] if spot.inside(spot.first - 2) else verb
    apart = near.dep_ == "advcl" and near.head.i == verb.i < near.i
    comma = spot.doc[spot.first - 1].text == ","
    return near if apart and comma and is_finite(near) and own_subject(near) else None


def _is_put_in(verb: Token, before: int) -> bool:
    """Whether a dash closes a clause that is put in: "grew, the bank | said – more than 4%"."""
    doc, who = verb.doc, own_subject(verb)
    if who is None or verb.i + 1 >= before or not is_dash(doc[verb.i + 1]):
        return False
    opens = who.left_edge.i
    told = verb.head if verb.dep_ == "parataxis" else None
    told = next((t for t in verb.lefts if t.dep_ == "ccomp"), told)
    around = told is not None and told.i < opens
    return around and who.i < verb.i and doc[opens - 1].text == ","


def _lost_its_verb(top: Token, words: AmountWords) -> bool:
    """Whether a clause has no verb for the parser: "while those in Elm like Roe, 5%".

    One with "with" needs none: "with 5% undecided".
    """
    marks = (t for t in top.lefts if t.dep_ == "mark")
    return top.dep_ == "advcl" and any(t.lower_ not in words.holders for t in marks)
