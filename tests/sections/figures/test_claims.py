"""Claims: how sure a figure is, and in whose voice it is told."""

from __future__ import annotations

import pytest

from explainer.model import Facts, Paragraph, Source
from explainer.reading import read
from explainer.sections.actors import ACTORS
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The bridge cost $5 million.", "happened"),
        ("That is down from the 4,200 clerks who came out in 2008.", "happened"),
        ("The bridge will cost $5 million.", "expected"),
        ("The row began over Ada Poe's demand for $5 million in aid.", "possible"),
        ("The council has targeted five judges of the court.", "happened"),
        ("The council has targeted sales of $5 million.", "expected"),
        ("The bridge could cost $5 million.", "possible"),
        ("Some 30 percent of voters consider Ada Poe honest.", "ongoing"),
        ("Norland plans 40 ferries.", "scheduled"),
        ("The guild gave Ben Crow until May to repay $3,000.", "possible"),
        ("The guild waited until May to repay $3,000.", "happened"),
        ("The guild persuaded Ben Crow to pay $3,000.", "happened"),
        ("The guild tried to persuade Ben Crow to pay $3,000.", "possible"),
        ("The plan would double the debt of Norland.", "possible"),
        ("Halden was the first town to build 40 ferries.", "happened"),
        ("She did not see the 150 letters from the board.", "happened"),
        ("The club expects 5,000 visitors.", "expected"),
        ("The shares can be sold at a rate of $5 each.", "possible"),
        ("New rules demand that cafes be at least 200 metres away from schools.", "possible"),
        ("The ferry has not crossed the river for 70 days.", "ongoing"),
        ("The board voted to keep the fare at 4.75%, papers show.", "happened"),
        ("The guild paid far more to defeat Crow — more than $2.7 million.", "happened"),
        ("The guild hopes to pay Crow more — $2.7 million.", "possible"),
        ("The bell weighs 300 pounds.", "ongoing"),
        ("Sales of boats have nearly tripled in Elm.", "happened"),
        ("The bank's revenue almost doubled in May.", "happened"),
        ("Bo Fox, like many of Norland's 70,000 clerks, will be hoping for a boat.", "ongoing"),
        ("This will save the mill £9m a year.", "expected"),
        ("The Elm fund won in May, powered by more than $3m in fees.", "happened"),
        ("The town has been trying to grow, with three million visitors in 2023.", "ongoing"),
        ("Roe has been pushing the council to lift the ban for nearly two years.", "ongoing"),
        ("Roe has worked in Elm for the past 13 years.", "happened"),
        ("Roe was honoured to receive the £40,000 Elm Prize.", "happened"),
        ("Roe re-emerged to win six games in a row.", "happened"),
        ("The union works for a fee of $3,000.", "possible"),
    ],
)
def test_the_clause_decides_how_sure_it_is(reading, text, status):
    (figure,) = extract(reading(text), Facts())
    assert figure.status == status


def test_who_says_it_is_kept(reading):
    (figure,) = extract(reading("The bridge cost $5 million, Mayor Ada Poe said."), Facts())
    assert figure.said_by is not None
    assert "Ada Poe" in figure.said_by


def test_a_share_of_people_is_no_speaker(reading):
    figures = extract(reading("Some 34% say that 17% of the ferries are late."), Facts())
    assert all(figure.said_by is None for figure in figures)


def test_whoever_writes_is_no_speaker(reading):
    figures = extract(reading("As I wrote in May, the bridge cost $5 million."), Facts())
    assert all(figure.said_by is None for figure in figures)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe would stand if she earned 15% of the vote.",
        "The mill would close if it was able to sell 40 acres.",
        "Once a town has 40 ferries, it must have a port.",
        "Only when 25% of people have boats can makers stop worrying.",
        "The guild will need approval before it raises its stake beyond 49%.",
        "Police denied reports that 40 people had drowned.",
        "One scenario is that Halden Bank will not pay $5 million.",
        "The paper was wrong when it said that sales fell 5% in May.",
        "“Could any mayor be chosen with 60 votes?”",
    ],
)
def test_the_amount_of_a_condition_is_no_figure(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_what_shares_the_auxiliaries_of_another_verb_shares_its_status(reading):
    text = "Sailors bored with carrying oats for a mill can be hired and paid up to $3,000."
    (figure,) = extract(reading(text), Facts())
    assert figure.status == "possible"


def test_what_somebody_can_expect_to_pay_is_possible(reading):
    (figure,) = extract(reading("Anyone who hires a ferry can expect to spend $700."), Facts())
    assert figure.status == "possible"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Halden Bank failed to pay $5 million.", "Halden Bank failed to pay $5 million"),
        (
            "Norland has yet to mend around 300 bridges in Elm.",
            "Norland has yet to mend around 300 bridges in Elm",
        ),
        (
            "Ben Crow is accused of selling at least two mills.",
            "Ben Crow is accused of selling at least two mills",
        ),
    ],
)
def test_what_the_label_itself_doubts_is_told(reading, text, label):
    assert [f.label for f in extract(reading(text), Facts())] == [label]


@pytest.mark.parametrize(
    "text",
    [
        'Ben Crow said: "I did not row there in a million-dollar boat of my uncle."',
        "Halden Bank could not pay $5 million.",
        "Halden Bank did not pay $5 million.",
        "The strike would have stopped trains and hit about 300 clerks.",
        "Police will look at whether 12 clerks had been told of the leak.",
        "Whether 12 clerks were told is unclear.",
        "Whether the $5 million will be paid is not yet known.",
    ],
)
def test_what_is_denied_is_not(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_what_stands_before_a_denied_clause_is_not_denied(reading):
    text = "With a crew of over 300 rowers in Elm, it is not a quiet week."
    assert [f.label for f in extract(reading(text), Facts())] == ["a crew of over 300 rowers"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norland's trade will grow by 5.7%, rather than 6%, in May.", ["5.7%"]),
        ("The mill hired not 350 clerks but 400 in May.", ["400"]),
        ("The mill hired not just 350 clerks in May.", ["350"]),
        ("The mill paid not less than $5m in May.", ["not less than $5m"]),
    ],
    ids=["rather than", "put right", "not just", "a bound"],
)
def test_an_amount_that_is_set_aside_is_no_figure(reading, text, told):
    assert [figure.text for figure in extract(reading(text), Facts())] == told


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Ben Crow never mentioned Ada Poe, who trailed him by more than 20 points.", None),
        ("Judge Ada Poe named Ben Crow, who has sued for 1.5 million women.", None),
        ("Ada Poe said that the suit covers 1.5 million women.", "Ada Poe"),
    ],
)
def test_a_relative_clause_below_what_is_only_named_is_the_articles(reading, text, said_by):
    (figure,) = extract(reading(text), Facts())
    assert figure.said_by == said_by


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Halden Line lost money in May. It has said it needs to cut 700 jobs.", "Halden Line"),
        (
            "Halden Bank closed. The bank had received 40 letters. It said its profits rose 5%.",
            "Halden Bank",
        ),
    ],
)
def test_a_pronoun_that_says_it_is_told_by_name(reading, text, said_by):
    read = reading(text)
    actors = tuple(ACTORS.extract(read, Facts()))
    figure = list(extract(read, Facts().having(ACTORS, actors)))[-1]
    assert (figure.said_by, figure.sourcing) == (said_by, "institution")


def test_what_somebody_unknown_says_of_somebody_unknown_is_no_figure(reading):
    assert list(extract(reading("They say it has sold 40 ferries in Norland."), Facts())) == []
    assert list(extract(reading("She said 40 ferries had been sold in Norland."), Facts())) != []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe said she would not leave the 12-nation salt pact.",
        "The mayor may visit the 40-member board.",
        "Ada Poe lost the 36-page book of Ben Crow.",
        "The clerks of Elm sleep in the town's nine-foot boats.",
    ],
)
def test_the_size_of_a_known_thing_is_so_whatever_comes_of_it(reading, text):
    (figure,) = extract(reading(text), Facts())
    assert (figure.status, figure.said_by) == ("ongoing", None)


def test_a_number_that_describes_a_new_thing_is_as_sure_as_its_clause(reading):
    (figure,) = extract(reading("Ada Poe may set up a 40-member board."), Facts())
    assert figure.status == "possible"


def test_it_that_promises_is_named(reading):
    made = reading(
        "Halden Mills Inc., the firm behind the plan, wanted to build the mill on 220 acres. "
        "It had promised the county $5 million a year in fees."
    )
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    _, figure = extract(made, actors)
    assert figure.said_by == "Halden Mills Inc."


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ada Poe has called for 20,000 clerks split between two towns.", "possible"),
        ("Ada Poe called on Monday for lower dues and a $40m fund for guilds.", "possible"),
        ("Ada Poe called the 40 clerks.", "happened"),
        ("The poll was taken in May and surveyed 552 likely Norland voters.", "happened"),
        ("The fire is the biggest to hit Elm since the $5m collapse of the mill.", "happened"),
        ("Salt clerks, as a rule, make up some 15% of guild delegates.", "ongoing"),
    ],
)
def test_what_is_asked_for_is_not_so_and_what_is_asked_of_people_is(reading, text, status):
    assert {f.status for f in extract(reading(text), Facts())} == {status}


def test_what_we_could_have_done_was_not(reading):
    text = '"We could have sold 40 boats," Ada Poe said. The storm could have sunk 40 boats.'
    assert [f.label for f in extract(reading(text), Facts())] == [
        "The storm could have sunk 40 boats"
    ]


def test_the_level_to_which_a_change_led_is_as_sure_as_the_change(reading):
    text = (
        "Halden Energy surged 7% to end at 61 euros. Halden Energy may rise 7% to end at 65 euros."
    )
    sure = {f.value: f.status for f in extract(reading(text), Facts())}
    assert (sure[61], sure[65]) == ("happened", "possible")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The storm is the third to hit Elm in 12 months.", "ongoing"),
        ("The storm is the second storm to hit 40 towns.", "ongoing"),
        ("Elm has a plan to open 40 mills.", "scheduled"),
        (
            "The board of Elm aims to reduce the price of the power made by mills to $5 by May.",
            "possible",
        ),
        ("The board said the power made by mills sold to 40 towns.", "happened"),
    ],
)
def test_what_comes_next_in_a_row_has_come(reading, text, status):
    assert [f.status for f in extract(reading(text), Facts())] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bo Fox was meant to sit five years in jail.", "happened"),
        ("The mill was supposed to open in May and employ 300 clerks.", "happened"),
        ("The tower is meant to house 400 clerks.", "possible"),
        ("The bridge was expected to cost $40 million.", "expected"),
        ("The council voted on Monday to pass an $84 million budget.", "happened"),
        ("The council will vote on Monday to pass an $84 million budget.", "possible"),
    ],
)
def test_what_was_once_the_plan_was_so(reading, text, status):
    assert [f.status for f in extract(reading(text), Facts())] == [status]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Unions and rivals asked Ada Poe to stand down after 12 years in office.", []),
        ("Ada Poe stood down after 12 years in office.", ["happened"]),
    ],
    ids=["wanted", "done"],
)
def test_how_long_it_was_before_what_is_only_wanted_is_no_figure(reading, text, statuses):
    assert [f.status for f in extract(reading(text), Facts())] == statuses


def test_a_rule_is_not_only_possible(reading):
    text = "They said so. Only mills at least 40 percent state-owned will be allowed to trade."
    assert [f.status for f in extract(reading(text), Facts())] == ["expected"]


@pytest.mark.parametrize(
    ("text", "status"),
    [("Up to 10 hours of row time", "ongoing"), ("Raised the fare to $5 million", "happened")],
)
def test_how_a_thing_of_a_list_is_is_so_now(nlp, text, status):
    told = Paragraph(text=text, line=2, kind="item")
    first = Paragraph(text="The new boat of the yard has these.", line=1)
    about = dict.fromkeys(("title", "outlet", "url", "author", "published"))
    source = Source(path="x.txt", paragraphs=(first, told), **about)
    figures = extract(next(read([source], nlp)), Facts())
    assert [figure.status for figure in figures] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The report said the port had failed to pay $5m.", "happened"),
        ("The port denied it had failed to pay $5m.", None),
        ("Roe pleaded guilty to hiding $5m.", "happened"),
        ("Roe is keen on hiding $5m.", "possible"),
        ("40 clerks were told to leave.", "happened"),
        ("40 clerks are allowed to leave.", "possible"),
    ],
)
def test_what_was_not_done_or_let_do_is_so_whoever_says_it(reading, text, status):
    made = [figure.status for figure in extract(reading(text), Facts())]
    assert made == ([] if status is None else [status])


@pytest.mark.parametrize(
    ("text", "amount", "status"),
    [
        ("Acme has offered to repay $20m of the $50m it lost on oil.", "$50m", "happened"),
        ("Elm will mend the $4m bridge.", "$4m", "expected"),
        ("The fire is the worst in Elm since the $2bn loss of its port.", "$2bn", "happened"),
        ("There must have been 40 leaks in the hall.", "40", "possible"),
        ("Half of the towns of Norland close their mills in May.", "Half", "ongoing"),
        ("Ada Poe and her son hold a 12% stake.", "12%", "ongoing"),
    ],
)
def test_what_has_been_is_so_whatever_becomes_of_it(reading, text, amount, status):
    (figure,) = [f for f in extract(reading(text), Facts()) if f.text == amount]
    assert figure.status == status


def test_what_somebody_has_yet_to_explain_is_not_told(reading):
    text = "Ada Poe should explain how they would fund their 300 boats."
    assert not list(extract(reading(text), Facts()))


def test_what_was_not_told_until_a_day_is_so(reading):
    text = "Acme did not tell clerks until Monday that it had lost 900 boxes."
    (figure,) = [f for f in extract(reading(text), Facts()) if f.unit == "boxes"]
    assert figure.status == "happened"


def test_what_somebodys_people_are_suspected_of_is_told_as_that(reading):
    text = "Its clerks are suspected of moving about 600 tons of salt to Sudria."
    told = reading(f"Acme was raided in May. {text}")
    (figure,) = extract(told, Facts().having(ACTORS, tuple(ACTORS.extract(told, Facts()))))
    assert figure.status == "ongoing"
    assert figure.label == f"Acme … {text}".rstrip(".")


@pytest.mark.parametrize("mark", ["While", "Although"])
def test_what_was_said_before_is_no_figure(reading, mark):
    text = f"{mark} Acme previously said up to 4,000 clerks may have left, it now said none had."
    assert list(extract(reading(text), Facts())) == []
    text = f"{mark} Acme said 4,000 clerks had left, it would stay open."
    assert [f.text for f in extract(reading(text), Facts())] == ["4,000"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ana Fox faces a maximum of 20 years in prison.", "possible"),
        ("Ana Fox pleaded guilty and faces 12 years in prison.", "possible"),
        ("The town faces a debt of $40 million.", "ongoing"),
        ("The town faces ten years of losses.", "ongoing"),
    ],
)
def test_what_somebody_faces_may_come(reading, text, status):
    assert [f.status for f in extract(reading(text), Facts())] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Ben Crow was cleared of charges that he stole $3 million.",
        "Ben Crow faces charges that he stole $3 million.",
        "The charge that Ben Crow took $3 million was dropped.",
        "There is no proof that Ben Crow took $3 million.",
        "There was no indication that 40 people had died.",
    ],
)
def test_what_somebody_is_only_charged_with_is_no_figure(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_who_charges_says_it(reading):
    text = "An indictment charges that Ben Crow took $3 million in bribes."
    (figure,) = extract(reading(text), Facts())
    assert figure.said_by == "an indictment"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Clerks say around $10m was spent on the bridge.", "happened"),
        ("The bug allowed thieves to steal $4m from the bank.", "happened"),
        ("The bank pleaded guilty to allowing gangs to move $4m.", "happened"),
        ("The court allowed Acme to raise fees by 5%.", "possible"),
        ("The law will allow traders to sell 400 boats a year.", "possible"),
        ("Ann Roe and Ben Crow are among 14 clerks who were briefly held.", "happened"),
        ("Ann Roe is one of 14 clerks held in May.", "happened"),
        ("Ann Roe is among 14 clerks who lead the guild.", "ongoing"),
        ("The towns agreed to seize the old fleet - 600 boats carrying Sudrian salt.", "ongoing"),
        ("The guild plans to buy an old fleet - 600 boats carrying Sudrian salt.", "scheduled"),
        (
            "The judge ordered Acme to give information relating to 968 pages that"
            " clerks say were fake.",
            "happened",
        ),
    ],
)
def test_what_was_done_is_so_whatever_stands_above_it(reading, text, status):
    found = extract(reading(text), Facts())
    assert [figure.status for figure in found] == [status]


@pytest.mark.parametrize(
    ("headline", "status"),
    [
        ("Storm kills at least 28 people at school in Elm", "happened"),
        ("Guild sells 28 boats in Elm", "ongoing"),
    ],
)
def test_harm_of_a_headline_was_done(nlp, headline, status):
    source = Source(
        path="elm.txt",
        title=headline,
        outlet=None,
        url=None,
        author=None,
        published=None,
        paragraphs=(Paragraph(text="Ann Roe told more."),),
    )
    (figure,) = extract(next(read([source], nlp)), Facts())
    assert figure.status == status


def test_what_is_only_asked_when_it_comes_is_not_expected(reading):
    asked = "No date was given for when the 5 million shares will come to Elm."
    assert extract(reading(asked), Facts()) == ()
    (told,) = extract(reading("The 5 million shares will come to Elm."), Facts())
    assert told.status == "expected"


def test_a_share_in_a_question_is_none(reading):
    text = "How then could 60 percent of clerks think that the fire had nothing to do with salt?"
    assert list(extract(reading(text), Facts())) == []
