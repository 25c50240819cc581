"""Pelican's own links in a content file: none may lead out of the content folder."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from explainer.errors import ExplainerError, SourceError

LINK = re.compile(r"[{|](?:filename|static|attach)[}|]([^\s\"'<>)\]]*)")


def links_outside(text: str, folder: str, name: str) -> Iterator[ExplainerError]:
    """Give a problem for each link of Pelican's own form that leaves the content folder.

    Pelican would copy such a file, to a place outside of the output.

    Args:
        text: The content file.
        folder: Where it lies in the content folder, with forward slashes; "" for the top.
        name: What messages call the file.

    Examples:
        >>> [str(p) for p in links_outside("[x]({static}../x)", "", "content/a.md")]
        ["content/a.md:1: the link '{static}../x' leaves the content folder; copy it there"]
        >>> list(links_outside("[x]({filename}../about.md)", "pages", "content/pages/a.md"))
        []
    """
    for found in LINK.finditer(text):
        path = unquote(re.split("[?#]", html.unescape(found[1]), maxsplit=1)[0])
        start = "" if path.startswith("/") else folder
        place = posixpath.normpath(posixpath.join(start, path.lstrip("/")))
        if place.startswith("../") or place == "..":
            line = text.count("\n", 0, found.start()) + 1
            what = f"the link {found[0]!r} leaves the content folder"
            yield SourceError(f"{name}:{line}", what, "copy it there")
