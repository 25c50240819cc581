"""Entities: the capitalised runs of a sentence, cut where one name ends and the next begins.

The model's entities say where names are; its known faults are mended here by the shape of the
run: a title or a role is no part of a name ("Rabbi | Ben Adler"), a possessive ends one
("Lantern Inc's | Beacon"), a name goes on to the end of its capitals ("Jorge Andres Ruiz
Rivera"), and "of" or "for" carries a body's name on ("Ministry of Public Works").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.bracketed import BRACKETS
from explainer.text.names.draft import Draft
from explainer.text.names.ends import trimmed
from explainer.text.names.joints import QUOTES, is_before_field, is_campus
from explainer.text.names.letters import closes_branch, is_landed, opens_in_two, with_letters
from explainer.text.names.links import carried_on
from explainer.text.names.panels import campaign, is_chambers, is_society
from explainer.text.names.runs import KINDS, runs
from explainer.text.names.tied import has_cause, is_in_letters, is_region, is_split_person
from explainer.text.names.titles import (
    behind_field,
    behind_league,
    behind_person,
    closes_body,
    closes_office,
    is_full_name,
    last_role,
    party_end,
    title_start,
)
from explainer.text.tokens import Tokens

PAIR = 2
"""Words of a name that "party" or the like calls a body."""
TOLD_WHOLE = (is_chambers, is_campus, is_in_letters)
LONGEST = 14
"""Tokens; a longer run of capitals is a headline or shouting, not a name."""


def drafts_of(tokens: Tokens, start: int, end: int, words: NameWords) -> list[Draft]:
    """Find the names of one sentence, left to right, without overlaps."""
    found: list[Draft] = []
    for low, high in runs(tokens, start, end, words):
        for draft in _pieces(tokens, low, high, words):
            if found and (whole := carried_on(tokens, found[-1], draft, words)):
                found[-1] = whole
            else:
                found.append(replace(draft, opens=True) if draft.start == start else draft)
    return list(with_letters(tokens, found, start, words))


def _pieces(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """The names of one run: what stands before a title, and the person behind it."""
    if end - start > LONGEST:
        return
    service = end - start == PAIR and " ".join(tokens.low[start:end]) in words.services
    if service or has_cause(tokens, start + 1, end, words):  # "the National | Guard"
        yield Draft(start=start, end=end, label="organization")
        return
    if (holder := behind_field(tokens, start, end, words)) is not None:
        yield from _cut(tokens, start, holder, words)
        if draft := trimmed(tokens, holder, end, "person", words):
            yield replace(draft, titled=True)
        return
    start = behind_league(tokens, start, end, words)
    start += (office := closes_office(tokens, start, words))
    role = last_role(tokens, start, end, words)
    if office and role is None and is_full_name(tokens, start, end, words):
        if draft := trimmed(tokens, start, end, "person", words):
            yield replace(draft, titled=True)
        return
    if role is None:
        yield from _cut(tokens, start, end, words)
        return
    opens = all(low in words.articles for low in tokens.low[start:role])
    if opens and is_society(tokens, role + 1, end, words):
        yield Draft(start=role, end=end, label="organization")
        return
    if _is_club(tokens, role, end, words):
        yield from _cut(tokens, role + 1, end, words)
        return
    head = title_start(tokens, start, role, words)
    if head > start:
        yield from _labelled(tokens, start, head, words)
    draft = trimmed(tokens, role + 1, end, "person", words)
    if draft:
        told = draft.end - draft.start > 1 or tokens.low[role] in words.courtesy
        label = "person" if told or tokens.kind[draft.start] else ""  # "General | Election"
        yield replace(draft, titled=True, label=label)


def _is_club(tokens: Tokens, role: int, end: int, words: NameWords) -> bool:
    """Whether a word for a player stands before a club, whose role follows: "Star | Elm | prop".

    No given name opens the club's name.
    """
    post = end < len(tokens.low) and tokens.text[end].islower() and end - role > 1
    held = post and tokens.low[end] in either(words.club_roles, words.players, words.captains)
    return held and tokens.low[role] in words.team_words and tokens.low[role + 1] not in words.given


def _labelled(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """The names before a title, without the words of the title that stand behind a person's."""
    for draft in _cut(tokens, start, end, words):
        stop = draft.end
        while draft.label == "person" and stop > draft.start and tokens.kind[stop - 1] != "person":
            stop -= 1
        if stop > draft.start:
            yield replace(draft, end=stop)


def _cut(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """The names of a run without a title: one for each entity, or one in all."""
    if (mark := _parted_owners(tokens, start, end, words)) is not None:
        yield from _one(tokens, start, mark, "organization", words)
        yield from _one(tokens, mark + 1, end, "organization", words)
        return
    if end - start > 2 and " ".join(tokens.low[end - 2 : end]) in words.bodies:
        yield from _cut(tokens, start, end - 2, words)
        yield from _one(tokens, end - 2, end, "organization", words)
        return
    if " ".join(tokens.low[start:end]) in words.party_forms:
        yield from _one(tokens, start, end, "organization", words)
        return
    if is_region(tokens, start, end, words):
        yield from _one(tokens, start, end, "place", words)  # "French | Guiana"
        return
    if (field := party_end(tokens, start, end, words)) is not None:
        yield from _one(tokens, start, field, "organization", words)
        return
    if (link := behind_person(tokens, start, end, words)) is not None:
        first = start + (tokens.low[start] not in words.given)
        if draft := trimmed(tokens, first, link, "person", words):
            yield replace(draft, titled=draft.titled or first > start)
        yield from _cut(tokens, link + 1 + (tokens.low[link + 1] in words.articles), end, words)
        return
    if _is_of_one_body(tokens, start, end, words):
        yield from _one(tokens, start, end, "organization", words)
        return
    if (joint := _joint(tokens, start, end, words)) is not None:
        yield from _cut(tokens, start, joint, words)
        yield from _cut(tokens, joint + 1, end, words)
        return
    last = tokens.low[end - 1]
    person = all(kind == "person" for kind in tokens.kind[start:end])
    closes = last in words.body_heads or last in words.thing_heads
    if end - start > 1 and closes and not (person and tokens.low[start] in words.given):
        label = "organization" if last in words.body_heads else "thing"
        if not _person_first(tokens, start, end):
            yield from _one(tokens, start, end, label, words)
            return
    for low, high, sent in _borders(tokens, start, end, words):
        label = "person" if sent else _label(tokens, low, high, words)
        yield from _one(tokens, low, high, label, words)


def _is_of_one_body(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a whole run names a chamber, a campus, a campaign, partners or a committee."""
    inside = range(start + 1, end - 1)
    if any(told(tokens, at, words) for at in inside for told in TOLD_WHOLE):
        return True
    behind = end < len(tokens.tag) and tokens.tag[start] == "NN"
    if behind and campaign(tokens, start, end + 1, words) == end:
        return True
    partners = {",", "&"} <= set(tokens.text[start:end])  # "Roe, Fox & Crow"
    partners |= _deals_with(tokens, start, end, words)
    # "Committee to Save Salt"
    return partners or any(low in words.infinitive for low in tokens.low[start + 1 : end - 1])


def _label(tokens: Tokens, low: int, high: int, words: NameWords) -> str:
    """The model's kind of most of a piece, or ""; a body where it opens so and ends in a land."""
    kinds = [kind for kind in tokens.kind[low:high] if kind in KINDS]
    if high - low == PAIR and is_split_person(tokens, low + 1, words):
        return "person"
    label = max(kinds, key=kinds.count, default="")
    if label != "person":
        return label
    landed = tokens.low[high - 1] in either(words.state_words, words.regions)
    if tokens.kind[low] == "organization" and landed:
        return "organization"
    return "" if _is_home(tokens, low, words) else label


def _parted_owners(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Where a hyphen parts two bodies that made a poll: "an Elm Post|-|Halden News poll".

    The first ends in a word for papers and stations or is letters, the second is letters or has
    two words: no "Elm Post-Gazette". None where no poll follows, or no such hyphen stands here.
    """
    poll = end - (tokens.low[end - 1] in words.findings)
    if poll >= len(tokens.low) or tokens.low[poll] not in words.findings:
        return None
    for at in range(start + 1, poll - 1):
        outlet = tokens.low[at - 1] in words.outlets or _is_letters(tokens.text[at - 1])
        two = poll - at > PAIR or _is_letters(tokens.text[at + 1])
        if tokens.text[at] in HYPHENS and outlet and two:
            return at
    return None


def _is_letters(word: str) -> bool:
    """Whether a word is letters that stand for words: "AP", "GfK"."""
    return sum(letter.isupper() for letter in word) > 1


def _deals_with(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a run holds a list of what a body is for: "Committee on Salt, Rail and Roads"."""
    low = tokens.low[start:end]
    if "," not in low or not words.joiners.intersection(low[low.index(",") :]):
        return False
    ties = either(words.name_links, words.subject_links)
    headed = any(one in words.body_heads and two in ties for one, two in pairwise(low))
    return headed or low[-1] in words.panels


def _joint(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Where "and" joins two bodies that each have an "of": "Bank of Elm | and | Museum of Salt"."""
    headed = [
        at
        for at in range(start + 1, end)
        if tokens.low[at] in words.name_links and tokens.low[at - 1] in words.body_heads
    ]
    joints = [at for at in range(start, end) if tokens.low[at] in words.joiners]
    return next((at for at in joints if headed and headed[0] < at < headed[-1]), None)


def _borders(
    tokens: Tokens, start: int, end: int, words: NameWords
) -> Iterator[tuple[int, int, bool]]:
    """The pieces of a run, each with the words beside an entity that belong to its name.

    And whether a piece is who was sent to the one before.
    """
    low, kind, sent = start, tokens.kind[start], False
    for at in range(start + 1, end):
        here = tokens.kind[at]
        if at == start + 1 and _is_of_party(tokens, start, end, words):
            yield low, at, sent
            low, kind, sent = at, "place", False
            continue
        if _is_sent(tokens, low, at, end, words):
            yield low, at, sent
            low, kind, sent = at, "person", True
            continue
        if tokens.ent[at - 1] == tokens.ent[at]:
            field = tokens.low[at - 1] in words.portfolios
            if (kind == "organization" or field) and _person_behind(tokens, low, at, end, words):
                yield low, at, sent
                low, kind, sent = at, "person", False
            continue
        called = start and tokens.low[start - 1] in words.unit_nouns and end - start == PAIR
        whole = called and kind == "group"  # "the party | Zenda Velka"
        if not whole and tokens.text[at - 1] not in QUOTES and _border(tokens, at, kind, words):
            yield low, at, sent
            low, kind, sent = at, here, False
        else:
            kind = here if here in KINDS else kind
    yield low, end, sent


def _is_of_party(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a party stands before a town in an office: "Socialist | Elm | Mayor Ann Roe"."""
    held = any(word in words.seats for word in tokens.low[start + 2 : end + 1])
    return held and (tokens.low[start] in words.party_forms or tokens.low[start] in words.partisan)


def _is_home(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether "of" ties a word to a name of two words that the model ends there: "Ann Roe of |"."""
    if at < 3 or tokens.low[at - 1] not in words.place_links or not tokens.ent[at]:
        return False
    return tokens.ent[at] == tokens.ent[at - 2] == tokens.ent[at - 3]


def _person_behind(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> bool:
    """Whether a person's name follows a body's without a mark: "Land Council | Ann Roe".

    Or what a minister is for: "Minister for Schools and | Families | Ann Roe". So does a name of
    two words whatever a post is of that is no place: "Director of Salt Research | Ann Roe".
    """
    if tokens.low[at] not in words.given or not 2 <= end - at <= 3:
        return False
    if any(closes_body(word, words) for word in tokens.low[at:end]):
        return False
    before = tokens.low[low:at]
    office = all(word in words.portfolios or word in words.joiners for word in before)
    post = low > 1 and tokens.low[low - 1] in words.place_links and end - at == PAIR
    post = post and tokens.low[low - 2] in words.role_heads and tokens.text[low - 2].istitle()
    office |= post and "place" not in tokens.kind[low:at]
    return office or any(word in words.body_heads for word in before)


def _is_sent(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> bool:
    """Whether a land or a union parts a role and its holder: "envoy to Norland | Ann Roe"."""
    link = low - 1 - (low > 0 and tokens.low[low - 1] in words.articles)
    if link < 1 or tokens.low[link] not in words.service_links:
        return False
    land = " ".join(tokens.low[low:at]) in either(words.state_words, words.regions, words.bodies)
    held = land and tokens.low[link - 1] in words.role_heads and tokens.low[at] in words.given
    return held and is_full_name(tokens, at, end, words)


def _person_first(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a run opens with a whole person and closes with another entity."""
    return (
        tokens.kind[start] == "person"
        and tokens.ent[start] != tokens.ent[end - 1]
        and tokens.kind[end - 1] in ("organization", "place")
        and tokens.ent[start + 1] == tokens.ent[start]
    )


def _border(tokens: Tokens, at: int, left: str, words: NameWords) -> bool:
    """Whether a name ends before a token where the model's entities change."""
    right, before, low = tokens.kind[at], tokens.low[at - 1], tokens.low[at]
    if _runs_on(tokens, at, left, words):
        return False
    if left in KINDS and right in KINDS:
        return left != right or left != "person"
    if right == "person":
        if at > 1 and tokens.low[at - 2] in words.name_links:
            return at > 2 and tokens.low[at - 3] in words.role_heads
        field = before in words.portfolios and tokens.low[at] in words.given
        opens = at < 2 or tokens.text[at - 2][0].islower() or not tokens.text[at - 2][-1].isalnum()
        town = before in words.place_heads and not opens  # but "Mount Ann Roe"
        return field or town or closes_body(before, words)
    if left in ("organization", "place"):
        done = before in words.place_heads or closes_body(before, words)
        return done and not (closes_body(low, words) or low in words.overseers)
    opens = at < 2 or tokens.ent[at - 2] != tokens.ent[at - 1]
    if left != "place" and right == "" and opens and before in words.given:
        return False  # "Adrian | Roe", of whom the model sees a people
    whole = f"{before} {tokens.low[at]}" in words.bodies
    whole |= at + 1 < len(tokens.low) and tokens.low[at + 1] in words.fighters
    return left in ("group", "thing") and right == "" and not whole


def _runs_on(tokens: Tokens, at: int, left: str, words: NameWords) -> bool:
    """Whether two entities are one name by what stands between or around: "Dale | FC"."""
    right, before = tokens.kind[at], tokens.low[at - 1]
    letter = tokens.text[at - 1].endswith(".") and len(before) == 1  # "D. | Ann Roe"
    if is_split_person(tokens, at, words) or (letter and right == "person"):
        return True
    if before == "," and tokens.low[at] in words.suffixes:
        return True  # "Ann Roe, | M.D."
    marks = HYPHENS | BRACKETS | {"&"}
    pointed = left in KINDS and right == "group" and tokens.low[at] in words.compass
    if pointed or tokens.text[at - 1] in marks | {";"} or tokens.text[at] in marks:
        return True  # "Zenda | Southern"
    if left == "person" and before in words.particles:
        return True  # "Ursula von der | Leyen", "Ann Ten | Brug"
    if any(tokens.text[here] in words.surname_particles for here in (at - 1, at)):
        return True  # "Lou | van der | Roe", of whom the model sees a body and a place
    if left == "organization" and is_before_field(tokens, at, words):
        return True  # "Elm Commission | for | Trade"
    if right == "person" and left == "organization" and is_landed(tokens, at, words):
        return True  # "Salt Media | Labs Europe"
    if before in words.place_links and at > 1 and tokens.low[at - 2] in words.waters:
        return True  # "Bay of | Zenda"
    if before in words.points and at > 1 and _is_letters(tokens.text[at - 2]):
        return True  # "ZBC North | Ohio"
    if tokens.low[at] in words.club_endings & words.club_openers and tokens.text[at].isupper():
        return True  # "Dale | FC"
    body = left == "organization" or closes_body(before, words)
    if body and right == "place" and closes_branch(tokens, at, words):
        return True  # "Salt Aid | UK said"
    return right in ("place", "organization") and opens_in_two(tokens, at, words)  # "with MM | Elm"


def _one(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> Iterator[Draft]:
    if draft := trimmed(tokens, start, end, label, words):
        yield draft
