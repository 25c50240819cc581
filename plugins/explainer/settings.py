"""The EXPLAINER_* settings: their names, defaults and checks, in one frozen dataclass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from explainer.errors import ExplainerError, ProblemsError, SettingError, nearest
from explainer.language import LANGUAGES
from explainer.sources import MAX_BYTES
from explainer.text.addresses import live, web

PREFIX = "EXPLAINER_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a site may choose.

    Attributes:
        root: Folder of the project; ``Sources:`` are relative to it, nothing outside is read.
        content: Pelican's own PATH.
        pipelines: spaCy pipeline by language, for those that shall not be the first installed.
        cache: Folder of the extraction cache; None for none.
        max_source_bytes: A larger source is refused unread.
        workers: Processes for extraction; 0 for one per core, 1 for none beside the build's own.
        fields: Names of further fields that story files may have, in lower case.
        search: Whether the site gets a search index.
        contact: Where readers report an error, as a link; None for nowhere.
        desk: Whether the editor's desk is written beside the site.
    """

    root: Path
    content: Path
    pipelines: Mapping[str, str]
    cache: Path | None
    max_source_bytes: int
    workers: int
    fields: frozenset[str]
    search: bool
    contact: str | None
    desk: bool


Check = Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One setting: what it may be, in words and as a check; its default."""

    wanted: str
    check: Check
    default: Any


def _is_names(value: Any) -> bool:
    return isinstance(value, (list, tuple, set, frozenset)) and all(
        isinstance(name, str) and name for name in value
    )


def _is_pipelines(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        code in LANGUAGES and isinstance(name, str) and name for code, name in value.items()
    )


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_truth(value: Any) -> bool:
    return isinstance(value, bool)


def _contact(value: str | None) -> str | None:
    """The link to a mailbox or to a page; None for neither."""
    return live(f"mailto:{value}") or web(value)


OPTIONS: Mapping[str, Option] = MappingProxyType(
    {
        "EXPLAINER_ROOT": Option(
            wanted="a folder", check=lambda v: isinstance(v, str | Path) and bool(v), default=None
        ),
        "EXPLAINER_PIPELINES": Option(
            wanted='names of spaCy pipelines by language, such as {"en": "en_core_web_md"}',
            check=_is_pipelines,
            default={},
        ),
        "EXPLAINER_CACHE": Option(
            wanted="a folder, or None",
            check=lambda v: v is None or isinstance(v, str | Path),
            default=".cache/explainer",
        ),
        "EXPLAINER_MAX_SOURCE_BYTES": Option(
            wanted="a number of bytes", check=lambda v: _is_count(v) and v > 0, default=MAX_BYTES
        ),
        "EXPLAINER_WORKERS": Option(
            wanted="a number of processes, or 0", check=_is_count, default=0
        ),
        "EXPLAINER_FIELDS": Option(wanted="a list of names of fields", check=_is_names, default=()),
        "EXPLAINER_SEARCH": Option(wanted="True or False", check=_is_truth, default=True),
        "EXPLAINER_CONTACT": Option(
            wanted="a mail address, or the full address of a page with a form",
            check=lambda v: v in (None, "") or (isinstance(v, str) and _contact(v) is not None),
            default=None,
        ),
        "EXPLAINER_DESK": Option(wanted="True or False", check=_is_truth, default=False),
    }
)
"""Every setting by its name."""


def settings_of(values: Mapping[str, Any]) -> Settings:
    """Give our settings from Pelican's; ``PATH`` is an absolute folder there.

    Raises:
        ProblemsError: a name is unknown or a value is of the wrong kind; holds all of them.
    """
    problems = [*_unknown(values), *_wrong(values)]
    if problems:
        raise ProblemsError(problems)
    content = Path(values["PATH"]).absolute()
    chosen = {name: values.get(name, option.default) for name, option in OPTIONS.items()}
    root = Path(chosen["EXPLAINER_ROOT"] or content.parent).absolute()
    cache = chosen["EXPLAINER_CACHE"]
    return Settings(
        root=root,
        content=content,
        pipelines=MappingProxyType(dict(chosen["EXPLAINER_PIPELINES"])),
        cache=root / cache if cache else None,
        max_source_bytes=chosen["EXPLAINER_MAX_SOURCE_BYTES"],
        workers=chosen["EXPLAINER_WORKERS"],
        fields=frozenset(name.lower() for name in chosen["EXPLAINER_FIELDS"]),
        search=chosen["EXPLAINER_SEARCH"],
        contact=_contact(chosen["EXPLAINER_CONTACT"]),
        desk=chosen["EXPLAINER_DESK"],
    )


def _unknown(values: Mapping[str, Any]) -> list[ExplainerError]:
    return [
        SettingError(
            f"setting {name}",
            "there is no such setting",
            nearest(name, OPTIONS) or f"settings are {', '.join(OPTIONS)}",
        )
        for name in sorted(values)
        if name.startswith(PREFIX) and name not in OPTIONS
    ]


def _wrong(values: Mapping[str, Any]) -> list[ExplainerError]:
    found: list[ExplainerError] = [
        SettingError(f"setting {name}", f"is {values[name]!r}", f"give {option.wanted}")
        for name, option in OPTIONS.items()
        if name in values and not option.check(values[name])
    ]
    for name in ("ARTICLE_SAVE_AS", "DRAFT_SAVE_AS"):
        if not str(values.get(name, "{slug}/index.html")).endswith("{slug}/index.html"):
            what = f"is {values[name]!r}, but a story needs a folder of its own"
            found.append(SettingError(f"setting {name}", what, "end it with '{slug}/index.html'"))
    if not values.get("JINJA_ENVIRONMENT", {}).get("autoescape"):
        what = "does not escape, so that an article could bring markup into a page"
        found.append(SettingError("setting JINJA_ENVIRONMENT", what, "add 'autoescape': True"))
    return found
