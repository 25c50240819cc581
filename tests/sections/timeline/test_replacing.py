"""The noun in the place of a pronoun that opens an event, where grammar says which."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    "text",
    [
        "The tug sank in May 2012, and the crew sold it in June 2012.",
        "Ada Poe, a sailor, left and she won in May 2012.",
        "It became known in May 2012 that few clerks had joined.",
    ],
    ids=["no subject", "person", "what follows"],
)
def test_a_pronoun_that_opens_nothing_or_is_an_actor_stays(events, text):
    assert not any("The tug … sold" in e.text or "sailor … won" in e.text for e in events(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The tug weighed nine tons, which is as much as the whole of the fleet of Elm had ever"
            " taken aboard in its best year at sea, and it sank in May 2012.",
            "The tug … sank in May 2012",
        ),
        (
            "The crew of the tug left before it sank in May 2012.",
            "The crew of the tug left before it sank in May 2012",
        ),
    ],
    ids=["joined", "below"],
)
def test_a_pronoun_in_a_joined_clause_gives_way_to_its_noun(events, text, words):
    assert events(text)[-1].text == words
