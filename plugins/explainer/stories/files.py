"""Files on disk: which ones a story names, and that nothing leads out of the project."""

from __future__ import annotations

import difflib
import errno
import logging
import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from explainer.corrections import SUFFIXES as CORRECTIONS
from explainer.errors import CorrectionError, ExplainerError, SourceError
from explainer.sources import SUFFIXES

log = logging.getLogger(__name__)

MAGIC = frozenset("*?[")

ARTICLES = (".md", ".markdown", ".mkd", ".mdown")
"""Kinds of content files that can be stories."""


def shown(path: Path, root: Path) -> str:
    r"""Give a path as messages show it: relative to the project, on one line.

    Examples:
        >>> shown(Path("/site/seeds/a\nb.txt"), Path("/site"))
        'seeds/a\\nb.txt'
    """
    try:
        name = path.relative_to(root).as_posix()
    except ValueError:
        name = path.as_posix()
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name)


def sources_at(pattern: str, root: Path, where: str) -> tuple[Path, ...]:
    """Give the files that one name or glob of a ``Sources:`` line stands for, sorted.

    Raises:
        SourceError: it names nothing, or something outside the project.
    """
    outside = SourceError(
        where, f"{pattern!r} lies outside the project", "put the file into the project's folder"
    )
    if "://" in pattern or pattern.startswith(("/", "~", "\\")) or ":" in pattern[:2]:
        raise outside
    if ".." in Path(pattern).parts:
        raise outside
    if any("**" in part and part != "**" for part in Path(pattern).parts):
        fix = "write ** as a folder's name of its own, as in seeds/**/*.txt"
        raise SourceError(where, f"{pattern!r} is no pattern", fix)
    if is_too_long(root / pattern):
        raise SourceError(where, "a path that no system takes", "use shorter names")
    found = _glob(pattern, root) if MAGIC & set(pattern) else [root / pattern]
    for path in found:
        if not _is_inside(path, root, where):
            raise outside
    existing = tuple(path for path in found if path.is_file())
    if not existing:
        raise SourceError(where, _missing(pattern, found), _hint(pattern, root))
    return existing


def is_too_long(path: Path) -> bool:
    """Tell whether the system takes a path at all, be there something or not."""
    try:
        path.lstat()
    except OSError as problem:
        return problem.errno == errno.ENAMETOOLONG
    return False


def _glob(pattern: str, root: Path) -> list[Path]:
    return sorted(
        path
        for path in root.glob(pattern)
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(".")
    )


def _is_inside(path: Path, root: Path, where: str) -> bool:
    """Whether a file, all links followed, lies in the project."""
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError) as problem:
        name = shown(path, root)
        raise SourceError(where, f"{name!r} is a link that never ends", "remove it") from problem


def _missing(pattern: str, found: list[Path]) -> str:
    if any(path.exists() for path in found):
        return f"{pattern!r} is not a file"
    return f"no file {pattern!r}"


def _hint(pattern: str, root: Path) -> str:
    """The nearest name in the same folder, or what to do without one."""
    folder = (root / pattern).parent
    stems: dict[str, str] = {}
    if folder.is_dir() and folder.resolve().is_relative_to(root.resolve()):
        stems = {p.stem: shown(p, root) for p in sorted(folder.iterdir()) if p.is_file()}
    near = difflib.get_close_matches(Path(pattern).stem, stems, n=1)
    if near:
        return f"did you mean {stems[near[0]]!r}?"
    return "check the name; it is relative to the project's folder"


def stray_corrections(
    content: Path, root: Path, stories: Collection[Path]
) -> Iterator[ExplainerError]:
    """Give a problem for each corrections file beside which no story stands.

    Args:
        content: Where stories lie.
        root: Of the project, for messages.
        stories: Every content file that is a story, also one that is skipped.
    """
    stems = {path.with_suffix(""): path for path in stories}
    for path in sorted(content.rglob("*")):
        suffix = next((s for s in CORRECTIONS if path.name.lower().endswith(s)), None)
        if suffix is None or path.name.startswith("."):
            continue
        stem = path.parent / path.name[: -len(suffix)]
        if stem in stems and path.name.endswith(suffix):
            continue
        here = [s.name for s in stems if s.parent == path.parent]
        near = difflib.get_close_matches(stem.name, here, n=1)
        fix = (
            f"did you mean {near[0] + suffix!r}?" if near else "name it like its story, or move it"
        )
        yield CorrectionError(shown(path, root), "corrections of no story", fix)


def unsafe_entries(content: Path, root: Path) -> tuple[ExplainerError, ...]:
    """Give a problem for each entry under the content folder that would lead a build astray.

    These are links out of the folder or around in circles, and things with an article's name
    that are no files (reading a pipe would never end). A link to nothing is only logged.
    """
    return tuple(_unsafe(content, content.resolve(), root))


def _unsafe(folder: Path, content: Path, root: Path) -> Iterator[ExplainerError]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = Path(entry.path)
        where = shown(path, root)
        if entry.is_symlink():
            yield from _unsafe_link(path, content, where)
        elif entry.is_dir():
            if path.suffix.lower() in ARTICLES:
                yield SourceError(where, "is a folder, not a file", "give it another name")
            yield from _unsafe(path, content, root)
        elif not stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
            yield SourceError(where, "is no ordinary file", "remove it")


def _unsafe_link(path: Path, content: Path, where: str) -> Iterator[ExplainerError]:
    try:
        target = path.resolve(strict=True)
    except FileNotFoundError:
        log.warning("%s: a link to nothing; mend or remove it", where)
        return
    except (OSError, RuntimeError):
        yield SourceError(where, "a link that never ends", "remove it")
        return
    if not target.is_relative_to(content):
        yield SourceError(where, "a link that leaves the content folder", "copy the file instead")
    elif path.parent.resolve().is_relative_to(target):
        yield SourceError(where, "a link to a folder that holds it", "remove it")
