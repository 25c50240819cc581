"""The lead of an article: what it tells is the news, be it that somebody said something."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.outlook import OUTLOOK
from explainer.sections.timeline import TIMELINE
from explainer.sections.timeline.leading import told_as
from explainer.sections.timeline.thread import Thread
from explainer.text import entire
from explainer.text.coreference.cast import Cast

Read = Callable[..., Reading]

LATER = "The harbour is old. The pier is long. "
"""A lead in which nothing happens, so that what follows is none."""


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("Dan Poe is warning that the mill may close.", "Dan Poe is warning", "ongoing"),
        ("The mayor's closest ally has denied plans for a toll.", "has denied", "happened"),
        (
            "A tax on ferries will come, the minister has warned.",
            "A tax on ferries will come, the minister has warned",
            "expected",
        ),
        (
            "The ferry was sold too cheaply, the minister has admitted.",
            "The ferry was sold too cheaply",
            "happened",
        ),
        (
            "The mayor will not sign the bill, a clerk said on Thursday.",
            "a clerk said on Thursday",
            "happened",
        ),
        ("The mayor should sign the bill, Dan Poe has said.", "should sign the bill", "happened"),
        ("A poll shows that few want a toll.", "A poll shows that few", "happened"),
        ("Dan Poe says the town has to act.", "says the town has to act", "happened"),
        ("The mayor is being urged to sell the mill.", "is being urged to sell", "ongoing"),
        ("Harrow is eyeing a move into ferries.", "is eyeing a move", "ongoing"),
        ("Ferry firms are warning about a new toll.", "are warning about", "ongoing"),
        ("Gov. Mara Quill faced pressure to veto the bill.", "faced pressure", "happened"),
        ("The oldest ferry has been towed to Lorne.", "has been towed", "happened"),
    ],
)
def test_what_opens_an_article_is_an_event(events, text, words, status):
    (event,) = events(text)
    assert words in event.text
    assert event.status == status


@pytest.mark.parametrize(
    "text",
    [
        "Dan Poe says the town has to act.",
        "The harbour is old, the minister has said.",
        "Harrow is eyeing a move into ferries.",
    ],
)
def test_the_same_further_down_is_background(events, text):
    assert events(LATER + text) == []


def test_who_says_an_event_is_no_event_beside_it(events):
    (event,) = events("The mill will close on Monday, the minister said.")
    assert (event.text, event.said_by) == ("The mill will close on Monday", "the minister")


@pytest.mark.parametrize(
    "text",
    [
        "The weir is a danger to all, Ada Poe said on Monday.",
        "Elm needs a weir that is as old and strong and wide as the great weir of Oak, of which"
        " every child on the river is so very proud, Ada Poe, who leads the guild of bargemen,"
        " said at a fair on Monday.",
    ],
    ids=["short", "long"],
)
def test_what_was_said_on_a_day_and_tells_no_event_is_the_news(events, text):
    found = {e.text: e for e in events(f"Harrow sold the mill. {text}")}
    event = found[text[:-1]]
    assert (event.when.edtf, event.status) == ("2025-06-02", "happened")


@pytest.mark.parametrize(
    "text",
    [
        "The weir is a danger to all, she said on Monday.",
        "The weir is a danger to all, Ada Poe said.",
    ],
    ids=["nobody known", "no day"],
)
def test_not_so_of_what_nobody_said_or_is_of_no_day(events, text):
    assert [e.text for e in events(f"Harrow sold the mill. {text}")] == ["Harrow sold the mill"]


def test_further_down_it_is_told_too(events):
    told = "The weir is a danger to all, Ada Poe said on Monday"
    assert told in [e.text for e in events(f"{LATER}Harrow sold the mill. {told}.")]


def test_only_the_first_sentence_that_tells_something_leads(events):
    found = events("Harrow sold the mill. Dan Poe says the town has to act.")
    assert [event.text for event in found] == ["Harrow sold the mill"]


def test_a_mere_quotation_or_opinion_is_no_news(events):
    assert events("Dan Poe believes the ferry will sink.") == []
    assert events("“We have all lost a friend in this harbour,” Dan Poe said.") == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Poe was re-elected in 2001.", "2001"),
        ("Mara Quill was re-elected in 2002.", "2002"),
        ("Elm was fire-bombed by rebels in 2003.", "2003"),
        ("Poe arrived in Lorne in 2003.", "2003"),
        ("Harrow has not paid a dividend since 2001.", "2001/.."),
        ("The town hasn't held a fair for two years.", None),
        ("Nurses agreed on 4.5% more pay from May.", None),
    ],
)
def test_a_time_is_read_as_it_is_told(events, text, edtf):
    (event,) = events(LATER + text)
    assert (event.when and event.when.edtf) == edtf


def test_what_had_been_planned_is_not_to_come(events):
    assert events(LATER + "Work had been due to start in May.") == []
    (event,) = events(LATER + "Work is due to start in November.")
    assert event.status == "scheduled"


@pytest.mark.parametrize(
    "text",
    [
        "The trial will resume.",
        "The second hearing will begin in Lorne.",
        "Talks on a loan for the line will start in the town hall.",
    ],
)
def test_an_event_that_will_take_its_course_is_scheduled(events, text):
    (event,) = events(LATER + text)
    assert (event.status, event.when) == ("scheduled", None)


def test_what_has_been_done_since_is_not_dated_with_what_was_before(events, monkeypatch):
    monkeypatch.setattr(entire, "LONGEST", 0)
    text = "Harrow was fined in May and has since paid the town, but has kept the barrels."
    fined, paid = events(LATER + text)
    assert (fined.text, fined.when.edtf) == ("Harrow was fined in May", "2025-05")
    assert paid.text.startswith("Harrow … has since paid the town")
    assert paid.when is None


def test_what_the_article_says_will_be_held_is_scheduled_and_a_prospect_while_it_has_no_day(
    reading,
):
    article = reading(LATER + "The minister will open a new port in Lorne.")
    (event,) = TIMELINE.extract(article, Facts())
    assert (event.status, event.when) == ("scheduled", None)
    found = Facts(lists=(("timeline", (event,)),))
    assert [p.text for p in OUTLOOK.extract(article, found)] == [event.text]


def test_what_the_headline_tells_and_comes_back_carries_the_story(reading):
    article = reading(
        LATER + "Roe sold the mill. Roe painted a boat. The sale angered the town.",
        title="Roe sells the mill",
    )
    thread = Thread.of(article, Cast.of(article, ()))
    sold, painted = (t for t in article.doc if t.text in {"sold", "painted"})
    assert thread.weight(sold) > thread.weight(painted) == 0


def test_of_many_small_deeds_those_that_come_back_are_told(events):
    deeds = ["painted", "washed", "patched", "hauled", "scrubbed", "tarred", "sanded", "oiled"]
    first = ("Ann Cole", "Hilde Lund", "Karl Mead", "Nora Odd")
    deeds += ["loaded", "waxed", "mended", "polished", "buffed", "rinsed", "primed", "stored"]
    last = ("Ida Voss", "Per Holm", "Eva Lind", "Olof Dahl")
    more = ("Rosa Klein", "Hugo Brandt", "Anton Weiss", "Clara Vogel")
    names = (*first, "Pam Quist", "Tom Reed", "Ulla Berg", "Sven Holt", *last, *more)
    clauses = [f"{name} {deed} the boat" for name, deed in zip(names, deeds, strict=True)]
    small = " ".join(f"{a} and {b}." for a, b in zip(clauses[::2], clauses[1::2], strict=True))
    found = events(LATER + small + " Rolf Stone carved the mast. The town carved a figure.")
    told = [event.text for event in found]
    assert len(told) == 16
    assert "Rolf Stone carved the mast" in told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mayor Ada Poe faces a new rival.", "ongoing"),
        ("Mayor Ada Poe sells the mill.", "happened"),
        ("A poll shows that few want a toll.", "happened"),
    ],
    ids=["state", "deed", "shown"],
)
def test_a_state_that_the_lead_tells_of_goes_on(reading, text, status):
    made = reading(text)
    assert told_as(made.spans[0].root, made.pack) == status


def test_what_people_are_doing_in_the_first_sentence_is_the_news(reading):
    text = "Growers are planting rows of trees along the river.\n\nThe pier is long."
    (event,) = TIMELINE.extract(reading(text), Facts())
    assert (event.text, event.status) == (text.partition(".")[0], "ongoing")
