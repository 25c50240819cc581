"""Results: those who came to harm in a deed that a label would not tell.

"Clerks ask what made a boat sink, killing ten men": the clerks killed nobody.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.ends import clause_end, end_within
from explainer.sections.figures.phrases import Label, label_from, words_in
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import NOUNS, VERBAL, ancestors
from explainer.text.syntax.parts import has_mark, has_not, is_modal, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

RESULT = "result"
"""The rule of such a label."""
INNER = frozenset({"ccomp", "pcomp", "xcomp", "acl"})
"""Dependencies of a verb inside the clause of another: "ask | what made | a boat | to sink"."""


def with_result(label: Label, spot: Spot, words: AmountWords) -> Label:
    """A label that tells whom a deed has killed or hurt, where it leaves out what the deed was.

    "Waves or fire … killing ten men" becomes "ten men killed". The same label where it is whole,
    or the deed is not told as done.
    """
    deed = _deed(spot, words) if len(label.parts) > 1 else None
    if deed is None or label.holds(deed.head) or not _is_lost(deed):
        return label
    most = min(clause_end(deed, deed.i + 1), spot.sent.end)
    joined = [t for t in _objects(deed) if t.dep_ == "conj"]
    most = max([most, *(t.right_edge.i + 1 for t in joined if t.pos_ in NOUNS)])
    end = end_within(spot.doc, deed.i, spot.after, most, deed)
    made = None if end is None else label_from(spot, RESULT, [(deed.i, end)])
    first = deed.i + 1 + (spot.doc[deed.i + 1].pos_ == "DET")
    if made is None or made.parts[0][0] != deed.i or first > spot.first:
        return label
    harmed = f"{words_in(spot.doc, first, made.parts[0][1])} {words.victims[deed.lower_]}"
    return replace(made, text=harmed, named=True)


def _deed(spot: Spot, words: AmountWords) -> Token | None:
    """The participle that tells of the harm done to so many: ", | killing | ten men"."""
    deed = next(verbs_above(spot.top), None)
    if deed is None or deed.lower_ not in words.victims or deed.dep_ != "advcl":
        return None
    who = spot.noun or spot.top
    hung = any(t.head == deed for t in (who, *who.conjuncts))
    before = deed.doc[max(deed.i - 1, spot.sent.start)]
    return deed if hung and before.text == "," and deed.head.i < deed.i < spot.first else None


def _objects(deed: Token) -> list[Token]:
    """What a deed is done to: "killing | two men and ten clerks"."""
    first = next((t for t in deed.rights if t.dep_ == "dobj"), None)
    return [] if first is None else [first, *first.conjuncts]


def _is_lost(deed: Token) -> bool:
    """Whether a deed is told as done, by a clause of which a label may tell something else.

    That clause tells of more than one deed, or not for sure what has done it.
    """
    over = deed.head
    verbs = [t for t in deed.doc[over.i + 1 : deed.i] if t.pos_ == "VERB" and t.dep_ != "amod"]
    told = [over, *(t for t in ancestors(over) if t.pos_ in VERBAL), *verbs]
    if any(is_modal(t) or has_not(t) for t in told) or _supposes(over):
        return False
    who = own_subject(over)
    either = who is not None and any(t.dep_ == "conj" for t in who.rights)
    return either or any(t.dep_ in INNER for t in verbs)


def _supposes(verb: Token) -> bool:
    """Whether a clause is only supposed: "if a wall fell, killing ten men"."""
    return has_mark(verb) and verb.dep_ == "advcl"
