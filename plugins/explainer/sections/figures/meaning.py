"""Meaning: whom the pronouns and nouns of a label stand for, where its words do not name them.

A label is read without the sentences before it: "23% now believe he [Ben Crow] could win". One that
only they complete is none ("who did it").
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import Actor, Reading
from explainer.sections.figures.phrases import Label, label_from, words_in
from explainer.sections.figures.spots import Spot
from explainer.text.coreference.brackets import brackets, word_end
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.coreference.meant import points_back
from explainer.text.marks import ELISION
from explainer.text.syntax.clauses import (
    NOUNS,
    PLURAL,
    VERBAL,
    ancestors,
    auxiliaries,
    is_infinitive,
)
from explainer.text.syntax.features import is_several
from explainer.text.syntax.groups import groups_in
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import agent_of

if TYPE_CHECKING:
    from spacy.tokens import Token


HELD = frozenset({"dobj", "pobj", "dative"})
"""Who or what a verb acts on, or a preposition leads to."""
WAITED = frozenset({"dobj", "ccomp", "attr", "acomp", "oprd"})
"""What a verb waits for that is no infinitive."""


def meant_in(label: Label, reading: Reading, cast: Cast) -> tuple[tuple[int, Actor], ...]:
    """Give whom the words of a label stand for, each behind so many characters of it.

    Who is named in the label, or stands behind a word of it already, is not told again.
    """
    tokens = [*label.words(reading.doc)]
    tokens = tokens if label.before is None else [label.before, *tokens]
    shown = {a.id for a in cast.actors if any(n in label.text for n in (a.name, *a.aliases))}
    found: list[tuple[int, Actor]] = []
    for token, actor in brackets(tokens, (None, ()), reading, cast, besides=shown):
        place = place_of(token, label, reading)
        if label.before is not None and token.i == label.before.i:
            place = label.text.find(token.text) + len(token)
        if place is not None:
            found.append((place, actor))
    return tuple(found)


def dangles(
    label: Label, meant: tuple[tuple[int, Actor], ...], reading: Reading, cast: Cast
) -> bool:
    """Tell whether a label tells of what only other sentences name: "200 clerks | joined them".

    So does one of some of "those boats". The label may name it itself: "40 clerks sold boats and
    leased them".
    """
    if meant or label.before is not None:
        return False
    if _is_of_an_age(label, reading):
        return True
    words = [*label.words(reading.doc)]
    wholes = (t for t in words if t.dep_ == "pobj" and t.head.head.pos_ == "NUM")
    if any(t.tag_ in PLURAL and points_back(t, reading.pack) for t in wholes):
        return True
    shown = f" {label.text}"  # of "20 of them" those it means are told in its place
    clear = {t.i for t in words if t.dep_ not in HELD or f" {t.text}" not in shown}
    return lost_in(words, clear, reading, cast) is not None


def _is_of_an_age(label: Label, reading: Reading) -> bool:
    """Tell "the 22-year-old has made 30 starts", who nobody knows is, from "the … striker has"."""
    start, end = label.parts[0]
    words = reading.doc[start:end].text.split(maxsplit=2)
    if len(words) < 2 or not words[1].lower().endswith(tuple(reading.pack.outlook.describing)):
        return False
    last = next((t for t in reading.doc[start + 1 : end] if t.whitespace_), None)
    return last is not None and last.dep_ != "amod"


def place_of(token: Token, label: Label, reading: Reading) -> int | None:
    """Give the characters of a label up to the end of a word; None where it is not in its text."""
    last, end = word_end(token), len(label.text)
    for start, stop in reversed(label.parts):
        at = label.text.rfind(words_in(reading.doc, start, stop), 0, end)
        if at < 0:
            return None
        if start <= token.i < stop:
            return at + len(words_in(reading.doc, start, last.i + 1, of=(start, stop)).rstrip())
        end = at
    return None


def leans(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Tell whether a label tells what only other words of the article complete."""
    told = _is_shared_out(spot, label, words) or _stands_in(spot, label, words)
    told = told or _is_half_compared(spot, label, words) or _points(label, spot, words)
    told = told or _is_of_some(spot, label, words) or _skips_content(spot, label)
    told = told or _skips_some(spot, label, words)
    return told or _waits(spot, label) or _is_anybodys(spot, label, words)


def _is_half_compared(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label ends before what so many times is told of: "10 times as many | as in May"."""
    end = label.parts[-1][1]
    if spot.amount.kind != "factor" or not spot.inside(end):
        return False
    opens = spot.doc[spot.after].lower_ if spot.inside(spot.after) else ""
    return spot.doc[end].lower_ in words.than or (
        opens in words.comparing and spot.doc[end].lower_ == opens
    )


def _is_anybodys(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether nothing tells whose participle a label tells.

    "The army … | reaching 878 miles", behind a clause about the rocket that it fired; "was
    brighter than the moon | suggesting a lump of 6 inches".
    """
    verb = next((t for t in (spot.top, *ancestors(spot.top)) if t.pos_ in VERBAL), None)
    if verb is None or verb.tag_ != "VBG" or auxiliaries(verb) or not label.holds(verb):
        return False
    above, before = verb.head, spot.doc[verb.left_edge.i - 1]
    if verb.dep_ == "acl" and above.dep_ == "pobj":
        return above.head.lower_ in words.than
    if verb.dep_ != "advcl" or len(label.parts) == 1 or before.text != "," or before.i < above.i:
        return False
    clauses = (t for t in ancestors(spot.doc[before.i - 1]) if t.dep_ == "relcl")
    if is_passive(above) and agent_of(above) is not None:
        return True  # "The firm was sued by its clerks … | leading 400 of them to leave"
    return any(above.i < t.head.i and t.head != above for t in clauses)


def _points(label: Label, spot: Spot, words: AmountWords) -> bool:
    """Whether a label has a noun that only points back: "there was a lot of | the stuff"."""
    told = label.words(spot.doc)
    vague = (t for t in told if t.lower_ in words.vague and t.pos_ in NOUNS)
    return any(t.n_lefts == 1 and next(iter(t.lefts)).lower_ in words.definite for t in vague)


def _is_of_some(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label ends before the set it is true of: "leads by 5 points | among women"."""
    end = label.parts[-1][1]
    link = spot.doc[end] if spot.inside(end) else None
    if link is None or link.dep_ != "prep" or link.lower_ not in words.sets - words.part_of:
        return False
    return label.holds(link.head) or spot.holds(link.head)


def _skips_some(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label leaves out of how many of all it is true: "none of the 40 | clerks left"."""
    whole = spot.noun or spot.top
    link = whole.head
    if whole.dep_ != "pobj" or link.lower_ not in words.part_of or label.holds(link):
        return False
    some = link.head
    thing = some.pos_ in NOUNS and some.lower_ not in words.none
    acts = any(t.pos_ in VERBAL for t in label.words(spot.doc))
    return acts and not thing and some.i < spot.first


def _skips_content(spot: Spot, label: Label) -> bool:
    """Whether a label leaves out what its verb waits for: "could see … | since the $5m move"."""
    for (_, end), (start, _) in pairwise(label.parts):
        verb = spot.doc[end - 1]
        left = (t for t in verb.rights if end <= t.i < start)
        joined = spot.doc[start].pos_ in ("ADP", "SCONJ")
        if joined and verb.pos_ in VERBAL and any(t.dep_ in WAITED for t in left):
            return True
    return False


def _waits(spot: Spot, label: Label) -> bool:
    """Whether a label ends before what somebody is: "40 mills are | (and were) idle"."""
    end = label.parts[-1][1]
    last = spot.doc[end - 1]
    rest = (t for t in last.rights if t.i >= end and t.pos_ not in ("PUNCT", "CCONJ"))
    return last.pos_ == "AUX" and last.dep_ not in ("aux", "auxpass") and any(rest)


def _stands_in(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether the verb of a label only stands for one before: "who did it against 28 teams"."""
    end = label.parts[-1][1]
    last = spot.doc[end - 1]
    alone = last.lemma_.lower() in words.doing and last.dep_ not in ("aux", "auxpass")
    alone = alone and not (last.dep_ == "relcl" and last.tag_ == "VBG")  # "the job Roe is doing"
    if alone and all(t.i >= end for t in last.rights):
        return True  # "among the rest 40 | did"
    told = label.words(spot.doc)
    doing = (t for t in told if t.lemma_.lower() in words.doing and t.pos_ == "VERB")
    return any(t.tag_ == "PRP" and t.dep_ == "dobj" for verb in doing for t in verb.rights)


def without_deed(spot: Spot, label: Label, words: AmountWords) -> Label:
    """Give the label of a vote without what only points back: "voted 5-2 | to do it"."""
    if spot.amount.unit != words.votes or not spot.inside(spot.after):
        return label
    start, end = label.parts[-1]
    verb = spot.doc[spot.after].head
    points = verb.lemma_.lower() in words.doing and any(t.tag_ == "PRP" for t in verb.rights)
    if not (points and is_infinitive(verb) and start < spot.after < end):
        return label
    return label_from(spot, label.rule, [*label.parts[:-1], (start, spot.after)]) or label


def without_later(spot: Spot, label: Label, words: AmountWords) -> Label:
    """Give a label without the distance in time that it ends with: "sold 40 mills | days later"."""
    start, end = label.parts[-1]
    last = spot.doc[end - 1]
    first = last.left_edge.i
    said = spot.doc[first:end].text
    if last.lower_ not in words.leaning or first < max(spot.after, start + 2) or first == last.i:
        return label
    if not label.text.endswith(said):
        return label
    text = label.text.removesuffix(said).rstrip(" ,")
    return replace(label, text=text, parts=(*label.parts[:-1], (start, first)))


def without_asides(label: Label, spot: Spot, words: AmountWords) -> Label:
    """Give a label without what only leads on from other words: "Acme |, however, | has 40"."""
    for start, end in label.parts:
        for first, last in groups_in(spot.doc[start:end], words.asides):
            around = spot.doc[first - 1 : last + 1]
            said = f"{around.text} "
            fits = (
                first - 1 > start and last < end - 1 and {around[0].text, around[-1].text} == {","}
            )
            if fits and said in label.text:
                parts = [p for p in label.parts if p != (start, end)]
                parts += [(start, first - 1), (last + 1, end)]
                text = label.text.replace(said, ELISION, 1)
                return replace(label, text=text, parts=tuple(sorted(parts)))
    return label


def _is_shared_out(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label tells one of what each of several has: "Roe … scored two goals apiece"."""
    at = spot.after if spot.noun is None else spot.noun.i + 1
    if not spot.inside(at) or spot.doc[at].lower_ not in words.apiece:
        return False
    if spot.inside(at + 1) and spot.doc[at + 1].pos_ in ("ADP", *NOUNS):
        return False  # "by 5% each year"
    told = [t for a, b in label.parts for t in spot.doc[a:b] if t.i < spot.first]
    several = any(t.pos_ == "CCONJ" or is_several(t) for t in told)
    return bool(told) and not several
