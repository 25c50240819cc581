"""People: every form of a person's name leads to one entry; no two people share one by guess."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from explainer.language.tables import either
from explainer.language.tables.names import Gender, NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.forms import NEAR, Form, form_of, written_forms
from explainer.sections.actors.register import Person, Places, Register, Singles
from explainer.sections.actors.relatives import (
    is_daughter,
    is_family,
    is_kin_of,
    is_ones_own_kin,
    is_whose,
    kin_of,
    owns_kin,
    relatives_only,
)
from explainer.text.marks import COMMA, ENDS, MARKS
from explainer.text.names import Name
from explainer.text.tokens import bare

LETTERS = 2
"""Capitals that stand for a body."""
FAR = 8
"""Tokens on each side of a full name in which a title may be told."""

LABEL = 5
"""Tokens behind a given name in which a label in quotation marks ends."""


def people(
    names: Sequence[Name], text: Sequence[str], words: NameWords, starts: Sequence[int]
) -> list[Entry]:
    """Give one entry per person.

    ``text`` holds the tokens of the article, ``starts`` the first one of each sentence.
    """
    full = written_forms(names, text, words)
    index = Register(words, _places(full, starts), kin_of(full, text, words))
    for form, written, at in _forms(full):
        index.add(form, written, at)
    _told_gender(index, full, text, words)
    heads = _add_heads(index, full, text, words)
    _add_others(index, full, text, words)
    _add_elders(index, full, text, words)
    _add_owners(index, full, text, words)
    _told_order(index, full, text, words)
    single = Singles()
    reigning = _reigning(index, full, text, words)
    related = _related(full, text, words)
    only = relatives_only(index, full, text, words)
    for at, (name, written, form) in enumerate(full):
        if index.calls(form) and _is_letters(name, form, text):
            continue  # "UN", and Bo Un
        told = _told(name, text, words) or heads.get(at)
        if told is not None and form.parts in related:
            continue  # "Mrs Roe": the mother, perhaps
        if form.parts in reigning or _is_label(name, form, at, index, text):
            single.add(name, written, form)
            continue
        if len(index.called(form.parts[0])) > 1 and is_family(name, text, words):
            continue
        person = index.owner(form, at, told) or _by_letters(index, form)
        alone = len(form.parts) == 1 and not form.generation
        if alone and not is_whose(name, text, words):
            person = _main_one(person, index.called(form.parts[0]), only, at)
        if person is not None and _is_another(name, form, person, text, words):
            continue
        if person is not None:
            person.entry.names.append(name)
        elif len(form.parts) == 1 and not index.calls(form):
            single.add(name, written, form)
    for person in index.by_form.values():
        _without_headline_verb(person, words)
        _spell_out(person)
    persons = {id(p): p.entry for p in index.by_form.values() if p.entry.names}
    return list(persons.values()) + single.entries()


def _by_letters(index: Register, form: Form) -> Person | None:
    """The one person whose letters a name has before a word for a generation: "ABR | Jr"."""
    if len(form.parts) > 1 or not form.generation:
        return None
    whole = [
        person
        for one, person in index.by_form.items()
        if one.generation == form.generation and len(one.parts) > 1
        if "".join(part[:1] for part in one.parts) == form.parts[0]
    ]
    return whole[0] if len(whole) == 1 else None


def _main_one(
    person: Person | None, fits: Sequence[Person], only: Mapping[Person, bool], at: int
) -> Person | None:
    """Whom a surname means: nobody who is only told to be another's relative, but that other.

    "Ann Roe, a sister of Bo Roe, left. | Roe | said": Ann Roe, where he has no title. Behind "Bo
    Roe's sister, Ann Roe, left" it may be either.
    """
    if person is not None:
        return person if person not in only else None
    main = [one for one in fits if one not in only]
    if len(main) != 1 or len(fits) == 1 or main[0].since > at:
        return None
    others = [one for one in fits if one in only]
    plain = not any(only[one] or one.since < main[0].since for one in others)
    return main[0] if plain else None


def _is_letters(name: Name, form: Form, text: Sequence[str]) -> bool:
    """Whether two capital letters are none of somebody's surname: "the UN", beside Bo Un.

    Among other capitals, and before a colon, they may be.
    """
    written = text[name.start]
    lone = len(form.parts) == 1 and len(written) == LETTERS and written.isupper()
    near = [*text[max(name.start - 1, 0) : name.start], *text[name.end : name.end + 1]]
    return lone and not any(word == ":" or (word.isupper() and len(word) > 1) for word in near)


def _is_label(name: Name, form: Form, at: int, index: Register, text: Sequence[str]) -> bool:
    """Whether a given name alone in quotation marks is what others call somebody unnamed.

    "They nicknamed the guard “Bo”, or “Bo the Bold”. … Bo Roe": Bo Roe is another. A surname may
    be cited so.
    """
    if not name.start or len(form.parts) > 1 or index.by_surname.get(form.parts[0]):
        return False
    if any(person.since < at for person in index.called(form.parts[0])):
        return False  # "Bo Roe … writing to “Bo”"
    behind = text[name.end : name.end + LABEL]
    rest = list(takewhile(lambda word: word not in MARKS, behind))
    short = all(word in (COMMA, ".", "the") or word[0].isupper() for word in rest)
    return text[name.start - 1] in MARKS and short and len(rest) < len(behind)


def _related(
    full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> frozenset[tuple[str, ...]]:
    """The surnames that somebody with a title may bear who is a relative of who is named without.

    "Roe's parents flew home. We never gave up, Mrs Roe said": she is not the Roe of the article.
    """
    plain = (
        (name, form)
        for name, _, form in full
        if len(form.parts) == 1 and owns_kin(name, text, words)
    )
    found = {form.parts for name, form in plain if _told(name, text, words) is None}
    return frozenset(found)


def _reigning(
    index: Register,
    full: Sequence[tuple[Name, str, Form]],
    text: Sequence[str],
    words: NameWords,
) -> frozenset[tuple[str, ...]]:
    """The one name of who reigns that others have as a given name: "Pope Bo", beside Bo Roe."""
    found = set()
    for name, _, form in full:
        title = bare(text[name.start - 1]) if name.start else ""
        if len(form.parts) > 1 or form.generation or title not in words.reigns:
            continue
        fits = index.called(form.parts[0])
        own = any(_has_title(title, person, full, text, words) for person in fits)
        if fits and not (own or index.by_surname.get(form.parts[0])):
            found.add(form.parts)
    return frozenset(found)


def _is_another(
    name: Name, form: Form, person: Person, text: Sequence[str], words: NameWords
) -> bool:
    """Whether a word tells whose namesake is meant, and nothing that it is this one.

    "Ann Roe has a son. | The younger Roe | sang": Ann Roe may be the elder.
    """
    told = name.start > 0 and text[name.start - 1].lower() in words.elders
    return told and form.generation not in (person.generation, person.order)


def _add_heads(
    index: Register, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> dict[int, Gender]:
    """Make a person of "President Roe" beside the first lady, Ann Roe, or the president's daughter.

    Give the gender of each who is called so, by the number of the mention: not that of her.
    """
    found: dict[int, Gender] = {}
    for at, (name, written, form) in enumerate(full):
        title = bare(text[name.start - 1]) if name.start else ""
        fits = index.called(form.parts[0]) if len(form.parts) == 1 else []
        if words.full_titles.get(title, title) not in either(
            words.heads_of_state, words.premierships
        ):
            continue
        own = {person.gender for person in fits if _is_consort(person, full, text, words)}
        own |= {"f" for one in fits if is_daughter(_own_names(one, full), text, words)}
        if own in ({"f"}, {"m"}):
            found[at] = "m" if own == {"f"} else "f"
            if len(fits) == 1:
                index.part(form, written, at, found[at])
    return found


def _is_consort(
    person: Person, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> bool:
    """Whether somebody is told to be married to a head of state: "first lady | Ann Roe"."""
    own = (name.start for name in _own_names(person, full))
    return any(" ".join(text[max(at - 2, 0) : at]).lower() in words.consorts for at in own)


def _own_names(person: Person, full: Sequence[tuple[Name, str, Form]]) -> list[Name]:
    return [name for name, _, form in full if form in person.forms]


def _add_others(
    index: Register, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Make a person of a surname whose title tells another gender: "Mr. Roe" beside Ann Roe."""
    for at, (name, written, form) in enumerate(full):
        told = _told(name, text, words)
        fits = index.called(form.parts[0]) if len(form.parts) == 1 and told else []
        if fits and all(person.gender not in (told, None) for person in fits):
            index.part(form, written, at, told)


def _add_elders(
    index: Register, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Make a person of a surname with a title that is used before a son is named in full.

    "President Roe" in the lead and "Ben Roe Jr." below are two; "Rep. Roe" in a headline and "Rep.
    Ben Roe Jr." are one, and so are "Justice Roe" and he.
    """
    heads = either(words.heads_of_state, words.premierships, words.chancellorships)
    for at, (name, written, form) in enumerate(full):
        before = text[name.start - 1] if name.start else ""
        titled = before[:1].isupper() and bare(before) in words.titles | words.courtesy.keys()
        if len(form.parts) == 1 and not form.generation and titled:
            fits = index.called(form.parts[0])
            if len(fits) != 1 or not fits[0].generation:
                continue
            title = words.full_titles.get(bare(before), bare(before))
            elder = at < fits[0].since or title in heads
            if elder and not _has_title(title, fits[0], full, text, words):
                index.part(form, written, at, words.courtesy.get(bare(before)))
                index.claimed.setdefault(form.parts[0], index.by_form[form])


def _add_owners(
    index: Register, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Make a person of a surname whose bearer's relative alone is named in full.

    "| Roe |'s sister Ann said so. Ann Roe wept": Roe is not Ann.
    """
    for at, (name, written, form) in enumerate(full):
        fits = index.called(form.parts[0]) if len(form.parts) == 1 else []
        given = fits[0].forms[0].parts[0] if len(fits) == 1 else ""
        if given and is_ones_own_kin(name, given, text, words):
            index.part(form, written, at, _told(name, text, words))


def _has_title(
    title: str,
    person: Person,
    full: Sequence[tuple[Name, str, Form]],
    text: Sequence[str],
    words: NameWords,
) -> bool:
    """Whether something near the full name of a son says that a title is his.

    Not "President Roe met Ben Roe Jr.", where it is told of another: but "Ben Roe Jr., the
    president, left".
    """
    own = _own_names(person, full)
    parts = {word for n in own for word in text[n.start : n.end]}
    before = [reversed(text[max(n.start - FAR, 0) : n.start]) for n in own]
    near = [_up_to_end(takewhile(lambda word: word not in parts, some)) for some in before]
    near += [_up_to_end(text[n.end : n.end + FAR]) for n in own]
    told = {words.full_titles.get(word, word) for some in near for word in some}
    return title in told


def _up_to_end(words: Iterable[str]) -> list[str]:
    """The words up to the end of their sentence."""
    return [bare(word) for word in takewhile(lambda word: word not in ENDS, words)]


def _spell_out(person: Person) -> None:
    """Call somebody by the given name that a list shortens to its letter: "A Roe", "Ann Roe"."""
    entry, letter = person.entry, person.entry.name.split()[0]
    if len(letter) > 1:
        return
    whole = (
        n.words for n in entry.names if n.words.startswith(letter) and len(n.words.split()) == 2
    )
    entry.name = max(whole, key=len, default=entry.name)


def _without_headline_verb(person: Person, words: NameWords) -> None:
    """Take a word off a name that stands before it once and is no given name: "Air | Ann Roe"."""
    known = {form.parts for form in person.forms}
    for long in known:
        first = long[0]
        short = long[1:]
        if short not in known or first in words.given or short[0] not in words.given:
            continue
        held = [n for n in person.entry.names if form_of(n.words, words).parts == long]
        if len(held) == 1 and len(first) > 1 and first not in words.surname_first:
            at = person.entry.names.index(held[0])
            rest = held[0].words.split(" ", 1)[-1]
            person.entry.names[at] = replace(held[0], start=held[0].start + 1, words=rest)
            if form_of(person.entry.name, words).parts == long:
                person.entry.name = rest


def _told(name: Name, text: Sequence[str], words: NameWords) -> Gender | None:
    """The gender that a title of politeness before a name tells."""
    before = text[name.start - 1] if name.start else ""
    return words.courtesy.get(bare(before)) if before[:1].isupper() else None  # "polls miss Roe"


def _forms(full: Iterable[tuple[Name, str, Form]]) -> Iterable[tuple[Form, str, int]]:
    """The distinct full forms with the number of the first mention.

    The longest come first, and of these the ones that tell a generation.
    """
    seen: dict[Form, tuple[str, int]] = {}
    for at, (_, written, form) in enumerate(full):
        if len(form.parts) > 1:
            seen.setdefault(form, (written, at))
    order = sorted(
        seen.items(), key=lambda item: (-len(item[0].parts), not item[0].generation, item[1][1])
    )
    return [(form, written, at) for form, (written, at) in order]


def _places(full: Iterable[tuple[Name, str, Form]], starts: Sequence[int]) -> Places:
    """The numbers of the sentences in which each form stands."""
    found: dict[Form, set[int]] = {}
    for name, _, form in full:
        found.setdefault(form, set()).add(bisect_right(starts, name.start))
    return found


def _told_gender(
    index: Register, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Note the gender that a title of politeness tells of a full name."""
    for name, _, form in full:
        person = index.by_form.get(form)
        told = _told(name, text, words)
        if person is not None and told is not None:
            person.gender = told


def _told_order(
    index: Register, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Note who is the parent of whom, where both bear one surname: "Roe's father, Bo Roe,"."""
    for at, ((left, _, one), (right, _, other)) in enumerate(pairwise(full)):
        if right.start - left.end > NEAR or one.parts[-1] != other.parts[-1]:
            continue
        low = [word.lower() for word in text[left.end : right.start]]
        kin = [words.kin_orders[w] for w in low if w in words.kin_orders]
        if len(kin) != 1:
            continue
        first, second = index.owner(one, at, None), index.owner(other, at + 1, None)
        if is_kin_of(low, words):
            first, second = second, first  # "Bo Roe, the son of Cy Roe"
        if first is not None and second is not None and first is not second:
            second.order = kin[0]
            first.order = "jr" if kin[0] == "sr" else "sr"
