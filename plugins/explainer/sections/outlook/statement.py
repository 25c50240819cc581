"""How sure a clause about the future is, and which words of the article state it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Status
from explainer.sections.outlook.ahead import expected_thing, near_of
from explainer.sections.outlook.around import condition_above, has_condition
from explainer.text.clauses import (
    VERBAL,
    auxiliaries,
    children,
    clause_span,
    content_of,
    is_finite,
    is_infinitive,
    own_subject,
    subject_of,
)
from explainer.text.status import is_condition, status_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

SHORTEST, LONGEST = 4, 70
"""Words of a statement; a shorter one says nothing out of its place, a longer one is no clause."""
CLIMB = 5
"""Words between a noun and the verb of its clause: "is willing to talk about changes"."""
FAR = 25
"""Tokens of a clause before such a noun; a longer one is another statement."""
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
        completes = child.dep_ in {"ccomp", "xcomp"} or _is_purpose(child, end)
        if child.i > verb.i and completes:
            end = max(end, _last_word(child) + 1)
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
    start = _wished(verb, start, pack)
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
    if verb.dep_ == "ROOT" and _is_part_of_subject(doc[sentence.start : start]):
        start = sentence.start
    while start > sentence.start and doc[start - 1].pos_ == "DET":
        start -= 1
    joins = doc[start].dep_ in {"cc", "advmod"} and doc[start].lower_ in pack.glance.leaning
    if joins and start + 1 < verb.i:
        start += 2 if doc[start + 1].text == "," else 1
    return start


def _is_part_of_subject(before: Span) -> bool:
    """Whether words before a clause belong to it: "Efforts to get people to pay will grow"."""
    parted = any(t.is_punct or t.dep_ == "mark" or is_finite(t) for t in before)
    return not parted and any(t.pos_ in NAMING for t in before)


def _subject_start(verb: Token) -> int:
    """Where the subject starts that a clause cannot be read without."""
    subject = subject_of(verb)
    if subject is None:
        return verb.i
    noun = verb.head if verb.dep_ == "relcl" else subject
    if subject.tag_ in {"WDT", "IN"} and verb.head.dep_ == "relcl":
        noun = verb.head.head
    if verb.dep_ == "relcl" and (told := _telling(noun)) is not None:
        return told.left_edge.i
    return noun.left_edge.i if noun.i < verb.i else verb.i


def _telling(noun: Token) -> Token | None:
    """The subject of the clause whose words end in a noun: "She drafted a plan that would cut".

    A noun with a relative clause is no statement; the clause around it is.
    """
    at, first = noun, noun.left_edge.i
    for _ in range(CLIMB):
        if at.head.i == at.i or at.i < at.head.i:
            return None
        at = at.head
        if at.pos_ in VERBAL and is_finite(at):
            subject = own_subject(at)
            inside = subject is not None and subject.i < at.i and first - subject.left_edge.i <= FAR
            plain = inside and not any(t.text in ",;:—" for t in at.doc[at.i : first])
            asks = subject is not None and subject.tag_ in {"WP", "WDT"}
            return subject if plain and not asks else None
    return None


def _wished(verb: Token, start: int, pack: LanguagePack) -> int:
    """Where "I hope that" starts before what is hoped or feared, which nobody says will come."""
    subject = _wisher(verb, pack)
    if subject is None or not verb.head.i < start:
        return start
    between = verb.doc[verb.head.i + 1 : start]
    near = all(t.dep_ == "mark" or t.pos_ == "DET" for t in between)
    return subject.left_edge.i if near else start


def _wisher(verb: Token, pack: LanguagePack) -> Token | None:
    """The subject of the verb of hoping or fearing above a clause."""
    wish = verb.head
    if verb.dep_ != "ccomp" or wish.lemma_.lower() not in pack.outlook.wishing:
        return None
    subject = own_subject(wish)
    return subject if subject is not None and subject.i < wish.i else None


def shown_subject(verb: Token, span: Span, pack: LanguagePack) -> Token | None:
    """Give the subject that a statement starts with: of its own clause or of the one around it."""
    own = subject_of(verb)
    told = _telling(verb.head) if verb.dep_ == "relcl" else None
    if own is not None and own.tag_ in {"WDT", "IN"} and verb.head.dep_ == "relcl":
        told = _telling(verb.head.head)
    for subject in (told, _wisher(verb, pack)):
        if subject is not None and span.start <= subject.i < span.end:
            return subject
    return own


def noun_alone(verb: Token, span: Span) -> Span | None:
    """Give a noun with its relative clause where nothing tells who did something about it.

    "They signed a pact that could cost 20 million": the pact is told of without them.
    """
    noun = verb.head
    inside = span.start < noun.left_edge.i < span.end
    alone = verb.dep_ == "relcl" and noun.dep_ == "dobj" and inside
    return verb.doc[noun.left_edge.i : span.end] if alone else None


def _last_word(part: Token) -> int:
    """Index of the last word of a clause: no full stop, and no mark that closes a quotation."""
    last = part.right_edge.i
    while last > part.i and part.doc[last].is_punct:
        last -= 1
    return last


def _is_purpose(part: Token, end: int) -> bool:
    """Whether an infinitive right behind a clause completes it: "will work hard to keep it"."""
    return part.dep_ == "advcl" and part.left_edge.i == end and is_infinitive(part)


def _belongs(part: Token, pack: LanguagePack) -> bool:
    """Tell whether a part says on what, when or until when a prospect depends."""
    if part.dep_ == "advcl":
        until = pack.certainty.until | pack.certainty.awaited
        waits = any(m.dep_ == "mark" and m.lower_ in until for m in part.lefts)
        return waits or is_condition(part, pack.certainty)
    words = part.doc[part.left_edge.i : part.right_edge.i + 1]
    dated = any(pack.labels.get(t.ent_type_) == "date" for t in words)
    return part.dep_ in {"prep", "npadvmod"} and dated
