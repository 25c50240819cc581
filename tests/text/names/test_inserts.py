"""Inserts: what a page has put inside a sentence, and what is left of the sentence."""

from __future__ import annotations

import pytest

from explainer.text.names.inserts import pieces


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen. Ann Roe Ann Mary RoeClerk denies theft in Elm Mill burns MORE left.", "Ann Roe"),
        ("Sen. Ann Roe Ann (Nan) Mary RoeTop Roe aide quits MORE left.", "Ann Roe"),
        ("Sen. Ann Fox-Roe Ann Fox-RoeMcCrow asks for salt MORE (D-Ohio) left.", "Ann Fox-Roe"),
    ],
    ids=["full name", "nickname", "hyphen"],
)
def test_titles_glued_to_a_name_are_no_part_of_it_and_name_nobody(names, text, name):
    assert [words for words, kind in names(text) if kind == "person"] == [name]
    assert "MORE" not in [words for words, _ in names(text)]


def test_a_word_glued_to_a_name_is_no_title_where_no_link_follows(names):
    text = "Ann Roe met Ben Crow at RoeClerk on Monday."
    assert [words for words, kind in names(text) if kind == "person"] == ["Ann Roe", "Ben Crow"]


def test_the_letters_of_a_share_are_no_name(names):
    found = names(
        "Shares of Norlo Bank’s NRB, +0.23% rose, and Zenda Salt Corp. ZSC, -1.62%, fell."
    )
    assert [words for words, _ in found] == ["Norlo Bank", "Zenda Salt Corp."]


def test_letters_before_a_share_of_all_stay_a_name(names):
    found = names(
        "Behind the ZSF, 4.5% of all clerks left. The Zenda Salt Federation (ZSF) agreed."
    )
    assert "ZSF" in [words for words, _ in found]


@pytest.mark.parametrize(
    ("inserts", "left"),
    [
        ([], [(4, 12)]),
        ([(6, 9)], [(4, 6), (9, 12)]),
        ([(0, 2), (2, 6), (13, 15)], [(6, 12)]),
        ([(2, 20)], []),
    ],
    ids=["none", "inside", "over its start", "all of it"],
)
def test_what_is_left_of_a_sentence(inserts, left):
    assert list(pieces(4, 12, inserts)) == left


def test_a_rank_in_capitals_is_no_part_of_a_name(names):
    assert ("Ann Roe", "person") in names("The blast killed former Navy SEAL Ann Roe on Monday.")
