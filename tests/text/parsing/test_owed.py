"""Owed: what a verb or a paper takes behind it, whatever stands between."""

from __future__ import annotations

import pytest


@pytest.fixture
def heads(reading):
    """What a word of a text hangs on."""

    def read(text, word):
        return next(t.head.text for t in reading(text).doc if t.text == word)

    return read


@pytest.mark.parametrize(
    ("text", "word", "head"),
    [
        ("The army accused rebels loyal to Cal Quill of killing five men.", "of", "accused"),
        ("The army accused the mayor of Harrow of killing five men.", "killing", "of"),
        ("In a letter to the mayor published on Friday, doctors said so.", "published", "letter"),
        ("In a letter to the mayor, clerks hired in May said so.", "hired", "clerks"),
        ("Ann Roe told the young crowd gathered in the hall of her plans.", "gathered", "crowd"),
        ("Ann Roe told the crowd gathered outside that she would stay.", "stay", "told"),
        ("Ann Roe told reporters sales fell in May.", "reporters", "told"),
        ("Ann Roe told lawmakers prices rose 3 percent in May.", "prices", "rose"),
        ("Ann Roe told Elm Radio the mill closed in May.", "closed", "told"),
        ("The board is to consider the sale of the mill first thing Monday.", "mill", "of"),
        ("The board is to consider the sale of the mill first thing Monday.", "thing", "consider"),
    ],
    ids=[
        *("accused", "of-a-town", "paper", "others", "crowd", "that", "hearers", "apart", "said"),
        *("no-thing", "an-hour"),
    ],
)
def test_what_a_word_takes_hangs_on_it(heads, text, word, head):
    assert heads(text, word) == head


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Zara Roe, the daughter of a Norse nurse and a bus driver from Elm, won.", "nurse"),
        ("Zara Roe, the daughter of Ann Roe and a driver from Elm, won.", None),
    ],
)
def test_who_is_joined_to_a_parent_is_one(reading, text, above):
    driver = next(t for t in reading(text).doc if t.text == "driver")
    assert (driver.head.text == "nurse") == (above is not None)


def test_a_claim_is_told_behind_who_makes_it(heads):
    text = "Ms Roe denied a claim by the head of the guild, Bo Fox, that she had known since May."
    assert heads(text, "known") == "claim"
