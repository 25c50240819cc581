"""Outlook: where a statement opens and ends, and what it cannot be read without."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.sections.quotes import QUOTES
from explainer.text import entire


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        (
            "Rowers say that if the ferry docks at Halden Bridge, it could wake the swans.",
            "possible",
            "if the ferry docks at Halden Bridge, it could wake the swans",
        ),
        (
            "The fact that there is a crack - and a crack that could sink the boat - makes the race"
            " much more risky.",
            "possible",
            "The fact that there is a crack - and a crack that could sink the boat - makes the race"
            " much more risky",
        ),
        (
            "There have been many suggestions there will be a vote on the ferry.",
            "possible",
            "There have been many suggestions there will be a vote on the ferry",
        ),
        (
            "Fans who came to Elm say they'll move their vote to Roe unless Crow drops the plan he"
            " gave Fox after it became clear he would lose the vote.",
            "possible",
            "they'll move their vote to Roe unless Crow drops the plan he gave Fox",
        ),
        (
            "Under the plans - which the guild said could come within days - the mill could shut.",
            "possible",
            "Under the plans - which the guild said could come within days - the mill could shut",
        ),
        (
            "Perhaps the choir will sing in the mill.",
            "possible",
            "Perhaps the choir will sing in the mill",
        ),
        (
            "The choir must pay, otherwise the bank will sell the mill.",
            "expected",
            "The choir must pay, otherwise the bank will sell the mill",
        ),
        (
            "Rowers are afraid this might wake the swans so that dogs will bark.",
            "possible",
            "Rowers are afraid this might wake the swans",
        ),
        (
            "Mara Quill is skeptical that the choir would move to the chapel in the autumn.",
            "unlikely",
            "Mara Quill is skeptical that the choir would move to the chapel in the autumn",
        ),
        (
            "The rise suggests that rates will climb in the spring.",
            "possible",
            "The rise suggests that rates will climb in the spring",
        ),
        (
            "Ada Poe said she hoped Ben Crow would survive in his job.",
            "possible",
            "she hoped Ben Crow would survive in his job",
        ),
        (
            "Halden Bank must paint its ferries, a task that is likely to eat a third of its gold.",
            "expected",
            "Halden Bank must paint its ferries, a task that is likely to eat a third of its gold",
        ),
        (
            "“The ruling could “have effects on every harbour, making it hard to sail,” Poe said.",
            "possible",
            None,
        ),
        (
            "The clerk said the mayor will have to choose a side, adding that it was late.",
            "expected",
            "the mayor will have to choose a side",
        ),
        (
            "In Chad, exports of boats may fall by half.",
            "possible",
            "In Chad, exports of boats may fall by half",
        ),
        (
            "There was deep concern that Ada Poe would inherit the seat of the mayor.",
            "possible",
            "There was deep concern that Ada Poe would inherit the seat of the mayor",
        ),
        (
            "Hopes that the talks will resume have grown in Norland.",
            "possible",
            "Hopes that the talks will resume have grown in Norland",
        ),
        (
            "“As president, I will end the war on trade,” Ada Poe said.",
            "expected",
            "As president, I will end the war on trade",
        ),
        (
            "Shares in Halden Bank fell on fears that the dam could burst.",
            "possible",
            "Shares in Halden Bank fell on fears that the dam could burst",
        ),
        (
            "The price rose to a record despite wide expectations that Norland will raise tolls.",
            "possible",
            None,
        ),
        (
            "Under the plans – of which the paper had told its readers in part – the boatyard could"
            " be sold to Acme.",
            "possible",
            "Under the plans – of which the paper had told its readers in part – the boatyard could"
            " be sold to Acme",
        ),
        (
            "Without its loans, the mill will have no way of paying the clerks.",
            "expected",
            "Without its loans, the mill will have no way of paying the clerks",
        ),
        (
            "Many mills will raise their fees, or they will close.",
            "expected",
            "Many mills will raise their fees, or they will close",
        ),
        (
            "Elm has to feed the crew, or the crew will leave.",
            "expected",
            "Elm has to feed the crew, or the crew will leave",
        ),
    ],
    ids=[
        "if-it",
        "fact",
        "suggestions",
        "unless",
        "under-plans",
        "perhaps",
        "otherwise",
        "afraid",
        "skeptical",
        "thing",
        "hoped",
        "a-task",
        "quotation",
        "adding",
        "place",
        "concern",
        "hopes",
        "as-president",
        "on-fears",
        "despite",
        "under-terms",
        "without",
        "or-else-behind",
        "or-else-before",
    ],
)
def test_a_statement_has_what_it_is_read_with(found, reading, sentence, status, words, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    made = found(reading(sentence), ACTORS, QUOTES)
    assert [s for s, _ in made] == [status]
    assert words is None or made[0][1] == words


def test_by_what_means_a_prospect_comes_is_told_with_it(found, reading):
    (prospect,) = found(reading("By selling the mill, Acme could raise money."), ACTORS, QUOTES)
    assert prospect[1] == "By selling the mill, Acme could raise money"


def test_who_says_they_believe_it_is_who_says_it(prospects, reading):
    made = reading("The miners are a bit less upbeat. Clerks say they believe the port will shut.")
    assert [p.said_by for p in prospects(made, ACTORS)] == ["clerks"]


def test_no_stays_before_its_noun(found, reading):
    made = reading("“No dairy will close because of this deal,” said Ada Poe.")
    assert [t for _, t in found(made, ACTORS, QUOTES)] == [
        "No dairy will close because of this deal"
    ]


def test_a_quotation_that_a_statement_opens_is_closed(found, reading):
    made = reading("Ada Poe said a ruling could “hurt every port, making it hard for all crews.”")
    assert found(made, ACTORS, QUOTES) == [
        ("possible", "a ruling could “hurt every port, making it hard for all crews.”")
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The Elm choir is headed for a quiet season this winter.", "expected"),
        ("The bridge is on track to open in the spring.", "expected"),
        ("The two towns are on the brink of a war.", "possible"),
        ("The guild is prepared to ring every bell if the miller does not pay.", "possible"),
        ("The choir appears ready to rent a chapel beside the weir.", "possible"),
        ("Several old millers have vowed to keep the weir.", "expected"),
        ("“Acme's going to build a bridge,” Ada Poe said.", "expected"),
        ("The licence is due to expire soon.", "scheduled"),
    ],
    ids=lambda value: value[:24],
)
def test_more_words_look_ahead(found, reading, sentence, status):
    assert [s for s, _ in found(reading(sentence), ACTORS, QUOTES)] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "That is not because the plans of the parties will become law soon.",
        "There was no way the record of the old mill could be beaten.",
        "The strength of the coin is expected to have cut sales in May.",
        "The delay may be due to a fault in the gate.",
        "The delay was partly due to the storm in May.",
        "“Nobody will be spared,” Ben Crow is expected to say.",
        "The mayor held talks with those who fear that the port will close.",
        "“Her speech was long, but that does not say what they intend to do,” Ada Poe said.",
        "Guests sat on a golf course by the sea.",
        "“I'm willing to give him the benefit of the doubt,” Ada Poe said.",
        "Crews must be prepared for a storm.",
        "Troops were ready to come to the town's aid.",
        "“And she said, ‘I will sell the port of Elm’,” Ada Poe said.",
        "There are lists of the clerks who pledged to keep the old faith.",
        "“The show must go on, hoping it would reach a new crowd,” Ada Poe said.",
        "Rowers want a firm promise that the old locks will not be shut.",
        "Owners asked for a guarantee that the boats would not be banned.",
        "Last week it was unlikely that the guild would row.",
        "Ada Poe rows daily to make sure that the guild will win.",
        "It is likely that a few old mills are losing money.",
    ],
    ids=[
        *("not-because", "no-way", "perfect", "may-be-due", "due", "expected-to-say"),
        *("what-they-intend", "golf-course", "I-am-willing", "prepared-for"),
        *("those-who-fear", "was-ready", "quoted-I", "relative-plan", "hoping"),
        *("needed", "asked-for", "was-unlikely", "to-make-sure"),
        "likely-now",
    ],
)
def test_what_is_denied_over_or_a_turn_of_speech_is_no_outlook(found, reading, sentence):
    texts = [t for _, t in found(reading(sentence), ACTORS, QUOTES)]
    assert not texts or texts == ["Nobody will be spared"]


def test_it_is_not_whom_the_words_before_cannot_be(found, reading):
    assert (
        found(reading("Rowers warn that it would cost crews a place in the final."), ACTORS, QUOTES)
        == []
    )
    made = found(reading("If Halden Bank sells the mill, it could close the port."), ACTORS, QUOTES)
    assert [s for s, _ in made] == ["possible"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("“If they come to an agreement, I would support that plan,” Ada Poe said.", "possible"),
        ("Mr Crow told sailors the guild would again be able to lease the ferry.", "possible"),
        ("Ben Crow said he hoped to be made master of the guild by harvest.", "possible"),
        ("“It will take plenty of bread for the swans to return,” Ada Poe said.", "expected"),
        ("“It'll be handy for us to hear the choir at noon,” Ada Poe said.", "expected"),
        ("“If Halden Bank sells the mill, it will close the port,” Ada Poe said.", "possible"),
    ],
    ids=["I-would-if", "able", "hoped-to", "take-bread", "handy-for-us", "named-before"],
)
def test_what_is_quoted_or_reported_looks_ahead(found, reading, sentence, status):
    assert [s for s, _ in found(reading(sentence), ACTORS, QUOTES)] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "“It will be a long row for her at Elm,” Ada Poe said.",
        "“That could be another hint of a wish to sell the swans,” Ada Poe said.",
        "The miller found that they could grow quicker at sorting the grain.",
        "“They may not care a bit about the eels,” Ada Poe said.",
        "“And Ben Crow will continue to do so,” Ada Poe said.",
        "They row on Monday without Wilk, who limped off with a strain and could miss the race.",
    ],
    ids=["it", "that", "found", "care", "so", "who"],
)
def test_what_a_reader_cannot_read_alone_is_left_out(found, reading, sentence):
    assert found(reading(sentence), ACTORS, QUOTES) == []


def test_what_will_be_at_a_place_is_told_from_its_subject(reading, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    text = "The crew sails to Elm, where Ada Poe will open the fair."
    assert [p.text for p in extract(reading(text), Facts())] == ["Ada Poe will open the fair"]


@pytest.mark.parametrize(
    "text",
    [
        "The poll asked people in two states where voters will help to fill the senate.",
        "They sat in a room where guests could dance and where a band would play.",
        "Come on the last day of the fair when the crowds will have gone.",
    ],
    ids=["plain", "could", "perfect"],
)
def test_what_only_tells_which_place_or_day_is_no_prospect(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The guild says rowers will go out and test the new weir to its limits on Saturday.",
            "rowers will go out and test the new weir to its limits on Saturday",
        ),
        (
            "“We have a plan that won't just deal with eels but will also deal with swans,” said"
            " Ada Poe.",
            "We have a plan that won't just deal with eels but will also deal with swans",
        ),
        (
            "The millers will not join the new choir, but keep their songs.",
            "The millers will not join the new choir, but keep their songs",
        ),
        (
            "Clerks say rowers won't vote for a miller just because he owns a boat.",
            "rowers won't vote for a miller just because he owns a boat",
        ),
    ],
    ids=["and", "not just", "but", "because"],
)
def test_the_other_half_of_a_prospect_is_told_with_it(found, reading, sentence, words, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    assert [text for _, text in found(reading(sentence), ACTORS, QUOTES)] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Elm guild is still to announce which weir it will be using.",
        "Millers burn up their lines finding out how to sell it (and what price they might take).",
    ],
    ids=["which", "what"],
)
def test_what_is_asked_is_no_prospect(found, reading, sentence):
    assert found(reading(sentence), ACTORS, QUOTES) == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The weir will be hard to mend.", "expected"),
        ("The bridge will take a decade to build in full.", "expected"),
        ("Ada Poe said it would take more hours before the weir opens.", "expected"),
        ("“Riders should expect a rise in fares,” said Ada Poe.", "expected"),
    ],
    ids=["hard", "decade", "hours", "should expect"],
)
def test_what_it_will_be_like_is_as_sure_as_its_verb(found, reading, sentence, status):
    assert [s for s, _ in found(reading(sentence), ACTORS, QUOTES)] == [status]


def test_a_statement_ends_before_what_opens_the_next_clause(found, reading):
    text = (
        "The miller's help is vital for the plan to work, and while Ada Poe said she'd hold a vote,"
        " the plan has no friend."
    )
    assert all(
        "while" not in words or "friend" in words
        for _, words in found(reading(text), ACTORS, QUOTES)
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Ann Roe said she was confident that the bank would lend to it for the time being.",
            ["she was confident that the bank would lend to it for the time being"],
            id="the-time-being",
        ),
        pytest.param(
            "“Some mills will want the money long before the rest, so we’re hoping that a fund "
            "will be set up at once,” Ann Roe said.",
            ["Some mills will want the money long before the rest"],
            id="no-wish-before-one",
        ),
        pytest.param(
            "Clerks push for a law that would turn Elm into a free port.",
            ["Clerks push for a law that would turn Elm into a free port"],
            id="a-bill",
        ),
        pytest.param(
            "Ann Roe said Norland has moved its boats to the border and they could be given to "
            "the guild on Friday.",
            ["Ann Roe said Norland has moved its boats to the border and they could be given to the"
             " guild on Friday"],
            id="joined-to-what-is-said",
        ),
        pytest.param(
            "Several towns now let nurses do more by law.\n\nBut those efforts will not "
            "produce doctors for the port of Elm.",
            ["Several towns now let nurses do more by law. But those efforts will not "
             "produce doctors for the port of Elm"],
            id="those-efforts",
        ),
    ],
)  # fmt: skip
def test_what_ends_joins_or_takes_up_does_not_hide_a_prospect(reading, text, words):
    made = reading(text)
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    facts = facts.having(QUOTES, tuple(QUOTES.extract(made, facts)))
    assert [p.text for p in extract(made, facts)] == words
