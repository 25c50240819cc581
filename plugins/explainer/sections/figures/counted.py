"""Counted: the label of an amount that opens a subject, which goes on behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS, left_of
from explainer.sections.figures.ends import (
    WHOLE,
    WORDS,
    clause_end,
    cut_at_stop,
    end_within,
    noun_range,
)
from explainer.sections.figures.nouns import behind_link, leads
from explainer.sections.figures.openings import group_of, opening_of
from explainer.sections.figures.phrases import QUOTES, Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    NOUNS,
    RELATIVES,
    VERBAL,
    ancestors,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import acted_on, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECT = 8
"""Tokens; of a longer subject a label has what stands up to its noun."""
MAIN = frozenset({"ROOT", "ccomp"})
"""Clauses that tell of an amount what a reader counts it for."""
MARKS = 4
"""Quotation marks that a label reads on over where it could not end before them."""


def lost_verb(spot: Spot) -> Token | None:
    """Give the verb behind a count of which the parser made an apposition: "In Elm, 40 were shut".

    None where there is none.
    """
    noun = spot.noun
    if noun is None or noun.dep_ not in ("appos", "conj") or not spot.inside(noun.i + 1):
        return None
    first = spot.doc[noun.i + 1]
    verb = first.head if first.dep_ in ("aux", "auxpass") else first
    if verb.i < first.i or verb.pos_ not in VERBAL or group_of(verb) != noun.i + 1:
        return None
    before = spot.before
    opens = before is not None and before.text == ","
    alone = all(t.dep_ not in SUBJECTS for t in verb.lefts)
    return verb if opens and alone and is_finite(verb) else None


def in_subject(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """Give the label that goes on behind an amount in a subject: "40 | workers lost their jobs"."""
    row = [spot.top, *ancestors(spot.top)]
    verbs = {verb.i, *(t.i for t in verb.lefts if t.dep_ in AUXILIARIES)}
    if len(verbs) == 1 and verb.lower_ in words.aged and verb.nbor(1).pos_ == "NUM":
        return None  # "40 people age 12 and older"
    if (along := _going_along(spot, verb, words)) is not None:
        return along
    subject = next((t for t in row if t.head.i in verbs), None)
    if subject is None or not (subject.dep_ in SUBJECTS or _is_range(spot, subject, verb)):
        return None
    end = _end_behind(spot, verb)
    if end is None:
        return _around_aside(spot, verb) or _far_off(spot, verb, words)
    start = _behind_stop(spot, subject.left_edge.i)
    below = row[: row.index(subject)]
    alone = not any(t.dep_ in ("conj", "appos") and t.pos_ in NOUNS for t in below)
    if start > subject.i and alone and (spot.noun is not None or spot.amount.kind != "measure"):
        return label_from(spot, "clause", [shortened(spot, noun_range(subject)), (start, end)])
    if spot.noun is None and spot.amount.kind == "measure" and start > subject.i:
        far = cut_at_stop(spot.doc, spot.after, verb.i)  # "Poe, 19 points clear, will win"
        return label_from(spot, "clause", [(left_of(subject), subject.i + 1), (start, far)])
    if (link := _of_which(spot, verb, words)) is not None and (whole := _whole_of(verb)):
        return label_from(spot, "clause", [whole, (link.i, end)])
    tells = verb.dep_ not in MAIN  # "1,500 people who fled were let back"
    if tells and spot.inside(spot.after + 1) and spot.doc[spot.after + 1].tag_ in RELATIVES:
        whole = _whole_of(verb)
        return label_from(spot, "clause", [whole, (spot.first, end)]) if whole else None
    if (parts := _past_comma(spot, verb, end)) is not None:
        return label_from(spot, "goes-on", parts)
    counted = spot.noun is None or spot.amount.kind in ("count", "share")
    if counted and spot.first - start <= 1 and not leads(spot, start):
        return label_from(spot, "goes-on", [(reach_of(spot), end)])
    return label_from(spot, "clause", [(start, end)]) if end - start <= WHOLE else None


def _end_behind(spot: Spot, verb: Token) -> int | None:
    """Where the clause of an amount in its subject may end; None where it cannot in time."""
    least = verb.i + 1
    start = max(spot.after, verb.i - SUBJECT)
    most = clause_end(verb, least)
    end = end_within(spot.doc, start, least, max(least, most), verb)
    for _ in range(MARKS if end is None else 0):
        if most < spot.sent.end and spot.doc[most].text in QUOTES:
            most = clause_end(verb, most + 1)
            end = end_within(spot.doc, start, least, most, verb) or end
    if end is not None and end - spot.after > WORDS + 4:
        end = end_within(spot.doc, spot.after, least, spot.after + WORDS, verb)
    return end


def _going_along(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """The clause that a bare share goes along with: "Elm rejected it, | with 58% voting no"."""
    link = verb.head
    main = link.head
    held = verb.dep_ == "pcomp" and link.dep_ == "prep" and link.lower_ in words.holders
    if not held or spot.amount.kind != "share" or spot.noun is not None or main.i > link.i:
        return None
    opening = opening_of(main) if main.pos_ in VERBAL else None
    if opening is None or opening.pronoun is not None or opening.subject is not None:
        return None
    end = end_within(spot.doc, link.i, verb.i + 1, clause_end(verb, verb.i + 1), verb)
    if end is None or end - opening.start > WHOLE:
        return None
    return label_from(spot, "clause", [(opening.start, end)])


def _past_comma(spot: Spot, verb: Token, end: int) -> list[tuple[int, int]] | None:
    """The parts of a label around the comma of "30%, or 40 people, | live there"; else None."""
    group = group_of(verb)
    stop = cut_at_stop(spot.doc, spot.after, group)
    opens = spot.before
    again = opens is not None and opens.dep_ == "cc" and stop == group - 1
    told = again and spot.doc[stop].text == "," and spot.after < stop
    return [(spot.after, stop), (group, end)] if told else None


def _is_range(spot: Spot, link: Token, verb: Token) -> bool:
    """Whether a preposition belongs to an amount in a subject: "Between 40 and 50 were shut"."""
    own = own_subject(verb)
    return link.dep_ == "prep" and spot.holds(link) and (own is None or spot.holds(own))


def _around_aside(spot: Spot, verb: Token) -> Label | None:
    """The clause without an aside in commas: "a note by 40 clubs urged Roe … to step aside"."""
    thing, subject = acted_on(verb), own_subject(verb)
    purpose = next((t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t)), None)
    if thing is None or subject is None or purpose is None or purpose.i < thing.right_edge.i:
        return None
    start, least = purpose.left_edge.i, purpose.i + 1
    end = end_within(spot.doc, start, least, clause_end(purpose, least), purpose)
    first = left_of(subject)
    if end is None or thing.i - first > WORDS:
        return None
    return label_from(spot, "clause", [(first, thing.i + 1), (start, end)])


def _far_off(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """What is told of an amount, where much stands before its verb: "clubs … were closed".

    Not what another does for it: "a lawyer for | 19 families, Ann Roe, said".
    """
    noun, group = spot.noun or behind_link(spot, words.part_of), group_of(verb)
    subject = own_subject(verb)
    if noun is None or noun.i < spot.after:
        return None
    if subject is not None and subject.i < spot.first and subject.pos_ in NOUNS:
        return None
    end = end_within(spot.doc, group, verb.i + 1, clause_end(verb, verb.i + 1), verb)
    told = noun_range(noun, spot.after)
    return None if end is None else label_from(spot, "goes-on", [told, (group, end)])


def _of_which(spot: Spot, verb: Token, words: AmountWords) -> Token | None:
    """The preposition of "eight million books, | of which 1 percent are old"; else None."""
    links = (t for t in verb.lefts if t.i < spot.first and t.lower_ in words.part_of)
    return next((t for t in links if any(c.tag_ in RELATIVES for c in t.rights)), None)


def _whole_of(verb: Token) -> tuple[int, int] | None:
    """What "half of which" is half of, with the clause that tells of it; None where none does."""
    above = verb.head
    noun = acted_on(above) if verb.dep_ == "advcl" else above
    if noun is None or verb.dep_ not in ("advcl", "relcl"):
        return None
    told = next(verbs_above(noun), None)
    opening = None if told is None or told.i > noun.i else opening_of(told)
    if opening is None or opening.subject is not None or opening.pronoun is not None:
        return left_of(noun), noun.i + 1
    return min(opening.start, left_of(noun)), noun.i + 1


def _behind_stop(spot: Spot, start: int) -> int:
    """Where the words before an amount start behind the last dash or comma among them."""
    for at in range(spot.first - 1, start - 1, -1):
        if cut_at_stop(spot.doc, at, at + 1) == at:
            return at + 1
    return start


def reach_of(spot: Spot) -> int:
    """Give the position behind an amount and what is told of it in brackets: "$6m (£4m)".

    That of an amount in such brackets is behind them.
    """
    doc, at = spot.doc, spot.after
    before = range(spot.first - 1, max(spot.first - 8, spot.sent.start - 1), -1)
    opened = next((i for i in before if doc[i].text in "()"), None)
    if opened is not None and doc[opened].text == "(":
        behind = (t.i for t in doc[at : min(at + 8, spot.sent.end)] if t.text == ")")
        return next(behind, at - 1) + 1
    if spot.inside(at) and doc[spot.first - 1].text == "[" and doc[at].text == "]":
        return at + 1  # "a [5%] gain"
    if spot.inside(at) and doc[at].text == "(":
        closed = next((t.i for t in doc[at : min(at + 12, spot.sent.end)] if t.text == ")"), None)
        if closed is not None and spot.amount.kind == "money":
            return closed + 1
    return at


def shortened(spot: Spot, phrase: tuple[int, int]) -> tuple[int, int]:
    """Give a noun phrase, or where it is long what it has up to its noun."""
    start, end = phrase
    if end - start <= SUBJECT:
        return phrase
    head = next((t for t in spot.doc[start:end] if not start <= t.head.i < end), None)
    if head is None or head.i - start > SUBJECT or (head.tag_ == "VBG" and head.i == start):
        return phrase  # "taking what is left"
    tied = head.i + 1 < end and spot.doc[head.i + 1].dep_ == "prep"
    below = (t for t in spot.doc[head.i + 1].rights if t.dep_ == "pobj") if tied else iter(())
    last = next(below, head)  # "the total number of people", not "the total number"
    return start, (last if last.i - start <= SUBJECT and last.i < end else head).i + 1
