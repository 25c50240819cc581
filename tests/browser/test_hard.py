"""Stories that strain the pages, in a real browser: too much, too little, very long, from afar."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import jsonschema
import pytest

from barriers import PHONE_AND_DESK, barriers
from explainer.pages.shown import MOST, PRINTED
from hard_texts import NAME_OF_SIXTY, ROLE_OF_TWO_HUNDRED
from lines import LINES

pytestmark = pytest.mark.browser

OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""By how many pixels a page is wider than the window."""

STRAINED = (
    *("", "plain/", "tag/valley/"),
    *("nobody/", "one-person/whos-who/"),
    *("forty-people/", "forty-people/whos-who/", "forty-people/quotes/"),
    *(
        "three-centuries/",
        "three-centuries/timeline/",
    ),
    *("numbers/", "numbers/key-figures/", "one-speech/quotes/"),
    *("foreign-names/", "foreign-names/whos-who/", "foreign-names/quotes/"),
    *("five-sources/", "five-sources/agenda/", "five-sources/sources/", "five-sources/print/"),
    *("only-cited/sources/", "nothing-shown/sources/", "nothing-shown/"),
)
"""The pages where a story's strain shows."""

HTML, CSS, JS = 20 * 1024, 10 * 1024, 6 * 1024
"""Most bytes of a page, its style sheet and its script, as they are sent."""


@pytest.fixture(scope="module")
def data(hard_site):
    """The story.json of each story by its slug."""
    return {
        path.parent.name: json.loads(path.read_bytes())
        for path in hard_site.output.glob("*/story.json")
    }


def test_every_page_opens_and_fits_a_narrow_phone_with_large_text(hard_site, visit):
    """One walk through all pages, each measured as it is and with text of twice the size."""
    seen = visit(hard_site.address, width=320)
    found = {}
    for path in hard_site.paths():
        seen.troubles.clear()
        seen.page.goto(hard_site.address + path, wait_until="load")
        plain = seen.page.evaluate(OVER)
        seen.page.evaluate("document.documentElement.style.fontSize = '200%'")
        large = seen.page.evaluate(OVER)
        if seen.troubles or plain or large:
            found[path] = [*seen.troubles, plain, large]
    assert found == {}


def test_every_page_is_light_but_for_the_whole_text_of_a_long_article(hard_site):
    long = {"twenty-thousand-words/sources/"}
    sizes = {
        path: len(gzip.compress(Path(hard_site.output, path, "index.html").read_bytes(), 6))
        for path in hard_site.paths()
    }
    assert {path: size for path, size in sizes.items() if size > HTML}.keys() <= long
    for name, most in (("css", CSS), ("js", JS)):
        data = (hard_site.output / "theme" / f"explainer.{name}").read_bytes()
        assert len(gzip.compress(data, 6)) <= most


@pytest.mark.parametrize(("width", "scheme"), PHONE_AND_DESK)
def test_axe_finds_no_barrier_under_strain(hard_site, visit, width, scheme):
    assert set(STRAINED) <= set(hard_site.paths())
    page = visit(hard_site.address, width=width, scheme=scheme).page
    found = {}
    for path in STRAINED:
        page.goto(hard_site.address + path, wait_until="load")
        found[path] = barriers(page)
    assert found == dict.fromkeys(STRAINED)


def test_the_data_of_every_story_is_valid(hard_site, data):
    schema = json.loads((hard_site.output / "story.schema.json").read_bytes())
    valid = jsonschema.Draft202012Validator(schema)
    assert len(data) == 12
    assert {slug: [e.message for e in valid.iter_errors(told)] for slug, told in data.items()} == {
        slug: [] for slug in data
    }


@pytest.mark.parametrize(
    ("story", "section", "path"),
    [
        ("no-timeline", "timeline", "timeline/"),
        ("nobody", "actors", "whos-who/"),
        ("three-centuries", "quotes", "quotes/"),
    ],
)
def test_what_a_story_does_not_have_gets_no_page_and_no_link(
    hard_site, data, visit, story, section, path
):
    assert data[story][section] == []
    assert not (hard_site.output / story / path).exists()
    page = visit(f"{hard_site.address}{story}/").page
    assert page.locator(f'a[href*="{story}/{path}"], a[href="{path}"]').count() == 0


def test_of_an_article_of_twenty_thousand_words_a_page_shows_a_part_and_the_data_all(
    hard_site, data, visit
):
    story = data["twenty-thousand-words"]
    assert len(story["quotes"]) > 600
    page = visit(f"{hard_site.address}twenty-thousand-words/quotes/").page
    told = page.locator("header.page-head a[href$='story.json']").inner_text()
    assert f"{MOST} of {len(story['quotes'])}" in told
    assert page.locator("main .row").count() == MOST
    page.goto(f"{hard_site.address}twenty-thousand-words/print/")
    assert (
        "entries; the data file has all of them." in page.locator("header.page-head").inner_text()
    )
    assert 0 < page.locator(".endnotes > div").count() <= PRINTED + 10


def test_three_centuries_are_all_told(data):
    years = [event["when"]["edtf"] for event in data["three-centuries"]["timeline"]]
    assert years == [str(year) for year in range(1725, 2042, 4)]


def test_forty_people_are_all_there(data):
    actors = data["forty-people"]["actors"]
    people = {actor["name"]: actor["roles"] for actor in actors if actor["kind"] == "person"}
    assert len(people) == 42
    assert NAME_OF_SIXTY in people
    assert people["Otto Lindqvist"] == [ROLE_OF_TWO_HUNDRED]


def test_somebody_without_a_role_is_shown_without_one(data):
    (person,) = data["one-person"]["actors"]
    assert (person["name"], person["kind"], person["roles"]) == ("Anna Holt", "person", [])


def test_numbers_keep_their_size_and_sign(data):
    told = {figure["value"]: figure["unit"] for figure in data["numbers"]["figures"]}
    wanted = {12e12: "USD", 0.001: "percent", -0.4: "percent", -0.5: "percent", 0: "USD"}
    assert wanted.items() <= told.items()


def test_a_speech_is_one_quote_with_all_its_words(data):
    (quote,) = data["one-speech"]["quotes"]
    assert len(quote["text"].split()) >= 400
    assert quote["speaker"] == "Lena Ostrand"


def test_five_sources_are_one_story(data):
    told = data["five-sources"]
    days = [article["published"] for article in told["articles"]]
    assert days == ["2025-08-04", "2025-08-11", "2025-08-14", "2025-08-15", "2025-08-20"]
    (leader,) = [actor for actor in told["actors"] if actor["name"] == "Greta Noll"]
    assert {piece["sentence"].split("-")[0] for piece in leader["mentions"]} >= {"a1", "a2", "a5"}


def test_a_summary_keeps_its_measure_with_no_answers_beside_it(hard_site, visit):
    page = visit(f"{hard_site.address}one-speech/", width=1280).page
    assert not page.locator("#at_a_glance").count()
    page.locator(".lede").evaluate("e => { e.textContent = 'Four winters went by. '.repeat(20); }")
    assert page.evaluate(LINES) == []


def test_a_source_that_may_not_be_shown_is_linked_and_not_shown(hard_site, visit):
    page = visit(f"{hard_site.address}nothing-shown/sources/").page
    assert "There is no money in an empty boat" not in page.locator("main").inner_text()
    assert page.locator('main a[href^="https://herald.example/bay"]').count() > 0


def test_of_a_source_that_may_be_cited_only_cited_sentences_are_shown(hard_site, visit):
    text = visit(f"{hard_site.address}only-cited/sources/").page.locator("main").inner_text()
    assert "He sold what was never his" in text
    assert "wet coats" not in text


def test_names_keep_their_direction_in_text_that_runs_the_other_way(hard_site, visit):
    page = visit(f"{hard_site.address}foreign-names/quotes/").page
    speakers = page.locator("bdi", has_text="יעל בן־דוד")
    assert speakers.count() > 0
    assert "诗歌之夜" in page.title()


BROKEN = """tables => tables.flatMap(table => {
  const found = [], walk = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    for (const word of walk.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(walk.currentNode, word.index);
      range.setEnd(walk.currentNode, word.index + word[0].length);
      if (range.getClientRects().length > 1) found.push(word[0]);
    }
  }
  return found;
})"""
"""The words of tables that stand on more than one line."""


def test_words_in_a_table_are_not_broken_on_a_phone(hard_site, visit):
    page = visit(f"{hard_site.address}numbers/key-figures/").page
    tables = page.locator("table")
    assert tables.count()
    assert tables.evaluate_all(BROKEN) == []


def test_a_table_shows_what_its_figures_count_beside_them_on_a_narrow_phone(hard_site, visit):
    page = visit(f"{hard_site.address}numbers/key-figures/", width=320).page
    (row,) = page.locator("tr", has_text="hundreds of millions of dollars").all()
    assert "[Halm Bank]" in row.inner_text()
    label, figure = (row.locator(cell).bounding_box() for cell in ("th", ".num"))
    assert label["x"] + label["width"] <= figure["x"] + 1
    assert figure["x"] + figure["width"] <= 320


def test_a_table_has_no_column_that_a_phone_cuts_off(hard_site, visit):
    address = f"{hard_site.address}numbers/key-figures/"
    cut = "all => all.filter(e => e.scrollWidth > e.clientWidth).length"
    phone, desk = (visit(address, width=width).page for width in (390, 1280))
    for page, columns in ((phone, 2), (desk, 4)):
        assert page.locator(".scroll").evaluate_all(cut) == 0
        heads = page.locator("table").first.locator("th[scope=col]").all()
        assert len([head for head in heads if head.is_visible()]) == columns
