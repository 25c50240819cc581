"""The timeline: before, the line of publication, ahead."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from explainer.model import When
from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.timeline import lede
from explainer.sections.timeline import TIMELINE
from pages import factory, hard
from theme_render import site_of


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/timeline.html")


def moments(spans):
    return [entry for span in spans for entry in span.moments]


def before(made):
    return [span for stretch in made.before for span in stretch.spans]


def test_moments_stand_before_or_after_the_day_of_publication():
    made = view()
    assert [e.anchor for e in moments(before(made))] == ["dispute", "accused"]
    assert [e.anchor for e in moments(made.ahead)] == ["meet", "statement"]
    assert made.published == "The article was published here, 6 June 2025"


def test_what_was_arranged_for_a_day_that_is_over_is_not_ahead():
    story = factory.story()
    later = dataclasses.replace(story.articles[0], published=datetime.date(2025, 6, 10))
    made = view(dataclasses.replace(story, articles=(later,)))
    assert [(e.anchor, e.status) for e in moments(before(made))][-1] == ("meet", "scheduled")
    assert [e.anchor for e in moments(made.ahead)] == ["statement"]


def test_an_article_without_a_day_has_a_line_all_the_same():
    story = hard.signed()
    source = dataclasses.replace(story.articles[0], published=None)
    made = view(dataclasses.replace(story, articles=(source,)))
    assert made.published == "The article was published here"


@pytest.mark.parametrize(
    ("when", "start"),
    [
        (
            When(edtf="2025-06-09", text="Monday", anchor="2025-06-06"),
            "Earliest first. No full date was found in the article; days",
        ),
        (When(edtf="2025-06-09", text="9 June 2025"), "Earliest first, each date as exact"),
        (
            When(edtf=None, text="soon"),
            "Earliest first. No full date was found in the article; its own words",
        ),
    ],
    ids=["relative", "dated", "words"],
)
def test_the_lede_says_how_the_dates_came_about(when, start):
    story = factory.story()
    events = (dataclasses.replace(story.of(TIMELINE)[0], when=when),)
    story = dataclasses.replace(story, facts=story.facts.having(TIMELINE, events))
    assert lede(Book.of(story, factory.edition())).startswith(start)


def test_eighty_moments_all_stand_there():
    made = view(hard.crowd())
    assert len(moments(made.spans)) == 80


def undated(*statuses):
    story = factory.story()
    first = story.of(TIMELINE)[0]
    events = (
        dataclasses.replace(first, id=f"e{at}", when=when, status=status)
        for at, (when, status) in enumerate(statuses)
    )
    return dataclasses.replace(story, facts=story.facts.having(TIMELINE, tuple(events)))


def test_moments_without_a_time_that_follow_each_other_have_one_heading():
    monday = When(edtf="2025-06-02", text="on Monday")
    made = view(
        undated(
            *((None, "happened"), (None, "happened"), (monday, "happened")),
            *((monday, "happened"), (None, "happened"), (None, "ongoing")),
        )
    )
    assert [(s.time.heading, s.status, [e.anchor for e in s.moments]) for s in before(made)] == [
        ("No time given", "happened", ["e0", "e1"]),
        ("Monday 2 June 2025", "happened", ["e2", "e3"]),
        ("No time given", "happened", ["e4"]),
        ("No time given", "ongoing", ["e5"]),
    ]


def test_a_link_leads_past_many_moments():
    assert view(undated(*[(None, "happened")] * 9)).long
    assert not view(undated(*[(None, "happened")] * 8)).long


def test_what_the_article_does_not_place_stands_apart():
    story = factory.story()
    first = story.of(TIMELINE)[0]
    day = When(edtf="2025-06-02", text="on Monday")
    vague = When(edtf=None, text="for weeks")
    events = (
        dataclasses.replace(first, id="dated", when=day, ordered=False),
        dataclasses.replace(first, id="told", when=None),
        dataclasses.replace(first, id="bare", when=None, ordered=False),
        dataclasses.replace(first, id="vague", when=vague, ordered=False),
        dataclasses.replace(first, id="coming", when=None, status="expected", ordered=False),
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(TIMELINE, events)))
    assert [e.anchor for e in moments(before(made))] == ["dated", "told"]
    assert [(e.anchor, e.time.known) for e in made.undated] == [("bare", False), ("vague", True)]
    assert [e.anchor for e in moments(made.ahead)] == ["coming"]


def told_with(before):
    """A story with one moment, told with a piece of the article before it."""
    story = factory.story()
    make = factory.Maker(story.articles[0])
    first = story.of(TIMELINE)[0]
    text = f"{before} It left."
    event = dataclasses.replace(first, text=text, evidence=(*first.evidence, *make.at(before)))
    return dataclasses.replace(story, facts=story.facts.having(TIMELINE, (event,)))


def test_the_sentence_that_only_names_somebody_is_softer_than_what_is_told():
    story = factory.story()
    before = story.articles[0].sentences[1].text
    told = told_with(before)
    page = site_of(told)[f"{told.slug}/timeline/index.html"]
    said = page.select_one(".moment .said")
    assert said.select_one(".context").get_text().strip() == before
    assert " ".join(said.get_text().split()).startswith(f"{before} It left.")


def test_a_clause_that_a_moment_opens_with_is_no_sentence_before_it():
    part = " ".join(factory.story().articles[0].sentences[1].text.split()[:3])
    told = told_with(part)
    page = site_of(told)[f"{told.slug}/timeline/index.html"]
    assert page.select(".said .context") == []


def of_two(*events):
    """A story of two articles, six days apart: each event as name, day, its article and status."""
    story = factory.story()
    first = story.of(TIMELINE)[0]
    second = factory.article(name="a2", outlet="Bay Herald", published=datetime.date(2025, 6, 12))
    made = (
        dataclasses.replace(
            first,
            id=name,
            when=day and When(edtf=day, text="on Monday", anchor=anchor),
            status="happened",
            evidence=(dataclasses.replace(first.evidence[0], sentence=f"{article}-s1"),),
        )
        for name, day, anchor, article in events
    )
    facts = story.facts.having(TIMELINE, tuple(made))
    return dataclasses.replace(story, articles=(*story.articles, second), facts=facts)


TWO = (
    ("voted", "2025-06-02", "2025-06-06", "a1"),
    ("hinted", None, None, "a1"),
    ("resigned", None, None, "a2"),
    ("sold", "2025-06-09", "2025-06-12", "a2"),
)


def test_every_article_has_its_place_on_the_timeline():
    made = view(of_two(*TWO))
    assert [
        (stretch.published, [e.anchor for e in moments(stretch.spans)]) for stretch in made.before
    ] == [
        ("", ["voted", "hinted"]),
        ("Coast Courier: published here, 6 June 2025", ["resigned", "sold"]),
    ]
    assert made.published == "Bay Herald: published here, 12 June 2025"


def test_a_line_stands_where_dates_put_it():
    late = ("told", None, None, "a1")
    assert [len(s.spans) for s in view(of_two(TWO[0], TWO[3], late)).before] == [1, 2]
    assert [len(s.spans) for s in view(of_two(*TWO[:2])).before] == [2, 0]
    (alone,) = view(of_two(TWO[3])).before
    assert alone.published


def test_dates_of_several_articles_are_counted_each_from_its_own():
    story = of_two(*TWO)
    assert "from the day of its own article" in lede(Book.of(story, factory.edition()))
    working = [m.time.working for m in moments(view(story).spans) if m.time.working]
    assert [told.split(", ")[1] for told in working] == [
        "counted from the day of its own article"
    ] * 2
    assert "6 June 2025: Monday 2 June" in working[0]


def parted(*years):
    """The eras of a story with so many moments, each with the moments that follow it."""
    story = factory.story()
    first = story.of(TIMELINE)[0]
    events = tuple(
        dataclasses.replace(
            first,
            id=f"e{at}",
            when=When(edtf=str(year), text=str(year)) if year else None,
            status="happened",
        )
        for at, year in enumerate(years)
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(TIMELINE, events)))
    return [(s.era, s.anchor, len(moments(s.spans))) for s in made.before]


def test_a_long_timeline_is_parted_by_years_decades_or_centuries():
    assert parted(*[1999] * 8, None, *[2001] * 8) == [
        ("1999", "from_1999", 9),
        ("2001", "from_2001", 8),
    ]
    assert parted(None, *range(1981, 2001)) == [
        ("", "", 1),
        ("1980s", "from_198X", 9),
        ("1990s", "from_199X", 10),
        ("2000s", "from_200X", 1),
    ]
    assert [era for era, _, _ in parted(*range(1700, 2020, 15))] == [
        *("18th century", "19th century", "20th century", "21st century"),
    ]


def test_a_short_timeline_or_one_of_one_year_is_not_parted():
    assert [era for era, _, _ in parted(1999, *[2001] * 8)] == [""]
    assert [era for era, _, _ in parted(*[1999] * 20)] == [""]
