"""What a verb is told of, and how far a noun phrase reaches."""

from __future__ import annotations

from explainer.sections.figures.constituents import subject_for


def test_a_relative_clause_is_said_of_the_noun_before_it(reading):
    made = reading("The club, which has 40 members, sings.")
    verb = next(t for t in made.doc if t.text == "has")
    subject = subject_for(verb)
    assert subject is not None
    assert subject.text == "club"
