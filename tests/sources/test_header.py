"""The header of a source."""

from __future__ import annotations

import datetime

import pytest

from explainer.errors import SourceError
from explainer.sources.header import Header, header_of


def test_a_header_is_split_from_the_text():
    text = "Title: Council votes\nPublished: 2025-03-04\nOutlet: The Courier\n\nThe council voted."
    header, body, line = header_of(text, "a.txt")
    assert header == Header(
        title="Council votes",
        published=datetime.date(2025, 3, 4),
        outlet="The Courier",
        line=2,
    )
    assert (body.strip(), line) == ("The council voted.", 4)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Breaking: the council voted.\n\nMore.", id="a-first-line-with-a-colon"),
        pytest.param("Title: a play by Ann Poe\nopened on Monday.", id="no-empty-line-after"),
        pytest.param("The council voted.", id="no-header"),
        pytest.param("", id="empty"),
    ],
)
def test_text_that_only_looks_like_a_header_stays_text(text):
    assert header_of(text, "a.txt") == (Header(), text, 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Title: A\nPublised: 2025-03-04\n\nText.", "a.txt:2: unknown field 'publised'; did you"),
        ("Title: A\nTitle: B\n\nText.", "a.txt:2: field 'title' a second time"),
        ("Title: A\nPublished: 6 Juni 2025\n\nText.", "a.txt:2: date is '6 Juni 2025', not an ISO"),
        ("Title: A\nPublished: 2025-02-30\n\nText.", "a.txt:2: date is '2025-02-30'"),
        ("Title: A\nPublished: 2025-06-06T25:99\n\nText.", "a.txt:2: date is '2025-06-06T25:99'"),
        ("Title: A\nUrl: javascript:alert(1)\n\nText.", "a.txt:2: url is 'javascript:alert(1)'"),
    ],
    ids=["unknown", "twice", "words-for-a-date", "no-such-day", "no-such-time", "no-web-address"],
)
def test_a_wrong_header_is_refused_with_its_line(text, message):
    with pytest.raises(SourceError) as raised:
        header_of(text, "a.txt")
    assert str(raised.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "title", "body", "line"),
    [
        (
            "---\nTitle: Vote: the day\n---\nThe council voted.",
            "Vote: the day",
            "The council voted.",
            4,
        ),
        ("---\ntitle: \"Vote\"\noutlet: 'The Elm'\n---\n\nIt voted.", "Vote", "\nIt voted.", 5),
        ("---\ntitle: Vote", None, "---\ntitle: Vote", 1),
        ("---\nIt voted.\n---", None, "---\nIt voted.\n---", 1),
    ],
    ids=["fenced", "quoted", "open", "no field"],
)
def test_a_header_may_stand_between_dashes(text, title, body, line):
    found = header_of(text, "a.md")
    assert (found[0].title, *found[1:]) == (title, body, line)


def test_a_wrong_field_between_dashes_is_refused_with_its_line():
    with pytest.raises(SourceError, match="a.md:3: .*'titel'"):
        header_of("---\nOutlet: The Elm\nTitel: Vote\n---\nIt voted.", "a.md")
