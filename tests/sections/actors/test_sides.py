"""Sides: two parties from the grammar of the main event, and their people."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def sides(reading):
    """The names of the actors that have a side, by side."""

    def find(text):
        found: dict[str, set[str]] = {}
        for actor in ACTORS.extract(reading(text), Facts()):
            if actor.side:
                found.setdefault(actor.side, set()).add(actor.name)
        return found

    return find


@pytest.mark.parametrize(
    "text",
    [
        "France and Spain are to meet in Oslo on Monday.",
        "Negotiators from France and Spain met in Oslo.",
        "Talks between France and Spain opened in Oslo.",
        "France met with Spain in Oslo.",
        "France accused Spain of delay.",
        "Rain fell. The French delegation arrived late. Spain’s team was angry. France waited.",
    ],
    ids=["and", "negotiators", "talks", "with", "accused", "delegations"],
)
def test_two_parties_are_found(sides, text):
    assert set(sides(text)) == {"France", "Spain"}


def test_a_body_whose_team_only_watches_is_no_party(sides):
    found = sides(
        "France and Spain agreed in Oslo on Monday to pull back their troops. A Salt Council "
        "monitoring team will watch the border, Anna Berg, the Salt Council's envoy, said. "
        "The Spanish delegation walked out over a map."
    )
    assert set(found) == {"France", "Spain"}


def test_companies_that_sue_each_other_are_parties(sides):
    found = sides("Zenda Widgets Inc. sued Harbour Motors Ltd. in Ohio.")
    assert set(found) == {"Zenda Widgets Inc.", "Harbour Motors Ltd."}


def test_those_who_lead_a_delegation_stand_with_its_state(sides):
    found = sides(
        "France and Spain met in Oslo. Leading the French delegation are Anna Berg and Peter Falk."
        " Spain’s team is expected to be led by Paul Moss."
    )
    assert found == {
        "France": {"France", "Anna Berg", "Peter Falk"},
        "Spain": {"Spain", "Paul Moss"},
    }


def test_a_minister_stands_with_the_state(sides):
    found = sides("France and Spain met in Oslo. France's trade minister Anna Berg was hopeful.")
    assert found["France"] == {"France", "Anna Berg"}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg opened a bridge in Oslo. Peter Falk watched.",
        "France sells wine. Spain sells oil.",
        "Anna Berg flew to Lima and Quito.",
        "Anna Berg and Peter Falk faced the voters in Oslo.",
    ],
    ids=["one event", "no encounter", "places", "both face others"],
)
def test_where_nobody_faces_anybody_there_are_no_sides(sides, text):
    assert sides(text) == {}


def test_people_who_meet_stand_for_their_states(sides):
    found = sides(
        "OSLO (XY) — French President Paul Moss and Spanish Premier Anna Berg met on Monday."
    )
    assert found == {"France": {"Paul Moss"}, "Spain": {"Anna Berg"}}


def test_a_dateline_is_no_party(sides):
    found = sides("OSLO, May 3 (XY) — Trade ministers from France and Spain will meet in Oslo.")
    assert set(found) == {"France", "Spain"}


def test_a_ministry_stands_with_its_state(sides):
    found = sides(
        "France and Spain met in Oslo. A spokeswoman for the Spanish Foreign Ministry, Anna Berg, "
        "declined to comment. The French National Theatre was closed."
    )
    assert found["Spain"] == {"Spain", "Spanish Foreign Ministry", "Anna Berg"}
    assert found["France"] == {"France"}


def test_those_whom_a_delegation_includes_stand_with_its_leader(sides):
    found = sides(
        "France and Spain will meet in Oslo. France's trade minister, Anna Berg, will lead a "
        "delegation that includes the ambassador to Oslo, Paul Moss, and two aides."
    )
    assert found["France"] == {"France", "Anna Berg", "Paul Moss"}


def test_an_attack_that_is_denied_makes_no_parties(sides):
    assert sides("France did not accuse Spain of delay.") == {}


def test_a_state_is_no_party_against_a_person(sides):
    assert sides("Anna Berg accused France of delay.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Northgate Rovers beat Harrow United in Oslo.",
        "Northgate Rovers won the cup with a victory over Harrow United on Monday.",
        "Northgate Rovers v Harrow United ended in a draw.",
        "Northgate Rovers 3-1 Harrow United was the end of it on Monday.",
        "Northgate Rovers were beaten by Harrow United on Monday.",
        "Northgate Rovers won the cup on Monday, beating Harrow United in Oslo.",
        "They cheered Northgate Rovers' win over Harrow United on Monday.",
    ],
    ids=["beat", "victory over", "v", "score", "beaten by", "beating", "win over"],
)
def test_those_who_play_each_other_are_parties(sides, text):
    assert set(sides(text)) == {"Northgate Rovers", "Harrow United"}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg filed a lawsuit against Zenda Widgets Inc. on Monday.",
        "A lawsuit by Anna Berg against Zenda Widgets Inc. was heard on Monday.",
        "Anna Berg is suing Zenda Widgets Inc. in Oslo.",
        "Anna Berg sued a rival, Zenda Widgets Inc., on Monday.",
    ],
    ids=["filed", "by", "is suing", "in commas"],
)
def test_those_who_sue_are_parties(sides, text):
    assert set(sides(text)) == {"Anna Berg", "Zenda Widgets Inc."}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg will meet Paul Moss on Monday.",
        "Zenda Widgets Inc. and Harbour Motors Ltd. have agreed a deal.",
        "A deal between Zenda Widgets Inc. and Harbour Motors Ltd. was signed.",
        "The court weighed claims in a lawsuit against Zenda Widgets Inc. on Monday.",
        "Rain fell. It rained. It snowed. It froze. Later France accused Spain of delay.",
    ],
    ids=["people who meet", "firms that agree", "deal", "judge of a suit", "late"],
)
def test_partners_and_judges_are_no_parties(sides, text):
    assert sides(text) == {}


def test_nobody_stands_with_a_person_named_beside(sides):
    assert sides("Anna Berg and Paul Moss vowed to go, with Berg promising to stay longer.") == {}


def test_those_who_play_for_a_team_have_its_side(sides):
    found = sides(
        "Ireland face the United States in Oslo on Saturday. The Irish line-up shows nine changes "
        "with winger Tom Moss making his debut. The American side includes Bo Falk and Al Hill."
    )
    assert found["Ireland"] == {"Ireland", "Tom Moss"}
    assert found["United States"] == {"United States", "Bo Falk", "Al Hill"}


def test_of_two_people_of_parties_the_parties_face_each_other(sides):
    found = sides("Labour's Ada Poe beat the Conservative candidate, Bo Moss.")
    assert found == {"Labour": {"Labour", "Ada Poe"}, "Conservatives": {"Bo Moss"}}


@pytest.mark.parametrize(
    "text",
    [
        "Republican Ada Poe beat Republican Bo Moss on Monday.",
        "Ada Poe, a Democrat, sued Republican Bo Moss on Monday.",
    ],
    ids=["one party", "lawsuit"],
)
def test_else_two_people_are_their_own_sides(sides, text):
    assert sides(text) == {"Ada Poe": {"Ada Poe"}, "Bo Moss": {"Bo Moss"}}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe and Bo Fox played at the hall on Sunday.",
        "Ann Roe plays Bo Fox in the film.",
        "Ann Roe will play Bo Fox in the drama, the actress said.",
    ],
    ids=["musicians", "film", "actress"],
)
def test_who_plays_on_a_stage_meets_nobody(sides, text):
    assert sides(text) == {}


def test_who_plays_a_final_meets_the_other(sides):
    assert set(sides("Ann Roe will play Bo Fox in the final.")) == {"Ann Roe", "Bo Fox"}
