"""The Reading: an article together with its linguistic analysis."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.errors import EvidenceError
from explainer.model.article import Article, Evidence, Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack


CACHE = "explainer.places"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article together with its linguistic analysis; it ends with extraction.

    Attributes:
        whole: The article as readers see it, with bylines, credits and pointers.
        article: The same without them: the sentences that the rules read.
        doc: The whole article (headline first, where there is one), paragraphs joined, in the
            plain objects of ``text.words``.
        text: What ``doc.text`` gives.
        starts: Offset in ``text`` at which each sentence of the article starts.
        spans: The sentences of the article as spans of ``doc``, in the same order.
        pack: The words of the article's language.
    """

    whole: Article
    article: Article
    doc: Doc
    text: str
    starts: tuple[int, ...]
    spans: tuple[Span, ...]
    pack: LanguagePack

    @property
    def title_end(self) -> int:
        """The token behind the article's headline; 0 where it has none."""
        return self.spans[0].end if self.article.title is not None and self.spans else 0

    @property
    def places(self) -> dict[str, int]:
        """The positions in ``article.sentences`` of the sentences, by their ids; made once."""
        kept: dict[str, int] | None = self.doc.user_data.get(CACHE)
        if kept is None:
            kept = {sentence.id: at for at, sentence in enumerate(self.article.sentences)}
            self.doc.user_data[CACHE] = kept
        return kept

    def index(self, token: Token) -> int:
        """Give the position in ``article.sentences`` of the sentence that holds a token."""
        return bisect_right(self.starts, token.idx) - 1

    def sentence(self, token: Token) -> Sentence:
        """Give the sentence that holds a token."""
        return self.article.sentences[self.index(token)]

    def words_at(self, start: int, end: int) -> Span | None:
        """Give the words that the characters ``text[start:end]`` touch; None where none is."""
        return self.doc.char_span(start, end, alignment_mode="expand")

    def words_in(self, pieces: Iterable[tuple[int, int]]) -> Iterator[Token]:
        """Give the words that pieces of the text touch, in their order."""
        return (token for piece in pieces for token in self.words_at(*piece) or ())

    def evidence(self, span: Span) -> Evidence:
        """Give the evidence for a span that lies within one sentence.

        Raises:
            EvidenceError: the span is empty, or reaches over the end of its sentence.
        """
        return self.evidence_at(span.start_char, span.end_char)

    def evidence_at(self, start: int, end: int) -> Evidence:
        """Give the evidence for the characters ``text[start:end]`` of one sentence.

        Raises:
            EvidenceError: the piece is empty, or reaches over the end of its sentence.
        """
        at = bisect_right(self.starts, start) - 1
        sentence, low, high = (
            self.article.sentences[at],
            start - self.starts[at],
            end - self.starts[at],
        )
        text = sentence.text[low:high]
        if low < 0 or not text or high > len(sentence.text):
            found = f"{self.text[start:end]!r} does not lie within the sentence"
            raise EvidenceError(f"{self.article.id}, {sentence.id}", found, "report this bug")
        return Evidence(sentence=sentence.id, start=low, end=high, text=text)

    def evidences(self, start: int, end: int) -> tuple[Evidence, ...]:
        """Give one piece of evidence per sentence for ``text[start:end]``."""
        found = []
        for at in range(max(0, bisect_right(self.starts, start) - 1), len(self.starts)):
            first, text = self.starts[at], self.article.sentences[at].text
            if first >= end:
                break
            low, high = max(start, first), min(end, first + len(text))
            piece = text[low - first : high - first] if low < high else ""
            if piece.strip():
                low += len(piece) - len(piece.lstrip())
                found.append(self.evidence_at(low, low + len(piece.strip())))
        return tuple(found)
