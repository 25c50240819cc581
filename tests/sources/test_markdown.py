"""A Markdown source becomes paragraphs without markup."""

from __future__ import annotations

import pytest

from explainer.errors import SourceError
from explainer.sources.markdown import markdown_article


def test_marks_go_and_words_stay():
    text = (
        "# Bridge wins\n\nThe **council** voted, [the Courier](http://x.example) says.\n\n"
        "- Rents\n- Buses"
    )
    title, paragraphs = markdown_article(text, "a.md")
    assert title == "Bridge wins"
    assert [(p.kind, p.text) for p in paragraphs] == [
        ("text", "The council voted, the Courier says."),
        ("item", "Rents"),
        ("item", "Buses"),
    ]


def test_a_heading_further_down_is_no_title():
    title, paragraphs = markdown_article("The council voted.\n\n# More\n\nIt rained.", "a.md")
    assert title is None
    assert [p.kind for p in paragraphs] == ["text", "heading", "text"]


def test_scripts_in_the_text_are_dropped():
    _, paragraphs = markdown_article("One.\n\n<script>alert(1)</script>\n\nTwo.", "a.md")
    assert [p.text for p in paragraphs] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Hello.\n" + "[" * 13_000, "opening brackets"),
        ("Hello.\n" + "*a **b " * 20_000, "emphasis marks"),
        ("Hello.\n" + "<a " * 20_000, "open tags"),
        ("Hello.\n" + "".join("`" * n + " " for n in range(1, 200)), "backticks"),
        ("Hello.\n" + ">" * 2_000 + " deep", "nested block quotes"),
    ],
    ids=["brackets", "emphasis", "tags", "backticks", "quotes"],
)
def test_runs_that_take_minutes_are_refused_with_their_line(text, what):
    with pytest.raises(SourceError, match=f"a.md:2: too many {what} in a row"):
        markdown_article(text, "a.md")
