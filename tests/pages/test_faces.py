"""The people of the brief, and the sentences that introduce them."""

from __future__ import annotations

import dataclasses

from builds import ROOT
from explainer.pages import pages_of
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import Quote
from pages import factory, talks


def view(story=None):
    return pages_of(story or factory.story(), factory.edition())[0].view


def seed():
    return talks.story((ROOT / talks.SEED).read_text("utf-8"))


def test_the_sentence_that_introduces_the_most_people_is_the_receipt():
    (shown,) = view(seed()).faces_receipts.shown
    marked = " ".join(part.text for part in shown.parts if part.marked)
    assert "Scott Bessent" in marked
    assert "Jamieson Greer" in marked


def test_sides_without_people_do_not_hide_who_is_in_it():
    story = factory.story()
    people = tuple(
        dataclasses.replace(a, side=None if a.kind == "person" else a.side)
        for a in story.of(ACTORS)
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(ACTORS, people)))
    assert made.parties == ()
    assert made.faces


def test_a_side_without_people_faces_nobody():
    story = factory.story()
    alone = tuple(
        dataclasses.replace(a, side=None) if a.kind == "person" and a.side == "Norr" else a
        for a in story.of(ACTORS)
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(ACTORS, alone)))
    assert made.parties == ()
    assert {"Ida Brandt", "Mae Sorensen"} <= {card.name for card in made.faces}


def test_of_many_people_those_stand_on_the_brief_of_whom_more_is_told_than_a_name():
    source = factory.article(
        (
            ("Rain",),
            ("Ada Poe, the pilot, met Bo Fox and Ann Roe.",),
            ("Bo Fox left.",),
            ("“It is late,” said Cy Dane.",),
        )
    )
    make = factory.Maker(source)
    names = ("Ann Roe", "Ada Poe", "Bo Fox", "Cy Dane")
    people = tuple(
        make.actor(name, roles=("pilot",) if name == "Ada Poe" else ()) for name in names
    )
    said = Quote(
        id="q",
        text="“It is late,”",
        speaker="Cy Dane",
        actor="cy-dane",
        evidence=make.at("“It is late,”"),
    )
    story = factory.story(articles=(source,), facts=factory.facts(actors=people, quotes=(said,)))
    assert [c.name for c in view(story).faces] == ["Ada Poe", "Bo Fox", "Cy Dane"]
    alone = factory.story(articles=(source,), facts=factory.facts(actors=people[:1]))
    assert [c.name for c in view(alone).faces] == ["Ann Roe"]


def test_whom_the_headline_names_comes_first_among_the_people():
    source = factory.article((("Bo Fox leaves",), ("Ada Poe let Bo Fox go.",), ("Ada Poe left.",)))
    make = factory.Maker(source)
    people = tuple(make.actor(name) for name in ("Ada Poe", "Bo Fox"))
    story = factory.story(articles=(source,), facts=factory.facts(actors=people))
    assert [c.name for c in view(story).faces] == ["Bo Fox", "Ada Poe"]
