"""What could only be read with another deed is not told with that as a prospect."""

from __future__ import annotations

import pytest

from explainer.sections.actors import ACTORS


@pytest.fixture
def texts(prospects):
    return lambda made: [p.text for p in prospects(made, ACTORS)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roe defended the toll on boats, saying it would give the town a new pier.",
        "Elm is among the towns that oppose the toll, with some saying it will cost them trade.",
        "In the spring Ann Roe branded the toll of Dan Crow unfair and vowed to scrap it.",
        "Now, when there is a council in Elm that could sell the pier, clerks have gone on strike.",
    ],
    ids=["saying", "with-some-saying", "called-and-vowed", "when-there-is"],
)
def test_a_deed_is_not_told_as_what_is_expected(texts, reading, sentence):
    assert texts(reading(sentence)) == []


def test_who_warned_them_as_he_wrote_did_one_thing(texts, reading):
    text = "Three millers wrote about the weir, warning it could send eels into the wheels."
    assert texts(reading(text)) == [text[:-1]]


def test_a_name_with_an_object_behind_it_does_something(texts, reading):
    text = (
        'Mayor Crow loudly rebuked clerks who call the toll a "boat tax," saying sending the old'
        " ferry, also called the Gull, to Elm will do nothing to fill it -- and could be dear."
    )
    assert all("rebuked" not in told for told in texts(reading(text)))


def test_what_is_joined_to_a_promise_in_the_present_is_not_promised(texts, reading):
    text = "Dan Crow is promising the toll will end in May and the guild is selling its mill."
    assert texts(reading(text)) == ["the toll will end in May"]


def test_who_expresses_what_he_fears_stands_beside_it(prospects, reading):
    text = "Ann Roe expressed concern that the weir could burst in the spring."
    (prospect,) = prospects(reading(text), ACTORS)
    assert (prospect.text, prospect.said_by) == ("the weir could burst in the spring", "Ann Roe")


def test_what_only_the_writer_of_an_opinion_says_others_will_do_is_not_told(texts, reading):
    report = "Dan Crow will raise every toll in Norland. Trade may suffer in the towns."
    opinion = " I fear for us. You know what I think. We have seen it all."
    assert len(texts(reading(report))) == 2
    assert texts(reading(report + opinion)) == ["Trade may suffer in the towns"]


def test_what_people_arrange_is_told_in_an_opinion_too(texts, reading):
    report = "The council will announce a new toll."
    opinion = " I fear for us. You know what I think. We have seen it all."
    assert texts(reading(report + opinion)) == texts(reading(report))
