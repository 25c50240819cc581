"""Arranged: days ahead of what has been arranged: "has announced a match on | July 19"."""

from __future__ import annotations

import dataclasses
import datetime
from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.text.edtf import extent
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    PLURAL,
    PRESENT,
    VERBAL,
    auxiliaries,
    children,
    is_infinitive,
)
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject
from explainer.text.when import Mention, resolve
from explainer.text.when.named import WEEKDAY, WEEKDAYS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

YEARLY = frozenset({"calendar-date", "month", "day-pair", "day-range"})
"""Rules of days and months without a year."""
MONTH = "month"
"""The rule of a month without its year, which may be over as well: "has met in July"."""
YEAR = 365
FAR = 240
"""Days; what lies further back is told with its year, or at least as "last July"."""


def set_ahead(
    mention: Mention, span: Span, word: Token, published: datetime.date | None, pack: LanguagePack
) -> Mention | None:
    """Give a day without a year as the next one, where something was arranged for it.

    Told in June, "has signed for Elm, joining it on July 1", "announced a show on July 1" and "the
    show to be seen on July 1" have a past verb beside a day that no past verb dates: one nearly a
    year ago.

    Returns:
        None where it dates what was done, or names its year. Of a month that a past or a perfect
        has beside it, and of what was cancelled, nobody knows the year.
    """
    linked = span.start > 0 and span.doc[span.start - 1].lower_ in pack.time.range_from
    opens = starts_ahead(word, pack) or (linked and _announces(word, span.start, pack))
    rules = YEARLY | WEEKDAYS if opens else YEARLY
    if mention.rule not in rules or published is None or mention.anchor != str(published):
        return None
    if not word.i < span.start or not (opens or _arranges(word, span, pack)):
        return None
    when = resolve(span.text, published, language=pack.time, hint=2)
    first = extent(when.edtf).first if when.edtf else None
    if first is None or when.edtf is None or ".." in when.edtf:
        return None
    ahead = (datetime.date(*first) - published).days
    if not 0 < ahead < YEAR - FAR:
        return None
    done = mention.rule == MONTH and word.tag_ in {"VBN", "VBD"} and not is_infinitive(word)
    unsure = done or _cancels(word, pack)
    rule = WEEKDAY if mention.rule in WEEKDAYS else mention.rule
    return dataclasses.replace(mention, edtf=None if unsure else when.edtf, unit=None, rule=rule)


def set_for(
    mention: Mention, span: Span, word: Token, published: datetime.date | None, pack: LanguagePack
) -> Mention | None:
    """Give a weekday as the next one, where somebody gets ready for what is on it.

    "Named a squad for Saturday's match", "is fit for Saturday's match"; "was criticised for
    Monday's attack" tells of what is over: None.
    """
    owner, link, words = span.root, word.head, pack.certainty
    whose = owner.dep_ == "poss" and owner.head.i == word.i and mention.rule in WEEKDAYS
    meant = whose and word.dep_ == "pobj" and link.lower_ in words.destined
    if not meant or published is None or mention.anchor != str(published):
        return None
    row = (link.head, *(t for t in children(link.head) if t.dep_ in {"dobj", "acomp"}))
    if not any(t.lemma_.lower() in words.preparing for t in row if t.i < link.i):
        return None
    when = resolve(span.text, published, language=pack.time, hint=1)
    return dataclasses.replace(mention, edtf=when.edtf, rule=WEEKDAY)


def set_now(
    mention: Mention, verb: Token, published: datetime.date | None, pack: LanguagePack
) -> Mention | None:
    """Give a weekday of which nobody knew the side as the next one: "a fair that | opens | Monday".

    The verb that it dates knows more than those near it.
    """
    unknown = mention.rule == WEEKDAY and mention.edtf is None and mention.anchor is not None
    present = verb.tag_ in PRESENT and not auxiliaries(verb)
    if not unknown or published is None or not (present or status_of(verb, pack) in AHEAD):
        return None
    vague = pack.certainty.copulas | pack.certainty.looking | pack.speech.saying
    if verb.lemma_.lower() in vague or verb.pos_ not in VERBAL:
        return None
    when = resolve(mention.text, published, language=pack.time, hint=1)
    return dataclasses.replace(mention, edtf=when.edtf)


def leave_open(
    mention: Mention, span: Span, word: Token, published: datetime.date | None, pack: LanguagePack
) -> Mention | None:
    """Give a weekday no day where it may be that of an occasion: "asked her to talks on | Monday".

    Whether somebody was invited then or for then, nothing says.
    """
    doc, at = span.doc, span.start - 2
    if mention.rule not in WEEKDAYS or published is None or at <= word.i:
        return None
    occasion, link = doc[at], doc[at].head
    invites = word.lemma_.lower() in pack.agenda.inviting and word.tag_ in {"VBD", "VBN"}
    held = occasion.lemma_.lower() in pack.events.nouns and occasion.dep_ == "pobj"
    to = link.lower_ in pack.events.moving_to and link.head == word
    return dataclasses.replace(mention, edtf=None, unit=None) if invites and held and to else None


def starts_ahead(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether it opens what was announced: "declared a curfew, | starting | on Friday".

    Such a time dates nothing that was done. "Cut 40 jobs, starting in March" tells what was.
    """
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or auxiliaries(verb):
        return False
    bare = own_subject(verb) is None and verb.lemma_.lower() in pack.agenda.starting
    return bare and _announces(verb.head, verb.i, pack)


def _announces(verb: Token, before: int, pack: LanguagePack) -> bool:
    """Whether a past verb tells what was made known or set up: "called a strike | from May"."""
    lemma, words = verb.lemma_.lower(), pack.events.announcing | pack.names.government_verbs
    announced = lemma in words | pack.names.appointing or verb.lower_ in pack.time.arranging
    taken = any(t.dep_ in {"dobj", "oprd"} and t.i < before for t in children(verb))
    return announced and verb.i < before and (taken or is_passive(verb))


def _arranges(verb: Token, span: Span, pack: LanguagePack) -> bool:
    """Whether a verb is none that tells what was done on a day, by its form or meaning."""
    lemma, certainty = verb.lemma_.lower(), pack.certainty
    perfect = is_present_perfect(verb, certainty)
    if verb.tag_ == "VBG" and not auxiliaries(verb):
        others = verb.dep_ == "acl" or own_subject(verb) is not None
        later = others or is_present_perfect(verb.head, certainty)
        return later and lemma in certainty.arrangements
    if is_infinitive(verb):
        return status_of(verb, pack) == "happened" and verb.dep_ == "pcomp"
    things = [t for t in children(verb) if t.dep_ == "dobj" and verb.i < t.i < span.start]
    counted = any(any(t.lefts) or t.tag_ in PLURAL for t in things)  # not "set bail on July 3"
    over = any(t.lemma_.lower() in pack.events.acts for t in things)  # "announced Roe's death"
    set_up = verb.lower_ in pack.time.arranging or _cancels(verb, pack)
    return perfect or (set_up and counted and not over)


def _cancels(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb, with its particle, tells that something will not be: "called off"."""
    lemma = verb.lemma_.lower()
    off = {f"{lemma} {t.lower_}" for t in children(verb) if t.dep_ == "prt"}
    return bool(pack.certainty.cancelled & {lemma, *off})
