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
from explainer.closing import closing_line, looks
from explainer.corrections import SUFFIXES
from explainer.exports import EXPORTS
from explainer.extraction import Edited, Library
from explainer.model import Story
from explainer.pages import Edition, Link, Page, View, brief_of, pages_of
from explainer.pages.desk import Tally, Work, desk_of
from explainer.pages.desk.index import Listed
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
        desk: How much lies on the desk, whose page is the last; None where there is none.
    """

    pages: tuple[Page, ...]
    data: Mapping[str, bytes]
    line: str
    desk: Tally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One story of a site, before anything of it is made.

    Attributes:
        article: Pelican's own of it.
        summary: The editor's, without markup.
        remarks: What the checks of its files warned of, for its desk.
    """

    article: Article
    file: StoryFile
    library: Library
    edition: Edition
    summary: str | None
    remarks: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        article: Article,
        file: StoryFile,
        library: Library,
        edition: Edition,
        remarks: tuple[str, ...] = (),
    ) -> Issue:
        """Open the issue of a story."""
        summary = Markup(article.metadata.get("summary", "")).striptags()
        return cls(
            article=article,
            file=file,
            library=library,
            edition=edition,
            summary=summary or None,
            remarks=remarks,
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
            [self.summary, self.edition.wording.language, self.remarks],
            [
                [field.name, repr(getattr(self.edition, field.name))]
                for field in dataclasses.fields(self.edition)
                if field.name != "wording"
            ],
        ]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()

    def listed(self, tally: Tally) -> Listed:
        """Give its line on the front of the desk."""
        return Listed(
            name=self.file.name,
            title=self.file.title,
            language=self.file.language,
            href=f"{self.edition.place}/",
            date=self.edition.date,
            tally=tally,
        )

    def made(self) -> Made:
        """Make everything.

        Raises:
            ProblemsError: a fact does not stand in its article.
        """
        edited, place = self._edited(), self.edition.place
        story = edited.told
        data = exported(story, self.edition)
        edition = replace(self.edition, exports=tuple(data))
        card = self._card(story) if edition.address else None
        if card:
            edition = replace(edition, image=f"{place}/{CARD}")
            data = data | {CARD: card}
        pages, line = pages_of(replace(story, slug=place), edition), closing_line(story)
        if not self.library.settings.desk:
            return Made(pages=pages, data=data, line=line)
        desk, tally = desk_of(self._work(edited), edition, pages[0].view.frame)
        return Made(pages=(*pages, desk), data=data, line=line, desk=tally)

    def brief(self) -> View:
        """Make the view of its brief alone.

        Raises:
            ProblemsError: a fact does not stand in its article.
        """
        return brief_of(replace(self._edited().told, slug=self.edition.place), self.edition)

    def _edited(self) -> Edited:
        edited = self.library.edited(self.file)
        return replace(edited, whole=replace(edited.whole, summary=self.summary))

    def _work(self, edited: Edited) -> Work:
        file = self.file.corrections.name
        return Work(
            whole=replace(edited.whole, slug=self.edition.place),
            told=replace(edited.told, slug=self.edition.place),
            orphans=edited.orphans,
            remarks=(*self.remarks, *looks(edited.told)),
            file=file or f"{self.file.name.rpartition('.')[0]}{SUFFIXES[0]}",
            written=bool(file),
        )

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
