"""Mends: the entries of a corrections file that hide, change, join or annotate one statement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from explainer.corrections.fields import Field, WrongError, fields_of, tidied
from explainer.corrections.writing import Written, written
from explainer.model import Actor, Fact, Section, Sentence, words_of
from explainer.pages.receipts import field_name
from explainer.sections.timeline import TIMELINE
from explainer.wording import Wording

TOGETHER = (
    ("roles",),
    ("speaker", "actor"),
    ("when",),
    ("status",),
    ("label",),
    ("said_by", "sourcing"),
    ("text", "value", "unit"),
    ("title",),
    ("name",),
    ("side",),
    ("kind",),
)
"""Fields that are changed together, those first that are most often wrong."""

MOST = 3
"""Others that may be the same one."""

WORD = re.compile(r"\w{3,}")
"""A word that tells names apart; "of" and "J." do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """What an editor pastes into the corrections file.

    Attributes:
        label: What it does.
        text: The YAML: a whole file, whose values are those of today until the editor changes them.
        strikes: Whether it hides the statement.
    """

    label: str
    text: str
    strikes: bool = False


def mends_of(
    t: Wording, section: Section[Any], fact: Fact, others: Sequence[Fact] = ()
) -> tuple[Mend, ...]:
    """Give what mends a fact; () for one that the corrections file is about already.

    Args:
        t: The words of the interface.
        section: The fact's own.
        fact: As the rules made it.
        others: The facts of that section, of which some may be the same one.
    """
    if fact.added_by or fact.edited or fact.note or fact.url:
        return ()
    drafts = tuple(_mends(t, section, fact, others))
    entries = (Written(values={"fact": fact.id, **given}, hints=told) for _, given, told in drafts)
    texts = written(section.name, *entries)
    return tuple(
        Mend(label=label, text=text, strikes="hide" in given)
        for (label, given, _), text in zip(drafts, texts, strict=True)
    )


Draft = tuple[str, Mapping[str, Any], Mapping[str, str]]
"""What a mend does, what it gives a fact, and what each value takes."""


def _mends(
    t: Wording, section: Section[Any], fact: Fact, others: Sequence[Fact]
) -> Iterator[Draft]:
    yield t("desk.mend.hide"), {"hide": True}, {}
    for fields in _changing(section):
        values = {f.name: getattr(fact, f.attribute) for f in fields}
        if all(map(_fits, values.values())):
            names = t.all_of([field_name(t, f.name) for f in fields])
            hints = {f.name: f.wanted for f in fields if f.wanted != "text"}
            yield t("desk.mend.change", fields=names), values, hints
    for other in [other for other in others if _may_be(fact, other)][:MOST]:
        yield t("desk.mend.join", name=words_of(other)), {"join": (other.id,)}, {}
    yield t("desk.mend.note"), {"note": t("desk.mend.note.words")}, {}


def _changing(section: Section[Any]) -> Iterator[Sequence[Field]]:
    """The fields of a section that may be changed, in groups."""
    fields = {name: f for name, f in fields_of(section).items() if not f.lasting}
    for group in TOGETHER:
        if group[0] in fields:
            yield [fields[name] for name in group if name in fields]


def _fits(value: Any) -> bool:
    """Whether a corrections file can hold a value as it is."""
    if isinstance(value, tuple):
        return all(map(_fits, value))
    try:
        return not isinstance(value, str) or tidied(value, 1) == value
    except WrongError:
        return False


def _may_be(fact: Fact, other: Fact) -> bool:
    """Whether two of the who's who may be one: their names share a word or its first letters."""
    if not (isinstance(fact, Actor) and isinstance(other, Actor)) or fact.id == other.id:
        return False
    return fact.kind == other.kind and bool(_words(fact) & _words(other))


def _words(actor: Actor) -> set[str]:
    """The words of all names, and the capitals of what is no person: "UN" for United Nations."""
    names = (actor.name, *actor.aliases)
    words = {word.casefold() for name in names for word in WORD.findall(name)}
    capitals = {"".join(filter(str.isupper, name)) for name in names if actor.kind != "person"}
    return words | {letters for letters in capitals if len(letters) > 1}


def adding(t: Wording, sentence: Sentence, all_: Iterable[Sentence]) -> tuple[Mend, ...]:
    """Give what makes a moment of a sentence; () where its words do not name it alone."""
    words = sentence.text.strip()
    if not _fits(words) or sum(words in other.text for other in all_) > 1:
        return ()
    moment = {"text": words, "when": None, "status": "happened"}
    (text,) = written(TIMELINE.name, Written(values={"add": moment, "words": words}))
    return (Mend(label=t("desk.mend.add"), text=text),)
