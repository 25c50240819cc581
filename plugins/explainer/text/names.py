"""Names: where an article names somebody or something, and what kind of thing it is.

The entities of the model are the start. Rules of the language mend their known faults: titles
and possessives inside a name, names cut in two, names that the model overlooks, and one name
that it calls a person here and a company there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

APOSTROPHES = "'’‘`"
KINDS: frozenset[str] = frozenset({"person", "organization", "place", "group", "thing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One mention of somebody or something by name: ``doc[start:end]``.

    Attributes:
        words: The name in running text: without line breaks and without a possessive ending.
        kind: What bears the name.
        titled: Whether a title or a role stands right before it.
    """

    start: int
    end: int
    words: str
    kind: ActorKind
    titled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A name before its kind is decided: the token bounds and the model's label."""

    start: int
    end: int
    label: str
    titled: bool = False


def names_of(reading: Reading) -> tuple[Name, ...]:
    """Find every mention by name, in the order of the article, without overlaps."""
    doc, words = reading.doc, reading.pack.names
    drafts: list[Draft] = []
    for span in reading.spans:
        drafts.extend(_drafts(doc, span.start, span.end, reading.pack.labels, words))
    keys = [_key(doc, draft) for draft in drafts]
    kinds = _kinds(doc, drafts, keys, words)
    found = []
    for draft, key in zip(drafts, keys, strict=True):
        kind = kinds.get(key)
        if kind is not None:
            found.append(
                Name(
                    start=draft.start,
                    end=draft.end,
                    words=" ".join(doc[draft.start : draft.end].text.split()),
                    kind=kind,
                    titled=draft.titled,
                )
            )
    return tuple(found)


def bare(word: str) -> str:
    """Give a word in lower case without a full stop at its end: "Sen." is "sen"."""
    return word.lower().rstrip(".")


def is_name_word(token: Token) -> bool:
    """Tell whether a token may be part of a name: a proper noun that opens with a capital."""
    return token.pos_ == "PROPN" and token.text[0].isupper()


def _drafts(
    doc: Doc, start: int, end: int, labels: Mapping[str, str], words: NameWords
) -> Iterator[Draft]:
    """The names of one sentence, left to right."""
    at = start
    pieces: list[tuple[int, int, str]] = []
    for ent in doc[start:end].ents:
        kind = labels.get(ent.label_, "")
        pieces.append((ent.start, ent.end, kind))
    for low, high, kind in pieces:
        yield from _runs(doc, at, low, words)
        if kind in KINDS:
            yield from _mended(doc, max(low, at), high, kind, words)
        at = max(at, high)
    yield from _runs(doc, at, end, words)


def _mended(doc: Doc, start: int, end: int, kind: str, words: NameWords) -> Iterator[Draft]:
    """The names inside one entity: cut at possessives, without articles and titles."""
    low = start
    for at in range(start, end + 1):
        if at == end or doc[at].tag_ == "POS":
            if low < at:
                yield from _trimmed(doc, low, at, kind, words)
            low = at + 1


def _trimmed(doc: Doc, start: int, end: int, kind: str, words: NameWords) -> Iterator[Draft]:
    while start < end and (
        doc[start].lower_ in words.articles or not any(c.isalnum() for c in doc[start].text)
    ):
        start += 1
    while start < end and not any(c.isalnum() for c in doc[end - 1].text):
        end -= 1
    titled = False
    if kind == "person":
        while end - start > 1 and _is_title(doc[start], words):
            start, titled = start + 1, True
    if start < end and doc[start].text[0].isupper():
        yield Draft(start=start, end=end, label=kind, titled=titled)


def _is_title(token: Token, words: NameWords) -> bool:
    word = bare(token.text)
    return word in words.courtesy or word in words.titles


def _runs(doc: Doc, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """Runs of proper nouns that the model gave no label."""
    at = start
    while at < end:
        if not is_name_word(doc[at]) or bare(doc[at].text) in words.never:
            at += 1
            continue
        low = at
        while at < end and is_name_word(doc[at]):
            at += 1
        titled = False
        while low < at and _is_title(doc[low], words):
            low, titled = low + 1, True
        if low < at:
            yield Draft(start=low, end=at, label="", titled=titled)


def _key(doc: Doc, draft: Draft) -> str:
    return doc[draft.start : draft.end].text.lower().replace("’", "'")


def _kinds(
    doc: Doc, drafts: Sequence[Draft], keys: Sequence[str], words: NameWords
) -> dict[str, ActorKind]:
    """The kind of each name, from all its mentions; names without evidence are left out."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for draft, key in zip(drafts, keys, strict=True):
        if draft.label:
            votes[key][draft.label] += 1
        if _named_by_role(doc, draft, words):
            votes[key]["person"] += 3
    decided: dict[str, ActorKind] = {}
    for key, count in votes.items():
        if count:
            decided[key] = count.most_common(1)[0][0]  # type: ignore[assignment]
    return decided


def _named_by_role(doc: Doc, draft: Draft, words: NameWords) -> bool:
    """Whether a title or a role noun stands right before the name."""
    if draft.titled:
        return True
    if draft.start == 0:
        return False
    before = doc[draft.start - 1]
    word = bare(before.text)
    return word in words.courtesy or word in words.role_heads


__all__ = ["Draft", "Name", "bare", "is_name_word", "names_of", "replace"]
