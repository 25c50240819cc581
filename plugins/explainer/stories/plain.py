"""Plain content files: what is wrong with those that are no stories.

Pelican skips an article or page that lacks something, and builds the site without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from explainer.stories.values import STATUSES, Values


def check_plain(
    values: Values,
    given: Mapping[str, Any],
    reads_date: Callable[[str], bool],
    *,
    dated: bool,
) -> None:
    """Note what a plain article or page lacks, and what Pelican cannot read in it.

    Args:
        values: Its header.
        given: What Pelican knows of the file without it: from settings, its folder and its name.
        reads_date: Whether Pelican reads words as a date.
        dated: Whether it needs a date, as articles do that are no drafts.
    """
    if "title" not in given:
        values.title()
    status = values.one_of("status", STATUSES, str(given.get("status", "published")).lower())
    for name in ("date", "modified"):
        words = values.text(name)
        if words and not reads_date(words):
            what = f"{name} is {words!r}, which is no date"
            values.problems.note(values.at(name), what, "write it like 2025-06-09")
        elif not words and name == "date" and dated and status != "draft" and name not in given:
            values.date("date", needed=True)
