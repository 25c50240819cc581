"""Typefaces: which characters a font file of the system has, and how wide each of them is."""

from __future__ import annotations

import struct
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
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

OTHERS: Mapping[str, str] = MappingProxyType(
    {
        "NotoNaskhArabic-Bold.ttf": "Noto Naskh Arabic",
        "NotoSerifHebrew-Bold.ttf": "Noto Serif Hebrew",
        "NotoSerifCJK-Bold.ttc": "Noto Serif CJK SC",
        "arialbd.ttf": "Arial",
        "Arial Bold.ttf": "Arial",
        "DejaVuSans-Bold.ttf": "DejaVu Sans",
        "msyhbd.ttc": "Microsoft YaHei",
        "NotoSansCJK-Bold.ttc": "Noto Sans CJK SC",
        "Arial Unicode.ttf": "Arial Unicode MS",
        "NotoColorEmoji.ttf": "Noto Color Emoji",
        "seguiemj.ttf": "Segoe UI Emoji",
    }
)
"""Files with letters and signs that those lack, and the family of each, the best first."""

MOST = 0x10000
"""Glyphs in a font: a map that tells of more is damaged."""

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
    names = {**FAMILIES, **OTHERS}
    found: dict[str, Path] = {}
    for path in _files(folders, names):
        found.setdefault(path.name, path)
    return tuple(found[name] for name in names if name in found)


@cache
def typefaces(folders: tuple[Path, ...] = FOLDERS) -> tuple[Typeface, ...]:
    """Give the serifs, the best first; a damaged file is none."""
    return _read(installed(folders), FAMILIES)


@cache
def others(folders: tuple[Path, ...] = FOLDERS) -> tuple[Typeface, ...]:
    """Give the typefaces for what the serifs lack, the best first; a damaged file is none."""
    return _read(installed(folders), OTHERS)


def _read(paths: Iterable[Path], families: Mapping[str, str]) -> tuple[Typeface, ...]:
    made = (read(path, families[path.name]) for path in paths if path.name in families)
    return tuple(face for face in made if face is not None)


def _files(folders: Iterable[Path], names: Collection[str]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(p for p in folder.rglob("*") if p.name in names and p.is_file())


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
    """Name and place of each table; of a collection those of its first font."""
    first = struct.unpack_from(">L", data, 12)[0] if data.startswith(b"ttcf") else 0
    for at in range(struct.unpack_from(">H", data, first + 4)[0]):
        tag, _, start, _ = struct.unpack_from(">4sLLL", data, first + 12 + 16 * at)
        yield tag, start


def _advances(data: bytes, tables: Mapping[bytes, int]) -> tuple[int, ...]:
    """Advance of each glyph; those after the last one have its advance."""
    count = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
    pairs = struct.unpack_from(f">{2 * count}H", data, tables[b"hmtx"])
    return pairs[::2]


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Code point and glyph, from the maps of Unicode that fonts have."""
    for at in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        platform, encoding, start = struct.unpack_from(">HHL", data, cmap + 4 + 8 * at)
        table = cmap + start
        if platform == 0 or (platform, encoding) in {(3, 1), (3, 10)}:
            version = struct.unpack_from(">H", data, table)[0]
            if version == 4:
                yield from _segments(data, table)
            elif version == 12:
                yield from _groups(data, table)


def _groups(data: bytes, table: int) -> Iterator[tuple[int, int]]:
    """The pairs of a map of format 12: groups of code points, beyond the first plane as well."""
    for at in range(min(struct.unpack_from(">L", data, table + 12)[0], MOST)):
        first, last, glyph = struct.unpack_from(">LLL", data, table + 16 + 12 * at)
        for code in range(first, min(last, first + MOST, sys.maxunicode) + 1):
            yield code, glyph + code - first


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
