"""Occasion: what a lead tells that it came of, with its day and its place."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lead", "what"),
    [
        (
            "At least 14 people died on Sunday when a train derailed near Elm, officials said.",
            "At least 14 people died on Sunday when a train derailed near Elm, officials said",
        ),
        (
            "Nine people have died and ten are missing after rain caused a landslide in Elm.",
            "Nine people have died and ten are missing after rain caused a landslide in Elm",
        ),
        (
            "Ann Roe scored twice as Elm Rovers beat Oakhaven 3-2 in the final of the Elm Cup.",
            "Ann Roe scored twice as Elm Rovers beat Oakhaven 3-2 in the final of the Elm Cup",
        ),
        (
            "Shares in Acme fell on Tuesday after the firm cut its forecast, blaming delays.",
            "Shares in Acme fell on Tuesday after the firm cut its forecast",
        ),
        (
            "A fire tore through a mill in Elm on Monday, killing 11 workers.",
            "A fire tore through a mill in Elm on Monday, killing 11 workers",
        ),
        (
            "A fire tore through a mill in Elm on Monday, leaving two people dead.",
            "A fire tore through a mill in Elm on Monday, leaving two people dead",
        ),
        (
            "The High Court has ruled that Acme broke the law when it built a mill in Elm.",
            "The High Court has ruled that Acme broke the law when it built a mill in Elm",
        ),
        (
            "The council passed a bill on Monday that would ban phones in schools.",
            "The council passed a bill on Monday that would ban phones in schools",
        ),
        (
            "The council passed the bill on Monday that would ban phones.",
            "The council passed the bill on Monday",
        ),
        (
            "Two boys were held on suspicion of arson after a fire destroyed a school in Elm.",
            "Two boys were held on suspicion of arson after a fire destroyed a school in Elm",
        ),
        (
            "Ann Roe won the title as Mia Crow lost 6-4, 3-6, 7-5.",
            "Ann Roe won the title as Mia Crow lost 6-4, 3-6, 7-5",
        ),
        ("Acme bought Zenit on Monday, pleasing investors.", "Acme bought Zenit on Monday"),
        ("Ann Roe quit on Monday, while Ben Crow stayed.", "Ann Roe quit on Monday"),
        ("Ann Roe quit on Monday, as her party lost its lead.", "Ann Roe quit on Monday"),
    ],
    ids=[
        "when",
        "second-verb",
        "as",
        "after",
        "harm",
        "left-dead",
        "ruled",
        "a-thing",
        "the-thing",
        "behind-a-reason",
        "sets",
        "besides",
        "contrast",
        "meanwhile",
    ],
)
def test_what_keeps_what_it_came_of(answers, reading, lead, what):
    assert answers(reading(lead))["what"] == what


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Six people were killed after a train derailed in Elm on Monday.", "Monday"),
        ("Ann Roe was jailed after she hit a clerk on Monday.", None),
        ("Nine people have died in a landslide in Elm. The hill gave way on Monday.", "Monday"),
        ("Nine people have died in a landslide in Elm. The mayor came home on Monday.", None),
        ("Nine people have died. Help is to come on Thursday.", None),
        ("Nine people have died in a fire in Elm. The blaze broke out on Monday.", "Monday"),
        ("Nine people have died in a fire in Elm. The funeral began on Monday.", None),
        ("Nine people have died. The hill gave way on Monday, police said.", "Monday"),
        ("A fire has forced 900 people to flee. The blaze broke out on Monday.", "Monday"),
        ("Elm have sacked Ann Roe. She was told of the decision on Monday.", "Monday"),
    ],
    ids=[
        "harm",
        "deed",
        "thing",
        "somebody",
        "ahead",
        "blaze",
        "funeral",
        "said",
        "fire",
        "decision",
    ],
)
def test_the_day_of_what_harmed_people_is_when(answers, reading, text, when):
    assert answers(reading(text)).get("when") == when


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Six people were killed after rain caused a landslide in the province of Elm.", "Elm"),
        ("A van ran into a queue in Ohio, killing two people.", "Ohio"),
        ("Acme bought a stake in a mill in Ohio.", None),
        ("Four people died after snow swept down a slope on Mount Keld.", "Mount Keld"),
        (
            "Two factions in Norway have agreed to a truce. It was agreed in the Kenyan capital,"
            " Nairobi, on Sunday.",
            "the Kenyan capital, Nairobi",
        ),
        ("Clerks found the oldest bread in Europe, in a pit dug beside a hill in Ohio.", "Ohio"),
        ("Clerks found the oldest bread in South America, in a pit dug in Ohio.", "Ohio"),
        ("Clerks found the oldest bread in Latin America, in a pit dug in Ohio.", "Ohio"),
        ("About 500 people met at a church in Ohio for the poor on Sunday.", "a church in Ohio"),
        ("Ann Roe set a record in the hurdles at the Elm Games in Oslo on Sunday.", "Oslo"),
        ("Ann Roe was found guilty of fraud by abuse of trust at Elm Crown Court.", "Crown Court"),
        ("Norway offered talks on Monday as rebels claimed victory in Ohio.", None),
        ("Six people were killed as soldiers stormed a school in Ohio.", "Ohio"),
    ],
    ids=[
        "what-it-came-of",
        "whom-it-harmed",
        "deed",
        "hill",
        "capital",
        "broad",
        "two-words",
        "as-broad",
        "for-whom",
        "around",
        "court",
        "meanwhile",
        "harm-meanwhile",
    ],
)
def test_where_people_came_to_harm_or_were_judged(answers, reading, text, where):
    found = answers(reading(text)).get("where")
    assert (found is None) if where is None else (found or "").endswith(where)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "A clerk has been found guilty of fraud. Ann Roe was convicted on Monday.",
            "Monday",
        ),
        ("A clerk has been found guilty of fraud. Ann Roe was praised on Monday.", None),
        (
            "Parliament has passed a law on fish. Members voted for it late on Monday.",
            "late on Monday",
        ),
        (
            "Acme has agreed to buy Zenit. The firms said on Monday that they would meet.",
            "Monday",
        ),
        (
            "Elm has banned cars from its streets. A judge said on Friday that trade would suffer.",
            None,
        ),
        (
            "Two men have been killed. The firms said on Monday that they would meet.",
            None,
        ),
        (
            "Ann Roe was charged with theft. Ben Crow was found hurt on Monday.",
            None,
        ),
        (
            "The court has ruled the law void. In a judgment handed down on Friday, it told why.",
            "Friday",
        ),
        ("Ann Roe has put off her tour, her agents said on Monday.", "Monday"),
        (
            "Clerks have found old bread. The crumbs are described in a study published on Monday.",
            "Monday",
        ),
        (
            "The mayor has left Elm. Her debts are described in a study published on Monday.",
            None,
        ),
    ],
    ids=[
        "alike",
        "another",
        "vote",
        "said-of-a-deed",
        "judge-of-a-deed",
        "said-of-harm",
        "found",
        "judgment",
        "own-word",
        "study",
        "no-study",
    ],
)
def test_the_next_sentence_may_tell_the_day(answers, reading, text, when):
    assert answers(reading(text)).get("when") == when


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Dozens of sailors were freed on Monday.", "Dozens of sailors"),
        ("Top seed Ann Roe beat Mia Crow 6-4, 6-2 on Monday.", "Top seed Ann Roe"),
        ("Shares in Acme Holdings fell on Monday.", "Acme Holdings"),
        ("Sales in Ohio fell on Monday.", None),
        ("The former mayor of Elm, Ann Roe, was jailed on Monday.", "Ann Roe"),
        ("A clerk of the mayor, Ann Roe, was jailed on Monday.", "A clerk of the mayor"),
        ("Fans of the mayor, Ann Roe, left on Monday.", "Fans of the mayor"),
        ("A two-year-old boy has won the race in Elm.", "A two-year-old boy"),
        ("A clerk was jailed on Monday. Ann Roe, 41, of Elm, was sentenced for theft.", "Ann Roe"),
        ("A clerk was jailed on Monday. Ann Roe, 41, of Elm, stole from a shop.", "A clerk"),
        ("A woman has died after a car hit her in Elm. Dan Poe, 30, was arrested.", "A woman"),
        ("A driver was jailed on Monday over a crash. Dan Poe, 70, died there.", "A driver"),
        ("A clerk was jailed. Dan Poe, 40, was jailed in another case.", "A clerk"),
        ("A clerk was jailed on Monday. Ann Roe, 41, was jailed in March.", "A clerk"),
        ("A clerk was jailed on Monday. Ann Roe, 41, was jailed that day.", "Ann Roe"),
        ("A striker has joined Elm Town. Ann Roe, 64, is the chairman.", "A striker"),
        ("A clerk was jailed after a man died. Ann Roe, 41, was found hurt.", "A clerk"),
    ],
    ids=[
        "dozens",
        "seed",
        "shares",
        "place",
        "behind",
        "of-whom",
        "several",
        "age",
        "next",
        "stole",
        "arrested",
        "died",
        "another",
        "another-day",
        "that-day",
        "is",
        "two",
    ],
)
def test_who_is_counted_or_stands_behind_a_noun(answers, reading, text, who):
    assert answers(reading(text)).get("who") == who
