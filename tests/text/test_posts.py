"""Posts: what a web page shows of a network is said by who signs it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import FIGURES
from explainer.sections.outlook import OUTLOOK
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.text.attribution.posts import posts, signatures

POST = "We will keep the mill open and pay all. — Ann Roe (@annroe) June 3, 2025"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (POST, "We will keep the mill open and pay all."),
        ("It shut on Monday! pic.net/a1 – Bo Fox (@bo_fox) 3 June 2025.", "It shut on Monday!"),
        ("It shut today — ann roe (@annroe) 3 июня 2025 г.", "It shut today"),
        ("The mill - a rival of Acme (@acme) - opened in 2017 and was sold a year later.", None),
        ("The mill's rival (@acme) opened in May 2017.", None),
        ("— Ann Roe (@annroe) June 3, 2025", None),
        ("The claim spread — it was posted by Ann Roe (@annroe) on June 3, 2025.", None),
        ("The claim spread — it was posted by Ann Roe (@annroe) June 3, 2025.", None),
        ("The council voted to shut it. Photo - Ann Roe (@annroe), Elm 2025", None),
    ],
    ids=[
        "post",
        "link",
        "small",
        "aside",
        "no-dash",
        "nothing-said",
        "on-a-day",
        "posted-by",
        "credit",
    ],
)
def test_a_post_ends_before_who_signs_it(line, words):
    found = [line[q.start : q.end] for q in posts(line, [(0, len(line))])]
    assert found == ([] if words is None else [words])


def test_a_post_is_a_quotation_of_who_signs_it_and_no_event_of_the_article(reading):
    made = reading(f"Ann Roe runs the mill in Elm. She met clerks on Monday.\n\n{POST}")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    quotes = [(q.speaker, q.text) for q in QUOTES.extract(made, facts)]
    assert quotes == [("Ann Roe", "We will keep the mill open and pay all.")]
    assert all("open" not in event.text for event in TIMELINE.extract(made, facts))


def test_what_a_post_counts_is_no_figure_of_the_article(reading):
    made = reading(f"Ann Roe runs the mill in Elm.\n\n{POST.replace('all', '40 clerks')}")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert not [*FIGURES.extract(made, facts)]


def test_what_nobody_known_writes_is_nobodys_quotation(reading):
    made = reading(f"The mill in Elm may shut.\n\n{POST.replace('Ann Roe', 'elmfan')}")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert not QUOTES.extract(made, facts)


def test_the_words_of_a_prospect_end_before_the_signature(reading):
    said = "The fare could rise in Elm. — Ann Roe (@annroe) June 3, 2025"
    made = reading(f"Ann Roe runs the ferry in Elm. She met clerks on Monday.\n\n{said}")
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert [p.text for p in OUTLOOK.extract(made, facts)] == ["The fare could rise in Elm"]


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        (POST, " — Ann Roe (@annroe) June 3, 2025"),
        ("Ann Roe (@annroe) June 3, 2025", "Ann Roe (@annroe) June 3, 2025"),
        ("Ann Roe (@annroe) 3 June 2025.", "Ann Roe (@annroe) 3 June 2025."),
        ("Ann Roe (@annroe) said on June 3, 2025 that it would shut.", None),
        ("Ann Roe (@annroe) June 3, 2025 was the day on which the mill was shut.", None),
    ],
    ids=["behind", "alone", "stop", "says", "goes-on"],
)
def test_a_signature_is_told_from_the_text(line, signed):
    found = [line[start:end] for start, end in signatures(line, [(0, len(line))])]
    assert found == ([] if signed is None else [signed])


def test_nobody_who_signs_a_post_goes_on_in_the_article(reading):
    made = reading(
        "A blogger claims to have sold her boat. On her page, the author, known just as Lena,"
        " wrote that she was glad.\n\nWait some lady sold her boat because it was red. c'mon."
        "\n\nDonJuan Tempo (@tempo) February 10, 2025\n\nWith a boat like this, this sea was lucky"
        " to be left http://t.net/WZj via @aurelio\n\nBarbara Roe (@barbroe) February 9, 2025\n\n"
        "So when she went to the port she was sad and sold it.\n\n"
        "She concludes: ‘I do not hate boats, I hate the sea. I was not going to row.’"
    )
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert "Barbara Roe" not in [q.speaker for q in QUOTES.extract(made, facts)]
