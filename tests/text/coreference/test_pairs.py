"""Pairs: which two are meant by "the two men", "both countries", "the pair"."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.pairs import pair_of


@pytest.fixture
def pair(reading):
    """Whom the last such word of a text means."""

    def find(text, word):
        made = reading(text)
        cast = Cast.of(made, ACTORS.extract(made, Facts()))
        noun = next(t for t in reversed(made.doc) if t.lower_ == word)
        return [actor.name for actor in pair_of(noun, made, cast)]

    return find


@pytest.mark.parametrize(
    ("pair_named", "text", "word"),
    [
        ("Ned Crow and Tom Reed", "The two men confessed on Tuesday.", "men"),
        ("Ned Crow and Tom Reed", "Both men will be tried in August.", "men"),
        ("Ned Crow and Tom Reed", "It was late. The pair stole a boat.", "pair"),
        ("Ned Crow and Tom Reed", "Both said that it was late.", "both"),
        ("Norway and Chile", "Both sides signed a pact on Wednesday.", "sides"),
        ("Elm Bank and Halden Bank", "Both banks closed branches.", "banks"),
    ],
    ids=["two", "both", "pair", "both-alone", "sides", "banks"],
)
def test_two_are_those_named_together_before(pair, pair_named, text, word):
    assert pair(f"{pair_named} met in March. {text}", word) == pair_named.split(" and ")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe met Ned Crow and Tom Reed in March. The two men left.",
        "Ned Crow and Tom Reed met. Ben Lund sailed in April. The two men left.",
        "Ned Crow, Ben Lund and Tom Reed met. The two men left.",
        "The guild and the mayor met. The two men left.",
        "Ned Crow and Tom Reed met. The two old men left.",
        "Ned Crow and Tom Reed met. The two men from Halden left.",
        "Ned Crow and Tom Reed met. Two men left.",
        "Ned Crow and Tom Reed met. Both of the men left.",
    ],
    ids=[
        "beside them",
        "between",
        "three",
        "no names",
        "adjective",
        "phrase",
        "no article",
        "both of",
    ],
)
def test_nobody_is_meant_where_others_may_be(pair, text):
    assert pair(text, "men") == []
