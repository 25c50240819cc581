"""Principals: the people whom others speak, plead or work for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.role import Role, head_word, is_glued, is_plural, is_role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.natives import is_age
from explainer.text.attribution.scene import scene_of
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import NOUN_SUBJECTS, OBJECTS
from explainer.text.syntax.parts import has_joined
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PART", "PUNCT", "SYM", "CCONJ"})
"""What stands between the name of a person and the role of who works for them."""
CALLED = frozenset({"appos", "compound", "nmod", "attr", "amod"})
"""Dependencies of what a name is called, and of a name that tells who is."""
PARTS = NOUN_SUBJECTS | OBJECTS | {"pobj"}
"""Dependencies of who has a part in what is told."""
LISTED = 4
"""People of a list that are looked back at."""
NEAR = 3
"""Words between a person and the campaign that is theirs, or before the person's name."""


def principal(role: Role, at: int, scene: Scene) -> Entry | None:
    """Give the person for whom somebody works who has a role; None where it tells none.

    "Roe's lawyer", "the Roe campaign manager", "an adviser to President Roe", "her spokesman". The
    name of who has the role starts at ``at``.
    """
    person = (
        _before(role, scene)
        or _behind(role, scene)
        or _on_team(role, scene)
        or _told_before(role, scene)
        or _beside(role, scene)
        or (_by_pronoun(role, scene.at.get(at), scene) if role.end <= at else None)
        or (_by_giver(role, scene) if role.start > at else None)
        or _by_office(role, scene)
    )
    return _circle_of(person, role, scene) or person if person is not None else None


def _circle_of(person: Entry, role: Role, scene: Scene) -> Entry | None:
    """The campaign of a person that a role tells, where the article names it as a body."""
    doc, words = scene.doc, scene.words
    told = (t.lower_ for t in doc[role.start : role.end] if t.lower_ in words.circles)
    bodies = scene.worded.get(next(told, ""), ())
    forms = {name.words.lower() for name in person.names}
    return next((b for b in bodies if b.name.lower().rsplit(" ", 1)[0] in forms), None)


def _before(role: Role, scene: Scene) -> Entry | None:
    """Read "Rep. Roe's | lawyer", "Roe campaign | manager": only what both share stands between."""
    doc, head = scene.doc, _noun(role, scene)
    at = head - 1
    while at >= role.start and _person(at, scene) is None:
        place = at in scene.at and scene.at[at].kind == "place"  # "Roe's | Ohio | director"
        inside = doc[at].pos_ in INSIDE or is_glued(doc[at + 1])  # "Roe's | in|-state director"
        if not inside or (at in scene.at and not place):
            return None
        at -= 1
    person = _person(at, scene) if at >= role.start else None
    if person is None or scene.at.get(head) is not None:
        return None
    between = {doc[here].lower_ for here in range(at + 1, head)}
    serves = _serves(role, scene) or bool(between & scene.words.campaigns)
    owned = any(doc[here].tag_ == "POS" for here in range(at + 1, head))
    desk = at == head - 2 and doc[head - 1].text.istitle()  # "Roe Communications | Director"
    serves |= (owned or desk) and _directs(role, head, scene)  # "Roe's policy | director"
    start = scene.start(at)
    start -= start > role.start and bare(doc[start - 1].text) in scene.words.titles
    titled = any(is_role(doc[here], scene.words) for here in range(role.start, start))
    return person if serves and not titled else None


def _beside(role: Role, scene: Scene) -> Entry | None:
    """Read "Roe and | adviser | Bo Fox": the one of whom another without a body serves."""
    doc, words, at = scene.doc, scene.words, role.start - 2
    first = scene.bounds(role.start)[0]
    person = _person(at, scene) if at >= first and role.head == role.end - 1 else None
    before = doc[max(scene.start(at) - 1, first)]
    another = before.text.islower() and is_role(before, words)  # "her lawyer Roe and | aide | Fox"
    alone = doc[at + 1].lower_ in words.joiners and before.text != "," and not another
    serves = bare(doc[role.head].text) in words.servants and doc[role.start].text.islower()
    return person if alone and serves and role.start == role.head else None


def _noun(role: Role, scene: Scene) -> int:
    """The noun that heads a role; of "one of her | aides" the one of them all."""
    doc, words = scene.doc, scene.words
    if doc[role.head].lower_ not in words.one:
        return role.head
    behind = range(role.head + 1, role.end)
    return next(
        (i for i in behind if is_plural(doc[i], words) and is_role(doc[i], words)), role.head
    )


def _behind(role: Role, scene: Scene) -> Entry | None:
    """Read "an adviser to | President Roe" and "chairman of | the Roe campaign"."""
    doc, words, at = scene.doc, scene.words, role.head + 1
    if at + 1 < role.end and doc[at + 1].lower_ in words.staffs:
        at += 2  # "chief of staff | to"
    while at < role.end and doc[at].lower_ not in words.service_links:
        at += 1
    links = at
    at += 1
    while at < role.end and _person(at, scene) is None:
        known = doc[at].lower_ in words.articles or is_role(doc[at], words)
        if not known and at not in scene.at and bare(doc[at].text) not in words.titles:
            break
        at += 1
    person = _person(at, scene) if at < role.end else None
    if person is None or at - links > NEAR + 1:
        served = person is None and _serves(role, scene)
        return _holder(links + 1, role, scene) if served else None
    at = scene.end(at)
    behind = [token.lower_ for token in doc[at : at + NEAR]]
    if words.campaigns.intersection(behind) or words.quarters.intersection(behind):
        return person
    follows = doc[at : at + 2]  # less where the text ends
    both = len(follows) > 1 and follows[0].pos_ == "CCONJ"
    both = both and follows[1].tag_ != "PRP$"  # not "Roe and | her team"
    more = both or any(t.tag_ == "POS" or t.pos_ in ("NOUN", "PROPN") for t in follows[:1])
    inside = doc[role.head + 1 : links]
    straight = all(t.pos_ == "CCONJ" or is_role(t, words) for t in inside)
    straight |= doc[links - 1].lower_ in words.staffs
    directs = _directs(role, role.head, scene)  # "press director to | Bo Fox"
    return person if straight and not more and (directs or _serves(role, scene)) else None


def spoken_of(role: Role, scene: Scene) -> Entry | None:
    """Give whom she speaks of: "A | spokeswoman |, Bo Fox, said that the mayor is well"."""
    doc, words = scene.doc, scene.words
    alone = role.start == role.head and head_word(role.head, scene) in words.spokespeople
    clauses = (c for c in doc[role.head].head.children if c.dep_ == "ccomp") if alone else ()
    subjects = (c for clause in clauses for c in clause.children if c.dep_ in NOUN_SUBJECTS)
    told = next((t for t in subjects if t.lower_ in words.offices), None)
    if told is None or doc[told.i - 1].lower_ not in words.definite:
        return None
    return _holder_of(told.lower_, scene)


def _on_team(role: Role, scene: Scene) -> Entry | None:
    """Read "the only lawyer on | Roe's legal team", "an adviser on | Roe's staff"."""
    doc, words = scene.doc, scene.words
    for at in range(role.head + 2, role.end - 2):
        person, end = _person(at, scene), scene.end(at)
        if person is None or doc[at - 1].pos_ != "ADP" or doc[end].tag_ != "POS":
            continue
        behind = [t.lower_ for t in doc[end + 1 : min(end + 1 + NEAR, role.end)]]
        team = not either(words.colleagues, words.staffs, words.circles).isdisjoint(behind)
        return person if team and _serves(role, scene) else None
    return None


def _told_before(role: Role, scene: Scene) -> Entry | None:
    """Read "Roe's campaign manager left. … | campaign manager | Bo Fox": of one and the same.

    Two words at least tell the post, and nobody else is told to have given it.
    """
    doc, told = scene.doc, [t.lower_ for t in scene.doc[role.start : role.end]]
    first = scene.bounds(role.start)[0]
    if len(told) < 2 or not _serves(role, scene) or doc[role.start - 1].tag_ in ("POS", "PRP$"):
        return None
    low, givers = [t.lower_ for t in doc[: role.start]], list[Entry]()
    for at in range(2, role.start - len(told)):
        if low[at] != told[0] or low[at : at + len(told)] != told or at >= first:
            continue
        giver = _person(at - 2, scene) if doc[at - 1].tag_ == "POS" else None
        if giver is None:
            return None
        givers.append(giver)
    return only(givers)


def _directs(role: Role, head: int, scene: Scene) -> bool:
    """Whether somebody directs a part of what another does: "field | director", "director of …"."""
    doc, words, before = scene.doc, scene.words, scene.doc[head - 1]
    if before.lower_ in words.desks:
        return True
    part = before.tag_ == "NN" and before.text.islower()
    place = scene.at.get(head - 1)
    part |= place is not None and place.kind == "place"
    behind = head + 1 < role.end and doc[head + 1].lower_ in words.place_links
    return bare(doc[head].text) in words.department_heads and (part or behind)


def _holder(at: int, role: Role, scene: Scene) -> Entry | None:
    """The only one who has the office behind a link: "a spokesman for | the mayor"."""
    doc = scene.doc
    if at + 2 > role.end or doc[at].lower_ not in scene.words.definite:
        return None
    holder = _holder_of(doc[at + 1 : role.end].text.lower(), scene)
    return holder if is_role(doc[role.end - 1], scene.words) else None


def _holder_of(office: str, scene: Scene) -> Entry | None:
    """The only one who has an office."""
    people = {id(e): e for e in scene.at.values() if e.kind == "person"}.values()
    return only(e for e in people if any(r.lower() == office for r in e.roles))


def _serves(role: Role, scene: Scene) -> bool:
    """Whether a role is one that a person gives: "lawyer", "press | secretary"."""
    doc, words = scene.doc, scene.words
    head = _noun(role, scene)
    low = bare(doc[head].text)
    staff = doc[head : head + 3][-1].lower_ in words.staffs
    return low in words.servants or staff or doc[head - 1].lower_ in words.campaigns


def _person(at: int, scene: Scene) -> Entry | None:
    entry = scene.at.get(at)
    return entry if entry is not None and entry.kind == "person" else None


def _by_pronoun(role: Role, bearer: Entry | None, scene: Scene) -> Entry | None:
    """Read "her | spokesman"."""
    doc = scene.doc
    own = role.start if doc[role.start].tag_ == "PRP$" else role.start - 1
    first = scene.bounds(role.start)[0]
    own = own if own < first or doc[own].tag_ == "PRP$" else _list_owner(own, first, scene)
    desk = doc[role.head - 1].lower_ in scene.words.desks
    desk &= bare(doc[role.head].text) not in scene.words.vague_roles  # "her political | rival"
    return _whose(own, bearer, scene) if own >= first and (desk or _serves(role, scene)) else None


def _by_giver(role: Role, scene: Scene) -> Entry | None:
    """Who gives somebody a post of her own: "Ann Roe named Bo Fox as her | spokesman"."""
    doc, words, own = scene.doc, scene.words, role.start - 1
    verb = next((t for t in doc[role.head].ancestors if t.pos_ == "VERB"), None)
    if doc[own].tag_ != "PRP$" or verb is None or not _serves(role, scene):
        return None
    if verb.lemma_ not in either(words.appointing, words.choosing):
        return None
    givers = [c for c in verb.children if c.dep_ == "nsubj"]
    giver = _person(givers[0].i, scene) if givers and not has_joined(givers[0]) else None
    told = words.pronouns.get(doc[own].lower_)
    known = gender_of(giver, scene) if giver is not None else None
    return giver if told is not None and known in (told, None) else None


def _whose(own: int, bearer: Entry | None, scene: Scene) -> Entry | None:
    """Whom "her" means: the one person named before in the sentence, else in the last one."""
    doc, first = scene.doc, scene.bounds(own)[0]
    gender = scene.words.pronouns.get(doc[own].lower_)
    if gender is None or doc[own].tag_ != "PRP$":
        return None
    here = [p for p in _named(first, own, bearer, scene) if not _is_owned(p, first, own, scene)]
    if len(here) > 1:  # "Ann told Bo that | her | lawyer"
        here = [p for p in here if gender_of(p, scene) in (gender, None)]
    before = scene.before(first)
    last = _named(before, first, bearer, scene)
    found = here or [p for p in last if not _is_owned(p, before, first, scene, apart=True)]
    if len(found) > 1:  # "Ann met Bo. | Her | lawyer"
        found = [p for p in found if gender_of(p, scene) in (gender, None)]
    person = only(found)
    if not here and person is not None and _follows_another(person, before, first, gender, scene):
        return None
    known = gender_of(person, scene) if person is not None else None
    kin = person is not None and bearer is not None and _share_surname(person, bearer)
    if not (here or kin) and any(_is_other(t, gender, scene) for t in scene.doc[before:first]):
        return None  # "Ann met a girl. | Her | mother"
    return person if known == gender or (here and known is None) else None


def _follows_another(person: Entry, first: int, last: int, gender: str, scene: Scene) -> bool:
    """Whether a sentence tells of "him" before it names somebody: "He met Bo. | His | wife"."""
    doc, genders = scene.doc, scene.words.pronouns
    mine = [at for at in range(first, last) if scene.at.get(at) is person]
    if any(doc[at].dep_ in NOUN_SUBJECTS for at in mine):
        return False
    return any(genders.get(doc[at].lower_) == gender for at in range(first, mine[0]))


def _share_surname(one: Entry, other: Entry) -> bool:
    return one.name.split()[-1] == other.name.split()[-1]


def _is_other(noun: Token, gender: str, scene: Scene) -> bool:
    """Whether one person without a name is told of, who may be of a gender: "met a | girl |".

    Not what a name is called: "Ann Roe, a | clerk", "| clerk | Ann Roe", "Ann is a | clerk".
    """
    words = scene.words
    wrong = words.women if gender == "m" else words.men
    if noun.i in scene.at or noun.dep_ in CALLED or noun.lower_ in wrong:
        return False
    pack, one = scene.reading.pack, noun.tag_ == "NN"
    told = (one and is_person(noun, pack)) or (noun.dep_ in PARTS and is_age(noun, pack))
    return told and not any(t.i in scene.at for t in noun.children if t.dep_ in CALLED)


def relation(role: Role, bearer: Entry, scene: Scene) -> tuple[str, str] | None:
    """Give how a role tells a relative by a pronoun, with and without whose: "his [Bo Fox] wife".

    The second is "wife". None for any other role, and where it is not sure who is meant: in what
    somebody says, behind "he" who may be another, of a woman who is called a husband.
    """
    doc, words, own = scene.doc, scene.words, role.start
    first = scene.bounds(own)[0]
    if doc[own].lower_ not in words.pronouns or scene_of(scene.reading).inside[own] >= 0:
        return None
    owner, gender = _whose(own, bearer, scene), gender_of(bearer, scene) or ""
    wrong = {"m": words.women, "f": words.men}.get(gender, frozenset())
    if owner is None or doc[role.head].lower_ in wrong:
        return None
    named = next((at for at in range(first, own) if scene.at.get(at) is owner), own)
    told = words.pronouns[doc[own].lower_]
    if any(words.pronouns.get(doc[at].lower_) == told for at in range(first, named)):
        return None  # "he told Bo Fox that | his | wife"
    kin = " ".join(doc[own + 1 : role.end].text.split())
    return f"{doc[own].text} [{owner.name}] {kin}", kin


def _list_owner(at: int, first: int, scene: Scene) -> int:
    """Where the pronoun of a list stands that ends here: "| her | lawyer Bo Fox and …".

    The same token where none stands before the first role of the list.
    """
    doc, here = scene.doc, at
    for _ in range(LISTED):
        mark = here
        while here > first and (doc[here].text == "," or doc[here].lower_ in scene.words.joiners):
            here -= 1
        person = _person(here, scene)
        if here == mark or person is None:
            return at
        here = max(scene.start(here) - 1, first)
        while here > first and doc[here].pos_ in ("NOUN", "ADJ") and here not in scene.at:
            here -= 1
        if doc[here].tag_ == "PRP$":
            return here
    return at


def _is_owned(person: Entry, first: int, last: int, scene: Scene, *, apart: bool = False) -> bool:
    """Whether somebody is another's too: in "her agent, Bo Fox, and | her | lawyer" he is.

    ``apart`` tells that a sentence stands between: "Her agent Bo Fox left. | Her | lawyer …".
    """
    doc, starts = scene.doc, (n.start for n in person.names if first <= n.start < last)
    return any(
        (doc[at - 1].text == "," or (apart and is_role(doc[at - 1], scene.words)))
        and any(t.tag_ == "PRP$" for t in doc[max(first, at - NEAR - 1) : at])
        for at in starts
        if at > first
    )


def gender_of(person: Entry, scene: Scene) -> str | None:
    """Give the gender that a person's given name or a title before the name tells."""
    words = scene.words
    titles = (bare(scene.doc[name.start - 1].text) for name in person.names if name.start)
    told = (words.courtesy.get(title) for title in titles)
    given = words.given.get(person.name.split()[0].lower())
    return given or next((gender for gender in told if gender), None)


def _named(first: int, last: int, bearer: Entry | None, scene: Scene) -> list[Entry]:
    """The people whom some tokens name, without one of them."""
    found = (_person(here, scene) for here in range(first, last))
    return list({id(p): p for p in found if p is not None and p is not bearer}.values())


def _by_office(role: Role, scene: Scene) -> Entry | None:
    """Read "the governor's | spokesman", where the article tells of one governor."""
    doc, words = scene.doc, scene.words
    owner = next((t for t in doc[role.start : role.head] if t.tag_ == "POS"), None)
    if owner is None or owner.i - 1 != role.start or not _serves(role, scene):
        return None
    office = doc[role.start].lower_
    if office not in words.offices:
        return None
    people = {id(e): e for e in scene.at.values() if e.kind == "person"}.values()
    holders = [e for e in people if any(_ends_in(r, office, words) for r in e.roles)]
    return holders[0] if len(holders) == 1 else None


def _ends_in(role: str, office: str, words: NameWords) -> bool:
    """Whether a role in words is an office: "Ohio Gov." of "governor"."""
    last = bare(role.split()[-1])
    return words.full_titles.get(last, last) == office
