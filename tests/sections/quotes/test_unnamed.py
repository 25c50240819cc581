"""Quotes: speakers without a name: one of some, an age, whoever was brought in just before."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("One of the drivers called the plan “not fit for any road”.", ["One of the drivers"]),
        ("Ada Lang left. The 43-year-old called it “not fit for any road”.", ["Ada Lang"]),
        ("Ada Lang left. The 43-year-old said the cap was “not fit for use”.", ["Ada Lang"]),
        ("One of 10 drivers called the plan “not fit for any road”.", []),
        ("One of the lorries called the plan “not fit for any road”.", []),
    ],
)
def test_one_of_some_and_an_age_speak(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        pytest.param("A neighbour heard the blast.", ["A neighbour"], id="a"),
        pytest.param("One driver slept in the hall.", ["One driver"], id="one"),
        pytest.param("Ada Lang left. A driver slept there.", ["A driver"], id="she-is-no-he"),
        pytest.param("Tom Lang left. A driver slept there.", [], id="two-who-may-be-he"),
        pytest.param("A clerk left. A driver slept there.", [], id="two-without-a-name"),
        pytest.param("A driver died on the road.", [], id="dead"),
        pytest.param("A driver was taken to hospital.", [], id="to-whom-it-was-done"),
        pytest.param("A woman heard the blast.", [], id="of-the-other-gender"),
        pytest.param("A driver slept there.\n\nIt rained.", [], id="paragraph-before"),
    ],
)
def test_whoever_was_brought_in_right_before_speaks_as_he(quotes, reading, before, speakers):
    text = f"{before} “We thought that it was thunder at first,” he said."
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“We lost the boat and the nets” – Mayor Ada Lang", ["Ada Lang"]),
        ("“We lost the boat and the nets.” — Elm police chief Tom Lang", ["Tom Lang"]),
        ("“We lost the boat and the nets.” ―\u00a0Mayor Ada Lang", ["Ada Lang"]),
        ("“We lost the boat and the nets” – a clerk of the port", []),
        ("“We lost the boat and the nets” – Mayor Ada Lang wept as she left.", []),
        (
            "“We lost the boat and the nets” – Mayor Ada Lang\n\n"
            "“We lost the boat and the nets, and wept,” Lang said.",
            ["Ada Lang"],
        ),
    ],
)
def test_who_signs_a_quotation_behind_a_dash_speaks(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers
