"""The Looked: a clause as the judge sees it, and the Ruling on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Confidence, Status
from explainer.sections.timeline.relations import Relation
from explainer.sections.timeline.times import Timed

if TYPE_CHECKING:
    from spacy.tokens import Token

Ruling = tuple[str, Confidence]
"""The rule by which a clause is an event, and how sure it is."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A clause as the judge sees it."""

    verb: Token
    event: Token
    status: Status
    times: Sequence[Timed]
    relation: Relation | None
    coming: bool = False
    """Whether one of the times of what is said in the past lies after publication."""

    ahead: bool = False
    """Whether one of the times lies after publication."""

    over: bool = False
    """Whether all its calendar times lie before publication, with an end."""
