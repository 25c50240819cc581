"""What we don't know yet: questions that the article itself leaves open, found by rule.

A rule looks at one verb and gives its own name where the clause leaves something open: a state
("it is unclear whether"), something that was not told ("no date has been set"), somebody who does
not tell ("declined to say"), a question to be decided ("will determine whether").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.model import Confidence, Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.unknowns import Unknown
from explainer.sections.unknowns.clause import (
    clause_of_question,
    from_who_says,
    lacks_its_noun,
    lacks_its_subject,
    with_its_points,
    with_its_subject,
)
from explainer.sections.unknowns.listed import LISTED, listed
from explainer.sections.unknowns.rules import RULES, SURE, is_over
from explainer.sections.unknowns.sources import with_source
from explainer.sections.unknowns.telling import speaks_of_itself
from explainer.sections.unknowns.wondering import asked_before
from explainer.text.attribution import source_of
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.brackets import behind, brackets
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.context import widened
from explainer.text.coreference.lost import lost_in
from explainer.text.coreference.meant import is_open, meant_by
from explainer.text.marks import BAR
from explainer.text.slugs import slug_of
from explainer.text.syntax.clauses import LONGEST_SENTENCE, NOUN_SUBJECTS, VERBAL
from explainer.text.syntax.limits import limits_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.trimming import is_even, is_title, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.unknowns import UnknownWords
    from explainer.model import Actor

LONGEST = 60
"""Words; a longer clause is no statement of one open question."""
VAGUE = 8
"""Words; a clause with fewer tells too little beside a pronoun."""
SEEKING = frozenset({"sought", "to-be-decided"})
"""Rules of what those look for who say so."""
NOT_TOLD = "not-told"
"""The rule of what is said not to have been told or set."""


def extract(reading: Reading, found: Facts) -> Iterable[Unknown]:
    """Find what the article leaves open, in its order."""
    cast = Cast.of(reading, found.of(ACTORS))
    return (*_unknowns(reading, cast), *_listed(reading, cast))


def _listed(reading: Reading, cast: Cast) -> Iterator[Unknown]:
    """What stands in a list of what is not known."""
    for span in listed(reading):
        if (found := _named(span, None, reading, cast)) is not None:
            yield _made(*found, LISTED, "high", reading)


def _made(
    shown: Span,
    meant: Sequence[tuple[Token, Actor]],
    rule: str,
    confidence: Confidence,
    reading: Reading,
) -> Unknown:
    """An open question in the words of a span, with whom its pronouns mean."""
    evidence = reading.evidence(shown)
    return Unknown(
        id=slug_of(evidence.text),
        evidence=(evidence,),
        rule=rule,
        confidence=confidence,
        text=evidence.text,
        meant=tuple(actor.id for _, actor in meant),
        places=tuple(behind(token) - shown.start_char for token, _ in meant),
    )


def _unknowns(reading: Reading, cast: Cast) -> Iterator[Unknown]:
    for at, span in enumerate(reading.spans):
        sentence = reading.article.sentences[at]
        if sentence.kind != "text" or sentence.paragraph == 0 or sentence.text.endswith("?"):
            continue
        if len(span) > LONGEST_SENTENCE or is_title(span) or BAR in sentence.text:
            continue
        done = span.start
        for token in span:
            if token.pos_ not in VERBAL or token.i < done or is_over(token, reading.pack):
                continue
            rule = next((name for name, holds in RULES if holds(token, reading.pack)), None)
            clause = _clause_of(token, span, done, rule, reading) if rule else None
            if clause is None:
                continue
            done = clause.end
            told = with_source(token, clause, span, reading)
            if told is None:
                continue
            shown = trimmed(reading, told)
            if not is_even([*shown]):
                shown = trimmed(reading, span)  # "how close it will be [ | and] what it will take"
            open_ = own_subject(token) if rule in SURE else None
            found = _named(shown, open_, reading, cast)
            if found is None:
                continue
            shown, meant = found
            yield _made(shown, meant, rule or "", "high" if rule in SURE else "medium", reading)


def _clause_of(verb: Token, sentence: Span, done: int, rule: str, reading: Reading) -> Span | None:
    """The clause behind ``done`` that a rule finds open; None where it tells nobody what is."""
    clause: Span | None = clause_of_question(verb, sentence, reading.pack)
    if clause is None or clause.start < done or len(clause) > LONGEST:
        return None
    if lacks_its_noun(verb, clause) or _is_reproach(verb, reading):
        return None
    if speaks_of_itself(verb, reading.pack.unknowns) and not scene_of(reading).is_quoted(verb):
        return None  # what the writer does not know
    if lacks_its_subject(verb, clause):
        clause = with_its_subject(verb, clause)
    if clause is not None and rule in SEEKING:
        clause = from_who_says(verb, clause)
    if clause is not None and (asked := asked_before(verb, reading.pack.unknowns)) is not None:
        clause = sentence.doc[max(done, asked.left_edge.i) : clause.end]
    if clause is not None and rule in SURE:
        clause = with_its_points(verb, clause, sentence, reading.pack.unknowns)
    if clause is not None and rule in SURE and _is_bare(clause, reading.pack.unknowns):
        whole: Span = sentence.doc[sentence.start : clause.end]
        alone = clause.start <= max(done, sentence.start) or len(whole) > LONGEST
        return None if alone else whole
    if clause is None or len(clause) > LONGEST or _is_vague(clause, reading.pack.unknowns):
        return None
    if _asks_reader(clause, reading.pack):
        return None
    clause = _with_scope(verb, clause, done, reading)
    return None if rule == NOT_TOLD and _is_claimed(verb, reading) else clause


def _asks_reader(clause: Span, pack: LanguagePack) -> bool:
    """Whether the reader is to ask himself: "the question is whether you want to live there"."""
    marks = (t for t in clause if t.lower_ in pack.certainty.questions and t.dep_ == "mark")
    subjects = (own_subject(t.head) for t in marks)
    return any(t is not None and t.lower_ in pack.unknowns.reader for t in subjects)


def _with_scope(verb: Token, clause: Span, done: int, reading: Reading) -> Span:
    """A clause with what limits it right before it: "Nationally, | it is not clear"."""
    for part in limits_of(verb, reading.pack):
        between = clause.doc[part.right_edge.i + 1 : clause.start]
        if done <= part.left_edge.i and all(t.text == "," for t in between):
            return clause.doc[part.left_edge.i : clause.end]
    return clause


def _named(
    shown: Span, what: Token | None, reading: Reading, cast: Cast
) -> tuple[Span, tuple[tuple[Token, Actor], ...]] | None:
    """Give an open question with whom its words mean, from where its sentence names what they do.

    None where a pronoun means nobody known. "It" that is itself what is open stands for the
    question: "it remains to be seen if".
    """
    first = next((t for t in shown if t.dep_ in NOUN_SUBJECTS), None)
    empty = {what.i} if what is not None and "Neut" in what.morph.get("Gender", []) else set()
    subject = first if first is not None and first.i not in empty and is_open(first) else None
    actors = meant_by(subject, reading, cast) if subject is not None else ()
    told = tuple(brackets([*shown], (subject, actors), reading, cast))
    known = {token.i for token, _ in told} | empty
    lost = lost_in(shown, known, reading, cast)
    if lost is None:
        return shown, told
    whole = widened(lost, shown, reading, cast)
    if whole is None or lost_in(whole, known, reading, cast) is not None:
        return None
    return whole, told


def _is_bare(clause: Span, words: UnknownWords) -> bool:
    """Tell whether a clause asks for something of what stands before it: "it is unclear how many".

    It is told with that: "Roe sold the mill, though it is unclear why".
    """
    asks = len(clause) > 1 and (clause[-1].lower_ in words.wh or _measures(clause, words))
    return asks and clause[0].pos_ == "PRON" and "Neut" in clause[0].morph.get("Gender", [])


def _measures(clause: Span, words: UnknownWords) -> bool:
    """Whether a clause ends with "how many" or "by how much"."""
    return clause[-2].lower_ in words.wh and clause[-2].head.i == clause[-1].i


def _is_vague(clause: Span, words: UnknownWords) -> bool:
    """Tell whether a clause is about nobody named or nothing told: "it did not say who"."""
    bare = clause[0].pos_ == "PRON" and clause[-1].lower_ in words.wh
    return bare or (len(clause) < VAGUE and clause[0].lower_ in words.persons)


def _is_claimed(verb: Token, reading: Reading) -> bool:
    """Tell "boats are not defined in the Act", as somebody is quoted, from "no date is set"."""
    words, subject = reading.pack.unknowns, subject_of(verb)
    known = words.told_nouns | words.open_nouns | words.questions
    thing = subject is not None and subject.lemma_.lower() in known
    return scene_of(reading).is_quoted(verb) and not thing


def _is_reproach(verb: Token, reading: Reading) -> bool:
    """Tell "her honesty is in question", as somebody says, from "the date is in question"."""
    words, subject = reading.pack.unknowns, own_subject(verb)
    nouns = (t for part in verb.rights if part.dep_ == "prep" for t in part.rights)
    if not any(t.dep_ == "pobj" and t.lemma_.lower() in words.challenged for t in nouns):
        return False
    thing = subject is not None and subject.lemma_.lower() in words.told_nouns | words.open_nouns
    said = scene_of(reading).is_quoted(verb) or source_of(verb, reading) is not None
    return said and not thing
