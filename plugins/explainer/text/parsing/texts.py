"""Texts: an analysed text and the runs of its words, in plain objects as the words are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, overload

from explainer.text.parsing.words import Morph, Token

if TYPE_CHECKING:
    from spacy.vocab import Vocab


class Span:
    """A run of words; see spaCy's ``Span``."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        """Bound a run of words of a text."""
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.words[self.start : self.end])

    def __reversed__(self) -> Iterator[Token]:
        return reversed(self.doc.words[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(self.end - self.start)
            return Span(self.doc, self.start + start, self.start + max(start, end))
        place = at + (self.start if at >= 0 else self.end)
        if not self.start <= place < self.end:
            raise IndexError(at)
        return self.doc.words[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return self.text

    def _key(self) -> tuple[int, int, int, str]:
        return (id(self.doc), self.start, self.end, self.label_)

    @property
    def start_char(self) -> int:
        """Where its first word starts."""
        return self.doc.words[self.start].idx

    @property
    def end_char(self) -> int:
        """Where its last word ends."""
        last = self.doc.words[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its words as they stand; "" where it has none."""
        if self.start >= self.end:
            return ""
        first, last = self.doc.words[self.start], self.doc.words[self.end - 1]
        return self.doc.text[first.idx : last.idx + len(last.text)]

    @property
    def ents(self) -> list[Span]:
        """The named entities within it."""
        return [e for e in self.doc.ents if self.start <= e.start and e.end <= self.end]

    @property
    def sent(self) -> Span:
        """The sentence that its first word stands in."""
        return self.doc.words[self.start].sent

    @property
    def root(self) -> Token:
        """The first of its words that is nearest to the top of the tree."""
        words = self.doc.words[self.start : self.end]
        top = next((t for t in words if t.head is t), None)
        if top is not None:
            return top
        loose = [t for t in words if not self.start <= t.head.i < self.end]
        heavy = [t for t in loose if t.children or not (t.is_punct or t.is_space)] or loose[:1]
        if len(heavy) < 2:
            return heavy[0] if heavy else words[0]
        return min(heavy, key=lambda t: sum(1 for _ in t.ancestors))


class Doc:
    """An analysed text; see spaCy's ``Doc``.

    What stands right behind its last word can be asked for, as what stands behind any other: it is
    a blank word, which is none of its words.

    Attributes:
        words: All its words.
        blank: What stands behind the last of them.
        text: The text, white space included.
        ents: Its named entities, in order.
        user_data: What rules keep beside it.
        vocab: What spaCy knows of words by their letters.
    """

    __slots__ = ("_blanked", "_starts", "blank", "ents", "text", "user_data", "vocab", "words")

    def __init__(
        self,
        text: str,
        words: Iterable[Token],
        ents: Iterable[tuple[int, int, str]],
        vocab: Vocab,
    ) -> None:
        """Make a text of its words, and of the bounds and labels of its named entities."""
        self.text, self.vocab = text, vocab
        self.user_data: dict[Any, Any] = {}
        self.words = tuple(words)
        self._starts = [word.idx for word in self.words]
        self.ents = tuple(Span(self, start, end, label) for start, end, label in ents)
        self.blank = _blank(self)
        self._blanked = (*self.words, self.blank)
        self.part()

    def part(self) -> None:
        """Tell each word its text, and its sentence by where sentences start."""
        starts = [t.i for t in self.words if t.is_sent_start or not t.i]
        for start, end in pairwise([*starts, len(self.words)]):
            sentence = Span(self, start, end)
            for word in self.words[start:end]:
                word.doc, word.sent = self, sentence

    def __iter__(self) -> Iterator[Token]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, int):
            return self._blanked[at] if at >= 0 else self.words[at]
        start, end, _ = at.indices(len(self.words))
        return Span(self, start, end if end > start else start)

    @property
    def sents(self) -> Iterator[Span]:
        """Its sentences."""
        return (t.sent for t in self.words if t.i == t.sent.start)

    def char_span(self, start: int, end: int, alignment_mode: str = "strict") -> Span | None:
        """Give the words of a piece of the text; None where it touches none.

        "strict" gives None where a word stands out of the piece; "expand" takes it in.
        """
        if not 0 <= start < end <= len(self.text):
            return None
        first, behind = bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1)
        if start == self.words[first].idx + len(self.words[first].text):
            first += 1
        found = Span(self, first, max(first, behind))
        whole = bool(found) and (found.start_char, found.end_char) == (start, end)
        return found if whole or alignment_mode == "expand" else None


def _blank(doc: Doc) -> Token:
    """A word of white space behind a text, on which nothing hangs."""
    word = Token()
    word.doc, word.i, word.idx = doc, len(doc.words), len(doc.text)
    word.text = word.lower_ = word.lemma_ = "\n"
    word.pos_, word.tag_, word.dep_ = "SPACE", "_SP", ""
    word.ent_type_ = word.ent_iob_ = word.whitespace_ = ""
    word.morph, word.is_sent_start = Morph(""), True
    word.is_space, word.is_punct, word.is_quote, word.like_num = True, False, False, False
    word.head = word.left_edge = word.right_edge = word
    word.lefts = word.rights = word.children = ()
    word.sent = Span(doc, word.i, word.i)
    return word
