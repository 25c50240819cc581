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
        ("Her husband stormed the hall on Monday.", []),
        ("Roe stormed the hall on Monday.", ["ann-roe"]),
    ],
)
def test_whose_people_act_does_not_take_part(reading, text, who):
    article = reading("Ann Roe leads the guild of Elm. " + text)
    facts = Facts().having(ACTORS, ACTORS.extract(article, Facts()))
    (event,) = (e for e in TIMELINE.extract(article, facts) if e.when)
    assert list(event.actors) == who
