"""Writing: entries of a corrections file as YAML that reads back as what it was written from."""

from __future__ import annotations

import dataclasses
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter

from explainer.model import When

WIDEST = 100_000
"""Characters of a line: a statement stays on its own, however long it is."""


class Representer(RoundTripRepresenter):
    """Writes what is no value as ``null``, where ruamel writes nothing."""


Representer.add_representer(
    type(None), lambda representer, _: ScalarNode("tag:yaml.org,2002:null", "null")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An entry to be written.

    Attributes:
        values: By their keys, as a fact has them.
        hints: What stands behind values as a comment, by key.
    """

    values: Mapping[str, Any]
    hints: Mapping[str, str] = field(default_factory=dict)


def written(section: str, *entries: Written) -> tuple[str, ...]:
    """Give for each entry of a section the corrections file that holds it alone.

    They are written together, which takes half the time.

    Examples:
        >>> (text,) = written("quotes", Written(values={"fact": "the-fare", "speaker": "Ada Poe"}))
        >>> print(text, end="")
        quotes:
          - fact: the-fare
            speaker: Ada Poe
    """
    out = io.StringIO()
    _yaml().dump({section: [_made(entry) for entry in entries]}, out)
    head, *items = re.split(r"^(?=  - )", out.getvalue(), flags=re.MULTILINE)
    return tuple(f"{head}{item}" for item in items)


@cache
def _yaml() -> YAML:
    yaml = YAML()
    yaml.Representer = Representer
    yaml.width = WIDEST
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _made(entry: Written) -> CommentedMap:
    made: CommentedMap = _plain(entry.values)
    for key, hint in entry.hints.items():
        made.yaml_add_eol_comment(hint, key)
    return made


def _plain(value: Any) -> Any:
    """A value of a fact as an editor writes it: dates as EDTF, lists on their line."""
    if isinstance(value, When):
        return value.edtf
    if dataclasses.is_dataclass(value):
        keys = {f.name: str(f.metadata.get("name", f.name)) for f in dataclasses.fields(value)}
        return _plain({key: getattr(value, name) for name, key in keys.items()})
    if isinstance(value, Mapping):
        return CommentedMap({key: _plain(item) for key, item in value.items()})
    if isinstance(value, tuple):
        items = CommentedSeq(map(_plain, value))
        items.fa.set_flow_style()
        return items
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
