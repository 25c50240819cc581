"""The editor's desk in a real browser: it fits, has no barriers, and copies what mends."""

from __future__ import annotations

import pytest

from barriers import PHONE_AND_DESK, barriers

pytestmark = pytest.mark.browser

PAGES = ("desk/", "desk/storm-adela/", "desk/drafts/early-draft/")
OPEN = "document.querySelectorAll('details').forEach(e => e.open = true)"


@pytest.mark.parametrize(("width", "scheme"), PHONE_AND_DESK)
def test_axe_finds_no_barrier(desk_site, visit, width, scheme):
    found = {}
    for path in PAGES:
        seen = visit(desk_site.address + path, width=width, scheme=scheme)
        seen.page.evaluate(OPEN)
        found[path] = barriers(seen.page)
        assert seen.troubles == []
    assert found == dict.fromkeys(PAGES)


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
    assert barriers(page) is None
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
