"""Predicates: which main verb gets its subject back from a clause before it."""

from __future__ import annotations

import pytest


def subject(doc, verb):
    """The words of the subject of a verb, and what the verb is in its sentence."""
    found = next(t for t in doc if t.text == verb)
    who = next(t for t in found.children if t.dep_ in {"nsubj", "nsubjpass"})
    return who.text, found.dep_


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("A man suspected of using his mother as a shield was shot by police.", "shot", "man"),
        (
            "HALDEN -- A teacher suspected of locking up her pupil, Ada, as a kind of lesson was "
            "suspended on Friday by the Halden school board.",
            "suspended",
            "teacher",
        ),
        ("Everyone who testified before the board stated that it was late.", "stated", "Everyone"),
        ("The clerk who worked at the port until the strike said it was over.", "said", "clerk"),
    ],
    ids=["two-subjects", "behind-a-dateline", "before", "until"],
)
def test_a_main_verb_has_the_subject_before_the_clause(nlp, text, verb, who):
    assert subject(nlp(text), verb) == (who, "ROOT")


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("The mayor resigned before the council met.", "met", "council"),
        ("Poe left as the council voted.", "voted", "council"),
        ("A clerk who wept as the judge read the verdict.", "read", "judge"),
        ("A boat taken after the storm hit the port", "hit", "storm"),
    ],
    ids=["before", "as", "no-main-verb", "headline"],
)
def test_a_clause_with_a_conjunction_keeps_its_subject(nlp, text, verb, who):
    assert subject(nlp(text), verb)[0] == who
