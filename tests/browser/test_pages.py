"""Every page in a real browser: it opens, leads to the sentence, and fits whoever reads it."""

from __future__ import annotations

import re

import pytest
from icalendar import Calendar

from barriers import PHONE_AND_DESK, barriers
from builds import ROOT
from explainer.assets import BUNDLES
from lines import LINES

pytestmark = pytest.mark.browser

STORY = "us-china-london-talks/"
KINDS = (
    *("", STORY, f"{STORY}timeline/", f"{STORY}whos-who/", f"{STORY}agenda/"),
    *(f"{STORY}key-figures/", f"{STORY}quotes/", f"{STORY}outlook/", f"{STORY}sources/"),
    *(f"{STORY}print/", "how-it-works/"),
)
WITH_RECEIPTS = [kind for kind in KINDS if kind.startswith(STORY) and kind != f"{STORY}sources/"]


def test_the_seeds_pages_are_all_there(seed_site):
    assert set(KINDS) <= set(seed_site.paths())


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_without_an_error_or_a_foreign_request(seed_site, visit, kind):
    seen = visit(seed_site.address + kind)
    seen.page.wait_for_load_state("networkidle")
    assert seen.troubles == []
    assert seen.page.locator("h1").count() == 1


def test_every_page_of_a_site_with_several_stories_opens(several_site, visit):
    seen = visit(several_site.address)
    for path in several_site.paths():
        seen.page.goto(several_site.address + path, wait_until="load")
    assert seen.troubles == []


@pytest.mark.parametrize("kind", WITH_RECEIPTS)
def test_a_receipt_leads_to_its_sentence_which_lights_up(seed_site, visit, kind):
    page = visit(seed_site.address + kind, width=1280).page
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    link = page.locator('main a[href*="sources/#a1-s"], main a[href^="#a1-s"]').first
    sentence = link.get_attribute("href").split("#")[1]
    link.click()
    page.wait_for_url(f"**#{sentence}*")
    target = page.locator(f"[id='{sentence}']")
    assert target.is_visible()
    assert target.evaluate("e => e.matches(':target')")
    painted = "e => getComputedStyle(e).backgroundColor + getComputedStyle(e).outlineStyle"
    other = page.locator(f"[id^='a1-s']:not([id='{sentence}'])").first
    assert target.evaluate(painted) != other.evaluate(painted)


def test_the_brief_answers_on_less_than_two_screens_of_a_desk(seed_site, visit):
    page = visit(seed_site.address + STORY, width=1280).page
    cells = page.locator(".brief h2").evaluate_all("all => all.map(e => e.id)")
    assert len(cells) == 7
    for cell in cells:
        lower = "e => e.closest('.content').getBoundingClientRect().bottom"
        assert page.locator(f"#{cell}").evaluate(lower) <= 1.8 * 900, cell


def test_the_answers_begin_on_the_first_screen_of_a_phone(seed_site, several_site, visit):
    top = "e => e.getBoundingClientRect().top"
    for address in (seed_site.address + STORY, f"{several_site.address}council-budget/"):
        page = visit(address, width=390).page
        assert page.locator("#at_a_glance").evaluate(top) < 700


TAPPED = "summary, .site-name a, .heading .all, .to-sentence, .permalink, .n, footer.site a"


@pytest.mark.parametrize("kind", [STORY, f"{STORY}timeline/", f"{STORY}sources/", ""])
def test_what_is_tapped_on_a_phone_is_as_high_as_a_fingertip(seed_site, visit, kind):
    page = visit(seed_site.address + kind, width=390).page
    boxes = [e.bounding_box() for e in page.locator(TAPPED).all() if e.is_visible()]
    assert len(boxes) > 10
    assert min(box["height"] for box in boxes) >= 40
    assert min(box["width"] for box in boxes) >= 24


@pytest.mark.parametrize("kind", [k for k in WITH_RECEIPTS if k not in {STORY, f"{STORY}print/"}])
def test_a_page_of_a_story_begins_on_the_first_half_of_a_phone(seed_site, visit, kind):
    page = visit(seed_site.address + kind, width=390).page
    bottom = page.locator(".page-head").evaluate("e => e.getBoundingClientRect().bottom")
    assert bottom < 390


def test_no_key_sentence_is_broken_between_columns_of_paper(seed_site, visit):
    page = visit(seed_site.address + STORY).page
    page.emulate_media(media="print")
    broken = "all => all.filter(e => e.getClientRects().length > 1).length"
    assert page.locator(".keys > li").count() > 3
    assert page.locator(".keys > li").evaluate_all(broken) == 0


def test_a_key_sentence_opens_for_who_follows_a_link_to_it(seed_site, visit):
    page = visit(seed_site.address + STORY, script=False).page
    assert page.locator(".keys > li").first.is_visible()
    folded = page.locator("details .keys > li").first
    assert not folded.is_visible()
    key = folded.get_attribute("id")
    page = visit(f"{seed_site.address}{STORY}#{key}", script=False).page
    assert page.locator(f"#{key}").is_visible()


def test_the_front_page_of_several_stories_shows_others_on_its_first_screen(several_site, visit):
    page = visit(several_site.address, width=1280).page
    tops = page.locator(".stories > li h3").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect().bottom)"
    )
    assert len([top for top in tops if top < 900]) >= 3


def test_a_number_of_several_lines_stands_beside_its_status(several_site, visit):
    page = visit(f"{several_site.address}storm-adela/key-figures/", width=1280).page
    gap = """e => e.querySelector('.by').getBoundingClientRect().top
        - e.querySelector('.counts').getBoundingClientRect().bottom"""
    assert max(row.evaluate(gap) for row in page.locator(".figures > .row").all()) < 16


@pytest.mark.parametrize("width", [390, 1280])
def test_the_bar_of_each_kind_of_source_stands_right_below_its_count(seed_site, visit, width):
    page = visit(f"{seed_site.address}{STORY}sources/", width=width).page
    gap = """e => e.querySelector('.bar').getBoundingClientRect().top
        - e.querySelector('.soft').getBoundingClientRect().bottom"""
    rows = page.locator(".ledger dd").all()
    assert len(rows) == 3
    assert max(row.evaluate(gap) for row in rows) < 8


def test_headings_on_the_page_for_print_stand_apart_from_what_they_head(seed_site, visit):
    page = visit(f"{seed_site.address}{STORY}print/").page
    gap = """e => e.nextElementSibling.getBoundingClientRect().top
        - e.getBoundingClientRect().bottom"""
    headings = page.locator(".paper h2").all()
    assert len(headings) > 5
    assert min(heading.evaluate(gap) for heading in headings) >= 8


def test_receipts_stand_in_the_margin_of_a_desk_and_are_folded_on_a_phone(seed_site, visit):
    sentence = ".band details.receipts > p"
    desk = visit(seed_site.address + STORY, width=1280, script=False).page
    beside = """e => e.getBoundingClientRect().left
        - e.closest('.cell').querySelector('.content').getBoundingClientRect().right"""
    assert desk.locator(sentence).first.is_visible()
    assert all(link.evaluate(beside) > 0 for link in desk.locator(sentence).all())
    phone = visit(seed_site.address + STORY, script=False).page
    assert not phone.locator(sentence).first.is_visible()
    phone.locator(".band details.receipts > summary").first.click()
    assert phone.locator(sentence).first.is_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_no_line_is_longer_than_75_characters(seed_site, visit, kind):
    page = visit(seed_site.address + kind, width=1280).page
    assert page.evaluate(LINES) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_says_everything_without_a_script(seed_site, visit, kind):
    text = "() => document.querySelector('main').textContent.replace(/\\s+/g, ' ').trim()"
    with_script = visit(seed_site.address + kind).page.evaluate(text)
    plain = visit(seed_site.address + kind, script=False).page.locator("main").text_content()
    assert " ".join(plain.split()) == with_script


@pytest.mark.parametrize("text", [100, 200], ids=["plain", "text-at-200-percent"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways_on_a_narrow_phone(seed_site, visit, kind, text):
    page = visit(seed_site.address + kind, width=320).page
    page.evaluate(f"document.documentElement.style.fontSize = '{text}%'")
    over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(over) == 0


@pytest.mark.parametrize(("width", "scheme"), PHONE_AND_DESK)
def test_axe_finds_no_barrier(seed_site, visit, width, scheme):
    found = {
        kind: barriers(visit(seed_site.address + kind, width=width, scheme=scheme).page)
        for kind in KINDS
    }
    assert found == dict.fromkeys(KINDS)


def test_the_style_sheet_means_what_its_parts_say(seed_site, visit):
    rules = """css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
        return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(", ", ",")); }"""
    static = ROOT / "theme" / "static"
    parts = [path for pattern in BUNDLES["explainer.css"] for path in sorted(static.glob(pattern))]
    page = visit(seed_site.address).page
    written = page.evaluate(rules, "\n".join(part.read_text("utf-8") for part in parts))
    served = (seed_site.output / "theme" / "explainer.css").read_text("utf-8")
    assert page.evaluate(rules, served) == written


def test_the_schemes_differ(seed_site, visit):
    colours = {
        visit(seed_site.address + STORY, scheme=scheme).page.evaluate(
            "getComputedStyle(document.body).backgroundColor"
        )
        for scheme in ("light", "dark")
    }
    assert len(colours) == 2


def test_marks_keep_their_shape_where_the_readers_own_colours_rule(seed_site, visit):
    page = visit(f"{seed_site.address}{STORY}timeline/", width=1280, forced=True).page
    drawn = """status => { const e = document.querySelector(`.moment.is-${status}`);
        const s = getComputedStyle(e, '::before');
        return [s.backgroundColor, s.borderTopStyle].join(); }"""
    marks = [page.evaluate(drawn, status) for status in ("happened", "scheduled", "expected")]
    assert len(set(marks)) == 3
    line = "e => getComputedStyle(e).borderBottomColor"
    here = page.locator("nav.story [aria-current]").evaluate(line)
    others = page.locator("nav.story a:not([aria-current])").all()
    assert here not in {link.evaluate(line) for link in others}


def test_the_brief_on_paper_has_its_sentences_and_no_links_to_pages(seed_site, visit):
    page = visit(seed_site.address + STORY).page
    page.emulate_media(media="print")
    assert page.locator(".band details.receipts > p").first.is_visible()
    assert not [link for link in page.locator(".heading a").all() if link.is_visible()]


def test_the_brief_takes_three_sheets_of_paper(seed_site, visit):
    pdf = visit(seed_site.address + STORY).page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 3


def test_the_marks_of_the_page_for_paper_stand_beside_its_words(seed_site, visit):
    page = visit(f"{seed_site.address}{STORY}print/", width=1280).page
    mark = "e => getComputedStyle(e, '::before').insetInlineStart"
    assert page.locator(".timeline .moment").first.evaluate(mark) == "0px"


def test_the_whole_story_prints_without_navigation(seed_site, visit):
    page = visit(f"{seed_site.address}{STORY}print/").page
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.emulate_media(media="print")
    assert not [nav for nav in page.locator("nav").all() if nav.is_visible()]
    assert "Scott Bessent" in page.locator("main").inner_text()


def test_the_calendar_file_of_a_page_opens_in_a_calendar(seed_site, visit):
    page = visit(f"{seed_site.address}{STORY}timeline/").page
    link = page.locator('a[href$="events.ics"]').first
    address = link.evaluate("e => e.href")
    entries = Calendar.from_ical(page.request.get(address).body()).walk("VEVENT")
    assert [str(entry["dtstart"].dt) for entry in entries] == ["2025-06-09"]
    assert str(entries[0]["url"]).startswith(seed_site.address)


def test_every_stop_of_the_tab_key_can_be_seen(seed_site, visit):
    page = visit(seed_site.address + STORY, width=1280).page
    unseen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "() => { const e = document.activeElement, s = getComputedStyle(e);"
            " return [e.outerHTML.slice(0, 80), s.outlineStyle, parseFloat(s.outlineWidth)]; }"
        )
        if style[1] == "none" or not style[2]:
            unseen.append(style[0])
    assert unseen == []


def test_a_page_that_is_not_there_has_the_sites_own_page(seed_site, visit):
    seen = visit(f"{seed_site.address}no/such/page/")
    assert seen.page.locator("h1").count() == 1
    home = seen.page.locator("header a").first.evaluate("e => e.href")
    assert home == seed_site.address
