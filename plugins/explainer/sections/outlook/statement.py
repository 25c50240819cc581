"""How sure a clause about the future is, and which words of the article state it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Status
from explainer.sections.outlook.ahead import condition_above, expected_thing, has_condition, near_of
from explainer.text.clauses import (
    auxiliaries,
    children,
    clause_span,
    content_of,
    is_infinitive,
    subject_of,
)
from explainer.text.status import is_condition, status_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

SHORTEST, LONGEST = 4, 70
"""Words of a statement; a shorter one says nothing out of its place, a longer one is no clause."""
NAMING = frozenset({"NOUN", "PROPN", "NUM"})
OBJECTS = frozenset({"dobj", "attr", "dative"})
HEDGED: frozenset[Status | None] = frozenset({"expected", "possible", "unlikely"})


def certainty_of(verb: Token, pack: LanguagePack) -> Status | None:
    """Give how sure the clause is; None where it is an arrangement, or has happened."""
    below = next((c for c in children(verb) if c.dep_ in {"acomp", "oprd"}), None)
    if below is None and expected_thing(verb, pack) is not None:
        return pack.certainty.prospects.get(verb.lemma_.lower())
    near = near_of(verb, pack)
    if near is not None:
        parts = (*children(verb), *children(near))
        denied = any(c.dep_ == "neg" or c.lower_ in pack.certainty.negations for c in parts)
        return "unlikely" if denied else "possible"
    if below is None:
        below = next((c for c in children(verb) if c.dep_ == "ccomp" and is_infinitive(c)), None)
    if verb.lemma_.lower() in pack.certainty.going and any(c.dep_ == "neg" for c in verb.lefts):
        return "expected"
    for token in (content_of(verb), below, verb):
        status = status_of(token, pack) if token is not None else None
        if status == "unlikely" and _is_denied(verb, pack):
            return "expected"
        if status == "expected" and condition_above(verb, pack) is not None:
            return "possible"
        if status in HEDGED:
            return status
        if status == "scheduled":
            return "expected" if has_condition(verb, pack) else None
    return None


def _is_denied(verb: Token, pack: LanguagePack) -> bool:
    """Tell "they will not stay": that they go is expected, and so the words read."""
    ahead = pack.outlook.will | pack.outlook.would
    return any(a.lower_ in ahead for a in auxiliaries(verb)) and not any(
        c.lower_ in pack.outlook.expecting for c in children(verb)
    )


def statement(verb: Token, sentence: Span, pack: LanguagePack) -> Span | None:
    """Give the clause with its subject and condition; None where it is no whole statement."""
    clause = clause_span(verb)
    start, end = min(clause.start, _subject_start(verb)), clause.end
    for child in children(verb):
        if child.i > verb.i and child.dep_ in {"ccomp", "xcomp"}:
            end = max(end, child.right_edge.i + 1)
    for child in children(verb):
        if not _belongs(child, pack):
            continue
        if child.right_edge.i < start <= child.right_edge.i + 3:
            start = child.left_edge.i
        elif end <= child.left_edge.i <= end + 2:
            end = child.right_edge.i + 1
    condition = condition_above(verb, pack)
    start = condition.i if condition is not None else start
    aside = (c.left_edge.i for c in children(verb) if c.lower_ in pack.speech.according)
    end = min(end, next((i for i in aside if i > verb.i), end))
    start, end = _opening(start, verb, sentence, pack), min(end, sentence.end)
    return verb.doc[start:end] if SHORTEST <= end - start <= LONGEST else None


def says_nothing(verb: Token, span: Span, pack: LanguagePack) -> bool:
    """Tell whether a statement only points elsewhere: "we will consider it", "that won't last"."""
    if any(t.pos_ in NAMING or t.is_quote for t in span):
        return False
    subject, content = subject_of(verb), content_of(verb)
    if subject is None or subject.pos_ != "PRON":
        return False
    person = subject.lower_ in pack.outlook.persons
    states = [t for t in children(verb) if t.dep_ == "acomp"]
    if not person and any(is_infinitive(t) for state in states for t in children(state)):
        return False  # "it will be hard to win"
    pointing = any(
        c.i > content.i and c.dep_ in OBJECTS and (c.pos_ == "PRON" or c.tag_ == "RB")
        for c in children(content)
    )
    return pointing or (subject.tag_ in {"PRP", "DT"} and not person)


def _opening(start: int, verb: Token, sentence: Span, pack: LanguagePack) -> int:
    """Where a statement starts with its article, and without a word that only joins it on."""
    doc, start = verb.doc, max(start, sentence.start)
    while start > sentence.start and doc[start - 1].pos_ == "DET":
        start -= 1
    joins = doc[start].dep_ in {"cc", "advmod"} and doc[start].lower_ in pack.glance.leaning
    if joins and start + 1 < verb.i:
        start += 2 if doc[start + 1].text == "," else 1
    return start


def _subject_start(verb: Token) -> int:
    """Where the subject starts that a clause cannot be read without."""
    subject = subject_of(verb)
    if subject is None:
        return verb.i
    noun = verb.head if verb.dep_ == "relcl" else subject
    if subject.tag_ in {"WDT", "IN"} and verb.head.dep_ == "relcl":
        noun = verb.head.head
    return noun.left_edge.i if noun.i < verb.i else verb.i


def _belongs(part: Token, pack: LanguagePack) -> bool:
    """Tell whether a part says on what, when or until when a prospect depends."""
    if part.dep_ == "advcl":
        until = pack.certainty.until
        waits = any(m.dep_ == "mark" and m.lower_ in until for m in part.lefts)
        return waits or is_condition(part, pack.certainty)
    words = part.doc[part.left_edge.i : part.right_edge.i + 1]
    dated = any(pack.labels.get(t.ent_type_) == "date" for t in words)
    return part.dep_ in {"prep", "npadvmod"} and dated
