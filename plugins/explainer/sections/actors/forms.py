"""Forms: the ways in which people's names are written, and which may be the same name."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from explainer.language.tables import without
from explainer.language.tables.names import NameWords
from explainer.sections.actors.spelling import slip
from explainer.text.marks import HYPHENS
from explainer.text.names import Name
from explainer.text.tokens import bare

Parts = tuple[str, ...]
MARKS = str.maketrans({**dict.fromkeys('-‐‑,"“”()', " "), "’": "'"})
NEAR = 16
"""Tokens between a father and a son of one name who are told together."""
KIN = 3
"""Tokens before a son's name in which a word for a relative tells that he is one."""
PLAIN = "-"
"""The generation of somebody told apart from a "Jr." who is named without one."""


class Form(NamedTuple):
    """A way to write a person's name.

    Attributes:
        parts: Its words in lower case, hyphens opened, without generation and degree.
        generation: The word that tells a father from a son: "jr"; "" for none.
    """

    parts: Parts
    generation: str


def form_of(written: str, words: NameWords) -> Form:
    """The form in which a name is written; degrees behind it are left out.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> form_of("Ann-Marie Roe, Jr.", ENGLISH.names)
        Form(parts=('ann', 'marie', 'roe'), generation='jr')
    """
    opened = written.translate(MARKS)
    parts = tuple(_unstopped(bare(w)) for w in opened.split())
    generation = ""
    while len(parts) > 1 and parts[-1] in words.suffixes:
        generation = parts[-1] if parts[-1] in words.generations else generation
        parts = parts[:-1]
    return Form(parts, generation)


def _unstopped(word: str) -> str:
    """A word without the stops between the initials that it is made of: "jd" of "J.D."."""
    letters = word.split(".")
    return "".join(letters) if all(len(letter) <= 1 for letter in letters) else word


def without_accents(parts: Parts) -> Parts:
    """The words of a name as who has no accents at hand writes them: "peña", "pena".

    Examples:
        >>> without_accents(("ana", "peña"))
        ('ana', 'pena')
    """
    opened = (unicodedata.normalize("NFD", word) for word in parts)
    return tuple("".join(c for c in word if not unicodedata.combining(c)) for word in opened)


def same_person(one: Parts, other: Parts, words: NameWords, *, meet: bool = False) -> bool:
    """Whether two full forms may be the name of one person.

    Surnames agree, and given names are equal, short forms of each other, or initials; or the
    shorter form opens or closes the longer one, or leaves given names out; or one is misspelt, and
    they do not ``meet`` in one sentence.
    """
    short, long = sorted((without_accents(one), without_accents(other)), key=len)
    if len(short) < 2:
        return False
    if short in (long[: len(short)], long[-len(short) :]):
        return True
    pair = () if meet else slip(short, long)
    known = all(word in words.given or word in words.surname_first for word in pair)
    if pair and (len(short) > 2 or not known):
        return True  # "Bo Micheal Roe", "Bo Michael Roe"; but "Micheal Roe" may be another
    if short[-1] != long[-1]:
        return False
    first, second = short[0], long[0]
    if len(short) == 2 and first in long[1:-1] and len(first) > 1:
        return True  # "Ann Roe", "Mary Ann Lee Roe"
    if len(short) > 2 and not _may_be_middle(short, long, words):
        return False
    if first == second or first in words.nicknames.get(second, ()):
        return True
    if second in words.nicknames.get(first, ()):
        return True
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _may_be_middle(short: Parts, long: Parts, words: NameWords) -> bool:
    """Whether two middle names may be one: "Bo | A | Roe", "Bo | Ard | Roe", not "Ard", "Ansel"."""
    one, other = short[1], long[1]
    if one[0] != other[0]:
        return False
    whole = len(short) == len(long) and min(len(one), len(other)) > 1
    known = other in words.nicknames.get(one, ()) or one in words.nicknames.get(other, ())
    return not whole or known or one.startswith(other) or other.startswith(one)


def written_forms(
    names: Sequence[Name], text: Sequence[str], words: NameWords
) -> list[tuple[Name, str, Form]]:
    """Each mention with its name in full, and the form of that."""
    whole = {name.words.rsplit(" ", 1)[-1] for name in names if " " in name.words}
    written = [_full_words(at, names, whole, text, words) for at in range(len(names))]
    double = _of_several(written)
    forms = [
        _told_apart(name, form_of(_closed(full, double), words), text, words)
        for name, full in zip(names, written, strict=True)
    ]
    plain = _apart(names, forms, text, words)
    forms = [Form(f.parts, PLAIN) if not f.generation and f.parts in plain else f for f in forms]
    return list(zip(names, written, forms, strict=True))


def _of_several(written: Sequence[str]) -> set[str]:
    """The double surnames that two people of an article have: "Ann Fox-Roe", "Bo Fox-Roe"."""
    given: dict[str, set[str]] = {}
    for words in written:
        first, _, last = words.rpartition(" ")
        if first and not HYPHENS.isdisjoint(last):
            given.setdefault(last, set()).add(first.split()[-1])
    return {last for last, firsts in given.items() if len(firsts) > 1}


def _closed(written: str, double: Set[str]) -> str:
    """A name with such a surname as one word, so that it means as little as any surname alone."""
    first, space, last = written.rpartition(" ")
    closed = "".join(c for c in last if c not in HYPHENS) if last in double else last
    return f"{first}{space}{closed}"


def _told_apart(name: Name, form: Form, text: Sequence[str], words: NameWords) -> Form:
    """The form of a surname with the generation that a word before it tells: "the elder Roe"."""
    elder = words.elders.get(text[name.start - 1].lower()) if name.start else None
    return Form(form.parts, elder) if elder and not form.generation else form


def _apart(
    names: Sequence[Name], forms: Sequence[Form], text: Sequence[str], words: NameWords
) -> set[Parts]:
    """The full names that a father bears beside his son: "Bo Roe and his son, Bo Roe Jr.,".

    Both stand close together, with a word for a relative between.
    """
    found = set()
    for (left, one), (right, other) in pairwise(zip(names, forms, strict=True)):
        between = text[left.end : right.start]
        same = one.parts == other.parts and len(one.parts) > 1
        one_told = bool(one.generation) != bool(other.generation)
        near = same and one_told and len(between) < NEAR
        if near and any(word.lower() in words.kin for word in between):
            found.add(one.parts)
    seen = set()
    for name, form in zip(names, forms, strict=True):
        before = text[max(name.start - KIN, 0) : name.start]
        son = bool(form.generation) and any(word.lower() in words.kin for word in before)
        if son and form.parts in seen:
            found.add(form.parts)  # "married Bo Roe … her son, | Bo Roe Jr."
        elif not form.generation and len(form.parts) > 1:
            seen.add(form.parts)
    return found


def _full_words(
    at: int, names: Sequence[Name], surnamed: Set[str], text: Sequence[str], words: NameWords
) -> str:
    """The name, with the surname that "Bill and Hillary Clinton" gives to the first of two.

    What stands behind a title is no given name ("Senator Grant and Ann Roe"), but it is behind
    "brothers" and the like; nor is the surname of somebody of the article: "Carter and Ann Roe"
    where Bo Carter is named. Who is named in full before has a surname; behind a full name in a
    list nobody can tell.
    """
    name = names[at]
    before = text[name.start - 1].lower() if name.start else ""
    kin = before.removesuffix("s") in without(words.kin, words.personal_roles)
    alone = " " in name.words or not (kin or name.words.lower() in words.given)
    if at + 1 == len(names) or alone or (name.titled and not kin) or name.words in surnamed:
        return name.words
    last, after = names[at - 1], names[at + 1]
    if at and [*text[last.end : name.start]] == [","] and " " in last.words:
        return name.words  # "Ann Roe, | Bo and Cy Fox"
    between = [t.lower() for t in text[name.end : after.start]]
    parts = after.words.split()
    joined = len(between) == 1 and between[0] in words.joiners
    known = (n.words.split(" ", 1)[0] for n in names[:at] if joined and " " in n.words)
    full = len(parts) == 2 and (kin or parts[0].lower() in words.given)
    if joined and name.words not in known and full:
        return f"{name.words} {parts[-1]}"
    return name.words


def surnames(parts: Parts, words: NameWords) -> Parts:
    """The words of a full name that may stand for it alone, as surnames do.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> surnames(("ann", "mary", "poe", "crow"), ENGLISH.names)
        ('poe', 'crow')
        >>> surnames(("ann", "mary", "poe", "da", "elm"), ENGLISH.names)
        ('poe', 'elm')
    """
    if parts[0] in words.surname_first and parts[0] not in words.given:
        return (parts[0], parts[-1])
    own = tuple(part for part in parts if part not in words.particles)
    if len(own) > 3 and own[-1] == parts[-1]:
        return own[2:]
    if len(parts) > 2 and parts[-2] not in words.particles:
        return parts[2:] if len(parts) > 3 else parts[1:]
    return parts[-1:]
