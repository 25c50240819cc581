"""Towns: the town, county or province of an office told without it: "Mayor Ann Roe", "Gov. Roe"."""

from __future__ import annotations

from collections.abc import Iterable

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.home import dateline
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.tokens import bare

TOWN, COUNTY, PROVINCE = "town", "county", "province"
OFTEN = 3
"""Mentions of a province of which an article tells most."""
SHARE = 3
"""How many times as often as any other it names that one."""


def local_ground(role: Role, scene: Scene) -> Entry | None:
    """Give the one place of its kind that the sentence names before, or that the article is of.

    Of a mayor that is the town of the dateline, or the only one that the article opens with; of a
    sheriff the only county; of a governor the only province that it opens with, or in which a
    clause tells of one: "In Ohio, where Gov. Roe has said". None where the article tells a place of
    the office that it does not name as one: "Mayor Ann Roe of Elm". Of "the mayor, Ann Roe," it is
    the one of whose mayor was told before.
    """
    kind = _kind_of(role, scene)
    if kind is None or _is_told(role, scene):
        return None
    first = scene.bounds(role.start)[0]
    if told := _told_of(role, kind, first, scene):
        return only(told)
    near = only(_places(range(first, role.start), kind, scene))
    if near is not None and _is_where(near, first, role.start, scene):
        return near
    opening = _opened_with(kind, scene)
    if kind == PROVINCE:  # that of another is told of on the way: "Gov. Ann Roe won in | Iowa"
        all_named = only(_places(range(len(scene.doc)), kind, scene))
        taken = opening is None or _is_taken(opening, role, scene)
        sure = opening in (near, all_named) or _is_mostly_told(opening, scene)
        return opening if not taken and sure else None
    if near is not None or kind == COUNTY:
        return near or only(_places(range(len(scene.doc)), kind, scene))
    start, behind = dateline(scene)
    return next(iter(_places(range(start, behind), kind, scene)), opening)


def _is_where(place: Entry, first: int, last: int, scene: Scene) -> bool:
    """Whether a clause tells what is where a place is: "in | Elm |, where Mayor Roe left"."""
    ends = (at + 1 for at in range(first, last) if scene.at.get(at) is place)
    after = (scene.doc[at + (scene.doc[at].text == ",")] for at in ends)
    return any(token.tag_ == "WRB" and token.head.dep_ == "relcl" for token in after)


def _told_of(role: Role, kind: str, first: int, scene: Scene) -> list[Entry]:
    """The places of which an office without a name was told: "the mayor of Elm … the | mayor, Roe".

    None where the role does not point back.
    """
    doc, words = scene.doc, scene.words
    if role.start <= first or doc[role.start - 1].lower_ not in words.definite:
        return []
    office = doc[role.head].lower_
    links = (t.i + 1 for t in doc[: max(role.start - 2, 0)] if t.lower_ == office)
    ends = (at + 1 for at in links if doc[at].lower_ in words.place_links)
    return _places(ends, kind, scene)


def home_province(role: Role, scene: Scene) -> Entry | None:
    """Give the province of "the state's | treasurer" and "state Sen. | Ann Roe".

    It is the only one of the article, or that with which it opens and of which it tells most; of
    "the state's" also the only one that the sentence, or that before it, names.
    """
    doc, words = scene.doc, scene.words
    first = scene.bounds(role.start)[0]
    told = range(max(role.start - 2, first), role.head)
    nouns = [at for at in told if doc[at].lower_ in words.province_nouns and at not in scene.at]
    posts = either(words.offices, words.tied_roles) | words.sittings.keys()
    if not nouns or bare(doc[role.head].text) not in posts:
        return None
    owned = doc[nouns[0] + 1].tag_ == "POS"
    known = owned and nouns[0] > first and doc[nouns[0] - 1].lower_ in words.definite
    if not known and (owned or bare(doc[role.head].text) not in words.sittings):
        return None
    start = scene.before(first)
    spans = ((first, role.start), (start, first)) if known else ()
    near = (only(_provinces(range(low, high), scene)) for low, high in spans)
    found = next((place for place in near if place is not None), None)
    opening = _opened_with(PROVINCE, scene)
    most = opening if opening is not None and _is_mostly_told(opening, scene) else None
    return found or only(_provinces(range(len(doc)), scene)) or most


def _provinces(span: Iterable[int], scene: Scene) -> list[Entry]:
    """The provinces that some tokens name, none of which has the name of a capital."""
    capitals = scene.words.capitals
    return [e for e in _places(span, PROVINCE, scene) if e.name.lower() not in capitals]


def _is_mostly_told(place: Entry | None, scene: Scene) -> bool:
    """Whether an article names a province often, and any other hardly."""
    others = (e for e in _places(range(len(scene.doc)), PROVINCE, scene) if e is not place)
    most = max((len(e.names) for e in others), default=0)
    return place is not None and len(place.names) >= OFTEN and len(place.names) >= SHARE * most


def _is_told(role: Role, scene: Scene) -> bool:
    """Whether words with a capital tell the place of an office: "of | Elm", "the | Elm | mayor"."""
    doc, bearer, office = scene.doc, scene.at.get(role.end), _office(role.head, scene)
    if bearer is None or bearer.kind != "person":
        return False
    own = (r.split() for r in bearer.roles)
    fuller = any(len(r) > 1 and bare(r[-1]) == office and _names(r[0], scene) for r in own)
    ends = (n.end for n in bearer.names if n.end + 1 < len(doc))
    tied = (at + 1 for at in ends if doc[at].lower_ in scene.words.place_links)
    return fuller or any(_names(doc[at].text, scene) for at in tied)


def _names(word: str, scene: Scene) -> bool:
    """Whether a word with a capital may name a place: no rank, party or "former"."""
    words, low = scene.words, bare(word)
    loose = either(words.ranks, words.localities, words.bygone, words.titles)
    return word[0].isupper() and low not in loose and not _is_party(low, scene)


def _is_taken(place: Entry, role: Role, scene: Scene) -> bool:
    """Whether somebody else has or had the office of a place: "former Ohio Gov. | Ann Roe"."""
    doc = scene.doc
    office, bearer = _office(role.head, scene), scene.at.get(role.end)
    for at in (name.end for name in place.names if name.end + 1 < len(doc)):
        at += doc[at].tag_ == "POS"
        held = at + 1 < len(doc) and _office(at, scene) == office
        if held and scene.is_person(at + 1) and scene.at[at + 1] is not bearer:
            return True
    return False


def _office(at: int, scene: Scene) -> str:
    low = bare(scene.doc[at].text)
    return scene.words.full_titles.get(low, low)


def opens_in_province(scene: Scene) -> bool:
    """Tell whether an article opens with one province, whose offices it may be about.

    Or with a body named for one: "the Ohio Statehouse".
    """
    opening = scene.reading.spans[: scene.reading.article.opening + 1]
    entries = (scene.at.get(token.i) for span in opening for token in span)
    named = (e.name.split()[0].lower() for e in entries if e and e.kind == "organization")
    parts = scene.words.provinces - scene.words.capitals
    return _opened_with(PROVINCE, scene) is not None or not parts.isdisjoint(named)


def is_of_province(scene: Scene) -> bool:
    """Tell whether an article has a governor and names no province: it is written in one."""
    words = scene.words
    if words.provinces & scene.named:
        return False
    titled = (t for t in scene.doc[:-1] if t.text[0].isupper() and scene.is_person(t.i + 1))
    return any(words.local_offices.get(_office(t.i, scene)) == PROVINCE for t in titled)


def _kind_of(role: Role, scene: Scene) -> str | None:
    """The kind of place that an office is of; None where its words hold more than the office."""
    words = scene.words
    if any(at in scene.at for at in range(role.start, role.end)):
        return None
    inside = [token for token in scene.doc[role.start : role.end] if token.tag_ != "POS"]
    told = [bare(token.text) for token in inside]
    told = [words.full_titles.get(word, word) for word in told]
    opening = words.ranks | words.localities | words.bygone
    while len(told) > 1 and " ".join(told) not in words.local_offices:  # "county attorney"
        if not (told[0] in opening or _is_party(told[0], scene)):
            break
        told = told[1:]
    return words.local_offices.get(" ".join(told))


def _is_party(word: str, scene: Scene) -> bool:
    return word in scene.words.party_forms


def _places(span: Iterable[int], kind: str, scene: Scene) -> list[Entry]:
    """The places of a kind that some tokens name, each once."""
    found = (scene.at.get(at) for at in span)
    return list({id(e): e for e in found if e is not None and _fits(e, kind, scene)}.values())


def _fits(entry: Entry, kind: str, scene: Scene) -> bool:
    """Whether a place is of a kind: a province, a county, or neither, and no street."""
    words, name = scene.words, entry.name.lower()
    if entry.kind != "place" or entry.state:
        return False
    if kind == PROVINCE or name in words.provinces:
        return kind == PROVINCE and name in words.provinces
    last = name.split()[-1]
    if kind == COUNTY or last in words.counties:
        return kind == COUNTY and last in words.counties
    land = name in words.state_words or name in words.regions - words.great_cities
    return not land and (last not in words.place_heads or last in words.localities)


def _opened_with(kind: str, scene: Scene) -> Entry | None:
    """The only place of a kind in the headline, or else in it and the first sentence."""
    reading = scene.reading
    ends = [span.end for span in reading.spans[: reading.article.opening + 1]]
    found = (only(_places(range(end), kind, scene)) for end in ends)
    return next((place for place in found if place is not None), None)
