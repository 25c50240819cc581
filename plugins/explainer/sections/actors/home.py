"""Home: the state and the body that an article speaks of where it names none beside an office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.grounds import is_ground
from explainer.sections.actors.role import Role, head_word, is_any
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.slugs import slug_of
from explainer.text.syntax.subjects import main_subject
from explainer.text.tokens import Tokens, bare

FEW = 3
"""States of an article in which one government alone is told of."""
OFTEN = 4
"""Mentions of a state that is the only one an article is about."""
SHARE = 3
"""How many times as often as all others it names that one."""


def offices_of(scene: Scene, people: Iterable[Entry]) -> dict[str, Entry | None]:
    """Give the state by office where the article ties it to just one: "Ruritania's president".

    Not where several people have it, their names beside it or not, or several states are named,
    by an adjective too: a president may be another's.
    """
    found: dict[str, Entry | None] = {}
    if len(scene.states) > 1 or _other_lands(scene):
        return found
    holders = [{role.lower() for role in person.roles} for person in people]
    doc, words = scene.doc, scene.words
    for at, entry in scene.at.items():
        if not entry.state or (at + 1 in scene.at and scene.at[at + 1] is entry):
            continue
        here = at + 2 if at + 1 < len(doc) and doc[at + 1].tag_ == "POS" else at + 1
        start = here
        while (
            here < len(doc)
            and doc[here].pos_ in ("NOUN", "PROPN", "ADJ")
            and (here not in scene.at)
        ):
            here += 1
        named = scene.at.get(here)
        if named is not None and named.kind == "person":
            continue  # "Ruritanian President | Ann Roe" has it, whoever else is called president
        if start < here and bare(doc[here - 1].text) in words.offices:
            office = doc[start:here].text.lower()
            found[office] = entry if found.get(office, entry) is entry else None
    return {
        office: entry
        for office, entry in found.items()
        if sum(any(_is_same(role, office) for role in roles) for roles in holders) < 2
    }


def _is_same(role: str, office: str) -> bool:
    """Whether a role is an office, alone or with more before it: "Ruritanian | president"."""
    return role == office or role.endswith(f" {office}")


def _other_lands(scene: Scene) -> bool:
    """Whether an article tells of a state by an adjective alone, and names another."""
    return bool(set(_told_by_adjectives(scene)) - scene.states.keys())


def only_land(told: str, scene: Scene) -> Entry | None:
    """Give the state that an article is about from its opening on, and hardly any other beside it.

    None where it may be written at home in a state that has the office ``told`` and is not named:
    then a party or a seat of that state's stands in it, or the state itself.
    """
    lands, words = told_lands(scene), scene.words
    if not lands:
        return None
    name, times = lands.most_common(1)[0]
    land = scene.states.get(name)
    owners = {state for state, offices in words.own_offices.items() if told in offices}
    foreign = scene.parties or owners & lands.keys() or words.provinces & scene.named
    foreign = foreign or words.government_seats.keys() & scene.named
    opening = scene.reading.spans[: scene.reading.article.opening + 1]
    native = any(scene.adjectives.get(t.text) == name for span in opening for t in span)
    if land is None or foreign or not (native or opens_with(land, scene)):
        return None
    here = _written_in(scene) is land and times >= OFTEN and times >= 2 * (lands.total() - times)
    return land if here or _is_told_most(times, lands) else None


def _is_told_most(times: int, told: Counter[str], least: int = OFTEN) -> bool:
    """Whether a state is told of so many times that hardly any other is beside it."""
    return times >= least and times >= SHARE * (told.total() - times)


def _told_by_adjectives(scene: Scene) -> list[str]:
    """The states of an article's adjectives; not those of which it only tells a people.

    An "ethnic Norlander" is of another state than Norland, where the article does not name it.
    """
    text = Tokens.of(scene.doc, scene.reading.pack.labels).text
    found = [at for at, written in enumerate(text) if written in scene.adjectives]
    before = {scene.adjectives[text[at]] for at in found if at and is_ethnic(at, scene)}
    peoples = before - scene.states.keys()
    return [name for at in found if (name := scene.adjectives[text[at]]) not in peoples]


def is_ethnic(at: int, scene: Scene) -> bool:
    """Tell whether an adjective of a state tells a people: "ethnic | Norlandic"."""
    return at > 0 and scene.doc[at - 1].lower_ in scene.words.ethnic


def governing_state(entries: Sequence[Entry], scene: Scene) -> Entry | None:
    """Give the one state whose government the article speaks of, or the only one that it names.

    The only one counts where the article opens with it: a war abroad is not fought at home. So does
    one government where many states are named. None for several, or for none.
    """
    found: dict[str, Entry] = {}
    for land in (*_governed(scene), *_ruled(scene), *_named_so(entries, scene)):
        found.setdefault(land.state, land)
    sure = bool(found) and len(scene.states) <= FEW
    told = told_lands(scene)
    only = next(iter(scene.states.values())) if len(scene.states) == 1 else None
    if only is not None and (told.total() > 1 or not is_ground(only, scene)):
        found = found or {only.state: only}
    if not found and (most := _mostly_told(told, scene)) is not None:
        found = {most.state: most}
    home, written = next(iter(found.values())) if len(found) == 1 else None, _written_in(scene)
    if home is not None and written not in (home, None):
        return written if _acts_first(written, scene) else None
    home = None if home is not None and is_abroad(home, scene) else home
    if home is not None:
        owned = home.state in scene.words.own_offices
        if written is None and not owned and _has_rival(home, told, scene):
            return None
        often = owned or told[home.state] == max(told.values(), default=0)
        sure = sure and told[home.state] > 1 and _is_named_early(home, scene)
        if often and (opens_with(home, scene) or sure):
            return home
    return written if written is not None and (home is written or not home) else None


def _is_named_early(land: Entry, scene: Scene) -> bool:
    """Whether a state is named in the first half: not where only a guest from it speaks late."""
    return not land.names or land.names[0].start * 2 < len(scene.doc)


def _acts_first(land: Entry | None, scene: Scene) -> bool:
    """Whether an article opens with what a state does, or with nothing of another one.

    "OSLO — Norland recalled its envoy. Foreign Minister Roe met …", "OSLO — A quake struck Norland.
    … India's premier": but not "OSLO — … the U.S. State Department".
    """
    if land is None or not opens_with(land, scene):
        return False
    opening = scene.reading.spans[scene.reading.article.opening]
    subject = main_subject(opening)
    acts = subject is not None and scene.at.get(subject.i) is land and not any(subject.conjuncts)
    others = (o for o in scene.states.values() if o is not land)
    return acts or not any(opens_with(o, scene) for o in others)


def _mostly_told(told: Counter[str], scene: Scene) -> Entry | None:
    """The state with which an article opens, and of which it tells much more than of all others.

    Where it tells of none that has offices of its own, it need not name it that often.
    """
    state, times = next(iter(told.most_common(1)), ("", 0))
    land = scene.states.get(state)
    least = OFTEN - told.keys().isdisjoint(scene.words.own_offices)
    most = _is_told_most(times, told, least) and land is not None and opens_with(land, scene)
    return land if most else None


def _has_rival(home: Entry, told: Counter[str], scene: Scene) -> bool:
    """Whether an article opens with another state too, and tells as much of it: whose are offices?

    "Norland recalled its envoy from Sudria. Foreign Minister Ann Roe said …"
    """
    others = (land for land in scene.states.values() if land is not home)
    return any(opens_with(o, scene) and told[o.state] * 2 >= told[home.state] for o in others)


def peers_of(home: Entry, scene: Scene) -> set[str]:
    """Give the states with a president that an article opens with and tells of as much as of one.

    A state is told of by its capital, too.
    """
    told, none = told_lands(scene), scene.words.no_presidents
    seats = (e for at, e in scene.at.items() if e.kind == "place" and scene.at.get(at - 1) is not e)
    seated = (scene.seats.get(slug_of(e.name), "") for e in seats)
    told.update(state for state in seated if state in scene.states)
    others = (land for land in scene.states.values() if land is not home)
    peers = {o.state for o in others if o.state not in none and opens_with(o, scene)}
    return {p for p in peers if told[p] >= OFTEN and told[p] * 2 >= told[home.state]}


def is_own_office(told: str, words: NameWords) -> bool:
    """Tell whether an office is called so in a state that has its own words for them."""
    return any(told in offices for offices in words.own_offices.values())


def is_abroad(land: Entry, scene: Scene) -> bool:
    """Tell whether an article with parties of a state that it does not name tells of another."""
    return bool(scene.parties) and land.state not in scene.words.own_offices


def told_most(home: Entry, scene: Scene) -> bool:
    """Tell whether a state is told of more than once, and no other one more often."""
    told = told_lands(scene)
    return told[home.state] > 1 and told[home.state] == max(told.values())


def told_lands(scene: Scene) -> Counter[str]:
    """Give how often an article names each state, by a noun or an adjective."""
    told = Counter(
        entry.state
        for at, entry in scene.at.items()
        if entry.state in scene.states and scene.at.get(at - 1) is not entry
    )
    told.update(_told_by_adjectives(scene))
    told.update(_told_by_owned(scene))
    return told


def _told_by_owned(scene: Scene) -> Iterator[str]:
    """The states of what they have one of: "| Norland|'s parliament", a body by itself."""
    doc = scene.doc
    lands = {
        name.lower(): state.name
        for state in scene.words.states
        if state.name in scene.states
        for name in (state.name, *state.others)
    }
    for at, entry in scene.at.items():
        if entry.kind != "organization" or scene.at.get(at - 1) is entry:
            continue
        mark = next((here for here in range(at + 1, scene.end(at)) if doc[here].tag_ == "POS"), at)
        if state := lands.get(doc[at:mark].text.lower()) if mark > at else None:
            yield state


def _written_in(scene: Scene) -> Entry | None:
    """The state of a dateline: "HALDEN, Sudria —", or of the capital that stands there."""
    line = [scene.at[at] for at in range(*dateline(scene)) if at in scene.at]
    lands = [entry for entry in line if entry.state]
    seats = (scene.states.get(scene.seats.get(slug_of(entry.name), "")) for entry in line)
    return next(iter(lands), None) or next((seat for seat in seats if seat is not None), None)


def dateline(scene: Scene) -> tuple[int, int]:
    """Give the token bounds of the dateline that opens an article: "HALDEN, Sudria —"."""
    spans = scene.reading.spans[1 if scene.reading.article.title else 0 :]
    if not spans:
        return 0, 0
    grammar = scene_of(scene.reading)
    return spans[0].start, grammar.dateline(grammar.paragraph(spans[0].start))


def opens_with(entry: Entry, scene: Scene) -> bool:
    """Tell whether an article names an actor in its headline or its first sentence."""
    opening = scene.reading.spans[: scene.reading.article.opening + 1]
    return bool(opening and entry.names) and entry.names[0].start < opening[-1].end


def _governed(scene: Scene) -> Iterator[Entry]:
    """The states of "Ruritania's | government", "the Ruritanian foreign | ministry"."""
    doc, words = scene.doc, scene.words
    text = Tokens.of(doc, scene.reading.pack.labels).text
    for at, written in enumerate(text[:-1]):
        entry = scene.at.get(at)
        named = entry is not None and bool(entry.state) and scene.at.get(at + 1) is not entry
        if not named and (entry is not None or written not in scene.adjectives):
            continue  # most words are no adjective of a state: looked up before anything is read
        here = at + 2 if doc[at + 1].tag_ == "POS" else at + 1
        behind = [token.lower_ for token in doc[here : here + 2]]
        first = scene.start(at)
        of = named and first > 1 and doc[first - 1].lower_ in words.place_links
        if words.cabinets.intersection(behind) or (of and doc[first - 2].lower_ in words.cabinets):
            land = entry if named else scene.state(written)
            if land is not None:
                yield land


def _ruled(scene: Scene) -> Iterator[Entry]:
    """The states of "the Ruritanian | prime minister"."""
    doc, offices = scene.doc, scene.words.national_offices
    text = Tokens.of(doc, scene.reading.pack.labels).text
    for at, written in enumerate(text[:-1]):
        entry = scene.at.get(at)
        named = entry is not None and bool(entry.state) and scene.at.get(at + 1) is not entry
        if named or (written in scene.adjectives and entry is None):
            here = at + 1 + (named and doc[at + 1].tag_ == "POS")
            behind = [doc[here : here + n].text.lower() for n in (1, 2, 3)]
            ruler = any(office in offices for office in behind)
            land = (entry if named else scene.state(written)) if ruler else None
            if land is not None:
                yield land


def _named_so(entries: Sequence[Entry], scene: Scene) -> Iterator[Entry]:
    """The states whose name opens that of a part of a government: "the Ruritania | Land Office"."""
    words = scene.words
    lands = {
        name: scene.states[state.name]
        for state in words.states
        if state.name in scene.states
        for name in (state.name, *state.others)
    }
    for entry in entries:
        parts = entry.name.split() if entry.kind == "organization" else [""]
        land = lands.get(parts[0]) or lands.get(" ".join(parts[:2]))
        governs = len(parts) > 1 and parts[-1].lower() in words.cabinets | words.ministries
        if governs and (land := land or scene.state(parts[0])) is not None:
            yield land


def is_company_office(role: Role, scene: Scene) -> bool:
    """Whether a role is one that a body gives, and is told without its body: "chief executive".

    "Her coach" is hers, and no body's.
    """
    if not _is_unowned(role, scene):
        return False
    known, told = scene.words.company_offices | scene.words.club_offices, _post_of(role, scene)
    if len(told) < role.end - role.start:
        known |= scene.words.spokespeople | scene.words.officers
    return " ".join(told) in known or _lists_offices(role, scene) or _is_department(role, scene)


def _is_unowned(role: Role, scene: Scene) -> bool:
    """Whether no word right before a role tells whose it is."""
    doc, first = scene.doc, scene.bounds(role.start)[0]
    before = doc[role.start - 1] if role.start > first else None
    if before is None:
        return True
    hers = before.tag_ == "PRP$" and before.lower_ in scene.words.pronouns
    return not (hers or before.pos_ in ("NOUN", "PROPN", "ADJ") or before.tag_ == "POS")


def may_have_post(role: Role, owner: Entry, scene: Scene) -> bool:
    """Tell whether a role that names no body is that of one who leads or speaks for a body."""
    words, inside = scene.words, range(role.start, role.end)
    if role.over or not _is_unowned(role, scene) or any(at in scene.at for at in inside):
        return False
    low = head_word(role.head, scene)
    chiefs = either(words.party_offices, words.officers, words.department_heads, words.captains)
    given = low in chiefs or is_company_office(role, scene)
    given |= bool(owner.party) and low in words.tied_roles
    return given and owner.kind == "organization"


def _lists_offices(role: Role, scene: Scene) -> bool:
    """Whether a role lists what one body gives, some of it by its words: "chairman and chief"."""
    told = [bare(token.text) for token in scene.doc[role.start : role.end]]
    joints = {",", *scene.words.joiners}
    marks = [-1, *(at for at, word in enumerate(told) if word in joints), len(told)]
    posts = {" ".join(told[start + 1 : end]) for start, end in pairwise(marks)} - {""}
    posts = {post.replace(" - ", "-") for post in posts}  # "co-founder"
    known = scene.words.company_offices
    return not posts.isdisjoint(known) and posts <= known | scene.words.tied_roles


def is_club_office(role: Role, scene: Scene) -> bool:
    """Tell whether a role is one that a club gives, and may be the other club's: "coach"."""
    return " ".join(_post_of(role, scene)) in scene.words.club_offices


def _post_of(role: Role, scene: Scene) -> list[str]:
    """The words of a role without a noun for its body: "company | chairman", no "a company"."""
    words, told = scene.words, [bare(token.text) for token in scene.doc[role.start : role.end]]
    body = told[0] in words.generic and len(told) > 1 and not is_any(role, scene)
    return told[1:] if body else told


def _is_department(role: Role, scene: Scene) -> bool:
    """Whether a role is that of a part of a body: "head of | finance", of nothing with a name."""
    doc, words = scene.doc, scene.words
    if role.end < role.head + 3 or doc[role.head + 1].lower_ not in words.name_links:
        return False
    if doc[role.start : role.end].text.lower() in words.national_offices:
        return False  # "director of public prosecutions"
    if any(token.tag_ == "POS" for token in doc[role.start : role.head]):
        return False  # "Roe's | chief of staff"
    part = doc[role.head + 2 : role.end]
    plain = all(token.text.islower() and token.pos_ in ("NOUN", "ADJ", "CCONJ") for token in part)
    return plain and bare(doc[role.head].text) in words.department_heads
