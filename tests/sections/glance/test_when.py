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
