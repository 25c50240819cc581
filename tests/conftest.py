"""Fixtures that every test may use: the language pipeline, and articles read with it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from builds import Project
from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.model import Paragraph, Reading, Source
from explainer.reading import load_pipeline, read

if TYPE_CHECKING:
    from explainer.text.parsing.pipeline import Pipeline

settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")
# The same examples in every run and as long as they take: a test fails for what it tests alone.

PUBLISHED = datetime.date(2025, 6, 6)
"""A Friday."""


@pytest.fixture(scope="session")
def nlp() -> Pipeline:
    """The pipeline that the requirements install."""
    return load_pipeline(pipeline_name(LANGUAGES["en"]))


@pytest.fixture
def reading(nlp: Pipeline) -> Callable[..., Reading]:
    """Read a text as an article: one paragraph a line, published on a Friday, 6 June 2025."""

    def make(
        text: str, *, title: str | None = None, published: datetime.date | None = PUBLISHED
    ) -> Reading:
        paragraphs = tuple(
            Paragraph(text=line.strip(), line=number)
            for number, line in enumerate(text.splitlines(), 1)
            if line.strip()
        )
        source = Source(
            path="seeds/test.txt",
            title=title,
            outlet=None,
            url=None,
            author=None,
            published=published,
            paragraphs=paragraphs,
        )
        return next(read([source], nlp))

    return make


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An extraction cache for all builds of a run, on every processor: a text is read once."""
    own = tmp_path_factory.getbasetemp()
    cache = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "cache"
    cache.mkdir(exist_ok=True)
    return cache


@pytest.fixture
def project(tmp_path: Path, shared_cache: Path) -> Project:
    """An empty project that can be built."""
    return Project(tmp_path / "project", shared_cache)
