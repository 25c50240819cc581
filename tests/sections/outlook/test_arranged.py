"""What the timeline tells already is no prospect."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE


def test_what_somebody_will_do_some_day_is_the_timelines(reading):
    made, facts = reading("The minister Ben Crow will visit the mill."), Facts()
    for section in (ACTORS, TIMELINE):
        facts = facts.having(section, section.extract(made, facts))
    (event,) = facts.of(TIMELINE)
    assert event.status == "scheduled"
    assert extract(made, facts) == ()


def test_what_simply_will_be_on_a_day_is_the_timelines(reading):
    text = "The museum will open on 9 March 2026. The plan could fail on 9 March 2026."
    made = reading(f"{text} Harrow will cut jobs this week. Poe will be a guest on 9 March 2026.")
    facts = Facts()
    for section in (ACTORS, TIMELINE):
        facts = facts.having(section, tuple(section.extract(made, facts)))
    assert [p.rule for p in extract(made, facts)] == ["could"]


def test_a_plan_that_the_timeline_has_is_its_alone(reading):
    made = reading("Norland plans to close the mill.")
    assert [plan.text for plan in extract(made, Facts())] == ["Norland plans to close the mill"]
    events = tuple(TIMELINE.extract(made, Facts()))
    assert [(event.rule, event.when) for event in events] == [("arranged", None)]
    assert not extract(made, Facts().having(TIMELINE, events))


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
