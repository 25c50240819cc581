"""What autoreload has to watch so that a saved source makes a new build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from stat import S_ISDIR

from explainer.stories.fields import fields_of, is_story
from explainer.stories.files import MAGIC, is_too_long


def places_to_watch(root: Path, content: Path, avoid: Sequence[Path]) -> tuple[Path, ...]:
    """Give the folders that stories take their sources from, so that a new file is seen too.

    A folder in which a build itself writes (``avoid``) would start builds without an end; of
    such a one only the named files are watched.
    """
    found = {
        place
        for pattern in _patterns(content)
        if (place := _place(pattern, root, avoid)) is not None
    }
    return tuple(sorted(place for place in found if not place.is_relative_to(content)))


def state_of(places: Iterable[Path]) -> Mapping[Path, tuple[int, int, int]]:
    """Give what tells a saved file from the one before it, for every file in these places."""
    files = (path for place in places for path in (place, *place.rglob("*")))
    return {path: told for path in files if (told := _told(path)) is not None}


def _told(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return None if S_ISDIR(found.st_mode) else (found.st_mtime_ns, found.st_size, found.st_ino)


def _patterns(content: Path) -> Iterator[str]:
    for path in content.rglob("*.md"):
        if not path.is_file():
            continue
        try:
            fields = fields_of(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError):
            continue
        if is_story(fields):
            for field in fields:
                if field.name == "sources":
                    yield from filter(None, (part.strip() for part in field.value.split(",")))


def _place(pattern: str, root: Path, avoid: Sequence[Path]) -> Path | None:
    """The nearest folder that exists, else the file itself; None outside of the project."""
    path = root / pattern
    if ".." in path.parts or not path.is_relative_to(root) or is_too_long(path):
        return None
    folder = path.parent
    while MAGIC & set(str(folder)) or not folder.is_dir():
        folder = folder.parent
    if folder != root and not any(place.is_relative_to(folder) for place in avoid):
        return folder
    return path if path.is_file() else None
