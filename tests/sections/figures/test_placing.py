"""Placing: an amount's verb, and what of its clause is kept."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ben Crow said they raised their growth forecast by 0.2 percentage points.",
            "raised their growth forecast by 0.2 percentage points",
        ),
        (
            "Support for Crow, while still 6 points behind, has risen by 9 points since October.",
            "Support for Crow … has risen by 9 points since October",
        ),
        (
            "Leading by an average of 7 percent in the harbour, Ada Poe went home at night.",
            "Ada Poe … leading by an average of 7 percent in the harbour",
        ),
        (
            "The fair, with stalls from 12 towns in the valley, earned $5 million.",
            "The fair … earned $5 million",
        ),
        (
            "Roe's three main promises, to be paid for with a 1% tax rise for those who earn over"
            " £100,000 a year, were new.",
            "Roe's three main promises, to be paid for with a 1% tax rise for those who earn over"
            " £100,000 a year",
        ),
        ("Shares in Halden were 29% lower in May.", "Shares in Halden were 29% lower in May"),
    ],
)
def test_the_clause_is_kept_with_its_number(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "In 21 docks and eight yards, about 3 million crates are shipped every year.",
            "In 21 docks and eight yards … crates are shipped every year",
        ),
        (
            "The guild is due to mend 30% of the barges and split 15% of the oars.",
            "The guild is due to … split 15% of the oars",
        ),
        (
            "Anyone blamed for painting swans on a ferry can be mocked for nine weeks.",
            "Anyone blamed for painting swans on a ferry can be mocked for nine weeks",
        ),
    ],
)
def test_a_clause_that_the_parser_broke_is_mended(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_an_amount_behind_another_clause_is_told_of_those_it_names(reading):
    text = (
        "Ada Poe leads by 19 points among clerks under 30, while those in Elm and Halden with no"
        " degree at all and few friends lean to Crow, by 7 points."
    )
    assert [f.label for f in extract(reading(text), Facts())] == [
        "Ada Poe leads by 19 points among clerks under 30",
        "those in Elm and Halden with no degree at all and few friends lean to Crow, by 7 points",
    ]


def test_a_clause_that_lost_its_verb_lends_its_amount_to_no_other(reading):
    text = (
        "Poe wins 71 percent to 19 percent in the old guilds of the far valley below the town of"
        " Elm, while those in the mills of Halden like Crow, 54 percent to 33 percent."
    )
    assert {f.label for f in extract(reading(text), Facts())} == {
        "Poe wins 71 percent to 19 percent in the old guilds of the far valley below the town of"
        " Elm"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The choir of the old mill in the valley of the river below Halden is worth a good deal"
        " less by the count of its old friends than a clumsy gift of $5 million by its rival.",
        "The new bridge over the river below the old town of Halden is in the eyes of its many"
        " friends far longer than the old and narrow bridge at Elm of 400 metres built by Sudria.",
    ],
)
def test_what_something_is_compared_with_is_not_told_of_it(reading, text):
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert not any("choir" in label or "new bridge" in label for label in labels)


def test_a_comparison_that_the_label_tells_is_kept(reading):
    (figure,) = extract(reading("The choir is worth less than a gift of $5 million."), Facts())
    assert figure.label == "The choir is worth less than a gift of $5 million"


def test_a_preposition_of_several_words_stays_whole(reading):
    text = (
        "The court is ready to block a very large suit by unions against Halden Bank on behalf of"
        " up to 40,000 women."
    )
    (figure,) = extract(reading(text), Facts())
    assert figure.label.endswith("on behalf of up to 40,000 women")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The board said that a down payment on the mill, at most $5.7 million, could end the"
            " talks.",
            "a down payment on the mill … at most $5.7 million, could end the talks",
        ),
        (
            "The Elm Guild for Rowers paid far more to praise Crow — more than $2.7 million in the"
            " March and April regattas.",
            "The Elm Guild for Rowers paid far more to praise Crow — more than $2.7 million in the"
            " March and April regattas",
        ),
        (
            "Apart from this, 4,000 tonnes of dried moss and lamp oil for tall rowers in guilds"
            " with no mill, and for singers and their aunts in far valleys, will be packed.",
            "of dried moss and lamp oil … will be packed",
        ),
    ],
)
def test_a_long_clause_keeps_what_it_cannot_be_read_without(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_what_several_amounts_are_of_is_told_with_each(reading):
    text = (
        "The songs rest on guild hopes of swan losses of 3.5% in Norland this spring and 4.1% in"
        " Sudria."
    )
    *_, figure = extract(reading(text), Facts())
    assert "losses of 3.5% in Norland this spring and 4.1% in Sudria" in figure.label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "In 21 docks and eight crate terminals, about 3.4 million crates are shipped every"
            " year, making Elm a beneficiary of the trade.",
            "crates are shipped every year",
        ),
        ("Pre-war profits rose to $933 million.", "Pre-war profits rose to $933 million"),
        (
            "For sprinkled among 14 decks of paintings are tales of the mill.",
            "decks of paintings",
        ),
        (
            "The 181-kg swan lifted the goat, as the film showed, and carried it for at least"
            " 20 minutes.",
            "The 181-kg swan … carried it for at least 20 minutes",
        ),
        (
            "Roe's time out of office has lost the mayor his $71,433 clerk's salary.",
            "Roe's time out of office has lost the mayor his $71,433 clerk's salary",
        ),
        (
            "The board praised the mayor and the bank, which own 40 boats.",
            "the mayor and the bank, which own 40 boats",
        ),
        (
            "Norland's wall in 2011 took 14 years and talks with Sudria and Elm have been going"
            " on for 9 years.",
            "talks with Sudria and Elm have been going on for 9 years",
        ),
        (
            "Halden's Songbook 2 sold for $5 million in May.",
            "Halden's Songbook 2 sold for $5 million in May",
        ),
        (
            "ELM, Norland — Norland fired two rockets far above the town.",
            "Norland fired two rockets far above the town",
        ),
        ("Port Zenda (WNB Money) Shares fell 4% on Friday.", "Shares fell 4% on Friday"),
    ],
    ids=[
        "lost verb",
        "hyphen",
        "bare",
        "measure before",
        "thing",
        "row",
        "own subject",
        "number before",
        "dateline",
        "dateline without a dash",
    ],
)
def test_the_label_of_a_clause_is_told_of_the_right_one(reading, text, label):
    assert [figure.label for figure in extract(reading(text), Facts())][-1] == label


def test_a_copula_without_what_it_says_is_no_clause(reading):
    text = (
        "Sudria choir guild Halden Oars has boasted that it is old and that it is dearer to the"
        " tall rowers of the far valley than a clumsy and rude old 2.6bn Canadian dollar ($1.9bn;"
        " £1.4bn) gift by rival Elm."
    )
    assert all("is … 2.6bn" not in f.label for f in extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("Some 51 percent of sailors said they would vote for Poe, versus 39 percent for Crow.", 39,
         "Some 51 percent of sailors said they would vote for Poe, versus 39 percent for Crow"),
        ("The yard has spent months being praised with gifts, from the Salt Fair to five prizes"
         " from the Halden Mill Guild in May on Friday night and a cup.", 5,
         "The yard has spent months being praised with gifts … from the Salt Fair to five prizes"
         " from the Halden Mill Guild in May on Friday night"),
        ("Halden Yard agreed to pay $13m in salt dues, as well as $15.5m to settle a civil case"
         " brought by the old Norland sea guard and the Board of Boats (BOB).", 15.5e6,
         "Halden Yard agreed to pay $13m in salt dues, as well as $15.5m to settle a civil case"),
        ("Poe leads among men in Elm, while Crow leads, 58 percent to 31 percent, among women.", 58,
         "Crow leads, 58 percent to 31 percent, among women"),
        ("Poe won in Elm, 55 percent to 45 percent, while Crow won, 58 percent to 42 percent, in"
         " Halden.", 58, "Crow won, 58 percent to 42 percent"),
        ("The board said that in the past year 2,600 salt pass orders were sent out by the guilds -"
         " more than twice the number of all the years before.", 2600,
         "in the past year … salt pass orders were sent out by the guilds"),
        ("Elm expects its output to fall to 2%, while Halden's is forecast to sink to 3% in May.",
         3, "Halden's is forecast to sink to 3% in May"),
    ],
    ids=["whose-share", "from-to", "purpose", "later-clause", "later-of-two", "dash", "possessive"],
)  # fmt: skip
def test_a_clause_keeps_what_its_amount_needs(reading, text, value, label):
    figures = {f.value: f.label for f in extract(reading(text), Facts())}
    assert figures[value] == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Those who left the old club of Elm had paid $40 million.",
            "Those who left the old club of Elm had paid $40 million",
        ),
        (
            "Sales fell after the van crashed twice in less than five months that killed a total"
            " of 346 people.",
            "the van crashed twice in less than five months that killed a total of 346 people",
        ),
        ("Those have a 60 per cent chance of dying.", "chance of dying"),
    ],
)
def test_a_clause_is_told_of_no_pointer_and_no_length(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_what_a_verb_is_told_of_is_not_left_out_as_if_it_were_the_amount(reading):
    text = (
        "Elm Stores sees yearly output growth of 2.6 percent and like-for-like output growth of 5.1"
        " percent, down from an earlier forecast of up 3.2 percent and up 6 percent, respectively."
    )
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert not any("sees … 6" in label or "sees … 3.2" in label for label in labels)


def test_a_clause_without_its_verb_is_none(reading):
    text = (
        "The Norland Institute on Mills has also said that 71,000 people age 18 and older, which"
        " is about 0.7 percent of all, reported a fever in 2017."
    )
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert not any(label.endswith(("older", "age 12")) for label in labels)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sales of boats in 2019 will be 6.5%, compared with an old target of 7.0%.",
            "Sales of boats in 2019 … compared with an old target of 7.0%",
        ),
        (
            "The bank wants Elm to close the mill at once and cut 40 jobs.",
            "The bank wants Elm to … cut 40 jobs",
        ),
        (
            "The board of Elm aims to reduce the price of the power made by mills to $5 by May.",
            "The board of Elm aims to reduce the price of the power made by mills to $5 by May",
        ),
    ],
)
def test_a_clause_has_the_verb_that_it_is_told_with(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_a_clause_does_not_end_before_what_is_said_of_its_amount(reading):
    text = "Poe left, but investors have been told $176 (£17.43) is likely to be it."
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert not any(label.endswith(("$176", ")")) for label in labels)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("That would bring a total loss of nine boats.", ["a total loss of nine boats"]),
        ("This may need a new fleet of nine boats.", ["a new fleet of nine boats"]),
        ("This may need nine boats.", []),
    ],
    ids=["loss", "fleet", "no thing"],
)
def test_what_is_told_of_that_or_this_is_the_thing_that_the_amount_is_of(reading, text, labels):
    assert [figure.label for figure in extract(reading(text), Facts())] == labels


def test_what_is_so_of_others_beside_a_clause_is_not_told_of_its_subject(reading):
    text = (
        "Ann Roe crossed the old finish line of the harbour in 1:03:44 to win the biggest race of"
        " the year, with the Halden pair only two seconds behind in second place."
    )
    label = [figure.label for figure in extract(reading(text), Facts())][-1]
    assert label.endswith("with the Halden pair only two seconds behind in second place")
