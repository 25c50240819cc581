"""Employing: whether somebody works for what is named, founded it or speaks for it."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.draft import Draft
from explainer.text.tokens import Tokens

PAIR = 2
"""Words of a post behind "and"."""
FEW = 4
"""Words of a role behind the name of a body."""
NAMED = (2, 3)
"""Words of a given name and surnames."""
LONGEST = 3
"""Words of a party's name that are looked for before an apostrophe."""


def employs(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Whether somebody works for what is named: "Acme Dale analyst Ann Roe", "analysts at Acme"."""
    return _is_before(tokens, draft, before, words) or _is_behind(tokens, draft, words)


def _is_before(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Whether a role and its preposition stand before: "analysts at | Acme"."""
    at = draft.start - 1
    if at < 1:
        return False
    role = tokens.low[at - 1]
    if before in words.at_words and tokens.pos[at - 1] == "NOUN":
        return role in words.role_heads or (
            draft.label != "place" and _has_field(tokens, at - 1, words)
        )
    if before in words.with_words and role in words.staff:
        return True  # "a lawyer with | Acme Dale"
    after = tokens.tag[draft.end] if draft.end < len(tokens.tag) else ""
    body = draft.label != "person" or after == "WDT"  # "for | Acme which makes"
    if before in words.name_links and role in words.spokespeople and body and after != "POS":
        return True  # "a spokeswoman for | Acme"
    if role in words.working and after != "POS" and tokens.tag[at - 1].startswith("VB"):
        if before in words.at_words and draft.label == "person":
            return True  # "works at | Dale Mill"
        if before in words.purposes and body:
            return True  # "works for | Acme"
    if before in words.name_links and body_office(tokens, at, words):
        return draft.label != "person" or _is_no_couple(tokens, draft, words)
    heads = either(words.heads, words.department_heads, words.memberships)
    headed = before in words.place_links and role in heads
    fields = either(words.portfolios, words.desks, words.fields)
    headed = headed and draft.label == "organization" and tokens.low[draft.start] not in fields
    pair = " ".join(tokens.low[max(at - 2, 0) : at])
    if headed and pair not in words.local_offices and pair not in words.land_offices:
        return True  # "the head of | Acme", "a member of | Acme", not "police chief of | Elm"
    founded = before in words.place_links and role in words.founders
    makes = role in words.starters and draft.label == "person"  # no person is founded
    return founded and (makes or draft.label == "organization")


def _has_field(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a noun ends a post with a field: "Ann Roe, head of public | affairs | at Acme".

    A comma opens it: not "met the head of state at Elm".
    """
    link = _before_nouns(tokens, at)
    if link < 1 or tokens.low[link] not in words.place_links:
        return False
    opens = _before_nouns(tokens, link - 1)
    opens -= opens > 0 and tokens.low[opens] in words.articles
    return tokens.low[link - 1] in words.role_heads and tokens.text[max(opens, 0)] == ","


def _before_nouns(tokens: Tokens, at: int) -> int:
    """What stands before a few nouns and adjectives that end at a token."""
    first = at
    while first > 0 and at - first < FEW and tokens.pos[first] in {"NOUN", "ADJ"}:
        first -= 1
    return first


def body_office(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether the words before a token are an office of a body: "chief executive | of"."""
    offices = (" ".join(tokens.low[at - n : at]) for n in range(2, FEW + 1) if at >= n)
    return any(office in words.company_offices for office in offices)


def _is_no_couple(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name of two words and more opens with no given name."""
    first = tokens.low[draft.start]
    known = first in words.given or first in words.surname_first
    return draft.end - draft.start > 1 and not known


def _is_behind(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a role stands behind: "Acme Dale | analyst Ann Roe"."""
    bracketed = _is_bracketed(tokens, draft)
    here = draft.end + bracketed
    if here + 1 >= len(tokens.low) or tokens.low[here] in words.police:
        return False
    if tokens.text[here][0].isupper():  # "House | Speaker"
        house = tokens.low[draft.start] in words.houses and draft.end - draft.start == 1
        title = tokens.low[here] in words.titles and tokens.low[here] not in words.role_heads
        here += title
        return house and tokens.low[here] in words.role_heads
    if draft.label == "person" and tokens.low[here] in words.retinue:
        return False
    others = either(words.hopefuls, words.freeholders, words.actors)
    if tokens.low[here] in others:
        return False  # "the White House hopeful", "North Dale landowner", "Salt Wars actor"
    if tokens.low[here] in words.company_roles:
        return True
    if tokens.low[here] in words.club_chiefs and tokens.kind[here + 1] == "person":
        return draft.end - draft.start > 1 or bracketed  # "Dale Mavens | owner Ann Roe"
    last = here
    while last + 1 < len(tokens.low) and last - here < FEW and tokens.pos[last] == "NOUN":
        last += 1  # "Acme Dale | investment chief Ann Roe"
    far = last - 1 > here and "place" not in tokens.kind[draft.start : draft.end]
    if far and tokens.low[last - 1] in words.staff and tokens.kind[last] == "person":
        return True
    named = tokens.pos[here + 1] == "PROPN" and tokens.text[here + 1][0].isupper()
    founder = tokens.low[here] in words.founders and _is_founded(tokens, draft, words)
    joined = founder and tokens.low[here + 1] in words.joiners
    second = either(words.company_roles, words.officers, words.tied_roles)
    if joined and not second.isdisjoint(tokens.low[here + 2 : here + 2 + PAIR]):
        return True  # "Acme | founder and chief executive Ann Roe"
    return named and (founder or is_sure_role(tokens.low[here], words))


def _is_founded(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name may be that of what somebody founded: no sort ("Charity | founder") is one.

    Nobody is founded: what the model takes for somebody's has no given name.
    """
    first, inside = tokens.low[draft.start], range(draft.start, draft.end)
    if draft.label in ("organization", "place"):
        return draft.label == "organization"
    sorts = either(words.common_openers, words.body_heads, words.unit_nouns, words.trades)
    sort = first in sorts or first in words.given or first in words.surname_first
    return not sort and all(tokens.pos[at] == "PROPN" for at in inside)


def is_staffed_in_brackets(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a role stands behind the brackets of a name: "Salt Lab (| Salab) president"."""
    after = tokens.low[draft.end + 1 : draft.end + 2]
    return _is_bracketed(tokens, draft) and not words.role_heads.isdisjoint(after)


def _is_bracketed(tokens: Tokens, draft: Draft) -> bool:
    """Whether a name stands in brackets of its own behind another: "Salt Lab (| Salab |)"."""
    at, end = draft.start, draft.end
    if at < 2 or tokens.text[at - 1] != "(" or tokens.text[end : end + 1] != [")"]:
        return False
    return tokens.text[at - 2][0].isupper() and end - at == 1


def is_sure_role(low: str, words: NameWords) -> bool:
    """Whether a noun is a role that no body and no place has."""
    return low in words.role_heads and low not in words.shared_roles


def leads_to_holder(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a post and its holder follow a name: "tycoon | Dale Jets | owner Ann Roe"."""
    if at + 1 >= len(tokens.low) or not tokens.text[at].islower():
        return False
    return tokens.low[at] in words.tied_roles and tokens.kind[at + 1] == "person"


def is_of_party(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name of some words stands behind a party that owns it: "Labour's | Zenda Velka".

    A party has people and boards: "Labour's Ruling Council" ends in a noun for one.
    """
    end = draft.start - 1
    if end < 1 or tokens.tag[end] != "POS" or draft.end - draft.start not in NAMED:
        return False
    if tokens.low[draft.end - 1] in either(words.body_heads, words.bodies):
        return False
    starts = range(max(end - LONGEST, 0), end)
    return any(" ".join(tokens.low[at:end]) in words.party_forms for at in starts)


def modifies(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name only tells a sort, of what is somebody's: "his | Zenda terrier".

    So does one word behind a title of politeness: "the Mr | Zenda show".
    """
    at = draft.end
    if not draft.start or at >= len(tokens.tag):
        return False
    polite = at - draft.start == 1 and tokens.low[draft.start - 1] in words.courtesy
    if not polite and tokens.tag[draft.start - 1] != "PRP$":
        return False
    role = tokens.low[at] in either(words.role_heads, words.retinue)
    return tokens.tag[at] == "NN" and tokens.text[at].islower() and not role
