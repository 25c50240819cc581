"""Typefaces: which characters a font file of the system has, and how wide each of them is."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "P052-Bold.otf": "P052",
        "palab.ttf": "Palatino Linotype",
        "Georgia Bold.ttf": "Georgia",
        "georgiab.ttf": "Georgia",
        "LiberationSerif-Bold.ttf": "Liberation Serif",
        "NotoSerif-Bold.ttf": "Noto Serif",
        "DejaVuSerif-Bold.ttf": "DejaVu Serif",
    }
)
"""Files of bold serifs and the family of each, the best first: the order of the style sheet."""

FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("/System/Library/Fonts/Supplemental"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)
"""Where systems keep the fonts that everybody on them has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """A font file.

    Attributes:
        widths: Advance of each character that it has, by code point, in parts of ``units``.
        units: Parts of the size.
    """

    path: Path
    family: str
    widths: Mapping[int, int]
    units: int

    def has(self, text: str) -> bool:
        """Tell whether it has every character of a text."""
        return all(ord(c) in self.widths for c in text)

    def width(self, text: str, size: float) -> float:
        """Give how wide a text is at a size, in the same unit, without kerning.

        Raises:
            KeyError: the font lacks a character.
        """
        return sum(self.widths[ord(c)] for c in text) * size / self.units


@cache
def installed(folders: tuple[Path, ...] = FOLDERS) -> tuple[Path, ...]:
    """Give the files of those typefaces that are installed, the best first."""
    found: dict[str, Path] = {}
    for path in _files(folders):
        found.setdefault(path.name, path)
    return tuple(found[name] for name in FAMILIES if name in found)


@cache
def typefaces(folders: tuple[Path, ...] = FOLDERS) -> tuple[Typeface, ...]:
    """Give those typefaces, the best first; a damaged file is none."""
    made = (read(path, FAMILIES[path.name]) for path in installed(folders))
    return tuple(face for face in made if face is not None)


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(p for p in folder.rglob("*") if p.name in FAMILIES and p.is_file())


def read(path: Path, family: str) -> Typeface | None:
    """Read a font file; None where it is not one that can be read."""
    try:
        data = path.read_bytes()
        tables = dict(_tables(data))
        units = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
        advances = _advances(data, tables)
        glyphs = dict(_glyphs(data, tables[b"cmap"]))
    except (OSError, struct.error, KeyError):
        return None
    widths = {c: advances[min(g, len(advances) - 1)] for c, g in glyphs.items() if g and advances}
    if not widths or not units:
        return None
    return Typeface(path=path, family=family, widths=MappingProxyType(widths), units=units)


def _tables(data: bytes) -> Iterator[tuple[bytes, int]]:
    for at in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, start, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * at)
        yield tag, start


def _advances(data: bytes, tables: Mapping[bytes, int]) -> tuple[int, ...]:
    """Advance of each glyph; those after the last one have its advance."""
    count = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
    pairs = struct.unpack_from(f">{2 * count}H", data, tables[b"hmtx"])
    return pairs[::2]


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Code point and glyph, from the map of Unicode's first plane that every font has."""
    for at in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        platform, encoding, start = struct.unpack_from(">HHL", data, cmap + 4 + 8 * at)
        table = cmap + start
        unicode = platform == 0 or (platform, encoding) == (3, 1)
        if unicode and struct.unpack_from(">H", data, table)[0] == 4:
            yield from _segments(data, table)


def _segments(data: bytes, table: int) -> Iterator[tuple[int, int]]:
    """The pairs of a map of format 4: segments of code points."""
    twice = struct.unpack_from(">H", data, table + 6)[0]
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", data, table + 14)
    starts = struct.unpack_from(f">{count}H", data, table + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", data, table + 16 + 2 * twice)
    ranges_at = table + 16 + 3 * twice
    ranges = struct.unpack_from(f">{count}H", data, ranges_at)
    for at in range(count):
        for code in range(starts[at], min(ends[at], 0xFFFE) + 1):
            glyph = code
            if ranges[at]:
                place = ranges_at + 2 * at + ranges[at] + 2 * (code - starts[at])
                glyph = struct.unpack_from(">H", data, place)[0]
                if not glyph:
                    continue
            yield code, (glyph + deltas[at]) & 0xFFFF
