"""Ties: what a mention is to the words that it hangs on."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.signs import Signs
from explainer.text.names.weighing import weigh
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Rival Zenda's was also lower.", "ending"),
        ("Zenda is unhappy with his pay.", "role"),
    ],
    ids=["shop", "his"],
)
def test_more_signs(signs, text, sign):
    assert getattr(signs(text), sign)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Zenda's old shop was lower.", "ending"),
        ("Zenda stripped him of his rank.", "role"),
        ("Zenda said the chief had lost his pay.", "role"),
    ],
    ids=["owned", "another pronoun", "a noun between"],
)
def test_what_is_no_sign(signs, text, sign):
    assert not getattr(signs(text), sign)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Zenda is a Russian gang.", "unit"),
        ("They met at St Zenda's in Elm.", "housed"),
    ],
    ids=["said to be", "saint"],
)
def test_still_more_words_tell_something(signs, text, sign):
    assert getattr(signs(text), sign)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They praised the economist team Zenda and Mary Moss.", "speaks"),
        ("They met at St Zenda's hospital in Elm.", "housed"),
        ("Zenda is the giant of the trade.", "unit"),
        ("They met the giant Elm. Zenda is a rival.", "unit"),
    ],
    ids=["couple", "what a saint owns", "the one", "shared"],
)
def test_what_looks_like_still_more_words_tells_nothing(signs, text, sign):
    assert not getattr(signs(text), sign)


@pytest.mark.parametrize("sign", ["craft", "device"])
def test_what_somebody_builds_tells_nothing_of_who_does(signs, sign):
    assert not getattr(signs("It may replace a huge rocket Zenda is now building."), sign)


def test_what_somebody_spoke_to_is_not_who_did(names):
    text = "Ann Roe met clerks of the group Crowe addressed in Elm. Bo Crowe left. Crowe said so."
    assert ("Crowe", "organization") not in names(text)


def test_who_is_chief_of_a_bank_is_none(names):
    found = names(
        "They met the chief of Salt Bank, Wang Xuebang, in May. He met Wang Xuebang again."
    )
    assert ("Wang Xuebang", "person") in found
    assert ("Salt Bank", "organization") in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A pupil wrote to the local newspaper, The Jack Chief, that it was bad.", "Jack Chief"),
        ("The band, Vera Halden, said so.", "Vera Halden"),
        ("They lost to Jack Salt, a school near Oslo, on Friday.", "Jack Salt"),
        ("The pictures are in the May issue of Jack Magazine.", "Jack Magazine"),
        ("“It is bad,” the Post quotes a clerk as saying. According to the Post, he left.", "Post"),
    ],
)
def test_words_in_commas_tell_a_body_that_bears_a_name(reading, text, name):
    assert {n.words: n.kind for n in names_of(reading(text))}[name] == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "He joined the band, Vera Halden said on Friday.",
        "They met the head of its river commission, Vera Halden.",
    ],
)
def test_a_name_in_commas_behind_a_verb_or_a_head_is_a_persons(reading, text):
    found = names_of(reading(text))
    assert {n.words: n.kind for n in found}["Vera Halden"] == "person"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It is absurd that the head of the salt service, Zenda Moss, is still there.", True),
        ("It is absurd that the head, Zenda Moss, is still there.", False),
    ],
    ids=["of something", "of nothing"],
)
def test_the_head_of_something_is_somebody(reading, text, shown):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    at, signs = tokens.low.index("zenda"), Signs(parts=("zenda", "moss"))
    weigh(signs, made, tokens, Draft(start=at, end=at + 2, label=""), made.pack.names)
    assert bool(signs.role) == shown


def test_who_supplies_a_town_and_speaks_is_a_body(reading):
    text = "Thames Water has warned that homes could lose their water supply by tomorrow."
    assert ("Thames Water", "organization") in {(n.words, n.kind) for n in names_of(reading(text))}


@pytest.mark.parametrize(
    "text",
    [
        "She had three daughters, Ann, Ada and Zenda, and a mill.",
        "He leaves two sons: Zenda and Tom.",
    ],
)
def test_a_row_behind_relatives_names_them(signs, text):
    assert signs(text).role


@pytest.mark.parametrize(
    "text",
    ["Her sons and Zenda are rich.", "She left her sons, and she left Zenda."],
    ids=["joined to them", "of its own"],
)
def test_no_other_name_is_that_of_relatives(signs, text):
    assert not signs(text).role


def test_who_speaks_by_phone_is_a_person(reading):
    made = reading("“Nobody asks us,” Zenda Velka told Reuters by telephone.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    at, signs = tokens.low.index("zenda"), Signs(parts=("zenda", "velka"))
    weigh(signs, made, tokens, Draft(start=at, end=at + 2, label="organization"), made.pack.names)
    assert signs.role
