"""Owners: the body of an office that is told without it: "its chairman", "the board's chairman"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.again import may_be_called, told_again
from explainer.sections.actors.earlier import (
    colleagues_before,
    goes_on,
    is_on_the_way,
    told_before,
    whole_subject,
)
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.home import is_company_office
from explainer.sections.actors.introduced import speaks_for
from explainer.sections.actors.parties import is_party
from explainer.sections.actors.pointing import (
    introduced,
    is_another,
    its,
    named_before,
    noun_of,
    one_before,
    one_of,
)
from explainer.sections.actors.role import Role, head_word, is_any, is_role
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

ASIDES = frozenset({"advcl", "relcl", "acl"})
"""Dependencies of clauses that only tell more."""
FAR = 200
"""Tokens before a role in which the body is looked for whose kind it tells."""


def owner_of(role: Role, scene: Scene) -> Entry | None:
    """Give the body that somebody has an office of, where the role points back to just one."""
    found = _owner(role, scene) or _definite(role, scene)
    return found or _of_kind(role, scene) or _of_trade(role, scene)


def _owner(role: Role, scene: Scene) -> Entry | None:
    """The body that "its chairman" and "the board's chairman" speak of, where it is just one."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(role.start)
    for at in range(max(role.start - 1, first), role.end):
        loose = words.vague_roles | words.work_nouns  # "its | star", "its | author": of a film
        vague = head_word(role.head, scene) in loose
        if doc[at].lower_ in words.its and not vague:
            return its(at, first, scene, firm=is_company_office(role, scene))
        if doc[at].lower_ in words.theirs and doc[role.head].lower_ in words.club_roles:
            club = _body_before(at, first, scene)  # "Elm Town lost. Their | coach"
            outlet = club is not None and club.name.split()[-1].lower() in words.outlets
            return None if outlet else club
        if doc[at].lower_ in words.theirs and not vague:
            return colleagues_before(first, scene)
    if role.start - 3 >= first and doc[role.start - 1].tag_ == "WP$":
        owner = scene.at.get(role.start - 3)  # "Acme, whose | chairman"
        return owner if owner is not None and owner.kind == "organization" else None
    for token in doc[_opening(role, first, scene) : role.end]:
        mine = token.i < role.head or doc[token.i - 2].lower_ in words.definite
        if token.tag_ == "POS" and token.i - 1 not in scene.at and mine:
            noun = doc[token.i - 1].lower_
            lands = either(words.localities, words.club_heads, words.countries)
            known = noun not in lands or any(introduced(noun, scene))  # not "the town's"
            if known and (body := one_of(noun, role.start, scene)):
                return body
            if noun in words.countries:
                return _state_before(role.start, first, scene)
            if noun not in words.generic | words.unit_nouns:
                return None
            found = _called(noun, token.i - 1, scene) or told_before(first, role.start, scene)
            return found if found is None or _fits(found, noun, scene) else None
    if role.end - role.start == 1 and (body := colleagues_before(first, scene, doc[role.head])):
        return body
    alone = role.end - role.start == 1 and doc[role.head].lower_ in words.spokespeople
    if not alone or (role.start > first and doc[role.start - 1].lower_ in words.pronouns):
        return None
    found = speaks_for(role, scene) or _body_before(role.start, first, scene)
    found = found or _spoken_for(role.start, first, scene)
    return None if found is None or _is_aside(found, first, role.start, scene) else found


def _is_aside(body: Entry, first: int, at: int, scene: Scene) -> bool:
    """Whether what a body did is only told on the way up to a token: "as | Acme | fell"."""
    roots = (scene.doc[n.start : n.end].root for n in body.names if first <= n.start < at)
    asides = [t.dep_ in NOUN_SUBJECTS and t.head.dep_ in ASIDES for t in roots]
    return bool(asides) and all(asides)


def _spoken_for(at: int, first: int, scene: Scene) -> Entry | None:
    """The body that a sentence opens with: "Acme may sell Elm Air, | spokesman | Ann Roe said".

    It is a subject, or what "according to" opens with.
    """
    doc, words = scene.doc, scene.reading.pack.speech
    here = next((i for i in range(first, at) if i in scene.at), at)
    body = scene.at.get(here)
    if body is None or body.kind != "organization":
        return None
    here = max(min(scene.end(here), at) - 1, here)
    told = doc[first].lower_ in words.according and doc[here].dep_ == "pobj"
    opens = all(t.pos_ in ("DET", "ADP", "VERB", "ADJ", "PROPN") for t in doc[first:here])
    return body if opens and (told or doc[here].dep_ in NOUN_SUBJECTS) else None


def _definite(role: Role, scene: Scene) -> Entry | None:
    """The body of "a teacher at the | school", where it is the only one and was named before."""
    doc, words = scene.doc, scene.words
    for at in range(role.head + 1, role.end - 2):
        if doc[at].lower_ not in words.body_ties | words.name_links:
            continue
        noun, after = doc[at + 2].lower_, at + 3
        closed = after >= role.end or doc[after].pos_ in ("ADP", "CCONJ", "PUNCT")
        if doc[at + 1].lower_ not in words.definite or at + 2 in scene.at or not closed:
            continue
        if noun in words.generic:
            return _called(noun, role.start, scene)
        return one_of(noun, role.start, scene) if noun in words.body_heads else None
    return None


def _opening(role: Role, first: int, scene: Scene) -> int:
    """Where the words of a role open, with their number: "the board's | other two members"."""
    doc, words, at = scene.doc, scene.words, role.start
    while at - 1 > first and (doc[at - 1].lower_ in words.unlike or doc[at - 1].pos_ == "NUM"):
        at -= 1
    return at - 1 if at > first and at < role.start else at


def _state_before(at: int, first: int, scene: Scene) -> Entry | None:
    """The only state of an article, or the one that a sentence or that before it names."""
    if len(scene.states) == 1:
        return next(iter(scene.states.values()))
    found = named_before(at, first, scene)
    return found if found is not None and found.state else None


def company_before(role: Role, scene: Scene) -> Entry | None:
    """Give the one body named before an office, or right before: "Acme fell, chairman Roe said"."""
    doc, at = scene.doc, role.start - 1
    club = doc[role.head].lower_ in scene.words.club_roles  # "they beat Dale, | coach Roe said"
    listed = at > 0 and doc[at].text == "," and scene.is_person(at - 1)  # "aide Bo Fox, | editor"
    if club or listed or not is_company_office(role, scene):
        return None
    first = scene.bounds(role.start)[0]
    if goes_on(first, scene):  # "Acme said so. It called in Gulfo"
        return told_before(first, role.start, scene)
    near = _body_before(role.start, first, scene) or whole_subject(first, role.start, scene)
    where = near is not None and _is_where(near, first, role.start, scene)
    near = None if near is None or where or is_on_the_way(near, role.start, scene) else near
    return near or told_before(first, role.start, scene)


def _is_where(body: Entry, first: int, last: int, scene: Scene) -> bool:
    """Whether a body is only where something is, up to a token: "offices at Elm Trade Center"."""
    words, doc = scene.words, scene.doc
    named = [n.start for n in body.names if scene.before(first) <= n.start < last]
    housed = body.name.split()[-1].lower() in words.venues
    return housed and all(doc[max(at - 1, 0)].lower_ in words.place_prepositions for at in named)


def gives(body: Entry, roles: Iterable[Role], scene: Scene) -> bool:
    """Tell whether a body may give an office: a school has a headteacher, a court no chairman.

    The police have no managing director, and a paper that only reported it no spokesman.
    """
    parts, words = set(body.name.lower().split()), scene.words
    speaks = any(head_word(role.head, scene) in words.spokespeople for role in roles)
    before = (scene.doc[name.start - 1].lower_ for name in body.names if name.start)
    if speaks and any(noun in words.outlets for noun in before):
        return False
    taught = any(head_word(role.head, scene) in words.school_offices for role in roles)
    if taught and not parts & words.school_bodies:
        return False
    return not parts & (words.courts | words.police)


def band_of(roles: Iterable[Role], main: Entry | None, scene: Scene) -> Entry | None:
    """Give the band of who plays in one and is told without it: "drummer", "lead singer".

    It is the one that the article is about, or else its only one. A singer may sing alone.
    """
    words = scene.words
    about = main is not None and any(main is band for band in introduced(words.band, scene))
    for role in roles:
        told = [t.lower_ for t in scene.doc[role.start : role.end]]
        leads = bool(told[:-1]) and words.leads.issuperset(told[:-1])  # not "session | drummer"
        plays = told[-1] in words.bandmates and (leads or not told[:-1])
        if plays or (leads and told[-1] in words.singers):
            return main if about else one_of(words.band, role.start, scene)
    return None


def _body_before(at: int, first: int, scene: Scene) -> Entry | None:
    """The one body that a sentence names before a word, or else the sentence before."""
    found = named_before(at, first, scene)
    if found is None or found.kind != "organization":
        return None
    contest = found.name.split()[-1].lower() in scene.words.competitions
    last = max(name.end for name in found.names if name.end <= at)
    if contest or _employs(scene.doc[last - 1], scene):
        return None
    return found if any(name.sure for name in found.names) else None


def _called(noun: str, at: int, scene: Scene) -> Entry | None:
    """The body that "the group" calls: who did something last, or else the only one named."""
    found = told_again(noun, at, scene)
    if found is None:
        found = _body_before(at, scene.bounds(at)[0], scene)
    return found if found is not None and _fits(found, noun, scene) else None


def _fits(body: Entry, noun: str, scene: Scene) -> bool:
    """Whether "the group" may call a body; any that is no party is "the watchdog"."""
    if noun in scene.words.generic:
        return may_be_called(body, noun, scene)
    return is_party(body, scene) == (noun in scene.words.party_nouns)


def _employs(name: Token, scene: Scene) -> bool:
    """Whether a body is named only as that of people who speak of another: "analysts at | Acme"."""
    link = name.head
    at = name.dep_ == "pobj" and link.lower_ in scene.words.at_words
    return at and is_role(link.head, scene.words)


def _of_kind(role: Role, scene: Scene) -> Entry | None:
    """The body last named whose kind opens a role: "Committee | Chairman", "party | leader"."""
    doc, words = scene.doc, scene.words
    if is_any(role, scene) and not _speaks_behind(role, scene):
        return None
    nouns = [t for t in doc[role.start : role.head] if t.i not in scene.at]
    several = len({id(e) for e in scene.at.values() if e.party}) > 1
    known = words.body_kinds - (words.party_nouns if several else frozenset())
    nouns = [noun for noun in nouns if noun.lower_ in known]
    kinds = [noun.lower_ for noun in nouns]
    before = (doc[noun.i - 1] for noun in nouns if noun.i > role.start)
    sorts = {token.lower_ for token in before if token.pos_ in ("NOUN", "PROPN")}
    if kinds and any(introduced(kinds[0], scene)):
        return one_of(kinds[0], role.start, scene)
    for at in range(role.start - 1, max(role.start - FAR, -1), -1) if len(kinds) == 1 else ():
        entry = scene.at.get(at)
        if entry is None and is_another(doc[at], kinds[0], words):
            return None
        held = entry is not None and entry.kind == "organization"
        if held and entry is not None and noun_of(entry, scene) == kinds[0]:
            own = sorts <= set(entry.name.lower().split())
            return entry if own else None  # "the parish | council chair" is of no town council
    return None


def _speaks_behind(role: Role, scene: Scene) -> bool:
    """Whether a role behind a name tells who speaks for a body: "Ann Roe, a Land | spokesman"."""
    speaks = head_word(role.head, scene) in scene.words.spokespeople
    return speaks and scene.doc[role.start - 2].text == "," and scene.is_person(role.start - 3)


def _of_trade(role: Role, scene: Scene) -> Entry | None:
    """The one body before whose trade opens a post: "airline | spokesman", "company | chairman"."""
    doc, words, first = scene.doc, scene.words, scene.bounds(role.start)[0]
    noun, head = doc[role.start].lower_, doc[role.head].lower_
    loose = is_any(role, scene) and not _speaks_behind(role, scene)
    if loose or role.head == role.start or role.start in scene.at:
        return None
    if noun in words.party_nouns and head in words.party_offices | words.vague_roles:
        return _party_before(role.start, first, scene)
    post = " ".join(bare(token.text) for token in doc[role.start + 1 : role.end])
    if noun in words.clubs and post in words.club_offices:
        return _only_before(role.start, first, scene)  # "Dale's winger told | club manager Roe"
    if noun in words.called_agencies and bare(head) in words.tied_roles:
        return _agency_before(role.start, scene)
    if head not in words.spokespeople and post not in words.company_offices:
        return None
    if noun in words.generic:
        return _body_before(role.start, first, scene)
    sorts = words.sorts.get(noun, frozenset()) if noun in words.unit_nouns else frozenset()
    bodies = (e for sort in sorts for e in scene.worded.get(sort, ()))
    return only(e for e in bodies if e.names[0].start < role.start)


def _agency_before(at: int, scene: Scene) -> Entry | None:
    """The only body named before a word that may be "the agency"; nobody's administration."""
    words = scene.words
    bodies = (e for kind in sorted(words.agencies) for e in scene.worded.get(kind, ()))
    known = (e for e in bodies if noun_of(e, scene) in words.agencies and e.names[0].start < at)
    own = (e for e in known if len(e.name.split()) > 2 or noun_of(e, scene) not in words.circles)
    return only(own)


def _only_before(at: int, first: int, scene: Scene) -> Entry | None:
    """The only body or place that a sentence names before a word, where it is a body."""
    found = (e for here in range(first, at) if (e := scene.at.get(here)) is not None)
    named = only(e for e in found if e.kind != "person")
    return named if named is not None and named.kind == "organization" else None


def _party_before(at: int, first: int, scene: Scene) -> Entry | None:
    """The one party that a sentence names before a word, or else the sentence before."""
    parties = {here: entry for here, entry in scene.at.items() if entry.party}
    return one_before(at, first, lambda here, _: parties.get(here), scene)
