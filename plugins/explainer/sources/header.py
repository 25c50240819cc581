"""The header that a source may open with: Title, Published, Outlet, Url, Author."""

from __future__ import annotations

import dataclasses
import datetime
import re
from dataclasses import dataclass

from explainer.errors import SourceError, nearest

FENCE = "---"
"""What stands above and below a header in Markdown."""
FIELDS = ("title", "published", "outlet", "url", "author")
LINE = re.compile(r"([A-Za-z][A-Za-z_-]{0,30}):[ \t]*(.*)")
WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a source says of itself; None where it does not.

    Attributes:
        line: Of the day of publication; 1 where that is no line of a header.
    """

    title: str | None = None
    published: datetime.date | None = None
    outlet: str | None = None
    url: str | None = None
    author: str | None = None
    line: int = 1

    def over(self, other: Header) -> Header:
        """Give this header with its gaps filled from another."""
        mine = {f: v for f in FIELDS if (v := getattr(self, f)) is not None}
        return dataclasses.replace(other, **mine, line=self.line)


def header_of(text: str, name: str) -> tuple[Header, str, int]:
    r"""Split a text in its header, its body and the line (from 1) that the body starts on.

    A header is a run of known fields at the very start, ended by an empty line, or what stands
    between two lines of three dashes, as in Pelican's Markdown; there a value may stand in
    quotation marks. A first line that only looks like a field ("Breaking: ...") is the text's.

    Raises:
        SourceError: a field comes twice, is unknown among known ones, or holds a wrong value.

    Examples:
        >>> header_of("Title: Vote\n\nThe council voted.", "a.txt")[0].title
        'Vote'
        >>> header_of('---\ntitle: "Vote"\n---\nThe council voted.', "a.md")[0].title
        'Vote'
        >>> header_of("Breaking: the council voted.", "a.txt")[2]
        1
    """
    lines = text.split("\n")
    fenced = lines[0].strip() == FENCE
    rows = []
    for number, line in enumerate(lines[fenced:], 1 + fenced):
        if not (found := LINE.fullmatch(line.strip())):
            break
        value = found[2].strip()
        rows.append((number, found[1].lower(), _unquoted(value) if fenced else value))
    behind = len(rows) + fenced
    last = lines[behind].strip() if behind < len(lines) else ""
    ended = last == FENCE if fenced else not last
    if not ended or not any(field in FIELDS for _, field, _ in rows):
        return Header(), text, 1
    values: dict[str, str | int | datetime.date] = {}
    for number, field, value in rows:
        where = f"{name}:{number}"
        if field not in FIELDS:
            fix = nearest(field, FIELDS) or "fields are " + ", ".join(f.title() for f in FIELDS)
            raise SourceError(where, f"unknown field {field!r}", fix)
        if field in values:
            raise SourceError(where, f"field {field!r} a second time", "keep one of them")
        if value:
            values[field] = iso_day(value, where) if field == "published" else value
            if field == "published":
                values["line"] = number
            if field == "url":
                values[field] = web_address(value, where)
    behind += fenced
    return Header(**values), "\n".join(lines[behind:]), behind + 1  # type: ignore[arg-type]


def _unquoted(value: str) -> str:
    """A value without the quotation marks around all of it."""
    marked = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if marked else value


def iso_day(value: str, where: str) -> datetime.date:
    """Give the day of an ISO date, with or without a time behind it.

    Raises:
        SourceError: it is not an ISO date, or no day of the calendar or time of a day.
    """
    try:
        return datetime.datetime.fromisoformat(value.strip()).date()
    except ValueError as problem:
        what = f"date is {value!r}, not an ISO date"
        raise SourceError(where, what, "write it like 2025-06-09") from problem


def web_address(value: str, where: str) -> str:
    """Give an address of the web as it is.

    Raises:
        SourceError: it is something else, which no page may link to.
    """
    if not WEB.fullmatch(value):
        raise SourceError(where, f"url is {value!r}", "write an address that starts with https://")
    return value
