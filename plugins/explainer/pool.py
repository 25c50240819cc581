"""Extraction of texts that the cache does not hold: here when few, on all cores when many."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache as once
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING

from explainer import cache
from explainer.errors import PipelineError, SourceError
from explainer.model import Source

if TYPE_CHECKING:
    from explainer.text.parsing.pipeline import Pipeline

MANY = 150_000
"""Characters from which more processes are faster, each of which has to load the pipeline."""

PATIENCE = 60.0
"""Seconds without any result after which a worker counts as stuck."""

PACE = 5_000
"""Characters that even a slow machine reads in a second; long texts get more patience."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One text to read: the how-many-eth article of its story, and the pipeline for it."""

    source: Source
    number: int
    pipeline: str

    @property
    def size(self) -> int:
        """Characters of the text."""
        return sum(len(paragraph.text) for paragraph in self.source.paragraphs)


def extracted(
    tasks: Sequence[Task], workers: int, done: Callable[[int], None] = lambda count: None
) -> Iterator[tuple[int, bytes]]:
    """Give each task's position and its encoded article with facts, as they are ready.

    Args:
        tasks: What to read.
        workers: Processes to use; 0 for one per core. Few texts are read in this process.
        done: Called with the number of texts that are ready.

    Raises:
        PipelineError: a pipeline is missing, or lacks a part.
        SourceError: a worker process died or got stuck over a source.
    """
    crew = min(workers or os.cpu_count() or 1, len(tasks))
    many = crew > 1 and sum(task.size for task in tasks) >= MANY
    results = _spread(tasks, crew) if many else ((at, _work(t)) for at, t in enumerate(tasks))
    for count, result in enumerate(results, 1):
        yield result
        done(count)


@once
def _pipeline(name: str) -> Pipeline:
    from explainer.reading import load_pipeline

    return load_pipeline(name)


def _work(task: Task) -> bytes:
    """Read a text. Only now are the rules imported: most builds find nothing new to read."""
    from explainer.extract import extract
    from explainer.reading import read

    reading = next(read([task.source], _pipeline(task.pipeline), first=task.number))
    return cache.encoded(reading.whole, extract(reading))


def _work_as(version: str, task: Task) -> bytes:
    """Read a text in a worker process, if that has the same code as the build.

    Raises:
        PipelineError: our files were changed after the build had loaded them.
    """
    if cache.extractor_version() != version:
        raise PipelineError("plugin", "its code was changed meanwhile", "start the build again")
    return _work(task)


def _start() -> None:
    """Begin a worker process, which leaves Ctrl-C to the build and ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if (parent := multiprocessing.parent_process()) is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


@contextmanager
def _crew(size: int) -> Iterator[Callable[[Task], Future[bytes]]]:
    """Worker processes that inherit only the import path; none is left, whatever happens."""
    before = set(multiprocessing.active_children())
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(size, mp_context=context, initializer=_start)
    try:
        version = cache.extractor_version()
        yield lambda task: executor.submit(_work_as, version, task)
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        for child in set(multiprocessing.active_children()) - before:
            child.terminate()
            while child.exitcode is None:  # The executor's thread may be joining the same child.
                child.join(0.1)


def _spread(tasks: Sequence[Task], crew: int) -> Iterator[tuple[int, bytes]]:
    """Read on several processes; when one dies, find out over which text, and read the rest."""
    waiting = list(range(len(tasks)))[::-1]
    running: dict[Future[bytes], int] = {}
    try:
        with _crew(crew) as submit:
            while waiting or running:
                while waiting and len(running) < crew:
                    at = waiting.pop()
                    running[submit(tasks[at])] = at
                for future in _ready(running, [tasks[at] for at in running.values()]):
                    yield running[future], future.result()
                    del running[future]
    except BrokenProcessPool:
        for at in running.values():
            yield at, _alone(tasks[at])
        rest = waiting[::-1]
        for at, data in _spread([tasks[at] for at in rest], crew) if rest else ():
            yield rest[at], data


def _alone(task: Task) -> bytes:
    """Read one text in a process of its own.

    Raises:
        SourceError: that process dies.
    """
    try:
        with _crew(1) as submit:
            future = submit(task)
            _ready([future], [task])
            return future.result()
    except BrokenProcessPool as problem:
        what = "the process that read it died (out of memory?)"
        raise SourceError(task.source.path, what, "try again, or shorten the text") from problem


def _ready(futures: Iterable[Future[bytes]], tasks: Sequence[Task]) -> set[Future[bytes]]:
    """Wait for the first results.

    Raises:
        SourceError: none came for so long that the processes must be stuck.
    """
    patience = max(PATIENCE, max(task.size for task in tasks) / PACE)
    ready = wait(list(futures), patience, FIRST_COMPLETED).done
    if not ready:
        names = ", ".join(task.source.path for task in tasks)
        raise SourceError(names, f"no result after {patience:.0f} s", "try again without it")
    return ready
