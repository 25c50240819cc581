"""What keeps somebody out of a page, as axe finds it in a real browser."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from playwright.sync_api import Page

ASKED = MappingProxyType(
    {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
        "rules": {"target-size": {"enabled": True}},
        "resultTypes": ["violations"],
    }
)
PHONE_AND_DESK = ((360, "light"), (1280, "dark"))
"""Widths and the colours they are asked in: no rule of axe looks at both."""


def barriers(page: Page) -> str | None:
    """Report what stands in the way on an open page; None if nothing does."""
    result = Axe().run(page, options=dict(ASKED))
    return result.generate_report() if result.violations_count else None
