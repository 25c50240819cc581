"""Quotes: what somebody says by an adjective, calls a thing twice, or promises in quoted words."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe made clear that the mill would open.", "the mill would open"),
        ("Ann Roe has made it clear the mill will open.", "the mill will open"),
        ("The union is adamant that the mill must open.", "the mill must open"),
        ("The figures make it clear that the mill will open.", None),
        ("Ann Roe has yet to make it clear that the mill will open.", None),
    ],
    ids=["made clear", "it", "is", "things", "not yet"],
)
def test_who_makes_something_clear_says_it(quotes, reading, text, expected):
    made = [q.text for q in quotes(reading(text), direct=False)]
    assert made == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ann Roe called the plan "a mess" and "a gift to the rich".', '"a gift to the rich"'),
        (
            'The union said it was tired and promised to "stand by every word".',
            '"stand by every word"',
        ),
    ],
    ids=["second", "vow"],
)
def test_parts_of_what_one_calls_a_thing_or_promises_are_told(said, reading, text, expected):
    assert [words for _, words in said(reading(text), direct=True)] == [expected]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"It is our mill to keep," shot back Ann Roe.', "Ann Roe"),
        ('"It is our mill to keep," thundered Ann Roe.', "Ann Roe"),
        ('A shopkeeper in Elm was blunt: "It is our mill to keep."', "A shopkeeper"),
        ('Ann Roe found a note: "It is our mill to keep."', None),
        ('Ann Roe agreed. "It is our mill to keep".', "Ann Roe"),
        ('Ann Roe, asked whether it was safe, replied: "It is our mill to keep."', "Ann Roe"),
    ],
    ids=["particle", "any verb", "no name", "another's", "stop outside", "asked"],
)
def test_who_speaks_by_any_verb_or_none(quotes, reading, text, speaker):
    made = [q.speaker.removesuffix(" in Elm") for q in quotes(reading(text), direct=True)]
    assert made == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe told party members not to sell the mill.", True),
        ("Ann Roe is urging the council to sell the mill.", False),
        ("Ann Roe denied any role in the sale.", True),
        ("Ann Roe denied the sale.", False),
    ],
    ids=["told to", "now", "any", "which"],
)
def test_what_one_bids_or_denies_is_told(quotes, reading, text, expected):
    assert [q.rule for q in quotes(reading(text))] == (["act"] if expected else [])


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("So says Ann Roe, a clerk in Elm.", "Ann Roe"),
        ("These are the words of Ann Roe, a clerk in Elm.", "Ann Roe"),
        ("That's Ann Roe, a clerk in Elm.", "Ann Roe"),
    ],
    ids=["so", "words of", "that is"],
)
def test_whose_words_they_are_may_be_told_below(quotes, reading, behind, speaker):
    made = quotes(reading(f'Bo Fox sold the mill.\n"We have lost all that we had."\n{behind}'))
    assert [q.speaker for q in made] == [speaker]


def test_a_participle_that_opens_a_sentence_does_not_speak(quotes, reading):
    made = quotes(reading('Writing on Facebook, Fatima al-Karim said: "We have lost all we had."'))
    assert [q.speaker for q in made] == ["Fatima al-Karim"]


def test_he_behind_a_colon_and_quoted_words_is_who_leads_up_to_them(quotes, reading):
    text = 'Bo Fox met Tom Lang. Lang, who led the mill, made a point: "We lost it all," he wrote.'
    assert [q.speaker for q in quotes(reading(text), direct=True)] == ["Tom Lang"]
