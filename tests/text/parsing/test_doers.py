"""Doers: who acts, where a parser ties him to something else."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.agreement import agreed
from parses import sentence, tagged

WORDS = LANGUAGES["en"].verbs


@pytest.mark.parametrize("noun", ["income NN", "Senate NNP"])
def test_a_noun_that_is_tied_to_a_verb_acts(noun):
    doc = tagged(f"{noun} compound 1", "accounts VBZ ROOT 1", "for IN prep 1", "it PRP pobj 2")
    assert agreed(doc, WORDS)[0].dep_ == "nsubj"


def test_what_stands_behind_a_possessive_is_no_verb():
    doc = tagged("his PRP$ poss 2", "Sunday NNP compound 2", "wins VBZ ROOT 2", "in IN prep 2")
    assert agreed(doc, WORDS)[1].dep_ == "compound"


CLAUSES = ("Roe NNP nsubj 1", "praised VBD ROOT 1", "senators NNS dobj 1", ", , punct 2")


@pytest.mark.parametrize("bracket", [(), ("( -LRB- punct 4", "D NNP appos 4", ") -RRB- punct 4")])
def test_who_acts_is_named_before_a_verb_that_nothing_joins(bracket):
    doc = tagged(*CLAUSES, "Crow NNP appos 2", *bracket, "wept VBD conj 1")
    crow, wept = doc[4], doc[len(doc) - 1]
    agreed(doc, WORDS)
    assert (crow.dep_, crow.head) == ("nsubj", wept)


@pytest.mark.parametrize(
    "rest",
    [
        ("and CC cc 1", "Crow NNP appos 2", "wept VBD conj 1"),
        ("Crow NNP appos 2", ", , punct 1", "wept VBD conj 1"),
        ("Crow NNP appos 2", "and CC cc 1", "wept VBD conj 1"),
        ("Crow NNP appos 2", "who WP nsubj 6", "wept VBD conj 1"),
    ],
    ids=["behind-and", "closed-by-a-comma", "joined", "has-a-subject"],
)
def test_a_name_of_the_clause_before_stays_there(rest):
    doc = tagged(*CLAUSES, *rest)
    crow = next(t for t in doc if t.text == "Crow")
    agreed(doc, WORDS)
    assert crow.dep_ == "appos"


@pytest.mark.parametrize(
    ("name", "place"),
    [("npadvmod", "nsubj 7"), ("nsubj", "nsubj 7"), ("npadvmod", "prep 6")],
    ids=["place-acts", "both-act", "nobody-acts"],
)
def test_the_party_and_place_behind_a_name_do_nothing(name, place):
    doc = tagged(
        f"Tully NNP {name} 7",
        ", , punct 7",
        "D NNP compound 5",
        "- HYPH punct 5",
        "Oak NNP compound 5",
        f"Falls NNP {place}",
        ", , punct 7",
        "left VBD ROOT 7",
        pos=["PROPN", "PUNCT", "PROPN", "PUNCT", "PROPN", "PROPN", "PUNCT", "VERB"],
        glued={"Tully", "D", "-", "Falls"},
    )
    agreed(doc, WORDS)
    assert (doc[0].dep_, doc[0].head.text) == ("nsubj", "left")
    assert (doc[5].dep_, doc[5].head.text) == ("appos", "Tully")


@pytest.mark.parametrize(
    ("dash", "who", "wanted"),
    [("—", "Prosecutors", "dep"), (",", "Prosecutors", "nsubj"), ("—", "many", "nsubj")],
    ids=["dateline", "comma", "aside"],
)
def test_the_town_of_a_dateline_does_nothing(dash, who, wanted):
    doc = tagged("HALDEN NNP nsubj 3", f"{dash} : punct 0", f"{who} NNS nsubj 3", "left VBD ROOT 3")
    agreed(doc, WORDS)
    assert (doc[0].dep_, doc[2].dep_) == (wanted, "nsubj")


def test_who_stands_behind_a_dateline_acts():
    doc = tagged("HALDEN NNP nsubj 3", "— : punct 0", "Leaders NNS appos 0", "left VBD ROOT 3")
    agreed(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in (doc[0], doc[2])] == [("dep", "left"), ("nsubj", "left")]


def test_who_stands_behind_a_participle_and_a_dateline_acts():
    doc = sentence(
        "HALDEN NNP nsubj 2",
        "— : punct 0",
        "Taking VBG csubj 6",
        "seats NNS dobj 2",
        ", , punct 2",
        "friends NNS dobj 2",
        "left VBD ROOT 6",
    )
    agreed(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in (doc[2], doc[5])] == [
        ("advcl", "left"),
        ("nsubj", "left"),
    ]


def test_what_a_town_is_called_does_nothing():
    doc = tagged(
        "HALDEN NNP nsubj 4", ", , punct 0", "port NN appos 0", ", , punct 0", "left VBD ROOT 4"
    )
    agreed(doc, WORDS)
    assert (doc[0].dep_, doc[2].dep_) == ("nsubj", "appos")


@pytest.mark.parametrize(("first", "role"), [("The DT det 2", "nsubj"), ("So RB advmod 2", "amod")])
def test_an_adjective_that_stands_for_a_noun_acts(first, role):
    doc = tagged(first, "old JJ amod 2", "hit VBD ROOT 2", "winners NNS dobj 2")
    assert agreed(doc, WORDS)[1].dep_ == role


@pytest.mark.parametrize(
    ("number", "verb", "who"),
    [
        ("40 CD nummod 3", "plans VBZ ccomp 1", ["Halden"]),
        ("40 CD nummod 3", "plan VBP ccomp 1", ["mills"]),
        ("the DT det 3", "plans VBZ ccomp 1", ["mills"]),
    ],
)
def test_a_verb_that_agrees_with_the_last_of_a_row_is_told_of_it_alone(number, verb, who):
    doc = tagged(
        "Elm NNP nsubj 1", "reached VBD ROOT 1", number, "mills NNS nsubj 6", "and CC cc 3",
        "Halden NNP conj 3", verb, "sales NNS dobj 6",
    )  # fmt: skip
    assert [t.text for t in agreed(doc, WORDS)[6].lefts if t.dep_ == "nsubj"] == who


@pytest.mark.parametrize(
    ("dash", "said", "role"),
    [
        ("— : punct 3", "said VBD ROOT 1", "nsubjpass"),
        (", , punct 3", "said VBD ROOT 1", "dobj"),
    ],
)
def test_who_acts_stands_before_an_aside_in_dashes(dash, said, role):
    doc = tagged(
        "Roe NNP nsubj 1", said, "five CD nummod 3", "mills NNS dobj 1", dash, "Elm NNP appos 3",
        dash, "were VBD auxpass 8", "sold VBN ccomp 1",
    )  # fmt: skip
    assert agreed(doc, WORDS)[3].dep_ == role


@pytest.mark.parametrize(
    ("opens", "who"),
    [("A DT det 1", "clerk"), ("The DT det 1", "Board")],
    ids=["some", "the"],
)
def test_an_a_before_a_body_is_that_of_the_noun_behind_its_name(opens, who):
    doc = tagged(
        opens, "Board NNP nsubj 6", "for IN prep 1", "Salt NNP compound 4",
        "Affairs NNPS compound 5", "clerk NN pobj 2", "said VBD ROOT 6",
    )  # fmt: skip
    opener = doc[0]
    opener.set_morph("Definite=Ind" if opener.text == "A" else "Definite=Def")
    made = agreed(doc, WORDS)
    assert [t.text for t in made[6].lefts if t.dep_ == "nsubj"] == [who]
    assert made[3].head.i == 4


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (("guns NNS nsubj 1", "aimed VBN csubj 3", "could MD aux 3"), "guns"),
        (("Roe NNP nsubj 2", ", , punct 0", "writing VBG csubj 4", ", , punct 4"), "Roe"),
        (("Roe NNP nsubj 1", "leaving VBG csubj 3", "would MD aux 3"), "leaving"),
        (("Roe NNP nsubj 2", "'s POS case 0", "told VBN csubj 4", "often RB advmod 4"), "told"),
    ],
    ids=["participle", "in-commas", "deed", "owner"],
)
def test_who_is_described_by_a_participle_acts_himself(words, who):
    doc = sentence(*words, f"hurt VB ROOT {len(words)}", f"it PRP dobj {len(words)}")
    agreed(doc, WORDS)
    assert [t.text for t in doc if t.dep_ in {"nsubj", "csubj"} and t.head.text == "hurt"] == [who]


def test_a_name_that_opens_a_sentence_is_no_time(reading):
    made = reading("Poe directed Secretary of Salt Ben Crow to issue the permits.")
    assert (made.doc[0].dep_, made.doc[0].head.text) == ("nsubj", "directed")


def test_a_role_before_a_name_is_no_verb(reading):
    doc = reading("Orbo head Noel Crow is due to take over from Mr Quill.").doc
    head, name = doc[1], doc[3]
    assert (head.tag_, head.dep_, head.head) == ("NN", "compound", name)
    assert (name.dep_, name.head.text) == ("nsubj", "is")
