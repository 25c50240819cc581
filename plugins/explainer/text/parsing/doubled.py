"""Doubled: one verb with two subjects, of which the first is no more than a name set off.

"According to the coach, | Ada Poe, | in May the crew won": the crew did, not she. "| POE: |
Well, the crew has won": a transcript only tells who speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SPEAKER = 3
"""Tokens of the name that opens a line of a transcript."""


def with_one_subject(doc: Doc) -> Doc:
    """Take from a verb the name before its subject that only tells who says so.

    Args:
        doc: What was parsed.
    """
    for verb in doc:
        if verb.pos_ not in VERBAL:
            continue
        subjects = [t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS]
        if not subjects or subjects[0].pos_ != "PROPN":
            continue
        if len(subjects) > 1:
            _set_off(subjects[0], verb)
        elif (own := _own_behind(subjects[0])) is not None:
            _give(own, subjects[0], verb)
    return doc


def _set_off(name: Token, verb: Token) -> None:
    """Hang a name on the noun that it names, or leave it as the label of a speaker."""
    doc, first, behind = name.doc, name.left_edge, name.right_edge.i + 1
    named = _named_by(doc[first.i - 2]) if first.i - 2 >= verb.sent.start else None
    end = doc[name.i + 1]
    if named is not None and doc[first.i - 1].text == COMMA and doc[behind].text == COMMA:
        name.head, name.dep_ = named, "appos"
        forget(doc)
    elif end.text == ":" and first.is_sent_start and name.i - first.i < SPEAKER:
        name.dep_ = "dep"
        forget(doc)


def _own_behind(name: Token) -> Token | None:
    """The subject that the parser took for another name of who tells of it.

    Something stands between the two: "According to the coach, Ada Poe, in May | the crew | won".
    """
    first, doc = name.left_edge, name.doc
    if first.i - 2 < name.sent.start or doc[first.i - 1].text != COMMA:
        return None
    own = next((t for t in name.rights if t.dep_ == "appos" and t.pos_ == "NOUN"), None)
    between = any(t.dep_ == "prep" for t in name.rights if own is not None and t.i < own.i)
    apart = between and doc[name.i + 1].text == COMMA
    return own if apart and _named_by(doc[first.i - 2]) is not None else None


def _give(own: Token, name: Token, verb: Token) -> None:
    """Let a verb have the subject that hangs on a name, and the noun before the name its name."""
    loose = [t for t in name.rights if t.dep_ == "prep" and t.i < own.i]
    own.head, own.dep_ = verb, name.dep_
    name.head, name.dep_ = name.doc[name.left_edge.i - 2], "appos"
    for link in loose:
        link.head = verb
    forget(name.doc)


def _named_by(noun: Token) -> Token | None:
    """The noun by whom something is told, right before a comma: "According to | the coach |"."""
    links = (noun.head, noun.head.head)
    told = noun.dep_ == "pobj" and noun.pos_ == "NOUN"
    return noun if told and any(t.dep_ == "prep" and t.tag_ == "VBG" for t in links) else None
