"""Clauses that put a topic on the table: which rule reads which word of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.sections.agenda.ahead import AHEAD, is_ahead
from explainer.sections.agenda.bills import provisions
from explainer.sections.agenda.dealing import argued, dealt, is_body, raised
from explainer.sections.agenda.demands import demanded, demands_such, planned
from explainer.sections.agenda.found import Found, found_at, object_of, prepositions, under
from explainer.sections.agenda.hearings import asked_about, subject_of_hearing
from explainer.sections.agenda.occasions import awaited, held
from explainer.sections.agenda.tabled import listed, put, ranging, topped
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NOUNS
from explainer.text.syntax.subjects import subject_of
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
    return waits or (asked and not _is_on_day(verb, pack))


def _is_on_day(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what a day or meeting is for: "on 3 May, when it will decide"."""
    day = kind_of(verb.head, pack) in ("date", "place")
    known = day or verb.head.lemma_.lower() in pack.agenda.meetings
    return verb.dep_ == "relcl" and known and status_of(verb, pack) in AHEAD | {"ongoing"}


def _proposed(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the bill would A and B', where a body is still to deal with the bill."""
    words = tuple(provisions(verb, pack))
    if words and any(_is_pending(t, pack) for t in verb.doc):
        for span in words:
            yield Found(span, verb, "bill-would")


def _is_pending(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb tells that a bill is to be dealt with: "will vote on it"."""
    if verb.pos_ != "VERB":
        return False
    if _goes_before_body(verb, pack):
        return True
    if verb.lemma_.lower() not in pack.agenda.dealing:
        return False
    ways = pack.agenda.dealing[verb.lemma_.lower()]
    below = [object_of(verb), *(under(way) for way in prepositions(verb, ways))]
    bill = any(
        t is not None and (t.lemma_.lower() in pack.agenda.bills or t.tag_ == "PRP") for t in below
    )
    return bill and is_ahead(verb, pack)


def _goes_before_body(verb: Token, pack: LanguagePack) -> bool:
    """Whether a bill is to come to those who decide: "it will go before the council"."""
    words, subject = pack.agenda, subject_of(verb)
    if verb.lemma_.lower() not in words.coming or status_of(verb, pack) not in AHEAD:
        return False
    known = subject is not None and (subject.tag_ == "PRP" or subject.lemma_.lower() in words.bills)
    nouns = (under(t) for t in prepositions(verb, words.forums))
    return known and any(n is not None and is_body(n, pack) for n in nouns)


def _heard(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will be questioned about A', 'A will be the subject of the hearing'."""
    yield from found_at(subject_of_hearing(verb, pack), verb, "at-a-hearing", pack)
    for way in asked_about(verb, pack):
        yield from found_at(under(way), verb, "at-a-hearing", pack)


VERBS = (listed, topped, put, dealt, argued, raised, held, demanded, planned, _proposed, _heard)
"""Rules that read a verb; the first that finds a topic is the one."""
OCCASIONS = (awaited, ranging, demands_such)
"""Rules that read a noun."""


def topics_after_colon(sentence: Span, pack: LanguagePack) -> Iterator[Found]:
    """Read 'Also on the agenda: A, B and C', where the words before the colon announce it."""
    colon = next((t for t in sentence if t.text == ":"), None)
    if colon is None or colon.i + 1 >= sentence.end:
        return
    if any(t.dep_ == "poss" for t in sentence.doc[max(sentence.start, colon.i - 1)].lefts):
        return  # "the heart of her agenda: lower taxes"
    for token in sentence.doc[colon.i + 1 : sentence.end]:
        outside = token.head.i <= colon.i or token.head.i == token.i
        if outside and (token.pos_ in NOUNS or token.dep_ not in ("punct", "det")):
            if token.pos_ in NOUNS:
                for found in found_at(token, colon, "after-colon", pack):
                    words = sentence.doc[max(found.words.start, colon.i + 1) : found.words.end]
                    if len(words):
                        yield Found(words, found.cue, found.rule)
            return
