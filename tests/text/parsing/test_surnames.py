"""Surnames: names that are words, too, where they open a sentence."""

from __future__ import annotations

import pytest

STORY = "Mayor Ada Pound met clerks in Elm. The guild praised Pound. It had attacked Mr. Pound. "


def opens(made, word):
    """The last word of an article that is written so."""
    return [t for t in made.doc if t.text == word][-1]


@pytest.mark.parametrize(
    ("name", "behind"),
    [("Pound", "said it should leave the town."), ("Woods", "said it should leave the town.")],
)
def test_a_name_inside_sentences_is_one_where_it_opens_one(reading, name, behind):
    text = STORY.replace("Pound", name) + f"{name} {behind}"
    found = opens(reading(text), name)
    assert (found.tag_, found.pos_, found.dep_) == ("NNP", "PROPN", "nsubj")


def test_a_word_that_the_article_has_in_small_letters_is_none(reading):
    text = STORY + "The fair made a pound. Pound said it should leave the town."
    assert opens(reading(text), "Pound").tag_ == "NN"


def test_a_word_that_is_named_nowhere_else_stays_one(reading):
    found = reading("The guild met in Elm. Woods said it should leave the town.")
    assert opens(found, "Woods").tag_ == "NNS"
