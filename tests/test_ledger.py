"""What stands from the last build: only what is byte for byte what that build wrote."""

from __future__ import annotations

import json
import os

import pytest

from explainer import ledger
from explainer.errors import OutputError
from explainer.ledger import Ledger, link_or_copy, record_of


@pytest.fixture
def old(tmp_path):
    """The site of the last build, with its ledger written."""
    site = tmp_path / "output"
    (site / "vote/timeline").mkdir(parents=True)
    (site / "vote/index.html").write_text("brief")
    (site / "vote/timeline/index.html").write_text("timeline")
    made = Ledger.of(tmp_path / "cache", site)
    paths = ["vote/index.html", "vote/timeline/index.html"]
    made.note("vote.md", record_of("key", site, paths, paths, "vote: 1 person"))
    made.write()
    return site


def opened(old):
    return Ledger.of(old.parent / "cache", old)


def test_what_was_made_from_the_same_stands(old):
    record = opened(old).standing("vote.md", "key")
    assert record.line == "vote: 1 person"
    assert record.listed == ("vote/index.html", "vote/timeline/index.html")


@pytest.mark.parametrize(("name", "key"), [("vote.md", "other"), ("other.md", "key")])
def test_what_was_made_from_something_else_does_not(old, name, key):
    assert opened(old).standing(name, key) is None


def test_another_site_has_another_ledger(old, tmp_path):
    assert Ledger.of(tmp_path / "cache", tmp_path / "elsewhere").standing("vote.md", "key") is None


def changed(old):
    (old / "vote/index.html").write_text("by hand")


def gone(old):
    (old / "vote/index.html").unlink()


def linked(old):
    (old / "vote/index.html").rename(old / "real.html")
    (old / "vote/index.html").symlink_to(old / "real.html")


def folder_linked(old):
    (old / "vote").rename(old / "real")
    (old / "vote").symlink_to(old / "real")


@pytest.mark.parametrize("touch", [changed, gone, linked, folder_linked])
def test_files_that_somebody_touched_are_made_again(old, touch):
    touch(old)
    assert opened(old).standing("vote.md", "key") is None


@pytest.mark.parametrize("path", ["../secret.txt", "/etc/hostname", "vote/../../secret.txt", ""])
def test_nothing_outside_of_the_site_is_taken(old, path):
    (old.parent / "secret.txt").write_text("brief")
    book = next((old.parent / "cache/sites").iterdir())
    told = json.loads(book.read_bytes())
    told["vote.md"]["files"] = {path: next(iter(told["vote.md"]["files"].values()))}
    book.write_text(json.dumps(told))
    assert opened(old).standing("vote.md", "key") is None


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"vote.md": {"key": "key"}}', b"\xff"])
def test_h11_a_damaged_ledger_is_an_empty_one(old, data, caplog):
    next((old.parent / "cache/sites").iterdir()).write_bytes(data)
    assert opened(old).standing("vote.md", "key") is None
    assert "is damaged; every page is made again" in caplog.text


def test_h12_a_ledger_that_cannot_be_written_is_told(old, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    Ledger.of(tmp_path / "file", old).write()
    assert "cannot be written" in caplog.text


@pytest.mark.parametrize("site", [None, "output"])
def test_a_build_without_a_cache_or_a_site_remembers_nothing(tmp_path, site):
    made = Ledger.of(None if site else tmp_path, tmp_path / site if site else None)
    made.write()
    assert made.standing("vote.md", "key") is None
    assert not list(tmp_path.iterdir())


def test_the_new_site_gets_the_very_same_files(old, tmp_path):
    made = opened(old)
    made.carry(made.standing("vote.md", "key"), tmp_path / "new")
    for name in ("vote/index.html", "vote/timeline/index.html"):
        assert (tmp_path / "new" / name).samefile(old / name)


def test_a_place_that_is_taken_is_told(old, tmp_path):
    made = opened(old)
    (tmp_path / "new/vote").mkdir(parents=True)
    (tmp_path / "new/vote/index.html").write_text("of somebody else")
    with pytest.raises(OutputError, match="two pages have one address"):
        made.carry(made.standing("vote.md", "key"), tmp_path / "new")


def test_where_the_system_cannot_link_there_is_a_copy(tmp_path, monkeypatch):
    def refuse(*names, **options):
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "a").write_text("text")
    link_or_copy(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text() == "text"
    assert ledger.hash_of(tmp_path / "a") == ledger.hash_of(tmp_path / "b")
