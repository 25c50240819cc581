"""Tables: what each field holds is told, and code reads it."""

from __future__ import annotations

import dataclasses
import re

import pytest

from builds import ROOT
from explainer.language import LANGUAGES

CODE = ROOT / "plugins" / "explainer"
READ = {
    name
    for path in sorted(CODE.rglob("*.py"))
    if CODE / "language" not in path.parents
    for name in re.findall(r"\.(\w+)\b", path.read_text("utf-8"))
}
PACK = LANGUAGES["en"]
TABLES = {
    field.name: getattr(PACK, field.name)
    for field in dataclasses.fields(PACK)
    if dataclasses.is_dataclass(getattr(PACK, field.name))
}


@pytest.mark.parametrize("name", TABLES)
def test_every_field_of_a_table_is_told(name):
    about = type(TABLES[name]).__doc__
    lines = re.findall(r"^ {8}(\w+(?:, \w+)*):", about, re.MULTILINE)
    told = {field for line in lines for field in line.split(", ")}
    assert fields_of(name) - told - set(re.findall(r"``(\w+)``", about)) == set()


@pytest.mark.parametrize("name", TABLES)
def test_every_field_of_a_table_is_read(name):
    assert fields_of(name) - READ == set()


def fields_of(name: str) -> set[str]:
    return {field.name for field in dataclasses.fields(TABLES[name])}
