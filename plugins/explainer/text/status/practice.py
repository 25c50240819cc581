"""Practice: what the past tense tells of how things are done, not of what was done once.

Speech that is reported puts its present into the past: "the guild said it charged a fee if boats
came late", "the police said they were questioning a man".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import PASTS, PRESENT, auxiliaries, children
from explainer.text.syntax.complements import asks_whether
from explainer.text.syntax.features import has_the, is_several
from explainer.text.syntax.parts import is_passive, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def holds_whenever(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause in the past says what held on a condition: "paid if it was late"."""
    words = pack.certainty
    if not _is_past(verb):
        return False
    for clause in children(verb):
        if clause.dep_ != "advcl":
            continue
        marks = (t for t in children(clause) if t.dep_ == "mark" and t.lower_ in words.conditions)
        mark = next(marks, None)
        if mark is None or asks_whether(clause, words) or not _is_past(clause):
            continue
        before = verb.doc[mark.i - 1] if mark.i else mark
        likened = before.tag_ == "IN" and before.i != verb.i  # "as if it were late"
        if not likened and before.lower_ not in words.conceding:
            return True
    return False


def was_usual(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause says what was done time and again: "used | to row", not "used oars to".

    Its verb is the one with a tense, or the infinitive below.
    """
    if verb.dep_ == "xcomp" and verb.tag_ == "VB":
        verb = verb.head
    if verb.lemma_.lower() not in pack.events.former or verb.tag_ not in PASTS or is_passive(verb):
        return False
    done = next((t for t in children(verb) if t.dep_ == "xcomp" and t.tag_ == "VB"), None)
    return done is not None and done.left_edge.i == verb.i + 1


def is_practised(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether something was done to any of a kind: "avoided debts when lending to clerks".

    The clause with "when" has no subject, or a pronoun, and nothing in it is told apart from others
    of its kind; "fell when he opened the door" tells of one fall.
    """
    for clause in children(verb):
        if clause.dep_ != "advcl" or clause.i < verb.i:
            continue
        if all(t.lower_ not in pack.events.meanwhile for t in children(clause) if t.i < clause.i):
            continue
        own = own_subject(clause)
        things = [t for t in children(clause) if t.dep_ == "dobj" and t.i > clause.i]
        vague = own is None or own.tag_ == "PRP"
        if vague and things and all(_is_any(t) for t in things):
            return True
    return False


def _is_any(noun: Token) -> bool:
    """Whether a noun means any of its kind: "clerks", "new clerks"."""
    return noun.tag_ == "NNS" and all(
        t.dep_ in {"amod", "compound", "prep", "relcl"} for t in children(noun)
    )


def is_of_any(subject: Token) -> bool:
    """Tell whether it holds of whoever does it: "anyone opening it", "those who ride"."""
    generic = subject.pos_ == "PRON" or subject.tag_ == "DT"
    told = (t for t in subject.rights if t.dep_ in {"acl", "relcl"})
    return generic and any(tensed_of(t).tag_ in {*PRESENT, "VBG"} for t in told)


def _is_past(verb: Token) -> bool:
    """Whether a clause stands in the simple past: no "had", no modal."""
    helpers = auxiliaries(verb)
    if not helpers:
        return verb.tag_ == "VBD"
    passive = verb.tag_ == "VBN" and helpers[-1].dep_ == "auxpass"
    did = verb.tag_ == "VB" and len(helpers) == 1
    return helpers[0].tag_ == "VBD" and (passive or did)


def is_of_speakers(verb: Token, said: Token, pack: LanguagePack) -> bool:
    """Tell whether bodies say what they are at: "the police said they were questioning a man".

    So may others say of them: "Roe said the council was building homes". Of people one cannot tell:
    "the clerks said they were walking home".
    """
    own, speaker = own_subject(verb), subject_of(said)
    if own is not None and has_the(own) and own.lemma_.lower() in pack.speech.bodies:
        return True
    if own is None or speaker is None or own.tag_ != "PRP" or speaker.i > own.i:
        return False
    body = speaker.lemma_.lower() in pack.speech.bodies | pack.names.forces
    body = body or kind_of(speaker, pack) == "organization"
    return body and is_several(own)
