"""Mains: a main clause that parsers give to who said something in the clause before it.

"Although the ban ended after clerks said the mill was safe, | Elm has kept it": nobody said so.
"Roe left, saying it was late, | Elm News reported": that is not what she said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import NOUN_SUBJECTS, TENSED, ancestors, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

GERUND = "VBG"


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
        if _only_tells(verb, pack):
            _raise(verb)
            continue
        root = next((t for t in ancestors(says) if t.head == t), says)
        if told is None or not _opens(root) or root == says:
            continue
        told.head, told.dep_ = says, "ccomp"
        verb.head, verb.dep_ = verb, "ROOT"
        root.head, root.dep_ = verb, "advcl"
        forget(doc)
    return doc


def _only_tells(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb that ends its sentence tells who said all of it: ", Elm News | reported"."""
    says, saying = verb.head, pack.speech.saying
    if says.tag_ != GERUND or says.dep_ != "advcl" or not saying >= _lemmas(says, verb):
        return False
    own = next((t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS), None)
    other = own is not None and own.pos_ == "PROPN" and verb.tag_ in TENSED
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    ends = other and own is not None and verb.doc[own.left_edge.i - 1].text == COMMA
    return ends and all(t.is_punct for t in behind)


def _lemmas(*words: Token) -> set[str]:
    return {word.lemma_.lower() for word in words}


def _raise(verb: Token) -> None:
    """Put a verb of saying above the sentence that it ends, and its content below the other."""
    says = verb.head
    root = next((t for t in ancestors(says) if t.head == t), says)
    for told in [t for t in verb.lefts if t.dep_ == "ccomp"]:
        told.head = says
    verb.head, verb.dep_ = verb, "ROOT"
    root.head, root.dep_ = verb, "ccomp"
    forget(verb.doc)


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


def _opens(root: Token) -> bool:
    """Whether a conjunction opens the sentence whose root this is: "| Although the ban ended"."""
    first = root.left_edge
    return first.dep_ == "mark" and first.head == root and first.i == first.sent.start
