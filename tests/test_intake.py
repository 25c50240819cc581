"""Intake: what editors give to a build is found, checked and read before anything is written."""

from __future__ import annotations

import os


def test_a_plain_article_may_have_its_date_from_its_name_or_its_place(project):
    project.write("content/2025-06-01-named.md", "Title: Named\n\nHello.")
    project.write("content/2025-06-02/placed.md", "Title: Placed\n\nHello, readers.")
    place = r"(?P<date>\d{4}-\d{2}-\d{2})/.*"
    done = project.build("--fatal", "warnings", PATH_METADATA=place)
    assert done.code == 0, done.told
    assert "Hello, readers." in project.page("placed/index.html")


def test_b12_a_pipe_or_a_round_link_in_the_content_is_refused_at_once(project):
    project.story()
    os.mkfifo(project.root / "content/pipe.md")
    (project.root / "content/round").symlink_to(project.root / "content")
    done = project.build()
    assert done.code == 1
    assert [line.partition(";")[0] for line in done.problems] == [
        "content/pipe.md: is no ordinary file",
        "content/round: a link to a folder that holds it",
    ]
