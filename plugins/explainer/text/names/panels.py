"""Panels: bodies whose names say what they deal with in a list or in small letters."""

from __future__ import annotations

from explainer.language.tables import either, without
from explainer.language.tables.names import NameWords
from explainer.text.tokens import Tokens

LONGEST = 7
"""Small words of the name of a committee behind its chamber."""
FEW = 3
"""Words behind the list that opens the name of a body."""
ROW = 30
"""Tokens of a row of what departments are for, up to one of them."""
MARKS = frozenset(",-")
NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})
"""What the words of a body in small letters are taken for."""


def panel(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> int:
    """Give how many small words name a committee of a chamber: "the Senate | salt committee".

    0 where none do. What it deals with stands between, or in capitals before: the name opens at
    ``low``, as in "the Senate Salt | committee".
    """
    chambers = either(words.bodies, words.houses)
    if tokens.low[low] in chambers and low < at - 1 and at < end and tokens.text[at].islower():
        return int(tokens.low[at] in words.panels)
    if tokens.low[at - 1] not in chambers:
        return 0
    for here in range(at, min(at + LONGEST, end)):
        if tokens.low[here] in words.panels and here > at:
            return here + 1 - at if tokens.text[here].islower() else 0
        field = tokens.pos[here] in ("NOUN", "ADJ", "CCONJ") or tokens.text[here] in MARKS
        if not field or not (tokens.text[here].islower() or tokens.text[here] in MARKS):
            return 0
    return 0


def landed(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> int:
    """Give how many small words name a body that a land has once: "the Norland | salt ministry".

    0 where none do. "The" stands before the land, and what the body is for between. So does it
    before what a ministry is for, "the Salt | department", and before what tells that people unite:
    "the Associated | clerks union".
    """
    owned = at < end and tokens.tag[at] == "POS"  # "Norland|'s central bank"
    if at >= end or not (owned or (low and tokens.low[low - 1] in words.definite)):
        return 0
    if all(word in words.portfolios for word in tokens.low[low:at]):
        return int(not owned and _is_department(tokens, at, words))
    if at == low + 1 and tokens.low[low] in words.uniting and not owned:
        return _united(tokens, at, end, words)
    land = " ".join(tokens.low[low:at])
    if land not in either(words.state_words, words.nations, words.provinces):
        return 0
    found = _sole(tokens, at + owned, end, words, owned=owned)
    return found + owned if found else 0


def _united(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many small words tell who unites in what: "the Associated | clerks union"; 0 for none."""
    for here in range(at, min(at + FEW, end)):
        if not tokens.text[here].islower() or tokens.pos[here] not in NOMINAL:
            return 0
        if tokens.low[here] in words.unions and here > at:
            return here + 1 - at if _is_alone(tokens, here, end) else 0
    return 0


def _sole(tokens: Tokens, at: int, end: int, words: NameWords, *, owned: bool) -> int:
    """How many small words name what a land has one of, with what it is for; 0 where none do.

    Nothing stands before it that tells which, behind a land that has it or of soldiers.
    """
    for here in range(at, min(at + FEW, end)):
        if not tokens.text[here].islower() or tokens.pos[here] not in NOMINAL:
            return 0
        opens = at if owned else max(at, here - 1)  # not "Norland's finest parliament"
        pair = " ".join(tokens.low[opens : here + 1]) in words.sole_bodies
        single = not owned and tokens.low[here] in words.sole_bodies
        if pair or single:
            forces = here > opens and not pair and tokens.low[here] in words.forces
            return here + 1 - at if not forces and _is_alone(tokens, here, end) else 0
    return 0


def _is_alone(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a noun ends its phrase: not "the Norlandic | parliament | (main) building"."""
    behind = at + 1
    if behind < end and tokens.pos[behind] == "ADJ" and not tokens.kind[behind]:
        behind += 1
    more = behind < end and tokens.pos[behind] in ("NOUN", "PROPN") and not tokens.kind[behind]
    return not more and tokens.text[at + 1 : at + 2] != ["-"]


def _is_department(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a noun for a ministry stands here, alone or before who is of it."""
    head = tokens.text[at] in words.ministries & words.body_kinds
    behind = tokens.low[at + 1] if tokens.pos[at + 1 : at + 2] in (["NOUN"], ["PROPN"]) else ""
    people = behind in words.role_heads or behind in words.role_plurals
    return head and (not behind or people)


def is_of_departments(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a word is one of those that departments are for: "departments of Salt, | Rail".

    Alone, none of them names the department.
    """
    first = max(at - ROW, 1)
    while at > first and _is_in_row(tokens, at - 1, words):
        at -= 1
    if at < 2 or tokens.low[at - 1] not in words.name_links:
        return False
    nouns = without(words.ministries, words.quarters)
    return tokens.low[at - 2] in {words.plural_of(noun) for noun in nouns}


def _is_in_row(tokens: Tokens, at: int, words: NameWords) -> bool:
    text = tokens.text[at]
    return text[0].isupper() or text == "," or tokens.low[at] in words.joiners


def stated(tokens: Tokens, low: int, end: int, words: NameWords) -> int:
    """Give where the long name of a state ends that holds a possessive: "People's Republic of ...".

    0 where none opens here.
    """
    inside = range(low + 1, min(low + FEW, end))
    owner = next((at for at in inside if tokens.tag[at] == "POS"), None)
    if owner is None:
        return 0
    for stop in range(owner + 2, min(owner + LONGEST, end + 1)):
        if tokens.whole(low, stop) in words.state_words:
            return stop
    return 0


def campaign(tokens: Tokens, low: int, end: int, words: NameWords) -> int:
    """Give where a body's name ends that opens a sentence as a noun: "Action on Salt and Health".

    "On" and a common noun with a capital follow, and a verb behind; 0 where they do not.
    """
    if tokens.tag[low] != "NN" or low + 1 >= end or tokens.low[low] in words.thing_heads:
        return 0
    opens = not low or tokens.text[low - 1][-1] in '.!?"”'
    if not opens or tokens.low[low + 1] not in words.subject_links:
        return 0
    at = low + 2
    while at < end and tokens.text[at].istitle() and tokens.kind[at] in ("", "organization"):
        at += 1
        ties = words.subject_links | words.joiners
        more = at + 1 < end and tokens.low[at] in ties and tokens.text[at + 1].istitle()
        at += more
    joint = not words.joiners.isdisjoint(tokens.low[low:at])
    plain = at > low + 2 and (tokens.tag[low + 2] == "NN" or joint)
    return at if plain and at < end and tokens.tag[at] in ("VBD", "VBZ") else 0


def listed(tokens: Tokens, low: int, end: int, words: NameWords) -> int:
    """Give where a body ends whose name opens with a list: "the Rail, Port and Dock Workers Union".

    0 where there is none. An article stands before it, or the state that has what its first word is
    for, and each member of the list but the last is one word that names nobody by itself. A nation
    may stand before the list.
    """
    owned = low > 1 and tokens.tag[low - 1] == "POS" and tokens.low[low - 2] in words.state_words
    field = owned and tokens.low[low] in words.portfolios  # "the UK's | Rail and Port Office"
    if not low or not (field or tokens.low[low - 1] in words.articles):
        return 0
    at = low + (tokens.low[low] in words.nations)  # "the | Norwegian | Beer and Pub Association"
    while at + 2 < end and _is_field(tokens, at, words):
        joined = tokens.low[at + 1] in words.joiners
        if not (joined or tokens.text[at + 1] == ","):
            return 0
        at += 2
        if joined:
            last = at
            while last < end and last - at <= FEW and tokens.text[last][0].isupper():
                last += 1
            return last if last > at + 1 and tokens.low[last - 1] in words.body_heads else 0
    return 0


def dealing(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> int:
    """Give how far a list goes on of what a body deals with, behind the name that opens at ``low``.

    "The Senate Salt|, Rail and Roads Committee": a chamber opens it and a panel closes it. "The
    Committee on Salt|, Rail and Roads": the model sees one body, or a field of government is named.
    0 where no such list follows.
    """
    last = _list_end(tokens, at, end, words)
    if last == at:
        return 0
    chamber = tokens.low[low] in either(words.bodies, words.houses) and at - low > 1
    headed = tokens.low[at - 1] in words.panels
    if chamber and not headed and tokens.low[last - 1] in words.panels:
        return last - at
    ties = either(words.name_links, words.subject_links)
    links = [here for here in range(low + 1, at - 1) if tokens.low[here] in ties]
    if tokens.ent[at - 1] and tokens.ent[at - 1] == tokens.ent[last - 1]:
        whole = any(tokens.low[here - 1] in words.body_heads for here in links)
        whole |= not headed and tokens.low[last - 1] in words.panels
        return last - at if whole and tokens.kind[at] == "organization" else 0
    if _are_trades(tokens, links, at, last, words):
        return last - at
    panel_on = any(tokens.low[here - 1] in words.panels for here in links)
    return last - at if panel_on and _are_fields(tokens, at, last, words) else 0


def _are_trades(tokens: Tokens, links: list[int], at: int, last: int, words: NameWords) -> bool:
    """Whether a list tells whom a body unites: "the Federation of Rail|, Port and Dock Workers".

    Who they are, in the plural, closes it behind another word; one word stands behind the link.
    """
    if not links or links[-1] != at - 2 or tokens.low[links[-1] - 1] not in words.body_heads:
        return False
    people = tokens.low[last - 1] in words.role_plurals and tokens.text[last - 2][0].isupper()
    fields = [here for here in range(at - 1, last) if tokens.text[here][0].isupper()]
    return people and all(_is_field(tokens, here, words) for here in fields)


def _are_fields(tokens: Tokens, at: int, last: int, words: NameWords) -> bool:
    """Whether the words of a list tell fields of government, one at least surely, and no names."""
    fields = [here for here in range(at, last) if tokens.text[here][0].isupper()]
    known = any(tokens.low[here] in words.portfolios for here in fields)
    return known and all(_is_field(tokens, here, words) for here in fields)


def _list_end(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """Where a list of capitalised words ends that goes on at a comma; ``at`` for none.

    Each member has a few words; "and" stands before the last.
    """
    here = at if at < end and tokens.text[at] == "," else end
    for _ in range(LONGEST):
        start = here + (here < end and tokens.text[here] == ",")
        joined = start < end and tokens.low[start] in words.joiners
        first = stop = start + joined
        while stop < end and stop - first < FEW and tokens.text[stop][0].isupper():
            stop += 1
        if stop == first or first == here:
            return at
        if joined:
            return stop
        here = stop
    return at


def _is_field(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a capitalised word may tell what a body deals with, and is no name itself."""
    low = tokens.low[at]
    if not tokens.text[at].istitle() or tokens.kind[at] in ("person", "place", "group"):
        return False
    if "." in low:
        return False  # "the | U.N. and Salt Council"
    own = either(words.body_heads, words.bodies, words.state_words, words.nations, words.capitals)
    return low not in own and low not in words.given


def is_chambers(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a possessive ties an office to who leads it: "the U.S. Attorney|'s Office"."""
    owned = tokens.tag[at] == "POS" and tokens.low[at - 1] in words.titles
    office = tokens.low[at + 1] in words.quarters and tokens.text[at + 1].istitle()
    return owned and office and tokens.text[at - 1].istitle()


def is_society(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether a body is called after somebody: "the Doctor | Roe Society of Norland"."""
    inside = range(start + 1, end - 1)
    return any(
        tokens.low[at] in words.body_heads and tokens.low[at + 1] in words.place_links
        for at in inside
    )
