"""From checked story files to whole stories: cache, extraction, merging, editing, the gate."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from explainer import cache, pool
from explainer.cache import Extracted
from explainer.corrections import Orphan, corrected, resolved, sifted
from explainer.errors import ExplainerError, PipelineError, ProblemsError
from explainer.gate import check
from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.merge import merge
from explainer.model import Story
from explainer.pool import Task
from explainer.settings import Settings
from explainer.stories import StoryFile
from explainer.withholding import withheld

Progress = Callable[[int, int], None]
"""Called with the number of texts that are ready and of all that have to be read."""


def pipelines_of(languages: Sequence[str], settings: Settings) -> dict[str, str]:
    """Give the name of the spaCy pipeline for each language, without loading any.

    Raises:
        ProblemsError: one is not installed, or there are no rules for its language.
    """
    found: dict[str, str] = {}
    problems: list[ExplainerError] = []
    for language in sorted(set(languages)):
        if language not in LANGUAGES:
            what = f"there are no rules to read {language!r} by"
            fix = f"write a line Lang: into the stories, one of {', '.join(LANGUAGES)}"
            problems.append(PipelineError("setting DEFAULT_LANG", what, fix))
            continue
        wanted = settings.pipelines.get(language)
        where = "setting EXPLAINER_PIPELINES"
        try:
            found[language] = pipeline_name(LANGUAGES[language], wanted)
        except PipelineError as missing:
            place = where if wanted else missing.where
            problems.append(PipelineError(place, missing.what, missing.fix))
            continue
        if not cache.pipeline_version(found[language]):
            what = f"{found[language]!r} is no spaCy pipeline"
            problems.append(PipelineError(where, what, "name another one"))
    if problems:
        raise ProblemsError(problems)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """A story as its editor wants it.

    Attributes:
        whole: With all its facts, whether its articles may be shown or not.
        orphans: Corrections that mean nothing in it; none but where the desk lists them.
    """

    whole: Story
    orphans: tuple[Orphan, ...] = ()

    @property
    def told(self) -> Story:
        """The story with what readers may be told."""
        return withheld(self.whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Gives one story after the other; a site of many is never in memory as a whole.

    Attributes:
        pipelines: Name of the spaCy pipeline for each language.
        loose: Encoded entries by key that no cache keeps.
    """

    settings: Settings
    pipelines: Mapping[str, str]
    loose: dict[str, bytes] = field(default_factory=dict)

    def edited(self, file: StoryFile) -> Edited:
        """Give a story as its editor wants it; with a desk, without corrections that it lists.

        Raises:
            ProblemsError: a correction cannot be applied, or a fact does not stand in its article.
        """
        merged, corrections, orphans = self._merged(file), file.corrections, tuple[Orphan, ...]()
        if self.settings.desk:
            corrections, orphans = sifted(merged, corrections)
        story = corrected(merged, corrections)
        if faults := check(story):
            raise ProblemsError(faults)
        return Edited(whole=story, orphans=orphans)

    def story(self, file: StoryFile) -> Story:
        """Give a story with all its facts that may be told, as its editor wants them.

        Raises:
            ProblemsError: as for ``edited``.
        """
        return self.edited(file).told

    def hold(self, file: StoryFile) -> None:
        """Hold the corrections of a story against it.

        Raises:
            ProblemsError: one cannot be applied.
        """
        resolved(self._merged(file), file.corrections)

    def _merged(self, file: StoryFile) -> Story:
        """The story as the rules find it."""
        read = [self._entry(task) for task in self.tasks(file)]
        return Story(
            slug=file.slug,
            title=file.title,
            articles=tuple(article for article, _ in read),
            facts=merge(read),
            show_source=file.show_source,
            language=file.language,
        )

    def tasks(self, file: StoryFile) -> list[Task]:
        """Give what has to be read for a story."""
        pipeline = self.pipelines[file.language]
        return [
            Task(source=source, number=number, pipeline=pipeline)
            for number, source in enumerate(file.sources, 1)
        ]

    def fill(self, tasks: Sequence[Task], progress: Progress) -> None:
        """Read those texts that nobody has read yet, on all cores when they are many.

        Raises:
            SourceError: reading a source ended its process.
        """
        keys = [key_of(task) for task in tasks]
        cold = [at for at, key in enumerate(keys) if not self._is_kept(key)]
        done = pool.extracted(
            [tasks[at] for at in cold],
            self.settings.workers,
            lambda ready: progress(ready, len(cold)),
        )
        for position, data in done:
            key = keys[cold[position]]
            if not cache.keep(self.settings.cache, key, data):
                self.loose[key] = data

    def _is_kept(self, key: str) -> bool:
        return key in self.loose or cache.has(self.settings.cache, key)

    def _entry(self, task: Task) -> Extracted:
        """The article and facts of a text, as its source tells of itself today."""
        key = key_of(task)
        entry = cache.decoded(self.loose[key]) if key in self.loose else None
        entry = entry or cache.kept(self.settings.cache, key)
        if entry is None:
            ((_, data),) = pool.extracted([task], workers=1)
            cache.keep(self.settings.cache, key, data)
            entry = cache.decoded(data)
        assert entry is not None, "what was encoded just now can be decoded"
        return _told(task, entry)


def key_of(task: Task) -> str:
    """Give the name under which the facts of a text are kept."""
    return cache.key_of(task.source, task.number, task.pipeline)


def library_of(
    files: Sequence[StoryFile], settings: Settings, progress: Progress = lambda ready, all_: None
) -> Library:
    """Give a library in which every text of these stories has been read.

    Raises:
        ProblemsError: a pipeline is missing.
        SourceError: reading a source ended its process.
    """
    pipelines = pipelines_of([file.language for file in files], settings)
    library = Library(settings=settings, pipelines=pipelines)
    library.fill([task for file in files for task in library.tasks(file)], progress)
    return library


def _told(task: Task, entry: Extracted) -> Extracted:
    """An entry with what its source says of itself today: the cache is keyed by the text alone."""
    article, facts = entry
    source = task.source
    told = dataclasses.replace(
        article,
        outlet=source.outlet,
        url=source.url,
        author=source.author,
        path=source.path,
        dated=source.dated,
    )
    return told, facts
