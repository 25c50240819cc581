"""Bounds: whether a calendar time lies before or after the day of publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.edtf import extent, has_no_end
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.when.named import DAY_AFTER

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import When


def is_coming(when: When | None, published: datetime.date | None) -> bool:
    """Tell whether a calendar time lies wholly after the day of publication.

    Not the day after it of which a text tells as past: there it came out the day before.
    """
    if when is not None and when.rule == DAY_AFTER:
        return False
    first = _bounds(when)[0]
    return first is not None and published is not None and first > _day(published)


def is_over(when: When | None, published: datetime.date | None) -> bool:
    """Tell whether a calendar time lies wholly before the day of publication."""
    last = _bounds(when)[1]
    return last is not None and published is not None and last < _day(published)


def ends_later(when: When | None, published: datetime.date | None) -> bool:
    """Tell whether a calendar time ends after the day of publication, and is no past one."""
    if when is not None and when.rule == DAY_AFTER:
        return False
    last = _bounds(when)[1]
    return last is not None and published is not None and last > _day(published)


def goes_on(when: When | None, verb: Token, event: Token, pack: LanguagePack) -> bool:
    """Tell whether something is so since a time: "the play has been in Elm since May".

    So with "has led the guild since May", "has been closed since May".
    """
    since = when is not None and has_no_end(when.edtf)
    perfect = is_present_perfect(verb, pack.certainty)
    lasting = pack.certainty.copulas | pack.events.enduring
    kept = is_passive(event) and event.lemma_.lower() in pack.events.keeping
    return since and perfect and (event.lemma_.lower() in lasting or verb.tag_ == "VBG" or kept)


def _day(day: datetime.date) -> tuple[int, int, int]:
    return (day.year, day.month, day.day)


def _bounds(
    when: When | None,
) -> tuple[tuple[int, int, int] | None, tuple[int, int, int] | None]:
    if when is None or when.edtf is None:
        return None, None
    try:
        found = extent(when.edtf)
    except ValueError:
        return None, None
    return found.first, found.last
