"""What next: the ladder of certainty, and what is open."""

from __future__ import annotations

import dataclasses

from explainer.pages import pages_of
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import OUTLOOK
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.timeline import TIMELINE
from pages import factory


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/outlook.html")


def test_the_surest_comes_first():
    assert [(r.state, [e.href for e in r.entries]) for r in view().rungs] == [
        ("scheduled", ["timeline/#meet"]),
        ("expected", ["timeline/#statement"]),
        ("possible", ["outlook/#trial"]),
        ("unlikely", ["outlook/#full"]),
    ]


def test_what_the_timeline_has_too_stands_once_with_its_time():
    story = factory.story()
    event = story.of(TIMELINE)[3]
    same = Prospect(id="same", text="a joint statement", status="expected", evidence=event.evidence)
    made = view(dataclasses.replace(story, facts=story.facts.having(OUTLOOK, (same,))))
    expected = next(r for r in made.rungs if r.status == "expected")
    assert [(e.anchor, e.time.heading) for e in expected.entries] == [
        ("same", "“at the close of the talks”")
    ]


def test_what_a_prospect_tells_is_told_once_though_the_timeline_is_surer():
    story = factory.story()
    event = story.of(TIMELINE)[3]
    surer = dataclasses.replace(event, status="scheduled")
    facts = story.facts.having(TIMELINE, (surer,))
    same = Prospect(id="same", text="a joint statement", status="expected", evidence=event.evidence)
    made = view(dataclasses.replace(story, facts=facts.having(OUTLOOK, (same,))))
    assert [(r.status, [e.anchor for e in r.entries]) for r in made.rungs] == [
        ("expected", ["same"])
    ]


def test_what_has_happened_is_no_prospect_and_counts_as_under_way():
    story = factory.story()
    past = dataclasses.replace(story.of(OUTLOOK)[0], status="happened")
    made = view(dataclasses.replace(story, facts=story.facts.having(OUTLOOK, (past,))))
    assert made.rungs[0].status == "ongoing"


def test_open_questions_have_anchors_of_their_own():
    made = view()
    assert [e.anchor for e in made.unknowns] == ["open_trial"]
    assert made.unknowns[0].href == "outlook/#open_trial"


def test_whom_a_pronoun_means_stands_behind_it_unless_the_words_name_them():
    story = factory.story()
    actor = story.of(ACTORS)[0]
    fact = dataclasses.replace(
        story.of(OUTLOOK)[0], text="perhaps he may go", meant=(actor.id,), places=(10,)
    )
    shown = {
        text: next(
            e.meant
            for r in view(
                dataclasses.replace(
                    story,
                    facts=story.facts.having(OUTLOOK, (dataclasses.replace(fact, text=text),)),
                )
            ).rungs
            for e in r.entries
            if e.anchor == fact.id
        )
        for text in (fact.text, f"perhaps he may go, {actor.name}")
    }
    assert [[(m.names, m.place) for m in ms] for ms in shown.values()] == [[(actor.name, 10)], []]


def test_somebodys_own_words_are_quoted_until_an_editor_changes_them():
    story = factory.story()
    own = dataclasses.replace(story.of(OUTLOOK)[0], quoted=True)
    changed = dataclasses.replace(own, id="changed", edited=("text",))
    made = view(dataclasses.replace(story, facts=story.facts.having(OUTLOOK, (own, changed))))
    shown = {e.anchor: e.quoted for rung in made.rungs for e in rung.entries}
    assert (shown[own.id], shown["changed"]) == (True, False)
