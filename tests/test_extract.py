"""Extraction: every section, in an order that fits."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.extract import extract
from explainer.gate import check
from explainer.merge import merge
from explainer.model import Story
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES

TEXT = """
Ada Poe said the council will vote on Monday 12% from 3 to 4 euros . , “ ” ' " ( ) : ; - — could
not according to U.S. and of Elm President last week 2024 million who is in he they \u202e \u200b é
😀 中文 !!! 1,1,1 $ £ NaN None
"""
WORDS = st.sampled_from(TEXT.split())
GOLDEN = sorted((Path(__file__).parent / "golden").glob("*/article.txt"))
PROSE = [line for path in GOLDEN for line in path.read_text("utf-8").splitlines() if line]

WHOLES = """
The firm cut 300 jobs|The yard will hire 300 people|Police stopped 300 drivers|Of the 300 patients
Out of 900 firms|60% said no|Ada Poe won 56 votes|They sold 300 boats|It cost $5m
"""
PARTS = """
, with 40 lost in Sudria|, with 12 trained at Elm|, 40 based in Elm|, 40 left|; 40 left
, leaving 40 dead|, compared with 43 today|. Of those, 40 paid|, 15 percent of them in Elm
 and 20 injured|, up from 12%
 while her rival, Ben Crow, won 38|, down from 400|, 40 to Norland and nine to Elm|. It cost $5m
"""


def story_of(made):
    facts = merge([(made.whole, extract(made))])
    assert facts.failed == ()
    return Story(slug="x", title="X", articles=(made.whole,), facts=facts)


def test_every_section_has_a_list(reading):
    facts = extract(reading("The council of Elm met on Monday. Mayor Ada Poe left."))
    assert {name for name, _ in facts.lists} == {section.name for section in SECTIONS}


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=25).map(" ".join), min_size=1, max_size=4))
def test_any_text_gives_grounded_facts(reading, lines):
    text = "\n".join(lines)
    if text.strip():
        assert check(story_of(reading(text))) == ()


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(min_size=1, max_size=120).filter(str.strip))
def test_any_characters_give_grounded_facts(reading, text):
    assert check(story_of(reading(text))) == ()


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(PROSE),
    st.integers(1, 40),
    st.sampled_from(["", "(", "“", '"', "[", "— "]),
    st.sampled_from(["", ")", "”", ",", "’s", " v", " of the"]),
)
def test_prose_that_breaks_off_anywhere_is_read(reading, line, length, before, behind):
    text = f"{before}{' '.join(line.split()[:length])}{behind}"
    assert check(story_of(reading(text))) == ()


@pytest.mark.parametrize("whole", WHOLES.strip().replace("\n", "|").split("|"))
def test_a_short_text_of_two_numbers_is_told_in_its_own_words(reading, whole):
    for part in PARTS.strip("\n").replace("\n", "|").split("|"):
        assert check(story_of(reading(f"{whole}{part}."))) == ()


@pytest.mark.parametrize("text", ["Ann Roe met Finn", "Elm President Dane"])
def test_a_text_that_ends_with_a_nation_that_is_a_name_too_is_read(reading, text):
    assert check(story_of(reading(text))) == ()


def test_a_section_that_breaks_does_not_stop_the_others(reading, monkeypatch, caplog):
    def broken(made, found):
        raise ZeroDivisionError

    section = dataclasses.replace(QUOTES, extract=broken)
    others = tuple(section if s is QUOTES else s for s in SECTIONS)
    monkeypatch.setattr("explainer.extract.SECTIONS", others)
    facts = extract(reading("Mayor Ada Poe met the council of Elm on Monday."))
    assert facts.failed == ("quotes",)
    assert [actor.name for actor in facts.of(ACTORS)][:1] == ["Ada Poe"]
    assert "seeds/test.txt: the quotes rules broke" in caplog.text


def test_the_same_article_gives_the_same_facts(reading):
    text = "Mayor Ada Poe said on Monday that the council of Elm will vote next week."
    assert extract(reading(text)) == extract(reading(text))


def test_d15_from_another_language_nothing_is_taken(reading):
    text = "Der Bürgermeister Otto Brandt sagte am Freitag, dass der Rat am Montag abstimmt.\n"
    facts = extract(reading(text * 4))
    assert not any(facts.of(section) for section in SECTIONS)
