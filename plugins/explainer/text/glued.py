"""Furniture that a copied text has glued to the article's own sentences."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator

from explainer.language.tables.page import PageWords
from explainer.model import Paragraph
from explainer.text.bullets import bulleted
from explainer.text.captions import caption_end
from explainer.text.pointers import is_past, pointer_in
from explainer.text.unspaced import Part, pieces_of, sentence_starts, unspaced

FOOT = re.compile(r"© ?\d{4}\b")
"""How the line at the foot of a page opens that tells whose the page is."""
INSIDE = re.compile(r"\w (?=© ?\d{4}\b)")
"""The place of such a line behind words without a stop."""
NOTED = 60
"""Words within which a note without a label tells what was wrong."""
FORM = 2
"""Notices of a form in one paragraph; a text may speak of one."""
FOOTING = 12
"""Words; lines behind that one are no longer."""
CREDITED = re.compile(r"(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3} ?/ ?){1,3}")
"""Who took a picture, and for whom, before the agency: "Ada Poe/Acme Press/"."""
PICTURED = re.compile(r"\([A-Z][^()]{3,60}\) +")
"""Who took a picture, in brackets: "(Photo by Ada Poe / Acme)", "(Acme Photo/Ada Poe)"."""
CRIED = re.compile(r"[‘“](?:[^‘’“”.,!?]|(?<=\w)’(?=[a-z]))+[’”] +(?=[A-Z])")
"""Quoted words of a crosshead between a credit and a sentence: "‘We are lost’ | On Monday"."""
QUOTATION = frozenset('“”"')
"""Marks of words that somebody says or writes."""
QUOTED = frozenset("“‘")
"""Marks with which a sentence behind a credit may open, besides a capital."""
FILM = re.compile(r"\b\d{1,2}:\d{2} [-–—] ([A-Z][a-z]+): ")
"""How long a film is and whose, behind its title: "Elm burns 01:11 - Source: Acme"."""


def parted(
    paragraphs: Iterable[Paragraph],
    words: PageWords,
    is_whole: Callable[[Paragraph], bool] = lambda _: False,
) -> Iterator[Paragraph]:
    """Give the paragraphs, and what is glued to one as furniture of its own.

    A credit before a sentence and the caption before that, a pointer to another article, a notice
    behind the last sentence, and the foot of the page: "She left. Ada Poe/Acme/AFP She is back."

    Which lines are furniture as a whole is told by ``is_whole``.
    """
    made: list[Paragraph] = []
    given = list(unspaced(bulleted(paragraphs), words, is_whole))
    for piece in _cut(given, words, is_whole):
        if made and piece.kind == "furniture" and _credit_end(f"{piece.text} A", words):
            made += _shown(made.pop(), words)
        made.append(piece)
    yield from made


def _cut(
    given: list[Paragraph], words: PageWords, is_whole: Callable[[Paragraph], bool]
) -> Iterator[Paragraph]:
    """The paragraphs, cut where furniture is glued to what they tell."""
    foot, told = _foot(given, words), "\n".join(p.text for p in given)
    for at, paragraph in enumerate(given):
        text = paragraph.text
        if paragraph.kind != "text" or (at < foot and is_whole(paragraph)):
            yield paragraph
            continue
        cut = (_foot_start(text, words) or 0) if at >= foot else len(text)
        cut = _tail_start(dataclasses.replace(paragraph, text=text[:cut]), words, is_whole)
        yield from _joined(paragraph, [*_parts(text[:cut], told, words), (cut, len(text), True)])


def _tail_start(
    paragraph: Paragraph, words: PageWords, is_whole: Callable[[Paragraph], bool]
) -> int:
    """Where the last sentences of a paragraph begin that are lines of the page, in no quotation."""
    text = paragraph.text
    starts = [*sentence_starts(text, words)][1:]
    for start in reversed(starts):
        tail = dataclasses.replace(paragraph, text=text[start:].strip())
        credited = "/" in tail.text  # whose picture it is, of which the words before tell
        if (
            credited
            or not QUOTATION.isdisjoint(tail.text)
            or _is_quoting(text[:start])
            or not is_whole(tail)
        ):
            break
        text = text[:start]
    return len(text)


def _is_quoting(text: str) -> bool:
    """Whether the last mark of a quotation opens one: 'said: "We stay.', not '"so," she said.'.

    What opens in curly marks may close in plain ones.
    """
    last = max(text.rfind(mark) for mark in QUOTATION)
    if last < 0 or text[last] == "”":
        return False
    return text[last] == "“" or not text[last - 1 : last].strip(" ([—–-")


def _shown(paragraph: Paragraph, words: PageWords) -> Iterator[Paragraph]:
    """A paragraph before a credit, its last sentence apart where that is the caption.

    It tells of a day, and none of its words tells that it is over: "Smoke rises in Elm on Monday."
    A past form is only a participle behind a present: "A clerk unloads fish | landed in Elm".
    """
    start = list(sentence_starts(paragraph.text, words))[-1]
    told = re.findall(r"[\w’']+", paragraph.text[start:])
    past = next((i for i, w in enumerate(told) if is_past(w, words)), None)
    now = any(_is_present(told, i, words) for i in range(1, past or 0))
    over = not words.over.isdisjoint(told) or (past is not None and not now)
    shown = not words.days.isdisjoint(told) and not over
    if paragraph.kind != "text" or not shown:
        yield paragraph
    else:
        end = len(paragraph.text)
        yield from _joined(paragraph, [(0, start, False), (start, end, True)])


def _is_present(told: list[str], at: int, words: PageWords) -> bool:
    """Whether a word looks like a verb of a caption: "Smoke | rises", and no "the | clerks"."""
    plain = told[at].islower() and told[at].endswith(words.presents)
    return plain and told[at - 1].casefold() not in words.determiners


def _foot(paragraphs: list[Paragraph], words: PageWords) -> int:
    """The paragraph in which the foot of the page begins: short lines behind a copyright.

    Also long ones behind what tells whose the numbers on the page are.
    """
    for at, p in enumerate(paragraphs):
        start = _foot_start(p.text, words)
        if start is None:
            continue
        rest = (p.text[start:], *(q.text for q in paragraphs[at + 1 :]))
        legal = FOOT.match(p.text, start) is None
        if legal or all(len(text.split()) <= FOOTING for text in rest):
            return at
    return len(paragraphs)


def _foot_start(text: str, words: PageWords) -> int | None:
    """Where a sentence opens that tells whose the page is, or its numbers; None without one."""
    small = text.casefold()
    starts = [*sentence_starts(text, words)]
    if inside := INSIDE.search(text):
        starts = sorted({*starts, inside.end()})  # "contributed to this report | © 2024 Acme"
    return next((s for s in starts if FOOT.match(text, s) or small.startswith(words.feet, s)), None)


def is_form(small: str, words: PageWords) -> bool:
    """Tell whether a text in lower case has the notices of a form to fill in."""
    return sum(notice in small for notice in words.forms) >= FORM


def _parts(text: str, told: str, words: PageWords) -> Iterator[Part]:
    """What a paragraph is made of; ``told`` is the whole article."""
    shown = caption_end(text, words)
    yield 0, shown, True
    starts = [shown + at for at in sentence_starts(text[shown:], words)]
    form = is_form(text.casefold(), words)
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else len(text)
        sentence = text[start:end].rstrip()
        small = sentence.casefold()
        noted = is_note(sentence, words)
        if noted or (form and (small.startswith(words.openings) or _is_of_form(small, words))):
            yield start, len(text), True
            return
        if (pointer := pointer_in(text[start:end], told, words)) is not None:
            first, last = (start + place for place in pointer)
            yield from ((start, first, False), (first, last, True), (last, end, False))
            continue
        cut = start + _film_end(sentence, words)
        while step := _credit_end(text[cut:end], words):
            cut += step
        last = end == len(text) and at > 0 and small.endswith(words.endings)
        yield from ((start, cut, True), (cut, end, last or small.startswith(words.amending)))


def is_note(line: str, words: PageWords) -> bool:
    """Tell whether a line opens as a note of the editors does, with a day before its colon or not.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> is_note("Correction 3 May 2019: This article said otherwise.", LANGUAGES["en"].page)
        True
        >>> is_note("Correction of the river: two banks.", LANGUAGES["en"].page)
        False
        >>> is_note("An article on Friday about Elm misstated its age.", LANGUAGES["en"].page)
        True
    """
    small = line.casefold()
    if small.startswith(words.notes):
        return True
    if small.startswith(words.printed):
        opening = small.split()[:NOTED]
        days = {day.casefold() for day in words.days}
        return any(w.strip(",.") in days for w in opening) and not words.erring.isdisjoint(opening)
    head, colon, _ = small.partition(":")
    if not colon:
        return False
    label = next((note[:-1] for note in words.notes if head.startswith(f"{note[:-1]} ")), "")
    if not label:
        return False
    days = {day.casefold() for day in words.days} | words.upon
    dated = [word for w in head[len(label) :].split() if (word := w.strip("(),.-–—"))]
    return bool(dated) and all(w in days or w.isdigit() for w in dated)


def _is_of_form(small: str, words: PageWords) -> bool:
    """Whether a sentence of a form is one of its notices."""
    return any(w in small for w in words.forms)


def _film_end(sentence: str, words: PageWords) -> int:
    """Where the box of a film before a sentence ends: "Elm burns 01:11 - Source: Acme |It"."""
    film = FILM.search(sentence)
    if film is None or film[1].casefold() not in words.sourcing:
        return 0
    rest = sentence[film.end() :]
    agency = max((w for w in words.agencies if rest.startswith(f"{w} ")), key=len, default=None)
    return 0 if agency is None else film.end() + len(agency) + 1


def _credit_end(sentence: str, words: PageWords) -> int:
    """Where a credit before a sentence ends: "Ada Poe/Acme/Getty Images |The two banks"; else 0."""
    named = CREDITED.match(sentence) or PICTURED.match(sentence)
    if named is None:
        return 0
    if sentence.startswith("("):
        label = re.findall(r"\w+", sentence[: named.end()].casefold())[:2]
        return 0 if frozenset(words.credits).isdisjoint(label) else named.end()
    agency = max(
        (w for w in words.agencies if sentence[named.end() :].startswith(f"{w} ")),
        key=len,
        default=None,
    )
    end = named.end() + len(agency) + 1 if agency is not None else 0
    cried = CRIED.match(sentence, end) if end else None
    end = cried.end() if cried is not None else end
    return end if sentence[end : end + 1].isupper() or sentence[end : end + 1] in QUOTED else 0


def _joined(paragraph: Paragraph, parts: Iterable[Part]) -> Iterator[Paragraph]:
    """The parts of a paragraph, those of one kind that touch in one."""
    runs: list[Part] = []
    for start, end, found in parts:
        if not paragraph.text[start:end].strip():
            continue
        if runs and runs[-1][2] == found:
            runs[-1] = (runs[-1][0], end, found)
        else:
            runs.append((start, end, found))
    yield from pieces_of(paragraph, runs)
