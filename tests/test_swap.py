from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from explainer import swap
from explainer.errors import OutputError
from explainer.swap import rebuilt


@pytest.fixture
def output(tmp_path):
    folder = tmp_path / "output"
    folder.mkdir()
    (folder / ".gitignore").write_text("*\n")
    (folder / "old.html").write_text("old")
    (folder / "kept").mkdir()
    (folder / "kept/a").write_text("a")
    return folder


@pytest.fixture(params=["in one step", "in two steps"])
def way(request, monkeypatch):
    """Both ways to swap: the system's own exchange, and two renames where it has none."""
    if request.param == "in two steps":
        monkeypatch.setattr(swap, "exchanged", lambda one, other: False)


def build(output, kept=(), empty=True, **files):
    with rebuilt(output, kept, empty, patience=0.2) as fresh:
        for name, text in files.items():
            (fresh / f"{name}.html").write_text(text)


def site(output):
    return {
        p.relative_to(output).as_posix(): p.read_text() for p in output.rglob("*") if p.is_file()
    }


def beside(output):
    return sorted(p.name for p in output.parent.iterdir())


@pytest.mark.usefixtures("way")
def test_h25_the_new_site_takes_the_place_of_the_old(output):
    build(output, new="new")
    assert site(output) == {".gitignore": "*\n", "new.html": "new"}
    assert beside(output) == [".output.lock", "output"]


def test_a_first_build_makes_the_folder(tmp_path):
    build(tmp_path / "deep/output", new="new")
    assert site(tmp_path / "deep/output") == {"new.html": "new"}


@pytest.mark.usefixtures("way")
def test_what_pelican_shall_keep_is_kept(output):
    build(output, kept=["kept"], new="new")
    assert site(output) == {".gitignore": "*\n", "kept/a": "a", "new.html": "new"}


def test_without_deletion_the_rest_stays_and_the_new_wins(output):
    build(output, empty=False, old="newer")
    assert site(output) == {".gitignore": "*\n", "kept/a": "a", "old.html": "newer"}


def test_b11_a_link_in_the_output_is_not_written_through(output):
    outside = output.parent / "outside"
    outside.mkdir()
    (outside / "a.html").write_text("theirs")
    (output / "kept/link").symlink_to(outside)
    (output / "new.html").symlink_to(outside / "a.html")
    build(output, kept=["kept"], new="ours")
    assert (output / "kept/link").is_symlink()
    assert (outside / "a.html").read_text() == "theirs"
    assert (output / "new.html").read_text() == "ours"


@pytest.mark.usefixtures("way")
def test_a_failed_build_leaves_the_old_site(output):
    before = site(output)
    with pytest.raises(TypeError):
        build(output, half=0)
    assert site(output) == before
    assert beside(output) == [".output.lock", "output"]


def test_h01_what_a_killed_build_left_is_removed(output):
    (output.parent / ".output.new").mkdir()
    (output.parent / ".output.new/half.html").write_text("half")
    build(output, new="new")
    assert beside(output) == [".output.lock", "output"]


def test_h01_a_build_killed_between_two_renames_is_undone(output, caplog):
    before = site(output)
    output.rename(output.with_name(".output.old"))
    with pytest.raises(TypeError):
        build(output, half=0)
    assert site(output) == before
    assert "the site before it is back" in caplog.text


def test_h01_a_second_rename_that_fails_is_undone(output, monkeypatch):
    before = site(output)
    monkeypatch.setattr(swap, "exchanged", lambda one, other: False)
    rename = os.rename

    def failing(self, target):
        if self.name == ".output.new":
            raise OSError(28, "No space left on device")
        rename(self, target)

    monkeypatch.setattr(type(output), "rename", failing)
    with pytest.raises(OSError, match="No space left"):
        build(output, new="new")
    assert site(output) == before


def test_h04_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "output").write_text("a file")
    with pytest.raises(OutputError, match="is a file, not a folder"):
        build(tmp_path / "output")


def test_h04_a_mount_point_is_refused():
    with pytest.raises(OutputError, match="mount point"):
        build(Path("/proc"))


HOLDER = """
import sys, time
from pathlib import Path
from explainer.swap import rebuilt
with rebuilt(Path(sys.argv[1]), (), True, 1):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def other_build(output):
    """Another process that is building to the same folder."""
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(output)], stdout=subprocess.PIPE, env=env, text=True
    ) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_h06_two_builds_at_once_are_refused_with_the_holder_named(output, other_build):
    with pytest.raises(OutputError, match=rf"another build \(process {other_build.pid}\)"):
        build(output, new="new")


def test_h06_the_lock_of_a_killed_build_is_taken_over(output, other_build):
    other_build.kill()
    other_build.wait()
    build(output, new="new")
    assert "new.html" in site(output)


def test_folders_change_places_in_one_step_where_the_system_can(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    (one / "a").write_text("a")
    if swap.exchanged(one, other):
        assert (other / "a").is_file()
    else:
        assert (one / "a").is_file()


def test_the_desk_of_an_earlier_build_stays_behind(output):
    (output / "desk").mkdir()
    (output / "desk/index.html").write_text("the editor's own")
    build(output, empty=False, new="new")
    assert "desk/index.html" not in site(output)
    assert "old.html" in site(output)
