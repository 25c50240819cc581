"""The timeline without dates: turns of a story that stand beside its main clauses."""

from __future__ import annotations

import pytest

from explainer.sections.timeline import Event

LEAD = "The harbour is old. The pier is long. "
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


def texts(made: list[Event]) -> list[str]:
    """The words of events."""
    return [event.text for event in made]


@pytest.mark.parametrize(
    "text",
    [
        "The talks on the mill failed.",
        "Preparations for the fair are already underway in Elm.",
        "Grocers have also sued the town of Elm.",
        "Shares of Acme are up 39 percent.",
    ],
)
def test_turns_of_a_story_are_told(events_with_actors, text):
    assert text[:-1] in texts(events_with_actors(LEAD + text))


def test_what_befell_who_tells_it_is_theirs(events_with_actors):
    (event,) = events_with_actors(LEAD + "Mara Quill said she was held at the fort by guards.")
    assert (event.text, event.said_by) == ("she was held at the fort by guards", "Mara Quill")


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill said she was alarmed by the noise.",
        "The sale of the mill is seen as one way to save the town.",
        "Mara Quill said she painted the fort.",
        "Mara Quill said the dam was designed to keep the harbour calm.",
        "Mara Quill continued to mend the old pier.",
        "Mara Quill acknowledged that the pier was rotten.",
        "Mara Quill pointed to the price of salt.",
        "Mara Quill voiced doubts about the ferry.",
        "Here are five boats to watch in Elm this year.",
        "Mara Quill is in a strong position to win a few more races on Saturday.",
    ],
)
def test_feelings_and_views_are_none(events_with_actors, text):
    assert not events_with_actors(LEAD + text)
