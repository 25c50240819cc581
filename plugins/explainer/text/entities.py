"""Entities: the capitalised runs of a sentence, cut where one name ends and the next begins.

The model's entities say where names are; its known faults are mended here by the shape of the
run: a title or a role is no part of a name ("Rabbi | Jonathan Blake"), a possessive ends one
("Alphabet Inc's | Google"), a name goes on to the end of its capitals ("Luis Guillermo Solis
Rivera"), and "of" or "for" carries a body's name on ("Ministry of Public Security").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords

if TYPE_CHECKING:
    from spacy.tokens import Doc

KINDS = frozenset({"person", "organization", "place", "group", "thing"})
HYPHENS = frozenset("-–‐‑")
LONGEST = 14
"""Tokens; a longer run of capitals is a headline or shouting, not a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What the rules read of each token of a Doc, fetched once.

    Attributes:
        text: As it stands.
        low: In lower case, without a full stop at the end: "Sen." is "sen".
        pos: Universal part of speech.
        tag: The treebank's tag.
        glued: Whether no white space follows.
        ent: Number of the entity that holds the token, from 1; 0 for none.
        kind: Kind of that entity, "" for none, as the language pack names it.
    """

    text: Sequence[str]
    low: Sequence[str]
    pos: Sequence[str]
    tag: Sequence[str]
    glued: Sequence[bool]
    ent: Sequence[int]
    kind: Sequence[str]

    @classmethod
    def of(cls, doc: Doc, labels: Mapping[str, str]) -> Tokens:
        """Read the tokens of a Doc."""
        text = [token.text for token in doc]
        ent, kind = [0] * len(text), [""] * len(text)
        for number, span in enumerate(doc.ents, 1):
            label = labels.get(span.label_, "other")
            for at in range(span.start, span.end):
                ent[at], kind[at] = number, label
        return cls(
            text=text,
            low=[bare(word) for word in text],
            pos=[token.pos_ for token in doc],
            tag=[token.tag_ for token in doc],
            glued=[not token.whitespace_ for token in doc],
            ent=ent,
            kind=kind,
        )

    def words(self, start: int, end: int) -> tuple[str, ...]:
        """The lower-case words of a piece, hyphens and other marks left out."""
        return tuple(w for w in self.low[start:end] if any(c.isalnum() for c in w))


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A name before its kind is decided.

    Attributes:
        label: The kind that the model gives it, "" for none.
        titled: Whether a title or a role with a capital stands right before it.
        opens: Whether its sentence opens with it.
    """

    start: int
    end: int
    label: str
    titled: bool = False
    opens: bool = False


def bare(word: str) -> str:
    """Give a word in lower case without a full stop at its end.

    Examples:
        >>> bare("Sen."), bare("U.S.")
        ('sen', 'u.s.')
    """
    low = word.lower()
    return low[:-1] if low.endswith(".") and low.count(".") == 1 else low


def drafts_of(tokens: Tokens, start: int, end: int, words: NameWords) -> list[Draft]:
    """Find the names of one sentence, left to right, without overlaps."""
    found: list[Draft] = []
    for low, high in _runs(tokens, start, end, words):
        for draft in _pieces(tokens, low, high, words):
            if found and (whole := _carried_on(tokens, found[-1], draft, words)):
                found[-1] = whole
            else:
                found.append(replace(draft, opens=True) if draft.start == start else draft)
    return found


def _runs(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words, with the little words that hold a name together."""
    at = start
    while at < end:
        if not _opens(tokens, at, end, words):
            at += 1
            continue
        low, at = at, at + (2 if tokens.pos[at] == "PRON" else 1)
        while at < end:
            if _goes_on(tokens, at, words):
                at += 1
            elif step := _link(tokens, at, end, words):
                at += step
            else:
                break
        yield low, at


def _opens(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a name may open here."""
    text, kind = tokens.text[at], tokens.kind[at]
    if not text[0].isupper() or tokens.low[at] in words.never:
        return False
    if at and tokens.text[at - 1] == "," and tokens.low[at] in words.abbreviated_lands:
        return False
    if tokens.pos[at] == "PROPN":
        return kind in KINDS or kind in ("", "other", "event", "work")
    if kind in KINDS:
        return tokens.pos[at] not in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT")
    if tokens.low[at] not in words.surname_first or tokens.pos[at] != "PRON" or at + 1 >= end:
        return False
    inside = at > 0 and tokens.text[at - 1][-1].isalnum()
    named = inside or tokens.pos[at + 1] in ("PROPN", "NOUN", "ADJ", "X")
    return named and tokens.text[at + 1].istitle()


def _goes_on(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word continues the run."""
    text, low, pos = tokens.text[at], tokens.low[at], tokens.pos[at]
    if not text[0].isupper():
        return text == "&" or (pos == "PROPN" and text[0].isalnum() and tokens.glued[at - 1])
    if tokens.kind[at] in ("date", "time"):
        return False
    if low in words.never:
        return pos == "PROPN" and tokens.low[at - 1] in words.given
    return pos in ("PROPN", "NOUN", "ADJ", "X", "NUM") or tokens.kind[at] in KINDS


def _link(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many tokens of link stand here before the run goes on; 0 where it ends."""
    if at + 1 >= end:
        return 0
    text, after = tokens.text[at], tokens.text[at + 1]
    if text in HYPHENS and tokens.glued[at - 1] and tokens.glued[at]:
        return 2 if _hyphened(tokens, at, words) else 0
    if text == "," and after[0].isupper():
        low = tokens.low[at + 1]
        return 2 if low in words.company_endings or low in words.suffixes else 0
    if tokens.low[at] in words.particles:
        if after[0].isupper():
            return 1 if tokens.pos[at + 1] == "PROPN" else 0
        joined = after in HYPHENS and tokens.glued[at] and at + 2 < end
        return 2 if joined and tokens.text[at + 2][0].isupper() else 0
    same = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] == tokens.ent[at + 1]
    if same and tokens.kind[at] in ("organization", "place") and tokens.low[at] in words.body_links:
        return 1
    return 0


def _hyphened(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a hyphen stands inside one name: not "Oslo-based", "Rome-Paris", "Al Roe-Bo Fox"."""
    before, after = tokens.low[at - 1], tokens.text[at + 1]
    if not after[0].isalpha():
        return False
    if after[0].islower():
        return tokens.pos[at + 1] not in ("VERB", "ADV", "ADJ")
    same = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] == tokens.ent[at + 1]
    if tokens.kind[at - 1] == tokens.kind[at + 1] == "place" and not same:
        return False
    two = at > 1 and tokens.pos[at - 2] == "PROPN" and tokens.low[at + 1] in words.given
    return not two or before in words.particles


def _pieces(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """The names of one run: what stands before a title, and the person behind it."""
    if end - start > LONGEST:
        return
    role = _last_role(tokens, start, end, words)
    if role is None:
        yield from _cut(tokens, start, end, words)
        return
    head = role
    while head > start and (
        tokens.low[head - 1] in words.titles or tokens.text[head - 1] in HYPHENS
    ):
        head -= 1
    if head > start:
        yield from _labelled(tokens, start, head, words)
    draft = _trimmed(tokens, role + 1, end, "person", words)
    if draft:
        yield replace(draft, titled=True)


def _labelled(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """The names before a title, without the words of the title that stand behind a person's."""
    for draft in _cut(tokens, start, end, words):
        stop = draft.end
        while draft.label == "person" and stop > draft.start and tokens.kind[stop - 1] != "person":
            stop -= 1
        if stop > draft.start:
            yield replace(draft, end=stop)


def _last_role(tokens: Tokens, start: int, end: int, words: NameWords) -> int | None:
    """Where the last title or role of a run stands that a name follows."""
    if _closes_body(tokens.low[end - 1], words) and not any(
        tokens.low[at] in words.courtesy for at in range(start, end - 1)
    ):
        return None
    for at in range(end - 2, start - 1, -1):
        low = tokens.low[at]
        known = tokens.low[at + 1] in words.given
        ends = low.endswith(words.capital_endings) and known
        title = low in words.role_heads or low in words.courtesy or low in words.short_titles
        if not title and not ends:
            continue
        rest = tokens.low[at + 1 : end]
        if all(w in words.suffixes or w in words.role_heads for w in rest) and low not in (
            words.courtesy
        ):
            continue
        if at > start and tokens.text[at - 1] in HYPHENS and low not in words.role_heads:
            continue
        whole = tokens.ent[at] and tokens.ent[at] == tokens.ent[end - 1]
        if whole and tokens.kind[at] in ("organization", "place", "thing") and not known:
            continue
        if tokens.text[at + 1] in HYPHENS or tokens.low[at + 1] in words.body_heads:
            continue
        return at
    return None


def _closes_body(word: str, words: NameWords) -> bool:
    """Whether a word ends the name of a body or a thing."""
    return word in words.body_heads or word in words.company_endings or word in words.thing_heads


def _cut(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[Draft]:
    """The names of a run without a title: one for each entity, or one in all."""
    last = tokens.low[end - 1]
    if end - start > 1 and (last in words.body_heads or last in words.thing_heads):
        label = "organization" if last in words.body_heads else "thing"
        if not _person_first(tokens, start, end):
            yield from _one(tokens, start, end, label, words)
            return
    for low, high in _borders(tokens, start, end, words):
        kinds = Counter(k for k in tokens.kind[low:high] if k in KINDS)
        label = kinds.most_common(1)[0][0] if kinds else ""
        yield from _one(tokens, low, high, label, words)


def _borders(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[tuple[int, int]]:
    """The pieces of a run, each with the words beside an entity that belong to its name."""
    low, kind = start, tokens.kind[start]
    for at in range(start + 1, end):
        here = tokens.kind[at]
        if tokens.ent[at - 1] == tokens.ent[at]:
            if kind == "organization" and _person_behind(tokens, low, at, end, words):
                yield low, at
                low, kind = at, "person"
            continue
        if _border(tokens, at, kind, words):
            yield low, at
            low, kind = at, here
        else:
            kind = here if here in KINDS else kind
    yield low, end


def _person_behind(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> bool:
    """Whether a person's name follows a body's without a mark: "Land Council | Ann Roe"."""
    if tokens.low[at] not in words.given or not 2 <= end - at <= 3:
        return False
    if any(_closes_body(word, words) for word in tokens.low[at:end]):
        return False
    return any(word in words.body_heads for word in tokens.low[low:at])


def _person_first(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a run opens with a whole person and closes with another entity."""
    return (
        tokens.kind[start] == "person"
        and tokens.ent[start] != tokens.ent[end - 1]
        and tokens.kind[end - 1] in ("organization", "place")
        and tokens.ent[start + 1] == tokens.ent[start]
    )


def _border(tokens: Tokens, at: int, left: str, words: NameWords) -> bool:
    """Whether a name ends before a token where the model's entities change."""
    right, before = tokens.kind[at], tokens.low[at - 1]
    if tokens.text[at - 1] in HYPHENS or tokens.text[at] in HYPHENS or tokens.text[at] == "&":
        return False
    if left in KINDS and right in KINDS:
        return left != right or left != "person"
    if right == "person":
        if at > 1 and at - 2 >= 0 and tokens.low[at - 2] in words.name_links:
            return at > 2 and tokens.low[at - 3] in words.role_heads
        return before in words.place_heads or _closes_body(before, words)
    if left in ("organization", "place"):
        done = before in words.place_heads or _closes_body(before, words)
        return done and not _closes_body(tokens.low[at], words)
    return left in ("group", "thing") and right == ""


def _one(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> Iterator[Draft]:
    if draft := _trimmed(tokens, start, end, label, words):
        yield draft


def _closes_role(tokens: Tokens, end: int, words: NameWords) -> bool:
    """Whether a body's or a place's name ends in the role of somebody: "Oslo | Mayor"."""
    return (
        tokens.low[end - 1] in words.role_heads
        and tokens.tag[end - 1] != "NNPS"
        and tokens.low[end - 2] not in words.name_links
        and tokens.low[end - 1] not in words.body_heads
    )


def _called(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a sentence opens with a word that is no part of the name: "Follow | Ann Roe"."""
    if end - start == 2 and words.gerund and tokens.low[start] not in words.given:
        opens = start == 0 or not tokens.text[start - 1][0].isalnum()
        ends = tokens.low[start].endswith(words.gerund) and len(tokens.low[start]) > 5
        return opens and ends
    return (
        end - start == 3
        and (start == 0 or not tokens.text[start - 1][0].isalnum())
        and tokens.low[start] not in words.given
        and tokens.low[start] not in words.surname_first
        and tokens.text[start][-1] != "."
        and tokens.low[start + 1] in words.given
        and tokens.low[start + 2] not in words.given
    )


def _trimmed(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> Draft | None:
    """The name without marks, articles and bare titles at its ends; None where nothing is left."""
    first = start
    while start < end and (
        tokens.low[start] in words.articles or not tokens.text[start][0].isalnum()
    ):
        start += 1
    while start < end and not any(c.isalnum() for c in tokens.text[end - 1]):
        end -= 1
    while end - start > 1 and tokens.low[start] in words.courtesy:
        start += 1
    while end - start > 1 and label != "person" and _closes_role(tokens, end, words):
        end -= 1
    if end - start > 1 and len(tokens.text[start]) == 1 and tokens.text[start + 1] in HYPHENS:
        return None
    if label == "person" and _called(tokens, start, end, words):
        start += 1
    titled = start > first and tokens.low[start - 1] in words.courtesy
    if start >= end or (
        all(w in words.titles for w in tokens.low[start:end])
        and (label != "organization" or end - start > 1 or tokens.low[start] in words.role_heads)
    ):
        return None
    if not tokens.text[start][0].isupper():
        return None
    return Draft(start=start, end=end, label=label, titled=titled)


def _carried_on(tokens: Tokens, left: Draft, right: Draft, words: NameWords) -> Draft | None:
    """One body out of two names that "of" or "for" joins: "Ministry", "Public Security"."""
    gap = tokens.low[left.end : right.start]
    if not 1 <= len(gap) <= 2 or gap[0] not in words.name_links or right.titled:
        return None
    if len(gap) == 2 and gap[1] not in words.articles:
        return None
    same = tokens.ent[left.end - 1] and tokens.ent[left.end - 1] == tokens.ent[right.start]
    if same and left.label != "person":
        return replace(left, end=right.end)
    inside = tokens.low[left.start : left.end]
    links = [word for word in inside if word in words.name_links]
    if links[-1:] == [gap[0]] or not (links or inside[-1] in words.body_heads):
        return None
    if right.label == "person" and tokens.low[right.start] in words.given:
        return None
    alone = right.label == "place" or len(inside) == 1
    if gap[0] not in words.place_links and not links and alone:
        return None
    whole = " ".join(tokens.low[right.start : right.end])
    if len(gap) == 2 and len(inside) > 2 and not links and whole in words.state_words:
        return None
    return Draft(start=left.start, end=right.end, label="organization")
