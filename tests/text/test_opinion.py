"""Opinion: whether an article speaks of who writes and reads it."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.model import Sentence
from explainer.text.opinion import is_opinion

PACK = LANGUAGES["en"]


def told(*paragraphs):
    sentences = [
        Sentence(id=f"a1-s{number}", paragraph=number, text=text)
        for number, text in enumerate(paragraphs, 1)
    ]
    return is_opinion(sentences, PACK.glance.selves, PACK.speech.owning)


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("We all know the mill.", "I went there.", "It may be your mill too."),
        ("“It shut,” Roe told me.", "Our mill, as I wrote, is old.", "You would weep."),
    ],
    ids=["column", "interview"],
)
def test_a_text_that_speaks_of_its_writer_is_an_opinion(paragraphs):
    assert told(*paragraphs)


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("“I left,” Roe said.", "“We all did. My mill is shut,” Poe said.", "“You may weep.”"),
        ("“I left. We all did.", "“You know my mill. I miss it,” Roe said.", "The mill shut."),
        ("The US won.", "US teams lost.", "Roe (I-Elm) spoke.", "U.S. aid rose."),
        ("The mine shut.", "A mine opened.", "No mine is left."),
        ("I left. I left.", "Roe stayed.", "Poe did."),
        (),
    ],
    ids=["quoted", "carried-on", "acronyms", "mine", "two", "empty"],
)
def test_a_report_is_none(paragraphs):
    assert not told(*paragraphs)


def test_the_headline_and_lines_that_are_no_text_do_not_count(reading):
    read = reading("I left Elm. We all did. The mill shut.\n\nFollow us on our page.")
    assert not read.article.opinion
    assert reading("I left Elm. We all did. You may weep.").article.opinion
