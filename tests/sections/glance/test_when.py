"""At a glance: days that say nothing alone."""

from __future__ import annotations


def test_a_day_counted_from_another_is_no_answer(answers, reading):
    text = (
        "Police are hunting a tall man who is slapping shoppers if they whistle.\n"
        "In what Elm Police admit is odd, the man, who wears a hat, first smacked a woman after "
        "she whistled in Elm on Monday.\n{}, the same man is said to have slapped a clerk "
        "who had just whistled in Mill Street, Elm."
    )
    assert "when" not in answers(reading(text.format("The following day")))
    assert answers(reading(text.format("On Tuesday"))).get("when") == "Tuesday"


def test_the_day_is_that_of_the_wreck_and_of_no_time_before(answers, reading):
    text = (
        "HALDEN (AP) — At least 30 people drowned and dozens were missing after a boat carrying"
        " pilgrims from Oslo capsized off the island of Elm before dawn Tuesday, the navy said.\n"
        "Survivors said 90 people had been on board when the boat left Oslo on Saturday night."
    )
    found = answers(reading(text, title="At least 30 pilgrims drown as boat sinks off Elm"))
    assert found["when"] == "Tuesday"


def test_a_lead_opens_with_what_the_headline_tells_behind_after(answers, reading):
    text = "Tall crews reached the mill of Elm on Friday after a night of smoke.\nIt had burned."
    found = answers(reading(text, title="Elm says fire contained after tall crews reach mill"))
    assert found["when"] == "Friday"


def test_who_is_only_named_in_what_was_said_is_not_who_said_it(answers, reading):
    text = (
        "Hours after Ann Roe blamed Acme for the leak, a film was shown.\nPort clerks said Friday "
        "that they had shut a valve of Acme."
    )
    found = answers(reading(text, title="Roe said Acme had hidden a leak at the port"))
    assert "when" not in found
