"""How far a clause or a noun phrase of a label reaches."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.ends import cut_at_stop, end_within, is_inside_cluster
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.fixture
def spot(reading):
    made = reading("The old firm could invest $5 million in the wind farms, it said.")
    (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    return found


def test_a_phrase_ends_where_nothing_waits_for_what_follows(spot):
    doc = spot.doc
    assert end_within(doc, 0, 3, 9, doc[4]) == 8
    assert end_within(doc, 0, 9, 10, doc[4]) is None


def test_a_phrase_ends_at_its_first_comma(spot):
    at = cut_at_stop(spot.doc, 8, len(spot.doc))
    assert spot.doc[at].text == ","


@pytest.mark.parametrize(
    "text",
    ["👨\u200d👩\u200d👧", "👍🏽", "🇳🇴", "e\u0301"],
    ids=["c14-joined", "c14-tone", "c14-flag", "c15-accent"],
)
def test_no_cut_parts_one_character(nlp, text):
    doc = Doc(nlp.nlp.vocab, words=["a", *text, "b"], spaces=[True, *[False] * len(text), True])
    inner = [at for at in range(2, len(text) + 1) if is_inside_cluster(doc, at)]
    assert inner == list(range(2, len(text) + 1))
    assert not is_inside_cluster(doc, 1)


@pytest.mark.parametrize(
    ("text", "at", "ends"),
    [
        ("They cut the Elms' lead to two.", 4, False),
        ("They cut the Elms.", 4, True),
        ("They ran at 50 km/h and won.", 5, False),
        ("They paid 50 clerks to get out of it.", 6, False),
    ],
)
def test_no_label_ends_inside_an_owner_or_a_word(nlp, text, at, ends):
    doc = nlp(text)
    assert (end_within(doc, 0, at, at, None) == at) is ends


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "“I think maybe 900 people were hurt last year [in Elm],” Ada Poe said.",
            "people were hurt last year [in Elm]",
        ),
        (
            "“About 900 people were hurt [in Elm] last year,” Ada Poe said.",
            "people were hurt [in Elm] last year",
        ),
        (
            "About 900 people left Elm last year. [Ada Poe/Acme]",
            "About 900 people left Elm last year",
        ),
    ],
    ids=["end", "middle", "credit"],
)
def test_what_an_editor_put_into_a_quotation_stays(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


def test_a_label_keeps_a_preposition_that_ends_its_clause(reading):
    (figure,) = extract(reading("At least 51 clerks are unaccounted for, the mayor said."), Facts())
    assert figure.label == "clerks are unaccounted for"


def test_no_label_ends_between_two_words_for_one_noun(reading):
    text = "The board has clerks who serve two-year, staggered terms."
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert labels == ["clerks who serve two-year, staggered terms"]


def test_a_vote_keeps_what_was_voted_on_and_years_stay_together(reading):
    text = (
        "The board voted, 5-2, to close the mill. The old mayor of Elm is accused of taking"
        " $5 million between 2017 and 2021 in return for four contracts that he had signed."
    )
    labels = [f.label for f in extract(reading(text), Facts())]
    assert labels[0] == "The board voted, 5-2, to close the mill"
    assert not any(label.endswith("2017") for label in labels)


def test_of_whom_a_participle_tells_the_one_joined_to_it_does_too(reading):
    made = reading("The pill met its goal, with 16.1% of clerks dying or being sacked in Elm.")
    (figure,) = extract(made, Facts())
    assert figure.label.endswith("dying or being sacked in Elm")
