"""Clauses: questions, bills and lists inside a sentence."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The two sides will discuss how fast the lake may be filled, who pays for the dam"
         " and what is owed to farmers.",
         ["how fast the lake may be filled", "who pays for the dam", "what is owed to farmers"]),
        ("The council will vote on the bill. It would be the first. The bill would ban plastic bags"
         " and raise the levy on cups.", ["ban plastic bags", "raise the levy on cups"]),
        ("Backing is sought for a bill that would keep big shops closed.",
         ["keep big shops closed"]),
        ("The ferry guild is trying to negotiate lower tolls with its rivals.", ["lower tolls"]),
        ("The firms have been negotiating with unions over sick pay.", ["sick pay"]),
        ("Mr Roe has been in talks over a new contract.", ["a new contract"]),
        ("The board is set to vote to override the mayor's veto.", ["override the mayor's veto"]),
        ("Ann Roe will discuss ferry fares with the unions.", ["ferry fares"]),
        ("Also on the agenda: road repairs, a new library and parking fees.",
         ["road repairs", "a new library", "parking fees"]),
        ("The mayor said the council would take up the budget on Monday.", ["the budget"]),
        ("The town quarrels with the port, where the union is demanding early elections.",
         ["early elections"]),
        ("The council will decide whether to close two libraries, a plan that has few friends.",
         ["whether to close two libraries"]),
        ("The full budget goes before councillors on 3 March.", ["The full budget"]),
        ("The assembly must give its consent to a new harbour fund.", ["a new harbour fund"]),
        ("Two points of dispute remain: who takes the first cut, and whether rain counts.",
         ["who takes the first cut", "whether rain counts"]),
        ("Members will vote next week on whether to strike over Easter after talks collapsed.",
         ["whether to strike over Easter"]),
        ("Shareholders will be asked to approve a rights issue to fund it.", ["a rights issue"]),
        ("The council is expected to vote on a bill that would raise the levy.",
         ["a bill that would raise the levy"]),
        ('The government is to review "dozens" of sales.', ['"dozens" of sales']),
        ("The council is to debate the bill. The bill would raise the levy - a step that critics"
         " hate.", ["raise the levy"]),
    ],
)  # fmt: skip
def test_topics_in_a_clause(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Perez talks about growing up in Elm.",
        "The council rejected the bill. The bill would ban plastic bags.",
        'Ann Roe said: "The bill would harm the town."',
        "The mayor vetoed the bill. The bill would harm the town.",
        "The council of Elm voted down the bill on Monday. The bill would ban barges.",
        "The bill would ban barges. It failed in the council of Elm on Tuesday.",
        "Ann Roe will discuss her new book.",
        "You have been debating a coin for months.",
        "Among those items were two old hats.",
        "Among the more eccentric proposals was a public holiday.",
        "Love and war are among the other topics dealt with in his songs.",
        "Donors are taking up space in the campaign.",
        "She was asked if the mayor should demand the return of the ferry.",
        "They broached the issue at the heart of the mayor's agenda: support for the port.",
        "Members preparing to vote on the port budget accused the mayor of lying.",
        "The vote on the anthem is a merry hour of the fair.",
        "They plan to vote on individual pieces of it.",
        "The government is now examining the report.",
        "The auction will rest until a jury has decided whether to spare the swans.",
        "His plan would give money to the rich.",
        "The study focuses on cold winters.",
        "They said the failed bill would have closed the mine.",
        "The captain demanded his rights.",
        "Salt prices had not been on the agenda.",
        "Salt prices could be on the agenda.",
        "Poe said he would debate the front-runner.",
        "The firm will consider its options.",
        "The measure would still need to win approval.",
        "Scientists propose that salt cools the sea.",
        "Experts propose eating less salt.",
        "The council proposed the idea and several other new levies.",
        "Under the plan, the work would cost $4m.",
        "“We are deepening dialogue to tackle the drought,” it said.",
        "Ann Roe used a rally in Elm to call for the return of two clerks.",
        "Love and war are among the topics dealt with in his songs.",
    ],
)
def test_what_announces_no_topic(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_a_bill_that_will_go_before_the_council_is_pending(reading):
    text = (
        "The Elm Swans Bill would pay for a second lake bridge. It will soon go before the council."
    )
    titles = [topic.title for topic in extract(reading(text), Facts())]
    assert titles == ["pay for a second lake bridge"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The union demanded higher pay on Monday.", ["higher pay"]),
        ("The officer demanded higher pay on Monday.", []),
        ("Farmers blocked the port to demand a halt to the dam.", ["a halt to the dam"]),
        ("Tourists blocked the port to demand a halt to the dam.", []),
        ("Students have five demands, including lower fees and a new hall.",
         ["lower fees", "a new hall"]),
        ("Students dropped five demands, including lower fees.", []),
    ],
)  # fmt: skip
def test_what_those_demand_who_strike(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


def test_what_the_headline_says_in_short_is_told_once(reading):
    text = "Pilots will vote next week on whether to strike over Easter."
    made = reading(text, title="Pilots at Harrow to vote on strike over rosters")
    assert [topic.title for topic in extract(made, Facts())] == ["whether to strike over Easter"]
