"""Tenures: offices told on the way: "… while she was | mayor", "As | mayor, | Ann Roe built it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from operator import or_

from explainer.language.tables import either
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.principals import gender_of
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, SUBJECTS
from explainer.text.syntax.parts import is_modal
from explainer.text.tokens import bare, kind_of

PAST = frozenset({"VBD", "VBN"})


def tenures(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the offices that a sentence says somebody has, or had, while something was done."""
    doc = scene.doc
    first, last = scene.bounds(name.start)
    for token in doc[name.end : last - 1]:
        at = token.i
        if token.lower_ in scene.words.meanwhile:
            found = _while(at, last, scene)
        else:
            found = _during(at, last, scene) if token.tag_ == "PRP$" else None
        if found is None:
            continue
        role, gender = found
        if not role.over and doc[name.end - 1].dep_ not in SUBJECTS:
            continue  # "On Roe's show she spoke of her first duties as | mayor"
        if scene_of(scene.reading).inside[at] < 0 and _is_only(name, first, at, gender, scene):
            yield role
            return
    if office := office_as(name.start, name.end, scene):
        yield office


def _while(at: int, last: int, scene: Scene) -> tuple[Role, str | None] | None:
    """Read "while she was | mayor" and "while | mayor", with the gender that a pronoun tells."""
    doc, words = scene.doc, scene.words
    gender = words.pronouns.get(doc[at + 1].lower_)
    if gender is not None and at + 3 < last and doc[at + 2].lemma_ in words.being:
        told = doc[at + 2].tag_ in FINITE
        role = phrase(at + 3, last, scene, subject=True) if told else None
        return _held(role, gender, scene, over=True)
    if doc[at].tag_ != "IN" or doc[at + 1].pos_ not in ("NOUN", "PROPN", "ADJ"):
        return None
    role = phrase(at + 1, last, scene, subject=True)
    before = reversed(doc[scene.bounds(at)[0] : at])
    genders = (words.pronouns.get(token.lower_) for token in before)
    gender = next((found for found in genders if found), None)
    return _held(role, gender, scene, over=True)


def _during(at: int, last: int, scene: Scene) -> tuple[Role, str | None] | None:
    """Read "her time as | mayor", "her second term as | mayor", "her first speech as | mayor".

    A first term or job is over: "got her first job as | clerk".
    """
    doc, words = scene.doc, scene.words
    gender = words.pronouns.get(doc[at].lower_)
    if gender is None or at + 4 >= last:
        return None
    first = doc[at + 1].lower_ in words.beginnings
    at += doc[at + 1].pos_ == "ADJ"
    while first and at + 3 < last and doc[at + 2].pos_ in ("NOUN", "ADJ", "PROPN"):
        at += 1  # "her first overseas | visit as mayor"
    noun = doc[at + 1]
    told = noun.pos_ == "NOUN" if first else noun.lower_ in words.tenures
    told &= not (noun.dep_ == "attr" and is_modal(noun.head))  # "what would be his first speech as"
    told &= not (first and noun.lemma_ in scene.reading.pack.agenda.aims)  # "her first goal as"
    if not told or doc[at + 2].lower_ not in words.as_words:
        return None
    over = not first or noun.lower_ in either(words.tenures, words.posts)
    return _held(phrase(at + 3, last, scene, subject=True), gender, scene, over=over)


def _held(
    role: Role | None, gender: str | None, scene: Scene, *, over: bool
) -> tuple[Role, str | None] | None:
    """The office of a clause, where its words say enough, with the gender that a pronoun tells."""
    if role is None or not _says_enough(role, scene):
        return None
    return replace(role, over=over), gender


def office_as(start: int, end: int, scene: Scene) -> Role | None:
    """Read "As | mayor of Oslo, | Ann Roe built it", "In her role as | mayor, | Ann Roe built it".

    The subject stands between ``start`` and ``end``. No "would" says that it is only thought of.
    """
    doc, words, mark = scene.doc, scene.words, start - 1
    opens = first = scene.bounds(start)[0]
    if first + 4 < mark and doc[first + 1].tag_ == "PRP$" and doc[first + 2].lower_ in words.posts:
        first += 3
    while mark > first and bare(doc[mark].text) in words.courtesy:
        mark -= 1
    if doc[first].lower_ not in words.as_words or mark <= first + 1 or doc[mark].text != ",":
        return None
    if end >= len(doc) or doc[end].tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    role = phrase(first + 1, mark, scene, subject=True)
    whole = role is not None and _ends(role.end, mark, scene) and doc[first + 1].pos_ != "DET"
    if role is None or not whole or not _says_enough(role, scene):
        return None
    alone = doc[opens].lower_ in words.as_words  # not "In her role as | head of it,"
    return replace(role, end=mark, over=alone and doc[end].tag_ in PAST)


def _ends(at: int, mark: int, scene: Scene) -> bool:
    """Whether nothing but a time stands between an office and a mark: "As mayor | in 2003,"."""
    pack = scene.reading.pack
    times = [kind_of(token, pack) == "date" for token in scene.doc[at:mark]]
    links = [token.pos_ == "ADP" for token in scene.doc[at:mark]]
    return not times or (times[-1] and all(map(or_, times, links)))


def _says_enough(role: Role, scene: Scene) -> bool:
    low = bare(scene.doc[role.head].text)
    return low not in scene.words.vague_roles and low not in scene.words.kin


def _is_only(name: Name, first: int, at: int, gender: str | None, scene: Scene) -> bool:
    """Whether a pronoun of a gender, or no word at all, can mean only one of those named before."""
    me = scene.at[name.start]
    people = {id(e): e for e in (scene.at.get(i) for i in range(first, at)) if e is not None}
    fits = [
        person
        for person in people.values()
        if (person.kind == "person" and gender_of(person, scene) in (gender, None))
        or (person.kind == "person" and gender is None)
    ]
    return fits == [me]
