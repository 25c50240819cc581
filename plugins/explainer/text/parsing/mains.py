"""Mains: a main clause that parsers give to who said something in the clause before it.

"Although the ban ended after clerks said the mill was safe, | Elm has kept it": nobody said so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import NOUN_SUBJECTS, is_finite, root_of

CLAUSAL = NOUN_SUBJECTS | {"advcl", "ccomp"}
"""Dependencies of words that a clause cannot be without."""

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack


def with_mains(doc: Doc, pack: LanguagePack) -> Doc:
    """Make the main clause of a sentence what stands behind the clause that opens it.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for verb in doc:
        if verb.dep_ != "ccomp" or verb.head.i > verb.i:
            continue
        says, told = verb.head, _told_before(verb, pack)
        root = root_of(says)
        if root == says and _opens(says) and (parts := _lost_before(verb)):
            for part in parts:
                part.head, part.dep_ = says, "dep" if part.dep_ in NOUN_SUBJECTS else part.dep_
            verb.head, verb.dep_ = verb, "ROOT"
            says.head, says.dep_ = verb, "advcl"
            forget(doc)
            continue
        if told is None or not _opens(root) or root == says:
            continue
        told.head, told.dep_ = says, "ccomp"
        verb.head, verb.dep_ = verb, "ROOT"
        root.head, root.dep_ = verb, "advcl"
        forget(doc)
    return doc


def _told_before(verb: Token, pack: LanguagePack) -> Token | None:
    """What somebody said before a clause that has its own subject behind a comma, or None."""
    saying = pack.speech.saying
    says = verb.head.lemma_.lower() in saying and verb.lemma_.lower() not in saying
    own = next((t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if not says or own is None or own.left_edge.i < 1 or not is_finite(verb):
        return None
    told = next((t for t in verb.lefts if t.dep_ == "ccomp" and t.i < own.left_edge.i), None)
    parted = verb.doc[own.left_edge.i - 1].text == COMMA
    return told if told is not None and parted and told.i > verb.head.i else None


def _lost_before(verb: Token) -> list[Token]:
    """What parsers leave of a clause that was said, before one with its own subject behind a comma.

    "While clerks say that the plan complies, | Ann Roe said it did not": "complies" is no verb.
    """
    own = [t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS][-1:]
    start = own[0].left_edge.i if own else 0
    if not own or not is_finite(verb) or verb.doc[start - 1].text != COMMA:
        return []
    parts = [t for t in verb.lefts if t.i < start]
    whole = any(t.dep_ in CLAUSAL for t in parts) and start > verb.head.i
    return parts if whole else []


def _opens(root: Token) -> bool:
    """Whether a conjunction opens the sentence whose root this is: "| Although the ban ended"."""
    first = root.left_edge
    return first.dep_ == "mark" and first.head == root and first.i == first.sent.start
