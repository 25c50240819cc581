"""The times that a figure is told of, and not those of what stands beside it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.fixture
def times(reading):
    """The times of each figure by its words."""
    return lambda text: {f.text: [*f.times] for f in extract(reading(text), Facts())}


@pytest.mark.parametrize(
    ("text", "number", "when"),
    [
        ("Acme offered 4 percent this year and 3 percent in 2026.", "3 percent", ["2026"]),
        ("Fares will rise by 2.4% this year and by 1.8% in 2026.", "1.8%", ["2026"]),
        (
            "Fares will rise 1.1 percent in 2025, 1.6 percent in 2026 and 2 percent in 2027.",
            "1.6 percent",
            ["2026"],
        ),
        (
            "Fares will rise 1.1 percent in 2025, 1.6 percent in 2026 and 2 percent in 2027.",
            "2 percent",
            ["2027"],
        ),
        ("Last year Acme hired 40 clerks, compared with 60 in 2022.", "60", ["2022"]),
        ("In 2023 Acme sold 40 boats and in 2024 it sold 50.", "40", ["2023"]),
        ("The mill made 300 boats last year and 280 in 2022.", "280", ["2022"]),
        ("Acme sold 40 boats in May.", "40", ["2025-05"]),
        ("In 1990 the town had 12,000 clerks; in 2025 it had 4,000.", "12,000", ["1990"]),
    ],
)
def test_each_figure_has_its_own_time(times, text, number, when):
    assert times(text)[number] == when


@pytest.mark.parametrize(
    ("text", "number", "when"),
    [
        ("Two men who were held on Saturday have been freed without charge.", "Two", []),
        ("Three clerks held on Sunday were freed on Tuesday.", "Three", ["2025-06-03"]),
        ("Acme, founded in 1902, lost $40 million in 2024.", "$40 million", ["2024"]),
        ("The novel, first printed in 1979, has sold 900 copies this month.", "900", ["2025-06"]),
        ("Two clerks were killed in a crash caused by fog on Monday.", "Two", ["2025-06-02"]),
        (
            "The board voted by 62 votes to 58 to lift a ban that has been in force since 2021.",
            "62 votes to 58",
            [],
        ),
        ("Acme has sold 900 boats since 2021.", "900", ["2021/.."]),
        ("The pool opened in 1935 and once drew 2,000 clerks.", "2,000", []),
        ("Five clerks will consider whether a 1962 pact still holds.", "Five", []),
        ("The strike began on June 3 and has cost Acme $9 million.", "$9 million", []),
        ("The mill opened in 1935 and in 1950 drew 300 clerks.", "300", ["1950"]),
        (
            "The novel was a success in 1979, the song was heard in 34 towns and made into a play.",
            "34",
            [],
        ),
    ],
)
def test_a_time_that_tells_more_of_a_noun_is_none(times, text, number, when):
    assert times(text)[number] == when


@pytest.mark.parametrize(
    ("text", "number", "when"),
    [
        ("Elm was struck in 2011 by a storm in which 94 clerks died.", "94", ["2011"]),
        (
            "Elm was struck in 2011 by a storm in which 94 clerks died and 20 mills were lost.",
            "20",
            ["2011"],
        ),
        ("Elm was hit by a storm on Friday in which 40 roofs were lost.", "40", ["2025-06-06"]),
        ("It was the first raid since 2016, when a bomb killed 14 clerks.", "14", ["2016"]),
        ("In May they bought a mill that had lost 40 clerks.", "40", []),
        ("It is the largest fair since 1997, when 240 clerks backed a ban.", "240", ["1997"]),
        (
            "The record was set in May 2003. That summer some 2,700 people died in Elm.",
            "some 2,700",
            ["2003"],
        ),
        ("She held it until 1979. That summer some 2,700 people died in Elm.", "some 2,700", []),
        ("He died in 44 BC. That summer some 2,700 people died in Elm.", "some 2,700", []),
        ("The mill shut on Monday. That night 40 clerks were hurt.", "40", []),
        ("In May they bought a mill where 300 clerks worked.", "300", []),
    ],
)
def test_what_happened_in_an_event_has_its_time(times, text, number, when):
    assert times(text)[number] == when


def test_what_was_said_of_a_year_to_come_is_expected(reading):
    made = reading("The mayor said that the town faced a $12 million gap next year.")
    (figure,) = extract(made, Facts())
    assert (figure.status, figure.times) == ("expected", ("2026",))


def test_what_was_told_of_the_day_after_has_happened(reading):
    made = reading("Some 40 clerks left the hall on Saturday.")
    (figure,) = extract(made, Facts())
    assert (figure.status, figure.times) == ("happened", ("2025-06-07",))
