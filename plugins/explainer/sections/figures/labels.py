"""Labels: what a figure counts, as a phrase of the article that can stand on its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.spots import (
    NOUNS,
    OBJECTS,
    SUBJECTS,
    VERBS,
    Spot,
    left_of,
    object_of,
    pieces_right,
)
from explainer.text.clauses import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

WORDS = 14
"""A label is read at a glance."""

ELISION = " … "
LOOSE_ENDS = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX", "PUNCT", "SPACE"})
STOPS = frozenset({",", ";", ":", "—", "–", "--", "(", '"', "“", "”", "``", "''"})
LOOSE_STARTS = frozenset({"DET", "PUNCT", "SPACE", "CCONJ"})


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a label and the token ranges that they were taken from, in its order."""

    text: str
    parts: tuple[tuple[int, int], ...]
    rule: str


Parts = Sequence[tuple[int, int]]


def label_of(spot: Spot, words: AmountWords) -> Label | None:
    """Give the label of an amount; None where the sentence does not say what it counts."""
    for rule in (_of_factor, _of_worth, _of_noun, _of_part, _of_subject, _of_governor, _of_kind):
        made = rule(spot, words)
        if made is not None:
            return made
    return None


# ---------------------------------------------------------------- composing


def _label(spot: Spot, words: AmountWords, rule: str, parts: Parts) -> Label | None:
    """The label of token ranges, trimmed; amounts are left out of it, the spot's own and others."""
    doc, room = spot.doc, WORDS
    kept: list[tuple[int, int]] = []
    cut = [piece for part in parts for piece in _without_amounts(spot, part)]
    for at, (start, end) in enumerate(cut):
        leads = at + 1 < len(cut) and cut[at + 1][0] >= spot.after and spot.noun is not None
        start, end = _trimmed(doc, start, min(end, start + room), first=not kept, leads=leads)
        if start < end:
            kept.append((start, end))
            room -= end - start
        if room <= 0:
            break
    if not any(t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ") for a, b in kept for t in doc[a:b]):
        return None
    text = doc[kept[0][0] : kept[0][1]].text
    for (_, before), (start, end) in pairwise(kept):
        near = doc[start].pos_ == "ADP" and doc[start].lower_ not in words.part_of
        near = near or (before <= spot.first and start == spot.after and spot.noun is not None)
        text += (" " if start <= before or near else ELISION) + doc[start:end].text
    return Label(text, tuple(kept), rule)


def _without_amounts(spot: Spot, part: tuple[int, int]) -> Iterable[tuple[int, int]]:
    """What is left of a range: around the spot's own amount, and up to the next other one."""
    start, end = part
    while start < end and start in spot.others:
        start += 1
    end = next((at for at in range(start, end) if at in spot.others), end)
    if end <= spot.first or start >= spot.after:
        yield start, end
        return
    if start < spot.first:
        yield start, spot.first
    if end > spot.after:
        yield spot.after, end


def _trimmed(doc: Doc, start: int, end: int, *, first: bool, leads: bool) -> tuple[int, int]:
    """A range without what hangs loose at its ends; a preposition that leads on may stay."""
    while first and start < end and _is_loose_start(doc[start]):
        start += 1
    while end > start and doc[end - 1].pos_ in LOOSE_ENDS:
        if leads and doc[end - 1].pos_ == "ADP":
            break
        if doc[end - 1].text in ')"”’' and any(t.text in '("“‘' for t in doc[start : end - 1]):
            break
        end -= 1
    return start, end


def _is_loose_start(token: Token) -> bool:
    return token.pos_ in LOOSE_STARTS or token.tag_ in ("PRP$", "POS", "WP$")


def _end_of(tokens: Iterable[Token], end: int) -> int:
    """The position behind the last of some phrases, as far as they follow each other."""
    for token in tokens:
        edge = token.right_edge.i + 1
        if token.left_edge.i > end:
            break
        end = max(end, edge)
    return end


def _noun_range(noun: Token, start: int | None = None) -> tuple[int, int]:
    """The tokens of a noun phrase with what belongs to it at its right."""
    first = left_of(noun) if start is None else start
    return first, _cut(noun.doc, noun.i + 1, _end_of(pieces_right(noun), noun.i + 1))


def _cut(doc: Doc, start: int, end: int) -> int:
    """The end of a phrase before its first comma or stop."""
    for at in range(start, min(end, start + 2 * WORDS)):
        if doc[at].text in STOPS:
            return at
    return min(end, start + 2 * WORDS)


def _clause_end(verb: Token, start: int) -> int:
    """The end of what follows a verb in its clause, before the first comma."""
    return _cut(verb.doc, start, verb.right_edge.i + 1)


# ---------------------------------------------------------------- the rules


def _of_noun(spot: Spot, words: AmountWords) -> Label | None:
    """The amount stands before its noun: "12 people killed in the blast", "a 15% stake"."""
    noun = spot.noun
    if noun is None:
        return None
    start, end = _noun_range(noun, spot.after)
    vague = noun.lemma_.lower() in words.generic and not any(
        t.dep_ in ("acl", "relcl") for t in noun.rights
    )
    bare = vague or end - start <= 1
    if bare and (parts := _context(spot, noun, (start, noun.i + 1))):
        return _label(spot, words, "noun-in-clause", parts)
    return _label(spot, words, "noun-phrase", [(start, end)])


def _of_factor(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a verb of multiplying: "exports doubled"."""
    if spot.top.pos_ not in VERBS or spot.amount.kind != "factor":
        return None
    subject = subject_of(spot.top)
    if subject is None or subject.pos_ not in NOUNS:
        return None
    return _label(spot, words, "subject-of-factor", [_noun_range(subject)])


def _of_worth(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a price: "a contract, worth a reported $5m"."""
    doc, at = spot.doc, spot.first - 1
    while spot.inside(at) and doc[at].pos_ in ("DET", "ADJ", "ADV", "VERB") and at > spot.first - 4:
        if doc[at].lower_ in words.worth:
            break
        at -= 1
    if not spot.inside(at) or doc[at].lower_ not in words.worth:
        return None
    for before in range(at - 1, max(at - 4, spot.sent.start - 1), -1):
        if doc[before].pos_ in NOUNS:
            return _label(spot, words, "worth", [(left_of(doc[before]), before + 1)])
    return None


def _of_kind(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is followed by what it is in: "$234 million in contracts"."""
    if not spot.inside(spot.after) or spot.doc[spot.after].lower_ not in words.kinds:
        return None
    noun = next((t for t in spot.doc[spot.after].rights if t.dep_ == "pobj"), None)
    if noun is None or noun.pos_ != "NOUN":
        return None
    return _label(spot, words, "in-kind", [_noun_range(noun)])


def _context(spot: Spot, noun: Token, phrase: tuple[int, int]) -> Parts | None:
    """A bare noun with its clause around it."""
    part = noun.dep_ == "pobj" and spot.holds(noun.head)
    role, head = (spot.top.dep_, spot.top.head) if part else (noun.dep_, noun.head)
    if role in SUBJECTS and head.pos_ in VERBS and head.i > noun.i:
        return [(phrase[0], _clause_end(head, head.i + 1))]
    if role in OBJECTS and head.pos_ in VERBS:
        rest = (phrase[1], _clause_end(head, phrase[1]))
        if head.tag_ == "VBD" and head.text.endswith("ed"):
            return [phrase, (head.i, head.i + 1), rest]
        return [*_subject_and_verb(head), (phrase[0], rest[1])]
    if role == "pobj" and head.pos_ == "ADP" and head.i < spot.first:
        return _before_link(head, phrase)
    return None


def _before_link(link: Token, phrase: tuple[int, int]) -> Parts | None:
    """What a bare noun hangs on by a preposition: "backlog of (15) ships"."""
    above = link.head
    if above.pos_ in NOUNS and link.i - above.i < 8:
        return [(left_of(above), _cut(above.doc, above.i + 1, link.i + 1)), phrase]
    if above.pos_ in VERBS and above.i < link.i:
        return [*_subject_and_verb(above), (link.i, link.i + 1), phrase]
    return None


def _of_part(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a part of something: "46 percent of the damage", "10 of the passengers"."""
    if spot.amount.kind not in ("share", "count") or spot.after >= spot.sent.end:
        return None
    link = spot.doc[spot.after]
    if link.lower_ not in words.part_of or link.dep_ != "prep":
        return None
    noun = next((t for t in link.rights if t.dep_ == "pobj"), None)
    if noun is None:
        return None
    start, end = _noun_range(noun, spot.after + 1)
    role, head = spot.top.dep_, spot.top.head
    if role in SUBJECTS and head.pos_ in VERBS and head.i > noun.i:
        return _label(spot, words, "part-is-subject", [(start, _clause_end(head, end))])
    if role in OBJECTS and head.pos_ in VERBS and (parts := _subject_and_verb(head)):
        return _label(spot, words, "part-is-object", [*parts, (spot.after, end)])
    return _label(spot, words, "part", [(start, end)])


def _of_subject(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is the subject itself: "$5m was spent on roads", "30 were hurt"."""
    head = spot.top.head
    if spot.top.dep_ not in SUBJECTS or head.pos_ not in VERBS or head.i < spot.after:
        return None
    start = head.i if spot.top.dep_ == "nsubjpass" else spot.after
    return _label(spot, words, "amount-is-subject", [(start, _clause_end(head, head.i + 1))])


def _of_governor(spot: Spot, words: AmountWords) -> Label | None:
    """The amount completes a verb or a noun: "fell by 3%", "a fine of $5m"."""
    at, link = spot.top, None
    for _ in range(8):
        head = at.head
        if head.i == at.i or not spot.inside(head.i):
            break
        if head.pos_ == "ADP":
            link = head
        elif head.pos_ in VERBS:
            return _of_verb(spot, head, link, words)
        elif link and head.pos_ in NOUNS and head.i < spot.first and at.dep_ != "appos":
            return _of_complement(spot, head, link, words)
        at = head
    return None


def _subject_and_verb(verb: Token) -> list[tuple[int, int]]:
    """The subject, where it is a noun, and the verb with all between them."""
    subject = subject_of(verb)
    end = verb.i + 1
    for part in verb.rights:
        small = part.dep_ in ("prt", "neg") or (part.dep_ == "advmod" and part.n_lefts == 0)
        if not small or part.i != end:
            break
        end = part.i + 1
    if subject is None or subject.pos_ not in NOUNS or subject.i > verb.i:
        return [(verb.i, end)]
    first, last = _noun_range(subject)
    if last >= verb.i - 6 and last <= verb.i:
        return [(first, end)]
    return [(first, min(last, verb.i)), (verb.i, end)]


def _of_verb(spot: Spot, verb: Token, link: Token | None, words: AmountWords) -> Label | None:
    thing = object_of(verb)
    if thing is not None and (spot.holds(thing) or thing.i > spot.first):
        thing = None
    listed = thing is not None and any(t.i in spot.others for t in (thing, *thing.lefts))
    if thing is not None and listed:
        own = (spot.after, max([spot.after, *(t.right_edge.i + 1 for t in spot.top.rights)]))
        return _label(spot, words, "listed", [*_subject_and_verb(verb), own])
    lead = link.lower_ if link is not None else ""
    if thing is not None and thing.pos_ in NOUNS:
        phrase = _noun_range(thing)
        if lead in words.by:
            return _label(spot, words, "object-moved-by", [(verb.i, phrase[1])])
        if lead in words.end or lead in words.levels:
            return _label(spot, words, "object-moved-to", [phrase])
        return _label(spot, words, "verb-and-object", [*_subject_and_verb(verb), phrase])
    subject = subject_of(verb)
    known = subject is not None and subject.pos_ in NOUNS
    if subject is not None and known and (verb.lemma_ in words.copulas or lead in words.end):
        return _label(spot, words, "subject", [_noun_range(subject)])
    after = (spot.after, _clause_end(verb, spot.after))
    return _label(spot, words, "subject-and-verb", [*_subject_and_verb(verb), after])


def _of_complement(spot: Spot, noun: Token, link: Token, words: AmountWords) -> Label | None:
    """The amount follows a noun: "a fine of $5m", "a reduction from 145% to 80% on imports"."""
    own = (left_of(noun), noun.i + 1)
    rest = (spot.after, _cut(spot.doc, spot.after, max(noun.right_edge.i + 1, spot.after)))
    if noun.lemma_.lower() in words.change_nouns and not _has_thing(noun, link):
        thing = _changed_thing(spot, noun, words)
        if thing is not None:
            return _label(spot, words, "changed-thing", [thing, rest])
    between = (noun.i + 1, link.i)
    if own[1] - own[0] > 2 or rest[1] - rest[0] > 1 or between[1] - between[0] > 1:
        return _label(spot, words, "noun-with-amount", [(own[0], link.i), rest])
    verb = noun.head
    if noun.dep_ in OBJECTS and verb.pos_ in VERBS:
        return _label(spot, words, "noun-in-clause", [*_subject_and_verb(verb), own, rest])
    return _label(spot, words, "noun-with-amount", [own, rest])


def _has_thing(noun: Token, link: Token) -> bool:
    """Whether a noun of change says what changes: "a cut in rates", "a rate cut"."""
    before = any(t.dep_ in ("compound", "poss") for t in noun.lefts)
    return before or any(t.dep_ == "prep" and t.i < link.i for t in noun.rights)


def _changed_thing(spot: Spot, noun: Token, words: AmountWords) -> tuple[int, int] | None:
    """The nearest object before it, in the same sentence, of a verb of change."""
    for at in range(noun.i - 1, spot.sent.start - 1, -1):
        token = spot.doc[at]
        role = token.dep_ in OBJECTS or token.dep_ == "nsubjpass"
        if role and token.pos_ == "NOUN" and token.head.lemma_.lower() in words.change_verbs:
            return left_of(token), token.i + 1
    return None
