"""Claims: how sure the article is of a figure, and who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading, Sourcing, Status
from explainer.sections.figures.spots import NOUNS, VERBS, Spot
from explainer.text.attribution import voice_of
from explainer.text.cast import Cast
from explainer.text.status import status_of, weaker

if TYPE_CHECKING:
    from spacy.tokens import Token

HEIGHT = 8
"""Words between an amount and the verb of its clause."""


def status_for(spot: Spot, reading: Reading) -> Status | None:
    """Give how sure the article is of a figure; None where it says that it is not so.

    The verb of the clause decides, and a noun of change on the way to it ("a possible cut").
    """
    words, found = reading.pack.amounts, []
    for token in _above(spot):
        lemma = token.lemma_.lower()
        if token.pos_ in VERBS or (token.pos_ in NOUNS and lemma in words.change_nouns):
            found.append(status_of(token, reading.pack))
        if token.pos_ in VERBS:
            break
    if None in found:
        return None
    status: Status = "happened"
    for one in found:
        status = one if status == "happened" and one else weaker(status, one or status)
    return status


def _above(spot: Spot) -> list[Token]:
    """The words above an amount, nearest first, up to the root of its sentence."""
    found, at = [], spot.top
    for _ in range(HEIGHT):
        if at.head is at or not spot.inside(at.head.i):
            break
        at = at.head
        found.append(at)
    return found


def voice_for(spot: Spot, reading: Reading, cast: Cast) -> tuple[str | None, Sourcing]:
    """Give who says it, in the article's words, and what sort of source that is."""
    voice = voice_of(spot.top, reading, cast)
    if voice is None:
        return None, "article"
    return voice.words, voice.sourcing
