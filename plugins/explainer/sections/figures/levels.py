"""Levels: of which noun a bare number tells how high it stands.

"Claims rose to 150,000" counts claims, "the index fell to 48.3" says where the index is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.ends import clause_end, end_within, noun_range
from explainer.sections.figures.openings import group_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.text.marks import ELISION
from explainer.text.syntax.clauses import ACTED_ON, NOUNS, PLURAL, VERBAL
from explainer.text.syntax.features import is_neuter, is_pointing
from explainer.text.syntax.parts import acted_on, word_before
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

KINDS = frozenset({"count", "money", "share"})
"""Kinds of amounts that something may stand at."""
THOUSAND = 1000
LONGEST = 8
"""Tokens; of a longer noun phrase told again a label has what stands up to its noun."""
STRONGEST = 10
"""No quake is of a larger magnitude."""
SMALL = 9
"""Up to nine in words, only what is counted anyway has a level: "the toll rose to five"."""


def level_of(spot: Spot, words: AmountWords) -> Token | None:
    """Give the noun whose level a bare number is: "the toll is 40"; None where it is none."""
    if spot.amount.year_like or spot.amount.value in (0, 1):
        return None
    bare, before = spot.doc[spot.first].pos_ == "NUM", spot.before
    if bare and before is not None and before.pos_ in NOUNS and before.dep_ != "amod":
        return None  # a number behind a noun names it: "post 542", not "to a record 542"
    if spot.noun is None and _is_known(spot, words):
        return None  # "reached the last 16"
    if spot.inside(spot.after) and spot.doc[spot.after].lower_ in words.part_of:
        return None  # "has reached 400 of them"
    top = spot.top if spot.noun is None else spot.noun  # "topped the 100,000 mark"
    if (link := _link_of(spot, top)) is None:
        thing = _reaching(top, words)
    elif link.lower_ in words.part_of:
        each = link.head.tag_ in PLURAL and spot.amount.spelled  # "in groups of three"
        return None if each else _sized(spot, link, words)
    else:
        thing = _stepped(spot, link, words)
        if thing is None:
            thing = _led_to(link, words, moved=spot.amount.before is not None)
    thing = thing if link is None else _of_gap(link, words) or thing
    if thing is not None and thing.i in spot.others:
        thing = subject_of(thing.head)  # "cases dropped | 41 per cent | to 1,689"
    if thing is None or spot.holds(thing):
        return None
    read = thing.lemma_.lower() in words.readings
    named = thing.pos_ != "NOUN" or (thing.ent_type_ and not read)
    if named and not read and not _is_quoted(spot, thing, link, words):
        return None
    few = spot.amount.spelled and spot.amount.value <= SMALL
    if few and thing.lemma_.lower() not in words.quantities | words.sizes:
        return None  # "the song dropped a place to three"
    return next((t for link in thing.rights for t in link.rights if _is_part(t, words)), thing)


def is_strength(spot: Spot, words: AmountWords) -> bool:
    """Tell whether a bare number is how strong a quake was: "the quake measured | 6.3"."""
    top = spot.top.head if spot.top.dep_ == "pobj" else spot.top  # "measured at 6.3"
    verb = top.head
    quake = own_subject(verb) or (verb.head if verb.dep_ == "acl" else None)
    reads = verb.lemma_.lower() in words.measuring and spot.amount.value < STRONGEST
    return reads and quake is not None and quake.lemma_.lower() in words.quakes


def _of_gap(link: Token, words: AmountWords) -> Token | None:
    """The noun whose verb stands before: "cases rose to 40 and | deaths | to 3"; None without."""
    noun = word_before(link)
    first = noun.left_edge
    joint = word_before(first)
    gap = noun.pos_ == "NOUN" and link.lower_ in words.end and joint.pos_ == "CCONJ"
    return noun if gap and first.i and word_before(joint).like_num else None


def stated(spot: Spot, words: AmountWords) -> Token | None:
    """Give the noun that an amount tells of: "number" of deaths that rose to 40, "40 clerks"."""
    if spot.amount.kind != "count":
        verb = _verb_of_level(spot, words)
        subject = None if verb is None else own_subject(verb)
        return subject if subject is not None and subject.pos_ in NOUNS else None
    marked = spot.noun is not None and spot.noun.lemma_.lower() in words.marks
    level = level_of(spot, words) if spot.noun is None or marked else None
    if level is None:
        return spot.noun
    above = level.head.head if level.dep_ == "pobj" else level
    return above if above.pos_ in NOUNS and above.i < level.i else level


def of_same(spot: Spot, last: Spot, noun: Token, words: AmountWords) -> tuple[Label, Span] | None:
    """Give the label of a second level of what the sentence before told, and the words for that.

    "It may rise to 30", "that number could hit 150". ``last`` is the amount before, ``noun`` what
    it tells of; None where another noun may be meant.
    """
    verb = _verb_of_level(spot, words)
    subject = None if verb is None else own_subject(verb)
    if verb is None or subject is None or not _is_same(subject, noun, words):
        return None
    first, most = group_of(verb), clause_end(verb, spot.after)
    end = end_within(spot.doc, first, spot.after, max(spot.after, most), verb) or spot.after
    told = label_from(spot, "clause", [(first, end)])
    if told is None or first > spot.first:
        return None
    start, stop = noun_range(noun, last.after if noun == last.noun else None)
    before = noun.doc[start : stop if stop - start <= LONGEST else noun.i + 1]
    text = f"{before.text}{ELISION}{told.text}"
    return replace(told, text=text, named=True, before=noun), before


def _verb_of_level(spot: Spot, words: AmountWords) -> Token | None:
    """The verb that tells where something stands or moved to: "rose to 30", "could hit 150"."""
    top = spot.top
    if spot.noun is not None or spot.amount.kind not in KINDS or spot.amount.year_like:
        return None
    if top.dep_ == "pobj":
        link = top.head
        verb = link.head
        led = link.lower_ in words.end | words.levels
        known = verb.lemma_.lower() in words.reaching | words.change_verbs | words.copulas
        return verb if led and known and verb.pos_ in VERBAL else None
    reached = top.dep_ in ("dobj", "npadvmod") and top.head.lemma_.lower() in words.reaching
    return top.head if reached else None


def _is_same(subject: Token, noun: Token, words: AmountWords) -> bool:
    """Whether a subject points to what was counted: "that number", "it" behind "the toll"."""
    several = noun.tag_ in PLURAL
    if subject.tag_ == "PRP":
        was = noun.dep_ in SUBJECTS and noun.head.dep_ == "ROOT"
        number = "Plur" if several else "Sing"
        neuter = several or is_neuter(subject)
        return was and neuter and number in subject.morph.get("Number", [])
    points = [t for t in subject.lefts if is_pointing(t)]
    alone = subject.n_lefts == subject.n_rights + 1 == 1
    return bool(points) and alone and subject.lemma_.lower() in words.quantities | words.figures


def unit_of_level(level: Token, words: AmountWords) -> str:
    """Give the unit of a level: its noun, for a name the points that it moved by, if any.

    "The toll rose to 40" counts a toll, "nurse numbers rose to 40" nurse numbers, "the Elm 100 fell
    5.2 points to 4,210.3" points, and "stocks rose by 3 million barrels to 40 million" barrels.
    """
    if (measure := _moved_by(level, words)) is not None:
        return measure
    if level.tag_ == "NNPS":
        return level.lower_
    if level.lemma_.lower() in words.peopled:
        return words.people  # "a city | of 40,000"
    if level.pos_ == "NOUN" and level.is_alpha and (level.is_lower or not level.ent_type_):
        before = word_before(level)
        counts = level.tag_ == "NNS" and level.lemma_.lower() in words.quantities | words.figures
        plain = before.pos_ == "NOUN" or (before.is_sent_start and not before.ent_type_)
        of_them = counts and before.dep_ == "compound" and plain
        return f"{before.lower_} {level.lower_}" if of_them else level.lower_
    moved = (words.measures.get(t.lower_) for t in level.head.rights)
    return next((unit for unit in moved if unit == words.measures["points"]), "")


def _moved_by(level: Token, words: AmountWords) -> str | None:
    """The measure of the step by which what stands before a verb moved: "rose by 3 barrels to"."""
    verb = level.head if level.dep_ in SUBJECTS else None
    links = (t for t in verb.rights if t.dep_ == "prep") if verb is not None else ()
    steps = (t for link in links if link.lower_ in words.by for t in link.rights)
    return next((words.measures[t.lower_] for t in steps if t.lower_ in words.measures), None)


def _stepped(spot: Spot, link: Token, words: AmountWords) -> Token | None:
    """What moved by an amount "to" a level: "the index added 20.7 points, or 1%, to 8,570.6"."""
    verb = link.head
    if link.lower_ not in words.end or verb.pos_ not in VERBAL:
        return None
    measured = words.percent | words.measures.keys()
    steps = (t for t in verb.rights if t.i < link.i and t.i in spot.others)
    moved = any(
        (t.lower_ in measured or f"{word_before(t).lower_} {t.lower_}" in measured)
        and t.dep_ != "pobj"
        for t in steps
    )
    return subject_of(verb) if moved else None


def _is_quoted(spot: Spot, thing: Token, link: Token | None, words: AmountWords) -> bool:
    """Whether a number is where something named stands on a market: "Elm closed at 3,120.18"."""
    exact = spot.amount.value != spot.amount.value.to_integral_value()
    exact = exact or (spot.amount.value >= THOUSAND and not spot.amount.spelled)
    led = link is not None and link.lower_ in words.end | words.levels
    return thing.pos_ in NOUNS and exact and led


def _is_known(spot: Spot, words: AmountWords) -> bool:
    """Whether a number stands for people or things that are told by it: "the last 16"."""
    before = spot.before
    named = before is not None and before.pos_ in ("ADJ", "DET", "PRON")
    return named and before is not None and before.lower_ in words.recent | words.definite


def _link_of(spot: Spot, top: Token) -> Token | None:
    """The preposition before a bare number; the parser loses the one of "to 48.3 - its lowest"."""
    if top.dep_ == "pobj":
        return top.head
    before = spot.before
    exact = spot.amount.value != spot.amount.value.to_integral_value()
    step = top.dep_ == "quantmod" and top.head.pos_ == "NUM"  # "fell by 700,000 to 6.3 million"
    return before if (exact or step) and before is not None and before.pos_ == "ADP" else None


def _sized(spot: Spot, link: Token, words: AmountWords) -> Token | None:
    """The noun that a number is the size of: "a crowd of 2,600", "forecasts of 53.7"."""
    noun = link.head
    exact = spot.amount.value != spot.amount.value.to_integral_value()
    sized = noun.pos_ == "NOUN" and (exact or noun.lemma_.lower() in words.sizes)
    told = spot.doc[spot.first - 1].lower_ not in words.definite  # "a majority of the 90"
    return noun if sized and told else None


def _led_to(link: Token, words: AmountWords, *, moved: bool) -> Token | None:
    """What a preposition leads to a level: "fell to 40", "took her tally past 150".

    What moved may have its first level behind it: "grew from 40 to 60".
    """
    verb, way = link.head, link.nbor(-1) if link.i > link.sent.start else link
    if way.lower_ in words.moves and way.head.pos_ in VERBAL and verb in (way, way.head):
        thing = acted_on(way.head)  # "brought the rate down to 0.24"
        if thing is not None and thing.i < way.i and link.lower_ in words.end:
            return thing
    while verb.pos_ in ("ADP", "PART") and verb.head.i != verb.i:
        verb = verb.head
    verb = _above_participle(verb, words)
    links = words.end | words.levels | words.by | (words.start if moved else frozenset())
    if link.lower_ not in links:
        return None
    if verb.pos_ in NOUNS and link.lower_ not in words.end | words.start:
        return None  # "closed with a gain of 30 points at 2,115"
    if (change := _moved(verb, words)) is not None and link.lower_ in words.end | words.start:
        return change
    lemma, thing = verb.lemma_.lower(), acted_on(verb)
    if thing is not None and thing.lemma_.lower() in words.quantities | words.sizes:
        return thing
    if lemma not in words.change_verbs | words.change_nouns | words.reaching | words.quantities:
        return None
    return verb if verb.pos_ in NOUNS else thing or subject_of(verb)


def _above_participle(verb: Token, words: AmountWords) -> Token:
    """The verb of a change of what a participle tells of: "raised the number of clerks | based".

    Any other verb is itself.
    """
    noun = verb.head
    if verb.dep_ not in ("acl", "relcl") or verb.tag_ != "VBN":
        return verb
    if noun.dep_ == "pobj" and noun.head.lower_ in words.part_of:
        noun = noun.head.head
    counts = noun.dep_ in ACTED_ON and noun.lemma_.lower() in words.quantities
    changes = noun.head.lemma_.lower() in words.change_verbs and noun.head.pos_ in VERBAL
    own = verb.lemma_.lower() in words.change_verbs | words.reaching
    return noun.head if counts and changes and not own else verb


def _reaching(top: Token, words: AmountWords) -> Token | None:
    """What reaches a level without a preposition: "the number hit 40", "the toll is 40"."""
    verb = top.head
    if top.dep_ in ("dobj", "attr", "npadvmod") and verb.lemma_.lower() in words.reaching:
        return subject_of(verb)
    if top.dep_ != "attr" or verb.lemma_.lower() not in words.copulas:
        return None
    thing = subject_of(verb)
    values = words.quantities | words.readings
    return thing if thing is not None and thing.lemma_.lower() in values else None


def _moved(verb: Token, words: AmountWords) -> Token | None:
    """What a change that a verb brings about is a change of: "caused a fall in the index to 48"."""
    change = acted_on(verb)
    if change is None or change.lemma_.lower() not in words.change_nouns:
        return None
    below = (t for link in change.rights if link.lower_ in words.kinds for t in link.rights)
    return next((t for t in below if t.pos_ == "NOUN"), None)


def _is_part(token: Token, words: AmountWords) -> bool:
    """Whether a noun says what a number or toll is of."""
    of = token.dep_ == "pobj" and token.head.lower_ in words.part_of
    noun = token.pos_ == "NOUN" or token.tag_ == "NNPS"  # "the number of | Americans"
    return of and token.head.head.lemma_.lower() in words.quantities and noun
