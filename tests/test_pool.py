from __future__ import annotations

import multiprocessing

import pytest

from explainer import pool
from explainer.cache import decoded
from explainer.errors import PipelineError, SourceError
from explainer.language import LANGUAGES
from explainer.model import Paragraph, Source
from explainer.pool import Task, extracted
from explainer.reading import pipeline_name


def task(text, number=1, pipeline=None):
    source = Source(
        path=f"seeds/{number}.txt",
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=None,
        paragraphs=(Paragraph(text=text),),
    )
    return Task(source=source, number=number, pipeline=pipeline or pipeline_name(LANGUAGES["en"]))


TASKS = [task(f"The council met {n} times.", n) for n in range(1, 4)]


def texts(results):
    return {at: decoded(data)[0].sentences[0].text for at, data in results}


def test_few_texts_are_read_in_this_process(monkeypatch):
    monkeypatch.setattr(pool, "_spread", pytest.fail)
    told = []
    assert texts(extracted(TASKS, 2, told.append))[2] == "The council met 3 times."
    assert told == [1, 2, 3]


def test_nothing_to_read_loads_nothing():
    assert list(extracted([], 0)) == []


def test_h16_many_texts_are_read_by_spawned_processes_with_the_same_result(monkeypatch):
    alone = dict(extracted(TASKS, 1))
    monkeypatch.setattr(pool, "MANY", 1)
    assert dict(extracted(TASKS, 2)) == alone


def test_an_error_in_a_worker_comes_back_in_its_parts(monkeypatch):
    monkeypatch.setattr(pool, "MANY", 1)
    with pytest.raises(PipelineError) as found:
        list(extracted([task("One.", n, "no_such_pipeline") for n in (1, 2)], 2))
    assert found.value.where == "pipeline"


@pytest.fixture
def deadly(tmp_path, monkeypatch):
    """The name of a pipeline whose loading ends the process."""
    (tmp_path / "deadly").mkdir()
    (tmp_path / "deadly/__init__.py").write_text("import os\nload = lambda **k: os._exit(9)\n")
    (tmp_path / "deadly-1.0.dist-info").mkdir()
    (tmp_path / "deadly-1.0.dist-info/METADATA").write_text("Name: deadly\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(tmp_path)
    return "deadly"


def test_h15_a_dead_worker_is_told_with_its_source_and_the_others_are_read(monkeypatch, deadly):
    monkeypatch.setattr(pool, "MANY", 1)
    read = []
    with pytest.raises(SourceError, match=r"^seeds/2\.txt: the process that read it died"):
        read.extend(at for at, _ in extracted([TASKS[0], task("Two.", 2, deadly)], 2))
    assert not multiprocessing.active_children()
