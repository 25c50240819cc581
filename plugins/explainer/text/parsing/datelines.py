"""Datelines: the town, day and agency that open a text: "HALDEN, June 3 (AP) — Poe left"."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.appeals import HOUR
from explainer.text.kept import forget
from explainer.text.marks import STROKES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.names import NameWords

LONGEST = 18
"""Tokens of a dateline at most."""
LABEL = 4
"""Letters; a longer word in capitals before a colon only announces a text: "UPDATE: Poe left"."""
SMALL = 3
"""Letters of a small word between two towns at most: "and", "und", "et"."""
TOWN = 4
"""Tokens of a town at most."""
DATED = 8
"""Tokens of a town, a day and a colon at most."""
PARTING = frozenset({",", "/"})
"""Marks between two towns of a dateline, or a town and its day."""
OPEN, CLOSE, HYPHEN, COLON, SLASH = "(", ")", "-", ":", "/"
CLOCK = re.compile(rf"{HOUR} ?[-–—:|] ", re.IGNORECASE)
"""The time with which an entry opens that is written while something happens: "12:47pm: "."""
NAMES = frozenset({"NNP", "NNPS"})
"""Tags of names; the pipeline cuts sentences before it tells parts of speech."""


def dateline_end(doc: Doc, first: int, last: int) -> int:
    """Give the index of the token behind the dateline that opens a paragraph.

    Args:
        doc: The words.
        first: Index of the first token of the paragraph.
        last: Index after its last token.

    Returns:
        ``first`` where the paragraph opens with none.
    """
    if first + 2 < last and doc[first].is_upper:
        colon = next((t.i for t in doc[first : first + LONGEST] if t.text == COLON), last)
        if colon + 1 < last and all(_is_loud(t) for t in doc[first:colon]):
            long = colon > first + 1 or len(doc[first]) > LABEL
            return colon + 1 if long and doc[colon + 1].is_alpha else first
    if (clock := CLOCK.match(doc[first : min(last, first + DATED)].text)) is not None:
        behind = next((t.i for t in doc[first:last] if t.idx >= doc[first].idx + clock.end()), last)
        return behind if behind < last and not doc[behind].is_lower else first
    if first + 3 < last and doc[first].text == OPEN and doc[first + 2].text == CLOSE:
        agency, opens = doc[first + 1].text, doc[first + 3].text
        if agency[0].isupper() and opens[0].isupper():
            return first + 3  # "(CNN) Ann Roe left"
    if (told := _behind_agency(doc, first, last)) > first:
        return told
    opened = False
    for at in range(first, min(last, first + LONGEST)):
        token = doc[at]
        opened = token.text == OPEN or (opened and token.text != CLOSE)
        if token.text in STROKES and (token.text != HYPHEN or doc[at - 1].whitespace_):
            starts = at + 1 < last and not doc[at + 1].text[0].islower()
            if starts and doc[at + 1].text == OPEN and not doc[at].whitespace_:
                continue  # "Norland--(ELM WIRE)--Acme"
            return at + 1 if at > first and starts else first
        named = token.tag_ in NAMES or token.like_num or token.text.lstrip(SLASH)[:1].isupper()
        if not (named or opened or token.is_punct or _joins_towns(doc, first, at, last)):
            break
    return first


def _joins_towns(doc: Doc, first: int, at: int, last: int) -> bool:
    """Whether a small word stands here between towns in capitals: "ELM | and | PORT HALDEN —".

    Not between the letters of two bodies: "UN and EU – Norland's partners – left".
    """
    small = doc[at].is_lower and doc[at].is_alpha and len(doc[at]) <= SMALL
    if not small or at + 1 >= last or not doc[at + 1].is_upper:
        return False
    before = [t for t in doc[first:at] if t.text not in PARTING]
    loud = all(t.is_upper and t.is_alpha for t in before)
    return loud and any(len(t) > LABEL for t in (*before, doc[at + 1]))


def filed_from(words: NameWords) -> frozenset[str]:
    """Give the towns, in lower case, that tell before a colon where news was written."""
    return either(words.capitals, words.great_cities, words.towns)


def town_end(doc: Doc, first: int, last: int, towns: Set[str]) -> int:
    """The first token behind a known town and a colon: "New Delhi: | Ann Roe has left"; or first.

    A day may stand between them: "Lagos, June 3: | Ann Roe has left". What stands so in capitals is
    told by its form: ``dateline_end``.
    """
    line = doc[first : min(last, first + DATED)]
    colon = next((t.i for t in line if t.text == COLON), first)
    comma = next((t.i for t in doc[first:colon] if t.text in PARTING), colon)
    if colon == first or doc[first:comma].text.lower() not in towns:
        return first
    day = doc[comma + 1 : colon]
    dated = any(t.like_num for t in day) and all(t.like_num or t.is_title for t in day)
    opens = colon + 1 < last and doc[colon + 1].text[0].isupper()
    return colon + 1 if opens and (dated or not day) else first


def loud_dateline_end(doc: Doc, towns: Set[str] = frozenset()) -> int:
    """Give the index behind a dateline that cannot be who acts; 0 where a text has none.

    Its town stands in capitals or an agency in brackets: "HALDEN — Poe left", "Halden (AP) — Poe";
    or it is one of ``towns`` before a colon.
    """
    if len(doc) > 1 and (behind := town_end(doc, 0, len(doc), towns)):
        return behind
    end = dateline_end(doc, 0, len(doc)) if len(doc) > 1 else 0
    loud = len(doc[0]) > 1 and doc[0].is_upper and doc[0].is_alpha if end else False
    filed = any(t.text == CLOSE for t in doc[max(end - 2, 0) : end])
    return end if (loud or filed) and end < len(doc) else 0


def rejoin_dateline(doc: Doc, towns: Set[str] = frozenset()) -> None:
    """Let a dateline hang on the verb behind it, of the same sentence as before it was cut off.

    Args:
        doc: A paragraph; one whose dateline is in its sentence already stays as it is.
        towns: Known towns, in lower case.
    """
    end = loud_dateline_end(doc, towns)
    if not end or not doc[end].is_sent_start:
        return
    root = doc[end].sent.root
    for token in doc[:end]:
        if token.head == token:
            token.head, token.dep_ = root, "dep"
    for token in doc[1 : end + 1]:
        token.is_sent_start = False
    doc.part()  # type: ignore[attr-defined]
    forget(doc)


def _is_loud(word: Token) -> bool:
    """Whether a word stands in capitals, or is a day or a mark between towns: "OSLO, | June 3:"."""
    day = word.like_num or (word.is_title and word.nbor().like_num)
    return (word.is_alpha and word.is_upper) or day or word.text in PARTING


def _is_of_day(word: Token) -> bool:
    """Whether a word may stand in a day or the name of a land before it: "Ohio, Jan 9, 2026"."""
    return word.like_num or word.text in PARTING or word.text[0].isupper()


def _behind_agency(doc: Doc, first: int, last: int) -> int:
    """Give the index behind a town and an agency without a dash: "Hong Kong (CNN) | Ann Roe left".

    A day or the name of a land may stand between them: "New Delhi, Jan 9 (PTI) | Ann Roe left".

    ``first`` where there is none: letters for the name before them are no agency's, "Salt Bank (SB)
    Director Ann Roe".
    """
    opens = next((t.i for t in doc[first : first + DATED] if t.text == OPEN), first)
    closes = next((t.i for t in doc[opens : opens + TOWN] if t.text == CLOSE), opens)
    if not first < opens < closes - 1 or closes + 1 >= last:
        return first
    town = next((t.i for t in doc[first:opens] if t.text in PARTING), opens)
    day = doc[town + 1 : opens]
    land = 0 < len(day) < TOWN and all(t.tag_ in NAMES and t.is_title for t in day)
    told = land or (any(t.like_num for t in day) and all(_is_of_day(t) for t in day))
    named = all(t.tag_ in NAMES and t.text[0].isupper() for t in doc[first:town])
    named &= town - first < TOWN and (told or town == opens)
    agency = doc[opens + 1].text
    letters = len(agency) > 1 and agency.isalpha() and agency.isupper()
    short = agency[0] in {doc[first].text[0], *(t.text[0] for t in day)}
    opens_text = not short and doc[closes + 1].text[0].isupper()
    return closes + 1 if named and letters and opens_text else first
