"""Pointing: the body that "its" and "the council" point back to, where it is just one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.earlier import is_about_same
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.syntax.parts import word_before
from explainer.text.syntax.subjects import is_main_subject, main_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def its(at: int, first: int, scene: Scene, *, firm: bool) -> Entry | None:
    """Give the body of "its": whom the sentence before is about: "Acme may leave. Its | chief".

    None where its own sentence is about a name that is no body's: "Medicare fell; its | chief".
    """
    doc = scene.doc
    named = main_subject(doc[scene.before(first) : first]) if at == first else None
    if named is not None:
        says = firm or named.head.lemma_ in scene.reading.pack.speech.saying
        owner = scene.at.get(named.i) or scene.at.get(named.i - 1)  # "the Elm | party"
        body = owner is not None and owner.kind == "organization"
        if owner is not None and body and (says or not _has_other(owner, named.i, at, scene)):
            return owner
        if says and named.pos_ == "PROPN" and (firm or owner is None):
            return None
    near = (t for t in doc[first:at] if t.dep_ in NOUN_SUBJECTS and t.tag_ == "NNP")
    if any(t.i not in scene.at for t in near):
        return None
    return named_before(at, first, scene, firm=firm)


def _has_other(body: Entry, at: int, last: int, scene: Scene) -> bool:
    """Whether another body is named from one token up to another."""
    found = (scene.at.get(here) for here in range(at, last))
    return any(e is not None and e is not body and e.kind == "organization" for e in found)


def named_before(at: int, first: int, scene: Scene, *, firm: bool = False) -> Entry | None:
    """Give the one body or state that a sentence names before a word, or else the sentence before.

    A ``firm`` alone, where no state has such an office: "Norland may buy Acme and its | chairman".
    """

    def told(here: int, opens: int) -> Entry | None:
        entry = _meant(here, opens, scene)
        owner = entry is not None and _is_owner(entry, scene) and not (firm and entry.state)
        return entry if owner and not _has_subject(scene.doc[here], scene) else None

    return one_before(at, first, told, scene)


def one_before(
    at: int, first: int, told: Callable[[int, int], Entry | None], scene: Scene
) -> Entry | None:
    """Give the one that the tokens of a sentence tell before a word, or else the sentence before.

    Where that is about "it" or "the firm" and tells none, the one before that.
    """
    for back in range(3):
        found = [e for here in range(first, at) if (e := told(here, first)) is not None]
        if found or first == 0 or (back == 1 and not is_about_same(at, scene)):
            return only(found)
        first, at = scene.before(first), first
    return None


def _has_subject(owner: Token, scene: Scene) -> bool:
    """Whether a name only tells whose the body is that does it: "| Elm |'s salt agency said"."""
    noun, words = owner.head, scene.words
    kinds = either(words.small_heads, words.body_heads)
    body = noun.text.islower() and noun.tag_ == "NN" and noun.lower_ in kinds
    body &= noun.lower_ not in either(words.cabinets, words.ministries, words.governing)
    return owner.dep_ == "poss" and body and is_main_subject(noun)


def _meant(at: int, first: int, scene: Scene) -> Entry | None:
    """Whom a token names, also the only one of its kind in "the | league"."""
    if at in scene.at or at == first:
        return scene.at.get(at)
    noun, before = scene.doc[at].lower_, scene.doc[at - 1].lower_
    known = noun in scene.words.body_kinds and before in scene.words.definite
    return one_of(noun, at, scene) if known else None


def _is_owner(entry: Entry, scene: Scene) -> bool:
    """Whether a body or a state may be the one that has offices: no campaign of somebody's is."""
    body = entry.kind == "organization"
    return bool(entry.state) or (body and entry.name.split()[-1].lower() not in scene.words.circles)


def one_of(noun: str, at: int, scene: Scene) -> Entry | None:
    """Give the one body of a kind: "the council" is the only council, and was named before.

    So is "the airline" what the article calls "the airline Acme".
    """
    bodies = scene.worded.get(noun, ())
    places = scene.places.values() if noun in scene.words.venues else ()  # "the | theatre"
    ends = (e for e in (*bodies, *places) if noun == noun_of(e, scene))
    found = only((*ends, *introduced(noun, scene)))
    if found is None or found.names[0].start >= at:
        return None
    last = max(name.end for name in found.names if name.start < at)
    return None if any(is_another(t, noun, scene.words) for t in scene.doc[last:at]) else found


def introduced(noun: str, scene: Scene) -> Iterator[Entry]:
    """Give the bodies before whose name the article tells their kind: "the | airline | Acme"."""
    doc = scene.doc
    for at, entry in scene.at.items():
        starts = at and scene.at.get(at - 1) is not entry and entry.kind == "organization"
        if starts and doc[at - 1].lower_ == noun and doc[at - 1].pos_ == "NOUN":
            yield entry


def noun_of(body: Entry, scene: Scene) -> str:
    """Give the noun of a body's name that tells its kind: "Council" of "Council of Dale"."""
    parts = body.name.lower().split()
    ties = scene.words.name_links | scene.words.inner_links
    links = [at for at, word in enumerate(parts) if at and word in ties]
    tied = [at for at in links if parts[at - 1] in scene.words.body_heads]
    return parts[tied[0] - 1] if tied else parts[-1]


def is_another(token: Token, noun: str, words: NameWords) -> bool:
    """Tell whether another of a kind is told of: "a council", "the salt | council's vote"."""
    if token.lower_ != noun or not token.text.islower():
        return False
    own = any(child.dep_ in ("amod", "nummod") for child in token.children)
    before = word_before(token)
    joined = before.pos_ == "NOUN" and before.head.i >= token.i
    some = before.lower_ in words.articles - words.definite
    return own or joined or some
