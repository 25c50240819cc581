"""Affiliation: the body that a person acts or speaks for, the office before the country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from explainer.language.tables import either, without
from explainer.sections.actors.acting import acts_for
from explainer.sections.actors.arrivals import body_joined, own_body
from explainer.sections.actors.beside import (
    bodies_beside,
    land_beside,
    owner_of_list,
)
from explainer.sections.actors.chambers import chamber_of
from explainer.sections.actors.employers import body_of_capitals, employer_in
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.grounds import club_place, member_land, people_of
from explainer.sections.actors.institutions import institution_of
from explainer.sections.actors.ministries import department_of, ministry_of
from explainer.sections.actors.owners import owner_of
from explainer.sections.actors.parties import (
    own_party,
    party_before,
    party_in_brackets,
    party_of_examples,
    party_of_fellows,
)
from explainer.sections.actors.principals import principal, spoken_of
from explainer.sections.actors.role import Role, head_word
from explainer.sections.actors.rows import shared_club
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.served import ties_in_role
from explainer.sections.actors.several import in_order, past_letters, respective
from explainer.sections.actors.squads import team_in_brackets, team_of_few
from explainer.sections.actors.teams import team_of, team_of_clause
from explainer.sections.actors.tie import Tie
from explainer.sections.actors.towns import home_province, local_ground
from explainer.text.names import Name
from explainer.text.names.inserts import past_insert
from explainer.text.syntax.clauses import VERBAL
from explainer.text.tokens import Tokens, bare


def ties_of(
    name: Name,
    roles: Sequence[Role],
    scene: Scene,
    offices: Mapping[str, Entry | None],
    common: Sequence[Role] = (),
) -> Iterator[Tie]:
    """Give what one mention ties a person to: in a role, or right before or behind the name.

    ``offices`` gives the state by the words of an office that the article ties to one, ``common``
    the roles in the plural that stand with somebody else of a list.
    """
    held = [role for role in roles if not (is_past(role, scene) or _is_ahead(role, scene))]
    for role in held:
        yield from (t for t in ties_in_role(role, scene) if not _is_ground(t.entry, role, scene))
    for body in bodies_beside(name, roles, scene, described=bool(held or common)):
        yield Tie(entry=body, rank=0)
    for role in held:
        if team := employer_in(role, scene) or club_place(role, scene):
            yield Tie(entry=team, rank=1)
    for role in held:
        ties = _of_post(role, name, scene, offices)
        yield from (tie for tie in ties if not _is_ground(tie.entry, role, scene))
    if land := land_beside(name, roles, scene):
        yield Tie(entry=land, rank=1 if held or not roles else 3)
    posts = [role for role in roles if scene.doc[role.head].lemma_ not in scene.words.proposing]
    if not posts and (land := people_of(name, scene)):
        yield Tie(entry=land, rank=2)
    if not roles and (shared := owner_of_list(name, scene)):
        yield Tie(entry=shared, rank=2)
    if team := team_of(name, scene) or team_in_brackets(name, scene):
        yield Tie(entry=team, rank=2)
    if team := team_of_few(name, scene) or team_of_clause(name, scene) or shared_club(held, scene):
        yield Tie(entry=team, rank=2)
    if own := own_body(name, scene) or body_joined(name, scene):
        yield Tie(entry=own, rank=2)
    if acted_for := acts_for(name, scene):
        yield Tie(entry=acted_for, rank=2)
    yield from _of_party(name, held, scene)
    if ranked := in_order(name, scene):
        yield Tie(entry=ranked[1], rank=1)
    if share := respective([*roles, *common], name, scene):
        yield Tie(entry=share, rank=0)
    if land := member_land(name.end, [*held, *common], scene):
        yield Tie(entry=land, rank=2)
    for role in held:
        if house := chamber_of(role, scene) or department_of(role, scene):
            yield Tie(entry=house, rank=3)
    for role in (role for role in roles if is_past(role, scene)):
        if part := local_ground(role, scene):
            yield Tie(entry=part, rank=3)
        yield from _lasting(role, scene)
        if employer := _now_at(role, scene):
            yield Tie(entry=employer, rank=0)


def _is_ground(place: Entry, role: Role, scene: Scene) -> bool:
    """Whether a place only tells for where somebody works: "the union's | Norland | official"."""
    owners = [
        at
        for at in range(role.start + 1, role.head)
        if scene.doc[at].tag_ == "POS" and at - 1 not in scene.at
    ]
    if place.kind != "place" or not owners:
        return False
    return any(scene.at.get(at) is place for at in range(owners[0] + 1, role.head))


def _is_ahead(role: Role, scene: Scene) -> bool:
    """Whether somebody is only put up for an office: "picked to be the port's chief"."""
    first, head, words = scene.doc[role.start], scene.doc[role.head], scene.words
    put_up = either(words.proposing, words.choosing)
    if first.tag_ == "MD" or (first.lemma_ in words.being and role.head > role.start):
        return head.pos_ in VERBAL  # "is to become mayor"
    return head.pos_ == "VERB" and head.lemma_ in put_up


def _of_post(
    role: Role, name: Name, scene: Scene, offices: Mapping[str, Entry | None]
) -> Iterator[Tie]:
    """The state, the owner, the person and the part of a state that a role is an office of."""
    if state := offices.get(scene.doc[role.start : role.end].text.lower()):
        yield Tie(entry=state, rank=1)
    if holder := spoken_of(role, scene):
        yield Tie(entry=holder, rank=1)
    if owner := owner_of(role, scene):
        yield Tie(entry=owner, rank=1)
    if person := principal(role, name.start, scene):
        yield Tie(entry=person, rank=1)
    if part := local_ground(role, scene) or home_province(role, scene):
        yield Tie(entry=part, rank=1)
    if body := institution_of(role, name.end, scene):
        yield Tie(entry=body, rank=2)


def _of_party(name: Name, held: Sequence[Role], scene: Scene) -> Iterator[Tie]:
    """The ministries of roles, and the parties before them or beside a name."""
    for role in held:
        if ministry := ministry_of(role, scene):
            yield Tie(entry=ministry, rank=1)
        if party := party_before(role.start, scene):
            yield Tie(entry=party, rank=2)
    tokens = Tokens.of(scene.doc, scene.reading.pack.labels)
    behind = past_insert(tokens, name.end, scene.words)
    behind = past_letters(behind, scene.bounds(max(behind - 1, name.start))[1], scene)
    if party := party_in_brackets(behind, scene) or own_party(name.end, scene):
        yield Tie(entry=party, rank=2)
    if party := party_of_examples(name, scene) or party_of_fellows(name, scene):
        yield Tie(entry=party, rank=2)


def shared_ties(role: Role, scene: Scene) -> Iterator[Tie]:
    """Give what a role in the plural ties all to who share it: "Ohio senators Roe and Fox"."""
    if is_past(role, scene):
        yield from _lasting(role, scene)
        return
    yield from ties_in_role(role, scene)
    if body := employer_in(role, scene) or owner_of(role, scene):
        yield Tie(entry=body, rank=1)
    if chamber := chamber_of(role, scene):
        yield Tie(entry=chamber, rank=3)


def _now_at(role: Role, scene: Scene) -> Entry | None:
    """The body of "a former lawyer | now at the Land Bank |"."""
    doc, words = scene.doc, scene.words
    for at in range(role.head + 1, role.end - 2):
        if doc[at].lower_ in words.present and doc[at + 1].lower_ in words.body_ties:
            start = at + 2 + (doc[at + 2].lower_ in words.articles)
            body = scene.at.get(start) or body_of_capitals(start, scene)
            return body if body is not None and body.kind == "organization" else None
    return None


def _lasting(role: Role, scene: Scene) -> Iterator[Tie]:
    """The ties that outlive an office: a state's, a part's of one ("ex-governor"), a party's.

    A former member of a party is of none.
    """
    member = head_word(role.head, scene) in scene.words.vague_roles
    for tie in ties_in_role(role, scene):
        land = tie.entry.kind == "place" and (bool(tie.entry.state) or tie.rank in (1, 3))
        if land or (tie.entry.party and not member):
            yield Tie(entry=tie.entry, rank=3)


def is_past(role: Role, scene: Scene) -> bool:
    """Tell whether a role is one that somebody had: "former", "ex-president", "veteran"."""
    if role.over or role.ended or scene.doc[role.head].lower_ in scene.words.retired:
        return True
    told = scene.doc[max(role.start - 1, 0) : role.head + 1].text.lower().split()
    former = scene.words.former  # "one-time", "ex-president"
    if bare(scene.doc[role.head].text) in scene.words.short_titles:
        former = without(former, scene.words.keeping_ranks)
    return any(word in former or word.split("-", 1)[0] in former for word in told)
