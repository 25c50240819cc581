"""Urged: who urges what is joined to what somebody said, and where that stays open."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("The union said the plan was unfair and urged the mayor to drop it.", "urged", "said"),
        ("Poe said the deaths were caused by gas and called for a ban.", "called", "said"),
        ("The mayor said the talks had failed and warned of a strike.", "warned", "said"),
        ("The union said the workers were angry and demanded more pay.", "demanded", "were"),
        ("The mayor said the plan was unfair and cost too much.", "cost", "was"),
        ("Roe said Norland needed to act but defended the king for it.", "defended", "said"),
        ("Roe said Norland needed to act and defended the king for it.", "defended", "needed"),
        ("The mayor says the plan was unfair and was rejected.", "rejected", "was"),
        ("The union said the mayor had lied to voters and urged him to go.", "urged", "said"),
        ("The club said the guard had resigned and thanked them for it.", "thanked", "resigned"),
        ("Roe said there was no way back and accused the mayor of a lie.", "accused", "said"),
        ("Roe said the mayor had met Crow and urged him to resign.", "urged", "met"),
        ("Roe says ten died since the strike began and accused Poe of it.", "accused", "says"),
        ("Poe said Roe had met Crow and insisted that Roe had left.", "insisted", "said"),
        ("Roe says ten died since the mayor came and accused Poe of it.", "accused", "came"),
        ("Roe said it was a sad day and promised to sack the coach.", "promised", "said"),
    ],
    ids=[
        *("urged", "called", "warned", "workers", "no verb of saying", "but", "and", "passive"),
        *("faced", "them", "there", "another", "within", "name", "within-another", "it"),
    ],
)
def test_who_says_something_urges_what_is_joined_to_it(nlp, text, verb, above):
    assert next(t for t in nlp(text) if t.text == verb).head.text == above


@pytest.mark.parametrize(
    ("text", "verb", "role", "above"),
    [
        ("Roe said the union had refused it and accused its leaders.", "accused", "conj", "said"),
        ("The clerk said the firm had lied and blamed its owner.", "blamed", "conj", "said"),
        ("Roe said the union had refused and urged its clerks to go.", "urged", "dep", "said"),
        ("The mayor said the firm had lied and promised to pay.", "promised", "dep", "said"),
        ("Ben Roe said the coach had quit and thanked him for it.", "thanked", "dep", "said"),
        ("Police said the man had hit the clerk and told her to leave.", "told", "dep", "said"),
        ("The mayor said the guard had hit him and called him a liar.", "called", "conj", "hit"),
        ("The mayor said he had read the plan and dismissed it.", "dismissed", "conj", "read"),
        ("The mayor said the army had shelled it and killed three.", "killed", "conj", "shelled"),
        ("Roe said the firm was paying no tax and criticised it.", "criticised", "dep", "said"),
        ("Roe said the mayor knew it, and challenged Crow on it.", "challenged", "dep", "said"),
        ("Poe said a man was driving north and hit a tree.", "hit", "conj", "driving"),
        ("The guild said 40 clerks were there and put the toll at 30.", "put", "conj", "said"),
        ("The guild said the firm had lied and put its loss at $3m.", "put", "dep", "said"),
        ("The guild said the clerk got up and put the lamp at the door.", "put", "conj", "got"),
        (
            "Roe said the mayor lied, and accused Crow of the mayor's theft.",
            "accused",
            "conj",
            "said",
        ),
        (
            "Roe said the vote showed that the firm had lied and accused its owner of theft.",
            "accused",
            "conj",
            "said",
        ),
    ],
    ids=[
        "its-leaders",
        "its-owner",
        "its-own-may",
        "promised",
        "thanked-him",
        "told-her",
        "him",
        "he",
        "no-urging",
        "under-way",
        "comma",
        "hit",
        "counted",
        "gauged",
        "placed",
        "named-again",
        "a-vote-shows",
    ],
)
def test_what_either_may_have_urged_is_nobodys(reading, text, verb, role, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert (found.dep_, found.head.text) == (role, above)


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Ann Roe accused those behind the clash of lying to the town.", "accused"),
        ("Ann Roe accused the head of the mill of lying to the town.", "accused"),
        ("Ann Roe accused Acme of a campaign of lying to the town.", "campaign"),
        ("Ann Roe praised the art of lying to the town.", "art"),
    ],
    ids=["those", "head", "campaign", "art"],
)
def test_what_one_is_accused_of_hangs_on_that(reading, text, above):
    lying = next(t for t in reading(text).doc if t.text == "lying")
    assert lying.head.head.text == above


def test_what_somebody_orders_done_is_no_past(reading):
    found = next(
        t
        for t in reading("A court ordered them returned to Elm last year.").doc
        if t.text == "returned"
    )
    assert found.tag_ == "VBN"


def test_what_goes_on_behind_which_day_is_meant_is_nobodys(reading):
    text = "Ann Roe said the door was shut on the day the mill burned and urged the mayor to go."
    found = next(t for t in reading(text).doc if t.text == "urged")
    assert (found.dep_, found.head.text) == ("dep", "said")
