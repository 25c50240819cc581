"""Intake: what editors give to a build, checked and read while nothing is written yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pelican.log import console
from pelican.readers import default_metadata, parse_path_metadata, path_metadata
from pelican.utils import get_date, slugify
from rich.progress import Progress

from explainer import search
from explainer.errors import ProblemsError
from explainer.extraction import Library, library_of, pipelines_of
from explainer.settings import Settings
from explainer.stories import Site, StoryFile, load_stories
from explainer.stories.addresses import date_in_name, taken_by
from explainer.stories.files import unsafe_entries
from explainer.stories.values import Problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The story files of a site and the texts of their articles.

    Attributes:
        settings: Pelican's.
        chosen: Ours.
        find: Pelican's search for content files, which gives their paths within the content.
    """

    settings: Mapping[str, Any]
    chosen: Settings
    find: Callable[..., Iterable[str]]

    def checked(self) -> tuple[StoryFile, ...]:
        """Give the story files, when all that a build needs is there and in order.

        Raises:
            ProblemsError: it is not.
        """
        if unsafe := unsafe_entries(self.chosen.content, self.chosen.root):
            raise ProblemsError(unsafe)
        problems = Problems()
        files = problems.tried(partial(load_stories, self._site(), self.chosen)) or ()
        languages = [file.language for file in files]
        if problems.found and not files:
            languages = [self.settings["DEFAULT_LANG"]]
        readable = problems.tried(partial(pipelines_of, languages, self.chosen)) is not None
        if self.chosen.search:
            problems.tried(search.check)
        if problems.found:
            remark = self._held([f for f in files if f.corrections.entries], problems, readable)
            raise ProblemsError(problems.found, remark=remark)
        return files

    def read(self, files: Sequence[StoryFile]) -> Library:
        """Read the texts of stories; a terminal shows how that goes on where it takes a while."""
        with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
            shown = bar.add_task("Reading sources", visible=False)

            def progress(ready: int, count: int) -> None:
                bar.update(shown, completed=ready, total=count, visible=True)

            return library_of(files, self.chosen, progress)

    def _held(self, files: Sequence[StoryFile], problems: Problems, readable: bool) -> str:
        """Hold corrections against those stories that can be read, while other things are wrong.

        Returns:
            Which ones were not held, as a line; "" where all were.
        """
        tried = [file for file in files if readable and file.whole]
        library = problems.tried(partial(self.read, tried))
        if library is not None:
            for file in tried:
                problems.tried(partial(library.hold, file))
        left = [f.corrections.name for f in files if f not in tried or library is None]
        return f"not held against their stories yet: {', '.join(left)}" if left else ""

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
            given=self._given,
            reads_date=_is_date,
        )

    def _given(self, path: Path) -> dict[str, Any]:
        """What Pelican knows of a content file by its settings and the file's place and name."""
        name = path.relative_to(self.chosen.content).as_posix()
        return {
            **default_metadata(self.settings),
            **path_metadata(str(path), name, self.settings),
            **parse_path_metadata(name, self.settings),
        }

    def _paths(self, kind: str) -> tuple[Path, ...]:
        found = self.find(self.settings[f"{kind}_PATHS"], exclude=self.settings[f"{kind}_EXCLUDES"])
        return tuple(sorted(self.chosen.content / path for path in found))


def try_corrections(files: Iterable[StoryFile], library: Library) -> None:
    """Hold corrections against their stories while nothing is written yet, one by one.

    Raises:
        ProblemsError: one cannot be applied; holds those of all stories.
    """
    problems = Problems()
    for file in files:
        if file.corrections.entries:
            problems.tried(partial(library.story, file))
    if problems.found:
        raise ProblemsError(problems.found)


def _is_date(words: str) -> bool:
    """Whether Pelican reads words as a date."""
    try:
        get_date(words)
    except (ValueError, OverflowError):
        return False
    return True
