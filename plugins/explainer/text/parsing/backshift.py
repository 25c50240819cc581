"""Backshift: what somebody said would be, joined to the verb of saying instead of to what was said.

"Acme said power was back, but crews | would | not go in until Monday": an article that tells what
is over in the past does not itself tell what will be. "Roe claims it was taken and she | was |
made to leave": who claims it now tells all of it that was, as far as no comma parts it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.parsing.mending import joints_before, rejoin
from explainer.text.syntax.clauses import PRESENT, auxiliaries
from explainer.text.syntax.parts import subject_before, tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

TELLING = PRESENT | {"VBD"}
"""Tags of a verb of saying that stands alone."""


def with_backshifted(doc: Doc, pack: LanguagePack) -> Doc:
    """Join what "would" be to what was said before it, where both are told of one who speaks.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for verb in doc:
        said = _claimed_before(verb, pack) if verb.dep_ == "conj" else None
        if said is not None and joints_before(verb):
            rejoin(verb, said)
    for modal in doc:
        if modal.dep_ != "aux" or modal.lower_ not in pack.certainty.backshifted:
            continue
        verb = modal.head
        said = _said_before(verb, pack) if verb.dep_ == "conj" else None
        if said is not None and joints_before(verb):
            rejoin(verb, said)
    return doc


def _said_before(verb: Token, pack: LanguagePack) -> Token | None:
    """What was said, behind a past verb of saying, before a verb that is joined to that."""
    says = verb.head
    if says.tag_ != "VBD" or auxiliaries(says) or says.lemma_.lower() not in pack.speech.saying:
        return None
    return _clause_said(says, verb)


def _claimed_before(verb: Token, pack: LanguagePack) -> Token | None:
    """What somebody claims that was, before a past verb that no comma parts from it."""
    says = verb.head
    tells = says.tag_ in TELLING and not auxiliaries(says)
    if not tells or says.lemma_.lower() not in pack.speech.saying or not _is_past(verb):
        return None
    said = _clause_said(says, verb)
    link = next((t for t in says.rights if t.dep_ == "cc" and t.i < verb.i), None)
    if said is None or link is None or link.nbor(-1).is_punct or not _is_past(said):
        return None
    return said


def _is_past(verb: Token) -> bool:
    return tensed_of(verb).tag_ == "VBD"


def _clause_said(says: Token, verb: Token) -> Token | None:
    """The one clause with a subject between a verb of saying and a verb with one, unquoted."""
    found = [t for t in says.rights if t.dep_ == "ccomp" and t.i < verb.i]
    if len(found) != 1 or subject_before(found[0]) is None or subject_before(verb) is None:
        return None
    return None if any(t.is_quote for t in verb.doc[says.i : verb.i]) else found[0]
