"""Addresses that a page may link to; every other scheme stays text."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

MAIL = re.compile(r"mailto:[^\s@<>\"]+@[^\s@<>\"]+", re.IGNORECASE)


def web(url: str | None) -> str | None:
    """Give an address that a page may link to; None for any other scheme.

    Examples:
        >>> web("javascript:alert(1)") is None
        True
    """
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc else None


def live(url: str | None) -> str | None:
    """Give an address of the web or of a mailbox; None for any other scheme.

    Examples:
        >>> live("mailto:desk@courier.example")
        'mailto:desk@courier.example'
    """
    if url and MAIL.fullmatch(url.strip()):
        return url.strip()
    return web(url)


def shown_address(url: str | None) -> str:
    """Give an address as a reader wants to see it; "" for none.

    Examples:
        >>> shown_address("https://courier.example/ferry/")
        'courier.example/ferry'
    """
    words = (url or "").strip()
    bare = re.sub(r"^(?:https?://|mailto:)", "", words, flags=re.IGNORECASE)
    return bare.rstrip("/")
