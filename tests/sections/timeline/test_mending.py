"""Words that were cut too soon: told up to where they are whole, or not at all."""

from __future__ import annotations

import pytest

LEAD = "Harrow sold the mill. The board was calm. It met.\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A second bus service linking the old city of Elm with Oak in Harrow was also announced"
            " as well as a rail link between Ash state and Norland's Birch province.",
            "A second bus service linking the old city of Elm with Oak in Harrow was also announced"
            " as well as a rail link between Ash state and Norland's Birch province",
        ),
        (
            "Last week, Mayor Ann Roe and Attorney General Ben Poe spoke about the major dangers"
            " the mill could pose to the coming vote if it is used, with Roe calling it a risk.",
            "Mayor Ann Roe and Attorney General Ben Poe spoke about the major dangers the mill"
            " could pose to the coming vote if it is used",
        ),
        (
            "Mayor Ann Roe signed an order Friday for the new rules citing “the rude, hostile, and"
            " harmful acts and policies of the Government of North Harrow, including its raids and"
            " its cruel, lawless dealings with clerks during November and December 2014.”",
            "Mayor Ann Roe signed an order Friday",
        ),
    ],
    ids=["to-the-end", "its-clause", "its-object"],
)
def test_words_that_break_off_are_told_up_to_where_they_are_whole(events, text, words):
    assert words in [event.text for event in events(LEAD + text)]
