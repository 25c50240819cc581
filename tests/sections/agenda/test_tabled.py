"""Tabled: what is on the agenda, and what is only somebody's own agenda."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Top of the agenda is the future of the harbour.", ["the future of the harbour"]),
        ("Sudria will put fishing rights at the very top of the agenda.", ["fishing rights"]),
        ("Other issues to be discussed at the conference range from leadership to water rights.",
         ["leadership", "water rights"]),
        ("The council will discuss plans for the harbour. The plans include closing two docks"
         " and merging the yards.",
         ["plans for the harbour", "closing two docks", "merging the yards"]),
        ("Road repairs are on the council's agenda.", ["Road repairs"]),
        ("Wool is expected to rank high on the agenda of the summit.", ["Wool"]),
        ("Wool will figure on the agenda.", ["Wool"]),
        ("High on the agenda stands the ferry.", ["the ferry"]),
        ("The mayor is at a summit in Elm, where wool and salt prices are on the agenda.",
         ["wool", "salt prices"]),
        ("The talks will cover fishing rights.", ["fishing rights"]),
        ("They gathered in Elm for a summit that will be dominated by the price of wool.",
         ["the price of wool"]),
        ("Under discussion are a new hall and a later ferry.", ["a new hall", "a later ferry"]),
        ("The autumn session will be devoted to housing.", ["housing"]),
        ("The two will meet in Elm on Monday. Topics include fishing quotas and visas.",
         ["fishing quotas", "visas"]),
        ("High on the list of issues to be tackled is the price of bread.",
         ["the price of bread"]),
        ("The agenda covers everything from wool to fishing quotas.",
         ["wool", "fishing quotas"]),
        ("The council's first order of business will be the sale of the mill.",
         ["the sale of the mill"]),
        ("Poe and Crow still have two topics to debate. They include fishing quotas and a border"
         " dispute.", ["fishing quotas", "a border dispute"]),
    ],
)  # fmt: skip
def test_what_is_tabled(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Politics will be on Ada Poe's agenda in Elm.",
        "Marriage was a little-discussed item on the agenda.",
        "The talks include the army and the church.",
        "The weapons issue will be the benchmark of her time.",
        "They say the Poe agenda has been a failure.",
        "The big issues should be wages and growth.",
        "The plans include closing two docks.",
        "The rebels have many guns. They include old rifles and mortars.",
        "The two had topics to discuss in 1990. They include fishing quotas.",
        "She will put food on the table.",
        "The two met in Elm in 1990. Topics include fishing quotas and visas.",
        "Norland is likely to look at the vote as proof of its power.",
        "A clerk said last month that the two had talks about swapping the docks.",
        "Bread and salt stand on the table.",
        "Jobs rank high on her agenda.",
        "Wool once stood high on the agenda.",
        "High on the list of eels is the conger.",
        "Her life was devoted to housing.",
        "The town was dominated by the mill.",
        "Under the long discussion are two notes.",
    ],
)
def test_what_is_on_no_agenda(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("At issue is whether towns may tax salt.", ["whether towns may tax salt"]),
        ("At issue is the mayor.", []),
        ("All options, including a strike, are on the table.", []),
        ("The question for the jury is whether Roe knew of the leak.",
         ["whether Roe knew of the leak"]),
        ("Wool tops the agenda of the summit.", ["Wool"]),
        ("The clerks who dominate the debate in Halden like her.", []),
        ("A ban on landmines will be one of the issues at the conference.",
         ["A ban on landmines"]),
        ("At stake in the case is whether towns may tax salt.", ["whether towns may tax salt"]),
        ("The issue before the court is whether towns may tax salt.",
         ["whether towns may tax salt"]),
        ("How to house the crews remains a sticking point.",
         ["How to house the crews"]),
        ("Pensions are the main sticking point.", ["Pensions"]),
        ("The ministers meet on Friday with fuel prices at the top of the agenda.",
         ["fuel prices"]),
        ("The talks resume on Monday with wages and pensions still on the table.",
         ["wages", "pensions"]),
        ("She arrived with a loaf on the table.", []),
        ("On the table at Thursday's meeting: higher fees and later buses.",
         ["higher fees", "later buses"]),
        ("All may demand papers from many towns - a range from Elm to Halden.", []),
        ("Among the issues to be discussed is whether Elm's mayor and chief clerk lied.",
         ["whether Elm's mayor and chief clerk lied"]),
        ("Sticking points include overtime and the number of guards.",
         ["overtime", "the number of guards"]),
        ("Points of dispute include fares.", ["fares"]),
        ("Good points include fares.", []),
        ("The agenda lists a new roof.", ["a new roof"]),
        ("The council has a long to-do list: a spending plan, aid for farmers and a new port.",
         ["a spending plan", "aid for farmers", "a new port"]),
    ],
)  # fmt: skip
def test_what_is_still_to_be_settled(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
