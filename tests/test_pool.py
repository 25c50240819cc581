from __future__ import annotations

import multiprocessing

import pytest

from explainer import pool
from explainer.cache import decoded
from explainer.errors import PipelineError, SourceError
from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.model import Paragraph, Source
from explainer.pool import Task, extracted


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
def pipeline(tmp_path, monkeypatch):
    """Make a pipeline whose loading does something else, and give its name."""

    def make(name, code):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(code)
        (tmp_path / f"{name}-1.0.dist-info").mkdir()
        told = f"Name: {name}\nVersion: 1.0\n"
        (tmp_path / f"{name}-1.0.dist-info/METADATA").write_text(told)
        monkeypatch.syspath_prepend(tmp_path)
        return name

    return make


def test_h15_a_dead_worker_is_told_with_its_source_and_the_others_are_read(monkeypatch, pipeline):
    monkeypatch.setattr(pool, "MANY", 1)
    deadly = pipeline("deadly", "import os\nload = lambda **k: os._exit(9)\n")
    read = []
    with pytest.raises(SourceError, match=r"^seeds/2\.txt: the process that read it died"):
        read.extend(at for at, _ in extracted([TASKS[0], task("Two.", 2, deadly)], 2))
    assert not multiprocessing.active_children()


def test_h15_workers_that_hang_are_told_with_their_sources_and_ended(monkeypatch, pipeline):
    monkeypatch.setattr(pool, "MANY", 1)
    monkeypatch.setattr(pool, "PATIENCE", 1.0)
    endless = pipeline("endless", "import time\nload = lambda **k: time.sleep(600)\n")
    with pytest.raises(SourceError, match=r"^seeds/1\.txt, seeds/2\.txt: no result after 1 s"):
        list(extracted([task("One.", 1, endless), task("Two.", 2, endless)], 2))
    assert not multiprocessing.active_children()
