"""Joined: what parsers join to the wrong word, or to none.

"The fair was a way to sell salt | and took place in May": what took place is no way. "Firms such as
Acme, Gulfo, | and Zenda | were fined": Zenda is one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import (
    SUBJECTS,
    TENSED,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.parts import tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.verbs import VerbWords

MARKED = frozenset({"VBD", "VBZ"})
"""Tags of forms that no infinitive has: "thank" may be one, and "cut"."""
TO = "TO"


def raise_joined(verb: Token, words: VerbWords) -> None:
    """Join a verb in a tense, without a subject, to the next clause above it that has one too."""
    above = verb.head
    if (
        verb.tag_ not in MARKED
        or verb.lower_ in words.shared
        or above.i > verb.i
        or not _is_untensed(above)
    ):
        return
    if any(t.dep_ in SUBJECTS or t.dep_ in {"expl", "mark"} for t in children(verb)):
        return
    if any(t.tag_ == "MD" or t.tag_ == TO for t in auxiliaries(verb)):
        return
    clause = next((t for t in ancestors(above) if _has_tense(t)), None)
    if clause is None or clause.i > above.i:
        return
    between = [t for t in above.rights if t.dep_ in {"cc", "punct"} and t.i < verb.left_edge.i]
    for link in between[-2:]:
        link.head = clause
    verb.head = clause
    forget(verb.doc)


def _is_untensed(verb: Token) -> bool:
    """Whether a verb is an infinitive with "to", or a gerund: not "has been sailing and sank"."""
    helpers = auxiliaries(verb)
    if verb.tag_ == "VB":
        return any(t.tag_ == TO for t in helpers)
    return verb.tag_ == "VBG" and not helpers


def _has_tense(verb: Token) -> bool:
    """Whether a verb carries a tense, or an auxiliary of it does."""
    return verb.pos_ in VERBAL and tensed_of(verb).tag_ in TENSED


def close_row(name: Token, words: VerbWords) -> None:
    """Join a name that parsers take for a second subject to the row of names that it closes."""
    verb, joint = name.head, name.doc[max(name.left_edge.i - 1, 0)]
    if name.dep_ not in SUBJECTS or name.pos_ != "PROPN" or joint.dep_ != "cc":
        return
    noun = joint.head
    if noun.dep_ not in SUBJECTS or noun.head != verb or noun.pos_ != "NOUN":
        return
    links = (t for t in noun.rights if t.lower_ in words.listing and t.i < joint.i)
    row = next((c for t in links for c in t.rights if c.dep_ == "pobj" and c.pos_ == "PROPN"), None)
    if row is None or not any(t.dep_ == "conj" for t in row.rights):
        return
    last = max((row, *row.conjuncts), key=lambda t: t.i)
    name.head, name.dep_, joint.head = last, "conj", last
    forget(name.doc)
