"""Relatives: who is told to be another's, and who is named only to say whose relative one is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.forms import NEAR, Form
from explainer.sections.actors.register import Person, Register
from explainer.text.marks import ENDS, POSSESSIVES
from explainer.text.names import Name
from explainer.text.tokens import bare

Mentions = Sequence[tuple[Name, str, Form]]
NEAR_KIN = 2
"""Words behind a possessive in which it may be told who a relative is: "Roe's elderly parents"."""
TWICE = 2
"""Full mentions of somebody behind which one of a longer name, as it is introduced, is another."""
FAR = 8
"""Words before a name in which it may be told whose relative one is: "the son of the mayor"."""


def kin_of(full: Mentions, text: Sequence[str], words: NameWords) -> dict[Form, set[Form]]:
    """Give the full names that are a relative's of who bears another: "Bo Roe, | son of Bo C Roe".

    So are they with the relative before both: "The son of Bo Roe, | Bo Ard Roe, left". And so is
    that of a namesake introduced when the other was named twice: "Bo Roe … | Bo Roe Fox, a clerk,".
    """
    found: dict[Form, set[Form]] = {}
    for (left, _, one), (right, _, other) in pairwise(full):
        between = text[left.end : right.start]
        if one.parts == other.parts or min(len(one.parts), len(other.parts)) < 2:
            continue
        if len(between) > NEAR or not ENDS.isdisjoint(between):
            continue
        named = [*between] == [","] and _is_behind_kin(left, text, words)
        low = [word.lower() for word in between]
        also = not either(words.known, words.as_words).isdisjoint(low)  # "a mother known as"
        if named or (not also and not words.kin.isdisjoint(low)):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    seen: Counter[Form] = Counter()
    for name, _, form in full:
        opened = {Form(form.parts[:size], form.generation) for size in range(2, len(form.parts))}
        behind = [word.lower() for word in text[name.end : name.end + 2]]
        told = behind[:1] == [","] and not words.articles.isdisjoint(behind[1:])
        known = {other for other in opened if seen[other] >= TWICE}
        for other in known if told and form not in seen else ():
            found.setdefault(form, set()).add(other)
            found.setdefault(other, set()).add(form)
        seen[form] += 1
    for elder, younger in _namesakes(full, text, words):
        found.setdefault(elder, set()).add(younger)
        found.setdefault(younger, set()).add(elder)
    return found


def _namesakes(
    full: Mentions, text: Sequence[str], words: NameWords
) -> Iterator[tuple[Form, Form]]:
    """The full names of heads of state whose sons bear them: "President Bo Roe", "Bo Roe Jr."."""
    heads = either(words.heads_of_state, words.premierships, words.chancellorships)
    led = {form for name, _, form in full if name.start and _title(name, text, words) in heads}
    for younger in {form for _, _, form in full if form.generation}:
        elder = Form(younger.parts, "")
        own = [name for name, _, form in full if form == younger]
        back = (reversed(text[max(name.start - FAR, 0) : name.start]) for name in own)
        near = {bare(word) for some in back for word in takewhile(lambda w: w not in ENDS, some)}
        if elder in led and heads.isdisjoint(near):
            yield elder, younger


def _title(name: Name, text: Sequence[str], words: NameWords) -> str:
    """The title right before a name, in full."""
    title = bare(text[name.start - 1])
    return words.full_titles.get(title, title)


def is_kin_of(low: Sequence[str], words: NameWords) -> bool:
    """Tell whether words say that the first is the relative of the second: ", the | son of |"."""
    return any(one in words.kin and two in words.place_links for one, two in pairwise(low))


def _is_behind_kin(name: Name, text: Sequence[str], words: NameWords) -> bool:
    """Whether a name tells whose relative somebody is: "the son of the late mayor | Bo Roe"."""
    before = text[max(name.start - FAR, 0) : name.start]
    stops = [at for at, word in enumerate(before) if word in ENDS or word == ","]
    return is_kin_of([w.lower() for w in before[stops[-1] + 1 if stops else 0 :]], words)


def owns_kin(name: Name, text: Sequence[str], words: NameWords) -> bool:
    """Tell whether a relative stands behind a name's possessive: "| Roe |'s elderly parents"."""
    behind = [bare(word) for word in text[name.end + 1 : name.end + 1 + NEAR_KIN]]
    owns = name.end < len(text) and text[name.end].lower() in POSSESSIVES
    kin = any(w in words.kin or w.removesuffix("s") in words.kin for w in behind)
    return owns and kin


def is_ones_own_kin(name: Name, given: str, text: Sequence[str], words: NameWords) -> bool:
    """Tell whether the relative behind a name's possessive is called so: "| Roe |'s aunt | Ann"."""
    if not owns_kin(name, text, words):
        return False
    behind = text[name.end + 1 : name.end + 1 + NEAR]
    close = next((at for at, word in enumerate(behind) if word in ENDS), len(behind))
    kin = (at for at, word in enumerate(behind[:close]) if bare(word) in words.kin)
    at = next(kin, close) + 1
    at += behind[at : at + 1] == [","]
    return [bare(word) for word in behind[at : at + 1]] == [given]


def is_whose(name: Name, text: Sequence[str], words: NameWords) -> bool:
    """Tell whether a mention only says whose relative somebody is: "| Roe |'s nephew"."""
    return owns_kin(name, text, words) or _is_behind_kin(name, text, words)


def is_family(name: Name, text: Sequence[str], words: NameWords) -> bool:
    """Tell whether a surname is that of several: "the | Roe | family", "the Roe brothers"."""
    behind = bare(text[name.end]) if name.end < len(text) else ""
    several = behind.endswith("s") and behind.removesuffix("s") in words.kin
    return len(name.words.split()) == 1 and (behind in words.households or several)


def is_daughter(names: Sequence[Name], text: Sequence[str], words: NameWords) -> bool:
    """Tell whether a woman of these names is told to be of a head of state's kin.

    "Ann Roe, the president's daughter", "the president's daughter Ann Roe", "Roe's daughter Ann
    Roe": "President Roe" is another.
    """
    heads, kin = words.heads_of_state, words.kin & words.women
    for name in names:
        before = [bare(word) for word in text[max(name.start - 3, 0) : name.start]]
        behind = [bare(word) for word in text[name.end : name.end + FAR]]
        behind = list(takewhile(lambda word: word not in ENDS, behind))
        known = heads | {name.words.split()[-1].lower()}
        threes = zip(behind, behind[1:], behind[2:], strict=False)
        own = behind[:1] == [","] and any(
            one in heads and mark in POSSESSIVES and two in kin for one, mark, two in threes
        )
        if own or (
            len(before) == 3
            and before[0] in known
            and before[1] in POSSESSIVES
            and before[2] in kin
        ):
            return True
    return False


def _is_public(title: str, words: NameWords) -> bool:
    """Whether a title before a name is one that all know its bearer by: not "the | singer"."""
    return title[:1].isupper() or bare(title) in words.offices


def relatives_only(
    index: Register, full: Mentions, text: Sequence[str], words: NameWords
) -> dict[Person, bool]:
    """Give those whose full name only says whose relative another is, and if a title is told.

    "A nephew of President Bo Roe, Cy Roe, has a firm. | Roe | said": not the president. Who is
    named with a title before the surname has a part as well.
    """
    told: dict[Person, list[bool]] = {}
    known: set[Person] = set()
    for name, _, form in full:
        titled = name.start > 0 and bare(text[name.start - 1]) in words.titles
        one = index.by_form.get(form) if len(form.parts) > 1 else None
        fits = [one] if one is not None else []
        for person in index.called(form.parts[0]) if len(form.parts) == 1 and titled else fits:
            told.setdefault(person, []).append(is_whose(name, text, words))
            known.update([person] if titled and _is_public(text[name.start - 1], words) else ())
    found: dict[Person, bool] = {}
    for people in index.by_surname.values():
        named = [person for person in people if person in told]
        main = [person for person in named if not all(told[person])]
        if len(main) == 1:
            found.update((one, one in known) for one in named if one is not main[0])
    return found
