"""A saved page becomes the article's paragraphs and nothing else."""

from __future__ import annotations

import pytest

from explainer.errors import SourceError
from explainer.sources.html import html_article
from pace import is_linear
from saved import BODY, page


def texts(markup: str) -> list[str]:
    return [p.text for p in html_article(markup, "a.html")[2]]


def test_the_article_is_taken_and_its_surroundings_are_not():
    markup = page(
        "<nav><p>Home</p></nav><article><h1>Bridge</h1>"
        + BODY
        + '<aside><p>Related: a fire</p></aside><p><a href="/x">Read more: the old bridge</a></p>'
        "<script>alert(1)</script><style>p{}</style></article>"
        '<div class="comments"><p>First! says Bob.</p></div><footer>Imprint</footer>'
    )
    found = texts(markup)
    assert len(found) == 2
    assert found[0].startswith("The council of Elm")
    assert "would respect the vote" in found[1]


def test_whose_words_a_quotation_shows_stays_below_it():
    quote = "<blockquote><p>“We stay.”</p><footer>Ada Poe, clerk</footer></blockquote>"
    assert texts(page(f"<article>{BODY}{quote}</article>"))[-2:] == [
        "“We stay.”",
        "Ada Poe, clerk",
    ]


def test_a_row_of_data_is_one_line_and_no_text():
    rows = "<tr><th>Year</th><th>Visits</th></tr><tr><td>2019</td><td>90,000</td></tr>"
    found = html_article(page(f"<article>{BODY}<table>{rows}</table></article>"), "a.html")[2]
    assert [(p.text, p.kind) for p in found[2:]] == [
        ("Year | Visits", "furniture"),
        ("2019 | 90,000", "furniture"),
    ]
    laid_out = f"<table><tr><td>Elm</td><td>{BODY}</td></tr></table>"
    assert html_article(page(laid_out), "a.html")[2][1].kind == "text"


def test_posts_and_marks_of_notes_are_no_text():
    post = '<blockquote class="twitter-tweet"><p>We won.</p>Ada Poe, May 3</blockquote>'
    notes = "<p>It holds 40,000 books.<sup>1</sup> It has 90 m<sup>2</sup> of <i>roof</i>.</p>"
    found = texts(page(f"<article>{BODY}{post}{notes}</article>"))
    assert found[2:] == ["It holds 40,000 books. It has 90 m2 of roof."]


def test_lists_and_headings_keep_their_kind():
    markup = page(f"<article>{BODY}<h2>What is planned</h2><ul><li>Rents<li>Buses</ul></article>")
    _, _, paragraphs = html_article(markup, "a.html")
    assert [p.kind for p in paragraphs] == ["text", "text", "heading", "item", "item"]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(page("<p>We value your privacy.</p><button>Accept</button>"), id="cookies"),
        pytest.param(
            page(
                "<h1>News</h1>"
                + "<article><p>"
                + "A short teaser of the day. " * 4
                + "</p></article>" * 40
            ),
            id="front-page",
        ),
        pytest.param("", id="empty"),
    ],
)
def test_a_page_without_an_article_is_refused(markup):
    with pytest.raises(SourceError, match="no article found"):
        html_article(markup, "a.html")


@pytest.mark.parametrize("piece", ["<p>", "<section>", "<a ", "<!--", "<!", "<ul><li>"])
def test_broken_markup_takes_linear_time(piece):
    def work(size):
        try:
            html_article(piece * size + BODY, "a.html")
        except SourceError as problem:
            assert str(problem).startswith("a.html:1: ")  # noqa: PT017

    assert is_linear(work, 2_000, 8_000)


def test_nesting_beyond_reason_is_refused():
    with pytest.raises(SourceError, match="more than 2000 <div> inside one another"):
        html_article("<div>" * 50_000 + BODY, "a.html")
