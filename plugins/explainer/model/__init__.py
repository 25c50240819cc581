"""The types that the stages hand on: Source, Reading, Facts and Story, and what they hold.

Public field names are those of story.json. A field made with ``internal()`` stays out of it.
Nothing here imports another module of ours at run time but the errors, and nothing needs spaCy.
"""

from __future__ import annotations

from explainer.model.article import (
    Article,
    Evidence,
    Paragraph,
    ParagraphKind,
    Sentence,
    Source,
    When,
)
from explainer.model.fact import (
    AHEAD,
    Actor,
    ActorKind,
    Confidence,
    F,
    Fact,
    Facts,
    Section,
    SortKey,
    Sourcing,
    Status,
    words_of,
)
from explainer.model.fields import grown, internal, lasting, names, optional, refers_to
from explainer.model.growth import Growth, Telling, Told
from explainer.model.reading import Reading
from explainer.model.story import Deed, Edit, FieldChange, ShowSource, Story

__all__ = [
    "AHEAD",
    "Actor",
    "ActorKind",
    "Article",
    "Confidence",
    "Deed",
    "Edit",
    "Evidence",
    "F",
    "Fact",
    "Facts",
    "FieldChange",
    "Growth",
    "Paragraph",
    "ParagraphKind",
    "Reading",
    "Section",
    "Sentence",
    "ShowSource",
    "SortKey",
    "Source",
    "Sourcing",
    "Status",
    "Story",
    "Telling",
    "Told",
    "When",
    "grown",
    "internal",
    "lasting",
    "names",
    "optional",
    "refers_to",
    "words_of",
]
