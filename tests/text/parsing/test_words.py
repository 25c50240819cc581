"""Words: plain objects that say what spaCy says."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from explainer.text.parsing.copying import copied
from explainer.text.parsing.words import Morph, loosen, settle, weave

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
    "is_bracket",
    "is_digit",
    "is_lower",
    "is_stop",
    "like_url",
    "like_num",
)
COUNTS = ("i", "idx", "n_lefts", "n_rights", "whitespace_", "text_with_ws")
NEAR = ("head", "left_edge", "right_edge")
ROWS = ("lefts", "rights", "children", "subtree", "conjuncts", "ancestors")


def bounds(span):
    return None if span is None else (span.start, span.end)


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_what_spacy_made(nlp, text):
    doc = nlp.nlp(text)
    words = copied(doc)
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


def test_a_feature_may_have_several_values():
    morph = Morph("Case=Acc,Nom|Number=Sing")
    assert (morph.get("Case"), morph.get("Number")) == (["Acc", "Nom"], ["Sing"])
    assert (str(morph), str(Morph("")), Morph("").get("Case", [])) == (morph.text, "", [])


def test_a_word_is_the_same_object_wherever_it_is_met(nlp):
    words = nlp(TEXTS[0])
    said = next(t for t in words if t.text == "said")
    assert said is words[said.i] is words[: said.i + 1][-1] is said.children[0].head
    assert {said} == {words[said.i]}
    assert words[2:5] == words[2:5]
    assert words[2:5] != words[2:6]


def test_a_very_deep_tree_is_walked(nlp):
    size = 3000
    heads = [max(at - 1, 0) for at in range(size)]
    deep = Doc(
        nlp.nlp.vocab, words=["of"] * size, heads=heads, deps=["ROOT", *["prep"] * (size - 1)]
    )
    assert sum(1 for _ in copied(deep)[0].subtree) == size


@pytest.fixture
def loose(nlp):
    """The words of a text, which may be hung elsewhere, by what they are."""
    doc = nlp("Ann Roe said the mill in Elm would close on Monday.")
    loosen(doc.words)
    return {t.text: t for t in doc}


def ties(words):
    return [
        (t.text, t.head.i, t.left_edge.i, t.right_edge.i, t.lefts, t.rights, t.children)
        for t in words
    ]


@pytest.mark.parametrize(
    "moves",
    [
        [("on", "said")],
        [("close", "close"), ("said", "close")],
        [("said", "close"), ("close", "close")],
        [("Ann", "Monday"), ("Ann", "Elm"), ("Elm", "Roe"), ("mill", "said")],
    ],
    ids=["below", "root", "circle-on-the-way", "several"],
)
def test_a_word_hung_elsewhere_ties_its_neighbours_anew(loose, moves):
    words = [*loose.values()]
    for word, head in moves:
        loose[word].head = loose[head]
    found = ties(words)
    weave(words)
    assert ties(words) == found


def test_a_word_hung_elsewhere_stands_among_those_of_its_head(loose):
    loose["on"].head = loose["said"]
    assert [t.text for t in loose["said"].children] == ["Roe", "close", "on", "."]
    assert loose["close"].right_edge is loose["close"]
    assert [t.text for t in loose["on"].ancestors] == ["said"]
    loose["on"].head = loose["said"]
    assert [t.text for t in loose["said"].rights] == ["close", "on", "."]


def test_no_walk_over_a_circle_is_endless(loose):
    loose["said"].head = loose["close"]
    assert {t.text for t in loose["said"].ancestors} == {"close"}
    assert [t.text for t in loose["said"].subtree] == [*loose]


def test_words_that_are_settled_are_as_others(nlp, loose):
    words = [*loose.values()]
    settle(words)
    assert {type(t) for t in words} == {type(t) for t in nlp(TEXTS[0])}
    assert [*loose["said"].subtree] == words


def test_a_form_is_read_anew(nlp):
    word = nlp(TEXTS[0])[0]
    word.set_morph("Number=Plur|Person=3")
    assert word.morph.to_dict() == {"Number": "Plur", "Person": "3"}
