"""Copying: plain objects that need nothing of what they were made of."""

from __future__ import annotations

from explainer.text.parsing.copying import copied, joined

TEXT = "Ada Poe saw the mill, and Ben Crow saw the dam. Poe left."


def test_strings_that_are_equal_are_one(nlp):
    words = nlp(TEXT)
    saw = [t for t in words if t.text == "saw"]
    assert len(saw) == 2
    assert saw[0].text is saw[1].text
    assert saw[0].lemma_ is saw[1].lemma_


def test_the_tree_ties_the_copies_to_each_other(nlp):
    doc = nlp.nlp(TEXT)
    words = copied(doc)
    for one, two in zip(words, doc, strict=True):
        assert one.doc is words
        assert one.head is words[two.head.i]
        assert all(child.head is one for child in one.children)


def test_texts_become_one_with_a_blank_between_them(nlp):
    parts = ["Ada Poe left.", "", "Ben Crow saw Norland."]
    words = joined([*nlp.pipe(parts)])
    assert words.text == "Ada Poe left. Ben Crow saw Norland."
    assert [t.i for t in words] == list(range(len(words)))
    assert all(words.text[t.idx : t.idx + len(t)] == t.text for t in words)
    assert [s.text for s in words.sents] == ["Ada Poe left.", "Ben Crow saw Norland."]
    assert [e.text for e in words.ents] == [e.text for p in parts for e in nlp(p).ents]
    second = [words[t.head.i + len(nlp(parts[0]))] for t in nlp(parts[2])]
    assert [t.head for t in words[len(nlp(parts[0])) :]] == second


def test_no_texts_make_an_empty_one():
    words = joined([])
    assert (len(words), words.text) == (0, "")


def test_an_empty_text_has_no_words(nlp):
    words = nlp("")
    assert (len(words), words.text, words.ents) == (0, "", ())
