"""The Words: which tokens of an article are the text of an event, and how they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.text.coreference.brackets import word_end
from explainer.text.marks import ELISION
from explainer.text.trimming import evened

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


@dataclass(frozen=True, slots=True)
class Words:
    """Token bounds of an event's text: one piece, or a subject and a predicate apart.

    The subject comes first, wherever it stands: "Having lost the vote, the mayor resigned".
    """

    pieces: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Index of the first token."""
        return min(start for start, _ in self.pieces)

    @property
    def end(self) -> int:
        """Index after the last token."""
        return max(end for _, end in self.pieces)

    def text(self, doc: Doc) -> str:
        """Give the text, its pieces joined by an ellipsis."""
        return ELISION.join(doc[start:end].text for start, end in self.pieces)

    def tokens(self, doc: Doc) -> list[Token]:
        """Give the tokens of all pieces, in the order in which they are shown."""
        return [token for start, end in self.pieces for token in doc[start:end]]

    def evened(self, doc: Doc, sentence: Span) -> Words:
        """Give the words with the other mark of a quotation or bracket that stands beside them."""
        if len(self.pieces) > 1:
            return self
        return Words((evened(doc, *self.pieces[0], sentence),))

    def place(self, doc: Doc, token: Token) -> int:
        """Give how many characters of the text there are up to the end of one of its words."""
        before = 0
        for start, end in self.pieces:
            if start <= token.i < end:
                last = min(word_end(token).i, end - 1)
                return before + len(doc[start : last + 1].text)
            before += len(doc[start:end].text) + len(ELISION)
        return 0
