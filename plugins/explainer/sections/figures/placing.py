"""Placing: the clause of an amount as its label, with the number in its place or behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import is_thing, left_of
from explainer.sections.figures.counted import SUBJECT, in_subject, lost_verb, reach_of, shortened
from explainer.sections.figures.ends import WHOLE, WORDS, clause_end, end_within
from explainer.sections.figures.gaps import (
    skips_comparison,
    skips_later,
    skips_object,
    skips_row,
    with_links,
)
from explainer.sections.figures.lengths import event_end
from explainer.sections.figures.levels import level_of
from explainer.sections.figures.nouns import behind_link, is_pivot, of_noun, own_noun
from explainer.sections.figures.openings import Opening, asking, group_of, is_told_of, opening_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.verbs import thing_done, verb_of
from explainer.text.syntax.clauses import AUXILIARIES, NOUNS, RELATIVES, VERBAL, ancestors
from explainer.text.syntax.edges import predicate_at
from explainer.text.syntax.features import is_pointing, is_several
from explainer.text.syntax.parts import acted_on, has_mark, has_not, noun_under
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

ROW = 6
"""Tokens of who has an amount of a row between semicolons."""
MIDDLE = 10
"""Tokens; of more between a verb and its amount a label leaves some out."""


def of_clause(spot: Spot, words: AmountWords) -> Label | None:
    """Give the clause of an amount: from behind it, or with it in its place."""
    if (lost := lost_verb(spot)) is not None:
        end = end_within(spot.doc, spot.after, lost.i + 1, clause_end(lost, lost.i + 1), lost)
        return None if end is None else label_from(spot, "goes-on", [(spot.after, end)])
    verb = verb_of(spot, words)
    if verb is None:
        return None
    subject = own_subject(verb)
    asks = None if subject is None or spot.first > verb.i else asking(verb, subject)
    told = None if asks is None else _around(spot, asks, words)
    if told is not None and told.holds(verb):
        return told  # "waited for | 40 clerks to leave"
    if spot.first < verb.i:
        return in_subject(spot, verb, words)
    return _around(spot, verb, words)


def of_row(spot: Spot, words: AmountWords) -> Label | None:
    """Give the clause of an amount that stands in a row: "will meet the bank, 20 towns"."""
    verb = verb_of(spot, words, listed=True)
    if verb is None or spot.first < verb.i:
        return None
    return _around(spot, verb, words) or _in_row(spot, verb, words)


def _in_row(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """The clause of a count in a row, whoever it is said of: "these met the bank, 20 towns"."""
    noun, opening = spot.noun, opening_of(verb)
    if noun is None or spot.amount.kind != "count" or opening.pronoun is not None:
        return None
    if noun.dep_ not in ("appos", "conj") or all(t.dep_ != "conj" for t in noun.rights):
        return None
    return label_from(spot, "clause", _in_place(spot, opening, verb, noun.i + 1, words))


def _around(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """The clause of a verb with the amount in its place."""
    thing, told = thing_done(verb, words), None
    opening = opening_of(verb) if thing is None else Opening(left_of(thing), group_of(verb))
    if _is_of_length(spot, verb):
        return _of_object(spot, verb, words) or of_noun(spot, words)
    if _has_no_verb(spot, verb):
        return None
    sayer = _sayer_of(spot, verb) if opening.pronoun is not None else None
    if sayer is not None:
        opening = Opening(left_of(sayer), opening.verb)
    if opening.pronoun is not None or _is_bare(opening):
        told = of_noun(spot, words)
        if told is not None and opening.pronoun is None:
            return told
        if told is not None and not _is_told(spot, words):
            told = None
        named = opening.pronoun is not None and opening.pronoun.tag_ == "PRP"
        named = named and all(t.text != "," for t in spot.doc[verb.i : spot.first])
        if verb.lemma_.lower() in words.copulas and not named:
            return told
    acted = told or _of_object(spot, verb, words)
    if _is_pointing(spot, opening, verb):
        return _of_thing(spot, verb, opening, words) or acted
    end = _end_behind(spot, verb, opening, words)
    if predicate_at(spot.doc, end) is not None:
        return None  # "was told $5 | is the price"
    parts = _in_place(spot, opening, verb, end, words)
    cut = len(parts) > 1 and parts[-2][1] == verb.i + 1
    if skips_later(spot, parts, words):
        return None
    if skips_row(spot, parts):
        return of_noun(spot, words) or acted
    if skips_comparison(spot, parts, words):
        return acted
    if cut and (verb.lemma_.lower() in words.copulas or skips_object(spot, verb, parts)):
        return acted  # "the bank is … $5m"
    parts = with_links(spot, parts, WHOLE)
    made = label_from(spot, "clause", _with_first(spot, parts), opening.pronoun)
    first = spot.last if sayer is not None and spot.last and spot.last.holds(sayer) else None
    return None if made is None else replace(made, instead=acted, first=first)


def _with_first(spot: Spot, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges of a label with the first of a row: "growth | of 1% in Elm and 2% in Halden"."""
    first, (start, end) = spot.top.head, parts[-1]
    if len(parts) < 2 or spot.top.dep_ != "conj" or not parts[-2][1] <= first.i < start:
        return parts
    if end - left_of(first) <= WORDS:
        return [*parts[:-1], (left_of(first), end)]
    return parts if first.i in spot.others else [*parts[:-1], (first.i, end)]


def _is_of_length(spot: Spot, verb: Token) -> bool:
    """Whether the parser tied a relative clause to a length: "in two months that killed 40"."""
    above = verb.head
    tied = verb.dep_ == "relcl" and above.tag_ == "NNS" and above.dep_ == "pobj"
    return tied and above.i in spot.others and any(t.tag_ in RELATIVES for t in verb.lefts)


def _has_no_verb(spot: Spot, verb: Token) -> bool:
    """Whether what somebody says has no verb for the parser: "said that 40 people, who …, left"."""
    row = [spot.top, *ancestors(spot.top)]
    said = next((t for t in row if t.head.i == verb.i and t.dep_ == "ccomp"), None)
    if said is None or said.pos_ not in NOUNS:
        return False
    return has_mark(said)


def _sayer_of(spot: Spot, verb: Token) -> Token | None:
    """The share whose people a clause tells of as "they": "51% of voters said they would pay $5".

    None where the subject above is no amount.
    """
    subject = own_subject(verb.head) if verb.dep_ == "ccomp" else None
    own = own_subject(verb)
    if subject is None or own is None or subject.i not in spot.others or subject.i > own.i:
        return None
    return subject if is_several(own) and own.tag_ == "PRP" else None


def _is_pointing(spot: Spot, opening: Opening, verb: Token) -> bool:
    """Whether a clause is said of what only its neighbours name: "that number is up 5%"."""
    if opening.pronoun is not None:
        return opening.pronoun.tag_ != "PRP"
    if opening.subject is None and opening.start == opening.verb:
        return verb.tag_ not in ("VB", "VBN") or verb.dep_ == "prep"
    start = opening.start if opening.subject is None else opening.subject[0]
    first = spot.doc[start]
    told = first.i < verb.i and is_told_of(first)  # "those who drank 40 litres"
    return first.tag_ == "DT" and is_pointing(first) and not told


def _of_object(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """What is done to a thing that is named: "raised its growth forecast by 2% to 5%"."""
    thing = acted_on(verb)
    if thing is None or not is_thing(thing) or thing.i >= spot.first:
        return None
    if has_not(verb):
        return None
    opening = Opening(verb.i, verb.i)
    return label_from(spot, "clause", [(verb.i, _end_behind(spot, verb, opening, words))])


def _of_thing(spot: Spot, verb: Token, opening: Opening, words: AmountWords) -> Label | None:
    """What an amount is part of, where only its neighbours say what needs it.

    "That would require | a net gain of four seats", "This could lead to | a loss of 40 jobs".
    """
    link = verb.nbor() if spot.first > verb.i + 1 else verb
    led = noun_under(link) if link.dep_ == "prep" and link.head == verb else None
    thing = acted_on(verb) or led
    if thing is None or thing.pos_ not in NOUNS or has_not(verb) or thing.i <= verb.i:
        return None
    first = left_of(thing)
    if not thing.i < spot.first <= thing.right_edge.i or first == thing.i:
        return None
    return label_from(spot, "clause", [(first, _end_behind(spot, verb, opening, words))])


def _is_bare(opening: Opening) -> bool:
    """Whether nothing is told of whom a clause is said."""
    return opening.subject is None and opening.pronoun is None and opening.start == opening.verb


def _is_told(spot: Spot, words: AmountWords) -> bool:
    """Whether the noun of an amount says enough without its clause: "people who signed"."""
    noun = own_noun(spot, words)
    return noun is not None and any(t.dep_ in ("acl", "relcl", "prep") for t in noun.rights)


def _end_behind(spot: Spot, verb: Token, opening: Opening, words: AmountWords) -> int:
    """Where a clause ends that holds the amount: what follows stays as far as there is room."""
    least = reach_of(spot)
    noun = spot.noun or behind_link(spot, words.part_of | words.kinds)
    if noun is not None:
        least = max(least, noun.i + 1)
    if spot.top.head.i >= spot.after and spot.top.head.pos_ in ("ADJ", "ADV"):
        least = max(least, spot.top.head.i + 1)  # "29% lower"
    least = max(least, event_end(spot, words))
    room = WORDS
    if opening.subject is not None:
        room -= min(SUBJECT, opening.subject[1] - opening.subject[0])
    far = least - opening.start > room
    start = _phrase_start(spot, words) if far else opening.start
    most = max(least, clause_end(verb, least))
    most = most if most - start <= WHOLE - WORDS + room else max(least, start + room)
    whole = end_within(spot.doc, start, least, most, verb)
    if whole is None:  # "a 1% rise for those who earn more", however much stands before it
        most = min(clause_end(verb, least), spot.first + WORDS)
        whole = end_within(spot.doc, spot.first, least, most, verb)
    tied = spot.inside(least) and spot.doc[least].dep_ not in ("cc", "punct")
    if whole in (None, least) and tied:  # "$5m | to settle a suit", though it is a little long
        most = min(clause_end(verb, least), start + WHOLE)
        whole = end_within(spot.doc, start, least, max(least, most), verb)
    return whole or least


def _in_place(
    spot: Spot, opening: Opening, verb: Token, end: int, words: AmountWords
) -> list[tuple[int, int]]:
    """The ranges of a clause with its amount; of a long subject and a long middle some goes."""
    opening = _with_bound(spot, opening)
    if opening.subject is not None and end - opening.start > WHOLE:
        opening = replace(opening, start=opening.verb)
    doc, start, nearest = spot.doc, opening.start, group_of(verb)
    if (own := own_subject(verb)) is not None and opening.verb < own.i < verb.i:
        nearest = left_of(own)  # "pushed for | Elm to have 40 seats"
    parts = [] if opening.subject is None else [shortened(spot, opening.subject)]
    if end - start <= WHOLE:
        return [*parts, (start, end)]
    short = end - opening.verb <= WORDS and opening.verb > start  # without its long subject
    if opening.verb < nearest and end - nearest <= WORDS and not short:
        return [(nearest, end)]
    if opening.verb - start > SUBJECT or short:
        parts.append(shortened(spot, (start, opening.verb)))
        start = opening.verb
    if end - start <= WORDS:
        return [*parts, (start, end)]
    phrase = _phrase_start(spot, words)
    first = next(
        t.i
        for t in doc[opening.verb : spot.after]
        if t.pos_ in VERBAL and t.dep_ not in AUXILIARIES
    )
    cut = end_within(doc, start, first + 1, min(phrase, start + MIDDLE), None) or first + 1
    return [*parts, (start, cut), (_tied_start(spot, phrase, cut, words), end)]


def _with_bound(spot: Spot, opening: Opening) -> Opening:
    """The opening of a verb with the amount right before it: "more than halved", "Oars 2 sold"."""
    first = opening.verb
    while first - 1 in spot.others:
        first -= 1
    start = first if opening.start == opening.verb else opening.start
    return replace(opening, start=start, verb=first)


def _tied_start(spot: Spot, phrase: int, cut: int, words: AmountWords) -> int:
    """Where a phrase starts with the noun that it is tied to, if that would be left out.

    "Harrow had … of $28bn" says nothing; "Harrow had … revenues of $28bn" does.
    """
    link = spot.doc[phrase]
    noun = link.head
    for at in range(phrase - 1, max(cut, phrase - MIDDLE) - 1, -1):
        opens = spot.doc[at].lower_ in words.along and spot.doc[at].pos_ in ("ADP", "SCONJ")
        if opens and at > spot.sent.start and spot.doc[at - 1].text == ",":
            return at  # "crossed the line …, | with the trio one second behind"
    for at in range(phrase - 1, max(cut, phrase - ROW) - 1, -1):
        if spot.doc[at].text == ";":  # "up in five: …; | Elm by 4%; Roe by 5%"
            return at + 1 + (spot.doc[at + 1].pos_ == "CCONJ")
    level = level_of(spot, words) if spot.noun is None and spot.amount.kind == "count" else None
    if level is not None and cut <= level.i < phrase and phrase - level.i < MIDDLE:
        number = level.head.head if level.dep_ == "pobj" else level  # "the number of mills to 64"
        return left_of(number if cut <= left_of(number) and number.pos_ in NOUNS else level)
    tied = link.pos_ == "ADP" and noun.pos_ in NOUNS and cut <= left_of(noun)
    if tied and is_pivot(noun, words) and cut < noun.i:
        return noun.i - 1  # "on behalf of up to 40 women"
    return left_of(noun) if tied and noun.i < phrase and phrase - left_of(noun) < MIDDLE else phrase


def _phrase_start(spot: Spot, words: AmountWords) -> int:
    """Where the phrase of an amount starts, its preposition included, and "from" before "to"."""
    top = spot.noun or spot.top
    link = top.head if top.dep_ == "pobj" and top.head.i < spot.first else None
    if link is None:
        return min(spot.first, left_of(top))
    between = range(link.i - 1, max(spot.sent.start - 1, link.i - MIDDLE), -1)
    pair = (i for i in between if spot.doc[i].lower_ in words.start)
    return min(spot.first, next(pair, link.i) if link.lower_ in words.end else link.i)
