"""Repeats: what a page would say twice."""

from __future__ import annotations

from explainer.pages.excerpts import Part
from explainer.pages.receipts import Receipt, Receipts
from explainer.pages.repeats import below, same_words, sentences_of

WORDS = (Part(text="The mayor left."),)


def receipt(name, parts=WORDS, note=""):
    return Receipt(
        sentence=name, label="", number="", spoken="", short="", href="", parts=parts, note=note
    )


def test_words_that_stand_above_are_not_repeated():
    made = below(Receipts(shown=(receipt("a1-s1"), receipt("a1-s2"))), {"a1-s1"}, "shown above")
    assert [(bool(r.parts), r.note) for r in made.shown] == [(False, "shown above"), (True, "")]
    assert sentences_of(made) == {"a1-s1", "a1-s2"}


def test_a_note_that_is_there_stays():
    made = below(Receipts(shown=(receipt("a1-s1", (), "as it is"),)), {"a1-s1"}, "shown above")
    assert made.shown[0].note == "as it is"


def test_marks_and_capitals_make_no_other_words():
    assert same_words("Talks to open.", "TALKS TO OPEN")
    assert not same_words("Talks to open.", "Talks open")
