"""The LanguagePack type: all the words of one language that the rules need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.language.tables.agenda import AgendaWords
from explainer.language.tables.amounts import AmountWords
from explainer.language.tables.certainty import CertaintyWords
from explainer.language.tables.events import EventWords
from explainer.language.tables.glance import GlanceWords
from explainer.language.tables.names import NameWords
from explainer.language.tables.outlook import OutlookWords
from explainer.language.tables.page import PageWords
from explainer.language.tables.speech import SpeechWords
from explainer.language.tables.time import TimeWords
from explainer.language.tables.unknowns import UnknownWords
from explainer.language.tables.verbs import VerbWords


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """One language, as data.

    Attributes:
        code: ISO 639-1, as in ``lang`` of a page.
        pipelines: spaCy pipelines that will do, best first; the first installed one is taken.
        labels: What an entity label of those pipelines means here: a kind of actor, or another
            name in lower case ("date"). A label that is missing is not used.
    """

    code: str
    pipelines: tuple[str, ...]
    labels: Mapping[str, str]
    verbs: VerbWords
    time: TimeWords
    speech: SpeechWords
    names: NameWords
    amounts: AmountWords
    certainty: CertaintyWords
    events: EventWords
    agenda: AgendaWords
    glance: GlanceWords
    outlook: OutlookWords
    unknowns: UnknownWords
    page: PageWords
