"""A corrections file as text, lists and mappings, each with its line; nothing in it is run.

The file is read event by event, so that size, depth, tags and aliases are refused before anything
is built. No value is turned into a number, a date or a truth: what the editor wrote is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from explainer.errors import CorrectionError, ExplainerError, ProblemsError

DEEPEST = 8
"""Lists and mappings inside each other; a correction needs six."""

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
"""What stands for no value, where it is not in quotes (YAML 1.2, core schema)."""

QUOTE = "put the words in quotes"
PLAIN_WORDS = (
    ("found character '\\t'", "a tab where YAML wants spaces", "indent with spaces"),
    ("that cannot start any token", "a mark that YAML does not let words begin with", QUOTE),
    (
        "mapping values are not allowed",
        "a colon inside of words, or a line above without one",
        QUOTE,
    ),
    ("unexpected end of stream", "a quote that is never closed", "close it"),
    ("expected ',' or ']'", "a [ that is never closed, or a comma is missing", "write [one, two]"),
    ("expected ',' or '}'", "a { that is never closed, or a comma is missing", "write {a: b}"),
    ("expected <block end>", "a line that is indented unlike those above it", "line it up"),
    ("could not find expected ':'", "a line without a colon", "write key: value"),
    ("unknown escape character", "a backslash inside of double quotes", "use single quotes"),
    ("sequence entries are not allowed", "a list on the line of its key", "start a new line"),
)
"""What the parser says, what that means, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A single value as the editor wrote it; ``quoted`` if it stood in quotes or as a block."""

    line: int
    value: str
    quoted: bool = False

    @property
    def null(self) -> bool:
        """Whether it stands for no value."""
        return not self.quoted and self.value in NULLS


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list."""

    line: int
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Keys with their values, in the order of the file."""

    line: int
    pairs: tuple[tuple[Text, Node], ...]

    def get(self, name: str) -> Node | None:
        """Give the value of a key; None where it is missing."""
        return next((value for key, value in self.pairs if key.value == name), None)


Node = Text | Listing | Mapping


def parsed(text: str, name: str) -> tuple[Node | None, Sequence[ExplainerError]]:
    """Read one YAML document.

    Args:
        text: The file, decoded, with plain line ends.
        name: What messages call it.

    Returns:
        The file, None for one that holds nothing but comments, and what is wrong with it that
        keeps nobody from reading the rest: keys that come twice.

    Raises:
        ProblemsError: it is no YAML, two documents, too deep, or holds tags or aliases.
    """
    reader = Reader(name=name)
    try:
        node = reader.document(_Events(YAML(typ="safe", pure=True).parse(text)))
    except MarkedYAMLError as problem:
        raise ProblemsError([*reader.problems, _broken(problem, name)]) from problem
    except (YAMLError, UnicodeError) as problem:
        what = "a character that no text has (a control character or half of one)"
        found = CorrectionError(f"{name}:{_line_of(problem, text)}", what, "take it out")
        raise ProblemsError([*reader.problems, found]) from problem
    return node, reader.problems


class _Events:
    """The parser's events with the next one in sight."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events
        self.line = 1

    def take(self) -> tuple[str, Any]:
        event = next(self._events)
        self.line = event.start_mark.line + 1
        return type(event).__name__.removesuffix("Event"), event


@dataclass(slots=True, kw_only=True)
class Noting:
    """Goes through a corrections file and notes every problem on the way.

    Attributes:
        name: What messages call the file.
        problems: What is known to be wrong with it.
    """

    name: str
    problems: list[ExplainerError] = field(default_factory=list)

    def _refuse(self, line: int, what: str, fix: str) -> None:
        self.problems.append(CorrectionError(f"{self.name}:{line}", what, fix))


@dataclass(slots=True, kw_only=True)
class Reader(Noting):
    """Builds nodes from events."""

    def document(self, events: _Events) -> Node | None:
        """Give the only document; None where there is none."""
        events.take()
        kind, _ = events.take()
        if kind == "StreamEnd":
            return None
        node = self._node(*events.take(), events, 0)
        assert node is not None
        events.take()
        kind, _ = events.take()
        if kind != "StreamEnd":
            raise self._stop(events.line, "a second document", "take the line --- away")
        return node

    def _node(self, kind: str, event: Any, events: _Events, depth: int) -> Node | None:
        """The node that an event begins; None for the end of the one around it."""
        line = events.line
        if kind == "Alias":
            raise self._stop(line, f"an alias (*{event.anchor})", f"{QUOTE}, or write them out")
        if kind in {"SequenceEnd", "MappingEnd"}:
            return None
        if event.anchor is not None:
            raise self._stop(line, f"an anchor (&{event.anchor})", f"{QUOTE}, or take it away")
        if event.tag is not None:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            raise self._stop(line, f"a tag ({tag})", "take it away: no value needs one")
        if kind == "Scalar":
            return Text(line=line, value=event.value, quoted=event.style is not None)
        if depth == DEEPEST:
            raise self._stop(line, f"more than {DEEPEST} levels", "see docs/corrections.md")
        if kind == "SequenceStart":
            return Listing(line=line, items=tuple(self._items(events, depth + 1)))
        pairs = self._pairs(events, depth + 1, joining=depth == 0)
        return Mapping(line=line, pairs=tuple(pairs))

    def _items(self, events: _Events, depth: int) -> Iterator[Node]:
        while (node := self._node(*events.take(), events, depth)) is not None:
            yield node

    def _pairs(self, events: _Events, depth: int, *, joining: bool) -> Iterable[tuple[Text, Node]]:
        """The pairs of a mapping; with ``joining`` two lists of one key are one list."""
        found: dict[str, tuple[Text, Node]] = {}
        nodes = self._items(events, depth)
        for key in nodes:
            value = next(nodes)
            if not isinstance(key, Text):
                self._refuse(key.line, "a key that is no word", "write key: value")
                continue
            first, known = found.setdefault(key.value, (key, value))
            if first is key:
                continue
            if joining and isinstance(known, Listing) and isinstance(value, Listing):
                whole = Listing(line=known.line, items=known.items + value.items)
                found[key.value] = (first, whole)
            else:
                what = f"key {key.value!r} stands on line {first.line} already"
                self._refuse(key.line, what, "keep one of them")
        return found.values()

    def _stop(self, line: int, what: str, fix: str) -> ProblemsError:
        self._refuse(line, what, fix)
        return ProblemsError(self.problems)


def _broken(problem: MarkedYAMLError, name: str) -> CorrectionError:
    """What is wrong with the YAML, in plain words; a thing left open is told where it opens."""
    said = str(problem.problem or problem.context or "")
    words = ((what, fix) for sign, what, fix in PLAIN_WORDS if sign in said)
    what, fix = next(words, (f"no YAML ({said})", "check the indentation and the quotes"))
    open_ = "never closed" in what and problem.context_mark is not None
    mark = problem.context_mark if open_ else problem.problem_mark
    where = name if mark is None else f"{name}:{mark.line + 1}"
    return CorrectionError(where, f"{what} (column {mark.column + 1})" if mark else what, fix)


def _line_of(problem: Exception, text: str) -> int:
    at = getattr(problem, "position", None)
    if isinstance(at, int):
        return text.count("\n", 0, at) + 1
    return next((n for n, line in enumerate(text.split("\n"), 1) if "\\u" in line.lower()), 1)
