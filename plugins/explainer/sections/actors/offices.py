"""Offices: the state of who has an office of one that is told without it: "Foreign Secretary"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import (
    OFTEN,
    SHARE,
    is_abroad,
    is_own_office,
    only_land,
    opens_with,
    peers_of,
    told_lands,
    told_most,
)
from explainer.sections.actors.role import Role, is_chosen
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.towns import is_of_province, opens_in_province
from explainer.text.slugs import slug_of
from explainer.text.tokens import bare

FRONT = 2
"""Tokens before the name of a land that opens a sentence: "In the | Norlands"."""
LEAST = 2
"""Words of an office that a rank may stand before: "acting | defence secretary"."""


def office_state(role: Role, holder: Entry, home: Entry | None, scene: Scene) -> Entry | None:
    """Give the state of an office: the one that the article is about, where it has such an office.

    Else the only state of the article, where it calls an office so; of several, the one that
    alone in the world has it. None where somebody else has it there.
    """
    words, told = scene.words, _told(role, scene)
    if any(token.tag_ == "POS" for token in scene.doc[role.start : role.head]):
        return None  # "the country's | president": which one, the sentence before may tell
    if told in words.shared_offices:
        namesakes = scene.states.keys() & words.short_lands.values()  # "Georgia"
        if namesakes or opens_in_province(scene) or is_of_province(scene):
            return None
    if told in words.devolved_offices and _is_devolved(role, scene):
        return None
    found = _owner_of(role, told, home, scene) or _seated(role, told, holder, scene)
    chief = told in words.premierships or (told in words.heads_of_state and _is_titled(role, scene))
    found = found or (_of_deputy(told, scene) or only_land(told, scene) if chief else None)
    if found is None or _is_anothers(found, told, holder, scene):
        return None
    if told in words.heads_of_state and _may_be_peers(found, holder, scene):
        return None
    return found if not _is_second(found, told, holder, scene) else None


def _is_devolved(role: Role, scene: Scene) -> bool:
    """Whether the office may be that of a part of a state with ministers of its own.

    The part is named in the sentence, or its government anywhere: "the Scottish | government".
    """
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(role.start)
    rules = either(words.governments, words.cabinets, words.houses, words.bodies)
    return any(
        first <= token.i < last or token.nbor().lower_ in rules
        for token in doc[:-1]
        if token.lower_ in words.devolved
    )


def _is_anothers(land: Entry, told: str, holder: Entry, scene: Scene) -> bool:
    """Whether a state's office is none of who is told to have one called so.

    Only a part of the state has it, or somebody else is told to have the state's. No state has a
    chancellor beside a premier but one that calls another so.
    """
    words = scene.words
    if told in words.part_offices.get(land.state, frozenset()):
        return True
    if told in words.presidencies and land.state in words.no_presidents:
        return True  # "President Roe", who meets a king
    others = (e for e in scene.at.values() if e.body is land and e is not holder)
    roles = [role.lower() for other in others for role in other.roles]
    chief = told in words.chancellorships and told not in words.own_offices.get(land.state, ())
    if chief and any(role.endswith(tuple(words.premierships)) for role in roles):
        return True
    owners = [r.removesuffix(told).split() for r in roles if r.endswith(f" {told}")]
    another = either(words.titles - words.nations, words.ranks)  # "US vice | president"
    return any(o[-1] not in another and words.former.isdisjoint(o) for o in owners)


def _may_be_peers(land: Entry, holder: Entry, scene: Scene) -> bool:
    """Whether a president may be that of another state, which an article told of last.

    "The U.S. and Kenya swapped spies. … Nairobi agreed. President Roe said". A government called
    by the name tells that it is not: "the Roe | administration".
    """
    doc, start, surname = scene.doc, holder.names[0].start, holder.name.split()[-1]
    peers = peers_of(land, scene)
    terms = (t for t in doc[1:] if t.lower_ in scene.words.terms) if peers else ()
    if not peers or any(t.nbor(-1).text == surname for t in terms):
        return False
    at = scene.reading.index(doc[start])
    near = _lands(scene.reading.spans[max(at - 1, 0)].start, start, scene)
    return bool(near) and near[-1][0].state in peers


def _is_second(land: Entry, told: str, holder: Entry, scene: Scene) -> bool:
    """Whether somebody is the second to be called president, where another state is told of.

    "President Roe left. … | Sudria's debts grew. President Fox said": whose president that is,
    nobody can tell. The state is named in the sentence of the first mention or the one before.
    """
    doc, read, start = scene.doc, scene.reading, holder.names[0].start
    if told not in scene.words.heads_of_state:
        return False
    before = (e for e in scene.at.values() if e.kind == "person" and e.names[0].start < start)
    if not any(role.lower() == told for other in before for role in other.roles):
        return False
    at = read.index(doc[start])
    first, last = read.spans[max(at - 1, 0)].start, read.spans[at].end
    lands = {entry.state for entry, _ in _lands(first, last, scene)}
    lands |= {scene.adjectives.get(token.text, "") for token in doc[first:last]}
    return bool(lands - {land.state, ""})


def _owner_of(role: Role, told: str, home: Entry | None, scene: Scene) -> Entry | None:
    """The state of an office by who has such an office, and by what its sentence is about."""
    words = scene.words
    owners = {state for state, offices in words.own_offices.items() if told in offices}
    if home is not None and home.state not in words.own_offices:
        if _is_national(role, told, scene):
            return _with_subject(home, role, told, scene)
    elif home is not None and home.state in owners:
        return home if told not in words.heads_of_state or _is_titled(role, scene) else None
    elif home is not None and not owners and _is_own(role, told, scene):
        return home
    elif home is not None and home.state in words.ministerial and _is_ministry(role, scene):
        return _with_subject(home, role, told, scene)
    tied = words.own_offices if len(scene.states) == 1 else words.sole_offices
    named = [scene.states[s] for s in sorted(tied) if told in tied[s] and s in scene.states]
    if len(named) != 1:
        return _only_owner(told, scene) or _subject_land(role, told, scene)
    chief = _is_titled(role, scene) and (opens_with(named[0], scene) or told_most(named[0], scene))
    named_once = told_lands(scene)[named[0].state] == 1 and not opens_with(named[0], scene)
    if len(owners) > 1 and named_once:
        return None  # "the health secretary said so", of a gang indicted "in the United States"
    return named[0] if chief or told not in words.heads_of_state else None


def _with_subject(home: Entry, role: Role, told: str, scene: Scene) -> Entry | None:
    """The article's state, or another one that a sentence with its minister is about."""
    land = _subject_land(role, told, scene) or home
    return home if land is home else _with_holder(land, role, scene)


def _of_deputy(told: str, scene: Scene) -> Entry | None:
    """The one state of whose deputy an article tells: "Norlandic Deputy Prime Minister Fox"."""
    people = {id(e): e for e in scene.at.values() if e.kind == "person"}
    roles = (role for person in people.values() for role in person.roles)
    openers = [r[: -len(told)].split() for r in roles if r.lower().endswith(f" {told}")]
    ranked = (o for o in openers if len(o) > 1 and o[-1].lower() in scene.words.ranks)
    lands = {scene.adjectives.get(o[0], "") for o in ranked}
    return scene.states.get(lands.pop()) if len(lands) == 1 else None


def _seated(role: Role, told: str, holder: Entry, scene: Scene) -> Entry | None:
    """The state whose seat of government an article names: "President Roe" beside "White House".

    So is that of its parties. Readers at home know whose president that is, where no other state is
    named in the sentence, nor where the president is named first: but for those that have none, or
    of which the article calls somebody else so, "Norlandic President Fox".
    """
    words = scene.words
    chief = told in words.heads_of_state and told not in words.relations and _is_titled(role, scene)
    if not chief or (holder.body is not None and holder.body.kind != "place"):
        return None
    seats = {words.government_seats[seat] for seat in words.government_seats.keys() & scene.named}
    seats |= {words.home_parties[party] for party in words.home_parties.keys() & scene.parties}
    seats |= {words.home_bodies[body] for body in words.home_bodies.keys() & scene.named}
    seats = seats or {land for land in _served(scene) if opens_with(scene.states[land], scene)}
    state = seats.pop() if len(seats) == 1 else _mostly_told(told, scene)
    if told not in words.own_offices.get(state, ()):
        return None
    near = (
        t for at in (role.start, holder.names[0].start) for t in scene.doc[slice(*scene.bounds(at))]
    )
    lands = {scene.at[t.i].state if t.i in scene.at else scene.adjectives.get(t.text) for t in near}
    others = lands - {state, "", None}
    if told in words.presidencies:
        others -= words.no_presidents | _headed(told, holder, scene)
    chosen = any(t.lower_ in words.elected for t in scene.doc[role.start : role.end])
    if chosen or (others and not _is_told_mostly(state, scene)):
        return None  # who is elected is not in the seat yet
    return scene.states.get(state) or _house_of(told, state, scene)


def _is_told_mostly(state: str, scene: Scene) -> bool:
    """Whether a state with its seats, bodies and parties is told of much more than any other."""
    words, told = scene.words, told_lands(scene)
    own = {**words.government_seats, **words.home_bodies}
    named = {id(e): e for e in scene.at.values() if e.kind in ("organization", "place")}
    lands = ((e, own.get(e.name.lower(), words.home_parties.get(e.party))) for e in named.values())
    times = told[state] + sum(len(e.names) for e, land in lands if land == state)
    most = max((n for land, n in told.items() if land != state), default=0)
    return times >= OFTEN and times >= SHARE * most


def _house_of(told: str, state: str, scene: Scene) -> Entry | None:
    """The house of a president whose state an article does not name: "President Roe", White House.

    "The White House said so. President Roe left.": nothing else tells whose president that is.
    """
    words = scene.words
    houses = {seat for seat in words.houses_of_heads if words.government_seats[seat] == state}
    foreign = bool(scene.states) and not _is_told_mostly(state, scene)
    if told not in words.presidencies or foreign:
        return None
    return next((e for e in scene.at.values() if e.name.lower() in houses), None)


def _mostly_told(told: str, scene: Scene) -> str:
    """The state that has the office ``told``, of which an article tells much more than of others.

    Those that have no such office do not count. "" where there is none.
    """
    words = scene.words
    if told not in words.presidencies:
        return ""
    lands = Counter({s: n for s, n in told_lands(scene).items() if s not in words.no_presidents})
    (state, times), *rest = [*lands.most_common(2), ("", 0), ("", 0)][:2]
    return state if times >= OFTEN and times >= SHARE * rest[0][1] else ""


def _served(scene: Scene) -> set[str]:
    """The named states that alone have an office which is told bare: "Secretary of State"."""
    people = {id(e): e for e in scene.at.values() if e.kind == "person"}
    held = {role.lower() for person in people.values() for role in person.roles}
    alone = scene.words.sole_offices
    return {land for land in alone if land in scene.states and not held.isdisjoint(alone[land])}


def _headed(told: str, holder: Entry, scene: Scene) -> set[str]:
    """The states of which somebody else is told to have an office: "Norlandic President Fox"."""
    others = {id(e): e for e in scene.at.values() if e.kind == "person" and e is not holder}
    roles = (role for other in others.values() for role in other.roles)
    owners = {r[: -len(told)].strip() for r in roles if r.lower().endswith(f" {told}")}
    lands = {s.name for s in scene.words.states if not owners.isdisjoint((s.name, *s.others))}
    return lands | {scene.adjectives[owner] for owner in owners & scene.adjectives.keys()}


def _only_owner(told: str, scene: Scene) -> Entry | None:
    """The one state of several that calls an office so: "Foreign Secretary", "Prime Minister".

    Not beside a state in which a secretary may be a minister, too. Of premiers it is the only
    state that has one, and is told of more than once; not where a party is that of another.
    """
    words = scene.words
    shared = words.heads_of_state | words.shared_offices | words.national_offices
    if told in shared - words.premierships:
        return None
    if told in words.premierships:
        known = told_lands(scene)
        lands = [name for name in known if name not in words.no_premiers]
        land = scene.states.get(lands[0]) if len(lands) == 1 else None
        if land is None or known[lands[0]] == 1 or is_abroad(land, scene):
            return None
        return land
    owners = [s for s, offices in words.own_offices.items() if told in offices]
    named = [scene.states[state] for state in owners if state in scene.states]
    alone = len(named) == 1 and not scene.states.keys() & words.secretaries
    return named[0] if alone else None


def _subject_land(role: Role, told: str, scene: Scene) -> Entry | None:
    """The state that a sentence is about: "Norland may lose, said tourism minister | Ann Roe".

    It is the subject, or opens the sentence, and no other state is named in it.
    """
    doc, words = scene.doc, scene.words
    own = is_own_office(told, words)
    if own or told in words.premierships or not _is_national(role, told, scene):
        return None
    first, last = scene.bounds(role.start)
    found = _lands(first, last, scene)
    if not found and first:  # "In the Norlands it rained. | The chief government spokesman said"
        first, last = scene.bounds(first - 1)
        before = _lands(first, last, scene)
        found = before if doc[first].pos_ == "ADP" else found
    if len(found) != 1:
        return None
    land, at = found[0]
    opens = at - first <= FRONT and doc[first].pos_ in ("ADP", "PROPN", "DET")
    subject = doc[at].dep_ in ("nsubj", "nsubjpass") or (doc[at].dep_ == "poss" and opens)
    fronted = doc[at].dep_ == "pobj" and opens and doc[at].head.i == first
    return land if at < role.start and (subject or fronted) else None


def _with_holder(land: Entry, role: Role, scene: Scene) -> Entry | None:
    """The state of a sentence, where "with" ties the holder of an office to it; else None.

    Whose minister it is that speaks of another state, nobody can tell.
    """
    doc = scene.doc
    at = role.start - 1 - (doc[role.start - 1].lower_ in scene.words.articles)
    return land if at > 0 and doc[at].lower_ in scene.words.with_words else None


def _lands(first: int, last: int, scene: Scene) -> list[tuple[Entry, int]]:
    """The states that some tokens name, each once, with a token of it; also by their capitals."""
    found: dict[int, tuple[Entry, int]] = {}
    for at in range(first, last):
        entry = scene.at.get(at)
        seat = scene.seats.get(slug_of(entry.name)) if entry is not None else None
        if entry is not None and not entry.state and seat is not None:
            entry = scene.states.get(seat)  # "Oslo agreed, with finance minister Ann Roe saying"
        if entry is not None and entry.state:
            found.setdefault(id(entry), (entry, at))
    return list(found.values())


def government_of(roles: Iterable[Role], scene: Scene) -> str | None:
    """Give "government", where an article that names no state for an office speaks of one.

    "The government will …, the home secretary said": its readers know whose it is.
    """
    words, doc = scene.words, scene.doc
    if scene.states:
        return None
    known = words.national_offices.union(*words.own_offices.values()) - words.heads_of_state
    if not any(_told(role, scene) in known or _is_ministry(role, scene) for role in roles):
        return None
    said = [t for t in doc[:-1] if t.lower_ in words.governments and t.i and t.text.islower()]
    if any(t.nbor().lower_ in words.name_links for t in said):
        return None  # "the government of Halden"
    return next((t.text for t in said if t.nbor(-1).lower_ in words.definite), None)


def _told(role: Role, scene: Scene) -> str:
    """The words of an office, without a rank before them."""
    told = [bare(t.text) for t in scene.doc[role.start : role.end] if not t.is_punct]
    own = is_own_office(" ".join(told), scene.words)
    if len(told) > LEAST and told[0] in scene.words.ranks and not own:
        told = told[1:]
    if told[-1] in scene.words.elected and is_chosen(scene.doc[role.end - 1], scene.words):
        told = told[:-1]  # "President|-elect"
    first = scene.doc[role.start]
    if len(told) > 1 and first.pos_ == "ADV" and first.lower_ in scene.words.former:
        told = told[1:]  # "the then | prime minister"
    return " ".join(told)


def _is_titled(role: Role, scene: Scene) -> bool:
    """Whether each word of a role has a capital, as a state's president does before the name."""
    told = (t for t in scene.doc[role.start : role.end] if t.lower_ not in scene.words.elected)
    return all(token.text[0].isupper() for token in told if not token.is_punct)


def _is_national(role: Role, told: str, scene: Scene) -> bool:
    """Whether every state has an office: a minister's, a general's, the government's speaker's."""
    words = scene.words
    inside = told.split()
    serves = bool(words.cabinets & {inside[-2]} if len(inside) > 1 else False)
    speaks = inside[-1] in words.spokespeople and serves and inside[-2] in words.governments
    leads = len(inside) == 2 and inside[0] in words.armies and inside[1] in words.generals
    leads |= inside[0] in words.generals and inside[-1] in words.armies and _is_of(inside, words)
    return speaks or leads or told in words.national_offices or _is_ministry(role, scene)


def _is_of(inside: list[str], words: NameWords) -> bool:
    """Whether the words of an office are "head | of the | army", and no more."""
    between = set(inside[1:-1])
    return bool(between & words.place_links) and between <= words.place_links | words.definite


def _is_own(role: Role, told: str, scene: Scene) -> bool:
    """Whether it is one of those that a state with offices of its own has, too."""
    return told not in scene.words.national_offices and _is_national(role, told, scene)


def _is_ministry(role: Role, scene: Scene) -> bool:
    """Whether a role is that of a minister whose every other word is a field of government."""
    words = scene.words
    told = [bare(token.text) for token in scene.doc[role.start : role.end] if not token.is_punct]
    if " ".join(told) in words.local_offices:
        return False  # "chief minister"
    tied = told[1:2] and told[1] in words.name_links  # "minister of | trade"
    head, rest = (told[0], told[2:]) if tied else (told[-1], told[:-1])
    fields = set(rest) - words.joiners - words.ranks - words.articles
    minister = head in words.ministers & words.state_offices
    at = role.start if tied else role.end - 1
    return minister and role.head == at and fields <= words.portfolios
