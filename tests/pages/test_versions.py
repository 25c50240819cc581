"""Versions: what other articles tell of a moment or a number, on its page and on paper."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.pages.book import Book
from explainer.pages.versions import versions_of
from explainer.sections.figures import FIGURES
from explainer.sections.timeline import TIMELINE
from grown import days, merged, numbers
from pages.factory import edition
from theme_render import site_of

MOVED = days((1, 9, "scheduled"), (4, 9, "possible"), (10, 9, "happened"))
PUT_OFF = days((1, 9, "expected"), (13, 12, "happened"))
RAISED = numbers((1, 3), (2, 5), (9, 6))
APART = numbers((2, 5), (2, 7))


def told(read, section):
    book = Book.of(merged(read), edition())
    return [versions_of(book, fact) for fact in book.story.of(section)]


@pytest.mark.parametrize(
    ("read", "section", "earlier"),
    [
        (
            MOVED,
            TIMELINE,
            [
                ("scheduled for Friday 9 May 2025", "The Courier", "1 May 2025", "a1-s1"),
                ("possible for Friday 9 May 2025", "The Herald", "4 May 2025", "a2-s1"),
            ],
        ),
        (
            PUT_OFF,
            TIMELINE,
            [("expected for Friday 9 May 2025", "The Courier", "1 May 2025", "a1-s1")],
        ),
        (
            days((9, 9, "ongoing"), (10, 9, "happened")),
            TIMELINE,
            [("ongoing", "The Courier", "9 May 2025", "a1-s1")],
        ),
        (
            days((None, 9, "scheduled"), (10, 9, "happened")),
            TIMELINE,
            [("scheduled for Friday 9 May 2025", "The Courier", "", "a1-s1")],
        ),
        (
            RAISED,
            FIGURES,
            [
                ("3", "The Courier", "1 May 2025", "a1-s1"),
                ("5", "The Herald", "2 May 2025", "a2-s1"),
            ],
        ),
    ],
    ids=["surer", "put off", "begun", "a source without a day", "a number"],
)
def test_what_was_told_before_has_its_source_day_and_sentence(read, section, earlier):
    (found,) = told(read, section)
    assert [(v.words, v.source, v.day, v.sentence) for v in found.earlier] == earlier
    assert found.others == ()


def test_an_earlier_number_says_who_said_so_and_how_sure_it_was_where_that_is_another_now():
    read = numbers((1, 3), (2, 5))
    changes = ({"status": "expected", "said_by": "Bo Fox"}, {"said_by": "police"})
    read = [
        (a, f.having(FIGURES, [dataclasses.replace(f.of(FIGURES)[0], **c)]))
        for (a, f), c in zip(read, changes, strict=True)
    ]
    (found,) = told(read, FIGURES)
    assert [v.words for v in found.earlier] == ["3, expected, according to Bo Fox"]


def test_each_of_two_that_differ_tells_the_other_with_its_outlet():
    first, second = told(APART, FIGURES)
    assert [(v.words, v.source, v.link.text) for v in first.others] == [
        ("7", "The Herald", "The Herald, sentence 1")
    ]
    assert [(v.words, v.source, v.link.href) for v in second.others] == [
        ("5", "The Courier", "sources/#a1-s1")
    ]
    one, other = told(days((10, 8, "happened"), (12, 9, "happened")), TIMELINE)
    assert [v.words for v in one.others] == ["Friday 9 May 2025"]
    assert [v.words for v in other.others] == ["Thursday 8 May 2025"]


def test_a_statement_of_one_article_has_no_versions():
    (found,) = told(numbers((1, 3)), FIGURES)
    assert found.sentences == ()


def pages(read, path):
    return site_of(merged(read), edition(place="fire"))[path]


@pytest.mark.parametrize(
    ("read", "page", "lists"),
    [
        (RAISED, "key-figures", [("Earlier:", 2)]),
        (MOVED, "timeline", [("Earlier:", 2)]),
        (APART, "key-figures", [("Another article says:", 1)] * 2),
    ],
)
def test_the_page_lists_them_and_so_does_paper(read, page, lists):
    for path in (f"fire/{page}/index.html", "fire/print/index.html"):
        found = pages(read, path).select(".versions")
        assert [(v.p.get_text(), len(v.select("li"))) for v in found] == lists
    soup = pages(read, f"fire/{page}/index.html")
    hrefs = [a["href"] for a in soup.select(".versions a")]
    assert all(href.startswith("../sources/#a") for href in hrefs)
    assert len(hrefs) == sum(n for _, n in lists)
    paper = pages(read, "fire/print/index.html")
    for note in paper.select(".versions a"):
        assert paper.select_one(note["href"]) is not None


def test_an_old_link_to_a_number_that_was_moved_on_leads_to_where_it_stands():
    old = RAISED[0][1].of(FIGURES)[0].id
    place = pages(RAISED, "fire/key-figures/index.html").find(id=old)
    assert place.get_text(" ", strip=True).startswith("3 (")


def test_the_brief_does_not_tell_a_number_without_the_other():
    soup = pages(APART, "fire/index.html")
    (shown,) = soup.select("section[aria-labelledby=the_number] .versions")
    assert "7" in shown.get_text()
    assert pages(RAISED, "fire/index.html").select(".versions") == []
