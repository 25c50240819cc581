"""Slugs: ids that come from the content, so that a rebuild or a new article keeps them."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from unidecode import unidecode

LONGEST = 60
"""Characters; an id stays readable in an address and short in every file system."""
BETWEEN = re.compile(r"[^a-z0-9]+")
"""What parts the words of an id."""


def slug_of(words: str) -> str:
    """Give a lower-case ASCII slug of a name or a phrase, cut at a word; never empty.

    Letters beyond ASCII are spelt in it, as in the addresses that Pelican makes. Words without a
    letter or digit give a hash, which is as stable.

    Examples:
        >>> slug_of("Linnea Chung")
        'linnea-chung'
        >>> slug_of("Søren Łęcki"), slug_of("习近平")
        ('soren-lecki', 'xi-jin-ping')
        >>> slug_of("…")
        'x-b4935894'
    """
    whole = unicodedata.normalize("NFKC", words)
    if not whole.isascii():
        spelt = "".join(unidecode(mark) if mark.isalpha() else mark for mark in whole)
        whole = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    slug = BETWEEN.sub("-", whole.lower().replace("'", "")).strip("-")
    if not slug:
        return "x-" + hashlib.sha256(words.encode()).hexdigest()[:8]
    if len(slug) > LONGEST:
        slug = slug[:LONGEST].rsplit("-", 1)[0] if "-" in slug[:LONGEST] else slug[:LONGEST]
    return slug
