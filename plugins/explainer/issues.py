"""Issues: the pages and data files of one story, made anew or left standing as they are."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from markupsafe import Markup
from pelican.contents import Article
from pelican.utils import get_relative_path

from explainer.cache import pipeline_version
from explainer.cards import Card, picture
from explainer.closing import closing_line
from explainer.exports import EXPORTS
from explainer.extraction import Library
from explainer.model import Story
from explainer.pages import Edition, Link, Page, View, pages_of
from explainer.pages.overview import MAIN
from explainer.pages.parties import Cast
from explainer.sections.actors import ACTORS
from explainer.stories import StoryFile
from explainer.wording import Wording

INDEX = "index.html"
CARD = "card.png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a story's files are written from.

    Attributes:
        pages: The brief first.
        data: Content of each other file by its name in the story's folder.
        line: What the build tells the editor.
    """

    pages: tuple[Page, ...]
    data: Mapping[str, bytes]
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One story of a site, before anything of it is made.

    Attributes:
        article: Pelican's own of it.
        summary: The editor's, without markup.
    """

    article: Article
    file: StoryFile
    library: Library
    edition: Edition
    summary: str | None

    @classmethod
    def of(cls, article: Article, file: StoryFile, library: Library, edition: Edition) -> Issue:
        """Open the issue of a story."""
        summary = Markup(article.metadata.get("summary", "")).striptags()
        return cls(
            article=article,
            file=file,
            library=library,
            edition=edition,
            summary=summary or None,
        )

    def key(self, fingerprint: str) -> str:
        """Give a name of all that its files are made from.

        Args:
            fingerprint: That of the site.
        """
        pipeline = self.library.pipelines[self.file.language]
        told = [
            fingerprint,
            repr(self.file),
            [pipeline, pipeline_version(pipeline)],
            [self.summary, self.edition.wording.language],
            [
                [field.name, repr(getattr(self.edition, field.name))]
                for field in dataclasses.fields(self.edition)
                if field.name != "wording"
            ],
        ]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()

    def made(self) -> Made:
        """Make everything.

        Raises:
            ProblemsError: a fact does not stand in its article.
        """
        story, place = self._story(), self.edition.place
        data = exported(story, self.edition)
        edition = replace(self.edition, exports=tuple(data))
        card = self._card(story) if edition.address else None
        if card:
            edition = replace(edition, image=f"{place}/{CARD}")
            data = data | {CARD: card}
        pages = pages_of(replace(story, slug=place), edition)
        return Made(pages=pages, data=data, line=closing_line(story))

    def _story(self) -> Story:
        return replace(self.library.story(self.file), summary=self.summary)

    def _card(self, story: Story) -> bytes | None:
        """The picture of a story for other sites, which need its full address."""
        sides = tuple(side.name for side in Cast.of(story.of(ACTORS)).sides)
        t = self.edition.wording
        pages = " · ".join(t(f"{section.name}.title") for section in MAIN if story.of(section))
        card = Card(headline=story.title, sides=sides, site=self.edition.site, pages=pages)
        return picture(card, self.library.settings.cache)


class Later:
    """The view of a brief, made when a template first asks for it."""

    def __init__(self, make: Callable[[], View]) -> None:
        self._make = make
        self._view: View | None = None

    def __getattr__(self, name: str) -> Any:
        """Give what the view has under a name."""
        self._view = self._view or self._make()
        return getattr(self._view, name)


def edition_of(
    article: Article, settings: Mapping[str, Any], wording: Wording, address: str | None
) -> Edition:
    """Give what the site adds to a story; of a draft nothing says where it is published."""
    root = get_relative_path(article.save_as) if settings["RELATIVE_URLS"] else settings["SITEURL"]
    modified = getattr(article, "modified", None)
    tags = getattr(article, "tags", ()) if settings["TAG_SAVE_AS"] else ()
    return Edition(
        site=settings["SITENAME"],
        wording=wording,
        address=None if article.status == "draft" else address,
        place=article.save_as.removesuffix(f"/{INDEX}"),
        intro=article.get_content(root),
        tags=tuple(Link(text=str(tag), href=tag.url) for tag in tags),
        date=article.date.date() if "date" in article.metadata else None,
        modified=modified.date() if modified else None,
        state=article.status if article.status in ("draft", "hidden") else "",
    )


def exported(story: Story, edition: Edition) -> dict[str, bytes]:
    """Give the data files of a story by name, without those that it has nothing for."""
    rendered = ((export.name, export.render(story, edition)) for export in EXPORTS)
    return {name: data for name, data in rendered if data is not None}


def write_data(folder: Path, data: Mapping[str, bytes]) -> Iterator[Path]:
    """Write a story's data files, and give the path of each."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in data.items():
        (folder / name).write_bytes(content)
        yield folder / name
