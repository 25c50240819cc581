"""The kinds of facts, in the order of story.json and of the pages."""

from __future__ import annotations

from typing import Any

from explainer.model import Section
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA
from explainer.sections.brief import BRIEF
from explainer.sections.figures import FIGURES
from explainer.sections.glance import GLANCE
from explainer.sections.outlook import OUTLOOK
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.sections.unknowns import UNKNOWNS

SECTIONS: tuple[Section[Any], ...] = (
    GLANCE,
    BRIEF,
    ACTORS,
    TIMELINE,
    AGENDA,
    FIGURES,
    QUOTES,
    OUTLOOK,
    UNKNOWNS,
)
