"""Naming: nouns that name an event: "the May 3 ruling", "the decision to close the plant"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Confidence, Status
from explainer.sections.timeline.dateless import is_of_a_day
from explainer.sections.timeline.ends import behind_mark
from explainer.sections.timeline.relations import Relation
from explainer.sections.timeline.times import Timed, indexes_of
from explainer.text.marks import DASHES
from explainer.text.status import hedge_of, status_of
from explainer.text.syntax.clauses import VERBAL, ancestors, children, is_infinitive
from explainer.text.syntax.features import is_an, is_the
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def ruling_of(
    noun: Token,
    times: Sequence[Timed],
    relation: Relation | None,
    pack: LanguagePack,
    *,
    quoted: bool,
    lead: bool,
) -> tuple[Status, str, Confidence] | None:
    """Give status, rule and sureness of an event that a noun names; None for no event.

    Args:
        noun: The noun.
        times: The time expressions that date it.
        relation: Where it stands to another event.
        pack: The words of the language.
        quoted: Whether it stands inside a quotation.
        lead: Whether it stands where news is told.
    """
    words, lemma = pack.events, noun.lemma_.lower()
    if _is_misread(noun):
        return None
    if _is_awaited(noun, pack) or _is_only_claimed(noun, pack):
        return None
    if times and lemma in words.nouns and not all(_is_vague(t, noun) for t in times):
        if not _is_certain(noun) and not _is_of_one_day(noun, times, pack):
            return None
        return hedge_of(noun, pack) or "happened", "dated-noun", "medium"
    if quoted:
        return None
    if lemma in words.deciding and _is_decided(noun, pack, told=bool(relation) or lead):
        return "happened", "decision", "medium"
    if relation is None or status_of(noun, pack) not in {"happened", "ongoing"}:
        return None
    if lemma in words.nouns and lemma not in words.worded and _is_detailed(noun):
        return "happened", "noun-in-order", "medium"
    if noun.lower_ in words.spans and _is_filled(noun, pack):
        return "happened", "stretch", "medium"
    return None


def named_of(timed: Timed, pack: LanguagePack) -> Token | None:
    """Give the event noun below the verb that a time expression hangs on.

    It is the one that is dated where the verb tells no event: "is known for the raid in May".
    """
    for above in ancestors(timed.word.doc[timed.start]):
        if above.i == timed.word.i or above.pos_ in VERBAL:
            return None
        if above.pos_ == "NOUN" and above.lemma_.lower() in pack.events.nouns:
            return above
    return None


def is_answered(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether an event is over, since it has, or will have, an answer.

    "Vowed to retaliate for | Monday's attack", "began it in response to | the raid on May 7"; and
    what was so "since | the raid on May 7". Not what is only planned, as the words beside it tell,
    nor what somebody waits for: "put it off until after | the May vote".
    """
    link, words = noun.head, pack.events
    if hedge_of(noun, pack) is not None:
        return False
    above = link.head if noun.dep_ == "pobj" else link
    if noun.dep_ in {"pobj", "dobj"} and above.lemma_.lower() in words.responding:
        return True
    after = noun.dep_ == "pobj" and link.lower_ in words.after
    after = after and above.lower_ not in words.before
    verb = next(verbs_above(noun), None) if after else None
    return verb is not None and status_of(verb, pack) in {"happened", "ongoing"}


def _is_certain(noun: Token) -> bool:
    """Whether a noun names one event that readers may know: "the May ruling", "Monday's raid".

    What is told of "a raid in May" or "falling sales in May" the clause around it tells.
    """
    return any(is_the(t) or t.dep_ == "poss" for t in noun.lefts)


def _is_of_one_day(noun: Token, times: Sequence[Timed], pack: LanguagePack) -> bool:
    """Whether a day behind "a" with a noun tells which one is meant: "a leak at Elm on May 3".

    Whatever the clause around it tells, the noun says what happened on that day, with a name. A
    paper says nothing alone, nor does what the clause took place at: "spoke at a rally on Monday".
    """
    timely = indexes_of(times)
    named = any(t.pos_ == "PROPN" and t.i not in timely for t in noun.subtree)
    days = [t for t in times if is_of_a_day(t.mention) and t.start > noun.i]
    setting = noun.dep_ == "pobj" and noun.head.lower_ in pack.events.settings
    words = pack.speech
    told = (
        named and not setting and noun.lemma_.lower() not in either(words.documents, words.bodies)
    )
    return told and bool(days) and noun.tag_ == "NN" and any(is_an(t) for t in noun.lefts)


def _is_only_claimed(noun: Token, pack: LanguagePack) -> bool:
    """Whether it is told that somebody speaks of an event: "reports of | an attack on Monday"."""
    link, words = noun.head, pack.certainty
    of = noun.dep_ == "pobj" and link.lower_ in pack.names.from_words
    return of and link.head.lemma_.lower() in either(words.held, words.unclaimed)


def _is_misread(noun: Token) -> bool:
    """Whether the words around a noun show that it is none: "set to trial a service".

    So do those of what somebody said, hung on it: "said after a vote that she had doubts".
    """
    if any(t.dep_ == "relcl" and _lacks_nothing(t) for t in children(noun)):
        return True
    before = noun.doc[noun.left_edge.i : noun.i]
    verbs = {"TO", "MD", "VBD", "VBZ"}
    return any(t.tag_ in verbs or (t.text in DASHES and t.whitespace_) for t in before)


def _lacks_nothing(clause: Token) -> bool:
    """Whether a clause taken for a relative one has a conjunction, its subject and its object."""
    parts = children(clause)
    marked = any(t.dep_ == "mark" and t.tag_ == "IN" for t in parts)
    thing = any(t.dep_ == "dobj" and t.i > clause.i for t in parts)
    return marked and thing and own_subject(clause) is not None


def _is_decided(noun: Token, pack: LanguagePack, *, told: bool) -> bool:
    """Whether a noun is somebody's act: "the board's decision to close the plant".

    Where it is not told as news, or in an order, that must be somebody with a name.
    """
    parts = children(noun)
    acts = any(t.dep_ == "acl" and is_infinitive(t) for t in parts)
    owners = [t for t in parts if t.dep_ == "poss"]
    agent = any(told or t.pos_ == "PROPN" for t in owners)
    return acts and agent and status_of(noun, pack) in {"happened", "ongoing"}


def _is_detailed(noun: Token) -> bool:
    """Whether a noun says whose event it was or what it was about, with a name or a number.

    One that is new ("a bitter fight between clubs") must be told without a judgement on it.
    """
    parts = children(noun)
    known = any(t.dep_ == "poss" or (t.dep_ == "det" and is_the(t)) for t in parts)
    if not known and (noun.tag_ != "NN" or any(t.dep_ in {"amod", "advmod"} for t in parts)):
        return False
    about = {"prep", "acl", "relcl"} if known else {"acl", "relcl"}
    owned = any(t.dep_ == "poss" and t.pos_ in {"NOUN", "PROPN"} for t in parts)
    asides = (t.left_edge.i for t in parts if t.dep_ == "relcl" and behind_mark(t))
    below = noun.doc[noun.i + 1 : min(asides, default=noun.right_edge.i + 1)]
    named = any(t.pos_ in {"PROPN", "NUM"} for t in (*noun.lefts, *below))
    told = (t for t in below if t.dep_ in about)
    return named and (owned or any(t.dep_ != "relcl" or not behind_mark(t) for t in told))


def _is_filled(unit: Token, pack: LanguagePack) -> bool:
    """Whether a stretch of time says of what it is: "it follows | months of rising tension".

    Behind a preposition it only tells when: "after years of debate".
    """
    of = [t for t in children(unit) if t.dep_ == "prep" and t.i == unit.i + 1]
    of = [t for t in of if t.lower_ in pack.names.from_words]  # not "five years in charge"
    return unit.dep_ != "pobj" and bool(of) and any(t.pos_ == "NOUN" for t in children(of[0]))


def _is_awaited(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun only is what somebody hopes or fears: "hopes of growth in the spring"."""
    link = noun.head
    return (
        noun.dep_ == "pobj"
        and link.head.pos_ == "NOUN"
        and link.head.lemma_.lower() in pack.certainty.prospects
    )


def _is_vague(timed: Timed, noun: Token) -> bool:
    """Whether a time before a noun has no place in the calendar: "the overnight protest"."""
    return timed.mention.unit is None and timed.start < noun.i
