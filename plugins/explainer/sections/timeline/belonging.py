"""Belonging: whether the part right behind a text belongs to it, or tells something of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import NOMINAL, VERBAL, children, is_finite, is_infinitive
from explainer.text.syntax.edges import opens_relative, predicate_at
from explainer.text.syntax.features import is_an
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

SHORT = 9
"""Words of a phrase that may go on a text: "everything but the church"."""

CLAUSAL = frozenset({"relcl", "acl", "advcl", "ccomp"})
"""What parsers make of a relative clause."""

CLAUSES = frozenset({"parataxis", "ROOT", "csubj", "dep", "appos", "punct", "intj"})
"""What stands beside a clause rather than completing it."""


def belongs(doc: Doc, end: int, part: Token, pack: LanguagePack) -> bool:
    """Tell whether the part right behind a text belongs to it.

    Args:
        doc: The words.
        end: Index after the last token of the text.
        part: What hangs on a word of the text, and opens right there.
        pack: The words of the language.

    Returns:
        Whether the text says less, or something else, without it: "a bill | that would have closed
        the port"; not what is told by itself, "met in Elm | and hired ten clerks next year".
    """
    if opens_relative(doc, end) and part.dep_ in CLAUSAL:
        return True
    above = predicate_at(doc, end)
    if above is not None and above.i == part.i:
        return True
    return (
        _completes(part, pack)
        or _is_counted(doc, end, part, pack)
        or _is_partly_for(doc, end, part, pack)
    )


def _is_partly_for(doc: Doc, end: int, part: Token, pack: LanguagePack) -> bool:
    """Whether a text ends with how far what follows is why: "left in part | because he was ill"."""
    reason = doc[end].lower_ in pack.outlook.reasons and part.dep_ in {"advcl", "prep"}
    return reason and doc[end - 1].lower_ in pack.certainty.partly


def _is_counted(doc: Doc, end: int, part: Token, pack: LanguagePack) -> bool:
    """Whether a text ends with how long after a clause it was: "left not long [after]"."""
    marks = {t.lower_ for t in children(part) if t.dep_ == "mark" and t.i < part.i}
    last = doc[end - 1]
    many = any(t.dep_ == "nummod" or is_an(t) for t in last.lefts)
    bare = last.lower_ in pack.amounts.plain_durations  # "left hours [after]"
    counts = last.dep_ in {"advmod", "npadvmod", "pobj"} and (last.pos_ == "ADV" or many or bare)
    return (
        part.dep_ == "advcl" and counts and bool(marks & (pack.events.after | pack.events.before))
    )


def _completes(part: Token, pack: LanguagePack) -> bool:
    """Whether a part without a mark before it belongs to what stands before it."""
    above, certainty = part.head, pack.certainty
    if part.dep_ in CLAUSES:
        return False
    if part.dep_ == "cc":
        joined = next((t for t in children(above) if t.dep_ == "conj" and t.i > part.i), None)
        if any(t.dep_ == "pobj" for t in children(part)):
            return part.right_edge.i - part.i < SHORT  # "everything but the church"
        if (
            joined is None
            or own_subject(joined) is not None
            or is_finite(joined)
            or joined.lower_ in certainty.negations
        ):
            return False
        did = above.lemma_.lower() in certainty.standing_in
        bare = joined.tag_ == "VB" and did  # "did everything but resign"
        return (
            above.pos_ not in VERBAL
            or bare
            or (joined.tag_ in {"VBG", "VB"} and not _is_dated(joined, pack))
        )
    if part.dep_ in {"relcl", "acl"}:
        return above.pos_ in NOMINAL
    if part.dep_ == "advcl":
        marks = [t.lower_ for t in children(part) if t.dep_ in {"mark", "advmod"} and t.i < part.i]
        bound = certainty.conditions | certainty.lacking | certainty.until
        along = part.tag_ == "VBG" and (
            not marks or any(m in certainty.accompanying for m in marks)
        )
        stated = above.pos_ == "ADJ" if marks else _is_stated(part)  # "made it clear [that …]"
        if is_infinitive(above) and any(m in _limiting(pack) for m in marks):
            return True  # "urged clerks not to sail [when it rains]"
        return is_infinitive(part) or along or stated or any(m in bound for m in marks)
    if part.dep_ == "prep":
        return part.lower_ not in pack.events.trailing and part.tag_ != "VBG"
    return part.dep_ not in {"conj", "mark", "nsubj", "nsubjpass", "expl", "aux"}


def _is_stated(clause: Token) -> bool:
    """Whether a bare clause is what somebody made clear: "made it clear [he would go]"."""
    last = clause.doc[clause.left_edge.i - 1]
    made = last.pos_ == "ADJ" and last.dep_ in {"ccomp", "acomp", "oprd"}
    return made and last.head.pos_ in VERBAL and own_subject(clause) is not None


def _limiting(pack: LanguagePack) -> frozenset[str]:
    """Words that open in which case somebody is to do something: "when", "because"."""
    return pack.events.meanwhile | pack.outlook.reasons


def _is_dated(verb: Token, pack: LanguagePack) -> bool:
    """Whether a joined verb has a time, and so is told by itself: "and to hire more next year"."""
    return any(kind_of(t, pack) == "date" for t in verb.subtree)
