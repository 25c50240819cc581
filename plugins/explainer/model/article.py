"""An article: as it was received, cut into sentences, and what refers to its words."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from explainer.model.fields import internal

ParagraphKind = Literal["text", "item", "heading", "furniture"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph, list item or heading of a source, and the line it starts on (from 1).

    ``listed`` is True for an item of a list that is read as text: see ``text.listed``.
    """

    text: str
    kind: ParagraphKind = "text"
    line: int = 1
    listed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source article as it was received.

    Attributes:
        path: Relative to the project, with forward slashes; for messages.
        title: The source's own headline; None where it has none.
        published: Day of publication; None where neither source nor story gives one.
        dated: False where the day is not the source's own but the story file's.
        dated_at: Where its own day stands, for messages; "" where it has none.
    """

    path: str
    title: str | None
    outlet: str | None
    url: str | None
    author: str | None
    published: datetime.date | None
    paragraphs: tuple[Paragraph, ...]
    language: str = "en"
    dated: bool = True
    dated_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of an article. ``id`` is "a1-s3"; s0 is the source's own headline.

    ``paragraph`` counts from 1; the headline is paragraph 0. ``listed``: see ``Paragraph``.
    """

    id: str
    paragraph: int
    text: str
    kind: ParagraphKind = "text"
    listed: bool = internal(False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One source article, cut into sentences. None means that the source does not say.

    ``dated`` is False where the day of publication is not the source's own but an editor's.
    ``opinion``: whether it speaks of its writer and readers time and again, as a column does.
    """

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    author: str | None
    published: datetime.date | None
    sentences: tuple[Sentence, ...]
    path: str = internal("")
    dated: bool = internal(True)
    opinion: bool = internal(False)

    @property
    def opening(self) -> int:
        """The place of the sentence that opens the text: 1 behind a headline, else 0."""
        return int(self.title is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a statement stands: ``text == sentence.text[start:end]``, in code points."""

    sentence: str
    start: int
    end: int
    text: str

    @property
    def article(self) -> str:
        """The id of the article in which it stands: "a2" of the sentence "a2-s3"."""
        return self.sentence.partition("-")[0]

    def holds(self, other: Evidence) -> bool:
        """Tell whether another piece lies within this one."""
        within = self.start <= other.start and other.end <= self.end
        return self.sentence == other.sentence and within


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Calendar time in EDTF level 1 beside the source's own words.

    Attributes:
        edtf: None where the words give no calendar time ("before the vote").
        text: The words of the article, or "" where the time follows from the context alone.
        rule: The name of the rule that resolved the words; None where nothing was resolved.
        anchor: The ISO day that the words were counted from; None for an absolute date.
    """

    edtf: str | None
    text: str
    rule: str | None = None
    anchor: str | None = None
