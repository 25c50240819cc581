"""What each article added: what it told first, and what it moved on."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from explainer.model import Story, When
from explainer.pages.added import additions_of
from explainer.pages.book import Book
from explainer.sections.actors import ACTORS
from explainer.sections.figures import FIGURES
from explainer.sections.timeline import TIMELINE, Event
from explainer.sections.unknowns import UNKNOWNS, Unknown
from factories import article, evidence, facts, story
from grown import LABEL, days, merged, numbers
from pages.factory import edition

MET = "The council of Elm and the Ferry Company met on Thursday and agreed"
LATER = article(
    (f"{MET}.", "Harbour master Poe said that it is unclear who would row."),
    name="a2",
    published=datetime.date(2025, 6, 13),
)
AHEAD, MOVED, NEWS = "The council of Elm and the Ferry Company will meet", "meet", "row"


def told(
    *, status: str = "happened", day: str = "2025-06-12", later=LATER, first=None, **changes
) -> Story:
    """The ferry's story after a second article, which tells of the meeting and one thing more."""
    base = facts()
    accused, meet = base.of(TIMELINE)
    met = dataclasses.replace(
        meet,
        text=MET,
        status=status,
        when=When(edtf=day, text="on Thursday"),
        evidence=(*meet.evidence, evidence(MET, LATER)),
        **changes,
    )
    (poe,) = base.of(ACTORS)
    poe = dataclasses.replace(
        poe, roles=("Harbour master", *poe.roles), evidence=(*poe.evidence, evidence("Poe", LATER))
    )
    row = Unknown(id=NEWS, text="it is unclear who would row", evidence=(evidence("who", LATER),))
    found = base.having(TIMELINE, [accused, met]).having(ACTORS, [poe])
    found = found.having(UNKNOWNS, [*base.of(UNKNOWNS), row])
    return dataclasses.replace(story(found), articles=(first or article(), later))


def added(one: Story) -> dict[str, dict[str, list[tuple[str, str, tuple[str, ...]]]]]:
    """The statements of each article by their group, as lead, words and notes."""
    return {
        addition.article.id: {
            group.title: [(s.lead, s.link.text, s.notes) for s in group.statements]
            for group in addition.groups
        }
        for addition in additions_of(Book.of(one, edition()))
    }


def test_the_newest_article_comes_first():
    assert list(added(told())) == ["a2", "a1"]


def test_an_article_adds_what_it_is_the_first_to_tell():
    made = added(told())
    assert made["a2"] == {
        "What has moved on": [("Thursday 12 June 2025", MET, ("happened",))],
        "What we don’t know yet": [("", "It is unclear who would row", ())],
    }
    assert list(made["a1"]) == [
        "In brief",
        "Who’s who",
        "Timeline",
        "Agenda",
        "Key figures",
        "In their words",
        "What next",
        "What we don’t know yet",
    ]


def test_a_statement_has_its_date_number_or_speaker_and_how_sure_it_is_and_who_says_so():
    made = added(story())["a1"]
    assert made["Timeline"][1] == ("Thursday 12 June 2025", AHEAD, ("scheduled",))
    assert made["Key figures"] == [
        ("from 4 to 3 euros", "the fare", ("possible, not settled", "according to She"))
    ]
    assert made["In their words"] == [("Ada Poe", "“We want our ferry back by the summer,”", ())]
    assert made["Who’s who"] == [("", "Ada Poe", ("Mayor",))]


def test_the_first_telling_keeps_its_own_words_and_nothing_of_a_later_one():
    made = added(told())["a1"]
    assert made["Timeline"][1] == ("Thursday 12 June 2025", AHEAD, ())
    assert made["Who’s who"] == [("", "Ada Poe", ("Mayor",))]


@pytest.mark.parametrize(
    ("changes", "moved"),
    [
        ({}, True),
        ({"status": "ongoing"}, True),
        ({"status": "scheduled"}, False),
        ({"day": "2025-06-06"}, False),
        ({"day": "2025-06-14"}, False),
        ({"day": "2025-06"}, False),
        ({"edited": ("status",)}, False),
        ({"edited": ("when",)}, False),
        ({"first": article(published=None)}, False),
    ],
    ids=[
        "happened",
        "begun",
        "still ahead",
        "told on its day",
        "told before its day",
        "not known to be ahead",
        "status by the editor",
        "day by the editor",
        "first day unknown",
    ],
)
def test_only_what_was_still_to_come_for_another_article_has_moved_on(changes, moved):
    assert ("What has moved on" in added(told(**changes))["a2"]) is moved


@pytest.mark.parametrize(("day", "mover"), [(11, "a3"), (12, None), (13, "a2")])
def test_an_article_of_the_very_day_may_still_have_told_what_was_ahead(day, mover):
    middle = dataclasses.replace(LATER, published=datetime.date(2025, 6, day))
    last = article((f"{MET}.",), name="a3", published=datetime.date(2025, 6, 14))
    one = told(later=middle)
    accused, met = one.of(TIMELINE)
    met = dataclasses.replace(met, evidence=(*met.evidence, evidence(MET, last)))
    found = one.facts.having(TIMELINE, [accused, met])
    made = added(dataclasses.replace(one, articles=(*one.articles, last), facts=found))
    assert [name for name in made if "What has moved on" in made[name]] == [mover] * bool(mover)


def test_an_article_without_a_day_is_left_out():
    undated = dataclasses.replace(LATER, published=None)
    assert list(added(told(later=undated))) == ["a1"]


def test_what_an_editor_added_is_nobodys_news():
    one = facts().of(FIGURES)[0]
    mine = dataclasses.replace(one, id="mine", added_by="editor", note="Counted by hand.")
    made = added(story(facts().having(FIGURES, [one, mine])))["a1"]
    assert len(made["Key figures"]) == 1


def test_what_an_editor_changed_says_so():
    one = facts().of(TIMELINE)[0]
    mine = dataclasses.replace(one, text="Poe was angry", edited=("text",), note="Heard.")
    ((_, words, notes),) = added(story(facts().having(TIMELINE, [mine])))["a1"]["Timeline"]
    assert (words, notes) == ("Poe was angry", ("happened", "Corrected by the editor"))


def test_what_no_page_shows_is_in_no_list():
    one = facts().of(TIMELINE)[0]
    many = [dataclasses.replace(one, id=f"e{at}", position=f"2025-05-{at}") for at in range(200)]
    assert len(added(story(facts().having(TIMELINE, many)))["a1"]["Timeline"]) == 80


def test_whom_a_pronoun_stands_for_is_told_as_on_the_page():
    she = Event(
        id="e",
        text="She suggested lowering the fare",
        when=None,
        status="happened",
        meant=("ada-poe",),
        places=(3,),
        evidence=(evidence("She suggested lowering the fare"),),
    )
    ((lead, words, _),) = added(story(facts().having(TIMELINE, [she])))["a1"]["Timeline"]
    assert (lead, words) == ("", "She [Ada Poe] suggested lowering the fare")
    own = dataclasses.replace(she, text="We lower the fare", meant=(), places=(), quoted=True)
    ((_, words, _),) = added(story(facts().having(TIMELINE, [own])))["a1"]["Timeline"]
    assert words == "“We lower the fare”"


def lines(read) -> dict[str, dict[str, list[tuple[str, str, tuple[str, ...]]]]]:
    return added(merged(read))


def test_each_article_tells_its_own_number_and_those_after_the_first_moved_it_on():
    made = lines(numbers((1, 3), (2, 5), (9, 6)))
    assert made == {
        "a3": {"What has moved on": [("6", LABEL, ("as reported", "before: 5"))]},
        "a2": {"What has moved on": [("5", LABEL, ("as reported",))]},
        "a1": {"Key figures": [("3", LABEL, ("as reported",))]},
    }


def test_a_number_within_its_label_is_that_of_the_article():
    read = numbers((1, 3), (2, 5))
    read = [
        (a, f.having(FIGURES, [dataclasses.replace(g, label=f"the fire in Elm hurt {g.text}")]))
        for a, f in read
        for g in f.of(FIGURES)
    ]
    made = lines(read)
    assert made["a1"]["Key figures"][0][:2] == ("3", "the fire in Elm hurt 3")
    assert made["a2"]["What has moved on"][0][:2] == ("5", "the fire in Elm hurt 5")


def test_two_that_differ_name_each_other():
    made = lines(numbers((2, 5), (2, 7)))
    assert made == {
        "a2": {"Key figures": [("7", LABEL, ("as reported", "The Courier says: 5"))]},
        "a1": {"Key figures": [("5", LABEL, ("as reported", "The Herald says: 7"))]},
    }


def test_an_event_that_moved_on_was_told_otherwise_by_the_first_article():
    made = lines(days((1, 9, "scheduled"), (13, 12, "happened")))
    text = "By telling {} Bo Fox was arrested"
    before = ("happened", "before: scheduled for Friday 9 May 2025")
    assert made == {
        "a2": {"What has moved on": [("Monday 12 May 2025", text.format(2), before)]},
        "a1": {"Timeline": [("Friday 9 May 2025", text.format(1), ("scheduled",))]},
    }


def test_what_an_editor_changed_moved_nothing_on():
    (five,) = (story := merged(numbers((1, 3), (2, 5)))).of(FIGURES)
    five = dataclasses.replace(five, value=6, edited=("value",), note="Counted.")
    made = added(dataclasses.replace(story, facts=story.facts.having(FIGURES, [five])))
    assert not any("What has moved on" in groups for groups in made.values())
