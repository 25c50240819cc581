"""Unknowns: what an article leaves open, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.unknowns import extract

ANY_TEXT = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def texts(made):
    return [u.text for u in extract(made, Facts())]


@pytest.mark.parametrize(
    ("sentence", "words", "rule"),
    [
        (
            "It is unclear whether the council will vote on the plan.",
            "It is unclear whether the council will vote on the plan",
            "open-state",
        ),
        (
            "The cause of the fire was not immediately known, the fire brigade said.",
            "The cause of the fire was not immediately known, the fire brigade said",
            "open-state",
        ),
        (
            "Acme, which runs the mill, declined to say whether the fire would affect work at Elm.",
            "Acme, which runs the mill, declined to say whether the fire would affect work at Elm",
            "does-not-tell",
        ),
        (
            "The club also wants to build a hall with the town, although costs are not yet known.",
            "costs are not yet known",
            "open-state",
        ),
        *(
            (f"{words}.", words, rule)
            for words, rule in (
                ("Two issues were left unresolved: the fare and the route", "open-state"),
                ("Three questions remain: the fare, the route and the toll", "still-open"),
                ("There is no date for the sale of the mill yet", "nothing-there"),
                ("The plan has yet to be approved by the council", "does-not-tell"),
                ("Two boat clubs are yet to respond to the plan", "does-not-tell"),
                ("Harrow did not reveal the extent of the damage", "does-not-tell"),
                ("Harrow declined to detail the extent of the damage", "does-not-tell"),
                ("The clerk did not provide evidence of the damage", "does-not-tell"),
                ("Harrow did not respond to questions about the mill", "not-answered"),
                ("The mayor gave no hint of when the pool will open", "does-not-tell"),
                ("The guild gave no hint as to what price it will ask", "does-not-tell"),
                (
                    "Fire chief Ben Crow said: “We don’t know what caused the fire at the mill.”",
                    "does-not-tell",
                ),
                ("It is not clear the rule would help the guild", "open-state"),
                ("Bankers question whether the mill can be saved", "questioned"),
                ("Harrow left early and has not said why she sold", "does-not-tell"),
            )
        ),
        (
            "The clerk said a decision had yet to be taken on the sale of the mill.",
            "The clerk said a decision had yet to be taken on the sale of the mill",
            "does-not-tell",
        ),
        (
            "Harrow said it had sold the mill, but did not say who had bought it.",
            "Harrow said it had sold the mill, but did not say who had bought it",
            "does-not-tell",
        ),
        (
            "No date has been set for the trial.",
            "No date has been set for the trial",
            "not-told",
        ),
        (
            "No talks have been scheduled between the guild and the mill.",
            "No talks have been scheduled between the guild and the mill",
            "not-told",
        ),
        (
            "Details of the agreement were not disclosed.",
            "Details of the agreement were not disclosed",
            "not-told",
        ),
        (
            "It remains to be seen if the deal will hold.",
            "It remains to be seen if the deal will hold",
            "still-open",
        ),
        (
            "The future of the plant remains in doubt.",
            "The future of the plant remains in doubt",
            "still-open",
        ),
        (
            "The question remains “how long it takes [and] whom it will hurt.”",
            "The question remains “how long it takes [and] whom it will hurt.”",
            "still-open",
        ),
        (
            "Police declined to say how many people were hurt.",
            "Police declined to say how many people were hurt",
            "does-not-tell",
        ),
        (
            "Officials have yet to release the names of the victims.",
            "Officials have yet to release the names of the victims",
            "does-not-tell",
        ),
        (
            "Authorities have not released the victims' names.",
            "Authorities have not released the victims' names",
            "does-not-tell",
        ),
        (
            "There was no immediate word on casualties.",
            "There was no immediate word on casualties",
            "nothing-there",
        ),
        (
            "Whether the fault lay in the valve is still not known.",
            "Whether the fault lay in the valve is still not known",
            "open-state",
        ),
        (
            "The board must decide whether to sell the mine.",
            "The board must decide whether to sell the mine",
            "to-be-decided",
        ),
    ],
    ids=lambda value: value[:32],
)
def test_what_the_article_leaves_open_is_found(reading, sentence, words, rule):
    found = extract(reading(sentence), Facts())
    assert [(u.text, u.rule) for u in found] == [(words, rule)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mary Holt is not sure she can run again.",
        "I don't know why he left.",
        "The board decided whether to sell the mine.",
        "Whether it rains or shines, the market opens.",
        "The company declined to comment.",
        "He is unknown to the police.",
        "The cause of the fire is known.",
        "Who knows?",
        "The book has not been released.",
        "It had been unclear how the thief got in.",
        "The issue remained tricky.",
        "The council said crime remained its main concern.",
        "Police have not released the driver.",
        "Steps include considering whether to sell.",
        "A test determines whether they are managers.",
        "What remains unclear is dull.",
        "No talks were scheduled in May.",
        "No votes have been given.",
        "The chief said no bank details were taken.",
        "Whether she sang was not known to her.",
    ],
    ids=lambda value: value[:32],
)
def test_what_only_sounds_open_is_left_out(reading, sentence):
    assert texts(reading(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The vote decides the future of the port — whether it will grow or shrink.",
        "The vote is a sign for the future of the port — whether it will grow or shrink.",
    ],
)
def test_a_choice_behind_a_dash_is_open_and_told_with_what_it_is_of(reading, sentence):
    assert texts(reading(sentence)) == [sentence[:-1]]
    named = reading(sentence.replace("it", "the mill"))
    assert texts(named) == ["whether the mill will grow or shrink"]


def test_the_headline_leaves_nothing_open(reading):
    made = reading("The mine shut in May.", title="It is unclear whether the mine will shut")
    assert texts(made) == []


@ANY_TEXT
@given(text=st.text(max_size=200))
def test_any_text_gives_grounded_unknowns(reading, text):
    made = reading(f"Rain fell. {text}")
    sentences = {s.id: s.text for s in made.article.sentences}
    for fact in extract(made, Facts()):
        for e in fact.evidence:
            assert sentences[e.sentence][e.start : e.end] == e.text


@pytest.mark.parametrize(
    "sentence",
    [
        "We do not know what caused the fire.",
        "“We don’t know how lucky we are here in Elm,” Ben Crow said.",
        "“We don’t know what we will do with the mill,” Ben Crow said.",
        "The clerks made sure that the rain did not determine the outcome of the race.",
        "Harrow did not respond to questions on the issue.",
        "Harrow did not respond to the letter about the mill.",
        "Mayors should not decide where the runway should be.",
        "The question was whether the fans would come.",
        "The question is not how the club will answer.",
        "The law is unclear.",
        "The outcome would be uncertain.",
        "Others are not sure what to make of it.",
        "People are undecided about how they feel about it.",
        "He would not say why.",
        "There is no guarantee the system will work.",
        "The board refused to give the miners credit for the work.",
        "The firm has not reached out to the mayor in what is a small town.",
        "The club is not taking the result calmly.",
        "The town left, whether it was on a bus or not.",
        "Most voters did not know who the mayor was.",
        "The town will raise the fare slowly to assess whether it hurts trade.",
    ],
    ids=lambda value: value[:28],
)
def test_opinions_the_past_and_the_vague_are_no_open_questions(reading, sentence):
    assert texts(reading(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The party faces a hearing to determine whether it can run.",
            "hearing to determine whether it can run",
        ),
        (
            "It remains unclear how long the talks will last - some have gone on for years.",
            "It remains unclear how long the talks will last",
        ),
        ("The cost to the island will not be clear for years.", "will not be clear"),
        ("It is not certain whether the mayor will run.", "It is not certain whether"),
    ],
    ids=["hearing", "dash", "will-not-be-clear", "it"],
)
def test_what_is_open_is_told_without_what_is_beside_it(reading, sentence, words):
    (only,) = texts(reading(sentence))
    assert words in only
    assert "some have" not in only


def test_two_open_questions_of_a_sentence_are_two(reading):
    made = reading("No date has been set, and it is unclear who will pay.")
    assert texts(made) == ["No date has been set", "it is unclear who will pay"]
    made = reading("The cost remains unclear, as the fate of the plan is uncertain.")
    assert texts(made) == ["The cost remains unclear", "the fate of the plan is uncertain"]


def test_an_open_relative_clause_keeps_its_noun(reading):
    made = reading("A man whose name has not been released was held.")
    assert texts(made) == ["A man whose name has not been released"]


@pytest.mark.parametrize(
    ("sentence", "words", "rule"),
    [
        (
            "It is too early to say whether the port will reopen, the mayor said.",
            "It is too early to say whether the port will reopen, the mayor said",
            "too-early",
        ),
        (
            "The choir has not commented on the motive behind its trip.",
            "The choir has not commented on the motive behind its trip",
            "not-answered",
        ),
        (
            "The mayor declined to elaborate on her plan for the port.",
            "The mayor declined to elaborate on her plan for the port",
            "not-answered",
        ),
        (
            "The minister did not answer when asked whether the mine would close.",
            "The minister did not answer when asked whether the mine would close",
            "not-answered",
        ),
        (
            "The crack has raised doubts over whether the bell will ring.",
            "The crack has raised doubts over whether the bell will ring",
            "questioned",
        ),
        (
            "There is some doubt about where the guild will row.",
            "There is some doubt about where the guild will row",
            "questioned",
        ),
        (
            "The inquiry focuses on whether the crew slept.",
            "The inquiry focuses on whether the crew slept",
            "inquired-into",
        ),
        (
            "A decision on whether the claims can go ahead is months away.",
            "A decision on whether the claims can go ahead is months away",
            "inquired-into",
        ),
        (
            "Investigators will look at whether the crew slept.",
            "Investigators will look at whether the crew slept",
            "inquired-into",
        ),
        (
            "Detectives are keeping an open mind about the motive.",
            "Detectives are keeping an open mind about the motive",
            "inquired-into",
        ),
        (
            "The watchdog said it would decide next week whether to investigate.",
            "The watchdog said it would decide next week whether to investigate",
            "to-be-decided",
        ),
        (
            "The captain is being investigated over whether he slept.",
            "The captain is being investigated over whether he slept",
            "inquired-into",
        ),
        (
            "The cause of the fire is under investigation.",
            "The cause of the fire is under investigation",
            "still-open",
        ),
        (
            "The company gave no reason for the delay.",
            "The company gave no reason for the delay",
            "does-not-tell",
        ),
        (
            "Police said they did not know what had caused the fire.",
            "Police said they did not know what had caused the fire",
            "does-not-tell",
        ),
        (
            "There is no written evidence showing whether the swan was stolen.",
            "There is no written evidence showing whether the swan was stolen",
            "nothing-there",
        ),
        (
            "There’s no clue yet about who will steer.",
            "There’s no clue yet about who will steer",
            "nothing-there",
        ),
    ],
)
def test_what_is_asked_examined_or_not_answered_is_open(reading, sentence, words, rule):
    made = reading(f"The port was quiet.\n{sentence}")
    (found,) = extract(made, Facts())
    assert (found.text, found.rule) == (words, rule)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is too early to celebrate.",
        "The minister did not answer the phone.",
        "The firm declined to comment on the case.",
        "Elections are won when candidates please the voters.",
        "The company is under investigation.",
        "Ben Crow did not name names.",
        "The rules are unclear and unfair, which will lead to confusion.",
        "In that case a court would decide whether the passenger had a claim.",
        "The family has only two days to decide whether to appeal.",
        "The news came from a spokesman, who by custom was not identified.",
        "All boats - whether they are ferries or tugs - pay a fee.",
        "If there were doubts about where he stands, the mayor ended them.",
        "The right thing is, without question, that the mayor stays away.",
        "The teacher found that 40% did not know what they would study.",
        "Judges are free to decide for themselves whether to accept posts.",
        "There was no information against the captain.",
        "The firm will sell a tenth of its salt, although it did not say to whom or when.",
        "Prices fell last year, when it was unclear who would win.",
    ],
)
def test_what_asks_nothing_that_is_still_open(reading, sentence):
    assert texts(reading(f"The port was quiet.\n{sentence}")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Whether the truce will hold is hard to say.",
        "It is hard to predict who will win the vote in Elm.",
    ],
    ids=["subject", "object"],
)
def test_what_is_hard_to_tell_is_open(reading, sentence):
    assert [u.text for u in extract(reading(sentence), Facts())] == [sentence[:-1]]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was hard to say who had won.",
        "It is hard to say no to the mayor.",
        "It is not hard to say who will win the vote.",
    ],
    ids=["past", "no question", "denied"],
)
def test_what_was_hard_or_is_not_is_not_open(reading, sentence):
    assert list(extract(reading(sentence), Facts())) == []


def test_what_somebody_is_quoted_to_miss_in_a_law_is_not_open(reading):
    quoted = "Ann Roe said: “Boats with nets are not defined in the Boat Act.”"
    assert list(extract(reading(quoted), Facts())) == []
    told = "Ann Roe said: “The date of the vote has not been set.”"
    assert len(list(extract(reading(told), Facts()))) == 1


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "“The cause of the fire is not known,” Ben Crow said on Monday.",
            "“The cause of the fire is not known,” Ben Crow said",
        ),
        (
            "Ann Roe said: “The date of the vote has not been set.”",
            "Ann Roe said: “The date of the vote has not been set.”",
        ),
        (
            "According to Ann Roe, it is unclear who paid for the mill.",
            "According to Ann Roe, it is unclear who paid for the mill",
        ),
        (
            "As Acme reported on Monday, it is not clear who paid for it.",
            "As Acme reported on Monday, it is not clear who paid for it",
        ),
    ],
    ids=["behind", "before", "opens", "as"],
)
def test_what_somebody_calls_open_is_told_with_who_says_so(reading, sentence, words):
    assert [u.text for u in extract(reading(sentence), Facts())] == [words]


def test_a_quotation_without_its_speaker_leaves_nothing_open(reading):
    made = reading("Ann Roe spoke on Monday. “It was a fire. The cause is not known.”")
    assert list(extract(made, Facts())) == []


def test_what_will_remain_an_issue_is_foretold(reading):
    assert list(extract(reading("The ferry fare will remain an issue."), Facts())) == []
    assert len(list(extract(reading("The ferry fare remains an issue."), Facts()))) == 1


def test_what_somebody_calls_in_question_is_a_reproach(reading):
    reproach = "Ann Roe said the honesty of her rival is in question."
    assert list(extract(reading(reproach), Facts())) == []
    quoted = "“Here her good sense is in question,” said Ann Roe."
    assert list(extract(reading(quoted), Facts())) == []
    dated = "Ann Roe said the date of the vote is in question."
    assert [u.text for u in extract(reading(dated), Facts())] == [dated[:-1]]


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("How the barn fire began is a mystery", "open-state"),
        ("Why the barge sank is still unknown", "open-state"),
        ("Who will run the mill remains to be seen", "still-open"),
        ("It is unclear exactly how many barges Norland owns", "open-state"),
        ("The situation at the mill remains unclear", "open-state"),
        ("The number of guests was not immediately available", "open-state"),
        ("Engineers are unsure why the barge sank", "open-state"),
        ("Divers are still trying to find out what sank the barge", "sought"),
        ("Divers said they were trying to find out what sank the barge", "sought"),
        ("The guild said it is examining whether the barge had been sold", "to-be-decided"),
        ("The guild on Friday disclosed it is probing whether Acme sold barges", "to-be-decided"),
        ("Divers were unable to say how many people swam ashore", "does-not-tell"),
        ("Little is known about the owner of the barge", "little-known"),
        ("No group has claimed responsibility for the barn fire", "not-told"),
        ("Neither Acme nor the mill would say how much was paid", "does-not-tell"),
        ("A date for the sale has yet to be set", "does-not-tell"),
        ("The cause of the leak is still being investigated", "inquired-into"),
    ],
)
def test_a_question_before_its_verb_and_what_nobody_can_tell_are_open(reading, sentence, rule):
    (unknown,) = extract(reading(f"{sentence}."), Facts())

    assert (unknown.text, unknown.rule) == (sentence, rule)


@pytest.mark.parametrize(
    "sentence",
    [
        "Farmers are unsure if they will sell.",
        "If the guilds do not reach an agreement by May, it would shut the mill.",
        "Ann Roe is trying to learn how to swim.",
        "Little was known about Ann Roe before the trial.",
        "A clerk was not available.",
        "Ann Roe would not claim responsibility for the leak.",
        '"What I do next remains to be seen," Ann Roe said.',
    ],
)
def test_what_is_ones_own_to_settle_or_over_is_not_open(reading, sentence):
    assert texts(reading(sentence)) == []


def test_who_does_not_tell_is_named_where_a_pronoun_stands_for_them(reading):
    made = reading("Mayor Ada Poe spoke on Monday. She declined to say when the pier would open.")
    cast = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    (unknown,) = extract(made, cast)

    assert [unknown.text[:place] for place in unknown.places] == ["She"]
    assert unknown.meant == ("ada-poe",)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Fox met Carl Roe on Monday. He could not say whether the pier would open.",
        'The pier was late, "and it will not open," the clerk said, but gave no details.',
    ],
)
def test_a_question_that_nobody_known_leaves_open_is_left_out(reading, text):
    made = reading(text)
    cast = Facts().having(ACTORS, ACTORS.extract(made, Facts()))

    assert list(extract(made, cast)) == []


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Exactly how the fire started is unknown", "open-state"),
        ("The motives of the boatman remain unknown", "open-state"),
        ("Wardens said they were not certain whether Roe had owned the boat", "open-state"),
        ("Harrow gave no indication of when the mill would open", "does-not-tell"),
        ("The clerk declined to provide any papers or specifics about the sale", "does-not-tell"),
        ("Harrow would not identify the buyer", "does-not-tell"),
        ("The clerk could not confirm that the boat had been sold", "does-not-tell"),
        ("The clerk would not confirm that the boat had been sold", "does-not-tell"),
        ("Clerks declined to discuss details of the sale", "does-not-tell"),
        ("The guild said it does not know the motive of the thief", "does-not-tell"),
        ("Rowers do not know the cause of the leak", "does-not-tell"),
        ("The claims are impossible to verify", "too-early"),
        ("The clerk, who would not give her reasons for the ban", "does-not-tell"),
    ],
)
def test_who_gives_no_sign_or_cannot_confirm_it_leaves_it_open(reading, sentence, rule):
    (unknown,) = extract(reading(f"{sentence}."), Facts())
    assert (unknown.text, unknown.rule) == (sentence, rule)


@pytest.mark.parametrize(
    "sentence",
    [
        "Harrow would not identify him",
        "The guild has not named a winner",
        "The test cannot confirm the fever",
        "The clerk could not confirm it",
        "The clerk would not confirm it",
        "Children do not know the price of salt",
        "Rowers do not know cause",
        "Clerks declined to discuss the weather",
        "The claims are easy to verify",
        "Ben Crow is hard to teach",
        "Roe said she was not certain whether she would stand",
        "The clerk, who refused to give her name, left",
        "Lawyers for Roe came but were not told where he slept",
        "All boats had been stopped and none were yet known to have entered Elm",
    ],
)
def test_nobody_kept_back_and_what_is_ones_own_is_not_open(reading, sentence):
    assert texts(reading(f"{sentence}.")) == []


def test_what_remains_to_be_seen_keeps_whether(reading):
    told = "Whether Roe's claim is heard early because of its great weight remains to be seen"
    assert texts(reading(f"{told}.")) == [told]


def test_what_is_not_confirmed_is_told_behind_an_aside_too(reading):
    text = "The Salt Board of Elm has not confirmed however, if it will allow Roe to teach again"
    assert texts(reading(f"{text}.")) == [text]


def test_no_indication_that_something_is_so_leaves_nothing_open(reading):
    assert texts(reading("A clerk said there were no indications that the mayor was ill.")) == []
    text = "There was no indication when the mayor would speak"
    assert texts(reading(f"{text}.")) == [text]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The mill shut in May, though it is unclear why.",
            ["The mill shut in May, though it is unclear why"],
        ),
        (
            "The firm has cut its stake, though it is unclear by how much.",
            ["The firm has cut its stake, though it is unclear by how much"],
        ),
        ("It is unclear why.", []),
        (
            "The mill shut in May, though it is unclear why Ann Roe left.",
            ["it is unclear why Ann Roe left"],
        ),
    ],
    ids=["why", "how-much", "alone", "with-its-clause"],
)
def test_a_bare_question_word_is_told_with_what_it_asks_of(reading, text, wanted):
    made = reading(text)
    assert [u.text for u in extract(made, Facts())] == wanted


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("WHAT WE DON’T KNOW", ["Who owned the boat", "Whether Acme had been asked to help"]),
        ("What is still not known: what is unclear", None),
        ("WHAT WE KNOW", []),
    ],
    ids=["crosshead", "line", "known"],
)
def test_a_list_of_what_nobody_knows_is_open(reading, line, told):
    text = f"A boat sank off Elm.\n{line}\n• Who owned the boat. • The boat sank on Monday."
    text += " • Whether Acme had been asked to help?"
    wanted = ["Who owned the boat", "Whether Acme had been asked to help"]
    assert texts(reading(text)) == (wanted if told is None else told)
