"""Links: one name out of two that a little word joins: "Ministry | of Public Works"."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.draft import Draft
from explainer.text.names.whereabouts import tells_home
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import Tokens

DISTRICT = 2
"""Words of a part of a land: "Southern District"."""
FIELD = 2
"""Most words of the first thing a body watches over, with a word before it: "US Customs"."""
PAIR = 2
"""Words of the name of a place's police."""
COURT = 4
"""Tokens between a court and its land: "for the District of"."""
DUTY = 2
"""Words of the second thing, with the noun for the watch: "Border Protection"."""


def carried_on(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> Draft | None:
    """One body out of two names that "of" or "for" joins: "Ministry", "Public Security"."""
    if (shaped := _of_a_shape(tokens, left, right, words)) is not None:
        return shaped
    gap = tokens.low[left.end : right.start]
    if not 1 <= len(gap) <= 2 or gap[0] not in words.name_links or right.titled:
        return None
    if len(gap) == 2 and gap[1] not in words.articles:
        return None
    if gap[0] in words.purposes and tokens.low[left.end - 1] in words.bodies:
        return None  # "a member of Parliament | for Elm"
    if left.label != "person" and tells_home(tokens, left.start, left.end, right.end, words):
        return None
    same = tokens.ent[left.end - 1] and tokens.ent[left.end - 1] == tokens.ent[right.start]
    if same and left.label != "person":
        return replace(left, end=right.end)
    inside = tokens.low[left.start : left.end]
    links = [word for word in inside if word in words.name_links]
    if links[-1:] == [gap[0]] or not (links or inside[-1] in words.body_heads):
        return None
    if right.label == "person" and tokens.low[right.start] in words.given:
        return None
    alone = right.label == "place" or len(inside) == 1
    known = " ".join(inside) in words.bodies | words.government_seats.keys()
    if gap[0] not in words.place_links and not links and (alone or known):
        return None  # "a return to the Elm House | for Roe"
    whole = " ".join(tokens.low[right.start : right.end])
    if len(gap) == 2 and len(inside) > 2 and not links and whole in words.state_words:
        return None
    return Draft(start=left.start, end=right.end, label="organization")


def _of_a_shape(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> Draft | None:
    """One name out of two that have a shape of their own: a court's, an office's, a committee's."""
    if _is_field(tokens, left, right, words) or _is_pair(tokens, left, right, words):
        return replace(left, end=right.end)
    if _is_house(tokens, left, right, words):
        return replace(left, end=right.end)
    if _is_office_for(tokens, left, right, words):
        return Draft(start=left.start, end=right.end, label="organization")
    joint = _is_joint_land(tokens, left, right, words) or _is_of_two(tokens, left, right, words)
    joint = joint or _is_force(tokens, left, right, words)
    if joint or _is_court(tokens, left, right, words):
        return Draft(start=left.start, end=right.end, label="organization")
    if (
        _is_between(tokens, left, right, words.place_links)
        and _is_district(tokens, left, words)
        and right.label == "place"
    ):
        return replace(left, end=right.end)
    if _is_duty(tokens, left, right, words):
        return Draft(start=left.start, end=right.end, label="organization")
    if _is_topic(tokens, left, right, words) or _is_setting(tokens, left, right, words):
        return Draft(start=left.start, end=right.end, label="organization")
    return None


def _is_between(tokens: Tokens, left: Draft, right: Draft, links: Container[str]) -> bool:
    """Whether one word parts two names, and is a link: "Elm | and Dale"."""
    return right.start - left.end == 1 and tokens.low[left.end] in links


def _is_topic(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether "on" tells what a committee is for: "the Select Committee | on Salt Prices".

    Not what it is told of: "the committee on Norway".
    """
    if not _is_between(tokens, left, right, words.subject_links):
        return False
    whole = " ".join(tokens.low[right.start : right.end])
    own = either(words.state_words, words.regions, words.capitals)
    head = tokens.low[left.end - 1] in words.panels and tokens.text[left.end - 1].istitle()
    return head and whole not in own and right.label != "person" and not right.titled


def _is_setting(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether "in" tells where those work whom a body unites: "Boats | in Schools Trust".

    Both stand without an article between, and no place, person or party is one of them.
    """
    if not _is_between(tokens, left, right, words.inside):
        return False
    several = tokens.tag[left.end - 1] in PLURAL or tokens.low[left.end - 1].endswith(words.plural)
    own = tokens.low[left.end - 1] in words.party_forms or tokens.kind[right.start] == "place"
    heads = either(words.body_heads, words.company_endings)
    headed = tokens.low[right.end - 1] in heads and right.end - right.start > 1
    people = right.titled or "person" in (left.label, right.label)
    return several and headed and not (own or people or left.label == "place")


def _is_field(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether a list of what an office is for goes on: "Ministry of Health, Food | and Sport".

    So does one of what a school teaches: "School of Speech | and Drama".
    """
    gap = set(tokens.text[left.end : right.start])
    inside = tokens.low[left.start : left.end]
    ties = either(words.name_links, words.subject_links)
    links = [at for at, word in enumerate(inside) if word in ties]
    if not links or not gap or not gap <= words.joiners | {","}:
        return False
    fields = (*inside[links[-1] + 1 :], *tokens.low[right.start : right.end])
    loose = words.joiners | words.articles | {","}
    known = either(words.portfolios, words.subjects)
    return all(word in known or word in loose for word in fields)


def _is_house(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether a house is of two sorts: "Elm Hotel | and Casino", "Elm Museum | and Art Gallery"."""
    if not _is_between(tokens, left, right, words.joiners) or right.titled:
        return False
    *told, sort = tokens.low[right.start : right.end]
    named = left.end - left.start > 1 and tokens.low[left.end - 1] in words.lodgings
    named = named and tokens.pos[right.end : right.end + 1] != ["NOUN"]  # "and Hotel | workers"
    return named and sort in words.lodgings and all(word in words.subjects for word in told)


def _is_office_for(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether "and" tells the second thing an office is for: "Bureau of Salt | and Sea Affairs".

    The first is one word that names nobody and no place; a field of government closes the second,
    which is no body by itself.
    """
    if not _is_between(tokens, left, right, words.joiners) or right.titled:
        return False
    link = left.end - PAIR
    tied = link > left.start and tokens.low[link] in words.name_links
    tied = tied and tokens.low[link - 1] in words.body_heads
    loose = tied and tokens.kind[link + 1] in ("", "organization")
    own = either(words.state_words, words.capitals, words.body_heads)
    inside = tokens.low[right.start : right.end]
    field = len(inside) > 1 and inside[-1] in words.portfolios - words.body_heads
    known = tokens.low[link + 1] in own or inside[0] in own - words.portfolios
    known |= inside[0] in words.given
    return loose and field and not known


def _is_district(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a part of a land for a court is named: "the Southern District | of Ohio"."""
    two = draft.end - draft.start == DISTRICT
    side = tokens.low[draft.start] in words.compass
    return two and side and tokens.low[draft.end - 1] in words.district


def _is_joint_land(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether a body is of two lands that go as one: "Law Society of England | and Wales"."""
    inside = tokens.low[left.start : left.end]
    links = [at for at, word in enumerate(inside) if word in words.name_links and at]
    if not links or inside[links[-1] - 1] not in words.body_heads:
        return False
    lands = " ".join(tokens.low[left.start + links[-1] + 1 : right.end])
    return lands in words.joint_lands or lands in words.state_words


def _is_of_two(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether a body opens with two lands that go as one: "England | and Wales Salt Board"."""
    if not _is_between(tokens, left, right, words.joiners):
        return False
    lands = " ".join(tokens.low[left.start : right.start + 1])
    known = lands in words.joint_lands or lands in words.state_words
    return known and right.end - right.start > 1 and tokens.low[right.end - 1] in words.body_heads


def _is_force(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether the police are those of two places that go as one: "Elm | and Dale Police"."""
    if not _is_between(tokens, left, right, words.joiners):
        return False
    alone = left.end - left.start == 1 and not left.titled
    alone = alone and tokens.low[left.start] not in words.given
    alone = alone and not (left.start and tokens.text[left.start - 1] == ",")
    force = right.end - right.start == PAIR and tokens.low[right.end - 1] in words.police
    return alone and force and tokens.text[right.end - 1].istitle() and not right.titled


def _is_court(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether the part of a land is told that a body is for: "Court | for the District of Ohio"."""
    gap = tokens.low[left.end : right.start]
    if len(gap) != COURT or tokens.low[left.end - 1] not in words.body_heads:
        return False
    tables = (words.purposes, words.definite, words.district, words.place_links)
    linked = all(word in table for word, table in zip(gap, tables, strict=True))
    return linked and tokens.text[right.start - 2].istitle() and right.label == "place"


def _is_duty(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether a body is named by what it watches over: "Customs | and Border Protection"."""
    if not _is_between(tokens, left, right, words.joiners):
        return False
    field = tokens.low[left.end - 1] in words.portfolios and left.end - left.start <= FIELD
    duty = tokens.low[right.end - 1] in words.duties and right.end - right.start == DUTY
    people = right.titled or "person" in (left.label, right.label)
    return field and duty and not people


def _is_pair(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> bool:
    """Whether a body is of two kinds, both in the plural: "Society of Bakers | and Millers".

    What names a state's people, a party or a body by itself is no such kind.
    """
    if not _is_between(tokens, left, right, words.joiners):
        return False
    inside, other = tokens.low[left.start : left.end], tokens.low[right.start : right.end]
    links = [at for at, word in enumerate(inside) if word in words.name_links and at]
    heads = either(words.body_heads, words.company_endings)  # "Corporation for Salts | and Ores"
    if not links or inside[links[0] - 1] not in heads or right.titled:
        return False
    own = either(words.nations, words.bodies, words.state_words)
    unseen = not tokens.kind[right.start] and other[-1].endswith(words.plural)
    first, last = tokens.tag[left.end - 1], tokens.tag[right.end - 1]
    several = first in PLURAL or (last in PLURAL and inside[-1].endswith(words.plural))
    plural = several and (last in PLURAL or unseen)
    named = other[0] in own or other[0] in words.party_forms
    return plural and len(other) == 1 and not named
