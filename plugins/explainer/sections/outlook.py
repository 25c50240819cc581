"""Outlook: what may come, as sure as the article says, and who says so.

A clause is a prospect where its grammar looks ahead: a modal ("may agree"), a verb or adjective
about what is to come ("is expected", "unlikely"), somebody's plan ("vowed to"). Abilities, turns
of speech, conditions themselves and what lies in the past are none. What has been arranged with a
date belongs to the timeline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Confidence, Fact, Facts, Reading, Section, Sourcing, Status
from explainer.sections.actors import ACTORS
from explainer.text.attribution import voice_of
from explainer.text.cast import Cast
from explainer.text.clauses import (
    VERBAL,
    auxiliaries,
    children,
    clause_span,
    content_of,
    heads_clause,
    is_finite,
    is_infinitive,
    subject_of,
)
from explainer.text.slugs import slug_of
from explainer.text.status import status_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords

SHORTEST, LONGEST = 3, 70
"""Words of a statement; a shorter one says nothing out of its place, a longer one is no clause."""
HEDGED: frozenset[Status | None] = frozenset({"expected", "possible", "unlikely"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect(Fact):
    """A hedged or conditional statement about what may come, in the article's words."""

    text: str
    status: Status
    said_by: str | None = None
    sourcing: Sourcing = "article"


def extract(reading: Reading, found: Facts) -> Iterable[Prospect]:
    """Find the prospects in the order of the article."""
    cast = Cast.of(reading, found.of(ACTORS))
    return tuple(_prospects(reading, cast))


def _prospects(reading: Reading, cast: Cast) -> Iterator[Prospect]:
    for at, sentence in enumerate(reading.spans):
        about = reading.article.sentences[at]
        if about.kind != "text" or about.paragraph == 0 or about.text.endswith("?"):
            continue
        behind = sentence.start
        for verb in sentence:
            if verb.i < behind:
                continue
            rule = _rule(verb, reading.pack)
            status = _status(verb, reading.pack) if rule else None
            span = _statement(verb, sentence, reading.pack) if status else None
            if rule is None or status is None or span is None or span.start < behind:
                continue
            behind = span.end
            if (made := _prospect(reading, cast, verb, span, status, rule)) is not None:
                yield made


def _prospect(
    reading: Reading, cast: Cast, verb: Token, span: Span, status: Status, rule: str
) -> Prospect | None:
    """The prospect; None where somebody says it of whom the article does not tell who it is."""
    evidence = reading.evidence(span)
    voice = voice_of(verb, reading, cast)
    subject = subject_of(verb)
    if voice is None and subject is not None and subject.lower_ in reading.pack.outlook.self:
        return None
    names = {actor.id: actor.name for actor in cast.actors}
    return Prospect(
        id=slug_of(evidence.text),
        evidence=(evidence,),
        rule=rule,
        confidence=_sure(rule),
        text=evidence.text,
        status=status,
        said_by=None if voice is None else names.get(voice.actor or "", voice.words),
        sourcing="article" if voice is None else voice.sourcing,
    )


def _sure(rule: str) -> Confidence:
    return "high" if rule in {"expecting", "will"} else "medium"


# ------------------------------------------------------------------ which clauses look ahead


def _rule(verb: Token, pack: LanguagePack) -> str | None:
    """The name of what makes a clause look ahead; None where it does not."""
    if not heads_clause(verb) or not is_finite(verb) or _is_condition(verb, pack):
        return None
    subject = subject_of(verb)
    if subject is None or subject.lower_ in pack.outlook.anybody or subject.tag_ in {"WP", "WRB"}:
        return None
    modal = next((a for a in auxiliaries(verb) if a.tag_ == "MD"), None)
    if modal is not None:
        return _under_modal(verb, modal, subject, pack)
    return _by_word(verb, subject, pack)


def _is_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is itself a condition or a question: "if it wins", "whether …"."""
    certainty = pack.certainty
    for child in verb.lefts:
        if child.dep_ == "mark" and child.lower_ in certainty.conditions | certainty.questions:
            return True
        asks = {child.tag_, child.left_edge.tag_} & {"WRB", "WP", "WP$"}
        if asks and verb.dep_ != "relcl":
            return True
    return False


def _has_condition(verb: Token, pack: LanguagePack) -> bool:
    return any(
        c.dep_ == "advcl" and any(m.lower_ in pack.certainty.conditions for m in c.lefts)
        for c in children(verb)
    )


def _under_modal(verb: Token, modal: Token, subject: Token, pack: LanguagePack) -> str | None:
    words, name = pack.outlook, modal.lower_
    if any(a.lemma_.lower() in pack.certainty.perfect for a in auxiliaries(verb)):
        return None
    if name in words.will:
        talk = subject.lower_ in words.self and _is_talk(verb, words)
        return None if talk else "will"
    if name in words.may:
        return "may" if _may_come(verb, pack) else None
    if name in words.could:
        return "could" if _could_come(verb, subject, pack) else None
    if name in words.would:
        return "would" if _would_come(verb, subject, pack) else None
    return None


def _is_talk(verb: Token, words: OutlookWords) -> bool:
    """Tell "I would say" and "he would be surprised" from what somebody will do."""
    states = [c.lower_ for c in children(verb) if c.dep_ == "acomp"]
    return any(lemma in words.talking for lemma in (verb.lemma_.lower(), *states))


def _may_come(verb: Token, pack: LanguagePack) -> bool:
    """Tell "may agree" from "may know" and "may be right", which are about now."""
    words = pack.outlook
    if verb.tag_ == "VBG" or _is_talk(verb, words):
        return False
    return verb.lemma_.lower() not in words.states or _has_condition(verb, pack)


def _could_come(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the storm could hit" from "he could see" and "could not find"."""
    words = pack.outlook
    if any(c.dep_ == "neg" for c in children(verb)):
        return False
    if _has_condition(verb, pack):
        return True
    lemma, personal = verb.lemma_.lower(), subject.lower_ in words.persons
    clause = any(c.dep_ == "ccomp" for c in children(verb))
    if lemma in words.perceiving and not (clause and not personal):
        return False
    if verb.dep_ == "advcl" or subject.lower_ in words.self:
        return False
    return not personal or verb.dep_ == "ccomp"


def _would_come(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "said it would close" and "a strike would hurt" from habits and politeness."""
    words = pack.outlook
    if _is_talk(verb, words) and subject.lower_ in words.persons:
        return False
    if _has_condition(verb, pack):
        return subject.lower_ not in words.self
    new = any(c.dep_ == "det" and c.lower_ in words.articles for c in children(subject))
    if new or subject.lemma_.lower() in words.hypothetical:
        return verb.dep_ != "advcl"
    if verb.dep_ != "ccomp" or verb.head.pos_ not in VERBAL:
        return False
    said = verb.head.tag_ == "VBD" and verb.head.lemma_.lower() in pack.certainty.speech
    return said and verb.lemma_.lower() not in words.states


def _by_word(verb: Token, subject: Token, pack: LanguagePack) -> str | None:
    """What a verb or adjective about the future makes of a clause without a modal."""
    words, lemma = pack.outlook, verb.lemma_.lower()
    helpers = auxiliaries(verb)
    past = next(iter(helpers), verb).tag_ == "VBD"
    perfect = any(a.lemma_.lower() in pack.certainty.perfect for a in helpers)
    complements = [c for c in children(verb) if c.dep_ in {"xcomp", "acomp", "oprd", "ccomp"}]
    if perfect and past:
        return None
    if lemma in words.expecting:
        told = verb.tag_ == "VBN" or not past
        return "expecting" if told and (complements or verb.tag_ == "VBN") else None
    if any(c.lower_ in words.expecting for c in complements) and not past:
        return "expecting"
    ahead = any(c.dep_ == "xcomp" and is_infinitive(c) for c in complements)
    if lemma in words.planning and ahead and subject.lower_ not in words.self:
        return "planning"
    if lemma in pack.certainty.going and verb.tag_ == "VBG" and ahead and not past:
        return "will" if subject.lower_ not in words.self else None
    if lemma in words.risking and not past and any(c.tag_ == "VBG" for c in complements):
        return "risking"
    return None


# ------------------------------------------------------------------ how sure, and which words


def _status(verb: Token, pack: LanguagePack) -> Status | None:
    """How sure the clause is; None where it is an arrangement, or has happened."""
    below = next((c for c in children(verb) if c.dep_ in {"acomp", "oprd"}), None)
    for token in (content_of(verb), below, verb):
        status = status_of(token, pack) if token is not None else None
        if status == "unlikely" and _is_denied(verb, pack):
            return "expected"
        if status in HEDGED:
            return status
        if status == "scheduled":
            return "expected" if _has_condition(verb, pack) else None
    return None


def _is_denied(verb: Token, pack: LanguagePack) -> bool:
    """Tell "they will not stay": that they go is expected, and so the words read."""
    ahead = pack.outlook.will | pack.outlook.would
    return any(a.lower_ in ahead for a in auxiliaries(verb)) and not any(
        c.lower_ in pack.outlook.expecting for c in children(verb)
    )


def _statement(verb: Token, sentence: Span, pack: LanguagePack) -> Span | None:
    """The clause with its subject and its condition; None where it is no whole statement."""
    clause = clause_span(verb)
    start, end = min(clause.start, _subject_start(verb)), clause.end
    for child in children(verb):
        if child.i > verb.i and child.dep_ in {"ccomp", "xcomp"}:
            end = max(end, child.right_edge.i + 1)
    for child in children(verb):
        if child.dep_ != "advcl" or not _belongs(child, pack):
            continue
        if child.right_edge.i < start <= child.right_edge.i + 3:
            start = child.left_edge.i
        elif end <= child.left_edge.i <= end + 2:
            end = child.right_edge.i + 1
    start, end = max(start, sentence.start), min(end, sentence.end)
    while end > start and (verb.doc[end - 1].is_punct or verb.doc[end - 1].is_space):
        end -= 1
    return verb.doc[start:end] if SHORTEST <= end - start <= LONGEST else None


def _subject_start(verb: Token) -> int:
    """Where the subject starts that a clause cannot be read without."""
    subject = subject_of(verb)
    if subject is None:
        return verb.i
    noun = verb.head if verb.dep_ == "relcl" else subject
    return noun.left_edge.i if noun.i < verb.i else verb.i


def _belongs(clause: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause says on what, or until when, a prospect depends."""
    open_by = pack.certainty.conditions | pack.certainty.until
    return any(m.dep_ == "mark" and m.lower_ in open_by for m in clause.lefts)


def join(prospects: Sequence[Prospect]) -> Prospect:
    """Keep the newest article's wording and status."""
    return prospects[-1]


OUTLOOK = Section(
    name="outlook",
    fact=Prospect,
    extract=extract,
    same=lambda prospect: prospect.text,
    join=join,
    order=lambda prospect: (),
    needs=("actors", "timeline", "quotes"),
    path="outlook",
)
