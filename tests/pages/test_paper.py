"""The page for paper: everything in a row, its receipts as endnotes."""

from __future__ import annotations

from explainer.pages import pages_of
from pages import factory, hard
from theme_render import site_of


def view(story=None):
    return pages_of(story or factory.story(), factory.edition())[-1].view


def test_every_cited_sentence_is_a_note_under_its_own_number():
    notes = view().notes[0]
    assert (notes.name, notes.about) == (
        "Harbour deal between Velle and Norr goes to a vote on Monday",
        "Coast Courier, by N. N., 6 June 2025",
    )
    texts = {s.id: s.text for s in factory.story().articles[0].sentences}
    assert all(note.text == texts[note.sentence] for note in notes.notes)
    assert "a1-s8" not in [note.sentence for note in notes.notes]


def test_a_withheld_article_gives_no_words():
    assert {n.text for n in view(factory.story(show_source="none")).notes[0].notes} == {""}


def test_sources_that_nothing_rests_on_have_no_notes():
    assert [n.name for n in view(hard.crowd()).notes] == [hard.HEADLINE]
    assert view(hard.bare()).notes == ()


def test_the_paper_says_where_the_story_is_online():
    assert view().address == f"https://example.org/news/{factory.story().slug}/"
    nowhere = pages_of(factory.story(), factory.edition(address=None))[-1].view
    assert nowhere.address is None


def test_no_note_is_there_that_no_number_leads_to():
    for story in (factory.story(), hard.crowd(), hard.signed()):
        soup = site_of(story)[f"{story.slug}/print/index.html"]
        notes = {tag["id"] for tag in soup.select(".endnotes > [id]")}
        assert notes == {a["href"].removeprefix("#") for a in soup.select("[role=doc-noteref]")}
