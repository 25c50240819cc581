"""The editor's desk in a real browser: it fits, has no barriers, and copies what mends."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

PAGES = ("desk/", "desk/storm-adela/", "desk/drafts/early-draft/")
OPEN = "document.querySelectorAll('details').forEach(e => e.open = true)"
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_no_barrier(desk_site, visit, scheme, width):
    found = {}
    for path in PAGES:
        seen = visit(desk_site.address + path, width=width, scheme=scheme)
        seen.page.evaluate(OPEN)
        result = Axe().run(seen.page, options=AXE)
        if result.violations_count:
            found[path] = result.generate_report()
        assert seen.troubles == []
    assert found == {}


@pytest.mark.parametrize("text", [100, 200], ids=["plain", "text-at-200-percent"])
def test_nothing_scrolls_sideways_on_a_narrow_phone(desk_site, visit, text):
    for path in PAGES:
        page = visit(desk_site.address + path, width=320).page
        page.evaluate(OPEN)
        page.evaluate(f"document.documentElement.style.fontSize = '{text}%'")
        over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(over) == 0, path


def test_a_statement_stands_beside_its_sentence_where_there_is_room(desk_site, visit):
    page = visit(f"{desk_site.address}desk/storm-adela/", width=1280, script=False).page
    gap = """e => e.querySelector('.rests').getBoundingClientRect().left
        - e.querySelector('.statement').getBoundingClientRect().right"""
    rows = page.locator(".piece[id]").all()
    assert len(rows) > 20
    assert min(row.evaluate(gap) for row in rows) > 0


def test_without_a_script_a_click_selects_the_lines_that_mend(desk_site, visit):
    page = visit(f"{desk_site.address}desk/storm-adela/", script=False).page
    assert page.locator(".mends button").count() == 0
    page.locator(".mends summary").first.click()
    text = page.locator(".mends pre").first
    assert text.is_visible()
    assert text.evaluate("e => getComputedStyle(e).userSelect") == "all"


def test_what_is_struck_is_gathered_and_copied_at_once(desk_site, visit):
    page = visit(f"{desk_site.address}desk/storm-adela/", width=1280).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    basket, strikes = page.locator(".basket"), page.locator(".kind button")
    assert not basket.is_visible()
    for at in (0, 2, 3, 2):
        strikes.nth(at).click()
    assert page.locator(".kind [aria-pressed=true]").count() == 2
    assert basket.is_visible()
    assert page.evaluate("window.scrollY") < 900
    result = Axe().run(page, options=AXE)
    assert result.violations_count == 0, result.generate_report()
    basket.get_by_role("button").click()
    page.wait_for_function("document.querySelector('.basket button').textContent === 'Copied'")
    copied = page.evaluate("navigator.clipboard.readText()")
    lines = page.locator(".struck .strikes").all_text_contents()
    assert (len(lines), copied) == (2, "".join(lines))


def test_a_button_copies_the_lines_that_mend(desk_site, visit):
    page = visit(f"{desk_site.address}desk/storm-adela/").page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".mends summary").first.click()
    button = page.locator(".mends button").first
    button.click()
    page.wait_for_function("e => e.textContent === 'Copied'", arg=button.element_handle())
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".mends pre").first.text_content()
    assert "hide: true" in copied
