"""Editing: the editor's judgements, which stand apart from the sources and have the last word."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from explainer.errors import CorrectionError
from explainer.model import Story

log = logging.getLogger(__name__)

SUFFIXES = (".corrections.yaml", ".corrections.yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What an editor says of one story; this version of the plugin knows nothing to say yet."""


def corrections_for(story_file: Path, name: str) -> Corrections:
    """Give the corrections that stand beside a story file.

    Args:
        story_file: The story's content file.
        name: What messages call it: the path from the project's root.

    Raises:
        CorrectionError: there are some. This version reads none, and nothing that an editor
            wrote may be passed over in silence.
    """
    for suffix in SUFFIXES:
        if story_file.with_suffix(f"{suffix}.txt").exists():
            where = f"{name.rpartition('.')[0]}{suffix}.txt"
            log.warning("%s: no corrections, by its name; take the .txt away", where)
        if story_file.with_suffix(suffix).exists():
            where = f"{name.rpartition('.')[0]}{suffix}"
            what = "corrections, which this version of the plugin does not read yet"
            raise CorrectionError(where, what, "move the file away, or update the plugin")
    return Corrections()


def corrected(story: Story, corrections: Corrections) -> Story:
    """Give a story as its editor wants it; applying the same corrections again changes nothing."""
    return story
