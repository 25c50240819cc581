from __future__ import annotations

import datetime
from xml.etree import ElementTree

from explainer.sitemap import NAMESPACE, Address, robots, sitemap


def test_addresses_are_absolute_sorted_and_without_the_name_of_the_index():
    day = datetime.date(2025, 6, 6)
    data = sitemap(
        [Address(path="b/index.html", changed=day), Address(path="a & ü.html")],
        "https://example.org/repo",
    )
    tree = ElementTree.fromstring(data)
    told = [[child.text for child in entry] for entry in tree]
    assert told == [
        ["https://example.org/repo/a%20%26%20%C3%BC.html"],
        ["https://example.org/repo/b/", "2025-06-06"],
    ]
    assert {entry.tag for entry in tree} == {f"{{{NAMESPACE}}}url"}


def test_robots_name_the_sitemap_where_there_is_one():
    assert robots("https://example.org").endswith(b"Sitemap: https://example.org/sitemap.xml\n")
    assert b"Sitemap" not in robots(None)
