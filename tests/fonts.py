"""Font files made by hand: letters without any drawing, each half as wide as high."""

from __future__ import annotations

import struct

FIRST, LAST = 0x20, 0x7E


def font() -> bytes:
    """Give a file with the letters of ASCII: tables for the size, widths and characters."""
    count = LAST - FIRST + 1
    segments = struct.pack(">HHHHHHH", 4, 0, 0, 4, 0, 0, 0)
    segments += struct.pack(">HHH", LAST, 0xFFFF, 0)
    segments += struct.pack(">HHhhHH", FIRST, 0xFFFF, 1 - FIRST, 1, 0, 0)
    return _file(segments, count, (3, 1))


def collection() -> bytes:
    """Give a collection of one font, with one character of the first plane and one beyond."""
    groups = struct.pack(">HHLLL", 12, 0, 40, 0, 2)
    groups += struct.pack(">LLL", ord("北"), ord("北"), 1) + struct.pack(
        ">LLL", 0x1F3BB, 0x1F3BB, 2
    )
    return _file(groups, 2, (3, 10), struct.pack(">4sLLL", b"ttcf", 0x10000, 1, 16))


def _file(map_: bytes, count: int, encoding: tuple[int, int], before: bytes = b"") -> bytes:
    tables = {
        b"cmap": struct.pack(">HHHHL", 0, 1, *encoding, 12) + map_,
        b"head": bytes(18) + struct.pack(">H", 1000) + bytes(34),
        b"hhea": bytes(34) + struct.pack(">H", 2),
        b"hmtx": struct.pack(">HhHh", 0, 0, 500, 0) + bytes(2 * (count - 1)),
    }
    start = len(before) + 12 + 16 * len(tables)
    head, body = struct.pack(">4sHHHH", b"\0\1\0\0", len(tables), 0, 0, 0), b""
    for tag, data in tables.items():
        head += struct.pack(">4sLLL", tag, 0, start + len(body), len(data))
        body += data
    return before + head + body
