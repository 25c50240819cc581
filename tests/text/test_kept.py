"""Kept answers: asked once a word, and forgotten with what they rested on."""

from __future__ import annotations

from explainer.text.kept import forget, kept
from explainer.text.syntax.subjects import own_subject


def test_a_word_is_looked_at_once(nlp):
    asked = []

    @kept
    def is_first(token):
        asked.append(token.i)
        return token.i == 0 or None

    doc = nlp("Ada Poe left. Ben Crow stayed.")
    assert [is_first(t) for t in doc[:2]] == [True, None]
    assert [is_first(t) for t in doc[:2]] == [True, None]
    assert asked == [0, 1]
    assert is_first(nlp("Norland voted.")[0]), "of another text nothing is known"


def test_a_word_is_looked_at_once_by_the_tables_of_its_language(nlp):
    asked = []

    @kept
    def is_one_of(token, words):
        asked.append(token.text)
        return token.lower_ in words

    doc = nlp("Ada Poe left.")
    assert [is_one_of(doc[2], {"left"}) for _ in range(2)] == [True, True]
    assert asked == ["left"]


def test_what_was_changed_is_asked_again(nlp):
    doc = nlp("Ada Poe left.")
    assert own_subject(doc[2]).text == "Poe"
    doc[1].dep_ = "dep"
    assert own_subject(doc[2]) is not None
    forget(doc)
    assert own_subject(doc[2]) is None
    assert own_subject.__doc__.startswith("Give the subject")
