"""Occasions: what is told on a call or in a memo is none of these."""

from __future__ import annotations

import pytest


@pytest.fixture
def tree(reading):
    """The relations of the words of a text: what each is to which."""

    def read(text):
        return {(t.text, t.dep_, t.head.text) for t in reading(text).doc}

    return read


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "Ann Roe told clerks on a call that the firm was not planning cuts.",
            ("planning", "ccomp", "told"),
        ),
        (
            "Elm Mill said in a statement that it was studying the law.",
            ("studying", "ccomp", "said"),
        ),
        ("Ann Roe told staff in a memo that the mill would close.", ("close", "ccomp", "told")),
        ("Ann Roe told clerks at a hearing that the bank had erred.", ("erred", "ccomp", "told")),
        (
            "Ann Roe said at the time that no clerk would be charged; he has since left Elm.",
            ("charged", "ccomp", "said"),
        ),
        (
            "Ann Roe said at the time that no clerk would be charged; he has since left Elm.",
            ("left", "conj", "said"),
        ),
        (
            "The judge told the jury of six women and five men that they would have to decide how "
            "Ben Fox came by his death.",
            ("have", "ccomp", "told"),
        ),
        ("Ann Roe told clerks in a speech that she gave in Elm.", ("gave", "relcl", "speech")),
        (
            "Ann Roe told clerks on a call that the firm was on track, having cut 300 posts.",
            ("cut", "advcl", "was"),
        ),
        (
            "Ann Roe said before leaving Elm that the exchange, to be led by Poe, would begin at "
            "the port on Saturday.",
            ("begin", "ccomp", "said"),
        ),
        (
            "Ann Roe said before announcing that the mill would close that she was sorry.",
            ("close", "ccomp", "announcing"),
        ),
    ],
    ids=[
        "call",
        "statement",
        "memo",
        "hearing",
        "at the time",
        "behind a semicolon",
        "jury",
        "given",
        "done before",
        "leaving",
        "announcing",
    ],
)
def test_what_is_told_somewhere_is_none_of_the_place(tree, text, relation):
    assert relation in tree(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "Ann Roe argued in a letter that the town had broken its promise.",
            ("broken", "ccomp", "argued"),
        ),
        (
            "Ben Fox claimed during a hearing that the mayor took the money.",
            ("took", "ccomp", "claimed"),
        ),
        (
            "Elm's mayor, Ben Fox, also said at a press conference that Roe accepted the offer.",
            ("accepted", "ccomp", "said"),
        ),
        ("Ben Fox said at a rally that the mill had burned.", ("burned", "ccomp", "said")),
        ("Ben Fox said for the first time that he would shut it.", ("shut", "ccomp", "said")),
        (
            "Ann Roe announced in the debate for the first time that she would limit fishing.",
            ("limit", "ccomp", "announced"),
        ),
        (
            "Ann Roe said in a post on the site that the town had lost its mill.",
            ("that", "mark", "lost"),
        ),
    ],
    ids=["argued", "claimed", "two subjects", "no object", "first time", "between", "opened"],
)
def test_what_is_said_somewhere_is_none_of_the_place(tree, text, relation):
    assert relation in tree(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ann Roe said at a hearing that he held at the mill.", ("held", "relcl", "hearing")),
        ("Ann Roe testified in a case that Acme brought.", ("brought", "relcl", "case")),
        ("Ann Roe replied on the day that she left the firm.", ("left", "relcl", "day")),
        ("Ann Roe said so in a race that she hoped to win.", ("hoped", "relcl", "race")),
    ],
)
def test_what_is_told_of_the_place_is_not_said(tree, text, relation):
    assert relation in tree(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ann Roe told clerks on a trip that Acme paid for in May.", ("paid", "relcl", "trip")),
        ("Ann Roe told clerks on a trip that Acme had paid for.", ("paid", "relcl", "trip")),
        ("Ann Roe told clerks in a dispute that Acme lost in May.", ("lost", "relcl", "dispute")),
    ],
)
def test_what_a_noun_may_be_the_object_of_is_not_told(tree, text, relation):
    assert relation in tree(text)


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("Ann Roe told the Elm Radio 4 Today programme the plan was late.", "programme"),
        ("Ann Roe told the Elm Breakfast show the plan was late.", "show"),
        ("Ann Roe told Radio Elm's morning show the plan was late and dear.", "show"),
    ],
)
def test_a_programme_hears_what_is_told(reading, text, hearer):
    doc = reading(text).doc
    told = next(t for t in doc if t.text == "was")
    noun = next(t for t in doc if t.text == hearer)

    assert (told.dep_, told.head.text) == ("ccomp", "told")
    assert (noun.dep_, noun.head.text, noun.pos_) == ("dobj", "told", "NOUN")
