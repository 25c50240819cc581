"""The ledger of a site: what each story's files were made from, so that they may stand as they are.

A file of the last build is used again only where it is byte for byte what that build wrote.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

from pydantic import TypeAdapter, ValidationError

from explainer.errors import OutputError
from explainer.pages.desk import Tally

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a build made of one story, or of the search index, or found in the templates.

    Attributes:
        key: A name of all that the files were made from.
        files: The hash of each, by its path relative to the site.
        listed: Those of them that sitemap and search know.
        line: What the build told the editor.
        desk: How much lies on the story's desk; None where it has none.
        names: What templates read of the context of a site; () of everything else.
    """

    key: str
    files: Mapping[str, str]
    listed: tuple[str, ...] = ()
    line: str = ""
    desk: Tally | None = None
    names: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Ledger:
    """The records of the last build and of the one that goes on.

    Attributes:
        path: Where they are written; None where nothing is remembered.
        site: The site of the last build; None where there is none to take files from.
        before: Records of the last build by name.
        now: Records of this one.
    """

    path: Path | None
    site: Path | None
    before: Mapping[str, Record] = field(default_factory=dict)
    now: dict[str, Record] = field(default_factory=dict)

    @classmethod
    def of(cls, cache_folder: Path | None, site: Path | None) -> Ledger:
        """Open the ledger of a site; one that cannot be read is empty."""
        if cache_folder is None or site is None:
            return cls(path=None, site=None)
        name = hashlib.sha256(os.fsencode(site)).hexdigest()[:32]
        path = cache_folder / "sites" / f"{name}.json"
        return cls(path=path, site=site, before=_read(path))

    def standing(self, name: str, key: str) -> Record | None:
        """Give the last build's record if its files were made from the same and are untouched."""
        found = self.before.get(name)
        if self.site is None or found is None or found.key != key:
            return None
        whole = all(_is_whole(self.site, path, mark) for path, mark in found.files.items())
        return found if whole else None

    def carry(self, record: Record, site: Path) -> None:
        """Give a new site the files of a record that stands, as links to the very same files.

        Raises:
            OutputError: something else was written to the place of one.
        """
        for path in record.files if self.site else ():
            target = site / path
            target.parent.mkdir(parents=True, exist_ok=True)
            link_or_copy(Path(self.site or "", path), target)

    def note(self, name: str, record: Record) -> None:
        """Remember what this build has made or taken over."""
        self.now[name] = record

    def write(self) -> None:
        """Write the ledger of this build, whole or not at all; the build is good without."""
        if self.path is None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                dir=self.path.parent, prefix=".new-", delete=False
            ) as file:
                file.write(_records().dump_json(self.now))
            Path(file.name).replace(self.path)
        except OSError as problem:
            log.warning("the cache %s cannot be written (%s)", self.path.parent, problem.strerror)


def record_of(
    key: str,
    site: Path,
    paths: Iterable[str],
    listed: Iterable[str] = (),
    line: str = "",
    desk: Tally | None = None,
) -> Record:
    """Give the record of files that were written into a site just now."""
    files = {path: hash_of(site / path) for path in paths}
    return Record(key=key, files=files, listed=tuple(listed), line=line, desk=desk)


def hash_of(path: Path) -> str:
    """Give the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def link_or_copy(source: Path, target: Path) -> None:
    """Let a file stand in a second place too; as a copy where the system cannot link.

    Raises:
        OutputError: the place is taken.
    """
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError as problem:
        fix = "give one of the two another Slug:"
        raise OutputError(str(target), "two pages have one address", fix) from problem
    except OSError:
        shutil.copyfile(source, target)


def _is_whole(site: Path, path: str, mark: str) -> bool:
    """Whether a file lies in the site itself and is what it was."""
    parts = PurePosixPath(path).parts
    if not parts or ".." in parts or PurePosixPath(path).is_absolute():
        return False
    try:
        inside = all(stat.S_ISDIR(up.lstat().st_mode) for up in _above(site, parts[:-1]))
        plain = inside and stat.S_ISREG((site / path).lstat().st_mode)
        return plain and hash_of(site / path) == mark
    except OSError:
        return False


def _above(site: Path, folders: tuple[str, ...]) -> Iterable[Path]:
    return (Path(site, *folders[: depth + 1]) for depth in range(len(folders)))


@cache
def _records() -> TypeAdapter[dict[str, Record]]:
    return TypeAdapter(dict[str, Record])


def _read(path: Path) -> Mapping[str, Record]:
    try:
        return _records().validate_json(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValidationError):
        log.warning("%s is damaged; every page is made again", path)
        return {}
