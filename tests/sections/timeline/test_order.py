"""The order of the timeline: where events stand that have no date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event
from explainer.text import entire

Read = Callable[..., Reading]

LEAD = (
    "The council of Halden approved the bridge on Wednesday. "
    "The vote was close. Many people watched the debate.\n"
)
"""Three sentences of news, so that what follows is told behind the lead."""


@pytest.fixture
def placed(reading: Read) -> Callable[..., list[tuple[str, bool]]]:
    """The verbs that tell a text's events, in the order of the timeline, and if it is told."""

    def shown(text: str, *verbs: str) -> list[tuple[str, bool]]:
        made = reading(text)
        actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
        found = [(event.text, event.ordered) for event in TIMELINE.extract(made, actors)]
        return [
            (max(told, key=words.index), ordered)
            for words, ordered in found
            if (told := [v for v in verbs if v in words])
        ]

    return shown


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Ada Poe painted the hall after Ben Crow sold the mill.", ("sold", "painted")),
        (LEAD + "In 2003, Ada Poe bought a mill. She mended the roof.", ("bought", "mended")),
        (
            LEAD + "On Monday, Poe sued the firm. Ben Crow had sold the mill.",
            ("sold", "sued", "approved"),
        ),
        (
            "The talks come just days after Ada Poe sued the guild, and following Ben Crow's "
            "decision to leave the town. The guild, in response, sold its mill on the river.",
            ("sued", "leave", "sold"),
        ),
        (LEAD + "In March, Poe sued the firm. Poe later joined the guild.", ("sued", "joined")),
        (
            LEAD + "On Monday, Poe sued the firm. Ada Poe initially condemned the plan.",
            ("condemned", "sued", "approved"),
        ),
        (
            LEAD
            + "In March, Poe sued the guild. Ben Crow, in response, sold the mill to the town.",
            ("sued", "sold"),
        ),
        ("Ada Poe has painted the hall. Ben Crow sold the pier last week.", ("sold", "painted")),
        ("Ada Poe painted the hall. Ben Crow sold the pier last week.", ("sold", "painted")),
        (LEAD + "Ada Poe ran for mayor in the 2010 election.", ("ran", "approved")),
        (LEAD + "Ada Poe will paint the hall. The guild meets on Sunday.", ("meets", "paint")),
    ],
    ids=[
        *("after", "she goes on", "had", "listed", "later", "at first", "in response"),
        *("has in the lead", "the lead", "in an event", "will"),
    ],
)
def test_an_event_without_a_date_stands_where_the_text_puts_it(placed, text, verbs, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    assert [v for v, _ in placed(text, *verbs)] == list(verbs)
    assert dict(placed(text, *verbs))[verbs[-1]]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        (LEAD + "In 2003, Poe bought a mill.\nBen Crow mended the roof.", "mended"),
        (LEAD + "In 2003, Poe bought a mill. Ben Crow mended the roof.", "mended"),
        (LEAD + "Ada Poe attacked Crow. Ben Crow sued Poe in March.", "attacked"),
        (LEAD + "Ada Poe drew the plans for the bridge.", "drew"),
        (LEAD + "Ada Poe finally signed the plans.", "signed"),
        (LEAD + "Ada Poe had demanded a vote.", "demanded"),
        (LEAD + "Ada Poe sued the firm. Poe later joined the guild.", "joined"),
        (LEAD + "Ada Poe has painted the hall.", "painted"),
        (LEAD + "Ada Poe hired Ben Crow, who sued the town.", "sued"),
        (LEAD + "Ada Poe has led the guild since 2003. She drew the plans.", "drew"),
        (LEAD + "Ada Poe condemned the vote.", "condemned"),
        (LEAD + "In 2003, Poe sued it. Ben Crow has already painted the hall.", "painted"),
    ],
    ids=[
        *("an old story", "its paragraph", "told next", "what led to it", "at last", "had"),
        *("later than what has no place", "has", "of the object", "goes on", "words", "already"),
    ],
)
def test_what_the_text_puts_nowhere_comes_behind_what_it_places(placed, text, verb, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    found = placed(text, verb, "approved", "bought")
    assert found[-1] == (verb, False)
    assert all(told for told_verb, told in found if told_verb in {"approved", "bought"})


def test_what_the_text_puts_nowhere_keeps_the_order_of_the_article(placed):
    text = LEAD + "Ben Crow painted the hall. Ada Poe sued the firm.\nThe guild sold its mill."
    found = placed(text, "painted", "sued", "sold")
    assert found == [("painted", False), ("sued", False), ("sold", False)]


def test_a_clause_with_before_tells_what_came_after(reading):
    made = reading("Ben Crow won the seat before Ada Poe joined the guild.")
    found = [event.text for event in TIMELINE.extract(made, Facts())]
    assert found[1:] == ["Ada Poe joined the guild"]


def test_events_that_wait_for_each_other_have_a_place(placed):
    text = LEAD + "After Ada Poe had later left the guild, Ben Crow subsequently sued her."
    assert {verb for verb, _ in placed(text, "left", "sued")} <= {"left", "sued"}


def test_an_event_of_two_articles_stands_where_one_of_them_puts_it():
    given = {"id": "e", "text": "The vote", "when": None, "status": "happened", "evidence": ()}
    placed = Event(**given, position="2025-05-01.")
    apart = Event(**given, position="2025-06-06/000012.", ordered=False)
    for events in ([placed, apart], [apart, placed]):
        made = TIMELINE.join(events)
        assert (made.position, made.ordered) == ("2025-05-01.", True)
    assert not TIMELINE.join([apart, apart]).ordered
