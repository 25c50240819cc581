"""A story of three sources in a built site: what moved on, and on what two of them differ."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from bs4 import BeautifulSoup

from builds import Project

HEADER = """\
Title: The fire in Elm
Date: 2025-05-14
Summary: A paint shop burnt down.
Sources: seeds/*.txt
"""
SOURCES = {
    "1.txt": """\
Title: Fire in Elm
Published: 2025-05-01
Outlet: Elm Courier

Three people were killed in the fire in Elm, police said.

Mayor Ada Poe will meet the Acme Company on 12 May. Police arrested Bo Fox on 30 April.
""",
    "2.txt": """\
Title: More dead in Elm
Published: 2025-05-02
Outlet: Oak Herald

Five people were killed in the fire in Elm, police said. Police arrested Bo Fox on 29 April.

Nine people were taken to the hospital in Elm. Mayor Ada Poe may meet the Acme Company on 12 May.
""",
    "3.txt": """\
Title: Mayor meets Acme
Published: 2025-05-13
Outlet: Elm Courier

Mayor Ada Poe met the Acme Company on Monday.

Six people were killed in the fire in Elm, police said.
""",
    "4.txt": """\
Title: Hospital is full
Published: 2025-05-02
Outlet: Valley Wire

Seven people were taken to the hospital in Elm.
""",
}


@pytest.fixture(scope="module")
def fire(tmp_path_factory, shared_cache) -> Path:
    """The folder of the story."""
    project = Project(tmp_path_factory.mktemp("fire") / "project", shared_cache)
    project.write("content/fire.md", HEADER)
    for name, text in SOURCES.items():
        project.write(f"seeds/{name}", text)
    done = project.build()
    assert done.code == 0, done.told
    return project.output / "fire"


def page(fire: Path, name: str) -> BeautifulSoup:
    return BeautifulSoup((fire / name / "index.html").read_bytes(), "lxml")


def versions(soup: BeautifulSoup) -> dict[str, list[str]]:
    """What the entries of a page say of other articles, by their ids."""
    return {
        str(entry["id"]): [" ".join(one.get_text(" ").split()) for one in found]
        for entry in soup.select("li.row, li.moment")
        if entry.get("id") and (found := entry.select(".versions"))
    }


def test_the_data_have_what_was_told_before_and_what_differs(fire):
    data = json.loads((fire / "story.json").read_bytes())
    jsonschema.validate(data, json.loads((fire.parent / "story.schema.json").read_bytes()))
    figures = {f["text"]: f for f in data["figures"]}
    assert set(figures) == {"Six", "Nine", "Seven"}
    assert [(t["article"], t["value"]) for t in figures["Six"]["earlier"]] == [("a1", 3), ("a2", 5)]
    assert figures["Nine"]["differs"] == [figures["Seven"]["id"]]
    assert figures["Seven"]["differs"] == [figures["Nine"]["id"]]
    met = next(e for e in data["timeline"] if e["status"] == "happened" and e.get("earlier"))
    assert [(t["published"], t["status"]) for t in met["earlier"]] == [
        ("2025-05-01", "scheduled"),
        ("2025-05-02", "possible"),
    ]
    held = {e["when"]["edtf"]: e.get("differs") for e in data["timeline"] if "Fox" in e["text"]}
    assert held == {
        "2025-04-29": ["police-arrested-bo-fox-on-30-april"],
        "2025-04-30": ["police-arrested-bo-fox-on-29-april"],
    }
    texts = {s["id"]: s["text"] for a in data["articles"] for s in a["sentences"]}
    for told in (*figures["Six"]["earlier"], *met["earlier"]):
        for piece in told["evidence"]:
            assert texts[piece["sentence"]][piece["start"] : piece["end"]] == piece["text"]


def test_the_timeline_lists_them(fire):
    met = "mayor-ada-poe-will-meet-the-acme-company-on-12-may"
    assert versions(page(fire, "timeline")) == {
        met: [
            "Earlier: scheduled for Monday 12 May 2025 ( Elm Courier, sentence 2 , 1 May 2025) "
            "possible for Monday 12 May 2025 ( Oak Herald, sentence 4 , 2 May 2025)"
        ],
        "police-arrested-bo-fox-on-29-april": [
            "Another article says: Wednesday 30 April 2025 ( Elm Courier, sentence 3 , 1 May 2025)"
        ],
        "police-arrested-bo-fox-on-30-april": [
            "Another article says: Tuesday 29 April 2025 ( Oak Herald, sentence 2 , 2 May 2025)"
        ],
    }


def test_a_moment_that_tells_a_number_that_was_moved_on_is_no_moment(fire):
    texts = [said.get_text() for said in page(fire, "timeline").select(".said")]
    told = [text.partition(" ")[0] for text in texts if "people were" in text]
    assert sorted(told) == ["Nine", "Seven", "Six"]


def test_the_key_figures_list_them_side_by_side(fire):
    soup = page(fire, "key-figures")
    assert [n.get_text() for n in soup.select(".figures .number")] == ["Six", "Nine", "Seven"]
    assert list(versions(soup).values()) == [
        [
            "Earlier: Three ( Elm Courier, sentence 1 , 1 May 2025) "
            "Five ( Oak Herald, sentence 1 , 2 May 2025)"
        ],
        ["Another article says: Seven ( Valley Wire, sentence 1 , 2 May 2025)"],
        ["Another article says: Nine ( Oak Herald, sentence 3 , 2 May 2025)"],
    ]


@pytest.mark.parametrize("name", ["timeline", "key-figures", "print"])
def test_every_other_telling_leads_to_its_sentence(fire, name):
    soup, sources = page(fire, name), page(fire, "sources")
    links = [str(a["href"]) for a in soup.select(".versions a")]
    assert links
    for href in links:
        place, _, anchor = href.partition("#")
        assert (sources if place else soup).find(id=anchor) is not None, href


def test_a_sentence_that_was_moved_on_still_carries_a_statement(fire):
    sentence = page(fire, "sources").find(id="a1-s1")
    assert sentence.find("mark").get_text().startswith("Three people were killed in the fire")
    links = sentence.find_parent(class_="row").select('a[href*="key-figures/"]')
    assert [a.get_text() for a in links] == ["Three"]


def test_ids_stay_unique(fire):
    for path in fire.rglob("*.html"):
        soup = BeautifulSoup(path.read_bytes(), "lxml")
        ids = [tag["id"] for tag in soup.find_all(id=True)]
        assert len(ids) == len(set(ids)), path
