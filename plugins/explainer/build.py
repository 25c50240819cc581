"""PELICAN_CLASS of this site: a build leaves the whole old site or the whole new one."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2
from pelican import Pelican
from pelican.writers import FileOverwriteFailedError

from explainer import generator
from explainer.cache import code_has_changed
from explainer.errors import ExplainerError, OutputError
from explainer.run import RUN
from explainer.stories.watch import places_to_watch, state_of
from explainer.swap import rebuilt

log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds that a build waits for another one on the same output."""

LATER_PATIENCE = 30.0
"""The same for a rebuild, which nobody would start again."""

INTERRUPTED = 130
"""Exit code of a build that Ctrl-C ended; Pelican's own would be that of a success."""

MOST_AT_ONCE = 3
"""Builds in a row while files go on being saved."""

UNTIL_WATCHED = 3.0
"""Seconds after a build in which autoreload may not watch yet."""

PAUSE = 1.0
"""Seconds that a rebuild lasts at least when it ends in an error that we do not know."""


class RefusedError(Exception):
    """Ends a build whose problems have been told already."""


class SwappingPelican(Pelican):  # type: ignore[misc]
    """Builds beside the output folder and swaps the two when everything went well.

    In autoreload Pelican starts the next build at once when one raises, without an end. So only
    the first build of a process raises; a later one tells what is wrong and waits for a change.
    """

    runs = 0
    begun = threading.Event()
    built: Mapping[Path, Any] | None = None
    """The files as the last build read them; None before the first one."""

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__(settings)
        self._static = list(settings["STATIC_PATHS"])
        logging.getLogger("pelican").addFilter(_without_traceback)

    def run(self) -> None:
        """Build the site, and again if files were saved meanwhile: autoreload may not see that.

        Where it does see it, it asks for a build of what has been built already: that is none.
        What is saved between the last look and the moment from which autoreload watches is seen
        by a second look a little later.

        Raises:
            RefusedError: there are problems, which have been told, and this is the first build.
        """
        SwappingPelican.runs += 1
        first = SwappingPelican.runs == 1
        self.begun.set()
        self.begun = threading.Event()
        before = state_of(self._places())
        for _ in range(MOST_AT_ONCE):
            if before == self.built:
                break
            self._run(first)
            first, self.built, before = False, before, state_of(self._places())
        self.late = threading.Thread(
            target=self._look_again, args=(self.built, self.begun), daemon=True
        )
        self.late.start()

    def _run(self, first: bool) -> None:
        began, known = time.monotonic(), False
        if not first and code_has_changed():
            log.warning("The plugin's code has changed: start again to use it")
        try:
            self._build(PATIENCE if first else LATER_PATIENCE)
            known = True
        except (ExplainerError, jinja2.TemplateError) as problem:
            known = True
            if first and not isinstance(problem, ExplainerError):
                raise
            sys.stderr.write(f"{problem}\n")
            if first:
                raise RefusedError("the site was not built and stays as it was") from problem
            log.error("The site was not built and stays as it was; waiting for a change")  # noqa: TRY400
        except KeyboardInterrupt:
            sys.stderr.write("Stopped; the site stays as it was\n")
            sys.exit(INTERRUPTED)
        finally:
            self._watch()
            if not known and not first:
                time.sleep(max(0.0, PAUSE - (time.monotonic() - began)))

    def _build(self, patience: float) -> None:
        output = Path(self.output_path)
        self.settings["STATIC_PATHS"] = list(self._static)
        if Path(self.path).resolve().is_relative_to(output.resolve()):
            fix = "name a folder of its own with -o"
            raise OutputError(str(output), "holds the content, which a build would remove", fix)
        with (
            _in_our_words(output),
            rebuilt(output, self.output_retention, self.delete_outputdir, patience) as fresh,
        ):
            self._write_to(fresh)
            RUN.standing = output.resolve()
            try:
                super().run()
            finally:
                self._write_to(output)

    def _write_to(self, folder: Path) -> None:
        self.output_path = self.settings["OUTPUT_PATH"] = str(folder)

    def _look_again(self, built: Mapping[Path, Any] | None, begun: threading.Event) -> None:
        """Ring for another build where files are not what they were when the last one began.

        What autoreload has seen itself makes a build before we ring.
        """
        with suppress(OSError):  # What vanishes while we look is seen by whoever watches.
            if begun.wait(UNTIL_WATCHED) or state_of(self._places()) == built:
                return
            if self.bell and not begun.wait(UNTIL_WATCHED):
                self.bell.touch()

    @cached_property
    def bell(self) -> Path | None:
        """A file that autoreload watches, of this process alone: touched, it starts a build.

        None where the system has no room for one.
        """
        try:
            handle, name = tempfile.mkstemp(prefix="explainer-")
        except OSError:
            return None
        os.close(handle)
        atexit.register(Path(name).unlink, missing_ok=True)
        return Path(name)

    def _watch(self) -> None:
        """Let autoreload see the sources: of the settings it only watches what is named here."""
        static = [path for path in self._static if Path(self.path, path).exists()]
        watched = filter(None, (*self._sources(), self.bell))
        self.settings["STATIC_PATHS"] = [*static, *map(str, watched)]

    def _sources(self) -> tuple[Path, ...]:
        avoid = [Path(self.output_path), Path(self.settings["CACHE_PATH"])]
        return places_to_watch(generator.root_of(self.settings), Path(self.path), avoid)

    def _places(self) -> tuple[Path, ...]:
        """Where the files lie that a site is made of."""
        return (Path(self.path), Path(self.theme), *self._sources())


@contextmanager
def _in_our_words(output: Path) -> Iterator[None]:
    """Tell what the system or Pelican's writer refuses as a problem like all others."""
    try:
        yield
    except jinja2.TemplateError:
        raise
    except OSError as problem:
        where = str(problem.filename or output)
        what = problem.strerror or str(problem)
        raise OutputError(where, what.lower(), "see to it and build again") from problem
    except FileOverwriteFailedError as problem:
        fix = "give one of the two another Slug:"
        raise OutputError(str(output), f"two pages have one address ({problem})", fix) from problem


def _without_traceback(record: logging.LogRecord) -> bool:
    """Keep the traceback of a problem that has been told in words for ``--debug``."""
    told = record.exc_info and isinstance(record.exc_info[1], RefusedError)
    if told and not logging.getLogger().isEnabledFor(logging.DEBUG):
        record.exc_info = None
    return True
