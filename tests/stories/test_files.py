from __future__ import annotations

import os
from pathlib import Path

import pytest

from explainer.errors import SourceError
from explainer.stories.files import shown, sources_at, stray_corrections, unsafe_entries


@pytest.fixture
def root(tmp_path):
    site = tmp_path / "site"
    for name in (
        "seeds/a.txt",
        "seeds/b.md",
        "seeds/vote.txt",
        "seeds/c.csv",
        "seeds/.hidden.txt",
        "content/x.md",
    ):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    (tmp_path / "secret.txt").write_text("secret")
    return site


def names(root, pattern):
    return [shown(p, root) for p in sources_at(pattern, root, "content/x.md:4")]


def refusal(root, pattern):
    with pytest.raises(SourceError) as found:
        sources_at(pattern, root, "content/x.md:4")
    return str(found.value)


def test_a_name_is_relative_to_the_project(root):
    assert names(root, "seeds/a.txt") == ["seeds/a.txt"]


def test_a_glob_gives_the_kinds_of_files_that_can_be_sources(root):
    assert names(root, "seeds/*") == ["seeds/a.txt", "seeds/b.md", "seeds/vote.txt"]


def test_a_missing_file_is_refused_with_the_nearest_name(root):
    assert refusal(root, "seeds/votes.txt") == (
        "content/x.md:4: no file 'seeds/votes.txt'; did you mean 'seeds/vote.txt'?"
    )


def test_a_folder_is_no_source(root):
    assert "'seeds' is not a file" in refusal(root, "seeds")


@pytest.mark.parametrize(
    "pattern",
    [
        *("../secret.txt", "seeds/../../secret.txt", "/etc/passwd", "~/x.txt", "C:/x.txt"),
        *("file:///etc/passwd", "https://example.org/a.txt", "\\\\host\\x.txt", "../*"),
    ],
)
def test_b09_nothing_outside_the_project_is_read(root, pattern):
    assert "lies outside the project" in refusal(root, pattern)


def test_b10_a_link_out_of_the_project_is_refused(root):
    (root / "seeds/out.txt").symlink_to(root.parent / "secret.txt")
    assert "lies outside the project" in refusal(root, "seeds/out.txt")


def test_b10_a_link_inside_the_project_is_followed(root):
    (root / "seeds/in.txt").symlink_to(root / "seeds/a.txt")
    assert names(root, "seeds/in.txt") == ["seeds/in.txt"]


def test_b10_a_link_to_itself_is_refused(root):
    (root / "seeds/loop.txt").symlink_to(root / "seeds/loop.txt")
    assert "loop.txt" in refusal(root, "seeds/loop.txt")


def test_a_pattern_that_is_none_is_refused(root):
    assert "no pattern" in refusal(root, "seeds/**.txt")


def test_b13_a_name_is_shown_on_one_line():
    assert shown(Path("/s/a\nb\udcff.txt"), Path("/s")) == "a\\nb\\udcff.txt"


def unsafe(root):
    return [str(p) for p in unsafe_entries(root / "content", root)]


def test_b10_links_that_stay_in_content_are_safe(root):
    (root / "content/y.md").symlink_to(root / "content/x.md")
    assert unsafe(root) == []


def test_b10_links_that_lead_astray_are_refused(root):
    (root / "content/out.md").symlink_to(root.parent / "secret.txt")
    (root / "content/loop.md").symlink_to(root / "content/loop.md")
    (root / "content/round").symlink_to(root / "content")
    assert [line.partition(";")[0] for line in unsafe(root)] == [
        "content/loop.md: a link that never ends",
        "content/out.md: a link that leaves the content folder",
        "content/round: a link to a folder that holds it",
    ]


def test_b10_a_link_to_nothing_is_only_told(root, caplog):
    (root / "content/gone.md").symlink_to(root / "content/nothing.md")
    assert unsafe(root) == []
    assert "content/gone.md: a link to nothing" in caplog.text


def test_b12_a_pipe_named_as_an_article_is_refused_unread(root):
    os.mkfifo(root / "content/pipe.md")
    assert unsafe(root) == ["content/pipe.md: is no ordinary file; remove it"]


def test_b12_a_folder_named_as_an_article_is_refused(root):
    (root / "content/story.md").mkdir()
    assert unsafe(root) == ["content/story.md: is a folder, not a file; give it another name"]


def test_b14_a_path_that_no_system_takes_is_refused_in_words(root):
    with pytest.raises(SourceError, match=r"a\.md:4: a path that no system takes"):
        sources_at("a/" * 2100 + "x.txt", root, "a.md:4")


def test_corrections_beside_a_story_are_no_strays(root):
    content = root / "content"
    for name in ("vote.md", "vote.corrections.yaml", "sub/ferry.md", "sub/ferry.corrections.yml"):
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text("")
    stories = [content / "vote.md", content / "sub/ferry.md"]
    assert list(stray_corrections(content, root, stories)) == []
    for name in ("ferry.corrections.yml", "sub/Ferry.corrections.yml", "vote.corrections.YAML"):
        (content / name).write_text("")
        (problem,) = stray_corrections(content, root, stories)
        assert str(problem).startswith(f"content/{name}: corrections of no story; ")
        (content / name).unlink()
