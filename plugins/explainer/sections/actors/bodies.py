"""Bodies: companies, authorities and associations, with their acronyms and short names."""

from __future__ import annotations

from collections.abc import Sequence

from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.text.entities import bare
from explainer.text.names import Name

Parts = tuple[str, ...]


def bodies(names: Sequence[Name], text: Sequence[str], words: NameWords) -> list[Entry]:
    """Give one entry per body. ``text`` holds the tokens of the article."""
    by_form: dict[Parts, list[Name]] = {}
    for name in names:
        by_form.setdefault(body_parts(name.words, words), []).append(name)
    defined = _defined(names, text, words)
    entries: dict[Parts, Entry] = {}
    for parts in sorted(by_form, key=lambda p: (-len(p), by_form[p][0].start)):
        mentions = by_form[parts]
        whole = defined.get(parts) or _whole(parts, mentions[0].words, list(entries), words)
        if whole not in entries:
            whole = parts
            entries[whole] = Entry(name=_longest(mentions), kind="organization")
        entries[whole].names.extend(mentions)
    return list(entries.values())


def body_parts(written: str, words: NameWords) -> Parts:
    """The words of a body's name in lower case; the ending of a company is left out.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> body_parts("Acme Widgets Inc.", ENGLISH.names), body_parts("U.N.", ENGLISH.names)
        (('acme', 'widgets'), ('un',))
    """
    parts = tuple(w.replace(".", "") for w in (bare(p.strip(",")) for p in written.split()) if w)
    while len(parts) > 1 and parts[-1] in words.company_endings:
        parts = parts[:-1]
    return parts


def initials(parts: Parts, words: NameWords) -> set[str]:
    """The acronyms that the words of a name may give, with and without little words and state.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> sorted(initials(("bureau", "of", "land", "use"), ENGLISH.names))
        ['blu', 'bolu']
    """
    found = set()
    for rest in (parts, parts[1:]) if _of_state(parts[0], words) else (parts,):
        found.add("".join(w[0] for w in rest))
        found.add("".join(w[0] for w in rest if w not in words.body_links))
    return found


def _of_state(word: str, words: NameWords) -> bool:
    return word in words.state_words or word in words.nations


def _longest(mentions: Sequence[Name]) -> str:
    """The fullest way in which one form is written: "Acme Inc" before "Acme"."""
    return max((m.words for m in mentions), key=len)


def _defined(names: Sequence[Name], text: Sequence[str], words: NameWords) -> dict[Parts, Parts]:
    """The full form by acronym, where the article puts it behind the name in brackets."""
    found: dict[Parts, Parts] = {}
    for full, short in zip(names, names[1:], strict=False):
        between = text[full.end : short.start]
        closed = short.end < len(text) and text[short.end] == ")"
        if list(between) == ["("] and closed:
            acronym = short.words.replace(".", "")
            if " " not in acronym and acronym[0].lower() in {
                w[0].lower() for w in full.words.split()
            }:
                found[body_parts(short.words, words)] = body_parts(full.words, words)
    return found


def _whole(parts: Parts, written: str, known: Sequence[Parts], words: NameWords) -> Parts | None:
    """The one longer name that a shorter one stands for; None where it stands for itself."""
    fits = [
        other
        for other in known
        if len(other) > len(parts)
        and (
            _tail(parts, other, words)
            or _head(parts, other, words)
            or _acronym(written, other, words)
        )
    ]
    return fits[0] if len(fits) == 1 else None


def _tail(parts: Parts, other: Parts, words: NameWords) -> bool:
    """Whether only the name of a state stands before it: "US | State Department"."""
    before = other[: -len(parts)]
    if other[-len(parts) :] != parts:
        return False
    return " ".join(before) in words.state_words or all(_of_state(w, words) for w in before)


def _head(parts: Parts, other: Parts, words: NameWords) -> bool:
    """Whether one word opens the longer name: "Labour | Party", "Acme | Widgets"."""
    if len(parts) != 1 or other[0] != parts[0] or len(other) > 3:
        return False
    return not _of_state(parts[0], words) and parts[0] not in words.common_openers


def _acronym(written: str, other: Parts, words: NameWords) -> bool:
    """Whether a word in capitals is made of the first letters of the longer name."""
    short = written.replace(".", "")
    return len(short) > 1 and short.isupper() and short.lower() in initials(other, words)
