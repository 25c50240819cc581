"""Social cards: the picture that stands for a story where somebody shares it, drawn at build time.

The same words in the same typefaces give the same bytes. Where those of the system lack a
character, or the words do not fit, there is no card and the site's own picture stands in.
"""

from __future__ import annotations

import hashlib
import logging
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import resvg_py
from markupsafe import escape

from explainer.ledger import hash_of
from explainer.pages.direction import Direction, direction_of
from explainer.typeface import others, typefaces
from explainer.typesetting import Type, balanced, fitted, type_for

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1200, 630
LEFT, COLUMN = 90, 900
"""Where words begin and how wide they may be, in pixels."""
HEADLINES = ((100, 2), (88, 3), (72, 4), (58, 5), (46, 5))
"""Sizes of the headline with the most lines of each; the first that holds it whole is taken."""
TOP, BOTTOM = 160, 500
SMALL = 30
ISOLATE, END = "\u2067", "\u2069"
"""Around words that run to the left."""
CUT = "… "
"""What stands where words are left out, and between words."""
VARIANTS = frozenset("\ufe0e\ufe0f")
PAIRED = frozenset(map(chr, (0x20E3, *range(0x1F1E6, 0x1F200), *range(0x1F3FB, 0x1F400))))
"""Signs that say how the one before them looks, and signs that make a picture with another."""
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
    types = types_for(words, card.pages)
    drawing = svg(card, types) if types else None
    if types is None or drawing is None:
        return None
    faces = tuple(dict.fromkeys(face.path for one in types.values() for face in one.faces))
    path = folder / "cards" / f"{_key(drawing, faces)}.card" if folder else None
    found = _kept(path)
    if found is None:
        found = _drawn(drawing, faces)
        if found is not None and path is not None:
            _keep(path, found)
    return found


def types_for(words: Sequence[str], pages: str) -> dict[str, Type] | None:
    """Give what each text of a card is set in; None where one cannot be.

    Args:
        words: What it has to say; one serif for all where there is one.
        pages: What it says where that can be set as well.
    """
    texts = [_composed(text) for text in words]
    serifs = typefaces()
    one = next((face for face in serifs if all(face.has(text + CUT) for text in texts)), None)
    first = (one,) if one else serifs
    rest = () if one else others()
    found = {text: type_for(text + CUT, first, rest) for text in texts}
    found |= {pages: type_for(pages + CUT, first, rest)}
    types = {text: made for text, made in found.items() if made}
    return types if types.keys() >= set(texts) else None


def svg(card: Card, types: Mapping[str, Type]) -> str | None:
    """Give the drawing; None where a word of the headline is wider than the card.

    Args:
        card: What it says.
        types: What each text of it is set in.
    """
    headline, site = _composed(card.headline), _composed(card.site)
    face = types[headline]
    for size, most in HEADLINES:
        lines = balanced(headline, face, size, COLUMN)
        if lines is not None and (len(lines) <= most or size == HEADLINES[-1][0]):
            break
    else:
        return None
    if len(lines) > most:
        lines = (*lines[: most - 1], fitted(f"{lines[most - 1]} …", face, size, COLUMN))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        'font-weight="700">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        *_receipts(),
        _text(types[site], (LEFT, 98), SOFT, site, COLUMN),
        *(_line(face, TOP + round(size * (0.8 + 1.12 * n)), size, line, direction_of(headline))
          for n, line in enumerate(lines)),
        *(_faces(card.sides[:MOST_SIDES], types) if card.sides else _pages(card.pages, types)),
        "</svg>",
    ]  # fmt: skip
    return "\n".join(parts)


def _faces(sides: Sequence[str], types: Mapping[str, Type]) -> Iterator[str]:
    """The parties side by side, each with its rule: single, double, dashed as on the pages."""
    room = COLUMN / max(2, len(sides))
    for at, name in enumerate(map(_composed, sides)):
        x, width, colour = round(LEFT + at * room), round(room - 30), SIDES[at]
        yield _text(types[name], (x, BOTTOM + 22), colour, name, width)
        for y, weight in ((42, 3), (48, 3)) if at == 1 else ((42, 7),):
            dashes = ' stroke-dasharray="16 8"' if at == 2 else ""
            place = BOTTOM + y + weight / 2
            yield (
                f'<path d="M{x} {place}h{width}" stroke="{colour}" stroke-width="{weight}"'
                f"{dashes}/>"
            )


def _pages(names: str, types: Mapping[str, Type]) -> Iterator[str]:
    """What readers find, under a rule."""
    if names and names in types:
        yield f'<rect x="{LEFT}" y="{BOTTOM}" width="{COLUMN - 30}" height="2" fill="{RULE}"/>'
        yield _text(types[names], (LEFT, BOTTOM + 52), SOFT, names, COLUMN)


def _receipts() -> Iterator[str]:
    """The margin with its marked sentences, cut by the edge of the paper."""
    yield f'<rect x="1050" width="2" height="{HEIGHT}" fill="{RULE}"/>'
    for y, x, colour in (
        *((150, 1080, RULE), (190, 1080, MARK), (230, 1080, MARK), (270, 1080, RULE)),
        *((390, 1080, RULE), (430, 1080, MARK)),
    ):
        yield f'<rect x="{x}" y="{y}" width="{WIDTH - x}" height="24" fill="{colour}"/>'


def _line(face: Type, y: int, size: int, words: str, direction: Direction) -> str:
    """A line of the headline; one that runs to the left begins at the right, in its own order."""
    place = f'x="{LEFT}"' if direction == "ltr" else f'x="{LEFT + COLUMN}" text-anchor="end"'
    pieces = _pieces(face, words)
    pieces = pieces if direction == "ltr" else f"{ISOLATE}{pieces}{END}"
    return f'<text {place} y="{y}" font-size="{size}" fill="{INK}">{pieces}</text>'


def _text(face: Type, place: tuple[int, int], colour: str, words: str, width: int) -> str:
    """A small line, as much of it as fits."""
    pieces = _pieces(face, fitted(words, face, SMALL, width))
    x, y = place
    return f'<text x="{x}" y="{y}" font-size="{SMALL}" fill="{colour}">{pieces}</text>'


def _pieces(face: Type, words: str) -> str:
    """The words, each in the typeface that has it."""
    return "".join(
        f'<tspan font-family="{one.family}">{escape(piece)}</tspan>'
        for one, piece in face.runs(words)
    )


def _composed(text: str) -> str:
    """A text with accents as parts of their letters and one space between words."""
    kept = "".join(c for c in unicodedata.normalize("NFC", text) if c not in VARIANTS)
    return " ".join(kept.split())


def _plain(text: str) -> bool:
    """Whether each character of a text is drawn alone, with nothing above, below or joined to it.

    Flags and hands in a colour of skin are two characters that make one picture.
    """
    return all(
        c.isprintable() and not unicodedata.combining(c) and c not in PAIRED
        for c in _composed(text)
    )


def _drawn(drawing: str, faces: Sequence[Path]) -> bytes | None:
    try:
        made = bytes(
            resvg_py.svg_to_bytes(
                svg_string=drawing, font_files=[str(path) for path in faces], skip_system_fonts=True
            )
        )
    except ValueError as problem:
        log.warning("a social card cannot be drawn (%s); the site's own stands in", problem)
        return None
    return made if made.startswith(SIGNATURE) and len(made) <= LARGEST else None


_print_of = cache(hash_of)
"""A typeface's fingerprint: it stays the same for all cards of a build."""


def _key(drawing: str, faces: Sequence[Path]) -> str:
    told = "\n".join((version("resvg-py"), *map(_print_of, faces), drawing))
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
