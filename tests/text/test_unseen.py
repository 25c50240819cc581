"""Unseen names: words that are names elsewhere in the article."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It was won by Forest in Oslo. Forest manager Anna Berg spoke.", "Forest", ""),
        ("Anna Sanders spoke. Sanders delivered it.", "Sanders", "person"),
        ("Anna Will spoke. Instead, Will called for it.", "Will", "person"),
    ],
    ids=["body", "plural", "modal"],
)
def test_a_name_taken_for_a_word_is_seen(reading, text, name, kind):
    last = text.rindex(name)
    made = reading(text)
    found = [n for n in names_of(made) if made.doc[n.start].idx == last]
    assert [n.words for n in found] == [name]
    assert kind in ("", found[0].kind)


@pytest.mark.parametrize(
    "text",
    ["Anna Price spoke. Price rises are small.", "Anna Will spoke. It will be late."],
    ids=["noun", "modal"],
)
def test_a_word_stays_a_word(reading, text):
    assert len(names_of(reading(text))) == 1
