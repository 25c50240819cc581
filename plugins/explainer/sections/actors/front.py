"""Front: roles right before a name: "Treasury Secretary | Ann Roe", "head of it | Ann Roe"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.anothers import is_counted, opens_clause, serving
from explainer.sections.actors.employers import is_in_capitals
from explainer.sections.actors.imagined import is_imagined, of_aide
from explainer.sections.actors.opening import leftmost, lists_fields
from explainer.sections.actors.role import (
    PARENT,
    Role,
    checked,
    has_children,
    is_courtesy,
    is_front_role,
    is_owner,
    is_plural,
    is_role,
    singular,
)
from explainer.sections.actors.scene import Scene
from explainer.text.marks import HYPHENS, is_dash
from explainer.text.names import Name
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
FEW = 6
"""Tokens of what somebody formerly was: "former world number | one"."""


def in_front(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the role that stands right before a name; both of "Committee Chairman Sen. | Roe"."""
    if is_imagined(name, scene):
        return
    if role := _of_children(name, scene) or of_aide(name, scene):
        yield role
    elif role := (
        _before(name, scene) or _once(name, scene) or _placed(name, scene) or _called(name, scene)
    ):
        if _is_whole_quotation(role, name, scene):
            return
        if first := _first_of_two(role, scene) or _of_rank(role, name, scene):
            yield first
        yield from _parted(role, name, scene)


def _of_children(name: Name, scene: Scene) -> Role | None:
    """Read "mother-of-two | Ann Roe": a number of children tells a relative of nobody else."""
    at = name.start - PARENT
    told = at >= scene.bounds(name.start)[0] and has_children(at, scene)
    return Role(start=at, end=name.start, head=at) if told else None


def _is_whole_quotation(role: Role, name: Name, scene: Scene) -> bool:
    """Whether somebody was only called so: "calling Fox “Vice President | Roe” by mistake"."""
    doc = scene.doc
    behind = doc[min(name.end, len(doc) - 1)]
    return role.start > 0 and doc[role.start - 1].is_quote and behind.is_quote


def _first_of_two(role: Role, scene: Scene) -> Role | None:
    """Read "| Head of State | and party leader Ann Roe", which opens its sentence.

    Without an article: "The head of the port and mayor Ann Roe met" is about two.
    """
    doc, end = scene.doc, role.start - 1
    first, _ = scene.bounds(role.start)
    if end - 1 <= first or doc[end].lower_ not in scene.words.joiners or scene.is_person(end - 1):
        return None  # "Head of State | Ann Roe and mayor Bo Fox"
    head = _of_phrase(end - 1, first, scene)
    if head is None or is_plural(doc[head], scene.words) or is_plural(doc[role.head], scene.words):
        return None
    start = leftmost(head, first, end, scene)
    opens = start == first or is_dash(doc[start - 1])
    titled = doc[start].text[0].isupper() and doc[start].lower_ not in scene.words.articles
    return checked(start, end, head, scene) if opens and titled else None


def _of_rank(role: Role, name: Name, scene: Scene) -> Role | None:
    """Read "by | chief of staff | Gen. Ann Roe": a rank alone stands before the name.

    So in "Elm Patrol drug | expert | Sgt. Ann Roe".
    """
    doc, words = scene.doc, scene.words
    first, end = scene.bounds(role.start)[0], role.start
    while end < role.head and bare(doc[end].text) in words.short_titles:
        end += 1
    if end != role.head or bare(doc[end].text) not in words.short_titles or role.start <= first:
        return None
    root, before = doc[name.end - 1], doc[role.start - 1]
    plain = before.tag_ == "NN" and before.text.islower() and is_front_role(before, words)
    head = before.i if plain else _of_phrase(role.start - 1, first, scene)
    if head is None or not (root.head.i == head or doc[head].head.i == root.i):
        return None
    start = leftmost(head, first, name.end, scene)
    return checked(start, role.start, head, scene) if start < head or not plain else None


def _last(name: Name, scene: Scene) -> tuple[int, int]:
    """The last token before a name and its title of politeness, and where the sentence starts."""
    first, _ = scene.bounds(name.start)
    at = name.start - 1
    while at >= first and (is_courtesy(scene.doc[at], scene.words) or scene.doc[at].text == "]"):
        at -= 1  # "[former mayor] | Ann Roe"
    return at - _is_bracketed(at, first, scene), first


def _is_bracketed(at: int, first: int, scene: Scene) -> bool:
    """Whether brackets close here that belong to the name behind: "(the mayor|) Ann Roe".

    Not to a name before them: "Ann Roe (the mayor|) Bo Fox (the judge)".
    """
    doc = scene.doc
    if at <= first or doc[at].text != ")":
        return False
    opens = next((i for i in range(at - 1, max(first, at - FEW) - 1, -1) if doc[i].text == "("), 0)
    return opens > first and opens - 1 not in scene.at


def _before(name: Name, scene: Scene) -> Role | None:
    """Read "Treasury Secretary | Ann Roe", "chief of the Land Council | Ann Roe"."""
    doc, words = scene.doc, scene.words
    head, first = _last(name, scene)
    if head < first:
        return None
    end = head + 1
    linked = head > first and is_plural(doc[head], words) and doc[head - 1].pos_ == "ADP"
    if head - 1 > first and doc[head - 1].lower_ in words.name_links:
        linked |= doc[head - 2].lower_ in words.ministers
    if linked and (found := _of_phrase(head, first, scene)) is not None:
        head = found  # "commissioner for refugees | Ann Roe", "Minister of Justice | Ann Roe"
    elif not is_front_role(doc[head], words):
        found = _of_phrase(head, first, scene) if not _describes(name, scene) else None
        if found is None:
            return None
        head = found
    start = _of_one(leftmost(head, first, name.end, scene), head, first, scene)
    root = doc[name.end - 1]
    if root.head.dep_ == "relcl" and root.head.head.i == head:  # "the judge Roe spoke of"
        return None
    if (served := serving(start, head, name, scene)) is not None:
        return served if served.start < start else None
    if opens_clause(head, start, name, scene) or is_counted(start, head, name, scene):
        return None
    tied = root.head.i == head or head < doc[head].head.i < name.end or end - 1 > head
    opened = start > first and doc[start - 1].lower_ in words.articles
    alone = name.end - name.start == 1
    if opened and alone and doc[start - 1].lower_ not in words.definite:
        return None  # "a Republican Roe"
    apart = start - 1 == first or (start - 2 >= first and doc[start - 2].is_punct)
    says = root.dep_ == "nsubj" and root.head.lemma_ in scene.reading.pack.speech.saying
    tied |= opened and apart and says and root.head.dep_ == "ROOT"  # "…, the editor | Ann Roe says"
    if opened and not tied and doc[head].text[0].islower():
        return None
    if any(t.tag_ == "POS" for t in doc[start:head]) and is_in_capitals(start, scene):
        start = max(t.i for t in doc[start:head] if t.tag_ == "POS") + 1
    return checked(start, end, head, scene)


def _of_one(start: int, head: int, first: int, scene: Scene) -> int:
    """Where the office starts of who is named: "the president and | Prime Minister Roe" are two.

    So are "both the cardinal and | archbishop Roe", "the president and | first lady Roe". Behind
    "the" one person may have two trades: "the singer and actor Ann Roe".
    """
    doc, words = scene.doc, scene.words
    joint = next((at for at in range(head - 1, start, -1) if doc[at].pos_ == "CCONJ"), start)
    definite = start > first and doc[start - 1].lower_ in words.definite
    if joint == start or not definite:
        return start
    two = {doc[joint - 1].lower_, doc[head].lower_} <= words.offices
    two &= doc[joint + 1].text[0].isupper()
    two |= start - 2 >= first and doc[start - 2].lower_ in words.both
    body = scene.at.get(joint - 1)  # "the Salt Council and | Mayor Roe"
    two |= body is not None and body.kind == "organization" and scene.start(joint - 1) == start
    two |= doc[joint + 1 : head + 1].text.lower() in words.consorts
    return joint + 1 if two else start


def _describes(name: Name, scene: Scene) -> bool:
    """Whether a name only tells more of the noun behind it: "a top | Roe | aide"."""
    root, after = scene.doc[name.end - 1], scene.doc[min(name.end, len(scene.doc) - 1)]
    joined = after.pos_ == "CCONJ"  # "the envoy to Oslo | Ann Roe | and adviser Bo Fox"
    return root.dep_ in ("compound", "nmod") and root.head.i >= name.end and not joined


def _of_phrase(last: int, first: int, scene: Scene) -> int | None:
    """Where the role stands in "chief of the Land Council" or "head of a unit of the police"."""
    doc, words, at = scene.doc, scene.words, last
    if doc[at].pos_ == "ADJ" and at not in scene.at:
        return None  # "the husband of the late | Ann Roe"
    for _ in range(3):
        stop = at
        while (
            at > first
            and stop - at < 9
            and (
                doc[at].pos_ in ("PROPN", "NOUN", "ADJ")
                or at in scene.at
                or lists_fields(at, scene)
                or (doc[at].tag_ == "POS" and at - 1 in scene.at)  # "head of Norland|'s Salt Board"
            )
        ):
            at -= 1
        if at == stop:
            return None
        if at > first and doc[at].lower_ in words.articles:
            at -= 1
        inside = doc[at].lower_ in words.inside and doc[at + 1].i in scene.at
        inside |= doc[at].lower_ in words.service_links and _is_land(at + 1, scene)
        if at <= first or not (doc[at].lower_ in words.name_links | words.at_words or inside):
            return None
        at -= 1
        if is_role(doc[at], words):
            tied = bare(doc[at].text).rpartition("-")[2] in either(words.tied_roles, words.offices)
            if inside and not tied:
                return None  # "a | man in Elm, Ann Roe"
            several = is_plural(doc[at], words) or doc[at].lower_ in words.outsiders
            return None if several else at  # "fans of the president Ann Roe"
    return None


def _is_land(at: int, scene: Scene) -> bool:
    """Whether a state or a body stands here, to which somebody is sent: "ambassador to | Oslo"."""
    at += scene.doc[at].lower_ in scene.words.articles
    entry = scene.at.get(at)
    return entry is not None and entry.kind != "person"


def _once(name: Name, scene: Scene) -> Role | None:
    """Read "former world number one | Ann Roe": any noun is a role that "former" opens."""
    doc, words = scene.doc, scene.words
    last, first = _last(name, scene)
    at = last
    while at > first and last - at < FEW:
        if doc[at].lower_ in words.bygone:
            break
        nominal = doc[at].pos_ in NOMINAL or doc[at].text in HYPHENS
        if not nominal or (at in scene.at and (at == last or scene.at[at].kind == "person")):
            return None
        at -= 1
    one = doc[last].pos_ == "NUM" or doc[last].tag_ in ("NN", "NNP", "JJ")
    one &= doc[last].text not in HYPHENS  # "an ex|-Roe aide"
    if at == last or doc[at].lower_ not in words.bygone or not one:
        return None
    return Role(start=at, end=last + 1, head=last)


def _placed(name: Name, scene: Scene) -> Role | None:
    """Read "world number one | Ann Roe", "Norland's number eight | Roe": a place or a number."""
    doc, words = scene.doc, scene.words
    last, first = _last(name, scene)
    if last - 1 < first or not doc[last].like_num or doc[last - 1].lower_ not in words.rankings:
        return None
    start = last - 1
    while start > first and doc[start - 1].pos_ in NOMINAL and not is_owner(doc[start - 1], words):
        if scene.is_person(start - 1):
            return None
        start -= 1
    owner = (
        scene.at.get(start - 2) if start - 1 > first and is_owner(doc[start - 1], words) else None
    )
    if owner is not None and owner.kind != "person":
        start = scene.start(start - 2)
    return Role(start=start, end=last + 1, head=last - 1) if start < last - 1 else None


def _called(name: Name, scene: Scene) -> Role | None:
    """Read "a former clerk named | Ann Roe", "the driver, identified as | Ann Roe"."""
    doc, words = scene.doc, scene.words
    verb, first = _last(name, scene)
    if verb - 2 > first and doc[verb].lower_ in words.as_words:
        return _identified(verb, first, scene)
    if verb - 1 <= first or doc[verb].lower_ not in words.calling or doc[verb].tag_ != "VBN":
        return None
    head, after = verb - 1, doc[min(name.end, len(doc) - 1)]
    if not is_role(doc[head], words) or is_plural(doc[head], words):
        return None
    if after.is_quote or after.tag_ == "DT":
        return None  # "one clerk called | Ann Roe | a queen"
    return checked(leftmost(head, first, verb, scene), verb, head, scene)


def _identified(link: int, first: int, scene: Scene) -> Role | None:
    """Read "identified | the driver | as Ann Roe", "| the driver | was identified as Ann Roe"."""
    doc, words = scene.doc, scene.words
    verb = doc[link].head
    if verb.lemma_ not in words.identifying or not first <= verb.i < link:
        return None
    told = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass") and c.i < link]
    told += [verb.head] if verb.dep_ == "acl" and verb.i == link - 1 else []
    before = (c for c in verb.children if c.i < link)
    loose = any(c.dep_ in ("neg", "mark", "advmod") or c.tag_ == "MD" for c in before)
    if loose or not told or not all(_may_tell(who, scene) for who in _tellers(verb)):
        return None
    noun = told[0]
    if not is_role(noun, words) or is_plural(noun, words) or noun.i in scene.at:
        return None
    return checked(leftmost(noun.i, first, link, scene), noun.i + 1, noun.i, scene)


def _tellers(verb: Token) -> Iterator[Token]:
    """Who says it: the subject of an active verb, the agent of a passive one."""
    yield from (c for c in verb.children if c.dep_ == "nsubj")
    yield from (c for by in verb.children if by.dep_ == "agent" for c in by.children)


def _may_tell(who: Token, scene: Scene) -> bool:
    """Whether somebody may be believed whose name it is: an authority, no users, no neighbours."""
    words, body = scene.words, scene.at.get(who.i)
    if body is not None:
        return body.kind == "organization"
    low = singular(bare(who.text), words)
    held = is_role(who, words) and low in either(words.tied_roles, words.offices)
    return held or who.lower_ in either(words.police, words.rulers)


def _heads_body(role: Role, scene: Scene) -> int | None:
    """Where the post stands in "chairman of the Salt Committee | Rep." before a name, or None.

    A comma was forgotten; nobody is a committee's representative.
    """
    doc, words, link = scene.doc, scene.words, role.start - 1
    body = {scene.at.get(i) for i in range(role.start, role.head)}
    known = len(body) == 1 and all(e is not None and e.kind == "organization" for e in body)
    if not known or bare(doc[role.head].text) not in words.short_titles:
        return None
    first = scene.bounds(role.start)[0]
    link -= link > first and doc[link].lower_ in words.definite
    posted = link > first and doc[link].lower_ in words.name_links and is_role(doc[link - 1], words)
    return link - 1 if posted else None


def _is_rank(at: int, scene: Scene) -> bool:
    """Whether a title is told by two words: "Lt. | Col.", "Rear | Adm.", "Mrs | Justice"."""
    words, (one, other) = scene.words, (bare(scene.doc[i].text) for i in (at - 1, at))
    short = other in words.short_titles
    courtesy = is_courtesy(scene.doc[at - 1], words) and scene.doc[at].text.istitle()
    return (short and one in words.short_titles | words.rank_openers) or courtesy


def _parted(role: Role, name: Name, scene: Scene) -> Iterator[Role]:
    """The role, or both where a short title follows another role: "Committee Chairman | Sen."."""
    doc, words, head = scene.doc, scene.words, role.head
    if (link := _heads_body(role, scene)) is not None:
        start = leftmost(link, scene.bounds(link)[0], role.end, scene)
        yield Role(start=start, end=head, head=link)
        yield Role(start=head, end=role.end, head=head)
        return
    kin = doc[role.start]
    if kin.text in words.kin and role.start < head and kin.nbor(1).text.istitle():
        if (own := checked(role.start, role.start + 1, role.start, scene)) is not None:
            yield own
        role = Role(start=role.start + 1, end=role.end, head=head)  # "wife | Deputy Mayor"
    while head > role.start and _is_rank(head, scene):
        head -= 1  # "spokesman | Lt. Col."
    short = bare(doc[head].text) in either(words.short_titles, words.styles)
    short |= head < role.head  # "judge | Mrs Justice"
    rank = doc[head].text[0].isupper() and doc[head - 1].text[0].islower()  # "singer Baroness"
    last = role.end == role.head + 1 and head > role.start
    last &= doc[head - 1].lower_ not in words.party_forms  # "Republican Sen."
    last &= doc[max(head - 2, 0) : head].text.lower() not in words.sole_bodies  # "Coast Guard Lt."
    told = [bare(token.text) for token in doc[role.start : head]]
    ranked = told[-1:] and told[-1] in words.ranks  # "Det Chief | Insp"
    last &= not (ranked and set(told) <= either(words.titles, words.ranks, words.short_titles))
    called = is_front_role(doc[head - 1], words) and head - 1 > role.start  # "Roe rival | Sen."
    if last and (short or rank) and (called or is_role(doc[head - 1], words)):
        another = opens_clause(head - 1, role.start, name, scene)
        if not another and (first := checked(role.start, head, head - 1, scene)):
            yield first  # not "the man or | woman | President Roe names"
        role = Role(start=head, end=role.end, head=role.head)
    elif last and rank and head - 1 == role.start and _is_of_body(head - 1, scene):
        role = Role(start=head, end=role.end, head=role.head)
    yield role


def _is_of_body(at: int, scene: Scene) -> bool:
    """Whether a role stands behind a body, no title before a name: "Acme | official | Pres."."""
    body = scene.at.get(at - 1)
    held = scene.doc[at].lower_ in scene.words.role_heads
    return held and body is not None and body.kind == "organization"
