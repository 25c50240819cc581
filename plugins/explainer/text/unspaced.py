"""Unspaced: a copied text in which white space is missing where links and pictures stood.

"It burned.(Ada Poe/Acme)The mayor left." The caption and whose the picture is are furniture, and so
is a pointer in capitals: "MORE ON THE FIRE IN ELMThe mayor left."
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from explainer.language.tables.page import PageWords
from explainer.model import Paragraph

Part = tuple[int, int, bool]
"""Start and end of a part of a paragraph, and whether it is furniture."""
START = re.compile(r"[.!?…](?:(?<=[a-z]{2}.)|(?<=[\d)\]%”\"’'].))[\"”’)]* +(?=[A-Z©“\"‘(])")
"""Where the next sentence of a paragraph starts, as far as marks tell: not behind an initial."""
ENDED = re.compile(r"(?:[a-z]{2}|[\d%)\]])[.!?](\"\"|[\"”]?)(?=[A-Z“‘\"])")
"""The end of a sentence with none behind it, and the quotation marks there."""
OPENS = re.compile(r"[A-Z][a-z’']|A |I |[A-Z]{3}")
"""The first word of a sentence, and no letters of a name: "Elm.AU"."""
NEXT = re.compile(OPENS.pattern + r"|[A-Z]{2} [a-z]")
"""That behind a number, after which no name goes on: "on May 8.US men left"."""
CREDIT = re.compile(r" ?\(([^()]{2,60})\)(?=[A-Z“\"‘(])")
"""A bracket with no white space behind it."""
WORD = re.compile(r"\S+")
LAST = re.compile(r"([^a-z\s]*[A-Z’'”!?])(?=[\"“]?[A-Z][a-z])")
"""The last word of a pointer in capitals, glued to the next sentence."""
BARRED = frozenset("(—–-")
QUOTES = frozenset('“‘"')
FEWEST = 3
"""Words in capitals before that one."""
LINE = 25
"""Words of a line that is no sentence."""
CAPTION = 60
"""Words of a caption."""


def unspaced(
    paragraphs: Iterable[Paragraph],
    words: PageWords,
    is_whole: Callable[[Paragraph], bool] = lambda _: False,
) -> Iterator[Paragraph]:
    """Give the paragraphs, parted where a sentence starts right behind another's end.

    Not a short line that does not end as sentences do, nor one that is furniture as a whole.
    """
    for paragraph in paragraphs:
        text = paragraph.text
        line = text[-1:].isalnum() and len(text.split()) <= LINE
        if paragraph.kind != "text" or line or is_whole(paragraph):
            yield paragraph
        else:
            yield from pieces_of(paragraph, list(_parts(text, words)))


def pieces_of(paragraph: Paragraph, parts: Sequence[Part]) -> Iterator[Paragraph]:
    """Give the parts of a paragraph as paragraphs; one part that is no furniture as it stands."""
    if len(parts) < 2 and not any(found for *_, found in parts):
        yield paragraph
        return
    for start, end, found in parts:
        piece = dataclasses.replace(paragraph, text=paragraph.text[start:end].strip())
        yield dataclasses.replace(piece, kind="furniture") if found else piece


def sentence_starts(text: str, words: PageWords) -> Iterator[int]:
    """Give where the sentences of a paragraph start, as far as marks and white space tell.

    Not behind a word that is written short: "Sen. Roe".
    """
    yield 0
    for m in START.finditer(text):
        if text[: m.end()].rsplit(maxsplit=1)[-1].strip('(“"‘') not in words.shortened:
            yield m.end()


def _parts(text: str, words: PageWords) -> Iterator[Part]:
    """What a paragraph is made of."""
    credits = {m.end(): m.start() for m in CREDIT.finditer(text) if _is_credit(m[1], words)}
    cuts = {*_ends(text), *credits} - {len(text)}
    opened = {at + step for at in credits.values() for step in (0, 1)}  # "wave. |(Ada Poe/Acme)"
    bounds = sorted(({*sentence_starts(text, words), *cuts} - opened) | {0, len(text)})
    first = 0
    for start, end in pairwise(bounds):
        long = len(text[start:end].split()) > CAPTION
        shown = end in credits
        stop = credits[end] if shown and long else start + _pointer(text[start:end])
        stop = end if shown and not long else stop
        if shown or stop > start:
            yield from ((a, b, False) for a, b in [(first, start)] if a < b)
            yield from _around(start, stop, end, long=shown and long)
            first = end if shown or stop == end else stop
        elif start in cuts and first < start:
            yield first, start, False
            first = start
    if first < len(text):
        yield first, len(text), False


def _around(start: int, stop: int, end: int, *, long: bool) -> Iterator[Part]:
    """What is furniture up to a place, or from there on, behind what is too ``long``."""
    if long:
        yield start, stop, False
        yield stop, end, True
    else:
        yield start, stop, True


def _ends(text: str) -> Iterator[int]:
    """Where sentences end with no white space behind; a straight mark may open the next one."""
    for m in ENDED.finditer(text):
        mark = m.start(1)
        if len(m[1]) == 2:
            yield mark + 1
        elif m[1] == '"' and text.count('"', 0, mark) % 2 == 0:
            yield mark
        elif text.startswith('"', m.end()) and text.count('"', 0, m.end()) % 2:
            continue  # "since 2001.| " closes what is quoted
        elif m[1] or _opens(text, m.end(), behind_number=text[m.start()].isdigit()):
            yield m.end()


def _opens(text: str, at: int, *, behind_number: bool) -> bool:
    """Whether a sentence opens here; behind a number, quoted words may as well."""
    if behind_number:
        return NEXT.match(text, at + (text[at] in QUOTES)) is not None
    return OPENS.match(text, at) is not None


def _is_credit(inside: str, words: PageWords) -> bool:
    """Whether a bracket tells whose a picture is: "(Ada Poe/Acme)", "(AFP)", "(Poe for Acme)"."""
    told = [bare for word in inside.split() if (bare := word.strip(":"))]
    small = {word.casefold() for word in told}
    known = words.crediting | words.supplied | frozenset(words.credits)
    given = any(a[0].isupper() and b in words.giving for a, b in pairwise(told))
    known_agency = "/" in inside or inside in words.agencies
    return known_agency or not known.isdisjoint(small) or (given and told[-1][0].isupper())


def _pointer(text: str) -> int:
    """Where a pointer in capitals ends that opens a text: "MORE ON ELM'S FIRE|The mayor left".

    No dateline stands in one: "ELM (AP) — DeRoe left".
    """
    for number, m in enumerate(WORD.finditer(text)):
        if m[0][0] in BARRED:
            return 0
        last = LAST.match(text, m.start()) if number >= FEWEST else None
        if last is not None:
            return last.end()
        if any(c.islower() for c in m[0]):
            return 0
    return 0
