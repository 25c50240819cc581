"""Matching: an id, whole words or a part of them; never a guess."""

from __future__ import annotations

import pytest

from explainer.corrections.matching import Known, matched, nearest_facts, placed
from explainer.errors import CorrectionError
from explainer.model import Actor, Fact
from explainer.sections.timeline import TIMELINE
from factories import SENTENCES, article, facts

EVENTS = facts().of(TIMELINE)


def actor(name: str) -> Actor:
    return Actor(id=name.lower().replace(" ", "-"), name=name, kind="person", evidence=())


def refusal(words: str, among: tuple[Fact, ...] = EVENTS) -> str:
    with pytest.raises(CorrectionError) as found:
        matched(words, Known.of(among), "c.yaml:3", "timeline")
    return str(found.value)


@pytest.mark.parametrize(
    "words",
    ["meet", "the Ferry Company will meet", "THE COUNCIL of elm", "council of Elm, and the Ferry"],
    ids=["id", "words", "capitals", "marks"],
)
def test_a_fact_is_named_by_its_id_or_its_words(words):
    assert matched(words, Known.of(EVENTS), "c.yaml:3", "timeline").id == "meet"


def test_a_whole_name_goes_before_names_that_hold_it():
    people = (actor("Ann Roe"), actor("Roe"), actor("Roe Hill"))
    assert matched("roe", Known.of(people), "c.yaml:3", "actors").name == "Roe"
    assert matched("Roe", Known.of(people[::-1]), "c.yaml:3", "actors").name == "Roe"


def test_a_part_of_a_word_names_nothing():
    assert "names no fact" in refusal("mee")
    assert "names no fact" in refusal("— “”")


def test_words_of_several_facts_are_refused_with_their_ids():
    people = (actor("Ann Roe"), actor("Ben Roe"))
    assert refusal("Roe", people) == (
        "c.yaml:3: 'Roe' names 2 facts of timeline; write the id of one: ann-roe ('Ann Roe'),"
        " ben-roe ('Ben Roe')"
    )


def test_f08_what_is_not_there_is_told_with_what_comes_nearest():
    assert refusal("mayor-ada-poe-accused-the-firm") == (
        "c.yaml:3: 'mayor-ada-poe-accused-the-firm' names no fact of timeline; nearest: accused"
        " ('Mayor Ada Poe accused the company')"
    )
    assert refusal("zzz").endswith("see what the pages have, or take the entry away")


def test_at_most_three_facts_are_offered():
    people = tuple(actor(f"Ann Roe{letter}") for letter in "abcdef")
    assert len(nearest_facts("Ann Roe", people)) == 3


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("agree  on\nnothing", None),
        ("want our ferry back", "want our ferry back"),
        ('"We want our ferry', "“We want our ferry"),
        ("On the table are  the fare", "On the table are the fare"),
    ],
)
def test_evidence_is_found_word_for_word(words, text):
    if text is None:
        with pytest.raises(CorrectionError, match="does not stand in the article"):
            placed(words, [article()], "c.yaml:3")
        return
    found = placed(words, [article()], "c.yaml:3")
    sentence = next(s for s in article().sentences if s.id == found.sentence)
    assert sentence.text[found.start : found.end] == found.text == text


def test_words_that_stand_twice_are_no_evidence():
    both = [article(), article(["A company was sold."], name="a2")]
    with pytest.raises(CorrectionError, match=r"stands 2 times in the article \(a1-s2, a2-s1\)"):
        placed("company", both, "c.yaml:3")


def test_f09_words_that_the_article_lost_are_shown_beside_what_it_has_now():
    edited = article([*SENTENCES[:5], "On the table are the tariff and the timetable."])
    with pytest.raises(CorrectionError) as found:
        placed("On the table are the fare and the timetable.", [edited], "c.yaml:3")
    assert str(found.value) == (
        "c.yaml:3: 'On the table are the fare and the timetable.' does not stand in the article;"
        " nearest: a1-s6 ('On the table are the tariff and the timetable.')"
    )


def test_evidence_in_the_second_article_is_found():
    later = article(["The boat was sold."], name="a2")
    assert placed("was sold", [article(), later], "c.yaml:3").sentence == "a2-s1"
