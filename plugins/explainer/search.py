"""Search over all pages: an index of the finished site, made by Pagefind, that needs no server."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from explainer.errors import OutputError, SettingError

FOLDER = "pagefind"
"""Where the index lies in the site."""

UNUSED = ("pagefind-*ui*", "pagefind-highlight.js")
"""Pagefind's own search boxes: the theme has its own, which is a fiftieth of their size."""


def check() -> None:
    """Refuse a build whose search index could not be made at its end.

    Raises:
        SettingError: Pagefind is not installed.
    """
    if find_spec("pagefind") is None:
        fix = "run: make setup, or set EXPLAINER_SEARCH = False"
        raise SettingError("EXPLAINER_SEARCH", "pagefind is not installed", fix)


def index(site: Path) -> None:
    """Write the search index of a finished site into it; equal sites get equal indexes.

    Raises:
        OutputError: Pagefind ended with an error; the message is its own.
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--silent"]
    command += ["--output-subdir", FOLDER, "--exclude-selectors", "[data-search-ignore]"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        what = f"no search index ({(done.stderr or done.stdout).strip()[-300:]})"
        raise OutputError(str(site), what, "set EXPLAINER_SEARCH = False to build without")
    for pattern in UNUSED:
        for path in (site / FOLDER).glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
