"""Golden articles: what a person labelled, what the rules find, and that neither gets worse.

``facts.json`` is written by a person who reads the article; ``floors.json`` holds the share of each
measure that was reached and may not fall. The seed's ``story.json`` is its whole output, exact, so
that a change shows in the diff; ``make golden`` rewrites it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from explainer.exports import story_json
from explainer.extract import extract
from explainer.gate import check
from explainer.merge import merge
from explainer.model import Story
from explainer.reading import read
from explainer.sections import SECTIONS
from golden.labels import labels_of, scores, source_of, story_of

HERE = Path(__file__).parent
DOCS = HERE.parent.parent / "docs"
PAGES = ("sections", "whos-who", "timeline")
PAGE = "".join((DOCS / f"{name}.md").read_text("utf-8") for name in PAGES)
ARTICLES = sorted(path.parent for path in HERE.glob("*/facts.json"))
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=ARTICLES, ids=lambda folder: folder.name)
def made(request, nlp) -> tuple[Path, Story]:
    folder = request.param
    reading = next(read([source_of(folder)], nlp))
    return folder, story_of(folder, reading, merge([(reading.whole, extract(reading))]))


def test_every_fact_is_grounded(made):
    assert check(made[1]) == ()


def test_no_measure_falls_below_its_floor(made):
    folder, story = made
    found = scores(labels_of(folder), story)
    reached = {name: hits / count for name, (hits, count) in found.items() if count}
    floors = FLOORS[folder.name]
    assert {
        n: round(reached.get(n, 1.0), 3) for n in floors if reached.get(n, 1.0) < floors[n]
    } == {}


def test_every_rule_that_made_a_fact_is_told(made):
    rules = {fact.rule for section in SECTIONS for fact in made[1].of(section)}
    assert {r for r in rules if f"`{r}`" not in PAGE and not r.startswith("statement-")} == set()


def test_the_seeds_whole_output_is_the_one_that_was_read(nlp):
    folder = HERE / "us-china-london-talks"
    reading = next(read([source_of(folder)], nlp))
    made = story_json.render(story_of(folder, reading, merge([(reading.whole, extract(reading))])))
    if os.environ.get("GOLDEN"):
        (folder / "story.json").write_bytes(made)
    assert json.loads(made) == json.loads((folder / "story.json").read_text("utf-8"))
