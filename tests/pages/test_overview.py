"""The brief: the best of every page, and why one is missing."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Edit, Evidence
from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.overview import main_figure
from explainer.sections.agenda import AGENDA
from explainer.sections.brief import BRIEF
from explainer.sections.figures import FIGURES
from explainer.sections.glance import GLANCE, Answer
from explainer.sections.quotes import QUOTES
from pages import factory, hard, talks
from theme_render import site_of


def view(story=None, **changes):
    return pages_of(story or factory.story(), factory.edition(**changes))[0].view


def seed():
    from builds import ROOT

    return talks.story((ROOT / talks.SEED).read_text("utf-8"))


def test_cells_without_content_are_left_out():
    assert view(hard.bare()).bands == (("sourced",),)
    assert view().bands[0] == ("faces", "coming")


def test_missing_pages_are_explained():
    story = factory.story()
    quotes = factory.facts(quotes=story.of(QUOTES))
    missing = view(dataclasses.replace(story, facts=quotes)).missing
    assert [m.partition(":")[0] for m in missing] == [
        "Timeline",
        "Who’s who",
        "Agenda",
        "Key figures",
    ]
    assert not [reason for reason in missing if "the article" in reason]
    assert view().missing == ()


def test_what_may_not_be_shown_is_not_said_to_be_missing_from_the_article():
    bare = dataclasses.replace(hard.bare(), show_source="none", withheld=("timeline", "timeline"))
    told = view(bare).missing
    assert len(told) == 4
    assert [line.split(":")[0] for line in told if "may not be republished" in line] == ["Timeline"]


def test_where_nothing_was_read_nothing_is_said_of_what_the_article_tells():
    (nothing,) = view(hard.bare()).missing
    assert nothing.startswith("Nothing could be taken from the article.")


def test_what_an_editor_hid_is_not_said_to_be_missing_from_the_article():
    edits = (Edit(section="agenda", deed="hidden", sentences=("a1-s1",)),)
    story = dataclasses.replace(hard.alone(), facts=factory.facts(), edits=edits)
    told = view(story).missing
    assert "Agenda: the editor has hidden what the rules found." in told
    assert any(reason.startswith("Timeline: no event") for reason in told)
    assert not any("language" in reason for reason in told)


def test_the_number_is_one_that_moved():
    story = hard.crowd()
    assert view(story).figure.text == "from -3% to 5%"


def test_when_shows_the_date_that_the_timeline_works_out():
    story = seed()
    answers = {a.question: a.date for a in view(story).glance}
    assert answers["When"] == "Monday 9 June 2025"
    assert answers["Where"] == ""


def test_an_answer_without_a_moment_has_no_date():
    story = factory.story()
    answer = Answer(
        id="when", question="when", text="Monday", evidence=story.of(GLANCE)[0].evidence
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(GLANCE, (answer,))))
    assert made.glance[0].date == ""


def test_three_parties_have_a_band_of_their_own():
    made = view(hard.crowd())
    assert ("faces",) in made.bands
    assert [len(p.cards) for p in made.parties] == [1, 3, 3]


def test_the_kicker_says_what_it_is_made_from():
    assert view().kicker == ("6 June 2025", "from 1 article (Coast Courier), 14 sentences")


def test_the_kicker_says_whose_articles_they_are_where_each_says_it():
    def told(*outlets):
        sources = tuple(
            factory.article(name=f"a{n}", outlet=outlet) for n, outlet in enumerate(outlets, 1)
        )
        return view(dataclasses.replace(factory.story(), articles=sources)).kicker[-1]

    assert told("Courier", "Herald", "Courier").startswith("from 3 articles (Courier, Herald), ")
    assert told("Courier", None).startswith("from 2 articles, ")
    assert told(None) == "from 1 article, 14 sentences"
    assert told("A", "B", "C", "D").startswith("from 4 articles, ")


def test_the_seed_has_everything_that_it_should():
    made = view(seed())
    assert [p.side.name for p in made.parties] == ["United States", "China"]
    assert [t.number for t in made.topics] == [1, 2, 3, 4]
    assert made.figure.ends == ("145%", "80%")
    assert made.quote.speaker.name == "Linnea Chung"
    assert made.page("timeline").href == "timeline/"
    assert made.page("nothing") is None


def main_of(story, *found):
    """The one number of a story with these figures."""
    facts = story.facts.having(FIGURES, found)
    return main_figure(Book.of(dataclasses.replace(story, facts=facts), factory.edition()))


def test_the_one_number_says_whose_it_is():
    moved = next(f for f in seed().of(FIGURES) if f.change is not None)
    vague = dataclasses.replace(moved, id="vague", confidence="low")
    still = dataclasses.replace(moved, id="still", change=None)
    assert main_of(seed(), vague, moved, still).id == moved.id
    assert main_of(seed(), vague, still).id == "still"
    assert main_of(seed()) is None


@pytest.mark.parametrize("title", ["Ninety boats stay in port", "Elm pays $90.5m for boats"])
def test_the_one_number_is_that_of_the_headline_then_of_the_lead(title):
    story = dataclasses.replace(seed(), title=title)
    moved = next(f for f in story.of(FIGURES) if f.change is not None)
    first = next(s for s in story.articles[0].sentences if s.paragraph == 1)
    lead = Evidence(sentence=first.id, start=0, end=6, text=first.text[:6])
    plain = dataclasses.replace(moved, id="plain", change=None, part=False)
    told = [
        dataclasses.replace(plain, id=words, text=words)
        for words in ("Ninety", "about 90.5 million dollars")
    ]
    leading = dataclasses.replace(plain, id="leading", text="40", evidence=(lead,))
    headed = told["$" in title]
    assert main_of(story, moved, leading, headed).id == headed.id
    assert main_of(story, moved, leading).id == "leading"
    assert main_of(story, plain, moved).id == moved.id


def test_no_figure_no_number():
    story = factory.story()
    made = view(dataclasses.replace(story, facts=story.facts.having(FIGURES, ())))
    assert made.figure is None
    assert made.page("figures") is None


def test_how_it_is_sourced_closes_the_brief():
    made = view(dataclasses.replace(seed(), summary="Two sides meet."))
    assert made.bands[-1] == ("topics", "sourced")


def test_who_says_what_is_on_the_table_is_said_once_where_it_is_one_voice():
    story = seed()
    assert view(story).topics_voice.anonymous
    first, *others = story.of(AGENDA)
    mixed = (dataclasses.replace(first, said_by="Ada Quill"), *others)
    assert (
        view(dataclasses.replace(story, facts=story.facts.having(AGENDA, mixed))).topics_voice
        is None
    )


def test_the_number_shows_its_nearest_sentence_shortened():
    made = view(seed())
    assert len(made.figure.receipts.shown) == 1


def test_a_short_introduction_is_a_note():
    assert view(intro="<p>What is missing here is said below.</p>").aside
    assert not view(intro="").aside
    assert not view(intro="<p>" + "A long way to go. " * 40 + "</p>").aside


def test_a_sentence_that_is_the_headline_again_is_no_key_sentence():
    story = seed()
    key = story.of(BRIEF)[0]
    made = view(dataclasses.replace(story, title=key.text.upper().rstrip("."), summary=None))
    assert key.text not in [k.text for k in (made.lead, *made.opened, *made.keys) if k]


def test_the_sentence_under_the_headline_is_not_shown_beside_it_again():
    story = seed()
    alone = dataclasses.replace(story, summary=None)
    made = view(alone)
    told = next(r for r in made.glance_receipts.shown if r.sentence == made.lead.receipt.sentence)
    assert (told.parts, told.note) == ((), "in full on this page")
    keys = story.of(BRIEF)[1:]
    folded = view(dataclasses.replace(story, facts=story.facts.having(BRIEF, keys)))
    assert all(r.parts for r in folded.glance_receipts.shown)


def test_a_quotation_stands_second_in_its_band():
    story = dataclasses.replace(seed(), summary="Two sides meet.")
    assert ("figure", "quote") in view(story).bands
    without = dataclasses.replace(story, facts=story.facts.having(FIGURES, ()))
    assert ("topics", "quote") in view(without).bands


def test_of_two_cells_beside_each_other_one_shows_the_sentence():
    story = seed()
    figure = main_figure(Book.of(story, factory.edition()))
    quote = dataclasses.replace(story.of(QUOTES)[0], evidence=figure.evidence)
    made = view(dataclasses.replace(story, facts=story.facts.having(QUOTES, (quote,))))
    assert made.figure.receipts.shown[0].parts
    assert made.quote.receipts.shown[0].note == "shown above"


def retitled(title, *questions):
    """The seed's story under another headline, with some of its answers."""
    story = seed()
    some = tuple(f for f in story.of(GLANCE) if f.question in questions)
    return dataclasses.replace(story, title=title, facts=story.facts.having(GLANCE, some))


def test_what_the_headline_says_is_not_said_again_at_a_glance():
    what = next(f.text for f in seed().of(GLANCE) if f.question == "what")
    made = view(retitled(f"{what.upper()}.", "what", "who", "where"))
    assert [a.anchor for a in made.glance] == ["glance_who", "glance_where"]
    other = view(retitled("Talks in town", "what", "who"))
    assert [a.anchor for a in other.glance] == ["glance_what", "glance_who"]


def test_one_answer_that_is_left_beside_the_headline_is_none_but_for_an_editors():
    what = next(f.text for f in seed().of(GLANCE) if f.question == "what")
    story = retitled(what, "what", "who")
    made = view(story)
    assert (made.glance, made.glance_receipts.shown) == ((), ())
    page = site_of(story)["us-china-london-talks/sources/index.html"]
    assert not page.select("a[href*=glance_]")
    who = tuple(
        dataclasses.replace(f, note="So it is.") if f.question == "who" else f
        for f in story.of(GLANCE)
    )
    told = view(dataclasses.replace(story, facts=story.facts.having(GLANCE, who)))
    assert [a.anchor for a in told.glance] == ["glance_who"]
    only = retitled("Talks in town", "who")
    assert [a.anchor for a in view(only).glance] == ["glance_who"]


def test_the_answers_stand_above_the_further_key_sentences():
    for story in (seed(), dataclasses.replace(seed(), summary=None)):
        page = site_of(story)["us-china-london-talks/index.html"]
        order = [tag.get("id") or tag["class"][0] for tag in page.select("h1, #at_a_glance, .keys")]
        assert order[1:3] == ["at_a_glance", "keys"]


def test_the_only_topic_is_not_numbered_beside_its_sentence():
    story = factory.story()
    first, _ = story.of(AGENDA)
    first = dataclasses.replace(first, title="lowering the berth fee", evidence=first.details)
    for topics, numbers in ((story.of(AGENDA), 2), ((first,), 0)):
        made = dataclasses.replace(story, facts=story.facts.having(AGENDA, topics))
        page = site_of(made)["harbour-deal/index.html"]
        assert len(page.select(".numbered .to-sentence")) == numbers
        cell = page.select_one("section[aria-labelledby=on_the_table]")
        assert bool(cell.select("details.receipts")) == (numbers == 0)
