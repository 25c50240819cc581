"""Distant: the subject and the helpers of a verb that stand with another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.figures.constituents import left_of
from explainer.text.syntax.clauses import (
    NOUNS,
    SINGULAR,
    VERBAL,
    auxiliaries,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import is_modal, is_passive, object_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

CLIMB = 6
"""Verbs of a row that share their helpers."""


def wanting(verb: Token) -> Token | None:
    """Give who wants what a verb tells: "| the bank | wants Elm to close and cut"; else None."""
    wants = verb.head
    if verb.dep_ != "ccomp" or not is_infinitive(verb) or wants.pos_ not in VERBAL:
        return None
    subject = own_subject(wants)
    return subject if subject is not None and subject.pos_ in NOUNS and wants.i < verb.i else None


def sharing(verb: Token) -> Token | None:
    """Give the verb whose helpers a later one of its row shares: "will close ten and cut 5%".

    So with what is done to somebody: "could be fined $5 and jailed for a week". Parsers take the
    later one for a present or a past. None where it has a tense of its own.
    """
    above = verb
    for _ in range(CLIMB):
        bare = above.lower_ == above.lemma_.lower() and above.tag_ in ("VB", "VBP", "VBD", "VBN")
        bare |= above.tag_ == "VBN" and is_passive(above.head)
        joined = above.dep_ == "conj" and bare and not auxiliaries(above)
        if not joined or own_subject(above) is not None or above.head.pos_ not in VERBAL:
            break
        above = above.head
    if above.i == verb.i:
        return None
    if is_infinitive(above) or is_modal(above) or (verb.tag_ == "VBN" and is_passive(above)):
        return above
    subject, form = own_subject(above), verb.tag_
    if form == "VBD" and verb.head.i != above.i:
        form = verb.head.tag_  # "agreed to sell, pay $5m and cut 40 jobs"
    present = form == "VBP" and (subject is None or subject.tag_ not in SINGULAR)
    if present or form not in ("VB", "VBP"):
        return None
    below = (t for t in above.rights if t.dep_ == "xcomp" and t.i < verb.i)
    return next((t for t in below if is_infinitive(t)), None)  # "agreed to sell, pay $5m"


def subject_behind(verb: Token) -> Token | None:
    """Give who does what a clause opens with: "Leading by 7%, Ann Roe …".

    So with "Despite winning by 7%, Ann Roe …". None where nobody named does, or the words before
    do not stand alone in commas.
    """
    link = verb if verb.dep_ == "advcl" else verb.head
    main = link.head
    if verb.dep_ not in ("advcl", "pcomp") or verb.tag_ not in ("VBG", "VBN"):
        return None
    if main.pos_ not in VERBAL or main.i < verb.i or (verb.dep_ == "pcomp" and link.dep_ != "prep"):
        return None
    subject = own_subject(main)
    if subject is None or subject.pos_ not in NOUNS or subject.i < verb.i:
        return None
    before = verb.doc[left_of(subject) - 1]
    alone = before.text == "," and before.i > link.i and is_finite(main)
    return subject if alone and link.left_edge.i == verb.sent.start else None


def main_of(verb: Token) -> Token:
    """Give the verb beside which another is done: "Poe | urged clerks to go, | offering them $5".

    Parsers hang such a participle on the infinitive before the comma.
    """
    main, before = verb.head, verb.doc[max(verb.left_edge.i - 1, 0)]
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or before.text != ",":
        return main
    told = main.dep_ == "xcomp" and is_infinitive(main) and own_subject(main) is None
    return main.head if told and object_of(main.head) is not None else main
