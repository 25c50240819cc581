"""Acting: what a thing cannot do, so that no pronoun of a doer stands for it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.acting import cannot_think, is_amount, is_of_doer, only_moves
from explainer.text.coreference.cast import Cast


@pytest.fixture
def pair(reading):
    """The first word of these letters, the "It" of a text, and its reading and cast."""

    def find(text, word):
        read = reading(text)
        noun = next(t for t in read.doc if t.lower_ == word)
        pronoun = next(t for t in read.doc if t.text == "It")
        return noun, pronoun, read, Cast.of(read, ACTORS.extract(read, Facts()))

    return find


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Revenue rose 3%. It raised its forecast.", "revenue", True),
        ("Revenue rose 3%. It hit a record.", "revenue", False),
        ("The bank sold a mill. It raised its forecast.", "bank", False),
    ],
    ids=["raises", "hits", "a bank"],
)
def test_a_value_only_moves(pair, text, word, told):
    noun, pronoun, read, _ = pair(text, word)
    assert only_moves(noun, pronoun, read) is told


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("The target is 3 percent. It expects 7 percent.", "target", True),
        ("The bank closed. It expects 7 percent.", "bank", False),
        ("The target is 3 percent. It fell.", "target", False),
    ],
    ids=["a target expects", "a bank expects", "a target falls"],
)
def test_a_thing_cannot_think(pair, text, word, told):
    noun, pronoun, read, cast = pair(text, word)
    assert cannot_think(noun, pronoun, read, cast) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The offer is Acme Group's third. It made another bid in May.", True),
        ("The offer is Acme Group's third. It failed.", False),
        ("The offer is the third. It made headlines.", False),
    ],
    ids=["makes one", "fails", "of nobody"],
)
def test_it_may_be_whose_a_thing_is(pair, text, told):
    noun, pronoun, _, cast = pair(text, "offer")
    assert is_of_doer(noun, pronoun, cast) is told


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [("They paid 5 percent.", "percent", True), ("They paid the crew.", "crew", False)],
    ids=["unit", "crew"],
)
def test_an_amount_is_no_noun(reading, text, word, told):
    noun = next(t for t in reading(text).doc if t.lower_ == word)
    assert is_amount(noun) is told


def test_a_year_counts_nothing(reading):
    words = {t.text: t for t in reading("Her 1974 paper has 12 pages. He ate one fish.").doc}
    assert [is_amount(words[w]) for w in ("paper", "fish")] == [False, True]
