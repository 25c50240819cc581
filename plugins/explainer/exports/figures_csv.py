"""figures.csv: the key figures as a table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io

from explainer.exports.export import Export
from explainer.model import Story
from explainer.pages import Edition
from explainer.sections.figures import FIGURES, Figure

COLUMNS = (
    "text",
    "value",
    "unit",
    "label",
    "from",
    "to",
    "low",
    "high",
    "bound",
    "status",
    "said_by",
    "sourcing",
    "source",
)

FORMULA = frozenset("=+-@\t\r")
"""First characters by which a spreadsheet takes a text for a formula (OWASP, CSV injection)."""


def render(story: Story, edition: Edition) -> bytes | None:
    """Give one row a figure, UTF-8 with a byte order mark as spreadsheets want; None without any.

    Words that a spreadsheet would take for a formula get an apostrophe in front.
    """
    figures = story.of(FIGURES)
    if not figures:
        return None
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(figure, edition.home) for figure in figures)
    return b"\xef\xbb\xbf" + table.getvalue().encode()


def _row(figure: Figure, address: str | None) -> list[str]:
    start, to = (figure.change.start, figure.change.to) if figure.change else (None, None)
    low, high = (figure.range.low, figure.range.high) if figure.range else (None, None)
    first = figure.evidence[0].sentence if figure.evidence else ""
    source = f"{address or ''}sources/#{first}" if first else figure.url or ""
    words = (figure.bound, figure.status, figure.said_by, figure.sourcing, source)
    return [
        _words(figure.text),
        _number(figure.value),
        _words(figure.unit),
        _words(figure.label),
        *map(_number, (start, to, low, high)),
        *map(_words, words),
    ]


def _words(text: str | None) -> str:
    return f"'{text}" if text and text[0] in FORMULA else text or ""


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return str(int(value)) if float(value).is_integer() else repr(value)


FIGURES_CSV = Export(name="figures.csv", media_type="text/csv", render=render)
