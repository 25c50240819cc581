"""The search index of a finished site."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from explainer.errors import OutputError
from explainer.search import index

PAGES = ["ferry/index.html", "mill/index.html"]


def page(words: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><title>{words[:9]}</title></head>'
        f"<body><main data-pagefind-body><h1>{words[:9]}</h1><p>{words}</p></main></body></html>"
    )


def site(folder: Path) -> Path:
    for name, words in (("ferry", "The ferry of Elm sails."), ("mill", "The mill has closed.")):
        (folder / name).mkdir(parents=True)
        (folder / name / "index.html").write_text(page(words), "utf-8")
    return folder


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_page_is_in_the_index_and_equal_sites_get_equal_ones(tmp_path):
    one, two = site(tmp_path / "one"), site(tmp_path / "two")
    index(one, PAGES)
    index(two, PAGES)
    entry = json.loads((one / "pagefind" / "pagefind-entry.json").read_text("utf-8"))
    assert entry["languages"]["en"]["page_count"] == 2
    assert hashes(one) == hashes(two)


def test_only_what_a_search_needs_is_kept(tmp_path):
    index(site(tmp_path), PAGES)
    names = {path.name for path in (tmp_path / "pagefind").iterdir()}
    assert "pagefind.js" in names
    assert not {name for name in names if "ui" in name or "highlight" in name}


def test_a_page_that_is_not_named_is_not_found(tmp_path):
    index(site(tmp_path), PAGES[:1])
    entry = json.loads((tmp_path / "pagefind" / "pagefind-entry.json").read_text("utf-8"))
    assert entry["languages"]["en"]["page_count"] == 1


def test_what_pagefind_refuses_is_told_in_its_words(tmp_path):
    site(tmp_path)
    (tmp_path / "pagefind").write_text("a file in the way", "utf-8")
    with pytest.raises(OutputError, match="no search index"):
        index(tmp_path, PAGES)
