"""Backshift: what somebody said would be, joined to the verb of saying instead of to what was said.

"Acme said power was back, but crews | would | not go in until Monday": an article that tells what
is over in the past does not itself tell what will be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.parsing.mending import joints_before, rejoin
from explainer.text.syntax.clauses import auxiliaries
from explainer.text.syntax.parts import subject_before

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack


def with_backshifted(doc: Doc, pack: LanguagePack) -> Doc:
    """Join what "would" be to what was said before it, where both are told of one who speaks.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
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
    found = [t for t in says.rights if t.dep_ == "ccomp" and t.i < verb.i]
    if len(found) != 1 or subject_before(found[0]) is None or subject_before(verb) is None:
        return None
    return None if any(t.is_quote for t in verb.doc[says.i : verb.i]) else found[0]
