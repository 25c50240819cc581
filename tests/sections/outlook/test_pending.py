"""Outlook: what is not decided yet, what nobody expects, what became of a bill."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "Senator Joel Amadi has not ruled out running for president.",
        "The minister did not rule out a further increase in the tax.",
        "The mayor would not rule out closing two schools.",
        "The deal still needs to be approved by shareholders.",
        "The merger needs the approval of the court.",
        "The agreement is subject to approval by the state.",
        "The treaty still awaits ratification by Norrland.",
    ],
)
def test_what_is_not_decided_yet_is_possible(found, reading, sentence):
    assert found(reading(sentence)) == [("possible", sentence.removesuffix("."))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The governor ruled out a new tax.",
        "Police have not ruled out foul play.",
        "Mara Quill had not ruled out a sale by then.",
        "The government will not rule out military action, Ann Roe said.",
        "Ann Roe said she would not rule out a run for mayor.",
        "The law requires the approval of both houses.",
        "A sale of land requires the consent of the council.",
        "Ana Fox needs the approval of her peers.",
        "The dam looks to be safe.",
        "Clerks are looking to learn whose name it is.",
        "Officials are still seeking to find the owners.",
    ],
)
def test_what_is_decided_or_holds_at_any_time_is_no_prospect(found, reading, sentence):
    assert found(reading(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody expects a quick deal.",
        "No analyst expects the bank to cut rates.",
        "Few expect the deal to hold.",
        "Neither side expects a deal.",
    ],
)
def test_what_nobody_or_few_expect_is_unlikely(found, reading, sentence):
    assert [status for status, _ in found(reading(sentence))] == ["unlikely"]


def test_how_much_likelier_something_is_tells_nothing_to_come(found, reading):
    sentence = "The study found that smokers were twice as likely to fall ill."
    assert found(reading(sentence)) == []


@pytest.mark.parametrize(
    "end",
    [
        "It became law in May.",
        "The governor vetoed it in May.",
        "It died in committee in May.",
        "Lawmakers shelved it in May.",
    ],
)
def test_a_settled_bill_would_do_nothing_any_more(found, reading, end):
    assert found(reading(f"The bill would ban phones in schools. {end}")) == []


def test_a_bill_that_goes_on_still_would(found, reading):
    text = "The bill would ban phones in schools. It passed the House in May."
    assert found(reading(text)) == [("possible", "The bill would ban phones in schools")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The sale needs the approval of the court, which is expected to agree to it.",
        "The sale is subject to approval by the court and is expected to close soon.",
    ],
    ids=["who decides", "what follows"],
)
def test_what_is_told_beside_an_approval_to_come_is_more(found, reading, sentence):
    assert [status for status, _ in found(reading(sentence))] == ["expected"]


def test_denied_words_foretell_nothing(found, reading):
    sentence = "Ana Fox denied having told the board that the dam would never be built."
    assert found(reading(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roe said rest was the best step that patients could take.",
        "The mayor said it was the worst blow that could fall on the town.",
    ],
)
def test_the_utmost_that_anybody_could_do_is_no_prospect(found, reading, sentence):
    assert found(reading(sentence)) == []
