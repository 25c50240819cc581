"""Writing: an entry of a corrections file as YAML that reads back as what it was written from."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Mapping
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


def written(section: str, entry: Mapping[str, Any], hints: Mapping[str, str] | None = None) -> str:
    """Give a corrections file of one entry.

    Args:
        section: Its name.
        entry: Values by their keys, as a fact has them.
        hints: What stands behind values as a comment, by key.

    Examples:
        >>> print(written("quotes", {"fact": "the-fare", "speaker": "Ada Poe"}), end="")
        quotes:
          - fact: the-fare
            speaker: Ada Poe
    """
    made = _plain(entry)
    for key, hint in (hints or {}).items():
        made.yaml_add_eol_comment(hint, key)
    yaml = YAML()
    yaml.Representer = Representer
    yaml.width = WIDEST
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = io.StringIO()
    yaml.dump({section: [made]}, out)
    return out.getvalue()


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
