"""The values of a story's header: each checked on its own, every problem noted."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from explainer.errors import ExplainerError, ProblemsError, SourceError, nearest
from explainer.language import LANGUAGES
from explainer.model import ShowSource
from explainer.sources import Defaults
from explainer.sources.header import iso_day, web_address
from explainer.stories.fields import Field

T = TypeVar("T")

SHOWN: tuple[ShowSource, ...] = ("full", "cited", "none")
STATUSES = ("published", "draft", "hidden", "skip")
ISO_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:[T _]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?")


@dataclass(slots=True)
class Problems:
    """Collects what is wrong, so that an editor hears of all of it at once."""

    found: list[ExplainerError] = field(default_factory=list)

    def note(self, where: str, what: str, fix: str) -> None:
        """Add one problem of a content file."""
        self.found.append(SourceError(where, what, fix))

    def tried(self, make: Callable[[], T]) -> T | None:
        """Give what is made, or as much of it as can be, and note why that is not all or None."""
        try:
            return make()
        except ProblemsError as several:
            self.found.extend(several.problems)
            made: T | None = several.made
            return made
        except ExplainerError as problem:
            self.found.append(problem)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """The header of one story with the place that messages name.

    Attributes:
        name: The story file, from the project's root.
        fields: Every line of the header.
        problems: Where notes go.
    """

    name: str
    fields: Sequence[Field]
    problems: Problems

    def at(self, name: str) -> str:
        """Give the place of a field; of the file's first line where it has none."""
        return f"{self.name}:{next((f.line for f in self.fields if f.name == name), 1)}"

    def text(self, name: str) -> str:
        """Give a field's first line; "" where it is missing or empty."""
        return next((f.value for f in self.fields if f.name == name), "")

    def several(self, name: str) -> tuple[Field, ...]:
        """Give a field's values one by one; commas and lines part them."""
        return tuple(
            Field(name=name, value=part.strip(), line=f.line)
            for f in self.fields
            if f.name == name
            for part in f.value.split(",")
            if part.strip()
        )

    def one_of(self, name: str, known: Iterable[str], default: str) -> str:
        """Give a field's value in lower case if it is known, else note the nearest that is."""
        value, names = self.text(name).lower(), list(known)
        if not value or value in names:
            return value or default
        fix = nearest(value, names) or f"write one of {', '.join(names)}"
        self.problems.note(self.at(name), f"{name} is {self.text(name)!r}", fix)
        return default

    def show_source(self) -> ShowSource:
        """Give how much of the source may be shown."""
        value = self.one_of("show_source", SHOWN, "full")
        return next(shown for shown in SHOWN if shown == value)

    def language(self, default: str) -> str:
        """Give the language of the story; only those with a language pack will do."""
        return self.one_of("lang", LANGUAGES, default)

    def title(self) -> str:
        """Give the story's title, which no story goes without."""
        if not self.text("title"):
            self.problems.note(self.at("title"), "no title", "add a line Title: ...")
        return self.text("title")

    def date(self, name: str, spare: str = "", needed: bool = False) -> datetime.date | None:
        """Give the day that a field names, and note one that Pelican would have to guess at."""
        value, where = self.text(name) or spare, self.at(name)
        if not value:
            if needed:
                fix = f"add a line {name.title()}: with a day like 2025-06-09"
                self.problems.note(where, f"no {name}", fix)
            return None
        if not ISO_TIME.fullmatch(value):
            what = f"{name} is {value!r}, not an ISO date"
            self.problems.note(where, what, "write it like 2025-06-09 or 2025-06-09 14:30")
            return None
        return self.problems.tried(lambda: _moment(name, value, where))

    def defaults(self, day: datetime.date | None) -> Defaults:
        """Give what the story says of its sources; they count as published on its own day."""
        published, url = self.text("published"), self.text("url")
        when = (
            self.problems.tried(lambda: iso_day(published, self.at("published")))
            if published
            else day
        )
        address = self.problems.tried(lambda: web_address(url, self.at("url"))) if url else None
        return Defaults(
            published=when,
            outlet=self.text("outlet") or None,
            url=address,
            author=self.text("author") or None,
        )


def _moment(name: str, value: str, where: str) -> datetime.date:
    try:
        return datetime.datetime.fromisoformat(value.replace("_", " ")).date()
    except ValueError as problem:
        what = f"{name} is {value!r}, which no calendar has"
        raise SourceError(where, what, "write it like 2025-06-09 or 2025-06-09 14:30") from problem
