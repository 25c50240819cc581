"""Sides: whether the time expressions of a clause lie before or after publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.bounds import is_coming, is_over
from explainer.sections.timeline.shapes import on_a_day
from explainer.sections.timeline.times import Timed, Times, hint_of
from explainer.text.edtf import has_no_end
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from explainer.model import Status


def is_any_coming(found: Sequence[Timed], status: Status, times: Times) -> bool:
    """Tell whether one of the time expressions of a clause lies after publication.

    Args:
        found: The time expressions.
        status: How sure the clause is, which tells how a weekday is read.
        times: All of the article.
    """
    published = times.reading.article.published
    return any(is_coming(times.when(t, hint_of(status)), published) for t in found)


def is_all_over(found: Sequence[Timed], times: Times) -> bool:
    """Tell whether all calendar times of a clause end before publication, whatever its verb says.

    Args:
        found: The time expressions.
        times: All of the article.
    """
    dates = [t for t in found if t.mention.edtf]
    published = times.reading.article.published
    return bool(dates) and all(is_over(times.when(t), published) for t in dates)


def is_past(timed: Timed, status: Status, times: Times) -> bool:
    """Tell whether a time expression lies before publication, so that it cannot date what comes.

    Args:
        timed: The time expression.
        status: How sure its clause is, which tells how a weekday is read.
        times: All of the article.
    """
    when = times.when(timed, hint_of(status))
    published = times.reading.article.published
    lasting = has_no_end(when.edtf) and not is_coming(when, published)
    return lasting or is_over(when, published)


def came_long_before(gerund: Token, times: Times) -> bool:
    """Tell whether one's deed of another year led to something: "was fired after losing in 1999".

    Nobody knows when others did that to him, which may be years later.
    """
    published, told = times.reading.article.published, times.of([gerund])
    after = gerund.head.lower_ in times.reading.pack.events.after and is_passive(gerund.head.head)
    if not after or published is None or not told:
        return False
    years = [(times.when(t), f"{published.year}") for t in told]
    return not on_a_day(told) and all((w.edtf or y) < y for w, y in years)
