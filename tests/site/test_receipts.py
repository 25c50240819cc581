"""Every statement of a built site opens the sentence that it came from."""

from __future__ import annotations

import json
import re

import pytest
from bs4 import BeautifulSoup

from builds import ROOT
from explainer.sections import SECTIONS


def stories(site):
    for path in sorted(site.output.rglob("story.json")):
        yield path.parent, json.loads(path.read_bytes())


@pytest.fixture(scope="module")
def built(published):
    found = list(stories(published))
    assert len(found) == 6
    return found


def pages_below(folder):
    return {
        path.relative_to(folder).as_posix(): BeautifulSoup(path.read_bytes(), "lxml")
        for path in folder.rglob("*.html")
    }


def entries(story):
    for section in SECTIONS:
        for entry in story[section.name]:
            yield section, entry


def test_each_piece_of_evidence_is_what_its_sentence_says(built):
    for folder, story in built:
        texts = {s["id"]: s["text"] for a in story["articles"] for s in a["sentences"]}
        for section, entry in entries(story):
            assert entry[section.evidence_key], (folder.name, entry["id"])
            for piece in entry[section.evidence_key]:
                text = texts[piece["sentence"]]
                assert text[piece["start"] : piece["end"]] == piece["text"]


def test_each_fact_has_a_receipt_on_its_page_that_reaches_its_sentence(built):
    missing = []
    for folder, story in built:
        pages = pages_below(folder)
        sentences = {t["id"] for t in pages["sources/index.html"].find_all(id=True)}
        for section, entry in entries(story):
            if section.path is None:
                continue
            page = pages[f"{section.path}/index.html"]
            place = page.find(id=entry["id"])
            sentence = entry[section.evidence_key][0]["sentence"]
            if place is None:
                missing.append((folder.name, section.name, entry["id"], "no place"))
            elif not place.select(f'a[href$="sources/#{sentence}"]'):
                missing.append((folder.name, section.name, entry["id"], "no receipt"))
            elif sentence not in sentences:
                missing.append((folder.name, section.name, entry["id"], "no sentence"))
    assert missing == []


def test_what_the_annotated_article_shows_is_what_the_data_hold(built):
    for folder, story in built:
        text = "".join(pages_below(folder)["sources/index.html"].get_text().split())
        hidden = [
            sentence["text"]
            for article in story["articles"]
            for sentence in article["sentences"]
            if "".join(sentence["text"].split()) not in text
        ]
        assert hidden == [], folder.name


def test_of_a_source_that_may_not_be_shown_in_full_nothing_uncited_is_public(published):
    folder = published.output / "harbour-fraud-trial"
    source = (ROOT / "tests/sites/several/seeds/harbour-fraud-trial.md").read_text("utf-8")
    (article,) = json.loads((folder / "story.json").read_bytes())["articles"]
    cited = " ".join(sentence["text"] for sentence in article["sentences"])
    uncited = [part for part in re.split(r"\.\s+", source) if part not in cited and "#" not in part]
    assert uncited
    for path in folder.rglob("*"):
        public = path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
        assert [part for part in uncited if part in public] == [], path


def test_a_card_tells_a_moment_as_sure_as_the_timeline_and_with_who_says_it(built):
    said = unsure = 0
    for folder, story in built:
        moments = {event["id"]: event for event in story["timeline"]}
        page = BeautifulSoup((folder / "whos-who/index.html").read_bytes(), "lxml")
        rows = page.select(".card .does li:not(.further)")
        told = ((row, moments.get(row.a["href"].partition("#")[2])) for row in rows)
        for row, event in ((row, event) for row, event in told if event is not None):
            holder = row.find_parent(class_="card").select_one("bdi").get_text()
            words = " ".join(row.get_text(" ").split())
            if event["said_by"] and event["said_by"] != holder:
                assert event["said_by"].casefold() in words.casefold()
                said += 1
            if event["status"] in {"expected", "possible", "unlikely"}:
                assert event["status"] in words
                unsure += 1
    assert said
    assert unsure
