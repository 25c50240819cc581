"""Long lists: what a page shows of them, and what it says of the rest."""

from __future__ import annotations

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from explainer.model import Evidence
from explainer.pages import pages_of
from explainer.pages.shown import MOST, PRINTED, share, shown_of
from explainer.sections.outlook import OUTLOOK
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import TIMELINE, Event
from pace import is_linear
from pages import factory

MANY = MOST + 30


def piece(story):
    first = story.articles[0].sentences[1]
    return (Evidence(sentence=first.id, start=0, end=11, text=first.text[:11]),)


def with_quotes(number):
    story = factory.story()
    made = (Quote(id=f"q{n}", text="Yes.", direct=True, speaker="Ida Brandt", sourcing="named",
                  evidence=piece(story)) for n in range(number))  # fmt: skip
    return dataclasses.replace(story, facts=story.facts.having(QUOTES, made))


def with_moments(before, ahead):
    story = factory.story()
    statuses = ["happened"] * before + ["scheduled"] * ahead
    made = (Event(id=f"e{n}", text="They met.", when=None, status=status, evidence=piece(story))
            for n, status in enumerate(statuses))  # fmt: skip
    return dataclasses.replace(story, facts=story.facts.having(TIMELINE, made))


def ids(story):
    shown = shown_of(story, lambda event: event.status == "scheduled")
    return [event.id for event in shown.of(TIMELINE)]


def page(story, name):
    pages = pages_of(story, factory.edition())
    return next(p.view for p in pages if p.template == f"explainer/{name}.html")


def test_a_story_with_short_lists_is_shown_whole():
    story = factory.story()
    assert shown_of(story, lambda event: False) == story
    assert page(story, "quotes").frame.cut is None


def test_of_a_long_list_the_first_are_shown_and_all_are_counted():
    made = page(with_quotes(MANY), "quotes")
    assert [quote.anchor for quote in made.quotes] == [f"q{n}" for n in range(MOST)]
    words = f"This page shows {MOST} of {MANY} entries; the data file has all of them."
    assert (made.frame.cut.text, made.frame.cut.href) == (words, "story.json")
    assert [stop.count for stop in made.frame.stops if stop.name == "quotes"] == [MANY]


def test_of_many_moments_those_around_the_day_of_publication_are_shown():
    assert ids(with_moments(MANY, 10)) == [f"e{n}" for n in range(40, MANY + 10)]
    assert ids(with_moments(20, MANY)) == [f"e{n}" for n in range(20, 20 + MOST)]
    assert ids(with_moments(MANY, 0)) == [f"e{n}" for n in range(30, MANY)]


def test_of_many_moments_those_that_have_no_place_go_first():
    story = with_moments(MOST, 0)
    events = [
        dataclasses.replace(event, ordered=n >= 4) for n, event in enumerate(story.of(TIMELINE))
    ]
    more = dataclasses.replace(events[-1], id="more")
    last = dataclasses.replace(events[0], id="last")
    found = dataclasses.replace(story, facts=story.facts.having(TIMELINE, (*events, more, last)))
    assert ids(found) == [*(f"e{n}" for n in range(3)), *(f"e{n}" for n in range(4, MOST)), "more"]


def test_beside_its_sentence_a_statement_that_no_page_shows_stands_without_a_link():
    made = page(with_quotes(MANY), "sources")
    sentence = made.articles[0].paragraphs[1].sentences[0]
    links = next(s.links for s in sentence.statements if s.title == "In their words")
    assert [bool(link.href) for link in links] == [True] * MOST + [False] * 30
    assert sentence.use == "used"


def test_the_page_for_print_counts_what_is_missing_on_all_pages():
    text = page(with_quotes(MANY), "print").frame.cut.text
    shown, whole = (int(word) for word in text.split() if word.isdecimal())
    assert whole - shown == 30
    assert shown > MOST


def with_long_lists(number):
    quoted, dated = with_quotes(number), with_moments(number, 5)
    told = quoted.facts.having(TIMELINE, dated.of(TIMELINE))
    first = factory.story().of(OUTLOOK)[0]
    told = told.having(OUTLOOK, (dataclasses.replace(first, id=f"p{n}") for n in range(number)))
    return dataclasses.replace(quoted, facts=told)


def test_on_paper_all_lists_together_have_room_for_so_many():
    made = page(with_long_lists(MANY), "print")
    moments = [m for s in made.timeline.spans for m in s.moments]
    prospects = [e for r in made.outlook.rungs for e in r.entries if e.href.startswith("outlook")]
    lists = (moments, made.quotes.quotes, prospects)
    assert len({len(found) for found in lists}) == 1
    assert PRINTED - 10 < sum(map(len, lists)) + 20 < PRINTED + 10
    assert moments[-1].status == "scheduled"
    shown, whole = (int(word) for word in made.frame.cut.text.split() if word.isdecimal())
    assert (shown <= PRINTED, whole > 3 * MANY) == (True, True)


def test_on_paper_a_story_that_has_room_is_whole():
    story = factory.story()
    printed = page(story, "print")
    assert printed.frame.cut is None
    assert printed.quotes.quotes == page(story, "quotes").quotes


@given(st.lists(st.integers(0, 300), min_size=1, max_size=7), st.integers(1, 400))
def test_lists_share_the_room_and_waste_none(lengths, room):
    each = share(lengths, room)
    used = sum(min(length, each) for length in lengths)
    if sum(lengths) > room:
        assert used <= room < sum(min(length, each + 1) for length in lengths)


def test_d04_the_pages_of_thousands_of_quotations_take_time_in_proportion():
    assert is_linear(lambda size: page(with_quotes(size), "quotes"), 500, 2000)
