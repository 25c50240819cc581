"""Bullets: lists that are run into one line."""

from __future__ import annotations

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text.bullets import bulleted
from explainer.text.furniture import marked


def parts(*lines):
    made = plain_paragraphs("\n".join(lines))
    found = marked(made, LANGUAGES["en"].page)
    return [(p.text, p.kind == "furniture") for p in found]


def test_bullets_in_a_line_are_items_and_links_are_none():
    links = "It burned. • SIMPLE GUIDE: How Elm votes • ANALYSIS: Why Roe left"
    assert [text for text, furniture in parts(links) if not furniture] == ["It burned."]
    items = "• LONDON: The mill burned. • ELM: The pier fell."
    assert [furniture for _, furniture in parts(items)] == [False, False]


def test_a_list_behind_a_colon_is_a_list():
    (line,) = plain_paragraphs("On the table: • Rents • Buses")
    kinds = [(p.text, p.kind) for p in bulleted([line])]
    assert kinds == [("On the table:", "text"), ("Rents", "item"), ("Buses", "item")]


def test_one_bullet_is_no_list():
    (line,) = plain_paragraphs("Elm • Halden")
    assert list(bulleted([line])) == [line]
