"""Who's who: the people, organisations, places and groups of an article, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from explainer.language.tables import either
from explainer.model import Actor, Confidence, Facts, Reading
from explainer.sections.actors.affiliation import is_past, shared_ties, ties_of
from explainer.sections.actors.deeds import takes_part
from explainer.sections.actors.echoes import echoed, stand_ins
from explainer.sections.actors.employers import hired_by
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import (
    governing_state,
    is_club_office,
    is_company_office,
    may_have_post,
    offices_of,
)
from explainer.sections.actors.joining import joined
from explainer.sections.actors.leads import led_by
from explainer.sections.actors.mainbody import main_body, near
from explainer.sections.actors.offices import government_of, office_state
from explainer.sections.actors.owners import band_of, company_before, gives
from explainer.sections.actors.parties import is_party
from explainer.sections.actors.role import Role, is_plural
from explainer.sections.actors.roles import roles_of, told_whose, without_repeats
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.settings import acting
from explainer.sections.actors.several import listed_behind, told_as_over, told_of_one
from explainer.sections.actors.sides import (
    absolute_subjects,
    belongs_to,
    delegates,
    led_bodies,
    parties_of,
)
from explainer.sections.actors.squads import is_only_listed, squads
from explainer.sections.actors.tie import Tie, nearest
from explainer.sections.actors.trades import trades_of
from explainer.sections.actors.unnamed import unnamed_body
from explainer.text.names import Name, names_of
from explainer.text.slugs import slug_of
from explainer.text.tokens import bare


def extract(reading: Reading, found: Facts) -> Iterable[Actor]:
    """Find every named actor once, most important first."""
    entries = joined(reading, names_of(reading))
    scene = Scene.of(reading, entries)
    roles = _describe(entries, scene)
    _take_sides(entries, roles, scene)
    for entry in entries:
        entry.roles = told_whose(entry, roles.get(id(entry), ()), scene)
        if entry.kind == "organization" and not entry.roles:
            entry.roles = list(trades_of(entry, scene))
    entries = [entry for entry in entries if not is_only_listed(entry, scene)]
    entries = [*entries, *hired_by(entries, scene)]
    entries = sorted(acting(entries, roles, scene), key=_importance)
    return tuple(_actor(entry, scene) for entry in entries)


def _describe(entries: Sequence[Entry], scene: Scene) -> dict[int, list[Role]]:
    """Give people their roles and the bodies they act for; the roles by the entry's id().

    What several are called together ("both key architects") is the role of whom has none alone.
    """
    found: dict[int, list[Role]] = {}
    common: dict[int, list[str]] = {}
    people = [entry for entry in entries if entry.kind == "person"]
    told = [(e, [(n, list(roles_of(n, scene))) for n in e.names]) for e in people]
    for entry, mentions in told:
        for name, roles in mentions:
            found.setdefault(id(entry), []).extend(roles)
            for role in roles:
                words = told_of_one(role, scene)
                several = is_plural(scene.doc[role.head], scene.words)
                for holder in (entry, *_sharers(name, role, scene)):
                    kept = common.setdefault(id(holder), []) if several else holder.roles
                    if words.lower() not in {known.lower() for known in kept}:
                        kept.append(words)
    for entry, mentions in told:
        over = (role for _, roles in mentions for role in roles if role.over)
        gone = {told_of_one(role, scene).lower() for role in over}
        kept = [role for role in entry.roles if role.lower() not in gone]
        other = any(role.lower() not in post for role in kept for post in gone)
        entry.roles = kept if other else entry.roles  # "Secretary" beside "secretary of state"
        if _has_letters_alone(entry, scene):
            entry.roles = [*common.get(id(entry), []), *entry.roles]
    plain = {id(entry): entry for entry in people if _has_letters_alone(entry, scene)}
    called = stand_ins(entries, plain, scene)
    for entry, mentions in told:
        for name, roles in mentions:
            more = called.get(name.start, ())
            if id(entry) in plain:
                more = (*echoed(name, scene), *more)
            elif _tell_no_post((told_of_one(role, scene) for role in roles), scene):
                more = (*led_by(name, scene, plain=False), *more)
            if not more:
                continue
            roles.extend(more)
            found.setdefault(id(entry), []).extend(roles)
            told_here = (told_of_one(r, scene) for r in roles)
            entry.roles = list(dict.fromkeys([*entry.roles, *told_here]))
        _tell_over(entry, [role for _, roles in mentions for role in roles], scene)
        entry.roles = without_repeats(entry.roles, scene.words)
    _tell_bodies(told, offices_of(scene, people), scene)
    return found


def _has_letters_alone(entry: Entry, scene: Scene) -> bool:
    """Whether somebody has no role, or only letters behind the name, or a chair, that tell none."""
    return _tell_no_post(entry.roles, scene)


def _tell_no_post(roles: Iterable[str], scene: Scene) -> bool:
    """Whether no role tells a post: "Ann Roe | QC", "| Professor | Roe"."""
    letters = either(scene.words.post_nominals, scene.words.learned)
    return all(role.lower() in letters for role in roles)


def _tell_bodies(
    told: Sequence[tuple[Entry, Sequence[tuple[Name, Sequence[Role]]]]],
    offices: Mapping[str, Entry | None],
    scene: Scene,
) -> None:
    """Note for people, with their mentions and roles, the body that each acts for or acted for."""
    shared: dict[int, list[Tie]] = {}
    common_roles: dict[int, list[Role]] = {}
    for _, mentions in told:
        for name, role in ((name, role) for name, roles in mentions for role in roles):
            for holder in _sharers(name, role, scene):
                shared.setdefault(id(holder), []).extend(shared_ties(role, scene))
                common_roles.setdefault(id(holder), []).append(role)
    for entry, mentions in told:
        others = common_roles.get(id(entry), [])
        found_here = (ties_of(name, roles, scene, offices, others) for name, roles in mentions)
        ties = [*(tie for some in found_here for tie in some), *shared.get(id(entry), [])]
        entry.body = nearest(tie for tie in ties if tie.entry is not entry)


def _tell_over(entry: Entry, roles: Sequence[Role], scene: Scene) -> None:
    """Tell roles that only a verb says to be over with that verb: "was mayor"."""
    now = {told_of_one(role, scene).lower() for role in roles if not role.over}
    past = {told_of_one(r, scene): told_as_over(r, scene) for r in roles if r.over}
    entry.roles = [w if w.lower() in now else past.get(w, w) for w in entry.roles]


def _sharers(name: Name, role: Role, scene: Scene) -> Iterator[Entry]:
    """The other people of a list that a role in the plural describes: "Senators Roe and Fox"."""
    if not is_plural(scene.doc[role.head], scene.words):
        return
    if role.end <= name.start:
        yield from listed_behind(name.end, scene)
        return
    for token in scene.doc[name.end - 1].conjuncts:
        entry = scene.at.get(token.i)
        if entry is not None and entry.kind == "person":
            yield entry


def _take_sides(
    entries: Sequence[Entry], roles: Mapping[int, Sequence[Role]], scene: Scene
) -> None:
    """Note who stands with which party, and whom officials without a body act for."""
    parties = parties_of(scene)
    for party in parties:
        party.side = party.name
    for person, owner in (*delegates(scene), *led_bodies(scene), *squads(scene)):
        person.body = person.body or owner
        if owner in parties:
            person.side = owner.name
    for person, owner in absolute_subjects(scene):
        posts = roles.get(id(person), ())
        if owner in parties or any(may_have_post(post, owner, scene) for post in posts):
            person.side = person.side or (owner.name if owner in parties else None)
            person.body = person.body or owner
    home, main = governing_state(entries, scene), main_body(entries, scene)
    club = main_body(entries, scene, club=True)
    for entry in entries:
        posts = roles.get(id(entry), ())
        if entry.body is None or is_party(entry.body, scene) or _is_of_old(entry, posts, scene):
            gone = {told_of_one(role, scene).lower() for role in posts if role.over}
            now = [r for r in posts if told_of_one(r, scene).lower() not in gone] or posts
            states = (office_state(role, entry, home, scene) for role in now)
            entry.body = next((state for state in states if state is not None), entry.body)
        if entry.body is None:
            held = [role for role in roles.get(id(entry), ()) if not is_past(role, scene)]
            entry.body = _company_of(held, main, club, scene) or band_of(held, main, scene)
        if entry.body is None and entry.kind == "organization":
            land = belongs_to(entry, scene)
            entry.side = entry.side or (land.side if land is not None else None)
    for entry in entries:
        entry.body = entry.body if entry.body is not entry else None
        if entry.body is not None:
            entry.side = entry.side or entry.body.side
        body = entry.body
        held = [role for role in roles.get(id(entry), ()) if not is_past(role, scene)]
        office = None if body else government_of(held, scene) or unnamed_body(held, scene)
        entry.affiliation = body.name if body else office


def _is_of_old(entry: Entry, roles: Sequence[Role], scene: Scene) -> bool:
    """Whether only an office that is over ties somebody to a part of a state: "former Gov. Roe"."""
    body = entry.body
    if body is None or body.kind != "place" or body.state:
        return False
    told = [r for r in roles if any(scene.at.get(i) is body for i in range(r.start, r.end))]
    return bool(told) and all(is_past(role, scene) for role in told)


def _company_of(
    roles: Sequence[Role], main: Entry | None, club: Entry | None, scene: Scene
) -> Entry | None:
    """The company or club of which somebody has an office; None where no role is one of these.

    It is the one that the article is about, or where that is not near the one just named.
    """
    if not any(is_company_office(role, scene) for role in roles):
        return None
    team = any(is_club_office(role, scene) for role in roles)
    own = club if team else main
    if own is not None:
        found = near(own, roles, scene, club=team) if gives(own, roles, scene) else None
        if found is not None or team:
            return found
    named = (company_before(role, scene) for role in roles)
    return next((body for body in named if body is not None and gives(body, roles, scene)), None)


def _importance(entry: Entry) -> tuple[bool, int, int]:
    """Sides first, then those who are named most, then those who are named first."""
    return entry.side is None, -len(entry.names), entry.names[0].start


def _actor(entry: Entry, scene: Scene) -> Actor:
    written = [_written(name, entry, scene) for name in reversed(entry.names)]
    forms = {form.lower(): form for form in written}
    forms.pop(entry.name.lower(), None)
    return Actor(
        id=slug_of(entry.name),
        name=entry.name,
        kind=entry.kind,
        roles=tuple(entry.roles),
        affiliation=entry.affiliation,
        side=entry.side,
        aliases=tuple(reversed(forms.values())),
        acts=takes_part(entry, scene),
        evidence=tuple(scene.reading.evidence(scene.doc[n.start : n.end]) for n in entry.names),
        rule="named",
        confidence=_confidence(entry),
    )


def _written(name: Name, entry: Entry, scene: Scene) -> str:
    """How a mention calls somebody: a given name with the title before it, "Sir Bo"."""
    given = entry.kind == "person" and [name.words] == entry.name.split()[:-1][:1]
    given = given and name.words.lower() not in scene.words.surname_first
    title = scene.doc[name.start - 1].text if given and name.start else ""
    titled = title[:1].isupper() and bare(title) in scene.words.titles
    titled = titled and bare(title) not in scene.words.role_plurals  # "Brothers | Bo and Cy Roe"
    return f"{title} {name.words}" if titled else name.words


def _confidence(entry: Entry) -> Confidence:
    """How sure it is that there is such an actor, of this kind."""
    if any(name.sure for name in entry.names):
        return "high"
    return "medium" if entry.kind == "person" or len(entry.names) > 1 else "low"
