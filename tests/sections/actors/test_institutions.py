"""Institutions: the body of a post that one sort of body alone gives."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Headteacher Ada Poe said pupils at Elm Academy were sad.", "Elm Academy"),
        (
            "The Central Bank of Halden cut rates. Governor Ada Poe said so.",
            "Central Bank of Halden",
        ),
        (
            "The Bank of Halden cut rates. The deputy governor, Ada Poe, said so.",
            "Bank of Halden",
        ),
        ("The Elm Police Department was sued. Chief Ada Poe left.", "Elm Police Department"),
        (
            "The Elm City Council met. Rents rose. Bo Fox left. Councilman Ada Poe left.",
            "Elm City Council",
        ),
        (
            "A pupil at Millbrook Elementary was found. Principal Ada Poe wrote to parents.",
            "Millbrook Elementary",
        ),
        ("Elm High School won. The cast includes Principal Ada Poe of Norway.", "Norway"),
        (
            "Elm High School won. Principal Ada Poe, of the consultants Acme Corp, left.",
            "Acme Corp",
        ),
    ],
)
def test_the_only_body_that_has_such_a_post_gives_it(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "A headteacher, Ada Poe, said pupils at Elm Academy were sad.",
        "Elm Academy beat Dale College. They met in June. Headteacher Ada Poe was late.",
        "Elm Savings Bank lent more. Governor Ada Poe said so.",
        "The Elm Police Department was sued. Fire chief Ada Poe left.",
        "The Central Bank of Halden held rates. It was late. Governor Ada Poe opened a road.",
        "The Central Bank of Halden cut rates. Governor Ada Poe of the state of Dale said so.",
        "The Bank of Halden cut rates. Governor Ada Poe signed the state budget.",
        "Elm Police shut the road. Firefighters came. “It was hot,” Chief Ada Poe said.",
        "The Elm Police Department was sued. Chief Ada Poe of the Dale tribe left.",
        "The old jail burned. Prison governor Ada Poe spoke.",
        "The Bank of Halden cut rates. Prison governor Ada Poe spoke.",
        "The Elm City Council met the Dale Town Council. Councilman Ada Poe left.",
    ],
    ids=[
        "some",
        "two schools",
        "no central bank",
        "another chief",
        "far",
        "state",
        "budget",
        "fire",
        "tribe",
        "jail",
        "prison",
        "two councils",
    ],
)
def test_a_post_that_may_be_another_bodys_ties_nobody(body, text):
    assert body(text) is None
