"""Captions: what a copied text has run into the sentence behind it, without a stop.

"Ann Roe has won in Elm three times Mayor Ann Roe will stand again." is a caption and a sentence.
"""

from __future__ import annotations

import re

from explainer.language.tables.page import PageWords
from explainer.text.pointers import is_verb
from explainer.text.unspaced import sentence_starts

NAME = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")
"""Words with capitals that touch."""
MENU = re.compile(r"(?:(?:[A-Z][\w’'-]*|&) ){6,}")
"""Words with capitals at the start of a line, more than a name has."""
AGAIN = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+) (?=(?:\S+ )*?\1 )")
"""Two of these that come again: "Hot Goods … Hot Goods"."""
RUN_BEFORE = re.compile(r"(?:[A-Z][\w’'-]* )+$")
"""Words with capitals right before a place."""
QUOTES = re.compile(r"[\"“”]")
CROSSHEAD = 7
"""Words of a crosshead, at most."""
SHORTEST = 4
"""Words of a caption that is a sentence."""
ROLE = 4
"""Words of what somebody is, before the name: "World number four | Ann Roe"."""


def caption_end(text: str, words: PageWords) -> int:
    """Give where the caption, the menu or the notice of a film ends that opens a line; else 0.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> line = "Ann Roe has won in Elm three times Mayor Ann Roe will stand again."
        >>> line[caption_end(line, LANGUAGES["en"].page) :]
        'Mayor Ann Roe will stand again.'
        >>> line = "This video can not be played Roe wins in Elm Ann Roe has won the vote."
        >>> line[caption_end(line, LANGUAGES["en"].page) :]
        'Ann Roe has won the vote.'
        >>> line = "Seats have been set up along the Elm for the fair The fair opens on Friday."
        >>> line[caption_end(line, LANGUAGES["en"].page) :]
        'The fair opens on Friday.'
    """
    small = text.casefold()
    notice = next((f"{w} " for w in words.players if small.startswith(f"{w} ")), "")
    if not notice:
        named = _menu_end(text) or _again(text, words)
        return named or _crosshead_end(text, words) or _sentence_end(text, words)
    return len(notice) + _title_end(text[len(notice) :], words)


def _menu_end(text: str) -> int:
    """Where a menu ends: behind the line of it that comes twice."""
    menu = MENU.match(text)
    twice = AGAIN.search(menu[0]) if menu is not None else None
    return 0 if menu is None or twice is None else menu[0].rindex(twice[1]) + len(twice[1]) + 1


def _crosshead_end(text: str, words: PageWords) -> int:
    """Where a few small words end before the first one of a sentence: "Cost of repairs |The mayor".

    Not before a name: "News site The Courier", "Runner He Jie".
    """
    told = text.split(maxsplit=CROSSHEAD + 2)[: CROSSHEAD + 2]
    if len(told) < 4 or text.startswith(words.pointers) or told[0] in words.resuming:
        return 0
    first = next((i for i, w in enumerate(told) if i and not w[0].islower()), 0)
    before = told[first - 1].rstrip("’'")
    if (
        not told[0][0].isupper()
        or not 1 < first < len(told) - 1
        or told[first] not in words.resuming
        or _is_letter(text, len(" ".join(told[:first])) + 1, words)
    ):
        return 0
    inside = [w for w in told[:first] if is_verb(w, words) or not w[-1].isalnum()]
    goes_on = told[first + 1][0].islower()
    if inside or before in words.leading or told[0].lower() in words.leading or not goes_on:
        return 0
    return len(" ".join(told[:first])) + 1


def _sentence_end(text: str, words: PageWords) -> int:
    """Where a caption ends that is a sentence, or a title: before a small word with a capital.

    "Clerks met at the mill |The mayor spoke", "Elm is shut |As rain falls, …"; not before a letter
    or a part of a name, behind a capital: "won Class A gold", "Come On is a song", "in serie A".
    """
    end = 0
    for m in re.finditer(r"(?<=[A-Za-z\d] )[A-Z][a-z]*(?= ([a-z]+))", _opening(text, words)):
        before = text[end : m.start()].split()
        named = before and before[-1][0].isupper() and len(m[0]) < len("The")
        noun = m[0].casefold() in words.determiners and not is_verb(m[1], words)
        letter = m[0].casefold() in words.determiners and not noun
        letter |= _is_letter(text, m.start(), words)
        if m[0] not in words.resuming or named or letter or len(before) < SHORTEST:
            continue
        if any(w.endswith((".", "!", "?")) for w in before):
            break
        led = before[-1] in words.leading or not before[-1][-1].isalnum()
        if _may_open(text, m.start(), words) or (noun and not led):
            end = m.start()  # "met as clerks slept |The mayor spoke"
    return end


def _title_end(text: str, words: PageWords) -> int:
    """Where the title of a film ends: before who stands first in it, in full too; else 0.

    "Roe wins in Elm |Ann Roe won", "Roe wins in Elm |Roe won".
    """
    first = NAME.match(text)
    if first is None:
        return 0
    known = first[0].split()[0].removesuffix("’s").removesuffix("'s")
    for m in re.finditer(
        rf"(?<=\w ){re.escape(known)}(?: [A-Z][\w’'-]*)*(?= )", _opening(text, words)
    ):
        behind = text[m.end() :].split()[0]
        if behind[0].islower() and behind not in words.leading:
            given = RUN_BEFORE.search(text[: m.start()])
            if given is not None and given.start() == 0:
                continue  # "Roe Wins Roe won": with capitals from the start
            led = given is not None and text[: given.start()].split()[-1] in words.leading
            alone = given is None or (led and " " not in given[0].strip())
            return m.start() if alone else text[: m.start()].rindex(" ", 0, m.start() - 1) + 1
    return 0


def _again(text: str, words: PageWords) -> int:
    """Where a sentence opens in the middle of a line, with the full name that the line opens with.

    With what somebody is before it, and with a small word that has a capital letter further ahead.
    """
    first = NAME.match(text)
    parts = first[0].split() if first is not None else []
    for size in range(len(parts), 1, -1):
        name = " ".join(parts[:size])
        if name not in text[len(name) :]:
            continue
        again = re.search(
            rf"(?<=\w ){re.escape(name)}(?= [a-z])", _opening(text, words)[len(name) :]
        )
        at = again.start() + len(name) if again is not None else 0
        if again is None or not _has_verb(text[at + len(name) :], words):
            continue
        before = text[:at].split()
        if before[-1] in words.leading or is_verb(before[-1], words):
            return 0
        return _resumed(text, len(name), at, words) or _with_role(text, at, words)
    return 0


def _opening(text: str, words: PageWords) -> str:
    """The first sentence of a line, up to a quotation mark in it."""
    quoted = QUOTES.search(text)
    next_one = list(sentence_starts(text, words))[1:2]
    return text[: min([*next_one, quoted.start() if quoted is not None else len(text)])]


def _has_verb(rest: str, words: PageWords) -> bool:
    """Whether a verb follows a name, or the name of who was with them."""
    told = re.sub(r"^ and (?:[A-Z][\w’'-]* )+", "", rest).split()
    return bool(told) and is_verb(told[0], words)


def _resumed(text: str, start: int, end: int, words: PageWords) -> int:
    """Where a small word has a capital between two places, and none leads to it; else 0."""
    for m in re.finditer(r"(?<=[a-z\d] )[A-Z][a-z]*(?= )", text[:end]):
        if m.start() > start and m[0] in words.resuming and _may_open(text, m.start(), words):
            return m.start()
    return 0


def _with_role(text: str, at: int, words: PageWords) -> int:
    """Where the role before a name begins, which opens with a capital; else where the name does."""
    told = list(re.finditer(r"\S+", text[:at]))
    for m in reversed(told[-ROLE:]):
        if m[0] in words.leading or not m[0][-1].isalnum():
            break
        if m.start() and m[0][0].isupper() and not text[: m.start()].split()[-1][0].isupper():
            small = any(word.islower() for word in text[m.end() : at].split())
            role = small or m[0] in words.titles  # not "in her third Games Ann Roe says"
            return m.start() if role and _may_open(text, m.start(), words) else at
    return at


def _is_letter(text: str, at: int, words: PageWords) -> bool:
    """Whether a letter stands here behind what has letters: "hepatitis | A cases"."""
    before = text[:at].split()[-1].casefold()
    return before in words.lettered and not text[at + 1 : at + 2].isalpha()


def _may_open(text: str, at: int, words: PageWords) -> bool:
    """Whether the word before a place is none that leads to a name: no "of", and no verb."""
    before = text[:at].split()[-1]
    return before[-1].isalnum() and before not in words.leading and not is_verb(before, words)
