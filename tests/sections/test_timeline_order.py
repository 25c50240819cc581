"""The order of the timeline: where events stand that have no date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE
from explainer.text import entire

Read = Callable[..., Reading]

LEAD = (
    "The council of Halden approved the bridge on Wednesday. "
    "The vote was close. Many people watched the debate.\n"
)
"""Three sentences of news, so that what follows is told behind the lead."""


@pytest.fixture
def order(reading: Read) -> Callable[..., list[str]]:
    """The verbs that tell a text's events, in the order of the timeline."""

    def shown(text: str, *verbs: str) -> list[str]:
        made = reading(text)
        actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
        found = [event.text for event in TIMELINE.extract(made, actors)]
        return [max(told, key=e.index) for e in found if (told := [v for v in verbs if v in e])]

    return shown


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Ada Poe painted the hall after Ben Crow sold the mill.", ("sold", "painted")),
        (
            LEAD + "Ada Poe, who led the guild of the rowers of Elm and Dale, attacked the mayor.",
            ("led", "attacked"),
        ),
        (LEAD + "Ada Poe sued the firm. Ben Crow had sold the mill.", ("sold", "sued")),
        (LEAD + "Ada Poe sued the firm. Poe later joined the guild.", ("sued", "joined")),
        (LEAD + "In 2003, Poe bought a mill.\nBen Crow mended the roof.", ("mended", "approved")),
        (LEAD + "In 2003, Poe bought a mill. Ben Crow mended the roof.", ("bought", "mended")),
        (
            LEAD + "Ada Poe attacked Crow. Ben Crow sued Poe in March.",
            ("attacked", "sued", "approved"),
        ),
        (LEAD + "Ada Poe drew the plans for the bridge.", ("drew", "approved")),
        (LEAD + "Ada Poe condemned the vote.", ("approved", "condemned")),
        (LEAD + "Ada Poe welcomed the vote.", ("approved", "welcomed")),
        (LEAD + "Ada Poe finally signed the plans.", ("approved", "signed")),
        (LEAD + "Clerks were meeting in Elm.", ("approved", "meeting")),
        (LEAD + "Ada Poe responded by saying it leaked.", ("approved", "responded")),
        (LEAD + "Ada Poe had demanded a vote.", ("demanded", "approved")),
        (LEAD + "Ada Poe initially condemned the plan.", ("condemned", "approved")),
        (LEAD + "Ada Poe has painted the hall.", ("painted", "condemned")),
        (LEAD + "Ada Poe has already painted the hall.", ("painted", "approved")),
        ("Ada Poe has painted the hall. Ben Crow sold the pier last week.", ("sold", "painted")),
        (
            LEAD + "Ada Poe, who has worked for the firm since 1998, had pleaded not guilty.",
            ("worked", "pleaded", "approved"),
        ),
        (LEAD + "Ada Poe ran for mayor in the 2010 election.", ("ran", "approved")),
    ],
    ids=[
        *("after", "who did", "had", "later", "an old story", "its paragraph"),
        *(
            "told next",
            "what led to it",
            "reaction",
            "greeting",
            "at last",
            "under way",
            "by saying",
            "had said",
            "at first",
            "has",
            "already",
        ),
        *("has in the lead", "beside what lasts", "in an event"),
    ],
)
def test_an_event_without_a_date_stands_where_the_text_puts_it(order, text, verbs, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    assert order(text, *verbs) == [v for v in verbs if v in text]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        (LEAD + "Ada Poe hired Ben Crow, who sued the town.", ("hired", "sued")),
        (LEAD + "Ada Poe sued the firm. Ben Crow said Poe had left the town.", ("sued", "left")),
        (LEAD + "On Monday, Poe painted the hall. Ben Crow sold a mill.", ("painted", "sold")),
        (LEAD + "Poe has led it since 2003. Ben Crow drew the plans.", ("drew", "approved")),
    ],
    ids=["of the object", "reported", "of late", "goes on"],
)
def test_nothing_in_its_clause_puts_it_before_its_neighbour(order, text, verbs, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    assert order(text, *verbs) == list(verbs)


def test_a_clause_with_before_tells_what_came_after(reading):
    made = reading("Ben Crow won the seat before Ada Poe joined the guild.")
    found = [event.text for event in TIMELINE.extract(made, Facts())]
    assert found[1:] == ["Ada Poe joined the guild"]


def test_events_that_wait_for_each_other_have_a_place(order):
    text = LEAD + "After Ada Poe had later left the guild, Ben Crow subsequently sued her."
    assert set(order(text, "left", "sued")) <= {"left", "sued"}
