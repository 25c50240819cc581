"""Trades: what the article calls a body beside its name: "Acme, | a Dale bank", "| bank | Acme"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.opening import behind_time
from explainer.sections.actors.role import LONGEST, is_owner, is_stop
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import behind_bracket
from explainer.text.attribution.scene import scene_of
from explainer.text.marks import HYPHENS
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE

if TYPE_CHECKING:
    from spacy.tokens import Token

TELLING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
"""What tells more of a noun before it: "the biggest Dale bank"."""
LOOSE = frozenset({"CCONJ", "ADP", "DET", "ADV", "PRON", "PART", "AUX", "SCONJ"})
CLAUSES = frozenset({"WP", "WP$", "WDT", "WRB"})


def trades_of(entry: Entry, scene: Scene) -> Iterator[str]:
    """Give the first words in which the article itself says what sort of body an entry is.

    None where they say no more than the noun: "Acme, the company,".
    """
    inside = scene_of(scene.reading).inside
    for name in entry.names:
        if inside[name.start] >= 0 or name.start < scene.reading.title_end:
            continue
        for start, end in (*_behind(name, scene), *_ahead(name, scene), *_before(name, scene)):
            yield " ".join(scene.doc[start:end].text.split())
            return


def _behind(name: Name, scene: Scene) -> Iterator[tuple[int, int]]:
    """Read "Acme, | the biggest bank of Elm |,"."""
    doc, (_, last) = scene.doc, scene.bounds(name.start)
    at = behind_bracket(name.end, scene)
    if at + 2 >= last or not (doc[at].text == "," or is_stop(doc[at])):
        return
    for noun in doc[at + 1 : min(at + LONGEST, last)]:
        first = noun.left_edge.i
        if noun.dep_ != "appos" or first != at + 1 or not name.start <= noun.head.i < name.end:
            continue
        found = _of(noun, _end(noun, last, scene), scene)
        if found is not None and not _goes_on(*found, last, scene):
            yield found
        return


def _goes_on(start: int, end: int, last: int, scene: Scene) -> bool:
    """Whether a list goes on that is the subject: "Acme, | a bank and clubs | have given it"."""
    doc = scene.doc
    joined = any(token.pos_ == "CCONJ" for token in doc[start:end])
    return joined and end < last and doc[end].tag_ in FINITE


def _ahead(name: Name, scene: Scene) -> Iterator[tuple[int, int]]:
    """Read "the biggest bank of Elm|, Acme,": the name tells which."""
    doc, (first, last) = scene.doc, scene.bounds(name.start)
    at = name.start - 1
    at -= at > first and doc[at].lower_ in scene.words.articles
    root = doc[name.start : name.end].root
    noun = root.head
    closed = name.end >= last or is_stop(doc[name.end])
    if root.dep_ != "appos" or at <= noun.i or doc[at].text != "," or not closed:
        return
    found = _of(noun, _end(noun, at, scene), scene) if noun.left_edge.i >= first else None
    if found is not None and found[1] == at:
        yield found


def _of(noun: Token, end: int, scene: Scene) -> tuple[int, int] | None:
    """The words of a phrase that an article or an owner opens, up to an end."""
    first = noun.left_edge.i
    start = first + (scene.doc[first].lower_ in scene.words.articles)
    owned = any(is_owner(t, scene.words) for t in scene.doc[first : noun.i])
    start = _light(start, noun, scene)
    told = _is_sort(noun, scene) and _tells(start, end, noun, scene)
    return (start, end) if told and (owned or start > first) else None


def _light(start: int, noun: Token, scene: Scene) -> int:
    """Where the words start without what only weighs: "the rival | bank"."""
    while start < noun.i and scene.doc[start].lower_ in scene.words.weights:
        start += 1
    return start


def _before(name: Name, scene: Scene) -> Iterator[tuple[int, int]]:
    """Read "the | London-based bank | Acme said"."""
    doc, (first, _) = scene.doc, scene.bounds(name.start)
    if name.start <= first or not _is_sort(noun := doc[name.start - 1], scene):
        return
    start = noun.i
    while start > first and _belongs(doc[start - 1], scene):
        start -= 1
    while start < noun.i and doc[start].text in HYPHENS:
        start += 1
    start = _light(behind_time(start, noun.i, scene), noun, scene)
    if _tells(start, name.start, noun, scene):
        yield start, name.start


def _belongs(token: Token, scene: Scene) -> bool:
    """Whether a word before the noun is one of its phrase, and no figure, mark or other's name."""
    hyphen = token.text in HYPHENS and not token.whitespace_
    glued = token.i + 1 < len(token.doc) and not token.whitespace_
    participle = token.tag_ in ("VBN", "VBG") and (token.dep_ in ("amod", "compound") or glued)
    return hyphen or token.pos_ in TELLING or participle


def _is_sort(noun: Token, scene: Scene) -> bool:
    """Whether one body is called by a noun in small letters: "bank"."""
    words = scene.words
    kinds = either(words.unit_nouns, words.body_kinds, words.factions, words.backers, words.generic)
    known = noun.lower_ in kinds or noun.lower_ in words.sorts
    return noun.tag_ == "NN" and noun.text.islower() and known


def _end(noun: Token, last: int, scene: Scene) -> int:
    """Where the words about a body end: before a mark, a clause or a verb."""
    doc, at = scene.doc, noun.i + 1
    while at < min(last, noun.right_edge.i + 1) and at - noun.i < LONGEST:
        token = doc[at]
        clause = token.tag_ in CLAUSES or token.dep_ == "mark" or token.tag_ in FINITE
        past = token.dep_ in ("relcl", "acl") and token.tag_ != "VBG"  # "an airline | bought by"
        if is_stop(token) or clause or past:
            break
        at += 1
    while at > noun.i + 1 and doc[at - 1].pos_ in LOOSE:
        at -= 1
    return at


def _tells(start: int, end: int, noun: Token, scene: Scene) -> bool:
    """Whether words tell more than the noun, and do so without "this" or "its"."""
    words = scene.doc[start:end]
    others = (t for t in words if not is_owner(t, scene.words))
    if any(t.pos_ == "PRON" or t.tag_ == "PRP$" or t.is_quote for t in others):
        return False
    return any(t.i != noun.i and t.pos_ in TELLING for t in words)
