"""Which tokens of an article are the text of an event, and how they are shown."""

from __future__ import annotations

from explainer.sections.timeline.words import Words


def test_pieces_are_shown_with_an_ellipsis_between_them(reading):
    doc = reading("Ann Roe, a nurse from Elm, left the mill in May.").doc
    words = Words(((0, 2), (8, 11)))
    assert words.text(doc) == "Ann Roe … left the mill"
    assert [t.text for t in words.tokens(doc)] == ["Ann", "Roe", "left", "the", "mill"]


def test_the_bounds_are_those_of_the_sentence_whatever_comes_first():
    words = Words(((6, 8), (0, 4)))
    assert (words.start, words.end) == (0, 8)


def test_a_place_counts_the_ellipsis(reading):
    doc = reading("Ann Roe, a nurse from Elm, left her mill in May.").doc
    words = Words(((0, 2), (8, 11)))
    assert words.text(doc)[: words.place(doc, doc[9])] == "Ann Roe … left her"
    assert words.place(doc, doc[4]) == 0


def test_one_piece_has_both_marks_of_a_pair(reading):
    read = reading("One of the rowers had “even died” in May.")
    words = Words(((0, 8),)).evened(read.doc, read.spans[0])
    assert words.text(read.doc) == "One of the rowers had “even died”"
    two = Words(((0, 2), (4, 8)))
    assert two.evened(read.doc, read.spans[0]) is two
