"""From checked story files to whole stories: cache, extraction, merging, editing, the gate."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from explainer import cache, pool
from explainer.cache import Extracted
from explainer.corrections import corrected
from explainer.errors import ExplainerError, PipelineError, ProblemsError
from explainer.gate import check
from explainer.language import LANGUAGES
from explainer.merge import merge
from explainer.model import Story
from explainer.pool import Task
from explainer.reading import pipeline_name
from explainer.settings import Settings
from explainer.stories import StoryFile

Progress = Callable[[int, int], None]
"""Called with the number of texts that are ready and of all that have to be read."""


def pipelines_of(languages: Sequence[str], settings: Settings) -> dict[str, str]:
    """Give the name of the spaCy pipeline for each language, without loading any.

    Raises:
        ProblemsError: one is not installed.
    """
    found: dict[str, str] = {}
    problems: list[ExplainerError] = []
    for language in sorted(set(languages)):
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


def stories_of(
    files: Sequence[StoryFile], settings: Settings, progress: Progress = lambda ready, all_: None
) -> tuple[Story, ...]:
    """Give each story with all its facts, in the order of the files.

    Raises:
        ProblemsError: a pipeline is missing, or a fact does not stand in its article.
        SourceError: reading a source ended its process.
    """
    pipelines = pipelines_of([file.language for file in files], settings)
    tasks = [
        Task(source=source, number=number, pipeline=pipelines[file.language])
        for file in files
        for number, source in enumerate(file.sources, 1)
    ]
    read = iter(_extracted(tasks, settings, progress))
    stories = tuple(_story(file, [next(read) for _ in file.sources]) for file in files)
    faults = [fault for story in stories for fault in check(story)]
    if faults:
        raise ProblemsError(faults)
    return stories


def _extracted(tasks: Sequence[Task], settings: Settings, progress: Progress) -> list[Extracted]:
    """The article and facts of each text, from the cache where it has them."""
    keys = [cache.key_of(task.source, task.number, task.pipeline) for task in tasks]
    found = [cache.kept(settings.cache, key) for key in keys]
    cold = [at for at, entry in enumerate(found) if entry is None]
    done = pool.extracted(
        [tasks[at] for at in cold], settings.workers, lambda ready: progress(ready, len(cold))
    )
    for position, data in done:
        at = cold[position]
        cache.keep(settings.cache, keys[at], data)
        found[at] = cache.decoded(data)
    return [
        _told(task, entry) for task, entry in zip(tasks, found, strict=True) if entry is not None
    ]


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


def _story(file: StoryFile, read: Sequence[Extracted]) -> Story:
    story = Story(
        slug=file.slug,
        title=file.title,
        articles=tuple(article for article, _ in read),
        facts=merge(read),
        show_source=file.show_source,
        language=file.language,
    )
    return corrected(story, file.corrections)
