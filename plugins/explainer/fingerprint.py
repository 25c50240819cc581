"""The fingerprint of a site: all that its stories' pages depend on beside the stories."""

from __future__ import annotations

import datetime
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateNotFound, meta

from explainer.typeface import installed

PACKAGES = (
    *("babel", "beautifulsoup4", "feedgenerator", "icalendar", "jinja2", "lxml", "markdown"),
    *("markupsafe", "nh3", "pelican", "pydantic", "resvg-py", "spacy"),
)
"""What other people's code writes pages with."""

GIVEN = frozenset(("view", "url", "output_file"))
"""Names that a template of a story's page gets for that page alone."""

PAGES = "explainer/"
"""Where the templates of a story's pages lie."""


class UnknownError(Exception):
    """Something decides how pages look that nobody can compare from one build to the next."""


def fingerprint(
    settings: Mapping[str, Any],
    context: Mapping[str, Any],
    names: Iterable[str],
    marks: Sequence[Any],
) -> str:
    """Give a name of everything that the pages of every story depend on.

    Args:
        settings: All of the site's.
        context: What templates get beside them.
        names: What templates read of it.
        marks: Of the code, the templates and the words of the interface.

    Raises:
        UnknownError: they depend on something that cannot be told apart.
    """
    told = [
        marks,
        {name: _plain(name, settings[name]) for name in sorted(settings)},
        {name: _shared(name, context) for name in sorted({*names}) if name in context},
        [[str(p), p.stat().st_size, p.stat().st_mtime_ns] for p in installed()],
    ]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


@cache
def own_code() -> str:
    """Give a name of the code of this plugin, as it was at first, and of the packages below."""
    told = [sys.version, [[name, version(name)] for name in PACKAGES]]
    return hashlib.sha256(
        json.dumps([told, marks_of(Path(__file__).parent, "*.py")]).encode()
    ).hexdigest()


def marks_of(folder: Path, pattern: str = "*") -> list[list[str]]:
    """Give path and hash of each file below a folder; [] where there is none."""
    paths = sorted(path for path in folder.rglob(pattern) if path.is_file())
    return [
        [path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()]
        for path in paths
    ]


def templates_mark(env: Environment) -> str:
    """Give a name of all templates there are, as they are now, and of what each of them gets."""
    found = [[name, _source(env, name)] for name in env.list_templates()]
    told = json.dumps([sorted(env.globals), version("jinja2"), found])
    return hashlib.sha256(told.encode()).hexdigest()


def _source(env: Environment, name: str) -> str | None:
    """What a template says; None of a file that is no template, or of one that is gone."""
    try:
        return env.loader.get_source(env, name)[0] if env.loader else None
    except (TemplateNotFound, UnicodeDecodeError):
        return None


def names_read(env: Environment) -> Iterator[str]:
    """Give what the templates of stories read of the context.

    Raises:
        UnknownError: one cannot be found, or is only chosen while another is rendered.
    """
    waiting = [name for name in env.list_templates() if name.startswith(PAGES)]
    seen = set(waiting)
    while waiting:
        tree = _tree(env, waiting.pop())
        yield from meta.find_undeclared_variables(tree) - env.globals.keys() - GIVEN
        for name in meta.find_referenced_templates(tree):
            if name is None:
                raise UnknownError("a template that another one chooses while it is rendered")
            if name not in seen:
                seen.add(name)
                waiting.append(name)


def _tree(env: Environment, name: str) -> Any:
    source = _source(env, name)
    if source is None:
        raise UnknownError(f"the template {name}")
    return env.parse(source)


def _shared(name: str, context: Mapping[str, Any]) -> Any:
    """What a template may read under a name; of the site's own pages, all that they say."""
    if name != "pages":
        return _plain(name, context[name])
    return [
        [page.url, page.slug, page.title, page.status, page._content]  # noqa: SLF001
        for page in context[name]
    ]


def _plain(name: str, value: Any) -> Any:
    """A value as JSON holds it."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Path | datetime.date):
        return str(value)
    if isinstance(value, Mapping):
        pairs = [[_plain(name, key), _plain(name, item)] for key, item in value.items()]
        return sorted(pairs, key=repr)
    if isinstance(value, list | tuple):
        return [_plain(name, item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted((_plain(name, item) for item in value), key=repr)
    if isinstance(value, type) and value.__module__.partition(".")[0] in {"jinja2", "explainer"}:
        return f"{value.__module__}.{value.__qualname__}"
    raise UnknownError(name)
