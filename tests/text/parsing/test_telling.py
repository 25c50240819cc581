"""Telling: whose the day is that stands between a verb of saying and what was said."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.telling import with_days_of_telling
from parses import tagged

WORDS = LANGUAGES["en"].verbs
POS = {"NNS": "NOUN", "NNP": "PROPN", "NN": "NOUN", "PRP": "PRON", "IN": "ADP", ".": "PUNCT"}


def mended(*words):
    """A text of one sentence from its words, as the rules leave it."""
    tags = [word.split()[1] for word in words]
    doc = tagged(*words, pos=["VERB" if t[0] == "V" else POS.get(t, "X") for t in tags])
    with_days_of_telling(doc, WORDS)
    return {t.text: (t.head.text, t.dep_) for t in doc}


def test_a_day_before_who_acts_is_that_of_saying_so():
    told = mended(
        "Acme NNP nsubj 1",
        "said VBD ROOT 1",
        "on IN prep 5",
        "Monday NNP pobj 2",
        "it PRP nsubj 5",
        "sold VBD ccomp 1",
        "boats NNS dobj 5",
        ". . punct 1",
    )
    assert told["on"] == ("said", "prep")


def test_a_day_does_not_do_what_a_passive_tells():
    told = mended(
        "deaths NNS nsubjpass 2",
        "were VBD auxpass 2",
        "confirmed VBN ROOT 2",
        "by IN agent 2",
        "Monday NNP pobj 3",
        ". . punct 2",
    )
    assert told["by"] == ("confirmed", "prep")


@pytest.mark.parametrize(
    ("link", "time", "head"),
    [("in", "May NNP", "said"), ("on", "Monday NNP", "said"), ("since", "May NNP", "Roe")],
)
def test_a_time_behind_who_said_it_is_that_of_saying_so(link, time, head):
    told = mended(
        "Roe NNP nsubj 3",
        f"{link} IN prep 0",
        f"{time} pobj 1",
        "said VBD ROOT 3",
        "it PRP nsubj 5",
        "sank VBD ccomp 3",
        ". . punct 3",
    )
    assert told[link] == (head, "prep")


def test_a_noun_behind_a_day_acts():
    told = mended(
        "Clerks NNS nsubj 1",
        "said VBD ROOT 1",
        "on IN prep 1",
        "Monday NNP compound 4",
        "talks NNS pobj 2",
        "had VBD aux 6",
        "failed VBN ccomp 1",
        ". . punct 1",
    )
    assert told["Monday"] == ("on", "pobj")
    assert told["talks"] == ("failed", "nsubj")


def test_who_said_something_on_a_day_does_not_do_what_was_said():
    told = mended(
        "Acme NNP nsubj 6",
        "said VBN acl 0",
        "on IN prep 1",
        "Monday NNP compound 4",
        "demand NN pobj 2",
        "would MD aux 6",
        "grow VB ROOT 6",
        ". . punct 6",
    )
    assert told["Acme"] == ("said", "nsubj")
    assert told["demand"] == ("grow", "nsubj")
    assert told["grow"] == ("said", "ccomp")
    assert told["said"] == ("said", "ROOT")


def test_the_part_of_a_day_does_not_act():
    told = mended(
        "Crews NNS nsubj 6",
        "told VBN acl 0",
        "on IN prep 1",
        "Monday NNP compound 4",
        "night NN pobj 2",
        "must MD aux 6",
        "leave VB ROOT 6",
        ". . punct 6",
    )
    assert told["night"] == ("on", "pobj")
    assert told["told"] == ("Crews", "acl")


@pytest.mark.parametrize("length", ["week", "summer"])
def test_a_time_that_is_over_is_that_of_saying_so(length):
    told = mended(
        "Clerks NNS nsubj 1",
        "said VBD ROOT 1",
        "last JJ amod 3",
        f"{length} NN npadvmod 6",
        "boats NNS nsubj 6",
        "had VBD aux 6",
        "sunk VBN ccomp 1",
        ". . punct 1",
    )
    assert told[length] == ("said", "npadvmod")


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Roe told the mayor that Elm would not take part when the two clerks met in May.", "told"),
        ("Roe voiced anger at the loss of files that were kept when he met clerks.", "voiced"),
        ("Roe said the mill would close when the lease ran out in May.", "close"),
        ("The mill was closing when they met in May.", "closing"),
    ],
    ids=["told", "voiced", "no meeting", "nobody speaks"],
)
def test_when_they_met_somebody_said_so(reading, text, above):
    verb = next(t for t in reading(text).doc if t.text in {"met", "ran"})
    assert verb.head.text == above
