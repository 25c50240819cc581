"""What a page says to its readers: requests, offers, labels, stamps and who its authors are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from explainer.language.tables.appeals import AppealWords

LONGEST = 60
"""Words of a paragraph that asks something of readers; a longer one is of an article."""
SHARE = 0.5
"""The share of sentences that must ask where not the first two do."""
HEADED = 12
"""Words of a line that opens with a label and a colon."""
STAMPED = 20
"""Words of a line that tells only when a text was published."""
HOUR = r"\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: [a-z]{2,4})?"
"""A time of day with the letters of its zone, or without, in lower case."""
CLOCK = re.compile(rf"{HOUR}(?: ?[-–—:|] |$)")
"""The time with which an entry of a page opens that is written while something happens."""
AT_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?:$|\D)|\d ?[ap]\.?m\b")
"""A time of day anywhere in a line, in lower case."""
BARS = re.compile(r"\s[/|•·]\s?|\s?[/|•·]\s|\s?[|•·]\s?")
"""What parts a day, a time and who prints it."""
HOURS = re.compile(rf"(?:at )?{HOUR}")
"""A time of day and nothing else."""
OUTLET = 3
"""Words for who prints it."""
TITLE = 8
"""Words of the title behind such a time."""
SIGNED = 5
"""Words of a line with which an agency signs."""
AT_ONCE = 4
"""Words behind "subscribe" at most where it may be a noun: "Visit the page | now"."""
ABOUT = 10
"""Words from "is" to what an author is: "is a freelance science | writer"."""
FEWEST = 3
"""Paragraphs of a text behind which a line may tell who wrote it."""
QUOTED = frozenset('"“”«»')
"""Marks of what somebody says, which may ask anything of anybody."""
APART = re.compile(r"(?<=[.!?…])\s+|\s[—–|•]\s|:\s")
"""What stands between two sentences of a line."""
DECORATION = frozenset("#*_=~-+•·. ")
"""What a line is made of that only parts others: "###", "* * *"."""
LAST = "-30-"
"""How American reporters end a text."""
ADDRESS = re.compile(
    r"[^\s@]{1,64}@\w|(?<!\w)@\w{3,}|\bwww\.\w|https?://|\b(?:\d{3}[-. ])?\d{3}[-. ]\d{4}\b"
)
"""Where somebody is reached: a mailbox, a name on a network, a page, a telephone."""
WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*|\d+")
"""A word, or digits."""
NAMED = re.compile(
    r"(?:[^\W\d_]\.? ?)?[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|van|von|bin|al)){1,3}"
)
"""A name of two to four words."""
WRITER = re.compile(rf"{NAMED.pattern}, [\w’'-]+(?: [\w’'-]+){{0,5}}")
"""A name and what somebody is, without a stop."""


def is_appeal(line: str, words: AppealWords) -> bool:
    """Tell whether a paragraph speaks to readers of the page, or labels a part of it.

    What somebody says in marks never does; what tells of others does not either.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> words = LANGUAGES["en"].page.appeals
        >>> is_appeal("Support independent journalism. Become a member today.", words)
        True
        >>> is_appeal("Support for independent journalism has fallen.", words)
        False
        >>> is_appeal("Do you use the library? Email elm@courier.example", words)
        True
        >>> is_appeal("Last updated 20 January 2026 at 10:14 GMT", words)
        True
        >>> is_appeal("(With inputs from PTI)", words)
        True
    """
    if not QUOTED.isdisjoint(line) or len(line.split()) > LONGEST:
        return False
    small = line.casefold()
    if _is_label(line, small, words) or _is_stamp(small, words) or _signs(small, words):
        return True
    if any(phrase in small for phrase in words.phrases):
        return True
    sentences = [s for s in APART.split(line) if s.strip()]
    asks = [_asks(s, words) for s in sentences]
    if not any(asks):
        return False
    led = asks[0] or (asks[1] and _is_to_reader(sentences[0], words))
    return led and sum(asks) >= SHARE * len(asks)


def _asks(sentence: str, words: AppealWords) -> bool:
    """Whether a sentence asks readers to do something with what the page has: "Get our app"."""
    said = [w.casefold() for w in WORD.findall(sentence)]
    if sentence.rstrip().endswith("?"):
        return False  # "Can you tell us more?"
    while said and said[0] in words.polite:
        said = said[1:]
    small = " ".join(said)
    opens = next((w for w in words.inviting if f"{small} ".startswith(f"{w} ")), None)
    if opens is None:
        return False
    rest = said[len(opens.split()) :]
    if not words.saying.isdisjoint(rest):
        return False  # "Join us, she said"
    near = rest[:1] and rest[0] in words.ours
    if opens in words.either and not near and not ADDRESS.search(sentence):
        return bool(rest) and rest[-1] in words.here and len(rest) <= AT_ONCE
    told = not words.things.isdisjoint(rest) or ADDRESS.search(sentence) is not None
    now = not words.here.isdisjoint([*rest[:1], *rest[-1:]])
    return told or now or not rest or "us" in rest[:1] or opens in words.to_us


def _is_to_reader(sentence: str, words: AppealWords) -> bool:
    """Whether a sentence before a request is one to readers: "Do you use the library?"."""
    return sentence.rstrip().endswith("?") or not words.you.isdisjoint(
        w.casefold() for w in WORD.findall(sentence)
    )


def _is_label(line: str, small: str, words: AppealWords) -> bool:
    """Whether a line is the name of a part of the page, or tells who made a part of it."""
    bare = small.strip(" .…:!*-–—()[]|")
    counted = re.sub(r"^\d+ | ?\(?\d+$", "", bare)
    if DECORATION.issuperset(line) or line.strip() == LAST:
        return True
    if bare in words.labels or (counted != bare and counted in words.labels):
        return not small.endswith(":")
    head, mark, rest = re.sub(r" ?\| ?", ": ", small, count=1).partition(":")
    if WRITER.fullmatch(line) and bare.split()[-1] in words.authors:
        return True  # "Ada Poe, Courier staff writer"
    if not mark or head.strip() not in words.heads or len(line.split()) > HEADED:
        return False
    return bool(rest.strip()) and not rest.rstrip().endswith((".", "!", "?"))


def _is_stamp(small: str, words: AppealWords) -> bool:
    """Whether a line tells only when a text was published, or how long it is to read.

    So does the time of an entry, with a title or without: "10:14 GMT - Schools closed".
    """
    if clock := CLOCK.match(small):
        behind = small[clock.end() :].strip()
        return len(behind.split()) <= TITLE and not behind.endswith((".", "!", "?", '"', "”"))
    told = [w.strip(".") for w in WORD.findall(small)]
    if not told or len(told) > STAMPED:
        return False
    known = words.stamps | words.months
    whole = any(w.isdigit() for w in told) and all(w.isdigit() or w in known for w in told)
    stamped = whole and not words.stamping.isdisjoint(told)
    return stamped or _is_day_and_time(small, words)


def _is_day_and_time(small: str, words: AppealWords) -> bool:
    """Whether a line is a day with its time, and who prints it: "May 3, 2021 / 1:07 am / Elm News".

    A day alone may be the heading of what follows.
    """
    if not AT_TIME.search(small):
        return False
    parts = [part.strip() for part in BARS.split(small)]
    left = [undated(part, words) for part in parts]
    dated = any(rest != part for rest, part in zip(left, parts, strict=True))
    others = [rest for rest in left if rest and not HOURS.fullmatch(rest)]
    outlets = all(rest in words.wires for rest in others)
    return dated and (outlets or (len(parts) > 1 and len(" ".join(others).split()) <= OUTLET))


def undated(line: str, words: AppealWords) -> str:
    """Give a line without the day, with its year, and the time at its end; else as it is.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> words = LANGUAGES["en"].page.appeals
        >>> undated("By Ada Poe on Monday, May 3rd, 2021 at 11:04 a.m.", words)
        'By Ada Poe'
        >>> undated("By Ada Poe in May", words)
        'By Ada Poe in May'
    """
    known = words.stamps | words.months
    found = list(WORD.finditer(line))
    while found and (found[-1][0].isdigit() or found[-1][0].casefold().strip(".") in known):
        found.pop()
    end = found[-1].end() if found else 0
    told = [word.casefold() for word in WORD.findall(line[end:])]
    year = any(len(word) == len("2021") and word.isdigit() for word in told)
    month = any(name.startswith(word[:3]) for name in words.months for word in told if word[2:])
    return line[:end] if year and month else line


def _signs(small: str, words: AppealWords) -> bool:
    """Whether an agency signs with a line: "—PTI", "(With inputs from AFP)"."""
    bare = small.strip(" .")
    signed = bare.strip("-–—()[] ")
    told = signed.split()
    if len(told) > SIGNED or (signed == bare and not words.signing & set(told)):
        return False
    names = " ".join(w for w in told if w not in words.signing)
    return names.strip() in words.wires


def authors_at(lines: Sequence[str], words: AppealWords) -> Iterator[int]:
    """Give the places of the last lines that tell who wrote a text: "Ada Poe covers Elm for us".

    Whoever is named in the text itself may be one it tells of.
    """
    told = list(lines)
    if len(told) <= FEWEST:
        return
    while told and _author_of(told[-1], words) is not None:
        told.pop()
    for at in range(len(told), len(lines)):
        name = _author_of(lines[at], words)
        if name is not None and not _is_named(name.split()[-1], told):
            yield at


def _is_named(surname: str, lines: Iterable[str]) -> bool:
    """Whether a text names somebody."""
    return any(surname in line for line in lines)


def _author_of(line: str, words: AppealWords) -> str | None:
    """Whom a line tells to be an author; None where it does not."""
    named = NAMED.match(line)
    if named is None:
        return None
    told = [w.casefold() for w in WORD.findall(line[named.end() :])]
    if not told or not words.saying.isdisjoint(told):
        return None
    if line[named.end() :].startswith(f" {told[0]},"):
        return None  # "As Ada Poe writes, the mill burned"
    is_one = told[0] in words.being and not words.authors.isdisjoint(told[1 : 1 + ABOUT])
    asks = any(_asks(s, words) for s in APART.split(line)[1:])
    if is_one or told[0] in words.covering or asks:
        return named[0]
    return None
