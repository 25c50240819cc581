"""What would come only if something else did is possible, whoever says so; tales go on."""

from __future__ import annotations

import pytest

from explainer.sections.actors import ACTORS


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ann Roe said a strike would hurt the town.", "possible"),
        ("Ann Roe said such a step by the mayor would force Elm to shut its pier.", "possible"),
        ("Ann Roe said selling the mill would cost the town 40 jobs.", "possible"),
        ("Ann Roe said inaction by the state would leave the town poor.", "possible"),
        ("Ann Roe said the bill would close two piers.", "possible"),
        ("The new piers would not be open to boats from Norland.", "possible"),
        ("Ann Roe said a failure to agree would close two piers.", "possible"),
        ("Ann Roe said anyone who sold the mill would pay a fine.", "possible"),
        ("Ann Roe said that without a grant the mill would close.", "possible"),
        ('"The harbour would shut before long," Ann Roe said.', "possible"),
        ('Ann Roe said the harbour "would shut before long".', "expected"),
        ("Ann Roe said the harbour would shut in the autumn.", "expected"),
        ("Ann Roe said a ban on boats would be brought in.", "expected"),
        ("Ann Roe said the guild would not sell the mill.", "expected"),
    ],
    ids=[
        "a-strike",
        "such-a-step",
        "selling-it",
        "inaction-by",
        "the-bill",
        "nobody-says-so",
        "a-failure-to",
        "anyone-who",
        "without-it",
        "in-her-words",
        "in-some-of-her-words",
        "the-harbour",
        "brought-in",
        "will-not",
    ],
)
def test_what_hangs_on_what_need_not_come_is_possible(prospects, reading, sentence, status):
    (prospect,) = prospects(reading(sentence), ACTORS)
    assert prospect.status == status


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge would later fall into the river.",
        "The guild would go on to win the vote.",
        "Surely the bridge would stand.",
    ],
    ids=["later", "go-on-to", "surely"],
)
def test_what_came_next_in_a_tale_is_no_prospect(prospects, reading, sentence):
    before = "The guild built a bridge in 1990."
    assert prospects(reading(f"{before} {sentence}"), ACTORS) == []
