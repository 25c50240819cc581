"""Pairs: two names that the model takes for one body, "Acme and Gulfo"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.draft import Draft
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import Tokens

PAIR = 2
"""Words of a body and a surname behind it, at least one more."""
SHORTEST, LONGEST = 3, 5
"""Letters of a body's short name in capitals; two may be somebody's initials."""


def surnamed(tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> Iterator[Draft]:
    """Give the drafts, with the surname right behind a person that the model takes for a body.

    "Ann Poe | Velka", where the article names "Mr Velka" elsewhere.
    """
    titled = (d for d in drafts if d.titled and d.end - d.start == 1)
    courtly = (d for d in titled if tokens.low[d.start - 1] in words.courtesy)
    surnames = {tokens.low[draft.start] for draft in courtly}
    kept: list[Draft] = []
    for draft in drafts:
        last = kept[-1] if kept else None
        alone = draft.end - draft.start == 1 and tokens.low[draft.start] in surnames
        if last and alone and last.end == draft.start and last.label == "person":
            kept[-1] = replace(last, end=draft.end)
        else:
            kept.append(draft)
    yield from kept


def parted(tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> Iterator[Draft]:
    """Give the drafts, in two where the article names one half of a pair by itself.

    So are two that both end as the names of bodies: "the Salt Council and Dale Transport Board".

    It must name both, as bodies, where one name may well hold the joint: "Acme & Gulfo", "the Acme
    and Gulfo Council".
    """
    known = {tokens.words(draft.start, draft.end) for draft in drafts}
    alone = (draft for draft in drafts if draft.label in ("organization", ""))
    bodies = {tokens.words(draft.start, draft.end) for draft in alone}
    people = {tokens.words(d.start, d.end)[-1:] for d in drafts if d.label == "person"}
    for draft in drafts:
        if (at := _person_last(tokens, draft, known, people)) is None:
            at = _holder(tokens, draft, words)
        if at is not None:
            yield replace(draft, end=at, label="organization")
            yield Draft(start=at, end=draft.end, label="person")
            continue
        if (next_side := _next_side(tokens, draft, known, words)) is not None:
            yield replace(draft, end=next_side)
            yield replace(draft, start=next_side, titled=False, opens=False)
            continue
        if (at := _places_joint(tokens, draft, words)) is not None:
            yield replace(draft, end=at, label="place")
            yield replace(draft, start=at + 1, label="place", titled=False, opens=False)
            continue
        at = _joint(tokens, draft, words)
        if at is not None and _are_people(tokens, draft, at, words):
            yield replace(draft, end=at, label="person")
            yield replace(draft, start=at + 1, label="person", titled=False, opens=False)
            continue
        halves = _halves(tokens, draft, at) if at is not None else set()
        firm = at is not None and _is_firm(tokens, draft, at, words)
        two = not firm and _are_called_two(tokens, draft, words)
        whole = bool(halves) and all(_is_whole(half, words) for half in halves)
        whole |= bool(halves) and _are_bodies(tokens, draft, halves, words)
        if at is None or not (len(halves & bodies) > 1 or whole if firm else two or known & halves):
            yield draft
            continue
        yield replace(draft, end=at)
        yield replace(draft, start=at + 1, titled=False, opens=False)


def with_sides(tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> list[Draft]:
    """Give the drafts, a town and a nation as one that has a player: "Elm Scots captain Roe".

    So they are wherever else the article names both side by side, at least once more.
    """
    pairs = [
        (one, other)
        for one, other in pairwise(drafts)
        if one.end == other.start and one.label == "place" and other.end == other.start + 1
        if tokens.low[other.start] in words.nations
    ]
    named = Counter(tokens.words(a.start, b.end) for a, b in pairs)
    sides = {tokens.words(a.start, b.end) for a, b in pairs if _has_player(tokens, b.end, words)}
    sides = {side for side in sides if named[side] > 1}
    ends = {a: b for a, b in pairs if tokens.words(a.start, b.end) in sides}
    gone = set(ends.values())
    return [
        replace(d, end=ends[d].end, label="organization") if d in ends else d
        for d in drafts
        if d not in gone
    ]


def _has_player(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether the role of a player or a coach and a name follow: "| captain Ann Roe"."""
    role = at + 1 < len(tokens.low) and tokens.low[at] in words.club_roles
    return role and tokens.text[at].islower() and tokens.text[at + 1][0].isupper()


def _person_last(
    tokens: Tokens, draft: Draft, known: Set[tuple[str, ...]], people: Set[tuple[str, ...]]
) -> int | None:
    """Where a surname stands behind a body and before what it does: "the Salt Trust | Roe left".

    The article must name both elsewhere.
    """
    last, after = draft.end - 1, tokens.tag[draft.end : draft.end + 1]
    if draft.end - draft.start <= PAIR or draft.label != "organization":
        return None
    body = tokens.words(draft.start, last) in known
    does = after in (["VBD"], ["VBZ"], ["MD"])
    return last if body and does and tokens.words(last, draft.end) in people else None


def _holder(tokens: Tokens, draft: Draft, words: NameWords) -> int | None:
    """Where a person stands right behind the letters of a body: "head of the bank ABN | Piet Roe".

    A given name and what may be a surname must follow them.
    """
    letters, given = tokens.text[draft.start], draft.start + 1
    rest = range(given + 1, draft.end)
    known = letters.isupper() and letters.isalpha() and SHORTEST <= len(letters) <= LONGEST
    if not known or not rest or tokens.low[draft.start] in words.given:
        return None
    if tokens.low[given] not in words.given or not tokens.text[given].istitle():
        return None
    heads = either(words.body_heads, words.company_endings, words.thing_heads, words.place_heads)
    whole = all(tokens.text[at].istitle() and tokens.low[at] not in heads for at in rest)
    return given if whole else None


def _next_side(
    tokens: Tokens, draft: Draft, known: Set[tuple[str, ...]], words: NameWords
) -> int | None:
    """Where the next match of a list starts without a mark: "Elm v Dale | Halden v Hull".

    The article must name both sides elsewhere.
    """
    beside = (
        *tokens.low[max(draft.start - 1, 0) : draft.start],
        *tokens.low[draft.end : draft.end + 1],
    )
    if draft.end - draft.start < 2 or not words.versus.intersection(beside):
        return None
    for at in range(draft.start + 1, draft.end):
        if {tokens.words(draft.start, at), tokens.words(at, draft.end)} <= known:
            return at
    return None


def _places_joint(tokens: Tokens, draft: Draft, words: NameWords) -> int | None:
    """Where "and" parts two places that a plural behind calls so: "Zenda | and | Elm counties"."""
    noun = tokens.low[draft.end] if draft.end < len(tokens.low) else ""
    singular = words.singular_of(noun)
    several = (
        noun != singular and singular in words.place_heads and tokens.text[draft.end].islower()
    )
    joints = [at for at in range(draft.start + 1, draft.end - 1) if tokens.low[at] in words.joiners]
    return joints[0] if several and len(joints) == 1 else None


def _are_called_two(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a plural before a pair says that it is of two: "the schools | Elm and Yew".

    No list goes on behind it.
    """
    before, after = draft.start - 1, tokens.low[draft.end : draft.end + 1]
    goes_on = after == [","] or not words.joiners.isdisjoint(after)
    if before < 1 or goes_on:
        return False
    sort = tokens.low[before] if tokens.tag[before] in PLURAL else ""
    sorts = either(words.unit_nouns, words.body_heads, words.trades)
    several = sort.endswith(words.plural) and words.singular_of(sort) in sorts
    return several and tokens.text[before].islower()


def _joint(tokens: Tokens, draft: Draft, words: NameWords) -> int | None:
    """Where the one "and" of the name of a body stands."""
    joints = [at for at in range(draft.start + 1, draft.end - 1) if tokens.low[at] in words.joiners]
    return joints[0] if len(joints) == 1 and draft.label == "organization" else None


def _are_people(tokens: Tokens, draft: Draft, at: int, words: NameWords) -> bool:
    """Whether both of a pair have a given name and a surname: "Ann Roe and Bo Fox", no "&"."""
    halves = (range(draft.start, at), range(at + 1, draft.end))
    heads = either(words.body_heads, words.company_endings, words.place_heads, words.thing_heads)
    plain = heads.isdisjoint(tokens.low[draft.start : draft.end])
    full = all(len(half) > 1 and tokens.low[half[0]] in words.given for half in halves)
    return full and plain and tokens.text[at].isalpha()


def _is_firm(tokens: Tokens, draft: Draft, at: int, words: NameWords) -> bool:
    """Whether a joint or a kind of body says that a pair may be one body."""
    inside = tokens.low[draft.start : draft.end]
    linked = any(word in words.name_links or word in words.body_heads for word in inside)
    return linked or not tokens.text[at].isalpha()


def _is_whole(half: tuple[str, ...], words: NameWords) -> bool:
    """Whether half of a pair is a body's whole name, and no house's: "Salt Council"."""
    heads = either(words.body_kinds, words.ministries) - words.schools
    landed = half[0] in words.state_words or half[0] in words.nations
    return len(half) > 1 + landed and half[-1] in heads


def _are_bodies(
    tokens: Tokens, draft: Draft, halves: Set[tuple[str, ...]], words: NameWords
) -> bool:
    """Whether both halves end as bodies' names do: "Salt International and Elm Watch", no "the".

    Nothing may hold them together: "Museum of Salt Works and Fine Arts Board".
    """
    if draft.start and tokens.low[draft.start - 1] in words.articles:
        return False
    inside = words.name_links.intersection(tokens.low[draft.start : draft.end])
    ends = either(words.body_heads, words.company_endings)
    return not inside and all(len(half) > 1 and half[-1] in ends for half in halves)


def _halves(tokens: Tokens, draft: Draft, at: int) -> set[tuple[str, ...]]:
    return {tokens.words(draft.start, at), tokens.words(at + 1, draft.end)}


def is_half(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a land is one of two before the noun of both: "the | US | and Elm Opens".

    "The" stands before it, "and", a land and the noun in the plural behind.
    """
    at = draft.end
    if not draft.start or tokens.low[draft.start - 1] not in words.definite:
        return False
    joint, other, head = (*tokens.low[at : at + 3], "", "", "")[:3]
    lands = either(words.nations, words.state_words, words.regions, words.capitals)
    both = joint in words.joiners and " ".join(tokens.low[draft.start : at]) in lands
    things = either(words.thing_heads, words.competitions)
    plural = head.endswith(words.plural) and words.singular_of(head) in things
    return both and other in lands and plural and tokens.text[at + 2].istitle()
