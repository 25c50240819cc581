"""Extending: what beside a run of capitals is part of the name, too."""

from __future__ import annotations

import pytest

from explainer.text.names.extending import extended
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "run", "label", "name"),
    [
        ("They heard it on Radio 9 there.", "Radio", "organization", "Radio 9"),
        ("They joined the 16th Salt Brigade in May.", "Salt Brigade", "organization", "16th Salt "),
        ("They saw the 16th Salt Brigade in May.", "Salt Brigade", "person", "Salt Brigade"),
        ("They asked the state Supreme Court.", "Supreme Court", "organization", "state Supreme "),
        ("They asked the Supreme Court.", "Supreme Court", "organization", "Supreme Court"),
        ("Halden beat Elm Bay 2-1 there.", "Elm Bay", "organization", "Elm Bay"),
        ("The 16th Circuit ruled on it.", "Circuit", "organization", "16th Circuit"),
        ("38 North said so.", "North", "organization", "38 North"),
        ("She is an analyst at 38 North.", "North", "organization", "38 North"),
        ("They saw 38 North there.", "North", "organization", "North"),
        ("The website 38 North said so.", "North", "organization", "38 North"),
    ],
    ids=[
        *("station", "unit", "somebody's", "of a province", "of a nation", "score", "court"),
        *("number before a speaker", "number before an employer", "number elsewhere"),
        "number behind a website",
    ],
)
def test_a_name_has_the_number_that_is_its_own(reading, text, run, label, name):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    start = tokens.text.index(run.split()[0])
    end = start + len(run.split())
    start, end = extended(tokens, start, end, label, made.pack.names)
    assert made.doc[start:end].text.startswith(name)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Jon Reed won. Dan Crow lost.\nNorland: T Reed (Elm); M Crow (Halden), D Crow (Elm).",
            ["Jon Reed", "Dan Crow", "T Reed", "M Crow", "D Crow"],
        ),
        (
            "Jon Reed and Dan Crow won.\n\nD Crow (capt); T Reed.",
            ["Jon Reed", "Dan Crow", "D Crow", "T Reed"],
        ),
        ("In Act I Roe sings. Ann Roe left.", ["Roe", "Ann Roe"]),
        ("Ann Roe won. A Roe victory was near.", ["Ann Roe", "Roe"]),
    ],
    ids=["listed", "first of its line", "an act", "an article"],
)
def test_an_initial_in_a_list_is_part_of_the_name(names, text, wanted):
    assert [words for words, kind in names(text) if kind == "person"] == wanted


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ada van Poe won. Asked about it, van Poe wept.", ["Ada van Poe", "van Poe"]),
        ("Ada van Poe won. Poe wept.", ["Ada van Poe", "Poe"]),
        ("Jan Poe flew to Rio de Jan on Monday. Poe wept.", ["Jan Poe", "Poe"]),
    ],
    ids=["surname", "left out", "a place"],
)
def test_a_surname_has_the_particle_of_the_whole_name(names, text, people):
    assert [words for words, kind in names(text) if kind == "person"] == people


def test_a_body_has_its_particle_without_a_hyphen_too(names):
    found = names("Troops fought fighters of the al Zenda group in Oslo on Monday.")
    assert ("al Zenda", "organization") in found


def test_a_body_has_the_number_that_opens_its_name(names):
    text = "Staff at Four Brothers Zoo said no. Four Brothers Zoo is old."
    found = [words for words, kind in names(text) if kind == "organization"]
    assert found == ["Four Brothers Zoo", "Four Brothers Zoo"]


def test_no_name_reaches_into_the_headline(names):
    title = "Halden Motors Raises Oak Salt Hostile Bid to About $12 Billion"
    text = "Halden Motors Ltd. has raised its bid for Oak Salt Inc. to about $12 billion."
    found = names(text, title=title)
    assert ("Halden Motors Ltd.", "organization") in found
    assert not [words for words, _ in found if words.startswith("Billion")]


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        ("The Elm Salt Council stood. The", "Elm Salt"),
        ("Elm Bay is a town. Ann Roe left Elm", "Bay"),
    ],
    ids=["of the body", "of the town"],
)
def test_no_name_reaches_into_the_next_line(names, lines, body):
    text = f"{lines} {body}\n\nCouncil\n\nsaid so.\n\nElm Bay\n\npolice\n\nsaid so."
    found = [words for words, _ in names(text)]
    assert found
    assert not [words for words in found if "\n" in words or words.endswith("police")]
