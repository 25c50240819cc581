"""Joining: all names of one actor become one entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.sections.actors.bodies import bodies
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.forms import form_of
from explainer.sections.actors.lands import lands
from explainer.sections.actors.parties import parties
from explainer.sections.actors.people import people
from explainer.sections.actors.spelling import respelt
from explainer.text.names import Name
from explainer.text.syntax.subjects import is_main_subject
from explainer.text.tokens import Tokens

CLOSERS = frozenset(",.;)—–")
"""Marks behind letters that stand for the name before them."""
OPENERS = frozenset(",(")
SLASHES = frozenset("/")


def joined(reading: Reading, names: Sequence[Name]) -> list[Entry]:
    """Give one entry per actor, in the order of first mention."""
    words: NameWords = reading.pack.names
    text = Tokens.of(reading.doc, reading.pack.labels).text
    starts = [span.start for span in reading.spans]
    by_kind: Mapping[str, list[Name]] = {
        kind: [n for n in names if n.kind == kind]
        for kind in ("person", "organization", "place", "group")
    }
    factions, others = parties(by_kind["organization"], text, words, starts)
    entries = [
        *factions,
        *people(by_kind["person"], text, words, starts),
        *bodies(others, text, words, reading.title_end),
        *lands(reading, [*by_kind["place"], *by_kind["group"]]),
    ]
    entries = _renamed(respelt(entries, words, starts), reading, words)
    for entry in entries:
        entry.names.sort(key=lambda name: name.start)
        if entry.kind == "person":
            entry.name = _styled(entry, text, words)
    return sorted(entries, key=lambda entry: entry.names[0].start)


def _styled(entry: Entry, text: Sequence[str], words: NameWords) -> str:
    """The name of somebody, with the title that goes with a single one: "Lord Roe", "Pope Ado".

    Who is named in full has none, nor has a couple: "Lord Roe … Lady Roe".
    """
    if any(len(form_of(name.words, words).parts) > 1 for name in entry.names):
        return entry.name
    titles = ((text[name.start - 1], name.words) for name in entry.names if name.start)
    called = [(t, own) for t, own in titles if t.istitle() and t.lower() in words.styles]
    lords = any(title.lower() in words.men for title, _ in called)
    if lords and any(title.lower() in words.women for title, _ in called):
        return entry.name
    return max((entry.name, *(f"{title} {own}" for title, own in called)), key=len)


def _renamed(entries: Sequence[Entry], reading: Reading, words: NameWords) -> list[Entry]:
    """Give the entries, those in one of which the text says so: "Roe, also known as Fox"."""
    doc = reading.doc
    starts = {n.start: (entry, n.end) for entry in entries for n in entry.names}
    gone: dict[int, Entry] = {}
    for entry in entries:
        ends = {name.end for name in entry.names}
        for name in [] if id(entry) in gone else list(entry.names):
            own = name.start - 1 in ends  # "Acme | (AC"
            for at in _other_names(reading, name, starts, words, inside=own):
                other = starts[at][0]
                while id(other) in gone:
                    other = gone[id(other)]
                if other is not entry and other.kind == entry.kind:
                    if _is_maiden_name(at, entry, other, reading, words):
                        other.names = [n for n in other.names if n.start != at]
                        continue  # "Ann Roe, née | Poe", beside Cal Poe
                    own = " " in entry.name and doc[name.start - 1].lower_ not in words.births
                    if entry.kind == "person" and " " in other.name and not own:
                        entry.name = other.name
                    entry.names = [*entry.names, *other.names]
                    gone[id(other)] = entry
    return [entry for entry in entries if id(entry) not in gone]


def _is_maiden_name(
    at: int, entry: Entry, other: Entry, reading: Reading, words: NameWords
) -> bool:
    """Whether a surname behind "née" is that of another person of the article as well."""
    born = at > 0 and reading.doc[at - 1].lower_ in words.other_names
    alone = any(n.start == at and " " not in n.words for n in other.names)
    return born and alone and " " in entry.name and " " in other.name


def _bearer(
    reading: Reading, name: Name, starts: Mapping[int, tuple[Entry, int]], words: NameWords
) -> int | None:
    """Where somebody is named whom the sentence gives another name first: "Born Fox, | Roe sang".

    Whose name stands behind "born" is whom the main verb is about.
    """
    doc, span = reading.doc, reading.spans[reading.index(reading.doc[name.start])]
    opens = name.start - 1 == span.start and doc[span.start].lower_ in words.births
    if not opens or name.kind != "person":
        return None
    ends = ((at, starts[at][1]) for at in range(name.end, span.end) if at in starts)
    return next((at for at, end in ends if is_main_subject(doc[end - 1])), None)


def _other_names(
    reading: Reading,
    name: Name,
    starts: Mapping[int, tuple[Entry, int]],
    words: NameWords,
    *,
    inside: bool,
) -> Iterator[int]:
    """Where the names stand that the text gives the bearer of one: "also known as | A or | B"."""
    doc = reading.doc
    if (letters := _letters(reading, name, words)) in starts:
        yield letters
    if (bearer := _bearer(reading, name, starts, words)) is not None:
        yield bearer
    if (later := _rebranded(reading, name, starts, words)) in starts:
        yield later
    at = _behind_link(reading, name, words, inside=inside)
    if at not in starts and doc[max(name.start - 3, 0) : name.start].text.lower() in (
        words.other_names
    ):
        at = name.start  # nobody is named before
    aside = doc[name.end : name.end + 1].text in OPENERS
    while at in starts:
        end = starts[at][1]
        if name.kind == "person" and _is_part(end, reading, words):
            return
        closed = end >= len(doc) or doc[end].text in CLOSERS
        if doc[at - 1].lower_ in words.joiners and not (aside and closed):
            return  # "Roe, also known as Fox, and | Ben Crow"
        yield at
        linked = not closed and doc[end].lower_ in words.joiners | words.alternatives | SLASHES
        if not linked and name.kind == "organization":
            yield from _row(reading, end, starts, words)
        at = end + 1 if linked else -1


def _is_part(end: int, reading: Reading, words: NameWords) -> bool:
    """Whether a name that ends here is one on a stage: "better known as Bo Fox | in the soap"."""
    doc = reading.doc
    link, article = doc[end : end + 1].text.lower(), doc[end + 1 : end + 2].text.lower()
    return link in words.shown_in and article in words.articles


def _row(
    reading: Reading, end: int, starts: Mapping[int, tuple[Entry, int]], words: NameWords
) -> list[int]:
    """Where the others of a row of a body's other names start: "also known as A|, B and C.".

    Each is one word, and the row ends its clause: nobody else does anything.
    """
    doc, found = reading.doc, []
    joints = words.joiners | words.alternatives
    while end + 1 < len(doc) and doc[end].lower_ in {",", *joints}:
        last = doc[end].lower_ in joints or doc[end + 1].lower_ in joints
        at = end + 1 + (doc[end].text == "," and last)
        if starts.get(at, (None, 0))[1] != at + 1:
            return []
        found.append(at)
        end = at + 1
        if last:
            return found if end >= len(doc) or doc[end].text in CLOSERS else []
    return []


def _behind_link(reading: Reading, name: Name, words: NameWords, *, inside: bool) -> int:
    """Where the other name starts behind "also known as", and in brackets behind "formerly".

    Letters may stand before, ``inside`` the same brackets: "the Salt Front (SF, formerly | DF)".
    -1 where no such words stand here.
    """
    doc, at = reading.doc, name.end
    while at < len(doc) and doc[at].text in OPENERS:
        at += 1
    for length in (5, 4, 3, 2, 1):
        if doc[at : at + length].text.lower() in words.other_names:
            return at + length
    inside = inside or any(token.text == "(" for token in doc[name.end : at])
    return at + 1 if inside and doc[at : at + 1].text.lower() in words.former_names else -1


def _rebranded(
    reading: Reading, name: Name, starts: Mapping[int, tuple[Entry, int]], words: NameWords
) -> int:
    """Where the new name of a body stands: "Acme | renamed itself Gulfo".

    So it is of the only body that a sentence names before: "sold to Acme after the company |
    renamed itself Gulfo". -1 where no such words stand here.
    """
    doc, span = reading.doc, reading.spans[reading.index(reading.doc[name.start])]
    if name.kind != "organization":
        return -1
    bodies = {id(starts[at][0]) for at in range(span.start, name.end) if _is_body(at, starts)}
    for at in range(name.end, span.end):
        if _is_body(at, starts) or (at > name.end and doc[at].pos_ == "PROPN"):
            return -1
        called = doc[at - 1].lower_ in words.generic and doc[at - 2].lower_ in words.definite
        if at > name.end and not (called and len(bodies) == 1):
            continue
        for length in (4, 3, 2):
            if doc[at : at + length].text.lower() in words.renaming:
                behind = at + length
                return behind + (doc[behind].lower_ in words.articles)
    return -1


def _is_body(at: int, starts: Mapping[int, tuple[Entry, int]]) -> bool:
    return at in starts and starts[at][0].kind == "organization"


def _letters(reading: Reading, name: Name, words: NameWords) -> int:
    """Where the letters of a body stand in commas behind its name: "the Salt Bank, or | SB,".

    -1 where none do. They open with the letter that the name opens with.
    """
    doc, at = reading.doc, name.end
    if name.kind != "organization" or at + 3 >= len(doc) or doc[at].text != ",":
        return -1
    letters, after = doc[at + 2].text, doc[at + 3].text
    linked = doc[at + 1].lower_ in words.alternatives and after in CLOSERS
    spelt = letters.isupper() and len(letters) > 1 and letters[0] == name.words[0]
    return at + 2 if linked and spelt and " " in name.words else -1
