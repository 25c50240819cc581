"""The fields of a section's facts that an editor may give, read off their dataclass.

A new kind of fact can be corrected without a line here: what it holds and of which type is taken
from its annotations, and pydantic holds what the editor wrote against them.
"""

from __future__ import annotations

import dataclasses
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from explainer.corrections.nodes import Listing, Node, Text
from explainer.corrections.nodes import Mapping as Pairs
from explainer.errors import nearest
from explainer.model import Evidence, Fact, Section, When
from explainer.sources.oddities import TURNING
from explainer.text.edtf import extent

LARGEST = 1e18
"""No figure of an article is larger; a number with more digits is a slip of the hand."""

NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
"""A plain number, which nobody is called; what YAML would only turn into one ("010") is text."""

DATE = "write a day like 2025-06-09, a month like 2025-06, a year, or another EDTF (level 1)"


class WrongError(Exception):
    """A value that a field does not take: on which line, what it is, what to do."""

    def __init__(self, line: int, what: str, fix: str) -> None:
        self.line, self.what, self.fix = line, what, fix
        super().__init__(what)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a section's facts.

    Attributes:
        name: Its key in story.json and in a corrections file.
        attribute: Its name in the dataclass.
        hint: Its type.
        needed: Whether a fact cannot be added without it.
        lasting: Whether it can only be given to an added fact.
        refers_to: The section that its ids name; None where it holds none.
    """

    name: str
    attribute: str
    hint: Any
    needed: bool
    lasting: bool
    refers_to: str | None

    @property
    def wanted(self) -> str:
        """What it takes, in words."""
        words = described(self.hint)
        return words.replace("text", "id or name") if self.refers_to else words

    def value(self, node: Node) -> Any:
        """Give the value that an editor wrote.

        Raises:
            WrongError: the field does not take it.
        """
        if When in _parts(self.hint):
            return _when(node)
        if isinstance(node, Text) and self.name == "name" and not node.quoted:
            _refuse_number(node)
        plain = _plain(node, self.hint)
        try:
            value = _adapter(self.hint).validate_python(plain)
        except ValidationError as problem:
            raise _wrong(node, self.hint, problem) from problem
        return _checked(value, node)


@cache
def fields_of(section: Section[Any]) -> Mapping[str, Field]:
    """Give the fields of a section's facts by their keys, in the order of story.json."""
    own = {f.name for f in dataclasses.fields(Fact)}
    hints = get_type_hints(section.fact)
    return {
        (name := str(f.metadata.get("name", f.name))): Field(
            name=name,
            attribute=f.name,
            hint=hints[f.name],
            needed=f.default is dataclasses.MISSING and NoneType not in _parts(hints[f.name]),
            lasting=bool(f.metadata.get("lasting")),
            refers_to=f.metadata.get("refers_to"),
        )
        for f in dataclasses.fields(section.fact)
        if f.name not in own
        and not (f.metadata.get("internal") or f.metadata.get("grown"))
        and Evidence not in _parts(hints[f.name])
    }


def described(hint: Any) -> str:
    """Say what a type takes, as documents and messages say it.

    Examples:
        >>> described(tuple[str, ...]), described(float | None)
        ('a list of texts', 'a number, or null')
    """
    kinds = [part for part in get_args(hint) if part is not NoneType]
    if NoneType in get_args(hint):
        return f"{described(kinds[0])}, or null"
    if get_origin(hint) is Literal:
        return f"one of {', '.join(get_args(hint))}"
    if get_origin(hint) is tuple:
        return f"a list of {described(kinds[0])}s"
    if hint is When:
        return "a date (EDTF, level 1)"
    if dataclasses.is_dataclass(hint):
        return "keys: " + ", ".join(_keys(hint))
    return {bool: "true or false", float: "a number", int: "a whole number"}.get(hint, "text")


@cache
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)


def _parts(hint: Any) -> Iterator[Any]:
    """A type and all that it is made of."""
    yield hint
    for part in get_args(hint):
        yield from _parts(part)


def _keys(kind: Any) -> Mapping[str, str]:
    """The attribute of each key of a dataclass inside a fact ("from" is ``start``)."""
    return {str(f.metadata.get("name", f.name)): f.name for f in dataclasses.fields(kind)}


def _plain(node: Node, hint: Any) -> Any:
    """What the editor wrote as plain text, lists and dicts; keys of a dataclass by their names."""
    if isinstance(node, Text):
        return None if node.null else node.value
    if isinstance(node, Listing):
        return [_plain(item, hint) for item in node.items]
    kind = next((part for part in _parts(hint) if dataclasses.is_dataclass(part)), None)
    if kind is None:
        raise WrongError(node.line, "is a mapping", f"give {described(hint)}")
    keys = _keys(kind)
    for key, _ in node.pairs:
        if key.value not in keys:
            fix = nearest(key.value, keys) or f"keys are {', '.join(keys)}"
            raise WrongError(key.line, f"has an unknown key {key.value!r}", fix)
    return {keys[key.value]: _plain(value, hint) for key, value in node.pairs}


def _when(node: Node) -> When | None:
    if not isinstance(node, Text):
        raise WrongError(node.line, f"is a {_kind(node)}", DATE)
    if node.null:
        return None
    try:
        extent(node.value)
    except ValueError as problem:
        raise WrongError(node.line, f"{problem}", DATE) from problem
    return When(edtf=node.value, text="", rule="editor")


def _refuse_number(node: Text) -> None:
    if NUMBER.fullmatch(node.value):
        fix = "put it in quotes if that is a name"
        raise WrongError(node.line, f"is {node.value}, a number where a name is wanted", fix)


def _wrong(node: Node, hint: Any, problem: ValidationError) -> WrongError:
    """Pydantic's first finding in our words, at the line of the very value where it is known."""
    error = problem.errors(include_url=False)[0]
    kinds = [part for part in _parts(hint) if dataclasses.is_dataclass(part)]
    keys = {attribute: key for kind in kinds for key, attribute in _keys(kind).items()}
    path = [keys.get(str(step), step) for step in error["loc"]]
    at = _at(node, path)
    if error["type"].startswith("missing"):
        return WrongError(node.line, f"has no {path[-1]!r}", f"give {described(hint)}")
    found = f"is {shown(at.value)}" if isinstance(at, Text) else f"is a {_kind(at)}"
    if isinstance(at, Text) and at.null:
        found = "is empty"
    closed = [v for part in _parts(hint) if get_origin(part) is Literal for v in get_args(part)]
    near = nearest(at.value, closed) if isinstance(at, Text) else ""
    if isinstance(at, Text) and not at.null and get_origin(hint) is tuple and at is node:
        near = f"write a list: [{at.value}]"
    return WrongError(at.line, found, near or f"give {described(hint)}")


def _at(node: Node, path: Sequence[int | str]) -> Node:
    """The node that pydantic speaks of, as far as its path leads."""
    for step in path:
        if isinstance(node, Listing) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        elif isinstance(node, Pairs):
            node = node.get(str(step)) or node
    return node


def _kind(node: Node) -> str:
    return {Text: "text", Listing: "list"}.get(type(node), "mapping")


def shown(words: str) -> str:
    """Give words as a message shows them: in quotes, on one line, not too long."""
    return repr(words if len(words) <= 60 else f"{words[:59]}…")


def _checked(value: Any, node: Node) -> Any:
    """The value with its white space tidied; what no page or data file can hold is refused."""
    if isinstance(value, str):
        return tidied(value, node.line)
    if isinstance(value, tuple):
        lines = node.items if isinstance(node, Listing) else ()
        items = (_checked(v, n) for v, n in zip(value, lines, strict=True))
        return tuple(dict.fromkeys(items))
    for number in _numbers(value):
        if not math.isfinite(number) or abs(number) > LARGEST or repr(number) == "-0.0":
            raise WrongError(node.line, "is no number that can be shown", "write it in digits")
    return value


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, float):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _numbers(getattr(value, field.name))


def tidied(words: str, line: int) -> str:
    """Give an editor's words on one line.

    Raises:
        WrongError: there are none, or they hold what is no character.
    """
    text = " ".join(words.split())
    if not text:
        raise WrongError(line, "is empty", "write words, or take the line away")
    if TURNING.search(text):
        raise WrongError(line, "holds marks that turn the direction of the text", "take them out")
    if any(unicodedata.category(c) in {"Cc", "Cs"} or c in "\ufffe\uffff" for c in text):
        raise WrongError(line, "holds a character that no text has", "take it out")
    return text
