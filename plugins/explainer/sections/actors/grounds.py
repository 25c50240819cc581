"""Grounds: towns, clubs and provinces that an office or a team is of, by their place alone."""

from __future__ import annotations

from collections.abc import Sequence

from explainer.language.tables import either, without
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import (
    SUPERLATIVES,
    Role,
    head_word,
    is_glued,
    is_owner,
    singular,
)
from explainer.sections.actors.scene import Scene
from explainer.text.marks import HYPHENS
from explainer.text.names import Name
from explainer.text.tokens import bare


def office_land(role: Role, scene: Scene) -> Entry | None:
    """Give the land of an office where its name stands in short: "Wash. Gov. | Ann Roe"."""
    words, at = scene.words, role.start
    short = bare(scene.doc[at].text) in words.abbreviated_lands
    if not short or at == role.head or at in scene.at or not _is_office(role, scene):
        return None
    if any(bare(token.text) not in words.titles for token in scene.doc[at + 1 : role.head]):
        return None  # "Al Salta | leader Ann Roe"
    return _short(scene.doc[at].text, scene)


def police_town(role: Role, scene: Scene) -> Entry | None:
    """Give the force, or else the town, of "a Halden police | officer"."""
    doc, words = scene.doc, scene.words
    at = next((i for i in range(role.start + 1, role.head) if doc[i].lower_ in words.police), None)
    town = scene.at.get(at - 1) if at is not None else None
    if at is None or town is None or town.kind != "place":
        return None
    forces = (e for e in scene.worded.get(doc[at].lower_, ()) if e.name.startswith(town.name))
    return next(forces, town)


def office_town(role: Role, scene: Scene) -> Entry | None:
    """Give the town of an office behind its land in short: "Dale, Ind., | Mayor Ann Roe"."""
    doc, at = scene.doc, role.start
    town = scene.at.get(at - 4) if at > 3 else None
    if town is None or town.kind != "place" or not doc[at - 3].text == doc[at - 1].text == ",":
        return None
    short = bare(doc[at - 2].text) in scene.words.abbreviated_lands
    return town if short and _is_office(role, scene) else None


def is_ward(at: int, role: Role, scene: Scene) -> bool:
    """Tell whether somebody was elected where "for" tells: "Labour member for | Elm Park".

    Who stands for a place has a party before the role, or a seat by its name ("MP for"); what ends
    as the name of a body does is none.
    """
    words, start = scene.words, scene.start(at)
    low = head_word(role.head, scene)
    partisan = any(t.lower_ in words.party_forms for t in scene.doc[role.start : role.head])
    elected = low in words.sittings or (partisan and low in words.party_offices | words.vague_roles)
    heads = either(words.body_heads, words.company_endings)
    tied = scene.doc[start - 1].lower_ in words.purposes
    return elected and tied and scene.doc[scene.end(at) - 1].lower_ not in heads


def _is_office(role: Role, scene: Scene) -> bool:
    return bare(scene.doc[role.head].text) in scene.words.offices


def member_land(at: int, roles: Sequence[Role], scene: Scene) -> Entry | None:
    """Give the province in brackets behind a member of parliament: "Rep. Ann Roe | (Ind.)".

    Also behind the letter of who is of no party: "Sen. Ann Roe | (I-Ind.)".
    """
    doc, words = scene.doc, scene.words
    if at + 2 >= len(doc) or doc[at].text != "(":
        return None
    start = at + 1
    if len(doc[start].text) == 1 and is_glued(doc[start + 1]):
        start += 2
    end = next((i for i in range(start, min(start + 3, len(doc))) if doc[i].text == ")"), start)
    sits = any(bare(doc[role.head].text) in words.sittings for role in roles)
    written = doc[start:end].text
    known = bare(written) in words.abbreviated_lands or written.lower() in words.provinces
    if not sits or not written[:1].isupper() or not known:
        return None
    return scene.at.get(start) or _short(written, scene)


def _short(written: str, scene: Scene) -> Entry:
    """The land whose name stands in short, as it is written: "Wash."."""
    return scene.unnamed.setdefault(written, Entry(name=written, kind="place"))


def is_land(role: Role, start: int, scene: Scene) -> bool:
    """Tell whether a place is named by its sort or ruler: "canton of | Elm", "mayor of | Elm"."""
    doc, words, at = scene.doc, scene.words, start - 1
    if at <= role.start or doc[at].lower_ not in words.place_links:
        return False
    sorts = either(words.localities, words.town_nouns, words.province_nouns, words.countries)
    if doc[at - 1].lower_ in either(sorts, words.quarters_of_land):
        return True
    told = [bare(token.text) for token in doc[role.start : at]]
    offices = (" ".join(told[-length:]) for length in (1, 2, 3))
    return any(office in words.local_offices or office in words.land_offices for office in offices)


def is_of_team(role: Role, scene: Scene) -> bool:
    """Tell whether a team gives a role, or one is owned or led by who has it."""
    words, low = scene.words, head_word(role.head, scene)
    numbered = low in words.rankings and role.end > role.head + 1  # "Norland's | number eight"
    return numbered or low in either(words.club_roles, words.players, words.club_chiefs)


def club_place(role: Role, scene: Scene) -> Entry | None:
    """Give the club or the state that somebody plays for or trains: "Dale head coach | Roe".

    By its name, not by an adjective: a Norwegian striker may play anywhere, but the Norwegian
    captain leads her country's team.
    """
    doc, words, at = scene.doc, scene.words, role.head - 1
    if not is_of_team(role, scene):
        return _sent_from(role, scene)
    if at > role.start + 1 and doc[at].tag_ == "POS" and doc[at - 1].lower_ in words.parties:
        return scene.state(doc[at - 2].text)  # "the Norwegian team's | coach"
    led = head_word(role.head, scene) in words.captains
    behind = scene.at.get(role.head + 2) if role.head + 2 < role.end else None
    if led and behind is not None and behind.state:
        own = doc[role.head + 1].lower_ in words.place_links
        return behind if own else None  # "captain of | Norway"
    skipped = words.ranks | words.team_words
    at -= 2 * (doc[at].text in HYPHENS)  # "scrum|-|half"
    while at > role.start and (doc[at].lower_ in skipped or is_owner(doc[at], words)):
        at -= 1
    entry = scene.at.get(at) if at >= role.start else None
    if led and entry is None and at >= role.start and (land := _adjective_of(at, role, scene)):
        return land
    if entry is None:
        entry = _owner_of(role, scene)  # "Norland's gifted young | striker"
        return entry if entry is not None and entry.kind == "place" else None
    named = entry.kind == "place" and doc[at].lower_ not in words.nations
    return entry if named and doc[at].text[0].isupper() else None


def _owner_of(role: Role, scene: Scene) -> Entry | None:
    """Whom the last possessive before the head of a role names: "Norland's | first astronaut"."""
    owners = [i for i in range(role.start + 1, role.head) if is_owner(scene.doc[i], scene.words)]
    return scene.at.get(owners[-1] - 1) if owners else None


def _sent_from(role: Role, scene: Scene) -> Entry | None:
    """The state that owns a post of a body: "Norland's first | astronaut"."""
    words, owner = scene.words, _owner_of(role, scene)
    post = head_word(role.head, scene) in without(words.tied_roles, words.offices)
    best = any(token.tag_ in SUPERLATIVES for token in scene.doc[role.start : role.head])
    return owner if owner is not None and owner.state and post and not best else None


def _adjective_of(at: int, role: Role, scene: Scene) -> Entry | None:
    """The state or region of an adjective of one word or two: "South African"."""
    pair = scene.state(scene.doc[at - 1 : at + 1].text) if at > role.start else None
    return pair or scene.state(scene.doc[at].text) or scene.region(scene.doc[at].text)


def served_land(role: Role, scene: Scene) -> Entry | None:
    """Give the state of the army or the government behind an office: "head of | Norland's army".

    "A minister in the Norlandic | government", of whom it is told by an adjective as well.
    """
    doc, words = scene.doc, scene.words
    held = either(words.tied_roles, words.offices, words.generals)
    if head_word(role.head, scene) not in held:
        return None
    links = either(words.name_links, words.at_words, words.inside)
    link = next((i for i in range(role.head + 1, role.end) if doc[i].pos_ == "ADP"), role.end)
    if link + 2 >= role.end or doc[link].lower_ not in links:
        return None
    at = link + 1 + (doc[link + 1].lower_ in words.articles)
    named, end = scene.at.get(at), max(scene.end(at), at + 1)
    end += end < role.end and is_owner(doc[end], words)
    land = named if named is not None and named.state else scene.state(doc[at].text)
    ruled = end < role.end and doc[end].lower_ in either(words.armies, words.cabinets, words.police)
    closed = end + 1 >= role.end or doc[end + 1].pos_ not in ("NOUN", "PROPN")
    return land if ruled and closed and doc[end].text.islower() else None


def sent_by(role: Role, scene: Scene) -> Entry | None:
    """Give the state that puts somebody up for an office: "Norland's | nominee"."""
    doc, words = scene.doc, scene.words
    if head_word(role.head, scene) not in words.hopefuls:
        return None
    mark = next((t.i for t in doc[role.start + 1 : role.head] if t.tag_ == "POS"), role.head)
    owner = scene.at.get(mark - 1)
    plain = all(t.pos_ not in ("NOUN", "PROPN", "ADJ") for t in doc[mark + 1 : role.head])
    # but "Norland's | presidential nominee", who wants an office in it
    return owner if plain and mark < role.head and owner is not None and owner.state else None


def is_anothers(at: int, role: Role, scene: Scene) -> bool:
    """Tell whether who has a role is of another body than the one that stands here.

    A state's envoy to it is, and who sits in a committee on a ministry: "chair of the | Treasury |
    committee".
    """
    end = scene.end(at)
    panel = end < role.end and scene.doc[end].text in scene.words.panels
    watched = panel and scene.at[at].name.split()[-1].lower() in scene.words.ministries
    return watched or _is_accredited(at, role, scene)


def is_against(at: int, role: Role, scene: Scene) -> bool:
    """Tell whether a land is only whom somebody is against: "a commander and | Norland | foe"."""
    end = max(scene.end(at), at + 1)
    noun = scene.doc[end] if end < role.end else scene.doc[role.head]
    return singular(bare(noun.text), scene.words) in scene.words.outsiders


def _is_accredited(at: int, role: Role, scene: Scene) -> bool:
    """Whether a body is where a state has somebody: "Norland's | UN | envoy".

    An adjective before it is that of an ambassador's state, and may only tell where an envoy is
    from: "Norlandic | UN | Ambassador".
    """
    words, before = scene.words, scene.doc[max(scene.start(at) - 1, 0)]
    head = head_word(role.head, scene)
    if not role.start <= before.i < at < role.head or head not in words.sent_to:
        return False
    if before.tag_ != "POS":
        return head in words.accredited and scene.state(before.text) is not None
    owner = scene.at.get(before.i - 1)
    return owner is not None and bool(owner.state)


def people_of(name: Name, scene: Scene) -> Entry | None:
    """Give the state whose people an adjective counts a person among: "beat American | Ann Roe"."""
    doc, at = scene.doc, name.start - 1
    if at < 0 or at in scene.at or not name.start <= doc[at].head.i < name.end:
        return None
    return scene.state(doc[at].text) or scene.region(doc[at].text)


def is_ground(land: Entry, scene: Scene) -> bool:
    """Tell whether a land is only named as where something is: "in | Norland", "Elm, | Norland".

    So it is where it but holds what others come to: "| Norland will host the talks".
    """
    return all(_is_where(name, scene) for name in land.names)


def _is_where(name: Name, scene: Scene) -> bool:
    doc, words, at = scene.doc, scene.words, name.start - 1
    at -= at > 0 and doc[at].lower_ in words.definite
    root = doc[name.start : name.end].root
    if root.dep_ == "nsubj" and root.head.lemma_ in words.hosting:
        return True
    town = scene.at.get(at - 1) if at > 0 else None
    apart = town is not None and town.kind == "place" and doc[at].text == ","
    return at >= 0 and (doc[at].lower_ in words.inside or apart)
