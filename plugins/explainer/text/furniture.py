"""Furniture: lines of a news page that are not the article's text."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

from explainer.language.tables.page import PageWords
from explainer.model import Paragraph
from explainer.text.appeals import authors_at, is_appeal, undated
from explainer.text.glued import is_form, is_note, parted
from explainer.text.marks import BAR, DASHES, SINGLE_DASHES
from explainer.text.unspaced import CAPTION

LONGEST = 25
"""Words; a pointer or a credit is one line, and a longer one is read as the article's text."""
RUNNING = 0.6
"""The share of paragraphs that end as sentences do in a text whose author sets full stops."""
FEWEST = 4
"""Paragraphs; of fewer nobody can say how they end."""
LONGEST_NAME = 5
"""Words of a name with a title."""
LONGEST_POST = 5
"""Words of what an author does, behind a comma."""
LABEL = 4
"""Words; no more are a label or a name before the first paragraph, and behind the last one."""
STOPS = (".", "!", "?", "…", ":", ";")
QUOTES = ('"', "”", "’", "'", "»")
CLOSING = "".join(QUOTES) + ")]"
WITHIN = re.compile(r"[a-z]{2}[.!?][\"”’')]* +[\"“‘']?[A-Z]|,[\"”’] +[a-z]")
"""The end of a sentence or of a quotation inside a line."""
LENGTH = re.compile(r"\s\d{1,2}:\d{2}$")
"""How long a film on the page is, behind its title."""
SIGNED = re.compile(r"(?:[.!?\d][\"”’)]*|\)) +\(([^()]{3,60}?)\.?\)$")
"""A bracket behind the last sentence of a line."""
NAMED = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4}, [^,\d]{3,}(?:, [A-Z][^,\d]+)*")
"""A name with a title or without, and what somebody is: "Dr. Ann Roe, chief clerk, Elm Bank"."""
BRACKETED = re.compile(r"\([^()]+\)|\[[^\[\]]+\]")
"""A line in brackets."""
SAID = re.compile(r"[\"“][^\"“”]+[\"”]")
"""A paragraph that is one quotation."""
DATED = re.compile(r"\b\d{1,2}, \d{4}\b")
"""A day with its year, which agencies put into captions and papers rarely into a text."""
RATE = re.compile(r"\(\s*[^\s\w(]?\s?[\d,.]+[^=()]*=[^=()]*\d[^=()]*\)")
"""What money of one land is in that of another, alone on a line: "($1 = 0.80 pounds)"."""
REFERENCE = re.compile(
    r"([^\W\d_][^\"“”]{2,60}\. [\"“][^\"”]+|[\"“][^\"”]+[^\"”.,])[\"”]\.?"
    r" [—–-] [^\"“”]{3,60}\d{4}\.?"
)
"""An entry of a list of sources: 'Ada Poe. "Mill shut" — Elm Courier, May 3, 2019'."""
ASKING = 32
"""Words of a line that asks to follow somebody, and tells all the places where to."""
SHOWN = 8
"""Words in which a caption tells that it is about a picture: "In this May 3, 2019, photo"."""
CREDIT = 7
"""Words of a line that only tells whose a picture is."""


SOURCED = re.compile(r"©[^.!?]{2,60}$")
"""Whose a picture is, behind the words of its caption: "Two men wave ©Ada Poe (Acme/File)"."""
BY_LAST = re.compile(r"[.!?] +([A-Z][^.!?/]{2,40}) ?/ ?(\w[\w ]*)$")
"""Whose a picture is, with the agency last: "Two men wave. Ada Poe / Acme"."""
NUMBERED = re.compile(r"\b(\d{1,2})(?:/| of )(\d{1,2})\b")
"""The place of a picture in a row of them: "1/8", "1 of 11"."""
ROW = 3
"""Pictures of a row whose captions stand in one line."""

LINK = len("and")
"""Letters of a small word in a name: "Ministry of Salt"."""


def marked(paragraphs: Sequence[Paragraph], words: PageWords) -> Iterator[Paragraph]:
    """Give the paragraphs of an article, those that are not its text marked as furniture.

    A line says itself that it is none (``is_furniture``), or the others do: among paragraphs that
    end with a full stop, a line without one is a caption, a crosshead or a link. Lines behind a
    colon are a list, lines before the first paragraph are its standfirst, and behind the last one
    the full stop may be forgotten. What a check of facts tests is what others say: "Claim", or
    "Example: [Collected via email]", and the paragraph below that line. Nor is a name above
    "Reporting from Elm". A line with a full date below a credit is a caption.
    """
    says_itself = cache(partial(is_furniture, words=words))  # each line is asked up to three times
    is_whole = partial(_is_whole, words=words, says_itself=says_itself)
    paragraphs = tuple(parted(paragraphs, words, is_whole))
    own = [p.kind == "furniture" or (p.kind == "text" and says_itself(p.text)) for p in paragraphs]
    lines = [p.text.casefold() for p in paragraphs]
    tested = {
        at
        for at, line in enumerate(lines)
        if line in words.claiming or line.startswith(words.collecting)
    }
    filed = {at for at, p in enumerate(paragraphs) if _is_post(p.text, words)}
    filed |= {at - 1 for at in filed if at and _is_name(paragraphs[at - 1].text)}
    shown = {at + 1 for at, p in enumerate(paragraphs) if _is_credit(p.text, words)}
    own = [
        found
        or bool(tested & {at, at - 1})
        or at in filed
        or (at in shown and p.kind == "text" and DATED.search(p.text) is not None)
        for at, (found, p) in enumerate(zip(own, paragraphs, strict=True))
    ]
    left = [at for at, found in enumerate(own) if not found and paragraphs[at].kind == "text"]
    for place in authors_at([paragraphs[at].text for at in left], words.appeals):
        own[left[place]] = True
    ended = [p.kind == "text" and _is_ended(p.text) for p in paragraphs]
    text = [end for end, p, found in zip(ended, paragraphs, own, strict=True) if not found]
    running = len(text) >= FEWEST and sum(text) >= RUNNING * len(text)
    begun = listing = False
    for at, p in enumerate(paragraphs):
        found = own[at]
        if ended[at] or found:
            begun, listing = begun or ended[at], not found and p.text.endswith(":")
        elif p.kind == "text" and running and not listing:
            short = len(p.text.split()) <= LABEL
            last = at + 1 == len(paragraphs) and ended[at - 1] and not short
            if not begun and not short:
                yield p
                continue
            signs = at > 0 and _is_signature(paragraphs[at - 1].text, p.text)
            found = not last and not signs and _is_apart(p.text)
        yield dataclasses.replace(p, kind="furniture") if found else p


def _is_signature(before: str, line: str) -> bool:
    """Whether a dash and a name below a quotation tell whose it is: "— Ann Roe".

    So do a name and what somebody is below a paragraph of nothing else: "Ann Roe, a clerk in Elm".
    """
    if NAMED.fullmatch(line) and len(line.split()) <= LONGEST and SAID.fullmatch(before.strip()):
        return True
    name = line.lstrip("".join(SINGLE_DASHES)).lstrip()
    words = name.split()
    dash = name != line and 0 < len(words) <= LONGEST_NAME
    quoted = before.rstrip().endswith(QUOTES)
    return dash and quoted and all(word[0].isupper() for word in words)


def _is_whole(paragraph: Paragraph, words: PageWords, says_itself: Callable[[str], bool]) -> bool:
    """Whether a line is furniture as a whole, and no sentence with some glued to it."""
    small = paragraph.text.casefold()
    glued = small.endswith(words.endings) or paragraph.text.startswith(words.pointers)
    glued |= any(word in small for word in words.forms)
    return not glued and paragraph.kind == "text" and says_itself(paragraph.text)


def is_furniture(line: str, words: PageWords) -> bool:
    """Tell whether a line says itself that it is a byline, a credit, a pointer or a notice.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> is_furniture("By Ada Poe and Ben Roe", LANGUAGES["en"].page)
        True
        >>> is_furniture("By Monday the river had fallen.", LANGUAGES["en"].page)
        False
        >>> is_furniture("Two men wave in Elm on Monday. [Photo/Acme]", LANGUAGES["en"].page)
        True
        >>> is_furniture("Two men wave in Elm. (Ada Poe/Acme Press)", LANGUAGES["en"].page)
        True
        >>> is_furniture("Two men wave in Elm. Image: Acme / Ada Poe.", LANGUAGES["en"].page)
        True
        >>> is_furniture("Two men wave in Elm on May 3. AFP/Ada Poe", LANGUAGES["en"].page)
        True
        >>> is_furniture('Roe. "Elm mill shut" — Elm News, May 3, 2019', LANGUAGES["en"].page)
        True
        >>> is_furniture("Two men wave in Elm. Ada Poe / Getty Images", LANGUAGES["en"].page)
        True
        >>> is_furniture("FILE - Two men wave in Elm, May 3, 2019.", LANGUAGES["en"].page)
        True
        >>> is_furniture("GETTY Two men wave in Elm", LANGUAGES["en"].page)
        True
        >>> is_furniture("($1 = 0.80 pounds)", LANGUAGES["en"].page)
        True
    """
    if BRACKETED.fullmatch(line) and is_furniture(line[1:-1], words):
        return True
    tokens, small = line.split(), line.casefold()
    if RATE.fullmatch(line) or _is_boxed(tokens, words) or is_appeal(line, words.appeals):
        return True
    if is_note(line, words) or small.startswith(words.amending):
        return True
    if small.partition(":")[0] + ":" in words.claiming:
        return True  # "Claim: The mill is shut.", which a check of facts goes on to test
    credited = small[small.rfind("[") + 1 :] if small.endswith("]") else ""
    if credited.startswith(words.credits) or is_form(small, words):
        return True
    signed = SIGNED.search(line)
    if (signed and _is_signed(signed[1], words)) or _is_of_picture(small.split(), words):
        return True
    if _is_credit(line, words) or _ends_with_credit(line, words) or _is_filed(line, words):
        return True
    if len(tokens) <= CAPTION and _ends_with_agency(line, words):
        return True
    if SOURCED.search(line) or _is_by_agency(tokens, words) or _is_row(line, words):
        return True
    if len(tokens) <= CAPTION and any(place in small for place in words.positions):
        return True
    if len(tokens) <= ASKING and small.startswith(words.following):
        return _asks(small.split(), words)
    if len(tokens) > LONGEST:
        return False
    if REFERENCE.fullmatch(line) and DATED.search(line):
        return True
    if any(_is_filing(line, small, link, words) for link in words.filing):
        return True
    told = small.partition(" ©")[0]  # "… contributed to this report © 2025 Elm News."
    until = [told, told.rpartition(", ")[0]]  # "…, which was updated at 7.29 a.m."
    ends = any(text.endswith(words.endings) for text in until)
    if small.startswith(words.openings) or ends or LENGTH.search(line):
        return True
    opens = tokens[0].casefold().removesuffix(":")  # "By: Ann Roe"
    return opens in words.byline and _is_byline(undated(line, words.appeals).split()[1:], words)


def _is_filing(line: str, small: str, link: str, words: PageWords) -> bool:
    """Whether only names stand around: "Ada Poe | reported from | Elm and Bo Fox from Dale."."""
    at = small.find(link)
    around = [*line[:at].split(), *line[at + len(link) :].rstrip(".").split()]
    small_words = words.joining | set(link.split()[-1:])
    return at > 0 and all(w[0].isupper() or w in small_words for w in around)


def _is_post(line: str, words: PageWords) -> bool:
    """Whether a line below a name tells from where somebody writes: "Reporting from Elm"."""
    ended = line.endswith(STOPS)
    return (
        not ended and len(line.split()) <= LONGEST_NAME and line.casefold().startswith(words.posted)
    )


def _is_name(line: str) -> bool:
    """Whether a line is a name of two words or more and nothing else."""
    names = line.split()
    return 2 <= len(names) <= LONGEST_NAME and all(
        n[0].isupper() and n[-1].isalpha() for n in names
    )


def _asks(told: list[str], words: PageWords) -> bool:
    """Whether a line asks to follow somebody: "Follow Ann Roe on Facebook", "on Acme FM and X"."""
    first = next((at for at, word in enumerate(told) if word in words.upon), len(told))
    before = (at for at in range(first, len(told)) if _leads(told[at], words))
    places = (re.sub(r"[.:,!]", "", " ".join([*told[at + 1 :], ""])) for at in before)
    names = tuple(f"{name} " for name in words.networks)
    return any(place.startswith(names) for place in places)


def _leads(word: str, words: PageWords) -> bool:
    """Whether another place may be named behind a word: "on Acme FM | and | X"."""
    return word.endswith(",") or word in words.upon | words.adding


def _is_signed(inside: str, words: PageWords) -> bool:
    """Whether a bracket tells whose a picture is: "(Photo: Acme)", "(Ada Poe/Acme Press)".

    Two papers that made a poll have no first name: "(Courier/Acme)".
    """
    label, colon, _ = inside.casefold().partition(":")
    if colon and label.split(" ")[0] in words.credits:
        return True
    first, slash, _ = inside.partition("/")
    if slash and (first in words.agencies or first.casefold().endswith(words.credits)):
        return True
    return " " in inside.partition("/")[0].strip() and _is_whose(inside, words)


def _is_credit(line: str, words: PageWords) -> bool:
    """Whether a line only tells whose a picture is: "Ada Poe / Acme.", "ADA POE via Acme"."""
    return len(line.split()) <= CREDIT and _is_whose(line.rstrip("."), words)


def _ends_with_credit(line: str, words: PageWords) -> bool:
    """Whether a caption ends with whose its picture is: "Two men wave. Image: Ada Poe"."""
    told, _, whose = line.rstrip(".").rpartition(": ")
    label, names = told.split()[-1:], whose.replace("/", " ").split()
    if not label or not label[0][0].isupper() or label[0].casefold() not in words.credits:
        return False
    named = all(n[0].isupper() or len(n) <= LINK for n in names)
    return 0 < len(names) <= CREDIT and named and names[-1][0].isupper()


def _ends_with_agency(line: str, words: PageWords) -> bool:
    """Whether a caption ends with who took its picture, for whom: "Two men wave. ACME/Ada Poe"."""
    for m in re.finditer(r"[.!?] (\w[\w ]*)/(?=[A-Z])", line):
        whose = line[m.end() :].split()
        named = all(n[0].isupper() or len(n) <= LINK for n in whose)
        if m[1] in words.agencies and named and len(whose) <= CREDIT and not _is_ended(line):
            return True
    last = BY_LAST.search(line)
    return last is not None and last[2] in words.agencies and _is_whose(last[0][1:].strip(), words)


def _is_whose(line: str, words: PageWords) -> bool:
    """Whether names are all there is, with a slash or a word of credits between two of them."""
    names = line.replace("/", " / ").split()
    joints = [n == "/" or n in words.crediting for n in names]
    named = [n for n, joint in zip(names, joints, strict=True) if not joint]
    return any(joints[1:-1]) and all(n[0].isupper() and n[-1] not in ",:;!?" for n in named)


def _is_of_picture(small: Sequence[str], words: PageWords) -> bool:
    """Whether a line opens with the picture below which it stands.

    "In this undated photo", "In this May 3, 2019, photo", "In this photo provided by Acme", "This
    May 3, 2019 photo made available by Acme".
    """
    opening = [w.strip(",") for w in small[:SHOWN]]
    within = " ".join(opening[:2]) in words.in_picture
    if not within and words.of_picture.isdisjoint(opening[:1]):
        return False
    at = next((i for i, w in enumerate(opening) if w in words.credits), 0)
    told = any(w in words.pictured or w.isdigit() for w in opening[1:at])
    supplied = not words.supplied.isdisjoint(opening[at + 1 : at + 2])
    return at > 0 and ((told or supplied) if within else (told and supplied))


def _is_by_agency(tokens: Sequence[str], words: PageWords) -> bool:
    """Whether agencies stand before a caption: "ACME Two men wave", "ACME • Elm Press Two men".

    A sentence about one of them ends as sentences do.
    """
    at = 0
    while at < len(tokens):
        if tokens[at] in words.agencies:
            at += 1 + (" ".join(tokens[at : at + 2]) in words.agencies)
        elif at and not any(c.isalnum() for c in tokens[at]):
            at += 1
        else:
            break
    opens = 0 < at < len(tokens) and tokens[at][0].isupper()
    small = any(word[0].islower() and len(word) > LINK for word in tokens[at:])  # no headline
    return opens and small and not _is_ended(tokens[-1])


def _is_row(line: str, words: PageWords) -> bool:
    """Whether a line holds the captions of a row of pictures, or the title of one."""
    places = [(int(at), of) for at, of in NUMBERED.findall(line)]
    if any(word in line.casefold() for word in words.rows):
        return any(at == 1 for at, _ in places)
    if not places or _is_ended(line):
        return False
    return places[:ROW] == [(at, places[0][1]) for at in range(1, ROW + 1)]


def _is_boxed(tokens: Sequence[str], words: PageWords) -> bool:
    """Whether the button of a film stands before its caption: "CLOSE Two men wave in Elm."."""
    opens = len(tokens) > 1 and tokens[0] in words.boxed and tokens[1][0].isupper()
    return opens and not tokens[1].isupper()


def _is_filed(line: str, words: PageWords) -> bool:
    """Whether a line opens as captions of old pictures do: "FILE - In this May 3, 2019, photo"."""
    label = line.partition(")")[0].lstrip("(") if line.startswith("(") else ""
    return label in words.filed or line.startswith(_filing(words.filed))


@cache
def _filing(filed: tuple[str, ...]) -> tuple[str, ...]:
    """What opens the captions of old pictures: "FILE -", "FILE:"."""
    dashed = (f"{word} {dash}" for word in filed for dash in sorted(DASHES))
    return (*dashed, *(f"{word}:" for word in filed))


def _is_ended(line: str) -> bool:
    """Whether a paragraph ends as a sentence does, or as a quotation."""
    return line.endswith(QUOTES) or line.rstrip(CLOSING).endswith(STOPS)


def _is_apart(line: str) -> bool:
    """Whether a line without a full stop is no paragraph that only lacks it."""
    return len(line.split()) <= LONGEST and not WITHIN.search(line)


def _is_byline(names: list[str], words: PageWords) -> bool:
    """Whether all that follows is names and their joints, without an end mark.

    A comma may part them from what somebody does: "By Ann Roe, crime reporter".
    """
    comma = next((at for at, n in enumerate(names[:-1], 1) if n.endswith(",")), 0)
    post = [n for n in names[comma:] if n.isalpha()] if comma > 1 else []
    told = 0 < len(post) == len(names) - comma <= LONGEST_POST
    if told and post[-1].casefold() in words.writers:
        names = names[:comma]
    named = [n for n in names if n.casefold().strip(",") not in {*words.joining, BAR, ""}]
    return (
        2 <= len(named) <= 12
        and names[-1][-1] not in ".!?"
        and all(n[0].isupper() for n in named)
        and not any(c.isdigit() for n in named for c in n)
    )
