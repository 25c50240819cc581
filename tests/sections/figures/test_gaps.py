"""What a label must not leave out."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.gaps import (
    skips_comparison,
    skips_condition,
    skips_object,
    skips_row,
    with_links,
)
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.fixture
def placed(reading):
    """The last amount of a sentence, and the ranges of pieces of its text."""

    def of(text, *pieces):
        made = reading(text)
        spots = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
        spans = [made.doc.char_span(text.index(p), text.index(p) + len(p)) for p in pieces]
        return spots[-1], [(span.start, span.end) for span in spans], made

    return of


@pytest.mark.parametrize(
    ("pieces", "skips"),
    [
        (("The bank earned", "of $5 million"), True),
        (("The bank earned far more than a rival of $5 million",), False),
    ],
)
def test_a_comparison_is_not_left_out(placed, pieces, skips):
    spot, parts, made = placed("The bank earned far more than a rival of $5 million.", *pieces)
    assert skips_comparison(spot, parts, made.pack.amounts) is skips


def test_what_a_verb_is_told_of_is_not_left_out(placed):
    text = "The bank sees the highest growth, 3 percent a year."
    spot, parts, made = placed(text, "The bank sees", "3 percent")
    verb = next(t for t in made.doc if t.text == "sees")
    assert skips_object(spot, verb, parts)
    spot, parts, made = placed(text, "The bank sees the highest growth", "3 percent")
    assert not skips_object(spot, next(t for t in made.doc if t.text == "sees"), parts)


@pytest.mark.parametrize(
    ("text", "pieces", "wanted"),
    [
        (
            "Salt is some 50% higher than it was, but down on the high of $55 set in May.",
            ("Salt is some 50% higher", "on the high of $55 set in May"),
            "down on the high of $55 set in May",
        ),
        (
            "Acme is looking in Elm and Halden to raise $70 million in May.",
            ("Acme is looking", "$70 million in May"),
            "to raise $70 million in May",
        ),
        (
            "Acme had agreed to free each boat it has, including the 19 tugs taken in May.",
            ("Acme", "including the 19 tugs taken in May"),
            "had agreed to free each boat it has, including the 19 tugs taken in May",
        ),
        (
            "Acme closed two mills in Elm, and Halden Salt cut 50 jobs.",
            ("Halden Salt", "cut 50 jobs"),
            "cut 50 jobs",
        ),
    ],
    ids=["down-on", "to-raise", "agreed-to", "its-own-verb"],
)
def test_what_ties_a_part_to_the_rest_is_told(placed, text, pieces, wanted):
    spot, parts, made = placed(text, *pieces)
    start, end = with_links(spot, parts, 26)[-1]
    assert made.doc[start:end].text == wanted
    assert with_links(spot, parts, 2) == parts


def test_what_a_share_is_joined_to_is_not_left_out(placed):
    text = "Elm put it down to strong sales and a 20% fall in costs."
    spot, parts, _ = placed(text, "Elm put it down to", "a 20% fall in costs")
    assert skips_row(spot, parts)
    spot, parts, _ = placed(text, text[:-1])
    assert not skips_row(spot, parts)


@pytest.mark.parametrize(
    ("piece", "skips"),
    [
        ("stake she would have had", True),
        ("Roe bought fewer boats than the 30% stake she would", False),
    ],
)
def test_what_would_have_been_is_no_label(placed, piece, skips):
    text = "Roe bought fewer boats than the 30% stake she would have had by then."
    spot, parts, made = placed(text, piece)
    assert skips_condition(spot, parts, made.pack) is skips


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Elm and Halden lost 14 and 13 boats, respectively.",
            ["Elm and Halden lost 14 and 13 boats, respectively"],
        ),
        (
            "Ann Roe, a former clerk of the guild, and Ben Crow, once mayor, were sentenced to 14"
            " and 13 years, respectively.",
            [],
        ),
        ("The court said he took money on 41 occasions from 2010 to 2023.", []),
        (
            "In the last weeks, Sudria has hit the Norland guild, sunk half of its boats, clerks"
            " say, and left.",
            [],
        ),
    ],
)
def test_a_label_pairs_who_has_what_and_tells_what_was_done(reading, text, labels):
    found = [figure.label for figure in extract(reading(text), Facts())]
    assert found == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The guild said claims that 40 people had died were false.", []),
        ("Claims that 40 people died are untrue.", []),
        ("The court overturned a ruling that Acme must pay $40m.", []),
        ("The court upheld a ruling that Acme must pay $40m.", ["Acme must pay $40m"]),
        ("The mill that cost $40m was scrapped.", ["The mill that cost $40m"]),
    ],
)
def test_what_came_to_nothing_or_is_not_so_is_no_figure(reading, text, labels):
    assert [figure.label for figure in extract(reading(text), Facts())] == labels
