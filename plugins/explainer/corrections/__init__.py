"""Editing: the editor's judgements, which stand apart from the sources and have the last word.

A corrections file stands beside its story file. It is read and checked with the stories, held
against the extracted story before anything is written, and applied between merging and the gate.
"""

from __future__ import annotations

import logging
from pathlib import Path

from explainer.corrections.applying import applied
from explainer.corrections.correction import Corrections
from explainer.corrections.entries import entries_of
from explainer.corrections.nodes import parsed
from explainer.corrections.orphans import Orphan, sifted
from explainer.corrections.resolving import resolved
from explainer.errors import CorrectionError, ProblemsError
from explainer.model import Story
from explainer.sources.decoding import decoded

__all__ = [
    "LARGEST",
    "SUFFIXES",
    "Corrections",
    "Orphan",
    "corrected",
    "corrections_for",
    "resolved",
    "sifted",
]

log = logging.getLogger(__name__)

SUFFIXES = (".corrections.yaml", ".corrections.yml")

LARGEST = 256 * 1024
"""Bytes; a thousand corrections of one story, each with a note, are half of it."""


def corrections_for(story_file: Path, name: str) -> Corrections:
    """Give the corrections that stand beside a story file.

    Args:
        story_file: The story's content file.
        name: What messages call it: the path from the project's root.

    Raises:
        ProblemsError: something in the file cannot be used; holds all that is wrong, and the
            corrections that can be held against the story all the same.
        CorrectionError: there are two files, or the one cannot be read.
        SourceError: it is no text.
    """
    stem, found = name.rpartition(".")[0], []
    for suffix in SUFFIXES:
        if story_file.with_suffix(f"{suffix}.txt").exists():
            log.warning("%s%s.txt: no corrections, by its name; take the .txt away", stem, suffix)
        if story_file.with_suffix(suffix).exists():
            found.append(suffix)
    if not found:
        return Corrections()
    where = f"{stem}{found[0]}"
    if len(found) > 1:
        raise CorrectionError(where, f"{stem}{found[1]} stands beside it", "keep one of the two")
    text = _text(story_file.with_suffix(found[0]), where)
    node, problems = parsed(text, where)
    try:
        return Corrections(name=where, entries=entries_of(node, where, problems))
    except ProblemsError as several:
        part = Corrections(name=where, entries=several.made, whole=False)
        raise ProblemsError(several.problems, part) from several


def _text(path: Path, name: str) -> str:
    try:
        if not path.is_file():
            raise CorrectionError(name, "is not a file", "remove it")
        if path.stat().st_size > LARGEST:
            what = f"{path.stat().st_size:,} bytes, more than the {LARGEST:,} that are read"
            raise CorrectionError(name, what, "keep corrections short")
        return decoded(path.read_bytes(), name)
    except OSError as problem:
        what = f"cannot be read ({problem.strerror})"
        raise CorrectionError(name, what, "check its rights") from problem


def corrected(story: Story, corrections: Corrections) -> Story:
    """Give a story as its editor wants it; applying the same corrections again changes nothing.

    Raises:
        ProblemsError: a correction means nothing in this story, or several things, or contradicts
            another; holds all of them.
    """
    done = {edit.place for edit in story.edits}
    if not corrections.entries or any(corrections.at(e.line) in done for e in corrections.entries):
        return story
    return applied(story, resolved(story, corrections), corrections)
