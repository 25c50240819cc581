"""Fronted: the words before a clause that say for whom, where, when or how reckoned it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.ends import WHOLE, cut_at_stop, end_within, noun_range
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.verbs import verb_of
from explainer.text.syntax.clauses import NOUNS, VERBAL
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.limits import LONGEST, limit_end, place_of_saying, restricts
from explainer.text.syntax.parts import noun_under
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

CLIMB = 4
"""Verbs that are climbed to the one that an opening hangs on: "In May it had to pay $5m"."""


def fronted(
    spot: Spot, start: int, pack: LanguagePack, verb: Token | None
) -> Iterator[tuple[int, int]]:
    """Give the ranges of what may restrict the clause of an amount, the nearest to it first."""
    words = pack.amounts
    verb = verb or verb_of(spot, words)
    while verb is not None and verb.dep_ == "prep":  # "including 60% of women"
        verb = verb.head if verb.head.pos_ in VERBAL else None
    if verb is None:
        return
    for _ in range(CLIMB):
        place = None if is_misplaced(verb, pack) else _place(verb, words)
        if place is not None:
            yield place
        for part in reversed([t for t in verb.lefts if t.right_edge.i < start]):
            if (basis := _basis(part, words)) is not None:
                yield basis
            if part.dep_ == "prep" and (restricts(part, words) or _is_period(part, pack)):
                end = _with_clause(limit_end(part), start, spot)
                if end is not None:
                    yield part.i, end
            if part.dep_ == "prep" and part.nbor().lower_ in words.means:
                yield part.i, part.i + 2  # "On average clerks earn $5"
            if part.dep_ in ("npadvmod", "advmod") and _is_when(part, spot):
                yield part.left_edge.i, part.right_edge.i + 1
        if (said := place_of_saying(verb, pack)) is not None:
            yield said.i, limit_end(said)
        alone = own_subject(verb) is None
        along = verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.i > verb.head.i
        shared = (verb.dep_ == "conj" or along) and alone
        if (half := _first_half(verb, spot)) is not None:
            among = (t for t in half.lefts if t.lower_ in words.amid and restricts(t, words))
            yield from ((t.i, limit_end(t)) for t in among)
            return
        if not (verb.dep_ == "xcomp" or shared) or verb.head.pos_ not in VERBAL:
            return
        verb = verb.head


def _with_clause(end: int, start: int, spot: Spot) -> int | None:
    """The end with the clause behind a noun: "In the month | before Ada Poe left, | she won 40".

    None where that is long.
    """
    link = spot.doc[end]
    clause = link.head
    if link.dep_ != "mark" or clause.dep_ != "advcl" or not end < clause.i < start:
        return end
    last = cut_at_stop(spot.doc, clause.i, clause.right_edge.i + 1)
    return last if last <= start and last - end <= WHOLE else None


def _first_half(verb: Token, spot: Spot) -> Token | None:
    """The verb of the share beside which another is set: "Among women, 56% | said | so, 21% not".

    None where there is none. Parsers hang the second on what the first said, too.
    """
    above, marks = verb.head, [t for t in verb.lefts if t.dep_ == "mark"]
    apart = verb.dep_ in ("conj", "parataxis") or (verb.dep_ == "advcl" and bool(marks))
    if spot.amount.kind != "share" or not apart or spot.first > verb.i:
        return None
    for half in (above, above.head):
        first = own_subject(half) if half.pos_ in VERBAL and half.i < verb.i else None
        words = () if first is None else (first, *first.lefts)
        if any(t.i in spot.others for t in words):
            return half
    return None


def _basis(part: Token, words: AmountWords) -> tuple[int, int] | None:
    """The words before a clause that say how a number was reckoned, or beside what; None if none.

    "Adjusted for inflation, pay fell 2%", "When taxes are added, it costs $50", "Compared with
    other towns, Elm lost 40 mills".
    """
    if part.dep_ not in ("advcl", "csubj", "prep") or part.lemma_.lower() not in words.reckoning:
        return None
    doc, first = part.doc, part.left_edge.i
    subject, marks = own_subject(part), [t for t in part.lefts if t.tag_ in ("WRB", "IN")]
    told = subject is not None and bool(marks) and part.tag_ == "VBN" and marks[0].i == first
    before = doc[first - 1] if first > part.sent.start else None
    opens = before is None or before.pos_ in ("PUNCT", "CCONJ", "SCONJ")
    if not opens or not (told or (subject is None and part.tag_ in ("VBG", "VBN"))):
        return None
    if part.tag_ == "VBG" and all(t.dep_ not in ("dobj", "pobj") for t in part.rights):
        return None  # "counting on her help, …"
    most = cut_at_stop(doc, part.i + 1, part.right_edge.i + 1)
    end = end_within(doc, first, part.i + 1, min(most, first + WHOLE), part)
    apart = most < part.sent.end and doc[most].text == ","
    return (first, end) if apart and end is not None else None


def is_misplaced(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether "where" is tied to a time, no place: "on Friday, where Ada Poe will"."""
    place = any(t.lower_ in pack.amounts.places for t in verb.lefts)
    return place and kind_of(verb.head, pack) in TIMES


def _is_when(part: Token, spot: Spot) -> bool:
    """Whether words before a clause say when: "Last year 27 mills were shut", "a year ago"."""
    first = part.left_edge.i
    short = part.right_edge.i - first < LONGEST and part.ent_type_ != ""
    before = spot.doc[first - 1] if spot.inside(first - 1) else None
    opens = before is None or before.pos_ in ("PUNCT", "CCONJ", "SCONJ")
    if spot.doc[part.right_edge.i + 1].dep_ == "mark":
        return False  # "hours | after a truce began": not of those hours
    counted = part.pos_ == "ADV" and any(t.dep_ == "npadvmod" for t in part.lefts)
    return short and opens and (part.pos_ in NOUNS or counted)


def _is_period(part: Token, pack: LanguagePack) -> bool:
    """Whether words that open a sentence say of what time it tells: "In the third quarter, …"."""
    noun, said = noun_under(part), part.doc[part.i : limit_end(part)]
    if noun is None or part.left_edge.i > part.sent.start or len(said) > LONGEST:
        return False
    dated = kind_of(noun, pack) in TIMES and part.lower_ in pack.amounts.limits
    points = (t.tag_ == "PRP$" or (is_pointing(t) and t.head == noun) for t in said)
    return dated and not any(points)


def _place(verb: Token, words: AmountWords) -> tuple[int, int] | None:
    """The noun that "where" stands for: "in Norland, where 43% of pupils walk to school"."""
    place = next((t for t in verb.lefts if t.lower_ in words.places), None)
    noun = verb.head
    if place is None or verb.dep_ != "relcl" or noun.pos_ not in NOUNS or noun.i > place.i:
        return None
    if own_subject(verb) is None and not any(t.dep_ in SUBJECTS for t in verb.lefts):
        return None
    first, end = noun_range(noun)
    if place.i - first <= LONGEST:
        return first, place.i - (place.nbor(-1).pos_ == "PUNCT")
    return (first, min(end, place.i)) if end - first <= LONGEST else (first, noun.i + 1)
