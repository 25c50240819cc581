"""Echoes: what the article calls somebody without a role: "Ann Roe won. | The skipper".

Whom such words stand for is found as for a speaker. They are a role only where they can mean nobody
else: one person alone is told of, and "the former chancellor" is not, as "the chancellor", anybody.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Actor
from explainer.sections.actors.definite import definite_role, is_others, is_seat, is_telling
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import opens_with
from explainer.sections.actors.leads import led_by
from explainer.sections.actors.parties import party_in_brackets
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import Role, head_word, is_part_played
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.tenures import office_as
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.standins import stand_in
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import meant_by
from explainer.text.names import Name
from explainer.text.syntax.clauses import (
    ACTED_ON,
    LONGEST,
    NOUN_SUBJECTS,
    OBJECTS,
    VERBAL,
    ancestors,
)
from explainer.text.syntax.parts import has_not
from explainer.text.syntax.subjects import is_main_subject, main_subject
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


OFTEN = 3
"""Mentions of somebody whom an article is about."""
PARTS = NOUN_SUBJECTS | OBJECTS | {"pobj", "conj"}
"""Who has a part in what a sentence tells, and not only something of his: "Roe's cross"."""

APART = frozenset({"advcl", "parataxis"})
"""Dependencies of clauses that may tell of whom the main clause names."""


def echoed(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the roles of one mention of a person who is told none with the name."""
    here = scene.reading.index(scene.doc[name.start])
    if here < scene.reading.article.opening:
        return
    role = _within(name, scene.reading.spans[here], scene)
    if role is not None and not is_others(role, name, scene):
        yield role
    yield from led_by(name, scene, plain=True)


def stand_ins(
    entries: Iterable[Entry], plain: Container[int], scene: Scene
) -> dict[int, tuple[Role, ...]]:
    """Give the first role by which the article calls a person without one, by the last mention.

    "Roe met the fans. | The Elm striker | said", "She is | a clerk at Acme": it is told by the
    first token of the mention; ``plain`` holds the id() of those without a role. A party is told of
    others, too: "Rep. Roe … | The Ohio Republican | said".
    """
    title = scene.reading.title_end
    nouns = (t for t in scene.doc[title:] if t.dep_ in PARTS and not is_part_played(t, scene.words))
    told = [role for noun in nouns if (role := definite_role(noun, scene)) is not None]
    said = [*_of_pronouns(scene, title)]
    if not told and not said:
        return {}
    cast = Cast.of(scene.reading, known := _actors(entries, scene))
    found: dict[int, tuple[Name, Role]] = {}
    loose: list[Role] = []
    for pronoun, role in said:
        meant = meant_by(pronoun, scene.reading, cast)
        entry = known[meant[0]] if len(meant) == 1 else None
        before = (n for n in entry.names if n.start < pronoun.i) if entry is not None else ()
        last = max(before, key=lambda n: n.start, default=None)
        if last is not None and id(entry) in plain and id(entry) not in found:
            found[id(entry)] = (last, role)
    for role in told:
        if (noun := scene.doc[role.head]).dep_ == "pobj":  # "a matter for the Ohio governor"
            continue
        actor = stand_in(noun, scene_of(scene.reading), cast)
        entry = known[actor] if actor is not None else None
        loose.extend([role] if entry is None else [])
        if entry is None or id(entry) in found:
            continue
        partisan = id(entry) not in plain and noun.lower_ in scene.words.party_forms
        others = {id(e) for e in known.values() if _has_no_party(e, scene)} if partisan else plain
        if id(entry) not in others:
            continue
        if not (is_telling(role, scene) or _is_only_seat(role, entry, plain, scene)):
            continue
        near = (n for n in entry.names if n.start < role.start)
        name = max(near, key=lambda n: n.start, default=None)
        if name and not _is_doubtful(name, role, others, scene):
            found[id(entry)] = (name, role)
    if (headed := _headlined(entries, told, plain, scene)) is not None:
        found.setdefault(id(scene.at[headed[0].start]), headed)
    main = _central(entries, plain, scene)
    if (
        main is not None
        and id(main) not in found
        and (more := _of_central(main, loose, plain, scene))
    ):
        found[id(main)] = more
    return {name.start: (role,) for name, role in found.values()}


def _has_no_party(me: Entry, scene: Scene) -> bool:
    """Whether neither the roles of a person nor brackets behind the name tell a party."""
    told = any(w.lower() in scene.words.party_forms for r in me.roles for w in r.split())
    bracket = any(party_in_brackets(name.end, scene) for name in me.names[:OFTEN])
    return me.kind == "person" and not (told or bracket)


def _headlined(
    entries: Iterable[Entry], told: Iterable[Role], plain: Container[int], scene: Scene
) -> tuple[Name, Role] | None:
    """The office with which a lead opens, of the one person whom the headline opens with.

    "Roe denies claim. | The attorney general | has said …": the lead names nobody.
    """
    first, doc = scene.reading.article.opening, scene.doc
    people = [e for e in entries if e.kind == "person" and e.name.split()[-1] == doc[0].text]
    if not first or len(people) != 1 or id(people[0]) not in plain:
        return None
    me, lead = people[0], scene.reading.spans[first]
    if any(scene.is_person(at) and scene.at[at] is not me for at in range(lead.end)):
        return None
    for role in told:
        noun = doc[role.head]
        mine = lead.start <= role.head < lead.end and noun.dep_ == "nsubj"
        if mine and is_seat(role, scene) and is_main_subject(noun):
            return None if is_others(role, me.names[0], scene) else (me.names[0], role)
    return None


def _central(entries: Iterable[Entry], plain: Container[int], scene: Scene) -> Entry | None:
    """The person without a role whom an article opens with, and whom it names most often."""
    people = sorted((e for e in entries if e.kind == "person"), key=lambda e: -len(e.names))
    times = [*(len(entry.names) for entry in people), 0, 0]
    sure = times[0] >= OFTEN and times[0] > times[1]
    me = people[0] if sure and id(people[0]) in plain else None
    return me if me is not None and opens_with(me, scene) else None


def _of_central(
    me: Entry, told: Iterable[Role], plain: Container[int], scene: Scene
) -> tuple[Name, Role] | None:
    """The first role that the subject of a sentence tells of whom the article is about.

    The sentences before it are about nobody else. What all may be, "the voter", tells of nobody,
    nor what "will" or "may" is told of.
    """
    words = scene.words
    public = either(words.hopefuls, words.known_seats, words.elected, words.club_roles)
    for role in told:
        noun = scene.doc[role.head]
        known = not public.isdisjoint((noun.lower_, head_word(role.head, scene))) or bool(
            words.bygone & {t.lower_ for t in scene.doc[role.start : role.head]}
        )
        modal = any(child.tag_ == "MD" for child in noun.head.children)
        if not known or modal or not (is_main_subject(noun) and is_telling(role, scene)):
            continue
        near = (scene.at[at] for at in range(role.start - 1, -1, -1) if scene.is_person(at))
        last = next((e for e in near if id(e) in plain or _is_loose(e, scene)), None)
        name = max(
            (n for n in me.names if n.start < role.start), key=lambda n: n.start, default=None
        )
        if _is_about_another(me, scene.reading.index(noun) - 1, scene):
            continue
        if name is not None and last is me and not _is_doubtful(name, role, plain, scene):
            return name, role
    return None


def _is_about_another(me: Entry, at: int, scene: Scene) -> bool:
    """Whether a sentence is about another person: "Bo Fox met Ann Roe. | The ex-mayor | left"."""
    subject = main_subject(scene.reading.spans[at]) if at >= 0 else None
    other = scene.at.get(subject.i) if subject else None
    return other is not None and other is not me and other.kind == "person"


def _is_loose(entry: Entry, scene: Scene) -> bool:
    """Whether all that the article says of somebody may be said of many: "rival"."""
    heads = {bare(role.split()[-1]) for role in entry.roles}
    return heads <= scene.words.vague_roles - scene.words.hopefuls


def _of_pronouns(scene: Scene, first: int) -> Iterator[tuple[Token, Role]]:
    """What the article says that "he" or "she" is, with the pronoun: "She is | a clerk at Acme".

    Also "As | head of Acme, | she has to pay".
    """
    words, inside = scene.words, scene_of(scene.reading).inside
    for pronoun in scene.doc[first:]:
        personal = pronoun.lower_ in words.pronouns and inside[pronoun.i] < 0
        office = office_as(pronoun.i, pronoun.i + 1, scene) if personal else None
        if office is not None and pronoun.dep_ in NOUN_SUBJECTS:
            yield pronoun, office
            continue
        verb = pronoun.head
        acts = pronoun.lower_ in words.pronouns and pronoun.dep_ == "nsubj" and pronoun.i < verb.i
        now = verb.lemma_ in words.being and verb.tag_ == "VBZ" and not has_not(verb)
        if not (acts and now) or verb.dep_ not in ("ROOT", "conj") or inside[pronoun.i] >= 0:
            continue
        at, last = verb.i + 1, scene.bounds(pronoun.i)[1]
        while at + 1 < last and scene.doc[at].lower_ in words.lasting:
            at += 1  # "is | currently | a clerk"
        role = phrase(at, last, scene) if scene.doc[at].lower_ in words.articles else None
        if role is not None and bare(scene.doc[role.head].text) not in words.vague_roles:
            yield pronoun, role


def _is_doubtful(name: Name, role: Role, plain: Container[int], scene: Scene) -> bool:
    """Whether a role may be that of another than the last one named before it.

    Somebody else without a role has a part in what is told up to it, or is named behind it; or its
    own sentence names the one.
    """
    me, own = scene.at[name.start], scene.reading.index(scene.doc[role.head])
    between = scene.doc[scene.bounds(name.start)[0] : role.start]
    told = (t for t in between if scene_of(scene.reading).inside[t.i] < 0)
    others = (t for t in told if scene.is_person(t.i) and scene.at[t.i] is not me)
    if any(t.dep_ in PARTS and id(scene.at[t.i]) in plain for t in others):
        return True
    named = any(scene.at.get(token.i) is me for token in scene.reading.spans[own])
    after = _named_next(me, own + 1, scene)
    holder = after is not None and not (is_seat(role, scene) and after.roles)
    return named or holder or is_others(role, name, scene)


def _actors(entries: Iterable[Entry], scene: Scene) -> Mapping[Actor, Entry]:
    """The people, bodies and places so far, as those who look for a speaker know them."""
    doc, read = scene.doc, scene.reading
    return {
        Actor(
            id=str(number),
            name=entry.name,
            kind=entry.kind,
            roles=tuple(entry.roles),
            aliases=tuple(dict.fromkeys(name.words for name in entry.names)),
            evidence=tuple(read.evidence(doc[name.start : name.end]) for name in entry.names),
            rule="named",
            confidence="low",
        ): entry
        for number, entry in enumerate(entries)
    }


def _named_next(me: Entry, after: int, scene: Scene) -> Entry | None:
    """Somebody new with whom the sentence behind opens: a role is told, then its holder."""
    span = scene.reading.spans[after] if after < len(scene.reading.spans) else None
    subject = main_subject(span) if span is not None else None
    other = scene.at.get(subject.i) if subject is not None else None
    if span is None or other is None or other is me or other.kind != "person":
        return None
    return other if other.names[0].start >= span.start else None


def _within(name: Name, span: Span, scene: Scene) -> Role | None:
    """Read "Ann Roe fell when | the former judge | ran": no other person is named up to there."""
    first, inside = scene.at[name.start], scene_of(scene.reading).inside
    along = scene.doc[name.end - 1].head.lower_ in scene.words.with_words
    for token in scene.doc[name.end : min(span.end, name.end + LONGEST)]:
        if inside[name.start] >= 0 and inside[token.i] != inside[name.start]:
            return None  # "“I will beat Ann Roe,” | the former judge | said"
        if inside[token.i] != inside[name.start]:
            continue  # "as Ann Roe called it “a hole”, | the former judge | left"
        if scene.is_person(token.i) and scene.at[token.i] is not first:
            return None
        if token.tag_ == "PRP" and token.lower_ in scene.words.pronouns:
            return None  # "Ann Roe says she knows | the former judge"
        if token.dep_ in NOUN_SUBJECTS or token.dep_ == "pobj":
            apart = not along and is_part_played(token, scene.words)  # "with Roe as | the mayor"
            apart = apart or _is_under(token, scene.doc[name.end - 1])
            apart = apart or _is_fronted(token, scene.doc[name.end - 1])
            role = definite_role(token, scene) if not apart else None
            role = role if role is not None and is_telling(role, scene) else None
            others = (scene.at[at] for at in range(span.start, name.start) if scene.is_person(at))
            if role is not None and all(other is first for other in others):
                return role
    return None


def _is_under(noun: Token, name: Token) -> bool:
    """Whether a noun belongs to what the verb of a name tells: "Roe spoke to the | judge".

    So in a clause that the verb asks for, "Roe said the | judge | won": its subject and whom it is
    done to go by no such words, nor does another's clause that "and" joins: "Roe fell and the |
    judge | won". One that tells when may tell of them.
    """
    verb = name.head
    if name.dep_ not in NOUN_SUBJECTS | ACTED_ON:
        return False
    for token in (noun, *ancestors(noun)):
        if token.i == verb.i:
            return True
        if token.pos_ in VERBAL and token.dep_ in APART:
            return False
    return False


def _is_fronted(noun: Token, name: Token) -> bool:
    """Whether a name has its part in what a subject does: "In a talk with Roe, the | judge | said".

    So it has in a clause that has no subject but that one: "After beating Roe, the | judge | left".
    """
    if noun.dep_ not in NOUN_SUBJECTS or name.i > noun.i or name.dep_ not in PARTS - NOUN_SUBJECTS:
        return False
    for token in ancestors(name):
        if token.i == noun.head.i:
            return True
        if any(child.dep_ in NOUN_SUBJECTS for child in token.children):
            return False
    return False


def _is_only_seat(role: Role, me: Entry, plain: Container[int], scene: Scene) -> bool:
    """Whether a role is the office that one alone has, and its holder whom the article is about.

    No sentence names somebody beside the office: "Roe met | the premier". Nobody else without a
    role acts where the article opens: "Roe and Fox fall out".
    """
    doc, words = scene.doc, scene.words
    low, mods = doc[role.head].lower_, {t.lower_ for t in doc[role.start : role.head]}
    about = len(me.names) >= OFTEN and opens_with(me, scene)
    if not (is_seat(role, scene) and about) or mods & words.former:
        return False
    reading = scene.reading
    opens = (doc[i] for i in range(reading.spans[reading.article.opening].end) if i in scene.at)
    acting = (t for t in opens if t.dep_ in NOUN_SUBJECTS | {"conj"} and scene.at[t.i] is not me)
    if any(id(scene.at[t.i]) in plain for t in acting):
        return False
    spans = {reading.index(doc[n.start]) for n in me.names} - {*range(reading.article.opening)}
    return not any(
        token.lower_ == low and doc[token.left_edge.i].lower_ in words.definite
        for at in spans
        for token in scene.reading.spans[at]
    )
