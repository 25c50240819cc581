"""Employers: the body that the words of a role name, where the article has no such actor.

The shape of a role decides, whatever the model says: capitals right before a post ("a | Zendaware |
spokesman", "| Dale Jets | owner") or behind its preposition ("analyst at | Acme").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.assured import is_assured, opens_as_team
from explainer.sections.actors.capitals import is_inside_name
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.grounds import is_land, is_of_team
from explainer.sections.actors.role import (
    Role,
    head_word,
    is_glued,
    is_owner,
    is_station,
    serves_people,
)
from explainer.sections.actors.scene import Scene
from explainer.text.marks import HYPHENS
from explainer.text.names import is_loud
from explainer.text.somebody import reviews
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import TIMES, Tokens, bare, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

MARKS = frozenset("&-–")
LETTERS = 4
"""Letters of a word in capitals that is a name: three may be a trade ("head of | SEO")."""


def employer_in(role: Role, scene: Scene) -> Entry | None:
    """Give the body that a role names, as it is written there; None where it names none."""
    if any(at in scene.at and scene.at[at].kind != "place" for at in range(role.start, role.end)):
        return None
    run = _behind(role, scene) or _before(role, scene) or _led(role, scene)
    if run is None:
        return None
    name = " ".join(scene.doc[run[0] : run[1]].text.split())
    people = _called(name, scene)
    if people:
        return people[0] if len(people) == 1 else None  # "| Roe | lawyer Dan Poe"
    county = bare(scene.doc[run[1] - 1].text) in scene.words.counties
    land = county or is_land(role, run[0], scene)
    if not land and (body := _shortened(name, scene)) is not None:
        return body
    return scene.noted(run[0], run[1], "place" if land else "organization")


def hired_by(entries: Sequence[Entry], scene: Scene) -> list[Entry]:
    """Give the bodies that only a role names and of which somebody is: they are actors too."""
    bodies = {id(entry.body) for entry in entries}
    named = (e for e in scene.unnamed.values() if e.names and e.kind == "organization")
    return [entry for entry in named if id(entry) in bodies]


def body_of_capitals(at: int, scene: Scene, *, team: bool = False) -> Entry | None:
    """Give the body that the words with capitals from a token on name, where the model says so.

    It is none of the article's actors: named once, "Ann Roe of the | Roe-Fox Salt Report". A
    ``team`` may have the name of a person: "plays for | Chelsea".
    """
    end, last = at, scene.bounds(at)[1] if at < len(scene.doc) else at
    while end < last and _is_part(end, len(scene.doc), scene) and end not in scene.at:
        end += 1
    end = _run(at, end, scene, team=team)
    labels = {_label(here, scene) for here in range(at, end)}
    if end == at or end in scene.at or labels != {"organization"}:
        return None
    name = " ".join(scene.doc[at:end].text.split())
    return _shortened(name, scene) or scene.noted(at, end, "organization")


def _called(name: str, scene: Scene) -> list[Entry]:
    """The people of this name, of whom a mention may have been missed."""
    people = {id(e): e for e in scene.at.values() if e.kind == "person"}
    return [e for e in people.values() if any(n.words == name for n in e.names)]


def _shortened(name: str, scene: Scene) -> Entry | None:
    """The one body whose name opens or closes with a word: "Post" of "The Zenda Post"."""
    bodies = scene.worded.get(name.lower(), ())
    if len(bodies) != 1 or bodies[0].party:
        return None
    parts = bodies[0].name.split()
    return bodies[0] if len(parts) > 1 and name in (parts[0], parts[-1]) else None


def _behind(role: Role, scene: Scene) -> tuple[int, int] | None:
    """Read "analyst at | Acme", "publisher of | Zendaware": a mark or a verb stands behind it."""
    doc, words = scene.doc, scene.words
    low = head_word(role.head, scene)
    tied = low in words.tied_roles or reviews(doc[role.head], words)
    links = words.at_words | (words.with_words if tied else frozenset())
    links |= words.name_links if tied and low not in words.scholars else frozenset()
    links -= words.at_words if low in words.speakers else frozenset()
    for at in range(role.head + 1, role.end - 1):
        if doc[at].lower_ not in links or _is_inside(at, role, scene):
            continue
        if serves_people(role, at, scene):
            return None
        start = _behind_kind(at + 1, role.end, scene)
        end = _run(start, role.end, scene, team=is_of_team(role, scene))
        after = _past_kind(end, role.end, scene)
        if after > end > start and doc[after - 1].lower_ in words.circles | words.body_kinds:
            end = after  # "the | Roe-Fox campaign"
        if start == at + 2 and doc[at + 1].text[0].isupper() and end > start:
            start = at + 1  # "editor of | The Herald"
        more = words.inside | words.at_words | words.joiners | words.whens
        closed = after == role.end or doc[after].lower_ in more or is_owner(doc[after], words)
        if end > start and closed and not _is_field(at, start, end, role, scene):
            return start, end
    return None


def _is_inside(at: int, role: Role, scene: Scene) -> bool:
    """Whether "for" stands inside a name: "Bakers | for Better Bread"."""
    doc = scene.doc
    several = _is_several(at - 1, scene) and at - 1 > role.head
    return several and doc[at].lower_ in scene.words.purposes and doc[at + 1].text[0].isupper()


def _is_several(at: int, scene: Scene) -> bool:
    """Whether a plural with a capital stands here, or what is written like one and labelled not."""
    token = scene.doc[at]
    written = token.lower_.endswith(scene.words.plural) and not token.ent_type_
    return (token.tag_ in PLURAL or written) and token.text[0].isupper()


def _is_field(link: int, start: int, end: int, role: Role, scene: Scene) -> bool:
    """Whether words tell what somebody deals with, or one word may: "Director of | Nursing"."""
    doc, pack = scene.doc, scene.reading.pack
    titled = doc[role.head].text[0].isupper() and doc[link].lower_ in scene.words.place_links
    if doc[start:end].text.lower() in scene.words.fields:
        return True  # "Director of | Human Resources"
    held = doc[role.head].text[0].isupper() and doc[link].lower_ in scene.words.purposes
    held &= head_word(role.head, scene) not in scene.words.spokespeople
    if held and doc[end - 1].lower_ in scene.words.portfolios:
        return True  # "National Coordinator for | Rural Health"
    return titled and end == start + 1 and kind_of(doc[start], pack) != "organization"


def _behind_kind(at: int, last: int, scene: Scene) -> int:
    """Where a name may open behind an article and a noun for a body: "the trade body | ZSF"."""
    start = at + (scene.doc[at].lower_ in scene.words.definite)
    behind = _past_kind(start, last, scene)
    while behind == start and start + 1 < last and _tells_sort(scene.doc[start]):
        start = behind = start + 1
    return behind if behind < last else start


def _tells_sort(token: Token) -> bool:
    """Whether an adjective in small letters, or a piece of one, stands here: "the non-partisan"."""
    glued = is_glued(token) or is_glued(token.nbor(1))
    plain = token.text.isalpha() and token.text.islower()
    plain &= token.pos_ in ("ADJ", "PROPN")
    return plain or (glued and not token.text.istitle())


def _past_kind(at: int, last: int, scene: Scene) -> int:
    """Where common nouns end of which the last calls a body: "Zendaware production company |"."""
    doc, here = scene.doc, at
    while here < last and doc[here].text.islower() and doc[here].pos_ in ("NOUN", "ADJ"):
        here += 1
    kinds = either(scene.words.unit_nouns, scene.words.generic, scene.words.circles)
    called = here > at and doc[here - 1].lower_ in kinds | scene.words.body_kinds
    return here if called else at


def _before(role: Role, scene: Scene) -> tuple[int, int] | None:
    """Read "a | Zendaware | spokesman", "| Dale Jets | owner", "| Roe campaign | strategist"."""
    doc, words = scene.doc, scene.words
    counted = doc[role.head - 1].lower_ in words.counties and doc[role.head].text.istitle()
    posted = head_word(role.head, scene) in words.tied_roles or reviews(doc[role.head], words)
    if not posted and not counted:
        return None  # but "Dale County | Clerk"
    end = job = _job(role, scene)
    end -= end > role.start and is_owner(doc[end - 1], words)
    circle = end > role.start and doc[end - 1].lower_ in words.circles
    end -= circle
    start = end
    while start > role.start:
        if _is_part(start - 1, end, scene):
            start -= 1
        elif start < end and _joins_parts(start - 1, role, end, scene):
            start -= 2
        else:
            break
    start -= start == end > role.start and opens_as_team(end - 1, role, scene)
    while start < end and (doc[start].text in MARKS or bare(doc[start].text) in words.near_words):
        start += 1
    start += counted and doc[start].lower_ in words.party_forms  # "Republican | Dale County"
    low = [bare(token.text) for token in doc[start:end]]
    if start > role.start and doc[start - 1].lower_ in words.place_links:
        return None  # "a Hall of | Fame | player"
    if start > role.start and is_owner(doc[start - 1], words) and end - start == 1:
        return None  # "the club's | Promotions | Coordinator"
    if start == end or not (
        _is_free(low, start, scene) if circle else _may_be_body(start, end, role, scene)
    ):
        return None
    if (known := _known(start, end, scene)) < end:
        return start, known
    ranked = job > end or job < role.head or doc[start:end].text.isupper()
    known_body = _label(start, scene) == "organization" or _shortened(doc[start:end].text, scene)
    ranked |= is_of_team(role, scene) and bool(known_body)  # "| Acme | boss"
    if head_word(role.head, scene) in words.makers and not ranked:
        return None  # "| Cold Lake | director": of a film
    sure = is_assured(start, end, job, role, scene)
    sure |= _shortened(doc[start:end].text, scene) is not None
    return (start, end + circle) if sure and not is_in_capitals(role.start, scene) else None


def _joins_parts(at: int, role: Role, end: int, scene: Scene) -> bool:
    """Whether "and" stands inside the name of a body: "a Health | and | Human Services clerk"."""
    joint = scene.doc[at].lower_ in scene.words.joiners and at > role.start
    whole = {_label(here, scene) for here in range(at - 1, end)} == {"organization"}
    return joint and whole and _is_part(at - 1, end, scene)


def _known(start: int, end: int, scene: Scene) -> int:
    """Where the name of a body of the article ends that opens here: "Zendaware| Sales director"."""
    for stop in range(end - 1, start, -1):
        name = scene.doc[start:stop].text
        known = scene.worded.get(scene.doc[start].lower_, ())
        if any(name in {n.words for n in body.names} for body in known if not body.party):
            return stop
    return end


def _job(role: Role, scene: Scene) -> int:
    """Where the words for a post start inside a role: "Zendaware | acting sales director"."""
    doc, words, at = scene.doc, scene.words, role.head
    while at > role.start:
        token = doc[at - 1]
        low, small = bare(token.text), token.text.islower()
        place = scene.at.get(at - 1)
        if place is not None and place.kind == "place":  # "Acme's | Oslo | reporter"
            start = scene.start(at - 1)
            if start - 1 <= role.start or not is_owner(doc[start - 1], words):
                break
            at = start
            continue
        local = low in words.counties | words.localities and at - 1 > role.start
        titled = doc[role.head].text[0].isupper() and not local
        titled &= low in either(words.titles, words.portfolios, words.desks, words.police)
        plain = (small and token.pos_ in ("NOUN", "ADJ")) or token.tag_ == "JJ"
        plain &= low not in words.circles
        piece = is_glued(token) or (at < role.head and doc[at].text in HYPHENS)
        if at - 1 in scene.at or _is_coined(token) or not (plain or titled or piece):
            break
        at -= 1
    return at


def _is_part(at: int, end: int, scene: Scene) -> bool:
    """Whether a word may be part of the name of a body that ends before a post."""
    doc = scene.doc
    if at in scene.at and scene.at[at].kind != "place":
        return False
    if doc[at].text in MARKS or is_inside_name(at, scene):
        return at + 1 < end
    return _is_capital(doc[at], scene) or is_station(doc[at], scene.words)


def _is_capital(token: Token, scene: Scene) -> bool:
    """Whether part of a name stands here, also where only its letters tell so: "LinkedIn".

    An adjective with a capital is part of one where it is labelled as that of a body.
    """
    body = token.pos_ == "ADJ" and _label(token.i, scene) == "organization"
    named = (token.tag_ in ("NNP", "NNPS") or body) and token.text[0].isupper()
    noun = token.tag_ in ("NN", "NNS")
    named |= noun and token.text.istitle() and token.text in scene.capitals
    named |= noun and _is_letters(token)
    return named or _is_coined(token)


def _is_letters(token: Token) -> bool:
    """Whether a body's letters stand here, which taggers take for a noun: "president of | ZAAF"."""
    written = token.text.isalpha() and token.text.isupper() and len(token.text) >= LETTERS
    return written and not (token.i and token.nbor(-1).text.isupper())


def _is_coined(token: Token) -> bool:
    """Whether letters tell a name, whatever the parser says: "LinkedIn", "zendaware.com"."""
    mixed = token.text.isalpha() and token.text[0].isupper() and token.pos_ in ("NOUN", "ADJ")
    return token.like_url or (mixed and not token.text.isupper() and not token.text.istitle())


def _may_be_body(start: int, end: int, role: Role, scene: Scene) -> bool:
    """Whether capitals may name a body: no party, people, month, field of government or person.

    What the model takes for a place alone is one only of who plays for it, owns it or trains it.
    """
    doc, words = scene.doc, scene.words
    low = [bare(token.text) for token in doc[start:end]]
    labels = {_label(at, scene) for at in range(start, end)}
    team = is_of_team(role, scene) and labels == {"organization"}  # "the | Florence | striker"
    if is_glued(doc[end]) or labels & TIMES or not _is_free(low, start, scene, named=team):
        return False
    served = words.retinue | words.servants | words.makers
    if "person" in labels and len(low) == 1 and head_word(role.head, scene) in served:
        return False  # "| Roe | adviser", who is somebody's
    if low[-1] in words.counties and len(low) > 1:
        return doc[role.head].text.istitle() or head_word(role.head, scene) in words.offices
    posted = low[-1] in words.cabinet_posts and head_word(role.head, scene) in words.ministers
    city = low[-1] in words.localities and doc[role.head].is_title and labels <= {"place"}
    if posted or (city and len(low) > 1):
        return False  # "Elm City | Manager", "Salt Cabinet | Secretary"
    kind = len(low) == 1 and low[0] in words.body_heads  # "the | Committee | Chairman"
    kind &= not is_owner(doc[end], words)
    kind &= start == scene.bounds(start)[0] or not doc[role.head].text.islower()
    if kind and _shortened(doc[start:end].text, scene) is None:
        return False
    named = {id(scene.at.get(at)) for at in range(start, end)}
    if start in scene.at and len(named) == 1:
        return False  # "| Norland | striker": the place itself
    placed = labels <= {"place"} or any(at in scene.at for at in range(start, end))
    return is_of_team(role, scene) if placed else True


def _is_free(low: list[str], start: int, scene: Scene, *, named: bool = False) -> bool:
    """Whether words of a name are none that tell something else: "Norwegian", "Republican".

    A given name is one, unless what is ``named`` so is known for a body.
    """
    words, doc = scene.words, scene.doc
    never = either(words.never, words.fields)
    given = frozenset() if named else words.given
    barred = any(word in table for word in low for table in (never, words.party_forms, given))
    if barred or " ".join(low) in words.trade_places:
        return False
    single = either(words.titles, words.ranks, words.portfolios, words.state_words, words.capitals)
    single = either(single, words.localities, words.counties)  # "| Parish | council chairman"
    if start and doc[start - 1].text[0].isupper() and doc[start - 1].lower_ in words.definite:
        single = either(words.portfolios, words.state_words)  # "The | Forward"
    known = [word in single or word in words.nations | words.forces for word in low]
    return not (all(known) or low[0] in words.nations or low[-1] in words.ranks)


def _label(at: int, scene: Scene) -> str:
    return kind_of(scene.doc[at], scene.reading.pack)


def is_in_capitals(at: int, scene: Scene) -> bool:
    """Tell whether a token stands in a line in which capitals say nothing."""
    tokens = Tokens.of(scene.doc, scene.reading.pack.labels)
    start, end = scene.bounds(at)
    return is_loud(tokens, start, end, headline=start < scene.reading.title_end)


def _led(role: Role, scene: Scene) -> tuple[int, int] | None:
    """Read "heads | Zendaware's | sales team"."""
    doc, words = scene.doc, scene.words
    if role.start != role.head or doc[role.head].lemma_ not in words.leading:
        return None
    start = role.head + 1 + (doc[role.head + 1].lower_ in words.definite)
    end = _run(start, role.end, scene)
    return (start, end) if start < end and (end == role.end or is_owner(doc[end], words)) else None


def _run(start: int, last: int, scene: Scene, *, team: bool = False) -> int:
    """Where the words with capitals end that open here, and may be the name of a body."""
    doc, words, at = scene.doc, scene.words, start
    while at < last and at not in scene.at:
        token = doc[at]
        inside = token.text in MARKS and at > start and at + 1 < last
        wanting = at > start and _is_several(at - 1, scene) and token.lower_ in words.purposes
        inside |= wanting and at + 1 < last and doc[at + 1].text[0].isupper()
        if not inside and not _is_capital(token, scene):
            break
        if at > start and bare(token.text) in words.ranks:
            break  # "ZSF | Acting Director"
        at += 1
    while at > start and doc[at - 1].text in MARKS:
        at -= 1
    if at == start or (at < len(doc) and is_glued(doc[at])):
        return start  # "Zenda|-based"
    labels = {_label(here, scene) for here in range(start, at)}
    low = [bare(token.text) for token in doc[start:at]]
    named = team and labels == {"organization"}
    return start if labels & TIMES or not _is_free(low, start, scene, named=named) else at
