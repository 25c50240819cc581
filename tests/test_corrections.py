"""Corrections files: where they lie, how large they may be, how they may be saved."""

from __future__ import annotations

import time

import pytest

from explainer.corrections import LARGEST, Corrections, corrections_for
from explainer.errors import ExplainerError

ENTRY = b"agenda:\n  - fact: the fare\n    title: The fares\n"


def read(tmp_path, data: bytes, name: str = "vote.corrections.yaml") -> Corrections:
    (tmp_path / name).write_bytes(data)
    return corrections_for(tmp_path / "vote.md", "content/vote.md")


def refusal(tmp_path, data: bytes) -> str:
    with pytest.raises(ExplainerError) as found:
        read(tmp_path, data)
    return str(found.value)


def test_a_story_without_a_file_has_no_corrections(tmp_path):
    assert corrections_for(tmp_path / "vote.md", "content/vote.md") == Corrections()


@pytest.mark.parametrize("suffix", ["yaml", "yml"])
def test_a_file_beside_the_story_is_read(tmp_path, suffix):
    found = read(tmp_path, ENTRY, f"vote.corrections.{suffix}")
    assert found.name == f"content/vote.corrections.{suffix}"
    assert [(e.section, e.line) for e in found.entries] == [("agenda", 2)]
    assert found.at(2) == f"content/vote.corrections.{suffix}:2"


def test_two_files_for_one_story_are_refused(tmp_path):
    read(tmp_path, ENTRY, "vote.corrections.yml")
    assert refusal(tmp_path, ENTRY) == (
        "content/vote.corrections.yaml: content/vote.corrections.yml stands beside it;"
        " keep one of the two"
    )


@pytest.mark.parametrize("data", [b"", b"# nothing yet\n", b"agenda:\n", b"agenda: []\n"])
def test_an_empty_file_corrects_nothing(tmp_path, data):
    assert read(tmp_path, data).entries == ()


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + ENTRY,
        ENTRY.replace(b"\n", b"\r\n"),
        ENTRY.replace(b"\n", b"\r"),
        ENTRY.replace(b"\n", b"  \n"),
        ENTRY.decode().encode("utf-16"),
    ],
    ids=["bom", "windows", "old mac", "trailing spaces", "utf-16"],
)
def test_f17_a_file_may_be_saved_in_many_ways(tmp_path, data):
    assert read(tmp_path, data).entries == read(tmp_path, ENTRY).entries


def test_f17_a_file_with_a_wrong_name_is_told(tmp_path, caplog):
    assert read(tmp_path, ENTRY, "vote.corrections.yaml.txt") == Corrections()
    assert "content/vote.corrections.yaml.txt: no corrections, by its name" in caplog.text


def test_f07_a_large_file_is_refused_unread(tmp_path):
    began = time.process_time()
    told = refusal(tmp_path, b"x" * 10_000_000)
    assert told == (
        f"content/vote.corrections.yaml: 10,000,000 bytes, more than the {LARGEST:,} that are"
        " read; keep corrections short"
    )
    assert time.process_time() - began < 1


def test_f07_a_hundred_thousand_entries_are_too_large(tmp_path):
    assert "more than the" in refusal(tmp_path, b"agenda:\n" + b"  - fact: a\n" * 100_000)


def test_a_full_file_is_read_in_time(tmp_path):
    entry = b"  - fact: a\n    note: " + b"n" * 200 + b"\n"
    began = time.process_time()
    read(tmp_path, b"agenda:\n" + entry * 1_000)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe\x00\xd8" * 10, "not UTF-16"),
        (b"agenda:\n  - fact: caf\xe9\n", "content/vote.corrections.yaml:2: not UTF-8 at byte"),
        (b"PK\x03\x04", "looks like a ZIP"),
        (b"agenda: \0", "holds NUL"),
    ],
    ids=["bytes", "latin-1", "zip", "nul"],
)
def test_what_is_no_text_is_refused(tmp_path, data, words):
    assert words in refusal(tmp_path, data)


def test_b12_a_folder_is_refused(tmp_path):
    (tmp_path / "vote.corrections.yaml").mkdir()
    with pytest.raises(ExplainerError, match="is not a file"):
        corrections_for(tmp_path / "vote.md", "content/vote.md")
