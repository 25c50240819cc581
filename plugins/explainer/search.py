"""Search over all pages: an index of the finished site, made by Pagefind, that needs no server."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

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


def index(site: Path, pages: Iterable[str]) -> None:
    """Write a search index into a finished site; equal pages get equal indexes.

    Args:
        site: The folder of the site.
        pages: Files in it that readers may find; drafts and hidden pages are not among them.

    Raises:
        OutputError: Pagefind ended with an error; the message is its own.
    """
    with TemporaryDirectory() as folder:
        for page in pages:
            copy = Path(folder, page)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(site / page, copy)
        _run(Path(folder), site / FOLDER)
    for pattern in UNUSED:
        for path in (site / FOLDER).glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _run(pages: Path, target: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--site", str(pages), "--silent"]
    command += ["--output-path", str(target), "--exclude-selectors", "[data-search-ignore]"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        what = f"no search index ({(done.stderr or done.stdout).strip()[-300:]})"
        raise OutputError(str(target), what, "set EXPLAINER_SEARCH = False to build without")
