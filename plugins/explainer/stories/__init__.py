"""Stories: which content files are stories, what they say, and the sources that they name."""

from __future__ import annotations

import datetime
import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from explainer.corrections import Corrections, corrections_for
from explainer.errors import ProblemsError, SourceError
from explainer.language import LANGUAGES
from explainer.model import ShowSource, Source
from explainer.settings import Settings
from explainer.sources import Defaults, load
from explainer.sources.decoding import decoded
from explainer.sources.markdown import refuse_runs
from explainer.stories.addresses import Claim, clashes, legal_slug, safe_slug
from explainer.stories.fields import fields_of, is_story, late_header, misspelt, wrong_names
from explainer.stories.files import ARTICLES, shown, sources_at, stray_corrections
from explainer.stories.links import links_outside
from explainer.stories.plain import check_plain
from explainer.stories.values import STATUSES, Problems, Values
from explainer.text.tongue import name_of, reads_as

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFile:
    """A content file that is a story, checked, with its sources read.

    Attributes:
        path: The file.
        name: Its path from the project's root, for messages.
        slug: The folder of its pages.
        sources: Oldest first.
        whole: False where its day, its language or a source could not be read: its facts would
            be others.
    """

    path: Path
    name: str
    slug: str
    title: str
    language: str
    show_source: ShowSource
    sources: tuple[Source, ...]
    corrections: Corrections
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the checks need to know of the site around the stories.

    Attributes:
        articles: Content files that Pelican takes as articles.
        pages: Content files that Pelican takes as pages.
        slugify: The site's way from words to a slug.
        slug_source: "title" or "basename": what Pelican makes slugs from.
        language: The site's own.
        taken: Folders of the site itself, with what they hold.
        dated: The date that Pelican finds in a file's name; "" where there is none.
        given: All that Pelican knows of a file without reading it.
        reads_date: Whether Pelican reads words as a date.
    """

    articles: Sequence[Path]
    pages: Sequence[Path]
    slugify: Callable[[str], str]
    slug_source: str = "title"
    language: str = "en"
    taken: Mapping[str, str] = field(default_factory=dict)
    dated: Callable[[Path], str] = lambda path: ""
    given: Callable[[Path], Mapping[str, Any]] = lambda path: {}
    reads_date: Callable[[str], bool] = lambda words: True


def load_stories(site: Site, settings: Settings) -> tuple[StoryFile, ...]:
    """Read every story of a site with its sources, and check all of it.

    Raises:
        ProblemsError: something cannot be used; holds all problems of all files, and the stories
            as far as they could be read.
    """
    problems = Problems()
    headers = tuple(_headers({*site.articles, *site.pages}, settings, problems))
    stories: list[StoryFile] = []
    claims: list[Claim] = []
    read = {path for path, _ in headers}
    known = [path for path in site.articles if path not in read and _is_markdown(path)]
    for path, values in headers:
        own = is_story(values.fields) and path not in site.pages
        slug = _slug(path, values, site, own)
        known += [path] if own else []
        if values.text("status").lower() == "skip":
            continue
        claims.extend(_claim(slug, values, site, own))
        if own:
            stories.append(_story(path, slug, values, site, settings))
        else:
            dated = path not in site.pages
            check_plain(values, site.given(path), site.reads_date, dated=dated)
    problems.found.extend(clashes(claims, site.taken))
    problems.found.extend(stray_corrections(settings.content, settings.root, known))
    if problems.found:
        raise ProblemsError(problems.found, tuple(stories))
    return tuple(stories)


def _headers(
    paths: Iterable[Path], settings: Settings, problems: Problems
) -> Iterator[tuple[Path, Values]]:
    """The header of each Markdown file that can be read."""
    for path in sorted(paths):
        if not _is_markdown(path):
            continue
        name = shown(path, settings.root)
        text = problems.tried(partial(_text, path, name))
        if text is None:
            continue
        problems.tried(partial(refuse_runs, text, name))
        folder = path.relative_to(settings.content).parent.as_posix()
        problems.found.extend(links_outside(text, folder, name))
        if line := late_header(text):
            what = "empty lines before the header, which becomes text so"
            problems.note(f"{name}:{line}", what, "let the header start on line 1")
            continue
        values = Values(name=name, fields=fields_of(text), problems=problems)
        if not is_story(values.fields):
            problems.found.extend(misspelt(values.fields, name, settings.fields))
        yield path, values


def _is_markdown(path: Path) -> bool:
    return path.suffix.lower() in ARTICLES


def _text(path: Path, name: str) -> str:
    """The text of a content file, its lines as Pelican and an editor's program count them."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        what = f"cannot be read ({problem.strerror})"
        raise SourceError(name, what, "check its rights") from problem
    decoded(data, name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        what = "an encoding that Pelican does not read"
        raise SourceError(f"{name}:1", what, "save the file as UTF-8") from problem
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _slug(path: Path, values: Values, site: Site, own: bool) -> str:
    """The slug that Pelican gives a content file; for a story one that is legal everywhere."""
    written, where = values.text("slug"), values.at("slug")
    slug = written or site.slugify(
        values.text("title") if site.slug_source == "title" else path.stem
    )
    if not own:
        return slug
    safe = values.problems.tried(lambda: safe_slug(slug, where))
    if safe is None:
        return ""
    legal = legal_slug(safe, path.stem, site.slugify)
    if legal != slug:
        log.warning("%s: the address is %r, written %r", where, legal, slug)
    return legal


def _claim(slug: str, values: Values, site: Site, own: bool) -> Iterator[Claim]:
    """The folder that Pelican writes the page of a content file to."""
    if not slug:
        return
    language = values.text("lang") or site.language
    folder = slug if language == site.language else f"{slug}-{language}"
    if values.text("status").lower() == "draft":
        folder = f"drafts/{folder}"
    where = values.at("slug" if values.text("slug") else "title")
    yield Claim(where=where, path=values.name, folder=folder, story=own)


def _story(path: Path, slug: str, values: Values, site: Site, settings: Settings) -> StoryFile:
    problems = values.problems
    problems.found.extend(wrong_names(values.fields, values.name, settings.fields))
    status = values.one_of("status", STATUSES, "published")
    changed = values.date("modified")
    corrections = problems.tried(lambda: corrections_for(path, values.name))
    before = len(problems.found)
    day = values.date("date", site.dated(path), needed=status != "draft")
    sources = _sources(values, values.defaults(day), settings)
    language = values.language(site.language)
    whole = before == len(problems.found)
    for source in sources:
        _doubt(source, language)
        last = max((d for d in (day, changed) if d), default=None)
        _early(source, last, values.at("published"))
    return StoryFile(
        path=path,
        name=values.name,
        slug=slug,
        title=values.title(),
        language=language,
        show_source=values.show_source(),
        sources=tuple(replace(source, language=language) for source in sources),
        corrections=corrections or Corrections(),
        whole=whole,
    )


def _doubt(source: Source, language: str) -> None:
    """Warn of a source that is in another language than its story."""
    text = "\n".join(paragraph.text for paragraph in source.paragraphs)
    if language in LANGUAGES and not reads_as(text, LANGUAGES[language].page.common):
        what = f"does not read like {name_of(language)}, so nothing is taken from it"
        line = source.paragraphs[0].line
        log.warning("%s:%d: %s; look whether it is the right text", source.path, line, what)


def _early(source: Source, last: datetime.date | None, where: str) -> None:
    """Warn of a source that is newer than its story: one of the days is wrong, or its change."""
    if last and source.published and source.published > last:
        what = f"published {source.published}, after the story's own day, {last}"
        place = source.dated_at or where
        log.warning("%s: %s; correct one of them, or write Modified:", place, what)


def _places(values: Values, settings: Settings) -> dict[Path, str]:
    """The files that a story names, each with the line where it is named first.

    A pattern may hold what is named beside it; a name that says nothing new is a slip.
    """
    listed = values.several("sources")
    if not listed:
        fix = "write the name of a file there"
        values.problems.note(values.at("sources"), "no source named", fix)
    places: dict[Path, str] = {}
    for entry in listed:
        where = f"{values.name}:{entry.line}"
        found = values.problems.tried(partial(sources_at, entry.value, settings.root, where))
        for path in found or ():
            if path in places and path == settings.root / entry.value:
                name, first = shown(path, settings.root), places[path].rpartition(":")[2]
                what = f"{name} is named already (line {first}) and read once"
                log.warning("%s: %s; take one of the two away", where, what)
            places.setdefault(path, where)
    return places


def _sources(values: Values, defaults: Defaults, settings: Settings) -> tuple[Source, ...]:
    """The sources of a story, oldest first; what is wrong with one hides no other's problems."""
    problems = values.problems
    sources: list[Source] = []
    texts: dict[str, str] = {}
    for path, where in _places(values, settings).items():
        name = shown(path, settings.root)
        source = problems.tried(partial(load, path, name, defaults, settings.max_source_bytes))
        if source is None:
            continue
        text = "\n".join(p.text for p in source.paragraphs)
        mark = hashlib.sha256(text.encode()).hexdigest()
        if mark in texts:
            problems.note(where, f"{name} is the same article as {texts[mark]}", "name one of them")
        texts.setdefault(mark, name)
        sources.append(source)
    return tuple(sorted(sources, key=lambda s: (str(s.published or "9999"), s.path)))
