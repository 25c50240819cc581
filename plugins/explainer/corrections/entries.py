"""The entries of a corrections file: every key known, every value one that its field takes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from explainer.corrections.correction import Correction, Given, Name
from explainer.corrections.fields import WrongError, fields_of, shown, tidied
from explainer.corrections.nodes import Listing, Mapping, Node, Noting, Text
from explainer.errors import ExplainerError, ProblemsError, nearest
from explainer.model import Section
from explainer.sections import SECTIONS
from explainer.text.addresses import live

log = logging.getLogger(__name__)

T = TypeVar("T")

SIGNED = ("note", "url")
ON_A_FACT = ("fact", "hide", "join", *SIGNED)
ADDING = ("add", "words", *SIGNED)
TRUE = frozenset({"true", "yes", "on"})
EXAMPLE = "write a list of entries that begin with - fact: or - add:"


def entries_of(
    node: Node | None, name: str, problems: Iterable[ExplainerError] = ()
) -> tuple[Correction, ...]:
    """Give the corrections of a file.

    Args:
        node: The file; None for an empty one.
        name: What messages call it.
        problems: What is known to be wrong with it.

    Raises:
        ProblemsError: something in it cannot be used; holds all that is wrong, and the entries that
            tell what they are about.
    """
    reader = Entries(name=name, problems=list(problems))
    found = tuple(reader.entries(node)) if node is not None else ()
    if reader.problems:
        raise ProblemsError(reader.problems, found)
    return found


@dataclass(slots=True, kw_only=True)
class Entries(Noting):
    """Reads entries."""

    def entries(self, node: Node) -> Iterator[Correction]:
        """Give every entry that names a fact or adds one, section by section."""
        sections = {section.name: section for section in SECTIONS}
        if not isinstance(node, Mapping):
            self._refuse(node.line, "no sections", f"begin with a name such as {SECTIONS[3].name}:")
            return
        for key, value in node.pairs:
            if key.value not in sections:
                fix = nearest(key.value, sections) or f"sections are {', '.join(sections)}"
                self._refuse(key.line, f"unknown section {shown(key.value)}", fix)
            elif isinstance(value, Listing):
                for at, item in enumerate(value.items):
                    yield from self._entry(sections[key.value], item, f"{key.value}[{at}]")
            elif not (isinstance(value, Text) and value.null):
                self._refuse(value.line, f"{key.value} is no list", EXAMPLE)

    def _entry(self, section: Section[Any], node: Node, path: str) -> Iterator[Correction]:
        if not isinstance(node, Mapping):
            self._refuse(node.line, f"{path} is no entry", EXAMPLE)
            return
        fact, added = node.get("fact"), node.get("add")
        if (fact is None) == (added is None):
            what = f"{path} names no fact" if fact is None else f"{path} has fact: and add:"
            self._refuse(node.line, what, "write either fact: with an id or words, or add:")
        elif fact is not None:
            yield from self._on_a_fact(section, node, fact, path)
        elif added is not None:
            yield from self._adding(section, node, added, path)

    def _on_a_fact(
        self, section: Section[Any], node: Mapping, fact: Node, path: str
    ) -> Iterator[Correction]:
        fields = fields_of(section)
        changing = [name for name, f in fields.items() if not f.lasting]
        before = len(self.problems)
        self._unknown(node, [*ON_A_FACT, *changing], section, path)
        found = Correction(
            section=section.name,
            line=node.line,
            fact=self._tried(f"{path}.fact", partial(_name, fact)),
            given=self._given(section, node, changing, path),
            hide=self._hidden(node, path),
            join=self._names(node, "join", path),
            note=self._text(node, "note", path),
            url=self._url(node, path),
        )
        if before == len(self.problems):
            self._purpose(found, path)
        if found.fact is not None:
            yield found

    def _purpose(self, found: Correction, path: str) -> None:
        """Note an entry that does nothing, or does two things that exclude each other."""
        if found.hide and (found.given or found.join):
            other = [g.line for g in found.given] + [n.line for n in found.join]
            what = f"{path} hides a fact and changes it (line {other[0]})"
            self._refuse(found.line, what, "do one of the two")
        if not (found.hide or found.given or found.join or found.note or found.url):
            fix = "write what shall change, such as hide: true"
            self._refuse(found.line, f"{path} does nothing", fix)

    def _adding(
        self, section: Section[Any], node: Mapping, added: Node, path: str
    ) -> Iterator[Correction]:
        fields, before = fields_of(section), len(self.problems)
        self._unknown(node, ADDING, section, path)
        if not isinstance(added, Mapping):
            fix = f"write its fields below it: {', '.join(fields)}"
            self._refuse(added.line, f"{path}.add is no mapping", fix)
            return
        inside = f"{path}.add"
        self._unknown(added, list(fields), section, inside)
        for name, wanted in fields.items():
            if wanted.needed and added.get(name) is None:
                self._refuse(added.line, f"{inside} has no {name}", f"give {wanted.wanted}")
        found = Correction(
            section=section.name,
            line=node.line,
            given=self._given(section, added, list(fields), inside),
            words=self._names(node, "words", path),
            note=self._text(node, "note", path),
            url=self._url(node, path),
        )
        if not (node.get("words") or node.get("note") or node.get("url")):
            what = f"{path} adds a fact without words, note or url"
            fix = "say where it stands in the article (words:) or how you know it (note:, url:)"
            self._refuse(node.line, what, fix)
        if before == len(self.problems):
            yield found

    def _unknown(
        self, node: Mapping, known: Iterable[str], section: Section[Any], path: str
    ) -> None:
        names = list(known)
        fields = fields_of(section)
        for key, _ in node.pairs:
            if key.value in names:
                continue
            if key.value in fields and "add" in names:
                fix = "write it below add:"
            elif key.value in fields:
                fix = "that never changes: hide the fact and add another"
            else:
                fix = nearest(key.value, names) or f"keys are {', '.join(names)}"
            self._refuse(key.line, f"unknown key {shown(key.value)} in {path}", fix)

    def _given(
        self, section: Section[Any], node: Mapping, known: Iterable[str], path: str
    ) -> tuple[Given, ...]:
        fields, names = fields_of(section), set(known)
        made = []
        for key, value in node.pairs:
            if key.value in names:
                wanted = fields[key.value]
                problems = len(self.problems)
                found = self._tried(f"{path}.{key.value}", partial(wanted.value, value))
                if len(self.problems) == problems:
                    made.append(
                        Given(
                            key=key.value,
                            attribute=wanted.attribute,
                            value=found,
                            line=value.line,
                        )
                    )
        return tuple(made)

    def _hidden(self, node: Mapping, path: str) -> bool:
        value = node.get("hide")
        if value is None:
            return False
        if isinstance(value, Text) and value.value.lower() in TRUE:
            return True
        said = shown(value.value) if isinstance(value, Text) else "no truth"
        self._refuse(value.line, f"{path}.hide is {said}", "write true, or take the line away")
        return False

    def _names(self, node: Mapping, key: str, path: str) -> tuple[Name, ...]:
        """The names of a list; one alone may stand without its brackets."""
        value = node.get(key)
        if value is None:
            return ()
        items = value.items if isinstance(value, Listing) else (value,)
        if not items:
            self._refuse(value.line, f"{path}.{key} is empty", "name a fact, or take the line away")
        found = (self._tried(f"{path}.{key}", partial(_name, item)) for item in items)
        return tuple(name for name in found if name is not None)

    def _text(self, node: Mapping, key: str, path: str) -> str | None:
        value = node.get(key)
        name = self._tried(f"{path}.{key}", partial(_name, value)) if value is not None else None
        return name.words if name is not None else None

    def _url(self, node: Mapping, path: str) -> str | None:
        url, value = self._text(node, "url", path), node.get("url")
        if url is not None and value is not None and live(url) is None:
            where = f"{self.name}:{value.line}"
            log.warning("%s: %s.url is %s, which no page links to", where, path, shown(url))
        return url

    def _tried(self, path: str, make: Callable[[], T]) -> T | None:
        try:
            return make()
        except WrongError as wrong:
            self._refuse(wrong.line, f"{path} {wrong.what}", wrong.fix)
            return None


def _name(node: Node) -> Name:
    """Words on one line."""
    if not isinstance(node, Text):
        kind = "list" if isinstance(node, Listing) else "mapping"
        raise WrongError(node.line, f"is a {kind}", "write words")
    if node.null:
        raise WrongError(node.line, "is empty", "write words, or take the line away")
    return Name(words=tidied(node.value, node.line), line=node.line)
