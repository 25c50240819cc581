"""Which clauses and nouns of an article tell something that happened or will."""

from __future__ import annotations

import datetime

import pytest

from explainer.model import Facts, Paragraph, Source
from explainer.reading import read
from explainer.sections.timeline import TIMELINE


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ann Roe won it in 1973", 1),
        ("Ann Roe at the mill", 0),
        ("Did Ann Roe leave on Monday?", 0),
        ("Ann Roe is due to meet Ben Crow on Monday.", 1),
        ("Ann Roe was held on Monday after stealing a boat in May.", 1),
    ],
    ids=["line", "caption", "question", "due", "main verb"],
)
def test_each_event_is_found_once(events, text, count):
    assert len(events(f"The pier is old.\n{text}")) == count


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("In May the guild forecast a fall of 3%", "2025-05", "happened"),
        ("Roe has led the guild since taking office in 2003", "2003/..", "ongoing"),
        ("Roe has won ten votes since she joined the guild in 2003", "2003/..", "happened"),
    ],
)
def test_what_was_foretold_and_what_goes_on_since(events, text, edtf, status):
    found = [(e.when and e.when.edtf, e.status) for e in events(f"The harbour is old. {text}.")]
    assert found == [(edtf, status)]


def test_what_somebody_once_tried_has_no_day_ahead(events_behind_lead):
    text = "An attempt to kill Ada Poe in July has also stoked fears."
    assert [e for e in events_behind_lead(text) if e.status == "possible"] == []


def test_a_noun_is_no_event_of_what_is_not_so(events_behind_lead):
    text = "Poe is known among clerks who falsely believe the 2019 mayoral vote was rigged."
    assert not any("rigged" in e.text for e in events_behind_lead(text) if e.rule == "dated-noun")


def test_what_came_before_something_due_is_not_told_as_ahead(events):
    text = "The trial was due to resume on Friday after breaking off on Thursday evening"
    days = [e.when and e.when.edtf for e in events(f"{text}.")]
    assert "2025-06-12" not in days
    assert "2025-06-06" in days


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The ferry will not be sold until the second half of 2026.", "2026-07/.."),
        ("The ferry was not sold until the second half of 2023.", "2023-07/2023-12"),
        ("The ferry will not be sold until 2026.", "2026/.."),
    ],
    ids=["ahead", "over", "a year"],
)
def test_what_is_not_done_until_a_stretch_is_done_from_its_start(events, text, edtf):
    found = [e.when.edtf for e in events(f"The harbour is old. {text}") if e.when]
    assert found == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "The council said no mills would close before 2032.",
        "The mill will open, but not before 2032.",
        "The next move may well be a rise, though not before 2032.",
    ],
    ids=["none", "not before", "though not before"],
)
def test_what_none_will_do_before_a_year_may_be_from_then(events, text):
    found = [e.when.edtf for e in events(f"The harbour is old. {text}") if e.when]
    assert found == ["2032/.."]


@pytest.mark.parametrize(
    "text",
    [
        "Police will examine whether clerks had been told to leave on Monday.",
        "It is not true that clerks were told to leave on Monday.",
    ],
)
def test_an_order_or_an_attempt_that_is_asked_or_not_so_is_no_event(events_behind_lead, text):
    assert events_behind_lead(text) == []


def test_the_day_of_what_was_promised_is_not_that_of_the_promise(events):
    text = "The harbour is old. The mayor promised help in the budget on 25 November."
    assert [e.when.edtf for e in events(text) if e.when and e.status == "happened"] == [None]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("She asks who left and whether Ben Crow was told before Monday.", 0),
        ("Ben Crow was told on Monday to leave the mill.", 1),
    ],
    ids=["asked", "ordered"],
)
def test_who_is_asked_about_was_told_nothing(events_behind_lead, text, count):
    assert len([e for e in events_behind_lead(text) if "told" in e.text]) == count


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Ann Roe has resigned as head of the guild", 1),
        ("The head of the guild was named on Monday", 1),
        ("Boats left in the port", 0),
        ("How the guild was founded", 0),
    ],
    ids=["a name's deed", "with its day", "no sentence", "a pointer"],
)
def test_an_item_tells_what_one_with_a_name_did_or_what_has_its_day(nlp, item, count):
    paragraphs = (
        Paragraph(text="The pier is old, and nobody mends it.", line=1),
        Paragraph(text=item, line=2, kind="item"),
        Paragraph(text="The pier is shut", line=3, kind="item"),
    )
    source = Source(
        path="seeds/test.txt",
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=datetime.date(2025, 6, 6),
        paragraphs=paragraphs,
    )
    read_text = next(read([source], nlp))
    assert len(list(TIMELINE.extract(read_text, Facts()))) == count
