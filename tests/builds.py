"""Real builds of small sites: the project's own settings, another content folder."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent

LONG = 600
"""Seconds after which what a test waits for will never come, even on a busy machine."""

STORY = """\
Title: Budget vote in Elm
Date: 2025-06-06
Summary: The council of Elm votes on its budget.
Sources: seeds/vote.txt
"""

ARTICLE = """\
Mayor Ada Quill said on Friday that the council of Elm will vote on the budget next week Monday.
“We will lower rents from 12% to 9%,” said Quill, who leads the Harbour Party.
Treasurer Ben Lowe could resign if the council says no.
"""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build said: its exit code, its output, and the problems it told, a line each."""

    code: int
    said: str
    told: str

    @property
    def problems(self) -> list[str]:
        """The lines of the form ``place: what; what to do``."""
        return [line for line in self.told.splitlines() if "; " in line and ": " in line]


@functools.cache
def _builder() -> subprocess.Popen[str]:
    """The process that runs the builds of these tests; it ends with them."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen([sys.executable, ROOT / "tests/builder.py"], text=True, **pipes)


def _built(arguments: Sequence[str], root: Path, env: Mapping[str, str]) -> Built:
    """Run a build with what comes behind the name of the command."""
    with tempfile.TemporaryDirectory() as folder:
        said, told = Path(folder, "said"), Path(folder, "told")
        job = {"arguments": arguments, "cwd": str(root), "env": dict(env), "seconds": LONG}
        job |= {"stdout": str(said), "stderr": str(told)}
        builder = _builder()
        print(json.dumps(job), file=builder.stdin, flush=True)
        code = int(builder.stdout.readline())
        return Built(code=code, said=said.read_text("utf-8"), told=told.read_text("utf-8"))


class Project:
    """A folder with content and sources that is built with the project's own settings."""

    def __init__(self, root: Path, cache: Path) -> None:
        self.root, self.cache = root, cache
        self.output = root / "output"
        (root / "content").mkdir(parents=True, exist_ok=True)

    def write(self, name: str, text: str | bytes) -> Path:
        """Write one file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def story(self, name: str = "vote", header: str = STORY, article: str = ARTICLE) -> None:
        """Write a story file with its source."""
        self.write(f"content/{name}.md", header.replace("vote.txt", f"{name}.txt"))
        self.write(f"seeds/{name}.txt", article)

    def copy(self, site: Path) -> Project:
        """Take over the files of a site that is kept with the tests."""
        shutil.copytree(site, self.root, dirs_exist_ok=True)
        return self

    def command(self, *options: str, conf: str = "pelicanconf.py", **settings: object) -> list[str]:
        """Give the command line of a build, with settings beside those of the project."""
        told = {
            "EXPLAINER_ROOT": str(self.root),
            "EXPLAINER_CACHE": str(self.cache),
            "EXPLAINER_SEARCH": False,
            "CACHE_PATH": str(self.root / ".cache"),
            **settings,
        }
        return [
            *(sys.executable, "-m", "pelican", str(self.root / "content")),
            *("-s", str(ROOT / conf), "-o", str(self.output), "--log-handler", "plain"),
            *options,
            *("-e", *(f"{name}={json.dumps(value)}" for name, value in told.items())),
        ]

    def build(
        self,
        *options: str,
        conf: str = "pelicanconf.py",
        env: dict[str, str] | None = None,
        afresh: bool = False,
        **settings: object,
    ) -> Built:
        """Run one build to its end.

        Args:
            options: Those of the command.
            conf: The settings file.
            env: Of the environment, what is not as it is for the tests.
            afresh: Whether Python has to start for it, because it reads the environment then.
            settings: What is not as the settings file has it.
        """
        command, told = self.command(*options, conf=conf, **settings), os.environ | (env or {})
        if not afresh:
            return _built(command[3:], self.root, told)
        done = subprocess.run(
            command,
            cwd=self.root,
            env=told,
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
        return Built(code=done.returncode, said=done.stdout, told=done.stderr)

    def page(self, name: str) -> str:
        """Give the text of one file of the built site."""
        return (self.output / name).read_text(encoding="utf-8")

    def hashes(self) -> dict[str, str]:
        """Give a hash of every file of the built site."""
        return {
            path.relative_to(self.output).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }
