"""Tongue: whether a text is in the language that it is read in."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.tongue import reads_as

COMMON = LANGUAGES["en"].page.common


@pytest.mark.parametrize(
    "text",
    [
        "Der Bürgermeister sagte am Freitag, dass der Rat in Elm am Montag abstimmen wird. ",
        "Le maire a dit vendredi que le conseil va voter lundi et que le plan est bon. ",
        "De burgemeester zei vrijdag dat de raad maandag over het plan in de stad stemt. ",
        "قال رئيس البلدية يوم الجمعة إن المجلس سيصوت على الميزانية يوم الاثنين المقبل. ",
        "市长周五表示市议会将于下周一就预算进行投票反对派拒绝了这一计划。",
    ],
    ids=["German", "French", "Dutch", "Arabic", "Chinese"],
)
def test_d15_another_language_is_told(text):
    assert not reads_as(text * 6, COMMON)


def test_d15_english_is_english_also_in_capitals():
    text = "Mayor Ada Quill said on Friday that the council of Elm will vote on Monday. "
    assert reads_as(text * 4, COMMON)
    assert reads_as(text.upper() * 4, COMMON)


def test_a_short_text_is_not_judged():
    assert reads_as("Elm 2, Oakham 1", COMMON)
