"""Agreement: which forms that a tagger takes for a present or no verb are one."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.agreement import agreed
from parses import sentence, tagged

WORDS = LANGUAGES["en"].verbs


@pytest.mark.parametrize(
    ("subject", "verb", "wanted"),
    [
        ("judge NN nsubj 1", "set VBP ROOT 1", "VBD"),
        ("Roe NNP nsubj 1", "swam VBP ROOT 1", "VBD"),
        ("swimmers NNS nsubj 1", "swam VBP ROOT 1", "VBD"),
        ("mayor NN nsubj 1", "decreed VB ROOT 1", "VBD"),
        ("judges NNS nsubj 1", "set VBP ROOT 1", "VBP"),
        ("team NN nsubj 1", "play VBP ROOT 1", "VBP"),
        ("people NNS nsubj 1", "need VBP ROOT 1", "VBP"),
        ("brothers NNS nsubj 1", "run VBD ROOT 1", "VBP"),
    ],
)
def test_a_present_that_does_not_agree_is_a_past(subject, verb, wanted):
    assert agreed(tagged(subject, verb), WORDS)[1].tag_ == wanted


@pytest.mark.parametrize(
    ("subject", "wanted"), [("singer NN nsubj 1", "VBD"), ("rare JJ amod 1", "JJ")]
)
def test_a_past_that_is_taken_for_no_verb_is_one_beside_its_subject(subject, wanted):
    doc = agreed(tagged(subject, "underwent JJ ROOT 1", "surgery NN dobj 1"), WORDS)
    assert doc[1].tag_ == wanted


@pytest.mark.parametrize(("count", "wanted"), [("Two", "NNS"), ("One", "VBZ"), ("2015", "VBZ")])
def test_what_is_counted_is_no_verb_of_one(count, wanted):
    doc = tagged(f"{count} CD nsubj 1", "inmates VBZ ROOT 1", "at IN prep 1", "large JJ pobj 2")
    doc[1].pos_ = "VERB"
    assert agreed(doc, WORDS)[1].tag_ == wanted


@pytest.mark.parametrize(("joined", "wanted"), [("is VBZ", "VBZ"), ("are VBP", "NNS")])
def test_a_plural_that_one_joined_to_it_makes_a_verb_is_one(joined, wanted):
    row = ["income NN compound 1", "accounts NNS ROOT 1", "and CC cc 1", f"{joined} conj 1"]
    doc = agreed(tagged(*row, "high JJ acomp 3"), WORDS)
    assert (doc[1].tag_, doc[0].dep_) == (wanted, "nsubj" if wanted == "VBZ" else "compound")


@pytest.mark.parametrize(
    ("beside", "wanted"), [("now RB advmod 3", "VB"), ("a DT det 3", "NN")], ids=["verb", "noun"]
)
def test_what_a_modal_helps_is_a_verb(beside, wanted):
    doc = tagged("boats NNS nsubj 3", "will MD aux 3", beside, "crash NN ROOT 3")
    assert agreed(doc, WORDS)[3].tag_ == wanted


@pytest.mark.parametrize(
    ("letters", "wanted"), [("WHO WP compound 1", "NNP"), ("who WP compound 1", "WP")]
)
def test_letters_before_a_noun_are_no_pronoun(letters, wanted):
    row = (letters, "envoy NN nsubj 2", "left VBD ROOT 2")
    doc = agreed(tagged(*row, pos=["PRON", "NOUN", "VERB"]), WORDS)
    assert doc[0].tag_ == wanted


@pytest.mark.parametrize(
    ("link", "object_", "wanted"),
    [
        ("to IN aux 2", "ferry NN dobj 2", ["TO", "VB"]),
        ("to IN prep 0", "ferry NN dobj 2", ["IN", "NN"]),
        ("to IN aux 2", "soon RB advmod 2", ["IN", "NN"]),
    ],
    ids=["verb", "preposition", "no object"],
)
def test_what_to_helps_and_acts_on_something_is_a_verb(link, object_, wanted):
    doc = agreed(tagged("set VBN ROOT 0", link, "trial NN xcomp 0", object_), WORDS)
    assert [t.tag_ for t in doc[1:3]] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The clinic is set to trial the salt in July.", "VB"),
        ("The court put the clerk to trial in July.", "NN"),
    ],
    ids=["verb", "noun"],
)
def test_what_somebody_is_set_to_trial_is_done(nlp, text, wanted):
    assert next(t.tag_ for t in nlp(text) if t.text == "trial") == wanted


def test_an_infinitive_stays_one():
    doc = tagged("Roe NNP nsubj 2", "will MD aux 2", "cut VB ROOT 2")
    assert agreed(doc, WORDS)[2].tag_ == "VB"


def test_a_small_clause_stays_one():
    doc = tagged("They PRP nsubj 1", "helped VBD ROOT 1", "it PRP nsubj 3", "spread VB ccomp 1")
    assert agreed(doc, WORDS)[3].tag_ == "VB"


def test_two_subjects_are_many():
    doc = tagged("Roe NNP nsubj 3", "and CC cc 0", "Poe NNP conj 0", "cut VBP ROOT 3")
    assert agreed(doc, WORDS)[3].tag_ == "VBP"


def test_an_infinitive_completes_the_participle_before_it():
    doc = tagged("Work NN ROOT 0", "set VBN acl 0", "to TO aux 3", "open VB advcl 1")
    assert agreed(doc, WORDS)[3].dep_ == "xcomp"


def test_a_purpose_stays_one():
    doc = tagged("Halls NNS ROOT 0", "built VBN acl 0", "to TO aux 3", "last VB advcl 1")
    assert agreed(doc, WORDS)[3].dep_ == "advcl"


def test_a_mended_verb_has_the_lemma_of_its_past(nlp):
    swam = nlp("Anna Holt swam 40 kilometres on Saturday.")[2]
    assert (swam.tag_, swam.lemma_, swam.pos_) == ("VBD", "swim", "VERB")


@pytest.mark.parametrize("denial", ["didn’t", "didn't"])
def test_a_denial_belongs_to_the_verb_that_it_is_written_to(nlp, denial):
    doc = nlp(f"The press would call him a “coward” if he {denial}.")
    verb = next(t for t in doc if t.text == "did")
    assert [(t.text[0], t.dep_) for t in verb.children if t.dep_ == "neg"] == [("n", "neg")]


@pytest.mark.parametrize(
    ("who", "verb", "wanted"),
    [("Critics NNS", "VBD", "nsubj"), ("Norland NNP", "VBD", "compound")],
    ids=["several", "one"],
)
def test_a_verb_of_saying_that_is_no_noun_tells_the_clause_behind_it(who, verb, wanted):
    doc = tagged(
        f"{who} compound 2", "allege NN compound 2", "Roe NNP nsubj 3", f"lied {verb} ROOT 3"
    )
    agreed(doc, WORDS)
    assert doc[0].dep_ == wanted
    assert (doc[3].dep_ == "ccomp") is (wanted == "nsubj")


@pytest.mark.parametrize(
    ("who", "rest", "tag"),
    [
        ("thirds NNS nsubj 1", "Roe NNP dobj 1", "VBP"),
        ("thirds NNS nsubj 1", "again RB advmod 1", "RB"),
        ("thirds NNS dep 1", "Roe NNP dobj 1", "RB"),
    ],
)
def test_an_adverb_that_acts_on_somebody_is_a_verb(who, rest, tag):
    assert agreed(tagged(who, "back RB ROOT 1", rest), WORDS)[1].tag_ == tag


@pytest.mark.parametrize(
    ("text", "verb", "tag"),
    [
        ("At present, Ada Poe and her son hold a 12% stake.", "hold", "VBP"),
        ("More than half of the towns bind their clerks to it.", "bind", "VBP"),
        ("Bind the clerks.", "Bind", "VB"),
    ],
)
def test_a_bare_form_beside_several_is_no_command(nlp, text, verb, tag):
    doc = agreed(nlp(text), LANGUAGES["en"].verbs)
    assert next(t.tag_ for t in doc if t.text == verb) == tag


def test_a_letter_is_no_comma(nlp):
    doc = agreed(nlp("Acme will repay $20m of the $50m it lost on oil."), LANGUAGES["en"].verbs)
    assert all(t.pos_ != "PUNCT" for t in doc if t.text == "m")


@pytest.mark.parametrize(
    ("verb", "tag"), [("lost", "PRP$"), ("paid", "PRP")], ids=["hers", "to her"]
)
def test_a_sum_is_of_whom_loses_what_it_is_of(verb, tag):
    doc = sentence(
        "Roe NNP nsubj 1",
        f"{verb} VBD ROOT 1",
        "her PRP dative 1",
        "£ $ nmod 4",
        "2m CD nummod 5",
        "case NN dobj 1",
    )
    assert agreed(doc, WORDS)[2].tag_ == tag


def test_what_a_hyphen_joins_to_a_noun_is_one(reading):
    text = "The guild spoke. Its director-general, Ann Roe, told clerks that it was near ruin."
    general = next(t for t in reading(text).doc if t.text == "general")
    assert (general.tag_, general.dep_) == ("NN", "nsubj")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The director, Ada Poe, rejected that, saying every mill was safe.", "DT"),
        ("He said some had left the mill but that four had drowned in the pond.", "IN"),
    ],
    ids=["object", "clause"],
)
def test_a_word_that_points_or_opens_a_clause(reading, text, tag):
    found = [t for t in reading(text).doc if t.text == "that"]
    assert [t.tag_ for t in found] == [tag]


@pytest.mark.parametrize(
    "text",
    [
        "“The plan is dead and gone,” May said.",
        "Ann May leads Elm. May said the plan was late.",
        "Ann May leads Elm. May says the plan is late.",
    ],
    ids=["behind what she says", "first", "now"],
)
def test_a_modal_before_a_form_that_none_has_is_a_name(reading, text):
    said = next(t for t in reading(text).doc if t.text in {"said", "says"})
    name = said.nbor(-1)

    assert (name.tag_, name.dep_, name.head) == ("NNP", "nsubj", said)


@pytest.mark.parametrize("dep", ["intj", "advcl"])
def test_a_capital_inside_makes_a_name_of_what_is_taken_for_a_verb(dep):
    words = (f"VelkaSailing VBG {dep} 3", "chief JJ amod 2", "executive NN compound 3")
    doc = agreed(tagged(*words, "Roe NNP nsubj 4", "left VBD ROOT 4"), WORDS)
    assert (doc[0].tag_, doc[0].head.text, doc[0].dep_) == ("NNP", "executive", "compound")


def test_a_name_in_capitals_that_acts_is_no_verb():
    words = ("ELM NNP nsubj 3", "ROVERS VBZ nsubj 3", "have VBP aux 3", "sold VBN ROOT 3")
    doc = agreed(tagged(*words), WORDS)
    assert [(t.tag_, t.dep_) for t in doc[:2]] == [("NNP", "compound"), ("NNPS", "nsubj")]
