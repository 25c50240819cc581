"""Voices: who says a figure."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import extract
from explainer.sections.figures.voices import teller_behind


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The rebels said Ada Poe must free the 40 people whom the army took.", "the rebels"),
        ("The mill cost $5 million, the bank said.", "the bank"),
        ("The mill cost $5 million.", None),
        ("Analysts said sales could fall, with Acme expecting a loss of $4m.", None),
        ("The peak has claimed 38 lives.", None),
        ("The fire claimed 38 lives, the mayor said.", "the mayor"),
        (
            '"It is safe," clerk Ben Crow said in a note issued two hours before the mill shut.',
            None,
        ),
        ("Ada Poe said the mill, which employs 4,000 clerks, was safe.", None),
        ("Tenants now expect rents to rise by 1% this winter, Mr Crow said.", "Mr Crow"),
        ("Tenants now expect rents to rise by 1% this winter.", "tenants"),
        ("Tenants must report gifts of more than $500 to the council.", None),
        ("Tenants have to declare gifts of more than $500 to the council.", None),
        ("Tenants are required to declare any gifts over $20 to the council.", None),
        ("Ada Poe had to admit that 40 boats were lost.", "Ada Poe"),
        (
            "Ada Poe said the officers went on board and discovered some of its 40 clerks were"
            " drunk.",
            "Ada Poe",
        ),
        ("Ada Poe said they should buy Greenland, a land of 57,000 people.", None),
        ("“They want Greenland, a land of 57,000 people,” Ada Poe said.", "Ada Poe"),
        ("Ada Poe said the mill, which lost $4m, was safe.", "Ada Poe"),
        ("Ada Poe said the mill, which has lost $4m, was safe.", "Ada Poe"),
        ("Norland vowed to punish the raid on Elm, which killed 40 clerks.", None),
        ("Elm, which stood at 40 clerks in May, is small, according to the guild.", "the guild"),
        (
            "Poe ordered the guild to hire clerks, which took its number to 40, according to Elm.",
            "Elm",
        ),
        ("The guild condemned the sale of the mill, which cost $4m.", None),
        ('"The mill, which employs 300 clerks, is safe," Ada Poe said.', "Ada Poe"),
        ("A court ruled that the mill must pay, a decision that could cost it $4m.", None),
        ("Ada Poe said the mill had fired her, a decision that cost it $4m.", "Ada Poe"),
        ("A court said the mill may close, dealing a blow to 40 clerks.", None),
        ("Ada Poe said the mill, which the town says cost $4m, was safe.", "the town"),
    ],
)
def test_who_says_a_number(reading, text, voice):
    (figure,) = extract(reading(text), Facts())
    assert figure.said_by == voice


def test_what_somebody_unknown_says_is_no_figure(reading):
    assert list(extract(reading("The mill cost $5 million, they claim."), Facts())) == []


def test_what_shows_a_number_is_a_paper_or_nobody(reading):
    text = "The {} of the fire came out on Monday. It shows that 75 women were hurt."
    told = [list(extract(reading(text.format(n)), Facts()))[-1] for n in ("report", "extent")]
    assert [f.said_by for f in told] == ["the report of the fire", None]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("About 400 tons of salt leaked, according to the clerks' calculations.", "the clerks"),
        ("About 400 tons of salt leaked, according to the clerks' report.", "the clerks' report"),
        ("The board has 40 clerks, according to a majority or third of voters.", None),
        ("The Elms put forward their own bid to raise the levy to $5 million in May.", None),
    ],
)
def test_who_has_reckoned_a_number_says_it(reading, text, voice):
    (figure,) = extract(reading(text), Facts())
    assert figure.said_by == voice


def test_a_body_named_with_its_acronym_is_told_by_its_name(reading):
    made = reading("Exports rose to $30 million in May, the Elm Trade Board, or ETB, said.")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert [f.said_by for f in extract(made, facts)] == ["Elm Trade Board"]


def test_a_land_before_a_name_is_no_part_of_it(reading):
    made = reading("Governor of Norland Ann Roe said sales fell 3 percent.")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert [f.said_by for f in extract(made, facts)] == ["Ann Roe"]


def test_a_body_told_by_its_sort_is_named(reading):
    made = reading("Harrow Marine makes boats. The company said that 400 boats were lost.")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert [f.said_by for f in extract(made, facts)] == ["Harrow Marine"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We believe 60 fairs for five towns is much like the 11 fairs planned in Elm.", 0),
        ("Our first fair in Harrow drew 40,000 people in May.", 0),
        ("The first fair in Harrow drew 40,000 people in May.", 1),
        ('"Our first fair in Harrow drew 40,000 people in May," Ada Poe said.', 1),
    ],
    ids=["we-believe", "our", "nobody", "known"],
)
def test_what_is_the_writers_own_is_no_figure(reading, text, count):
    assert len(list(extract(reading(text), Facts()))) == count


def test_ours_in_a_name_is_nobodys_view(reading):
    text = "Our Harbour, a guild in Elm, took in $4.8 million last month."
    assert [f.text for f in extract(reading(text), Facts())] == ["$4.8 million"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The mayor used the fair to announce a $40m fund for schools.", "the mayor"),
        ("The mayor urged the guild to announce a $40m fund for schools.", "the mayor"),
        ("The runner held on to claim the $5,500 top prize.", None),
        ("The team beat Halden to claim a $3m reward.", None),
        ("The bank claimed a $3m rise in sales.", "the bank"),
        (
            "Elm answered with a raid that has seen at least 7,000 clerks killed, according to the"
            " health ministry.",
            "the health ministry",
        ),
    ],
)
def test_what_is_used_or_won_says_nothing(reading, text, voice):
    (figure,) = extract(reading(text), Facts())
    assert figure.said_by == voice


@pytest.mark.parametrize(
    "text",
    [
        "The books will be printed in Elm, the clerk described. They will be sent “to about 12,700"
        " schools”, they added.",
        "The judge said no. The 56-year-old stood alone. He also added that he had spent three"
        " years in jail.",
    ],
    ids=["things", "aged"],
)
def test_things_say_nothing_nor_does_who_spoke_before_another(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("The song was about her statement that half of Poe's clerks had left.", []),
        (
            "The song was about Ann Roe's statement that half of Poe's clerks had left.",
            ["Ann Roe"],
        ),
        ("The song was about the news that half of Poe's clerks had left.", [None]),
    ],
)
def test_what_a_pronoun_claims_is_nobodys(reading, text, voices):
    assert [figure.said_by for figure in extract(reading(text), Facts())] == voices


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("It saves $5m a year, according to the port.", "port"),
        ("His lead has fallen by 5%, Ann Roe said.", "Roe"),
        ("Ann Roe said his lead had fallen by 5%.", None),
        ("His lead has fallen by 5%, she said.", None),
    ],
)
def test_who_is_named_behind_a_pronoun_is_found(reading, text, teller):
    made = reading(text)
    pronoun = next(t for t in made.doc if t.lower_ in {"it", "his"})
    found = teller_behind(pronoun, made)
    assert (None if found is None else found.text) == teller
