"""Subjects that a parser gives to a verb, and which did not do what it tells."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The clerks awaited a verdict on the suit, which is due next month.", False),
        ("The clerks awaited a verdict on the suits, which are due next month.", True),
        ("The clerks awaited a ruling on a case, which is due next month.", True),
        ("The clerks saw the end of the case, which was lost in May.", True),
        ("The clerks awaited the case, which is due next month.", True),
        ("The clerks will sell salt at the fair, which opens next month.", True),
        ("The clerks saw the pier, built by Elm Media, which is due next month.", False),
        ("The House laid a duty on sales of salt from Norland, which hit Elm in May.", False),
        ("Roe spoke of a probe into ties to Norland, which began in May.", False),
        ("Roe spoke of inquiries into ties to Norland, which was freed in May.", True),
        ("Roe, a critic of Acme, spoke of Norland, which was freed in May.", True),
        ("It was a win for Norland, which had shut its ports in May.", True),
        ("It was the worst fall in the history of the mill, which opened in 1964.", True),
    ],
    ids=[
        *("either", "one in the plural", "something new", "a part", "one", "a place"),
        *("in an aside", "of three", "of two and a name", "one alone", "named alone"),
        *("whose win it is", "a part"),
    ],
)
def test_what_either_of_two_nouns_alike_did_is_not_told(events, text, told):
    found = events("The harbour is old. The pier is long. " + text)
    assert any(e.when for e in found) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dan Poe met the crews of the boats and were sold in May.", []),
        ("Dan Poe and Ann Roe met the crews and were sued in May.", ["sued"]),
        ("Dan Poe met the crews of the boats and was sued in May.", ["sued"]),
    ],
)
def test_one_person_does_nothing_in_a_plural(reading, text, told):
    article = reading("The harbour is old. The pier is long. " + text)
    facts = Facts().having(ACTORS, ACTORS.extract(article, Facts()))
    found = [e.text for e in TIMELINE.extract(article, facts) if e.when]
    assert [word for word in ("sold", "sued") if any(word in t for t in found)] == told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A clerk said Roe wanted the bridge finished early in February.", "the bridge finished"),
        ("Ann Roe ordered the mill closed on Monday.", "the mill closed"),
        ("Many clerks find their words contradicted by their deeds.", "their words contradicted"),
    ],
    ids=["wanted", "ordered", "found"],
)
def test_a_participle_below_another_verb_is_no_deed_of_its_own(events_behind_lead, text, words):
    assert all(not event.text.startswith(words) for event in events_behind_lead(text))
