"""Edges: what may not be parted from the words before it."""

import pytest

from explainer.text.syntax.edges import (
    is_row,
    name_end,
    noun_end,
    opens_relative,
    predicate_at,
    row_end,
    tail_end,
)


def _at(reading, text, word):
    made = reading(text)
    token = next(t for t in made.doc if t.text == word)
    return made.doc, token


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The port took oars for crews by two yards that soon merged with Harrow.", "that"),
        ("The crowd cheered the clerks who rowed home.", "who"),
        ("Harrow will repay the credit it lost on salt.", "it"),
    ],
)
def test_a_relative_clause_opens_right_behind_its_noun(reading, text, word):
    doc, token = _at(reading, text, word)
    assert opens_relative(doc, token.i)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The port closed on Monday, which few had seen.", "which"),
        ("Ada Poe said that the port was shut.", "that"),
        ("What she saw was a boat.", "What"),
    ],
)
def test_what_a_comma_or_verb_stands_before_is_none(reading, text, word):
    doc, token = _at(reading, text, word)
    assert not opens_relative(doc, token.i)


def test_a_noun_before_a_verb_is_its_subject(reading):
    doc, token = _at(reading, "Captain Ada Poe admitted her crew had not rowed well.", "had")
    found = predicate_at(doc, token.i)
    assert found is not None
    assert found.text == "rowed"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ada Poe sold the boat and had a rest.", "had"),
        ("Ada Poe has left the port.", "left"),
        ("The boats that left Elm in May sank.", "sank"),
    ],
)
def test_a_main_or_joined_verb_is_not_taken_in(reading, text, word):
    doc, token = _at(reading, text, word)
    assert predicate_at(doc, token.i) is None


@pytest.mark.parametrize(
    ("text", "word", "last"),
    [
        ("The firm moved its crew to the yards of Elm on Monday.", "on", "Monday"),
        ("The firm moved to Elm and left.", "and", "Elm"),
        ("The yard may close according to clerks.", "according", "close"),
        ("The firm moved to Elm on the day after the vote.", "on", "Elm"),
    ],
)
def test_the_last_few_words_of_a_sentence_go_along(reading, text, word, last):
    doc, token = _at(reading, text, word)
    end = tail_end(doc, token.i, token.sent.end)
    assert doc[end - 1].text == last


@pytest.mark.parametrize(
    ("text", "word", "row"),
    [
        ("Ada Poe thanked her sons, her aides and her crew.", "aides", True),
        ("Ada Poe thanked her rivals, Ben Crow and Dan Lang.", "Crow", False),
        ("The board named Ada Poe, a clerk and poet.", "clerk", False),
    ],
)
def test_a_row_is_no_apposition(reading, text, word, row):
    _, token = _at(reading, text, word)
    assert (token.dep_ == "appos" and is_row(token)) == row


@pytest.mark.parametrize(
    ("text", "word", "last"),
    [
        ("Roe was fined for spitting on Elm captain Ada Poe in a brawl.", "Elm", "Poe"),
        ("They changed the name of its press office Chirper account to that.", "office", "account"),
        ("Roe met the guard on Monday.", "guard", "guard"),
        ("Ann Roe told the guard Tuesday that he had lost.", "guard", "guard"),
        ("The guard Poe hired left.", "guard", "guard"),
    ],
    ids=["name", "compound", "none", "day", "subject"],
)
def test_a_noun_is_not_parted_from_the_one_it_belongs_to(reading, text, word, last):
    made = reading(text)
    token = next(t for t in made.doc if t.text == word)
    end = noun_end(made.doc, token.i + 1, len(made.doc), made.pack)
    assert made.doc[end - 1].text == last


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("Ann Roe dragged the Chief of the Guard, Ned Crow, to court.", True),
        ("Ann Roe met the Chief of the Guard, Ned Crow, who left.", False),
        ("Ann Roe met Tom Poe, Ned Crow, Ada Fox.", False),
    ],
)
def test_a_verb_goes_on_behind_a_name_in_commas(reading, text, goes_on):
    doc, token = _at(reading, text, "Crow")
    assert (name_end(doc, 2, token.i + 1) > token.i + 1) is goes_on


@pytest.mark.parametrize(
    ("text", "word", "last"),
    [
        ("The bank will close shops in Elm, Halden and Roe on Monday.", "Elm", "Roe"),
        ("Drivers were held for speeding, drinking or both.", "speeding", "both"),
        ("Clerks were held for robbery, theft and selling goods.", "robbery", "goods"),
        ("It pays for roads, bridges and parts of the port.", "roads", "port"),
        ("The list has 40 clerks now known as dead, missing or rescued.", "dead", "rescued"),
        ("Ships left 40 docks empty, burned and looted shops.", "empty", "empty"),
        ("The firm closed a mill, cut jobs and left.", "mill", "mill"),
        ("The bank gave money to schools, and mills will close.", "schools", "schools"),
        ("She met the mayor, a clerk and poet.", "mayor", "mayor"),
        ("She lives in Elm, Norland.", "Elm", "Elm"),
    ],
)
def test_a_row_that_a_text_opens_goes_on_to_its_last_member(reading, text, word, last):
    doc, token = _at(reading, text, word)
    assert doc[row_end(doc, 0, token.i + 1) - 1].text == last
