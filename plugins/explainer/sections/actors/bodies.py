"""Bodies: companies, authorities and associations, with their acronyms and short names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.text.letters import initials, is_of_state
from explainer.text.names import Name
from explainer.text.namesakes import head_of
from explainer.text.tokens import bare

Parts = tuple[str, ...]
WORDLIKE = 4
"""Letters of initials that may be written as a word."""
LETTERS = 2
"""Letters of given names before the surname inside a company's name, and of a word of two."""
PAIR = 2
"""Words of a name before "and" of which the last may stand for it."""
CLIP = 3
"""Letters of a clipped word."""
OFTEN = 3
"""Mentions of a body by one word, before what only opens with that word."""
HOUSE = 3
"""Words of the name of a chamber: "House of Commons"."""
CLIPPED = 5
"""Letters that are left of a last word cut short: "Pharma"."""
POSSESSIVES = frozenset({"'s", "’s"})
LONG = 8
"""Words; of a longer name no middle is left out. Letters of a word of two."""


def bodies(names: Sequence[Name], text: Sequence[str], words: NameWords) -> list[Entry]:
    """Give one entry per body. ``text`` holds the tokens of the article."""
    by_form: dict[Parts, list[Name]] = {}
    for name in names:
        by_form.setdefault(body_parts(name.words, words), []).append(name)
    defined = _defined(names, text, words)
    entries: dict[Parts, Entry] = {}
    shorter: dict[str, set[Parts]] = {}
    chambers = Counter(p[-1] for p in by_form if len(p) > 1 and p[-1] in words.bodies)
    parts_of_states = {p[-1] for p in by_form if _province(p, words)}
    state = any(p[-1] in words.bodies and p[-1] not in parts_of_states for p in by_form)
    heads = Counter(head_of(p, words) for p in by_form if len(p) > 1)
    for parts in sorted(by_form, key=lambda p: (-len(p), _tail(p), by_form[p][0].start)):
        mentions = by_form[parts]
        whole = defined.get(parts) or _only(shorter, parts, mentions[0].words, words)
        if whole in by_form and _is_arm(whole, parts, by_form, words):
            whole = None
        if whole not in entries:
            whole = parts
            entries[whole] = Entry(name=_longest(mentions), kind="organization")
            for short in _short_forms(parts, [m.words for m in mentions], words):
                shorter.setdefault(short, set()).add(parts)
            for short in _chambers(parts, chambers, words, state=state):
                shorter.setdefault(short, set()).add(parts)
            head = head_of(parts, words)
            if len(parts) > 1 and heads[head] == 1:
                shorter.setdefault(f"~{head}", set()).add(parts)  # "the | Post"
        entries[whole].names.extend(mentions)
    return list(entries.values())


def _is_arm(
    whole: Parts, short: Parts, mentions: Mapping[Parts, Sequence[Name]], words: NameWords
) -> bool:
    """Whether a longer name is that of an arm of a body, which the shorter one names by itself.

    A station is one ("BBC | Radio 9"), what it owns ("the Salt Bank's | Land Fund"), and what is
    named long after the body ("Acme | News"): who is called in full and in short is first called
    in full.
    """
    if _is_owner(mentions[short][0].words, mentions[whole][0].words):
        return True
    if len(short) > 1 or whole[:1] != short:
        return False
    first = mentions[whole][0].start
    before = sum(name.start < first for name in mentions[short])
    return before >= OFTEN or words.stations.intersection(whole) != frozenset()


def _is_owner(short: str, whole: str) -> bool:
    """Whether a longer name opens with the possessive of a shorter one: "the Salt Bank's Fund"."""
    rest = whole.removeprefix(short).lstrip()
    return rest != whole and rest[:2].lower() in POSSESSIVES


def _only(
    shorter: Mapping[str, set[Parts]], parts: Parts, written: str, words: NameWords
) -> Parts | None:
    """The one longer name that a shorter one stands for; None where it stands for itself."""
    whole = " ".join(parts)
    keys = [whole, f"+{whole}", f"%{_singular(parts)}"]
    plain = written.replace(".", "")
    letters = plain.split()[-1]
    if len(parts) == PAIR and is_of_state(parts[0], words) and letters.isupper():
        keys.append(f"={parts[1]}")  # "the Ostrian | SWA"
    elif plain.isupper() and " " not in plain:
        keys.append(f"={plain.lower()}")
        keys += [f"&{plain.lower()}"] if len(plain) == LETTERS else []
    elif parts[-1] in words.club_endings:
        keys = [f"~{parts[-1]}"]  # "Rovers" is Dale Rovers and not the Rovers Trust
        keys += [f"^{whole}"] if len(parts) == PAIR and len(parts[0]) == CLIP else []
    elif len(parts) == 1:
        keys.append(f"~{parts[0]}")
        if plain.istitle() and len(plain) >= WORDLIKE:
            keys.append(f"={parts[0]}")  # "Nopa" for initials
        if plain.istitle() and len(plain) == CLIP and parts[0] not in words.body_heads:
            keys.append(f"^{parts[0]}")  # "the Fed"
    for some in ([key for key in keys if key.startswith("=")], keys):
        fits = {whole for key in some for whole in shorter.get(key, ())}
        if len(fits) == 1:
            return fits.pop()
    clipped = {p for p in shorter.get(_clip(parts), ()) if p[-1].startswith(parts[-1])}
    return clipped.pop() if len(clipped) == 1 else None


def _tail(parts: Parts) -> tuple[int, bool]:
    """Where a name sorts among those of its length: a word cut short and two letters come last."""
    last = -len(parts[-1]) if len(parts) > 1 else int(len(parts[0]) == LETTERS)
    return last, len(parts) == PAIR and len(parts[0]) == CLIP


def _clip(parts: Parts) -> str:
    """The key under which names are alike whose last word is cut short: "Dale Pharma"."""
    last = parts[-1][:CLIPPED]
    return f"*{' '.join((*parts[:-1], last))}" if len(parts) > 1 and len(last) == CLIPPED else ""


def _short_forms(parts: Parts, written: Sequence[str], words: NameWords) -> Iterator[str]:
    """The shorter forms that may stand for a name; "=" before acronyms, "~" before other words.

    They are the name without the state before it ("US | State Department"), its first word
    ("Labour | Party"), the first two of three ("Dale Harbour | Capital"), the last of two ("Dale |
    Rovers"), all but one inside ("Dale | Memorial | Museum"), what somebody owns ("Dale's | Land
    Council"), the possessive as a plural ("Roe's", "Roes"), its initials, also for some of its
    words ("DN | Salt Council"), and the last word cut short ("Dale | Pharma").
    """
    yield f"+{' '.join(parts)}"
    if clip := _clip(parts):
        yield clip
    for at in range(2, len(parts)):
        yield " ".join(("".join(word[0] for word in parts[:at]), *parts[at:]))
    if len(parts) > 2:
        yield f"%{_singular(parts)}"
    yield from _turned(parts, words)
    yield from (" ".join(some) for some in _pieces(parts, words))
    if len(parts) == 1:
        yield f"~{parts[0].removesuffix('s')}" if parts[0].endswith("s") else f"~{parts[0]}s"
        yield from (f"&{letters}" for letters in _joint_letters(parts[0], words))
    if len(parts) == PAIR and parts[1] in words.club_endings and len(parts[0]) > CLIP + 1:
        yield f"^{parts[0][:CLIP]} {parts[1]}"  # "Hal Rovers"
    for full in (parts, *_without_state(parts, words)):
        if full is not parts:
            yield " ".join(full)
        for at, word in enumerate(full):
            if at == PAIR and word in words.joiners:
                yield f"~{full[1]}"  # "Dale | Zoo | & Salt Garden"
            if at > 1 and word in words.joiners:
                yield " ".join(full[:at])
            if at > 1 and word in words.name_links:
                yield " ".join(full[:at])
                break
    own = either(words.common_openers, words.bodies, words.houses)
    opens = parts[0] not in own and not is_of_state(parts[0], words)
    land = parts[-1] in words.state_words
    legal = any(plain_parts(form)[-1] in words.company_endings for form in written)
    if 1 < len(parts) < 4 + (land or legal) and opens and parts[-1] not in words.circles:
        yield parts[0]
    if 1 < len(parts) < 4 and len(parts[0]) > CLIP + 1:
        yield f"^{parts[0][:CLIP]}"
    if len(parts) > 3 and "&" in written[0] and opens and parts[-1] not in words.body_heads:
        yield parts[0]  # "Roe, Fox & Crow"
    if len(parts) == 2 and parts[1] not in words.body_heads:
        yield f"~{parts[1]}"
    if len(parts) == 3 and any(_opens_in_letters(form) for form in written):
        yield f"~{parts[1]}"  # "RJ | Roe | Salt"
    for form in {parts, *(plain_parts(w) for w in written)}:
        for acronym in initials(form, words):
            yield f"={acronym}"


def _joint_letters(word: str, words: NameWords) -> Iterator[str]:
    """The letters that a long word of two may be called by: "HW" for "Haldenwerk".

    Both are consonants, the second out of the middle.
    """
    middle = word[CLIP : 1 - CLIP] if len(word) >= LONG and word.isalpha() else ""
    if word[0] not in words.vowels:
        yield from (f"{word[0]}{letter}" for letter in sorted(set(middle) - words.vowels))


def _opens_in_letters(written: str) -> bool:
    """Whether a name opens with the letters of somebody's given names: "RJ Roe Salt"."""
    first = written.split()[0].replace(".", "")
    return len(first) == LETTERS and first.isupper()


def _singular(parts: Parts) -> str:
    """A name without the ends of plurals, as two sentences may write it: "Elections Commission"."""
    return " ".join(word.removesuffix("s") for word in parts)


def _pieces(parts: Parts, words: NameWords) -> Iterator[Parts]:
    """Two words and more of a longer name that may stand for it: its start, its end, or both.

    The end keeps the word that tells what sort of body it is: "Halden | City Council". The start
    is of nobody else where it names no land: "Dale Harbour | Federation of Ostria".
    """
    if len(parts) > 2 * LONG:
        return
    for start in range(1, len(parts) - 1):
        loose = parts[start] not in words.body_links and parts[start - 1] not in words.joiners
        sole = " ".join(parts[start:]) in words.sole_bodies  # "Dale | High Court"
        if loose and not sole and head_of(parts[start:], words):
            yield parts[start:]
    lands = words.state_words | words.regions | words.provinces | words.capitals | words.bodies
    own = words.common_openers | words.portfolios | words.nations | words.chambers
    for end in range(PAIR, len(parts)):
        whole = parts[:end]
        named = " ".join(whole) not in lands and parts[0] not in own
        if named and parts[end - 1] not in words.body_links and parts[end] not in words.joiners:
            yield whole
    for start in range(1, len(parts) - 1) if len(parts) < LONG else ():
        for end in range(start + 1, len(parts)):
            legal = end - start == 1 and parts[start] in words.company_endings
            if legal or parts[-1] in words.body_heads:
                yield (*parts[:start], *parts[end:])  # "Acme | Group | Norland"


def _turned(parts: Parts, words: NameWords) -> Iterator[str]:
    """A ministry with its kind at the other end: "Department of Salt", "Salt Department".

    A state before it goes; what a department is for may stand for it.
    """
    heads = words.ministries & words.body_kinds
    for full in (parts, *_without_state(parts, words)):
        if len(full) > 2 and full[0] in heads and full[1] in words.place_links:
            yield " ".join((*full[2:], full[0]))
        elif len(full) == 2 and full[1] in heads:
            yield f"~{full[0]}"  # "the State | Department"
            yield from (f"={full[1][0]}{link[0]}{full[0][0]}" for link in words.place_links)
            yield from (f"{full[1]} {link} {full[0]}" for link in sorted(words.place_links))


def _chambers(
    parts: Parts, chambers: Mapping[str, int], words: NameWords, *, state: bool
) -> Iterator[str]:
    """What a parliament is called alone: "US | Congress", "| Congress | of Ostria", "| House | of".

    Not where the article names another one of the same word, and that of a part of a state not
    where it names one of the ``state``.
    """
    if len(parts) >= LONG:
        return
    land = 0 if state else _province(parts, words)
    if land:
        parts = parts[land:]  # "Ohio | Senate"
        if len(parts) == 1 and chambers[parts[0]] == 1:
            yield parts[0]
    if len(parts) > 1 and chambers[parts[-1]] == 1 and _is_state(parts[:-1], words):
        yield parts[-1]
    linked = len(parts) > 2 and parts[1] in words.place_links
    own = parts[0] in words.houses or (parts[0] in words.bodies and _is_state(parts[2:], words))
    if linked and own:
        yield f"~{parts[0]}"
    if linked and len(parts) == HOUSE and parts[0] in words.houses and parts[2] in words.houses:
        yield f"~{parts[2]}"  # "House of | Commons"


def _province(parts: Parts, words: NameWords) -> int:
    """How many words before the rest of a name are those of a part of a state; 0 for none."""
    lengths = (n for n in (1, PAIR) if len(parts) > n)
    return next((n for n in lengths if " ".join(parts[:n]) in words.provinces), 0)


def _is_state(parts: Parts, words: NameWords) -> bool:
    """Whether words name a state or a nation, with or without an article."""
    name = " ".join(parts[1:] if parts and parts[0] in words.articles else parts)
    return name in words.state_words or name in words.nations


def _without_state(parts: Parts, words: NameWords) -> Iterator[Parts]:
    """The words of a name without the state before it: "US | State Department"."""
    for length in (1, 2):
        before = " ".join(parts[:length])
        if len(parts) > length + 1 and (before in words.state_words or before in words.nations):
            yield parts[length:]


def plain_parts(written: str) -> Parts:
    """The words of a name in lower case, without full stops, commas and possessive marks."""
    words = (bare(p.strip(",")).removesuffix("'s").removesuffix("’s") for p in written.split())
    return tuple(word.replace(".", "") for word in words if word)


def body_parts(written: str, words: NameWords) -> Parts:
    """The words of a body's name in lower case; the ending of a company is left out.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> body_parts("Acme Widgets Inc.", ENGLISH.names), body_parts("U.N.", ENGLISH.names)
        (('acme', 'widgets'), ('un',))
    """
    parts = plain_parts(written)
    while len(parts) > 1 and parts[-1] in words.company_endings:
        parts = parts[:-1]
    last = words.short_endings.get(parts[-1]) if len(parts) > 1 else None
    return (*parts[:-1], last) if last else parts


def _longest(mentions: Sequence[Name]) -> str:
    """The fullest way in which one form is written: "Acme Inc" before "Acme"."""
    return max((m.words for m in mentions), key=len)


def _defined(names: Sequence[Name], text: Sequence[str], words: NameWords) -> dict[Parts, Parts]:
    """The full form by acronym, where one of them stands in brackets behind the other."""
    found: dict[Parts, Parts] = {}
    for one, other in pairwise(names):
        if _goes_on(one, other, text, words):
            found[body_parts(other.words, words)] = body_parts(one.words, words)
        closed = other.end < len(text) and text[other.end] == ")"
        if list(text[one.end : other.start]) != ["("] or not closed:
            continue
        full, short = (other, one) if _is_acronym(one.words) else (one, other)
        letters = short.words.replace(".", "")
        openers = [word[0] for word in full.words.split() if word[0].isupper()]
        if full is one:
            fits = " " not in letters and letters[0].lower() in {o.lower() for o in openers}
        else:  # the letters may be of another language
            fits = len(openers) == len(letters)
        if fits:
            found[body_parts(short.words, words)] = body_parts(full.words, words)
    return found


def _goes_on(one: Name, other: Name, text: Sequence[str], words: NameWords) -> bool:
    """Whether one name goes on behind its acronym: "Dale University (DU) | Salt Institute"."""
    brackets = [text[one.end], text[other.start - 1]] == ["(", ")"]
    short = other.start - one.end == 3 and _is_acronym(text[one.end + 1])
    return brackets and short and body_parts(other.words, words)[-1] in words.body_heads


def _is_acronym(written: str) -> bool:
    return written.isupper() and " " not in written
