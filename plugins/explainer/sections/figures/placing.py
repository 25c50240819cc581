"""Placing: the clause of an amount as its label, with the number in its place or behind it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.lengths import event_end, event_of
from explainer.sections.figures.levels import level_of
from explainer.sections.figures.nouns import behind_link, is_pivot, leads, of_noun, own_noun
from explainer.sections.figures.openings import Opening, group_of, lost_verb, opening_of
from explainer.sections.figures.phrases import (
    QUOTES,
    WORDS,
    Label,
    clause_end,
    cut_at_stop,
    end_within,
    label_from,
    noun_range,
)
from explainer.sections.figures.spots import (
    NOUNS,
    SUBJECTS,
    VERBS,
    Spot,
    is_thing,
    left_of,
    object_of,
)
from explainer.text.clauses import AUXILIARIES, RELATIVES, ancestors, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECT = 8
"""Tokens; of a longer subject a label has what stands up to its noun."""
MARKS = 4
"""Quotation marks that a label reads on over where it could not end before them."""
MIDDLE = 10
"""Tokens; of more between a verb and its amount a label leaves some out."""


def verb_of(spot: Spot, words: AmountWords, *, listed: bool = False) -> Token | None:
    """Give the verb of the clause that an amount stands in; None where an apposition has it.

    What the parser takes for one may be the next of a row: "against the bank, 20 towns". Of "two
    days after she left" it is the verb that "after" ties to.
    """
    before = spot.doc[spot.first - 1] if spot.inside(spot.first - 1) else None
    lasts = spot.amount.kind == "duration" and spot.top.head.i >= spot.after
    if before is not None and before.pos_ == "VERB" and lasts and is_finite(before):
        return before  # "the rule requires 70 days before a vote can be held"
    below = spot.top
    event = event_of(spot, words)
    if event is not None and event.dep_ == "advcl":
        return event.head if event.head.pos_ in VERBS else None
    for token in ancestors(spot.top):
        if not spot.inside(token.i) or (below.dep_ == "appos" and not listed):
            return None
        if token.pos_ in VERBS and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            return token
        below = token
    return None


def of_clause(spot: Spot, words: AmountWords) -> Label | None:
    """Give the clause of an amount: from behind it, or with it in its place."""
    if (lost := lost_verb(spot)) is not None:
        end = end_within(spot.doc, spot.after, lost.i + 1, clause_end(lost, lost.i + 1), lost)
        return None if end is None else label_from(spot, "goes-on", [(spot.after, end)])
    verb = verb_of(spot, words)
    if verb is None:
        return None
    if spot.first < verb.i:
        return _in_subject(spot, verb, words)
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
    opening = opening_of(verb)
    told = None
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
        return acted
    end = _end_behind(spot, verb, opening, words)
    parts = _in_place(spot, opening, verb, end, words)
    cut = len(parts) > 1 and parts[-2][1] == verb.i + 1
    if _skips_clause(spot, verb, parts) or (cut and verb.lemma_.lower() in words.copulas):
        return acted  # "the bank is … $5m", of "is worth less than a bid of $5m"
    if (
        len(parts) > 1
        and spot.top.dep_ == "conj"
        and parts[-2][1] <= spot.top.head.i < parts[-1][0]
    ):
        start = left_of(spot.top.head)  # "growth of 1% in Elm and 2% in Halden"
        parts[-1] = (start if end - start <= WORDS else spot.top.head.i, end)
    made = label_from(spot, "clause", parts, opening.pronoun)
    return None if made is None else replace(made, instead=acted)


def _is_pointing(spot: Spot, opening: Opening, verb: Token) -> bool:
    """Whether a clause is said of what only its neighbours name: "that number is up 5%"."""
    if opening.pronoun is not None:
        return opening.pronoun.tag_ != "PRP"
    if opening.subject is None and opening.start == opening.verb:
        return verb.tag_ not in ("VB", "VBN") or verb.dep_ == "prep"
    start = opening.start if opening.subject is None else opening.subject[0]
    first = spot.doc[start]
    return first.tag_ == "DT" and "Dem" in first.morph.get("PronType", [])


def _of_object(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """What is done to a thing that is named: "raised its growth forecast by 2% to 5%"."""
    thing = object_of(verb)
    if thing is None or not is_thing(thing) or thing.i >= spot.first:
        return None
    if any(t.dep_ == "neg" for t in verb.lefts):
        return None
    opening = Opening(verb.i, verb.i)
    return label_from(spot, "clause", [(verb.i, _end_behind(spot, verb, opening, words))])


def _is_bare(opening: Opening) -> bool:
    """Whether nothing is told of whom a clause is said."""
    return opening.subject is None and opening.pronoun is None and opening.start == opening.verb


def _is_told(spot: Spot, words: AmountWords) -> bool:
    """Whether the noun of an amount says enough without its clause: "people who signed"."""
    noun = own_noun(spot, words)
    return noun is not None and any(t.dep_ in ("acl", "relcl", "prep") for t in noun.rights)


def _end_behind(spot: Spot, verb: Token, opening: Opening, words: AmountWords) -> int:
    """Where a clause ends that holds the amount: what follows stays as far as there is room."""
    least = _reach(spot)
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
    start = _phrase_start(spot) if far else opening.start
    most = max(least, min(clause_end(verb, least), start + room))
    whole = end_within(spot.doc, start, least, most, verb)
    if whole is None:  # "a 1% rise for those who earn more", however much stands before it
        most = min(clause_end(verb, least), spot.first + WORDS)
        whole = end_within(spot.doc, spot.first, least, most, verb)
    return whole or least


def _reach(spot: Spot) -> int:
    """The position behind the amount and what is told of it in brackets: "$6m (£4m)"."""
    doc, at = spot.doc, spot.after
    if spot.inside(at) and doc[at].text == "(":
        closed = next((t.i for t in doc[at : min(at + 12, spot.sent.end)] if t.text == ")"), None)
        if closed is not None and spot.amount.kind == "money":
            return closed + 1
    return at


def _in_place(
    spot: Spot, opening: Opening, verb: Token, end: int, words: AmountWords
) -> list[tuple[int, int]]:
    """The ranges of a clause with its amount; of a long subject and a long middle some goes."""
    doc, start, nearest = spot.doc, opening.start, group_of(verb)
    parts = [] if opening.subject is None else [_short(spot, opening.subject)]
    if end - start <= WORDS:
        return [*parts, (start, end)]
    short = end - opening.verb <= WORDS and opening.verb > start  # without its long subject
    if opening.verb < nearest and end - nearest <= WORDS and not short:
        return [(nearest, end)]
    if opening.verb - start > SUBJECT or short:
        parts.append(_short(spot, (start, opening.verb)))
        start = opening.verb
    if end - start <= WORDS:
        return [*parts, (start, end)]
    phrase = _phrase_start(spot)
    first = next(
        t.i for t in doc[opening.verb : spot.after] if t.pos_ in VERBS and t.dep_ not in AUXILIARIES
    )
    cut = end_within(doc, start, first + 1, min(phrase, start + MIDDLE), None) or first + 1
    return [*parts, (start, cut), (_tied_start(spot, phrase, cut, words), end)]


def _skips_clause(spot: Spot, verb: Token, parts: list[tuple[int, int]]) -> bool:
    """Whether a label leaves out another clause that the amount may belong to.

    "Roe leads by 9 points, while those in Elm prefer Poe by 7": the 7 are not Roe's.
    """
    for (_, end), (start, _) in pairwise(parts):
        left = spot.doc[end:start]
        others = any(t.i in spot.others for t in spot.doc[parts[0][0] : start])
        aside = start <= verb.i and spot.doc[end].text == ","  # "Roe, while 5% behind, leads by 9"
        if others and not aside and any(t.pos_ == "SCONJ" and t.dep_ == "mark" for t in left):
            return True
    return False


def _tied_start(spot: Spot, phrase: int, cut: int, words: AmountWords) -> int:
    """Where a phrase starts with the noun that it is tied to, if that would be left out.

    "Harrow had … of $28bn" says nothing; "Harrow had … revenues of $28bn" does.
    """
    link = spot.doc[phrase]
    noun = link.head
    level = level_of(spot, words) if spot.noun is None and spot.amount.kind == "count" else None
    if level is not None and cut <= level.i < phrase and phrase - level.i < MIDDLE:
        number = level.head.head if level.dep_ == "pobj" else level  # "the number of mills to 64"
        return left_of(number if cut <= left_of(number) and number.pos_ in NOUNS else level)
    tied = link.pos_ == "ADP" and noun.pos_ in NOUNS and cut <= left_of(noun)
    if tied and is_pivot(noun, words) and cut < noun.i:
        return noun.i - 1  # "on behalf of up to 40 women"
    return left_of(noun) if tied and noun.i < phrase and phrase - left_of(noun) < MIDDLE else phrase


def _short(spot: Spot, phrase: tuple[int, int]) -> tuple[int, int]:
    """A noun phrase, or where it is long what it has up to its noun."""
    start, end = phrase
    if end - start <= SUBJECT:
        return phrase
    head = next((t for t in spot.doc[start:end] if not start <= t.head.i < end), None)
    if head is None or head.i - start > SUBJECT:
        return phrase
    tied = head.i + 1 < end and spot.doc[head.i + 1].dep_ == "prep"
    below = (t for t in spot.doc[head.i + 1].rights if t.dep_ == "pobj") if tied else iter(())
    last = next(below, head)  # "the total number of people", not "the total number"
    return start, (last if last.i - start <= SUBJECT and last.i < end else head).i + 1


def _phrase_start(spot: Spot) -> int:
    """Where the phrase of an amount starts, its preposition included."""
    top = spot.noun or spot.top
    link = top.head if top.dep_ == "pobj" and top.head.i < spot.first else None
    return min(spot.first, left_of(top) if link is None else link.i)


def _in_subject(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """The amount opens the subject, and the label goes on behind it: "workers lost their jobs"."""
    row = [spot.top, *ancestors(spot.top)]
    verbs = {verb.i, *(t.i for t in verb.lefts if t.dep_ in AUXILIARIES)}
    subject = next((t for t in row if t.head.i in verbs), None)
    if subject is None or subject.dep_ not in SUBJECTS:
        return None
    least = verb.i + 1
    start = max(spot.after, verb.i - SUBJECT)
    most = clause_end(verb, least)
    end = end_within(spot.doc, start, least, max(least, most), verb)
    for _ in range(MARKS if end is None else 0):
        if most < spot.sent.end and spot.doc[most].text in QUOTES:
            most = clause_end(verb, most + 1)
            end = end_within(spot.doc, start, least, most, verb) or end
    if end is None or end - spot.after > WORDS + 4:
        return _far_off(spot, verb, words)
    start = _behind_stop(spot, subject.left_edge.i)
    below = row[: row.index(subject)]
    alone = not any(t.dep_ in ("conj", "appos") and t.pos_ in NOUNS for t in below)
    if start > subject.i and alone and (spot.noun is not None or spot.amount.kind != "measure"):
        return label_from(spot, "clause", [_short(spot, noun_range(subject)), (start, end)])
    if spot.noun is None and spot.amount.kind == "measure" and start > subject.i:
        far = cut_at_stop(spot.doc, spot.after, verb.i)  # "Poe, 19 points clear, will win"
        return label_from(spot, "clause", [(left_of(subject), subject.i + 1), (start, far)])
    if spot.inside(spot.after + 1) and spot.doc[spot.after + 1].tag_ in RELATIVES:
        whole = _whole_of(verb)
        return label_from(spot, "clause", [whole, (spot.first, end)]) if whole else None
    counted = spot.noun is None or spot.amount.kind in ("count", "share")
    if counted and spot.first - start <= 1 and not leads(spot, start):
        return label_from(spot, "goes-on", [(_reach(spot), end)])
    return label_from(spot, "clause", [(start, end)]) if end - start <= WORDS + 2 else None


def _far_off(spot: Spot, verb: Token, words: AmountWords) -> Label | None:
    """What is told of an amount, where much stands before its verb: "clubs … were closed"."""
    noun, group = spot.noun or behind_link(spot, words.part_of), group_of(verb)
    if noun is None or noun.i < spot.after:
        return None
    end = end_within(spot.doc, group, verb.i + 1, clause_end(verb, verb.i + 1), verb)
    told = noun_range(noun, spot.after)
    return None if end is None else label_from(spot, "goes-on", [told, (group, end)])


def _whole_of(verb: Token) -> tuple[int, int] | None:
    """What "half of which" is half of, with the clause that tells of it; None where none does."""
    above = verb.head
    noun = object_of(above) if verb.dep_ == "advcl" else above
    if noun is None or verb.dep_ not in ("advcl", "relcl"):
        return None
    told = next((t for t in ancestors(noun) if t.pos_ in VERBS), None)
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
