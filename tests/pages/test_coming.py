"""What the brief tells of what comes next, or else of what happened last."""

from __future__ import annotations

import dataclasses
import datetime

from builds import ROOT
from explainer.pages import pages_of
from explainer.sections.outlook import OUTLOOK
from explainer.sections.timeline import TIMELINE
from pages import factory, talks


def view(story=None):
    return pages_of(story or factory.story(), factory.edition())[0].view


def seed():
    return talks.story((ROOT / talks.SEED).read_text("utf-8"))


def test_coming_has_a_time_first_and_something_of_every_status():
    assert [(e.status, e.href) for e in view().coming] == [
        ("scheduled", "timeline/#meet"),
        ("expected", "timeline/#statement"),
        ("possible", "outlook/#trial"),
        ("unlikely", "outlook/#full"),
    ]


def test_what_needs_the_sentence_before_it_and_is_too_long_with_it_does_not_come_next():
    story = factory.story()
    full, trial = story.of(OUTLOOK)
    other = next(
        p for p in story.of(TIMELINE) if p.evidence[0].sentence != trial.evidence[0].sentence
    )
    long = dataclasses.replace(
        trial,
        text=f"{'The ferry sailed by day and never by night, the council said. ' * 2}{trial.text}",
        evidence=(*trial.evidence, other.evidence[0]),
    )
    story = dataclasses.replace(story, facts=story.facts.having(OUTLOOK, (full, long)))
    assert "outlook/#trial" not in [e.href for e in view(story).coming]


def test_what_is_over_does_not_come_next():
    story = factory.story()
    later = dataclasses.replace(story.articles[0], published=datetime.date(2025, 6, 10))
    made = view(dataclasses.replace(story, articles=(later,)))
    assert made.coming[0].href == "timeline/#statement"


def test_where_nothing_is_ahead_the_brief_tells_what_happened_last():
    story = factory.story()
    first = story.of(TIMELINE)[0]
    told = ("a", "b", "c", "d", "apart")
    events = tuple(
        dataclasses.replace(
            first, id=name, when=None, text=name, status="happened", ordered=name != "apart"
        )
        for name in told
    )
    over = story.facts.having(TIMELINE, events).having(OUTLOOK, ())
    made = view(dataclasses.replace(story, facts=over))
    assert [e.href for e in made.past] == ["timeline/#b", "timeline/#c", "timeline/#d"]
    assert made.bands[0] == ("faces", "past")
    few = story.facts.having(TIMELINE, events[3:]).having(OUTLOOK, ())
    made = view(dataclasses.replace(story, facts=few))
    assert [e.href for e in made.past] == ["timeline/#d", "timeline/#apart"]
    assert view().past == ()


def test_what_comes_next_rests_on_a_sentence_that_is_not_shown_above():
    made = view(seed())
    above = {r.sentence for r in made.glance_receipts.shown}
    assert len(made.coming_receipts.shown) == 1
    left = len(made.coming_receipts.more)
    assert made.coming_receipts.summary.endswith(f"and {left} more")
    assert not above & {r.sentence for r in made.coming_receipts.shown}
    told = {r.sentence for e in made.coming for r in e.receipts.shown}
    links = {link.href.partition("#")[2] for link in made.coming_receipts.more}
    assert links | {made.coming_receipts.shown[0].sentence} == told
