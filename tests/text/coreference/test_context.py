"""Context: the words before a statement that name what its pronoun stands for."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.context import told_before, widened


@pytest.fixture
def context(reading):
    """What a function gives for the pronoun that opens a statement, as texts."""

    def find(function, text, words):
        read = reading(text)
        at = read.doc.text.index(words)
        shown = read.doc.char_span(at, at + len(words))
        pronoun = next(t for t in shown if t.tag_ in {"PRP", "PRP$"})
        return function(pronoun, shown, read, Cast.of(read, ACTORS.extract(read, Facts())))

    return find


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        (
            "The fund backed Ben Crow until he left the race.",
            "he left the race",
            "The fund backed Ben Crow until he left the race",
        ),
        (
            "But the mill burned when it was new.",
            "it was new",
            "the mill burned when it was new",
        ),
        ("He backed the fund until he left the race.", "he left the race", None),
        ("The fund was poor until he left the race.", "he left the race", None),
        ("The mill is not old, and it will close.", "it will close", None),
    ],
    ids=["named", "joined on", "opens with a pronoun", "nobody", "denied"],
)
def test_a_statement_starts_where_its_sentence_names_who_is_meant(context, text, words, wanted):
    found = context(widened, text, words)
    assert (found and found.text) == wanted


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("The council owns the mill. It may close in May.", "The council owns the mill."),
        ("It was cold. It may close in May.", None),
        ("“The council owns the mill,” Ann Roe said. It may close in May.", None),
    ],
    ids=["named", "leans itself", "in another voice"],
)
def test_the_sentence_before_may_name_it(context, text, before):
    found = context(told_before, text, "It may close in May")
    assert (found and found[0].text) == before
