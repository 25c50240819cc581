"""Characters of a source that an editor should look at."""

from __future__ import annotations

import pytest

from explainer.model import Paragraph
from explainer.sources.oddities import oddities


def found(*texts):
    return list(oddities(Paragraph(text=t, line=n) for n, t in enumerate(texts, 1)))


@pytest.mark.parametrize("mark", ["\u202e", "\u2066"])
def test_c12_marks_that_turn_text_are_told_once(mark):
    told = found("A line.", f"The {mark}mayor.", f"The {mark}council.")
    assert told == [(2, "invisible marks that turn the direction of the text")]


def test_c17_a_word_of_two_scripts_is_told():
    told = found("\u0422om Hay left. \u0422om Hay came. P\u0391ul Roe slept.")
    assert [what for _, what in told] == [
        "'\u0422om' mixes Latin and Cyrillic letters",
        "'P\u0391ul' mixes Latin and Greek letters",
    ]


@pytest.mark.parametrize(
    "text", ["Zoë Ångström of Łódź", "Москва and Oakham", "王毅 met Roe", "5µm of α-helix", "ﬁve"]
)
def test_ordinary_words_are_not(text):
    assert found(text) == []
