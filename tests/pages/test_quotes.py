"""In their words: direct ones first, reported ones by speaker, the best on the brief."""

from __future__ import annotations

import dataclasses

from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.quotes import best
from explainer.sections.quotes import QUOTES
from pages import factory, hard
from theme_render import site_of


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/quotes.html")


def test_a_quote_has_its_speaker_with_role_and_link():
    made = view().quotes[0]
    assert made.text.startswith("“This is about")
    assert (made.speaker.name, made.speaker.role) == ("Lena Qvist", "historian, Coast Institute")
    assert made.speaker.link.href == "whos-who/#lena-qvist"


def test_reported_speech_stands_by_speaker():
    made = view(hard.crowd()).reported
    assert [g.speaker.name for g in made] == [f"Delegate Number{at}" for at in range(3)]
    unnamed = view().reported[0]
    assert (unnamed.speaker.name, unnamed.speaker.anonymous) == ("Insiders", True)


def test_a_very_long_quote_is_whole_on_its_page_and_cut_on_the_brief():
    story = hard.crowd()
    assert view(story).quotes[0].text == f"{hard.SPEECH}”"
    assert view(story).quotes[0].long
    short = best(Book.of(story, factory.edition()))
    assert len(short.text) < 300
    assert short.whole.href == "quotes/#q"


def test_nobody_quoted_gives_no_best_quote():
    assert best(Book.of(hard.bare(), factory.edition())) is None


def chosen(*texts):
    story = factory.story()
    first = story.of(QUOTES)[0]
    made = tuple(dataclasses.replace(first, id=f"q{n}", text=t) for n, t in enumerate(texts))
    story = dataclasses.replace(story, facts=story.facts.having(QUOTES, made))
    return best(Book.of(story, factory.edition()))


LONG = "“" + "We have waited long enough for the ferry. " * 9 + "”"
WHOLE = "“We have waited long enough for the ferry, and so have our children.”"
PIECE = "“waited long enough for the ferry to come back, and so have all of our children,”"


def test_the_best_quote_is_one_that_fits_and_stands_alone():
    assert chosen(LONG, WHOLE, PIECE, "“No.”").text == WHOLE


def test_a_quote_that_has_to_be_cut_is_cut_behind_a_sentence():
    made = chosen(LONG)
    assert made.text.endswith("ferry. …")
    assert made.whole.href == "quotes/#q0"


def test_a_quote_without_a_stop_is_cut_between_words():
    made = chosen("“" + "and we wait " * 40 + "”")
    assert len(made.text) < 210
    assert made.text.endswith(" …")


def test_who_is_not_named_is_said_to_be_so_beside_their_words():
    site = site_of(factory.story())
    for page in ("quotes/", "print/"):
        speakers = [
            tag.get_text(" ", strip=True)
            for tag in site[f"harbour-deal/{page}index.html"].select("figcaption, h3")
        ]
        assert "Insiders (unnamed)" in speakers
        assert [told for told in speakers if "Lena Qvist" in told and "unnamed" in told] == []
