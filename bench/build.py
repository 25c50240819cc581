"""What a whole build costs: cold, without a change, and after one story changed.

    python bench/build.py FOLDER [--stories 10 100]

FOLDER holds plain-text articles (*.txt), each of which becomes a story of a site in a temporary
folder, built with the project's own settings. Prints wall and CPU seconds (all processes), the
peak memory of the largest process, and the size of the site.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

STORY = "Title: {title}\nDate: 2025-06-06\nSummary: A story.\nSources: seeds/{name}.txt\n"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one build took: seconds, and MB of its largest process."""

    wall: float
    cpu: float
    memory: float


def main() -> None:
    """Measure and print, a line per build."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stories", type=int, nargs="+", default=[10, 100])
    args = parser.parse_args()
    texts = [path.read_bytes() for path in sorted(args.folder.rglob("*.txt"))]
    print("stories  build        wall s    CPU s  memory MB")
    for count in args.stories:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), texts[:count])


def measure(root: Path, texts: list[bytes]) -> None:
    """Build a site of these articles three times."""
    for at, text in enumerate(texts):
        write(root / f"seeds/story-{at}.txt", text)
        header = STORY.format(title=f"Story {at}", name=f"story-{at}")
        write(root / f"content/story-{at}.md", header.encode())
    told(len(texts), "cold", built(root))
    told(len(texts), "warm", built(root))
    write(root / "seeds/story-0.txt", texts[0] + b"\n\nThe vote is on Monday.\n")
    told(len(texts), "one changed", built(root))
    files = [path for path in (root / "output").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"{len(texts):>7}  output: {len(files)} files, {size:.1f} MB")


def write(path: Path, data: bytes) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def told(stories: int, build: str, cost: Cost) -> None:
    """Print one line of the table."""
    print(
        f"{stories:>7}  {build:<11} {cost.wall:>7.1f}  {cost.cpu:>7.1f}  {cost.memory:>9.0f}",
        flush=True,
    )


def built(root: Path) -> Cost:
    """Run one build in a process of its own.

    Raises:
        SystemExit: the build failed.
    """
    options = {
        "EXPLAINER_ROOT": str(root),
        "EXPLAINER_CACHE": str(root / "cache"),
        "CACHE_PATH": str(root / ".cache"),
    }
    command = [
        *(sys.executable, "-m", "pelican", str(root / "content")),
        *("-s", str(ROOT / "publishconf.py"), "-o", str(root / "output"), "--fatal", "errors"),
        *("-e", *(f"{name}={json.dumps(value)}" for name, value in options.items())),
    ]
    start = time.monotonic()
    with tempfile.TemporaryFile() as said:
        running = subprocess.Popen(
            command,
            cwd=root,
            env=os.environ | {"SITEURL": "https://example.org/repo"},
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        watch = threading.Timer(3600, running.kill)
        watch.start()
        _, status, used = os.wait4(running.pid, 0)
        watch.cancel()
        running.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - start
        if running.returncode:
            said.seek(0)
            sys.exit(said.read().decode()[-3000:])
    # Linux counts memory in kB, macOS in bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Cost(wall=wall, cpu=used.ru_utime + used.ru_stime, memory=used.ru_maxrss / unit)


if __name__ == "__main__":
    main()
