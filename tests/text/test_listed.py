"""Lists: which items are text."""

from __future__ import annotations

import datetime

import pytest

from explainer.language import LANGUAGES
from explainer.model import Facts
from explainer.sections.timeline import TIMELINE
from explainer.sources import plain_paragraphs
from explainer.text.listed import with_told


def kinds(*lines):
    return [p.kind for p in with_told(plain_paragraphs("\n".join(lines)), LANGUAGES["en"].page)]


ITEM = "* The boat sank in the bay of Elm on Monday."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Here is what we know so far:", "text"),
        ("THE BOAT", "text"),
        ("The search went on at night.", "text"),
        ("The guild demands:", "item"),
        ("The paper says the following:", "item"),
    ],
    ids=["known", "crosshead", "sentence", "demands", "said"],
)
def test_an_item_that_tells_what_the_article_tells_is_text(line, kind):
    assert kinds(line, ITEM, ITEM) == ["text", kind, kind]


@pytest.mark.parametrize(
    "item",
    ["* Who owned the boat of Elm.", "* The price of salt", "* A ban.", "* Whether it will sink?"],
    ids=["asks", "no sentence", "short", "question"],
)
def test_an_item_that_tells_nothing_is_none(item):
    assert kinds("What we know so far:", item, ITEM) == ["text", "item", "text"]


def test_what_a_list_tells_is_on_the_timeline(reading):
    text = (
        "A boat sank off Elm.\n• Minister Ada Poe will visit Elm on Friday. • The mole at Elm fell."
    )
    made = reading(text, published=datetime.date(2025, 6, 3))
    assert [(s.kind, s.listed) for s in made.article.sentences] == [
        ("text", False),
        ("text", True),
        ("text", True),
    ]
    told = {e.text: e.when.edtf for e in TIMELINE.extract(made, Facts()) if e.when}
    assert told["Minister Ada Poe will visit Elm on Friday"] == "2025-06-06"
