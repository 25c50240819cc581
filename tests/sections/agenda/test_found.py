"""Found: the words beside a verb that a topic is looked for at."""

from __future__ import annotations

from explainer.sections.agenda.found import (
    behind_parties,
    found_at,
    matter_of,
    prepositions,
    under,
)

ABOUT = frozenset({"over"})


def test_topics_at_a_noun_keep_the_word_that_announces_them(reading):
    read = reading("They will discuss ferries and fares.")
    verb = next(t for t in read.doc if t.text == "discuss")
    found = list(found_at(matter_of(verb), verb, "will-deal-with", read.pack))
    assert [(f.words.text, f.cue.text) for f in found] == [
        ("ferries", "discuss"),
        ("fares", "discuss"),
    ]


def test_no_head_gives_no_topic(reading):
    read = reading("They will meet.")
    assert list(found_at(None, read.doc[2], "will-deal-with", read.pack)) == []


def test_the_object_of_a_passive_is_its_subject(reading):
    read = reading("The fares will be discussed.")
    verb = next(t for t in read.doc if t.text == "discussed")
    assert matter_of(verb).text == "fares"


def test_a_preposition_at_the_talks_or_behind_those_who_talk(reading):
    read = reading("They hold talks with unions over pay.")
    talks = next(t for t in read.doc if t.text == "talks")
    ways = [*prepositions(talks, ABOUT), *behind_parties(talks, ABOUT, read.pack)]
    assert {under(way).text for way in ways} == {"pay"}
