"""States: what somebody is told to be is nothing that anybody said."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.mark.parametrize(
    ("text", "state", "whom"),
    [
        ("Friends reported Bo Fox missing on Monday.", "missing", "Fox"),
        ("The family reported her missing the next morning.", "missing", "her"),
    ],
)
def test_who_is_reported_missing_is_an_object(reading, text, state, whom):
    doc = reading(text).doc
    found = next(t for t in doc if t.text == state)
    assert found.dep_ == "oprd"
    assert next(t for t in doc if t.text == whom).dep_ == "dobj"


def test_what_is_reported_in_a_clause_stays_said(reading):
    doc = reading("The family reported that Bo Fox was missing.").doc
    assert next(t for t in doc if t.text == "missing").dep_ != "oprd"


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("We do not know for sure that the ferry sank off Elm.", "know"),
        ("It is not known for certain that the ferry sank off Elm.", "known"),
        ("Poe is sure that the ferry sank off Elm.", "sure"),
    ],
    ids=["for sure", "for certain", "who is sure"],
)
def test_what_is_known_for_sure_is_known(reading, text, above):
    sank = next(t for t in reading(text).doc if t.text == "sank")
    assert (sank.head.text, sank.dep_) == (above, "ccomp")


@pytest.mark.parametrize(
    "text",
    [
        "Settlers have burned 20 farms in the Elma Strip and occupied East Norland since May.",
        "Two men were held in the Elma Strip and occupied East Norland on Monday.",
    ],
)
def test_a_place_that_is_held_stands_in_a_row_with_the_one_before(reading, text):
    doc = reading(text).doc
    held = next(t for t in doc if t.text == "occupied")
    assert (held.dep_, held.head.text) == ("amod", "Norland")
    assert held.head.head.text == "Strip"
    assert next(t for t in doc if t.dep_ == "ROOT").text in ("burned", "held")


def test_who_went_on_to_occupy_a_place_did(reading):
    doc = reading("The troops crossed the Elma Strip and occupied East Norland in May.").doc
    assert next(t for t in doc if t.text == "occupied").dep_ == "conj"


@pytest.mark.parametrize(
    ("text", "noun", "above"),
    [
        ('The ministry dismissed as "absurd" a report in Elm that Roe had fled.', "report", "dobj"),
        ("The ministry dismissed Roe as a spent force in Elm.", "force", "pobj"),
    ],
    ids=["a report", "what she is"],
)
def test_what_something_is_called_stands_apart_from_it(reading, text, noun, above):
    assert next(t.dep_ for t in reading(text).doc if t.text == noun) == above


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Bo Fox is managing director of Elm Bank.", "managing director of Elm Bank"),
        ("Bo Fox has been managing editor of a paper since 2019.", "managing editor of a paper"),
        ("Bo Fox, who has been managing director of a mill, left.", "managing director of a mill"),
        ("Bo Fox has been managing the editor of a paper since 2019.", None),
        ("Bo Fox has been managing clerks of a paper since 2019.", None),
    ],
)
def test_who_has_been_managing_editor_manages_nobody(reading, text, role):
    made = reading(text)
    (fox,) = (a for a in ACTORS.extract(made, Facts()) if a.name == "Bo Fox")
    assert fox.roles == (() if role is None else (role,))
    verb = next(t for t in made.doc if t.text == "managing")
    assert (verb.dep_ == "amod") is (role is not None)
