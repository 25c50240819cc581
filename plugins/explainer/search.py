"""Search over all pages: an index of the finished site, made by Pagefind, that needs no server."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from explainer.errors import OutputError, SettingError
from explainer.fingerprint import own_code
from explainer.ledger import Ledger, hash_of, link_or_copy, record_of

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


def write(site: Path, pages: Sequence[str], ledger: Ledger) -> None:
    """Write the search index of a site, or leave standing that of the same pages.

    Raises:
        OutputError: Pagefind ended with an error; the message is its own.
    """
    known = {path: mark for record in ledger.now.values() for path, mark in record.files.items()}
    told = [[page, known.get(page) or hash_of(site / page)] for page in sorted(pages)]
    key = hashlib.sha256(json.dumps([own_code(), version("pagefind"), told]).encode()).hexdigest()
    record = ledger.standing(FOLDER, key)
    if record is None:
        index(site, pages)
        paths = [path for path in (site / FOLDER).rglob("*") if path.is_file()]
        record = record_of(key, site, sorted(path.relative_to(site).as_posix() for path in paths))
    else:
        ledger.carry(record, site)
    ledger.note(FOLDER, record)


def index(site: Path, pages: Iterable[str]) -> None:
    """Write a search index into a finished site; equal pages get equal indexes.

    Args:
        site: The folder of the site.
        pages: Files in it that readers may find; drafts and hidden pages are not among them.

    Raises:
        OutputError: Pagefind ended with an error; the message is its own.
    """
    with TemporaryDirectory(dir=site) as folder:
        for page in pages:
            copy = Path(folder, page)
            copy.parent.mkdir(parents=True, exist_ok=True)
            link_or_copy(site / page, copy)
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
