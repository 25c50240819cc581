"""Verbs: the verb of the clause that an amount stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.lengths import event_of
from explainer.sections.figures.spots import Spot
from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import (
    FINITE,
    NOUNS,
    VERBAL,
    ancestors,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import verbs_above
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


def moved_by(spot: Spot, words: AmountWords) -> Token | None:
    """Give the verb of a change whose end the parser hung on a participle before it, else None.

    "Cut the price of power made by mills to $5": not what was made. A vote is that of who votes.
    """
    link, made = spot.top.head, spot.top.head.head
    if link.dep_ == "conj" and made.lower_ == link.lower_:
        made = made.head  # "by 4% in May and | by | 5% in June"
    if spot.amount.unit == words.votes:
        return _decided_by(spot, words)
    if link.lower_ in words.moves and link.dep_ in ("advmod", "prep"):
        return _last_moved(link, words)
    below = made.dep_ == "relcl" or (made.dep_ == "acl" and made.tag_ == "VBN")
    share = spot.amount.kind == "share" and link.lower_ in words.by  # no "sold by 40 clerks"
    if spot.top.dep_ != "pobj" or not (share or link.lower_ in words.end) or not below:
        return None  # "raise the sum | it gives | to 5%"
    if made.lemma_.lower() in words.change_verbs | words.reaching:
        return None
    verb = next(verbs_above(made), made)
    return verb if verb.i < made.i and verb.lemma_.lower() in words.change_verbs else None


def _last_moved(link: Token, words: AmountWords) -> Token | None:
    """The nearest verb of a change before "down" where that hangs above it, else None.

    "A plan to double trade, which fell to $5 last year, | down | $2 from 1996".
    """
    between = link.doc[link.head.i + 1 : link.i]
    moving = words.change_verbs | words.reaching
    verbs = (t for t in reversed(between) if t.tag_ in FINITE and t.lemma_.lower() in moving)
    return next(verbs, None) if link.nbor(-1).text == "," else None


def _decided_by(spot: Spot, words: AmountWords) -> Token | None:
    """The verb of a vote above what it decides: "rejected plans to cut the fare by 30 to 20"."""
    verbs = [verb for verb in verbs_above(spot.top) if verb.i < spot.first]
    deciding = words.voting | words.deciding
    return next((t for t in verbs[1:] if t.lower_ in deciding and is_infinitive(verbs[0])), None)
