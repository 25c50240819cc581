"""Clauses that put a topic on the table: which rule reads which word of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.sections.agenda.ahead import AHEAD
from explainer.sections.agenda.aims import prioritised, under_plan
from explainer.sections.agenda.bills import provisions
from explainer.sections.agenda.courts import allowed_time, pleaded
from explainer.sections.agenda.dealing import argued, dealt, hinged, met_for, polled
from explainer.sections.agenda.deciding import approved, brought, raised
from explainer.sections.agenda.demands import called_for, demanded, demands_such, planned
from explainer.sections.agenda.found import Found, found_at, under
from explainer.sections.agenda.hearings import asked_about, is_to_ask, subject_of_hearing
from explainer.sections.agenda.inquiries import commissioned, referred
from explainer.sections.agenda.occasions import awaited, begun, held
from explainer.sections.agenda.pressing import asked_for, asked_of_one, met_with, should_be
from explainer.sections.agenda.questions import questions_behind, questions_of
from explainer.sections.agenda.standing import awaiting
from explainer.sections.agenda.tabled import devoted, listed, placed, put, ranging, topped
from explainer.text.status import status_of
from explainer.text.status.bills import has_settled_bill
from explainer.text.syntax.clauses import NOUNS
from explainer.text.syntax.parts import is_under_way
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def topics_in(sentence: Span, pack: LanguagePack) -> Iterator[Found]:
    """Find the topics that the clauses of a sentence announce, in order."""
    for token in sentence:
        rules: tuple[Callable[[Token, LanguagePack], Iterator[Found]], ...] = ()
        if token.pos_ in ("VERB", "AUX") and not _is_condition(token, pack):
            rules = VERBS
        elif token.pos_ in NOUNS:
            rules = OCCASIONS
        for rule in rules:
            found = tuple(rule(token, pack))
            if found:
                yield from found
                break


def _is_condition(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells when, or on what or until when something else waits."""
    marks = [t for t in verb.lefts if t.dep_ in ("mark", "advmod")]
    waits = verb.dep_ == "advcl" and any(t.lower_ in pack.agenda.conditions for t in marks)
    asked = any(t.tag_ == "WRB" for t in marks)
    asked = asked and not (verb.dep_ == "relcl" and is_under_way(verb))  # "where they demand A"
    return waits or (asked and not _is_on_day(verb, pack))


def _is_on_day(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what a day or meeting is for: "on 3 May, when it will decide"."""
    day = kind_of(verb.head, pack) in ("date", "place")
    known = day or verb.head.lemma_.lower() in pack.agenda.meetings
    return verb.dep_ == "relcl" and known and status_of(verb, pack) in AHEAD | {"ongoing"}


def _proposed(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the bill would A and B', where no sentence tells that a bill failed or is law."""
    words = tuple(provisions(verb, pack))
    if words and not has_settled_bill(verb.doc, pack):
        for span in words:
            yield Found(span, verb, "bill-would")


def _heard(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will be questioned about A', 'A will be the subject of the hearing'."""
    yield from found_at(subject_of_hearing(verb, pack), verb, "at-a-hearing", pack)
    if is_to_ask(verb, pack):
        yield from (Found(words, verb, "at-a-hearing") for words in questions_of(verb, pack))
    for way in asked_about(verb, pack):
        yield from found_at(under(way), verb, "at-a-hearing", pack)


VERBS = (
    listed, topped, put, devoted, dealt, pleaded, allowed_time, polled, met_for,
    hinged, argued, raised, held, approved, brought, begun, _heard,
    demanded, planned, _proposed, prioritised, under_plan,
    commissioned, referred, met_with, asked_for, asked_of_one, should_be, awaiting,
)  # fmt: skip
"""Rules that read a verb; the first that finds a topic is the one."""
OCCASIONS = (awaited, placed, ranging, demands_such, called_for)
"""Rules that read a noun."""


def _is_of_title(colon: Token, sentence: Span) -> bool:
    """Tell whether a colon stands in the title of a work: 'her book, "The Agenda: My Life"'."""
    before = sentence.doc[sentence.start : colon.i]
    mark = next((t for t in reversed(before) if t.is_quote), None)
    if mark is None or mark.i == sentence.start:
        return False
    words = [t for t in sentence.doc[mark.i + 1 : colon.i] if t.is_alpha]
    return bool(words) and all(t.is_title for t in words)


def topics_after_colon(sentence: Span, pack: LanguagePack) -> Iterator[Found]:
    """Read 'Also on the agenda: A, B and C', where the words before the colon announce it."""
    colon = next((t for t in sentence if t.text == ":"), None)
    if colon is None or colon.i + 1 >= sentence.end or _is_of_title(colon, sentence):
        return
    last = sentence.doc[max(sentence.start, colon.i - 1)]
    owned = any(t.dep_ == "poss" for t in last.lefts)
    if owned and last.lemma_.lower() not in pack.agenda.meetings:
        return  # "the heart of her agenda: lower taxes"
    if sentence.doc[colon.i + 1].lower_ in pack.agenda.whether:
        yield from (Found(w, colon, "after-colon") for w in questions_behind(colon, pack))
        return
    for token in sentence.doc[colon.i + 1 : sentence.end]:
        outside = token.head.i <= colon.i or token.head.i == token.i
        if outside and (token.pos_ in NOUNS or token.dep_ not in ("punct", "det")):
            if token.pos_ in NOUNS:
                for found in found_at(token, colon, "after-colon", pack):
                    words = sentence.doc[max(found.words.start, colon.i + 1) : found.words.end]
                    if len(words):
                        yield Found(words, found.cue, found.rule)
            return
