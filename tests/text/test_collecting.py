"""Collecting: the search for cycles waits for the end of an article, and no longer."""

from __future__ import annotations

import gc

import pytest

from explainer import extract as extraction
from explainer.model import Facts
from explainer.text.collecting import collected_later


def test_the_search_goes_on_behind_a_block_that_fails():
    with pytest.raises(ValueError, match="broke"), collected_later():
        raise ValueError("broke")
    assert gc.isenabled()


def test_a_search_that_somebody_stopped_stays_so():
    gc.disable()
    try:
        with collected_later():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_no_section_is_searched_and_each_article_is_after_it(reading, monkeypatch):
    searched = []

    class Section:
        name, needs = "brief", ()

        def extract(self, reading: object, facts: Facts) -> tuple[()]:
            searched.append(gc.isenabled())
            return ()

    monkeypatch.setattr(extraction, "SECTIONS", (Section(),))
    extraction.extract(reading("Ann Roe left the town on Monday."))
    assert (searched, gc.isenabled()) == ([False], True)
