"""Who's who: parties against each other, the rest by kind."""

from __future__ import annotations

import dataclasses

from explainer.pages import pages_of
from explainer.sections.actors import ACTORS
from pages import factory, hard


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/actors.html")


def test_parties_have_their_people_and_themselves():
    made = view()
    assert [(p.side.name, p.itself.anchor) for p in made.parties] == [
        ("Velle", "velle"),
        ("Norr", "norr"),
    ]
    assert [c.name for c in made.parties[0].cards] == ["Ida Brandt", "Otto Lindqvist"]


def test_everybody_else_stands_below_by_kind():
    groups = view().groups
    assert [(g.title, [c.name for c in (*g.cards, *g.names)]) for g in groups] == [
        ("Other voices", ["Lena Qvist"]),
        ("Organisations", ["Coast Institute"]),
        ("Places", ["Askholm"]),
    ]
    assert [c.name for c in groups[2].names] == ["Askholm"]


def test_nobody_is_shown_twice_and_nobody_left_out():
    for story in (factory.story(), hard.crowd(), hard.alone()):
        made = view(story)
        cards = [c for p in made.parties for c in (p.itself, *p.cards) if c]
        cards += [c for g in made.groups for c in (*g.cards, *g.names)]
        anchors = sorted(c.anchor for c in cards)
        actors = next(found for name, found in story.facts.lists if name == "actors")
        assert anchors == sorted(a.id for a in actors)


def test_a_card_shows_the_sentence_that_introduces_its_person():
    brandt = view().parties[0].cards[0]
    marked = [p.text for p in brandt.receipts.shown[0].parts if p.marked]
    assert marked == ["Mayor", "Ida Brandt"]
    assert brandt.affiliation == ""


def test_a_card_says_what_somebody_said():
    qvist = view().groups[0].cards[0]
    assert [link.href for link in qvist.said] == ["quotes/#q"]
    assert (qvist.roles, qvist.affiliation) == (("Historian",), "Coast Institute")


def test_without_parties_people_are_people():
    assert [g.title for g in view(hard.alone()).groups] == ["People"]


def test_a_part_of_the_name_is_no_other_name():
    story = factory.story()
    first, *rest = story.of(ACTORS)
    named = dataclasses.replace(first, aliases=("Vel", "the town"))
    made = view(dataclasses.replace(story, facts=story.facts.having(ACTORS, (named, *rest))))
    assert made.parties[0].itself.aliases == ("the town",)
