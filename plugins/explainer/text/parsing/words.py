"""Words of an analysed text in plain objects, with the part of spaCy's interface that rules use.

spaCy makes a token, and each string of it, anew at each look; rules look millions of times. Here
each word is made once, knows its neighbours in the tree, and is the same object wherever it is met.
Types of rules name spaCy's classes: what is read of ``Token``, ``Span`` or ``Doc`` below means what
it means there; ``copying.py`` makes them of what spaCy found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

    def to_dict(self) -> dict[str, str]:
        """Give each feature with its values as they are written: {"Person": "3"}."""
        return {name: ",".join(values) for name, values in self.items()}


class Token:
    """One word; see spaCy's ``Token``.

    It has no ``__getattr__``: with one Python looks each attribute up the slow way.
    """

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

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return True

    def __lt__(self, other: Token) -> bool:
        return self.i < other.i

    def __repr__(self) -> str:
        return self.text

    def set_morph(self, text: str) -> None:
        """Read its form anew, as ``Morph`` does."""
        self.morph = Morph(text)

    def nbor(self, step: int = 1) -> Token:
        """Give the word so many places on; the blank one where the text ends before."""
        at = self.i + step
        return self.doc.words[at] if 0 <= at < len(self.doc.words) else self.doc.blank

    @property
    def is_alpha(self) -> bool:
        """Whether it is all letters."""
        return self.text.isalpha()

    @property
    def is_bracket(self) -> bool:
        """Whether it is a bracket."""
        return self.doc.vocab[self.text].is_bracket

    @property
    def is_digit(self) -> bool:
        """Whether it is all digits."""
        return self.text.isdigit()

    @property
    def is_lower(self) -> bool:
        """Whether its letters are small."""
        return self.text.islower()

    @property
    def is_stop(self) -> bool:
        """Whether it is one of the language's most common words."""
        return self.doc.vocab[self.text].is_stop

    @property
    def like_url(self) -> bool:
        """Whether it looks like an address on the web."""
        return self.doc.vocab[self.text].like_url

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


class Loose(Token):
    """A word of a text that is being mended: one that is hung elsewhere ties its neighbours anew.

    Between two changes words may hang on each other in a circle, so no walk over them is endless.
    """

    __slots__ = ()

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "head":
            _hang(self, value)
        else:
            object.__setattr__(self, name, value)

    @property
    def ancestors(self) -> Iterator[Token]:
        """The heads above it, nearest first."""
        seen, word = {self.i}, self.head
        while word.i not in seen:
            yield word
            seen.add(word.i)
            word = word.head

    @property
    def subtree(self) -> Iterator[Token]:
        """It and all that hangs on it, in the order of the text."""
        found: dict[int, Token] = {self.i: self}
        todo: list[Token] = [self]
        while todo:
            below = [t for t in todo.pop().children if t.i not in found]
            found.update((t.i, t) for t in below)
            todo += below
        return (found[at] for at in sorted(found))


def loosen(words: Sequence[Token]) -> None:
    """Let words be hung elsewhere, until they are settled."""
    for word in words:
        word.__class__ = Loose


def settle(words: Sequence[Token]) -> None:
    """Let words stay where they hang."""
    for word in words:
        word.__class__ = Token


def weave(words: Sequence[Token], first: int = 0) -> None:
    """Tie the words of a text to their dependents, and to the ends of their phrases.

    Args:
        words: All its words, each with its head.
        first: The place that the first of them has.
    """
    lefts: list[list[Token]] = [[] for _ in words]
    rights: list[list[Token]] = [[] for _ in words]
    for word in words:
        word.left_edge = word.right_edge = word
        head = word.head
        if head is not word:
            (lefts if word.i < head.i else rights)[head.i - first].append(word)
    for word, before, behind in zip(words, lefts, rights, strict=True):
        word.lefts, word.rights = tuple(before), tuple(behind)
        word.children = word.lefts + word.rights
        above = word.head
        while above.left_edge.i > word.i or above.right_edge.i < word.i:
            if above.left_edge.i > word.i:
                above.left_edge = word
            else:
                above.right_edge = word
            above = above.head


def _hang(word: Token, head: Token) -> None:
    """Take a word from its head and hang it on another; itself for the root of a sentence."""
    old = word.head
    if old is head:
        return
    object.__setattr__(word, "head", head)
    for above in (old, head):
        if above is not word:
            below = [t for t in above.children if t is not word]
            below += [word] if above is head else []
            above.lefts = tuple(sorted(t for t in below if t.i < above.i))
            above.rights = tuple(sorted(t for t in below if t.i > above.i))
            above.children = above.lefts + above.rights
    for above in (old, head):
        _bound(above)


def _bound(word: Token) -> None:
    """Find the ends of the phrase of a word, and of those above it, anew."""
    seen: set[int] = set()
    while word.i not in seen:
        seen.add(word.i)
        word.left_edge = min((word, *(t.left_edge for t in word.children)))
        word.right_edge = max((word, *(t.right_edge for t in word.children)))
        word = word.head
