"""Fields of facts: how each is shown, joined and corrected."""

from __future__ import annotations

import dataclasses
from dataclasses import field
from typing import Any


def internal(default: Any = dataclasses.MISSING) -> Any:
    """Make a field that the cache keeps and story.json does not show."""
    return field(default=default, metadata={"internal": True})


def refers_to(section: str, default: Any = dataclasses.MISSING) -> Any:
    """Make a field that holds ids of another section's facts, so that merging can follow them."""
    return field(default=default, metadata={"refers_to": section})


def names(section: str, default: Any = dataclasses.MISSING) -> Any:
    """Make a field that holds the name of another section's fact, as the article has it."""
    return field(default=default, metadata={"names": section})


def lasting() -> Any:
    """Make a field that tells a fact from the others of its section: no correction changes it."""
    return field(metadata={"lasting": True})


def optional(default: Any) -> Any:
    """Make a field that story.json has only where it holds something."""
    return field(default=default, metadata={"optional": True})


def grown(**metadata: Any) -> Any:
    """Make a field that merging fills from several articles: no correction gives it a value.

    It is ``optional``; with ``refers_to`` it holds ids of the section's other facts.
    """
    return field(default=(), metadata={"optional": True, "grown": True, **metadata})
