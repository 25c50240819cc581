"""Plain articles and pages: what Pelican would skip is told."""

from __future__ import annotations

import pytest

from explainer.stories.fields import fields_of
from explainer.stories.plain import check_plain
from explainer.stories.values import Problems, Values


def told(text, *, dated=True, given=None):
    problems = Problems()
    values = Values(name="content/a.md", fields=fields_of(text), problems=problems)
    check_plain(values, given or {}, lambda words: words != "someday", dated=dated)
    return [f"{p.where}: {p.what}" for p in problems.found]


WHOLE = "Title: A\nDate: 6 June 2025\n"


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (WHOLE, []),
        ("", ["content/a.md:1: no title", "content/a.md:1: no date"]),
        ("Title: A\n", ["content/a.md:1: no date"]),
        ("Title: A\nStatus: Draft\n", []),
        ("Title: A\nDate: someday\n", ["content/a.md:2: date is 'someday', which is no date"]),
        (
            f"{WHOLE}Modified: someday\n",
            ["content/a.md:3: modified is 'someday', which is no date"],
        ),
        (f"{WHOLE}Status: shown\n", ["content/a.md:3: status is 'shown'"]),
    ],
    ids=["whole", "empty", "only a title", "draft", "no date", "no day of change", "no status"],
)
def test_what_an_article_lacks_is_told(text, problems):
    assert told(text) == problems


def test_a_page_needs_no_date():
    assert told("Title: A\n", dated=False) == []


@pytest.mark.parametrize(
    ("text", "given"),
    [("Title: A\n", {"date": "2025-06-06"}), ("", {"title": "A", "status": "draft"})],
)
def test_what_pelican_knows_without_the_file_needs_no_line_in_it(text, given):
    assert told(text, given=given) == []
