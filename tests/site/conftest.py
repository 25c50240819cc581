"""Whole sites, built once per run: the one of the tests, published and at home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from builds import ROOT, Built, Project

ADDRESS = "https://example.org/repo"
"""Where the published site of the tests stands: under a folder, as on project pages."""


@dataclass(frozen=True)
class Site:
    """A built site.

    Attributes:
        address: Where it is published; "" for one that is only looked at on a machine.
    """

    project: Project
    built: Built
    address: str

    @property
    def output(self) -> Path:
        """The folder of the site."""
        return self.project.output

    def pages(self) -> Iterator[tuple[str, BeautifulSoup]]:
        """Give each page by its path."""
        for path in sorted(self.output.rglob("*.html")):
            yield (
                path.relative_to(self.output).as_posix(),
                BeautifulSoup(path.read_bytes(), "lxml"),
            )


def make(root: Path, cache: Path, conf: str, address: str) -> Site:
    project = Project(root / "project", cache).copy(ROOT / "tests/sites/several")
    project.write("output/.gitignore", "*\n!.gitignore\n")
    built = project.build(conf=conf, env={"SITEURL": address}, EXPLAINER_SEARCH=True)
    assert built.code == 0, built.told + built.said
    return Site(project=project, built=built, address=address)


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Site:
    """The site as publishconf.py builds it."""
    return make(tmp_path_factory.mktemp("published"), shared_cache, "publishconf.py", ADDRESS)


@pytest.fixture(scope="session")
def at_home(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Site:
    """The site as pelicanconf.py builds it, with relative links."""
    return make(tmp_path_factory.mktemp("home"), shared_cache, "pelicanconf.py", "")


@pytest.fixture(scope="session", params=["published", "at_home"])
def site(request: pytest.FixtureRequest) -> Site:
    """The site in both ways."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Site)
    return found


__all__ = ["ADDRESS", "Site"]
