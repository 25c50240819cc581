"""Assets: one style sheet and one script."""

from __future__ import annotations

import gzip

import pytest

from explainer.assets import BUNDLES, DESK, bundles, tight
from explainer.errors import SettingError
from pages.factory import THEME


@pytest.mark.parametrize(("folder", "files"), [("static", BUNDLES), ("desk", DESK)])
def test_every_part_of_the_theme_is_in_a_bundle(folder, files):
    joined = b"".join(content for _, content in bundles(THEME / folder, files)).decode()
    parts = [p for p in (THEME / folder).rglob("*") if p.suffix in {".css", ".js"}]
    assert parts
    for part in parts:
        text = part.read_text("utf-8").strip()
        assert (tight(text) if part.suffix == ".css" else text) in joined, part


@pytest.mark.parametrize(("name", "budget"), [("explainer.css", 10), ("explainer.js", 6)])
def test_bundles_keep_their_budget(name, budget):
    content = dict(bundles(THEME / "static"))[name]
    assert len(gzip.compress(content, mtime=0)) <= budget * 1024


def test_only_the_tokens_hold_colours():
    for path in THEME.rglob("*.css"):
        if path.name not in {"tokens.css", "print.css"}:
            assert "#" not in path.read_text().replace("#000", ""), path


def test_a_missing_part_is_named(tmp_path):
    with pytest.raises(SettingError, match=r"tokens\.css"):
        list(bundles(tmp_path))
    assert set(BUNDLES) == {"explainer.css", "explainer.js"}
