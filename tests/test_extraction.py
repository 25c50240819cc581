from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from explainer import cache, extraction, pool, reading
from explainer.corrections import Corrections
from explainer.corrections.correction import Correction, Name
from explainer.errors import EvidenceError, ProblemsError
from explainer.extraction import library_of, pipelines_of
from explainer.model import Paragraph, Source
from explainer.sections.actors import ACTORS
from explainer.settings import Settings
from explainer.stories import StoryFile

SOURCE = Source(
    path="seeds/a.txt",
    title=None,
    outlet="The Herald",
    url=None,
    author=None,
    published=datetime.date(2025, 6, 6),
    paragraphs=(Paragraph(text="Mayor Ada Quill will speak to the council on Monday."),),
)


def settings(tmp_path, **changes):
    told = Settings(
        root=tmp_path,
        content=tmp_path / "content",
        pipelines=MappingProxyType({}),
        cache=tmp_path / "cache",
        max_source_bytes=1000,
        workers=1,
        fields=frozenset(),
        contact=None,
        search=False,
        desk=False,
    )
    return dataclasses.replace(told, **changes)


def story_file(*sources):
    return StoryFile(
        path=Path("content/a.md"),
        name="content/a.md",
        slug="a",
        title="A",
        language="en",
        show_source="full",
        sources=sources,
        corrections=Corrections(),
    )


def stories_of(files, chosen, *progress):
    library = library_of(files, chosen, *progress)
    return [library.story(file) for file in files]


def test_a_story_has_the_facts_of_all_its_articles(tmp_path):
    later = dataclasses.replace(
        SOURCE, path="seeds/b.txt", paragraphs=(Paragraph(text="Ada Quill spoke to Ben Lowe."),)
    )
    (story,) = stories_of([story_file(SOURCE, later)], settings(tmp_path))
    assert [article.id for article in story.articles] == ["a1", "a2"]
    assert {a.name for a in story.of(ACTORS)} >= {"Ada Quill", "Ben Lowe"}


def test_a_warm_build_reads_nothing_again(tmp_path, monkeypatch):
    cold = stories_of([story_file(SOURCE)], settings(tmp_path))
    monkeypatch.setattr(reading, "load_pipeline", pytest.fail)
    pool._pipeline.cache_clear()
    assert stories_of([story_file(SOURCE)], settings(tmp_path)) == cold


def test_what_a_source_says_of_itself_is_never_old(tmp_path):
    stories_of([story_file(SOURCE)], settings(tmp_path))
    renamed = dataclasses.replace(SOURCE, outlet="The Courier")
    (story,) = stories_of([story_file(renamed)], settings(tmp_path))
    assert story.articles[0].outlet == "The Courier"


def test_progress_is_told(tmp_path):
    told = []
    stories_of([story_file(SOURCE)], settings(tmp_path), lambda *count: told.append(count))
    assert told == [(1, 1)]


def test_h14_a_missing_pipeline_is_refused_with_the_setting(tmp_path):
    chosen = settings(tmp_path, pipelines=MappingProxyType({"en": "no_such_pipeline"}))
    with pytest.raises(ProblemsError) as found:
        pipelines_of(["en"], chosen)
    assert str(found.value).splitlines()[1] == (
        "setting EXPLAINER_PIPELINES: 'no_such_pipeline' is not installed; run: make setup"
    )


def test_a_language_without_rules_is_refused(tmp_path):
    with pytest.raises(ProblemsError) as found:
        pipelines_of(["en", "de"], settings(tmp_path))
    assert str(found.value).splitlines()[1] == (
        "setting DEFAULT_LANG: there are no rules to read 'de' by; "
        "write a line Lang: into the stories, one of en"
    )


def test_a_package_that_is_no_pipeline_is_refused(tmp_path):
    chosen = settings(tmp_path, pipelines=MappingProxyType({"en": "pydantic"}))
    with pytest.raises(ProblemsError, match="'pydantic' is no spaCy pipeline"):
        pipelines_of(["en"], chosen)


def test_no_fact_passes_whose_evidence_does_not_stand_in_its_article(tmp_path, monkeypatch):
    fault = EvidenceError("a, actors, ada-quill", "'Eve' is not in its sentence", "report this bug")
    monkeypatch.setattr(extraction, "check", lambda story: (fault,))
    with pytest.raises(ProblemsError, match="'Eve' is not in its sentence"):
        stories_of([story_file(SOURCE)], settings(tmp_path))


def test_h11_a_damaged_entry_is_read_again(tmp_path):
    cold = stories_of([story_file(SOURCE)], settings(tmp_path))
    (entry,) = (tmp_path / "cache").rglob("*.json")
    whole = entry.read_bytes()
    entry.write_bytes(whole[:100])
    assert stories_of([story_file(SOURCE)], settings(tmp_path)) == cold
    assert entry.read_bytes() == whole
    assert cache.decoded(whole) is not None


@pytest.mark.parametrize("folder", [None, "a file"])
def test_h12_without_a_cache_every_text_is_read_once(tmp_path, monkeypatch, folder):
    (tmp_path / "a file").write_text("in the way")
    chosen = settings(tmp_path, cache=tmp_path / folder if folder else None)
    library = library_of([story_file(SOURCE)], chosen)
    monkeypatch.setattr(pool, "_work", pytest.fail)
    assert library.story(story_file(SOURCE)) == library.story(story_file(SOURCE))


def test_corrections_are_applied_before_the_gate(tmp_path):
    hide = Correction(section="actors", line=2, fact=Name(words="Ada Quill", line=2), hide=True)
    lost = dataclasses.replace(hide, fact=Name(words="Ben Lowe", line=2))
    plain = story_file(SOURCE)
    files = [
        dataclasses.replace(
            plain, corrections=Corrections(name="content/a.corrections.yaml", entries=(one,))
        )
        for one in (hide, lost)
    ]
    library = library_of(files, settings(tmp_path))
    assert "Ada Quill" in {a.name for a in library.story(plain).of(ACTORS)}
    assert "Ada Quill" not in {a.name for a in library.story(files[0]).of(ACTORS)}
    with pytest.raises(ProblemsError, match="a.corrections.yaml:2: 'Ben Lowe' names no fact"):
        library.story(files[1])
