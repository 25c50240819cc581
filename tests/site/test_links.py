"""Every link of a built site leads somewhere, wherever the site stands."""

from __future__ import annotations

import posixpath
from collections import Counter
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import pytest

ATTRIBUTES = ("href", "src", "srcset", "poster", "action", "data")


class Link(NamedTuple):
    """Where a tag of a page leads, and what the tag is."""

    tag: str
    rel: list[str] | None
    address: str


def links(page):
    return [
        Link(tag.name, tag.get("rel"), str(tag[name]))
        for tag in page.find_all(True)
        for name in ATTRIBUTES
        if tag.has_attr(name)
    ]


def target(site, path, link):
    """The file and the fragment that a link of a page leads to; None for another host."""
    parts = urlsplit(link)
    if link.startswith(site.address + "/") and site.address:
        place = unquote(parts.path).removeprefix(urlsplit(site.address).path).lstrip("/")
    elif parts.scheme or parts.netloc:
        return None
    else:
        place = posixpath.normpath(
            posixpath.join(posixpath.dirname(path), unquote(parts.path) or posixpath.basename(path))
        ) + ("/" if parts.path.endswith("/") else "")
        place = place.removeprefix("./")
    if place in {"", "."} or place.endswith("/"):
        place = f"{place.strip('.')}index.html".lstrip("/")
    return place, unquote(parts.fragment)


@pytest.fixture(scope="module")
def pages(site):
    """The links and the ids of each page by its path; a page is parsed once."""
    return {
        path: (links(page), [tag["id"] for tag in page.find_all(id=True)])
        for path, page in site.pages()
    }


@pytest.fixture(scope="module")
def linked(pages):
    """Each link of each page with the page's path."""
    return [(path, link) for path, (found, _) in pages.items() for link in found]


def test_every_link_leads_to_a_file_and_an_element(site, pages, linked):
    broken = []
    for path, link in linked:
        found = target(site, path, link.address)
        if found is None:
            continue
        place, fragment = found
        named = pages[place][1] if place in pages else ()
        if not (site.output / place).is_file() or (fragment and fragment not in named):
            broken.append((path, link.address))
    assert broken == []


def test_no_link_starts_at_the_root_of_the_host(site, linked):
    rooted = {
        link.address
        for path, link in linked
        if link.address.startswith("/") and not (path == "404.html" and site.address)
    }
    assert rooted == set()


def test_ids_are_unique_on_each_page(pages):
    twice = {
        path: found
        for path, (_, ids) in pages.items()
        if (found := [i for i, n in Counter(ids).items() if n > 1])
    }
    assert twice == {}


def test_a_page_loads_nothing_from_another_host(site, linked):
    foreign = {
        link.address
        for path, link in linked
        if link.tag != "a"
        and link.rel not in (["canonical"], ["alternate"])
        and target(site, path, link.address) is None
    }
    assert foreign == set()


def test_only_addresses_of_the_web_and_mail_are_linked(linked):
    schemes = {urlsplit(link.address).scheme for _, link in linked}
    assert schemes <= {"", "http", "https", "mailto"}


def test_every_other_page_finds_the_site_wherever_it_is_looked_at(published):
    for path, page in published.pages():
        links = page.select("link[rel=stylesheet], link[rel=icon], header.site a, footer.site a")
        own = [str(link["href"]) for link in links if path != "404.html"]
        assert [href for href in own if href.startswith("http")] == [], path


def test_the_error_page_finds_the_site_from_any_depth(published):
    page = dict(published.pages())["404.html"]
    found = [link.address for link in links(page)]
    own = [address for address in found if not address.startswith(("#", "mailto:"))]
    assert own
    assert {address for address in own if not address.startswith(f"{published.address}/")} == set()


def test_h22_without_an_address_nothing_claims_to_have_one(at_home):
    for path, page in at_home.pages():
        assert page.find("link", rel="canonical") is None, path
        assert page.find("meta", property="og:url") is None, path
    assert not (at_home.output / "sitemap.xml").exists()
    assert b"Sitemap" not in (at_home.output / "robots.txt").read_bytes()


def test_the_canonical_address_of_a_page_is_its_own(published):
    for path, page in published.pages():
        link = page.find("link", rel="canonical")
        if path == "404.html" or path.startswith("drafts/"):
            assert link is None, path
        else:
            own = path.removesuffix("index.html")
            assert link is not None, path
            assert link["href"] == f"{published.address}/{own}", path
