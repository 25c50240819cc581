"""Missing: who acts in a sentence whose main verb has no subject."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.roots import with_roots
from parses import main_verb, sentence

WORDS = LANGUAGES["en"].verbs


def mended(*words):
    """The main verb of a sentence, its tag and who does it, as the rules leave them."""
    doc = sentence(*words)
    with_roots(doc, WORDS)
    return main_verb(doc)


def test_the_noun_that_opens_a_sentence_acts_behind_what_is_set_apart():
    told = mended(
        "Roe NNP nsubj 4",
        ", , punct 8",
        "whose WP$ poss 3",
        "mill NN nsubj 4",
        "burned VBD ccomp 8",
        "down RP prt 4",
        ", , punct 8",
        "also RB advmod 8",
        "sued VBD ROOT 8",
        "them PRP dobj 8",
        ". . punct 8",
    )
    assert told == ("sued", "VBD", "Roe")


@pytest.mark.parametrize("aside", [False, True], ids=["near", "aside"])
def test_the_noun_behind_what_opens_a_sentence_acts(aside):
    told = mended(
        "Behind IN prep 7",
        "Wren NNP pobj 0",
        ", , punct 1",
        "Poe NNP appos 1",
        *([", , punct 3", "32 CD appos 3", ", , punct 3"] if aside else ["then RB advmod 7"] * 3),
        "won VBD ROOT 7",
        "twice RB advmod 7",
        ". . punct 7",
    )
    assert told == ("won", "VBD", "Poe")


def test_a_state_behind_its_town_does_not_act_where_another_noun_can():
    told = mended(
        "In IN prep 8",
        "Wren NNP pobj 0",
        ", , punct 1",
        "Elm NNP appos 1",
        ", , punct 1",
        "traders NNS conj 1",
        "there RB advmod 8",
        "all RB advmod 8",
        "cheered VBD ROOT 8",
        ". . punct 8",
    )
    assert told == ("cheered", "VBD", "traders")


def test_who_says_so_behind_the_verb_is_not_sought_before_it():
    told = mended(
        "Mills NNS nsubj 4",
        ", , punct 4",
        "both DT appos 0",
        ", , punct 4",
        "shut VBD ccomp 6",
        ", , punct 6",
        "said VBD ROOT 6",
        "Roe NNP dobj 6",
        ". . punct 6",
    )
    assert told == ("said", "VBD", None)


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        (("On IN prep 3", "Wednesday NNP compound 2", "guards NNS pobj 0"), "guards"),
        (("On IN prep 3", "Wednesday NNP compound 2", "night NN pobj 0"), None),
        (("Near IN prep 3", "Elm NNP compound 2", "mills NNS pobj 0"), None),
        (("For IN prep 3", "Roe NNP pobj 0", "mills NNS pobj 0"), "mills"),
    ],
    ids=["day", "part-of-a-day", "place", "second-noun"],
)
def test_a_noun_taken_into_the_phrase_before_its_verb_acts(opening, who):
    assert mended(*opening, "sold VBD ROOT 3", "salt NN dobj 3", ". . punct 3") == (
        "sold",
        "VBD",
        who,
    )


def test_a_noun_that_does_not_act_keeps_its_day():
    doc = sentence(
        "On IN prep 3",
        "Wednesday NNP compound 2",
        "guards NNS pobj 0",
        "sells VBZ ROOT 3",
        "salt NN dobj 3",
        ". . punct 3",
    )
    with_roots(doc, WORDS)
    assert (doc[1].dep_, doc[1].head, doc[2].dep_) == ("compound", doc[2], "pobj")


@pytest.mark.parametrize(
    "town", ["HALDEN", "ELM CITY, Ohio", "OAK HILL, Ohio (AP)"], ids=["town", "state", "agency"]
)
def test_who_stands_behind_a_dateline_acts(reading, town):
    text = f"{town} — Ann Roe, a clerk who lost her seat in 2019, was named mayor on Monday."
    verb = next(t for t in reading(text).doc if t.text == "named")
    assert [t.text for t in verb.lefts if t.dep_ == "nsubjpass"] == ["Roe"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The council votes on the plan next week.", "council"),
        ("On Friday, MPs vote on the plan.", "MPs"),
    ],
)
def test_a_noun_tied_to_the_main_verb_does_it(reading, text, who):
    root = next(t for t in reading(text).doc if t.dep_ == "ROOT")
    assert [t.text for t in root.lefts if t.dep_ == "nsubj"] == [who]
