"""Collecting: Python looks for garbage in cycles after an article, and not all through it.

Reading and rules make very many small objects, nearly all of which go as soon as nobody holds
them. Python searches all that a process holds for cycles each time that enough were made: with a
pipeline loaded that is about a seventh of an article's time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later() -> Iterator[None]:
    """Put the search for cycles off to the end of a block.

    Examples:
        >>> with collected_later():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    searches = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searches:
            gc.enable()
