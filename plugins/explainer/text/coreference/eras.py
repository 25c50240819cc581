"""Eras: which sentences tell of times long gone, when another may have held an office.

"A similar row in 1987 brought down the mayor": whoever that was, it is not the one who is mayor
now, where nothing has told of her in those days.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from explainer.text.edtf import ended_before
from explainer.text.syntax.clauses import ancestors
from explainer.text.when import times_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span

    from explainer.model import Reading
    from explainer.text.when import Mention

KEPT = "coreference.eras"
"""Key of a Doc's user data under which they stand once they are found."""
INSIDE = frozenset({"ccomp", "relcl", "acl"})
"""Dependencies of clauses that tell when something else was."""
TERM = datetime.timedelta(days=3 * 365)
"""How long whoever has an office now may well have had it."""


def eras_of(reading: Reading) -> Sequence[bool]:
    """Tell of each token of an article whether its sentence is about times long gone.

    One without a time in its main clause goes on as the one before it. It is found once.
    """
    kept: list[bool] | None = reading.doc.user_data.get(KEPT)
    if kept is None:
        kept = reading.doc.user_data[KEPT] = _eras(reading)
    return kept


def _eras(reading: Reading) -> list[bool]:
    published, old = reading.article.published, False
    found = [False] * len(reading.doc)
    if published is None or published.toordinal() <= TERM.days:
        return found
    for span in reading.spans:
        dates = main_dates(span, reading)
        if dates:
            old = all(ended_before(edtf, published - TERM) for edtf in dates)
        if old:
            found[span.start : span.end] = [True] * len(span)
    return found


def main_dates(span: Span, reading: Reading) -> list[str]:
    """Give the dates of a sentence that are none of a clause inside."""
    times = times_in(span, reading)
    return [m.edtf for m in times if m.edtf is not None and _is_main(m, reading)]


def _is_main(mention: Mention, reading: Reading) -> bool:
    """Whether a time is none of a clause inside, as in "told them of the rebate won in 1984"."""
    span = reading.words_at(mention.start, mention.end)
    if span is None or mention.kind == "set" or not len(span):
        return False
    row = (span[0], *ancestors(span[0]))
    return not any(t.dep_ in INSIDE and t.i > t.head.i for t in row)
