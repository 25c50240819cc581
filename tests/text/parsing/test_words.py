"""Words: plain objects that say what spaCy says."""

from __future__ import annotations

import pytest
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


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp(TEXTS[0])


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


def test_a_very_deep_tree_is_walked(nlp):
    size = 3000
    heads = [max(at - 1, 0) for at in range(size)]
    deep = Doc(nlp.vocab, words=["of"] * size, heads=heads, deps=["ROOT", *["prep"] * (size - 1)])
    assert sum(1 for _ in words_of(deep)[0].subtree) == size
