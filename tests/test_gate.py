"""The gate lets nothing through that does not stand in the article."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.gate import check
from explainer.model import Evidence, Facts, When
from explainer.sections.actors import ACTORS
from explainer.sections.figures import FIGURES
from explainer.sections.timeline import TIMELINE
from explainer.sections.unknowns import UNKNOWNS
from factories import article, evidence, facts, story
from grown import merged, numbers

UNKNOWN = facts().of(UNKNOWNS)[0]
EVENT = facts().of(TIMELINE)[0]


def test_a_grounded_story_passes():
    assert check(story()) == ()


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("The council met on Friday.The mayor left.", "met on Friday"),
        ("They walked 5km to the hall.", "5"),
        ("They call it __proto__ in Elm.", "__proto"),
    ],
    ids=["no-space-after-a-stop", "unit-without-a-space", "underscores"],
)
def test_words_may_be_cut_out_of_what_white_space_holds_together(sentence, text):
    source = article([sentence])
    fact = dataclasses.replace(UNKNOWN, text=text, evidence=(evidence(text, source),))
    made = dataclasses.replace(story(Facts().having(UNKNOWNS, [fact])), articles=(source,))
    assert check(made) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        Evidence(sentence="a1-s5", start=0, end=6, text="A dea"),
        Evidence(sentence="a1-s99", start=0, end=6, text="A deal"),
        Evidence(sentence="a1-s5", start=1, end=7, text="A deal"),
        Evidence(sentence="a1-s5", start=3, end=3, text=""),
    ],
    ids=["other-words", "no-such-sentence", "shifted", "empty"],
)
def test_evidence_that_does_not_fit_is_a_fault(wrong):
    fact = dataclasses.replace(UNKNOWN, evidence=(wrong,))
    fault = check(story(facts().having(UNKNOWNS, [fact])))[0]
    assert "is not in its sentence" in str(fault)
    assert fault.where == "ferry, unknowns, pay"


def test_a_fact_without_evidence_is_a_fault():
    fact = dataclasses.replace(UNKNOWN, evidence=())
    assert "without evidence" in str(check(story(facts().having(UNKNOWNS, [fact])))[0])


def test_a_number_from_elsewhere_is_a_fault():
    figure = dataclasses.replace(facts().of(FIGURES)[0], text="from 5 to 3 euros")
    assert "5" in str(check(story(facts().having(FIGURES, [figure])))[0])


def test_a_word_from_elsewhere_is_a_fault():
    event = dataclasses.replace(EVENT, text="Mayor Ada Poe praised the company")
    assert "'praised'" in str(check(story(facts().having(TIMELINE, [event])))[0])


def test_a_name_fuller_than_the_article_is_a_fault():
    actor = dataclasses.replace(facts().of(ACTORS)[0], name="Ada Maria Poe")
    assert "'Maria'" in str(check(story(facts().having(ACTORS, [actor])))[0])


def test_a_name_in_capitals_may_be_written_as_names_are():
    actor = dataclasses.replace(facts().of(ACTORS)[0], name="Elm", aliases=(), roles=())
    source = article(["ELM (Courier) — The ferry sank."])
    placed = dataclasses.replace(actor, affiliation=None, side=None)
    fact = dataclasses.replace(placed, evidence=(evidence("ELM", source),))
    made = dataclasses.replace(story(Facts().having(ACTORS, [fact])), articles=(source,))
    assert check(made) == ()


@pytest.mark.parametrize(("state", "faults"), [("Netherlands", 0), ("Portugal", 1)])
def test_a_state_may_be_named_where_the_article_has_its_adjective(state, faults):
    source = article(["The Dutch minister Ada Poe spoke."])
    actor = dataclasses.replace(
        facts().of(ACTORS)[0],
        name="Ada Poe",
        aliases=(),
        roles=(),
        side=None,
        affiliation=state,
        evidence=(evidence("Ada Poe", source),),
    )
    made = dataclasses.replace(story(Facts().having(ACTORS, [actor])), articles=(source,))
    assert len(check(made)) == faults


def test_one_of_several_senators_is_a_senator():
    source = article(["The senators Ann Roe and Ben Orr left for Oslo."])
    roe = dataclasses.replace(
        facts().of(ACTORS)[0],
        name="Ann Roe",
        aliases=(),
        roles=("senator",),
        affiliation=None,
        side=None,
        evidence=(evidence("Ann Roe", source),),
    )
    made = dataclasses.replace(story(Facts().having(ACTORS, [roe])), articles=(source,))
    assert check(made) == ()
    mayor = dataclasses.replace(roe, roles=("mayor",))
    made = dataclasses.replace(story(Facts().having(ACTORS, [mayor])), articles=(source,))
    assert [fault.what for fault in check(made)] == ["'mayor' is not in its source"]


def test_a_name_that_stands_for_its_may_own_though_nothing_does_in_the_article():
    source = article(["Elm Council said 400 of its clerks left."])
    figure = dataclasses.replace(
        facts().of(FIGURES)[0],
        text="400",
        label="of Elm Council's clerks left",
        said_by="Elm Council",
        evidence=(evidence("400 of its clerks left", source),),
    )
    made = dataclasses.replace(story(Facts().having(FIGURES, [figure])), articles=(source,))
    assert check(made) == ()


@pytest.mark.parametrize(("mark", "faults"), [("capt", 0), ("67", 1)])
def test_a_post_may_be_told_in_full_where_a_team_sheet_has_it_in_short(mark, faults):
    source = article([f"Norway: Ann Roe ({mark}), Ben Orr."])
    roe = dataclasses.replace(
        facts().of(ACTORS)[0],
        name="Ann Roe",
        aliases=(),
        roles=("captain",),
        affiliation=None,
        side=None,
        evidence=(evidence("Ann Roe", source),),
    )
    made = dataclasses.replace(story(Facts().having(ACTORS, [roe])), articles=(source,))
    assert len(check(made)) == faults


def test_a_date_that_is_none_is_a_fault():
    event = dataclasses.replace(EVENT, when=When(edtf="2025-02-30", text="last month"))
    assert "2025-02-30" in str(check(story(facts().having(TIMELINE, [event])))[0])


def test_an_editor_signs_with_a_note_or_an_address():
    fact = dataclasses.replace(UNKNOWN, evidence=(), added_by="editor")
    assert "without a note or a url" in str(check(story(facts().having(UNKNOWNS, [fact])))[0])
    signed = dataclasses.replace(fact, note="asked the town")
    assert check(story(facts().having(UNKNOWNS, [signed]))) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"text": "who shall pay"}, "'shall' is not in its source"),
        ({"text": "who shall pay", "edited": ("text",)}, ""),
        ({"text": "who shall pay", "edited": ("evidence",)}, "'shall' is not in its source"),
    ],
    ids=["nobody", "its text", "another field"],
)
def test_the_words_of_a_field_that_an_editor_changed_are_the_editors(changes, fault):
    fact = dataclasses.replace(UNKNOWN, **changes)
    faults = check(story(facts().having(UNKNOWNS, [fact])))
    assert [str(f).partition(": ")[2].partition(";")[0] for f in faults] == [fault] * bool(fault)


def test_the_evidence_of_what_an_editor_added_stands_in_its_sentence():
    wrong = Evidence(sentence="a1-s5", start=0, end=6, text="A dea")
    fact = dataclasses.replace(UNKNOWN, added_by="editor", text="Why?", evidence=(wrong,))
    (fault,) = check(story(facts().having(UNKNOWNS, [fact])))
    assert "is not in its sentence" in str(fault)
    right = dataclasses.replace(fact, evidence=UNKNOWN.evidence)
    assert check(story(facts().having(UNKNOWNS, [right]))) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"text": "4"}, "'4' is not in its source"),
        ({"said_by": "Cy Crow"}, "'Cy' is not in its source"),
        ({"article": "a2"}, "'3' of a2 has no evidence in it"),
        ({"when": When(edtf="2025-13", text="")}, "the date '2025-13' is not EDTF"),
        ({"evidence": (Evidence(sentence="a1-s1", start=0, end=1, text="4"),)}, "'4' is not in"),
    ],
    ids=["other words", "an unknown name", "another article", "no date", "other evidence"],
)
def test_what_an_older_article_told_stands_in_it(changes, fault):
    grown = merged(numbers((1, 3), (2, 5)))
    (five,) = grown.of(FIGURES)
    earlier = (dataclasses.replace(five.earlier[0], **changes),)
    five = dataclasses.replace(five, earlier=earlier)
    assert check(grown) == ()
    faults = check(dataclasses.replace(grown, facts=grown.facts.having(FIGURES, [five])))
    assert fault in str(faults[0])
