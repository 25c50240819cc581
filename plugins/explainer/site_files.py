"""What belongs to a site as a whole: sitemap, robots.txt, the schema, assets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from explainer.assets import BUNDLES, bundles
from explainer.exports.schema import render as schema
from explainer.sitemap import Address, robots, sitemap


def write_site_files(output: Path, address: str | None, pages: Sequence[Address]) -> None:
    """Write sitemap and robots.txt; a sitemap needs full addresses, an editor's robots.txt wins.

    Args:
        output: The folder of the site.
        address: Where the site is published; None where that is not known.
        pages: Those that readers may find.
    """
    if address:
        (output / "sitemap.xml").write_bytes(sitemap(pages, address))
    if not (output / "robots.txt").exists():
        (output / "robots.txt").write_bytes(robots(address))
    (output / "story.schema.json").write_bytes(schema())


def write_assets(
    folder: Path, static: Path, joined: Mapping[str, Sequence[str]] = MappingProxyType(BUNDLES)
) -> None:
    """Write style sheet and script, joined from a theme's parts, into a folder of the site.

    Raises:
        SettingError: the theme lacks a part.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in bundles(static, joined):
        (folder / name).write_bytes(content)
