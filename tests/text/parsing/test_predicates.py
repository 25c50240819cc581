"""Predicates: which main verb gets its subject back from a clause before it."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.predicates import with_main_verbs
from parses import tagged

WORDS = LANGUAGES["en"].verbs


def subject(doc, verb):
    """The words of the subject of a verb, and what the verb is in its sentence."""
    found = next(t for t in doc if t.text == verb)
    who = next(t for t in found.children if t.dep_ in {"nsubj", "nsubjpass"})
    return who.text, found.dep_


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("A man suspected of using his mother as a shield was shot by police.", "shot", "man"),
        (
            "HALDEN -- A teacher suspected of locking up her pupil, Ada, as a kind of lesson was "
            "suspended on Friday by the Halden school board.",
            "suspended",
            "teacher",
        ),
        ("Everyone who testified before the board stated that it was late.", "stated", "Everyone"),
        ("The clerk who worked at the port until the strike said it was over.", "said", "clerk"),
        ("The house in which Ann Roe lived until 2019 burned down.", "burned", "house"),
    ],
    ids=["two-subjects", "behind-a-dateline", "before", "until", "until-a-year"],
)
def test_a_main_verb_has_the_subject_before_the_clause(nlp, text, verb, who):
    assert subject(nlp(text), verb) == (who, "ROOT")


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("The mayor resigned before the council met.", "met", "council"),
        ("Poe left as the council voted.", "voted", "council"),
        ("A clerk who wept as the judge read the verdict.", "read", "judge"),
        ("A boat taken after the storm hit the port", "hit", "storm"),
    ],
    ids=["before", "as", "no-main-verb", "headline"],
)
def test_a_clause_with_a_conjunction_keeps_its_subject(nlp, text, verb, who):
    assert subject(nlp(text), verb)[0] == who


def test_what_a_participle_describes_does_what_the_verb_behind_it_tells():
    doc = tagged(
        "Roe NNP nsubj 1",
        "said VBD ROOT 1",
        "papers NNS nsubj 3",
        "found VBN ccomp 1",
        "would MD aux 5",
        "help VB ccomp 1",
    )
    with_main_verbs(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in doc[2:4]] == [("nsubj", "help"), ("acl", "papers")]


def test_two_clauses_that_somebody_says_stay_two():
    doc = tagged(
        "Roe NNP nsubj 1",
        "said VBD ROOT 1",
        "papers NNS nsubj 3",
        "helped VBD ccomp 1",
        "would MD aux 5",
        "help VB ccomp 1",
    )
    with_main_verbs(doc, WORDS)
    assert doc[2].head.text == "helped"


def test_who_stands_before_a_bracket_acts():
    doc = tagged(
        "chairman NN appos 8",
        "of IN prep 0",
        "Rep. NNP compound 3",
        "Roe NNP pobj 1",
        "( -LRB- punct 8",
        "D NNP nsubj 8",
        "Ohio NNP appos 5",
        ") -RRB- punct 5",
        "said VBD ROOT 8",
        ". . punct 8",
        pos=["NOUN", "ADP", "PROPN", "PROPN", "PUNCT", "PROPN", "PROPN", "PUNCT", "VERB", "PUNCT"],
    )
    with_main_verbs(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in (doc[0], doc[5])] == [
        ("nsubj", "said"),
        ("appos", "Roe"),
    ]


@pytest.mark.parametrize("denied", ["", "not "])
def test_a_verb_says_what_somebody_is_behind_an_age(nlp, denied):
    doc = nlp(f"A jury in Elm found Tom Holt, 54, {denied}guilty of theft.")
    what = next(t for t in doc if t.text == "guilty")
    assert (what.dep_, what.head.text) == ("oprd", "found")
    assert [t.text for t in what.lefts if t.dep_ == "neg"] == denied.split()


def test_an_adjective_behind_another_age_is_left_alone(nlp):
    doc = nlp("The mayor met Tom Holt, 54, free on bail.")
    assert all(t.dep_ != "oprd" for t in doc)


@pytest.mark.parametrize(
    "text",
    [
        "Roe's new company, The Salt Works, announced on Jan. 4 that it was closing a mill in the "
        "north, weeks after Poe left as chief.",
        "Halden's parent company, The Elm Group, announced on Jan. 4 that it was closing a mill.",
    ],
    ids=["before-another-clause", "alone"],
)
def test_who_stands_before_an_apposition_says_it(nlp, text):
    assert subject(nlp(text), "announced") == ("company", "ROOT")


@pytest.mark.parametrize(
    ("behind", "role"), [(("died VBD ROOT 7",), "acl"), (("died VBD conj 5",), "acl"), ((), "ROOT")]
)
def test_who_was_told_something_does_what_stands_behind_it(behind, role):
    whole = behind and behind[0].split()[2] == "ROOT"
    doc = tagged(
        f"Roe NNP {'nsubj 7' if whole else 'ROOT 0'}",
        ", , punct 0",
        "told VBN acl 0",
        "that IN mark 5",
        "it PRP nsubj 5",
        "ended VBD ccomp 2",
        ", , punct 0",
        *behind,
    )
    with_main_verbs(doc, WORDS)
    assert doc[2].dep_ == role


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("An adult found guilty of assaulting a clerk could be jailed.", "jailed", "adult"),
        ("The judge found that the clerk could be jailed.", "jailed", "clerk"),
    ],
    ids=["no-subject", "its-own"],
)
def test_who_is_found_guilty_is_jailed(nlp, text, verb, who):
    assert subject(nlp(text), verb)[0] == who


@pytest.mark.parametrize(
    ("comma", "found"), [(False, "ROOT"), (True, "ccomp")], ids=["bare", "behind-a-comma"]
)
def test_a_clause_that_opens_with_a_modal_is_the_main_one(comma, found):
    rows = ["Adults NNS nsubj 1", "found VBD ROOT 1", "guilty JJ oprd 1"]
    rows += [", , punct 1"] if comma else []
    verb = len(rows) + 2
    rows += [f"could MD aux {verb}", f"be VB auxpass {verb}", "jailed VBN ccomp 1", ". . punct 1"]
    doc = tagged(
        *rows, pos=["NOUN", "VERB", "ADJ", *["PUNCT"] * comma, "AUX", "AUX", "VERB", "PUNCT"]
    )
    with_main_verbs(doc, WORDS)
    assert doc[verb].dep_ == found
    assert (doc[0].head.i == verb) is not comma


def test_who_heads_a_body_acts_behind_its_short_name(reading):
    doc = reading("Elm Energy Agency (EEA) chief Rafael Roe said steps must be taken.").doc
    assert subject(doc, "said")[0] == "Roe"


@pytest.mark.parametrize(
    "text",
    [
        "54 percent of voters disapprove of the mayor.",
        "The poll found that 54 percent of voters disapprove of the mayor.",
    ],
    ids=["main", "found"],
)
def test_some_of_many_do_what_a_verb_tells(reading, text):
    verb = next(t for t in reading(text).doc if t.text == "disapprove")
    assert [t.text for t in verb.lefts if t.dep_ == "nsubj"] == ["percent"]
    assert verb.nbor(-1).dep_ == "pobj"


def test_who_stands_before_a_bracket_acts_where_the_verb_hung_on_them(reading):
    doc = reading("Cllr Bernadette Oyelaran (Lib Dem, Wexcombe) urged clerks to defer it.").doc
    assert subject(doc, "urged") == ("Oyelaran", "ROOT")
