"""Sentences of a brief: none that others tell or call out, or that counts some told before."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.brief import extract
from explainer.sections.brief.standing import stands_alone
from explainer.text.coreference.cast import Cast

LEAD = "The town of Elm closed its old mill on Monday after a fire."
LAST = "The council of Elm will meet in the hall on Friday to vote on it."


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        ("The site ran a tale claiming that a clerk had fled:", "A clerk fled to Oak.", False),
        ("From the Elm Post:", "A clerk of the mill fled to Oak on Monday.", False),
        ("This is what is known:", "A clerk of the mill fled to Oak on Monday.", True),
        ("Roe read it.", "A clerk of the mill fled to Oak on Monday.", True),
        ("Roe read it.", "A clerk of the mill fled to Oak on Monday!", False),
    ],
    ids=["said", "from a paper", "known", "plain", "called"],
)
def test_what_others_tell_is_no_part_of_a_brief(reading, before, text, told):
    text = text.replace("A clerk fled to Oak.", "A clerk of the mill fled to Oak on Monday.")
    made = reading(f"{LEAD}\n{before}\n{text}\n{LAST}")
    assert (text in [s.text for s in extract(made, Facts())]) is told


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Rust is surely the worst of them.", False),
        ("The rust harmed the clerks and all of them fled.", True),
    ],
)
def test_who_are_counted_are_named_before(reading, text, alone):
    made = reading(f"{LEAD}\n{text}")
    assert stands_alone(made, len(made.spans) - 1, Cast.of(made, ())) is alone
