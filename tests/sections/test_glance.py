"""At a glance: the answers to six questions, from the headline or the lead."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.glance import QUESTIONS, extract

ANY_TEXT = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
LEAD = "Lorna Pike won the mayor's race in Ohio on Tuesday, election officials said."


def answers(made):
    return {a.question: a.text for a in extract(made, Facts())}


def test_the_headline_tells_what(reading):
    made = reading(LEAD, title="Pike wins mayor's race after recount")
    assert answers(made)["what"] == "Pike wins mayor's race"


def test_without_a_headline_the_lead_tells_what(reading):
    assert answers(reading(LEAD))["what"].startswith("Lorna Pike won the mayor's race")


def test_the_attribution_at_the_end_of_a_headline_is_left_off(reading):
    made = reading("The minister found no fault.", title="Ministry found no fault, says inspector")
    assert answers(made)["what"] == "Ministry found no fault"


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        ("Belmark flood: Rescuers reach last village", "Rescuers reach last village"),
        ("Rescuers reach last village: 'We are saved'", "Rescuers reach last village"),
        ("'We are saved': Rescuers reach last village", "Rescuers reach last village"),
    ],
    ids=["kicker", "quote-behind", "quote-before"],
)
def test_kickers_and_quotes_of_a_headline_are_no_event(reading, headline, what):
    assert answers(reading("Rescuers reached Oldham.", title=headline))["what"] == what


def test_who_is_the_subject(reading):
    assert answers(reading(LEAD))["who"] == "Lorna Pike"


def test_a_thing_is_nobody(reading):
    assert "who" not in answers(reading("The roof fell into the hall on Tuesday."))


def test_a_cause_in_the_headline_tells_why(reading):
    made = reading(LEAD, title="Mayor resigns because of bribes")
    assert answers(made)["why"] == "because of bribes"


def test_where_is_the_place_behind_a_preposition(reading):
    assert answers(reading(LEAD))["where"] == "Ohio"


@ANY_TEXT
@given(text=st.text(max_size=200), title=st.none() | st.text(min_size=1, max_size=80))
def test_any_text_gives_grounded_answers(reading, text, title):
    made = reading(f"Rain fell. {text}", title=title)
    sentences = {s.id: s.text for s in made.article.sentences}
    found = extract(made, Facts())
    assert {a.question for a in found} <= set(QUESTIONS)
    for answer in found:
        for e in answer.evidence:
            assert sentences[e.sentence][e.start : e.end] == e.text == answer.text
