"""Ranking: whose the second of two shares is, and a rank that is taken for a denial.

"Elm has 31 percent, ahead of Oak | with 29 percent": parsers hang both on the verb, as if the first
had both. "Beat the world | No 2": of "No", who beat nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.mending import take_place
from explainer.text.syntax.clauses import NOUNS, TIME_LABELS, VERBAL, ancestors

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

PERCENT = "PERCENT"
DENIED = "DT"
"""The tag that taggers give "No"."""
LINKS = frozenset({"pobj", "prep", "agent", "advmod", "appos", "compound", "acl"})
"""Dependencies between a rival's name and the verb."""


def with_shares(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang a share on the rival right before it, where another has one with the same verb.

    Args:
        doc: What was parsed.
        pack: The tables of its language.
    """
    for link in tuple(doc)[2:]:
        if link.dep_ != "prep" or not _is_share(link):
            continue
        if link.head.lower_ not in pack.events.ranks and link.head.pos_ not in VERBAL:
            continue
        rival = _rival_before(link, pack)
        others = (t for t in doc[link.sent.start : link.i] if t.ent_type_ == PERCENT)
        if rival is not None and any(t.i < rival.left_edge.i for t in others):
            link.head = rival
            forget(doc)
    return doc


def with_ranks(doc: Doc) -> Doc:
    """Let "No" before a number be a noun where it does not open its sentence: "the world | No 2".

    Args:
        doc: What was parsed.
    """
    for rank in tuple(doc)[1:-1]:
        if rank.tag_ != DENIED or not rank.is_title:
            continue
        number = rank.nbor()
        plain = number.text.isdecimal()
        if plain and rank.head in (number, number.head) and not rank.is_sent_start:
            _rank(rank, number)
            forget(doc)
    return doc


def _rank(rank: Token, number: Token) -> None:
    """Make a noun of a rank, with its number and with what stands before it."""
    rank.tag_, rank.pos_ = "NN", "NOUN"
    whose = rank.nbor(-1)
    if number.dep_ == "nummod" and number.head.i > number.i:
        rank.head, rank.dep_ = number.head, "compound"  # "the | No 2 | seed"
        number.head = rank
        return
    beside = whose.pos_ in NOUNS and (whose.head == number.head or number.head == whose)
    take_place(rank, whose if beside and whose.head != number else number)
    for token in [*whose.children, *number.children] if beside else [*number.children]:
        if token not in (rank, number):
            dated = token.i > number.i and any(t.ent_type_ in TIME_LABELS for t in token.rights)
            token.head = rank.head if dated and rank.head.pos_ in VERBAL else rank
    number.head, number.dep_ = rank, "nummod"
    if beside:
        whose.head, whose.dep_ = rank, "compound"


def _is_share(link: Token) -> bool:
    """Whether a preposition governs a share and nothing more: "with | 29 percent"."""
    return any(t.dep_ == "pobj" and t.ent_type_ == PERCENT for t in link.rights)


def _rival_before(link: Token, pack: LanguagePack) -> Token | None:
    """Whom somebody is told to be before or behind, right before a share; None for nobody."""
    before = link.nbor(-1)
    for noun in (before, *ancestors(before)):
        if noun.i > link.i or noun.dep_ not in LINKS or noun.right_edge.i > before.i:
            return None
        above = noun.head
        ranked = above.lower_ in pack.events.ranks or above.head.lower_ in pack.events.ranks
        if noun.dep_ == "pobj" and noun.pos_ in NOUNS and ranked:
            return noun
    return None
