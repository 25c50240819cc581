"""Lengths: which lengths of time a reader would quote, and what they are counted from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.counting import is_counted
from explainer.sections.figures.definite import is_definite, is_own_size
from explainer.sections.figures.ends import cut_at_stop, end_within
from explainer.sections.figures.spots import Spot
from explainer.text.amounts.quantities import OLDEST
from explainer.text.syntax.clauses import VERBAL, ancestors, is_infinitive
from explainer.text.syntax.features import is_first_person, is_neuter
from explainer.text.syntax.parts import has_not, is_passive, object_of, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

LONG = 10
"""So many hours, days or years are a point of their own: "she spoke for 11 hours"."""


def is_quotable(spot: Spot, words: AmountWords) -> bool:
    """Tell whether a length of time is the point ("20 years in prison") and no date in disguise.

    One that is weighed is: "only two days", "nearly 40 hours"; so is one that has changed.
    """
    if spot.amount.before is not None or (spot.amount.value > OLDEST and _is_age(spot, words)):
        return True
    if is_own_size(spot):
        return spot.amount.value > 1 and spot.noun is not None and not _is_stretch(spot.noun, words)
    if spot.noun is not None and spot.amount.unit in words.fleeting:
        way = spot.noun.lemma_.lower() in words.ways  # "a 20-minute walk", not "delay"
        return not way and not is_definite(spot, words)
    before = spot.doc[spot.first - 1] if spot.inside(spot.first - 1) else spot.top
    opens = spot.doc[spot.first]
    weighed = before.lower_ in words.mere or (
        spot.amount.bound is not None and not _is_while(opens)
    )  # "nearly 40 hours", "within two weeks"
    weighed = weighed and not _opens_sentence(spot, words)
    if _is_when(spot, words):
        return False
    if before.lower_ in words.recent and _is_period(spot, words):
        return False  # "in the first 10 months", "over the past 12 months"
    ranged = spot.amount.low is not None and not _is_period(spot, words)
    if ranged or (spot.amount.unit in words.short_durations and _is_exact(spot)):
        return True
    if _is_rate(spot, before, words):
        return True
    if (weighed or spot.amount.value >= LONG) and since_of(spot, words) is not None:
        return True
    taken = before.pos_ == "VERB" and before.lemma_.lower() in words.lasting
    if taken or (spot.top.head.lemma_.lower() in words.lasting and spot.top.dep_ != "pobj"):
        return spot.amount.value > 1
    if spot.next_in(words.remaining):
        return True
    many = not spot.amount.spelled and spot.amount.value >= LONG
    if spot.next_in(words.past) and (spot.top.dep_ != "pobj" or spot.next_in(words.lacking)):
        quick = spot.amount.unit in words.short_durations
        return (quick or weighed or many) and event_of(spot, words) is not None
    if weighed or spot.amount.unit not in words.plain_durations:
        return True
    if (many and spot.next_in(words.lacking)) or _is_span(spot, words):
        return True
    if spot.top.dep_ == "pobj" and spot.top.head.head.lemma_.lower() in words.sentencing:
        return True
    handed = spot.top.dep_ != "pobj" and is_passive(spot.top.head) and spot.noun is None
    got = spot.top.head.lower_ in words.getting and spot.next_in(words.spans)  # "got 18 months for"
    if (handed and spot.top.head.lemma_.lower() in words.handing) or got:
        return spot.amount.value > 1
    if _is_term(spot, words) or is_counted(spot, words):
        return True
    if spot.noun is not None:
        return _is_of_noun(spot, spot.noun, words)
    tie = spot.doc[spot.after].lower_ if spot.inside(spot.after) else ""
    inside = spot.inside(spot.after + 1) and spot.doc[spot.after + 1].lower_ in words.confinements
    return tie in words.in_words and inside


def _is_when(spot: Spot, words: AmountWords) -> bool:
    """Whether a length only tells when something was: "came | two weeks after the fire".

    How many hours or minutes after is the point; so is how long before somebody is to do a thing.
    """
    timed = spot.top.dep_ == "npadvmod" and spot.amount.unit not in words.short_durations
    above = spot.doc[max(spot.first - 1, spot.sent.start)]
    asked = spot.amount.bound == "over" or above.lemma_.lower() in words.requiring
    return timed and not asked and event_of(spot, words) is not None


def _is_rate(spot: Spot, before: Token, words: AmountWords) -> bool:
    """Whether it is told how often or how much of each time: "every 25 minutes", "an hour a day".

    So is how long no more was seen: "a seven-month high".
    """
    if spot.next_in(words.peaks):
        return True
    if spot.top.dep_ == "pobj" and spot.top.head.lower_ in words.part_of:
        return False
    verb = next(verbs_above(spot.top), None)
    if before.lower_ in words.every:
        return verb is not None and verb.i < spot.first
    each = spot.next_in(words.rates) and spot.inside(spot.after + 1)
    return each and spot.doc[spot.after + 1].lower_ in words.durations


def _is_age(spot: Spot, words: AmountWords) -> bool:
    """Whether a length is how old something is: "9,200 years | old", "a 9,200-year-old loaf"."""
    behind = spot.doc[spot.after : min(spot.after + 2, spot.sent.end)].text.lower()
    return any(behind.lstrip("-").startswith(age) for age in words.ages)


def _is_period(spot: Spot, words: AmountWords) -> bool:
    """Whether a length only tells in which time something was; days and hours may be counted."""
    if spot.top.dep_ != "pobj":
        return False
    counted = spot.amount.unit in words.short_durations | words.brief_durations
    return spot.top.head.lower_ in (words.inside if counted else words.inside | words.during)


def _is_exact(spot: Spot) -> bool:
    """Whether a time was measured: "in 5.8 seconds", "a time of 2 hours 11 minutes"."""
    if spot.amount.spelled:
        return False
    numbers = [t.text for t in spot.doc[spot.first : spot.after] if t.like_num]
    measured = len(numbers) > 1 or any("." in number for number in numbers)
    return measured or spot.amount.value != spot.amount.value.to_integral_value()


def _is_while(opens: Token) -> bool:
    """Whether a length only tells how long something takes: "demands a rise | over two years".

    So behind how much it moved: "shrank by 4% | over 48 weeks".
    """
    if opens.dep_ != "prep":
        return False
    if any(t.tag_ == "CD" for t in opens.doc[opens.head.i + 1 : opens.i]):
        return True
    noun = opens.head.pos_ == "NOUN" or opens.head.dep_ in {"dobj", "pobj"}
    return noun or object_of(opens.head) is not None


def _opens_sentence(spot: Spot, words: AmountWords) -> bool:
    """Whether a sentence opens with how long it took: "| Over 14 months, | 112 fell ill"."""
    opens = spot.doc[spot.first]
    during = opens.lower_ in words.during and spot.first == spot.sent.start
    return during and spot.top.dep_ not in SUBJECTS


def event_of(spot: Spot, words: AmountWords) -> Token | None:
    """Give what a length of time is counted from: "hours after the vote", "before she left".

    It is the word that "after" ties: its noun, or the verb of its clause. None where there is
    none ("a year ago", "hours later"), and behind "for 20 years".
    """
    if spot.amount.kind != "duration" or not spot.next_in(words.past) or spot.top.dep_ == "pobj":
        return None
    link = spot.doc[spot.after]
    if link.lower_ in words.lacking:
        return None  # "two years since the fire"
    if link.dep_ == "mark" and link.head.i > link.i and link.head.dep_ == "advcl":
        return link.head
    if link.dep_ != "prep":
        return None
    return next((t for t in link.rights if t.dep_ in ("pobj", "pcomp")), None)


def event_end(spot: Spot, words: AmountWords) -> int:
    """Give the position behind what a length of time is counted from, else that behind it."""
    event = event_of(spot, words)
    if event is None:
        return spot.after
    far = cut_at_stop(spot.doc, spot.after, event.right_edge.i + 1)
    return end_within(spot.doc, spot.after, event.i + 1, far, event) or event.i + 1


def since_of(spot: Spot, words: AmountWords) -> Token | None:
    """Give the "it" of how long something is past: "it has been 43 days since"; else None."""
    verb = next(verbs_above(spot.top), spot.top)
    subject = own_subject(verb)
    if subject is None or not is_neuter(subject):
        return None
    told = verb.tag_ in ("VBN", "VBZ") and verb.lemma_.lower() in words.copulas
    told = told and verb.i < spot.first and not has_not(verb)
    return subject if told and spot.next_in(words.lacking) else None


def _is_of_noun(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether a length of time is that of a thing: "a 90-day pause", not "a two-day visit"."""
    if noun.tag_ != "NN" or _is_kind(spot, noun):
        return False
    if _is_stretch(noun, words):  # "during a 40-minute period"
        many = spot.amount.value >= LONG and not spot.amount.spelled
        return many and noun.dep_ == "pobj" and noun.head.lower_ in words.during
    if spot.amount.unit in words.short_durations:
        return not is_definite(spot, words)
    return spot.amount.unit not in words.brief_durations or spot.amount.value > 1


def _is_stretch(noun: Token, words: AmountWords) -> bool:
    """Whether a noun is for a length of time and nothing else: "the 40-day | period"."""
    return noun.lemma_.lower() in words.stretches


def _is_kind(spot: Spot, noun: Token) -> bool:
    """Whether a length only tells the kind of a good: "three-month copper lost 5%".

    In headlines things have no article, either.
    """
    told = any(t.dep_ in ("det", "poss") for t in noun.lefts)
    acts = noun.dep_ in SUBJECTS and spot.sent.start > 0
    return acts and not told and any(t.text == "-" for t in spot.doc[spot.first : spot.after])


def _is_span(spot: Spot, words: AmountWords) -> bool:
    """Whether a length of time is how long something lasts: "has been shut for six weeks".

    What takes less than a day must be long, or done "in just 40 minutes".
    """
    link, amount = spot.top.head, spot.amount
    verb = link.head
    if link.lower_ in words.spans | words.by:  # "went | unnoticed for", "closed | the bridge for"
        verb = next(verbs_above(link), link)
    if spot.top.dep_ != "pobj" or verb.pos_ not in VERBAL or amount.value <= 1:
        return False
    subject, many = own_subject(verb), amount.value >= LONG and not amount.spelled
    if subject is not None and is_first_person(subject) and not many:
        return False  # "I tried for three years"
    who = verb.dep_ == "relcl" and any(t.tag_ == "WP" for t in verb.lefts)
    if who and verb.lemma_.lower() in words.copulas:
        return False  # "Ann Roe, who has been a judge for six years, said"
    if link.lower_ in words.inside | words.during:
        return many and (not spot.holds(link) or _is_required(link.head, words))
    if link.lower_ in words.by:
        return True  # "was delayed | by six hours"
    return link.lower_ in words.spans


def _is_required(verb: Token, words: AmountWords) -> bool:
    """Whether somebody is made to do what takes a length of time: "orders them to pay"."""
    above = (t.lemma_.lower() for t in ancestors(verb))
    return is_infinitive(verb) and any(lemma in words.requiring for lemma in above)


def _is_term(spot: Spot, words: AmountWords) -> bool:
    """Whether a length of time is what a noun is set to: "a target of 18 months"."""
    top, above = spot.top, spot.top.head
    if top.dep_ == "pobj" and above.lower_ in words.part_of:
        return above.head.lemma_.lower() in words.terms
    if top.dep_ == "pobj" and above.lower_ in words.levels | words.end:
        top, above = above, above.head  # "the limit remains at 12 months"
        subject = own_subject(above)
        known = subject is not None and subject.lemma_.lower() in words.terms
        return known and above.lemma_.lower() in words.copulas | words.reaching
    subject = own_subject(above) if top.dep_ in ("attr", "npadvmod") else None
    set_to = above.lemma_.lower() in words.copulas and subject is not None
    return set_to and subject is not None and subject.lemma_.lower() in words.terms
