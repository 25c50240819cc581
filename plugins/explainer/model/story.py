"""The story: all that its pages say, and what an editor corrected."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any, Literal

from explainer.model.article import Article
from explainer.model.fact import F, Facts, Section
from explainer.model.fields import internal

ShowSource = Literal["full", "cited", "none"]
Deed = Literal["added", "changed", "hidden", "joined", "noted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field that an editor changed, with its values before and after."""

    name: str = field(metadata={"name": "field"})
    before: Any = field(metadata={"name": "from"})
    after: Any = field(metadata={"name": "to"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One correction of a story, as it was carried out.

    Attributes:
        fact: Id of the fact as it is now; None for one that was hidden.
        joined: Words of the facts that became one, that of the one that stayed first.
        sentences: Ids of the sentences that a hidden fact rested on, whose words stay unsaid.
        place: Where the correction stands: file and line.
    """

    section: str
    deed: Deed
    fact: str | None = None
    changes: tuple[FieldChange, ...] = ()
    joined: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    note: str | None = None
    url: str | None = None
    place: str = internal("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that the pages of one story say.

    Attributes:
        articles: Oldest first.
        summary: The editor's, as plain text; None where there is none.
        edits: What an editor corrected, in the order of the corrections file.
        withheld: Names of the sections of the facts that were left out since the source may not be
            shown, one for each.
    """

    slug: str
    title: str
    articles: tuple[Article, ...]
    facts: Facts
    summary: str | None = None
    show_source: ShowSource = "full"
    language: str = "en"
    edits: tuple[Edit, ...] = ()
    withheld: tuple[str, ...] = ()

    @property
    def published(self) -> datetime.date | None:
        """The day of the newest article; None where no source gives one."""
        return max((a.published for a in self.articles if a.published), default=None)

    def of(self, section: Section[F]) -> tuple[F, ...]:
        """Give the facts of one section, in the order of its page."""
        return self.facts.of(section)
