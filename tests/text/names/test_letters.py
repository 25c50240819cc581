"""Letters: the acronyms that a name may give."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names.entities import drafts_of
from explainer.text.names.letters import initials, is_of_state, spelt_out
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("salt water act", {"swa"}),
        ("us land bank", {"uslb", "lb"}),
        ("us navy", {"usn"}),
        ("gulfo", set()),
    ],
    ids=["words", "state before", "state and a word", "one word"],
)
def test_initials_are_those_of_the_words(name, letters):
    assert initials(tuple(name.split()), ENGLISH.names) == letters


def test_a_nation_is_of_a_state():
    assert is_of_state("norwegian", ENGLISH.names)
    assert not is_of_state("harbour", ENGLISH.names)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("They asked the Bureau of Land Use (BLU) again.", "Bureau"),
        ("They asked Friends of Law in Dale (FLD) again.", "Friends"),
        ("They saw a mid range salt missile (MRSM) fall.", "mid"),
        ("They saw the Harbour Council (below) again.", None),
        ("They saw the Harbour Council (XQT) again.", None),
        ("They saw the harbour. (AP) It rained.", None),
    ],
    ids=["name", "place inside", "common words", "no letters", "other letters", "full stop"],
)
def test_letters_in_brackets_stand_for_the_words_before(reading, text, start):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = spelt_out(tokens, list(tokens.text).index("(") + 1, 0)
    assert (None if found is None else tokens.text[found]) == start


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They asked the World Salt and Water Council (WSWC).", "World Salt and Water Council"),
        ("They asked the Society of Law in Dale (SLD) today.", "Society of Law in Dale"),
        ("They asked the Water Council in Dale (WC) today.", "Water Council"),
    ],
    ids=["and", "in", "letters of the first alone"],
)
def test_letters_in_brackets_make_one_name_of_two(reading, text, name):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = drafts_of(tokens, 0, len(made.doc), made.pack.names)
    assert name in [made.doc[d.start : d.end].text for d in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It has XRDI (Rapid and Deep Imaging) inside.", ["XRDI", "Rapid", "Deep Imaging"]),
        ("It has RDI (Rapid and Deep Imaging) inside.", []),
        ("It has RDI (Rapid and Deep Imaging) and Elm Bank inside.", ["Elm Bank"]),
        ("They asked the NPRC (National Ports and Rivers Council).", ["NPRC", None]),
    ],
    ids=["other letters", "a thing", "what follows", "a body"],
)
def test_words_in_brackets_behind_their_letters_are_one_body_or_none(reading, text, names):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = drafts_of(tokens, 0, len(made.doc), made.pack.names)
    whole = "National Ports and Rivers Council"
    assert [made.doc[d.start : d.end].text for d in found] == [n or whole for n in names]


def test_letters_of_memory_are_nobody(names):
    found = dict(names("DRAM and NAND will be supplied by Zenda Works. NAND is scarce."))
    assert (found["DRAM"], found["NAND"]) == ("thing", "thing")
