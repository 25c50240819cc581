"""Theme: every template renders strictly, links lead somewhere, foreign words stay inert."""

from __future__ import annotations

import dataclasses
import json
import re
from itertools import pairwise
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.pages import pages_of
from explainer.sections.timeline import TIMELINE
from pages import hard
from pages.factory import THEME, article, edition, facts, story
from theme_render import context, environment, listed, paged, render, site_of, target

OUTSIDE = ("theme/", "archives/", "how-it-works/", "feeds/", "index.html", "tag/")
FILES = ("feed.atom.xml", "story.json", "timeline.json", "events.ics", "figures.csv")


def unplaced(*, alone: bool):
    """A story with a moment of which the article says neither when nor after what."""
    made = story()
    first, *rest = made.of(TIMELINE)
    apart = dataclasses.replace(first, id="apart", when=None, ordered=False)
    events = (apart,) if alone else (first, apart, *rest)
    return dataclasses.replace(made, facts=made.facts.having(TIMELINE, events))


STORIES = {
    "usual": story,
    "crowd": hard.crowd,
    "bare": hard.bare,
    "alone": hard.alone,
    "signed": hard.signed,
    "unplaced": lambda: unplaced(alone=False),
    "nothing placed": lambda: unplaced(alone=True),
    "cited": lambda: story(show_source="cited"),
    "withheld": lambda: story(show_source="none"),
}


@pytest.fixture(scope="module", params=STORIES)
def site(request):
    return site_of(STORIES[request.param]())


@pytest.mark.parametrize(
    "path", sorted(THEME.glob("templates/**/*.html")), ids=lambda path: path.name
)
def test_templates_are_of_a_size_that_one_reads(path):
    text = path.read_text("utf-8")
    assert text.count("\n") <= 80
    macros = re.findall(r"{% macro .*?endmacro %}", text, re.DOTALL)
    assert all(macro.count("\n") < 30 for macro in macros)


def test_ids_are_unique_on_every_page(site):
    for path, soup in site.items():
        ids = [tag["id"] for tag in soup.select("[id]")]
        assert len(ids) == len(set(ids)), path


def test_every_relative_link_leads_to_a_page_and_an_anchor(site):
    ids = {path: {tag["id"] for tag in soup.select("[id]")} for path, soup in site.items()}
    for path, soup in site.items():
        for tag in soup.select("[href]"):
            href = tag["href"]
            if re.match("[a-z]+:", href):
                continue
            assert not href.startswith("/"), (path, href)
            file, anchor = target(path, href)
            if file.startswith(OUTSIDE) or file.endswith(FILES):
                continue
            assert file in site, (path, href)
            assert not anchor or anchor in ids[file], (path, href)


def test_every_fact_reaches_its_sentence():
    made, site = story(), site_of(story())
    sentences = {tag["id"] for tag in site["harbour-deal/sources/index.html"].select(".sentence")}
    assert sentences == {s.id for s in made.articles[0].sentences}
    for folder in ("timeline", "agenda", "key-figures", "quotes", "outlook", "whos-who"):
        soup = site[f"harbour-deal/{folder}/index.html"]
        for row in soup.select(".row[id], .card[id]"):
            links = [a["href"] for a in row.select("a.to-sentence")]
            assert any(link.startswith("../sources/#a1-s") for link in links), row["id"]


def test_each_page_has_one_heading_and_no_level_is_skipped(site):
    for path, soup in site.items():
        levels = [int(tag.name[1]) for tag in soup.find_all(re.compile("^h[1-6]$"))]
        assert levels.count(1) == 1, path
        for above, below in pairwise(levels):
            assert below <= above + 1, (path, levels)


def test_landmarks_of_one_kind_have_names_of_their_own(site):
    for path, soup in site.items():
        names = [tag.get("aria-label") for tag in soup.select("nav")]
        assert all(names), path
        assert len(names) == len(set(names)), path


def test_who_hears_a_link_to_a_sentence_hears_what_stands_there(site):
    for path, soup in site.items():
        for tag in soup.select("a.to-sentence[aria-label], a.n[aria-label]"):
            assert tag.get_text() in tag["aria-label"], (path, tag)


def test_titles_and_descriptions_differ(site):
    titles = [soup.title.string for soup in site.values()]
    told = [soup.select_one("meta[name=description]")["content"] for soup in site.values()]
    assert len(set(titles)) == len(titles)
    assert len(set(told)) == len(told)


def test_addresses_are_absolute_or_absent():
    page = pages_of(story(), edition(address=None))[1]
    assert 'rel="canonical"' not in render(page)
    assert 'property="og:url"' not in render(page)
    published = render(pages_of(story(), edition())[1])
    assert 'href="https://example.org/news/harbour-deal/timeline/"' in published


def test_no_page_has_inline_styles_or_handlers(site):
    for path, soup in site.items():
        for tag in soup.find_all(True):
            assert not [a for a in tag.attrs if a == "style" or a.startswith("on")], (path, tag)
        for script in soup.find_all("script"):
            assert script.get("src") or script["type"] == "application/ld+json"


def test_structured_data_parse_and_name_their_sources(site):
    for path, soup in site.items():
        data = json.loads(soup.select_one('script[type="application/ld+json"]').string)
        made = data["@graph"][0]
        assert made["@type"] == "Article", path
        assert made["isBasedOn"][0]["@type"] == "NewsArticle"
        assert {"BreadcrumbList"} <= {thing["@type"] for thing in data["@graph"]}


def test_moments_without_a_place_stand_behind_the_others():
    page = site_of(unplaced(alone=False))["harbour-deal/timeline/index.html"]
    assert [tag["href"] for tag in page.select(".jumps a")] == ["#without_date"]
    assert [tag["id"] for tag in page.select(".undated .entries > li")] == ["apart"]
    assert page.select_one(".timeline ~ .undated") is not None


def test_somebodys_own_words_stand_in_quotation_marks():
    made = story()
    first, *rest = made.of(TIMELINE)
    own = dataclasses.replace(first, quoted=True)
    pages = site_of(dataclasses.replace(made, facts=made.facts.having(TIMELINE, (own, *rest))))
    said = [tag.text for tag in pages["harbour-deal/timeline/index.html"].select(".said")]
    assert said[0].startswith("“")
    assert "”" in said[0]
    assert not any("“" in text for text in said[1:])


def test_where_nothing_has_a_place_there_is_no_line_of_publication():
    page = site_of(unplaced(alone=True))["harbour-deal/timeline/index.html"]
    assert [tag["id"] for tag in page.select(".undated .entries > li")] == ["apart"]
    assert not page.select(".published, .jumps, .timeline")


def test_pages_of_the_navigation_are_all_there(site):
    for path, soup in site.items():
        hrefs = [a["href"] for a in soup.select("nav.story a")]
        files = [target(path, href)[0] for href in hrefs]
        assert files == [p for p in site if not p.endswith("print/index.html")], path


@pytest.mark.parametrize("name", ["tag", "category", "author"])
def test_lists_of_one_name_render(name):
    view = pages_of(story(), edition())[0].view
    item = SimpleNamespace(name="Ports & <b>", url="x/")
    html = (
        environment()
        .get_template(f"{name}.html")
        .render(context(**{name: item, "output_file": "x.html"}, **paged([listed(view)], 2, 3)))
    )
    assert "Ports &amp; &lt;b&gt;" in html
    assert 'href="./index3.html"' in html


@pytest.mark.parametrize("name", ["tags", "categories", "authors"])
def test_lists_of_names_render(name):
    pairs = [(SimpleNamespace(name="Ports", url="x/"), [1, 2])]
    html = (
        environment()
        .get_template(f"{name}.html")
        .render(context(**{name: pairs, "output_file": "x.html"}))
    )
    assert '<a href="./x/">Ports</a>' in html


def test_the_front_page_of_one_story_is_its_brief():
    view = pages_of(story(), edition())[0].view
    html = (
        environment()
        .get_template("index.html")
        .render(context(".", output_file="index.html", **paged([listed(view)])))
    )
    assert 'href="./harbour-deal/timeline/"' in html
    assert 'id="at_a_glance"' in html
    assert '"@type": "WebSite"' in html
    foot = BeautifulSoup(html, "lxml").select_one("footer")
    assert foot.p.get_text().startswith("Made from one article by rule")
    assert foot.select('a[href="./harbour-deal/print/"]')


def test_the_front_page_of_several_shows_the_rest_as_a_list():
    view = pages_of(story(), edition())[0].view
    html = (
        environment()
        .get_template("index.html")
        .render(
            context(
                ".", output_file="index.html", **paged([listed(view), listed(view, "Second")], 1, 9)
            )
        )
    )
    assert '<h3 lang="en"><a href="./harbour-deal/">Second</a></h3>' in html
    assert "at_a_glance" in html
    assert 'class="band' not in html
    assert ">The whole brief</a>" in html
    assert 'class="story"' not in html


def test_a_story_without_a_summary_is_listed_with_its_first_key_sentence():
    given = edition()
    told, bare = (pages_of(story(summary=s), given)[0].view for s in ("A summary.", None))
    items = [listed(told), listed(told, "Told"), listed(bare, "Bare")]
    items[2].summary = ""
    plain = SimpleNamespace(**vars(items[2]))
    del plain.view
    html = (
        environment()
        .get_template("index.html")
        .render(context(".", output_file="index.html", **paged([*items, plain])))
    )
    lines = [
        [p.get_text(" ", strip=True) for p in item.select("p:not(.kicker)")]
        for item in BeautifulSoup(html, "lxml").select(".stories > li")
    ]
    assert lines[0] == ["A summary."]
    assert lines[1] == [f"{bare.lead.text} {bare.lead.receipt.number}"]
    assert lines[2] == []


def test_a_story_in_another_language_than_the_sites_does_not_lead_the_front_page():
    view = pages_of(story(), edition())[0].view
    given = context(".", output_file="index.html", **paged([listed(view)]))
    html = environment().get_template("index.html").render(given | {"DEFAULT_LANG": "de"})
    assert 'id="at_a_glance"' not in html
    assert '<h2 lang="en"><a href="./harbour-deal/">A story</a></h2>' in html


def test_later_pages_of_the_list_have_one_heading_and_no_brief():
    view = pages_of(story(), edition())[0].view
    html = (
        environment()
        .get_template("index.html")
        .render(context(".", output_file="index2.html", **paged([listed(view)], 2, 9)))
    )
    soup = BeautifulSoup(html, "lxml")
    assert [h.get_text(strip=True) for h in soup.select("main h1, main h2")] == [
        "All stories",
        "A story",
    ]


def test_the_front_page_lists_tags_where_there_are_some():
    view = pages_of(story(), edition())[0].view
    tags = [(SimpleNamespace(name=n, url=f"tag/{n}/"), [1]) for n in ("ports", "rail")]
    html = (
        environment()
        .get_template("index.html")
        .render(context(".", output_file="index.html", tags=tags, **paged([listed(view)])))
    )
    assert '<a href="./tag/rail/">rail</a>' in html


def test_other_pages_render():
    get = environment().get_template
    page = SimpleNamespace(title="How", lang="en", summary="", content="<p>Hi</p>", slug="how")
    dated = listed(None)
    plain = SimpleNamespace(**vars(page), date=dated.date)
    assert "<p>Hi</p>" in get("page.html").render(context(page=page, output_file="how/index.html"))
    assert "<p>Hi</p>" in get("article.html").render(context(article=plain, output_file="a.html"))
    assert "noindex" in get("404.html").render(context(output_file="404.html"))
    assert "A story" in get("archives.html").render(context(dates=[dated], output_file="a.html"))


def reports(html):
    links = BeautifulSoup(html, "lxml").select("a")
    return [tag["href"] for tag in links if tag.get_text() == "Report an error"]


def test_an_error_is_reported_to_the_editors_with_the_address_of_the_page():
    page = pages_of(story(title="Ports & ferries"), edition())[1]
    (link,) = reports(render(page, CONTACT="mailto:desk@elm.example"))
    told = parse_qs(urlsplit(link).query)
    assert link.startswith("mailto:desk@elm.example?")
    assert told["subject"] == ["Timeline: Ports & ferries | The Explainer"]
    assert told["body"] == ["https://example.org/news/harbour-deal/timeline/"]
    form = "https://elm.example/form"
    assert reports(render(page, CONTACT=form)) == [form]


def test_where_nobody_can_be_written_to_no_page_says_so():
    assert reports(render(pages_of(story(), edition())[1], CONTACT=None)) == []
    how = SimpleNamespace(title="How", lang="en", summary="", content="", slug="how-it-works")
    page = context(page=how, output_file="how-it-works/index.html")
    get = environment().get_template
    assert "report-an-error" not in get("page.html").render(page | {"CONTACT": None})
    told = get("page.html").render(page | {"CONTACT": "https://elm.example/form"})
    assert 'href="https://elm.example/form">Write to the editors.' in told


def test_on_paper_a_number_stands_behind_its_words_and_a_topic_heads_its_details():
    paper = site_of(story())["harbour-deal/print/index.html"]
    *others, last = paper.select(".glance dd")
    assert [tag.select_one(".notes a") is not None for tag in (*others, last)] == [False, True]
    assert not [tag for tag in paper.select(".paper p") if re.fullmatch(r"[\d\s]+", tag.text)]
    topics = [tag.next for tag in paper.select(".numbered h3")]
    assert [str(topic).strip() for topic in topics] == [
        "Berth fees and their ceiling",
        "Night sailings",
    ]


HOSTILE = "<img src=x onerror=alert(1)>\"'</script><!--{{ 7*7 }}\u2028"


def test_foreign_words_stay_text():
    source = article(((HOSTILE,), (HOSTILE + " one.",)), title=HOSTILE, outlet=HOSTILE)
    made = story(title=HOSTILE, articles=(source,), summary=HOSTILE, facts=facts())
    for path, soup in site_of(made, edition(site="S")).items():
        assert not soup.select("img"), path
        assert len(soup.select("script")) == 2, path
        data = json.loads(soup.select_one('script[type="application/ld+json"]').string)
        assert data["@graph"][0]["headline"] == HOSTILE


def test_links_with_other_schemes_are_not_written():
    source = article(url="javascript:alert(1)")
    for path, soup in site_of(story(articles=(source,))).items():
        assert not [a for a in soup.select("a") if a["href"].startswith("javascript")], path


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(min_size=1, max_size=60))
def test_any_words_render(words):
    made = story()
    lists = tuple(
        (
            name,
            tuple(
                dataclasses.replace(f, **{k: words})
                for f in found
                for k in ("text", "name", "title")
                if hasattr(f, k)
            ),
        )
        for name, found in made.facts.lists
    )
    hostile = dataclasses.replace(made, facts=dataclasses.replace(made.facts, lists=lists))
    for page in pages_of(hostile, edition()):
        assert render(page).rstrip().endswith("</html>")


def test_every_word_of_the_theme_is_there():
    keys = set(json.loads((THEME / "translations" / "en.json").read_text("utf-8")))
    templates = "".join(p.read_text("utf-8") for p in (THEME / "templates").rglob("*.html"))
    for key in re.findall(r"""\bt\(["']([a-z_.]+)["']""", templates):
        assert key in keys or key.endswith("."), key


def test_every_word_is_used():
    files = [*(THEME / "templates").rglob("*.html"), *(THEME.parent / "plugins").rglob("*.py")]
    code = "".join(path.read_text("utf-8") for path in files)
    made = re.compile(
        r"overview\.more\..*|desk\.(group|rule|sure|unused)\..*|.*\.(title|lede|description|missing|of)|.*\.(kind|others|status|field|ledger|shown|cell)"
        r"\..*|(glance|state|status|sourcing|download|date\.(season|century)|unit\.name)\..*"
    )
    for key in json.loads((THEME / "translations" / "en.json").read_text("utf-8")):
        assert f'"{key}"' in code or f"'{key}'" in code or made.fullmatch(key), key


@pytest.mark.parametrize(
    ("folder", "limit"), [("templates", 80), ("templates/macros", 180)], ids=["page", "macros"]
)
def test_templates_stay_short(folder, limit):
    for path in (THEME / folder).glob("*.html"):
        assert len(path.read_text().splitlines()) <= limit, path
