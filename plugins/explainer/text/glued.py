"""Furniture that a copied text has glued to the article's own sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from explainer.language.tables.page import PageWords
from explainer.model import Paragraph
from explainer.text.unspaced import Part, pieces_of, sentence_starts, unspaced

FOOT = re.compile(r"© ?\d{4}\b")
"""How the line at the foot of a page opens that tells whose the page is."""
FORM = 2
"""Notices of a form in one paragraph; a text may speak of one."""
FOOTING = 12
"""Words; lines behind that one are no longer."""
CREDITED = re.compile(r"(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3} ?/ ?){1,3}")
"""Who took a picture, and for whom, before the agency: "Ada Poe/Acme Press/"."""
PICTURED = re.compile(r"\([A-Z][^()]{3,60}\) +")
"""Who took a picture, in brackets: "(Photo by Ada Poe / Acme)", "(Acme Photo/Ada Poe)"."""


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
    for piece in _cut(list(unspaced(paragraphs, words, is_whole)), words, is_whole):
        if made and piece.kind == "furniture" and _credit_end(f"{piece.text} A", words):
            made += _shown(made.pop(), words)
        made.append(piece)
    yield from made


def _cut(
    given: list[Paragraph], words: PageWords, is_whole: Callable[[Paragraph], bool]
) -> Iterator[Paragraph]:
    """The paragraphs, cut where furniture is glued to what they tell."""
    foot = _foot(given)
    for at, paragraph in enumerate(given):
        text = paragraph.text
        if paragraph.kind != "text" or (at < foot and is_whole(paragraph)):
            yield paragraph
            continue
        cut = (_foot_start(text) or 0) if at >= foot else len(text)
        yield from _joined(paragraph, [*_parts(text[:cut], words), (cut, len(text), True)])


def _shown(paragraph: Paragraph, words: PageWords) -> Iterator[Paragraph]:
    """A paragraph before a credit, its last sentence apart where that is the caption.

    It tells of a day, and none of its words tells that it is over: "Smoke rises in Elm on Monday."
    A past form is only a participle behind a present: "A clerk unloads fish | landed in Elm".
    """
    start = list(sentence_starts(paragraph.text))[-1]
    told = re.findall(r"[\w’']+", paragraph.text[start:])
    past = next((i for i, w in enumerate(told) if _is_past(w, words)), None)
    now = any(_is_present(told, i, words) for i in range(1, past or 0))
    over = not words.over.isdisjoint(told) or (past is not None and not now)
    shown = not words.days.isdisjoint(told) and not over
    if paragraph.kind != "text" or not shown:
        yield paragraph
    else:
        end = len(paragraph.text)
        yield from _joined(paragraph, [(0, start, False), (start, end, True)])


def _is_past(word: str, words: PageWords) -> bool:
    """Whether a word looks like a past form: "landed", "fell"."""
    return word.islower() and (word.endswith(words.pasts) or word in words.past_forms)


def _is_present(told: list[str], at: int, words: PageWords) -> bool:
    """Whether a word looks like a verb of a caption: "Smoke | rises", and no "the | clerks"."""
    plain = told[at].islower() and told[at].endswith(words.presents)
    return plain and told[at - 1].casefold() not in words.determiners


def _foot(paragraphs: list[Paragraph]) -> int:
    """The paragraph in which the foot of the page begins: short lines behind a copyright."""
    for at, p in enumerate(paragraphs):
        start = _foot_start(p.text)
        if start is None:
            continue
        rest = (p.text[start:], *(q.text for q in paragraphs[at + 1 :]))
        if all(len(text.split()) <= FOOTING for text in rest):
            return at
    return len(paragraphs)


def _foot_start(text: str) -> int | None:
    """Where a sentence opens that tells whose the page is; None without one."""
    return next((s for s in sentence_starts(text) if FOOT.match(text, s)), None)


def is_form(small: str, words: PageWords) -> bool:
    """Tell whether a text in lower case has the notices of a form to fill in."""
    return sum(notice in small for notice in words.forms) >= FORM


def _parts(text: str, words: PageWords) -> Iterator[Part]:
    """What a paragraph is made of."""
    starts = list(sentence_starts(text))
    form = is_form(text.casefold(), words)
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else len(text)
        sentence = text[start:end].rstrip()
        pointer = next((i for w in words.pointers if (i := sentence.find(w)) >= 0), -1)
        if pointer >= 0:
            cut = start + _title_end(sentence, pointer, words)
            yield from ((start, cut, True), (cut, end, False))
            continue
        cut = start
        while step := _credit_end(text[cut:end], words):
            cut += step
        small = sentence.casefold()
        last = end == len(text) and at > 0 and small.endswith(words.endings)
        if form and (any(w in small for w in words.forms) or small.startswith(words.openings)):
            yield start, len(text), True
            return
        yield from ((start, cut, True), (cut, end, last))


def _title_end(sentence: str, pointer: int, words: PageWords) -> int:
    """Where the title of another article ends, written without a stop before the next sentence.

    Where a quotation opens that is a sentence, or where a small word has a capital letter: "Elm
    shuts its mill |The mayor left"; else at the end.
    """
    opened = re.search(r"“(?=[A-Z])", sentence[pointer:])
    resumed = re.finditer(r"(?<=[a-z\d’!?] )[A-Z][a-z]*", sentence[pointer:])
    small = (m.start() for m in list(resumed)[1:] if m[0] in words.resuming)
    ends = [next(small, len(sentence)), opened.start() if opened else len(sentence)]
    return min(len(sentence), pointer + min(ends))


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
    return end if sentence[end : end + 1].isupper() else 0


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
