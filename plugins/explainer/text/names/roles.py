"""Roles: which words at the ends of a run of capitals tell what somebody is, and name nobody."""

from __future__ import annotations

from explainer.language.tables import either, without
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.tokens import Tokens

PAIR = 2
"""Words that tell where somebody plays, and words of the name behind them."""


def without_roles(
    tokens: Tokens, start: int, end: int, label: str, words: NameWords
) -> tuple[int, int, str] | None:
    """Give the name of a body or a place without the roles that close it: "Oslo | Mayor".

    Returns:
        Where it starts, where it ends and its label, which is "" where a land stands before the
        field of an office; None for an office alone: "Chief Cabinet | Secretary".
    """
    while end - start > 1 and _closes_role(tokens, start, end, words):
        if end - start > 2 and tokens.text[end - 2] in HYPHENS and tokens.text[end - 3].islower():
            break  # "Elm-au-Prince"
        end -= 1
        end -= end - start > 1 and tokens.text[end - 1] in HYPHENS  # "NSF|-officials"
        start += _is_told_apart(tokens, start, end, words)
        if end - start > 1 and tokens.low[start] in words.ranks & words.role_heads:
            return None
        if land := _land_before_field(tokens, start, end, words):
            end, label = start + land, ""  # "US | Trade Representative"
    return start, end, label


def opens_apart(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Tell whether the first word of a run is none of the name: "Rival | Zenda Bank"."""
    traded = tokens.low[start] in words.trades and (end - start == 2 or tokens.first[start])
    firms = either(words.backers, words.small_heads if tokens.tag[start] == "NN" else frozenset())
    traded |= tokens.first[start] and tokens.low[start] in firms and end - start > 2
    near = end - start > 1 and tokens.low[start] in words.near_words
    near |= _opens_post_of(tokens, start, end, words)
    near |= tokens.first[start] and end - start > 1 and tokens.low[start] in words.settled_marks
    if traded or near or _is_told_apart(tokens, start, end, words):
        return True
    return label != "person" and _opens_role(tokens, start, end, words)


def _opens_post_of(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a rank opens the role of somebody of a body: "| Senior | Zenda official Ann Roe"."""
    rank = tokens.first[start] and tokens.low[start] in words.ranks & words.weights
    held = rank and end - start > 1 and tokens.text[end : end + 1] == tokens.low[end : end + 1]
    return held and not words.role_heads.isdisjoint(tokens.low[end : end + 2])


def behind_plural(
    tokens: Tokens, start: int, end: int, label: str, words: NameWords
) -> tuple[int, str]:
    """Give where a name starts behind what several are, and its label: "Carmakers | Zenda and".

    What the model takes for one person with such a word may be anybody: "Rivals | Zenda".
    """
    low, known = tokens.low[start], tokens.low[min(start + 1, end - 1)] in words.given
    if _are_traders(tokens, start, end, words):
        return start + 1, "organization"
    several = low in words.role_plurals or low in words.teams
    several = several and words.singular_of(low) not in words.kin
    person = label == "person" and tokens.first[start] and end - start > 1
    return (start + 1, "") if person and several and not known else (start, label)


def _are_traders(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a row of firms follows what they are: "Carmakers | Zenda and Velka"."""
    row = end + 1 < len(tokens.low) and tokens.low[end] in words.joiners | {","}
    row = row and tokens.text[end + 1][0].isupper() and end - start == 2
    return row and are_firms(tokens.low[start], words)


def are_firms(low: str, words: NameWords) -> bool:
    """Tell whether a plural calls several firms so, and no people: "carmakers", "airlines".

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> [are_firms(low, ENGLISH.names) for low in ("carmakers", "airlines", "producers")]
        [True, True, False]
    """
    one = words.singular_of(low)
    firm = one in words.trades or one in without(words.unit_nouns, words.role_heads)
    return one != low and firm and one not in either(words.shared_roles, words.personal_roles)


def _closes_role(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a body's or a place's name ends in the role of somebody: "Oslo | Mayor"."""
    low = tokens.low[end - 1]
    whole = tokens.ent[start] and tokens.ent[start] == tokens.ent[end - 1]
    links = [at for at in range(start + 1, end - 1) if tokens.low[at] in words.name_links]
    headed = any(tokens.low[at - 1] in words.body_heads for at in links)
    headed |= tokens.low[start] in words.body_heads
    if whole and low in words.role_plurals and headed:
        return False  # "Elm Association of Harbour | Officers"
    if tokens.text[end - 2] in HYPHENS and tokens.low[start] in words.given:
        return False  # "Ann Roe-|King"
    if (whole and _is_authority(tokens, start, end, words)) or _has_fields(
        tokens, start, end, words
    ):
        return False
    if headed and whole and tokens.low[end - 2] in words.joiners and low in words.portfolios:
        return False  # "Center for Law and | Justice"
    if any(tokens.low[at - 1] in words.quarters for at in links):
        return False  # "Office of the Elm County | Attorney"
    return (
        (low in words.role_heads or low in words.ranks)
        and tokens.tag[end - 1] != "NNPS"
        and tokens.low[end - 2] not in either(words.name_links, words.particles)
        and tokens.low[end - 1] not in words.body_heads
    )


def _is_authority(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether an adjective for who leads closes a body's name: "the Salt and Elm | Executive".

    "And" stands inside it, "the" before it or a role behind, and nobody's name.
    """
    joined = not words.joiners.isdisjoint(tokens.low[start + 1 : end - 1])
    led = tokens.low[end - 1] in words.staff and tokens.kind[start] == "organization"
    alone = end >= len(tokens.text) or not tokens.text[end][0].isupper()
    owned = start > 0 and tokens.low[start - 1] in words.definite
    owned |= end < len(tokens.text) and tokens.low[end] in words.role_heads
    return joined and led and alone and owned


def _has_fields(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether who watches closes a body's name: "the Zenda Checks and Review | Commissioner".

    "And" stands inside it, "the" before it, and nobody's name behind.
    """
    joined = not words.joiners.isdisjoint(tokens.low[start + 1 : end - 1])
    if not joined or not start or tokens.low[end - 1] not in words.overseers:
        return False
    behind = tokens.text[end + (tokens.text[end] == ",")] if end + 1 < len(tokens.text) else ""
    owned = tokens.low[start - 1] in words.definite and tokens.kind[start] == "organization"
    return owned and not behind[:1].isupper()


def _opens_role(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a word before a body's name is no part of it: "Rival | Zenda Bank"."""
    one = tokens.ent[start] and tokens.ent[start] == tokens.ent[end - 1]
    if end - start > 2 and tokens.low[start] in words.vague_roles and not one:
        return True
    sort = " ".join(tokens.low[max(start - 1, 0) : start + 1])
    if end - start > 1 and start and sort in words.unit_pairs:
        return True  # "the super PAC | Zenda Majority PAC"
    if end - start > 1 and tokens.low[start] in either(
        words.trades, words.bygone, words.passing_on
    ):
        return True  # "Former | Zenda Bank"
    headed = tokens.low[end - 1] in either(words.body_heads, words.company_endings)
    if end - start > 2 and headed and tokens.low[start] in words.backers:
        return True  # "Sponsor | Zenda Elm Foods"
    land = end - start > 1 and tokens.low[start + 1] in words.state_words
    return land and tokens.low[start] in words.titles - words.body_openers  # not "Air | Norland"


def opens_post(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether a post opens what ends as a company does: "Founder of | Zenda Robotics Inc.".

    So one may what ends as a body does, where a comma and a name follow: "Leader of | Elm Council".
    """
    firm = end - start > 2 and tokens.low[end - 1] in words.company_endings
    held = tokens.low[start] in without(words.tied_roles, words.body_heads)
    told = end + 1 < len(tokens.text) and tokens.text[end] == "," and tokens.first[start]
    told = told and end - start > 2 and tokens.kind[end + 1] == "person"
    firm = firm or (told and tokens.low[end - 1] in words.body_heads)
    return firm and held and tokens.low[start + 1] in words.name_links


def opens_with_position(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether a letter tells what a player is, before the whole name: "Zenda: F | Ann Roe".

    No initial: it stands behind a club's name and a colon, or the model leaves it out.
    """
    first = tokens.text[start] if start < end else ""
    if not first.isupper() or first.lower() not in words.positions:
        return False
    if not 2 <= end - start - 1 <= 3:
        return False
    named = all(text.istitle() and len(text) > 1 for text in tokens.text[start + 1 : end])
    behind = start > 0 and tokens.text[start - 1] == ":"
    apart = tokens.ent[start] != tokens.ent[start + 1] and tokens.kind[start + 1] == "person"
    known = tokens.low[start + 1] in words.given or behind or len(first) > 1
    return named and known and (behind or apart or len(first) > 1)


def is_bare_title(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Tell whether a run is a title without a name; one word may be a body's name, too.

    A trade behind a title of politeness is a surname: "Mr | Baker". A paper may be called as
    somebody with a role is: "the | Guardian".
    """
    if label == "organization" and _is_paper(tokens, start, end, words):
        return False
    titles = all(w in words.titles for w in tokens.low[start:end])
    firms = either(words.body_openers, words.supplied)
    titles &= end - start == 1 or tokens.low[end - 1] not in firms  # "Envoy Air", "Baron Energy"
    role = end - start > 1 or tokens.low[start] in words.role_heads
    bare = titles and (label != "organization" or role)
    return bare and not _is_trade_surname(tokens, start, end, words)


def _is_paper(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a word that ends the names of papers stands alone behind "the": "the | Guardian"."""
    known = end - start == 1 and start > 0 and tokens.low[start] in words.outlets
    return known and tokens.text[start].istitle() and tokens.low[start - 1] in words.definite


def _is_trade_surname(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a trade behind a title of politeness is a surname: "Mr | Baker", not "Mr | Speaker".

    "The Lord | Provost" is an office.
    """
    if end - start > 1 or not start or not tokens.text[start].istitle():
        return False
    low, before = tokens.low[start], tokens.low[start - 1]
    other = either(words.offices, words.tied_roles, words.vague_roles, words.outsiders)
    posts = low in other or low in words.courtesy
    called = before in words.courtesy and tokens.text[start - 1].istitle()
    opened = start > 1 and tokens.low[start - 2] in words.articles
    return low in words.role_heads and called and not posts and not opened


def _land_before_field(tokens: Tokens, start: int, end: int, words: NameWords) -> int:
    """How many words tell a state before what an office is for: "US | Trade"; 0 for none."""
    fields = either(words.portfolios, words.joiners)
    for length in (2, 1):
        if " ".join(tokens.low[start : start + length]) in either(words.state_words, words.nations):
            rest = tokens.low[start + length : end]
            return length if rest and all(word in fields for word in rest) else 0
    return 0


def has_post_on_field(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether two words before a name tell where somebody plays: "running back | Zu Roe"."""
    pair = tokens.low[max(draft.start - 2, 0) : draft.start]
    told = len(pair) == PAIR and pair[0] in words.team_words and pair[1] in words.front_roles
    return told and draft.end - draft.start == PAIR and tokens.text[draft.start - 1].islower()


def has_post_for(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether a name is what a post is for: "Minister for | Water".

    So with one of capitals and a field: "National Coordinator for | Rural Health".
    """
    post, field = tokens.low[start - 2], tokens.low[end - 1] in words.portfolios
    titled = tokens.text[start - 2].istitle() and tokens.low[start - 1] in words.purposes
    titled = titled and post in words.role_heads - words.spokespeople
    return post in words.ministers or (titled and field)


def _is_told_apart(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a word before a body is no part of its name: "New | ZSF", "Assistant | House"."""
    first, last = tokens.low[start], tokens.text[end - 1]
    letters = end - start == 2 and last.isupper() and last.isalpha() and len(last) > 1
    small = tokens.text[start].istitle()
    chamber = end - start == 2 and tokens.low[end - 1] in either(words.houses, words.bodies)
    return (letters and small and first in words.unlike) or (chamber and first in words.ranks)


def is_role_surname(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether a role behind a given name is a surname: "Ann | Champion's".

    Not behind a place's: "Jordan Mayor".
    """
    if end - start != 2:
        return False
    lands = either(words.state_words, words.regions, words.capitals)
    alone = end >= len(tokens.text) or not tokens.text[end][0].isupper()
    given = words.given.get(tokens.low[start]) is not None and tokens.low[start] not in lands
    role = tokens.low[end - 1] in words.role_heads and tokens.text[end - 1].istitle()
    seen = tokens.kind[start] == tokens.kind[end - 1] and tokens.kind[start] != "place"
    return given and role and alone and seen
