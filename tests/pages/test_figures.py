"""Key figures: drawn to scale, in words, in a table from three on."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Evidence
from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.figures import WIDTH, drawing, goes_on
from explainer.sections.actors import ACTORS
from explainer.sections.figures import FIGURES, Change, Figure
from explainer.sections.figures.figure import CONVERSION
from explainer.wording import load
from pages import factory, hard
from theme_render import site_of


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/figures.html")


def figure(text: str):
    return next(f for f in view(hard.crowd()).figures if f.text == text)


def test_a_change_has_two_bars_on_one_scale():
    made = view().figures[0]
    assert made.ends == ("145%", "80%")
    assert [(b.label, b.value, b.width, b.firm) for b in made.bars] == [
        ("from", "145%", 1000, True),
        ("to", "80%", 552, False),
    ]
    assert (made.state, made.voice.text) == ("possible, not settled", "Mayor Ida Brandt")


def test_a_share_lies_on_the_whole():
    made = figure("55%")
    assert made.whole
    assert [(b.x, b.width) for b in made.bars] == [(0, 550)]


def test_the_bar_of_a_share_has_no_number_that_the_article_does_not_have():
    story = factory.story()
    fact = dataclasses.replace(
        story.of(FIGURES)[0], text="one in three", value=100 / 3, part=True, change=None
    )
    story = dataclasses.replace(story, facts=story.facts.having(FIGURES, (fact,)))
    assert [b.value for b in view(story).figures[0].bars] == [""]
    for path in ("", "key-figures/", "print/"):
        page = site_of(story)[f"{story.slug}/{path}index.html"]
        assert page.select_one(".number").get_text() == "one in three"
        assert page.select_one(".bar-row").get_text(strip=True) == ""


def test_what_is_counted_is_named_once_beside_the_values_of_a_change():
    story = factory.story()
    fact = dataclasses.replace(
        story.of(FIGURES)[0], unit="riders", change=Change(start=410, to=265)
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(FIGURES, (fact,)))).figures[0]
    assert made.ends == ("410", "265 riders")
    assert [b.value for b in made.bars] == ["410", "265"]


@pytest.mark.parametrize(
    ("label", "told"),
    [("was paid for the mill", "(£40)"), ("Acme paid $50 (£40) for the mill", "")],
    ids=["behind-the-number", "in-the-label"],
)
def test_a_sum_in_two_currencies_is_on_one_card(label, told):
    story = factory.story()
    first = dataclasses.replace(
        story.of(FIGURES)[0], text="$50", value=50, unit="USD", label=label, change=None
    )
    again = dataclasses.replace(
        first, id="forty-pounds", text="£40", value=40, unit="GBP", rule=CONVERSION
    )
    other = dataclasses.replace(again, id="other", label="was paid for the inn")
    facts = story.facts.having(FIGURES, (first, again, other))
    story = dataclasses.replace(story, facts=facts)
    assert [f.anchor for f in view(story).figures] == [first.id, "other"]
    assert {s.count for s in view(story).frame.stops if s.name == "figures"} == {2}
    page = site_of(story)[f"{story.slug}/key-figures/index.html"]
    card = page.find(id=again.id)
    assert card.get_text(strip=True) == told
    assert card.find_parent("li")["id"] == first.id
    assert card.find_parent(class_="counts")  # a child of the heading would be a cell of its grid
    heading = site_of(story)[f"{story.slug}/print/index.html"].select_one(".figure h3")
    assert heading.get_text().count("£40") == 1


def test_a_range_starts_at_its_low_end():
    made = figure("between 250 and 600")
    assert [(b.x, b.width, b.value) for b in made.bars] == [(417, 583, "250 to 600 homes")]


def test_a_change_over_zero_goes_both_ways():
    first, second = figure("from -3% to 5%").bars
    assert (first.x, first.width, second.x, second.width) == (0, 375, 375, 625)


@pytest.mark.parametrize(
    "text", ["8%", "-3%", "12 trillion", "nought to nought", "an unknown number"]
)
def test_what_cannot_be_compared_is_not_drawn(text):
    assert figure(text).bars == ()


def test_no_bar_leaves_the_drawing():
    book = Book.of(hard.crowd(), factory.edition())
    for fact in hard.crowd().of(FIGURES):
        for bar in drawing(book, fact)[0]:
            assert 0 <= bar.x <= bar.x + bar.width <= WIDTH + 1


def test_three_of_one_unit_make_a_table():
    tables = view(hard.crowd()).tables
    assert [(t.unit, len(t.rows)) for t in tables] == [("percent", 7)]
    assert view().tables == ()


@pytest.mark.parametrize(
    ("words", "label", "expected"),
    [
        ("20 workers left the yard", "workers left the yard", True),
        ("The yard lost 20 workers", "The yard lost 20 workers", False),
    ],
)
def test_a_label_that_goes_on_is_told_from_one_that_stands_alone(words, label, expected):
    evidence = Evidence(sentence="a1-s1", start=0, end=len(words), text=words)
    made = Figure(id="x", evidence=(evidence,), text="20", value=20, unit="workers", label=label)
    assert goes_on(made) is expected


def leaning(label: str, place: int, *edited: str):
    """The usual story, whose figure is told in words that mean its first actor."""
    story = factory.story()
    who = story.of(ACTORS)[0]
    fact = dataclasses.replace(
        story.of(FIGURES)[0], label=label, meant=(who.id,), places=(place,), edited=edited
    )
    facts = story.facts.having(FIGURES, (fact,))
    return who, dataclasses.replace(story, facts=facts)


@pytest.mark.parametrize("label", ["what her own fee would be", "what {0} says of her fee"])
def test_whom_a_label_means_is_told_unless_it_names_them(label):
    who, story = leaning(label.format(factory.story().of(ACTORS)[0].name), 8)
    expected = [] if who.name in story.of(FIGURES)[0].label else [(who.name, 8)]
    assert [(m.names, m.place) for m in view(story).figures[0].meant] == expected


def test_words_of_an_editor_mean_what_they_say():
    assert view(leaning("her own fee", 3, "label")[1]).figures[0].meant == ()


@pytest.mark.parametrize("language", ["en", "de"])
def test_whom_a_label_means_stands_in_brackets_on_every_page(language):
    wording = load(language, factory.THEME / "translations")
    who, story = leaning("her own fee", 3)
    site = site_of(story, factory.edition(wording=wording))
    shown = {
        "": ".counts",
        "key-figures/": "h2 .counts",
        "print/": ".figure h3",
    }
    for page, place in shown.items():
        told = site[f"{story.slug}/{page}index.html"].select_one(place)
        assert f"Her {wording('meant.heard')} [{who.name}] own fee" in " ".join(
            told.get_text().split()
        )
        assert told.select_one(".meant bdi").string == who.name
        assert told.select_one(".meant .hidden").string.strip() == wording("meant.heard")


def test_the_table_tells_whom_its_labels_mean():
    who, story = leaning("her own fee", 3)
    fact = story.of(FIGURES)[0]
    three = tuple(dataclasses.replace(fact, id=f"fee-{n}", value=float(n)) for n in range(3))
    story = dataclasses.replace(story, facts=story.facts.having(FIGURES, three))
    rows = site_of(story)[f"{story.slug}/key-figures/index.html"].select("tbody th")
    assert [row.select_one(".meant bdi").string for row in rows] == [who.name] * 3
