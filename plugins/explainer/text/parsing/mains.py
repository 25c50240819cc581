"""Mains: a main clause that parsers give to who said something in the clause before it.

"Although the ban ended after clerks said the mill was safe, | Elm has kept it": nobody said so.
Nor do figures show what was said there: "While Elm said it would close, figures show it is open".
Nor does who says one thing say what another did: "Roe | called it, and Poe said that it sank".
"Said it had sunk and | that work would start": that was said, too, and is no certain work.
"Why it sank | is not yet known": what is not known is why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import rejoin
from explainer.text.syntax.clauses import NOUN_SUBJECTS, auxiliaries, is_finite, root_of
from explainer.text.syntax.parts import has_mark, is_modal, is_passive, tensed_of

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
        if verb.dep_ == "conj":
            _mark(verb, pack)
            _ask(verb)
        if verb.dep_ != "ccomp":
            continue
        if (says := _saying_before(verb, pack)) is not None:
            main = verb.head
            says.head, verb.head = main, says
            forget(doc)
            continue
        if verb.head.i > verb.i:
            _part(verb, pack)
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


def _ask(verb: Token) -> None:
    """Make the question that opens a sentence the subject of a verb that nothing joins to it."""
    asked, doc = verb.head, verb.doc
    if asked.dep_ != "ROOT" or doc[asked.left_edge.i].tag_ != "WRB" or asked.i > verb.i:
        return
    between = doc[asked.i + 1 : tensed_of(verb).i]
    if any(t.dep_ == "cc" or t.text == COMMA for t in between) or not is_finite(verb):
        return
    if any(t.dep_ in NOUN_SUBJECTS for t in verb.lefts):
        return
    verb.head, verb.dep_ = verb, "ROOT"
    asked.head, asked.dep_ = verb, "csubjpass" if is_passive(verb) else "csubj"
    for token in asked.rights:
        if token.i > verb.i:
            token.head = verb
    forget(doc)


def _part(first: Token, pack: LanguagePack) -> None:
    """Join who says something behind "and" to what somebody did before: neither tells the other.

    Only where a clause behind the verb of saying shows what is said.
    """
    says = first.head
    who = next((t for t in says.lefts if t.dep_ in NOUN_SUBJECTS and t.i > first.i), None)
    if who is None or says.dep_ != "ROOT" or says.lemma_.lower() not in pack.speech.saying:
        return
    joint = first.doc[who.left_edge.i - 1]
    parted = joint.dep_ == "cc" and joint.nbor(-1).text == COMMA
    told = next((t for t in says.rights if t.dep_ == "ccomp"), None)
    opened = told is not None and any(t.dep_ in {"mark", *NOUN_SUBJECTS} for t in told.lefts)
    own = any(t.dep_ in NOUN_SUBJECTS for t in first.lefts) and is_finite(first)
    quoted = any(t.is_quote and t.head == says for t in first.doc[first.left_edge.i : first.i])
    if not (parted and opened and own) or quoted or has_mark(first):
        return
    for token in [t for t in says.lefts if t.i < joint.i and t != first]:
        token.head = first
    for token in [t for t in says.rights if t.is_punct and t.i + 1 >= says.sent.end]:
        token.head = first
    joint.head, first.head, first.dep_ = first, first, "ROOT"
    says.head, says.dep_ = first, "conj"
    forget(first.doc)


def _mark(verb: Token, pack: LanguagePack) -> None:
    """Let "that" before a noun open what else was said: "said it sank and | that work would".

    So it does before what nobody told of till then: "but | that fog had grounded flights".
    """
    beside, who = verb.head, next((t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS), None)
    said = beside if beside.dep_ == "ccomp" else None  # joined to what is said already
    says = beside if said is None else beside.head
    told = said or next((t for t in says.rights if t.dep_ == "ccomp" and t.i < verb.i), None)
    if who is None or told is None or says.lemma_.lower() not in pack.speech.saying:
        return
    link = who.left_edge
    opens = link.dep_ == "det" and link.lower_ in pack.speech.complementizers
    if not (opens and who.i == link.i + 1 and link.nbor(-1).dep_ == "cc"):
        return
    again = any(t.lemma_ == who.lemma_ for t in who.doc[: who.i])
    if not (is_modal(verb) or (auxiliaries(verb) and not again)):
        return
    link.tag_, link.pos_, link.dep_, link.head = "IN", "SCONJ", "mark", verb
    rejoin(verb, told)
    link.nbor(-1).head = told


def _saying_before(told: Token, pack: LanguagePack) -> Token | None:
    """The verb of saying that opens a sentence and was hung on a clause that it tells, or None.

    "While Elm | vowed | it would close, figures show it is open".
    """
    main = told.head
    if main.dep_ != "ROOT":
        return None
    own = next((t for t in main.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if own is None or not told.i < own.i < main.i:
        return None
    says = next((t for t in told.lefts if t.dep_ == "advcl"), None)
    subject = next((t for t in told.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if says is None or subject is None or not says.i < subject.i or not is_finite(says):
        return None
    parted = any(t.text == COMMA for t in told.doc[says.i : told.i])
    first = says.left_edge
    opens = first.dep_ == "mark" and first.head == says and first.i == first.sent.start
    verbs = pack.speech.saying
    return says if opens and not parted and says.lemma_.lower() in verbs else None


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
