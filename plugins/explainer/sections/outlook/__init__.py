"""Outlook: what may come, as sure as the article says, and who says so.

A clause is a prospect where its grammar looks ahead: a modal ("may agree"), a verb or adjective
about what is to come ("is expected", "unlikely"), somebody's plan ("vowed to"). Abilities, turns
of speech, conditions themselves and what lies in the past are none. What has been arranged, what
somebody simply will do and what is told with its day and without a hedge belongs to the timeline
alone; what is hedged stays, dated or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Facts, Reading, Section
from explainer.sections.outlook.fulfilled import is_fulfilled
from explainer.sections.outlook.prospect import Prospect


def extract(reading: Reading, found: Facts) -> Iterable[Prospect]:
    """Find the prospects in the order of the article."""
    from explainer.sections.outlook import extracting

    return extracting.extract(reading, found)


def join(prospects: Sequence[Prospect]) -> Prospect:
    """Keep the newest article's wording and status."""
    return prospects[-1]


OUTLOOK = Section(
    name="outlook",
    fact=Prospect,
    extract=extract,
    same=lambda prospect: prospect.text,
    join=join,
    order=lambda prospect: (),
    over=is_fulfilled,
    needs=("actors", "quotes", "timeline"),
    path="outlook",
)
