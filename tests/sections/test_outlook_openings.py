"""Outlook: where a statement opens and ends, and what it cannot be read without."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE


def found(made, *sections):
    facts = Facts()
    for section in (ACTORS, QUOTES, *sections):
        facts = facts.having(section, tuple(section.extract(made, facts)))
    return [(p.status, p.text) for p in extract(made, facts)]


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        (
            "Residents say that if the court sides with Halden Bank, it could close the mill.",
            "possible",
            "if the court sides with Halden Bank, it could close the mill",
        ),
        (
            "The fact that there is a crack - and a crack that could sink the boat - makes the race"
            " much more risky.",
            "possible",
            "The fact that there is a crack - and a crack that could sink the boat - makes the race"
            " much more risky",
        ),
        (
            "Players are worried this might open the floodgates so that others will follow.",
            "possible",
            "Players are worried this might open the floodgates",
        ),
        (
            "Ada Poe is skeptical that the committee would agree to the deal in the future.",
            "possible",
            "Ada Poe is skeptical that the committee would agree to the deal in the future",
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
            "Halden Bank must mend its books, a move that is likely to put a dent in its profits.",
            "expected",
            "Halden Bank must mend its books, a move that is likely to put a dent in its profits",
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
    ],
    ids=[
        "if-it",
        "fact",
        "worried",
        "skeptical",
        "thing",
        "hoped",
        "a-move",
        "quotation",
        "adding",
        "place",
        "concern",
        "hopes",
        "as-president",
        "on-fears",
        "despite",
    ],
)
def test_a_statement_has_what_it_is_read_with(reading, sentence, status, words):
    made = found(reading(sentence))
    assert [s for s, _ in made] == [status]
    assert words is None or made[0][1] == words


def test_no_stays_before_its_noun(reading):
    made = reading("“No dairy will close because of this deal,” said Ada Poe.")
    assert [t for _, t in found(made)] == ["No dairy will close because of this deal"]


def test_a_quotation_that_a_statement_opens_is_closed(reading):
    made = reading("Ada Poe said a ruling could “hurt every port, making it hard for all crews.”")
    assert found(made) == [
        ("possible", "a ruling could “hurt every port, making it hard for all crews.”")
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The Norland party is headed for a big win this weekend.", "expected"),
        ("The bridge is on track to open in the spring.", "expected"),
        ("The two towns are on the brink of a war.", "possible"),
        ("The committee is prepared to use any tool if the mayor does not resign.", "possible"),
        ("The court appears ready to block a lawsuit against Halden Bank.", "possible"),
        ("Some local officials have vowed to resist the ban.", "expected"),
        ("“We're going to build a bridge,” Ada Poe said.", "expected"),
        ("The licence is due to expire soon.", "scheduled"),
    ],
    ids=lambda value: value[:24],
)
def test_more_words_look_ahead(reading, sentence, status):
    assert [s for s, _ in found(reading(sentence))] == [status]


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
def test_what_is_denied_over_or_a_turn_of_speech_is_no_outlook(reading, sentence):
    texts = [t for _, t in found(reading(sentence))]
    assert not texts or texts == ["Nobody will be spared"]


def test_what_the_timeline_has_arranged_is_not_told_twice(reading):
    made = reading("Ada Poe is set to meet Ben Crow on Monday. The fair is due to open soon.")
    told = [e.text for e in TIMELINE.extract(made, Facts()) if e.status == "scheduled"]
    assert told
    assert all(text not in told for _, text in found(made, TIMELINE))


def test_it_is_not_whom_the_words_before_cannot_be(reading):
    assert found(reading("Officials warn that it would put crews at risk of a fine.")) == []
    made = found(reading("If Halden Bank sells the mill, it could close the port."))
    assert [s for s, _ in made] == ["possible"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("“If they come to an agreement, I would support that plan,” Ada Poe said.", "possible"),
        ("Mr Crow told members the town would still be able to reject the plan.", "possible"),
        ("Ben Crow said he hoped to be elected party leader before Christmas.", "possible"),
        ("“It will take some time for the stock to recover,” Ada Poe said.", "expected"),
        ("“It'll be good for us to get an early look at the boats,” Ada Poe said.", "expected"),
        ("“If Halden Bank sells the mill, it will close the port,” Ada Poe said.", "possible"),
    ],
    ids=["I-would-if", "able", "hoped-to", "take-time", "good-for-us", "named-before"],
)
def test_what_is_quoted_or_reported_looks_ahead(reading, sentence, status):
    assert [s for s, _ in found(reading(sentence))] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "“It will be a huge match for her in Norland,” Ada Poe said.",
        "“That could be further evidence of an attempt to hide the letters,” Ada Poe said.",
        "The study found that they could get better at controlling the cursor.",
        "“They may not care much about their lives,” Ada Poe said.",
    ],
    ids=["it", "that", "found", "care"],
)
def test_what_a_reader_cannot_read_alone_is_left_out(reading, sentence):
    assert found(reading(sentence)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The crew sails to Elm, where Ada Poe will open the fair.", "Ada Poe will open the fair"),
        (
            "The poll asked people in two states where voters will help to fill the senate.",
            "voters will help to fill the senate",
        ),
    ],
    ids=["named place", "plain"],
)
def test_what_will_be_at_a_place_is_told_from_its_subject(reading, text, words):
    assert [p.text for p in extract(reading(text), Facts())] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "They sat in a room where guests could dance and where a band would play.",
        "Come on the last day of the fair when the crowds will have gone.",
    ],
    ids=["could", "perfect"],
)
def test_what_only_tells_which_place_or_day_is_no_prospect(reading, text):
    assert list(extract(reading(text), Facts())) == []
