from __future__ import annotations

import os
import signal
import subprocess
import time

import pytest

from builds import ARTICLE, LONG, ROOT, STORY, Project
from explainer.build import SwappingPelican
from explainer.errors import OutputError

MORE = ARTICLE + "The council of Elm will visit Oakham on Tuesday.\n"


@pytest.fixture(scope="module")
def once(tmp_path_factory, shared_cache):
    """A project with one story, built."""
    made = Project(tmp_path_factory.mktemp("once") / "project", shared_cache)
    made.story()
    done = made.build()
    assert done.code == 0, done.told
    return made


@pytest.fixture
def good(project, once):
    """A copy of that project, for one test alone."""
    return project.copy(once.root)


@pytest.fixture
def start(request):
    """Start a build that goes on while the test does something else; none outlives the test."""
    running = []

    def begin(project, *options, **settings):
        log = (project.root / "log").open("w")
        process = subprocess.Popen(
            project.command(*options, **settings),
            cwd=project.root,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=_hear_interrupts,
        )
        running.append((process, log))
        return process

    yield begin
    for process, log in running:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        log.close()


def _hear_interrupts():
    """Let Ctrl-C reach a build also where the tests themselves run in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def soon(condition, seconds=LONG):
    """Wait until something holds; fail when it does not in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    pytest.fail("it did not come to that")


def log_of(project):
    return (project.root / "log").read_text()


def test_h25_what_is_gone_from_the_content_is_gone_from_the_site(good):
    good.story("other")
    assert good.build().code == 0
    (good.root / "content/vote.md").unlink()
    assert good.build().code == 0
    assert (good.output / "other/index.html").is_file()
    assert not (good.output / "vote").exists()


def test_what_pelican_shall_keep_is_kept(good):
    good.write("output/.gitignore", "*\n")
    good.write("output/CNAME", "example.org")
    assert good.build(OUTPUT_RETENTION=["CNAME"]).code == 0
    assert good.page("CNAME") == "example.org"
    assert (good.output / ".gitignore").is_file()


def test_a_second_build_leaves_nothing_beside_the_output(good):
    assert good.build().code == 0
    assert sorted(path.name for path in good.root.iterdir()) == [
        ".output.lock",
        "content",
        "output",
        "seeds",
    ]


def test_h01_a_build_killed_at_any_moment_leaves_a_whole_site(good, start):
    whole = [good.hashes()]
    good.story(article=MORE)
    began = time.monotonic()
    assert good.build().code == 0
    lasts = time.monotonic() - began
    whole.append(good.hashes())
    assert whole[0] != whole[1]
    for turn in range(6):
        good.story(article=(ARTICLE, MORE)[turn % 2])
        process = start(good)
        time.sleep(lasts * (0.55 + turn * 0.09))
        process.kill()
        process.wait()
        assert good.hashes() in whole, turn
    assert good.build().code == 0
    assert good.hashes() == whole[1]
    assert not list(good.root.glob(".output.[!l]*"))


@pytest.fixture
def endless(tmp_path):
    """Settings with which a build goes on until it is ended."""
    folder = tmp_path / "endless"
    folder.mkdir()
    (folder / "index.html").write_text("{% for _ in range(10 ** 12) %}{% endfor %}")
    return {"THEME_TEMPLATES_OVERRIDES": [str(folder)]}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_h02_an_interrupted_build_fails_and_leaves_the_old_site(good, start, endless, number):
    before = good.hashes()
    good.story(article=MORE)
    process = start(good, **endless)
    soon((good.root / ".output.new/vote/index.html").exists)
    process.send_signal(number)
    assert process.wait(timeout=LONG) != 0
    assert good.hashes() == before


def test_h03_a_full_disk_is_told_and_leaves_the_old_site(good):
    before = good.hashes()
    command = good.command()
    done = subprocess.run(
        ["bash", "-c", 'ulimit -f 8; trap "" XFSZ; exec "$@"', "bash", *command],
        cwd=good.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "file too large; see to it and build again" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert good.hashes() == before


def test_h04_a_file_in_place_of_the_output_is_refused(project):
    project.story()
    project.write("output", "a file")
    done = project.build()
    assert done.code == 1
    assert "is a file, not a folder; remove it or name another" in done.told


def test_an_output_folder_that_holds_the_content_is_refused(project):
    project.story()
    project.output = project.root
    done = project.build()
    assert done.code == 1
    assert "holds the content, which a build would remove" in done.told
    assert (project.root / "content/vote.md").is_file()


def test_h05_the_content_folder_is_never_written(good):
    before = {p: p.stat().st_mtime_ns for p in (good.root / "content").rglob("*")}
    assert good.build().code == 0
    assert {p: p.stat().st_mtime_ns for p in (good.root / "content").rglob("*")} == before


def test_h06_a_second_build_at_once_is_refused_with_the_first_named(good, start, endless):
    process = start(good, **endless)
    soon((good.root / ".output.new/vote/index.html").exists)
    done = good.build()
    assert done.code == 1
    assert f"another build (process {process.pid}) is writing it" in done.told
    assert process.poll() is None


def test_a_mistake_in_a_template_is_told_and_leaves_the_old_site(good, tmp_path):
    before = good.hashes()
    (tmp_path / "index.html").write_text("{% if %}")
    done = good.build(THEME_TEMPLATES_OVERRIDES=[str(tmp_path)])
    assert done.code == 1
    assert "index.html" in done.told
    assert good.hashes() == before


def save(project, name, text):
    """Save a file as editors do, whole at once."""
    project.write(".saving", text).replace(project.root / name)


def tells(project, name, word):
    """Whether a page of the site says something."""
    return word in project.page(name)


SOURCES = "vote/sources/index.html"


def test_h09_autoreload_sees_sources_tells_problems_once_and_recovers(good, start):
    process = start(good, "-r")
    soon(lambda: "Done:" in log_of(good))

    save(good, "seeds/vote.txt", MORE)
    soon(lambda: tells(good, SOURCES, "Oakham"))

    missing = "content/vote.md:4: no file 'seeds/vote.txt'"
    (good.root / "seeds/vote.txt").unlink()
    soon(lambda: missing in log_of(good))
    time.sleep(1.5)
    assert log_of(good).count(missing) == 1
    assert process.poll() is None
    assert tells(good, SOURCES, "Oakham")

    save(good, "seeds/vote.txt", ARTICLE)
    soon(lambda: not tells(good, SOURCES, "Oakham"))


def test_h09_autoreload_that_begins_with_a_problem_waits_for_its_end(project, start):
    project.story(header=STORY + "Publishd: 2025-06-06\n")
    start(project, "-r")
    soon(lambda: "waiting for a change" in log_of(project))
    time.sleep(1.5)
    assert log_of(project).count("waiting for a change") == 1
    project.story()
    soon((project.output / "vote/index.html").is_file)


@pytest.fixture
def within(project, monkeypatch):
    """Make a build in this process that calls a function instead of building."""

    def make(build):
        monkeypatch.setattr(SwappingPelican, "_build", lambda self, patience: build())
        monkeypatch.setattr(SwappingPelican, "__init__", lambda self: None)
        monkeypatch.setattr(SwappingPelican, "runs", 0)
        made = SwappingPelican()
        made.path, made.theme = str(project.root / "content"), str(ROOT / "theme")
        made.output_path, made._static = str(project.output), []
        made.settings = {"PATH": made.path, "CACHE_PATH": str(project.root / ".cache")}
        return made

    return make


def test_h08_what_is_saved_while_a_build_goes_on_is_built_as_well(project, within):
    """In this process, where the moment of saving is not left to chance."""
    project.story()
    saved = []

    def slow():
        saved.append((project.root / "seeds/vote.txt").read_text())
        if len(saved) == 1:
            save(project, "seeds/vote.txt", MORE)

    within(slow).run()
    assert saved == [ARTICLE, MORE]


def test_h09_what_has_been_built_is_not_built_again_and_not_told_twice(project, within):
    project.story()
    builds = []
    pelican = within(lambda: builds.append(1))
    pelican.run()
    pelican.run()
    assert len(builds) == 1
    save(project, "seeds/vote.txt", MORE)
    pelican.run()
    assert len(builds) == 2


def test_h09_a_problem_saved_while_the_first_build_goes_on_does_not_end_autoreload(project, within):
    project.story()
    builds = []

    def failing():
        builds.append(1)
        if len(builds) > 1:
            raise OutputError("content/vote.md", "is wrong", "mend it")
        save(project, "seeds/vote.txt", MORE)

    within(failing).run()
    assert len(builds) == 2


@pytest.mark.parametrize("text", [ARTICLE, MORE], ids=["nothing", "something"])
def test_h08_what_is_saved_before_autoreload_watches_is_seen_a_little_later(project, within, text):
    project.story()
    pelican = within(lambda: None)
    pelican.run()
    assert str(pelican.bell) in pelican.settings["STATIC_PATHS"]
    os.utime(pelican.bell, (0, 0))
    if text != ARTICLE:
        save(project, "seeds/vote.txt", text)
    pelican.late.join()
    assert (pelican.bell.stat().st_mtime > 0) == (text != ARTICLE)


def test_h09_autoreload_sees_corrections_and_tells_a_stale_one_once(good, start):
    process = start(good, "-r")
    soon(lambda: "Done:" in log_of(good))
    name = "content/vote.corrections.yaml"
    save(good, name, "brief:\n  - {fact: could resign, hide: true}\n")
    soon(lambda: tells(good, SOURCES, "Hidden"))

    stale = f"{name}:2: 'has resigned' names no fact of brief"
    save(good, name, "brief:\n  - {fact: has resigned, hide: true}\n")
    soon(lambda: stale in log_of(good))
    time.sleep(1.5)
    assert log_of(good).count(stale) == 1
    assert process.poll() is None
    assert tells(good, SOURCES, "Hidden")

    (good.root / name).unlink()
    soon(lambda: not tells(good, SOURCES, "Hidden"))
