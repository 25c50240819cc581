"""Dateless: which time expressions date nothing that is told, whatever stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.against import (
    is_as_then,
    is_best_of,
    is_chosen,
    is_meant_for,
    is_of_change_before,
    is_rank_since,
    is_reached,
    is_since,
)
from explainer.text.edtf import has_no_end
from explainer.text.syntax.clauses import NOUNS, OBJECTS, VERBAL, children
from explainer.text.syntax.features import has_the, is_an, is_pointing, is_year

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.text.when import Mention

FORESEEN = 8
"""Tokens between a forecast and the year that it is for."""
FORESEEN_FOR = frozenset({"year", "quarter", "decade", "season"})
TOPPED = 14
"""Tokens before a time that may tell which mark was topped."""
NEAR = 8
"""Tokens before a time in which a clause without its verb may open."""
THINGS = NOUNS | {"ADJ", "DET", "PRON", "PART"}
"""Parts of speech of what is foreseen: "its forecast for | the land's real growth"."""

AGES = frozenset({"century"})
"""Units in which nobody tells a day of something."""
LEADS = frozenset({"DT", "PRP$"})
"""Tags of what opens a group of nouns: "the", "her"."""
PREMODIFIERS = frozenset({"poss", "compound", "nmod", "amod", "nummod", "npadvmod"})
"""What stands before a noun and hangs on it."""

PREPOSITION = "IN"
NOUNLESS = frozenset({"CD", "DT", "JJ"})
"""Tags of what stands for another of its sort: "one", "another", "a second"."""

NAMED = "named-day"
"""The rule of expressions that name a day by what happened then ("9/11")."""

NIGHT = "overnight"
"""The rule of the night before publication."""

UNIT = "relative-unit"
"""The rule of expressions that name a unit of the calendar ("this day")."""

RECURRING = frozenset({"season", "weekday"})
"""Rules of expressions for what comes again and again: "an early spring", "a Friday"."""

FEAST = "holiday"
"""The rule of expressions that name a feast."""


def dates_nothing(
    span: Span, top: Token, mention: Mention, pack: LanguagePack, published: datetime.date | None
) -> bool:
    """Tell whether a time dates nothing: it is held against, aimed at, a name, or no certain one.

    ``top`` is the word of it that the others hang on.
    """
    is_open = has_no_end(mention.edtf)
    if is_best_of(top, mention) or (is_open and is_rank_since(span, pack)):
        return True
    if _is_age_of_thing(span, mention, pack) or _is_kept(span, top, mention, pack):
        return True
    if (
        _is_once_more(span, pack)
        or _is_of_another(span)
        or is_as_then(span, pack)
        or is_of_change_before(top, pack)
    ):
        return True
    if _is_year_of_thing(top, mention, pack):
        return True
    if is_meant_for(top, mention, pack, published) or _is_of_forecast(span, mention, pack):
        return True
    if _is_of_multiple(top, pack) or _is_of_topped(span, pack) or _is_of_verbless(span, pack):
        return True
    if is_chosen(top, pack) or is_reached(top, pack) or (is_since(top, pack) and not is_open):
        return True
    unsure = is_of_a_day(mention) or mention.rule in RECURRING
    return (unsure and _is_any_day(span, top)) or _is_named(span, top, mention, pack)


def _is_of_forecast(span: Span, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a year is that of what is foreseen: "cut its forecast for growth | in 2026-27".

    A month or a day may be when the forecast was made.
    """
    unit, opens = mention.unit, span.sent.start
    grain = unit.grain if unit is not None else "year" if "/" in (mention.edtf or "") else ""
    before = span.doc[max(opens, span.start - 1 - FORESEEN) : max(opens, span.start - 1)]
    links = [t for t in before if t.i > before.start and t.lower_ in pack.certainty.destined]
    if grain not in FORESEEN_FOR or not links:
        return False
    thing = span.doc[links[-1].i + 1 : span.start - 1]
    foreseen = links[-1].nbor(-1).lemma_.lower() in pack.amounts.guidance
    return foreseen and all(t.pos_ in THINGS for t in thing)


def _is_of_multiple(top: Token, pack: LanguagePack) -> bool:
    """Whether a time is that of a value counted by another: "double the number seen | in May"."""
    part, words = top.head.head, pack.amounts
    noun = part.head
    told = top.head.dep_ == "prep" and part.dep_ == "acl" and part.tag_ == "VBN"
    if not told or noun.pos_ not in NOUNS or not has_the(noun):
        return False
    before = noun.doc[max(noun.left_edge.i - 1, noun.sent.start) : noun.i]
    return any(t.lower_ in words.factors or t.lower_ in words.times for t in before)


def _is_of_topped(span: Span, pack: LanguagePack) -> bool:
    """Whether a time is that of a mark that was topped: "breaking the record of 45 set | in 2019".

    Of "broke the record on Monday" it is not.
    """
    words, doc = pack.events, span.doc
    before = doc[max(span.sent.start, span.start - TOPPED) : span.start]
    mark = next((t for t in reversed(before) if t.lemma_.lower() in words.marks), None)
    if mark is None:
        return False
    verbs = [t for t in before if t.i < mark.i and t.lemma_.lower() in words.outdoing]
    between = doc[mark.i + 1 : span.start]
    ends = {span.start - 1, span.start}  # "from 2019" may be one time
    said = (t for t in (*between, span[0]) if t.tag_ != "IN" or t.i in ends)
    made = any(t.lower_ in words.marking for t in said)
    told = doc[verbs[-1].i : span.start] if verbs else ()
    return made and bool(verbs) and not any(t.is_punct or t.dep_ == "cc" for t in told)


def _is_of_verbless(span: Span, pack: LanguagePack) -> bool:
    """Whether it is that of a clause whose verb is taken for a noun: "half of what it | farms now".

    Such a clause is a thing, and behind a preposition.
    """
    doc = span.doc
    for token in reversed(doc[max(span.sent.start + 1, span.start - NEAR) : span.start]):
        if token.tag_ == "WP" and token.lower_ in pack.speech.silent:
            return doc[token.i - 1].tag_ == PREPOSITION
        if token.pos_ in VERBAL or token.is_punct:
            return False
    return False


def _is_once_more(span: Span, pack: LanguagePack) -> bool:
    """Whether a time is another one of the same: "burst in 1998 and again | in 2007"."""
    doc, at = span.doc, span.start - 1
    if at > 1 and doc[at].dep_ == "prep":
        at -= 1
    again = at > 1 and doc[at].lower_ in pack.events.once_more
    return again and "cc" in (doc[at - 1].dep_, doc[at - 2].dep_)


def _is_of_another(span: Span) -> bool:
    """Whether a time is that of a clause without its verb: "by rain, and one | in May | by fog"."""
    doc = span.doc
    if span.start < 3 or span.end >= len(doc) or doc[span.end].tag_ != PREPOSITION:
        return False
    before = doc[span.start - 1]
    other = doc[span.start - 2] if before.tag_ == PREPOSITION else before
    joined = other.dep_ == "conj" and other.tag_ in NOUNLESS
    return joined and doc[other.left_edge.i - 1].dep_ == "cc"


def _is_year_of_thing(year: Token, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a year tells which thing is meant: "fears a repeat of | 1996".

    That is no event, no stretch of time and no figure of that year. Nor does anything else take
    place when a thing was made: "was a print called Boats from | 1967".
    """
    link = year.head
    noun = link.head
    if is_of_a_year(mention) and _is_of_work(year, pack):
        return True
    of = year.dep_ == "pobj" and link.lower_ in pack.names.from_words and noun.i == link.i - 1
    thing = noun.pos_ == "NOUN" and noun.dep_ in OBJECTS
    lemma = noun.lemma_.lower()
    timely = lemma in pack.events.nouns or lemma in pack.events.periods
    return of and thing and is_of_a_year(mention) and not timely


def _is_of_work(year: Token, pack: LanguagePack) -> bool:
    """Whether a year behind "from" tells how old a thing is that has a name: "called Boats | from".

    Not when an office or a use began: "was mayor from 1967", "was a mill from".
    """
    link, above = year.head, year.head.head
    behind = year.dep_ == "pobj" and link.lower_ in pack.time.range_from
    return behind and above.dep_ == "acl" and above.lemma_.lower() in pack.speech.calling


def _is_age_of_thing(span: Span, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a decade tells how old a thing is: "came across | the 1930s | Elm camera".

    Not what an event has, nor one behind "in": "in the 1930s Elm sold cameras".
    """
    doc, first = span.doc, span.start
    if mention.unit is None or mention.unit.grain != "decade" or span.end >= len(doc):
        return False
    if span[0].tag_ not in LEADS and first and doc[first - 1].tag_ in LEADS:
        first -= 1
    if doc[first].tag_ not in LEADS or (first and doc[first - 1].lower_ in pack.verbs.dating):
        return False
    last = span.end
    while last < len(doc) and doc[last].pos_ in NOUNS:
        last += 1
    return last > span.end and doc[last - 1].lemma_.lower() not in pack.events.nouns


def _is_kept(span: Span, top: Token, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a day without its year is kept each year: "the anniversary of the | May 7 | raid"."""
    noun = top.head if top.dep_ in PREMODIFIERS else top
    link = noun.head
    kept = link.dep_ == "prep" and link.head.lemma_.lower() in pack.events.anniversaries
    yearless = not any(is_year(t) for t in span)
    return is_of_a_day(mention) and yearless and kept and top.dep_ in PREMODIFIERS


def is_of_a_day(mention: Mention) -> bool:
    """Tell whether a time names a day."""
    return mention.unit is not None and mention.unit.grain == "day"


def is_of_a_year(mention: Mention) -> bool:
    """Tell whether a time names a year."""
    return mention.unit is not None and mention.unit.grain == "year"


def _is_named(span: Span, top: Token, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a feast, a day with a name, a night or "this day" is only spoken of."""
    if mention.rule == FEAST:
        return _is_argument(top, pack)
    if mention.rule == NAMED:
        return _is_remembered(top, pack)
    if mention.rule == NIGHT:
        return _is_known(top) or _is_how_long(top, pack)
    # "has waited for this day", "the third country this century"
    long = mention.unit is not None and mention.unit.grain in AGES
    return mention.rule == UNIT and (is_of_a_day(mention) or long) and is_pointing(span[0])


def _is_any_day(span: Span, top: Token) -> bool:
    """Whether no certain one is meant: "on a Friday night", "an early spring".

    Not so in "a Friday rally".
    """
    before = span.doc[span.start - 1] if span.start else top
    any_day = is_an(before) or before.like_num
    return before.head.i == top.i and before.i < top.i and any_day


def _is_known(night: Token) -> bool:
    """Whether "overnight" tells of what was told before, with its day: "the overnight protest"."""
    before = night.dep_ in PREMODIFIERS and night.head.pos_ == "NOUN" and night.i < night.head.i
    return before and has_the(night.head)


def _is_how_long(night: Token, pack: LanguagePack) -> bool:
    """Whether "overnight" tells how long, on whichever night: "was held | overnight"."""
    return night.head.lower_ in pack.time.lasting and night.i > night.head.i


def _is_remembered(top: Token, pack: LanguagePack) -> bool:
    """Whether a day is only what something else is of or after: "the anniversary of 9/11"."""
    link = top.head
    if link.lower_ in pack.events.after | pack.events.before:
        return True
    of = link.lower_ in pack.names.from_words and link.head.pos_ == "NOUN"
    return of and link.head.lemma_.lower() not in pack.events.periods


def _is_argument(feast: Token, pack: LanguagePack) -> bool:
    """Whether a feast is what a verb is about, and no time: "calling Christmas a sham".

    So is "with its Christmas inspired songs".
    """
    link = feast.head
    named = feast.dep_ == "dobj" and any(t.dep_ == "oprd" for t in children(feast.head))
    titled = feast.dep_ == "conj" and feast.head.pos_ == "PROPN"  # "Low Tide and Christmas"
    along = feast.dep_ == "pobj" and link.lower_ in pack.names.with_words
    along |= feast.dep_ == "npadvmod" and link.dep_ == "amod"
    return named or titled or along or feast.dep_ in {"nsubj", "nsubjpass"}


def ends_period(span: Span, pack: LanguagePack) -> bool:
    """Tell whether a time tells when a stretch ends: "until the end of the year, | June 30"."""
    unit = span.doc[span.start - 2] if span.start > 2 else span[0]
    explains = unit.i + 1 < span.start and unit.nbor().text == "," and unit.dep_ == "pobj"
    of = unit.head.lower_ in pack.names.from_words
    return explains and of and unit.lemma_.lower() in pack.events.periods
