"""At a glance: what a headline only has somebody claim, and who claims it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        (
            "Norland bought coal from Sudria in breach of the pact: report",
            "Norland bought coal from Sudria in breach of the pact: report",
        ),
        (
            "Acme hid leak for a year: whistleblower",
            "Acme hid leak for a year: whistleblower",
        ),
        ("Norland bought coal from Sudria: watch", "Norland bought coal from Sudria"),
        ("ROWING: Poe wins the cup in Halden", "Poe wins the cup in Halden"),
    ],
    ids=["a-paper", "somebody", "calls-readers", "kicker"],
)
def test_a_word_alone_behind_a_colon_tells_who_claims_what_is_before(
    answers, reading, headline, what
):
    made = reading(
        "Norland bought coal, a paper wrote on Friday. Norland denied it.", title=headline
    )
    assert answers(made)["what"] == what


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Crow is within his rights to shut the pier, Roe says", "Ann Roe"),
        ("Crow should shut the pier, Roe says", "Ann Roe"),
        ("Crow will shut the pier, Roe says", "Ben Crow"),
        ("Crow shut the pier, Roe says", "Ben Crow"),
        ("Crow is fit to lead, court rules", "Crow"),
        ("Crow is within his rights to shut the pier, says Roe", "Ann Roe"),
        ("Crow not welcome at the pier, says Ann Roe", "Ann Roe"),
        ("Crow shut the pier, says Roe", "Ben Crow"),
    ],
    ids=[
        *("copula", "should", "will", "deed", "nobody-named"),
        *("verb first", "without a verb", "deed, verb first"),
    ],
)
def test_who_says_how_another_is_or_should_be_is_who(answers, reading, headline, who):
    told = "Ann Roe and Ben Crow run the port of Halden. Ms Roe spoke on Friday. Mr Crow did not."
    assert answers(reading(told, title=headline))["who"] == who


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Crow free to shut pier, says Roe", "Ann Roe has said Ben Crow is free to shut the pier."),
        ("Don't forget Crow says Roe amid row", "Ann Roe has warned against forgetting Ben Crow."),
        ("No leak in the pier of Halden, says mayor", "Ann Roe has said she is calm about it."),
    ],
    ids=["free to", "order", "no verb"],
)
def test_who_says_it_with_the_verb_first_is_who(answers, reading, headline, lead):
    made = reading(f"{lead} They run the port of Halden. Mr Crow did not speak.", title=headline)
    assert answers(made)["who"] == "Ann Roe"


def test_a_noun_in_capitals_is_who_where_the_text_has_it_in_small_letters(answers, reading):
    made = reading(
        "The Halden Fair Committee set a goal of £4m for its fair in Halden. "
        "Many firms do not pay for the fair. Some major firms pull their money.",
        title="Major Firms Pull Support For Halden Fair",
    )
    assert answers(made)["who"] == "Major Firms"


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        (
            "Ben Crow is on solid ground in the row over the pier, Ann Roe said on Monday.",
            "Ann Roe",
        ),
        ("Elm will have a hard winter at the docks, said Ann Roe.", "Ann Roe"),
        ("Ben Crow shut the pier in Halden, Ann Roe said on Monday.", "Ben Crow"),
        ("Ben Crow should shut the pier, Ann Roe said on Monday.", "Ann Roe"),
        ("Ben Crow is under arrest, Ann Roe said on Monday.", "Ben Crow"),
        ("Ben Crow has cancer, Ann Roe said on Monday.", "Ben Crow"),
        ("Three people are dead after a fire in Halden, Ann Roe said.", "Three people"),
        ("Halden does not have a leak in its pier, Ann Roe has said.", "Ann Roe"),
        ("The clerk has said Ben Crow must show nerve in the row over the pier.", "The clerk"),
    ],
    ids=[
        *("copula", "state", "deed", "advice", "arrest", "illness", "dead"),
        *("denied", "without a name"),
    ],
)
def test_who_says_how_things_are_in_a_lead_that_no_headline_tells_is_who(
    answers, reading, lead, who
):
    told = f"{lead} Ms Roe spoke in Halden. Mr Crow did not answer her."
    assert answers(reading(told))["who"] == who


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("End Crow 'denial' Roe tells Halden", "Ann Roe"),
        ("‘Caught in the act!’ Roe tells mills to stop", "Ann Roe"),
        ("Roe to Salt Union: Crow will close the mills", "Ann Roe"),
        ("Ann 'Red' Roe tells Halden to pay", "Ann 'Red' Roe"),
    ],
    ids=["words", "first", "to-whom", "nickname"],
)
def test_what_a_headline_quotes_is_no_part_of_who(answers, reading, headline, who):
    told = "Ann Roe told the council in Halden that the mills dump salt. Ben Crow denied it."
    assert answers(reading(told, title=headline))["who"] == who


def test_a_headline_without_a_verb_that_somebody_says_is_what(answers, reading):
    text = "Farmers who feel deceived by Acme will have their day in court. Ann Roe runs Acme."
    found = answers(reading(text, title='"No reason" for lawsuit over salt, says Acme'))
    assert found["what"] == '"No reason" for lawsuit over salt, says Acme'


def test_a_paper_with_a_day_in_its_name_is_named_whole(answers, reading):
    text = "The Sunday Post has spoken to sailors held in Halden. The paper tells of their fear."
    assert answers(reading(text))["who"] == "The Sunday Post"


def test_what_is_quoted_of_nobody_is_not_who(answers, reading):
    text = '"Right has been done," says 18-year-old Ann. She lives in Halden with her aunt.'
    assert "who" not in answers(reading(text))


@pytest.mark.parametrize(
    ("lead", "what"),
    [
        (
            "A nurse from Halden says she prays for those she left behind.",
            "A nurse from Halden says she prays for those she left behind",
        ),
        (
            "A nurse from Halden says she fears for those who stayed behind.",
            "A nurse from Halden says she fears for those who stayed behind",
        ),
        (
            "Halden has raised its port tax over a debt it could not pay.",
            "Halden has raised its port tax over a debt it could not pay",
        ),
        (
            "Halden will raise its port tax in a move that could deter sailors.",
            "Halden will raise its port tax in a move",
        ),
    ],
    ids=["those", "those who", "contact", "that"],
)
def test_what_a_noun_cannot_do_without_is_told(answers, reading, lead, what):
    assert answers(reading(f"{lead} Ann Roe spoke on Friday."))["what"] == what


def test_how_somebody_puts_it_is_told_whole(answers, reading):
    text = "The pier in Halden is a ruin without a roof, as Ann Roe put it. Ms Roe spoke in Elm."
    assert answers(reading(text))["what"] == text.partition(". ")[0]
