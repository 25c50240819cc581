"""The output folder: built beside the old one, then put in its place in one step."""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import shutil
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from explainer.errors import OutputError

log = logging.getLogger(__name__)

EXCHANGE = 2
"""RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS have the same value."""

AT_FDCWD = -100
HELD = ".gitignore"
"""Keeps an empty output folder in a repository; never part of a site, never lost."""
DESK = "desk"
"""The editor's own: what an earlier build wrote of it is in no later site."""


@contextmanager
def rebuilt(output: Path, kept: Collection[str], empty: bool, patience: float) -> Iterator[Path]:
    """Give an empty folder to build in; put it in the place of ``output`` when all went well.

    Whenever the process ends, at ``output`` stands the whole old site or the whole new one.

    Args:
        output: Where the site stands.
        kept: Names directly in it that outlive a build.
        empty: Whether everything else goes; otherwise what the build did not write stays.
        patience: Seconds to wait for another build.

    Raises:
        OutputError: another build goes on, or the folder cannot be replaced.
    """
    output = output.resolve()
    _refuse(output)
    with _locked(output, patience):
        fresh, old = _beside(output, "new"), _beside(output, "old")
        _recover(output, fresh, old)
        fresh.mkdir()
        try:
            yield fresh
            if output.is_dir():
                _carry_over(output, fresh, kept, empty)
                shutil.copymode(output, fresh)
            _replace(output, fresh, old)
        finally:
            _clear(fresh)
            if output.exists():
                _clear(old)


def _beside(output: Path, part: str) -> Path:
    return output.with_name(f".{output.name}.{part}")


def _refuse(output: Path) -> None:
    if output.exists() and not output.is_dir():
        raise OutputError(str(output), "is a file, not a folder", "remove it or name another")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise OutputError(
            str(output.parent), f"{problem.strerror}", "name another output"
        ) from problem
    if not os.access(output.parent, os.W_OK):
        fix = "make it writable, or name another output folder with -o"
        raise OutputError(str(output.parent), "no right to write", fix)
    if output.is_mount():
        fix = "name a folder inside it with -o"
        raise OutputError(str(output), "is a mount point, which cannot be swapped", fix)


@contextmanager
def _locked(output: Path, patience: float) -> Iterator[None]:
    """Keep other builds away; the lock ends with the process that holds it."""
    path = _beside(output, "lock")
    lock = FileLock(path, timeout=patience, on_acquired=_sign)
    try:
        lock.acquire()
    except Timeout as problem:
        what = f"another build (process {path.read_text() or 'unknown'}) is writing it"
        raise OutputError(str(output), what, "wait until it is done, or stop it") from problem
    try:
        yield
    finally:
        lock.release()


def _sign(lock: int) -> None:
    """Write into the lock file who holds it."""
    os.ftruncate(lock, 0)
    os.write(lock, str(os.getpid()).encode())


def _recover(output: Path, fresh: Path, old: Path) -> None:
    """Undo what a build that was killed has left."""
    if old.exists() and not output.exists():
        old.rename(output)
        log.warning("%s: the last build was killed; the site before it is back", output)
    _remove(fresh)
    _remove(old)


def _carry_over(output: Path, fresh: Path, kept: Collection[str], empty: bool) -> None:
    """Give the new site what stays of the old one; what the build wrote wins."""
    for entry in output.iterdir():
        stays = entry.name in kept or (not empty and entry.name != DESK)
        if stays or entry.name == HELD:
            _join(entry, fresh / entry.name)


def _join(old: Path, new: Path) -> None:
    if old.is_dir() and not old.is_symlink():
        if not os.path.lexists(new):
            new.mkdir()
            shutil.copymode(old, new)
        if new.is_dir() and not new.is_symlink():
            for entry in old.iterdir():
                _join(entry, new / entry.name)
    elif not os.path.lexists(new):
        try:
            os.link(old, new, follow_symlinks=False)
        except OSError:
            shutil.copy2(old, new, follow_symlinks=False)


def _replace(output: Path, fresh: Path, old: Path) -> None:
    if not output.exists():
        fresh.rename(output)
    elif not exchanged(fresh, output):
        output.rename(old)
        try:
            fresh.rename(output)
        except OSError:
            old.rename(output)
            raise


def exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system knows no such step.

    Raises:
        OSError: the system knows it, but something is in the way.
    """
    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        failed = library.renamex_np(*names, EXCHANGE)
    elif hasattr(library, "renameat2"):
        failed = library.renameat2(AT_FDCWD, names[0], AT_FDCWD, names[1], EXCHANGE)
    else:
        return False
    if failed and ctypes.get_errno() in {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}:
        return False
    if failed:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(other))
    return True


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)


def _clear(path: Path) -> None:
    """Remove what is of no use any more; the build stands, whether that works or not."""
    shutil.rmtree(path, ignore_errors=True)
    if path.exists():
        log.warning("%s cannot be removed; remove it by hand", path)
