"""The types that the stages hand on: Source, Reading, Facts and Story, and what they hold.

Public field names are those of story.json. A field made with ``internal()`` stays out of it.
Nothing here imports another module of ours at run time, and nothing here needs spaCy.
"""

from __future__ import annotations

import dataclasses
import datetime
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from explainer.errors import EvidenceError

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack

ActorKind = Literal["person", "organization", "place", "group", "thing"]
Status = Literal["happened", "ongoing", "scheduled", "expected", "possible", "unlikely"]
Sourcing = Literal["article", "named", "institution", "anonymous"]
Confidence = Literal["high", "medium", "low"]
ParagraphKind = Literal["text", "item", "heading", "furniture"]
ShowSource = Literal["full", "cited", "none"]
Deed = Literal["added", "changed", "hidden", "joined", "noted"]


def internal(default: Any = dataclasses.MISSING) -> Any:
    """Make a field that the cache keeps and story.json does not show."""
    return field(default=default, metadata={"internal": True})


def refers_to(section: str, default: Any = dataclasses.MISSING) -> Any:
    """Make a field that holds ids of another section's facts, so that merging can follow them."""
    return field(default=default, metadata={"refers_to": section})


def names(section: str, default: Any = dataclasses.MISSING) -> Any:
    """Make a field that holds the name of another section's fact, as the article has it."""
    return field(default=default, metadata={"names": section})


def lasting() -> Any:
    """Make a field that tells a fact from the others of its section: no correction changes it."""
    return field(metadata={"lasting": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph, list item or heading of a source, and the line it starts on (from 1)."""

    text: str
    kind: ParagraphKind = "text"
    line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source article as it was received.

    Attributes:
        path: Relative to the project, with forward slashes; for messages.
        title: The source's own headline; None where it has none.
        published: Day of publication; None where neither source nor story gives one.
        dated: False where the day is not the source's own but the story file's.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of an article. ``id`` is "a1-s3"; s0 is the source's own headline.

    ``paragraph`` counts from 1; the headline is paragraph 0.
    """

    id: str
    paragraph: int
    text: str
    kind: ParagraphKind = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One source article, cut into sentences. None means that the source does not say.

    ``dated`` is False where the day of publication is not the source's own but an editor's.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a statement stands: ``text == sentence.text[start:end]``, in code points."""

    sentence: str
    start: int
    end: int
    text: str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every entry of every section has.

    Attributes:
        id: A slug of the content, unique in its section; anchors and corrections use it.
        evidence: At least one, unless an editor added the fact and signs for it.
        rule: The name of the rule that made the fact.
        confidence: How sure that rule is.
        added_by: "editor" where a person wrote it; then ``note`` or ``url`` says on what ground.
        edited: Names of the fields that an editor changed: those need not stand in the article.
        note: The editor's words on what was added or changed; None where there are none.
        url: Where the editor has it from; None where the editor does not say.
    """

    id: str
    evidence: tuple[Evidence, ...]
    rule: str = internal("")
    confidence: Confidence = internal("high")
    added_by: Literal["editor"] | None = None
    edited: tuple[str, ...] = ()
    note: str | None = None
    url: str | None = None


def words_of(fact: Fact) -> str:
    """Give what a fact says in its own main field: text, name or title."""
    for name in ("text", "name", "title"):
        value = getattr(fact, name, None)
        if isinstance(value, str) and value:
            return value
    return fact.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Fact):
    """Somebody or something that acts in the story, once, under all its names.

    Attributes:
        name: The fullest form in the article, never fuller than the article.
        roles: As the article words them.
        affiliation: The body or person they act or speak for; None where the article does not say.
        side: The party to the story that they stand with; None where there are no parties.
        aliases: The other forms that the article uses, without the name itself.
    """

    name: str
    kind: ActorKind
    roles: tuple[str, ...] = ()
    affiliation: str | None = names("actors", None)
    side: str | None = names("actors", None)
    aliases: tuple[str, ...] = ()


F = TypeVar("F", bound=Fact)
SortKey = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Lists of facts by the name of their section.

    Attributes:
        failed: Names of the sections whose rules broke on an article, which is a bug of ours;
            their lists are empty.
    """

    lists: tuple[tuple[str, tuple[Fact, ...]], ...] = ()
    failed: tuple[str, ...] = ()

    def of(self, section: Section[F]) -> tuple[F, ...]:
        """Give the facts of one section, in order; () where it found none."""
        return tuple(f for n, facts in self.lists if n == section.name for f in facts)  # type: ignore[misc]

    def having(self, section: Section[F], facts: Iterable[F]) -> Facts:
        """Give these facts with one section's list replaced or added at the end."""
        rest = tuple((n, f) for n, f in self.lists if n != section.name)
        return Facts(lists=(*rest, (section.name, tuple(facts))), failed=self.failed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Generic[F]):
    """One kind of fact: how it is found, joined and ordered, and where its page is.

    Attributes:
        name: Key in story.json, template and translations.
        fact: The dataclass of its facts.
        extract: Finds the facts of one article; gets the facts of the sections in ``needs``.
        same: Facts with equal keys are one fact; merging joins their evidence.
        join: Gives one fact for several that are the same: which wording and status stay.
        order: Sort key of the section's page.
        settle: Gives a fact that an editor dated or added its place in that order, from its own
            fields and the day of the newest article (None where no source gives one).
        needs: Names of the sections that must be extracted before.
        path: Folder of its page below the story's; None where it has no page of its own.
        evidence_key: What ``evidence`` is called in story.json.
    """

    name: str
    fact: type[F]
    extract: Callable[[Reading, Facts], Iterable[F]]
    same: Callable[[F], Hashable]
    join: Callable[[Sequence[F]], F]
    order: Callable[[F], SortKey]
    settle: Callable[[F, datetime.date | None], F] = lambda fact, published: fact
    needs: tuple[str, ...] = ()
    path: str | None = None
    evidence_key: str = "evidence"


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

    def index(self, token: Token) -> int:
        """Give the position in ``article.sentences`` of the sentence that holds a token."""
        return bisect_right(self.starts, token.idx) - 1

    def sentence(self, token: Token) -> Sentence:
        """Give the sentence that holds a token."""
        return self.article.sentences[self.index(token)]

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


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field that an editor changed, with its values before and after."""

    name: str = field(metadata={"name": "field"})
    before: Any = field(metadata={"name": "from"})
    after: Any = field(metadata={"name": "to"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One correction of a story, as it was carried out.

    Attributes:
        fact: Id of the fact as it is now; None for one that was hidden.
        joined: Words of the facts that became one, that of the one that stayed first.
        sentences: Ids of the sentences that a hidden fact rested on, whose words stay unsaid.
        place: Where the correction stands: file and line.
    """

    section: str
    deed: Deed
    fact: str | None = None
    changes: tuple[FieldChange, ...] = ()
    joined: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    note: str | None = None
    url: str | None = None
    place: str = internal("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that the pages of one story say.

    Attributes:
        articles: Oldest first.
        summary: The editor's, as plain text; None where there is none.
        edits: What an editor corrected, in the order of the corrections file.
    """

    slug: str
    title: str
    articles: tuple[Article, ...]
    facts: Facts
    summary: str | None = None
    show_source: ShowSource = "full"
    language: str = "en"
    edits: tuple[Edit, ...] = ()

    @property
    def published(self) -> datetime.date | None:
        """The day of the newest article; None where no source gives one."""
        return max((a.published for a in self.articles if a.published), default=None)

    def of(self, section: Section[F]) -> tuple[F, ...]:
        """Give the facts of one section, in the order of its page."""
        return self.facts.of(section)
