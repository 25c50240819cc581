"""Roles: what the article calls a person, before the name, behind it, or with "is".

Each rule gives the token bounds of the role's words. A description that no role word heads
("under pressure") gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.runs import HYPHENS
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
STOPS = frozenset(',.;:()"“”—–?!')
LONGEST = 25
"""Tokens of a role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role in the article's words: ``doc[start:end]``, and the noun that heads it."""

    start: int
    end: int
    head: int


def roles_of(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the roles that stand with one mention of a person."""
    if role := _before(name, scene):
        yield role
    if role := _behind(name, scene):
        yield role
    if role := _announced(name, scene):
        yield role
    if role := _equated(name, scene):
        yield role


def is_role(token: Token, words: NameWords) -> bool:
    """Whether a noun says what a person is or does."""
    if token.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    low = bare(token.text)
    if low in words.role_heads:
        return token.pos_ != "ADJ" or token.text[0].isupper()
    last = low.rsplit("-", 1)[-1]
    if last in words.role_heads or (token.tag_ == "NNS" and token.lemma_ in words.role_heads):
        return True
    return token.pos_ == "NOUN" and low.endswith(words.role_endings)


def _before(name: Name, scene: Scene) -> Role | None:
    """Read "Treasury Secretary | Ann Roe", "chief of the Land Council | Ann Roe"."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(name.start)
    head = name.start - 1
    while head >= first and bare(doc[head].text) in words.courtesy:
        head -= 1
    if head < first:
        return None
    end = head + 1
    if not (is_role(doc[head], words) or bare(doc[head].text) in words.short_titles):
        found = _of_phrase(head, first, scene)
        if found is None:
            return None
        head = found
    start = _leftmost(head, first, name.end, scene)
    root = doc[name.end - 1]
    if root.head.dep_ == "relcl" and root.head.head.i == head:  # "the judge Roe spoke of"
        return None
    tied = root.head.i == head or head < doc[head].head.i < name.end or end - 1 > head
    opened = start > first and doc[start - 1].lower_ in words.articles
    if opened and not tied and doc[head].text[0].islower():
        return None
    return _checked(start, end, head, scene)


def _of_phrase(last: int, first: int, scene: Scene) -> int | None:
    """Where the role stands in "chief of the Land Council" or "head of a unit of the police"."""
    doc, words, at = scene.doc, scene.words, last
    for _ in range(3):
        stop = at
        while (
            at > first
            and stop - at < 9
            and (doc[at].pos_ in ("PROPN", "NOUN", "ADJ") or at in scene.at)
        ):
            at -= 1
        if at == stop:
            return None
        if at > first and doc[at].lower_ in words.articles:
            at -= 1
        if at <= first or doc[at].lower_ not in words.name_links:
            return None
        at -= 1
        if is_role(doc[at], words):
            return at
    return None


def _leftmost(head: int, first: int, end: int, scene: Scene) -> int:
    """Where the noun phrase starts that ends in a role before a name."""
    doc, words, start = scene.doc, scene.words, head
    while start > first:
        token = doc[start - 1]
        glued = token.text in HYPHENS and not token.whitespace_
        if token.tag_ == "POS" or glued or (start - 1 in scene.at and _same_name(start, scene)):
            start -= 1
            continue
        fits = token.pos_ in ("NOUN", "PROPN", "ADJ") or (
            token.pos_ == "VERB" and token.dep_ == "amod"
        )
        joins = token.lower_ in words.joiners and is_role(doc[start - 2], words)
        inside = start <= token.head.i < end or (token.pos_ == "PROPN" and start - 1 == head - 1)
        if not ((fits and inside) or (joins and start - 2 >= first)):
            break
        if token.lower_ in words.never or token.lower_ in words.ages:
            break
        start -= 1
    while start < head and (
        doc[start].tag_ == "POS" or doc[start].text in HYPHENS or doc[start].pos_ == "CCONJ"
    ):
        start += 1
    return start


def _same_name(at: int, scene: Scene) -> bool:
    """Whether a name goes on over a token: "Oil and Gas Corporation | chairman"."""
    left, right = scene.at.get(at - 1), scene.at.get(at)
    return left is not None and left is right and left.kind != "person"


def _checked(start: int, end: int, head: int, scene: Scene) -> Role | None:
    """The role, unless it is a relative of somebody unnamed, or a title of politeness."""
    doc, words = scene.doc, scene.words
    if bare(doc[head].text) in words.kin:
        owned = any(t.tag_ == "POS" for t in doc[start:head]) and doc[start].text[0].isupper()
        if not owned and not any(t.lower_ in words.name_links for t in doc[head:end]):
            return None
    if all(bare(t.text) in words.courtesy for t in doc[start:end]):
        return None
    if end - start == 1 and bare(doc[head].text) in words.vague_roles:
        return None
    return Role(start=start, end=end, head=head)


def _behind(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe, | the chief of the council," and "Ann Roe, who | heads the council"."""
    doc, words = scene.doc, scene.words
    _, last = scene.bounds(name.start)
    at = name.end
    if at < last and doc[at].text == "(":
        while at < last and doc[at].text != ")":
            at += 1
        at += 1
    if at + 2 > last or doc[at].text != ",":
        return None
    at += 1
    if doc[at].pos_ == "NUM" and at + 1 < last and doc[at + 1].text == ",":
        at += 2
    while at + 1 < last and doc[at].tag_ == "RB" and doc[at + 1].tag_ in ("DT", "PRP$", "NN"):
        at += 1  # "now a teacher"
    if at >= last:
        return None
    if doc[at].tag_ == "WP":
        return _clause(at + 1, last, scene)
    return _phrase(at, last, scene, both=doc[at].lower_ in words.both)


def _phrase(at: int, last: int, scene: Scene, *, both: bool = False) -> Role | None:
    """A noun phrase with a role at its head, up to the next mark."""
    doc, words = scene.doc, scene.words
    if both:
        at += 1
    while at < last and doc[at].pos_ in ("DET", "PRON") and doc[at].tag_ != "WP":
        if doc[at].tag_ not in ("DT", "PRP$", "PDT"):
            return None
        at += 1
    head = _head_noun(at, last, scene)
    if head is None or (doc[head].tag_ in ("NNS", "NNPS") and not both):
        return None
    stop = head + 1
    while stop < last and stop - at < LONGEST and doc[stop].text not in STOPS:
        token = doc[stop]
        if token.tag_ in FINITE:
            return None
        if token.tag_ in ("WP", "WP$", "WDT", "WRB", "VBN") or token.dep_ == "neg":
            break
        stop += 1
    while stop > head + 1 and (
        doc[stop - 1].pos_ in ("CCONJ", "ADP", "DET", "ADV", "PRON")
        or doc[stop - 1].lower_ in words.articles
    ):
        stop -= 1
    return _checked(at, stop, head, scene)


def _head_noun(at: int, last: int, scene: Scene) -> int | None:
    """The noun that closes the first run of nouns, where it is a role and no person's name."""
    doc, words = scene.doc, scene.words
    while at < last:
        token = doc[at]
        if token.pos_ in ("NOUN", "PROPN"):
            after = doc[at + 1] if at + 1 < last else None
            goes_on = after is not None and (
                after.pos_ in ("NOUN", "PROPN") or after.tag_ == "POS" or after.text in HYPHENS
            )
            if not goes_on:
                entry = scene.at.get(at)
                person = entry is not None and entry.kind == "person"
                if not person and is_role(token, words):
                    return at
                return None
        elif token.pos_ not in ("ADJ", "ADV", "PART", "PUNCT", "NUM", "CCONJ") and not (
            token.pos_ == "VERB" and token.dep_ == "amod"
        ):
            if is_role(token, words) and token.text[0].isupper():
                return at
            return None
        elif token.text in STOPS:
            return None
        at += 1
    return None


def _clause(at: int, last: int, scene: Scene) -> Role | None:
    """What a clause with "who" says a person is: heads, leads, is the, served as."""
    doc, words = scene.doc, scene.words
    while at < last and doc[at].pos_ in ("ADV", "AUX") and doc[at].lemma_ not in words.being:
        at += 1
    if at + 1 >= last:
        return None
    lemma = doc[at].lemma_
    if lemma in words.being:
        return _phrase(at + 1, last, scene)
    if lemma in words.serving and doc[at + 1].lower_ in words.as_words:
        return _phrase(at + 2, last, scene)
    if lemma in words.leading and doc[at].tag_ in FINITE:
        stop = at + 1
        while stop < last and stop - at < LONGEST and doc[stop].text not in STOPS:
            if doc[stop].tag_ in FINITE or doc[stop].tag_ in ("WP", "WDT"):
                return None
            stop += 1
        return Role(start=at, end=stop, head=at) if stop > at + 1 else None
    return None


def _announced(name: Name, scene: Scene) -> Role | None:
    """Read "the chief of the council, | Ann Roe,": the role stands before, in commas."""
    doc, words = scene.doc, scene.words
    root = doc[name.end - 1]
    first, last = scene.bounds(name.start)
    mark = _before_titles(name.start, first, scene) - 1
    if mark - 1 < first or doc[mark].text != ",":
        return None
    if root.dep_ != "appos" or not is_role(root.head, words):
        return _opening(name, first, last, scene)
    head = root.head.i
    if not first <= head < mark:
        return None
    if head in scene.at and scene.at[head].kind == "person":
        return None
    if doc[head].tag_ in ("NNS", "NNPS") or (name.end < last and doc[name.end].text not in STOPS):
        return None
    start = max(first, doc[head].left_edge.i)
    while start < head and doc[start].pos_ in ("DET", "PRON", "ADP", "ADV", "PUNCT", "CCONJ"):
        start += 1
    end = mark
    if end - start > LONGEST or any(t.tag_ in FINITE or t.text in STOPS for t in doc[start:end]):
        return None
    return _checked(start, end, head, scene)


def _before_titles(at: int, first: int, scene: Scene) -> int:
    """Where the titles with a capital start that stand right before a name: "Lord", "Senator"."""
    doc, words = scene.doc, scene.words
    while (
        at - 1 > first
        and doc[at - 1].text[0].isupper()
        and (bare(doc[at - 1].text) in words.courtesy or bare(doc[at - 1].text) in words.titles)
    ):
        at -= 1
    return at


def _opening(name: Name, first: int, last: int, scene: Scene) -> Role | None:
    """Read "A spokeswoman for the port, | Ann Roe," where a clause opens with it."""
    doc = scene.doc
    start = end = _before_titles(name.start, first, scene) - 1
    while start > first and doc[start - 1].text not in STOPS:
        start -= 1
    known = doc[start].tag_ in ("DT", "PRP$") or (doc[start].tag_ == "NNP" and start + 1 < end)
    if not known or name.end >= last or doc[name.end].text not in STOPS:
        return None
    while start < end and doc[start].tag_ in ("DT", "PRP$"):
        start += 1
    head = _head_noun(start, end, scene)
    if head is None or doc[head].tag_ in ("NNS", "NNPS"):
        return None
    if end - start > LONGEST or any(t.tag_ in FINITE for t in doc[start:end]):
        return None
    return _checked(start, end, head, scene)


def _equated(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe is | the chief of the council"."""
    doc = scene.doc
    root = doc[name.end - 1]
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ not in scene.words.being or verb.tag_ not in FINITE:
        return None
    _, last = scene.bounds(name.start)
    if verb.i + 1 >= last or any(c.dep_ == "neg" for c in verb.children):
        return None
    here = doc[verb.i + 1]
    if here.pos_ not in ("DET", "NOUN", "PROPN") or (here.tag_ != "DT" and here.pos_ == "DET"):
        return None
    role = _phrase(verb.i + 1, last, scene)
    shared = role is not None and bare(doc[role.head].text) in scene.words.shared_roles
    return None if shared else role
