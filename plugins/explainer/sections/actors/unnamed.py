"""Unnamed: the body of an office where the article names none: "the salt agency … Its director"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.role import Role, head_word, is_any
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.subjects import main_subject

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

FAR = 200
"""Tokens before a role in which the body is told whose noun it repeats."""
LONGEST = 6
"""Tokens of a body without a name."""
TELLING = frozenset({"NOUN", "ADJ", "PROPN", "PART"})
"""What tells which body is meant, before its noun."""


def unnamed_body(roles: Iterable[Role], scene: Scene) -> str | None:
    """Give what the article calls the body without a name that one of the roles points back to.

    "The regional salt agency said so. Its | director": the regional salt agency. None where no word
    tells which body that is ("the company"), and where several may be meant.
    """
    for role in roles:
        noun = _subject_before(role, scene) or _told_again(role, scene)
        told = _words(noun, scene) if noun is not None else None
        if told is not None:
            return told
    return None


def _subject_before(role: Role, scene: Scene) -> Token | None:
    """The body that "its" points to: the subject of the sentence, or else of the one before."""
    doc, words, owner = scene.doc, scene.words, role.start - 1
    if owner < 0 or doc[owner].lower_ not in words.its | words.theirs:
        return None
    if head_word(role.head, scene) in either(words.vague_roles, words.public_offices):
        return None
    first = scene.bounds(owner)[0]
    for start, end in ((first, owner), (scene.before(first), first)):
        noun = main_subject(doc[start:end])
        if noun is not None:
            owners = (t for t in noun.lefts if t.dep_ == "poss" and t.tag_ == "NN")
            body = next((t for t in (noun, *owners) if _is_body(t, scene)), None)
            return None if body is None or _has_rival(body, doc[start:end], scene) else body
    return None


def _has_rival(body: Token, span: Span, scene: Scene) -> bool:
    """Whether a sentence tells of another who may have the office: "bought a town"."""
    words = scene.words
    inside = {token.i for token in body.subtree}
    others = [t for t in span if t.i not in inside]
    named = (scene.at.get(t.i) for t in others)
    lands = either(words.localities, words.town_nouns, words.countries, words.province_nouns)
    told = any(t.lower_ in lands or _is_body(t, scene) for t in others)
    return told or any(e is not None and e.kind != "person" for e in named)


def _told_again(role: Role, scene: Scene) -> Token | None:
    """The body that "the agency's director" tells again, where all before it tell the same one."""
    doc = scene.doc
    owned = next((t.i - 1 for t in doc[role.start : role.head] if t.tag_ == "POS"), None)
    if owned is None:
        return _told_in_short(role, scene)
    if not owned or not _is_body(doc[owned], scene):
        return None
    if doc[owned - 1].lower_ not in scene.words.definite:
        return None  # "the French agency's | director"
    return _same(doc[owned].lower_, owned, scene)


def _told_in_short(role: Role, scene: Scene) -> Token | None:
    """The body whose noun opens a post: "the salt commission … | Commission | chairman"."""
    doc, words = scene.doc, scene.words
    noun, alone = doc[role.start].lower_, role.head == role.start + 1 == role.end - 1
    post = head_word(role.head, scene) in either(words.heads, words.spokespeople, words.officers)
    told = post and alone and noun in words.body_kinds and not is_any(role, scene)
    return _same(noun, role.start, scene) if told else None


def _same(low: str, at: int, scene: Scene) -> Token | None:
    """The noun of the one body of a kind without a name that is told of before a token."""
    doc = scene.doc
    known = [t for t in doc[max(at - FAR, 0) : at] if t.lower_ == low and _is_body(t, scene)]
    told = {words: t for t in known if (words := _words(t, scene)) is not None}
    return next(iter(told.values())) if len(told) == 1 else None


def _is_body(noun: Token, scene: Scene) -> bool:
    """Whether a noun in small letters for one body stands here, and names nobody."""
    words = scene.words
    kinds = either(words.unit_nouns, words.generic, words.body_heads)
    return noun.tag_ == "NN" and noun.lower_ in kinds and noun.text.islower()


def _words(noun: Token, scene: Scene) -> str | None:
    """What tells of a body, with its noun: "regional salt agency"; None for the noun alone."""
    doc, words = scene.doc, scene.words
    start = noun.i
    while start > max(noun.left_edge.i, noun.i - LONGEST) and doc[start - 1].pos_ in TELLING:
        start -= 1
    if start != noun.i and doc[start].pos_ == "PART":
        start += 1
    loose = either(words.unlike, words.bygone, words.near_words, words.points)
    vague = any(t.lower_ in loose or t.ent_type_ == "ORDINAL" for t in doc[start : noun.i])
    after = doc[noun.i + 1] if noun.i + 1 < len(doc) else noun
    goes_on = after.pos_ in ("NOUN", "PROPN") or after.lower_ in words.name_links
    named = any(c.dep_ == "appos" for c in noun.children)
    if start == noun.i or vague or goes_on or named:
        return None
    return " ".join(doc[start : noun.i + 1].text.split())
