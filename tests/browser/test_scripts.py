"""What the few lines of script add: search, marks for what is new, the address of one statement."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

TIMELINE = "us-china-london-talks/timeline/"
TOP = "e => e.getBoundingClientRect().top"


SHIFTS = """() => new Promise(done => {
  const seen = new PerformanceObserver(list => done(list.getEntries().map(e => e.value)));
  seen.observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done([]), 500);
})"""


@pytest.mark.parametrize("width", [360, 412, 1280])
def test_nothing_moves_when_the_scripts_have_run(seed_site, visit, width):
    page = visit(seed_site.address + TIMELINE, width=width).page
    page.wait_for_selector("#search_words")
    assert page.evaluate(SHIFTS) == []


def test_search_finds_pages_and_moves_nothing(seed_site, visit):
    seen = visit(seed_site.address + TIMELINE, width=1280)
    page = seen.page
    before = page.locator("main").evaluate(TOP)
    page.fill("#search_words", "tariff")
    page.wait_for_selector(".search li mark")
    assert page.locator("main").evaluate(TOP) == before
    found = page.locator(".search li a").first
    address = found.evaluate("e => e.href")
    assert address.startswith(seed_site.address)
    found.click()
    page.wait_for_url(address)
    assert seen.troubles == []


def test_search_leads_to_the_person_or_the_moment(seed_site, visit):
    page = visit(seed_site.address + "how-it-works/").page
    page.fill("#search_words", "Bessent")
    page.wait_for_selector(".search li mark")
    found = page.locator(".search li a", has_text="Who’s who").first
    assert found.evaluate("e => e.href").endswith("/whos-who/#scott-bessent")
    said = found.evaluate("e => e.nextElementSibling.textContent")
    assert said.startswith("Scott Bessent Treasury Secretary")
    found.click()
    page.wait_for_url("**/whos-who/#scott-bessent")


def test_what_a_search_finds_stands_under_its_story(several_site, visit):
    page = visit(several_site.address + "how-it-works/").page
    page.fill("#search_words", "storm")
    page.wait_for_selector(".search li mark")
    stories = page.locator(".search li .label").all_inner_texts()
    assert stories
    assert len(stories) == len(set(stories))
    links = [item.locator("a").count() for item in page.locator(".search li").all()]
    assert max(links) <= (3 if len(links) > 1 else 8)


def test_search_says_that_it_found_nothing(seed_site, visit):
    page = visit(seed_site.address + TIMELINE).page
    page.fill("#search_words", "zzzz")
    page.wait_for_selector(".search > p:not(:empty)")
    assert page.locator(".search li").count() == 0


def test_without_a_script_there_is_no_box(seed_site, visit):
    page = visit(seed_site.address + TIMELINE, script=False).page
    assert not page.locator(".search").is_visible()


def test_only_what_a_browser_has_not_shown_before_is_new(seed_site, visit):
    page = visit(seed_site.address + TIMELINE).page
    assert page.locator(".fresh").count() == 0
    forget = """() => { const key = `seen:${location.pathname}`;
        const seen = JSON.parse(localStorage.getItem(key));
        localStorage.setItem(key, JSON.stringify(seen.slice(1))); }"""
    page.evaluate(forget)
    page.reload()
    assert page.locator(".fresh").count() == 1
    page.reload()
    assert page.locator(".fresh").count() == 0


def test_the_sign_beside_a_statement_copies_its_address(seed_site, visit):
    page = visit(seed_site.address + TIMELINE).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    link = page.locator(".permalink").first
    link.click()
    page.wait_for_selector(".told:not(:empty)")
    assert page.evaluate("navigator.clipboard.readText()") == link.evaluate("e => e.href")
