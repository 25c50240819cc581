"""Runs builds, each in a process of its own that has imported what every build imports.

A job a line comes in, its exit code a line goes out. It is forked for each job: what a build does
to its modules no other build sees.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
from pathlib import Path

PLUGINS = Path(__file__).parent.parent / "plugins"
IMPORTED = ("pelican", "explainer.build", "explainer.extract", "explainer.reading", "spacy")
"""What pelicanconf.py imports, and what a build does that has a text to read."""


def main() -> None:
    """Run jobs until there are no more."""
    sys.path.insert(0, str(PLUGINS))
    for name in IMPORTED:
        importlib.import_module(name)
    for line in sys.stdin:
        job = json.loads(line)
        if not (child := os.fork()):
            begin(job)
            sys.modules["pelican"].main()
            return
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def begin(job: dict) -> None:
    """Make of this process what a shell would have started."""
    signal.alarm(job["seconds"])
    for number, name in enumerate((os.devnull, job["stdout"], job["stderr"])):
        file = os.open(name, os.O_RDWR | os.O_CREAT)
        os.dup2(file, number)
        os.close(file)
    os.chdir(job["cwd"])
    os.environ.clear()
    os.environ.update(job["env"])
    sys.argv = ["pelican", *job["arguments"]]
    sys.path[:2] = [job["cwd"]]  # as of `python -m pelican`, and no longer what is set above


if __name__ == "__main__":
    main()
