"""Openings: where the clause of an amount starts."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import extract
from explainer.sections.figures.openings import opening_of
from parses import tagged


@pytest.mark.parametrize(
    ("text", "verb", "start", "subject"),
    [
        ("The firm paid $5 million.", "paid", "The", None),
        ("The firm has agreed to pay $5 million.", "pay", "The", None),
        ("The fair which covers 40 hectares is open.", "covers", "The", None),
        ("The mayor, 54, paid $5 million.", "paid", "paid", "The mayor"),
        ("It paid $5 million.", "paid", "paid", None),
        ("Elm gives air to anyone who is ready to pay $5 million.", "pay", "anyone", None),
        ("The fire was the third to cost Elm $5 million.", "cost", "The", None),
        ("The bank wants Elm to pay $5 million.", "pay", "The", None),
        ("The bank says Elm has to pay $5 million.", "pay", "Elm", None),
        ("The bank saw its sales fall $5 million.", "fall", "The", None),
        ("The bank sees sales falling by $5 million.", "falling", "The", None),
        (
            "The firm will close its mill in Dale, a move that costs $5 million.",
            "costs",
            "The",
            None,
        ),
        ("The firm closed its mill in Dale, a town that has 30 shops.", "has", "Dale", None),
        ("Ada Poe was fined and jailed for nine years.", "jailed", "jailed", "Ada Poe was"),
        ("Poe began work, in addition to closing 40 mills.", "closing", "in", None),
        ("Elm 5, Roe 1: Ada Poe and Bo Fox scored nine points.", "scored", "Ada", None),
        ("The sailors held since 2016 were released for nine clerks.", "released", "The", None),
        ("Sloops made up a majority of boats sold at $5 million.", "sold", "Sloops", None),
        ("The city took a share of the boats sold at $5 million.", "sold", "the", None),
        ("ELM CITY - Ada Poe won $5 million.", "won", "Ada", None),
        (
            "The tower took 12 weeks and songs with Norland and Sudria have been sung for days.",
            "sung",
            "songs",
            None,
        ),
        (
            "The guild saw hardly any gap between tall rowers, who trail Poe by a 4-metre stretch,"
            " and singers, who lead Crow by 7 metres.",
            "lead",
            "singers",
            None,
        ),
        ("Sen. Ada Poe, R-N.H., returned $5 million.", "returned", "returned", "Sen. Ada Poe"),
        (
            "The board met the mayor of Elm and the bank, which has $5 million.",
            "has",
            "the",
            None,
        ),
        ("It made the yard a busy port that earns $5 million.", "earns", "a", None),
        ("Leading by 7%, Ada Poe went home.", "Leading", "Leading", "Ada Poe"),
        (
            "Despite winning each poll by seven points, Mr. Crow was beaten.",
            "winning",
            "winning",
            "Mr. Crow",
        ),
        ("Leading by 7%, she went home.", "Leading", "Leading", None),
        (
            "The board met Ada Poe, the mayor; Ann Roe, who was late; and Ben Crow, who served"
            " for 20 years.",
            "served",
            "Ben",
            None,
        ),
        ("Anyone who hires a ferry can expect to spend $700.", "spend", "Anyone", None),
    ],
)
def test_a_clause_opens_with_whom_it_is_said_of(reading, text, verb, start, subject):
    doc = reading(text).doc
    opening = opening_of(next(t for t in doc if t.text == verb))
    assert doc[opening.start].text == start
    told = opening.subject
    assert (doc[told[0] : told[1]].text if told else None) == subject


def test_a_pronoun_is_left_out_and_kept_aside(reading):
    doc = reading("It paid $5 million.").doc
    opening = opening_of(doc[1])
    assert opening.pronoun is not None
    assert opening.pronoun.text == "It"


def test_a_second_verb_that_looks_like_a_past_goes_on_from_an_infinitive(reading):
    doc = reading("The guild is due to mend 30% of the barges and split 15% of the oars.").doc
    opening = opening_of(next(t for t in doc if t.text == "split"))
    assert opening.subject == (0, 5)


def test_a_clause_is_no_subject_that_is_told(reading):
    doc = reading("What started as a small yard is now a port, handling 130 tons of salt.").doc
    opening = opening_of(next(t for t in doc if t.text == "handling"))
    assert opening.subject is None


@pytest.mark.parametrize(
    ("text", "verb", "start"),
    [
        ("Poe is the only mayor to have won five towns.", "won", "Poe"),
        ("Elm is one of the towns that lost 40 mills.", "lost", "Elm"),
        ("It was the storm that sank 40 boats.", "sank", "the"),
        ("Poe, a clerk, ran in May, winning five towns.", "winning", "ran"),
        ("Poe, a clerk, is to run in May, winning five towns.", "winning", "winning"),
    ],
)
def test_a_clause_opens_with_what_tells_of_whom(reading, text, verb, start):
    made = reading(text)
    opening = opening_of(next(t for t in made.doc if t.text == verb))
    assert made.doc[opening.start].text == start


def test_what_is_only_planned_is_not_told_as_done(reading):
    *_, figure = extract(reading("Harrow will close ten shops and cut 5% of jobs."), Facts())
    assert (figure.label, figure.status) == ("Harrow will … cut 5% of jobs", "expected")


def test_a_row_of_names_is_told_whole(reading):
    text = (
        "Former Norland Gov. Ada Poe, Sudria Sen. Ben Crow and former Halden chief Ida Holm are"
        " all level at 6 percent."
    )
    (figure,) = extract(reading(text), Facts())
    assert figure.label == text.removesuffix(".")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Talking on the phone could cost $50.", "Talking on the phone could cost $50"),
        ("Spending on roads will rise by 3%.", "Spending on roads will rise by 3%"),
        (
            "The law means that doing what many call a small favour -- mooring a boat for a"
            " friend -- could now lead to a fine of $50.",
            "doing what many call a small favour … could now lead to a fine of $50",
        ),
        ("Raising tax will take years and cost $4 million.", "Raising tax will … cost $4 million"),
    ],
)
def test_a_deed_that_is_a_subject_opens_its_clause(reading, text, label):
    assert [f.label for f in extract(reading(text), Facts())] == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "In that way, they are quite unlike the steady jet rising out of the north side of"
            " Norland's cold, cloud-ridden hill Elma, which is fed by more than 60 strong springs"
            " that are never dry.",
            "strong springs that are never dry",
        ),
        (
            "Poe wrote about the head of the mill, which has 140 clerks.",
            "the head of the mill, which has 140 clerks",
        ),
    ],
    ids=["far", "near"],
)
def test_a_relative_clause_that_may_be_of_either_noun_is_told_of_both_or_none(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The plan calls for Sudrian crews to leave four towns by May.",
            "The plan calls for Sudrian crews to leave four towns by May",
        ),
        (
            "The guild called for 40 clerks to be freed.",
            "The guild called for 40 clerks to be freed",
        ),
        (
            "Ann Roe, whom prosecutors accuse of stealing $4m, denied it.",
            "Ann Roe, whom prosecutors accuse of stealing $4m",
        ),
        (
            "Acme, having lost $40m last year, will shut its mill.",
            "Acme, having lost $40m last year",
        ),
        (
            "In May 2017 Ben Crow lit a match packed with salt at the end of a fair in the Elm"
            " hall,"
            " hurting 22 people.",
            "In May 2017 Ben Crow lit a match … hurting 22 people",
        ),
        (
            "A two-day fair in Sudria meant to find a path ended with towns spurning a joint text"
            " agreed to by over 40 other towns.",
            "a joint text agreed to by over 40 other towns",
        ),
    ],
)
def test_a_clause_opens_with_the_verb_that_it_cannot_be_read_without(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


def test_a_second_verb_behind_a_clause_of_another_is_told_of_nobody():
    words = [
        *("Guild NNP nsubj 1", "sued VBD ROOT 1", "Roe NNP dobj 1", "after IN mark 5"),
        *("he PRP nsubj 5", "left VBD advcl 1", "and CC cc 1", "was VBD auxpass 8"),
        *("held VBN conj 1", ". . punct 1"),
    ]
    pos = ["PROPN", "VERB", "PROPN", "SCONJ", "PRON", "VERB", "CCONJ", "AUX", "VERB", "PUNCT"]
    opening = opening_of(tagged(*words, pos=pos)[8])
    assert (opening.start, opening.subject) == (7, None)


def test_half_of_she_is_stands_right_behind_the_name(reading):
    text = (
        "Ada Poe is a singer. It's because she's still famous as the star of the show - "
        "almost 20 hours after she sang in it."
    )
    made = reading(text)
    facts = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    assert [f.label for f in extract(made, facts)] == [
        "Ada Poe's still famous as the star of the show - almost 20 hours after she sang in it"
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ada Poe flew to Elm. Later she fell into a lake, killing all seven clerks aboard.",
            "Ada Poe fell into a lake, killing all seven clerks aboard",
        ),
        (
            "Ada Poe flew to Elm. She lit a fire in the old yard of the mill behind the harbour at"
            " noon on Monday, killing all seven clerks.",
            "Ada Poe lit a fire … killing all seven clerks",
        ),
    ],
    ids=["short", "long"],
)
def test_what_was_done_along_with_a_deed_is_told_with_it(reading, text, label):
    made = reading(text)
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    assert [f.label for f in extract(made, actors)] == [label]
