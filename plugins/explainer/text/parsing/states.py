"""States: what somebody is told to be, which parsers take for what is said: "reported her missing".

Nobody says "her missing": a participle without an auxiliary behind such a verb and its object only
tells how the object was found. Nor does anybody dismiss something "as | absurd a report |": that is
what is dismissed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import NOUN_SUBJECTS, auxiliaries, children

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

BEFORE = frozenset({"amod", "nmod", "compound"})
PARTICIPLES = frozenset({"VBG", "VBN"})


def with_states(doc: Doc, pack: LanguagePack) -> Doc:
    """Give a verb its object, and what that is told to be, in place of a clause.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for state in doc:
        if state.dep_ in BEFORE:
            _part(state, pack)
        whom = _described(state, pack)
        if whom is None:
            continue
        verb = state.head
        for part in children(state):
            part.head = verb
        whom.dep_, state.dep_ = "dobj", "oprd"
        forget(doc)
    return doc


def _part(state: Token, pack: LanguagePack) -> None:
    """Part what something is called from the noun behind it: "dismissed as absurd | a report"."""
    noun, link = state.head, state.head.head
    opens = any(t.dep_ == "det" and state.i < t.i for t in noun.lefts)
    if not opens or noun.dep_ != "pobj" or link.lower_ not in pack.names.as_words:
        return
    verb = link.head
    if verb.pos_ != "VERB" or not verb.i < link.i or any(t.dep_ == "dobj" for t in verb.rights):
        return
    state.head, state.dep_, noun.head, noun.dep_ = link, "pobj", verb, "dobj"
    for clause in [t for t in verb.rights if t.dep_ == "ccomp" and t.i > noun.i]:
        clause.head, clause.dep_ = noun, "acl"
    forget(state.doc)


def _described(state: Token, pack: LanguagePack) -> Token | None:
    """Of whom a participle tells how they were found; None where it is a clause or something else.

    "The crew reported the boat | stolen"; not "reported that it was stolen".
    """
    verb = state.head
    bare = state.tag_ in PARTICIPLES and not auxiliaries(state) and state.dep_ == "ccomp"
    if not bare or verb.lemma_.lower() not in pack.speech.stating or not verb.i < state.i:
        return None
    if any(t.dep_ in {"mark", "dobj", "agent"} for t in children(state)):
        return None
    whom = next((t for t in state.lefts if t.dep_ in NOUN_SUBJECTS), None)
    near = whom is not None and whom.left_edge.i == verb.i + 1 and whom.right_edge.i + 1 == state.i
    return whom if near else None
