"""Why: what somebody is blamed for, what the lead answers, what "the move" came after."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lead", "why"),
    [
        (
            "The aide apologized on Saturday for a post that mocked two girls.",
            "for a post that mocked two girls",
        ),
        (
            "Ann Roe criticized Ben Crow for cutting the ferry to Elm.",
            "for cutting the ferry to Elm",
        ),
        (
            "Ann Roe was arrested on Friday on charges that include fraud.",
            "on charges that include fraud",
        ),
        ("Ann Roe was jailed on Friday for two years.", None),
        ("Ann Roe was jailed on Friday for life.", None),
        ("Ann Roe attacked Ben Crow on Friday for Acme.", None),
        ("Ann Roe criticized plans for a new port on Friday.", None),
        ("Ann Roe was arrested on Friday.", None),
        ("Ann Roe joined clerks calling for Rep. Dan Crow (R-Mo.) to give up on it.", None),
    ],
    ids=["said", "done", "charges", "term", "life", "for-whom", "of-a-thing", "day", "called"],
)
def test_for_what_somebody_is_blamed_or_punished_is_why(answers, reading, lead, why):
    assert answers(reading(lead)).get("why") == why


@pytest.mark.parametrize(
    ("lead", "why"),
    [
        (
            "The mayor vowed to defend the toll after two towns asked a court to void it.",
            "after two towns asked a court to void it",
        ),
        (
            "Ann Roe left the guild on Friday after a report that she had sold the pier.",
            "after a report that she had sold the pier",
        ),
        (
            "Shares in Acme fell on Friday amid fears that the mill would close.",
            "amid fears that the mill would close",
        ),
        ("Ann Roe quit the guild on Friday, citing a bad knee.", "citing a bad knee"),
        ("Clerks walked out on Friday in a row over pay.", "in a row over pay"),
        ("Acme recalled 40 boats over a leak on Friday.", "over a leak"),
        ("Ann Roe died on Friday of a stroke.", "of a stroke"),
        ("Ann Roe died on Friday. The cause was a stroke, her son said.", "a stroke"),
        ("Two of the crew died on Friday.", None),
        ("Ann Roe said on Friday after two towns asked her that she would go.", None),
        ("Ann Roe left the guild after a long lunch on Friday.", None),
        ("Ann Roe left the guild amid cheers on Friday.", None),
    ],
    ids=[
        *("clause", "report", "fears", "citing", "row", "over", "died-of", "the-cause"),
        *("of-them", "saying", "lunch", "cheers"),
    ],
)
def test_what_a_lead_answers_is_why(answers, reading, lead, why):
    assert answers(reading(lead)).get("why") == why


@pytest.mark.parametrize(
    ("behind", "why"),
    [
        (
            "The request comes after clerks revealed that Crow used a rowing boat.",
            "after clerks revealed that Crow used a rowing boat",
        ),
        (
            "Roe's request came after months of complaints about the boat.",
            "after months of complaints about the boat",
        ),
        ("The train came after clerks revealed that Crow used a rowing boat.", None),
        ("The request came two hours after it was first read out.", None),
        ("The request came two days after Ben Crow left the guild.", None),
        ("The request comes after a strong first quarter.", None),
        ("“The request comes after reports said he did,” Poe said.", None),
    ],
    ids=["clause", "phrase", "another", "measured", "of a name", "no-spur", "quoted"],
)
def test_what_the_move_came_after_is_why(answers, reading, behind, why):
    lead = "Ann Roe sent a formal request to Ben Crow on Tuesday."
    assert answers(reading(f"{lead} {behind}")).get("why") == why


def test_what_somebody_is_blamed_for_stays_with_what(answers, reading):
    made = reading("He said so on Friday.", title="Mayor Ann Roe apologizes for burning boat")
    found = answers(made)
    assert found["what"] == "Mayor Ann Roe apologizes for burning boat"
    assert found["why"] == "for burning boat"


def test_of_headline_and_lead_the_one_that_says_more_tells_why(answers, reading):
    lead = "Ann Roe was arrested on Monday on charges of selling a pier that was not hers."
    made = reading(lead, title="Mayor Ann Roe arrested for fraud")
    assert answers(made)["why"] == "on charges of selling a pier that was not hers"


@pytest.mark.parametrize(
    ("lead", "why"),
    [
        ("Acme has agreed to sell its mill to settle a suit.", "to settle a suit"),
        ("Ann Roe climbed the hill only to lose her way in the fog.", None),
        ("Elm has banned the play, due to open in Zenda in May.", None),
    ],
    ids=["completed", "outcome", "due"],
)
def test_a_purpose_may_hang_on_what_completes_the_verb(answers, reading, lead, why):
    assert answers(reading(lead)).get("why") == why


def test_what_something_came_a_minute_after_is_no_reason(answers, reading):
    lead = "A balloon of Elm's weather office burst a minute after the start on Friday."
    found = answers(reading(lead, title="Weather balloon bursts a minute after start"))
    assert "why" not in found
    assert found["what"] == "Weather balloon bursts a minute after start"
    found = answers(reading("Ann Roe quit on Friday after a row.", title="Roe quits after row"))
    assert found["why"] == "after row"


@pytest.mark.parametrize(
    ("headline", "why"),
    [
        ("Norland approves first drug to slow salt fever in clerks", None),
        ("Norland cuts bus fares to help clerks in Elm", "to help clerks in Elm"),
    ],
    ids=["which", "purpose"],
)
def test_what_tells_which_one_is_no_purpose(answers, reading, headline, why):
    lead = "The Norland salt agency acted on Friday."
    assert answers(reading(lead, title=headline)).get("why") == why


def test_what_is_done_all_the_same_is_no_reason(answers, reading):
    found = answers(
        reading("The board shut the mill.", title="Board shuts mill over clerks' pleas")
    )
    assert found.get("why") is None
    found = answers(reading("The board shut the mill.", title="Board shuts mill over old boats"))
    assert found.get("why") == "over old boats"
