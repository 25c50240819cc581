"""Demands: what parties, bodies and petitions call for, and of whom."""

from __future__ import annotations

import datetime

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Facts
from explainer.sections.agenda import AGENDA, extract


@pytest.mark.parametrize(
    ("text", "title", "by"),
    [
        ("The Elm Union has called for the tolls to be lifted.",
         "the tolls to be lifted", "The Elm Union"),
        ("The Elm Union is pushing to ban plastic cups in Norland.",
         "ban plastic cups in Norland", "The Elm Union"),
        ("The council is proposing a ban on plastic cups.",
         "a ban on plastic cups", "The council"),
        ("Ministers propose to raise the pension age.", "raise the pension age", "Ministers"),
        ("The bloc proposed a pause in fighting to make room for talks.",
         "a pause in fighting", "The bloc"),
        ("The council proposes cutting the bus to Elm.",
         "cutting the bus to Elm", "The council"),
        ("The committee recommended an end to the tax break.",
         "an end to the tax break", "The committee"),
        ("The inquiry recommended closing two courts.", "closing two courts", "The inquiry"),
        ("Hundreds marched in Elm to demand an end to the war.",
         "an end to the war", "Hundreds"),
        ("Thousands of people gathered in Elm to call for the release of two clerks.",
         "the release of two clerks", "Thousands of people"),
        ("Norland and Sudland have repeatedly called for a ban on salt sales.",
         "a ban on salt sales", "Norland and Sudland"),
        ("The harbour committee called on the ministry to open the archive.",
         "the ministry to open the archive", "The harbour committee"),
        ("A group of 100 doctors has asked Acme Corp to close its chat line for children.",
         "Acme Corp to close its chat line for children", "A group of 100 doctors"),
        ("Two parties published a letter urging the senate to adopt a bill that would raise"
         " wages.", "the senate to adopt a bill that would raise wages", "Two parties"),
        ("A petition calling for the dismissal of the mayor has 3,000 names.",
         "the dismissal of the mayor", "A petition"),
        ("The union demanded that two judges look into the collapse.",
         "two judges look into the collapse", "The union"),
        ("Acme Capital wants Halden Bank to sell its own harbour.",
         "Halden Bank to sell its own harbour", "Acme Capital"),
        ("The Greens are asking the watchdog to stop the drilling.",
         "the watchdog to stop the drilling", "The Greens"),
        ("Elm and Norland called for cooperation in trade, energy and defence.",
         "cooperation in trade, energy and defence", "Elm and Norland"),
        ("The council has called for Halden Bank to hold a special vote.",
         "Halden Bank to hold a special vote", "The council"),
        ("Harbour groups urge electors to choose another mayor.",
         "electors to choose another mayor", "Harbour groups"),
        ("The Halden council recommends that every town should salt its roads.",
         "every town should salt its roads", "The Halden council"),
        ("The union called for a judge to look into the sale.",
         "a judge to look into the sale", "The union"),
        ("The Greens urged senators to reject the harbour tolls.",
         "senators to reject the harbour tolls", "The Greens"),
        ("Norway wants the withdrawal of Sudrian guns from the border.",
         "the withdrawal of Sudrian guns from the border", "Norway"),
        ("The Greens want to ban salt sales.", "ban salt sales", "The Greens"),
        ("A spokesman for Clerks United called on President Carl Poe to free two clerks.",
         "President Carl Poe to free two clerks", "A spokesman for Clerks United"),
        ("While the Greens are urging electors to vote for Ann Poe, the council will meet.",
         "electors to vote for Ann Poe", "the Greens"),
        ("A number of teachers and two unions are pushing for longer holidays.",
         "longer holidays", "A number of teachers and two unions"),
    ],
)  # fmt: skip
def test_demands_are_told_with_who_demands(reading, text, title, by):
    topic = next(iter(extract(reading(text), Facts())))
    assert (topic.title, topic.said_by, topic.rule) == (title, by, "demands")


@pytest.mark.parametrize(
    ("text", "title", "by"),
    [
        ("Senator Ann Roe called for a ban on salt sales.", "a ban on salt sales",
         "Senator Ann Roe"),
        ("Gov. Ann Roe called for a ban on salt sales.", "a ban on salt sales", "Gov. Ann Roe"),
        ("Ann Roe, a spokeswoman for Acme, left. She called on Halden Bank to lend more money.",
         "Halden Bank to lend more money", "Ann Roe"),
    ],
)  # fmt: skip
def test_one_person_in_an_office_demands_things(reading, text, title, by):
    (topic,) = extract_all(reading(text)).of(AGENDA)
    assert (topic.title, topic.said_by) == (title, by)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe called for a ban on salt sales.",
        "Mayoral candidate Ann Roe called for a ban on salt sales.",
        "The clerk asked the council to close the bridge.",
        "Ann Roe, the wife of the mayor, called for a ban on salt sales.",
        "Police asked Bo Fox to step out of the car.",
        "Doctors recommend drinking water in the heat.",
        "As residents demanded a refund, Acme paid them in full.",
        "Ann Roe, the mayor of Elm, asked the National Guard to close the bridge.",
        "Norland's president, Ann Roe, wants Sudria to become more like her own country.",
        "The union called for his dismissal by the board.",
        "The union wanted the bank to close its branch.",
        "The unions had called for a ban on salt sales.",
        "The union asked for leave to build a new pier.",
        "In 2003 the union called for a ban on salt sales.",
        "No party has called for a ban on salt sales.",
        "The union called on the ministry to take action.",
        "The council urged visitors to avoid the bridge.",
        "The union called for a longer pier, which the mayor rejected.",
        "Roe Corp had long called for a bridge. Poe called for a longer pier.",
        "The union asked the firm to close its chat line.",
        "The council called for the club's new owners to go.",
        "The council called for the charity's new owners to go.",
        "They sued the club, whose owners have called for a ban on salt sales.",
        "The union called on the council Monday to block the visit.",
        "A worthy council would demand a longer pier.",
        "The mayor said the union demanded a longer pier.",
    ],
)
def test_what_is_no_open_demand_of_a_party(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The union backed a motion on Monday. It called for the council to publish its rents.",
            ["the council to publish its rents"],
        ),
        (
            "In 1998 the union backed a motion. It called for the council to publish its rents.",
            [],
        ),
        ("Roe has a report. It calls the mill a ruin.", []),
    ],
)
def test_so_does_a_paper_of_the_sentence_before(reading, text, titles):
    found = list(extract(reading(text), Facts()))
    assert [(topic.title, topic.said_by) for topic in found] == [(t, None) for t in titles]


def test_a_plan_calls_for_what_its_parties_put_down(reading):
    text = "Both towns have a plan that calls for cooperation in energy and trade."
    (topic,) = extract(reading(text), Facts())
    assert (topic.title, topic.said_by) == ("cooperation in energy and trade", None)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The union wants a rise in clerks' pay.", ["a rise in clerks' pay"]),
        ("The union wants a rise of 7 percent, a shorter week and an end to night work.",
         ["a rise of 7 percent", "a shorter week", "an end to night work"]),
        ("The rail union is seeking a pay rise of 6 percent.", ["a pay rise of 6 percent"]),
        ("The crew is seeking shelter.", []),
        ("Villagers have demanded that the mine be closed.", ["the mine be closed"]),
        ("The teachers want smaller classes and better pay.", ["smaller classes", "better pay"]),
        ("Acme wants a bigger share of the cement market.", []),
        ("The king wants a bigger boat.", []),
        ("The teachers wanted a bigger house.", []),
        ("The union challenged the ministry to open its books.",
         ["the ministry to open its books"]),
        ("The motion calls on the government to halt the sale of the port.",
         ["the government to halt the sale of the port"]),
        ("The lawsuit asks the court to strike down a rule that bars bees.",
         ["the court to strike down a rule that bars bees"]),
        ("The union renewed its calls for a ban on salt sales.", ["a ban on salt sales"]),
        ("The charity joined calls for the old mill to be saved.",
         ["the old mill to be saved"]),
        ("Parents plan to urge the board to reverse its decision to drop music lessons.",
         ["the board to reverse its decision to drop music lessons"]),
        ("Nurses are expected to call for a strike at the congress.", ["a strike"]),
        ("The resolution demands that the rebels lift the siege.", ["the rebels lift the siege"]),
        ("Officials have recommended that the council reject the hotel.",
         ["the council reject the hotel"]),
        ("Ann Roe's lawyers will ask the court to throw out the charges.",
         ["the court to throw out the charges"]),
        ("Shareholders have called for Ann Roe to step down.", ["Ann Roe to step down"]),
        ("Shareholders have called for the minister to step down.", []),
        ("The charity heard calls for help.", []),
        ("The Greens are demanding that the mayor spell out her plans for the port.",
         ["the mayor spell out her plans for the port"]),
        ("The union demands an end to night shifts.", ["an end to night shifts"]),
        ("The Halden council repeated a call for foreigners to leave the port.",
         ["foreigners to leave the port"]),
        ("The Halden council repeated its call for Sudrian nationals still in Elm to leave the"
         " port.", ["Sudrian nationals still in Elm to leave the port"]),
        ('The council called for the "upsetting" scenes outside the port to "come to an end".',
         ['the "upsetting" scenes outside the port to "come to an end"']),
        ("The union called for the delays at the port to stop.", []),
        ('The council urged the ministry to "show maximum restraint and to use salt in the harbour'
         ' only as a last resort".',
         ['the ministry to "show maximum restraint and to use salt in the harbour only as a last'
          ' resort"']),
        ("She failed to say whether clerks calling for a ban on salt sales would be punished.",
         []),
    ],
)  # fmt: skip
def test_other_ways_to_make_a_demand(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("text", "title", "by"),
    [
        ("The president also called for a ban on salt sales.", "a ban on salt sales",
         "The president"),
        ("The president continues to call for a ban on salt sales.", "a ban on salt sales",
         "The president"),
        ("Critics have urged the ministry to close the mill.", "the ministry to close the mill",
         "Critics"),
        ("The union wrote to the mayor, urging the council to close the mill.",
         "the council to close the mill", "The union"),
        ("The Elm Union condemned the plan, calling for a ban on salt sales.",
         "a ban on salt sales", "The Elm Union"),
        ('"I urge the Elm Council to close the mill," said Ann Roe, the mayor of Elm.',
         "the Elm Council to close the mill", "Ann Roe"),
        ("Ben Crow is the mayor of Elm. The union has called on Crow to open the port.",
         "Crow to open the port", "The union"),
        ("Officials are calling for a review of all timber laws.",
         "a review of all timber laws", "Officials"),
        ("Ann Roe, the mayor of Elm, demanded to know why the dam burst.", "why the dam burst",
         "Ann Roe"),
        ("Many leaders are pushing to make the pact legally binding.",
         "make the pact legally binding", "Many leaders"),
        ("The mayor's plan called for cuts in fares.", "cuts in fares", None),
        ("The budget calls for a new tax on salt.", "a new tax on salt", None),
        ("The ruling prompted calls for a ban on salt sales.", "a ban on salt sales", None),
    ],
)  # fmt: skip
def test_who_else_demands_and_how(reading, text, title, by):
    facts = extract_all(reading(text))
    assert [(t.title, t.said_by) for t in facts.of(AGENDA)] == [(title, by)]


@pytest.mark.parametrize(
    "text",
    [
        '"I urge the Elm Council to close the mill," said Ann Roe, a nurse.',
        "The union has called on Ben Crow to open the port.",
        "Ann Roe left, urging the council to close the mill.",
        "Ann Roe, the Green candidate, called for a ban on salt sales.",
        'The mayor spoke of what the council calls "a chance" for poor people of all towns.',
        "The drill is what the council calls a dress rehearsal for a strike.",
        "The union called on the mayor to bring that before the council.",
        "In 2004 the mayor's plan called for cuts in fares.",
        "The bill called for cuts in fares. The mayor vetoed the bill in May.",
    ],
)
def test_who_demands_nothing_that_is_on_the_table(reading, text):
    assert list(extract_all(reading(text)).of(AGENDA)) == []


def test_a_headlines_demand_is_told_by_the_text_alone(reading):
    title = "Halden ministers call for ferry checks"
    assert list(extract(reading("They met.", title=title), Facts())) == []


def test_what_is_demanded_ends_before_it_is_said_again(reading):
    text = "The council called for ties among members of the pact, a loose club of towns."
    (topic,) = extract(reading(text), Facts())
    assert topic.title == "ties among members of the pact"


def test_an_owners_mark_is_no_quotation_mark(reading):
    text = "The union has called for a rise in clerks\u2019 pay."
    (topic,) = extract(reading(text), Facts())
    assert topic.title == "a rise in clerks\u2019 pay"


def test_whom_it_is_demanded_to_act_is_nothing_demanded(reading):
    text = "A petition demanding the council reopen the pool has 400 names."
    assert "the council" not in [t.title for t in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    "text",
    [
        "The council rejected a motion calling for a ban on cars.",
        "A motion demanding a ban on cars was defeated on Monday.",
        "In May 2019 the council backed a motion calling for a ban on cars.",
    ],
    ids=["rejected", "defeated", "long ago"],
)
def test_what_a_motion_demands_that_was_turned_down_or_is_old_is_no_topic(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_what_was_asked_in_an_aside_is_no_topic(reading):
    text = "The strike defied the labour board, which asked the High Court to enforce its ruling."
    assert list(extract(reading(text), Facts())) == []


def test_when_it_is_to_be_done_is_not_when_it_was_demanded(reading):
    text = "The council has called for the locks to be tested before the winter."
    made = reading(text, published=datetime.date(2026, 5, 7))
    assert [topic.title for topic in extract(made, Facts())] == ["the locks to be tested"]


def test_what_a_motion_demands_that_was_backed_is_a_topic(reading):
    text = "The council backed a motion calling for a ban on cars."
    assert [topic.title for topic in extract(reading(text), Facts())] == ["a ban on cars"]


def test_what_somebody_calls_a_thing_is_no_demand(reading):
    text = (
        "Clerks called the ruling a devastating blow to transgender people who may be forced to "
        "leave the army and could face stigmatization."
    )
    assert list(extract(reading(text), Facts())) == []
