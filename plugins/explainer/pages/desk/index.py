"""The front of the desk: every story with how much of it wants a look, the newest first."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.pages.desk import FOLDER, Tally

PATH = f"{FOLDER}/index.html"
TEMPLATE = "explainer/desk_index"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One story.

    Attributes:
        name: Its file, from the project's root.
        href: Its desk, relative to the front.
        date: The day that the story file gives; None for a draft without.
    """

    name: str
    title: str
    language: str
    href: str
    date: datetime.date | None
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """All stories of a site.

    Attributes:
        stories: The newest first; a draft without a day is newer than all.
        remarks: What the checks warned of.
    """

    stories: tuple[Listed, ...]
    remarks: tuple[str, ...]

    @classmethod
    def of(cls, stories: Iterable[Listed], remarks: Iterable[str]) -> IndexView:
        """Put stories in order."""
        by_name = sorted(stories, key=lambda story: story.name)
        newest = sorted(by_name, key=lambda story: story.date or datetime.date.max, reverse=True)
        return cls(stories=tuple(newest), remarks=tuple(dict.fromkeys(remarks)))

    @property
    def line(self) -> str:
        """What the build tells of the desk at its end."""
        tallies: Sequence[Tally] = [story.tally for story in self.stories]
        count, first, orphans = (
            sum(getattr(tally, name) for tally in tallies)
            for name in ("statements", "first", "orphans")
        )
        lost = f"; corrections that mean nothing any more: {orphans}" if orphans else ""
        return f"/{FOLDER}/: {count} statements to read, {first} of them first{lost}"
