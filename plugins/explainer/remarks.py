"""Remarks: what the checks of stories warn of, for the desk, where an editor reads it again."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from explainer.stories import StoryFile


@contextmanager
def heard() -> Iterator[list[str]]:
    """Give the warnings of our own code, as long as the block runs.

    Those too that Pelican's log leaves out, since it told them in an earlier build.
    """
    found: list[str] = []
    make = logging.getLogRecordFactory()

    def listening(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make(*args, **kwargs)
        if record.levelno >= logging.WARNING and record.name.partition(".")[0] == "explainer":
            found.append(record.getMessage())
        return record

    logging.setLogRecordFactory(listening)
    try:
        yield found
    finally:
        logging.setLogRecordFactory(make)


def remarks_on(file: StoryFile, found: Iterable[str]) -> tuple[str, ...]:
    """Give the warnings that are about a story: its own file, its sources, its corrections."""
    stem = file.name.rpartition(".")[0]
    names = (file.name, f"{stem}.corrections.", *(source.path for source in file.sources))
    return tuple(dict.fromkeys(told for told in found if told.startswith(names)))
