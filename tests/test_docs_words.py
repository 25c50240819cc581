"""docs/words.md: the tables that it sends a word to are there."""

from __future__ import annotations

import re

import pytest

from builds import ROOT

PAGE = (ROOT / "docs" / "words.md").read_text("utf-8")
CODE = ROOT / "plugins" / "explainer"
ROWS = [
    (module, field)
    for row in re.findall(r"^\| (?!you want|---).*\|$", PAGE, re.MULTILINE)
    for module, fields in re.findall(r"`(\w+\.py)`: ((?:`\w+`(?:, | before, )?)+)", row)
    for field in re.findall(r"`(\w+)`", fields)
]


def test_the_page_names_tables():
    assert len(ROWS) > 25


@pytest.mark.parametrize(("module", "field"), ROWS)
def test_a_table_that_it_names_is_there(module, field):
    table = (CODE / "language" / "en" / module).read_text("utf-8")
    assert re.search(rf"\b{field}\b", table)
