"""Words of an analysed text in plain objects, with the part of spaCy's interface that rules use.

spaCy makes a token, and each string of it, anew at each look; rules look millions of times. Here
each word is made once, knows its neighbours in the tree, and is the same object wherever it is met.
Types of rules name spaCy's classes: what is read of ``Token``, ``Span`` or ``Doc`` below means what
it means there; ``copying.py`` makes them of what spaCy found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from explainer.text.parsing.texts import Doc, Span


class Morph(dict[str, list[str]]):
    """What the form of a word tells, by feature; see spaCy's ``MorphAnalysis``."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        """Read it as it is written: "Number=Sing|Person=3"."""
        pairs = (feature.partition("=") for feature in text.split("|") if feature)
        super().__init__((name, values.split(",")) for name, _, values in pairs)
        self.text = text

    def __str__(self) -> str:
        return self.text


class Token:
    """One word; see spaCy's ``Token``. What its letters alone tell is asked of the vocabulary."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "left_edge",
        "lefts",
        "lemma_",
        "like_num",
        "lower_",
        "morph",
        "pos_",
        "right_edge",
        "rights",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: Doc
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    whitespace_: str
    morph: Morph
    is_sent_start: bool | None
    is_punct: bool
    is_quote: bool
    is_space: bool
    like_num: bool
    head: Token
    left_edge: Token
    right_edge: Token
    lefts: tuple[Token, ...]
    rights: tuple[Token, ...]
    children: tuple[Token, ...]
    sent: Span

    def __getattr__(self, name: str) -> Any:
        """What else its letters alone tell: ``is_digit``, ``is_stop``, ``shape_``."""
        if name in self.__slots__:
            raise AttributeError(name)
        return getattr(self.doc.vocab[self.text], name)

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return True

    def __lt__(self, other: Token) -> bool:
        return self.i < other.i

    def __repr__(self) -> str:
        return self.text

    def nbor(self, step: int = 1) -> Token:
        """Give the word so many places on; the blank one where the text ends before."""
        at = self.i + step
        return self.doc.words[at] if 0 <= at < len(self.doc.words) else self.doc.blank

    @property
    def is_alpha(self) -> bool:
        """Whether it is all letters."""
        return self.text.isalpha()

    @property
    def is_title(self) -> bool:
        """Whether it opens with a capital, and small letters follow."""
        return self.text.istitle()

    @property
    def is_upper(self) -> bool:
        """Whether its letters are capitals."""
        return self.text.isupper()

    @property
    def text_with_ws(self) -> str:
        """It as it stands, and the blank behind it."""
        return self.text + self.whitespace_

    @property
    def is_sent_end(self) -> bool | None:
        """Whether the next word starts a sentence, or there is none."""
        after = self.i + 1
        return after == len(self.doc.words) or self.doc.words[after].is_sent_start

    @property
    def n_lefts(self) -> int:
        """How many dependents stand before it."""
        return len(self.lefts)

    @property
    def n_rights(self) -> int:
        """How many dependents stand behind it."""
        return len(self.rights)

    @property
    def ancestors(self) -> Iterator[Token]:
        """The heads above it, nearest first."""
        word = self
        while word.head is not word:
            word = word.head
            yield word

    def is_ancestor(self, other: Token) -> bool:
        """Whether another word hangs on this one, or on what hangs on it."""
        return any(above is self for above in other.ancestors)

    @property
    def subtree(self) -> Iterator[Token]:
        """It and all that hangs on it, in the order of the tree."""
        todo: list[tuple[Token, bool]] = [(self, False)]
        while todo:
            word, opened = todo.pop()
            if opened or not word.children:
                yield word
            else:
                todo += [(t, t is word) for t in (*word.lefts, word, *word.rights)[::-1]]

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The words that it is joined to, without itself."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        row = [first]
        for word in row:
            row += [t for t in word.rights if t.dep_ == "conj"]
        return tuple(t for t in row if t is not self)
