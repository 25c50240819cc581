"""Positions: where a player plays, behind the side, which taggers take for an adverb.

"Said the Elm | forward |", "Elm | forward | Ann Roe": the forward says so, and not the side. So
with what parsers join to a verb before: "Bo Poe joined Elm and | keeper | Dan Roe has left".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.mending import joints_before, take_place
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL, ancestors
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords


def with_positions(doc: Doc, words: VerbWords) -> None:
    """Let who plays somewhere be a noun, with the side before it and the name behind it.

    Only where an article opens it or a name follows: not "the ball took Elm | forward".
    """
    for token in doc[1:]:
        if token.tag_ == "NN" and token.dep_ == "conj":
            _stand_before(token)
        if token.tag_ != "RB" or token.lower_ not in words.positions:
            continue
        side = doc[token.i - 1]
        if side.pos_ != "PROPN":
            continue
        name = _name_behind(token)
        whose = [*side.lefts, *token.lefts]
        if name is not None and token.head in (side, name):
            _call(side, token, name)
        elif name is None and any(t.dep_ == "det" for t in whose) and _is_one(side, token):
            _act(side, token)


def _stand_before(noun: Token) -> None:
    """Let a noun stand before the name of who acts in a clause that is joined to one before."""
    name = _name_behind(noun)
    if name is None or name.dep_ not in NOUN_SUBJECTS or noun.n_rights or noun.n_lefts:
        return
    verb, opens = name.head, name.left_edge.i == noun.i + 1
    if opens and verb.dep_ == "conj" and verb.head in ancestors(noun) and verb.i > name.i:
        for joint in joints_before(noun):
            joint.head = verb.head
        noun.head, noun.dep_ = name, "compound"
        forget(noun.doc)


def _name_behind(token: Token) -> Token | None:
    """The last word of the name right behind a word."""
    name = token.nbor() if token.i + 1 < token.sent.end else token
    if name.tag_ != "NNP":
        return None
    while name.dep_ == "compound" and name.head.i == name.i + 1:
        name = name.head
    return name


def _is_one(side: Token, token: Token) -> bool:
    """Whether side and position are one phrase: not "a storm pushed the Elm Maid | back"."""
    inverted = side.dep_ in NOUN_SUBJECTS and side.i > side.head.i
    return token.head == side or side.head == token or inverted


def _call(side: Token, token: Token, name: Token) -> None:
    """Let the side and the position stand before a name."""
    if name.head == side:
        take_place(name, side)
    for word in (*side.lefts, side, token):
        word.head = name
    side.dep_, token.dep_ = "compound", "compound"
    _make_noun(token)


def _act(side: Token, token: Token) -> None:
    """Let the position take the place of its side, and what describes the one the other."""
    verb = token.head
    if side.head == token:
        acts = token.dep_ == "advmod" and verb.pos_ in VERBAL and own_subject(verb) is None
        token.dep_ = "nsubj" if acts else token.dep_
    else:
        take_place(token, side)
        for word in side.lefts:
            word.head = token
        side.head, side.dep_ = token, "compound"
    _make_noun(token)


def _make_noun(token: Token) -> None:
    token.tag_, token.pos_ = "NN", "NOUN"
    forget(token.doc)
