"""Pages: what the site shows of a story, as views that templates print without any logic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from explainer.model import Section, Story
from explainer.pages import (
    actors,
    agenda,
    figures,
    generic,
    outlook,
    overview,
    paper,
    quotes,
    sources,
    timeline,
)
from explainer.pages.book import SHORT, Book, cut_to
from explainer.pages.frame import Edition, Frame, Head, Link, Page, Stop, View
from explainer.pages.structured import script, things_of
from explainer.sections import SECTIONS

__all__ = ["ARRANGEMENTS", "Edition", "Link", "Page", "View", "pages_of"]

Arrange = Callable[[Book, Frame], View]

ARRANGEMENTS: dict[str, Arrange] = {
    "overview": overview.arrange,
    "timeline": timeline.arrange,
    "actors": actors.arrange,
    "agenda": agenda.arrange,
    "figures": figures.arrange,
    "quotes": quotes.arrange,
    "outlook": outlook.arrange,
    "sources": sources.arrange,
    "print": paper.arrange,
}
"""How each page is arranged, in reading order; a section that is not here gets a plain list."""

COUNTS: dict[str, Callable[[Story], int]] = {"figures": figures.count, "outlook": outlook.count}
"""How many entries those pages have that do not show a section's facts one by one."""

FIRST, LAST, UNLISTED = "overview", "sources", "print"
LINES = 40
"""Characters of a headline that two lines hold at its largest."""
DOWNLOADS = ("feed.atom.xml", "story.json", "timeline.json", "events.ics", "figures.csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One page before it is arranged."""

    name: str
    folder: str
    count: int | None


def pages_of(story: Story, edition: Edition) -> tuple[Page, ...]:
    """Give the pages of a story in reading order: the brief first, the page for print last.

    A section without facts has no page. The brief belongs to the site's own article; the others
    are written beside it.

    Args:
        story: With every fact checked.
        edition: What the site adds.
    """
    book = Book.of(story, edition)
    plans = tuple(_plans(book.whole))
    return tuple(_page(book, plans, at) for at in range(len(plans)))


def brief_of(story: Story, edition: Edition) -> View:
    """Give the view of a story's brief alone, as feeds and lists of stories show it.

    Args:
        story: With every fact checked.
        edition: What the site adds.
    """
    book = Book.of(story, edition)
    return _page(book, tuple(_plans(book.whole)), 0).view


def _plans(story: Story) -> Iterator[Plan]:
    yield Plan(name=FIRST, folder="", count=None)
    with_page = [s for s in SECTIONS if s.path]
    known = [s for n in ARRANGEMENTS for s in with_page if s.name == n]
    for section in (*known, *(s for s in with_page if s not in known)):
        count = _count(story, section)
        if count:
            yield Plan(name=section.name, folder=f"{section.path}/", count=count)
    yield Plan(name=LAST, folder="sources/", count=None)
    yield Plan(name=UNLISTED, folder="print/", count=None)


def _count(story: Story, section: Section[Any]) -> int:
    """How many entries a section's page has."""
    count = COUNTS.get(section.name)
    return count(story) if count else len(story.of(section))


def _page(book: Book, plans: tuple[Plan, ...], at: int) -> Page:
    plan = plans[at]
    path = f"{book.story.slug}/{plan.folder}index.html"
    frame = _frame(book, plans, at)
    if plan.name in ARRANGEMENTS:
        view = book.once(plan.name, lambda: ARRANGEMENTS[plan.name](book, frame))
        template, listed = f"explainer/{plan.name}.html", plan.name != UNLISTED
        return Page(path=path, template=template, view=view, listed=listed)
    section = next(s for s in SECTIONS if s.name == plan.name)
    view = generic.arrange(book, frame, section)
    return Page(path=path, template="explainer/section.html", view=view)


def _frame(book: Book, plans: tuple[Plan, ...], at: int) -> Frame:
    plan, listed = plans[at], plans[:-1]
    title = book.story.title if plan.name == FIRST else _title(book, plan)
    around = listed if plan in listed else ()
    depth = book.story.slug.count("/") + 1 + plan.folder.count("/")
    return Frame(
        story=book.story.title,
        short=cut_to(book.story.title, SHORT),
        length="short" if len(title) <= LINES else "medium" if len(title) <= SHORT else "long",
        title=title,
        lede=_lede(book, plan),
        cut=_cut(book, plan, plans),
        base="../" if plan.folder else "./",
        root="../" * depth,
        head=_head(book, plan, title),
        stops=tuple(_stop(book, p, p is plan) for p in listed),
        before=_link(book, around[at - 1]) if around and at else None,
        after=_link(book, around[at + 1]) if at + 1 < len(around) else None,
        downloads=tuple(_downloads(book)),
        articles=len(book.story.articles),
        corrected=bool(book.story.edits),
        language=book.story.language,
        state=book.edition.state,
    )


def _title(book: Book, plan: Plan) -> str:
    key = f"{plan.name}.title"
    return book.t(key) if key in book.t else plan.name.replace("-", " ").capitalize()


def _lede(book: Book, plan: Plan) -> str:
    if plan.name == "timeline":
        return timeline.lede(book)
    key = f"{plan.name}.lede"
    return book.t(key, n=len(book.story.articles)) if key in book.t else ""


def _stop(book: Book, plan: Plan, here: bool) -> Stop:
    text = _title(book, plan)
    return Stop(name=plan.name, text=text, href=plan.folder, count=plan.count, here=here)


def _cut(book: Book, plan: Plan, plans: tuple[Plan, ...]) -> Link | None:
    """Say what the page does not show; the page for print has all lists of the story."""
    on_paper = plan.name == UNLISTED
    here = {p.name for p in (plans if on_paper else (plan,))}
    sections = [s for s in SECTIONS if s.name in here and s.path]
    part = book.on_paper.story if on_paper else book.story
    shown, whole = (sum(_count(s, x) for x in sections) for s in (part, book.whole))
    if shown == whole:
        return None
    return Link(text=book.t("cut", shown=shown, whole=whole), href="story.json")


def _link(book: Book, plan: Plan) -> Link:
    return Link(text=_title(book, plan), href=plan.folder)


def _downloads(book: Book) -> Iterator[Link]:
    for name in DOWNLOADS:
        if name in book.edition.exports:
            yield Link(text=book.t(f"download.{name}"), href=name)


def _head(book: Book, plan: Plan, title: str) -> Head:
    story, edition, t = book.story, book.edition, book.t
    address = f"{edition.home}{plan.folder}" if edition.home else None
    image = edition.image or "theme/card.png"
    first = plan.name == FIRST
    summary = story.summary or t("overview.description", story=story.title)
    described = f"{plan.name}.description"
    return Head(
        title=story.title if first else t("head.title", page=title, story=story.title),
        description=(
            summary
            if first
            else t(
                described if described in t else "head.description",
                page=title,
                story=story.title,
                n=len(story.articles),
            )
        ),
        canonical=address,
        image=f"{edition.address}/{image}" if edition.address else None,
        pictured=_pictured(book) if edition.image else edition.site,
        structured=script(things_of(book, plan.name, title, address)),
    )


def _pictured(book: Book) -> str:
    """What the social card of the story says."""
    sides = (side.name for side in book.cast.sides)
    return " · ".join((book.edition.site, book.story.title, *sides))
