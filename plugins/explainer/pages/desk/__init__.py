"""The desk: where an editor reads each statement against its sentence, and finds what mends it.

It is written beside the site for whoever works on it, and no reader gets it: it has all that was
found, of articles too that may not be republished.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from explainer.corrections import Orphan
from explainer.model import Story
from explainer.pages.book import Book
from explainer.pages.desk.mends import Mend, adding
from explainer.pages.desk.rows import RANKS, Papers, Rank, Row, Sentence, rows_of, sentence_of
from explainer.pages.edits import EditView, edits_of
from explainer.pages.frame import Edition, Frame, Page, View
from explainer.pages.sources import Use, articles_of

__all__ = ["FOLDER", "Tally", "desk_of"]

FOLDER = "desk"
"""Where the desk lies in the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements that are about as sure."""

    rank: Rank
    title: str
    lede: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unused:
    """A sentence from which nothing was taken.

    Attributes:
        why: Where that is for a reason: an editor hid what was taken, it is no sentence, or only
            names somebody; or "".
        mends: What makes a statement of it.
    """

    sentence: Sentence
    why: str
    mends: tuple[Mend, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrphanView:
    """A correction that means nothing in the story any more.

    Attributes:
        title: Of the section that it is about.
        told: Why, and what to do.
    """

    title: str
    words: str
    place: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskView(View):
    """All that an editor has to read of one story.

    Attributes:
        remarks: What the build warns of.
        how: Where the lines go that mend a statement, as a sentence.
    """

    remarks: tuple[str, ...]
    how: str
    groups: tuple[Group, ...]
    unused: tuple[Unused, ...]
    orphans: tuple[OrphanView, ...]
    edits: tuple[EditView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How much there is to read of a story: in all, first of all, warnings, and orphans."""

    statements: int
    first: int
    remarks: int
    orphans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What lies on the desk of one story.

    Attributes:
        whole: The story with all that was found.
        told: With what readers get.
        orphans: Corrections that mean nothing in it.
        remarks: What the build warns of.
        file: The corrections file.
        written: Whether it is there.
    """

    whole: Story
    told: Story
    orphans: Sequence[Orphan]
    remarks: Sequence[str]
    file: str
    written: bool = True


def desk_of(work: Work, edition: Edition, brief: Frame) -> tuple[Page, Tally]:
    """Give the page of a story's desk, which no list of the site has, and how much lies on it.

    Args:
        work: The story, under the slug of its folder.
        edition: What the site adds.
        brief: The frame of its brief.
    """
    papers = _papers(work, edition)
    frame = _frame(papers.told, brief)
    rows = tuple(rows_of(papers))
    view = DeskView(
        frame=frame,
        remarks=tuple(work.remarks),
        how=papers.book.t("desk.how" if work.written else "desk.how.new", file=work.file),
        groups=tuple(group for rank in RANKS if (group := _group(papers, rank, rows)).rows),
        unused=tuple(_unused(papers)),
        orphans=tuple(_orphan(papers, orphan) for orphan in work.orphans),
        edits=edits_of(papers.book),
    )
    path = f"{FOLDER}/{work.told.slug}/index.html"
    tally = Tally(
        statements=len(rows),
        first=sum(row.rank == "first" for row in rows),
        remarks=len(view.remarks),
        orphans=len(view.orphans),
    )
    return Page(path=path, template="explainer/desk.html", view=view, listed=False), tally


def _papers(work: Work, edition: Edition) -> Papers:
    told = Book.of(work.told, edition)
    seen = (s.id for article in articles_of(told) for p in article.paragraphs for s in p.sentences)
    return Papers(
        book=Book.of(replace(work.whole, show_source="full"), edition),
        told=told,
        seen=frozenset(seen),
    )


def _frame(book: Book, brief: Frame) -> Frame:
    """The frame of the desk, beside the story and not in it."""
    t, slug = book.t, book.story.slug
    root = "../" * (slug.count("/") + 2)
    title = t("desk.title")
    return replace(
        brief,
        title=title,
        length="short",
        lede=t("desk.lede"),
        cut=None,
        base=f"{root}{slug}/",
        root=root,
        head=replace(brief.head, title=t("head.title", page=title, story=brief.story)),
        stops=tuple(replace(stop, here=False) for stop in brief.stops),
        before=None,
        after=None,
    )


def _group(papers: Papers, rank: Rank, rows: Sequence[Row]) -> Group:
    t = papers.book.t
    return Group(
        rank=rank,
        title=t(f"desk.group.{rank}"),
        lede=t(f"desk.group.{rank}.lede"),
        rows=tuple(row for row in rows if row.rank == rank),
    )


def _unused(papers: Papers) -> Iterator[Unused]:
    book, t = papers.book, papers.book.t
    uses: dict[str, Use] = {
        view.id: view.use
        for article in articles_of(book)
        for paragraph in article.paragraphs
        for view in paragraph.sentences
    }
    hidden = {name for edit in book.whole.edits for name in edit.sentences}
    for name, sentence in book.till.sentences.items():
        if uses[name] == "used":
            continue
        read = sentence.kind != "furniture"
        whys = {"hidden": name in hidden, "furniture": not read, "named": uses[name] == "named"}
        yield Unused(
            sentence=sentence_of(papers, name, ()),
            why=next((t(f"desk.unused.{why}") for why, is_so in whys.items() if is_so), ""),
            mends=adding(t, sentence, book.till.sentences.values()) if read else (),
        )


def _orphan(papers: Papers, orphan: Orphan) -> OrphanView:
    t = papers.book.t
    return OrphanView(
        title=t(f"{orphan.section}.title"),
        words=orphan.words,
        place=orphan.place,
        told=f"{orphan.what}; {orphan.fix}",
    )
