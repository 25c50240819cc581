"""Who takes part in an event, and who is only named in its clause."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Roe's supporters stormed the hall on Monday.", []),
        ("Roe's family, who wept, left the hall on Monday.", []),
        ("Roe's relatives left the hall on Monday.", []),
        ("Her husband stormed the hall on Monday.", []),
        ("Her opposite number, Dan Poe, left the hall on Monday.", ["dan-poe"]),
        ("Roe stormed the hall on Monday.", ["ann-roe"]),
        ("The founder of Acme Group left the hall on Monday.", []),
        ("A director of Acme Group, Roe, left the hall on Monday.", ["ann-roe"]),
        ("Roe was named head of Acme Group on Monday.", ["ann-roe", "acme-group"]),
        ("A spokesman of Acme Group denied it on Monday.", ["acme-group"]),
        ("Officials of Acme Group left the hall on Monday.", ["acme-group"]),
        ("Her party left the hall on Monday.", []),
        ("A clerk fled Norway on Monday.", []),
        ("Norway left the talks on Monday.", ["norway"]),
    ],
)
def test_whose_people_act_does_not_take_part(reading, text, who):
    article = reading("Ann Roe leads the guild of Elm. Norway is rich. " + text)
    facts = Facts().having(ACTORS, ACTORS.extract(article, Facts()))
    (event,) = (e for e in TIMELINE.extract(article, facts) if e.when)
    assert list(event.actors) == who


def test_a_month_is_nobody_of_its_name(reading):
    article = reading("Anna May leads the guild. She was due to stand in May's local election.")
    facts = Facts().having(ACTORS, ACTORS.extract(article, Facts()))
    (event,) = (e for e in TIMELINE.extract(article, facts) if e.when)
    assert (event.text, list(event.actors)) == ("May's local election", [])
