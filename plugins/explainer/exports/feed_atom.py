"""feed.atom.xml: what each article added to the story, for those who follow it.

An entry is an article, dated with its own day: no clock of the build is in it. The id of an entry
rests on where the story is published and on the file of the article alone, so that it stays what
it is while the story grows. Drafts and hidden stories have no feed, nor has a site that does not
know its address: a feed is read elsewhere.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from feedgenerator import Atom1Feed, SyndicationFeed

from explainer.exports.export import Export
from explainer.model import Article, Story
from explainer.pages import Edition
from explainer.pages.added import Addition, Statement, additions_of
from explainer.pages.book import Book
from explainer.pages.sources import about_of
from explainer.sources.decoding import CONTROL
from explainer.text.addresses import web

NAME = "feed.atom.xml"


def render(story: Story, edition: Edition) -> bytes | None:
    """Give the feed as Atom, the newest article first; None where none with a day told anything."""
    home = edition.home
    if home is None or edition.state:
        return None
    book = Book.of(story, edition)
    additions = additions_of(book)
    if not any(addition.groups for addition in additions):
        return None
    feed = Atom1Feed(
        title=story.title,
        link=home,
        description=None,
        subtitle=book.t("added.subtitle"),
        language=story.language,
        author_name=edition.site,
        feed_url=f"{home}{NAME}",
    )
    for addition in additions:
        article = addition.article
        feed.add_item(
            title=_title(book, article),
            link=f"{home}sources/#{article.id}",
            description=None,
            unique_id=uuid.uuid5(uuid.NAMESPACE_URL, f"{home}{article.path}").urn,
            content=_html(_content(book, addition, home)),
            pubdate=_moment(article),
        )
    purge(feed)
    return str(feed.writeString("utf-8")).encode()


def purge(feed: SyndicationFeed) -> None:
    """Make spaces of all characters of a feed that no XML may hold."""
    for part in (feed.feed, *feed.items):
        part.update({k: CONTROL.sub(" ", v) for k, v in part.items() if isinstance(v, str)})


def _title(book: Book, article: Article) -> str:
    """The article's headline, else the story's, behind its outlet."""
    title = article.title or book.story.title
    return book.t("added.title", outlet=article.outlet, title=title) if article.outlet else title


def _moment(article: Article) -> datetime.datetime | None:
    """The start of an article's day, in UTC: Atom has no days."""
    day = article.published
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC) if day else None


def _content(book: Book, addition: Addition, home: str) -> Iterable[Element]:
    """What an article added, as elements of HTML."""
    article, about = addition.article, Element("p")
    about.text = " · ".join(about_of(book, article))
    if (address := web(article.url)) is not None:
        about.text += " · " if about.text else ""
        SubElement(about, "a", href=address).text = book.t("sources.read")
    yield about
    if not addition.groups:
        nothing = Element("p")
        nothing.text = book.t("added.nothing")
        yield nothing
    for group in addition.groups:
        heading, rows = Element("h2"), Element("ul")
        heading.text = group.title
        rows.extend(_row(statement, home) for statement in group.statements)
        yield from (heading, rows)


def _row(statement: Statement, home: str) -> Element:
    row = Element("li")
    row.text = f"{statement.lead}: " if statement.lead else ""
    link = SubElement(row, "a", href=f"{home}{statement.link.href}")
    link.text = statement.link.text
    link.tail = f" ({'; '.join(statement.notes)})" if statement.notes else ""
    return row


def _html(elements: Iterable[Element]) -> str:
    return "".join(tostring(one, encoding="unicode", method="html") for one in elements)


FEED_ATOM = Export(name=NAME, media_type="application/atom+xml", render=render)
