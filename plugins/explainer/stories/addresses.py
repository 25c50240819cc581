"""Addresses: the folder of each story, legal everywhere and claimed by nobody else."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any

from explainer.errors import ExplainerError, OutputError, SourceError
from explainer.text.slugs import slug_of

LEGAL = re.compile(r"[a-z0-9]+(?:[-_.]+[a-z0-9]+)*")
DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
"""Names that Windows keeps for devices."""

OWN: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(
        (
            *("index", "404", "drafts", "search", "pagefind", "desk"),
            *("sitemap.xml", "robots.txt", "story.schema.json"),
        ),
        "the site's own files",
    )
)
"""What stands at the top of every site."""

LONGEST = 100
"""Bytes of a folder's name; every file system takes 255, and pages come below it."""


def safe_slug(slug: str, where: str) -> str:
    """Give a slug that an editor wrote, unless it names another folder.

    Raises:
        SourceError: it holds a way out of the output folder.
    """
    if re.search(r"[/\\%\0]|\.\.", slug):
        raise SourceError(where, f"slug {slug!r} is a path", "use letters, digits and hyphens")
    return slug


def legal_slug(slug: str, spare: str, slugify: Callable[[str], str]) -> str:
    """Give a slug that every file system and every address takes, always the same for the same.

    Args:
        slug: As written, or as made from a title; may be empty.
        spare: What to make one from where nothing of it is left.
        slugify: The site's own way from words to a slug.

    Examples:
        >>> legal_slug("Talks: day one", "", lambda w: w.lower().replace(":", "").replace(" ", "-"))
        'talks-day-one'
        >>> legal_slug("con", "", str.lower)
        'con-story'
    """
    name = slug if LEGAL.fullmatch(slug) else slugify(slug)
    name = name if LEGAL.fullmatch(name) else ""
    name = name or slug_of(slug if slug.strip() else spare)
    if DEVICE.fullmatch(name):
        name = f"{name}-story"
    if len(name) > LONGEST:
        mark = hashlib.sha256(name.encode()).hexdigest()[:8]
        name = f"{name[: LONGEST - 9].rstrip('-_.')}-{mark}"
    return name


def taken_by(settings: Mapping[str, Any]) -> dict[str, str]:
    """Give what else stands at the top of a site, from Pelican's settings, with its owner.

    Examples:
        >>> taken_by({"THEME_STATIC_DIR": "theme", "TAG_SAVE_AS": "tag/{slug}.html"})["tag"]
        'the setting TAG_SAVE_AS'
    """
    taken = dict(OWN)
    for name, value in settings.items():
        if name.endswith(("_SAVE_AS", "_ATOM", "_RSS")) and value:
            first = str(value).split("/", maxsplit=1)[0]
            if "{" not in first:
                taken.setdefault(first.casefold(), f"the setting {name}")
    for template in settings.get("DIRECT_TEMPLATES", ()):
        taken.setdefault(template.casefold(), f"the page {template}.html")
    for path in settings.get("STATIC_PATHS", ()):
        taken.setdefault(path.split("/", maxsplit=1)[0].casefold(), f"the static files {path!r}")
    taken[str(settings.get("THEME_STATIC_DIR", "theme")).casefold()] = "the theme's files"
    return taken


def date_in_name(pattern: str, path: Path) -> str:
    r"""Give the date that a file's name holds by Pelican's FILENAME_METADATA; "" where none.

    Examples:
        >>> date_in_name(r"(?P<date>\d{4}-\d{2}-\d{2}).*", Path("2025-06-06-talks.md"))
        '2025-06-06'
    """
    found = re.match(pattern, path.stem)
    return (found.groupdict().get("date") or "") if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A content file and the folder that its page is written to.

    Attributes:
        where: The line that decides the folder, for messages.
    """

    where: str
    path: str
    folder: str
    story: bool = False


def clashes(claims: Iterable[Claim], taken: Mapping[str, str]) -> tuple[ExplainerError, ...]:
    """Give a problem for each folder of a story that is claimed by somebody else as well.

    Names that differ only in case or in how an accent is encoded are one folder on some systems.

    Args:
        claims: Of all content files.
        taken: Folders of the site itself, with what they hold.
    """
    found: list[ExplainerError] = []
    ordered = sorted(claims, key=lambda claim: (_same(claim.folder), claim.path))
    for folder, group in groupby(ordered, key=lambda claim: _same(claim.folder)):
        owners = list(group)
        for claim in owners:
            if claim.story and folder in taken:
                what = f"the address {claim.folder!r} belongs to {taken[folder]}"
                found.append(OutputError(claim.where, what, "give the story another Slug:"))
        first = next((claim for claim in owners if claim.story), None)
        others = [other.where for other in owners if first and other.path != first.path]
        if first and others:
            what = f"the address {first.folder!r} is also that of {', '.join(others)}"
            found.append(OutputError(first.where, what, "give one of them another Slug:"))
    return tuple(found)


def _same(folder: str) -> str:
    return unicodedata.normalize("NFC", folder).casefold()
