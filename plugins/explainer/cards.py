"""Social cards: the picture that stands for a story where somebody shares it, drawn at build time.

The same words in the same typeface give the same bytes. Where no typeface of the system has every
character, or the words do not fit, there is no card and the site's own picture stands in.
"""

from __future__ import annotations

import hashlib
import logging
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import resvg_py
from markupsafe import escape

from explainer.typeface import Typeface, typefaces

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1200, 630
LEFT, COLUMN, STEP = 90, 900, 25
"""Where words begin, how wide they may be, and by how much less is tried, in pixels."""
HEADLINES = ((100, 2), (88, 3), (72, 4), (58, 5), (46, 5))
"""Sizes of the headline with the most lines of each; the first that holds it whole is taken."""
TOP, BOTTOM = 160, 500
SMALL = 30
MOST_SIDES = 3
PAPER, INK, SOFT, RULE, MARK = "#fcfbf8", "#1b1b19", "#5c5a54", "#dcd8ce", "#fbe7a1"
SIDES = ("#1d4f9e", "#a8410f", "#6a3d9a")
SIGNATURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes((0, 0, 4, 176, 0, 0, 2, 118))
"""How a PNG of 1200 by 630 pixels begins."""
LARGEST = 300_000
"""Bytes that other sites still fetch at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a card says.

    Attributes:
        sides: Names of the parties, in their order; further ones are left out.
        pages: What readers find, for a story without parties; left out where the typeface
            has not all of it.
    """

    headline: str
    sides: tuple[str, ...]
    site: str
    pages: str = ""


def picture(card: Card, folder: Path | None) -> bytes | None:
    """Give a card as a PNG, from the cache where it has been drawn before; None for no card.

    Args:
        card: What it says.
        folder: Of the cache; None for none.
    """
    words = (card.headline, card.site, *card.sides[:MOST_SIDES])
    if not card.headline.strip() or not all(map(_plain, words)):
        return None
    face = next((f for f in typefaces() if f.has("".join(map(_composed, words)) + "… ")), None)
    drawing = svg(card, face) if face else None
    if face is None or drawing is None:
        return None
    path = folder / "cards" / f"{_key(drawing, face)}.card" if folder else None
    found = _kept(path)
    if found is None:
        found = _drawn(drawing, face)
        if found is not None and path is not None:
            _keep(path, found)
    return found


def svg(card: Card, face: Typeface) -> str | None:
    """Give the drawing; None where a word of the headline is wider than the card."""
    headline = _composed(card.headline)
    for size, most in HEADLINES:
        lines = balanced(headline, face, size)
        if lines is not None and (len(lines) <= most or size == HEADLINES[-1][0]):
            break
    else:
        return None
    if len(lines) > most:
        lines = (*lines[: most - 1], fitted(f"{lines[most - 1]} …", face, size, COLUMN))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'font-family="{face.family}" font-weight="700">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        *_receipts(),
        _text(LEFT, 98, SMALL, SOFT, fitted(_composed(card.site), face, SMALL, COLUMN)),
        *(_text(LEFT, TOP + round(size * (0.8 + 1.12 * n)), size, INK, line)
          for n, line in enumerate(lines)),
        *(_faces(card.sides[:MOST_SIDES], face) if card.sides else _pages(card.pages, face)),
        "</svg>",
    ]  # fmt: skip
    return "\n".join(parts)


def balanced(text: str, face: Typeface, size: int) -> tuple[str, ...] | None:
    """Break a text into as few lines as fit, about as long as each other; None where none fit."""
    found = lines_of(text, face, size, COLUMN)
    for narrower in range(COLUMN - STEP, COLUMN // 2, -STEP) if found else ():
        lines = lines_of(text, face, size, narrower)
        if lines is None or found is None or len(lines) > len(found):
            break
        found = lines
    return found


def lines_of(text: str, face: Typeface, size: int, width: int) -> tuple[str, ...] | None:
    """Break a text into lines of a width; None where one of its words is wider."""
    lines: list[str] = []
    for word in text.split():
        if face.width(word, size) > width:
            return None
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def fitted(text: str, face: Typeface, size: int, width: float) -> str:
    """Give a text, or as much of its start as fits with an ellipsis."""
    if face.width(text, size) <= width:
        return text
    end = len(text)
    while end and face.width(f"{text[:end].rstrip()}…", size) > width:
        end -= 1
    return f"{text[:end].rstrip(' …')}…"


def _faces(sides: Sequence[str], face: Typeface) -> Iterator[str]:
    """The parties side by side, each with its rule: single, double, dashed as on the pages."""
    room = COLUMN / max(2, len(sides))
    for at, name in enumerate(sides):
        x, width, colour = round(LEFT + at * room), round(room - 30), SIDES[at]
        yield _text(x, BOTTOM + 22, SMALL, colour, fitted(_composed(name), face, SMALL, width))
        for y, weight in ((42, 3), (48, 3)) if at == 1 else ((42, 7),):
            dashes = ' stroke-dasharray="16 8"' if at == 2 else ""
            place = BOTTOM + y + weight / 2
            yield (
                f'<path d="M{x} {place}h{width}" stroke="{colour}" stroke-width="{weight}"'
                f"{dashes}/>"
            )


def _pages(names: str, face: Typeface) -> Iterator[str]:
    """What readers find, under a rule."""
    if names and face.has(names):
        yield f'<rect x="{LEFT}" y="{BOTTOM}" width="{COLUMN - 30}" height="2" fill="{RULE}"/>'
        yield _text(LEFT, BOTTOM + 52, SMALL, SOFT, fitted(names, face, SMALL, COLUMN))


def _receipts() -> Iterator[str]:
    """The margin with its marked sentences, cut by the edge of the paper."""
    yield f'<rect x="1050" width="2" height="{HEIGHT}" fill="{RULE}"/>'
    for y, x, colour in (
        *((150, 1080, RULE), (190, 1080, MARK), (230, 1080, MARK), (270, 1080, RULE)),
        *((390, 1080, RULE), (430, 1080, MARK)),
    ):
        yield f'<rect x="{x}" y="{y}" width="{WIDTH - x}" height="24" fill="{colour}"/>'


def _text(x: int, y: int, size: int, colour: str, words: str) -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{colour}">{escape(words)}</text>'


def _composed(text: str) -> str:
    """A text with accents as parts of their letters and one space between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _plain(text: str) -> bool:
    """Whether a text is written from left to right, one character after the other."""
    return all(
        c.isprintable()
        and not unicodedata.combining(c)
        and unicodedata.bidirectional(c) not in {"R", "AL", "AN"}
        for c in _composed(text)
    )


def _drawn(drawing: str, face: Typeface) -> bytes | None:
    try:
        made = bytes(
            resvg_py.svg_to_bytes(
                svg_string=drawing, font_files=[str(face.path)], skip_system_fonts=True
            )
        )
    except ValueError as problem:
        log.warning("a social card cannot be drawn (%s); the site's own stands in", problem)
        return None
    return made if made.startswith(SIGNATURE) and len(made) <= LARGEST else None


@cache
def _print_of(path: Path) -> str:
    """A typeface's fingerprint."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _key(drawing: str, face: Typeface) -> str:
    told = f"{version('resvg-py')}\n{_print_of(face.path)}\n{drawing}"
    return hashlib.sha256(told.encode()).hexdigest()


def _kept(path: Path | None) -> bytes | None:
    """A card from the cache; what is not exactly as it was written is as good as none."""
    try:
        data = path.read_bytes() if path else b""
    except OSError:
        return None
    mark, made = data[:32], data[32:]
    return made if made and hashlib.sha256(made).digest() == mark else None


def _keep(path: Path, made: bytes) -> None:
    """Put a card into the cache, whole or not at all; a cache that cannot be written is none."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
            file.write(hashlib.sha256(made).digest() + made)
        Path(file.name).replace(path)
    except OSError as problem:
        log.warning("the cache %s cannot be written (%s)", path.parent, problem.strerror)
