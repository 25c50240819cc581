"""Several: what people of a list are called together: "senators | Ann Roe and Bo Fox"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.opening import leftmost
from explainer.sections.actors.role import (
    STOPS,
    Role,
    checked,
    is_courtesy,
    is_plural,
    is_role,
)
from explainer.sections.actors.scene import Scene
from explainer.text.marks import HYPHENS, SINGLE_DASHES, is_dash
from explainer.text.names import Name
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM"})
LITTLE = frozenset({"DET", "ADP", "ADV", "SCONJ", "PART"})
PAST = frozenset({"VBD", "VBN"})
NEAR = 5
"""Tokens from a verb to the role that it tells."""
LONGEST = 7
"""Tokens between a role in the plural and the mark before the names."""
FAR = 16
"""Tokens of an office that those of several states have."""


def of_several(name: Name, scene: Scene) -> Role | None:
    """Give the role in the plural that stands before the names of those who have it."""
    ranked = in_order(name, scene)
    return ranked[0] if ranked is not None else _among(name, scene) or _listed(name, scene)


def in_order(name: Name, scene: Scene) -> tuple[Role, Entry] | None:
    """Read "the foreign | ministers of Norland and Sudria, | Ann Roe and Bo Fox,": each of one.

    As many states stand in the words of the office as names behind them, in the same order.
    """
    first, _ = scene.bounds(name.start)
    at, before = first_named(name, first, scene)
    mark = at - 1
    if mark - 1 < first or scene.doc[mark].text not in (",", *SINGLE_DASHES):
        return None
    others = list(listed_behind(name.end, scene))
    start, lands = _with_lands(mark, first, scene)
    if before + len(others) + 1 != len(lands) or len(lands) == 1:
        return None
    head = next((i for i in range(mark - 1, start - 1, -1) if _is_common(i, scene)), None)
    if head is None or bare(scene.doc[head].text) not in scene.words.offices:
        return None
    opens = leftmost(head, start, head + 1, scene)
    while opens < head and (opens in scene.at or _is_land(opens, scene)):
        opens += 1
    role = checked(opens, head + 1, head, scene)
    return (role, lands[before]) if role is not None else None


def each_ones(role: Role, name: Name, scene: Scene) -> Role:
    """Give a role of several without what each has one of: "Roe and Fox, | leaders | of A and B".

    As many bodies or lands stand behind "and" as names before.
    """
    words, first = scene.words, scene.bounds(name.start)[0]
    if role.start < name.end or not is_plural(scene.doc[role.head], words):
        return role
    named = [scene.at[i] for i in range(role.head + 1, role.end) if i in scene.at]
    several = list({id(entry): entry for entry in named}.values())
    behind = scene.doc[role.head + 1 : role.end]
    joined = any(t.lower_ in words.joiners for t in behind)
    joined &= not any(is_plural(t, words) and is_role(t, words) for t in behind)
    holders = first_named(name, first, scene)[1] + 1
    own = joined and len(several) == holders > 1
    return replace(role, end=role.head + 1) if own else role


def respective(roles: Iterable[Role], name: Name, scene: Scene) -> Entry | None:
    """Read "Roe and Fox, | clerks | at Acme and Bolt, | respectively|": each is of one of them."""
    doc, (first, last) = scene.doc, scene.bounds(name.start)
    known = scene.reading.pack.amounts.respective
    for role in roles:
        if role.head < name.end or not is_plural(doc[role.head], scene.words):
            continue
        end = next((i for i in range(role.head, last) if doc[i].lower_ in known), role.head)
        named = [scene.at[i] for i in range(role.head + 1, end) if i in scene.at]
        bodies = list({id(entry): entry for entry in named}.values())
        before = first_named(name, first, scene)[1]
        holders = before + len(list(listed_behind(name.end, scene))) + 1
        if len(bodies) == holders and all(e.kind == "organization" for e in bodies):
            return bodies[before]
    return None


def first_named(name: Name, first: int, scene: Scene) -> tuple[int, int]:
    """Give where the first of the names starts of which this is one, and how many stand before."""
    doc, at, before = scene.doc, name.start, 0
    while True:
        mark = at
        while mark > first and is_courtesy(doc[mark - 1], scene.words):
            mark -= 1
        here = mark
        while here > first and (
            doc[here - 1].text == "," or doc[here - 1].lower_ in scene.words.joiners
        ):
            here -= 1
        here -= here < mark and doc[here - 1].lower_ in scene.words.post_nominals  # "Roe | QC,"
        if here == mark or here <= first or not scene.is_person(here - 1):
            return mark, before
        at, before = max(scene.start(here - 1), first), before + 1


def _with_lands(mark: int, first: int, scene: Scene) -> tuple[int, list[Entry]]:
    """Where the noun phrase opens that ends at a mark, and the states that it tells, in order."""
    at, found = mark, list[Entry]()
    while at > first and mark - at < FAR:
        token, entry = scene.doc[at - 1], scene.at.get(at - 1)
        joint = token.pos_ in NOMINAL or token.lower_ in scene.words.name_links
        if not (joint or token.text == "," or token.lower_ in scene.words.joiners or entry):
            break
        land = entry if entry is not None and entry.state else scene.state(token.text)
        if land is not None and (not found or found[0] is not land):
            found.insert(0, land)
        at -= 1
    return at, found


def _is_land(at: int, scene: Scene) -> bool:
    """Whether an adjective of a state, or what joins two of them, opens the words of an office."""
    return scene.doc[at].text in scene.adjectives or scene.doc[at].pos_ == "CCONJ"


def _among(name: Name, scene: Scene) -> Role | None:
    """Read "trade ministers | such as Ann Roe": the role of all stands in the plural."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(name.start)
    at = name.start - 1
    while at > first and is_courtesy(doc[at], words):
        at -= 1
    links = next((n for n in (1, 2) if doc[at - n + 1 : at + 1].text.lower() in words.such), 0)
    head = at - links
    if not links or head < first:
        return None
    if doc[head].text == "," and head > first:
        head -= 1
    if not _is_common(head, scene):
        head = _before_clause(head, first, scene)
    if not _is_common(head, scene):
        return None
    start = behind_other(leftmost(head, first, head + 1, scene), head, scene)
    owned = start > first and doc[start - 1].tag_ == "PRP$"  # "their | idols like Ann Roe"
    return checked(start, head + 1, head, scene) if not owned else None


def behind_other(start: int, head: int, scene: Scene) -> int:
    """Give where a role starts behind what only tells of more people: "other | judges"."""
    while start < head and scene.doc[start].lower_ in scene.words.unlike:
        start += 1
    return start


def _before_clause(at: int, first: int, scene: Scene) -> int:
    """The noun that a clause with "who" is about: "| judges | who sat there, such as Ann Roe"."""
    while at > first and scene.doc[at].tag_ != "WP":
        at -= 1
    return max(at - 1, first)


def _listed(name: Name, scene: Scene) -> Role | None:
    """Read "Dale's two senators, | Ann Roe and Bo Fox," and "three judges — | Ann Roe, …".

    The phrase opens with an article, a number or an owner; a mark stands behind the last name.
    """
    doc = scene.doc
    first, last = scene.bounds(name.start)
    mark = name.start - 1
    while mark > first and is_courtesy(doc[mark], scene.words):
        mark -= 1
    if mark - 1 < first or not (doc[mark].text == "," or is_dash(doc[mark])):
        return None
    head = _plural_before(mark, first, scene)
    if head is None:
        return None
    start = leftmost(head, first, head + 1, scene)
    before = doc[start - 1] if start > first else doc[start]
    start = behind_other(start, head, scene)
    opened = before.tag_ in ("DT", "PRP$", "CD") or any(t.tag_ == "POS" for t in doc[start:head])
    others = list(listed_behind(name.end, scene))
    end = max((n.end for o in others for n in o.names if name.end < n.start < last), default=last)
    end = behind_body(past_letters(end, last, scene), scene) if end < last else end
    closed = end >= last or doc[end].text in STOPS or is_dash(doc[end])
    return checked(start, mark, head, scene) if opened and others and closed else None


def _plural_before(mark: int, first: int, scene: Scene) -> int | None:
    """The role in the plural before a mark, or before where it is held: "aides | in the Senate"."""
    doc, at = scene.doc, mark - 1
    if _is_common(at, scene):
        return at
    while at > first and mark - at < LONGEST and (doc[at].pos_ in NOMINAL or at in scene.at):
        at -= 1
    tied = at > first and at < mark - 1 and doc[at].lower_ in scene.words.body_ties | {"in"}
    return at - 1 if tied and _is_common(at - 1, scene) else None


def _is_common(at: int, scene: Scene) -> bool:
    """Whether a role in the plural stands here that says enough: no party's people.

    "Candidates" do where a party stands before them.
    """
    token, words = scene.doc[at], scene.words
    if not (is_plural(token, words) and is_role(token, words)):
        return False
    low = token.lemma_.lower()
    told = low in words.hopefuls and any(t.lower_ in words.party_forms for t in token.lefts)
    return (told or low not in words.vague_roles) and token.lower_ not in words.party_forms


def listed_behind(at: int, scene: Scene) -> Iterator[Entry]:
    """The people who follow in a list: "Ann Roe of the Lions, | Bo Fox, 41 | and | Cy Hill |"."""
    doc, words = scene.doc, scene.words
    joined, links = False, either(words.joiners, words.alternatives)
    while at + 1 < len(doc) and not joined:
        at = behind_body(behind_bracket(past_letters(at, len(doc) - 1, scene), scene), scene)
        mark = at
        while at + 1 < len(doc) and (doc[at].text == "," or doc[at].lower_ in links):
            joined |= doc[at].lower_ in links
            at += 1
        while at + 1 < len(doc) and is_courtesy(doc[at], words):
            at += 1
        if at == mark or doc[at].text == ",":
            return
        entry = scene.at.get(at)
        if entry is None and not joined and _is_loose(at, scene):
            at += 1
            continue
        if entry is None or entry.kind != "person":
            return
        yield entry
        at = scene.end(at)


def _is_loose(at: int, scene: Scene) -> bool:
    """Whether an age stands here, or one word with a capital that names nobody known."""
    doc = scene.doc
    one = doc[at].tag_ in ("CD", "NNP") and at + 1 < len(doc)
    return one and (doc[at + 1].text == "," or doc[at + 1].lower_ in scene.words.joiners)


def past_letters(at: int, last: int, scene: Scene) -> int:
    """Give the token behind the letters of a seat: "Ann Roe MP|,", "Ann Roe, MP|,"; else the same.

    In commas they stand only where more follows behind them.
    """
    doc, here = scene.doc, at
    here += here + 2 < last and doc[here].text == ","
    if here >= last or not doc[here].text.isupper():
        return at
    if doc[here].lower_ not in scene.words.post_nominals:
        return at
    return here + 1 if here == at or doc[here + 1].text == "," else at


def behind_bracket(at: int, scene: Scene) -> int:
    """The token behind brackets that follow a name, or the same where there are none: "(Ohio)"."""
    doc, here = scene.doc, at
    if at >= len(doc) or doc[at].text != "(":
        return at
    while here + 1 < len(doc) and here - at < LONGEST and doc[here].text != ")":
        here += 1
    return here + 1 if doc[here].text == ")" and here + 1 < len(doc) else at


def behind_body(at: int, scene: Scene) -> int:
    """Give the token behind a body or place that is tied to a name, or the same for none."""
    if at >= len(scene.doc):
        return at
    tie = scene.doc[at].lower_
    if tie not in either(scene.words.body_ties, scene.words.inside):
        return at
    here = at + 1
    while here < len(scene.doc) and scene.doc[here].lower_ in scene.words.articles:
        here += 1
    body = scene.at.get(here)
    if body is None or body.kind == "person":
        return at
    return min(scene.end(here), len(scene.doc) - 1)


def told_of_one(role: Role, scene: Scene) -> str:
    """Give the words of a role, in the singular where it is that of several: "Sen." of "Sens.".

    The article of who has somebody belongs to it: "| the boy's father".
    """
    doc, words = scene.doc, scene.words
    token = doc[role.head]
    low = bare(token.text)
    role = _without_number(role, scene)
    article = f"{doc[role.start - 1].lower_} " if _is_somebodys(role, scene) else ""
    alone = doc[role.start - 1].text == "(" or doc[min(role.end, len(doc) - 1)].text == ":"
    if alone and role.end == role.start + 1 and low in words.sheet_posts:
        return words.sheet_posts[low]  # "Ann Roe (| capt |)", "| Ref |: Ann Roe"
    one = words.role_plurals.get(low) or (token.lemma_ if token.tag_ == "NNS" else low)
    written = token.text
    does = token.pos_ == "VERB" and (one == low or one in words.role_verbs)  # "heads the port"
    if is_plural(token, words) and one != low and not does:
        letters = written[: len(one)].isupper() and len(one) > 1
        large = one.upper() if letters else one.capitalize()  # "MPs"
        written = large if written[0].isupper() else one
        written += "." * token.text.endswith(".")
    told = article + doc[role.start : role.head + 1].text.removesuffix(token.text) + written
    return " ".join((told + doc[role.head : role.end].text.removeprefix(token.text)).split())


def _without_number(role: Role, scene: Scene) -> Role:
    """The role without how many have it: "two | Elm News reporters", not "one of two reporters"."""
    at = role.start
    while at < role.head and _counts(scene.doc[at], scene):
        at += 1
    several = is_plural(scene.doc[role.head], scene.words)
    counted = several and role.start < at
    return replace(role, start=behind_other(at, role.head, scene)) if counted else role


def _is_somebodys(role: Role, scene: Scene) -> bool:
    """Whether an article before a role is that of a noun that owns it: "the | boy's father"."""
    doc, at = scene.doc, role.start
    owner = next((t.i for t in doc[at : role.head] if t.tag_ == "POS"), at)
    common = owner > at and doc[at].text.islower() and doc[owner - 1].pos_ == "NOUN"
    before = doc[at - 1]
    return common and before.lower_ in scene.words.definite and before.head.i < role.head


def _counts(token: Token, scene: Scene) -> bool:
    """Whether a word tells how many have a role: "two", "both", "many", no "one of"."""
    behind = token.nbor(1)
    number = token.tag_ == "CD" and behind.lower_ not in scene.words.place_links
    alone = number and bool(token.whitespace_) and behind.text not in HYPHENS
    return alone or token.lower_ in scene.words.both | scene.words.many


def told_as_over(role: Role, scene: Scene) -> str:
    """Give the words of a role with the verb that tells it to be over: "was | mayor of Elm".

    "Resigned as | mayor", too. The role alone where it says so itself, or no verb stands before.
    """
    doc, words, told = scene.doc, scene.words, told_of_one(role, scene)
    if not words.former.isdisjoint(told.lower().split()):
        return told
    at, first = role.start - 1, scene.bounds(role.start)[0]
    while at > first and role.start - at < NEAR and doc[at].pos_ in LITTLE:
        at -= 1
    if at - 1 > first and doc[at].tag_ == "VB" and doc[at - 1].tag_ == "TO":
        at -= 2  # "was forced to resign as"
    if doc[at].tag_ not in PAST:
        return told
    while at > first and doc[at].tag_ != "VBD" and doc[at - 1].pos_ == "AUX":
        at -= 1  # "had been", "was fired as"
    verb = " ".join(
        t.text
        for t in doc[at : role.start - _is_somebodys(role, scene)]
        if t.lower_ not in words.too
    )
    return f"{verb} {told}"  # "was | also | a judge"
