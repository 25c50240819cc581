"""Details: which sentences speak of a topic."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.agenda import extract

STORY = """Ministers will discuss tariff relief and fishing quotas on Monday.
Norland raised its tariffs in May. Duties on wool rose as well.
The ministers like relief and progress. Ships like ferries were not quoted."""


def test_a_shared_word_or_one_of_its_kin_makes_a_detail(reading):
    tariffs, quotas = extract(reading(STORY), Facts())
    assert [piece.text for piece in tariffs.details] == [
        "Norland raised its tariffs in May.",
        "Duties on wool rose as well.",
    ]
    assert quotas.details == ()


def test_details_never_repeat_the_sentence_that_announces(reading):
    for topic in extract(reading(STORY), Facts()):
        assert "a1-s1" not in {piece.sentence for piece in topic.details}


def test_a_word_of_many_sentences_alone_makes_no_detail(reading):
    ferry = "\n".join(f"A ferry sailed to bay number {n} with salt." for n in range(6))
    text = f"Ministers will discuss a ferry subsidy on Monday.\n{ferry}\nThe ferry subsidy is old."
    (topic,) = extract(reading(text), Facts())
    assert [piece.text for piece in topic.details] == ["The ferry subsidy is old."]


def test_a_town_alone_makes_no_detail(reading):
    text = "Ministers will discuss a subsidy from both towns.\nThe town burned.\nA subsidy failed."
    (topic,) = extract(reading(text), Facts())
    assert [piece.text for piece in topic.details] == ["A subsidy failed."]


def test_a_common_word_counts_beside_a_rare_one(reading):
    ferry = "\n".join(f"A ferry sailed to bay number {n} with salt." for n in range(6))
    text = f"Ministers will discuss a ferry subsidy.\n{ferry}\nNo ferry of ours had the subsidy."
    (topic,) = extract(reading(text), Facts())
    assert [piece.text for piece in topic.details] == ["No ferry of ours had the subsidy."]


def test_a_word_that_only_tells_more_of_another_makes_no_detail(reading):
    text = "Ministers will discuss a home scheme.\nA storm hit 40 homes.\nThe scheme is old."
    (topic,) = extract(reading(text), Facts())
    assert [piece.text for piece in topic.details] == ["The scheme is old."]


def test_kin_of_what_the_whole_story_is_on_makes_no_detail(reading):
    schools = "\n".join(f"School number {n} shut its doors to pupils." for n in range(6))
    text = f"Ministers will discuss a plan for teachers.\n{schools}"
    (topic,) = extract(reading(text), Facts())
    assert topic.details == ()
