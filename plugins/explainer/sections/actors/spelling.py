"""Spelling: names that one article writes in two ways, of which one has a letter wrong."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.shortened import plain_parts

Parts = tuple[str, ...]
LEAST = 5
"""Letters of a word that may be written wrongly: shorter ones are too often two words."""
ALONE = 8
"""Letters of one that is the whole name."""
MOST = 40
"""Names with the same words but one that are compared at most."""


def respelt(entries: Sequence[Entry], words: NameWords, starts: Sequence[int]) -> list[Entry]:
    """Give the entries, bodies and places in one of which one is the other with a slip.

    It is named once and no more, and not beside the other: who writes both ways often, or in one
    sentence, means two. So do two known names. ``starts`` has the first token of each sentence.
    """
    known = either(words.state_words, words.regions, words.nations, words.chambers)
    tables: dict[Parts, list[tuple[Entry, Parts]]] = {}
    gone = []
    for entry in sorted(entries, key=lambda entry: -len(entry.names)):
        if (bearer := _bearer(entry, entries)) is not None:
            bearer.names.extend(entry.names)
            gone.append(entry)
            continue
        forms = sorted({plain_parts(name.words) for name in entry.names})
        keys = [(own, key) for own in forms for key in _keys(own, entry.kind)]
        once = len(entry.names) == 1 and entry.kind in ("organization", "place")
        if once or (entry.kind == "person" and {len(own) for own in forms} == {1}):
            near = [(own, pair) for own, key in keys for pair in tables.get(key, ())]
            slips = [(other, slip(own, form) or _slip_of(own, form)) for own, (other, form) in near]
            fits = [other for other, pair in slips if pair and not known.issuperset(pair)]
            fits = [other for other in fits if not _meet(entry, other, starts)]
            if len({id(other) for other in fits}) == 1:
                fits[0].names.extend(entry.names)
                gone.append(entry)
                continue
        if entry.kind == "person":
            keys += [(own[-1:], key) for own in forms for key in _keys(own[-1:], entry.kind)]
        for own, key in keys:
            if len(tables.setdefault(key, [])) < MOST:
                tables[key].append((entry, own))
    return [entry for entry in entries if entry not in gone]


def _bearer(entry: Entry, entries: Sequence[Entry]) -> Entry | None:
    """The one person whose surname a doubtful body's only word is, but for a slip: "Davenprt"."""
    parts = plain_parts(entry.name)
    doubtful = entry.kind == "organization" and not any(name.sure for name in entry.names)
    if not doubtful or len(parts) != 1:
        return None
    people = [e for e in entries if e.kind == "person" and len(e.name.split()) > 1]
    fits = [e for e in people if slip((*parts, ""), (plain_parts(e.name)[-1], ""))]
    return fits[0] if len(fits) == 1 and len(fits[0].names) > len(entry.names) else None


def _slip_of(surname: Parts, form: Parts) -> Parts:
    """What `slip` gives of a surname alone and the last word of a name; its "s" may be lost, too.

    Who is nowhere named in full is hardly somebody else: "Ann Brenners … Brenner said".
    """
    if len(surname) != 1 or len(form) != 1:
        return ()
    short, long = sorted((*surname, *form), key=len)
    lost = len(short) >= LEAST and f"{short}s" == long
    return (*surname, *form) if lost else slip((*surname, ""), (*form, ""))


def _meet(one: Entry, other: Entry, starts: Sequence[int]) -> bool:
    """Whether a sentence names both."""
    here, there = ({bisect_right(starts, n.start) for n in e.names} for e in (one, other))
    return not here.isdisjoint(there)


def _keys(parts: Parts, kind: str) -> Iterable[Parts]:
    """What names share that are alike but for one word; of one word its first letters."""
    if len(parts) == 1:
        yield (kind, parts[0][: LEAST - 2])
        return
    for at in range(min(len(parts), MOST)):
        yield (kind, str(at), *parts[:at], *parts[at + 1 :])


def slip(one: Parts, other: Parts) -> Parts:
    """Give the two ways in which names are written that differ by a letter inside one word.

    The letter is wrong, left out, one too many or in the wrong place; () where more differs.

    Examples:
        >>> slip(("dale", "colledge"), ("dale", "college"))
        ('colledge', 'college')
        >>> slip(("dale", "college"), ("dale", "colleges"))
        ()
    """
    if len(one) != len(other):
        return ()
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(pairs) != 1:
        return ()
    short, long = sorted(pairs[0], key=len)
    least = LEAST if len(one) > 1 else ALONE
    ends = short[:1] == long[:1] and short[-1:] == long[-1:]
    return pairs[0] if ends and len(short) >= least and _one_edit(short, long) else ()


def _one_edit(short: str, long: str) -> bool:
    """Whether one letter more, another letter, or two turned round make one word of the other."""
    if len(long) - len(short) > 1 or not (short + long).replace("-", "").isalpha():
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    turned = short[at : at + 2] == long[at : at + 2][::-1]
    return short[at + 1 :] == long[at + 1 :] or (turned and short[at + 2 :] == long[at + 2 :])
