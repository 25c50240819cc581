"""Outlook: what may come, how sure it is, and who says so."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.sections.quotes import QUOTES
from explainer.text import entire

ANY_TEXT = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        (
            "The strike could close the port for weeks.",
            "possible",
            "The strike could close the port for weeks",
        ),
        (
            "Should she win, the mayor would close the port.",
            "possible",
            "Should she win, the mayor would close the port",
        ),
        (
            "The miller said: “If a chapel is sold we will rent it.”",
            "possible",
            "If a chapel is sold we will rent it",
        ),
        (
            "A quick settlement is unlikely.",
            "unlikely",
            "A quick settlement is unlikely",
        ),
        (
            "A statement is expected at the end of the hearing.",
            "expected",
            "A statement is expected at the end of the hearing",
        ),
        (
            "Any verdict will likely depend on the second witness.",
            "expected",
            "Any verdict will likely depend on the second witness",
        ),
        (
            "If the levee breaks, the river may flood the old town.",
            "possible",
            "If the levee breaks, the river may flood the old town",
        ),
        (
            "The plant, if it opens, could employ 300 people.",
            "possible",
            "The plant, if it opens, could employ 300 people",
        ),
        (
            "Residents will not be able to return.",
            "expected",
            "Residents will not be able to return",
        ),
        (
            "The rate will probably be set at around 8%.",
            "expected",
            "The rate will probably be set at around 8%",
        ),
        (
            "Some farms may have higher yields.",
            "possible",
            "Some farms may have higher yields",
        ),
        (
            "By 2050, hunger would increase by 10 percent.",
            "possible",
            "By 2050, hunger would increase by 10 percent",
        ),
        (
            "The pool would cost $4 million.",
            "possible",
            "The pool would cost $4 million",
        ),
        (
            "Half of the harvest may be lost, according to growers.",
            "possible",
            "Half of the harvest may be lost",
        ),
        (
            "The bill would ban plastic bags.",
            "possible",
            "The bill would ban plastic bags",
        ),
    ],
    ids=lambda value: value[:32],
)
def test_a_hedged_clause_is_a_prospect(found, reading, sentence, status, words):
    assert found(reading(sentence)) == [(status, words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The device can be used at home.",
        "Divers could not find the wreck.",
        "He could see the smoke from his window.",
        "He said he had made 40 such raids and could think of two that had been worth it.",
        "She would often walk to the lake.",
        "I would say the team did well.",
        "The storm could have sunk the ferry.",
        "You will never see a better match.",
        "Will the mayor resign?",
        "The union wants to strike.",
        "The council met on Tuesday.",
        "The singer would often walk to the lake.",
        "On the agenda, members are expected to take up:",
        "They may know the answer.",
        "Voters are more likely to stay home than to vote.",
        "The flood threatened to reach the mill.",
        "Could it be that the mayor left",
        "38% said they would be happy.",
        "Analysts wonder just how strong the rebound will be.",
        "She helps people who may need a bed.",
        "They sat in a room where guests could wear hats.",
        "They will surely do it.",
        "That will not happen anytime soon.",
    ],
    ids=lambda value: value[:32],
)
def test_what_does_not_look_ahead_is_left_out(found, reading, sentence):
    assert found(reading(sentence)) == []


def test_a_dateline_is_no_part_of_a_prospect(found, reading):
    made = reading("OSLO (AFP) — The port could close in May.")
    assert found(made) == [("possible", "The port could close in May")]


def test_two_hedges_of_one_sentence_are_two_prospects(found, reading):
    made = reading("While a full merger is unlikely, insiders suggest both firms may share a lab.")
    assert found(made) == [
        ("unlikely", "a full merger is unlikely"),
        ("possible", "both firms may share a lab"),
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The company hopes to sell two plants.", "possible"),
        ("The fund is going to lose money.", "expected"),
        ("The board is not expected to agree.", "unlikely"),
        ("Profits may fall next year.", "possible"),
        ("The city expects 5,000 visitors.", "expected"),
        ("The bank expects prices to fall.", "expected"),
        ("A deal is within reach.", "possible"),
        ("A treaty is not on the horizon.", "unlikely"),
        ("Envoys said a rival bid was unlikely.", "unlikely"),
    ],
    ids=lambda value: value[:24],
)
def test_plans_and_forecasts_look_ahead(found, reading, sentence, status):
    assert [made for made, _ in found(reading(sentence))] == [status]


def test_a_noun_with_a_relative_clause_is_no_statement(found, reading):
    assert found(reading("They signed a pact that could cost the city 20 million euros.")) == []
    made = reading("The line, which hopes to keep its ferries, may soon be sold to Norland.")
    assert [text for _, text in found(made)] == [
        "The line, which hopes to keep its ferries, may soon be sold to Norland"
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "Ada Poe said the board will ask for a path to work — but not to a pass — for us.",
            "the board will ask for a path to work — but not to a pass — for us",
        ),
        ("No mayor will be a tougher judge.", "No mayor will be a tougher judge"),
        (
            "The pier will be part of the plan, but also made ready for guests.",
            "The pier will be part of the plan",
        ),
        ("Ada Poe will win the race, and easily.", "Ada Poe will win the race, and easily"),
        (
            "Ada Poe expects firms to seek rises of up to 70%.",
            "Ada Poe expects firms to seek rises of up to 70%",
        ),
        (
            "Ada Poe said the tide would flood the harbour and wash the mill away.",
            "the tide would flood the harbour and wash the mill away",
        ),
    ],
    ids=["dashes", "no", "but also", "and easily", "percent", "and"],
)
def test_a_statement_ends_and_starts_with_all_its_words(
    found, reading, sentence, words, monkeypatch
):
    monkeypatch.setattr(entire, "LONGEST", 0)
    assert [text for _, text in found(reading(sentence))] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Crow said she'd spoken to the board.",
        "Ada Poe said it would be a mistake to push the bill.",
        "Ben Crow fears it is likely most of the eels were lost at Elm.",
        "Wet summers are likely to have soured the cider.",
        "Sometimes the door would be open, said Ben Crow.",
        "If Crow had been born in Elm he would be the mayor, said Ada Poe.",
        "Sometimes the door would be shut or a window would be open, Ada Poe said.",
        "Ben Crow threatened to sink the ferry, police said.",
        "Asked about damages Mr Crow and the others could bring, Ada Poe wept.",
    ],
    ids=[
        "had",
        "judged",
        "past",
        "perfect",
        "habit",
        "never came",
        "joined habit",
        "threat",
        "asked about",
    ],
)
def test_what_is_past_judged_or_usual_is_no_prospect(found, reading, sentence):
    assert found(reading(sentence)) == []


def test_a_relative_clause_of_what_somebody_says_keeps_its_noun(found, reading):
    made = reading("Sarvia fills a dam that its neighbour says will dry out the fields.")
    whole = "Sarvia fills a dam that its neighbour says will dry out the fields"
    assert [t for _, t in found(made)] == [whole]


def test_a_quoted_prospect_has_the_speaker_of_the_quotation(reading):
    made = reading("“The port will close. Jobs will go,” said union leader Lorna Pike.")
    facts = Facts()
    for section in (ACTORS, QUOTES):
        facts = facts.having(section, section.extract(made, facts))
    assert {p.said_by for p in extract(made, facts)} == {"Lorna Pike"}


def test_a_quoted_prospect_without_a_speaker_is_left_out(found, reading):
    assert found(reading("“The port will surely close within a year.”")) == []


def test_who_says_so_is_kept(reading):
    made = reading("Sources warn that the bridge may stay shut until spring.")
    prospect = next(iter(extract(made, Facts())))
    assert (prospect.said_by, prospect.sourcing) == ("sources", "anonymous")


def test_the_article_itself_says_what_nobody_is_quoted_for(reading):
    prospect = next(iter(extract(reading("The strike could close the port."), Facts())))
    assert (prospect.said_by, prospect.sourcing) == (None, "article")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roe refused to say whether Ben Crow would stay, amid talk that he may sell the barge.",
        "Ann Roe would not say whether Ben Crow would stay amid fears that he may sell the barge.",
    ],
)
def test_who_does_not_say_it_is_no_source(reading, sentence):
    made = reading(sentence)
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    (prospect,) = extract(made, facts)
    assert (prospect.said_by, prospect.sourcing) == (None, "article")


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        (
            "The mayor is not going to close the port.",
            "expected",
            "The mayor is not going to close the port",
        ),
        (
            "The crowds will have left by nightfall.",
            "expected",
            "The crowds will have left by nightfall",
        ),
        (
            "The minister shared the fear that the strike would hurt exports.",
            "possible",
            "The minister shared the fear that the strike would hurt exports",
        ),
        ("Higher fares would mean emptier trains.", "possible", None),
        ("Ann Roe said the vote would be a test of her plan.", "expected", None),
        ("However, the plan could fail in the senate.", "possible", None),
        ("Ann Roe has said she would not lease the mill.", "expected", None),
        ("Ann Roe left the hall, saying that the toll would rise.", "expected", None),
        ("Ann Roe, who may lose the vote, left the hall.", "possible", None),
        ("The guild has sold Ann Roe, who may go.", "possible", "Ann Roe, who may go"),
        (
            "Harrow, which will be known as Elm, was sold.",
            "expected",
            "Harrow, which will be known as Elm",
        ),
        ("Approval would end the strike.", "possible", "Approval would end the strike"),
        ("Such a vote would bring about a new race.", "possible", None),
        ("Ann Roe said the toll was low and would rise.", "expected", None),
        ("“It will be hard to win,” said Ann Roe.", "possible", "It will be hard to win"),
    ],
    ids=[
        *("not-going-to", "will-have", "fear-that", "comparison", "would-be", "joining-word"),
        *(
            "has-said",
            "saying",
            "who-may",
            "sold",
            "which",
            "approval",
            "it-would",
            "and-would",
            "hard",
        ),
    ],
)
def test_more_that_may_come(found, reading, sentence, status, words):
    (only,) = found(reading(sentence))
    assert only[0] == status
    assert words is None or only[1] == words
    assert not only[1].startswith("However")


@pytest.mark.parametrize(
    "sentence",
    [
        "The harm may already be done by the storm.",
        "Before players could get to grips with the game, they were banned.",
        "Ann Roe said it would be wrong to wait.",
        "Ann Roe had said that the toll would rise.",
        "Ann Roe likes people who may lose.",
        "Ann Roe said the toll was low and would not say why.",
        "The children would sing to him.",
    ],
    ids=["already", "before", "opinion", "had-said", "people-who", "silent", "habit"],
)
def test_abilities_and_opinions_are_no_outlook(found, reading, sentence):
    assert found(reading(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("The guild is expected to sell the mill.", "high"),
        ("The guild will sell the mill to Acme.", "medium"),
        ("Ada Poe said the guild would sell the mill.", "medium"),
        ("A strike would hurt the mill.", "low"),
        ("“The guild will sell the mill,” Ada Poe said.", "low"),
        ("Acme may sell its mill in Elm. It could cost 40 clerks their jobs.", "low"),
    ],
)
def test_how_sure_a_prospect_is_depends_on_who_says_it(reading, sentence, sure):
    made, facts = reading(sentence), Facts()
    for section in (ACTORS, QUOTES):
        facts = facts.having(section, tuple(section.extract(made, facts)))
    assert [*extract(made, facts)][-1].confidence == sure


@ANY_TEXT
@given(text=st.text(max_size=200))
def test_any_text_gives_grounded_prospects(reading, text):
    made = reading(f"Rain fell. {text}")
    sentences = {s.id: s.text for s in made.article.sentences}
    for fact in extract(made, Facts()):
        for e in fact.evidence:
            assert sentences[e.sentence][e.start : e.end] == e.text == fact.text


def test_a_prospect_of_nobody_knows_whom_is_left_out(found, reading):
    assert found(reading("Who knows? They may close the port in May.")) == []
    assert found(reading("This could rise to half of the town's income.")) == []


def test_what_somebody_says_of_himself_stays(reading):
    made = list(extract(reading("The company said it may close the port."), Facts()))
    assert [(p.text, p.said_by) for p in made] == [("it may close the port", "the company")]


@pytest.mark.parametrize(
    "sentence",
    [
        "“It is not a change that will hurt the town,” Ann Roe said.",
        "The toll is not a tax that could close the port.",
        "The council has not found a plan that would save the ferry.",
    ],
)
def test_what_is_denied_with_its_noun_is_no_prospect(found, reading, sentence):
    assert found(reading(sentence)) == []


def test_what_is_told_of_a_noun_that_is_there_stays(found, reading):
    assert found(reading("The new fee is a change that will hurt the town."))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "Ann Roe drafted a plan that would cut the fees.",
            "Ann Roe drafted a plan that would cut the fees",
        ),
        (
            "Ann Roe is willing to talk about a change that will keep the mill open.",
            "Ann Roe is willing to talk about a change that will keep the mill open",
        ),
        ("The mayor fears that the mill could close.", "The mayor fears that the mill could close"),
        (
            "The crew said it would mend the dam once they had found the leak.",
            "it would mend the dam once they had found the leak",
        ),
        (
            "The mayor will work hard to keep the old mill open.",
            "The mayor will work hard to keep the old mill open",
        ),
        (
            "Efforts to get people using the mill will grow in the next year.",
            "Efforts to get people using the mill will grow in the next year",
        ),
    ],
    ids=["relative", "deep-relative", "fear", "once", "purpose", "whole-subject"],
)
def test_a_statement_keeps_what_it_cannot_be_read_without(found, reading, sentence, words):
    assert [text for _, text in found(reading(sentence))] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Lang is eager to dispel any impression his party is new and is likely to close mills.",
        "It is odd for Mr Lang to claim that they will close the mill.",
        "Ann Roe said nothing would bring the ferry back.",
    ],
    ids=["dispel-an-impression", "odd-to-claim", "nothing-will"],
)
def test_what_is_denied_or_only_judged_is_no_prospect(found, reading, sentence):
    assert found(reading(sentence)) == []


def test_a_statement_that_starts_with_he_tells_whom_it_means(reading):
    made = reading("Ann Roe met the crew. She has drafted a plan that would cut the fees for all.")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    (prospect,) = extract(made, facts)
    assert prospect.text.startswith("She has drafted")
    assert prospect.meant == ("ann-roe",)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The bank is about to close 40 branches in the north.", "expected"),
        ("The bank may be about to close 40 branches.", "possible"),
        ("The plan is sure to anger the crew of the mill.", "expected"),
        ("The party is considering filing an appeal.", "possible"),
        ('"We will be able to open the mill by then," said Ann Roe.', "expected"),
        ("Mr Lang would have to win both towns in order to catch Ann Roe.", "possible"),
        ("The mayor made a commitment that the town would pay the crew.", "possible"),
    ],
    ids=["about-to", "may-be-about-to", "sure-to", "considering", "able", "have-to", "commitment"],
)
def test_what_is_about_to_come_is_a_prospect(found, reading, sentence, status):
    assert [s for s, _ in found(reading(sentence))] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roe is sure that the mill is safe.",
        "Half of this may be due to the view that it is dull.",
    ],
    ids=["sure-that", "may-be-due-to"],
)
def test_who_is_sure_of_what_is_foretells_nothing(found, reading, sentence):
    assert found(reading(sentence)) == []


@pytest.fixture
def told(prospects):
    return lambda made: [p.text for p in prospects(made, ACTORS, QUOTES)]


@pytest.mark.parametrize(
    "text",
    [
        "The judge spoke for an hour. Those orders will change the port for years.",
        "Sudria has brushed aside reports that it could drain the lake of Elm.",
        "It was late. They said the deal would help the two firms of Elm.",
    ],
    ids=["points back", "denied claim", "said by nobody known"],
)
def test_what_cannot_stand_alone_is_no_prospect(told, reading, text):
    assert told(reading(text)) == []


def test_orders_that_say_which_are_a_prospect(told, reading):
    text = "Those orders of the court that were signed in May will change the port."
    assert len(told(reading(text))) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Poe initially said she would sell the mill.",
        "The board has papers that Crow has always said he plans to release with the report.",
        "Voters who said they would choose the party were glad.",
    ],
    ids=["given-up", "object-gone", "which-ones"],
)
def test_what_is_parted_or_given_up_is_no_prospect(found, reading, sentence):
    assert not found(reading(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        '"If you\'re a fan and you think Ada Poe is going to win the seat, you stay," he said.',
        "“Sometimes the door would be ajar or a window would be open all day,” Ben Crow said.",
        "The mill closed its gates, normally a sign that a firm will sell its site.",
        "The pact was signed by all members, several of which will hold a vote in May.",
        "Players complained about the time and money it would take to open the gate.",
    ],
    ids=["thought-if", "habit-joined", "habit-of-a-sign", "some-of-which", "object-taken"],
)
def test_what_is_a_thought_a_habit_or_lacks_a_part_is_no_prospect(found, reading, sentence):
    assert not found(reading(sentence))


def test_what_goes_as_expected_looks_ahead(found, reading, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    made = reading("As expected Ben Crow, a late addition to the crew, will replace Hal Roe.")
    assert [text for _, text in found(made)] == [
        "Ben Crow, a late addition to the crew, will replace Hal Roe"
    ]


def test_what_a_teller_parts_does_not_start_with_the_teller(reading):
    text = "Acme will cut 40 jobs in Elm, the firm said on Monday, and expects to save $5m a year."
    assert not any(p.text.startswith("the firm said") for p in extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("The miller said: “If a chapel is sold we will rent it.”", True),
        ("“The strike could close the port for weeks,” the miller said.", True),
        ("The strike could close the port for weeks.", False),
        ("The miller said the strike could “close the port for weeks”.", False),
    ],
    ids=["after a colon", "before the speaker", "the article's", "in part"],
)
def test_a_prospect_in_somebodys_own_words_is_known_as_such(reading, sentence, quoted):
    (prospect,) = extract(reading(sentence), Facts())
    assert prospect.quoted is quoted


def test_what_breaks_off_behind_its_helper_is_no_prospect(reading):
    text = "Ada Poe wants the gates of Elm tested. The council says they will be, in August."
    assert list(extract(reading(text), Facts())) == []
