"""Words: plain objects that say what spaCy says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from explainer.text.parsing.copying import words_of
from explainer.text.parsing.words import Morph

TEXTS = [
    "Ada Poe, the mayor of Elm, said on Monday that she'd sign it. Ben Crow and his men won't.",
    "“We lost,” Crow said , and left  for Norland in May 2024.",
    "",
    "  ",
]
STRINGS = ("text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_")
FLAGS = (
    "is_sent_start",
    "is_sent_end",
    "is_punct",
    "is_quote",
    "is_space",
    "is_title",
    "is_alpha",
    "like_num",
)
COUNTS = ("i", "idx", "n_lefts", "n_rights", "whitespace_", "text_with_ws", "shape_")
NEAR = ("head", "left_edge", "right_edge")
ROWS = ("lefts", "rights", "children", "subtree", "conjuncts", "ancestors")


def bounds(span):
    return None if span is None else (span.start, span.end)


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_what_spacy_made(nlp, text):
    doc = nlp(text)
    words = words_of(doc)
    assert (words.text, len(words)) == (doc.text, len(doc))
    for one, two in zip(words, doc, strict=True):
        for name in (*STRINGS, *FLAGS, *COUNTS):
            assert getattr(one, name) == getattr(two, name), name
        for name in NEAR:
            assert getattr(one, name).i == getattr(two, name).i
        for name in ROWS:
            assert [t.i for t in getattr(one, name)] == [t.i for t in getattr(two, name)]
        assert str(one.morph) == str(two.morph)
        for feature in (*two.morph.to_dict(), "Foreign"):
            assert one.morph.get(feature, []) == two.morph.get(feature)
        assert bounds(one.sent) == bounds(two.sent)


@pytest.mark.parametrize("text", TEXTS)
def test_spans_are_what_spacy_made(nlp, text):
    doc = nlp(text)
    words = words_of(doc)
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


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp(TEXTS[0])


@pytest.mark.parametrize("mode", ["strict", "expand"])
@given(start=st.integers(-1, 90), size=st.integers(-1, 20))
def test_a_piece_of_the_text_gives_the_words_it_touches(doc, mode, start, size):
    found = words_of(doc).char_span(start, start + size, alignment_mode=mode)
    if start >= 0 and size > 0:
        assert bounds(found) == bounds(doc.char_span(start, start + size, alignment_mode=mode))
    else:
        assert found is None


def test_a_feature_may_have_several_values():
    morph = Morph("Case=Acc,Nom|Number=Sing")
    assert (morph.get("Case"), morph.get("Number")) == (["Acc", "Nom"], ["Sing"])
    assert (str(morph), str(Morph("")), Morph("").get("Case", [])) == (morph.text, "", [])


def test_a_word_is_the_same_object_wherever_it_is_met(nlp):
    words = words_of(nlp(TEXTS[0]))
    said = next(t for t in words if t.text == "said")
    assert said is words[said.i] is words[: said.i + 1][-1] is said.children[0].head
    assert {said} == {words[said.i]}
    assert words[2:5] == words[2:5]
    assert words[2:5] != words[2:6]


def test_behind_a_text_stands_a_blank_word_that_is_none_of_its_words(nlp):
    words = words_of(nlp(TEXTS[0]))
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


def test_a_very_deep_tree_is_walked(nlp):
    size = 3000
    heads = [max(at - 1, 0) for at in range(size)]
    deep = Doc(nlp.vocab, words=["of"] * size, heads=heads, deps=["ROOT", *["prep"] * (size - 1)])
    assert sum(1 for _ in words_of(deep)[0].subtree) == size
