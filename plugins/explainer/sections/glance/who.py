"""Who: the subject of the main event, or the agent of a passive, where it can act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.glance.event import MainEvent
from explainer.sections.glance.headline import NAMES, Clause
from explainer.sections.glance.phrases import end_of_phrase, noun_phrase
from explainer.text.clauses import SUBJECTS, agent_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading
    from explainer.text.cast import Cast

TIMES = frozenset({"DATE", "TIME"})
YEAR = 4
"""Digits; so long a number is no count of people in a headline."""


def who(event: MainEvent, reading: Reading, cast: Cast) -> Span | None:
    """Give the subject of the event, or the agent of a passive, where it can act."""
    spans = [span for clause in event.clauses if (span := _who(clause, reading, cast))]
    if len(spans) > 1 and (_is_number(spans[0]) or _is_unnamed(spans[0], spans[1])):
        return spans[1]
    return spans[0] if spans else None


def _who(clause: Clause, reading: Reading, cast: Cast) -> Span | None:
    doc = reading.doc
    if clause.verb is None:
        return None
    agent = agent_of(clause.verb)
    if agent is not None and agent.i < clause.end and acts(agent, reading, cast):
        return noun_phrase(agent)
    subject = doc[clause.start : clause.predicate]
    if not subject or any(t.text == ":" for t in subject):
        return None
    head = next((t for t in subject if t.dep_ in SUBJECTS), subject.root)
    if head.pos_ not in {"NOUN", "PROPN", "NUM"} or head.ent_type_ in TIMES:
        nouns = (t for t in reversed(list(subject)) if t.pos_ in {"NOUN", "PROPN"})
        head = next((t for t in nouns if t.ent_type_ not in TIMES), head)
    if not acts(head, reading, cast):
        return None
    return _without_time(doc[clause.start : _end_of_subject(clause, head, reading)])


def _end_of_subject(clause: Clause, head: Token, reading: Reading) -> int:
    """Where a subject ends; in a headline, or where the noun goes on, at the verb."""
    end = max(end_of_phrase(head), clause.start + 1)
    headline = reading.article.title is not None and reading.index(head) == 0
    goes_on = end < clause.predicate and reading.doc[end].pos_ in {"NOUN", "PROPN"}
    return clause.predicate if headline or goes_on else min(end, clause.predicate)


def _without_time(subject: Span) -> Span:
    """Cut "on Tuesday" from the end of a subject."""
    cut = next((t.i for t in subject[1:] if t.ent_type_ in TIMES and t.ent_iob_ == "B"), None)
    if cut is None:
        return subject
    cut -= subject.doc[cut - 1].pos_ == "ADP" and cut - 1 > subject.start
    return subject.doc[subject.start : cut]


def _is_number(span: Span) -> bool:
    """Tell whether a phrase only counts: "seven", "at least four"."""
    return not any(t.pos_ in {"NOUN", "PROPN"} for t in span)


def _is_unnamed(span: Span, other: Span) -> bool:
    """Tell whether a phrase is one person without a name ("driver") that another one names."""
    unnamed = span.root.tag_ == "NN" and not any(t.ent_type_ in NAMES for t in span)
    return unnamed and other.root.ent_type_ == "PERSON"


def acts(head: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a noun can be somebody: a name, a number of people, a noun for people."""
    pack, lemma = reading.pack, head.lemma_.lower()
    names, actor = pack.names, cast.at(head)
    if actor is not None:
        return actor.kind != "thing"
    if head.ent_type_ in NAMES or lemma in pack.glance.people | names.role_heads | names.kin:
        return True
    if head.pos_ == "NOUN":
        return lemma.endswith(names.role_endings)
    return head.ent_type_ == "CARDINAL" and len(head) < YEAR
