"""The extraction cache: one JSON file per text, safe to delete, never trusted, never needed."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
import tempfile
from functools import cache as once
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from explainer.model import Article, Facts, Source
from explainer.sections import SECTIONS

log = logging.getLogger(__name__)

FORM = 1
"""Raised when the form of an entry changes."""

CODE = (
    *("reading.py", "extract.py", "cache.py"),
    *("model", "sections", "text", "language"),
)
"""Our files that decide what is extracted; a change in any of them makes every entry old."""

Extracted = tuple[Article, Facts]


@once
def extractor_version() -> str:
    """Give a name of the code that extracts, as it was when this process first asked."""
    return _version_on_disk()


def code_has_changed() -> bool:
    """Tell whether the code that extracts is another one on disk than in this process."""
    return _version_on_disk() != extractor_version()


def _version_on_disk() -> str:
    here, mark = Path(__file__).parent, hashlib.sha256()
    for name in CODE:
        start = here / name
        for path in sorted(start.rglob("*.py")) if start.is_dir() else [start]:
            mark.update(path.relative_to(here).as_posix().encode() + b"\0")
            mark.update(path.read_bytes() + b"\0")
    mark.update(f"{FORM} spacy {version('spacy')}".encode())
    return mark.hexdigest()


@once
def pipeline_version(name: str) -> str:
    """Give the version of an installed spaCy pipeline, without loading it."""
    spec = find_spec(name)
    folder = Path(spec.origin).parent if spec and spec.origin else None
    try:
        return str(json.loads((folder / "meta.json").read_bytes())["version"]) if folder else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def key_of(source: Source, number: int, pipeline: str) -> str:
    """Give the name under which the facts of a source are kept.

    It holds all that decides them: the text, the headline, the day it is read against, the
    article's number in its story, the language, the pipeline and our own code.
    """
    told = [
        [[p.text, p.kind] for p in source.paragraphs],
        source.title,
        str(source.published),
        source.language,
        number,
        pipeline,
        pipeline_version(pipeline),
        extractor_version(),
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


HEAD, MIDDLE, TAIL = b'{"sha256": "', b'", "entry": ', b"}\n"


@once
def _lists() -> type[Any]:
    """A dataclass with one tuple of facts per section."""
    fields = [(section.name, tuple[section.fact, ...]) for section in SECTIONS]  # type: ignore[name-defined]
    return dataclasses.make_dataclass("Lists", fields, frozen=True)


@once
def _adapter() -> TypeAdapter[Any]:
    """How pydantic reads and writes an article and its facts."""
    entry: Any = tuple[Article, _lists(), tuple[str, ...]]  # type: ignore[misc]
    return TypeAdapter(entry)


def encoded(article: Article, facts: Facts) -> bytes:
    """Give an article and its facts as one JSON document with a checksum in front."""
    lists = dict(facts.lists)
    entry = _lists()(*(lists.get(section.name, ()) for section in SECTIONS))
    told = _adapter().dump_json((article, entry, facts.failed))
    return HEAD + hashlib.sha256(told).hexdigest().encode() + MIDDLE + told + TAIL


def decoded(data: bytes) -> Extracted | None:
    """Give the article and facts of an entry; None where it is not exactly as it was written."""
    told = data[len(HEAD) + 64 + len(MIDDLE) : -len(TAIL)]
    if data != HEAD + hashlib.sha256(told).hexdigest().encode() + MIDDLE + told + TAIL:
        return None
    try:
        article, lists, failed = _adapter().validate_json(told)
    except ValidationError:
        return None
    found = tuple((s.name, getattr(lists, s.name)) for s in SECTIONS)
    return article, Facts(lists=found, failed=failed)


def kept(folder: Path | None, key: str) -> Extracted | None:
    """Give what the cache holds under a key; a damaged entry is as good as none."""
    if folder is None:
        return None
    path = _path(folder, key)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as problem:
        log.warning("%s cannot be read (%s); its article is read again", path, problem.strerror)
        return None
    entry = decoded(data)
    if entry is None:
        log.warning("%s is damaged; its article is read again", path)
    return entry


def has(folder: Path | None, key: str) -> bool:
    """Tell whether the cache holds something under a key, be it good or damaged."""
    return folder is not None and _path(folder, key).is_file()


def keep(folder: Path | None, key: str, data: bytes) -> bool:
    """Put an encoded entry into the cache, whole or not at all, and tell whether it is there."""
    if folder is None:
        return False
    path = _path(folder, key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
            file.write(data)
        Path(file.name).replace(path)
    except OSError as problem:
        log.warning(
            "the cache %s cannot be written (%s); this build goes on without",
            folder,
            problem.strerror,
        )
        return False
    return True


def _path(folder: Path, key: str) -> Path:
    return folder / key[:2] / f"{key}.json"
