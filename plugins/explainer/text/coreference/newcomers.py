"""Newcomers: whether "he", in what somebody new says, may be who was told of before.

"Crow was charged. Council leader Tom Poe said he lied": Crow may have. "Crow died. Ann Poe said the
show would go on in her memory".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.coreference.candidates import Search, is_sayer, is_unknown, may_be, told_in
from explainer.text.syntax.apart import described
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PERSONAL, auxiliaries
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import is_main_subject, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def may_go_on(mention: Token, search: Search) -> bool:
    """Tell whether somebody new says something of "her" who may be told of before."""
    back = told_in(search.pronoun, search.reading)
    return is_new(mention, back, search) and was_of_another(back, search)


def is_new(mention: Token, back: list[int], search: Search) -> bool:
    """Tell whether a sentence brings in who says what "he" did: "Mayor Tom Poe said he lied".

    What somebody will do, or thinks, he tells of himself; "the show would go on in her memory" not,
    and "her family was told" may be of her who was hurt.
    """
    doc, first = search.reading.doc, search.reading.spans[back[-1]].start
    here, pronoun = search.reading.spans[back[0]].start, search.pronoun
    known = any(search.known.at(t) is search.actor for t in doc[first:here])
    did = pronoun.dep_ in NOUN_SUBJECTS and all(t.tag_ != "MD" for t in auxiliaries(pronoun.head))
    did = did and pronoun.head.lemma_.lower() not in search.reading.pack.speech.thinking
    did = did or _is_passed(mention, pronoun) or _is_anybodys(pronoun, search)
    noun = described(mention)
    said = is_sayer(noun, search.reading) and noun.head.dep_ == "ROOT"
    return did and said and not known


def was_of_another(back: list[int], search: Search) -> bool:
    """Tell whether somebody else who fits was told of before: "Crow left. Poe said he lied".

    A sentence about a pronoun, or of what somebody says, leads on to the one before it, and before
    "her memory" any does.
    """
    reading = search.reading
    for at in back[1:]:
        if reading.article.sentences[at].paragraph == 0:
            break
        subjects = [t for t in reading.spans[at] if t.dep_ in NOUN_SUBJECTS]
        if any(may_be(t, search) or is_unknown(t, search) for t in subjects):
            return True
        main = [t for t in subjects if is_main_subject(t)]
        passed = search.pronoun.dep_ not in NOUN_SUBJECTS
        if not passed and not any(t.tag_ in PERSONAL or is_sayer(t, reading) for t in main):
            break
    return False


def _is_passed(mention: Token, pronoun: Token) -> bool:
    """Whether "her" stands behind the subject of what one says: "Poe said it hit her house"."""
    verb = next(verbs_above(pronoun), pronoun)
    subject = own_subject(verb)
    own = subject is None or subject.i == described(mention).i or subject.tag_ in PERSONAL
    owned = subject is not None and subject.left_edge.i <= pronoun.i <= subject.right_edge.i
    return pronoun.dep_ not in NOUN_SUBJECTS and not (own or owned)


def _is_anybodys(pronoun: Token, search: Search) -> bool:
    """Whether what somebody has, and no body as "his office", did something that one says."""
    thing = pronoun.head
    body = thing.lemma_.lower() in search.reading.pack.speech.bodies
    did = thing.dep_ in NOUN_SUBJECTS and all(t.tag_ != "MD" for t in auxiliaries(thing.head))
    return pronoun.dep_ == "poss" and did and not body
