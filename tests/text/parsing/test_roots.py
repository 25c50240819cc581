"""Roots: which verb a sentence hangs on, and who does what it tells."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.roots import with_roots
from parses import main_verb, sentence, tagged

WORDS = LANGUAGES["en"].verbs


def mended(*words):
    """The main verb of a sentence, its tag and who does it, as the rules leave them."""
    doc = sentence(*words)
    with_roots(doc, WORDS)
    return main_verb(doc)


def test_a_participle_with_a_subject_and_no_auxiliary_is_a_past():
    told = mended("Crowds NNS nsubj 1", "swarmed VBN ROOT 1", "in IN prep 1", ". . punct 1")
    assert told == ("swarmed", "VBD", "Crowds")


def test_what_is_told_before_who_says_so_has_a_tense_too():
    words = ("Nine CD nsubj 1", "drowned VBN ccomp 5", "there RB advmod 1", ", , punct 5")
    doc = sentence(*words, "police NNS nsubj 5", "said VBD ROOT 5", ". . punct 5")
    with_roots(doc, WORDS)
    assert doc[1].tag_ == "VBD"


def test_a_clause_about_a_noun_that_has_an_object_is_what_the_noun_did():
    told = mended(
        "The DT det 1",
        "audit NN ROOT 1",
        "valued VBN acl 1",
        "Wren NNP dobj 2",
        "low RB advmod 2",
        ". . punct 1",
    )
    assert told == ("valued", "VBD", "audit")


def test_what_came_of_it_shows_that_a_noun_did_something():
    van = ("A DT det 1", "van NN ROOT 1", "ploughed VBN acl 1", "into IN prep 2", "it PRP pobj 3")
    came = (", , punct 1", "injuring VBG acl 1", "two CD dobj 6", ". . punct 1")
    assert mended(*van, *came) == ("ploughed", "VBD", "van")
    assert mended(*van, ". . punct 1")[0] == "van"


def test_the_name_of_a_club_before_a_past_acts():
    row = ("Elm NNP npadvmod 1", "sacked VBN amod 2", "coach NN ROOT 2", "Roe NNP appos 2")
    assert mended(*row, ". . punct 2") == ("sacked", "VBD", "Elm")


def test_a_name_behind_its_title_does_not_act_for_the_noun_that_it_is_about():
    told = mended(
        "A DT det 1",
        "goal NN ROOT 1",
        "by IN prep 5",
        "skipper NN pobj 2",
        "Roe NNP nsubj 5",
        "gave VBD relcl 1",
        "Wren NNP dobj 5",
        ". . punct 1",
    )
    assert told == ("gave", "VBD", "goal")


@pytest.mark.parametrize(
    ("who", "verb", "told"),
    [
        ("Poe NNP compound 2", "sued VBN amod 2", ("sued", "VBD", "Poe")),
        ("Poe NNP nsubj 2", "sued JJ amod 2", ("sued", "VBD", "Poe")),
        ("Some DT det 2", "sued VBD amod 2", ("sued", "VBD", "Some")),
        ("Some DT det 2", "sued VBN amod 2", ("Acme", "NNP", None)),
        ("Poe NNP compound 2", "Sued VBN amod 2", ("Acme", "NNP", None)),
    ],
    ids=["compound", "adjective", "past", "participle", "name"],
)
def test_a_past_taken_for_what_describes_a_noun_has_it_for_its_object(who, verb, told):
    assert mended(who, verb, "Acme NNP ROOT 2", "twice RB advmod 2", ". . punct 2") == told


def test_a_past_before_the_title_of_its_object_is_a_verb():
    row = ("Poe NNP compound 2", "sued VBN amod 2", "manager NN compound 3", "Roe NNP ROOT 3")
    assert mended(*row, ". . punct 3") == ("sued", "VBD", "Poe")


def test_a_participle_with_an_auxiliary_describes_no_noun():
    row = ("club NN nsubj 2", "has VBZ aux 2", "sacked VBN amod 3", "coach NN compound 4")
    assert mended(*row, "Roe NNP ROOT 4", ". . punct 4") == ("sacked", "VBN", "club")


def test_a_clause_with_when_has_a_verb():
    row = (
        "when WRB advmod 4",
        "a DT det 4",
        "storm NN advcl 1",
        "hit VBN acl 4",
        "Elm NNP appos 4",
    )
    doc = tagged(
        "They PRP nsubj 1",
        "left VBD ROOT 1",
        *row,
        ". . punct 1",
        pos=["PRON", "VERB", "ADV", "DET", "NOUN", "VERB", "PROPN", "PUNCT"],
    )
    with_roots(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in doc[4:7]] == [
        ("nsubj", "hit"),
        ("advcl", "left"),
        ("dobj", "hit"),
    ]


def test_such_a_participle_stands_where_its_object_stood():
    row = ("they PRP nsubj 3", "had VBD aux 3", "sacked VBN amod 4", "Roe NNP dobj 0")
    doc = tagged(
        "said VBD ROOT 0",
        *row,
        ". . punct 0",
        pos=["VERB", "PRON", "AUX", "VERB", "PROPN", "PUNCT"],
    )
    with_roots(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in doc[3:5]] == [("ccomp", "said"), ("dobj", "sacked")]


def test_what_stands_between_two_marks_leaves_the_verb_its_noun():
    told = mended(
        "Wren NNP ROOT 0",
        ", , punct 0",
        "a DT det 3",
        "mill NN appos 0",
        ", , punct 0",
        "sailed VBN acl 0",
        "on RB prt 5",
        ". . punct 0",
    )
    assert told == ("sailed", "VBD", "Wren")


def test_a_past_taken_for_a_noun_has_the_name_before_it():
    told = mended(
        "Ada NNP compound 1",
        "Roe NNP compound 2",
        "strode NN ROOT 2",
        "across IN prep 2",
        ". . punct 2",
    )
    assert told == ("strode", "VBD", "Roe")


@pytest.mark.parametrize(
    "words",
    [
        ("A DT det 1", "map NN ROOT 1", "made VBN acl 1", "in IN prep 2", ". . punct 1"),
        ("Crowds NNS nsubj 1", "swarmed VBN ROOT 1", "in IN prep 1", "Elm NNP pobj 2"),
        ("Passes NNS nsubj 1", "defended VBN ROOT 1", ". . punct 1", ". . punct 1"),
    ],
    ids=["fragment", "headline", "table"],
)
def test_a_participle_stays_one_where_nothing_shows_a_past(words):
    assert mended(*words)[1] != "VBD"


def test_what_somebody_told_by_his_age_did_is_a_past(nlp):
    assert main_verb(nlp("The 22-year-old finished ahead of Noah Crow.")) == (
        "finished",
        "VBD",
        "old",
    )


def test_what_is_said_of_somebody_gives_way_to_the_verb_that_nothing_joins_to_it():
    words = [
        "The DT det 1",
        "clerk NN nsubj 2",
        "reported VBD ROOT 2",
        "to TO aux 5",
        "have VB aux 5",
        "left VBN xcomp 2",
        "is VBZ conj 2",
        "in IN prep 6",
        "Elm NNP pobj 7",
        ". . punct 2",
    ]
    assert mended(*words) == ("is", "VBZ", "clerk")
    words[6:7] = ["and CC cc 2", "is VBZ conj 2"]
    words[8:] = ["in IN prep 7", "Elm NNP pobj 8", ". . punct 2"]
    assert mended(*words) == ("reported", "VBD", "clerk")


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Applications open Dec. 1.", "open", "Applications"),
        ("Nominations close on Friday.", "close", "Nominations"),
    ],
)
def test_what_opens_on_a_day_is_no_noun_with_an_adjective(nlp, text, verb, who):
    found = next(t for t in nlp(text) if t.text == verb)
    assert (found.dep_, found.tag_) == ("ROOT", "VBP")
    assert [t.text for t in found.children if t.dep_ == "nsubj"] == [who]


def test_what_is_close_to_something_does_not_close(nlp):
    doc = nlp("Bars close to the river flooded on Monday.")
    assert not any(t.text == "close" and t.tag_ == "VBP" for t in doc)


def test_the_main_verb_stands_behind_a_label():
    told = mended(
        *("Halden NNP ROOT 0", ": : punct 0", "Clerks NNS nsubj 3", "left VBD acl 0"),
        *("Elm NNP dobj 3", ". . punct 0"),
    )
    assert told == ("left", "VBD", "Clerks")


def test_an_aside_with_where_keeps_its_verb_and_the_sentence_its_own(reading):
    text = (
        "A 25% U.S. tariff on light vehicles made in Vietnam, where Voltra assembles most of its "
        "scooters, took effect on April 9."
    )
    hangs = {t.text: (t.dep_, t.head.text) for t in reading(text).doc}
    assert hangs["took"][0] == "ROOT"
    assert (hangs["tariff"], hangs["assembles"]) == (("nsubj", "took"), ("relcl", "Vietnam"))
