"""What other programs read: the data of a story in the formats they know."""

from __future__ import annotations

from explainer.exports.export import Export
from explainer.exports.feed_atom import FEED_ATOM
from explainer.exports.figures_csv import FIGURES_CSV
from explainer.exports.story_json import STORY_JSON
from explainer.exports.timeline_ics import TIMELINE_ICS
from explainer.exports.timeline_json import TIMELINE_JSON

EXPORTS: tuple[Export, ...] = (STORY_JSON, TIMELINE_JSON, TIMELINE_ICS, FIGURES_CSV, FEED_ATOM)

__all__ = ["EXPORTS", "Export"]
