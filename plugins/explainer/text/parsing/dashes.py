"""Dashes: what two of them set apart before a clause is no part of it.

"According to Acme - a firm in Elm - | sales fell", "Roe - a clerk - | said so": parsers read a dash
with room on both sides as a hyphen, and let what stands between act. "A film - starring Ann Roe as
Ada and Ben Crow as Dan - | is due in May".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import STROKES, is_dash
from explainer.text.parsing.doers import ASIDE, MODIFYING
from explainer.text.parsing.mending import make_subject, take_place
from explainer.text.syntax.clauses import (
    NOUNS,
    SUBJECTS,
    ancestors,
    auxiliaries,
    group_start,
    is_finite,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PARTICIPLES = frozenset({"VBG", "VBN"})


def with_asides(doc: Doc) -> Doc:
    """Let who stands before or behind an aside in dashes act, in place of what stands in it.

    Args:
        doc: What was parsed.
    """
    if not any(token.text in STROKES and _is_spaced(token) for token in doc):
        return doc
    for token in doc:
        _free(token)
        if token.dep_ not in SUBJECTS or token.i > token.head.i:
            continue
        if (noun := _before_dash(token)) is not None:
            noun.head, noun.dep_ = token.head, token.dep_
            _set_apart(token, noun)
        elif (noun := _behind_dash(token)) is not None:
            _act(noun, token)
    return doc


def _free(verb: Token) -> None:
    """Let a noun before an aside that opens with a participle do what stands behind the aside."""
    doc, closes = verb.doc, group_start(verb) - 1
    if closes < 1 or not _is_spaced(doc[closes]) or not is_finite(verb):
        return
    opens = _opening(doc[closes])
    if opens is None or doc[opens + 1].tag_ not in PARTICIPLES:
        return
    noun, part, before = doc[opens - 1], doc[opens + 1], doc[verb.sent.start : opens]
    acts = any(t.dep_ in SUBJECTS and not opens < t.i < closes for t in verb.lefts)
    if noun.pos_ not in NOUNS or acts or any(map(is_finite, before)):
        return
    inside, words = range(opens, closes + 1), [*verb.sent]
    over = next((t for t in (verb, *ancestors(verb)) if t.i in inside), None)
    if over is not None:
        take_place(verb, over.sent.root)
    for word in words:
        if word.i in inside and (word.head.i not in inside or word.head == word):
            word.head, word.dep_ = part, "dep"
        elif word.i not in inside and word.head.i in inside:
            word.head = noun if word.i < opens else verb
    part.head, part.dep_ = noun, "acl"
    make_subject(noun, verb)


def _is_spaced(mark: Token) -> bool:
    """Whether a dash stands here with room on both sides."""
    apart = mark.i > 0 and bool(mark.whitespace_ and mark.nbor(-1).whitespace_)
    return apart and is_dash(mark)


def _set_apart(aside: Token, noun: Token) -> None:
    """Hang an aside on the noun before it."""
    aside.head, aside.dep_ = noun, "appos"
    for word in [t for t in aside.lefts if t.right_edge.i < noun.i]:
        word.head = noun
    forget(aside.doc)


def _before_dash(aside: Token) -> Token | None:
    """The name before an aside that a parser has act: "Roe - | a clerk | - said so"."""
    doc, verb = aside.doc, aside.head
    first = verb.i - 1 - len(auxiliaries(verb))
    if not (aside.i < first and _is_spaced(doc[first])):
        return None
    opens = [t.i for t in doc[max(aside.sent.start, first - ASIDE) : aside.i] if _is_spaced(t)]
    if not opens or opens[-1] == aside.sent.start:
        return None
    name = doc[opens[-1] - 1]
    tied = name.dep_ in MODIFYING and name.head == aside
    return name if tied and name.pos_ == "PROPN" else None


def _behind_dash(aside: Token) -> Token | None:
    """The noun right before a verb, behind an aside: "of Acme - | a firm | - sales | fell"."""
    doc, verb = aside.doc, aside.head
    group = group_start(verb)
    noun = doc[group - 1]
    opens = _opening(aside)
    closes = next((t.i for t in doc[aside.i + 1 : group - 1] if _is_spaced(t)), None)
    if opens is None or closes is None or noun.pos_ not in NOUNS:
        return None
    before = doc[aside.sent.start : opens]
    parted = closes - opens <= ASIDE and before[-1].pos_ in NOUNS | {"PUNCT"}
    return noun if parted and not any(map(is_finite, before)) else None


def _opening(aside: Token) -> int | None:
    """Where the dash before an aside stands; None for none behind the start of the sentence."""
    start = max(aside.sent.start + 1, aside.i - ASIDE)
    return next((t.i for t in reversed(aside.doc[start : aside.i]) if _is_spaced(t)), None)


def _act(noun: Token, aside: Token) -> None:
    """Let a noun behind an aside act, with what stands between the dash and it."""
    doc, verb = noun.doc, aside.head
    opens = _opening(aside) or aside.i
    named = [t for t in doc[aside.sent.start : opens] if t.pos_ in NOUNS]
    closes = next(t.i for t in doc[aside.i + 1 : noun.i] if _is_spaced(t))
    for word in doc[opens + 1 : closes]:
        if word.head.i > closes:
            link = word.nbor(-1)
            word.head, word.dep_ = (link, "pobj") if link.dep_ == "prep" else (aside, "dep")
    doc[opens].head = doc[closes].head = aside
    for word in doc[aside.sent.start : opens]:
        if opens < word.head.i < closes:
            word.head = verb
    for word in doc[closes + 1 : noun.i]:
        if not closes < word.head.i <= noun.i:
            word.head = noun
    make_subject(noun, verb)
    aside.head, aside.dep_ = (named[-1] if named else noun), "appos"
    forget(doc)
