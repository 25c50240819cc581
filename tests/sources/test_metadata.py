"""What a saved page says of itself: its headline, day, outlet, address and author."""

from __future__ import annotations

import datetime

import pytest

from explainer.sources.html import html_article
from saved import BODY, page


def test_the_head_of_the_page_is_read():
    head = (
        '<meta property="og:title" content="Bridge wins"><meta property="og:site_name"'
        ' content="The Courier"><meta property="article:published_time"'
        ' content="2025-03-04T10:00:00+01:00"><meta name="author" content="Jo Roe">'
        '<link rel="canonical" href="https://courier.example/bridge">'
    )
    header, title, _ = html_article(page(f"<article>{BODY}</article>", head), "a.html")
    assert title == "Bridge wins"
    assert header.published == datetime.date(2025, 3, 4)
    assert (header.outlet, header.author) == ("The Courier", "Jo Roe")
    assert header.url == "https://courier.example/bridge"


def test_structured_data_gives_the_day_where_no_meta_does():
    head = '<script type="application/ld+json">{"@graph":[{"datePublished":"2025-03-04"}]}</script>'
    header, _, _ = html_article(page(f"<main>{BODY}</main>", head), "a.html")
    assert header.published == datetime.date(2025, 3, 4)


def test_structured_data_gives_who_wrote_and_printed_it():
    data = (
        '{"datePublished":"2025-03-04","author":[{"name":"Jo Roe"},{"name":"Al Poe"}],'
        '"publisher":{"name":"The Courier"}}'
    )
    head = f'<script type="application/ld+json">{data}</script>'
    header, _, _ = html_article(page(f"<main>{BODY}</main>", head), "a.html")
    assert (header.author, header.outlet) == ("Jo Roe, Al Poe", "The Courier")
    head = head.replace('[{"name":"Jo Roe"},{"name":"Al Poe"}]', '"https://courier.example/jo"')
    assert html_article(page(f"<main>{BODY}</main>", head), "a.html")[0].author is None


@pytest.mark.parametrize(
    ("head", "shown", "day"),
    [
        ('<meta name="date" content="Tue, 4 Mar 2025 10:00:00 GMT">', "", (2025, 3, 4)),
        ('<meta name="pubdate" content="2025-03-04">', "", (2025, 3, 4)),
        ("", '<time datetime="2025-03-04T10:00Z">4 March</time>', (2025, 3, 4)),
        ('<meta name="date" content="last Tuesday">', "", None),
    ],
    ids=["mail", "pubdate", "shown", "no date"],
)
def test_the_day_is_told_in_many_ways(head, shown, day):
    markup = page(f'<time datetime="2020-01-01"></time><article>{shown}{BODY}</article>', head)
    found = html_article(markup, "a.html")[0].published
    assert found == (datetime.date(*day) if day else None)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published" content="2025-03-04T10:00:00Z">', (2025, 3, 4)),
        ('<link rel="canonical" href="https://elm.example/2025/03/04/bridge">', (2025, 3, 4)),
        ('<link rel="canonical" href="https://elm.example/news/2025-03-04-bridge">', (2025, 3, 4)),
        ('<link rel="canonical" href="https://elm.example/2025/13/44/bridge">', None),
        ('<link rel="canonical" href="https://elm.example/2025/0304/bridge">', None),
    ],
)
def test_the_day_may_stand_in_the_address(head, day):
    header, _, _ = html_article(page(f"<article>{BODY}</article>", head), "a.html")
    assert header.published == (datetime.date(*day) if day else None)
