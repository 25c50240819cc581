"""Loading a source file: kinds, limits, defaults."""

from __future__ import annotations

import datetime

import pytest

from explainer.errors import SourceError
from explainer.sources import Defaults, load


def test_the_story_fills_what_the_source_does_not_say(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Title: Bridge\nOutlet: The Courier\n\nThe council voted.", "utf-8")
    day = datetime.date(2025, 3, 4)
    source = load(path, "seeds/a.txt", Defaults(published=day, outlet="Other", author="Jo Roe"))
    assert (source.title, source.outlet, source.author) == ("Bridge", "The Courier", "Jo Roe")
    assert (source.published, source.dated) == (day, False)
    assert [(p.text, p.line) for p in source.paragraphs] == [("The council voted.", 4)]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "no text"),
        ("a.txt", b" \n\t\n", "no text"),
        ("a.txt", b"Title: Bridge\n\n", "only a header, no text"),
        ("a.docx", b"x", "a source of type '.docx'"),
    ],
    ids=["C01-empty", "C02-white-space", "C02-only-a-header", "unknown-kind"],
)
def test_a_source_without_an_article_is_refused(tmp_path, name, data, message):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SourceError) as raised:
        load(tmp_path / name, f"seeds/{name}", Defaults())
    assert raised.value.where.startswith(f"seeds/{name}")
    assert message in raised.value.what


def test_a_missing_source_is_refused(tmp_path):
    with pytest.raises(SourceError, match="seeds/b.txt: there is no such file"):
        load(tmp_path / "b.txt", "seeds/b.txt", Defaults())


def test_a_source_over_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 101)
    with pytest.raises(SourceError, match="101 bytes, more than the 100 of EXPLAINER_MAX_SOURCE"):
        load(path, "seeds/a.txt", Defaults(), max_bytes=100)


def test_d08_a_quotation_that_is_never_closed_is_warned_about(tmp_path, caplog):
    path = tmp_path / "a.txt"
    path.write_text("The council met.\n\nHe said: “Never.\n\nIt voted.", "utf-8")
    load(path, "seeds/a.txt", Defaults())
    assert "seeds/a.txt:3: a quotation mark is never closed" in caplog.text


@pytest.mark.parametrize("word", ["x", "(", "1,"])
def test_d03_a_word_without_an_end_is_refused(tmp_path, word):
    path = tmp_path / "a.txt"
    path.write_text("The council voted.\n" + word * 30_000)
    with pytest.raises(SourceError, match=r"^a\.txt:2: a word of [36]0,000 characters; "):
        load(path, "a.txt", Defaults())


def test_d03_a_language_without_spaces_is_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("市长周五表示，市议会将就预算进行投票。" * 50, "utf-8")
    assert load(path, "a.txt", Defaults()).paragraphs
