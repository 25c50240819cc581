"""Inserted: what stands behind "police said" in the middle of a sentence."""

from __future__ import annotations

import pytest

from explainer.text.parsing.inserted import with_inserted


@pytest.fixture
def heads(reading):
    """By its words, what each part behind a verb of saying hangs on."""

    def read(text, word):
        doc = reading(text).doc
        return next(t.head.text for t in doc if t.text == word)

    return read


@pytest.mark.parametrize(
    ("text", "word", "head"),
    [
        ("A bomb exploded in Elm, police said, killing 12 people.", "killing", "exploded"),
        ("The mill will be built in Elm, the firm said, creating 900 jobs.", "creating", "built"),
        (
            "The mill will close, the firm said on Friday, with the loss of 300 jobs.",
            "with",
            "close",
        ),
        ("A boat sank, Mayor Ann Roe said, killing 12 people.", "killing", "sank"),
        ("The fair was a success, Ann Roe said, smiling at the clerks.", "smiling", "said"),
        ("The fair was a success, Ann Roe said, waving at the clerks.", "waving", "said"),
        ("Profit fell by a tenth, the firm said, adding that it would cut jobs.", "adding", "said"),
        ("Profit fell by a tenth, the firm said in a statement.", "in", "said"),
    ],
    ids=["did", "will", "with", "result", "person", "deed", "more", "where"],
)
def test_what_stands_behind_who_says_so_tells_more_of_what_is_said(heads, text, word, head):
    assert heads(text, word) == head


def test_a_text_without_words_of_saying_stays(reading):
    doc = reading("A bomb exploded in Elm on Friday, killing 12 people.").doc
    assert [t.head.i for t in with_inserted(doc, reading("Elm.").pack)] == [t.head.i for t in doc]


@pytest.mark.parametrize(
    ("text", "word", "head"),
    [
        ("The gate was shut in May, Ann Roe told Elm Radio, which is to be mended.", "is", "told"),
        ("Poe left on Sunday, a clerk told Acme News, which printed a letter.", "printed", "News"),
    ],
    ids=["either", "the hearer"],
)
def test_which_behind_whom_something_was_told_may_be_of_what_was_said(heads, text, word, head):
    assert heads(text, word) == head


@pytest.mark.parametrize(
    ("text", "root", "head"),
    [
        ("Since May, the mayor said, roads in the north are being mended.", "mended", "mended"),
        ('On Monday, the mayor said, "roads in the north are shut".', "said", "said"),
        ("On Monday, the mayor said roads in the north are shut.", "said", "said"),
    ],
    ids=["inserted", "quoted", "plain"],
)
def test_what_is_said_has_the_time_before_who_says_it(reading, text, root, head):
    doc = reading(text).doc
    assert next(t for t in doc if t.dep_ == "ROOT").text == root
    assert doc[0].head.text == head


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Officials said a new mill, to be built by Acme, would open in May.", "open"),
        ("The firm said an inquiry, to be led by Lady Roe, would begin in May.", "begin"),
    ],
    ids=["mill", "inquiry"],
)
def test_what_is_to_be_done_to_a_thing_does_not_part_it_from_its_verb(reading, text, verb):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert [t.text for t in found.lefts if t.dep_ == "nsubj"] == [text.split(",")[0].split()[-1]]


@pytest.mark.parametrize(
    ("text", "acts", "day"),
    [
        (
            "The cause, the port agency said that afternoon, was a drop in pressure.",
            "cause",
            "said",
        ),
        ("The fault, the ministry told reporters on Monday, lay with the driver.", "fault", "told"),
    ],
    ids=["was", "told-whom"],
)
def test_who_stands_before_an_aside_that_says_so_acts_behind_it(reading, text, acts, day):
    doc = reading(text).doc
    root = next(t for t in doc if t.dep_ == "ROOT")
    assert [t.text for t in root.lefts if t.dep_ == "nsubj"] == [acts]
    assert next(t for t in doc if t.text in {"afternoon", "on"}).head.text == day
