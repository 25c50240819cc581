"""Quotes: what people do by saying something, told with its verb."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Ann Roe accused the port's owners of wasting money on old cranes.",
            "accused the port's owners of wasting money on old cranes",
            id="of",
        ),
        pytest.param(
            'Ann Roe accused Tom Lang of a "cruel" theft of money in the port.',
            'accused Tom Lang of a "cruel" theft of money in the port',
            id="of-hung-on-a-name",
        ),
        pytest.param(
            "Ann Roe has also called on the council to sell the mill, saying that it leaks.",
            "called on the council to sell the mill",
            id="on",
        ),
        pytest.param(
            "Ann Roe denied that she had taken money from the mill.",
            "denied that she had taken money from the mill",
            id="denied-that",
        ),
        pytest.param(
            "Ann Roe denied taking money from the mill.",
            "denied taking money from the mill",
            id="denied-doing",
        ),
        pytest.param(
            "The guild's secretary, Ann Roe, accused the port of wasting money.",
            "accused the port of wasting money",
            id="a-name-beside",
        ),
        pytest.param(
            "Ann Roe dismissed suggestions that the boy's father travel to Elm to fetch him.",
            "dismissed suggestions that the boy's father travel to Elm to fetch him",
            id="a-claim",
        ),
        pytest.param(
            "Ann Roe denied accusations made by Lang's brother, Bo, that she joined a secret band.",
            "denied accusations made by Lang's brother, Bo, that she joined a secret band",
            id="a-claim-of-somebody",
        ),
        pytest.param(
            "Ann Roe vowed to close the mill within a year if the court does not act.",
            "vowed to close the mill within a year if the court does not act",
            id="to",
        ),
        pytest.param("Ann Roe vowed to appeal.", "vowed to appeal", id="three-words"),
        pytest.param(
            "Ann Roe has criticised Mayor Tom Lang's handling of the flood, citing rents.",
            "criticised Mayor Tom Lang's handling of the flood",
            id="what-somebody-did",
        ),
        pytest.param(
            "In Elm, Ann Roe praised Tom Lang's record on housing.",
            "praised Tom Lang's record on housing",
            id="what-somebody-has",
        ),
        pytest.param(
            "Ann Roe called for an end to the strike and met Tom Lang.",
            "called for an end to the strike",
            id="and-did",
        ),
        pytest.param(
            "Ann Roe warned of a long strike while Tom Lang praised the crew for its work.",
            "warned of a long strike",
            id="while-another",
        ),
        pytest.param(
            "Ann Roe expressed impatience at the town's failure to close the mill.",
            "expressed impatience at the town's failure to close the mill",
            id="voiced",
        ),
        pytest.param(
            'Ann Roe described the soup as "too salty" and a "real shame".',
            'described the soup as "too salty" and a "real shame"',
            id="as",
        ),
        pytest.param(
            "Ann Roe has falsely accused the port's owners of wasting money on old cranes.",
            "falsely accused the port's owners of wasting money on old cranes",
            id="falsely",
        ),
        pytest.param(
            "Ann Roe rebuked the owners for their waste and called for an end to the strike.",
            "called for an end to the strike",
            id="and-called",
        ),
        pytest.param(
            "Ann Roe implored the council to sell the mill.",
            "implored the council to sell the mill",
            id="whom-to",
        ),
        pytest.param(
            "Ann Roe hailed the crew for its work on the old port.",
            "hailed the crew for its work on the old port",
            id="for",
        ),
    ],
)
def test_what_somebody_does_by_saying_it_is_told_with_its_verb(said, reading, text, told):
    assert ("Ann Roe", told) in said(reading(text), direct=False)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Roe may urge the council to sell the mill.", id="may"),
        pytest.param("Ann Roe did not accuse Tom Lang of theft.", id="did-not"),
        pytest.param("Ann Roe reportedly urged the council to sell the mill.", id="reportedly"),
        pytest.param("Ann Roe was accused of theft by Tom Lang.", id="passive"),
        pytest.param("Some clerks urged the council to sell the mill.", id="nobody-known"),
        pytest.param("Ann Roe urged them to leave the mill at once.", id="whom"),
        pytest.param("Ann Roe dismissed the claims.", id="which-claims"),
        pytest.param("Ann Roe denied the claims, made in a long letter of hers.", id="where-made"),
        pytest.param("Ann Roe rejected that idea of a new mill in the town.", id="that-idea"),
        pytest.param("Ann Roe called the police for help on Monday.", id="phoned"),
        pytest.param("Ann Roe threatened to run off with the prize.", id="not-by-words"),
        pytest.param("Ann Roe denied the firm a permit to build in Elm.", id="did-not-give"),
        pytest.param(
            "Ann Roe condemned the paper, which Elm says has cost a lot to print.", id="which-paper"
        ),
        pytest.param("Ann Roe praises Tom Lang after a long meeting.", id="praises-after"),
        pytest.param("Ann Roe, the police allege, promised to pay the crew.", id="allegedly"),
        pytest.param("Ann Roe promised to pay the crew, the police allege.", id="they-allege"),
        pytest.param("Ann Roe all but accused Tom Lang of theft.", id="all-but"),
        pytest.param("Ann Roe welcomed visitors from the port of Elm.", id="guests"),
        pytest.param("Ann Roe welcomed Tom Lang's son to the port of Elm.", id="his-guest"),
        pytest.param("Ann Roe slammed Tom Lang's pass into the net.", id="a-kick"),
        pytest.param("Ann Roe criticised its record on the flood.", id="whose-record"),
        pytest.param("Ann Roe accused Tom Lang to win the vote.", id="what-for"),
        pytest.param("Ann Roe swore to the council on an old book.", id="to-whom"),
        pytest.param("Ann Roe warned to keep away from the mill.", id="is-warned"),
        pytest.param("Did Ann Roe accuse the port's owners of theft?", id="a-question"),
    ],
)
def test_what_is_not_done_or_hangs_on_what_is_told_before_is_no_act(said, reading, text):
    assert said(reading(text), direct=False) == []


def test_what_a_quotation_shows_is_told_once(said, reading):
    made = reading('Ann Roe accused Tom Lang of "a cruel and needless theft of money".')
    assert said(made, direct=False) == []


def test_of_a_unit_it_is_not_sure_enough_who_it_is(said, reading):
    text = "Acme Motors, the car unit of Halden, lost money. The loan unit attributed it to rain."
    assert said(reading(text), direct=False) == []


@pytest.fixture
def quotations(quotes):
    return lambda made: [(q.speaker, q.clause) for q in quotes(made, direct=True)]


def test_who_asks_others_to_say_something_says_the_quoted_words(quotations, reading):
    text = 'Tom Lang urged clerks to say that the sale was "void from the very first day".'
    (told,) = quotations(reading(text))
    assert told == ("Tom Lang", text.removesuffix("."))


def test_who_is_asked_to_find_something_does_not_say_it(quotations, reading):
    text = 'Tom Lang asked the court to find whether "clerks or guests broke rules of the sale".'
    assert [speaker for speaker, _ in quotations(reading(text))] == ["Tom Lang"]


def test_what_somebody_wants_others_to_rule_they_do_not_say(quotations, reading):
    text = 'Tom Lang wants the court to rule that the sale was "void from the very first day".'
    assert quotations(reading(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Ann Roe has called the mill "a joke" in May.', id="few-words"),
        pytest.param('Ann Roe has often called the mill "a debt I had to pay".', id="more"),
        pytest.param('Ann Roe has called the ensuing row "a debt I had to pay".', id="amod"),
        pytest.param('Ann Roe defended the sale as "a gift to all the town".', id="defended-as"),
    ],
)
def test_what_somebody_has_called_something_is_shown_with_its_clause(quotations, reading, text):
    assert quotations(reading(text)) == [("Ann Roe", text.removesuffix("."))]


def test_of_two_of_one_surname_it_is_not_sure_who_she_is(said, reading):
    told = " Ann Roe spoke first. She pledged to keep the mill of Elm open."
    assert [who for who, _ in said(reading("Ann Roe met Bo Fox." + told), direct=False)] == [
        "Ann Roe"
    ]
    assert said(reading("Ann Roe met Bo Roe." + told), direct=False) == []


def test_what_somebody_cautions_against_are_words_of_hers(quotations, reading):
    text = 'While Ann Roe has cautioned against "a rush to sell", the council backs the sale.'
    assert quotations(reading(text)) == [
        ("Ann Roe", 'Ann Roe has cautioned against "a rush to sell"')
    ]
