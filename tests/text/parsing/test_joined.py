"""Joined: a verb in a tense hangs on a clause that has one."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.joined import part_clauses, raise_joined
from parses import tagged


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("The fair was a cheap way to sell salt and took place in May.", "took", "was"),
        ("Acme has been building mills and sold two of them.", "sold", "building"),
        ("Ada Poe asked the clerks to leave and to lock the doors.", "lock", "leave"),
        ("The bank wants Elm to close the mill at once and cut 40 jobs.", "cut", "close"),
        ("The boat is believed to have flown ten miles and reached a hill.", "reached", "flown"),
        ("Ann Roe is known to have met Jim Crow in May and told clerks so.", "told", "met"),
        ("The clerk is believed to have left and was seen in Elm.", "seen", "believed"),
        ("Ann Roe is known to have lied, and resigned in May.", "resigned", "known"),
        ("Ann Roe agreed that the boat is unsafe but dismissed the fears.", "dismissed", "agreed"),
        ("Ann Roe said the boat was unsafe but missed its crew.", "missed", "was"),
        ("Ann Roe claimed the firm was hiding cash and had lost $5m.", "lost", "hiding"),
        ("She will stay until her term ends in May and will thank the town.", "thank", "stay"),
        ("Ann Roe left the hall to go to Elm and will gather the board in May.", "gather", "left"),
        ("She gave aid to each mill that had lost a boat and said it would grow.", "said", "gave"),
    ],
    ids=[
        "infinitive",
        "progressive",
        "both",
        "shared form",
        "thought",
        "known",
        "seen",
        "comma",
        "says",
        "past",
        "had done",
        "modal",
        "to go",
        "says beyond",
    ],
)
def test_a_verb_in_a_tense_is_joined_to_one_that_has_it(nlp, text, verb, above):
    found = next(t for t in nlp(text) if t.text == verb)
    assert (found.dep_, found.head.text) == ("conj", above)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        (
            "Acme sold its mill in Elm and workers at its plant in Halden went home.",
            "went",
            "workers",
        ),
        ("The results met Elm's hopes and shares in Acme rose by 1% in May.", "rose", "shares"),
        ("They said stocks of salt and coal were dwindling.", "dwindling", None),
        (
            "Ann Roe left before goals by Bo Fox and Jim Crow in the rain forced a tie.",
            "forced",
            "goals",
        ),
        ("A bomb killed ten clerks in Elm and another on Friday killed two.", "killed", "another"),
    ],
    ids=["phrase", "shares", "number", "before", "another"],
)
def test_a_verb_has_the_subject_that_stands_before_it(nlp, text, verb, subject):
    found = [t for t in nlp(text) if t.text == verb][-1]
    own = next((t.text for t in found.lefts if t.dep_ == "nsubj" and t.i > 2), None)
    assert own == subject


@pytest.mark.parametrize(
    ("rest", "subject"),
    [
        (("will MD aux 7", "buy VB conj 1", "it PRP dobj 7"), "mayor"),
        (("lined VBD advcl 1", "hood NN dobj 6"), "mayor"),
        (("bought VBD conj 1", "and CC cc 1"), "mayor"),
    ],
    ids=["modal", "with an article", "a conjunction behind it"],
)
def test_what_a_verb_stands_behind_acts(rest, subject):
    first = ("Acme NNP nsubj 1", "left VBD ROOT 1", "Elm NNP dobj 1", "and CC cc 2")
    doc = _row((*first, "the DT det 5", "mayor NN conj 2", *rest))
    verb = next(t for t in doc if t.i > 5 and t.pos_ == "VERB")
    part_clauses(verb, LANGUAGES["en"].verbs)
    assert next((t.text for t in verb.lefts if t.dep_ == "nsubj"), None) == subject


def test_a_bare_noun_before_a_bare_object_is_stuff():
    words = (
        "Roe NNP nsubj 1",
        "sold VBD ROOT 1",
        "wool NN dobj 1",
        "and CC cc 2",
        "felt NN conj 2",
    )
    doc = _row((*words, "lined VBD advcl 1", "hood NN dobj 5"))
    part_clauses(doc[5], LANGUAGES["en"].verbs)
    assert doc[4].head.text == "wool"


def _row(words):
    kinds = {"NNP": "PROPN", "NN": "NOUN", "CC": "CCONJ", "DT": "DET", "PRP": "PRON", "MD": "AUX"}
    return tagged(*words, pos=[kinds.get(row.split()[1], "VERB") for row in words])


def test_who_shut_mills_and_sold_boats_is_who_acts():
    doc = tagged(
        "Acme NNP nsubj 1",
        "left VBD ROOT 1",
        "Elm NNP dobj 1",
        ", , punct 1",
        "shutting VBG advcl 1",
        "mills NNS dobj 4",
        "and CC cc 4",
        "sold VBD conj 4",
        "boats NNS dobj 7",
        ". . punct 1",
        pos=["PROPN", "VERB", "PROPN", "PUNCT", "VERB", "NOUN", "CCONJ", "VERB", "NOUN", "PUNCT"],
    )
    raise_joined(doc[7], LANGUAGES["en"].verbs)
    assert (doc[7].head.text, doc[6].head.text) == ("left", "left")


@pytest.mark.parametrize(
    ("text", "dep", "above"),
    [
        (
            "Drug companies such as Norvex, Gulfo, Poe & Poe, and Eli Reed were all raided.",
            "conj",
            "Poe",
        ),
        ("Drug companies such as Norvex, and Eli Reed were all raided.", "nsubjpass", "raided"),
    ],
    ids=["a row", "no row"],
)
def test_the_last_name_of_a_row_is_one_of_it(nlp, text, dep, above):
    last = next(t for t in nlp(text) if t.text == "Reed")
    assert (last.dep_, last.head.text) == (dep, above)


@pytest.mark.parametrize(
    ("text", "subject", "above"),
    [
        (
            "The strike hit the port on Monday and union leaders said it would last.",
            "leaders",
            "hit",
        ),
        ("Two ships sailed from Elm and senior officers say it will last.", "officers", "sailed"),
    ],
    ids=["main", "joined"],
)
def test_a_noun_cut_in_two_gives_the_verb_behind_its_subject(nlp, text, subject, above):
    doc = nlp(text)
    said = next(t for t in doc if t.lemma_ == "say")
    assert [t.text for t in said.lefts if t.dep_ == "nsubj"] == [subject]
    assert said.head.text == above


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("One of the Salt Four, Bo Fox, said the mill was safe.", "One"),
        ("One of the clerks, Bo Fox, said the mill was safe.", "One"),
        ("Ann Roe met the owners, Bo Fox and Jim Crow.", "owners"),
    ],
    ids=["named", "clerks", "several"],
)
def test_a_name_behind_one_of_several_is_the_one(nlp, text, head):
    assert next(t.head.text for t in nlp(text) if t.text == "Fox") == head


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Acme will close 14 shops in May and cut 600 jobs by the end of next year.", "VB"),
        ("The board may sell the mill and shut the port in May.", "VB"),
        ("Ann Roe said she would leave in May and put the house up for sale.", "VB"),
        ("Elm Air is to close three bases and ground eight planes in May.", "VB"),
        ("Ann Roe left in May and put the house up for sale.", "VBD"),
    ],
)
def test_a_form_that_may_be_any_is_an_infinitive_behind_one(nlp, text, tag):
    last = [t for t in nlp(text) if t.dep_ == "conj" and t.pos_ == "VERB"][-1]
    assert last.tag_ == tag


def test_behind_a_comma_it_may_be_what_was_done(nlp):
    doc = nlp("Acme said it would close ten mills, and shut its port.")
    assert next(t for t in doc if t.text == "shut").tag_ == "VBD"


@pytest.mark.parametrize(
    "text",
    [
        "Elm had two goals ruled out by the referee and were reduced to 10 men in the 71st minute.",
        "Elm had two goals ruled out by the referee.",
    ],
    ids=["joined", "alone"],
)
def test_who_has_something_done_to_a_thing_has_it(reading, text):
    made = {t.text: t for t in reading(text).doc}
    assert (made["goals"].dep_, made["ruled"].dep_) == ("dobj", "acl")
    assert "reduced" not in made or made["reduced"].head.text == "had"


def test_what_is_done_beside_a_denial_may_be_a_past(reading):
    doc = reading("Acme said it will not close the mill and hit back at Ann Roe.").doc
    assert next(t for t in doc if t.text == "hit").tag_ != "VB"


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Roe said the firm would pay $3m and apologised to them.", "apologised", "said"),
        ("Roe said she will not run again and endorsed Poe.", "endorsed", "said"),
        ("Roe said the bank will be sold and closed.", "closed", "sold"),
        ("Police said the gang would break into homes and took jewels.", "took", "break"),
        ("Roe said she would have stayed and fought.", "fought", "stayed"),
        (
            "Elm voters also approved an amendment, known as Issue 2, that will legalize kiosks in "
            "stores and rejected a measure that would have raised pay.",
            "rejected",
            "approved",
        ),
    ],
    ids=["would", "not", "passive", "deed", "perfect", "relative"],
)
def test_what_is_over_is_not_joined_to_what_is_to_come(reading, text, verb, above):
    assert next(t for t in reading(text).doc if t.text == verb).head.text == above


@pytest.mark.parametrize(
    ("text", "noun", "first"),
    [
        (
            "Ministers will discuss fishing rights, the price of gas and, if they can, a bridge.",
            "bridge",
            "price",
        ),
        (
            "The teachers demand smaller classes, a four-day week and an end to night work.",
            "week",
            "classes",
        ),
    ],
)
def test_what_is_listed_behind_a_verb_is_joined(nlp, text, noun, first):
    found = next(t for t in nlp(text) if t.text == noun)
    assert (found.dep_, found.head.text) == ("conj", first)
