"""Rejecting: what somebody says is not so, in which words ever."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.model import Facts
from explainer.sections.outlook import extract
from explainer.text.attribution import reported
from explainer.text.status import status_of
from explainer.text.status.rejecting import denial_end, is_rejected, rejects

WORDS = ENGLISH.speech


@pytest.mark.parametrize(
    ("text", "verb", "wanted"),
    [
        ("Ada Poe denied that the mill would close.", "denied", True),
        ("Ada Poe ruled out that the mill would close.", "ruled", True),
        ("Ada Poe scoffed at the idea that the mill could close.", "scoffed", True),
        ("Ada Poe ridiculed the theory that the mill could close.", "ridiculed", True),
        ("The court ruled that the mill must close.", "ruled", False),
        ("Ada Poe scoffed at the crowd.", "scoffed", False),
        ("Ada Poe ridiculed the mayor of Elm.", "ridiculed", False),
        ("Ada Poe waved to the crowd.", "waved", False),
    ],
)
def test_a_verb_rejects_alone_or_with_what_stands_behind_it(nlp, text, verb, wanted):
    doc = nlp(text)
    assert rejects(next(t for t in doc if t.text == verb), WORDS) is wanted


@pytest.mark.parametrize(
    ("text", "noun", "wanted"),
    [
        ("Ada Poe laughed off talk that she will go.", "talk", True),
        ("Ada Poe poured scorn on the suggestion that she will go.", "suggestion", True),
        ("Ada Poe hit back at claims that she will go.", "claims", True),
        ("Rumours that the mill could close were dismissed by Ada Poe.", "Rumours", True),
        ("Her rejection of claims that the mill could close came late.", "claims", True),
        ("The ministry issued a denial that it will close the mill.", "denial", True),
        ("Ada Poe spread rumours that the mill could close.", "rumours", False),
        ("Ada Poe hit back at the ball.", "ball", True),
        ("Ada Poe spoke at length of claims that she will go.", "claims", False),
    ],
)
def test_a_noun_is_rejected_where_its_verb_says_so(nlp, text, noun, wanted):
    doc = nlp(text)
    assert is_rejected(next(t for t in doc if t.text == noun), WORDS) is wanted


@pytest.mark.parametrize(
    "text",
    [
        "Sudria has laughed off claims that it could drain the lake.",
        "The bank poured cold water on reports that it will close ten branches.",
        "Ada Poe rebuffed the notion that the mill could close.",
        "Ada Poe ruled out that the mill would close.",
        "Ada Poe questioned the claim that the mill could close.",
        "The report contradicts claims that the mill will close.",
        "Ada Poe denied a report that Ben Crow plans to say that the mill will close.",
    ],
)
def test_what_is_rejected_is_neither_a_prospect_nor_said(reading, text):
    made = reading(text)
    assert list(extract(made, Facts())) == []
    assert not [said for said in reported(made) if "close" in said.text or "drain" in said.text]


def test_what_is_only_told_remains_a_prospect(reading):
    made = reading("Ada Poe spread rumours that the mill could close.")
    (prospect,) = extract(made, Facts())
    assert prospect.text.endswith("the mill could close")


def test_a_claim_filed_long_ago_is_no_claim_that_holds_a_clause(reading):
    made = reading("The demand, filed by the guild in 1999, was rejected in May.")
    assert list(extract(made, Facts())) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ada Poe was charged with theft, which she denies.", "denies"),
        ("Ada Poe accused the firm of lying last year, which Ben Crow denied.", "denied"),
        ("Ada Poe said the firm had lied, a claim that Ben Crow rejects.", "rejects"),
        ("Ada Poe was charged with theft, which shocked Elm.", "theft"),
        ("Ada Poe was charged with theft, a crime that Elm hates.", "theft"),
    ],
    ids=["which", "behind-a-time", "claim", "no-denial", "no-claim"],
)
def test_a_denial_belongs_to_what_it_denies(reading, text, last):
    doc = reading(text).doc
    comma = max(t.i for t in doc if t.text == ",")
    assert doc[denial_end(0, comma, doc, WORDS) - 1].text == last


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("Ada Roe denied that she had sold tugs and that she had paid Poe.", "paid", None),
        ("Ada Roe denied that she had sold tugs or had agreed to free clerks.", "agreed", None),
        ("Ada Roe denied that she had sold tugs or had agreed to free clerks.", "free", None),
        ("Ada Roe denied that the mill leaked and said it earned a lot.", "earned", "happened"),
        ("Ada Roe said that she had sold tugs and that she had paid Poe.", "paid", "happened"),
        ("Not everyone believes the plan will work.", "work", None),
        ("Not everyone is convinced the mill will work.", "work", None),
        ("Not all clerks are convinced that the plan will work.", "work", "possible"),
        ("Not only clerks are convinced that the plan will work.", "work", "expected"),
    ],
)
def test_what_is_joined_to_what_is_denied_is_denied(nlp, sentence, word, wanted):
    (token,) = (t for t in nlp(sentence) if t.text == word)
    assert status_of(token, ENGLISH) == wanted
