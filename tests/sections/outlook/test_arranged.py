"""What the timeline tells already is no prospect."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE


def facts_of(made):
    facts = Facts()
    for section in (ACTORS, TIMELINE):
        facts = facts.having(section, tuple(section.extract(made, facts)))
    return facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The minister Ben Crow will visit the mill.", ["will"]),
        ("Norland plans to close the mill.", ["planning"]),
        ("Acme is set to lose its only ferry.", ["expecting"]),
        ("Norland plans to close the mill in 2031.", ["planning"]),
        ("Norland plans to close the mill on 9 March 2026.", []),
        ("The minister Ben Crow will visit the mill next week.", []),
    ],
)
def test_what_is_ahead_without_a_day_or_week_is_a_prospect_too(reading, text, told):
    made = reading(text)
    facts = facts_of(made)
    assert [event.status for event in facts.of(TIMELINE)] == ["scheduled"]
    assert [plan.rule for plan in extract(made, facts)] == told


def test_what_simply_will_be_on_a_day_is_the_timelines(reading):
    text = "The museum will open on 9 March 2026. The plan could fail on 9 March 2026."
    made = reading(f"{text} Harrow will cut jobs this week. Poe will be a guest on 9 March 2026.")
    assert [p.rule for p in extract(made, facts_of(made))] == ["could"]


def test_what_may_come_is_more_than_what_was_arranged_in_it(reading):
    text = "Clerks could take part in a walkout already planned for 23 June."
    made = reading(text)
    (event,) = TIMELINE.extract(made, Facts())
    assert event.text == "a walkout already planned for 23 June"
    assert [p.text for p in extract(made, Facts().having(TIMELINE, (event,)))] == [text[:-1]]


def test_what_the_timeline_has_arranged_is_not_told_twice(found, reading):
    made = reading("Ada Poe is set to meet Ben Crow on Monday. The fair is due to open soon.")
    told = [e.text for e in TIMELINE.extract(made, Facts()) if e.status == "scheduled"]
    assert told
    assert all(text not in told for _, text in found(made, ACTORS, QUOTES, TIMELINE))


def test_what_was_done_is_no_prospect_for_what_its_clause_tells_of_a_noun(found, reading):
    text = "Ann Roe signed a law on Monday that would ban the ferry."
    assert found(reading(text), ACTORS, QUOTES) != []
    assert found(reading(text), ACTORS, QUOTES, TIMELINE) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe introduced a bill on Monday that would ban the ferry.", True),
        ("The council passed a measure last week that could close two weirs.", True),
        ("Ann Roe built a gate on Monday that could close two weirs.", False),
        ("The council vetoed a bill on Monday that would ban the ferry.", False),
        ("In 1987 the council approved a plan that would double the port.", False),
    ],
    ids=["introduced", "passed", "no-plan", "vetoed", "long-ago"],
)
def test_what_a_bill_would_do_is_told_beside_its_way(found, reading, text, told):
    assert bool(found(reading(text), ACTORS, QUOTES, TIMELINE)) == told


def test_what_goes_on_with_what_was_arranged_is_told(found, reading):
    text = (
        "Ada Poe will be met at Monday's fair by the clerk Ben Crow, who thinks that the guild will"
        " blame her."
    )
    assert found(reading(text), ACTORS, QUOTES, TIMELINE) == [
        ("expected", "the guild will blame her")
    ]


def test_all_that_somebody_said_could_come_is_told(found, reading):
    text = (
        "Elm Water said a valve in the old dam could burst during a flood and stones could hurt"
        " people if the gate was open."
    )
    valve, stones = (told for _, told in found(reading(text), ACTORS, QUOTES))
    assert valve.startswith("a valve in the old dam could burst")
    assert stones == "stones could hurt people if the gate was open"
