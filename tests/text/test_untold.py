"""Untold: what the words around a clause take back, or leave open, did not happen."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.status import is_condition, status_of

ENGLISH = LANGUAGES["en"]


@pytest.fixture
def status(nlp):
    """Give the status of the last token with these letters."""

    def make(sentence, word):
        return status_of([t for t in nlp(sentence) if t.text == word][-1], ENGLISH)

    return make


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Reports that the mayor sold the mill on Sunday are false, the council said.", "sold"),
        ("The report that the choir left Elm on Sunday was a hoax.", "left"),
        ("The idea that she burned the mill in May is absurd.", "burned"),
        ("The allegation that Poe stole the bell in 2020 was withdrawn.", "stole"),
        ("The claim that Crow hid the will was not true.", "hid"),
        ("Hopes that the mill would open in June faded.", "open"),
        ("Doubts have grown that the minister visited Elm on 3 March.", "visited"),
        ("It is impossible that he sailed on 4 May.", "sailed"),
        ("It is not the case that the firm sold guns in 2015, a judge said.", "sold"),
        ("The paper corrected a story which said the nurse was arrested on 4 May.", "arrested"),
        ("The dossier, since discredited, claimed that he met a spy in 2016.", "met"),
        ("An AI-generated video showed the mayor resigning on Monday.", "resigning"),
        ("A satirical site wrote that the mayor had eaten a dog on 2 May.", "eaten"),
        ("It is not true that the firm sold the ferry in May.", "sold"),
        ("The firm lied when it said the mill closed on 1 May.", "closed"),
        ("A hoaxer had posted that the singer drowned on 1 June.", "drowned"),
        ("A letter falsely said that the port had closed on Monday.", "closed"),
        ("A forged letter stated that the nurse resigned on 3 May.", "resigned"),
        ("A doctored video showed the mayor taking cash in May.", "taking"),
        ("According to a map later shown to be forged, Norland owned Elm in 1850.", "owned"),
        ("The mayor apologised on Tuesday for saying that the farmer poisoned a dog.", "poisoned"),
        ("People danced as though the war had ended on Sunday.", "ended"),
        ("In his dreams he flew to Sudria in May.", "flew"),
        ("In the film, which opens on Friday, the captain sinks a ferry in 1915.", "sinks"),
        ("She had not, as she claimed, graduated from Elm in 2001.", "graduated"),
        ("The board was expected to vote on Monday but did not.", "vote"),
        ("Before she could testify on Tuesday, the nurse fled.", "testify"),
    ],
)
def test_what_is_taken_back_did_not_happen(status, sentence, word):
    assert status(sentence, word) is None


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The news that the mayor sold the mill on Sunday was a shock.", "sold"),
        ("The fact that the choir left Elm on Sunday is sad.", "left"),
        ("It is wrong that they closed the mill in May.", "closed"),
        ("There is no doubt that the mill closed in May.", "closed"),
        ("He lied before the mill closed in May.", "closed"),
        ("The board dismissed a clerk who said the mill closed in May.", "closed"),
        ("The reports did not sway clerks, who say the mill closed in May.", "closed"),
        ("The paper printed a story which said the nurse was arrested on 4 May.", "arrested"),
        ("The dossier, since printed, claimed that he met a spy in 2016.", "met"),
        ("It was the case that the firm sold guns in 2015.", "sold"),
        ("The police said that the fake doctor fled in May.", "fled"),
        ("A guard said the hoaxer fled in May.", "fled"),
        ("A letter said that the port had closed on Monday.", "closed"),
        ("According to a map, Norland owned Elm in 1850.", "owned"),
        ("The mayor apologised for the trip after he visited Elm in May.", "visited"),
        ("People danced though the war had ended on Sunday.", "ended"),
        ("In his dreary speech he praised Sudria in May.", "praised"),
        ("In the film, Ada Poe accused the mayor of theft, a court heard.", "heard"),
        ("She had, as she claimed, graduated from Elm in 2001.", "graduated"),
        ("The board met on Monday but did not vote.", "met"),
        ("Before she testified on Tuesday, the nurse wept.", "testified"),
    ],
)
def test_what_is_not_taken_back_happened(status, sentence, word):
    assert status(sentence, word) == "happened"


def test_a_work_is_told_of_and_not_what_it_tells(status):
    sentence = "In the film, which opened in May, the captain sinks a ferry in 1915."
    assert status(sentence, "opened") == "happened"


@pytest.mark.parametrize(
    "sentence",
    [
        "The guild is certain that the guard fired first on May 30.",
        "Ada Poe is adamant that the guard fired first on May 30.",
        "Rumours spread that the guard fired first.",
        "Police at first thought that the guard fired first.",
        "If it turns out that the guard fired first, she will go.",
        "The report that the guard fired first was long.",
    ],
)
def test_what_somebody_is_sure_of_may_be_so(status, sentence):
    assert status(sentence, "fired") == "possible"


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("He was booked on Saturday for swearing at them.", "booked", "happened"),
        ("The hall is booked for Saturday.", "booked", "scheduled"),
        ("She was sure when she signed it in May.", "signed", "happened"),
        ("The board was expected to vote on Monday and did so.", "vote", "expected"),
        ("Before she could testify, rain will fall.", "testify", "possible"),
    ],
)
def test_what_only_looks_alike(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


def test_were_she_to_win_is_a_condition(nlp):
    tokens = {t.text: t for t in nlp("Were she to win in 2029, she would sell the port.")}
    assert is_condition(tokens["Were"], ENGLISH.certainty)
    tokens = {t.text: t for t in nlp("The mayors were sure to win in 2029, as she said.")}
    assert not is_condition(tokens["were"], ENGLISH.certainty)
