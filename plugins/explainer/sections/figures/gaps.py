"""Gaps: what a label must not leave out, since it would say something else without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    FINITE,
    NOUNS,
    VERBAL,
    ancestors,
    heads_clause,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import has_the, is_neuter
from explainer.text.syntax.parts import acted_on, has_mark, has_not
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def skips_comparison(spot: Spot, parts: list[tuple[int, int]], words: AmountWords) -> bool:
    """Tell whether a label leaves out that something is only compared with what has the amount.

    "The bank earned far more in May than a rival … of $5m": the bank has not earned it.
    """
    left = [at for (_, end), (start, _) in pairwise(parts) for at in range(end, start)]
    if any(spot.doc[start].lower_ in words.than for start, _ in parts[1:]):
        return True
    return any(t.i in left and t.lower_ in words.than for t in ancestors(spot.top))


def skips_later(spot: Spot, parts: list[tuple[int, int]], words: AmountWords) -> bool:
    """Tell whether a label leaves out what has moved from an amount: "wants … | from 28%"."""
    first = spot.doc[parts[-1][0]]
    moved = len(parts) > 1 and first.lower_ in words.start
    return moved and first.nbor(-1).lower_ in words.moves


def skips_object(spot: Spot, verb: Token, parts: list[tuple[int, int]]) -> bool:
    """Tell whether a label leaves out what a verb is told of, as if it were the amount.

    "The bank sees growth of 1 percent, down from guidance of 3 percent": it sees no 3 percent.
    """
    thing = acted_on(verb)
    left = thing is not None and parts[-2][1] <= thing.i < parts[-1][0]
    return left and parts[-1][0] == spot.first and spot.top.dep_ == "npadvmod"


def skips_row(spot: Spot, parts: list[tuple[int, int]]) -> bool:
    """Tell whether a label leaves out what the noun of a share or sum is joined to.

    "Put its rise down … | to strong sales and | a 20% fall in costs": it did not put a fall.
    """
    noun = spot.noun
    if noun is None or spot.amount.kind == "count" or noun.dep_ != "conj" or len(parts) < 2:
        return False
    return parts[-2][1] <= noun.head.i < parts[-1][0]


def with_links(spot: Spot, parts: Sequence[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """Give the parts of a label with the words that tie the amount's part to what stands before.

    "Oil is 50% higher … | down | on the high of $55", "is looking … | to raise | $70m". The same
    parts where that makes it longer than ``most``.
    """
    told = list(parts)
    at = next((n for n, (a, b) in enumerate(told) if n and a <= spot.first < b), None)
    if at is None:
        return told
    last = spot.top
    for above in ancestors(spot.top):
        (start, end), before = told[at], told[at - 1][1]
        if start <= above.i < end:
            last = above
            continue
        own = last.pos_ in VERBAL and last.dep_ not in {"prep", "xcomp", "pcomp"}
        if own or last.dep_ in {"conj", "appos"} or not before <= above.i < start:
            break
        helpers = [t.i for t in above.lefts if t.dep_ in {"aux", "neg"}]
        first = above.left_edge.i if above.pos_ in NOUNS else min([above.i, *helpers])
        told[at] = (max(first, before), end)
        last = above
    return told if sum(b - a for a, b in told) <= most else list(parts)


def skips_owner(spot: Spot, label: Label) -> bool:
    """Tell whether a label leaves out whose things "its" may mean: "Sudria … sank half its boats".

    Those of whom it has hit before, which is left out: "Sudria hit Norland, sank half its boats".
    """
    for (_, end), (start, last) in pairwise(label.parts):
        owned = any(t.tag_ == "PRP$" and is_neuter(t) for t in spot.doc[start:last])
        left = [t for t in spot.doc[end:start] if t.dep_ == "dobj" and t.head.i < t.i]
        named = (t for t in left if any(p.pos_ == "PROPN" for p in (t, *t.lefts)))
        if owned and any(end <= t.head.i for t in named):
            return True
    return False


def skips_condition(spot: Spot, parts: Sequence[tuple[int, int]], pack: LanguagePack) -> bool:
    """Tell whether a label only tells what would have been: "the 30 boats | it would have built".

    On which condition stands behind it, if anywhere.
    """
    told = (t for start, end in parts for t in spot.doc[start:end])
    clauses = [t for t in told if t.pos_ in VERBAL and heads_clause(t) and is_finite(t)]
    would = pack.certainty.backshifted
    return bool(clauses) and all(
        perfect_of(t, pack.certainty) and any(a.lower_ in would for a in t.lefts) for t in clauses
    )


def with_pairing(spot: Spot, label: Label, words: AmountWords) -> Label | None:
    """Give a label that pairs its amounts with all of whom it tells.

    "Roe and Poe were jailed for 14 and 13 years, | respectively": without that word, or without
    one of the two, it tells of nobody how long it was.
    """
    behind = spot.doc[spot.after : spot.sent.end]
    pairs = next((t for t in behind if t.lower_ in words.respective), None)
    if pairs is None or any(t.tag_ in FINITE for t in spot.doc[spot.after : pairs.i]):
        return label
    start, end = label.parts[0]
    if len(label.parts) > 1 or start >= spot.first:
        return None
    if end > pairs.i:
        return label
    between = [t.text for t in spot.doc[end : pairs.i]]
    if between not in ([], [","]):
        return None
    said = f"{label.text}{between[0] if between else ''} {pairs.text}"
    return replace(label, text=said, parts=((start, pairs.i + 1),))


def skips_end(spot: Spot, label: Label, pack: LanguagePack) -> bool:
    """Tell whether a label leaves out that nothing came of what it tells, or that it is not so.

    "A plan to cut | 400 jobs | was dropped", "claims that | 40 people died | are false".
    """
    for clause in (spot.top, *ancestors(spot.top)):
        noun = clause.head
        held = is_infinitive(clause) or has_mark(clause)
        if clause.dep_ not in {"acl", "ccomp"} or not held or noun.i == clause.i:
            continue
        if clause.pos_ not in VERBAL or noun.i > clause.i:
            continue
        false = [t for t in noun.rights if t.dep_ == "ccomp" and own_subject(t) is None]
        false += [noun.head] if noun.dep_ == "nsubj" else []
        behind = (t for t in false if t.i > clause.i and not label.holds(t))
        if any(_is_unreal(t, pack) for t in behind):
            return True
        ends = noun.head
        if noun.dep_ in {"dobj", "nsubjpass"} and not label.holds(ends) and ends_plan(ends, pack):
            return True
    return False


def _is_unreal(verb: Token, pack: LanguagePack) -> bool:
    """Whether something is told to be false: "claims that … | are false"."""
    states = (t for t in verb.rights if t.dep_ in {"acomp", "attr"})
    unreal = any(t.lower_ in pack.certainty.untrue for t in states)
    return unreal and not has_not(verb)


def ends_plan(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb makes an end of a plan or a ruling: "dropped", "overturned"."""
    lemma = verb.lemma_.lower()
    ended = either(pack.certainty.cancelled, pack.certainty.averted, pack.glance.dropping)
    return lemma in ended and not has_not(verb)


def tells_nothing(spot: Spot, label: Label) -> bool:
    """Tell whether a label only says which one a bare number is: "14 | is the right one"."""
    bare = spot.noun is None and spot.amount.kind == "count" and label.rule == "goes-on"
    opens = spot.doc[label.parts[0][0]]
    verb = opens.head if opens.dep_ in AUXILIARIES else opens
    known = any(t.dep_ == "attr" and has_the(t) for t in verb.rights)
    return bare and opens.i == spot.after and opens.pos_ == "AUX" and known


def tells_little(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Tell whether a label with a length of time leaves open of what it was so long.

    "Of unjust rule", or for what it was "the first in 40 years". So with what was done so
    often: "41 | occasions in ten years".
    """
    told = [*label.words(spot.doc)]
    if spot.noun is not None and spot.noun.lower_ in words.occasions:
        return all(t.pos_ not in VERBAL for t in told)
    first = next((t for t in told if t.pos_ in NOUNS), None)
    if spot.amount.kind != "duration" or any(t.tag_ in FINITE for t in told):
        return False
    bare = first is not None and any(first.lower_ == word[:-1] for word in words.times)
    return bare or _tells_filling(spot, label, words)


def _tells_filling(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label only tells what a time was full of, and not what of it: "of unjust rule"."""
    if label.parts[0][0] != spot.after:
        return False
    cut = [t for t in spot.sent if t.tag_ in FINITE and not label.holds(t)]
    return bool(cut) and spot.next_in(words.part_of)
