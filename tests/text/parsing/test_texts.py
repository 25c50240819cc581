"""Texts: an analysed text and the runs of its words are as spaCy makes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.parsing.copying import copied

TEXTS = [
    "Ada Poe, the mayor of Elm, said on Monday that she'd sign it. Ben Crow and his men won't.",
    "“We lost,” Crow said , and left  for Norland in May 2024.",
    "",
    "  ",
]


def bounds(span):
    return None if span is None else (span.start, span.end)


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp.nlp(TEXTS[0])


@pytest.mark.parametrize("text", TEXTS)
def test_spans_are_what_spacy_made(nlp, text):
    doc = nlp.nlp(text)
    words = copied(doc)
    assert [(*bounds(e), e.label_) for e in words.ents] == [
        (*bounds(e), e.label_) for e in doc.ents
    ]
    assert [*map(bounds, words.sents)] == [*map(bounds, doc.sents)]
    for start in range(-2, len(doc) + 2):
        for end in range(-2, len(doc) + 3):
            one, two = words[start:end], doc[start:end]
            assert bounds(one) == bounds(two)
            if not two:
                continue
            assert (one.text, one.root.i) == (two.text, two.root.i)
            assert (one.start_char, one.end_char) == (two.start_char, two.end_char)
            assert bounds(one[1:-1]) == bounds(two[1:-1])
            assert one[-1].i == two[-1].i
            assert [*map(bounds, one.ents)] == [*map(bounds, two.ents)]


@pytest.mark.parametrize("mode", ["strict", "expand"])
@given(start=st.integers(-1, 90), size=st.integers(-1, 20))
def test_a_piece_of_the_text_gives_the_words_it_touches(doc, mode, start, size):
    found = copied(doc).char_span(start, start + size, alignment_mode=mode)
    if start >= 0 and size > 0:
        assert bounds(found) == bounds(doc.char_span(start, start + size, alignment_mode=mode))
    else:
        assert found is None


def test_behind_a_text_stands_a_blank_word_that_is_none_of_its_words(nlp):
    words = nlp(TEXTS[0])
    assert words[1].nbor(-1) is words[0]
    assert words[0].nbor() is words[1]
    blank = words[len(words)]
    assert blank is words[-1].nbor() is words[0].nbor(-1)
    assert (blank.text.strip(), blank.is_space, blank.head, [*blank.subtree]) == (
        "",
        True,
        blank,
        [blank],
    )
    assert blank not in [*words]
    with pytest.raises(IndexError):
        words[len(words) + 1]
