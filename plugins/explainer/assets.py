"""Assets: the theme's small style sheets and scripts, joined into one file each for readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

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

DESK = {"desk.css": ("*.css",), "desk.js": ("*.js",)}
"""The same of the editor's desk, which readers do not get."""
MEANS_NOTHING = re.compile(
    r"""(?P<string>"[^"]*")|/\*.*?\*/|\s*(?P<mark>[{};,>])\s*|(?P<space>(?<!:)\s+)|(?<=:)\s+""",
    re.DOTALL,
)


def bundles(
    static: Path, joined: Mapping[str, Sequence[str]] = MappingProxyType(BUNDLES)
) -> Iterator[tuple[str, bytes]]:
    """Give name and content of each file to write into the site's ``theme`` folder.

    Every part stands on a line of its own or under a comment that names it; style sheets lose
    their comments and the white space that means nothing. The same parts give the same bytes.

    Args:
        static: The theme's ``static`` folder.
        joined: What each file is joined from.

    Raises:
        SettingError: a part is missing.
    """
    for name, patterns in joined.items():
        parts = [path for pattern in patterns for path in _parts(static, pattern)]
        yield name, b"\n".join(_part(static, path) for path in parts)


def _parts(static: Path, pattern: str) -> list[Path]:
    found = sorted(static.glob(pattern))
    if not found:
        raise SettingError("THEME", f"no {pattern} in {static}", "put it back")
    return found


def _part(static: Path, path: Path) -> bytes:
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n").strip()
    if path.suffix == ".css":
        return f"{tight(text)}\n".encode()
    return f"/* {path.relative_to(static).as_posix()} */\n{text}\n".encode()


def tight(css: str) -> str:
    """Give a style sheet without its comments and without white space that means nothing.

    Examples:
        >>> tight('/* why */ a:hover, b > i { content: "; ·"; color: red; }')
        'a:hover,b>i{content:"; ·";color:red}'
    """
    return MEANS_NOTHING.sub(_meant, css).strip().replace(";}", "}")


def _meant(found: re.Match[str]) -> str:
    """What stays of a string, a comment, a mark with space around it, or space alone."""
    string, mark, space = found.group("string", "mark", "space")
    return string or mark or (" " if space else "")
