"""The header of a content file: its fields with their lines, as Pelican's Markdown reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from explainer.errors import ExplainerError, SourceError, nearest

OURS = ("sources", "published", "outlet", "url", "author", "show_source")
"""Fields that only a story has. ``url`` and ``author`` mean the source's here."""

PELICAN = (
    *("title", "date", "modified", "category", "tags", "slug", "authors", "summary", "lang"),
    *("status", "translation", "keywords", "description"),
)
"""Fields of Pelican that a story may have as well."""

NOT_HERE: Mapping[str, str] = MappingProxyType(
    {
        "save_as": "use Slug: to name the story's folder",
        "template": "leave it out: the pages of a story have templates of their own",
    }
)
"""Fields of Pelican that would tear a story's pages apart, with what to do instead."""

MANY = frozenset(("sources", "tags", "authors"))
"""Fields that may come on several lines."""

FENCE = re.compile(r"-{3}(?:\s.*)?")
END = re.compile(r"(?:-{3}|\.{3})(?:\s.*)?")
LINE = re.compile(r" {0,3}([A-Za-z0-9_-]+):\s*(.*)")
MORE = re.compile(r" {4,}(\S.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One line of a header; a continued field has several with the same name.

    Attributes:
        name: In lower case.
        value: Without white space at its ends.
        line: Counted from 1, as an editor shows it.
        continued: Whether the line only carries on the field above.
    """

    name: str
    value: str
    line: int
    continued: bool = False


def fields_of(text: str) -> tuple[Field, ...]:
    r"""Give the fields of a content file, with or without a fence of dashes around them.

    Examples:
        >>> [(f.name, f.value, f.line) for f in fields_of("---\nTitle: Vote\n---\nText: no")]
        [('title', 'Vote', 2)]
        >>> [(f.name, f.value) for f in fields_of("Sources: a.txt\n    b.txt\n\nText")]
        [('sources', 'a.txt'), ('sources', 'b.txt')]
    """
    return tuple(_fields(text.expandtabs(4).split("\n")))


def _fields(lines: Sequence[str]) -> Iterator[Field]:
    first = 1 if lines and FENCE.match(lines[0]) else 0
    name = ""
    for number, line in enumerate(lines[first:], first + 1):
        if not line.strip() or END.match(line):
            return
        if found := LINE.match(line):
            name = found[1].lower()
            yield Field(name=name, value=found[2].strip(), line=number)
        elif name and (found := MORE.match(line)):
            yield Field(name=name, value=found[1].strip(), line=number, continued=True)
        else:
            return


def late_header(text: str) -> int | None:
    r"""Give the line of a header that Pelican does not see because empty lines stand before it.

    Examples:
        >>> late_header("\n\nTitle: Vote\nSources: a.txt\n")
        3
        >>> late_header("Title: Vote\n") is None
        True
    """
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if start == 0:
        return None
    names = {field.name for field in _fields(lines[start:])}
    return start + 1 if names & {"title", "sources"} else None


def is_story(fields: Iterable[Field]) -> bool:
    """Whether a content file is a story: it says where its sources are."""
    return any(field.name == "sources" for field in fields)


def misspelt(fields: Iterable[Field], path: str, extra: frozenset[str]) -> list[ExplainerError]:
    """Give a problem for each field of a plain article that is almost ``Sources``.

    A plain article may have any field; but one that was meant as a story must not become plain
    in silence.
    """
    return [
        SourceError(f"{path}:{field.line}", f"unknown field {field.name!r}", hint)
        for field in fields
        if field.name not in (*OURS, *PELICAN, *extra)
        and (hint := nearest(field.name, ["sources"]))
    ]


def wrong_names(fields: Iterable[Field], path: str, extra: frozenset[str]) -> list[ExplainerError]:
    """Give a problem for each field of a story that is unknown, out of place or there twice."""
    known = (*OURS, *PELICAN, *extra)
    found: list[ExplainerError] = []
    lines: dict[str, int] = {}
    for field in fields:
        where, name = f"{path}:{field.line}", field.name
        if field.continued:
            continue
        if name in NOT_HERE:
            found.append(SourceError(where, f"field {name!r} is not for a story", NOT_HERE[name]))
        elif name not in known:
            fix = nearest(name, known) or (
                f"a story has {', '.join(OURS)} and Pelican's own; name others in EXPLAINER_FIELDS"
            )
            found.append(SourceError(where, f"unknown field {name!r}", fix))
        elif name in lines and name not in MANY:
            what = f"field {name!r} a second time, after line {lines[name]}"
            found.append(SourceError(where, what, "keep one of them"))
        lines.setdefault(name, field.line)
    return found
