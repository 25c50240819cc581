from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from explainer.stories.fields import (
    fields_of,
    is_story,
    late_header,
    misspelt,
    wrong_names,
)

PLAIN = "Title: Vote\nSources: a.txt\n    b.txt\nTAGS: x\n\nText: none of the header"
FENCED = "---\nTitle: Vote\nSources: a.txt\n    b.txt\nTAGS: x\n---\nText: none of the header"


@pytest.mark.parametrize(("text", "first"), [(PLAIN, 1), (FENCED, 2)], ids=["plain", "fenced"])
def test_both_styles_of_header_are_read_with_their_lines(text, first):
    assert [(f.name, f.value, f.line - first) for f in fields_of(text)] == [
        ("title", "Vote", 0),
        ("sources", "a.txt", 1),
        ("sources", "b.txt", 2),
        ("tags", "x", 3),
    ]


def test_a_header_ends_at_a_line_that_is_no_field():
    assert [f.name for f in fields_of("Title: Vote\nThe council met.\nSources: a.txt")] == ["title"]


def test_a_tab_carries_a_field_on():
    assert [f.value for f in fields_of("Sources: a.txt\n\tb.txt")] == ["a.txt", "b.txt"]


LINES = st.text(st.sampled_from("aB1-_: .\t\n—"), max_size=60)


@given(LINES)
def test_pelican_sees_the_same_fields(text):
    reader = Markdown(extensions=["markdown.extensions.meta"])
    reader.convert(text)
    seen: dict[str, list[str]] = {}
    for field in fields_of(text):
        seen.setdefault(field.name, []).append(field.value)
    assert seen == reader.Meta


def test_f14_empty_lines_before_a_header_are_found():
    assert late_header("\n\n---\nTitle: Vote\n---\n") == 3


@pytest.mark.parametrize("text", ["", "\n", "Title: Vote\n", "\nNote: the council met.\n"])
def test_text_after_empty_lines_is_no_late_header(text):
    assert late_header(text) is None


def test_a_story_is_what_names_sources():
    assert is_story(fields_of(PLAIN))
    assert not is_story(fields_of("Title: Vote\n"))


def told(text, extra=frozenset()):
    return [str(p) for p in wrong_names(fields_of(text), "content/a.md", extra)]


def test_an_unknown_field_of_a_story_is_refused_with_the_nearest_right_name():
    assert told("Title: Vote\nPublishd: 2025-06-06") == [
        "content/a.md:2: unknown field 'publishd'; did you mean 'published'?"
    ]


def test_a_field_that_the_settings_name_is_taken():
    assert told("Cover: a.jpg", frozenset(["cover"])) == []


def test_a_far_off_field_is_refused_with_the_list():
    assert "name others in EXPLAINER_FIELDS" in told("Cover: a.jpg")[0]


@pytest.mark.parametrize("name", ["Save_as", "Template"])
def test_b01_a_field_that_would_move_the_page_is_refused(name):
    assert told(f"{name}: ../../x")[0].startswith(
        f"content/a.md:1: field '{name.lower()}' is not for a story; "
    )


def test_f14_a_field_that_comes_twice_is_refused_with_both_lines():
    assert told("Date: 2025-06-06\nTitle: Vote\nDate: 2025-06-07") == [
        "content/a.md:3: field 'date' a second time, after line 1; keep one of them"
    ]


def test_tags_may_come_on_several_lines():
    assert told("Tags: a\n    b\nTags: c") == []


def test_a_plain_article_may_have_any_field_but_a_misspelt_sources():
    fields = fields_of("Cover: a.jpg\nSorces: a.txt")
    assert [str(p) for p in misspelt(fields, "content/a.md", frozenset())] == [
        "content/a.md:2: unknown field 'sorces'; did you mean 'sources'?"
    ]
