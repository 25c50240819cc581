"""Quotes: what the writer tells behind a statement or beside it, and who says it then."""

from __future__ import annotations

import pytest


@pytest.fixture
def told(quotes, reading):
    """Who says what without marks, besides what he does by saying it."""
    return lambda text: [
        (q.speaker, q.text) for q in quotes(reading(text), direct=False) if q.rule != "act"
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Tom Lang said he would look at the port, although it is not known how it leaks.",
            "he would look at the port",
            id="not-known",
        ),
        pytest.param(
            "Tom Lang says 50 clerks were hurt, although these sums have not been verified.",
            "50 clerks were hurt",
            id="not-verified",
        ),
        pytest.param(
            "The council said it had widened the park, although it is still narrower than in May.",
            "it had widened the park",
            id="though-of-now",
        ),
        pytest.param(
            "The court said the sale will begin in June, although the town has not sold any boats.",
            "the sale will begin in June",
            id="what-another-has-not-done",
        ),
        pytest.param(
            "The council said it would close the mill, which has been hired out since May.",
            "it would close the mill",
            id="a-relative-of-now-behind-would",
        ),
        pytest.param(
            "Ada Poe claimed that 45 clerks stole boats, but a review in April found she had lied.",
            "45 clerks stole boats",
            id="but-a-review-found",
        ),
        pytest.param(
            "Ada Poe said the mill was not safe, a view that Ben Fox and his guild rejected.",
            "the mill was not safe",
            id="a-view-that",
        ),
        pytest.param(
            "Elm's court ruled that the levy was unlawful and, four years later, struck it down.",
            "the levy was unlawful",
            id="and-years-later",
        ),
        pytest.param(
            "A judge ruled that the town must pay its clerks, a decision that could cost it $4m.",
            "the town must pay its clerks",
            id="a-decision-that",
        ),
        pytest.param(
            "Ada Poe said Ben Fox took money from the port, an allegation that he has denied.",
            "Ben Fox took money from the port",
            id="an-allegation-that",
        ),
        pytest.param(
            "Ada Poe said the town had dropped Ben Fox, a decision that cost it $3m.",
            "the town had dropped Ben Fox, a decision that cost it $3m",
            id="a-decision-of-whom-it-is-said",
        ),
        pytest.param(
            "Opposition parties have agreed that the town needs more staff, but have accused the "
            "mayor of not doing enough.",
            "the town needs more staff",
            id="but-have-accused",
        ),
        pytest.param(
            "Elm officials have said the crew took 12 clerks, and a police officer has accused "
            "them of using clerks as shields.",
            "the crew took 12 clerks",
            id="and-another-has-accused",
        ),
        pytest.param(
            "Trade has not made the town rich, Ada Poe noted, and some clerks argue that it gains.",
            "Trade has not made the town rich",
            id="and-others-argue",
        ),
        pytest.param(
            "Ada Poe is facing criminal charges, according to Salt News, the Post's Elm partner.",
            "Ada Poe is facing criminal charges",
            id="what-the-source-is",
        ),
        pytest.param(
            "Ada Poe says working with Ben Crow if he wins the vote in Elm will be "
            '"tough work, but they are tough workers".',
            'working with Ben Crow if he wins the vote in Elm will be "tough work, but they are '
            'tough workers"',
            id="to-the-end-of-its-marks",
        ),
        pytest.param(
            "Ada Poe says working with Ben Crow if he wins the vote in Elm will be "
            '"tough work, but they are tough workers." Posting to X, Tom Lang left.',
            'working with Ben Crow if he wins the vote in Elm will be "tough work, but they are '
            'tough workers."',
            id="to-the-end-before-a-sentence",
        ),
    ],
)
def test_a_statement_ends_where_the_writer_goes_on(told, text, words):
    assert told(text)[0][1] == words


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "The deal fell through last month after Poe pulled out of the talks, saying that the "
            "clerks are too weak to run it.",
            [],
            id="a-deal",
        ),
        pytest.param(
            "His visit to Elm came on his second day, saying there was cause to mend old rows.",
            [],
            id="a-visit",
        ),
        pytest.param(
            "The raid on the mill has been condemned by other states, with Norland saying it "
            "showed that nobody wanted peace.",
            ["Norland"],
            id="with-somebody-saying",
        ),
        pytest.param(
            "In May, the estate of Ada Poe demanded he stop it, saying she would have been hurt.",
            ["the estate of Ada Poe"],
            id="who-demands",
        ),
        pytest.param(
            "The raid took place as worshippers prayed in the hall.", [], id="as-they-prayed"
        ),
        pytest.param(
            "Tom Lang missed out on a medal as Ada Poe finished fifth.", [], id="as-she-finished"
        ),
        pytest.param(
            "The port will close in May, as Ada Poe announced.", ["Ada Poe"], id="as-she-announced"
        ),
        pytest.param(
            "The mill was sold last year as Ada Poe has claimed.", ["Ada Poe"], id="as-she-claims"
        ),
        pytest.param(
            "Tom Lang said that it was vital that Norland stopped the boats and said that raids on "
            "ports were fair.",
            ["Tom Lang"],
            id="who-said-and-said",
        ),
        pytest.param(
            "Ada Poe called for an end of the strike, expressing hope that a pact could be "
            "reached on pay and adding that both sides agreed on the hours.",
            ["Ada Poe"],
            id="who-adds",
        ),
        pytest.param(
            "Citing the agency of Norland, Tom Lang said work was still at an early stage.",
            ["Tom Lang"],
            id="behind-a-fronted-noun",
        ),
        pytest.param(
            "Mr Lang was picked as a candidate but town party sources say he had left in May.",
            ["town party sources"],
            id="but-sources",
        ),
        pytest.param(
            "A row broke out after Ben Crow claimed Norlanders hit hard by Storm Ann were "
            "losing out on winter aid because it had gone on boats.",
            [],
            id="half-a-clause",
        ),
    ],
)
def test_who_only_stands_near_a_verb_of_saying_does_not_say_it(told, text, who):
    assert [speaker for speaker, _ in told(text)] == who


def test_who_stands_behind_but_in_commas_speaks(told):
    text = (
        "A court in Elm has upheld the ban but a church group, Hope for Halden (HFH), has said it "
        "will take the row to the top court."
    )
    assert told(text) == [("a church group", "it will take the row to the top court")]


def test_a_row_behind_according_to_names_nobody_of_many(told):
    text = "According to clerks, Ann, 18, her sisters Eve, 21, and Joy, 7, were hurt in the mill."
    row = "Ann, 18, her sisters Eve, 21, and Joy, 7, were hurt in the mill"
    assert told(text) == [("clerks", row)]


def test_a_statement_that_breaks_off_is_none(told):
    text = "He left the town, changed his name and died in 2009 without, his sister says, ever "
    assert told(f"{text}having a day when somebody didn't look at him.") == []


def test_what_another_has_promised_is_told_of_what_was_said(told):
    words = "Elm had asked for the two boats sent by Oak and one that Norland has promised"
    assert told(f"Tom Lang said {words}.") == [("Tom Lang", words)]
