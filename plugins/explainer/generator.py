"""The generator: Pelican's articles become stories, and their pages files."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import nh3
from jinja2 import Environment, FileSystemLoader
from markupsafe import escape
from pelican import signals
from pelican.contents import Article, Author, Content
from pelican.generators import Generator
from pelican.log import console
from pelican.writers import Writer

from explainer import feeds, search
from explainer.assets import DESK
from explainer.errors import ProblemsError
from explainer.fingerprint import UnknownError, fingerprint, names_read, templates_mark
from explainer.intake import Intake, try_corrections
from explainer.issues import INDEX, Issue, Later, edition_of, write_data
from explainer.ledger import Record, record_of
from explainer.pages.desk import FOLDER
from explainer.pages.desk.index import PATH, TEMPLATE, IndexView, Listed
from explainer.remarks import heard, remarks_on
from explainer.run import RUN, refuse_foreign_code
from explainer.settings import settings_of
from explainer.site_files import write_assets, write_site_files
from explainer.stories import StoryFile
from explainer.stories.files import shown
from explainer.stories.values import Problems
from explainer.themes import THEME, desk_in, is_ours, static_of, words_for

log = logging.getLogger(__name__)

UNREACHED = "no page says where readers report an error: set EXPLAINER_CONTACT"
"""What the editor of a published site is told where nobody can be written to."""

FILES = "explainer_files"
"""Key of Pelican's context under which each story file stands by its path."""

ARTICLE = "story_article"
"""Name under which a page below the brief gets the article that it belongs to."""

LISTED = "story_page_listed"
"""Name under which such a page says whether sitemap and search shall know it."""

BLANK = "explainer/blank"
"""The template of what Pelican writes where a brief will stand."""

TEMPLATES = "templates"
"""The name of what is found in them in the ledger; no story has it, whose file ends in .md."""

PARTS = ("templates", "translations")
"""What of a theme decides how pages look."""


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(start)
    signals.generator_init.connect(equip)
    signals.content_object_init.connect(adapt)
    signals.all_generators_finalized.connect(arrange)
    signals.content_written.connect(note_address)
    signals.feed_generated.connect(feeds.fill)
    signals.finalized.connect(finish)


def start(pelican: Any) -> type[Generator]:
    """Begin a build, before anything is read that decides how pages look."""
    folders = [
        *map(Path, pelican.settings["THEME_TEMPLATES_OVERRIDES"]),
        *(Path(base) / name for base in (pelican.theme, THEME) for name in PARTS),
    ]
    RUN.begin(settings_of(pelican.settings).cache, folders)
    return StoriesGenerator


def equip(generator: Generator) -> None:
    """Give every template the words of the interface, the site's address and that of its editors.

    Our templates stand after the theme's own and before those of Pelican's simple theme, so that
    a theme can override them.
    """
    if not is_ours(generator.theme):
        generator.env.loader.loaders.insert(1, FileSystemLoader(THEME / "templates"))
    generator.env.globals["t"] = words_for(generator.settings["DEFAULT_LANG"], generator.theme)
    generator.context["SITE_ADDRESS"] = address_of(generator.settings)
    generator.context["CONTACT"] = settings_of(generator.settings).contact


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
    if context.get(LISTED, True):
        content = context.get("article") or context.get("page") or context.get(ARTICLE)
        RUN.note(Path(path).relative_to(context["OUTPUT_PATH"]).as_posix(), content)


def finish(pelican: Any) -> None:
    """Write what belongs to the whole site, and tell the editor what was found."""
    output = Path(pelican.output_path)
    addresses = tuple(RUN.addresses.values())
    write_site_files(output, address_of(pelican.settings), addresses)
    write_assets(output / pelican.settings["THEME_STATIC_DIR"], static_of(pelican.theme))
    if settings_of(pelican.settings).search:
        search.write(output, list(RUN.addresses), RUN.ledger)
    RUN.ledger.write()
    if address_of(pelican.settings) and not settings_of(pelican.settings).contact:
        RUN.lines.append(UNREACHED)
    for line in RUN.lines:
        # A terminal that knows only ASCII gets a question mark, not the end of the build.
        known = line.encode(console.encoding, "replace").decode(console.encoding)
        console.print(known, soft_wrap=True, markup=False, highlight=False)


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
        intake = Intake(settings=self.settings, chosen=self.chosen, find=self.get_files)
        with heard() as self.heard:
            self.files = intake.checked()
        languages = {file.language for file in self.files}
        self.words = {language: words_for(language, self.theme) for language in languages}
        self.library = intake.read(self.files)
        try_corrections(self.files, self.library)
        self.context[FILES] = {str(file.path): file for file in self.files}
        self.issues: list[Issue] = []

    def arrange(self) -> None:
        """Open the issue of every story.

        Pelican's own article is written as an empty page, in whose place the brief comes.

        Raises:
            ProblemsError: Pelican could not use a story file, or one that is no Markdown names
                sources.
        """
        contents = self.context["generated_content"]
        problems = Problems()
        for file in self.files:
            article = contents.get(file.path.relative_to(self.chosen.content).as_posix())
            if article is None:
                fix = "see the message above"
                problems.note(file.name, "Pelican could not use this file", fix)
            else:
                self.issues.append(self._issue(article, file))
        known = {str(file.path) for file in self.files}
        for article in filter(None, contents.values()):
            if "sources" in article.metadata and article.source_path not in known:
                where = shown(Path(article.source_path), self.chosen.root)
                problems.note(where, "a story that is no Markdown file", "write it as .md")
        if problems.found:
            raise ProblemsError(problems.found)

    def generate_output(self, writer: Writer) -> None:
        """Write the pages of every story and the data beside them; what did not change stands.

        Raises:
            ProblemsError: a fact does not stand in its article; holds those of all stories.
        """
        problems, mark, desk = Problems(), self._fingerprint(), list[Listed]()
        for issue in self.issues:
            key = issue.key(mark) if mark else ""
            record = RUN.ledger.standing(issue.file.name, key) if key else None
            if record is not None:
                self._carry(issue, record)
            else:
                record = problems.tried(partial(self._write, issue, key, writer))
            if record is not None:
                RUN.lines.append(record.line)
                RUN.ledger.note(issue.file.name, record)
                desk += [issue.listed(record.desk)] if record.desk else []
        if problems.found:
            raise ProblemsError(problems.found)
        if self.chosen.desk:
            self._write_desk(desk, writer)

    def _write_desk(self, stories: Sequence[Listed], writer: Writer) -> None:
        """Write the front of the editor's desk, and what makes it look like one."""
        told = {remark for issue in self.issues for remark in issue.remarks}
        view = IndexView.of(stories, [remark for remark in self.heard if remark not in told])
        writer.write_file(
            PATH,
            self.get_template(TEMPLATE),
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=f"{FOLDER}/",
            view=view,
            **{LISTED: False},
        )
        write_assets(Path(self.output_path, FOLDER), desk_in(self.theme), DESK)
        RUN.lines.append(view.line)

    def _issue(self, article: Article, file: StoryFile) -> Issue:
        wording, address = self.words[article.lang], address_of(self.settings)
        edition = edition_of(article, self.settings, wording, address)
        remarks = remarks_on(file, self.heard) if self.chosen.desk else ()
        issue = Issue.of(article, file, self.library, edition, remarks)
        article.template = BLANK
        article.view = Later(issue.brief)
        setattr(article, feeds.ENTRY, partial(self._feed_entry, article))
        return issue

    def _feed_entry(self, article: Article) -> feeds.Entry:
        """What a feed tells of a story."""
        view, address = article.view, f"{self.settings['SITEURL']}/{article.url}"
        content = self.get_template("feed").render(self.context, view=view, address=address)
        summary = view.summary or (view.lead.text if view.lead else "")
        return feeds.Entry(summary=str(escape(summary)), content=content)

    def _carry(self, issue: Issue, record: Record) -> None:
        """Take over the files of a story that did not change."""
        output = Path(self.output_path)
        (output / issue.article.save_as).unlink()
        RUN.ledger.carry(record, output)
        for path in record.listed:
            RUN.note(path, issue.article)

    def _write(self, issue: Issue, key: str, writer: Writer) -> Record:
        """Make and write the files of a story."""
        article, made = issue.article, issue.made()
        for page in made.pages:
            own = page.path == article.save_as
            writer.write_file(
                page.path,
                self.get_template(page.template.removesuffix(".html")),
                self.context,
                relative_urls=self.settings["RELATIVE_URLS"],
                override_output=own,
                url=page.path.removesuffix(INDEX),
                view=page.view,
                **{"article" if own else ARTICLE: article, LISTED: page.listed},
            )
        output = Path(self.output_path)
        data = write_data((output / article.save_as).parent, made.data)
        paths = [
            *(page.path for page in made.pages),
            *(path.relative_to(output).as_posix() for path in data),
        ]
        listed = [page.path for page in made.pages if page.listed]
        return record_of(key, output, paths, listed, made.line, made.desk)

    def _fingerprint(self) -> str | None:
        """What all stories' pages depend on; None where nobody can tell."""
        try:
            refuse_foreign_code()
            return fingerprint(self.settings, self.context, self._names_read(), RUN.marks)
        except UnknownError as reason:
            log.info("Every story's pages are made again: they depend on %s", reason)
            return None

    def _names_read(self) -> tuple[str, ...]:
        """What stories' templates read of the context: as the last build found of the same ones.

        Raises:
            UnknownError: nobody can tell.
        """
        key = templates_mark(self.env)
        record = RUN.ledger.standing(TEMPLATES, key)
        if record is None:
            record = Record(key=key, files={}, names=tuple(sorted({*names_read(self.env)})))
        RUN.ledger.note(TEMPLATES, record)
        return record.names
