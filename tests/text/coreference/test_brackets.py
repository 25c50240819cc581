"""Brackets: which pronouns of a statement have a name behind them, and whose."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.brackets import brackets, owner_of, word_end
from explainer.text.coreference.cast import Cast


@pytest.fixture
def shown(reading):
    """The words of the last sentence that have a name behind them, each with the name."""

    def find(text, **more):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        words = [*read.spans[-1]]
        return [(t.text, a.name) for t, a in brackets(words, (None, ()), read, cast, **more)]

    return find


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mayor Ada Poe lost the vote. Her party will meet in May.", [("Her", "Ada Poe")]),
        ("Mayor Ada Poe lost the vote. The council thanked her.", [("her", "Ada Poe")]),
        ("Halden Bank lost $5m. Its shares fell by 4%.", [("Its", "Halden Bank")]),
        (
            "The chief of the port, Ben Crow, spoke. His office is preparing a report.",
            [("His", "Ben Crow")],
        ),
        ("Halden Bank lost $5m. Ada Poe sued the bank.", [("bank", "Halden Bank")]),
        ("Halden Bank lost $5m. The bank's shares fell by 4%.", [("bank", "Halden Bank")]),
        ("Mayor Ada Poe lost the vote. Aides hope that she will stay.", [("she", "Ada Poe")]),
    ],
    ids=["owner", "object", "body", "name in commas", "noun", "noun that owns", "below"],
)
def test_a_word_has_the_name_of_whom_it_stands_for(shown, text, found):
    assert shown(text) == found


def test_one_name_stands_once(shown):
    text = "Mayor Ada Poe lost the vote. Her party told her to go."
    assert shown(text) == [("Her", "Ada Poe")]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Poe said her party would meet.",
        "Mayor Ben Crow spoke. Aides asked the senator for his list.",
        "Mayor Ben Crow spoke. A boy fell and nurses helped him.",
        "Mayor Ben Crow met Clerk Tom Poe. The council thanked him.",
        "Ada Poe spoke. “The council thanked her,” it said.",
        "Halden Bank lost $5m. Ada Poe of Halden Bank left the bank.",
        "France lost. The French senate met across the country.",
        "Halden Bank lost $5m. Rain made it harder for others to sell land.",
    ],
    ids=[
        *("named beside", "somebody unnamed", "a boy", "one of two", "quoted", "beside", "land"),
        "stands for a clause",
    ],
)
def test_where_nobody_or_several_may_be_meant_there_is_none(shown, text):
    assert shown(text) == []


def test_whom_the_subject_stands_for_is_told_there(reading):
    read = reading("Mayor Ada Poe spoke. If she wins, she will stay.")
    cast = Cast.of(read, ACTORS.extract(read, Facts()))
    words, (poe,) = [*read.spans[-1]], cast.actors
    subject = next(t for t in reversed(words) if t.lower_ == "she")
    assert [*brackets(words, (subject, (poe,)), read, cast)] == [(subject, poe)]


def test_who_says_it_needs_no_name(shown):
    text = "Mayor Ada Poe lost the vote. Her party will meet in May."
    assert shown(text, besides={"ada-poe"}) == []


def test_whose_a_thing_is(reading):
    doc = reading("Her party met, and the council left.").doc
    owners = [owner_of(next(t for t in doc if t.text == w)) for w in ("party", "council")]
    assert [owner and owner.text for owner in owners] == ["Her", None]
    assert owner_of(None) is None


def test_whose_it_is_of_two_whom_the_sentence_names_is_not_said(shown):
    assert not shown("Tom Reed said Ben Crow must go and that his party would win.")


@pytest.mark.parametrize(
    "text",
    [
        "The priest abused boys for years. Bishop Ben Crow knew. His victims sued on Monday.",
        "The gunman fled. Sheriff Ben Crow led the search. His mother turned him in on Tuesday.",
        "A driver hit a child. Judge Ada Poe called for help. Her body was found on Tuesday.",
        "The senator was charged. Ben Crow wrote the law. His trial will begin in May.",
        "A boy was shot on Monday. Mayor Ben Crow wept. His killer was caught on Tuesday.",
    ],
)
def test_where_somebody_unnamed_may_be_meant_nobody_is(shown, text):
    assert not shown(text)


@pytest.mark.parametrize(
    ("text", "word", "last"),
    [
        ("He'd sold the mill.", "he", "'d"),
        ("He sold it, she said.", "he", "He"),
        ("“It was he” she said.", "he", "he"),
        ("The secretary of state left the port.", "secretary", "state"),
        ("The mayor's clerk left the port.", "mayor", "'s"),
    ],
)
def test_a_bracket_stands_behind_a_whole_word(reading, text, word, last):
    token = next(t for t in reading(text).doc if t.lower_ == word)
    assert word_end(token).text == last
