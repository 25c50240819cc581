"""Titles: where in a run of capitals a title or a role ends and the name of its holder begins."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.following import has_kin
from explainer.text.names.joints import QUOTES
from explainer.text.names.runs import KINDS
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import Tokens, is_hull, is_lettered_land

TITLED = 2
"""Words of a title and a surname."""
LONGEST_OFFICE = 4
"""Words of an office of a state."""


def last_role(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Give where the last title or role of a run stands that a name follows; None for none."""
    if is_site(tokens, start, end, words):
        return None
    if closes_body(tokens.low[end - 1], words) and not any(
        tokens.low[at] in words.courtesy for at in range(start, end - 1)
    ):
        return None
    for at in range(end - 2, start - 1, -1):
        if _tells_role(tokens, start, at, end, words) and _is_parted(tokens, start, at, end, words):
            return at
    return None


def is_site(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether capitals name a place after somebody of rank: "King George Square".

    Not "Mr Edward Island", nor "Veteran Elm Town striker".
    """
    site = end - start > TITLED and tokens.low[end - 1] in words.site_heads
    return site and tokens.low[start] in words.styles


def _tells_role(tokens: Tokens, start: int, at: int, end: int, words: NameWords) -> bool:
    """Whether a word of a run is a title or a role, or tells where somebody is from."""
    low, known = tokens.low[at], tokens.low[at + 1] in words.given
    native = low in words.never and low.endswith(words.role_endings)  # "Frenchman | Ann Roe"
    ends = (native or low.endswith(words.capital_endings)) and known
    title = low in words.role_heads or low in words.courtesy or low in words.short_titles
    opened = at > start and tokens.low[at - 1] in words.short_titles | words.police_offices
    title |= opened and low in words.rank_ends  # "Det Con | Ann Roe"
    title &= not is_hull(tokens, at, words)
    ranked = at == start + 1 and tokens.low[start] in words.ranks  # "Special Agents | Ann Roe"
    title |= (at == start or ranked) and _are_people(low, words) and known
    letters = either(words.post_nominals, words.letter_titles)
    title |= at == start and low in letters and known  # "MP | Ann Roe"
    title |= at == start and known and _is_creed(tokens, at, words)  # "Liberals | Ann Roe"
    lone = tokens.kind[at + 1] == "person" and not tokens.kind[at]
    lone |= known or _opens_person(tokens, at, end, words) or _is_gone(tokens, start, words)
    title |= at == start and low in words.front_roles and lone  # "Lock | Ann Roe"
    inside = at > start and known
    title |= inside and _is_position(tokens, at, end, words)  # "Dale QB | Ann Roe"
    told = title or ends or _chosen(tokens, start, at, words) is not None
    return told and (known or low not in words.trades)  # "Brewer | Elm Hop said"


def _is_gone(tokens: Tokens, start: int, words: NameWords) -> bool:
    """Whether what somebody was opens a run: "former | Marine Ann Roe", "ex-| Marine Ann Roe"."""
    at = start - 1 - (start > 1 and tokens.text[start - 1] in HYPHENS)
    return at >= 0 and tokens.low[at] in words.bygone


def _is_parted(tokens: Tokens, start: int, at: int, end: int, words: NameWords) -> bool:
    """Whether a title and what follows it are two: not "Republican Presidential", "Fan Expo"."""
    low, after = tokens.low[at], tokens.low[at + 1]
    known = after in words.given
    if low in words.courtesy and is_lettered_land(tokens, at) and not known:
        return False
    if low in words.party_forms and not (known or tokens.kind[at + 1] == "person"):
        return False
    if tokens.tag[at + 1] == "POS" or _is_of_name(tokens, start, at, end, words):
        return False  # "U.S. Attorney's | Office"
    rest = tokens.low[at + 1 : end]
    bare = all(w in words.suffixes or w in words.role_heads for w in rest)
    if bare and low not in words.courtesy:
        return False
    chosen = _chosen(tokens, start, at, words) is not None
    hyphen = at > start and tokens.text[at - 1] in HYPHENS and not chosen
    whole = tokens.ent[at] and tokens.ent[at] == tokens.ent[end - 1]
    dotted = tokens.text[at][-1] == "."
    short = low in words.short_titles and (dotted or at + 2 == end)  # "Prof | Roe"
    other = whole and tokens.kind[at] in ("organization", "place", "thing")
    inner = at > start and low in words.courtesy  # "at Acme | Mr Roe, who"
    inner |= at == start and low in words.front_roles and _opens_person(tokens, at, end, words)
    inner |= low in words.sole_titles and is_full_name(tokens, at + 1, end, words)
    if (hyphen and low not in words.role_heads) or (other and not (known or short or inner)):
        return False
    if tokens.pos[at + 1] == "PRON" and after not in words.surname_first:
        return False  # "the Doctor Who Society"
    if low in words.vague_roles and tokens.kind[at + 1] != "person" and not known:
        return False
    if after in QUOTES and low in words.given:
        return False  # "Dean “Big A” Roe"
    ties = either(words.body_heads, words.inner_links)
    return tokens.text[at + 1] not in HYPHENS and after not in ties


def _is_of_name(tokens: Tokens, start: int, at: int, end: int, words: NameWords) -> bool:
    """Whether what may be a title is a given name: "captain Dean Roe", "singer Ally Roe"."""
    named = tokens.ent[at] and tokens.ent[at] == tokens.ent[at + 1] and at + 2 == end
    if named and tokens.low[at] in words.given and tokens.kind[at] == "person":
        return True
    return bool(named) and at == start and _is_held(tokens, at, words)


def _are_people(low: str, words: NameWords) -> bool:
    """Whether a word tells what several are: "Special | Agents | Ann Roe", "| Twins | Ann and"."""
    return low in words.role_plurals or (
        low not in words.kin and words.singular_of(low) in words.kin
    )


def _is_position(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether capitals tell what a player is, between the club and the whole name."""
    known = len(tokens.low[at]) > 1 and tokens.low[at] in words.positions
    short = known and tokens.text[at].isupper()
    return short and 2 <= end - at - 1 <= 3 and tokens.text[at - 1].istitle()


def _opens_person(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a sentence opens with three words for a person: "Model Qorin Vesk and her mother".

    So says the model of all of them, or a relative behind.
    """
    whole = tokens.ent[at] > 0 and tokens.ent[at] == tokens.ent[end - 1]
    whole = whole and (tokens.kind[at] == "person" or has_kin(tokens, end, words))
    return whole and end - at == 3 and (tokens.first[at] or not tokens.text[at - 1][-1].isalnum())


def _is_held(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a role without a capital stands before a word with one that is no title."""
    small = at > 0 and tokens.text[at - 1].islower() and tokens.low[at - 1] in words.role_heads
    person = tokens.kind[at] == "person" and tokens.low[at] in words.shared_roles
    return small and person and tokens.text[at].istitle()


def title_start(tokens: Tokens, start: int, role: int, words: NameWords) -> int:
    """Give where the words of a title start that closes with a role: "| Editor-in-Chief"."""
    head = role if (chosen := _chosen(tokens, start, role, words)) is None else chosen
    for length in range(LONGEST_OFFICE, 1, -1):
        office = " ".join(tokens.low[max(role + 1 - length, start) : role + 1])
        if any(office in known for known in words.own_offices.values()):
            head = min(head, max(role + 1 - length, start))  # "US | National Security Adviser"
            break
    while head > start and (
        tokens.low[head - 1] in words.titles
        or tokens.text[head - 1] in HYPHENS
        or (tokens.low[head - 1] in words.rank_openers and tokens.low[head] in words.short_titles)
        or (head < role + 1 and head - 1 > start and tokens.low[head - 1] in words.desks)
        or _is_field(tokens, start, head - 1, role, words)
        or (tokens.low[head - 1] in words.cabinet_posts and tokens.low[role] in words.ministers)
    ):
        if head - 1 > start and tokens.low[head - 2] in words.name_links:
            break  # "Department of Justice | Chief"
        if head - 1 > start and tokens.low[head - 1] in words.counties:
            break  # "Elm County | Sheriff"
        if " ".join(tokens.low[max(head - 2, start) : head]) in words.bodies:
            break  # "Joint Chiefs | Chairman"
        inner = tokens.text[head - 1] in HYPHENS and tokens.low[head - 2] in words.inside
        head -= 2 if inner and head - 2 > start else 1  # "Editor-in-Chief"
    return head


def _is_field(tokens: Tokens, start: int, at: int, role: int, words: NameWords) -> bool:
    """Whether a land opens what is a minister's field here: "Norland | Economy | Minister"."""
    minister = tokens.low[role] in words.ministers and tokens.low[at] in words.portfolios
    return minister and at > start and tokens.whole(start, at) in words.state_words


def _chosen(tokens: Tokens, start: int, at: int, words: NameWords) -> int | None:
    """Where the title starts of who is to have it soon: "| Mayor-elect", "| Speaker-to-be"."""
    if tokens.low[at] not in words.elected:
        return None
    here = at - 1
    while here - 2 > start and tokens.low[here - 1] in words.infinitive:
        here -= 2
    hyphen = here > start and tokens.text[here] in HYPHENS and tokens.glued[here]
    return here - 1 if hyphen and tokens.low[here - 1] in words.titles else None


def _is_creed(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a plural tells what several think or of which party they are: "Liberals"."""
    low = tokens.low[at]
    sort = low in words.party_forms or low in words.creeds
    return sort and tokens.tag[at] in PLURAL and low not in words.given


def behind_field(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Give where the holder stands behind a field: "Director of Salt Research | Ann Roe".

    So behind "Chancellor of the Exchequer".
    The holder has two or three names, the first of them a given one; None where there is no such.
    """
    link = start - 1 - (start > 0 and tokens.low[start - 1] in words.articles)
    if link < 1 or tokens.low[link] not in words.name_links:
        return None
    head = link - 1
    if tokens.low[head] in words.office_ends and tokens.low[head - 1] in words.name_links:
        head -= 2  # "Minister of State for | Housing Ann Roe"
    held = head >= 0 and tokens.low[head] in words.role_heads and tokens.text[head][0].isupper()
    if held and tokens.low[head] in words.ministers:
        fields = either(words.portfolios, words.office_ends)
        at = next((at for at in range(start, end) if tokens.low[at] not in fields), start)
        if at > start and is_full_name(tokens, at, end, words):
            return at
    if not held or tokens.low[start] in words.given:
        return None  # "Friend of John | Paul Roe"
    whole = tokens.ent[start] and tokens.ent[start] == tokens.ent[end - 1]
    at = next((at for at in range(start + 1, end - 1) if tokens.low[at] in words.given), end)
    fits = is_full_name(tokens, at, end, words) and tokens.kind[at] in ("", "person")
    return at if fits and not (whole and tokens.kind[start] in KINDS) else None


def closes_office(tokens: Tokens, start: int, words: NameWords) -> bool:
    """Tell whether a run opens with the last of three words: "Chief of | Staff | Ann Roe".

    So does it behind "the": "Leader of the | Opposition | Ann Roe". Police may be a land's: "chief
    of Police Scotland".
    """
    lands = either(words.state_words, words.regions)
    if tokens.low[start] in words.police and not lands.isdisjoint(
        tokens.low[start + 1 : start + 2]
    ):
        return False
    link = start - 1 - (start > 1 and tokens.low[start - 1] in words.definite)
    if link < 1 or tokens.low[start] not in words.office_ends:
        return False
    return tokens.low[link] in words.name_links and tokens.low[link - 1] in words.role_heads


def is_full_name(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether two or three words may be a person's name: none of them ends a body's."""
    bodies = any(closes_body(word, words) for word in tokens.low[start:end])
    several = 2 <= sum(text not in HYPHENS for text in tokens.text[start:end]) <= 3
    return several and not bodies and tokens.low[start] not in words.state_words


def closes_body(word: str, words: NameWords) -> bool:
    """Tell whether a word ends the name of a body or a thing."""
    return word in words.body_heads or word in words.company_endings or word in words.thing_heads


def behind_person(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Give where "of" ties a person to a body in what the model takes for one: "Ann Roe | of Elm".

    The person has two or three names, the first of them a given one, or a title with one or two:
    "Senator Roe | of the Elm Bank". None where there is no such.
    """
    links = (at for at in range(start, end - 1) if tokens.low[at] in words.place_links)
    link = next(links, start)
    titled = tokens.low[start] in words.titles - words.styles and tokens.text[start].istitle()
    if not 2 <= link - start <= 3 or not (titled or tokens.low[start] in words.given):
        return None
    heads = either(words.body_heads, words.place_heads, words.club_heads, words.name_links)
    if titled:
        heads |= either(words.role_heads, words.portfolios, words.thing_heads, words.ranks)
    own = any(low in heads for low in tokens.low[start + titled : link])
    head = closes_body(tokens.low[end - 1], words) or tokens.low[link + 1] in words.body_heads
    head |= start > 0 and tokens.low[start - 1] in words.role_heads  # "organizer | Ann Roe"
    return link if head and not own else None


def party_end(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Give where a party ends before what its spokesman speaks on: "Tory | Treasury spokesman".

    None where no such stands.
    """
    if end >= len(tokens.low) or tokens.low[end] not in words.party_offices:
        return None
    if tokens.low[end - 1] not in words.portfolios or not tokens.text[end].islower():
        return None
    parties = (at for at in range(start + 1, end) if set(tokens.low[at:end]) <= words.portfolios)
    return next((a for a in parties if " ".join(tokens.low[start:a]) in words.party_forms), None)


def behind_league(tokens: Tokens, start: int, end: int, words: NameWords) -> int:
    """Give where a club's name starts behind what it plays in: "League One | Elm"."""
    own = either(words.body_heads, words.thing_heads, words.competitions, words.numbered_things)
    for at in range(start + 1, min(start + 2, end - 1) + 1):
        named = tokens.text[at][0].isupper() and tokens.pos[at] == "PROPN"
        if named and " ".join(tokens.low[start:at]) in words.leagues:
            return start if tokens.low[end - 1] in own else at
    return start
