"""Occasions: what talks, hearings and votes to come are about."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Leaders will attend a summit on climate change in Elm.", ["climate change"]),
        ("Pupils attend talks on salt.", []),
        ("Talks on a truce are ongoing.", ["a truce"]),
        ("They agreed that talks on a truce are futile.", []),
        ("The band will join a session on folk music.", []),
        (
            "She wrote, but the press conference she was to hold on Monday about the sale of her"
            " two mills was postponed.",
            ["the sale of her two mills"],
        ),
    ],
)
def test_talks_that_people_go_to_or_were_to_hold(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The order freezes her accounts prior to a hearing on a permanent ban.",
         ["a permanent ban"]),
        ("Ministers are gathering in Elm for a summit on fishing quotas.", ["fishing quotas"]),
        ("The council returns on Monday to face a debate over the budget.", ["the budget"]),
        ("Norland and Sudria have agreed to restart talks in the swan census row.",
         ["the swan census row"]),
        ("The government is in talks about whether to allow ferries to leave the bay - an old"
         " wish.", ["whether to allow ferries to leave the bay"]),
        ("Talks are continuing on how to finance a shipyard.", ["how to finance a shipyard"]),
        ("The envoy said the firms were in talks over the sale of the yard.",
         ["the sale of the yard"]),
        ("Her campaign has been locked in talks about backing Ben Crow for days.",
         ["backing Ben Crow"]),
        ("Norland is gearing up for tough negotiations on its budget plans.",
         ["its budget plans"]),
        ("Two days of talks on the future of the lake begin on Monday.",
         ["the future of the lake"]),
        ("Both sides hope to reach a deal over state aid for the shipyards.",
         ["state aid for the shipyards"]),
        ("The ministers will seek to narrow differences over how to share the cost of a dam.",
         ["how to share the cost of a dam"]),
        ("They will return to the table on Monday to try to settle a dispute over pensions.",
         ["pensions"]),
        ("The minister arrived in Elm on Tuesday for talks on fishing quotas.",
         ["fishing quotas"]),
        ("The envoys are in Halden for talks on the hostages.", ["the hostages"]),
        ("A hearing on the toll will take place on Friday.", ["the toll"]),
        ("The beginning of talks over the use of the lake was announced on Monday.",
         ["the use of the lake"]),
        ("A special session of the assembly on pensions has been called for 4 July.",
         ["pensions"]),
        ("Four parties began talks on Tuesday on forming a government.",
         ["forming a government"]),
        ("The council will hold a debate on Thursday on how to help those affected.",
         ["how to help those affected"]),
        ("The council is to take another look at plans for a tram.", ["plans for a tram"]),
        ("Members will have a say on the sale of the boat.", ["the sale of the boat"]),
        ("Clerks face a long week, with votes due on fares and tolls.", ["fares", "tolls"]),
        ("The ethics panel opens a hearing on Monday into claims of fraud.",
         ["claims of fraud"]),
        ("The next round of talks, on ownership of the lake, is scheduled for August.",
         ["ownership of the lake"]),
        ("Talks on a new toll broke off on Friday and are due to resume on Monday.",
         ["a new toll"]),
        ("An inquest into the death of the diver will open on Friday.",
         ["the death of the diver"]),
        ("A vote on the ferry bill has been delayed.", ["the ferry bill"]),
        ("Norland will resume free trade talks with Sudria next week.", ["trade"]),
        ("Ahead of trade talks with Norland, Sudria cut its tariffs.", ["trade"]),
        ("A fund has called a vote on the removal of three directors.",
         ["the removal of three directors"]),
        ("Norland has asked the council to hold an emergency session on the shelling.",
         ["the shelling"]),
        ("Investors will get a vote on executive pay at the annual meeting.",
         ["executive pay"]),
        ("The consultation on plans to merge the two schools ends on Friday.",
         ["plans to merge the two schools"]),
        ("The mayor is in Elmland for a summit with her host on gas supplies.",
         ["gas supplies"]),
        ("Talks with Crow will begin on Monday on replacing the pact which ends in 2027.",
         ["replacing the pact which ends in 2027"]),
        ("MPs are to hold an inquiry into the sale of the playing fields.",
         ["the sale of the playing fields"]),
        ("A decision on whether to extend the line will be taken in June.",
         ["whether to extend the line"]),
        ("A decision on the site of the new stadium is expected on Friday.",
         ["the site of the new stadium"]),
        ("A final decision on the funding of the pier is due in the autumn.",
         ["the funding of the pier"]),
        ("The government has promised a referendum on the constitution next year.",
         ["the constitution"]),
        ("The airline is to hold talks with pilots on Thursday in an attempt to avert a strike.",
         ["avert a strike"]),
        ("Ann Roe has been in talks over a longer deal with Elm.", ["a longer deal with Elm"]),
        ("The debate on the ferry bill is under way in the chamber.", ["the ferry bill"]),
    ],
)  # fmt: skip
def test_what_an_occasion_is_about(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "After a hearing on the ban she went home.",
        "The debate is still on the schedule.",
        "The assembly is on the brink of closing the mill.",
        "The mayor will hold talks on national television.",
        "The argument, with half of the clerks saying we are on a hill, is that rents rise.",
        "They had gathered in Elm for a summit on fishing quotas.",
        "The two sides reached a deal over state aid.",
        "No talks on the ferry are planned.",
        "There was a deal of argument in the House about whether fares were fair, she said.",
        "The Poe segment of the talk starts about the second page.",
        "The talks in Elm begin on Monday.",
        "Norland left the peace talks on Monday.",
        "The ministers opened peace talks in 1994.",
        "Union talks will resume on Monday.",
        "The council took a decision on the site of the stadium.",
        "Police have launched an inquiry into the death of the diver.",
        "Police are conducting an inquiry into the death of the diver.",
        "The accord is expected to end a row over fees.",
        "They settled a dispute over pensions in May.",
        "The minister arrived in Elm in 2003 for talks on a ceasefire.",
        "The minister arrived in Elm but not for talks on fares.",
        "Acme denied it was in talks to buy the mill.",
        "Acme denied that it was in talks on the sale of the mill.",
        "Acme said it was no longer in talks to buy the mill.",
        "A decision on the mill was expected in May.",
        "Four parties began talks on a pact in 2019.",
        "Norway and Chad began talks on a truce but they collapsed.",
        "Norway and Chad began talks on a truce on Monday but they collapsed.",
        "Norway and Chad began talks on a truce on Monday. They collapsed a day later.",
        "Norway and Chad began talks on a truce.",
        "The next decision on rates is due on Friday.",
        "The film takes a calm look at the sale of the yard.",
        "The beginning of the talks over the lake was cold and wet.",
        "There is heated debate over such hats in Elm.",
        "Elm has been locked in a fierce debate over school fees.",
        "The committee has a final say on the sale of the boat.",
    ],
)
def test_what_is_over_or_about_nothing(reading, text):
    assert list(extract(reading(text), Facts())) == []
