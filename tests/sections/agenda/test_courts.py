"""Courts: what one is asked to do, and who has time to answer."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ann Roe, the guild's spokeswoman, said that the guild would ask the Elm Court to strike"
         " down two clauses.", ["the Elm Court to strike down two clauses"]),
        ("The prosecutor, Ann Roe, said she would ask Judge Ben Crow to move the case to Halden.",
         ["Judge Ben Crow to move the case to Halden"]),
        ("Prosecutors have asked the court to close the mill.", ["the court to close the mill"]),
        ("The board has 28 days to decide whether to close the mill.",
         ["decide whether to close the mill"]),
        ("Lawmakers have until May 3 to pass the budget.", ["pass the budget"]),
    ],
)  # fmt: skip
def test_what_a_court_is_to_decide(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "The firm asked a judge to throw out the lawsuit in 2019.",
        "Ann Roe asked the court to adjourn.",
        "The judge, who has 28 days to sign it, is ill.",
        "She has two days to finish the report on harbours.",
        "He was weighing an appeal.",
        "Three towns are suing the ministry over a plan to drain the lake.",
        "The port has until 4 May to respond to claims of fraud.",
        "Harrow sued the port over a bridge in 2011.",
    ],
)
def test_what_no_court_is_asked(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_who_asks_a_court_is_told(reading):
    made = reading("The guild is asking the Elm Court to strike down two clauses.")
    found = extract(made, Facts())
    assert [(topic.title, topic.said_by) for topic in found] == [
        ("the Elm Court to strike down two clauses", "The guild")
    ]
