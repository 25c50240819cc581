"""The types of what an editor says of one story: corrections as they stand in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What names a fact: its id or words that it says, and the line where that stands."""

    words: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A value for a field: its key, its name in the dataclass, and the line of the value."""

    key: str
    attribute: str
    value: Any
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry of a corrections file, checked but not yet held against a story.

    Attributes:
        section: Name of the section whose fact it is about.
        fact: The fact; None where this entry adds one.
        given: Values for its fields.
        hide: Whether the fact goes.
        join: Facts of the section that are the same one.
        words: Where an added fact stands in the article; () where the editor alone signs for it.
        note: The editor's words; None where there are none.
        url: Where the editor has it from; None where that is not said.
    """

    section: str
    line: int
    fact: Name | None = None
    given: tuple[Given, ...] = ()
    hide: bool = False
    join: tuple[Name, ...] = ()
    words: tuple[Name, ...] = ()
    note: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What an editor says of one story.

    Attributes:
        name: The file, from the project's root, for messages; "" where there is none.
        whole: False where parts of the file could not be read: what it adds or hides may be more.
    """

    name: str = ""
    entries: tuple[Correction, ...] = ()
    whole: bool = True

    def at(self, line: int) -> str:
        """Give the place of a line, as messages name it."""
        return f"{self.name}:{line}"
