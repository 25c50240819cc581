"""Decoding: bytes become text with plain line ends, or a message says what they are instead."""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Callable

from explainer.errors import SourceError

log = logging.getLogger(__name__)

SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"PK\x03\x04", "a ZIP or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "RTF"),
)
"""First bytes of files that are often renamed to .txt, from the formats' own specifications."""

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks with the encoding that they announce; "" for one that no editor saves."""

CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE
)
LINE_END = re.compile("\r\n|[\r\u0085\u2028\u2029]")
CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
INSIDE_A_WORD = re.compile(r"(?<=[^\W\d_])‘(?=[^\W\d_])")
"""An opening mark between two letters opens nothing: editing programs turn apostrophes into it."""

WINDOWS = {bytes([b]).decode("cp1252", "ignore"): b for b in range(0x80, 0xA0)}
"""What Windows makes of bytes that stand for no letter elsewhere: "€" of 128."""

TWICE = re.compile(
    "(?<![A-ZÀ-Þ])(?:â[\x80\x84€„][{0}]|Ã[{0}]|Â[\xa0-\xbf])".format("\x80-\xbf" + "".join(WINDOWS))
)
"""A letter or mark that was encoded twice: "Â£"; not behind a capital, where two may stand."""


def decoded(data: bytes, name: str, html: bool = False) -> str:
    r"""Give the text of a file, every line end a newline, without a byte order mark.

    A mark wins, then for a saved page its declared charset, then UTF-8. Nothing is replaced in
    silence: what was encoded twice is read as it was meant, control characters become spaces, and
    opening marks inside a word apostrophes, each with a warning.

    Raises:
        SourceError: the bytes are another format, another encoding, or hold NUL.

    Examples:
        >>> decoded(b"One.\r\nTwo.", "a.txt")
        'One.\nTwo.'
    """
    for start, kind in SIGNATURES:
        if data.startswith(start):
            raise SourceError(
                f"{name}:1", f"not text (looks like {kind})", "save the article as text"
            )
    text = _decoded(data, name, html)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise SourceError(f"{name}:{line}", "not text (holds NUL)", "save the file as UTF-8 text")
    text = _replaced(TWICE, _once, text, name, "characters encoded twice; read as they were meant")
    text = LINE_END.sub("\n", text)
    text = _replaced(CONTROL, " ", text, name, "control characters; read as spaces")
    return _replaced(INSIDE_A_WORD, "’", text, name, "‘ inside a word; read as an apostrophe")


def _once(found: re.Match[str]) -> str:
    """What was meant by characters that hold the bytes of one: "£" of "Â£"."""
    data = bytes(WINDOWS.get(letter, ord(letter) % 256) for letter in found[0])
    return data.decode("utf-8")


def _replaced(
    wrong: re.Pattern[str],
    by: str | Callable[[re.Match[str]], str],
    text: str,
    name: str,
    what: str,
) -> str:
    """The text with what is wrong replaced, and a warning at the line of the first."""
    if found := wrong.search(text):
        log.warning("%s:%d: %s", name, text.count("\n", 0, found.start()) + 1, what)
    return wrong.sub(by, text)


def _decoded(data: bytes, name: str, html: bool) -> str:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            if not encoding:
                raise SourceError(f"{name}:1", "UTF-32 text", "save the file as UTF-8")
            if html and (found := _charset(data)) and codecs.lookup(found).name != "utf-8":
                log.warning(
                    "%s:1: the page declares %s but its bytes say %s", name, found, encoding
                )
            return _strict(data[len(mark) :], encoding, name)
    return _strict(data, (html and _charset(data)) or "utf-8", name)


def _charset(data: bytes) -> str | None:
    """The encoding that a saved page declares in its first bytes, where Python knows it."""
    found = CHARSET.search(data[:4096])
    try:
        return codecs.lookup(found[1].decode("ascii")).name if found else None
    except LookupError:
        return None


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        at = problem.start
        line = data.count(b"\n", 0, at) + 1
        if encoding != "utf-8" or b"\0" in data[:4096]:
            what, fix = f"not {encoding.upper()} at byte {at}", "save the file as UTF-8"
        else:
            what = f"not UTF-8 at byte {at} (likely Windows-1252)"
            fix = f"convert it: iconv -f WINDOWS-1252 -t UTF-8 {name}"
        raise SourceError(f"{name}:{line}", what, fix) from problem
