"""sitemap.xml and robots.txt: which pages of the site search engines are asked to read."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote
from xml.etree import ElementTree

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Address:
    """One page.

    Attributes:
        path: Its file relative to the site, with forward slashes.
        changed: The day its content says it is of; None where it has none. Never the build's.
    """

    path: str
    changed: datetime.date | None = None


def sitemap(addresses: Iterable[Address], site: str) -> bytes:
    """Give the sitemap of a site that is published at ``site``, sorted by address."""
    root = ElementTree.Element("urlset", xmlns=NAMESPACE)
    for address in sorted(addresses, key=lambda address: address.path):
        entry = ElementTree.SubElement(root, "url")
        path = address.path.removesuffix("index.html")
        ElementTree.SubElement(entry, "loc").text = f"{site}/{quote(path)}"
        if address.changed:
            ElementTree.SubElement(entry, "lastmod").text = address.changed.isoformat()
    ElementTree.indent(root)
    data: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def robots(site: str | None) -> bytes:
    """Give a robots.txt that allows everything and says where the sitemap is, if there is one."""
    lines = ["User-agent: *", "Allow: /", *([f"Sitemap: {site}/sitemap.xml"] if site else [])]
    return ("\n".join(lines) + "\n").encode()
