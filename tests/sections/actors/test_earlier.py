"""Earlier: the body of which the sentence before a bare office tells."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Acme Corp said it was hacked. Chief executive Ada Poe left.", "Acme Corp"),
        ("Acme Corp said it sued Gulfo Inc. Chief executive Ada Poe left.", None),
        ("The Salt Agency said Acme Corp broke the law. Chief executive Ada Poe left.", None),
        (
            "Acme Corp said so. The Elm Theatre will shut, said managing director Ada Poe.",
            None,
        ),
        (
            "Acme Corp said it was hacked. It has called in Gulfo Inc. Chief executive Ada Poe "
            "left.",
            "Acme Corp",
        ),
        ("Acme Corp said so. It was hacked. The company's chairman, Ada Poe, left.", "Acme Corp"),
        ("Acme Corp sued Gulfo Inc. Chief executive Ada Poe left.", None),
        (
            "Analysts at Zenda Bank were glad. Their telecoms specialist, Ada Poe, left.",
            "Zenda Bank",
        ),
        (
            "The Elm Art Museum at the University of Dale was full, according to curator Ada Poe.",
            "Elm Art Museum",
        ),
        ("Clients of Zenda Bank were glad. Their specialist, Ada Poe, left.", None),
        (
            'Analysts at Zenda Bank said it was late. "Who would pay?" analyst Ada Poe wrote.',
            "Zenda Bank",
        ),
        ("Analysts at Zenda Bank said it was late. Economist Ada Poe wept.", None),
        (
            'Zenda Bank said it would go. "It is late," national organiser Ada Poe said.',
            "Zenda Bank",
        ),
    ],
    ids=[
        "says",
        "sues",
        "accuses",
        "theatre",
        "it",
        "it and its noun",
        "no saying",
        "their",
        "subject",
        "no colleagues",
        "one of them",
        "another sort",
        "union",
    ],
)
def test_who_said_it_before_has_the_office(body, text, name):
    assert body(text) == name


def test_a_body_that_speaks_on_the_way_gives_no_office_in_the_next_paragraph(actors):
    text = (
        "Halden Steel was put up for sale on Monday. Halden Steel owes its banks $5 million.\n\n"
        "Prices fell. The Solidarity Union said it would sue.\n\n"
        "Chief executive Ada Poe left on Friday."
    )
    told = {a.name: a.affiliation for a in actors(text)}
    assert told["Ada Poe"] is None
