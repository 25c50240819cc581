from __future__ import annotations

import pytest

from explainer.stories.watch import places_to_watch, state_of


@pytest.fixture
def site(tmp_path):
    for name in ("content", "seeds/deep", "output"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "top.txt").write_text("text")
    return tmp_path


def watched(site, sources):
    (site / "content/a.md").write_text(f"Title: A\nSources: {sources}\n")
    found = places_to_watch(site, site / "content", [site / "output"])
    return [place.relative_to(site).as_posix() for place in found]


@pytest.mark.parametrize("sources", ["seeds/a.txt", "seeds/*.txt", "seeds/gone/a.txt"])
def test_the_folder_of_a_source_is_watched_so_that_a_missing_file_is_seen(site, sources):
    assert watched(site, sources) == ["seeds"]


def test_of_the_project_folder_only_the_file_is_watched(site):
    assert watched(site, "top.txt, gone.txt") == ["top.txt"]


def test_a_folder_that_holds_the_output_is_not_watched(site):
    (site / "output/a.txt").write_text("text")
    assert watched(site, "output/a.txt") == ["output/a.txt"]


def test_nothing_outside_the_project_is_watched(site):
    assert watched(site, "../other/a.txt") == []


def test_a_saved_file_changes_the_state_and_one_that_is_gone_is_not_in_it(site):
    before = state_of([site / "seeds", site / "top.txt", site / "gone.txt"])
    assert before == state_of([site / "seeds", site / "top.txt"])
    (site / "seeds/deep/new.txt").write_text("text")
    assert before != state_of([site / "seeds", site / "top.txt"])


def test_b14_a_path_that_no_system_takes_is_not_watched(site):
    assert watched(site, "a/" * 2100 + "x.txt") == []
