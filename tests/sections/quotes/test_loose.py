"""Quotes: who speaks where quoted words hang loose in their sentence, or behind a long title."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ann Lee said following a meeting in May that she had “very serious doubts about the "
            "goals of the port”.",
            "Ann Lee",
            id="behind-a-participle",
        ),
        pytest.param(
            "Liam Crow warned of the dangers of clerks who are “only interested in how much salt "
            "they can sell”.",
            "Liam Crow",
            id="in-a-relative-clause",
        ),
        pytest.param(
            "Rob Lang, who runs the port, remarked upon the news that there is now “a lot of "
            "work to do” in Elm.",
            "Rob Lang",
            id="behind-a-fact",
        ),
        pytest.param(
            "One of her lawyers, Tom Hill, says the plea “does not stand for a term of that "
            "length”.",
            "Tom Hill",
            id="one-of-several-by-name",
        ),
        pytest.param(
            "The letter goes on: “With so few days left, the town should see to the fire.”",
            "The letter",
            id="a-letter-goes-on",
        ),
    ],
)
def test_who_says_loose_words_is_the_last_who_said_something(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Rob Lang never remarked upon the news that there is now “a lot of work to do” here.",
            id="not-said",
        ),
        pytest.param(
            "The ferry, which - as Rob Lang noted in May - was sold to “help the whole of Elm”, "
            "sank.",
            id="an-aside",
        ),
        pytest.param(
            "Rob Lang said the mill came with a book in May entitled “A Very Good Day in Elm”.",
            id="a-title",
        ),
        pytest.param(
            "The bus was late: “With so few days left, the town should see to the fire.”",
            id="no-letter",
        ),
    ],
)
def test_loose_words_are_nobodys_that_only_stands_before_them(quotes, reading, text):
    assert quotes(reading(text), direct=True) == []


@pytest.mark.parametrize(
    ("before", "pronoun", "speaker"),
    [
        pytest.param(
            "Director of Salt Control Ben Fox issued a note that decried the leak.",
            "he",
            "Ben Fox",
            id="a-post-of-a-field",
        ),
        pytest.param(
            "Deputy Secretary for Salt Control Ann Fox saw that the port was shut.",
            "she",
            "Ann Fox",
            id="a-post-for-a-field",
        ),
        pytest.param(
            "A Department for Boats and Salt spokeswoman confirmed that the hall will close.",
            "she",
            "A Department for Boats and Salt spokeswoman",
            id="who-speaks-for-a-body",
        ),
    ],
)
def test_he_goes_on_behind_a_long_title(quotes, reading, before, pronoun, speaker):
    made = reading(f"{before} “It leaves out most of what we do,” {pronoun} said.")
    assert [q.speaker for q in quotes(made, direct=True)] == [speaker]


@pytest.mark.parametrize(
    ("before", "pronoun"),
    [
        pytest.param(
            "A Department for Boats and Salt spokeswoman confirmed that the hall will close.",
            "he",
            id="of-the-other-gender",
        ),
        pytest.param("A note on Salt Control by Ben Fox and Dan Poe came out.", "he", id="two"),
    ],
)
def test_he_is_nobody_behind_words_for_others(quotes, reading, before, pronoun):
    made = reading(f"{before} “It leaves out most of what we do,” {pronoun} said.")
    assert quotes(made, direct=True) == []
