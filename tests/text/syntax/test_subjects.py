"""Subjects: who does what a verb tells."""

from __future__ import annotations

import pytest

from explainer.text.syntax import subjects
from parses import tagged

PARTS = {"PRP": "PRON", "NNP": "PROPN", "NN": "NOUN", "NNS": "NOUN", "VBD": "VERB"}
PARTS |= {"VBG": "VERB", "VBZ": "AUX", "IN": "ADP", "CC": "CCONJ", "DT": "DET", ",": "PUNCT"}
SEIZED = ("They PRP nsubj 1", "seized VBD ROOT 1", "ships NNS dobj 1")
TRIED = ("They PRP nsubj 1", "tried VBD ROOT 1", "it PRP dobj 1", "for IN prep 1")
BREAKING = ("breaking VBG pcomp 3", "rules NNS dobj 4", "by IN prep 4", "selling VBG pcomp 6")
OLD = ("Poe NNP nsubj 1", "is VBZ ROOT 1", "and CC cc 1", "by IN prep 8", "an DT det 5")


def word(doc, text):
    return next(t for t in doc if t.text == text)


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("The mayor signed the bill.", "signed", "mayor"),
        ("The mayor came and left.", "left", "mayor"),
        ("The storm will hit Elm, the office said, and will bring rain.", "bring", "storm"),
        ("The storm hit Elm, the office said, and left for the day.", "left", "storm"),
        ("The office said rain fell and will close.", "close", "rain"),
        ("The mayor plans to leave.", "leave", "mayor"),
        ("The court ordered the firm to pay.", "pay", "firm"),
        ("Homes destroyed by fire were rebuilt.", "destroyed", "Homes"),
        ("With the minister suggesting cuts, markets rose.", "suggesting", "minister"),
        ("The storm hit the coast, destroying homes.", "destroying", "storm"),
        ("It was Ben Crow, not Ada Poe, who signed the pact in May.", "signed", "Crow"),
        ("Echoing Ann Gomez, the minister said it would rain.", "said", "minister"),
        ("She joined the guild and in 1990 was sent to Elm.", "sent", "She"),
        ("Ann Roe has said the weir is safe and on Friday accused Poe of theft.", "accused", "Roe"),
        ("They own Acme, the firm of the Quills, who built a pier.", "built", "Quills"),
        (
            "Ada Poe was its best actor for a role at the Elm Theatre and Ben Crow won the award.",
            "won",
            "Crow",
        ),
        (
            "After the work from Mr. Crow and his website, Infowars, was removed, he wept.",
            "removed",
            "work",
        ),
    ],
)
def test_the_subject_is_found(nlp, sentence, verb, subject):
    found = subjects.subject_of(word(nlp(sentence), verb))
    assert found is not None
    assert found.text == subject


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ((*SEIZED, "and CC cc 1", "sold VBD conj 1"), "They"),
        ((*SEIZED, "that IN mark 4", "sold VBD conj 1"), None),
        ((*SEIZED, "sold VBD conj 1"), None),
        (
            ("They PRP nsubj 1", "seized VBD ROOT 1", "ships NNS npadvmod 1", "sold VBD conj 1"),
            "They",
        ),
        ((*SEIZED, "of IN prep 2", "Elm NNP pobj 3", "sank VBD advcl 1"), None),
        ((*TRIED[:2], "by IN prep 1", "asking VBG pcomp 2"), "They"),
        ((*TRIED, *BREAKING), None),
        ((*OLD[:3], "left VBD conj 1"), "Poe"),
        ((*OLD, "account NN pobj 3", ", , punct 8", "clerks NNS appos 5", "left VBD conj 1"), None),
    ],
    ids=["and", "that", "nothing", "no object", "of", "by", "for by", "conjunct", "clerks"],
)
def test_a_verb_shares_no_subject_where_another_stands_nearer(words, subject):
    doc = tagged(*words, pos=[PARTS[row.split()[1]] for row in words])
    found = subjects.subject_of(doc[len(doc) - 1])
    assert (found and found.text) == subject


def test_joined_verbs_share_a_subject(nlp):
    verb = word(nlp("The mayor came, voted and left."), "came")
    assert [t.text for t in subjects.conjuncts_of(verb)] == ["voted", "left"]


def test_who_did_it_in_a_passive(nlp):
    agent = subjects.agent_of(word(nlp("The bill was signed by the mayor."), "signed"))
    assert agent is not None
    assert agent.text == "mayor"


def test_the_main_subject_is_that_of_the_main_clause(nlp):
    doc = nlp("Ada Poe said the mill would close.")
    assert [t.text for t in doc if subjects.is_main_subject(t)] == ["Poe"]
