"""Where the article of a saved page stands, whatever is around it is called."""

from __future__ import annotations

import pytest

from explainer.errors import SourceError
from explainer.sources.html import html_article
from saved import BODY, page

LINES = BODY.replace("<p>", "").replace("</p>", "<br><br>")
TEASER = "<article><p>A mill in Dale has been sold, and its crew is glad of it.</p></article>"
MORE = "<p>Three more mills have been sold since the spring, and no one knows to whom.</p>"


def texts(body: str) -> list[str]:
    return [p.text for p in html_article(page(body), "a.html")[2]]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f'<div class="content-with-sidebar">{BODY}</div>', id="sidebar"),
        pytest.param(f'<div class="Page-ad-margins"><div>{BODY}</div></div>', id="ads"),
        pytest.param(f'<form id="page"><div>{BODY}</div></form>', id="form"),
        pytest.param(f'<div><div class="paywall">{BODY}</div></div>', id="paywall"),
        pytest.param(f'<div class="article">{LINES}</div>', id="no-paragraphs"),
        pytest.param(f"<div><noscript>{BODY}</noscript></div>", id="noscript"),
        pytest.param(f'<div><a name="top"><div>{BODY}</div></a></div>', id="anchor"),
        pytest.param(f"<header><h1>Bridge</h1>{BODY}</header>", id="header"),
        pytest.param(f'<!-- {MORE * 9} --><div class="with-sidebar">{BODY}</div>', id="comment"),
        pytest.param(f"<div>{BODY}</div>" + TEASER * 4, id="teasers-are-the-articles"),
        pytest.param(f"<article>{BODY}</article>" + TEASER * 2, id="the-longest-article"),
        pytest.param(
            f'<nav><a href="/">{MORE * 8}</a></nav><div class="with-sidebar">{BODY}</div>',
            id="a-long-menu",
        ),
    ],
)
def test_what_holds_most_of_the_text_is_the_article(markup):
    found = [text for text in texts(markup) if text != "Bridge"]
    assert [text[:11] for text in found] == ["The council", "Mayor Ada P"]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f'<div>{BODY}</div><div class="comments">{MORE * 9}</div>', id="comments"),
        pytest.param(f'<div>{BODY}</div><div class="related">{MORE * 9}</div>', id="related"),
        pytest.param(f'<div>{BODY}</div><div class="sidebar">{MORE}</div>', id="sidebar"),
        pytest.param(f'<div>{BODY}</div><div style="display: none">{MORE}</div>', id="hidden"),
        pytest.param(
            f'<div>{BODY}</div><div class="teaser"><a href="/x">More</a>{MORE}</div>', id="teaser"
        ),
        pytest.param(f'{BODY}<p class="tooltip">Ada Poe, born in Elm in 1961</p>', id="tooltip"),
    ],
)
def test_what_else_there_is_to_read_is_not_taken(markup):
    assert [text[:11] for text in texts(markup)] == ["The council", "Mayor Ada P"]


def test_a_teaser_that_leads_nowhere_is_the_standfirst():
    lead = '<p class="teaser-text">Elm is to have a second bridge after all.</p>'
    assert texts(f"<article>{lead}{BODY}</article>")[0].startswith("Elm is to have")


def test_a_card_about_a_name_goes_and_the_name_stays():
    card = '<span class="rollover-block"><b>Ada Poe</b> Poe wins prize</span>'
    link = f'<span class="rollover"><a class="rollover-link" href="/poe">Ada Poe</a>{card}</span>'
    found = texts(f"<article>{BODY}<p>The rail union has written to {link} twice.</p></article>")
    assert found[-1] == "The rail union has written to Ada Poe twice."


def test_a_heading_inside_a_link_is_nothing_but_a_link():
    links = '<ul><li><a href="/mill"><h6>Mill sold to its own crew</h6></a></li></ul>'
    assert len(texts(f"<article>{BODY}<h2>More</h2>{links}</article>")) == 3


def test_a_long_article_among_many_teasers_is_no_front_page():
    long = f"<article>{BODY * 8}</article>"
    assert len(texts(long + TEASER * 60)) == 16
    with pytest.raises(SourceError, match="no article found"):
        texts(TEASER * 60)
