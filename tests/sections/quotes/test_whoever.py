"""Quotes: who speaks, and not one who stands nearer, passes it on or is let do so."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "According to the minister, ferries and trains “will be back by the middle of May.”",
            ["the minister"],
            id="who-is-before-a-row",
        ),
        pytest.param(
            "Halden (ENN) - Describing the flood that swept across the plain as “one of the worst "
            "floods in memory,” Mayor Dan Poe said Tuesday the town was safe.",
            ["Dan Poe"],
            id="behind-a-dateline",
        ),
        pytest.param(
            "Dan Poe wants “to be careful that we do not wait for the ships,” he said, according "
            "to Elm Insider, adding, “We cannot promise anything.”",
            ["Dan Poe", "Dan Poe"],
            id="who-passes-it-on",
        ),
        pytest.param(
            "Ada Roe said on Tuesday that she would “love” to have Mr. Poe and other senior clerks "
            "testify, but she is “fighting for all future mayors of the town.”",
            [],
            id="who-is-had-do-so",
        ),
        pytest.param(
            "Judge Fox seemed annoyed that the council has not yet counted the boats, saying he "
            "saw “a careless and cold attitude” in the hall.",
            ["Fox"],
            id="not-of-whom-he-complains",
        ),
        pytest.param(
            "“Sometimes those people are the clerks,” Ada Roe says. [...] “I think the mill will "
            "do something that makes the mayor very sad,” says Crow. “That is just their way.”",
            ["Ada Roe", "Crow"],
            id="behind-a-gap",
        ),
        pytest.param(
            "Sitting at a table Sunday with German Chancellor Greta Voss, host of the summer "
            "fair, President Dan Poe told what he hoped for: “an end to the long row with salt "
            "makers.”",
            ["Dan Poe"],
            id="behind-what-he-did",
        ),
        pytest.param(
            "While the paper asserts that the toll complies with the charter, Lena Crow, deputy "
            "head of the Elm Union, said on the radio that it is “a plain theft and we will "
            "sue.”",
            ["Lena Crow"],
            id="behind-what-is-set-against",
        ),
    ],
)
def test_nobody_else_speaks_the_words_of_the_one_who_does(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


def test_what_is_done_is_no_statement(quotes, reading):
    text = "Harbor and Salt Patrol agents began searches reportedly targeting 90 smugglers."
    assert quotes(reading(text), direct=False) == []
