"""Facts: what a section finds, and what a section is."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from explainer.model.article import Evidence
from explainer.model.fields import internal, names

if TYPE_CHECKING:
    from explainer.model.growth import Growth
    from explainer.model.reading import Reading

ActorKind = Literal["person", "organization", "place", "group", "thing"]
Status = Literal["happened", "ongoing", "scheduled", "expected", "possible", "unlikely"]
AHEAD: frozenset[Status] = frozenset({"scheduled", "expected", "possible", "unlikely"})
"""What had not happened when the article was published."""
Sourcing = Literal["article", "named", "institution", "anonymous"]
Confidence = Literal["high", "medium", "low"]
F = TypeVar("F", bound="Fact")
SortKey = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every entry of every section has.

    Attributes:
        id: A slug of the content, unique in its section; anchors and corrections use it.
        evidence: At least one, unless an editor added the fact and signs for it.
        rule: The name of the rule that made the fact.
        confidence: How sure that rule is.
        added_by: "editor" where a person wrote it; then ``note`` or ``url`` says on what ground.
        edited: Names of the fields that an editor changed: those need not stand in the article.
        note: The editor's words on what was added or changed; None where there are none.
        url: Where the editor has it from; None where the editor does not say.
    """

    id: str
    evidence: tuple[Evidence, ...]
    rule: str = internal("")
    confidence: Confidence = internal("high")
    added_by: Literal["editor"] | None = None
    edited: tuple[str, ...] = ()
    note: str | None = None
    url: str | None = None

    def pieces(self) -> Iterator[Evidence]:
        """Give all evidence of the fact, in whichever field, also what it rested on before."""
        for field in fields(self):
            value = getattr(self, field.name)
            for item in value if isinstance(value, tuple) else ():
                if isinstance(item, Evidence):
                    yield item
                else:
                    yield from getattr(item, "evidence", ())


def words_of(fact: Fact) -> str:
    """Give what a fact says in its own main field: text, name or title."""
    for name in ("text", "name", "title"):
        value = getattr(fact, name, None)
        if isinstance(value, str) and value:
            return value
    return fact.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Fact):
    """Somebody or something that acts in the story, once, under all its names.

    Attributes:
        name: The fullest form in the article, never fuller than the article.
        roles: As the article words them.
        affiliation: The body or person they act or speak for; None where the article does not say.
        side: The party to the story that they stand with; None where there are no parties.
        aliases: The other forms that the article uses, without the name itself.
        acts: False for who is only named in passing: where something is, whose office somebody
            has, to whom something is told.
    """

    name: str
    kind: ActorKind
    roles: tuple[str, ...] = ()
    affiliation: str | None = names("actors", None)
    side: str | None = names("actors", None)
    aliases: tuple[str, ...] = ()
    acts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Lists of facts by the name of their section.

    Attributes:
        failed: Names of the sections whose rules broke on an article, which is a bug of ours;
            their lists are empty.
    """

    lists: tuple[tuple[str, tuple[Fact, ...]], ...] = ()
    failed: tuple[str, ...] = ()

    def of(self, section: Section[F]) -> tuple[F, ...]:
        """Give the facts of one section, in order; () where it found none."""
        return tuple(f for n, facts in self.lists if n == section.name for f in facts)  # type: ignore[misc]

    def having(self, section: Section[F], facts: Iterable[F]) -> Facts:
        """Give these facts with one section's list replaced or added at the end."""
        rest = tuple((n, f) for n, f in self.lists if n != section.name)
        return Facts(lists=(*rest, (section.name, tuple(facts))), failed=self.failed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Generic[F]):
    """One kind of fact: how it is found, joined and ordered, and where its page is.

    Attributes:
        name: Key in story.json, template and translations.
        fact: The dataclass of its facts.
        extract: Finds the facts of one article; gets the facts of the sections in ``needs``.
        same: Facts with equal keys are one fact; merging joins their evidence.
        join: Gives one fact for several that are the same: which wording and status stay.
        order: Sort key of the section's page.
        settle: Gives a fact that an editor dated or added its place in that order, from its own
            fields and the day of the newest article (None where no source gives one).
        growth: How its facts grow from article to article; None where they do not.
        over: Whether later articles leave nothing of a fact; gets all facts of the story.
        align: Gives facts with those in place again that stand beside one that an editor moved;
            gets all as they were, by id, and that day.
        needs: Names of the sections that must be extracted before.
        path: Folder of its page below the story's; None where it has no page of its own.
        evidence_key: What ``evidence`` is called in story.json.
    """

    name: str
    fact: type[F]
    extract: Callable[[Reading, Facts], Iterable[F]]
    same: Callable[[F], Hashable]
    join: Callable[[Sequence[F]], F]
    order: Callable[[F], SortKey]
    settle: Callable[[F, datetime.date | None], F] = lambda fact, published: fact
    growth: Growth[F] | None = None
    over: Callable[[F, Facts], bool] = lambda fact, facts: False
    align: Callable[[Mapping[str, F], Sequence[F], datetime.date | None], Sequence[F]] = (
        lambda before, facts, published: facts
    )
    needs: tuple[str, ...] = ()
    path: str | None = None
    evidence_key: str = "evidence"
