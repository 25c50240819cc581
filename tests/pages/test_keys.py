"""Key sentences on the brief: which leads, and that a denial stands open."""

from __future__ import annotations

import dataclasses

from builds import ROOT
from explainer.pages import pages_of
from explainer.sections.brief import ANSWER, BRIEF
from pages import factory, talks


def seed():
    return talks.story((ROOT / talks.SEED).read_text("utf-8"))


def view(story):
    return pages_of(story, factory.edition())[0].view


def test_the_first_key_sentence_leads_where_nobody_summed_the_story_up():
    story = seed()
    key = story.of(BRIEF)[0]
    keys = tuple(dataclasses.replace(key, id=f"k{at}") for at in range(5))
    story = dataclasses.replace(story, facts=story.facts.having(BRIEF, keys))
    made = view(dataclasses.replace(story, summary=None))
    assert made.lead
    assert made.lead.anchor == "key_k0"
    assert [k.anchor for k in made.opened] == ["key_k1"]
    assert [k.anchor for k in made.keys] == ["key_k2", "key_k3", "key_k4"]


def test_two_key_sentences_stand_open_under_a_summary_and_none_is_folded_alone():
    story = dataclasses.replace(seed(), summary="Two sides meet.")
    key = story.of(BRIEF)[0]
    keys = tuple(dataclasses.replace(key, id=f"k{at}") for at in range(4))
    made = view(dataclasses.replace(story, facts=story.facts.having(BRIEF, keys)))
    assert made.lead is None
    assert [k.anchor for k in made.opened] == ["key_k0", "key_k1"]
    assert [k.anchor for k in made.keys] == ["key_k2", "key_k3"]
    made = view(dataclasses.replace(story, facts=story.facts.having(BRIEF, keys[:3])))
    assert (len(made.opened), made.keys) == (3, ())


def test_a_denial_stands_open_below_the_headline():
    story = seed()
    key = story.of(BRIEF)[0]
    keys = tuple(dataclasses.replace(key, id=f"k{at}") for at in range(3))
    keys = (*keys[:2], dataclasses.replace(keys[2], rule=ANSWER))
    story = dataclasses.replace(story, facts=story.facts.having(BRIEF, keys))
    made = view(dataclasses.replace(story, summary=None))
    assert [k.anchor for k in made.replies] == ["key_k2"]
    assert [k.anchor for k in (*made.opened, *made.keys)] == ["key_k1"]
