"""story.schema.json: the JSON Schema of story.json, made from the fact types themselves."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter

from explainer.exports.story_json import EDITS, SIGNED, VERSION, grown_of, key_of
from explainer.model import Edit, Section, Sentence
from explainer.sections import SECTIONS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def render() -> bytes:
    """Give the schema as UTF-8 JSON with a trailing newline."""
    return (json.dumps(schema(), ensure_ascii=False, indent=1) + "\n").encode()


def schema() -> dict[str, Any]:
    """Give the schema: closed lists where the contract closes them, new keys allowed."""
    definitions: dict[str, Any] = {}
    lists = {s.name: _list(_entry(s, definitions)) for s in SECTIONS}
    article = {
        "id": {"type": "string"},
        "title": _nullable("string"),
        "source": _closed({key: _nullable("string") for key in ("name", "url", "author")}),
        "published": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
        "sentences": _list(_object(Sentence, definitions)),
    }
    properties = {
        "version": {"const": VERSION},
        "slug": {"type": "string"},
        "title": {"type": "string"},
        "articles": _list(_closed(article)),
        **lists,
    }
    made = _closed(properties)
    made["properties"] |= {EDITS: _list(_object(Edit, definitions))}
    return {"$schema": DIALECT, "title": "story.json", **made, "$defs": definitions}


def _entry(section: Section[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of one entry: what ``entry_of`` gives, key for key."""
    found = _object(section.fact, definitions)
    properties = found["properties"]
    evidence = {section.evidence_key: properties.pop("evidence")}
    signed = {key: properties.pop(key) for key in SIGNED}
    grown = {field.name: properties.pop(field.name) for field in grown_of(section.fact)}
    required = [*properties, section.evidence_key]
    return {**found, "properties": properties | evidence | grown | signed, "required": required}


def _object(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of a dataclass without its internal fields, under its public keys."""
    made = TypeAdapter(kind).json_schema(ref_template="#/$defs/{model}", mode="serialization")
    for part in _dataclasses_in(kind):
        if part.__name__ not in definitions:
            definitions[part.__name__] = {}
            definitions[part.__name__] = _object(part, definitions)
    public = [f for f in dataclasses.fields(kind) if not f.metadata.get("internal")]
    properties = {key_of(f): _bare(made["properties"][f.name]) for f in public}
    required = [key_of(f) for f in public if not f.metadata.get("optional")]
    return {"type": "object", "properties": properties, "required": required}


def _dataclasses_in(kind: type) -> Iterator[type]:
    """The dataclasses that the fields of another one hold."""
    open_types: list[Any] = list(get_type_hints(kind).values())
    while open_types:
        found = open_types.pop()
        if isinstance(found, type) and dataclasses.is_dataclass(found):
            yield found
        open_types.extend(get_args(found))


def _bare(part: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in part.items() if k not in {"title", "default"}}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _nullable(kind: str) -> dict[str, Any]:
    return {"anyOf": [{"type": kind}, {"type": "null"}]}
