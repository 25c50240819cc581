"""The words of an open question: its clause with its subject, without what surrounds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.marks import DASHES
from explainer.text.syntax.clauses import NOUN_SUBJECTS, SUBJECTS, VERBAL, children, first_conjunct
from explainer.text.syntax.edges import predicate_at
from explainer.text.syntax.parts import has_mark, whole_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.unknowns import UnknownWords

RELATIVE = frozenset({"WDT", "WP", "WP$"})
"""Tags of relative pronouns."""


def clause_of_question(verb: Token, sentence: Span, pack: LanguagePack) -> Span | None:
    """Give the clause of a verb with its subject and complements, without what surrounds it."""
    start, end = _start(verb, sentence, pack), verb.i + 1
    for child in verb.rights:
        own = child.dep_ in {"parataxis", "advcl"} and own_subject(child) is not None
        own = own or (child.dep_ == "advcl" and child.doc[child.left_edge.i - 1].text == ",")
        own = own and not _is_left_open(verb, child, pack)
        if (own and child.left_edge.i > end) or child.text in {";", "—", "–"}:
            break
        if child.dep_ == "conj" and not _is_alternative(child):
            break
        if child.dep_ == "punct":
            continue
        end = max(end, child.right_edge.i + 1)
    end = _before_dash(sentence.doc[start : min(end, sentence.end)], verb)
    end = _before_next(verb, start, end)
    return sentence.doc[start:end] if start < end else None


def _before_next(verb: Token, start: int, end: int) -> int:
    """Where a clause ends before one whose subject hangs in it: "the date | and clerks left"."""
    joints = [t for t in verb.doc[start:end] if t.dep_ == "cc" and t.i > verb.i]
    if not joints or predicate_at(verb.doc, end) is None:
        return end
    return joints[-1].i


def _is_left_open(verb: Token, clause: Token, pack: LanguagePack) -> bool:
    """Whether a clause is what is left open: "has not confirmed, however, | if it will go"."""
    asks = any(t.dep_ == "mark" and t.lower_ in pack.unknowns.wh for t in clause.lefts)
    return asks and all(t.dep_ not in {"dobj", "ccomp", "xcomp", "prep"} for t in verb.rights)


def _before_dash(clause: Span, verb: Token) -> int:
    """Where a clause ends before a remark behind a dash; one between two dashes belongs to it."""
    dashes = [
        t.i for t in clause if t.text in DASHES and t.i > verb.i and clause.doc[t.i - 1].whitespace_
    ]
    return dashes[0] if len(dashes) == 1 else clause.end


def lacks_its_noun(verb: Token, clause: Span) -> bool:
    """Tell whether a clause needs a noun before it: "the cause of which is unknown"."""
    own = own_subject(verb)
    return (
        own is not None
        and own.dep_ in NOUN_SUBJECTS
        and clause.start == own.left_edge.i
        and own.left_edge.i <= own.i
        and _is_relative(own)
    )


def _is_relative(own: Token) -> bool:
    """Whether a subject stands for a noun before it: "of | which", not "Acme, | which runs it"."""
    words = whole(own)
    inner = [t for t in words if t.dep_ in {"relcl", "pcomp"} and t.i != own.i]
    return any(
        t.tag_ in RELATIVE and all(not c.left_edge.i <= t.i <= c.right_edge.i for c in inner)
        for t in words
    )


def lacks_its_subject(verb: Token, clause: Span) -> bool:
    """Tell whether a clause shares its subject with a verb before it: "left and has yet to say"."""
    joined = verb.dep_ == "conj" and own_subject(verb) is None and verb.head.pos_ in VERBAL
    return joined and (clause.start <= verb.head.i or clause.start >= verb.left_edge.i)


def from_who_says(verb: Token, clause: Span) -> Span:
    """A clause about "they" from where its sentence names who says it: "Police said they seek"."""
    own, says = own_subject(verb), first_conjunct(verb).head
    who = own_subject(says)
    held = own is not None and own.pos_ == "PRON" and first_conjunct(verb).dep_ == "ccomp"
    if not held or who is None or not who.left_edge.i < clause.start <= verb.i:
        return clause
    return clause.doc[who.left_edge.i : clause.end]


def with_its_points(verb: Token, clause: Span, sentence: Span, words: UnknownWords) -> Span:
    """Give a clause with the points that a colon leads to: "two issues remain: pay and hours"."""
    own, doc = own_subject(verb), sentence.doc
    asked = own is not None and own.lemma_.lower() in words.questions
    if asked and own is not None and own.right_edge.i >= clause.end:
        return doc[clause.start : own.right_edge.i + 1]  # "issues remain open, | including pay"
    behind = asked and clause.end < sentence.end - 1 and doc[clause.end].text == ":"
    return doc[clause.start : sentence.end] if behind else clause


def with_its_subject(verb: Token, clause: Span) -> Span | None:
    """Give a clause with the one whose subject it shares: "Acme left, but did not say why".

    None where that has none of its own, or only says what stands before: "'It is late,' Roe said".
    """
    first = first_conjunct(verb)
    if any(t.dep_ == "ccomp" for t in first.lefts):
        return None
    subject = sayer_of(first) or own_subject(first)  # either may be meant: "said it had, but …"
    if subject is None or subject.tag_ in RELATIVE or subject.left_edge.i >= clause.end:
        return None
    return clause.doc[subject.left_edge.i : clause.end]


def _is_alternative(second: Token) -> bool:
    """Tell whether a question asks for one of two: "whether it will grow or shrink"."""
    return has_mark(second.head) and own_subject(second) is None


def _start(verb: Token, sentence: Span, pack: LanguagePack) -> int:
    """Where the clause starts: at its subject, or at the noun that a relative clause belongs to."""
    own, subject = own_subject(verb), subject_of(verb)
    pronoun = own is not None and _is_relative(own)
    above = verb.head.head  # "| whether it will last is something nobody knows"
    asked = next((t for t in above.lefts if t.dep_ == "csubj"), None)
    if verb.dep_ == "relcl" and verb.head.dep_ == "attr" and asked is not None:
        return max(sentence.start, asked.left_edge.i)
    if verb.dep_ == "relcl" and verb.head.i < verb.i and (own is None or pronoun):
        return max(sentence.start, verb.head.left_edge.i)
    if own is None and verb.dep_ == "acl" and verb.head.i < verb.i:
        return max(sentence.start, verb.head.left_edge.i)
    if own is None:
        known = subject is not None and subject.i < verb.i and not subject.is_punct
        start = subject.left_edge.i if known and subject is not None else verb.left_edge.i
        return max(sentence.start, start - _is_asked(start, sentence, pack))
    sayer = sayer_of(verb) if own.lower_ in pack.unknowns.persons else None
    if sayer is not None and sayer.left_edge.i >= sentence.start:
        return sayer.left_edge.i
    own = next((c for c in children(verb) if c.dep_ in SUBJECTS), own)
    start = own.left_edge.i
    return max(sentence.start, min(verb.i, start - _is_asked(start, sentence, pack)))


def _is_asked(start: int, sentence: Span, pack: LanguagePack) -> bool:
    """Whether "whether" stands before a clause: "| whether | it will close remains to be seen"."""
    return start > sentence.start and sentence.doc[start - 1].lower_ in pack.certainty.questions


def sayer_of(verb: Token) -> Token | None:
    """Give who says a clause and stands before it: "Police said they did not know".

    None where no noun does: the clause is told by a pronoun, or before its speaker.
    """
    above = verb.head
    if verb.dep_ != "ccomp" or above.pos_ != "VERB" or above.i > verb.i:
        return None
    sayer = own_subject(above)
    named = sayer is not None and sayer.pos_ in {"NOUN", "PROPN"} and sayer.i < above.i
    return sayer if named else None


def whole(head: Token) -> Span:
    """Give all that hangs on a word, with the word itself, in order."""
    return whole_of(head)
