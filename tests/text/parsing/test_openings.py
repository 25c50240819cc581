"""Openings: what opens a sentence is no part of what the sentence tells."""

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
        ("All told, up to 4 million clerks could be paid more.", "paid", "clerks"),
        ("That said, the bank will shut ten offices in May.", "shut", "bank"),
        ("All told, the guild, whose members met in Elm, has raised $40m.", "raised", "guild"),
    ],
    ids=["sum", "turn", "aside"],
)
def test_two_words_before_a_comma_say_nothing_of_their_own(nlp, text, verb, who):
    doc = nlp(text)
    assert subject(doc, verb) == (who, "ROOT")
    assert doc[1].dep_ == "advcl"


def test_what_is_said_behind_an_aside_is_said(nlp):
    doc = nlp("Both said, in one letter, that the mill would shut.")
    assert (doc[1].dep_, doc[1].tag_) == ("ROOT", "VBD")


def test_a_phrase_that_opens_a_sentence_is_no_part_of_its_subject(nlp):
    doc = nlp("As a result clerks who face a long term could get five years knocked off.")
    clerks = next(t for t in doc if t.text == "clerks")
    assert clerks.left_edge == clerks


def test_a_preposition_that_opens_a_sentence_has_its_noun(nlp):
    doc = nlp("During its investigation FBI agents reportedly copied 84 films from the hubs.")
    assert subject(doc, "copied") == ("agents", "ROOT")
    assert doc[2].dep_ == "pobj"
    assert next(t for t in doc if t.text == "agents").left_edge.text == "FBI"


@pytest.mark.parametrize(("mark", "role"), [("has VBZ aux 8", "nsubj"), (", , punct 8", "appos")])
def test_who_stands_behind_an_opening_phrase_acts(mark, role):
    doc = tagged(
        "At IN prep 8",
        "the DT det 2",
        "show NN pobj 0",
        ", , punct 2",
        "the DT det 5",
        "firm NN appos 2",
        mark,
        "now RB advmod 8",
        "shown VBN ROOT 8" if role == "nsubj" else "won VBD ROOT 8",
        "boats NNS dobj 8",
    )
    with_main_verbs(doc, WORDS)
    assert doc[5].dep_ == role


@pytest.mark.parametrize(
    ("year", "tag", "role"), [("1962", "CD", "nsubj"), ("Elm", "NNP", "pobj")], ids=["time", "name"]
)
def test_a_name_behind_the_year_that_opens_a_sentence_acts(year, tag, role):
    doc = tagged(
        "In IN prep 4",
        f"{year} {tag} compound 2",
        "Quill NNP pobj 0",
        ", , punct 2",
        "left VBD ROOT 4",
        "Lorne NNP dobj 4",
    )
    with_main_verbs(doc, WORDS)
    assert (doc[2].dep_, doc[1].head.i) == (role, 0 if role == "nsubj" else 2)


def test_a_name_behind_the_month_that_opens_a_sentence_acts():
    doc = tagged(
        "In IN prep 6",
        "July NNP pobj 0",
        "2015 CD nummod 1",
        "President NNP compound 4",
        "Quill NNP pobj 0",
        ", , punct 6",
        "left VBD ROOT 6",
    )
    with_main_verbs(doc, WORDS)
    assert (doc[4].dep_, doc[4].head.i) == ("nsubj", 6)


@pytest.mark.parametrize(
    ("text", "deed", "who"),
    [
        ("Addressing Poe, Mayor Ann Roe said that it was over.", "Addressing", "Roe"),
        ("Sentencing Crow, the judge, Ann Roe, said it was mean.", "Sentencing", "judge"),
        ("Before he jailed Crow, the judge, Tom Roe, said it was mean.", "jailed", "judge"),
    ],
    ids=["part-of-a-name", "in-commas", "lost-object"],
)
def test_whom_something_is_done_to_does_not_act(nlp, text, deed, who):
    doc = nlp(text)
    found = next(t for t in doc if t.text == deed)
    assert (found.dep_, found.head.text) == ("advcl", "said")
    assert [t.dep_ for t in found.rights] == ["dobj"]
    assert subject(doc, "said") == (who, "ROOT")


def test_a_name_that_ends_like_a_participle_acts(nlp):
    assert subject(nlp("Sterling Crow, the judge, said it was mean."), "said") == ("Crow", "ROOT")


@pytest.mark.parametrize(
    ("text", "day", "who"),
    [
        ("On Monday Ann Roe resigned.", "Monday", "Roe"),
        ("On Monday Ann Roe is due to open the new mill.", "Monday", "Roe"),
        ("On Tuesday President Bo Fox said he would go.", "Tuesday", "Fox"),
        ("On 3 May Bo Fox left Elm.", "May", "Fox"),
        ("On Thursday rebels shelled the town.", "Thursday", "rebels"),
        ("On Sunday allies of the mayor left.", "Sunday", "allies"),
        ("On Sunday Pope Leo will visit Elm.", "Sunday", "Leo"),
        ("On Monday Acme's shares fell 3%.", "Monday", "shares"),
    ],
)
def test_who_stands_behind_the_day_that_opens_a_sentence_acts(nlp, text, day, who):
    doc = nlp(text)
    when = next(t for t in doc if t.text == day)
    assert (when.dep_, when.head.text) == ("pobj", doc[0].text)
    verb = next(t for t in doc if t.dep_ == "ROOT")
    assert [t.text for t in verb.children if t.dep_ == "nsubj"] == [who]


def test_a_day_in_a_name_stays_in_it(nlp):
    doc = nlp("In May Day marches, thousands left.")
    assert doc[1].head.text != "In"


def test_what_somebody_does_says_nothing(reading):
    doc = reading("Defending, Helena Strand said her client had been under strain.").doc
    assert subject(doc, "said") == ("Strand", "ROOT")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In 2024 May Roe left the guild.", "May"),
        ("With June Roe Acme lost $4m.", "June"),
    ],
)
def test_a_month_that_is_a_name_is_no_day(nlp, text, word):
    doc = nlp(text)
    assert next(t for t in doc if t.text == word).head != doc[0]
    assert [t.dep_ for t in doc if t.text == word] == ["compound"]


def test_a_time_without_a_preposition_is_no_part_of_a_name(reading):
    found = {t.text: t for t in reading("Last May Sapo said clerks had used gangs.").doc}
    assert (found["May"].dep_, found["May"].head.text) == ("npadvmod", "said")
    assert found["Sapo"].left_edge == found["Sapo"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Four years after the 2015 Oak corn store blaze that hurt 40 people, the Ancient Town"
            " of Elm and Halden council bought a new hall.",
            "Town",
        ),
        (
            "Two years after the Oak harbour mill flood that hurt 40 clerks, the Guild of Elm and"
            " Halden bakers bought a new hall.",
            "Guild",
        ),
        (
            "Earlier this week, a women's shelter in the Norlandic capital Halden was shut after"
            " crews found a leak in its roof.",
            "shelter",
        ),
        (
            "Earlier this year, a girls' school in the Norlandic capital Dorrin was shut after"
            " crews found gas in the yard.",
            "school",
        ),
    ],
    ids=["blaze", "flood", "shelter", "school"],
)
def test_what_a_phrase_that_opens_a_sentence_holds_does_not_act(reading, text, who):
    root = next(s for s in reading(text).doc.sents if s[-1].text == ".").root
    assert [t.text for t in root.children if t.dep_ in {"nsubj", "nsubjpass"}] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("After the talks with Palmer, Acme manager Ben Marlow left the hall.", "Marlow"),
        ("After Poe, Crow and Roe left, the talks went on.", "talks"),
    ],
    ids=["name", "clause"],
)
def test_whom_one_met_before_does_not_act(reading, text, who):
    root = next(reading(text).doc.sents).root
    assert [t.text for t in root.children if t.dep_ == "nsubj"] == [who]


@pytest.mark.parametrize(
    ("text", "verb", "name"),
    [
        ("Save the Salt Mills will field a candidate.", "field", "Mills"),
        ("Meet Zenda said it would keep the name.", "said", "Zenda"),
    ],
    ids=["a movement", "a firm"],
)
def test_a_verb_without_to_opens_the_name_of_who_acts(nlp, text, verb, name):
    doc = nlp(text)
    assert subject(doc, verb)[0] == name
    assert (doc[0].pos_, doc[0].head.text) == ("PROPN", name)


def test_when_somebody_was_born_is_not_when_he_left_school(nlp):
    doc = nlp("Born Honor Mary Robson on 4 March 1935, she left school at 15.")
    assert next(t for t in doc if t.text == "on").head.text == "Born"
    assert [t.text for t in doc if t.dep_ == "nsubj"] == ["she"]
