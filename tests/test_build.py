from __future__ import annotations

import pytest

from builds import STORY


@pytest.fixture
def good(project):
    """A project with one story, built."""
    project.story()
    assert project.build().code == 0
    return project


def test_a_build_swaps_the_whole_site(good):
    good.write("output/stale.html", "old")
    good.write("output/.gitignore", "*\n")
    assert good.build().code == 0
    assert not (good.output / "stale.html").exists()
    assert (good.output / ".gitignore").exists()


def test_a_refused_build_touches_nothing_and_tells_every_problem(good):
    before = good.hashes()
    good.story("other", STORY.replace("2025-06-06", "someday").replace("other.txt", "x.txt"))
    good.write("content/third.md", STORY.replace("vote.txt", "gone.txt"))
    done = good.build()
    assert done.code != 0
    assert [line.split(": ")[0] for line in done.problems] == [
        "content/other.md:2",
        "content/third.md:4",
    ]
    assert "Traceback" not in done.told + done.said
    assert good.hashes() == before
