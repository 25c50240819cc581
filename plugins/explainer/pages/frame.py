"""What every page has: its place in the site, its head, and the way through the story."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from explainer.wording import Wording

Length = Literal["short", "medium", "long"]
State = Literal["", "draft", "hidden"]
"""Of a story that no list of the site has; "" for a published one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What the site adds to a story.

    Attributes:
        site: Name of the site.
        wording: The words of the interface.
        address: Where the site is published, absolute and without a slash at the end; None where
            that is not known: then nothing on a page is absolute.
        place: The folder of the story's pages, relative to the site.
        intro: The editor's introduction as HTML that Pelican rendered; "" where there is none.
        tags: Name and address (relative to the site) of each of the story's tags.
        date: The day that the story file gives; None for a draft without.
        modified: The day it was last changed; None where it was not.
        exports: Names of the data files that are written beside the brief ("story.json").
        image: Social card relative to the site; None for the site's own.
        state: Whether the story is a draft or hidden.
    """

    site: str
    wording: Wording
    address: str | None = None
    place: str = ""
    intro: str = ""
    tags: tuple[Link, ...] = ()
    date: datetime.date | None = None
    modified: datetime.date | None = None
    exports: tuple[str, ...] = ()
    image: str | None = None
    state: State = ""

    @property
    def home(self) -> str | None:
        """Where the story is published, with a slash at the end; None without an address."""
        return f"{self.address}/{self.place}/" if self.address else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link.

    Attributes:
        text: What it says.
        href: Within a view relative to the folder of the story ("timeline/#talks"); templates
            put ``base`` before it. Absolute where it leaves the site.
        note: A few words that stand beside it or end it for those who only hear it; or "".
    """

    text: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One page in the navigation of a story.

    Attributes:
        count: How many entries it has; None where that says nothing.
        here: True for the page that this navigation stands on.
    """

    name: str
    text: str
    href: str
    count: int | None
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the head of a page says to browsers, search engines and other sites.

    Attributes:
        title: Unique on the site, without the site's name.
        canonical: Full address of the page; None where the site's address is not known.
        image: Full address of the social card; None where the site's address is not known.
        pictured: What that shows, in words.
        structured: JSON-LD, escaped for a script element.
    """

    title: str
    description: str
    canonical: str | None
    image: str | None
    pictured: str
    structured: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Place of a page in its story and in the site.

    Attributes:
        story: Title of the story; ``short`` is the same, cut where it is long.
        length: Of the title, which is set the smaller the longer it is.
        title: Heading of the page; on the brief the same.
        lede: One or two sentences under the heading; "" where there is nothing to say.
        cut: How many entries of how many it shows, with the file that has all; None where it
            shows all.
        base: From the page to the folder of the story ("./", "../").
        root: From the page to the root of the site ("../", "../../").
        stops: The story's pages in reading order.
        before: The page before this one; None on the first.
        after: The page after this one; None on the last.
        downloads: The story's data files.
        articles: How many source articles it has.
        corrected: Whether an editor corrected the story.
        language: Of the story's words.
        state: Whether the story is a draft or hidden.
    """

    story: str
    short: str
    length: Length
    title: str
    lede: str
    cut: Link | None
    base: str
    root: str
    head: Head
    stops: tuple[Stop, ...]
    before: Link | None
    after: Link | None
    downloads: tuple[Link, ...]
    articles: int
    corrected: bool
    language: str
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that the template of one page reads."""

    frame: Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a story, to be written by the site.

    Attributes:
        path: Relative to the site, with forward slashes.
        template: Name of its template in the theme.
        listed: Whether sitemap and search know it; the page for print repeats the others.
    """

    path: str
    template: str
    view: View
    listed: bool = True
