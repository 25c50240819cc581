"""Dealing: with what somebody will deal, hear or raise."""

from __future__ import annotations

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Facts
from explainer.sections.agenda import AGENDA, extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The request for new pilots will be considered at the annual meeting on 25 May.",
         ["The request for new pilots"]),
        ("Moving the market will be discussed on Monday.", ["Moving the market"]),
        ("Envoys will meet on Thursday to consider proposals aimed at cutting fares.",
         ["proposals aimed at cutting fares"]),
        ("The ministers meet in Elm this week to tackle smuggling.", ["smuggling"]),
        ("The board will decide whether the Elm Academy, funded by the town of Halden, can move"
         " to the old mill.",
         ["whether the Elm Academy, funded by the town of Halden, can move to the old mill"]),
        ("Since 3 May, when the council will decide whether to close the mine, is near, they are"
         " busy.", ["whether to close the mine"]),
        ("Members are expected to debate how to deal with smuggling during the annual meeting in"
         " Elm.", ["how to deal with smuggling"]),
        ("The council has been debating four anti-smoking bills.", ["four anti-smoking bills"]),
        ("On 14 March the club holds its meeting, at which it will discuss the rescue plan.",
         ["the rescue plan"]),
        ("The council is to take up its first spending cut measure.",
         ["its first spending cut measure"]),
        ("A court will decide whether to block the auction of the yard on Thursday.",
         ["whether to block the auction of the yard"]),
        ("The court will hear arguments on whether the ban is legal.",
         ["whether the ban is legal"]),
        ("The tribunal will hear an appeal against the ferry ban on Friday.",
         ["an appeal against the ferry ban"]),
        ("Ada Poe will raise the fate of the crew with Ben Crow on Monday.",
         ["the fate of the crew"]),
        ("The cost of the games is expected to be raised at the meeting.",
         ["The cost of the games"]),
        ("He is expected to bring up fishing rights at the summit.", ["fishing rights"]),
        ("The summit is expected to agree changes to visa rules.", ["changes to visa rules"]),
        ("The summit is expected to agree changes to speed up visas.",
         ["changes to speed up visas"]),
        ("The meeting will assess progress on the harbour plan.",
         ["progress on the harbour plan"]),
        ("The council is considering a ban on scooters.", ["a ban on scooters"]),
        ("The government is weighing whether to sell the harbour.",
         ["whether to sell the harbour"]),
        ("The senate is expected to approve the water treaty on Monday.", ["the water treaty"]),
        ("The plan to widen the lock must still be approved by parliament.",
         ["The plan to widen the lock"]),
        ("The commission must waive the law that bars clerks from the post.",
         ["the law that bars clerks from the post"]),
        ("Union members are being balloted on strike action over pay.",
         ["strike action over pay"]),
        ("Halden Council is to ballot residents on plans for a tram.", ["plans for a tram"]),
        ("Members will vote for or against a new stadium on Saturday.", ["a new stadium"]),
        ("Voters will be asked whether they want to keep the tax.",
         ["whether they want to keep the tax"]),
        ("The inquest will look at why the dam burst.", ["why the dam burst"]),
        ("The assembly will debate a treaty to protect eels.", ["a treaty to protect eels"]),
        ("Shareholders will vote on the merger with Borel in May.", ["the merger with Borel"]),
        ("The opposition has tabled a motion to scrap the toll, which will be debated on"
         " Tuesday.", ["a motion to scrap the toll"]),
        ("Negotiators have yet to agree on how to share the water.", ["how to share the water"]),
        ("The two firms have yet to agree a price for the mill.", ["a price for the mill"]),
        ("The council is expected to sign off on a contract for new lights.",
         ["a contract for new lights"]),
        ("Norland will push for a cut in steel tariffs at the talks.",
         ["a cut in steel tariffs"]),
        ("The club's owners have called a meeting for Friday to discuss the coach's future.",
         ["the coach's future"]),
        ("Teachers are voting on a deal that would raise pay by 9%.",
         ["a deal that would raise pay by 9%"]),
        ("The members could vote on the merger as early as Thursday.", ["the merger"]),
        ("The ministers will try to agree on sanctions against the junta.",
         ["sanctions against the junta"]),
        ("The case turns on whether the map was forged.", ["whether the map was forged"]),
        ("Ministers meet in Halden today in a bid to revive the grain trade.",
         ["revive the grain trade"]),
        ("The council will meet on Monday to elect a new chairman.", ["a new chairman"]),
        ("The executive meets on Tuesday to decide its response to the offer.",
         ["its response to the offer"]),
        ("The bank is to look at a scheme to sell its gold when it meets in July.",
         ["a scheme to sell its gold"]),
        ("The federation is to look at ways to speed up play.", ["ways to speed up play"]),
        ("The leaders are due to sign a declaration on deep-sea mining at the summit.",
         ["a declaration on deep-sea mining"]),
        ("The league will hear Elm Rovers' appeal against a long ban on Friday.",
         ["Elm Rovers' appeal against a long ban"]),
        ("Ministers will be pressed on the delays to the hospital on Monday.",
         ["the delays to the hospital"]),
        ("Both sides agreed to meet again on 4 May to discuss the terms of a truce.",
         ["the terms of a truce"]),
        ("The council will be asked to lift the arms embargo.", ["lift the arms embargo"]),
        ("The board will weigh whether to close the mill.", ["whether to close the mill"]),
        ("Envoys will gather in Halden on Friday, where they are due to thrash out a common"
         " tax on ferries.", ["a common tax on ferries"]),
        ("He and Ann Roe are expected to focus on salt and eels when they meet on Thursday.",
         ["salt", "eels"]),
        ("A motion of no confidence in the mayor is to be debated on Friday.",
         ["A motion of no confidence in the mayor"]),
        ("The planning committee will hear objections to a new pier on Friday.",
         ["objections to a new pier"]),
        ("The committee will also take evidence on the state of the pier.",
         ["the state of the pier"]),
        ("Ann Roe said her party would raise the case of the jailed divers with the justice"
         " minister.", ["the case of the jailed divers"]),
        ("The mayor has invited tenants to a meeting on Friday to talk through plans for a"
         " tram.", ["plans for a tram"]),
        ("The referendum asks voters whether to keep the toll.", ["whether to keep the toll"]),
        ("The talks are meant to find a way to share the lake.",
         ["find a way to share the lake"]),
        ("The harbour ministers are set to sign an accord on eel fishing.",
         ["an accord on eel fishing"]),
        ("The owners are expected to sign off on a loan for the pier.",
         ["a loan for the pier"]),
        ("They gathered on Monday for a synod that will consider whether to ban bells.",
         ["whether to ban bells"]),
        ("The congress will pick a successor to Ann Roe.", ["a successor to Ann Roe"]),
        ("The council will meet on Friday at the mayor's request to discuss the flood.",
         ["the flood"]),
        ("They offered a truce and the sale of the port, which both sides are to discuss.",
         ["the sale of the port"]),
        ("Members will vote on a fee for parking and on whether to cut the grass.",
         ["a fee for parking", "whether to cut the grass"]),
        ("The tribunal has been asked to rule on who owns the wreck.", ["who owns the wreck"]),
        ("Instead, the council will vote Friday on a measure to close the mill.",
         ["a measure to close the mill"]),
        ("The fee will come as part of the harbour bill, which parliament will consider in May.",
         ["the harbour bill"]),
        ("Immigration officials are considering a moratorium on new visas.",
         ["a moratorium on new visas"]),
        ("The ruling party is considering revising the charter.", ["revising the charter"]),
        ("The airline needs to negotiate other pay cuts.", ["other pay cuts"]),
        ("Ministers will discuss powers to search cars.", ["powers to search cars"]),
        ("Envoys of Elm have called a press conference to discuss details of the pact.",
         ["details of the pact"]),
        ("The school board will decide at its June 24 meeting whether to close the"
         " hall.", ["whether to close the hall"]),
    ],
)  # fmt: skip
def test_what_will_be_dealt_with(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Halden will be considered a friend.",
        "The plan would confer benefits on the rich.",
        "Instead of creating jobs, the council is debating whether to praise the flag.",
        "Norland may decide on a case-by-case basis.",
        "Some vote where the parents live.",
        "The council will discuss its options on Monday.",
        "The board will meet to discuss the request.",
        "Acme has agreed to pay a fine and adopt honest rules.",
        "Voters are expected to sit on their slips so as to fool the mayor.",
        "The council will meet on Monday to mark the end of the war.",
        "The council could vote on the merger.",
        "Her luck turns on whether the map was forged.",
        "Roe has yet to decide whether to run.",
        "The girls push for a place in the final.",
        "Acme is backing a new kind of phone.",
        "Acme said it would only endorse honest sellers.",
        "We will talk about honest sellers.",
        "The government will back the farmers.",
        "The board expects to hear criticism over its position on cuts.",
        "The mayor will raise taxes next year.",
        "The mayor will raise a flag with the president on Friday.",
        "The council will raise taxes with members next year.",
        "Since members preparing to vote on the health bill accused the mayor, all is quiet.",
        "In 1998 the government said that it would consult on how to end smuggling.",
        "The board says it is worth debating a cap on fares.",
        "Nobody is negotiating a cap on fares.",
        "Leaders of the two towns meet every Monday to mend nets.",
        "The board meets on Friday to toast its founder.",
        "Acme is due to sign a deal on eels.",
        "The crew will hear an appeal for help.",
        "He would seek to negotiate the ferry accord as captain.",
        "The mayor Ann Roe has yet to address how she would pay for the pier.",
        "The new committee will be able to look at the secret files.",
        "Leaders will gather in Elm to sign the document.",
        "The council is to discuss the organization.",
        "The council has yet to comment on a claim about the bridge.",
        "Some members plan to back the Harbour Party at the polls.",
        "The committee will choose its own clerks.",
        "The council must weigh the risks and rewards of the sale.",
        "The new shares will be taken up by domestic investors.",
        "The new shares will be taken up by the government.",
    ],
)
def test_what_is_dealt_with_by_no_body(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Shareholders will be asked to approve the sale of the yard at the meeting in May.",
         ["the sale of the yard"]),
        ("Voters will be asked to decide on a tax for schools.", ["a tax for schools"]),
        ("Voters were asked to decide on a tax for schools.", []),
        ("Voters will be asked to scrap the tax on boats.", ["scrap the tax on boats"]),
        ("Voters will be asked to show a card.", []),
        ("The owners will be asked next week to admit two new clubs, one of them in Elm.",
         ["admit two new clubs"]),
        ("The owners are to weigh expansion at a meeting in Elm.", ["expansion"]),
        ("The owners are to weigh expansion.", []),
        ("The board will approve the sale of the yard.", []),
        ("The talks will look at how the port is run.", ["how the port is run"]),
        ("The film will look at how the port is run.", []),
        ("The inquiry will examine the role of the port guard.", ["the role of the port guard"]),
        ("Peers vote on the port budget on Monday.", ["the port budget"]),
        ("Peers vote on fares every Monday.", []),
        ("Peers vote on fares on Mondays.", []),
        ("The panel meets on Monday to hear from the guard about the port fire.",
         ["the port fire"]),
        ("The judges will hear arguments in a case about ferry fares.", ["ferry fares"]),
        ("The judges will hear arguments in a hall about a mile away.", []),
        ("Ada Poe will raise the case of two jailed clerks.", ["the case of two jailed clerks"]),
        ("The ruling will raise the question of higher fares.", []),
    ],
)  # fmt: skip
def test_what_people_are_asked_to_do_or_hear(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("who", "titles"),
    [
        pytest.param("President", ["smuggling and border checks"], id="in-an-office"),
        pytest.param("Singer", [], id="a-singer"),
    ],
)
def test_what_one_person_will_discuss_is_a_topic_where_he_has_an_office(reading, who, titles):
    made = reading(f"{who} Tom Crow spoke in Elm. Crow said he will discuss smuggling and border"
                   " checks.")  # fmt: skip
    assert [topic.title for topic in extract_all(made).of(AGENDA)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The board will look at the data at a meeting in Elm.", ["the data"]),
        ("The council will vote on Monday on a new bridge.", ["a new bridge"]),
    ],
    ids=["a-place", "a-time"],
)
def test_what_stands_behind_the_same_word_again_is_no_topic(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "A decision on whether Ann Poe, who was sacked in May, should be paid will be taken.",
            ["whether Ann Poe, who was sacked in May, should be paid"],
        ),
        (
            "The council will decide whether to buy a mill which was sold by Acme in the autumn of"
            " the year before last for a pound.",
            ["whether to buy a mill"],
        ),
    ],
    ids=["inside", "behind"],
)
def test_a_question_is_told_with_its_verb_and_a_relative_clause_asks_nothing(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("who", "titles"), [("governor", ["whether the port kept the rules"]), ("baker", [])]
)
def test_what_one_in_an_office_is_to_look_at(reading, who, titles):
    text = f"The {who}, Ann Roe, is in Elm. She will look at whether the port kept the rules."
    topics = extract_all(reading(text)).of(AGENDA)
    assert [topic.title for topic in topics] == titles
