"""Drafts: names of which only the place and the model's label are known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A name before its kind is decided.

    Attributes:
        label: The kind that the model gives it, "" for none.
        titled: Whether a title or a role with a capital stands right before it.
        opens: Whether its sentence opens with it.
    """

    start: int
    end: int
    label: str
    titled: bool = False
    opens: bool = False
