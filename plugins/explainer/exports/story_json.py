"""story.json: all that a story's pages say, as data; the contract with everybody outside."""

from __future__ import annotations

import dataclasses
import datetime
import json
from typing import Any

from explainer.exports.export import Export
from explainer.model import Article, Fact, Section, Story
from explainer.pages import Edition
from explainer.sections import SECTIONS

VERSION = 1
"""Raised when a key is changed or dropped; a new key is compatible."""

SIGNED = ("added_by", "edited", "note", "url")
"""Keys of an entry that a person wrote or changed; the others have none of them."""

EDITS = "corrections"
"""The key of what an editor corrected; a story without corrections does not have it."""


def render(story: Story, edition: Edition | None = None) -> bytes:
    """Give a story as UTF-8 JSON with a trailing newline; equal stories give equal bytes."""
    return (json.dumps(record_of(story), ensure_ascii=False, indent=1) + "\n").encode()


def record_of(story: Story) -> dict[str, Any]:
    """Give a story as plain lists and dicts, keys in the order of the contract.

    Of a source that may not be shown in full, only the sentences that are cited are there; of one
    that may not be shown at all, none.
    """
    kept = {"full": None, "cited": _cited(story), "none": frozenset[str]()}[story.show_source]
    return {
        "version": VERSION,
        "slug": story.slug,
        "title": story.title,
        "articles": [_article(article, kept) for article in story.articles],
        **{s.name: [entry_of(s, fact) for fact in story.of(s)] for s in SECTIONS},
        **({EDITS: plain(story.edits)} if story.edits else {}),
    }


def entry_of(section: Section[Any], fact: Fact) -> dict[str, Any]:
    """Give one fact as its entry: id first, then what it says, evidence, what else is known of it.

    Nothing internal is there, and what other articles told only where they did.
    """
    told = plain(fact)
    grown = {f.name: told.pop(f.name) for f in grown_of(type(fact)) if f.name in told}
    entry = {k: v for k, v in told.items() if k not in {"evidence", *SIGNED}}
    entry[section.evidence_key] = plain(fact.evidence)
    entry |= grown
    entry |= {k: plain(v) for k in SIGNED if (v := getattr(fact, k))}
    if fact.edited:
        entry["edited"] = [section.evidence_key if k == "evidence" else k for k in fact.edited]
    return entry


def grown_of(kind: type[Fact]) -> list[dataclasses.Field[Any]]:
    """Give the fields of a type of facts that hold what other articles told."""
    return [field for field in dataclasses.fields(kind) if field.metadata.get("grown")]


def key_of(field: dataclasses.Field[Any]) -> str:
    """Give the key that a field of a dataclass has in story.json."""
    return str(field.metadata.get("name", field.name))


def plain(value: Any) -> Any:
    """Give dataclasses as dicts, tuples as lists, days as ISO dates, whole numbers as integers."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            key_of(field): plain(item)
            for field in dataclasses.fields(value)
            if not field.metadata.get("internal")
            and not (
                (item := getattr(value, field.name)) in (None, ())
                and field.metadata.get("optional")
            )
        }
    if isinstance(value, tuple):
        return [plain(v) for v in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value.isoformat() if isinstance(value, datetime.date) else value


def _cited(story: Story) -> frozenset[str]:
    """Ids of the sentences that statements rest on."""
    return frozenset(
        piece.sentence for s in SECTIONS for fact in story.of(s) for piece in fact.pieces()
    )


def _article(article: Article, kept: frozenset[str] | None) -> dict[str, Any]:
    shown = tuple(s for s in article.sentences if kept is None or s.id in kept)
    return {
        "id": article.id,
        "title": article.title,
        "source": {"name": article.outlet, "url": article.url, "author": article.author},
        "published": plain(article.published),
        "sentences": plain(shown),
    }


STORY_JSON = Export(name="story.json", media_type="application/json", render=render)
