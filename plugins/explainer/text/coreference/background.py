"""Background: sentences that tell what was before the news, and whom they bring in.

"Roe was cleared on Monday. Its former chief, Bo Fox, was fined in 2024." Whom "He" means that opens
the next paragraph, nobody knows: most likely Roe, whom the news is about.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Protocol

from explainer.text.coreference.eras import main_dates
from explainer.text.edtf import ended_before
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import is_main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from explainer.model import Actor, Reading

KEPT = "coreference.background"
"""Key of a Doc's user data under which they stand once they are found."""
NEWS = datetime.timedelta(days=30)
"""How long what happened is still the news."""
FAR = 2000
"""Tokens before a paragraph in which somebody may have been told of."""
OPENING = 2
"""Paragraphs, the headline counted, behind which an article goes on."""


class _Scene(Protocol):
    """What is asked of ``attribution.scene.Scene``, which asks this module itself."""

    @property
    def doc(self) -> Doc: ...
    @property
    def paragraphs(self) -> tuple[tuple[int, int], ...]: ...
    @property
    def inside(self) -> tuple[int, ...]: ...
    @property
    def earlier(self) -> Sequence[bool]: ...
    def paragraph(self, token: int) -> int: ...


class _Knows(Protocol):
    def at(self, token: Token) -> Actor | None: ...
    def gender(self, actor: Actor) -> str | None: ...


def background_of(reading: Reading) -> Sequence[bool]:
    """Tell of each token of an article whether its sentence tells what was before the news.

    It has a date of more than a month ago, or tells what "had been". It is found once.
    """
    kept: list[bool] | None = reading.doc.user_data.get(KEPT)
    if kept is None:
        kept = reading.doc.user_data[KEPT] = _found(reading)
    return kept


def _found(reading: Reading) -> list[bool]:
    published = reading.article.published
    known = published is not None and published - datetime.date.min > NEWS
    day = published - NEWS if published is not None and known else None
    found = [False] * len(reading.doc)
    for span in reading.spans:
        dates = main_dates(span, reading) if day is not None else []
        over = bool(dates) and day is not None and all(ended_before(d, day) for d in dates)
        if over or is_past_perfect(span.root, reading.pack.certainty):
            found[span.start : span.end] = [True] * len(span)
    return found


def is_behind_background(pronoun: Token, actor: Actor, scene: _Scene, known: _Knows) -> bool:
    """Tell whether "he" opens a paragraph behind one that brings in somebody as background.

    Another one who fits was told of before, so that it may be either.
    """
    number = scene.paragraph(pronoun.i)
    first = scene.paragraphs[number][0]
    if number <= OPENING or pronoun.sent.start > first or scene.inside[first] >= 0:
        return False  # "“We stay,” | he | said" is who spoke or did something last
    low = scene.paragraphs[number - 1][0]
    named = [t for t in scene.doc[low:first] if t.pos_ == "PROPN" and known.at(t) is actor]
    if not named or not scene.earlier[named[0].i]:
        return False
    told = [(t, known.at(t)) for t in scene.doc[max(0, low - FAR) : low] if t.pos_ == "PROPN"]
    if any(other is actor for _, other in told):
        return False
    gender = known.gender(actor)
    return any(
        other is not None
        and other.kind == "person"
        and (gender is None or known.gender(other) in {gender, None})
        and is_main_subject(token)
        for token, other in told
    )
