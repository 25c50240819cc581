"""Saying: who said something does not do what is said, and what is said has its own subject."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.saying import with_sayings
from parses import tagged

WORDS = LANGUAGES["en"].verbs
POS = {"NNS": "NOUN", "NNP": "PROPN", "NN": "NOUN", "IN": "ADP", "CC": "CCONJ", ".": "PUNCT"}


def mended(*words):
    """A text of one sentence from its words, as the rules leave it."""
    tags = [word.split()[1] for word in words]
    doc = tagged(*words, pos=["VERB" if t[0] == "V" else POS.get(t, "X") for t in tags])
    with_sayings(doc, WORDS)
    return {t.text: (t.head.text, t.dep_) for t in doc}, {t.text: t.tag_ for t in doc}


def test_an_object_of_said_does_what_is_said():
    told, tags = mended(
        "Roe NNP nsubj 6",
        "said VBN acl 0",
        "fares NNS dobj 1",
        "in IN prep 1",
        "Elm NNP pobj 3",
        "would MD aux 6",
        "rise VB ROOT 6",
        ". . punct 6",
    )
    assert (told["said"], tags["said"]) == (("said", "ROOT"), "VBD")
    assert (told["Roe"], told["rise"]) == (("said", "nsubj"), ("said", "ccomp"))
    assert (told["fares"], told["in"]) == (("rise", "nsubj"), ("fares", "prep"))
    assert told["."] == ("said", "punct")


def test_what_is_joined_to_a_noun_may_open_the_next_clause():
    told, _ = mended(
        "Roe NNP nsubj 9",
        "said VBN acl 0",
        "dams NNS nsubj 4",
        "could MD aux 4",
        "burst VB ccomp 1",
        "in IN prep 4",
        "rain NN pobj 5",
        "and CC cc 6",
        "mills NNS conj 6",
        "sink VBP ROOT 9",
        ". . punct 9",
    )
    assert (told["sink"], told["mills"]) == (("burst", "conj"), ("sink", "nsubj"))
    assert (told["and"], told["Roe"]) == (("burst", "cc"), ("said", "nsubj"))


def test_who_is_told_something_and_what_is_set_apart_stay():
    told, _ = mended(
        "Roe NNP nsubj 4",
        "told VBN acl 0",
        "clerks NNS dobj 1",
        "would MD aux 4",
        "go VB ROOT 4",
        ". . punct 4",
    )
    assert told["go"] == ("go", "ROOT")
    told, _ = mended(
        "Roe NNP nsubj 5",
        ", , punct 0",
        "said VBN acl 0",
        "fares NNS dobj 2",
        "would MD aux 5",
        "go VB ROOT 5",
        ". . punct 5",
    )
    assert told["go"] == ("go", "ROOT")


def test_whom_an_aside_parts_from_what_they_did_did_it():
    words = (
        "Roe NNP nsubj 1",
        "said VBD ROOT 1",
        "clerks NNS dobj 1",
        "in IN prep 2",
        "Elm NNP pobj 3",
        ", , punct 4",
        "a DT det 7",
        "town NN appos 4",
        ", , punct 1",
        "had VBD aux 10",
        "left VBN ccomp 1",
        ". . punct 1",
    )
    told, _ = mended(*words)
    assert told["clerks"] == ("left", "nsubj")
    plain = [w for w in words if w.split()[0] != ","]
    told, _ = mended(*(" ".join([*w.split()[:3], "1"]) for w in plain))
    assert told["clerks"] == ("said", "dobj")


def test_a_verb_of_saying_helps_no_participle_before_it():
    told, _ = mended(
        "Clerks NNS nsubj 1",
        "reached VBN ROOT 1",
        "on IN prep 1",
        "Monday NNP pobj 2",
        "said VBD auxpass 1",
        "mills NNS nsubj 6",
        "sank VBD ccomp 4",
        ". . punct 1",
    )
    assert (told["said"], told["Clerks"]) == (("said", "ROOT"), ("said", "nsubj"))
    assert (told["reached"], told["."]) == (("Clerks", "acl"), ("said", "punct"))


def test_who_says_something_adds_more():
    words = (
        "Elm NNP nsubj 1",
        "said VBD ROOT 1",
        "crews NNS nsubj 3",
        "work VBP ccomp 1",
        "– : punct 3",
        "adding VBG advcl 3",
        "that IN mark 8",
        "it PRP nsubj 8",
        "rained VBD ccomp 5",
        ". . punct 1",
    )
    assert mended(*words)[0]["adding"] == ("said", "advcl")
    to = [word.replace("mark 8", "prep 5").replace("ccomp 5", "pcomp 6") for word in words]
    assert mended(*to)[0]["adding"] == ("work", "advcl")
    warned = [word.replace("work VBP", "warned VBD") for word in words]
    assert mended(*warned)[0]["adding"] == ("warned", "advcl")


def test_a_thing_before_who_says_it_has_done_it():
    told, tags = mended(
        "storm NN nsubj 6",
        "left VBN acl 0",
        "homes NNS dobj 1",
        "dark JJ oprd 1",
        ", , punct 6",
        "clerks NNS nsubj 6",
        "said VBD ROOT 6",
        ". . punct 6",
    )
    assert (told["left"], tags["left"]) == (("said", "ccomp"), "VBD")
    assert (told["storm"], told["clerks"]) == (("left", "nsubj"), ("said", "nsubj"))


def test_what_tells_of_somebody_stays_told_of_him():
    told, _ = mended(
        "clerk NN nsubj 6",
        "accused VBN acl 0",
        "of IN prep 1",
        "theft NN pobj 2",
        ", , punct 6",
        "Roe NNP nsubj 6",
        "said VBD ROOT 6",
        "no UH dobj 6",
    )
    assert told["accused"] == ("clerk", "acl")


def test_a_noun_with_the_form_of_a_past_behind_quoted_words_is_one(reading):
    made = reading('"Elm is no part of the union," the email read.')
    says = next(t for t in made.doc if t.text == "read")
    email = says.nbor(-1)
    assert (says.tag_, email.dep_, email.head.i) == ("VBD", "nsubj", says.i)
    assert [t.text for t in email.lefts] == ["the"]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Police confirmed the man was jailed for theft in 2011, citing a letter.", "confirmed"),
        ("The guild said Poe had quit, citing her health.", "quit"),
    ],
)
def test_who_says_what_was_done_to_somebody_cites_why(reading, text, head):
    assert next(t for t in reading(text).doc if t.text == "citing").head.text == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (
            "The court ruled that boats need a permit before they can sail, siding with Poe.",
            "ruled",
        ),
        ("Poe said the board had betrayed the clerks, siding with the mill.", "betrayed"),
    ],
)
def test_who_decides_sides_with_somebody(reading, text, head):
    assert next(t for t in reading(text).doc if t.text == "siding").head.text == head


def test_who_speaks_behind_a_clause_has_said_all_of_it():
    words = [
        *("Roe NNP nsubj 1", "is VBZ ROOT 1", "well RB advmod 1", "but CC cc 1"),
        *("lost VBD conj 1", ", , punct 1", "clerks NNS nsubj 7", "said VBD conj 1"),
        ". . punct 1",
    ]
    told, _ = mended(*words)
    assert (told["said"], told["is"]) == (("said", "ROOT"), ("said", "ccomp"))
    assert (told["lost"], told["."]) == (("is", "conj"), ("said", "punct"))
    words[5:6] = ["and CC cc 1"]
    told, _ = mended(*words)
    assert (told["said"], told["is"]) == (("is", "conj"), ("is", "ROOT"))


def test_who_speaks_behind_a_clause_is_no_name_of_what_stands_before():
    told, _ = mended(
        *("Roe NNP nsubj 1", "lost VBD ROOT 1", "his PRP$ poss 3", "leg NN dobj 1"),
        *(", , punct 3", "a DT det 6", "clerk NN appos 3", "said VBD conj 1", ". . punct 1"),
    )
    assert (told["said"], told["lost"]) == (("said", "ROOT"), ("said", "ccomp"))
    assert told["clerk"] == ("said", "nsubj")


def test_a_participle_before_who_acts_describes_him():
    told, _ = mended(
        *("Roe NNP nsubj 1", "told VBD ROOT 1", "Acme NNP dobj 1", "suspected VBN xcomp 1"),
        *("thieves NNS nsubj 6", "had VBD aux 6", "fled VBN ccomp 3", ". . punct 1"),
    )
    assert (told["fled"], told["suspected"]) == (("told", "ccomp"), ("thieves", "amod"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "An airstrike on Monday killed Ali Roe, an aide to Salt Front leader Ben Crow, the"
            " Norrland Ministry of Salt said.",
            "Ministry",
        ),
        (
            "Though few know much of the man alleged to have robbed and killed Norrland"
            " clerk Ben Crow, an Elm court database shows that a man so called was arrested.",
            "database",
        ),
    ],
)
def test_to_whom_something_was_done_does_not_tell_of_it(reading, text, who):
    killed = next(t for t in reading(text).doc if t.text == "killed")
    says = next(t for t in killed.doc if t.text in {"said", "shows"})
    assert [t.text for t in says.lefts if t.dep_ == "nsubj"] == [who]
    assert [t.text for t in killed.rights if t.dep_ == "dobj"] in (["Roe"], ["Crow"])


def test_who_tells_somebody_behind_an_aside_says_it(reading):
    text = "Roe, R-Elm, also told Acme his proposal for salt would balance the books in May."
    says = next(t for t in reading(text).doc if t.text == "told")
    assert (says.dep_, [t.text for t in says.lefts if t.dep_ == "nsubj"]) == ("ROOT", ["Roe"])
    assert next(t for t in says.rights if t.dep_ == "ccomp").text == "balance"


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        (
            "Ann Roe said trade between Elm and Oak last year was worth $240 million.",
            "trade",
            "was",
        ),
        ("But Roe said farmers, in the meantime, can ask for a licence by mail.", "farmers", "ask"),
    ],
    ids=["behind a time", "before an aside"],
)
def test_what_is_said_to_have_done_something_does_it(reading, text, subject, verb):
    noun = next(t for t in reading(text).doc if t.text == subject)

    assert (noun.dep_, noun.head.text) == ("nsubj", verb)


def test_what_else_is_so_behind_an_object_is_not_said(reading):
    text = "The Elm Salt Guild has declared a total boat ban in nine harbours, and more than"
    doc = reading(f"{text} 1,100 clerks are on standby.").doc
    assert next(t.dep_ for t in doc if t.text == "are") == "conj"


def test_what_was_done_to_a_thing_at_last_is_said_too(reading):
    text = "The Elm-based firm said the leak began at 10:40 a.m. local time and was fixed."
    last = next(t for t in reading(text).doc if t.text == "fixed")
    assert (last.dep_, last.head.text) == ("conj", "began")
