"""Quotes: whose words they are that somebody else tells, denies, reads or was told."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            'The prosecutor, Ada Holm, said Ben Crow told police, "I wanted it to burn."',
            ("Ada Holm", 'Ben Crow told police, "I wanted it to burn."'),
            id="told-police",
        ),
        pytest.param(
            'Ada Holm testified that Ben Crow said, "Nobody will ever find the money."',
            ("Ada Holm", 'Ben Crow said, "Nobody will ever find the money."'),
            id="testified",
        ),
        pytest.param(
            'Prosecutors said Ben Crow texted a friend, "I did something very bad."',
            ("Prosecutors", 'Ben Crow texted a friend, "I did something very bad."'),
            id="texted",
        ),
        pytest.param(
            '"I never meant to hurt anyone," Ben Crow told detectives, police said.',
            ("police", '"I never meant to hurt anyone," Ben Crow told detectives'),
            id="behind",
        ),
        pytest.param(
            '"I never meant to hurt anyone," Ben Crow told detectives, according to an affidavit.',
            ("an affidavit", '"I never meant to hurt anyone," Ben Crow told detectives'),
            id="on-record",
        ),
        pytest.param(
            'Olga Wren said she heard Ben Crow say "the dam will hold for years."',
            ("Olga Wren", 'she heard Ben Crow say "the dam will hold for years."'),
            id="heard",
        ),
    ],
)
def test_words_that_others_tell_are_a_statement_of_theirs(said, reading, text, found):
    assert said(reading(text)) == [found]


@pytest.mark.parametrize(
    "text",
    [
        '"We are ready to go on," Ben Crow said, the Elm Gazette reported.',
        '"We are ready to go on," Ben Crow said, according to a report in the Elm Gazette.',
    ],
)
def test_what_media_pass_on_is_told_once(said, reading, text):
    assert said(reading(text)) == [("Ben Crow", '"We are ready to go on,"')]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ambassador Nils Orr was summoned on Monday and told that the drills were unsafe.",
            id="told",
        ),
        pytest.param(
            "Ben Crow was arrested and informed that he would be held without bail.", id="informed"
        ),
        pytest.param(
            "Three clerks were dismissed, escorted out and told that their badges were void.",
            id="third-of-a-row",
        ),
        pytest.param(
            "Ben Crow is accused of telling investors that the mine was full of gold.", id="accused"
        ),
        pytest.param(
            "No one heard Ben Crow say that he would give up the mill.", id="nobody-heard"
        ),
    ],
)
def test_who_is_told_or_accused_or_not_heard_says_nothing(said, reading, text):
    assert said(reading(text)) == []


def test_who_tells_somebody_behind_a_passive_says_it(said, reading):
    text = "Ana Fox was interviewed and told police that the car was hers alone."
    assert said(reading(text)) == [("Ana Fox", "the car was hers alone")]


@pytest.mark.parametrize(
    "text",
    [
        'Ana Fox denied calling Ben Crow "a liar and a thief."',
        'Ana Fox denied saying that the dam was "a waste of public money."',
        'Ana Fox denied that she had called the dam "a joke on the poor."',
        'Ana Fox rejected claims that she called the dam "a joke on the poor."',
        'Ana Fox never called the dam "a joke on the poor."',
        'Ana Fox denied having told the board that the dam "would never be built."',
    ],
)
def test_denied_words_are_not_said(said, reading, text):
    assert said(reading(text), direct=True) == []
    assert all(words.startswith(("denied", "rejected")) for _, words in said(reading(text)))


def test_who_denies_a_claim_with_words_of_her_own_says_them(said, reading):
    text = 'Ana Fox denied the claim, calling it "a joke on the poor."'
    assert said(reading(text), direct=True) == [("Ana Fox", '"a joke on the poor."')]


@pytest.mark.parametrize(
    "text",
    [
        'The court said the slogan "Buy only from your own" broke the law.',
        'The board ruled that the phrase "made by hand in Elm" was misleading.',
        'Police said the message "We are watching you" was found on the wall.',
        'The mayor said a banner reading "Go home to Tarn" hung over the road.',
    ],
)
def test_words_that_stand_somewhere_are_not_those_of_who_tells_it(said, reading, text):
    assert said(reading(text), direct=True) == []


@pytest.mark.parametrize("says", ["said in a statement", "tweeted the message"])
def test_what_somebody_says_in_a_statement_is_said(said, reading, says):
    text = f'The ministry {says} "We regret the loss of the boat."'
    words = [("The ministry", '"We regret the loss of the boat."')]
    assert said(reading(text), direct=True) == words


def test_a_predicate_behind_such_a_noun_is_said(said, reading):
    text = 'Ana Fox said the message "could not be clearer to the people of Elm."'
    (found,) = said(reading(text), direct=True)
    assert found[0] == "Ana Fox"


def test_a_note_has_the_words_on_it(said, reading):
    text = 'Police found a note reading "You were warned last time."'
    assert said(reading(text)) == [("a note", '"You were warned last time."')]


@pytest.mark.parametrize(
    "text",
    [
        '"The dam," said the minister, "is safe for the next 40 years."',
        '"The dam," said the old farmer, "is safe for the next 40 years."',
        '"The dam," said police chief Ana Lopes, "is safe for the next 40 years."',
    ],
)
def test_words_within_a_quotation_do_not_speak(said, reading, text):
    ((speaker, _),) = said(reading(text))
    assert speaker in {"the minister", "the old farmer", "Ana Lopes"}


@pytest.mark.parametrize(
    "text",
    [
        'As Mayor Priya Rao put it, "we are out of time and money."',
        '"We are out of time and money," as Mayor Priya Rao put it.',
    ],
)
def test_as_somebody_put_it(said, reading, text):
    ((speaker, _),) = said(reading(text), direct=True)
    assert speaker == "Priya Rao"


@pytest.mark.parametrize(
    "text",
    [
        'Ada Poe told residents to "stay off the roads until noon."',
        'Ada Poe ordered the crew to "leave nothing behind on the shore."',
        'Ada Poe told the clerks not to "share their codes with anyone at all."',
    ],
)
def test_what_others_are_told_to_do_is_said(said, reading, text):
    ((speaker, _),) = said(reading(text), direct=True)
    assert speaker == "Ada Poe"


@pytest.mark.parametrize(
    "text",
    [
        '"I love this town," Ana Fox said, her eyes filling with tears.',
        'Ana Fox said, "We take every call seriously," but would not discuss the case.',
    ],
)
def test_a_quotation_is_not_told_again_with_what_the_writer_adds(said, reading, text):
    assert said(reading(text), direct=False) == []


def test_a_verb_of_accusing_says_its_clause(said, reading):
    text = "Prosecutors charge that Ben Crow took bribes from the mill."
    assert said(reading(text)) == [("Prosecutors", "Ben Crow took bribes from the mill")]


def test_who_is_described_behind_after_is_who_says_it(said, reading):
    text = "The trial was stopped after a witness, Tim Vale, said he had been paid."
    ((speaker, _),) = said(reading(text))
    assert speaker in {"a witness", "Tim Vale"}
