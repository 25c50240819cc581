"""Pressing: a meeting that is sought, what should be done, and what "her" is called on to do."""

from __future__ import annotations

import pytest

from explainer.extract import extract as extract_all
from explainer.sections.agenda import AGENDA


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("The union is seeking an urgent meeting with the owners.",
         [("an urgent meeting with the owners", "The union")]),
        ("Unite, the union of ferry crews, said it would seek an urgent meeting with Harrow.",
         [("an urgent meeting with Harrow", "Unite")]),
        ("The union may seek a meeting with the owners.", []),
        ("The union said the rosters should be treated as a hazard.",
         [("the rosters should be treated as a hazard", "The union")]),
        ("The union's secretary, Ben Crow, says the rosters should be treated as a hazard.",
         [("the rosters should be treated as a hazard", "Ben Crow")]),
        ("The union did not say the rosters should be scrapped.", []),
        ("The union said the rosters should have been scrapped.", []),
        ("Ann Roe, the council leader, has asked the ministry for an emergency loan of $9m.",
         [("an emergency loan of $9m", "Ann Roe")]),
        ("The guild has asked the mayor for more time.", []),
        ("The guild has asked the council for Norland.", []),
        ("The crews called for talks with the owners of the port.",
         [("talks with the owners of the port", "The crews")]),
        ("Consumer advocates are angry. They are calling for stronger limits on fees.",
         [("stronger limits on fees", "Consumer advocates")]),
        ("The clerks met the farmers. They are calling for stronger limits on fees.", []),
        ("The union said they should be scrapped.", []),
        ("The governor, Ann Roe, has refused to speak. The teachers' union urged her to sign the"
         " bill on school meals.", [("sign the bill on school meals", "The teachers' union")]),
        ("The leader of the opposition, Ben Crow, urged the council to plant limes on the quay.",
         [("the council to plant limes on the quay", "Ben Crow")]),
        ("The baker Ann Roe is well. The teachers' union urged her to sign the letter on meals.",
         []),
        ("The mayor's wife, Ann Roe, urged the council to plant limes on the quay.", []),
    ],
)  # fmt: skip
def test_what_parties_want(reading, text, topics):
    made = extract_all(reading(text)).of(AGENDA)
    assert [(topic.title, topic.said_by) for topic in made] == topics
