"""The data files of a story."""

from __future__ import annotations

import json

import pytest

from explainer.exports import EXPORTS, schema
from explainer.model import Facts
from factories import story
from pages.factory import edition


def test_names_are_unique_and_story_json_comes_first():
    names = [export.name for export in EXPORTS]
    assert names[0] == "story.json"
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("export", EXPORTS, ids=lambda e: e.name)
def test_equal_stories_give_equal_bytes(export):
    assert export.render(story(), edition()) == export.render(story(), edition())


@pytest.mark.parametrize("export", EXPORTS[1:], ids=lambda e: e.name)
def test_a_story_without_facts_has_no_file_but_story_json(export):
    assert export.render(story(Facts()), edition()) is None


def test_the_schema_is_json_of_the_dialect_it_names():
    data = json.loads(schema.render())
    assert data["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert data["properties"]["version"] == {"const": 1}
