"""Hearsay: the label of a figure that somebody is only told of, with the words that say so.

"Roe stole | $4m, the court heard", "jurors were told that Roe stole | $4m": nobody who vouches for
it is named, so without these words the page would.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.figures.phrases import Label, words_in
from explainer.text.attribution.reporting import only_told_by, told_with
from explainer.text.attribution.scene import scene_of

if TYPE_CHECKING:
    from explainer.model import Reading
    from explainer.sections.figures.spots import Spot


def with_telling(label: Label, spot: Spot, reading: Reading, *, voiced: bool) -> Label | None:
    """Give a label with the words that only pass it on; None where all that is long.

    ``voiced`` tells that who says so stands beside it.
    """
    cue = only_told_by(spot.top, scene_of(reading).grammar, reading.pack.speech)
    if voiced or cue is None or label.holds(cue):
        return label
    first, last = min(a for a, _ in label.parts), max(b for _, b in label.parts)
    part = told_with(cue, min(first, spot.first), max(last, spot.after))
    if part is None:
        return None
    return replace(label, rule="clause", text=words_in(spot.doc, *part), parts=(part,))
