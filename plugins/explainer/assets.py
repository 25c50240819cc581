"""Assets: the theme's small style sheets and scripts, joined into one file each for readers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from explainer.errors import SettingError

BUNDLES = {
    "explainer.css": (
        "css/tokens.css",
        "css/base.css",
        "css/components/*.css",
        "css/forced.css",
        "css/print.css",
    ),
    "explainer.js": ("js/*.js",),
}
"""What each file is joined from, in order; a star gives the names in alphabetical order."""


def bundles(static: Path) -> Iterator[tuple[str, bytes]]:
    """Give name and content of each file to write into the site's ``theme`` folder.

    Every part starts with a comment that names it; the same parts give the same bytes.

    Args:
        static: The theme's ``static`` folder.

    Raises:
        SettingError: a part is missing.
    """
    for name, patterns in BUNDLES.items():
        parts = [path for pattern in patterns for path in _parts(static, pattern)]
        yield name, b"\n".join(_part(static, path) for path in parts)


def _parts(static: Path, pattern: str) -> list[Path]:
    found = sorted(static.glob(pattern))
    if not found:
        raise SettingError("THEME", f"no {pattern} in {static}", "put it back")
    return found


def _part(static: Path, path: Path) -> bytes:
    name = path.relative_to(static).as_posix()
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n").strip()
    return f"/* {name} */\n{text}\n".encode()
