"""The generator: Pelican's articles become stories, and their pages files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import nh3
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from pelican import signals
from pelican.contents import Article, Author, Content
from pelican.generators import Generator
from pelican.log import console
from pelican.utils import get_relative_path, slugify
from pelican.writers import Writer
from rich.progress import Progress

from explainer import search
from explainer.cards import Card, picture
from explainer.closing import closing_line
from explainer.errors import ProblemsError
from explainer.exports import EXPORTS
from explainer.extraction import pipelines_of, stories_of
from explainer.model import Story
from explainer.pages import Edition, Link, Page, pages_of
from explainer.pages.parties import Cast
from explainer.sections.actors import ACTORS
from explainer.settings import settings_of
from explainer.site_files import write_assets, write_site_files
from explainer.sitemap import Address
from explainer.stories import Site, StoryFile, load_stories
from explainer.stories.addresses import date_in_name, taken_by
from explainer.stories.files import shown, unsafe_entries
from explainer.stories.values import Problems
from explainer.themes import THEME, is_ours, static_of, words_for

FILES = "explainer_files"
"""Key of Pelican's context under which each story file stands by its path."""

ARTICLE = "story_article"
"""Name under which a page below the brief gets the article that it belongs to."""

LISTED = "story_page_listed"
"""Name under which such a page says whether sitemap and search shall know it."""

INDEX = "index.html"
CARD = "card.png"


@dataclass(slots=True)
class Run:
    """What one build has to remember until its end."""

    addresses: list[Address] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)


RUN = Run()
"""The build that goes on; Pelican makes one after the other, and its signals know no other tie."""


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(start)
    signals.generator_init.connect(equip)
    signals.content_object_init.connect(adapt)
    signals.all_generators_finalized.connect(arrange)
    signals.content_written.connect(note_address)
    signals.finalized.connect(finish)


def start(pelican: Any) -> type[Generator]:
    """Begin a build."""
    RUN.addresses, RUN.stories = [], []
    return StoriesGenerator


def equip(generator: Generator) -> None:
    """Give every template the words of the interface and the address of the site.

    Our templates stand after the theme's own and before those of Pelican's simple theme, so that
    a theme can override them.
    """
    if not is_ours(generator.theme):
        generator.env.loader.loaders.insert(1, FileSystemLoader(THEME / "templates"))
    generator.env.globals["t"] = words_for(generator.settings["DEFAULT_LANG"], generator.theme)
    generator.context["SITE_ADDRESS"] = address_of(generator.settings)


def adapt(content: Content) -> None:
    """Make Pelican's article of a story what a story needs.

    Its ``Url:`` and ``Author:`` are the source's and not its own, its slug is the checked one,
    and of the editor's introduction only harmless markup is kept.
    """
    file = content._context.get(FILES, {}).get(content.source_path)  # noqa: SLF001
    if file is None or not isinstance(content, Article):
        return
    content.slug = file.slug
    vars(content).pop("override_url", None)
    if "author" in content.metadata:
        del content.author, content.authors
        named = content.metadata.get("authors", [])
        if not named and "AUTHOR" in content.settings:
            named = [Author(content.settings["AUTHOR"], content.settings)]
        if named:
            content.author, content.authors = named[0], named
    content._content = nh3.clean(content._content)  # noqa: SLF001
    if "summary" in content.metadata:
        content.metadata["summary"] = nh3.clean(content.metadata["summary"])
        content._summary = content.metadata["summary"]  # noqa: SLF001


def arrange(generators: Iterable[Generator]) -> None:
    """Arrange the pages, now that every link of Pelican's content can be resolved."""
    for generator in generators:
        if isinstance(generator, StoriesGenerator):
            generator.arrange()


def note_address(path: str, context: Mapping[str, Any]) -> None:
    """Remember a written page for sitemap and search, unless it is a draft, hidden or an error."""
    content = context.get("article") or context.get("page") or context.get(ARTICLE)
    if getattr(content, "status", "published") != "published" or not context.get(LISTED, True):
        return
    name = Path(path).relative_to(context["OUTPUT_PATH"]).as_posix()
    if name.endswith(".html") and name != "404.html":
        moment = getattr(content, "modified", None) or getattr(content, "date", None)
        RUN.addresses.append(Address(path=name, changed=moment.date() if moment else None))


def finish(pelican: Any) -> None:
    """Write what belongs to the whole site, and tell the editor what was found."""
    output = Path(pelican.output_path)
    write_site_files(output, address_of(pelican.settings), RUN.addresses)
    write_assets(output / pelican.settings["THEME_STATIC_DIR"], static_of(pelican.theme))
    if settings_of(pelican.settings).search:
        search.index(output, [address.path for address in RUN.addresses])
    for story in RUN.stories:
        console.print(closing_line(story), soft_wrap=True, markup=False, highlight=False)


def root_of(settings: Mapping[str, Any]) -> Path:
    """Give the project's folder, for whoever cannot wait until the settings are checked."""
    return Path(settings.get("EXPLAINER_ROOT") or Path(settings["PATH"]).absolute().parent)


def address_of(settings: Mapping[str, Any]) -> str | None:
    """Where the site is published; None where the settings do not say."""
    url = str(settings["SITEURL"])
    return url.rstrip("/") if url.startswith(("http://", "https://")) else None


class StoriesGenerator(Generator):  # type: ignore[misc]
    """Reads and checks everything when it is made, before Pelican touches the output."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.env: Environment = self.env.overlay(autoescape=True)
        self.chosen = settings_of(self.settings)
        self.files = self._checked()
        languages = {file.language for file in self.files}
        self.words = {language: words_for(language, self.theme) for language in languages}
        self.stories = self._stories()
        self.context[FILES] = {str(file.path): file for file in self.files}
        self.issues: list[tuple[Article, tuple[Page, ...], Mapping[str, bytes]]] = []

    def arrange(self) -> None:
        """Arrange the pages of every story; the brief is the page of Pelican's own article.

        Raises:
            ProblemsError: Pelican could not use a story file, or one that is no Markdown names
                sources.
        """
        contents = self.context["generated_content"]
        problems = Problems()
        for file, story in zip(self.files, self.stories, strict=True):
            article = contents.get(file.path.relative_to(self.chosen.content).as_posix())
            if article is None:
                fix = "see the message above"
                problems.note(file.name, "Pelican could not use this file", fix)
            else:
                self.issues.append(self._issue(article, story))
        known = {str(file.path) for file in self.files}
        for article in filter(None, contents.values()):
            if "sources" in article.metadata and article.source_path not in known:
                where = shown(Path(article.source_path), self.chosen.root)
                problems.note(where, "a story that is no Markdown file", "write it as .md")
        if problems.found:
            raise ProblemsError(problems.found)

    def generate_output(self, writer: Writer) -> None:
        """Write the pages below each brief, and the data beside it."""
        for article, pages, data in self.issues:
            for page in pages[1:]:
                writer.write_file(
                    page.path,
                    self.get_template(page.template.removesuffix(".html")),
                    self.context,
                    relative_urls=self.settings["RELATIVE_URLS"],
                    url=page.path.removesuffix(INDEX),
                    view=page.view,
                    **{ARTICLE: article, LISTED: page.listed},
                )
            for name, content in data.items():
                path = Path(self.output_path, article.save_as).with_name(name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

    def _issue(
        self, article: Article, story: Story
    ) -> tuple[Article, tuple[Page, ...], Mapping[str, bytes]]:
        """A story's pages and data files; the view of the brief goes to its article."""
        place = article.save_as.removesuffix(f"/{INDEX}")
        summary = Markup(article.metadata.get("summary", "")).striptags()
        story = replace(story, summary=summary or None)
        RUN.stories.append(story)
        site = None if article.status == "draft" else address_of(self.settings)
        data = exported(story, f"{site}/{place}/" if site else None)
        edition = self._edition(article, site, tuple(data))
        card = self._card(story) if site else None
        if card:
            edition = replace(edition, image=f"{place}/{CARD}")
            data = data | {CARD: card}
        pages = pages_of(replace(story, slug=place), edition)
        article.template = pages[0].template.removesuffix(".html")
        article.view = pages[0].view
        return article, pages, data

    def _card(self, story: Story) -> bytes | None:
        """The picture of a story for other sites, which need its full address."""
        sides = tuple(side.name for side in Cast.of(story.of(ACTORS)).sides)
        site = self.settings["SITENAME"]
        return picture(Card(headline=story.title, sides=sides, site=site), self.chosen.cache)

    def _edition(self, article: Article, site: str | None, exports: tuple[str, ...]) -> Edition:
        relative = self.settings["RELATIVE_URLS"]
        root = get_relative_path(article.save_as) if relative else self.settings["SITEURL"]
        modified = getattr(article, "modified", None)
        tags = getattr(article, "tags", ()) if self.settings["TAG_SAVE_AS"] else ()
        return Edition(
            site=self.settings["SITENAME"],
            wording=self.words[article.lang],
            address=site,
            intro=article.get_content(root),
            tags=tuple(Link(text=str(tag), href=tag.url) for tag in tags),
            date=article.date.date() if "date" in article.metadata else None,
            modified=modified.date() if modified else None,
            exports=exports,
        )

    def _stories(self) -> tuple[Story, ...]:
        """The stories; a terminal shows how reading goes on where that takes a while."""
        with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
            shown = bar.add_task("Reading sources", visible=False)

            def progress(ready: int, count: int) -> None:
                bar.update(shown, completed=ready, total=count, visible=True)

            return stories_of(self.files, self.chosen, progress)

    def _checked(self) -> tuple[StoryFile, ...]:
        """The story files, when all that a build needs is there and in order.

        Raises:
            ProblemsError: it is not.
        """
        if unsafe := unsafe_entries(self.chosen.content, self.chosen.root):
            raise ProblemsError(unsafe)
        problems = Problems()
        files = problems.tried(partial(load_stories, self._site(), self.chosen))
        languages = (
            [self.settings["DEFAULT_LANG"]] if files is None else [f.language for f in files]
        )
        problems.tried(partial(pipelines_of, languages, self.chosen))
        if self.chosen.search:
            problems.tried(search.check)
        if files is None or problems.found:
            raise ProblemsError(problems.found)
        return files

    def _site(self) -> Site:
        return Site(
            articles=self._paths("ARTICLE"),
            pages=self._paths("PAGE"),
            slugify=partial(
                slugify,
                regex_subs=self.settings["SLUG_REGEX_SUBSTITUTIONS"],
                preserve_case=self.settings["SLUGIFY_PRESERVE_CASE"],
                use_unicode=self.settings["SLUGIFY_USE_UNICODE"],
            ),
            slug_source=self.settings["SLUGIFY_SOURCE"],
            language=self.settings["DEFAULT_LANG"],
            taken=taken_by(self.settings),
            dated=partial(date_in_name, self.settings["FILENAME_METADATA"]),
        )

    def _paths(self, kind: str) -> tuple[Path, ...]:
        found = self.get_files(
            self.settings[f"{kind}_PATHS"], exclude=self.settings[f"{kind}_EXCLUDES"]
        )
        return tuple(sorted(Path(self.path).absolute() / path for path in found))


def exported(story: Story, address: str | None) -> dict[str, bytes]:
    """Give the data files of a story by name, without those that it has nothing for."""
    rendered = ((export.name, export.render(story, address)) for export in EXPORTS)
    return {name: data for name, data in rendered if data is not None}
